import { Link, useNavigate } from '@tanstack/react-router'
import { useId, useState, useSyncExternalStore, type ReactNode } from 'react'
import { choicesIn, writeLink, type Answers } from '../kms/answers.ts'
import type { Outcome } from '../kms/decide.ts'
import { nameFor } from '../kms/explain.ts'
import { OPTIONS, type Option } from '../kms/options.ts'
import { review, setsAt, type OutcomeClass } from '../kms/paths.ts'
import { needsOf, QUESTIONS } from '../kms/questions.ts'
import { SERVICES, serviceOf } from '../kms/services.ts'
import { CATEGORIES, type Category } from '../kms/services/service.ts'
import { BUTTON } from './button.ts'
import { ScrollBox } from './scroll-box.tsx'
import { href } from './href.ts'
import { OptionTag } from './key-glyph.tsx'
import { PAGE_WIDTH } from './layout.tsx'
import { useHydrated } from './use-hydrated.ts'

const REVIEW = review()

const outcomeOfClass = ({ standing }: OutcomeClass): Outcome => standing[0]?.id ?? 'nothing-fits'

/** The service that has most of the sets. */
const MOST = SERVICES.reduce((most, each) => (setsAt(each) > setsAt(most) ? each : most))

interface Props {
  /** What the table is narrowed to, as the address has it; unknown words narrow nothing. */
  service: string | undefined
  outcome: string | undefined
}

/** Where every set of answers leads: in numbers, and class by class. */
export function PathsPage({ service, outcome }: Props) {
  const { sets, outcomes, gaps, unreachable, setsOf } = REVIEW
  const contradictions = setsOf.get('nothing-fits') ?? 0n
  const known = {
    service: SERVICES.find(({ id }) => id === service)?.id,
    outcome: [...setsOf.keys()].find((id) => id === outcome),
  }
  const shown = outcomes.filter(
    (each) =>
      (known.service === undefined || each.service === known.service) &&
      (known.outcome === undefined || outcomeOfClass(each) === known.outcome),
  )
  // hundreds of rows, which would make the page heavy for those who only want the sums
  const hydrated = useHydrated()
  return (
    <div className={`${PAGE_WIDTH} pt-12`}>
      <h1 className="max-w-[24ch] text-4xl sm:text-5xl">Every path through the wizard</h1>
      <p className="mt-5 max-w-[68ch] text-lg text-muted">
        For those who review the rules. Sets of complete answers after which the same kinds of key stand at the same
        service are one class; each class has a link to one of its sets, the one that asks for least. Where several
        choices may be made, each combination counts, so nearly all sets are of {MOST.name}, and the shares below are
        almost the shares at that service alone.
      </p>
      <dl className="mt-8 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Figure label="Sets of complete answers">{number(sets)}</Figure>
        <Figure label="Classes">{number(outcomes.length)}</Figure>
        <Figure label="Sets that the rules leave undecided">{number(gaps)}</Figure>
        <Figure label="Kinds of key to which no answers lead">
          {unreachable.length === 0
            ? '0'
            : `${unreachable.length}: ${unreachable.map(({ shortName }) => shortName).join(', ')}`}
        </Figure>
        <Figure label="Sets whose answers exclude each other: nothing fits">
          {number(contradictions)}{' '}
          <span className="text-base font-normal text-muted">
            {percent(shareOf(contradictions, sets), contradictions)}
          </span>
        </Figure>
      </dl>
      <h2 className="mt-12 mb-4 text-2xl">Where they lead</h2>
      <ScrollBox label="Sets of answers by recommendation">
        <thead>
          <tr className="text-left text-sm text-muted">
            <Head>Recommendation</Head>
            <Head>Sets of answers</Head>
            <Head>Share</Head>
            <Head>Services</Head>
          </tr>
        </thead>
        <tbody>
          {[...OPTIONS, undefined].map((option) => (
            <OutcomeRow key={option?.id ?? 'nothing-fits'} option={option} />
          ))}
        </tbody>
      </ScrollBox>
      <h2 className="mt-12 mb-4 text-2xl">Class by class</h2>
      <p className="mb-4 hidden max-w-[68ch] noscript:block">
        The table needs JavaScript. The same is in{' '}
        <a href={href('/data/paths.json')} className="underline">
          paths.json
        </a>
        .
      </p>
      {hydrated && (
        <>
          <Filter {...known} />
          <ClassTable shown={shown} />
        </>
      )}
    </div>
  )
}

const number = (value: number | bigint) => value.toLocaleString('en-US')
/** A part of many sets, as a share; digits beyond the fourth are lost. */
const shareOf = (part: bigint, whole: bigint) => Number((part * 10_000n) / whole) / 10_000
/** What is too little for the digits shown is still not none. */
const percent = (share: number, part: bigint) =>
  part > 0n && share < 0.0005 ? '<\u00a00.1\u00a0%' : `${(share * 100).toFixed(1)}\u00a0%`

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0 rounded-xl border border-line bg-card px-5 py-4">
      <dt className="text-[0.9375rem] text-muted">{label}</dt>
      <dd className="mt-1 text-2xl font-semibold wrap-anywhere">{children}</dd>
    </div>
  )
}

const Head = ({ children }: { children: ReactNode }) => (
  <th scope="col" className="p-3 align-bottom font-semibold sm:px-4">
    {children}
  </th>
)

const Cell = ({ children }: { children: ReactNode }) => <td className="p-3 align-top sm:px-4">{children}</td>

const OutcomeTag = ({ option }: { option: Option | undefined }) =>
  option ? (
    <OptionTag family={option.family}>{option.shortName}</OptionTag>
  ) : (
    <span className="rounded-md bg-wash px-2.5 py-0.5 text-sm font-semibold whitespace-nowrap text-bad">
      Nothing fits
    </span>
  )

function OutcomeRow({ option }: { option: Option | undefined }) {
  const outcome = option?.id ?? 'nothing-fits'
  const sets = REVIEW.setsOf.get(outcome) ?? 0n
  const services = new Set(
    REVIEW.outcomes.filter((each) => outcomeOfClass(each) === outcome).map((each) => each.service),
  )
  return (
    <tr className="border-t border-line">
      <th scope="row" className="p-3 text-left font-normal sm:px-4">
        <OutcomeTag option={option} />
      </th>
      <Cell>{number(sets)}</Cell>
      <Cell>{percent(shareOf(sets, REVIEW.sets), sets)}</Cell>
      <Cell>
        {services.size} of {SERVICES.length}
      </Cell>
    </tr>
  )
}

function Filter({ service, outcome }: Props) {
  const navigate = useNavigate()
  const id = useId()
  const narrow = (to: { service?: string | undefined; outcome?: string | undefined }) => {
    const search = Object.fromEntries(
      Object.entries({ service, outcome, ...to }).filter((entry): entry is [string, string] => Boolean(entry[1])),
    )
    void navigate({ to: '/paths/', search, replace: true, resetScroll: false })
  }
  const look = 'min-h-11 w-full rounded-lg border border-edge bg-card px-3'
  return (
    <div className="grid gap-4 sm:grid-cols-2 noscript:hidden" data-print="no">
      <div>
        <label htmlFor={`${id}-service`} className="mb-1 block font-semibold">
          Service
        </label>
        <select
          id={`${id}-service`}
          className={look}
          value={service ?? ''}
          onChange={({ target }) => narrow({ service: target.value })}
        >
          <option value="">All services</option>
          {(Object.keys(CATEGORIES) as Category[]).map((category) => (
            <optgroup key={category} label={CATEGORIES[category]}>
              {SERVICES.filter((each) => each.category === category).map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-outcome`} className="mb-1 block font-semibold">
          Recommendation
        </label>
        <select
          id={`${id}-outcome`}
          className={look}
          value={outcome ?? ''}
          onChange={({ target }) => narrow({ outcome: target.value })}
        >
          <option value="">All recommendations</option>
          {OPTIONS.map((option) => (
            <option key={option.id} value={option.id}>
              {option.name}
            </option>
          ))}
          <option value="nothing-fits">Nothing fits</option>
        </select>
      </div>
    </div>
  )
}

const keyOf = ({ service, standing }: OutcomeClass) => service + standing.map(({ id }) => id).join()

/** The classes with all that is known of each; shown in the browser alone, so that its width may decide how. */
function ClassTable({ shown }: { shown: readonly OutcomeClass[] }) {
  const narrow = useNarrow()
  return (
    <>
      <p role="status" className="mt-4 mb-2 text-[0.9375rem] text-muted">
        {shown.length === REVIEW.outcomes.length
          ? `All ${number(shown.length)} classes.`
          : `${number(shown.length)} of ${number(REVIEW.outcomes.length)} classes.`}
      </p>
      {narrow ? (
        <ClassCards shown={shown} />
      ) : (
        <ScrollBox label="Classes of answers">
          <thead>
            <tr className="text-left text-sm text-muted">
              <Head>Service</Head>
              <Head>Recommendation</Head>
              <Head>What decides</Head>
              <Head>Also stands</Head>
              <Head>Sets</Head>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <ClassRow key={keyOf(each)} each={each} />
            ))}
          </tbody>
        </ScrollBox>
      )}
    </>
  )
}

/** Cards shown at first, and with each “Show more”. */
const CARDS = 30

/** The classes one below the other, for widths that would cut the table. */
function ClassCards({ shown }: { shown: readonly OutcomeClass[] }) {
  const [count, setCount] = useState(CARDS)
  return (
    <>
      <ul className="divide-y divide-line rounded-xl border border-line bg-card">
        {shown.slice(0, count).map((each) => (
          <ClassCard key={keyOf(each)} each={each} />
        ))}
      </ul>
      {shown.length > count && (
        <p className="mt-4">
          <button type="button" className={BUTTON.quiet} onClick={() => setCount(count + CARDS)}>
            Show {Math.min(CARDS, shown.length - count)} more of {number(shown.length)}
          </button>
        </p>
      )}
    </>
  )
}

function ClassCard({ each }: { each: OutcomeClass }) {
  const [, ...others] = each.standing
  return (
    <li className="px-4 py-3 text-[0.9375rem]">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>{serviceOf(each.service).name}</span>
        <span className="text-sm text-muted">{number(each.sets)} sets</span>
      </p>
      <p className="font-semibold">
        <ClassLink each={each} />
      </p>
      <p className="text-sm text-muted">{whatDecides(each.answers)}</p>
      {others.length > 0 && (
        <p className="text-sm text-muted">Also stands: {others.map(({ shortName }) => shortName).join(', ')}</p>
      )}
    </li>
  )
}

const NARROW = '(max-width: 47.9375rem)'

function onNarrow(changed: () => void) {
  const narrow = matchMedia(NARROW)
  narrow.addEventListener('change', changed)
  return () => narrow.removeEventListener('change', changed)
}

const useNarrow = () =>
  useSyncExternalStore(
    onNarrow,
    () => matchMedia(NARROW).matches,
    () => false,
  )

function ClassLink({ each }: { each: OutcomeClass }) {
  const [first] = each.standing
  return (
    <Link
      to="/recommendation/$option/"
      params={{ option: outcomeOfClass(each) }}
      search={writeLink(each.answers)}
      preload={false}
      className="inline-flex min-h-6 items-center underline decoration-1 underline-offset-3"
    >
      {first ? nameFor(first, each.answers) : 'Nothing fits'}
    </Link>
  )
}

function ClassRow({ each }: { each: OutcomeClass }) {
  const [, ...others] = each.standing
  return (
    <tr className="border-t border-line">
      <th scope="row" className="p-3 text-left align-top font-normal sm:px-4">
        {serviceOf(each.service).name}
      </th>
      <Cell>
        <ClassLink each={each} />
      </Cell>
      <Cell>{whatDecides(each.answers)}</Cell>
      <Cell>
        <span className="text-sm text-muted">{others.map(({ shortName }) => shortName).join(', ') || '–'}</span>
      </Cell>
      <Cell>{number(each.sets)}</Cell>
    </tr>
  )
}

/** The answers that ask for something, each by its question’s topic. */
const whatDecides = (answers: Answers): string =>
  QUESTIONS.filter(({ id }) => id !== 'service')
    .flatMap(({ id, topic }) =>
      choicesIn(answers, id)
        .filter((choice) => needsOf(choice, undefined).length > 0 || choice.needsAt !== undefined)
        .map(({ says }) => `${topic}: ${says}`),
    )
    .join('. ') || 'Nothing special is asked for'
