import { settingOf } from '../kms/policy/choices.ts'
import { Link } from '@tanstack/react-router'
import { choicesIn, writeAnswers, type Answers } from '../kms/answers.ts'
import { factOf } from '../kms/facts.ts'
import { questionOf } from '../kms/questions.ts'
import { inSentence, listOf } from '../kms/words.ts'
import { compactTextOf, documentOf, statementText, textOf, type Explained } from '../kms/policy/statement.ts'
import { tooLarge, type PolicyKind } from '../kms/policy/size.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { CopyThis } from './copy-this.tsx'
import { FileBar } from './file-bar.tsx'
import { SourceLink, SourceLinks } from './fact.tsx'
import { JsonCode, Marked } from './json-code.tsx'

interface Props {
  kind: PolicyKind
  /** Name of the file to download. */
  file: string
  statements: readonly Explained[]
  answers: Answers
  /** To copy and no more, on pages that run no script for the rest. */
  still?: boolean
}

/** A policy with the reason beside each statement, to copy or to download. */
export function PolicyView({ kind, file, statements, answers, still = false }: Props) {
  const text = textOf(documentOf(statements))
  const large = tooLarge(documentOf(statements), kind)
  return (
    <div data-copied={still || undefined}>
      {still ? (
        <div className="flex flex-wrap items-center justify-between gap-3 pb-2">
          <p className="font-mono text-sm text-muted">{file}</p>
          <span>
            <CopyThis of={file} />
          </span>
        </div>
      ) : (
        <div data-print="no" className="flex flex-wrap items-center gap-3 pb-3 noscript:hidden">
          <FileBar
            file={file}
            text={text}
            saved={`${text}\n`}
            type="application/json"
            oneLine={() => compactTextOf(documentOf(statements))}
          />
          {large && (
            <span role="alert" className="font-semibold text-bad">
              {large.size}: {factOf(large.fact).says} {large.remedy} <SourceLink id={large.fact} />
            </span>
          )}
        </div>
      )}
      <div className="overflow-hidden rounded-xl border border-line bg-card [overflow-wrap:anywhere]">
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

function Reason({ explained, answers }: { explained: Explained; answers: Answers }) {
  const { cause, says, without, fact, more } = explained
  const choices =
    cause.kind === 'answer'
      ? choicesIn(answers, cause.question).filter(({ id }) => cause.choices?.includes(id) ?? true)
      : []
  return (
    <div className="border-l-2 border-customer-managed bg-wash px-5 py-4 text-[0.9375rem]">
      <p className="font-semibold">
        {choices.length > 0 && cause.kind === 'answer' ? (
          <>
            Because {listOf(choices.map(({ because }) => inSentence(because)))}.{' '}
            <Link
              to="/wizard/$question/"
              params={{ question: cause.question }}
              search={writeAnswers(answers)}
              className="text-sm font-normal text-muted underline decoration-1 underline-offset-3"
              data-print="no"
            >
              change<span className="sr-only"> the answer to {questionOf(cause.question).ask}</span>
            </Link>
          </>
        ) : cause.kind === 'answer' ? (
          'Depends on your answers.'
        ) : cause.kind === 'setting' ? (
          `Because you chose: ${settingOf(cause.setting).label}.`
        ) : (
          'For every key.'
        )}
      </p>
      <p className="mt-1">{says}</p>
      <p className="mt-1 text-muted">Without it, {without}</p>
      <p className="mt-1">
        <SourceLinks ids={[fact, ...(more ?? [])]} />
      </p>
    </div>
  )
}

/** A command for a shell; what has to be filled in stands out. */
export function Command({ title, still = false, children }: { title: string; still?: boolean; children: string }) {
  return (
    <div className="max-w-[76ch]" data-copied={still || undefined}>
      <pre
        className="wraps rounded-xl border border-line bg-card px-4 py-3 sm:px-5"
        role="group"
        aria-label={`Command: ${title}`}
      >
        <code>
          <Marked>{children}</Marked>
        </code>
      </pre>
      {still ? (
        <p className="mt-2">
          <CopyThis of={`the command: ${title}`} />
        </p>
      ) : (
        <p data-print="no" className="mt-2 noscript:hidden">
          <CopyButton className={BUTTON.small} textOf={() => children}>
            Copy the command
          </CopyButton>
        </p>
      )}
    </div>
  )
}
