import { CHANGES } from '../kms/history.ts'
import { dateOf, SourceLinks } from './fact.tsx'

/** The changes of a year, newest first. */
export const Changes = ({ year }: { year: string }) =>
  CHANGES.filter(({ date }) => date.startsWith(year)).map(({ id, date, title, means, facts }) => (
    <section key={id} aria-labelledby={id} className="grid max-w-[52rem] gap-x-6 sm:grid-cols-[6.5rem_1fr]">
      <p className="pt-8 text-muted">
        <time dateTime={date}>{dateOf(date)}</time>
      </p>
      <div className="prose max-sm:[&_h3]:mt-0!">
        <h3 id={id}>
          <a className="heading-link" href={`#${id}`}>
            {title}
          </a>
        </h3>
        <p>{means}</p>
        <p className="text-sm text-muted">
          Sources: <SourceLinks ids={facts} />
        </p>
      </div>
    </section>
  ))
