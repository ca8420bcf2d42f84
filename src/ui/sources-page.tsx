import { FACT_IDS, factOf, factsOn, type FactId } from '../kms/facts.ts'
import { SOURCES } from '../kms/sources.ts'
import { SUBJECT_IDS, SUBJECTS, type Subject } from '../kms/subjects.ts'
import { Checked, dateOf } from './fact.tsx'
import { href } from './href.ts'
import { PAGE_WIDTH } from './layout.tsx'

const pagesOf = (facts: readonly FactId[]) =>
  Object.values(SOURCES).filter((source) => facts.some((id) => factOf(id).source === source))

/** What the site rests on, subject by subject. */
export function SourcesPage() {
  return (
    <div className={`${PAGE_WIDTH} pt-12`}>
      <h1 className="text-4xl sm:text-5xl">Sources</h1>
      <p className="mt-6 max-w-[68ch] text-lg text-muted">
        {FACT_IDS.length} facts from {pagesOf(FACT_IDS).length} pages. The comparison, the wizard and the policies rest
        on these sentences and on nothing else.
      </p>
      <HowWeRead />
      <ul className="mt-8 gap-x-14 border-t border-line lg:columns-2">
        {SUBJECT_IDS.filter((subject) => factsOn(subject).length > 0).map((subject) => (
          <li key={subject} className="break-inside-avoid border-b border-line">
            <a href={href(`/sources/${subject}/`)} className="flex min-h-11 items-center gap-4 py-2 hover:underline">
              <span className="grow">{SUBJECTS[subject]}</span>{' '}
              <span className="shrink-0 text-sm text-muted">
                {factsOn(subject).length} facts, {pagesOf(factsOn(subject)).length} pages
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-6 max-w-[68ch] text-muted">
        For programs:{' '}
        <a href={href('/data/facts.json')} className="underline">
          facts.json
        </a>{' '}
        holds all of them.
      </p>
    </div>
  )
}

const HowWeRead = () => (
  <p className="mt-3 max-w-[68ch] text-muted">
    We read stored copies of these pages; each source says from which month its text is. Prices, quotas and defaults
    change: look at the page itself before you build on a figure.
  </p>
)

/** The facts on one subject, grouped by the page they were read in. */
export function SubjectPage({ subject }: { subject: Subject }) {
  const facts = factsOn(subject)
  return (
    <div className={`${PAGE_WIDTH} pt-12`}>
      <p className="mb-2 text-[0.9375rem] text-muted">
        <a href={href('/sources/')} className="underline">
          Sources
        </a>
      </p>
      <h1 className="text-4xl sm:text-5xl">{SUBJECTS[subject]}</h1>
      <HowWeRead />
      {pagesOf(facts).map((source) => (
        <section key={source.url} className="mt-10">
          <h2 className="text-lg">
            <a href={source.url} rel="noreferrer" className="underline decoration-1 underline-offset-3">
              {source.title}
            </a>
          </h2>
          <p className="text-sm text-muted">Text of {dateOf(source.textOf)}</p>
          <ul className="mt-2 max-w-[80ch] divide-y divide-line border-y border-line">
            {facts
              .filter((id) => factOf(id).source === source)
              .map((id) => (
                <FactRow key={id} id={id} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function FactRow({ id }: { id: FactId }) {
  const { says, checkedOn, volatile } = factOf(id)
  return (
    <li
      id={id}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-6 py-2.5 [overflow-wrap:anywhere] target:bg-customer-managed-wash sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      {`${says} `}
      <span className="text-sm whitespace-nowrap text-muted">
        checked <Checked on={checkedOn} />
        {volatile && <span className="block">changes often</span>}
      </span>
    </li>
  )
}
