import { Link } from '@tanstack/react-router'
import { choicesIn, writeAnswers, type Answers } from '../kms/answers.ts'
import { QUESTIONS } from '../kms/questions.ts'
import type { Step } from '../kms/wizard.ts'

/** The answers given, each with a link to change it. */
export function AnswerList({ answers }: { answers: Answers }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {QUESTIONS.map(({ id, ask }) => {
        const choices = choicesIn(answers, id)
        return (
          choices.length > 0 && (
            <div key={id} className="grid grid-cols-[1fr_auto] gap-x-4 py-2.5 sm:grid-cols-[1fr_1fr_auto]">
              <dt className="col-span-2 text-muted sm:col-span-1">{ask}</dt>
              <dd>{choices.map(({ says }) => says).join(', ')}</dd>
              <dd>
                <Link
                  to="/wizard/$question/"
                  params={{ question: id }}
                  search={writeAnswers(answers)}
                  className="inline-flex min-h-6 items-center text-muted underline decoration-1 underline-offset-3 hover:text-ink"
                >
                  change<span className="sr-only"> the answer to {ask}</span>
                </Link>
              </dd>
            </div>
          )
        )
      })}
    </dl>
  )
}

/** The questions that were not asked, each with the reason. */
export function SkippedList({ skipped }: { skipped: readonly Step[] }) {
  return (
    <ul className="mt-1 list-disc pl-5">
      {skipped.map((step) => (
        <li key={step.question.id}>
          {step.question.ask} {step.kind === 'skip' && step.because}
        </li>
      ))}
    </ul>
  )
}
