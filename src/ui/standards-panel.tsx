import type { ReactNode } from 'react'
import type { Answers } from '../kms/answers.ts'
import { asksFor, assess, demandOf, VERDICTS } from '../kms/assess.ts'
import type { FactId } from '../kms/facts.ts'
import type { Option } from '../kms/options.ts'
import type { StandardId } from '../kms/standard-list.ts'
import { standardOf, type Judgement } from '../kms/standards.ts'
import { Fact, SourceLink } from './fact.tsx'

interface Props {
  standards: readonly StandardId[]
  option: Option
  answers: Answers
}

const LOOKS: { readonly [Verdict in Judgement['verdict']]: string } = {
  satisfied: 'text-good',
  'satisfied-with': 'text-good',
  open: '',
  'not-satisfied': 'text-bad',
  'beyond-the-key': 'text-bad',
}

/** What each standard asks, whether the kind of key satisfies it, and what an assessor wants to see. */
export function StandardsPanel({ standards, option, answers }: Props) {
  if (standards.length === 0) return null
  return (
    <section aria-labelledby="standards" className="mt-10 border-t border-line pt-8">
      <h2 id="standards" className="mb-4 text-2xl">
        Your rules
      </h2>
      <p className="max-w-[68ch] text-muted">
        How we read them, about the key alone. We are not your assessor: ask yours before you rely on it.
      </p>
      <ul className="mt-6 grid gap-6">
        {standards.map((id) => (
          <li key={id}>
            <StandardCard id={id} option={option} answers={answers} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function StandardCard({ id, option, answers }: { id: StandardId; option: Option; answers: Answers }) {
  const { name, version, assessors, demandsCustomerManagedKey: demand } = standardOf(id)
  const judgement = assess(standardOf(id), option, answers)
  // what the verdict rests on stands there already
  const asks = asksFor(standardOf(id), answers).filter((fact) => !judgement.facts.includes(fact))
  return (
    <div className="rounded-xl border border-line bg-card p-5">
      <h3 className="text-lg">
        {name} <span className="text-sm font-normal text-muted">{version}</span>
      </h3>
      <Verdict judgement={judgement} />
      <p className="mt-3 max-w-[68ch]">
        {demandOf(standardOf(id))} {demand && <SourceLink id={demand.fact} />}
      </p>
      {asks.length > 0 && (
        <More title="What else the text asks">
          <FactList facts={asks} />
        </More>
      )}
      <More title="What an assessor usually wants to see">
        <p className="mt-2 text-sm text-muted">From practice, not from the text.</p>
        <ul className="mt-1 max-w-[76ch] list-disc pl-5">
          {assessors.map((evidence) => (
            <li key={evidence}>{evidence}.</li>
          ))}
        </ul>
      </More>
    </div>
  )
}

function Verdict({ judgement }: { judgement: Judgement }) {
  const settings = judgement.verdict === 'satisfied-with' || judgement.verdict === 'open' ? judgement.with : []
  const isFollowed = judgement.verdict === 'open' || settings.length > 0
  return (
    <>
      <p className={`mt-3 font-semibold ${LOOKS[judgement.verdict]}`}>
        {VERDICTS[judgement.verdict]}
        {isFollowed ? ':' : '.'}
      </p>
      {judgement.verdict === 'open' && (
        <>
          <p className="mt-1 max-w-[68ch]">{judgement.open}</p>
          {settings.length > 0 && <p className="mt-3">With this kind of key:</p>}
        </>
      )}
      {settings.length > 0 && (
        <ul className="mt-1 max-w-[76ch] list-disc pl-5">
          {settings.map((setting) => (
            <li key={setting}>{setting}</li>
          ))}
        </ul>
      )}
      <p className="mt-2 max-w-[68ch]">{judgement.says}</p>
      <FactList facts={judgement.facts} />
    </>
  )
}

function FactList({ facts }: { facts: readonly FactId[] }) {
  return (
    <ul className="mt-2 grid max-w-[76ch] gap-1 text-sm text-muted">
      {facts.map((fact) => (
        <li key={fact}>
          <Fact id={fact} />
        </li>
      ))}
    </ul>
  )
}

function More({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="mt-3">
      <summary className="min-h-6 text-[0.9375rem]">{title}</summary>
      {children}
    </details>
  )
}
