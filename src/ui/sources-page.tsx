import { FACT_IDS, factOf, type FactId } from '../kms/facts.ts'
import { SOURCES } from '../kms/sources.ts'
import { dateOf } from './fact.tsx'
import { PAGE_WIDTH } from './layout.tsx'

/** Every fact, grouped by the page it was read in. */
export function SourcesPage() {
  const groups = Object.values(SOURCES)
    .map((source) => ({ source, facts: FACT_IDS.filter((id) => factOf(id).source === source) }))
    .filter(({ facts }) => facts.length > 0)
  return (
    <div className={`${PAGE_WIDTH} pt-12`}>
      <h1 className="text-4xl sm:text-5xl">Sources</h1>
      <p className="mt-6 max-w-[68ch] text-lg text-muted">
        {FACT_IDS.length} facts from {groups.length} pages. The comparison, the wizard and the policies rest on these
        sentences and on nothing else.
      </p>
      <p className="mt-3 max-w-[68ch] text-muted">
        We read stored copies of these pages; each source says from which month its text is. Prices, quotas and defaults
        change: look at the page itself before you build on a figure.
      </p>
      {groups.map(({ source, facts }) => (
        <section key={source.url} className="mt-10">
          <h2 className="text-lg">
            <a href={source.url} rel="noreferrer" className="underline decoration-1 underline-offset-3">
              {source.title}
            </a>
          </h2>
          <p className="text-sm text-muted">Text of {dateOf(source.textOf)}</p>
          <ul className="mt-2 max-w-[80ch] divide-y divide-line border-y border-line">
            {facts.map((id) => (
              <FactRow key={id} id={id} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function FactRow({ id }: { id: FactId }) {
  const { says, checkedOn } = factOf(id)
  return (
    <li id={id} className="grid gap-x-6 py-2.5 target:bg-customer-managed-wash sm:grid-cols-[1fr_auto]">
      {says}
      <span className="text-sm whitespace-nowrap text-muted">
        checked <time dateTime={checkedOn}>{dateOf(checkedOn)}</time>
      </span>
    </li>
  )
}
