import { Link, useNavigate, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useId, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { choicesIn, toggled, withAnswer, writeAnswers, writeLink, type Answers, type Dropped } from '../kms/answers.ts'
import { decide, outcomeOf, type Decision } from '../kms/decide.ts'
import { exclusiveAnswers, reasonsFor } from '../kms/explain.ts'
import type { FactId } from '../kms/facts.ts'
import { NEEDS } from '../kms/options.ts'
import { QUESTIONS, QUESTION_IDS, type Choice, type Question } from '../kms/questions.ts'
import { isServiceId } from '../kms/services.ts'
import { SEARCH_WORDS } from '../kms/search-words.ts'
import { nextQuestion, questionBefore, steps, wouldRuleOut, type Step } from '../kms/wizard.ts'
import { SkippedList } from './answer-list.tsx'
import { BUTTON } from './button.ts'
import { FieldOfKeys, standingOf } from './field-of-keys.tsx'
import { Fields } from './fields.tsx'
import { href } from './href.ts'
import { PAGE_WIDTH } from './layout.tsx'
import { DroppedNotice } from './notice.tsx'

interface Props {
  question: Question
  answers: Answers
  dropped: readonly Dropped[]
  /** Whether a link to a recommendation led here. */
  isUnfinished: boolean
}

/**
 * One question of the wizard, with the field of keys beside it. The address holds every answer but the one being given; once
 * it is given, that of this entry of the history holds it too, so that the browser's way back finds what was chosen.
 */
export function QuestionPage({ question, answers, dropped, isUnfinished }: Props) {
  const navigate = useNavigate()
  const { history } = useRouter()
  const [chosen, setChosen] = useState(answers[question.id])
  const [missing, setMissing] = useState(false)
  const errorSummary = useRef<HTMLDivElement>(null)
  const formId = useId()

  const all = steps(answers)
  const step = all.find((each) => each.question.id === question.id)
  const given = chosen === undefined ? { answers, dropped: [] } : withAnswer(answers, question.id, chosen)
  const chosenIds = choicesIn(given.answers, question.id).map(({ id }) => id)
  const decision = decide(given.answers)
  const before = questionBefore(question, answers)

  const goOn = (event: FormEvent) => {
    event.preventDefault()
    if (chosen === undefined) {
      setMissing(true)
      requestAnimationFrame(() => errorSummary.current?.focus())
      return
    }
    const next = nextQuestion(given.answers)
    const state = { dropped: given.dropped }
    void navigate({
      to: '/wizard/$question/',
      params: { question: question.id },
      search: writeAnswers(given.answers),
      replace: true,
      resetScroll: false,
      ignoreBlocker: true, // it stays on this page, and must be done before the next step
    })
    // or the two would become one
    history.flush()
    void (next
      ? navigate({
          to: '/wizard/$question/',
          params: { question: next.id },
          search: writeAnswers(given.answers),
          state,
        })
      : navigate({
          to: '/recommendation/$option/',
          params: { option: outcomeOf(decide(given.answers)) },
          search: writeLink(given.answers),
          state,
        }))
  }

  return (
    <div className={`${PAGE_WIDTH} grid gap-x-14 pt-8 lg:grid-cols-[minmax(0,1fr)_24rem]`}>
      <div>
        <NoScript />
        <Progress all={all} answers={answers} question={question} />
        <DroppedNotice dropped={dropped} />
        {isUnfinished && <UnfinishedNotice />}
        {missing && (
          <div ref={errorSummary} tabIndex={-1} role="alert" className="mb-6 rounded-xl border-2 border-bad p-4">
            <h2 className="text-lg">There is a problem</h2>
            <a className="font-semibold text-bad underline" href={`#${formId}-0`}>
              Choose an answer
            </a>
          </div>
        )}
        {step?.kind === 'ask' ? (
          <form onSubmit={goOn} noValidate>
            <Fields>
              <fieldset aria-describedby={`${formId}-hint`}>
                <legend className="contents">
                  <h1 className="text-[1.75rem] sm:text-4xl">{question.ask}</h1>
                </legend>
                <p id={`${formId}-hint`} className="mt-3 mb-6 text-muted">
                  {question.hint}
                </p>
                {question.id === 'service' && <NotListed />}
                {missing && <p className="mb-2 font-semibold text-bad">Choose an answer</p>}
                <Choices
                  choices={step.choices}
                  renderChoice={(choice) => (
                    <ChoiceCard
                      key={choice.id}
                      id={`${formId}-${step.choices.indexOf(choice)}`}
                      question={question}
                      choice={choice}
                      answers={answers}
                      chosen={chosenIds.includes(choice.id)}
                      onChoose={() => {
                        setChosen(toggled(question, chosen, choice))
                        setMissing(false)
                      }}
                    />
                  )}
                />
              </fieldset>
              {decision.kind === 'nothing-fits' && (
                <Contradiction question={question} answers={given.answers} decision={decision} />
              )}
              <div className="mt-6 flex flex-wrap gap-3">
                <button type="submit" className={BUTTON.primary}>
                  Continue <span aria-hidden="true">→</span>
                </button>
                {before ? (
                  <Link
                    to="/wizard/$question/"
                    params={{ question: before.id }}
                    search={writeAnswers(given.answers)}
                    className={BUTTON.quiet}
                  >
                    <span aria-hidden="true">←</span> Back
                  </Link>
                ) : (
                  <Link to="/wizard/" search={{}} className={BUTTON.quiet}>
                    <span aria-hidden="true">←</span> Back
                  </Link>
                )}
              </div>
            </Fields>
          </form>
        ) : (
          <NotAsked step={step} question={question} answers={answers} />
        )}
        <details open className="mt-8 border-t border-line pt-6">
          <summary className="font-semibold">Why we ask</summary>
          <div className="mt-3 grid max-w-[68ch] gap-3 text-[0.9375rem] text-muted">
            <p>{question.why}</p>
            <Source fact={question.fact} />
          </div>
        </details>
      </div>

      <aside aria-label="Kinds of key" className="hidden lg:block">
        <h2 className="text-lg">Still standing: {standingOf(decision).replace(' still standing', '')}</h2>
        <p className="mb-3 text-sm text-muted">Simplest first. Each answer can rule some out.</p>
        <FieldOfKeys decision={decision} answers={given.answers} />
      </aside>
      <details
        data-print="no"
        className="group sticky bottom-0 z-10 -mx-4 mt-8 border-t border-edge bg-card px-4 sm:-mx-6 sm:px-6 lg:hidden"
      >
        <summary
          className="flex min-h-12 flex-wrap items-center font-semibold"
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Escape') currentTarget.closest('details')?.removeAttribute('open')
          }}
        >
          <span className="grow">{standingOf(decision)}</span>
          <span className="text-sm text-muted underline decoration-1 underline-offset-3 group-open:hidden">Show</span>
          <span className="hidden text-sm text-muted underline decoration-1 underline-offset-3 group-open:inline">
            Hide
          </span>
        </summary>
        <div className="max-h-[60dvh] overflow-y-auto pb-4">
          <FieldOfKeys decision={decision} answers={given.answers} />
        </div>
      </details>
      <p role="status" className="sr-only">
        {chosen !== answers[question.id] &&
          standingOf(decision) + (decision.kind === 'nothing-fits' ? ': these answers exclude each other' : '')}
      </p>
    </div>
  )
}

/** Nothing is left standing: which answers exclude each other, before the reader goes on as if nothing were wrong. */
function Contradiction({ question, answers, decision }: { question: Question; answers: Answers; decision: Decision }) {
  const excluding = exclusiveAnswers(decision)
  const reasons = reasonsFor(decision).filter(({ choice }) => excluding.includes(choice))
  const others = reasons.filter((reason) => reason.question.id !== question.id)
  const isMine = others.length < reasons.length
  return (
    <div className="mt-6 rounded-xl border-2 border-bad p-4">
      <p className="font-semibold text-bad">
        {others.length === 0
          ? 'No kind of key fits this answer.'
          : isMine
            ? 'No kind of key fits this answer together with:'
            : 'No kind of key fits these answers together:'}
      </p>
      {others.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {others.map(({ question: other, choice }) => (
            <li key={other.id + choice.id}>
              {choice.because}{' '}
              <Link
                to="/wizard/$question/"
                params={{ question: other.id }}
                search={writeAnswers(answers)}
                className="text-[0.9375rem] text-muted underline decoration-1 underline-offset-3 hover:text-ink"
              >
                change<span className="sr-only"> the answer to {other.ask}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 text-[0.9375rem]">If you go on, the last page says what to give up for each kind of key.</p>
    </div>
  )
}

// the registry of facts is large, and nobody waits for it here
const Fact = lazy(async () => ({ default: (await import('./fact.tsx')).Fact }))

function Source({ fact }: { fact: FactId }) {
  // the same element on each render: React then lets the prerendered sentence stand until its script is there
  return useMemo(
    () => (
      <p>
        <Suspense>
          <Fact id={fact} />
        </Suspense>
      </p>
    ),
    [fact],
  )
}

function NoScript() {
  return (
    <p className="mb-6 hidden rounded-xl border border-edge bg-aws-managed-wash p-4 noscript:block">
      The wizard needs JavaScript to go on from here. Without it you can read each question, the{' '}
      <a href={href('/compare/')} className="underline">
        comparison
      </a>{' '}
      and the page of every kind of key.
    </p>
  )
}

/** For whoever does not find the service, or does not know which it is. */
function NotListed() {
  return (
    <p className="mb-6 max-w-[68ch] rounded-xl bg-wash px-5 py-3.5 text-[0.9375rem]">
      Not listed, or not sure? Ask where the data rests: many services keep theirs in another, such as a bucket, a
      volume or a database, and that one’s key protects it. What is not listed is not verified here. The{' '}
      <a href={href('/compare/')} className="underline decoration-1 underline-offset-3">
        comparison
      </a>{' '}
      and{' '}
      <a href={href('/when/')} className="underline decoration-1 underline-offset-3">
        when you need a key of your own
      </a>{' '}
      hold without a service.
    </p>
  )
}

/** More than this many choices get a field that narrows them. */
const MANY = 15

/** The choices in one list; those in groups below their headings, with a field to find one where they are many. */
function Choices({
  choices,
  renderChoice,
}: {
  choices: readonly Choice[]
  renderChoice: (choice: Choice) => ReactNode
}) {
  const [sought, setSought] = useState('')
  const id = useId()
  const words = sought.toLowerCase().split(/\s+/)
  const found = choices.filter((choice) => words.every((word) => textOf(choice).includes(word)))
  const groups = [...new Set(found.map(({ group }) => group))]
  return (
    <>
      {choices.length > MANY && (
        <div className="mb-6 noscript:hidden">
          <label htmlFor={id} className="mb-1 block font-semibold">
            Find it by name
          </label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={sought}
            onChange={({ target }) => setSought(target.value)}
            // Enter would send the form, with whatever was chosen before
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            className="min-h-11 w-full max-w-[26rem] rounded-lg border border-edge bg-card px-3"
          />
          <p role="status" className="mt-1 text-sm text-muted">
            {sought.trim() !== '' && (found.length > 0 ? `${found.length} of ${choices.length}` : NOT_FOUND)}
          </p>
        </div>
      )}
      <div className="grid gap-7">
        {groups.map((group) => (
          <div key={group ?? ''}>
            {group && <h2 className="mb-2 text-lg">{group}</h2>}
            <div className={`grid gap-2.5 ${choices.length > MANY ? 'sm:grid-cols-2' : ''}`}>
              {found.filter((choice) => choice.group === group).map(renderChoice)}
            </div>
          </div>
        ))}
      </div>
    </>
  )
}

const NOT_FOUND =
  'Nothing of that name. A service that is not listed is not verified here; try the service that keeps its data.'

const textOf = ({ says, hint = '', id, group = '' }: Choice) =>
  `${says} ${hint} ${id} ${group} ${isServiceId(id) ? SEARCH_WORDS[id].join(' ') : ''}`.toLowerCase()

interface CardProps {
  id: string
  question: Question
  choice: Choice
  answers: Answers
  chosen: boolean
  onChoose: () => void
}

function ChoiceCard({ id, question, choice, answers, chosen, onChoose }: CardProps) {
  const out = wouldRuleOut(question, choice, answers).length
  return (
    <label
      className={`grid cursor-pointer grid-cols-[auto_minmax(0,1fr)_auto] content-start items-start gap-x-4 rounded-xl border bg-card px-5 py-3.5 hover:border-edge ${
        chosen ? 'border-customer-managed shadow-[inset_0_0_0_1px_var(--customer-managed)]' : 'border-line'
      }`}
    >
      <input
        id={id}
        type={question.many ? 'checkbox' : 'radio'}
        name={question.id}
        value={choice.id}
        checked={chosen}
        onChange={onChoose}
        className="row-span-2 mt-1 size-5 accent-customer-managed"
      />
      <span className={`font-semibold ${out > 0 ? '' : 'col-span-2'}`}>{choice.says}</span>
      {/* below name and badge, over the whole width: the badge takes no room from it */}
      {choice.hint && (
        <span className="col-start-2 -col-end-1 row-start-2 text-[0.9375rem] text-muted">{choice.hint}</span>
      )}
      {out > 0 && (
        <span className="col-start-3 row-start-1 mt-0.5 text-sm whitespace-nowrap text-muted">rules out {out}</span>
      )}
    </label>
  )
}

function Progress({ all, answers, question }: { all: readonly Step[]; answers: Answers; question: Question }) {
  const skipped = all.filter((step) => step.kind === 'skip' && isBefore(step.question, question))
  return (
    <div className="mb-4">
      <ol aria-hidden="true" className="mb-6 flex gap-[5px]">
        {all.map((step) => (
          <li
            key={step.question.id}
            className={`h-1 min-w-0 grow rounded-full forced-colors:border ${
              step.question.id === question.id
                ? 'bg-customer-managed'
                : step.kind === 'skip'
                  ? 'bg-line opacity-40'
                  : answers[step.question.id] === undefined
                    ? 'bg-line'
                    : 'bg-ink'
            }`}
          />
        ))}
      </ol>
      <p className="text-[0.9375rem] text-muted">
        Question {QUESTION_IDS.indexOf(question.id) + 1} (of up to {QUESTIONS.length}) · {question.topic}
      </p>
      {answers.service !== undefined && skipped.length > 0 && (
        <details className="mt-1 text-sm text-muted">
          <summary className="min-h-6">
            {skipped.length === 1
              ? '1 question skipped, because it'
              : `${skipped.length} questions skipped, because they`}{' '}
            cannot change the result
          </summary>
          <SkippedList skipped={skipped} />
        </details>
      )}
    </div>
  )
}

const isBefore = (question: Question, other: Question) =>
  QUESTION_IDS.indexOf(question.id) < QUESTION_IDS.indexOf(other.id)

/** A step that the answers so far make pointless; or, before the first answer, what it will ask. */
function NotAsked({ step, question, answers }: { step: Step | undefined; question: Question; answers: Answers }) {
  const next = nextQuestion(answers)
  return (
    <>
      <h1 className="text-[1.75rem] sm:text-4xl">{question.ask}</h1>
      <p className="mt-3 text-muted">{question.hint}</p>
      {answers.service === undefined && (
        <ul className="mt-6 grid gap-2.5">
          {question.choices.map((choice) => (
            <li key={choice.id} className="rounded-xl border border-line bg-card px-5 py-3.5">
              <span className="block font-semibold">{choice.says}</span>
              {choice.hint && <span className="block text-[0.9375rem] text-muted">{choice.hint}</span>}
              {choice.needs.length > 0 && (
                <span className="block text-sm text-muted">
                  You need to {choice.needs.map((need) => NEEDS[need].inSentence).join(', and to ')}.
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {answers.service !== undefined && step?.kind === 'skip' && (
        <p className="mt-6 rounded-xl bg-wash p-4">We do not ask this for your answers. {step.because}</p>
      )}
      <p className="mt-6">
        {next ? (
          <Link
            to="/wizard/$question/"
            params={{ question: next.id }}
            search={writeAnswers(answers)}
            className={BUTTON.primary}
          >
            Go to the {answers.service === undefined ? 'first' : 'next'} question
          </Link>
        ) : (
          <Link
            to="/recommendation/$option/"
            params={{ option: outcomeOf(decide(answers)) }}
            search={writeLink(answers)}
            className={BUTTON.primary}
          >
            See the recommendation
          </Link>
        )}
      </p>
    </>
  )
}

/** Says why a link to a recommendation opens a question. */
const UnfinishedNotice = () => (
  <div role="status" className="mb-6 rounded-xl border border-edge bg-aws-managed-wash p-4">
    <p className="font-semibold">This link leaves questions open, so there is no recommendation yet.</p>
    <p className="mt-1 text-sm">Its answers are kept. This is the first question that it does not answer.</p>
  </div>
)
