import { useId, useState } from 'react'
import { serviceIn, type Answers } from '../kms/answers.ts'
import {
  compareCosts,
  NOT_VERIFIED,
  ONE_CLUSTER,
  requestsOf,
  usd,
  type CostLine,
  type NotIncluded,
  type Priced,
  type Use,
} from '../kms/cost.ts'
import {
  byVolume,
  guessesIn,
  leftOutFor,
  linesFor,
  numberText,
  priceFields,
  readNumber,
  readUse,
  requestPriceOf,
  volumeFields,
  type NumberField,
  type Priceable,
  type Scene,
} from '../kms/cost-inputs.ts'
import { stepsOfRotation } from '../kms/cost-later.ts'
import type { Decision } from '../kms/decide.ts'
import { nameFor } from '../kms/explain.ts'
import type { FactId } from '../kms/facts.ts'
import { OPTIONS, type Option } from '../kms/options.ts'
import { isAsymmetric } from '../kms/services/key-specs.ts'
import { REQUESTS_PAID } from '../kms/services/requests-paid.ts'
import { inSentence } from '../kms/words.ts'
import { BUTTON } from './button.ts'
import { CostChart } from './cost-chart.tsx'
import { resetCost, typeCost, useCostTyped } from './cost-typed.ts'
import { Cite, Fact, SourceLink } from './fact.tsx'
import { FAMILY_TEXT, KeyGlyph } from './key-glyph.tsx'

interface Props {
  option: Option
  decision: Decision
  answers: Answers
}

/** What each kind of key costs a month, with the arithmetic, for volumes and prices that the reader may change. */
export function CostPanel({ option, decision, answers }: Props) {
  const typed = useCostTyped()
  const [chosen, setChosen] = useState<Option>()
  const { standing } = decision
  const service = serviceIn(answers)
  const scene = { service, spec: answers.spec }
  const use = readUse(typed, answers)
  const drawn = byVolume(use, scene)
  const offered = OPTIONS.filter((each) => isOffered(each, decision))
  const priced = compareCosts(offered, use)
  const selected = priced.find((each) => each.option === chosen) ?? priced.find((each) => each.option === option)
  const volume = use.traffic.kind === 's3' ? use.traffic.objectRequests : Math.round(requestsOf(drawn))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <p className="max-w-[68ch]">
        An estimate from AWS’s list prices in USD, before tax and discounts, as they were last read. Prices change: look
        at AWS’s page before you rely on a sum. <SourceLink id="keyMonthlyPrice" />
      </p>
      <Inputs use={use} standing={standing} answers={answers} />
      <Unread scene={{ ...scene, options: standing }} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <Totals
          priced={priced}
          selected={selected?.option}
          onSelect={setChosen}
          decision={decision}
          answers={answers}
        />
        {selected && <Lines priced={selected} use={use} scene={scene} answers={answers} />}
      </div>
      {requestPriceOf(scene) !== 'not-verified' && (
        <div className="min-w-0">
          <h3 className="mb-3 text-lg">By volume</h3>
          <CostChart
            options={standing}
            selected={selected?.option ?? option}
            use={drawn}
            volume={volume}
            isGuess={guessesIn(typed, { ...scene, options: standing }).length > 0}
            counted={use.traffic.kind === 's3' ? 'object requests' : 'requests to AWS KMS'}
          />
        </div>
      )}
      <Notes answers={answers} standing={standing} />
    </div>
  )
}

/** A kind of key that the service does not offer has no cost. */
const isOffered = (option: Option, { ruledOut }: Decision) =>
  ruledOut.every((out) => out.option !== option || out.objections.every(({ need }) => need !== undefined))

function Inputs({ use, standing, answers }: { use: Use; standing: readonly Option[]; answers: Answers }) {
  const typed = useCostTyped()
  const scene = { service: serviceIn(answers), options: standing, spec: answers.spec }
  const isChanged =
    Object.keys(typed.numbers).length > 0 || typed.bucketKeys !== undefined || typed.serviceBears !== undefined
  const paid = scene.service && REQUESTS_PAID[scene.service]
  return (
    <div data-print="no" className="rounded-xl border border-line bg-card px-5 py-4 noscript:hidden">
      <h3 className="text-lg">Your month</h3>
      <p className="text-[0.9375rem] text-muted">
        What you type stays in this page’s memory: not in the link, not on a server.
      </p>
      <div className="mt-4 grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {volumeFields(scene).map((field) => (
          <NumberInput key={field.id} field={field} />
        ))}
      </div>
      <div className="mt-5 grid gap-2">
        {use.traffic.kind === 's3' && (
          <Switch
            on={use.traffic.bucketKeys}
            onChange={(bucketKeys) => typeCost({ bucketKeys })}
            fact="bucketKeySaving"
          >
            S3 Bucket Keys are on
          </Switch>
        )}
        {standing.some(({ id }) => id === 'aws-managed-key') && (
          <>
            <Switch
              on={use.awsManagedRequests === 'service'}
              onChange={(serviceBears) => typeCost({ serviceBears })}
              fact={paid?.fact ?? 'awsManagedHasNoMonthlyFee'}
            >
              The service bears the requests to its AWS managed key
            </Switch>
            {!paid && (
              <p className="text-sm text-muted">
                Not verified for this service: unless you say otherwise, its caller is charged, as AWS KMS has it in
                general.
              </p>
            )}
          </>
        )}
      </div>
      <details className="mt-4 border-t border-line pt-3">
        <summary className="min-h-6 font-semibold">Prices</summary>
        <div className="mt-3 grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
          {priceFields(scene).map((field) => (
            <NumberInput key={field.id} field={field} />
          ))}
        </div>
      </details>
      {isChanged && (
        <p className="mt-4">
          <button type="button" className={BUTTON.small} onClick={resetCost}>
            Reset volumes and prices
          </button>
        </p>
      )}
    </div>
  )
}

/** Where the sums stand, too: what was typed and could not be read, and what they use instead. */
function Unread({ scene }: { scene: Scene }) {
  const { numbers } = useCostTyped()
  const unread = [...volumeFields(scene), ...priceFields(scene)].filter(
    (field) => readNumber(field, numbers[field.id]).problem !== undefined,
  )
  if (unread.length === 0) return null
  return (
    <div role="alert" className="rounded-xl border-2 border-bad px-5 py-3">
      <p className="font-semibold text-bad">The sums below do not use all that you typed</p>
      <ul className="list-disc pl-5">
        {unread.map(({ id, label, initial }) => (
          <li key={id}>
            {label}: they use {numberText(initial)} instead of “{numbers[id]}”.
          </li>
        ))}
      </ul>
    </div>
  )
}
const OUR_GUESS = 'Our guess: put in your number.'

function NumberInput({ field }: { field: NumberField }) {
  const { numbers } = useCostTyped()
  const input = useId()
  const text = numbers[field.id]
  const { problem } = readNumber(field, text)
  return (
    <div className="flex min-w-0 flex-col">
      <p>
        <label htmlFor={input} className="mr-2 font-semibold">
          {field.label}
        </label>
        {field.fact && <Cite id={field.fact} />}
      </p>
      <p id={`${input}-hint`} className="mb-1.5 text-sm text-muted">
        {[field.hint, field.guess && text === undefined && OUR_GUESS].filter(Boolean).join(' ')}
      </p>
      <input
        id={input}
        type="text"
        inputMode={field.decimals > 0 ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={text ?? numberText(field.initial)}
        aria-describedby={`${input}-hint ${input}-problem`}
        aria-invalid={problem !== undefined}
        onChange={(event) => typeCost({ numbers: { [field.id]: event.target.value } })}
        className={`mt-auto w-full rounded-lg border bg-paper px-3 py-2 text-sm tabular-nums ${problem === undefined ? 'border-edge' : 'border-bad'}`}
      />
      <p id={`${input}-problem`} aria-live="polite" className="text-sm text-bad">
        {problem}
      </p>
    </div>
  )
}

interface SwitchProps {
  on: boolean
  onChange: (on: boolean) => void
  fact: FactId
  children: string
}

function Switch({ on, onChange, fact, children }: SwitchProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <label className="flex min-h-6 items-center gap-2.5">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onChange(event.target.checked)}
          className="size-4.5 shrink-0 accent-ink"
        />
        {children}
      </label>{' '}
      <Cite id={fact} />
    </p>
  )
}

interface TotalsProps {
  priced: readonly Priced[]
  selected: Option | undefined
  onSelect: (option: Option) => void
  decision: Decision
  answers: Answers
}

/** The sum for each kind of key; those ruled out stand greyed, for comparison. */
function Totals({ priced, selected, onSelect, decision, answers }: TotalsProps) {
  const group = useId()
  return (
    <div className="min-w-0 overflow-hidden rounded-xl border border-line bg-card">
      <table className="w-full border-collapse text-[0.9375rem]">
        <caption className="sr-only">Cost a month of each kind of key</caption>
        <thead>
          <tr>
            <th scope="col" className="px-4 py-3 text-left font-semibold">
              Kind of key
            </th>
            <th scope="col" className="px-4 py-3 text-right font-semibold">
              A month
            </th>
          </tr>
        </thead>
        <tbody>
          {priced.map(({ option, cost }) => {
            const isOut = !decision.standing.includes(option)
            return (
              <tr key={option.id} className={`border-t border-line ${option === selected ? 'bg-wash' : ''}`}>
                <th scope="row" className="px-4 py-2.5 text-left font-normal">
                  <label className="flex min-h-6 items-start gap-2.5">
                    <input
                      type="radio"
                      name={group}
                      checked={option === selected}
                      onChange={() => onSelect(option)}
                      className="mt-1 size-4.5 shrink-0 accent-ink noscript:hidden"
                    />
                    <KeyGlyph family={option.family} className={`mt-1 ${isOut ? 'opacity-50' : ''}`} />
                    <span className={isOut ? 'text-muted' : `font-semibold ${FAMILY_TEXT[option.family]}`}>
                      {nameFor(option, answers)}
                      {isOut && <span className="block text-sm">ruled out by your answers</span>}
                    </span>
                  </label>
                </th>
                <td
                  className={`px-4 py-2.5 text-right align-top tabular-nums ${isOut ? 'text-muted' : 'font-semibold'}`}
                >
                  {usd(cost.total)}
                  {cost.isLowerBound && <span className="block text-sm font-normal">and your key manager</span>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** How one sum comes about. */
interface LinesProps {
  priced: Priced
  use: Use
  scene: Priceable
  answers: Answers
}

function Lines({ priced: { option, cost }, use, scene, answers }: LinesProps) {
  const leftOut = leftOutFor(scene)
  const steps = stepsOfRotation({ ...use, option: option.id }, answers)
  return (
    <div>
      <h3 className="text-lg">
        How it adds up: <span className={FAMILY_TEXT[option.family]}>{nameFor(option, answers)}</span>
      </h3>
      <ul className="mt-2 divide-y divide-line">
        {linesFor(cost.lines, scene).map((line) => (
          <LineItem key={line.label} line={line} />
        ))}
      </ul>
      <p className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-t-2 border-edge py-2.5 font-semibold">
        <span>Together a month{(cost.isLowerBound || leftOut.length > 0) && ', at least'}</span>
        <output className="text-right tabular-nums">{usd(cost.total)}</output>
      </p>
      {steps.length > 0 && (
        <p className="text-[0.9375rem]">
          As it rotates, a month:{' '}
          {steps.map(({ when, total }, at) => (
            <span key={when} className="tabular-nums">
              {at > 0 && ' · '}
              {inSentence(when)} {usd(total)}
            </span>
          ))}{' '}
          <Cite id="rotationPriceCap" />
        </p>
      )}
      <Left notIncluded={[...cost.notIncluded, ...leftOut]} />
    </div>
  )
}

const LineItem = ({ line: { label, formula, amount, fact, note } }: { line: CostLine }) => (
  <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2.5">
    <span>
      {label} <Cite id={fact} />
    </span>
    <span className="text-right tabular-nums">{usd(amount)}</span>
    <span className="col-span-2 text-sm text-muted tabular-nums">{formula}</span>
    {note !== undefined && <span className="col-span-2 text-sm text-muted">{note}</span>}
  </li>
)

function Left({ notIncluded }: { notIncluded: readonly NotIncluded[] }) {
  if (notIncluded.length === 0) return null
  return (
    <div className="mt-2 rounded-xl bg-wash p-4 text-[0.9375rem]">
      <p className="font-semibold">Not included</p>
      <ul className="list-disc pl-5">
        {notIncluded.map(({ says, fact }) => (
          <li key={says}>
            {says} <Cite id={fact} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What else decides about a bill, and what nobody could confirm. */
function Notes({ answers, standing }: { answers: Answers; standing: readonly Option[] }) {
  const service = serviceIn(answers)
  const facts: FactId[] = [
    'freeRequests',
    ...(service === 'application' || isAsymmetric(service) ? (['freeRequestsAreSymmetric'] as const) : []),
    ...(answers.accounts !== 'own' ? (['callerPaysRequests'] as const) : []),
    ...(service === 's3' ? (['updateObjectEncryptionPrice'] as const) : []),
    'keyPriceIsProrated',
    'pendingDeletionIsFree',
  ]
  return (
    <div className="grid gap-x-10 gap-y-6 text-[0.9375rem] lg:grid-cols-2">
      <div>
        <h3 className="text-lg">Good to know</h3>
        <ul className="mt-2 grid list-disc gap-1.5 pl-5">
          {facts.map((fact) => (
            <li key={fact}>
              <Fact id={fact} />
            </li>
          ))}
          {answers.regions === 'several' && standing.some(({ ownKey }) => ownKey?.origin === 'AWS_CLOUDHSM') && (
            <li>
              {ONE_CLUSTER.says} <Cite id={ONE_CLUSTER.fact} />
            </li>
          )}
        </ul>
      </div>
      <div>
        <h3 className="text-lg">Not verified, and in no sum</h3>
        <ul className="mt-2 grid list-disc gap-1.5 pl-5">
          {NOT_VERIFIED.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
