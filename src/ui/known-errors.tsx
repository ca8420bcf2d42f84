import { readAnswers, writeAnswers } from '../kms/answers.ts'
import { KNOWN_ERRORS, type ErrorGroup, type KnownError } from '../kms/errors/known.ts'
import { permissionSays } from '../kms/errors/permission.ts'
import { BUTTON } from './button.ts'
import { SourceLinks } from './fact.tsx'
import { href } from './href.ts'

/** What a message means, whose yes is missing, what to look at, and where AWS says so. */
export function Explanation({ error, message }: { error: KnownError; message?: string }) {
  const { means, permission, check, facts, wizard } = error
  return (
    <>
      <p>
        {means} <strong>{permissionSays(permission, message)}</strong>
      </p>
      {check.length === 1 ? (
        <p>{check[0]}</p>
      ) : (
        <ol>
          {check.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
      )}
      {wizard && (
        <p>
          <a href={wizardHref(wizard.answers)} className={BUTTON.small}>
            {wizard.says} <span aria-hidden="true">→</span>
          </a>
        </p>
      )}
      <p className="text-sm text-muted">
        Sources: <SourceLinks ids={facts} />
      </p>
    </>
  )
}

const wizardHref = (query: string) => {
  const { answers } = readAnswers(Object.fromEntries(new URLSearchParams(query)))
  return href(`/wizard/?${new URLSearchParams(writeAnswers(answers))}`)
}

/** The known messages of a group, each under a heading of its own: search engines and readers find them here. */
export const KnownErrors = ({ group }: { group: ErrorGroup }) =>
  KNOWN_ERRORS.filter((error) => error.group === group).map((error) => (
    <section key={error.id} aria-labelledby={error.id} className="prose">
      <h3 id={error.id}>
        <a className="heading-link" href={`#${error.id}`}>
          {error.title}
        </a>
      </h3>
      <Explanation error={error} />
    </section>
  ))
