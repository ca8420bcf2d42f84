import { Link } from '@tanstack/react-router'
import { choicesIn, writeAnswers, type Answers } from '../kms/answers.ts'
import { FACTS } from '../kms/facts.ts'
import { inSentence } from '../kms/words.ts'
import { documentOf, statementText, textOf, type Explained } from '../kms/policy/statement.ts'
import { fieldsIn } from '../kms/policy/details.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { download } from './download.ts'
import { SourceLink } from './fact.tsx'
import { JsonCode } from './json-code.tsx'

interface Props {
  /** Name of the file to download. */
  file: string
  statements: readonly Explained[]
  answers: Answers
}

/** A policy with the reason beside each statement, to copy or to download. */
export function PolicyView({ file, statements, answers }: Props) {
  const text = textOf(documentOf(statements))
  const open = fieldsIn(text)
  const size = new TextEncoder().encode(text).length
  return (
    <div>
      <div data-print="no" className="flex flex-wrap items-center gap-3 pb-3 noscript:hidden">
        <CopyButton className={BUTTON.small} textOf={() => text}>
          {open.length > 0 ? `Copy with ${open.length} placeholder${open.length === 1 ? '' : 's'}` : 'Copy'}
        </CopyButton>
        <button type="button" className={BUTTON.small} onClick={() => download(file, `${text}\n`, 'application/json')}>
          Download {file}
        </button>
        <span className="text-sm text-muted">
          {open.length > 0
            ? `Not ready: fill in ${open.map(({ label }) => inSentence(label)).join(', ')}. AWS does not refuse every placeholder.`
            : 'Nothing left to fill in.'}
        </span>
        {size > FACTS.keyPolicySize.value && (
          <span role="alert" className="font-semibold text-bad">
            {size.toLocaleString('en-US')} bytes: {FACTS.keyPolicySize.says} Share with the organization, or use several
            keys.
          </span>
        )}
      </div>
      <div className="overflow-hidden rounded-xl border border-line bg-card">
        <JsonCode>{'{\n  "Version": "2012-10-17",\n  "Statement": ['}</JsonCode>
        <ul>
          {statements.map((explained, at) => (
            <li key={explained.statement.Sid} className="grid border-t border-line lg:grid-cols-[minmax(0,1fr)_21rem]">
              <JsonCode label={`Statement ${explained.statement.Sid}`}>
                {`    ${statementText(explained.statement)}` + (at < statements.length - 1 ? ',' : '')}
              </JsonCode>
              <Reason explained={explained} answers={answers} />
            </li>
          ))}
        </ul>
        <div className="border-t border-line">
          <JsonCode>{'  ]\n}'}</JsonCode>
        </div>
      </div>
    </div>
  )
}

function Reason({ explained: { cause, says, without, fact }, answers }: { explained: Explained; answers: Answers }) {
  const [choice] = cause.kind === 'answer' ? choicesIn(answers, cause.question) : []
  return (
    <div className="border-l-2 border-customer-managed bg-wash px-5 py-4 text-[0.9375rem]">
      <p className="font-semibold">
        {choice && cause.kind === 'answer' ? (
          <>
            Because {inSentence(choice.because)}.{' '}
            <Link
              to="/wizard/$question/"
              params={{ question: cause.question }}
              search={writeAnswers(answers)}
              className="text-sm font-normal text-muted underline decoration-1 underline-offset-3"
              data-print="no"
            >
              change
            </Link>
          </>
        ) : cause.kind === 'answer' ? (
          'Depends on your answers.'
        ) : (
          'For every key.'
        )}
      </p>
      <p className="mt-1">{says}</p>
      <p className="mt-1 text-muted">Without it, {without}</p>
      <p className="mt-1">
        <SourceLink id={fact} />
      </p>
    </div>
  )
}
