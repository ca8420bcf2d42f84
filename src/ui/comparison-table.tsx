import { useId } from 'react'
import type { FactId } from '../kms/facts.ts'
import { cellOf } from '../kms/decide.ts'
import { NEEDS, NEED_IDS, OPTIONS, type Cell, type NeedId, type Option, type OptionId } from '../kms/options.ts'
import { SERVICES } from '../kms/services.ts'
import type { Service } from '../kms/services/service.ts'
import { FAMILY_TEXT, KeyGlyph } from './key-glyph.tsx'
import { ScrollBox } from './scroll-box.tsx'
import { factHref } from './fact-href.ts'

/** Where services depart from cells of the table: the same ones, in the same way, are one note. */
interface Note {
  readonly met: boolean
  readonly services: readonly { readonly name: string; readonly fact: FactId }[]
}

function noteFor(option: Option, need: NeedId): Note | undefined {
  const { met } = option.cells[need]
  const services = SERVICES.flatMap(({ name, departs }) => {
    const cell = departs[option.id]?.[need]
    return cell && cell.met !== met ? [{ name: name.replace('Amazon ', ''), fact: cell.fact }] : []
  })
  return services.length > 0 ? { met: !met, services } : undefined
}

const keyOf = ({ met, services }: Note) => JSON.stringify([met, services])

interface TableProps {
  needs?: readonly NeedId[]
  options?: readonly OptionId[]
  /** The table as it is at this service, without notes on others. */
  service?: Service
}

/** Needs as rows, kinds of key as columns: the table that decides. Each cell leads to its fact, and to its note. */
export function ComparisonTable({ needs = NEED_IDS, options, service }: TableProps) {
  const id = useId()
  const columns = OPTIONS.filter((option) => !options || options.includes(option.id))
  const notes = new Map(
    needs.flatMap((need) =>
      columns.flatMap((option) => {
        const note = service ? undefined : noteFor(option, need)
        return note ? [[keyOf(note), note] as const] : []
      }),
    ),
  )
  const numberOf = (note: Note | undefined) => (note ? [...notes.keys()].indexOf(keyOf(note)) + 1 : undefined)
  return (
    <div>
      <ScrollBox
        label={
          needs.length === NEED_IDS.length
            ? 'What each kind of key can do'
            : needs.map((need) => NEEDS[need].says).join(', ')
        }
      >
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 z-10 bg-card p-3 text-left align-bottom sm:p-4">
              <span className="sr-only">What you want</span>
            </th>
            {columns.map((option) => (
              <OptionHead key={option.id} option={option} />
            ))}
          </tr>
        </thead>
        <tbody>
          {needs.map((need) => (
            <tr key={need} className="border-t border-line">
              <th
                scope="row"
                className="sticky left-0 z-10 min-w-36 bg-card p-3 text-left align-top font-normal text-muted sm:min-w-48 sm:px-4"
              >
                {NEEDS[need].says}
              </th>
              {columns.map((option) => (
                <NeedCell
                  key={option.id}
                  cell={cellOf(option, need, service)}
                  notes={id}
                  note={service ? undefined : numberOf(noteFor(option, need))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollBox>
      <Notes id={id} notes={[...notes.values()]} />
    </div>
  )
}

function OptionHead({ option: { family, shortName } }: { option: Option }) {
  return (
    <th
      scope="col"
      className={`min-w-[6.5rem] p-3 text-left align-bottom text-sm font-semibold ${FAMILY_TEXT[family]}`}
    >
      <KeyGlyph family={family} className="mb-1.5 block" />
      {shortName}
    </th>
  )
}

interface NeedCellProps {
  cell: Cell
  /** What the ids of the notes begin with. */
  notes: string
  note: number | undefined
}

function NeedCell({ cell: { met, fact }, notes, note }: NeedCellProps) {
  return (
    <td className="p-3 align-top whitespace-nowrap">
      <a
        href={factHref(fact)}
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

/** The services behind the small numbers, each with its own source. */
function Notes({ id, notes }: { id: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="notes mt-2 grid max-w-[76ch] gap-1 text-sm text-muted">
      {notes.map((note, at) => (
        <li
          key={keyOf(note)}
          id={`${id}-${at + 1}`}
          className="grid scroll-mt-4 grid-cols-[1.5rem_1fr] target:text-ink"
        >
          <span>{at + 1}</span>
          <span>
            {note.met ? 'Yes for ' : 'Not for '}
            {note.services.map(({ name, fact }, service) => (
              <span key={name}>
                {service > 0 && ', '}
                <a
                  href={factHref(fact)}
                  className="underline decoration-dotted decoration-1 underline-offset-3 hover:text-ink"
                >
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
