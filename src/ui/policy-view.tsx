import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { choicesIn, writeAnswers, type Answers } from '../kms/answers.ts'
import { factOf } from '../kms/facts.ts'
import { inSentence, listOf } from '../kms/words.ts'
import { documentOf, statementText, textOf, type Explained } from '../kms/policy/statement.ts'
import { fieldsIn } from '../kms/policy/details.ts'
import { tooLarge, type PolicyKind } from '../kms/policy/size.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { download } from './download.ts'
import { SourceLink } from './fact.tsx'

interface Props {
  kind: PolicyKind
  /** Name of the file to download. */
  file: string
  statements: readonly Explained[]
  answers: Answers
}

/** A policy with the reason beside each statement, to copy or to download. */
export function PolicyView({ kind, file, statements, answers }: Props) {
  const text = textOf(documentOf(statements))
  const open = fieldsIn(text)
  const large = tooLarge(documentOf(statements), kind)
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
        {large && (
          <span role="alert" className="font-semibold text-bad">
            {large.size}: {factOf(large.fact).says} {large.remedy} <SourceLink id={large.fact} />
          </span>
        )}
      </div>
      <div className="overflow-hidden rounded-xl border border-line bg-card">
        <Code>{'{\n  "Version": "2012-10-17",\n  "Statement": ['}</Code>
        <ul>
          {statements.map((explained, at) => (
            <li key={explained.statement.Sid} className="grid border-t border-line lg:grid-cols-[minmax(0,1fr)_21rem]">
              <Code label={`Statement ${explained.statement.Sid}`}>
                {`    ${statementText(explained.statement)}` + (at < statements.length - 1 ? ',' : '')}
              </Code>
              <Reason explained={explained} answers={answers} />
            </li>
          ))}
        </ul>
        <div className="border-t border-line">
          <Code>{'  ]\n}'}</Code>
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
        {more?.map((each) => [', ', <SourceLink key={each} id={each} />])}
      </p>
    </div>
  )
}

/** A command for a shell; what has to be filled in stands out. */
export function Command({ title, children }: { title: string; children: string }) {
  return (
    <div className="max-w-[76ch]">
      <pre
        className="rounded-xl border border-line bg-card px-4 py-3 sm:px-5"
        tabIndex={0}
        role="group"
        aria-label={`Command: ${title}`}
      >
        <code>{marked(children)}</code>
      </pre>
      <p data-print="no" className="mt-2 noscript:hidden">
        <CopyButton className={BUTTON.small} textOf={() => children}>
          Copy the command
        </CopyButton>
      </p>
    </div>
  )
}

/** JSON with its keys, strings and placeholders told apart. */
function Code({ children, label }: { children: string; label?: string }) {
  return (
    <pre className="px-4 py-2 sm:px-5" {...(label && { tabIndex: 0, role: 'group', 'aria-label': label })}>
      <code>{coloured(children)}</code>
    </pre>
  )
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?/g

function coloured(json: string): ReactNode[] {
  const parts: ReactNode[] = []
  let from = 0
  for (const match of json.matchAll(TOKEN)) {
    const [whole, string = '', colon = ''] = match
    parts.push(
      json.slice(from, match.index),
      <span key={match.index} className={colon ? 'text-customer-managed' : 'text-good'}>
        {marked(string)}
      </span>,
      colon,
    )
    from = match.index + whole.length
  }
  return [...parts, json.slice(from)]
}

/** Placeholders stand out: whoever reads the policy sees what is missing. */
const marked = (string: string) =>
  string.split(/(<[A-Z_]+>)/).map((part) =>
    part.startsWith('<') ? (
      <mark key={part} className="rounded-sm bg-aws-managed-wash px-0.5 font-semibold text-aws-managed">
        {part}
      </mark>
    ) : (
      part
    ),
  )
