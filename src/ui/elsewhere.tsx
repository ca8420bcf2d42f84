import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { writeAnswers, writeLink, type Answers } from '../kms/answers.ts'
import { askedSince, changesFor, type RuleChange } from '../kms/changes.ts'
import { outcomeOf, type Decision } from '../kms/decide.ts'
import { nameFor } from '../kms/explain.ts'
import type { Option } from '../kms/options.ts'
import type { Question } from '../kms/questions.ts'
import { RULES_VERSION, type LinkRules } from '../kms/version.ts'
import { inSentence } from '../kms/words.ts'
import { dateOf, Fact } from './fact.tsx'

interface Props {
  /** The option that the path names; none: `nothing-fits`. */
  named: Option | undefined
  decision: Decision
  answers: Answers
  rules: LinkRules
}

/** A link from other days: what it said, what is true today, and why; or, quietly, what else has changed since. */
export function Elsewhere({ named, decision, answers, rules }: Props) {
  const outcome = outcomeOf(decision)
  const before = named?.id ?? 'nothing-fits'
  const changes = changesFor({ answers, rules, outcomes: [before, outcome] })
  const asked = askedSince(answers, rules)
  if (before !== outcome) {
    return (
      <Moved named={named} decision={decision} answers={answers}>
        <Since rules={rules}>
          <ChangeList changes={changes} />
        </Since>
        <p className="mt-3">
          <Link
            to="/recommendation/$option/"
            params={{ option: outcome }}
            search={writeLink(answers)}
            className="font-semibold underline"
          >
            Open today’s recommendation
          </Link>
        </p>
        <Asked asked={asked} answers={answers} />
      </Moved>
    )
  }
  if (changes.length === 0 && asked.length === 0) return null
  return (
    <div role="status" className="mb-8 border-l-4 border-edge pl-4 text-[0.9375rem] text-muted" data-print="no">
      <p>
        {rules.kind === 'older' &&
          `Made by version ${rules.version} of our rules; today’s are version ${RULES_VERSION}. `}
        By its answers, what this link says still holds.
      </p>
      <ChangeList changes={changes} />
      <Asked asked={asked} answers={answers} />
    </div>
  )
}

function Moved({
  named,
  decision,
  answers,
  children,
}: Omit<Props, 'rules'> & {
  children: ReactNode
}) {
  const then = named ? nameFor(named, answers) : 'nothing fits'
  const now = decision.kind === 'recommended' ? nameFor(decision.option, answers) : 'nothing fits'
  const out = decision.ruledOut.find(({ option }) => option === named)
  return (
    <div role="status" className="mb-8 rounded-xl border border-edge bg-aws-managed-wash p-5">
      <p className="font-semibold">
        This link says “{then}”. By today’s rules its answers lead to “{now}”.
      </p>
      {out ? (
        <ul className="mt-2 list-disc pl-5">
          {out.objections.map(({ fact, choice }) => (
            <li key={fact + choice.id}>
              {choice.because}. <Fact id={fact} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-2">
          {named
            ? `The ${inSentence(then)} still does all of it. The ${inSentence(now)} does too, and is simpler.`
            : 'One kind of key does all of it after all.'}
        </p>
      )}
      {children}
    </div>
  )
}

function Since({ rules, children }: { rules: LinkRules; children: ReactNode }) {
  if (rules.kind !== 'older') return null
  return (
    <>
      <p className="mt-3 text-sm">
        It was made by version {rules.version} of our rules; today’s are version {RULES_VERSION}.
      </p>
      {children}
    </>
  )
}

/** What changed, each with its day and the facts behind it. */
function ChangeList({ changes }: { changes: readonly RuleChange[] }) {
  if (changes.length === 0) return null
  return (
    <>
      <p className="mt-3">What changed since for answers like these:</p>
      <ul className="mt-1 list-disc pl-5">
        {changes.map(({ date, says, facts }) => (
          <li key={date + says}>
            {dateOf(date)}: {says}
            {facts.map((fact) => (
              <span key={fact} className="block text-sm">
                <Fact id={fact} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The questions that the link leaves open, and the way to answer them. */
function Asked({ asked, answers }: { asked: readonly Question[]; answers: Answers }) {
  const [first] = asked
  if (!first) return null
  return (
    <p className="mt-3">
      {asked.length === 1 ? 'The wizard asks one question' : `The wizard asks ${asked.length} questions`} today that
      this link does not answer: {asked.map(({ topic }) => topic).join(', ')}. We decided without, and an answer may
      change the recommendation.{' '}
      <Link
        to="/wizard/$question/"
        params={{ question: first.id }}
        search={writeAnswers(answers)}
        className="font-semibold underline"
      >
        {asked.length === 1 ? 'Answer it' : 'Answer them'}
      </Link>
    </p>
  )
}
