import { Link } from '@tanstack/react-router'
import { writeAnswers, type Answers } from '../kms/answers.ts'
import { outcomeOf, type Decision } from '../kms/decide.ts'
import { nameFor } from '../kms/explain.ts'
import type { Option } from '../kms/options.ts'
import { Fact } from './fact.tsx'

/** A link from other days: what it said, what is true today, and why. */
export function Elsewhere({
  named,
  decision,
  answers,
}: {
  named: Option | undefined
  decision: Decision
  answers: Answers
}) {
  if (outcomeOf(decision) === (named?.id ?? 'nothing-fits')) return null
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
            ? `The ${then} still does all of it. The ${now} does too, and is simpler.`
            : 'One kind of key does all of it after all.'}
        </p>
      )}
      <p className="mt-3">
        <Link
          to="/recommendation/$option/"
          params={{ option: outcomeOf(decision) }}
          search={writeAnswers(answers)}
          className="font-semibold underline"
        >
          Open today’s recommendation
        </Link>
      </p>
    </div>
  )
}
