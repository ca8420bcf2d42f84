import { Link } from '@tanstack/react-router'
import { serviceIn, writeAnswers, type Answers } from '../../kms/answers.ts'
import { bucketFacts } from '../../kms/bucket-facts.ts'
import { twoBuckets, type Bucket } from '../../kms/buckets.ts'
import { type Decision, type RuledOut } from '../../kms/decide.ts'
import { nameFor, reasonsFor } from '../../kms/explain.ts'
import { factOf, type FactId } from '../../kms/facts.ts'
import { GUIDES } from '../../kms/guides.ts'
import { NEEDS, NEED_IDS, type Option } from '../../kms/options.ts'
import { deliveryInSentence } from '../../kms/deliveries.ts'
import { deliver } from '../../kms/policy/deliver.ts'
import { stepsOf } from '../../kms/policy/steps.ts'
import type { Settings } from '../../kms/policy/settings.ts'
import { serviceOf } from '../../kms/services.ts'
import { standardsIn } from '../../kms/standard-notes.ts'
import { listOf } from '../../kms/words.ts'
import { beforeYouShip, traitsOf } from '../../kms/traits.ts'
import { closestTogether, ownBucket } from '../../kms/ways-out.ts'
import { BUTTON } from '../button.ts'
import { CostPanel } from '../cost-panel.tsx'
import { dateOf, Fact } from '../fact.tsx'
import { OptionTag } from '../key-glyph.tsx'
import { useSettings } from '../settings.ts'
import { StandardsPanel } from '../standards-panel.tsx'
import { FullLink } from '../full-link.tsx'
import { AddLinks } from '../plan/add-links.tsx'
import { CompareLink, CopyLink } from '../share.tsx'
import { KeyPlan } from './key-plan.tsx'
import { Move } from './move.tsx'
import { Deliverables } from './deliverables.tsx'
import { RecordButton } from './record-button.tsx'
import { ServiceNotes } from './service-notes.tsx'
import { SwitchOff } from './switch-off.tsx'
import { Without } from './without.tsx'
import { Assumptions, ChangeLink, Changes, Given, Section, SmallPrint } from './parts.tsx'
import { factHref } from '../fact-href.ts'

// All that a recommendation page shows below its heading. It comes after the page, because of the facts and policies in it.

export { Elsewhere } from '../elsewhere.tsx'

/** What the reader gets: price, rotation, audit, switch, end. */
export function Traits({ option, answers }: { option: Option; answers: Answers }) {
  return (
    <dl className="divide-y divide-line rounded-xl border border-line bg-card text-[0.9375rem]">
      {traitsOf(option, answers).map(({ label, value, fact }) => (
        <div key={label} className="flex justify-between gap-4 px-4 py-3">
          <dt>{label}</dt>
          <dd className="text-right font-semibold">
            <a
              href={factHref(fact)}
              className="underline decoration-edge decoration-dotted decoration-1 underline-offset-4"
            >
              {value}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function Recommended({ option, decision, answers }: { option: Option; decision: Decision; answers: Answers }) {
  const service = serviceIn(answers)
  const settings = useSettings()
  return (
    <>
      <SwitchOff option={option} answers={answers} />
      <Assumptions decision={decision} answers={answers} />
      <Contents sections={sectionsOf(option, answers, settings)} />
      <div className="grid gap-x-14 lg:grid-cols-2">
        <Section id="why" title="Why this one">
          <Why decision={decision} option={option} answers={answers} />
        </Section>
        <Section id="changes" title={option.ownKey ? 'What would change it' : 'When to come back'}>
          <Changes decision={decision} answers={answers} />
        </Section>
      </div>
      {!option.ownKey && <Without option={option} answers={answers} />}
      <Deliverables option={option} answers={answers} />
      <Section id="cost" title="What it costs a month">
        <CostPanel option={option} decision={decision} answers={answers} />
      </Section>
      <StandardsPanel standards={standardsIn(answers)} option={option} answers={answers} />
      {option.ownKey && <KeyPlan option={option} answers={answers} />}
      {service && <ServiceNotes service={serviceOf(service)} />}
      {service && GUIDES[service].moves.length > 0 && (
        <Move key={service} service={serviceOf(service)} option={option} />
      )}
      <Ship facts={beforeYouShip(option, answers)} />
      <Given decision={decision} answers={answers} />
      <Sources facts={factsBehind(option, decision, answers, settings)} />
      <Section id="share" title="Share it">
        <p className="max-w-[68ch]">
          This page’s address holds every answer by name. Whoever opens it sees the same recommendation; if the rules
          have changed since, the page says so.
        </p>
        <p className="mt-4 flex flex-wrap items-center gap-3">
          <CopyLink outcome={option.id} answers={answers} />
          <RecordButton outcome={option.id} answers={answers} />
          <CompareLink answers={answers} />
          <AddLinks />
        </p>
        <FullLink outcome={option.id} answers={answers} />
      </Section>
    </>
  )
}

export function NothingFits({
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
      <Assumptions decision={decision} answers={answers} />
      <TwoBuckets answers={answers} />
      <OwnBucketSection decision={decision} answers={answers} />
      <Section id="closest" title="What comes closest, and what to give up for it">
        <ul className="grid gap-4">
          {closestTogether(closest).map(({ options, objections }) => (
            <li key={options[0].id} className="rounded-xl border border-line bg-card p-5">
              <p className="flex flex-wrap gap-2">
                {options.map((option) => (
                  <OptionTag key={option.id} family={option.family}>
                    {nameFor(option, answers)}
                  </OptionTag>
                ))}
              </p>
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
        <Changes decision={decision} answers={answers} />
      </Section>
      <Given decision={decision} answers={answers} />
      <Section id="share" title="Share it">
        <p className="max-w-[68ch]">
          The record holds your answers, and for each kind of key what speaks against it: to show to whoever can give
          something up.
        </p>
        <p className="mt-4 flex flex-wrap items-center gap-3">
          <CopyLink outcome="nothing-fits" answers={answers} />
          <RecordButton outcome="nothing-fits" answers={answers} />
          <CompareLink answers={answers} />
          <AddLinks />
        </p>
      </Section>
    </>
  )
}

/** A way out that gives nothing up: logs that take no KMS key go into a bucket of their own. */
function OwnBucketSection({ decision, answers }: { decision: Decision; answers: Answers }) {
  const way = ownBucket(decision, answers)
  if (!way || twoBuckets(answers)) return null
  const logs = listOf(way.choices.map(deliveryInSentence))
  return (
    <Section id="own-bucket" title="A way out: two buckets">
      <p className="max-w-[68ch]">
        Give {logs} a bucket of their own under SSE-S3, and decide about this bucket without them. What you ask of this
        bucket’s key does not hold for that one.
      </p>
      <SmallPrint facts={way.facts} />
      <p className="mt-4 flex flex-wrap gap-3">
        <Link to="/wizard/" search={writeAnswers(way.here)} className={BUTTON.primary}>
          This bucket without them <span aria-hidden="true">→</span>
        </Link>
        <Link to="/wizard/" search={writeAnswers(way.there)} className={BUTTON.quiet}>
          The bucket of their own <span aria-hidden="true">→</span>
        </Link>
      </p>
    </Section>
  )
}

/** The way out for logs that arrive under SSE-S3 only. */
function TwoBuckets({ answers }: { answers: Answers }) {
  const buckets = twoBuckets(answers)
  if (!buckets) return null
  const [sseS3] = buckets
  return (
    <Section id="buckets" title="The way out: two buckets">
      <p className="max-w-[68ch]">
        One bucket cannot take all of it: {listOf(sseS3.deliveries.map(deliveryInSentence))} arrive under SSE-S3 only,
        and the rest of your answers asks for a KMS key. Make a bucket for each, and answer for each by itself.
      </p>
      <ul className="mt-4 grid gap-4">
        {buckets.map((bucket) => (
          <BucketCard key={bucket.deliveries[0].id} bucket={bucket} />
        ))}
      </ul>
    </Section>
  )
}

function BucketCard({ bucket }: { bucket: Bucket }) {
  const { deliveries, answers, decision } = bucket
  const facts = bucketFacts(bucket)
  return (
    <li className="rounded-xl border border-line bg-card p-5">
      {decision.kind === 'recommended' ? (
        <OptionTag family={decision.option.family}>{nameFor(decision.option, answers)}</OptionTag>
      ) : (
        <span className="rounded-md bg-wash px-2.5 py-0.5 text-sm font-semibold text-bad">
          Nothing fits: other answers speak against SSE-S3 too
        </span>
      )}
      <p className="mt-3">
        <Link
          to="/wizard/"
          search={writeAnswers(answers)}
          className="underline decoration-line decoration-1 underline-offset-4 hover:decoration-ink"
        >
          A bucket for {listOf(deliveries.map(deliveryInSentence))}
        </Link>
      </p>
      {facts.length > 0 && <SmallPrint facts={facts} />}
    </li>
  )
}

/** The option's own page: what it is, what it does, and its policy without any answers in it. */
export function General({ option }: { option: Option }) {
  return (
    <>
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

function Why({ decision, option, answers }: { decision: Decision; option: Option; answers: Answers }) {
  const reasons = reasonsFor(decision)
  const costlier = decision.standing.filter((each) => each !== option)
  return (
    <ul className="divide-y divide-line">
      {reasons.map(({ question, choice, rulesOut, facts }) => (
        <li key={question.id + choice.id} className="grid grid-cols-[1fr_auto] gap-x-4 py-3">
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

/** All facts that the page rests on: objections, what the key does for the reader, the box, and what to know. */
function factsBehind(option: Option, decision: Decision, answers: Answers, settings: Settings): FactId[] {
  const delivered = deliver(option, answers, {}, settings)
  const statements = [
    ...(delivered.kind === 'key-policy' ? delivered.statements : []),
    ...delivered.also.flatMap(({ policy }) => policy?.statements ?? []),
  ]
  return [
    ...new Set([
      ...decision.ruledOut.flatMap(({ objections }) => objections.map(({ fact }) => fact)),
      ...traitsOf(option, answers).map(({ fact }) => fact),
      ...statements.flatMap(({ fact, more = [] }) => [fact, ...more]),
      ...stepsOf(delivered).flatMap(({ fact, more = [] }) => [...(fact ? [fact] : []), ...more]),
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
      <details className="mt-3">
        <summary className="min-h-6 text-[0.9375rem] font-semibold">All {urls.length} pages</summary>
        <ul className="mt-2 columns-1 gap-x-10 text-[0.9375rem] sm:columns-2">
          {urls.map(({ title, url, textOf: month }) => (
            <li key={url} className="break-inside-avoid py-1">
              <a href={url} rel="noreferrer" className="underline decoration-1 underline-offset-3">
                {title}
              </a>{' '}
              <span className="text-sm text-muted">text of {dateOf(month)}</span>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}

/** The sections that a reader may be looking for, on a page that is long because it holds everything. */
function Contents({ sections }: { sections: readonly (readonly [id: string, title: string])[] }) {
  return (
    <nav
      aria-label="On this page"
      data-print="no"
      className="contents-bar sticky top-0 z-10 -mx-4 mt-8 overflow-x-auto border-b border-line bg-paper px-4 sm:-mx-6 sm:px-6"
    >
      <ul className="flex min-w-max gap-x-5 text-[0.9375rem] sm:gap-x-6">
        {sections.map(([id, title]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-10 items-center text-muted underline decoration-1 underline-offset-3 hover:text-ink"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const sectionsOf = (option: Option, answers: Answers, settings: Settings) => [
  ['why', 'Why'] as const,
  ...(option.ownKey ? [] : [['without', 'What you get and give up'] as const]),
  ['key-policy', option.ownKey ? 'Key policy' : 'What to do'] as const,
  ...(option.ownKey || deliver(option, answers, {}, settings).also.length > 0 ? [['also', 'Steps'] as const] : []),
  ...(option.ownKey ? [['access', 'Who can do what'] as const] : []),
  ['cost', 'Cost'] as const,
  ...(standardsIn(answers).length > 0 ? [['standards', 'Your rules'] as const] : []),
  ...(option.ownKey ? [['keys', 'How many keys'] as const] : []),
  ...(serviceIn(answers) ? [['service', 'How the service uses it'] as const] : []),
  ...(waysAt(answers).length > 0 ? [['move', 'Moving'] as const] : []),
  ['ship', 'Before you ship'] as const,
  ['sources', 'Sources'] as const,
  ['share', 'Share'] as const,
]

function waysAt(answers: Answers) {
  const service = serviceIn(answers)
  return service ? GUIDES[service].moves : []
}
