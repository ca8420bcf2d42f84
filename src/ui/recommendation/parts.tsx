import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { choicesIn, writeAnswers, type Answers } from '../../kms/answers.ts'
import { outcomeOf, whatWouldChange, type Change, type Decision } from '../../kms/decide.ts'
import type { FactId } from '../../kms/facts.ts'
import { rankChanges } from '../../kms/ways-out.ts'
import { questionOf } from '../../kms/questions.ts'
import { steps } from '../../kms/wizard.ts'
import { inSentence } from '../../kms/words.ts'
import { AnswerList, SkippedList } from '../answer-list.tsx'
import { Fact } from '../fact.tsx'
import { FieldOfKeys } from '../field-of-keys.tsx'
import { OptionTag } from '../key-glyph.tsx'

export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-line pt-8">
      <h2 id={id} className="mb-4 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** What was taken for granted; first what is the riskier side, and so has to be decided. */
export function Assumptions({ decision: { assumptions }, answers }: { decision: Decision; answers: Answers }) {
  if (assumptions.length === 0) return null
  const risky = assumptions.filter(({ undecided }) => undecided !== undefined)
  const other = assumptions.filter(({ undecided }) => undecided === undefined)
  return (
    <>
      {risky.length > 0 && (
        <div className="mt-8 max-w-[68ch] rounded-xl border-2 border-bad p-5">
          <p className="font-semibold">Before you rely on this, decide what you left open:</p>
          <ul className="mt-1 list-disc pl-5">
            {risky.map(({ question, undecided }) => (
              <li key={question}>
                {undecided} <ChangeLink question={question} answers={answers} ask={questionOf(question).ask} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {other.length > 0 && (
        <div className="mt-8 max-w-[68ch] rounded-xl bg-wash p-5">
          <p className="font-semibold">Where you did not know, we assumed:</p>
          <ul className="mt-1 list-disc pl-5">
            {other.map(({ question, assumes }) => (
              <li key={question}>{assumes.charAt(0).toUpperCase() + assumes.slice(1)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

export function ChangeLink({ question, answers, ask }: { question: string; answers: Answers; ask: string }) {
  return (
    <Link
      to="/wizard/$question/"
      params={{ question }}
      search={writeAnswers(answers)}
      data-print="no"
      className="self-start text-[0.9375rem] text-muted underline decoration-1 underline-offset-3 hover:text-ink"
    >
      change<span className="sr-only"> the answer to {ask}</span>
    </Link>
  )
}

/** Single other answers that change the outcome: those that tell most, and the rest. Another service stands apart. */
export function Changes({ decision, answers }: { decision: Decision; answers: Answers }) {
  const all = whatWouldChange(answers).filter(({ choice }) => choice.assumes === undefined)
  const { first, rest } = rankChanges(
    all.filter(({ question }) => question.id !== 'service'),
    decision,
  )
  const otherServices = all.filter(({ question }) => question.id === 'service')
  return (
    <>
      {first.length === 0 && (
        <p className="py-3 text-muted">No single other answer{rest.length > 0 && ' leads to another kind of key'}.</p>
      )}
      <ChangeList changes={first} />
      {rest.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-6 text-[0.9375rem] text-muted">
            {rest.length}
            {first.length > 0 && ' more'} {rest.length === 1 ? 'answer' : 'answers'}{' '}
            {rest.every((each) => each.decision.kind === 'nothing-fits')
              ? 'after which nothing fits'
              : 'that would change it'}
          </summary>
          <ChangeList changes={rest} />
        </details>
      )}
      {otherServices.length > 0 && (
        <details className="mt-3" data-print="no">
          <summary className="min-h-6 text-[0.9375rem] text-muted">If it were another service</summary>
          <OtherServices changes={otherServices} />
        </details>
      )}
    </>
  )
}

/** Other services by what they would lead to, each by its name. */
function OtherServices({ changes }: { changes: readonly Change[] }) {
  const outcomes = [...new Set(changes.map(({ decision }) => outcomeOf(decision)))]
  return (
    <ul className="divide-y divide-line">
      {outcomes.map((outcome) => {
        const alike = changes.filter(({ decision }) => outcomeOf(decision) === outcome)
        return (
          <li key={outcome} className="py-3">
            <OutcomeTag decision={alike[0]?.decision} />
            <ul className="mt-1.5 flex flex-wrap gap-x-4">
              {alike.map(({ choice, answers }) => (
                <li key={choice.id}>
                  <Link
                    to="/wizard/"
                    search={writeAnswers(answers)}
                    className="inline-flex min-h-6 items-center underline decoration-line decoration-1 underline-offset-4 hover:decoration-ink"
                  >
                    {choice.says}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

function OutcomeTag({ decision }: { decision: Decision | undefined }) {
  return decision?.kind === 'recommended' ? (
    <OptionTag family={decision.option.family}>{decision.option.shortName}</OptionTag>
  ) : (
    <span className="rounded-md bg-wash px-2.5 py-0.5 text-sm font-semibold text-bad">Nothing fits</span>
  )
}

function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="divide-y divide-line">
      {changes.map(({ question, choice, without, answers: changed, decision }) => (
        <li key={question.id + choice.id} className="grid grid-cols-[1fr_auto] items-start gap-x-4 py-3">
          <Link
            to="/wizard/"
            search={writeAnswers(changed)}
            className="underline decoration-line decoration-1 underline-offset-4 hover:decoration-ink"
          >
            {without ? 'Without this: ' : 'If '}
            {inSentence(choice.because)}
          </Link>
          <OutcomeTag decision={decision} />
        </li>
      ))}
    </ul>
  )
}

/** What was answered, with the ways to change it, and the field as it leaves it. */
export function Given({ decision, answers }: { decision: Decision; answers: Answers }) {
  return (
    <div className="grid gap-x-14 lg:grid-cols-2">
      <Section id="answers" title="Your answers">
        <AnswerList answers={answers} />
        <NotAsked answers={answers} />
      </Section>
      <Section id="field" title="The field of keys">
        <FieldOfKeys decision={decision} answers={answers} />
      </Section>
    </div>
  )
}

function NotAsked({ answers }: { answers: Answers }) {
  const skipped = steps(answers).filter(
    (step) => step.kind === 'skip' && choicesIn(answers, step.question.id).length === 0,
  )
  if (skipped.length === 0) return null
  return (
    <details className="mt-4 text-[0.9375rem] text-muted">
      <summary className="min-h-6">Not asked, because it could not change anything ({skipped.length})</summary>
      <SkippedList skipped={skipped} />
    </details>
  )
}

/** Facts in small print below what rests on them. */
export const SmallPrint = ({ facts }: { facts: readonly FactId[] }) => (
  <ul className="mt-1 grid max-w-[76ch] gap-1 text-sm text-muted">
    {facts.map((fact) => (
      <li key={fact}>
        <Fact id={fact} />
      </li>
    ))}
  </ul>
)
