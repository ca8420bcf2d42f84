import type { ReactNode } from 'react'
import type { Option } from '../kms/options.ts'
import type { ComparisonCell, ComparisonNote } from './comparison.ts'
import { FAMILY_TEXT, KeyGlyph } from './key-glyph.tsx'

/**
 * The head of the column of needs, which stays in view. A phone has room for it and three kinds of key, and for four where
 * the only need stands above the table instead.
 */
export const NeedsHead = ({ above = false }: { above?: boolean }) => (
  <th
    scope="col"
    className={`sticky left-0 z-10 bg-card p-2 text-left align-bottom sm:p-4 ${above ? 'max-sm:p-0' : ''}`}
  >
    <span className="sr-only">What you want</span>
  </th>
)

/** A need, as the head of its row; `above`: on a phone it stands above the table. */
export const NeedHead = ({ above = false, children }: { above?: boolean; children: ReactNode }) => (
  <th
    scope="row"
    className={`sticky left-0 z-10 bg-card text-left align-top text-sm font-normal text-muted sm:min-w-48 sm:px-4 sm:py-3 sm:text-base ${above ? 'max-sm:p-0' : 'min-w-28 px-2 py-3'}`}
  >
    {above ? <span className="max-sm:sr-only">{children}</span> : children}
  </th>
)

interface OptionHeadProps {
  option: Option
  className?: string
  children?: ReactNode
}

export function OptionHead({ option: { family, shortName }, className = '', children }: OptionHeadProps) {
  return (
    <th
      scope="col"
      className={`min-w-20 px-2 py-3 text-left wrap-normal sm:min-w-[6.5rem] sm:px-3 align-top text-sm font-semibold ${FAMILY_TEXT[family]} ${className}`}
    >
      <KeyGlyph family={family} className="mb-1.5 block" />
      {shortName}
      {children}
    </th>
  )
}

interface NeedCellProps {
  cell: ComparisonCell
  /** What the ids of the notes begin with. */
  notes: string
  className?: string
}

/** Yes or no, which leads to the fact that says so, and to the note. */
export function NeedCell({ cell: { met, href, note }, notes, className = '' }: NeedCellProps) {
  return (
    <td className={`px-2 py-3 align-top whitespace-nowrap sm:px-3 ${className}`}>
      <a
        href={href}
        className={`inline-flex min-h-6 min-w-8 items-center underline decoration-dotted decoration-1 underline-offset-3 ${met ? 'font-semibold text-good' : 'text-muted'}`}
      >
        {met ? 'yes' : 'no'}
      </a>
      {note !== undefined && (
        <a
          href={`#${notes}-${note}`}
          aria-label={`Note ${note}`}
          className="inline-grid size-6 place-items-center align-top text-xs text-muted underline decoration-1 underline-offset-2 hover:text-ink"
        >
          {note}
        </a>
      )}
    </td>
  )
}

/** A few words in a cell, which lead to the fact that says so. */
export const PriceCell = ({ value, href, className = '' }: { value: string; href: string; className?: string }) => (
  <td className={`px-2 py-3 align-top text-sm sm:px-3 ${className}`}>
    <a
      href={href}
      className="inline-flex min-h-6 items-center text-muted underline decoration-dotted decoration-1 underline-offset-3"
    >
      {value}
    </a>
  </td>
)

interface NotesProps {
  id: string
  notes: readonly ComparisonNote[]
  /** The numbers of those to show; all where it is absent. */
  shown?: ReadonlySet<number>
}

/** The services behind the small numbers, each with its own source. */
export function Notes({ id, notes, shown }: NotesProps) {
  const numbered = notes.map((note, at) => ({ ...note, number: at + 1 }))
  const listed = numbered.filter(({ number }) => !shown || shown.has(number))
  if (listed.length === 0) return null
  return (
    <ul className="notes mt-2 grid max-w-[76ch] gap-1 text-sm text-muted">
      {listed.map(({ met, services, number }) => (
        <li key={number} id={`${id}-${number}`} className="grid scroll-mt-4 grid-cols-[1.5rem_1fr] target:text-ink">
          <span>{number}</span>{' '}
          <span>
            {met ? 'Yes for ' : 'Not for '}
            {services.map(({ name, href }, at) => (
              <span key={name}>
                {at > 0 && ', '}
                <a href={href} className="underline decoration-dotted decoration-1 underline-offset-3 hover:text-ink">
                  {name}
                </a>
              </span>
            ))}
            .
          </span>
        </li>
      ))}
    </ul>
  )
}
