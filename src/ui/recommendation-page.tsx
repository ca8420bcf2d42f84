import { Link } from '@tanstack/react-router'
import { lazy, Suspense, type ReactNode } from 'react'
import { choiceIn, writeAnswers, withAnswer, type Answers, type Dropped } from '../kms/answers.ts'
import { decide, outcomeOf, whatWouldChange, type Change, type Decision, type RuledOut } from '../kms/decide.ts'
import { beforeYouShip, nameFor, reasonsFor, summaryOf, traitsOf, verdictOf } from '../kms/explain.ts'
import { factOf, type FactId } from '../kms/facts.ts'
import { NEEDS, NEED_IDS, type Option } from '../kms/options.ts'
import { deliver, type Delivered } from '../kms/policy/deliver.ts'
import { fieldsIn } from '../kms/policy/details.ts'
import { documentOf, textOf } from '../kms/policy/statement.ts'
import { steps } from '../kms/wizard.ts'
import { inSentence } from '../kms/words.ts'
import { BUTTON } from './button.ts'
import { DetailsForm } from './details-form.tsx'
import { useDetails } from './details.ts'
import { dateOf, Fact, SourceLink } from './fact.tsx'
import { FieldOfKeys } from './field-of-keys.tsx'
import { href } from './href.ts'
import { OptionTag } from './key-glyph.tsx'
import { PAGE_WIDTH } from './layout.tsx'
import { DroppedNotice } from './notice.tsx'
import { PolicyView } from './policy-view.tsx'
import { AnswerList, SkippedList } from './answer-list.tsx'
import { CopyLink, FullLink } from './share.tsx'

/** Apart from the rest of the page, which it would make wait. */
const CostPanel = lazy(() => import('./cost-panel.tsx').then(({ CostPanel: component }) => ({ default: component })))

interface Props {
  /** The option that the path names: what was recommended when the link was made. None: `nothing-fits`. */
  named: Option | undefined
  answers: Answers
  dropped: readonly Dropped[]
}

/** The recommendation for complete answers; without answers, what there is to say of the option in general. */
export function RecommendationPage({ named, answers, dropped }: Props) {
  const isGeneral = Object.keys(answers).length === 0
  const decision = decide(answers)
  return (
    <div className={`${PAGE_WIDTH} pt-10`}>
      <p className="mb-6 hidden rounded-xl border border-edge bg-aws-managed-wash p-4 noscript:block">
        A link with answers needs JavaScript to show its recommendation. Without it you see this kind of key in general.
      </p>
      <DroppedNotice dropped={dropped} />
      {isGeneral ? (
        named ? (
          <GeneralPage option={named} />
        ) : (
          <NothingFitsInGeneral />
        )
      ) : (
        <>
          <Elsewhere named={named} decision={decision} answers={answers} />
          {decision.kind === 'recommended' ? (
            <Recommended option={decision.option} decision={decision} answers={answers} />
          ) : (
            <NothingFits decision={decision} closest={decision.closest} answers={answers} />
          )}
        </>
      )}
    </div>
  )
}

function Recommended({ option, decision, answers }: { option: Option; decision: Decision; answers: Answers }) {
  return (
    <>
      <Top option={option} answers={answers} title={verdictOf(option, answers)} summary={summaryOf(decision, answers)}>
        <CopyLink outcome={option.id} answers={answers} />
        <button type="button" className={BUTTON.quiet} onClick={() => print()}>
          Print
        </button>
        <span className="text-[0.9375rem] text-muted">
          The link is the save. It holds your answers, never account numbers.
        </span>
      </Top>
      <Assumptions decision={decision} />
      <div className="grid gap-x-14 lg:grid-cols-2">
        <Section id="why" title="Why this one">
          <Why decision={decision} option={option} answers={answers} />
        </Section>
        <Section id="changes" title="What would change it">
          <Changes answers={answers} />
        </Section>
      </div>
      <Deliverables option={option} answers={answers} />
      <Section id="cost" title="What it costs a month">
        <Suspense fallback={<p className="min-h-[60rem] text-muted">The sums are on their way.</p>}>
          <CostPanel option={option} decision={decision} answers={answers} />
        </Suspense>
      </Section>
      <Ship facts={beforeYouShip(option, answers)} />
      <Given decision={decision} answers={answers} />
      <Sources facts={factsBehind(option, decision, answers)} />
      <Section id="share" title="Share it">
        <p className="max-w-[68ch]">
          This page’s address holds every answer by name. Whoever opens it sees the same recommendation; if the rules
          have changed since, the page says so.
        </p>
        <p className="mt-4 flex flex-wrap items-center gap-3">
          <CopyLink outcome={option.id} answers={answers} />
        </p>
        <FullLink outcome={option.id} answers={answers} />
      </Section>
    </>
  )
}

interface TopProps {
  option?: Option
  answers: Answers
  title: string
  summary: string
  children?: ReactNode
}

function Top({ option, answers, title, summary, children }: TopProps) {
  return (
    <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div>
        {option && <OptionTag family={option.family}>{nameFor(option, answers)}</OptionTag>}
        <h1 className="mt-3 max-w-[24ch] text-[2rem] sm:text-[2.5rem]">{title}</h1>
        <p className="mt-3 max-w-[60ch] text-lg">{summary}</p>
        <div className="mt-6 flex flex-wrap items-center gap-3" data-print="no">
          {children}
        </div>
      </div>
      {option && (
        <dl className="divide-y divide-line rounded-xl border border-line bg-card text-[0.9375rem]">
          {traitsOf(option, answers).map(({ label, value, fact }) => (
            <div key={label} className="flex justify-between gap-4 px-4 py-3">
              <dt>{label}</dt>
              <dd className="text-right font-semibold">
                <a
                  href={href(`/sources/#${fact}`)}
                  className="underline decoration-edge decoration-dotted decoration-1 underline-offset-4"
                >
                  {value}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

/** A link from other days: what it said, what is true today, and why. */
function Elsewhere({ named, decision, answers }: { named: Option | undefined; decision: Decision; answers: Answers }) {
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

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-line pt-8">
      <h2 id={id} className="mb-4 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Assumptions({ decision: { assumptions } }: { decision: Decision }) {
  if (assumptions.length === 0) return null
  return (
    <div className="mt-8 max-w-[68ch] rounded-xl bg-wash p-5">
      <p className="font-semibold">Where you did not know, we assumed:</p>
      <ul className="mt-1 list-disc pl-5">
        {assumptions.map(({ question, assumes }) => (
          <li key={question}>{assumes.charAt(0).toUpperCase() + assumes.slice(1)}</li>
        ))}
      </ul>
    </div>
  )
}

function Why({ decision, option, answers }: { decision: Decision; option: Option; answers: Answers }) {
  const reasons = reasonsFor(decision)
  const costlier = decision.standing.filter((each) => each !== option)
  return (
    <ul className="divide-y divide-line">
      {reasons.map(({ question, choice, rulesOut, facts }) => (
        <li key={question.id} className="grid grid-cols-[1fr_auto] gap-x-4 py-3">
          <p>
            {choice.because}
            <span className="block text-sm text-muted">
              Out: {rulesOut.map((each) => nameFor(each, answers)).join(', ')}.
            </span>
          </p>
          <ChangeLink question={question.id} answers={answers} ask={question.ask} />
          <ul className="col-span-2 text-sm text-muted">
            {facts.map((fact) => (
              <li key={fact}>
                <Fact id={fact} />
              </li>
            ))}
          </ul>
        </li>
      ))}
      <li className="py-3">
        Nothing you answered asks for more
        <span className="block text-sm text-muted">
          {costlier.length > 0
            ? `Also possible, and more work: ${costlier.map(({ shortName }) => shortName).join(', ')}.`
            : 'It is the only kind of key that does all of it.'}
        </span>
      </li>
    </ul>
  )
}

function ChangeLink({ question, answers, ask }: { question: string; answers: Answers; ask: string }) {
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

/** Single other answers that change the outcome. Another service is another question: those stand apart. */
function Changes({ answers }: { answers: Answers }) {
  const all = whatWouldChange(answers).filter(({ choice }) => choice.assumes === undefined)
  const own = all.filter(({ question }) => question.id !== 'service')
  const otherServices = all.filter(({ question }) => question.id === 'service')
  return (
    <>
      {own.length === 0 && <p className="py-3 text-muted">No single other answer.</p>}
      <ChangeList changes={own} answers={answers} />
      {otherServices.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-6 text-[0.9375rem] text-muted">If it were another service</summary>
          <ChangeList changes={otherServices} answers={answers} />
        </details>
      )}
    </>
  )
}

function ChangeList({ changes, answers }: { changes: readonly Change[]; answers: Answers }) {
  return (
    <ul className="divide-y divide-line">
      {changes.map(({ question, choice, decision }) => (
        <li key={question.id + choice.id} className="grid grid-cols-[1fr_auto] items-start gap-x-4 py-3">
          <Link
            to="/wizard/"
            search={writeAnswers(withAnswer(answers, question.id, choice.id).answers)}
            className="underline decoration-line decoration-1 underline-offset-4 hover:decoration-ink"
          >
            If {inSentence(choice.because)}
          </Link>
          {decision.kind === 'recommended' ? (
            <OptionTag family={decision.option.family}>{decision.option.shortName}</OptionTag>
          ) : (
            <span className="rounded-md bg-wash px-2.5 py-0.5 text-sm font-semibold text-bad">Nothing fits</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The policy, or what to do where there is none, with everything else that must be in place. */
function Deliverables({ option, answers }: { option: Option; answers: Answers }) {
  const { details } = useDetails()
  const delivered = deliver(option, answers, details)
  const fields = fieldsIn(policyTexts(deliver(option, answers, {})))
  return (
    <>
      {delivered.kind === 'key-policy' ? (
        <Section id="key-policy" title="The key policy">
          <DetailsForm fields={fields} />
          <PolicyView file="key-policy.json" statements={delivered.statements} answers={answers} />
        </Section>
      ) : (
        <Section id="key-policy" title="What to do">
          <p className="max-w-[68ch]">
            <strong className="font-semibold">There is no key policy to write.</strong> AWS provides this key and its
            policy.
          </p>
          <p className="mt-2 max-w-[68ch]">{delivered.setting}</p>
        </Section>
      )}
      {delivered.also.length > 0 && (
        <Section id="also" title="What else must be in place">
          {delivered.kind === 'no-key-policy' && <DetailsForm fields={fields} />}
          <ol className="grid gap-8">
            {delivered.also.map(({ id, title, says, fact, policy }, at) => (
              <li key={id}>
                <h3 className="text-lg">
                  {at + 1}. {title}
                </h3>
                <p className="mt-1 mb-3 max-w-[68ch]">
                  {says} {fact && <SourceLink id={fact} />}
                </p>
                {policy && <PolicyView file={policy.file} statements={policy.statements} answers={answers} />}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

const policyTexts = (delivered: Delivered) =>
  [
    ...(delivered.kind === 'key-policy' ? [delivered.statements] : []),
    ...delivered.also.flatMap(({ policy }) => (policy ? [policy.statements] : [])),
  ]
    .map((statements) => textOf(documentOf(statements)))
    .join('\n')

function Ship({ facts }: { facts: readonly FactId[] }) {
  if (facts.length === 0) return null
  return (
    <Section id="ship" title="Before you ship">
      <ul className="grid max-w-[76ch] list-disc gap-2 pl-5">
        {facts.map((fact) => (
          <li key={fact}>
            <Fact id={fact} />
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-[68ch] text-muted">
        Policies written here rest on AWS’s documentation. They were not run in an AWS account: check them with IAM
        Access Analyzer, and in a test account.
      </p>
    </Section>
  )
}

/** What was answered, with the ways to change it, and the field as it leaves it. */
function Given({ decision, answers }: { decision: Decision; answers: Answers }) {
  return (
    <>
      <Section id="answers" title="Your answers">
        <AnswerList answers={answers} />
        <NotAsked answers={answers} />
      </Section>
      <Section id="field" title="The field of keys">
        <div className="max-w-[40rem]">
          <FieldOfKeys decision={decision} answers={answers} />
        </div>
      </Section>
    </>
  )
}

function NotAsked({ answers }: { answers: Answers }) {
  const skipped = steps(answers).filter((step) => step.kind === 'skip' && !choiceIn(answers, step.question.id))
  if (skipped.length === 0) return null
  return (
    <details className="mt-4 text-[0.9375rem] text-muted">
      <summary className="min-h-6">Not asked, because it could not change anything ({skipped.length})</summary>
      <SkippedList skipped={skipped} />
    </details>
  )
}

/** All facts that the page rests on: objections, what the key does for the reader, the box, and what to know. */
function factsBehind(option: Option, decision: Decision, answers: Answers): FactId[] {
  const delivered = deliver(option, answers, {})
  const statements = [
    ...(delivered.kind === 'key-policy' ? delivered.statements : []),
    ...delivered.also.flatMap(({ policy }) => policy?.statements ?? []),
  ]
  return [
    ...new Set([
      ...decision.ruledOut.flatMap(({ objections }) => objections.map(({ fact }) => fact)),
      ...traitsOf(option, answers).map(({ fact }) => fact),
      ...statements.map(({ fact }) => fact),
      ...delivered.also.flatMap(({ fact }) => fact ?? []),
      ...beforeYouShip(option, answers),
    ]),
  ]
}

function Sources({ facts }: { facts: readonly FactId[] }) {
  const urls = [...new Map(facts.map((id) => [factOf(id).source.url, factOf(id).source])).values()]
  const checked = facts.map((id) => factOf(id).checkedOn).toSorted()
  return (
    <Section id="sources" title="Sources">
      <p className="max-w-[68ch] text-muted">
        {facts.length} facts, checked {dateOf(checked[0] ?? '')}
        {checked.at(-1) !== checked[0] && ` to ${dateOf(checked.at(-1) ?? '')}`}, in stored copies of these pages.
      </p>
      <ul className="mt-3 columns-1 gap-x-10 text-[0.9375rem] sm:columns-2">
        {urls.map(({ title, url, textOf: month }) => (
          <li key={url} className="break-inside-avoid py-1">
            <a href={url} rel="noreferrer" className="underline decoration-1 underline-offset-3">
              {title}
            </a>{' '}
            <span className="text-sm text-muted">text of {dateOf(month)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NothingFits({
  decision,
  closest,
  answers,
}: {
  decision: Decision
  closest: readonly RuledOut[]
  answers: Answers
}) {
  return (
    <>
      <Top answers={answers} title="Nothing fits all of your answers" summary={summaryOf(decision, answers)}>
        <CopyLink outcome="nothing-fits" answers={answers} />
      </Top>
      <Assumptions decision={decision} />
      <Section id="closest" title="What comes closest, and what to give up for it">
        <ul className="grid gap-4">
          {closest.map(({ option, objections }) => (
            <li key={option.id} className="rounded-xl border border-line bg-card p-5">
              <OptionTag family={option.family}>{nameFor(option, answers)}</OptionTag>
              <ul className="mt-3 grid gap-2">
                {objections.map(({ need, fact, question, choice }) => (
                  <li key={fact + choice.id} className="grid grid-cols-[1fr_auto] gap-x-4">
                    <p>
                      {need ? `You cannot ${NEEDS[need].inSentence}.` : `${choice.because}.`}{' '}
                      <span className="text-muted">
                        <Fact id={fact} />
                      </span>
                    </p>
                    <ChangeLink question={question} answers={answers} ask={choice.says} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="changes" title="Single answers that would make one fit">
        <Changes answers={answers} />
      </Section>
      <Given decision={decision} answers={answers} />
    </>
  )
}

/** The option's own page: what it is, what it does, and its policy without any answers in it. */
function GeneralPage({ option }: { option: Option }) {
  return (
    <>
      <Top option={option} answers={{}} title={option.name} summary={`${option.is} ${option.when}`}>
        <Link to="/wizard/" search={{}} className={BUTTON.primary}>
          Find out whether it is yours <span aria-hidden="true">→</span>
        </Link>
        <span className="text-[0.9375rem] text-muted">
          This page speaks of the kind of key in general. A link with answers shows a recommendation.
        </span>
      </Top>
      <Section id="what" title="What it does for you">
        <ul className="grid max-w-[76ch] gap-2">
          {NEED_IDS.map((need) => {
            const { met, fact } = option.cells[need]
            return (
              <li key={need} className="grid grid-cols-[3rem_1fr]">
                <span className={met ? 'font-semibold text-good' : 'text-muted'}>{met ? 'yes' : 'no'}</span>
                <span>
                  {NEEDS[need].says}
                  <span className="block text-sm text-muted">
                    <Fact id={fact} />
                  </span>
                </span>
              </li>
            )
          })}
        </ul>
      </Section>
      <Deliverables option={option} answers={{}} />
      <Ship facts={beforeYouShip(option, {})} />
    </>
  )
}

function NothingFitsInGeneral() {
  return (
    <Top
      answers={{}}
      title="When nothing fits"
      summary="Some wishes exclude each other: no kind of key rotates automatically and lives in an HSM of your own. A link with such answers shows here which kinds of key come closest, and what to give up for each."
    >
      <Link to="/wizard/" search={{}} className={BUTTON.primary}>
        Start the wizard <span aria-hidden="true">→</span>
      </Link>
    </Top>
  )
}
