import { factOf, type FactId } from '../kms/facts.ts'
import { figureOf } from '../kms/figures.ts'
import { factHref } from './fact-href.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An ISO day or month as people write it: “23 Nov 2026”, “Sep 2026”. */
export function dateOf(iso: string): string {
  const [year, month, day] = iso.split('-')
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** The day on which a fact was checked. A document page marks it once it is old, by the reader's clock. */
export const Checked = ({ on }: { on: string }) => (
  <time dateTime={on} data-checked="">
    {dateOf(on)}
  </time>
)

/** A link to where AWS says it. */
export function SourceLink({ id }: { id: FactId }) {
  const { source } = factOf(id)
  return (
    <a
      href={source.url}
      rel="noreferrer"
      className="text-sm text-muted underline decoration-1 underline-offset-3 hover:text-ink"
      title={`Text of ${dateOf(source.textOf)}`}
    >
      {source.title}
    </a>
  )
}

/** Links to where AWS says it, each page once. */
export function SourceLinks({ ids }: { ids: readonly FactId[] }) {
  const pages = [...new Map(ids.map((id) => [factOf(id).source.url, id])).values()]
  return pages.map((id, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <SourceLink id={id} />
    </span>
  ))
}

/** A fact in full: its sentence, where AWS says so, and when that was checked. */
export function Fact({ id }: { id: FactId }) {
  const { says, checkedOn, volatile } = factOf(id)
  return (
    <span>
      {`${says} `}
      <SourceLink id={id} />
      <span className="text-sm text-muted" data-search="no">
        , checked <Checked on={checkedOn} />
        {volatile && '; changes often'}
      </span>
    </span>
  )
}

const checkedTitle = (id: FactId) => `${factOf(id).source.title}, checked ${dateOf(factOf(id).checkedOn)}`

/** A fact where there are very many: its sentence, and a mark that leads to its source and date. */
export const FactInShort = ({ id }: { id: FactId }) => (
  <>
    {`${factOf(id).says} `}
    <a href={factHref(id)} className="text-sm text-muted underline">
      source
    </a>
  </>
)

/** A figure inside a sentence, linked to its fact. */
export function Value({ id }: { id: FactId }) {
  return (
    <a
      className="whitespace-nowrap underline decoration-dotted decoration-1 underline-offset-3"
      href={factHref(id)}
      title={checkedTitle(id)}
    >
      {figureOf(id)}
    </a>
  )
}

/** The source of a sentence of ours, as a small mark behind it. */
export function Cite({ id }: { id: FactId }) {
  return (
    <a
      className="-mx-0.5 rounded-sm bg-wash px-1 text-xs whitespace-nowrap text-muted underline decoration-1 underline-offset-2 hover:text-ink"
      href={factHref(id)}
      title={checkedTitle(id)}
      aria-label={`Source: ${factOf(id).says}`}
    >
      source
    </a>
  )
}
