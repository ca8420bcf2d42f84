import { useId, useState } from 'react'
import { NOT_VERIFIED, usd } from '../../kms/cost.ts'
import { isTyped, numberText, readNumber } from '../../kms/cost-inputs.ts'
import type { Outcome } from '../../kms/decide.ts'
import { labelOf, progressOf, writePlan, type Workload } from '../../kms/plan.ts'
import { planCost, requestField, type PlanCost } from '../../kms/plan-cost.ts'
import { keysOf, standsAloneBecause, type PlanKeys, type PlannedKey, type Why } from '../../kms/plan-keys.ts'
import { guessNote, planData, planRecord, provisionalNote, type PlanParts } from '../../kms/plan-record.ts'
import { BUTTON } from '../button.ts'
import { CopyButton } from '../copy-button.tsx'
import { download } from '../download.ts'
import { Cite, SourceLink } from '../fact.tsx'
import { href } from '../href.ts'
import { OptionTag } from '../key-glyph.tsx'
import { Section, SmallPrint } from '../recommendation/parts.tsx'
import { planSearch } from './links.ts'

// All that a plan shows below its table. It comes after the page, because of the facts and prices in it.

interface PartProps {
  workloads: readonly Workload[]
  keys: PlanKeys
}

/** The keys, the cost and the exports of a plan. */
export function Body({ workloads }: { workloads: readonly Workload[] }) {
  const [typed, setTyped] = useState<{ readonly [workload: string]: string }>({})
  const keys = keysOf(workloads)
  const ids = idsOf(workloads)
  const requests = (at: number) => {
    const workload = workloads[at]
    return workload ? readNumber(requestField(workload.answers), typed[ids[at] ?? '']).value : 0
  }
  const cost = planCost(keys, requests)
  const guessed = countedIn(keys).flatMap(({ at, answers }) =>
    isTyped(requestField(answers), typed[ids[at] ?? '']) ? [] : [at],
  )
  const isProvisional = workloads.some((workload) => progressOf(workload).decision.assumptions.length > 0)
  return (
    <>
      {isProvisional && (
        <p className="mt-8 max-w-[76ch] rounded-xl border border-edge bg-wash p-4 font-semibold">
          {provisionalNote(workloads)}
        </p>
      )}
      <Section id="keys" title="The keys of this plan">
        <Keys workloads={workloads} keys={keys} />
      </Section>
      <Section id="cost" title="What it costs a month">
        <Inputs
          workloads={workloads}
          keys={keys}
          textAt={(at) => typed[ids[at] ?? '']}
          onType={(at, text) => setTyped({ ...typed, [ids[at] ?? '']: text })}
        />
        <Sum workloads={workloads} cost={cost} guessed={guessed} />
      </Section>
      <Section id="export" title="Keep it and share it">
        <Export workloads={workloads} keys={keys} cost={cost} guessed={guessed} />
      </Section>
    </>
  )
}

/** The workloads whose requests cost something. */
const countedIn = ({ own, byAws }: PlanKeys) =>
  [...own.flatMap(({ members }) => members), ...byAws.filter(({ option }) => option.id !== 'aws-owned-key')].toSorted(
    (a, b) => a.at - b.at,
  )

/** What a number that was typed belongs to: the answers, whatever the name and the place, and the how manieth of these. */
function idsOf(workloads: readonly Workload[]): readonly string[] {
  const texts = workloads.map((workload) => writePlan([{ ...workload, name: '' }]))
  return texts.map((text, at) => `${text} ${texts.slice(0, at).filter((each) => each === text).length}`)
}

const labelAt = (workloads: readonly Workload[], at: number): string => {
  const workload = workloads[at]
  return workload ? labelOf(workload, at) : ''
}

const countOf = (count: number, one: string, many: string) => (count === 1 ? `One ${one}` : `${count} ${many}`)

function Keys({ workloads, keys }: PartProps) {
  const { own, byAws, unfinished, unfit } = keys
  const name = (at: number) => labelAt(workloads, at)
  return (
    <>
      <p role="status" className="mb-4 max-w-[68ch]">
        {own.length === 0
          ? 'No key of your own is needed for what is complete.'
          : `${countOf(own.length, 'key', 'keys')} to create, at least. `}
        {own.length > 0 &&
          'Answers do not tell who owns the data or how sensitive it is: only you can say whether to share.'}
      </p>
      <ol className="grid gap-4">
        {own.map((key, at) => (
          <Key
            key={key.members.map((member) => member.at).join()}
            plannedKey={key}
            keys={keys}
            number={at + 1}
            name={name}
          />
        ))}
      </ol>
      {byAws.length > 0 && (
        <div className="mt-6">
          <h3 className="text-lg">Under keys that AWS provides</h3>
          <p className="text-[0.9375rem] text-muted">There is nothing to create and nothing to share.</p>
          <ul className="mt-2 grid gap-2">
            {byAws.map(({ at, option }) => (
              <li key={at} className="flex flex-wrap items-center gap-x-3">
                {name(at)} <OptionTag family={option.family}>{option.name}</OptionTag>
              </li>
            ))}
          </ul>
        </div>
      )}
      <LeftOut title="Left out, because answers are missing" names={unfinished.map(name)} />
      <LeftOut title="Left out, because nothing fits" names={unfit.map(name)} />
    </>
  )
}

const LeftOut = ({ title, names }: { title: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <p className="mt-4 max-w-[76ch] rounded-xl bg-wash p-4">
      <strong className="font-semibold">{title}:</strong> {names.join(', ')}.
    </p>
  )

interface KeyProps {
  plannedKey: PlannedKey
  keys: PlanKeys
  number: number
  name: (at: number) => string
}

function Key({ plannedKey, keys, number, name }: KeyProps) {
  const { option, members, alone, provided, apart, more } = plannedKey
  const because = standsAloneBecause(plannedKey, keys)
  return (
    <li className="min-w-0 rounded-xl border border-line bg-card p-5">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
        Key {number} <OptionTag family={option.family}>{option.name}</OptionTag>
      </h3>
      <p className="mt-2">
        {members.length > 1 ? 'Can be shared by ' : 'For '}
        <strong className="font-semibold">{members.map(({ at }) => name(at)).join(', ')}</strong>
      </p>
      <Whys title="If all of this is true" whys={provided} />
      <Whys title="It stands alone" whys={alone} />
      {because !== undefined && <p className="mt-3 max-w-[76ch] text-[0.9375rem] text-muted">{because}</p>}
      {apart.map(({ from, reasons }) => (
        <Whys key={from} title={`Not together with key ${from + 1}`} whys={reasons} />
      ))}
      <Whys title="One key may not be enough" whys={more} />
    </li>
  )
}

function Whys({ title, whys }: { title: string; whys: readonly Why[] }) {
  if (whys.length === 0) return null
  return (
    <div className="mt-3">
      <p className="text-[0.9375rem] font-semibold text-muted">{title}</p>
      <ul className="max-w-[76ch] list-disc pl-5">
        {whys.map(({ says, facts }) => (
          <li key={says} className="mt-1">
            {says}
            <SmallPrint facts={facts} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface InputsProps extends PartProps {
  textAt: (at: number) => string | undefined
  onType: (at: number, text: string) => void
}

function Inputs({ workloads, keys, textAt, onType }: InputsProps) {
  const counted = countedIn(keys)
  if (counted.length === 0) return null
  return (
    <fieldset data-print="no" className="mb-6 rounded-xl border border-line bg-card px-5 py-4">
      <legend className="contents">
        <h3 className="text-lg">Requests to AWS KMS a month</h3>
      </legend>
      <p className="text-[0.9375rem] text-muted">
        What you type stays in this page’s memory: not in the link, not on a server.
      </p>
      <div className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {counted.map(({ at, answers }) => (
          <Requests
            key={at}
            label={labelAt(workloads, at)}
            field={requestField(answers)}
            text={textAt(at)}
            onType={(text) => onType(at, text)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface RequestsProps {
  label: string
  field: ReturnType<typeof requestField>
  text: string | undefined
  onType: (text: string) => void
}

function Requests({ label, field, text, onType }: RequestsProps) {
  const id = useId()
  const { problem } = readNumber(field, text)
  return (
    <div className="flex min-w-0 flex-col">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="mb-1.5 text-sm text-muted">
        {text === undefined && 'Our guess: put in your number.'}
      </p>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={text ?? numberText(field.initial)}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== undefined}
        onChange={({ target }) => onType(target.value)}
        className={`mt-auto w-full rounded-lg border bg-paper px-3 py-2 text-sm tabular-nums ${problem === undefined ? 'border-edge' : 'border-bad'}`}
      />
      <p id={`${id}-problem`} aria-live="polite" className="text-sm text-bad">
        {problem}
      </p>
    </div>
  )
}

function Sum({
  workloads,
  cost: { charges, total, notes, isLowerBound },
  guessed,
}: {
  workloads: readonly Workload[]
  cost: PlanCost
  guessed: readonly number[]
}) {
  return (
    <>
      <p className="max-w-[68ch]">
        An estimate from AWS’s list prices in USD, before tax and discounts, as they were last read.{' '}
        <SourceLink id="keyMonthlyPrice" />
      </p>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {charges.map(({ members, lines, total: sum }) => (
          <li key={members.map(({ at }) => at).join()} className="py-3">
            <p className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 font-semibold">
              <span>{members.map(({ at }) => labelAt(workloads, at)).join(', ')}</span>
              <span className="tabular-nums">{usd(sum)}</span>
            </p>
            <ul className="text-[0.9375rem] text-muted">
              {lines.map(({ label, formula, amount, fact }) => (
                <li key={label} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
                  <span>
                    {label}: <span className="tabular-nums">{formula}</span> <Cite id={fact} />
                  </span>
                  <span className="tabular-nums">{usd(amount)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p role="status" className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-3 text-lg font-semibold">
        <span>Together a month{isLowerBound && ', at least'}</span>
        <span className="tabular-nums">{usd(total)}</span>
      </p>
      <ul className="grid max-w-[76ch] list-disc gap-1 pl-5 text-[0.9375rem] text-muted">
        {guessed.length > 0 && <li>{guessNote(guessed.map((at) => labelAt(workloads, at)))}</li>}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <details className="mt-3 text-[0.9375rem]">
        <summary className="min-h-6 text-muted">Not verified, and in no sum</summary>
        <ul className="mt-1 grid list-disc gap-1 pl-5 text-muted">
          {NOT_VERIFIED.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

const pageAt = (path: string, query: Readonly<Record<string, string>>) =>
  `${location.origin}${href(path)}?${new URLSearchParams(query)}`

function Export({ workloads, keys, cost, guessed }: PartProps & { cost: PlanCost; guessed: readonly number[] }) {
  const link = () => pageAt('/plan/', planSearch(workloads))
  const parts = (): PlanParts => ({
    keys,
    cost,
    guessed,
    link: link(),
    linkTo: (outcome: Outcome, query) => pageAt(`/recommendation/${outcome}/`, query),
    day: new Date().toISOString().slice(0, 10),
  })
  return (
    <>
      <p className="max-w-[68ch]">
        This page’s address holds the names and every answer. Whoever opens it sees the same plan, decided by the rules
        of that day; the requests that you typed are in the files alone.
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-3" data-print="no">
        <CopyButton className={BUTTON.primary} textOf={link}>
          Copy link
        </CopyButton>
        <button
          type="button"
          className={BUTTON.quiet}
          onClick={() => download('key-plan.md', planRecord(workloads, parts()), 'text/markdown')}
        >
          Download key-plan.md
        </button>
        <button
          type="button"
          className={BUTTON.quiet}
          onClick={() =>
            download('key-plan.json', `${JSON.stringify(planData(workloads, parts()), null, 2)}\n`, 'application/json')
          }
        >
          Download key-plan.json
        </button>
        <button type="button" className={BUTTON.quiet} onClick={() => print()}>
          Print
        </button>
      </p>
    </>
  )
}
