import { readAnswers, writeAnswers } from '../kms/answers.ts'
import type { Read } from '../kms/errors/decode.ts'
import { KNOWN_ERRORS, type ErrorGroup, type KnownError } from '../kms/errors/known.ts'
import { permissionSays } from '../kms/errors/permission.ts'
import { BUTTON } from './button.ts'
import { SourceLinks } from './fact.tsx'
import { href } from './href.ts'

/** What a message means, whose yes is missing, what to look at, and where AWS says so. */
export function Explanation({ error, message, read }: { error: KnownError; message?: string; read?: Read }) {
  const { means, permission, check, facts } = error
  const wizard = error.wizard && wizardFor(error.wizard, read)
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

/** Where caller and key are of one account, what lets another account in is beside the point. */
const wizardFor = (wizard: NonNullable<KnownError['wizard']>, read: Read | undefined) =>
  read?.isCrossAccount === false && wizard.answers.includes('accounts=others')
    ? { answers: 'service=s3&accounts=own&access=own', says: 'Write a key policy that names its users, for a bucket' }
    : wizard

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
