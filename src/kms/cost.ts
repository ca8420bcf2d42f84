import { factOf, type FactId } from './facts.ts'
import { OPTIONS, optionOf, type Option, type OptionId } from './options.ts'

/**
 * An amount in units of 1/10^14 USD. Prices have up to six decimals, requests are divided by 10,000 and savings are hundredths
 * of a percent, so every amount is a whole number of these units: nothing is rounded before `usd` shows it.
 */
export type Money = bigint

const USD: Money = 10n ** 14n
/** Of the unit “USD per 10,000 requests”. */
const PER = 10_000n
/** Of a whole, in hundredths of a percent. */
const WHOLE = 10_000n

/** The prices of a plan, in the unit of their fact; a reader may put in others. */
export const PRICE_FACTS = {
  key: 'keyMonthlyPrice',
  replica: 'replicaMonthlyPrice',
  request: 'requestPrice',
  freeRequests: 'freeRequests',
  rsa2048: 'requestPriceRsa2048',
  asymmetric: 'requestPriceAsymmetric',
  eccPair: 'keyPairPriceEcc',
  rsaPair: 'keyPairPriceRsa',
  hsmHour: 'cloudHsmHourPrice',
} as const satisfies Record<string, FactId>

export type PriceId = keyof typeof PRICE_FACTS
export type Prices = { readonly [Id in PriceId]: number }

export const PRICE_IDS = Object.keys(PRICE_FACTS) as PriceId[]

/** @throws if a fact has no figure: a table of ours names the wrong fact. */
export function valueOf(id: FactId): number {
  const { value } = factOf(id)
  if (value === undefined) throw new Error(`the fact '${id}' has no figure; see src/kms/facts/`)
  return value
}

/** AWS’s prices as the registry has them. */
export const listPrices = (): Prices =>
  Object.fromEntries(PRICE_IDS.map((id) => [id, valueOf(PRICE_FACTS[id])])) as unknown as Prices

/** An average month: arithmetic, not a fact of AWS. */
export const HOURS_A_MONTH = (365 * 24) / 12

/** What makes the requests with symmetric keys. */
export type Traffic =
  | { readonly kind: 'requests'; readonly requests: number }
  | {
      readonly kind: 's3'
      readonly objectRequests: number
      readonly bucketKeys: boolean
      /** Requests to AWS KMS that S3 Bucket Keys save, in percent with at most two decimals. */
      readonly saving: number
    }
  | {
      readonly kind: 'sqs'
      readonly queues: number
      readonly producers: number
      readonly consumers: number
      /** Data key reuse period in seconds. */
      readonly reuse: number
    }
  | { readonly kind: 'sns'; readonly topics: number; readonly publishers: number }

/** Requests a month that only keys of one’s own can serve. */
export interface OtherRequests {
  readonly rsa2048: number
  readonly asymmetric: number
  readonly eccPair: number
  readonly rsaPair: number
}

/** How a key is used, whatever its kind. Counts are whole numbers, a month long. */
export interface Use {
  readonly keys: number
  /** Of each multi-Region key. */
  readonly replicas: number
  /** Of each key so far, automatic and on demand. */
  readonly rotations: number
  readonly traffic: Traffic
  readonly other: OtherRequests
  /** Of the AWS CloudHSM cluster. */
  readonly hsms: number
  /** Hours of the month: for HSMs, and for the requests of queues and topics. */
  readonly hours: number
  /** Who is charged for requests to an AWS managed key. */
  readonly awsManagedRequests: 'caller' | 'service'
  /** Other accounts use the key too: their requests are charged to them. */
  readonly othersCall?: true
  readonly prices: Prices
}

export interface Plan extends Use {
  readonly option: OptionId
}

/** One charge. */
export interface CostLine {
  readonly label: string
  /** The arithmetic with its numbers: “(2,010,000 − 20,000) ÷ 10,000 × $0.03”. */
  readonly formula: string
  readonly amount: Money
  readonly fact: FactId
  /** Our reading, where AWS does not say it outright. */
  readonly note?: string
}

export interface NotIncluded {
  readonly says: string
  readonly fact: FactId
}

export interface Cost {
  readonly lines: readonly CostLine[]
  readonly total: Money
  /** What the sum leaves out. */
  readonly notIncluded: readonly NotIncluded[]
  /** Whether something comes on top that has no price here. */
  readonly isLowerBound: boolean
}

const number = (value: number) => value.toLocaleString('en-US')
const price = (value: number) =>
  `$${value.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 6 })}`

/** A price in money; the sixth decimal is the last that counts. */
const money = (value: number): Money => (BigInt(Math.round(value * 1_000_000)) * USD) / 1_000_000n

/** A number of requests in ten-thousandths: S3 Bucket Keys leave a fraction of one. */
interface Volume {
  readonly tenThousandths: bigint
  readonly formula: string
}

function volumeOf(traffic: Traffic, hours: number): Volume {
  switch (traffic.kind) {
    case 'requests':
      return whole(traffic.requests, number(traffic.requests))
    case 's3': {
      const { objectRequests, bucketKeys, saving } = traffic
      const left = bucketKeys ? WHOLE - BigInt(Math.round(saving * 100)) : WHOLE
      const formula = number(objectRequests) + (bucketKeys ? ` × ${number(Number(left) / 100)} %` : '')
      return { tenThousandths: BigInt(objectRequests) * left, formula }
    }
    case 'sqs': {
      const { queues, producers, consumers, reuse } = traffic
      const parts = `${number(queues)} × ${number(hours * 3600)} ÷ ${number(reuse)} × (2 × ${number(producers)} + ${number(consumers)})`
      return whole(ceilDivide(queues * hours * 3600 * (2 * producers + consumers), reuse), parts)
    }
    case 'sns': {
      const { topics, publishers } = traffic
      const reuse = valueOf('snsReuse')
      const parts = `${number(topics)} × ${number(hours * 3600)} ÷ ${number(reuse)} × 2 × ${number(publishers)}`
      return whole(ceilDivide(topics * hours * 3600 * 2 * publishers, reuse), parts)
    }
  }
}

const whole = (requests: number, formula: string): Volume => ({ tenThousandths: BigInt(requests) * WHOLE, formula })

/** There is no part of a request. */
const ceilDivide = (a: number, b: number) => (a - (a % b)) / b + (a % b > 0 ? 1 : 0)

/** How many requests with symmetric keys the traffic makes; with S3 Bucket Keys a fraction may remain. */
export const requestsOf = ({ traffic, hours }: Use): number =>
  Number(volumeOf(traffic, hours).tenThousandths) / Number(WHOLE)

/**
 * What a kind of key costs a month in USD, before tax, as lines that can be checked one by one. The free requests are those
 * of one account; they are taken off once.
 */
export function monthlyCost(plan: Plan): Cost {
  const option = optionOf(plan.option)
  const lines = linesOf(option, plan)
  return {
    lines,
    total: lines.reduce((sum, { amount }) => sum + amount, 0n),
    notIncluded: notIncludedIn(option, plan),
    isLowerBound: option.ownKey?.origin === 'EXTERNAL_KEY_STORE',
  }
}

function linesOf(option: Option, plan: Plan): CostLine[] {
  if (option.ownKey) {
    return [...keyLines(option, plan), requestLine(plan), ...otherLines(option, plan), ...hsmLines(option, plan)]
  }
  if (option.id === 'aws-owned-key') return [free('The key and its requests', 'awsOwnedIsFree')]
  const key = free('The key', 'awsManagedHasNoMonthlyFee')
  return plan.awsManagedRequests === 'caller'
    ? [key, requestLine(plan)]
    : [key, { ...free('Requests', 'awsManagedHasNoMonthlyFee'), formula: 'the service bears them' }]
}

const free = (label: string, fact: FactId): CostLine => ({ label, formula: 'free', amount: 0n, fact })

const hasReplicas = ({ ownKey }: Option) => ownKey?.multiRegion === true
const isInCustomStore = ({ ownKey }: Option) =>
  ownKey?.origin === 'AWS_CLOUDHSM' || ownKey?.origin === 'EXTERNAL_KEY_STORE'

function keyLines(option: Option, { keys, replicas: perKey, rotations, prices }: Plan): CostLine[] {
  const replicas = hasReplicas(option) ? perKey : 0
  const forKeys = BigInt(keys) * money(prices.key)
  const forReplicas = BigInt(keys * replicas) * money(prices.replica)
  const keyFormula = `${number(keys)} × ${price(prices.key)}`
  const replicaFormula = `${number(keys)} × ${number(replicas)} × ${price(prices.replica)}`
  const lines: CostLine[] = [{ label: 'Keys', formula: keyFormula, amount: forKeys, fact: 'keyMonthlyPrice' }]
  if (replicas > 0) {
    lines.push({ label: 'Replicas', formula: replicaFormula, amount: forReplicas, fact: 'replicaMonthlyPrice' })
  }
  const billed = Math.min(rotations, valueOf('billedRotations'))
  if (billed === 0 || isInCustomStore(option)) return lines
  lines.push({
    label: 'Rotations',
    formula: `${number(billed)} × ${replicas > 0 ? `(${keyFormula} + ${replicaFormula})` : keyFormula}`,
    amount: BigInt(billed) * (forKeys + forReplicas),
    fact: 'rotationPriceCap',
    ...(replicas > 0 && {
      note: 'That a rotation adds to the price of each replica as it does to the primary key is our reading.',
    }),
  })
  return lines
}

/** How the number of requests comes about, where the reader does not give it. */
function noteOn(traffic: Traffic): string | undefined {
  switch (traffic.kind) {
    case 'requests':
      return undefined
    case 's3':
      return `We count one request to AWS KMS for each object request.${
        traffic.bucketKeys && traffic.saving === valueOf('bucketKeySaving')
          ? ` S3 Bucket Keys are counted with ${traffic.saving} percent saved, the most that AWS names: yours may save less.`
          : ''
      }`
    case 'sqs':
      return factOf('sqsKeyRequests').says
    case 'sns':
      return factOf('snsKeyRequests').says
  }
}

const OTHERS_PAY =
  'All of them are counted as yours. Those that other accounts make are charged to these accounts, so count your own alone.'

function requestLine({ traffic, hours, prices, othersCall }: Plan): CostLine {
  const { tenThousandths, formula } = volumeOf(traffic, hours)
  const left = tenThousandths - BigInt(prices.freeRequests) * WHOLE
  const notes = [noteOn(traffic), othersCall && OTHERS_PAY].filter((note) => typeof note === 'string')
  const line = { label: 'Requests', ...(notes.length > 0 && { note: notes.join(' ') }) }
  if (left <= 0n) {
    const used = `${formula}, of ${number(prices.freeRequests)} free ones`
    return { ...line, formula: used, amount: 0n, fact: 'freeRequests' }
  }
  const charged = prices.freeRequests > 0 ? `(${formula} − ${number(prices.freeRequests)})` : formula
  return {
    ...line,
    formula: `${charged} ÷ ${PER.toLocaleString('en-US')} × ${price(prices.request)}`,
    amount: (left * money(prices.request)) / PER / WHOLE,
    fact: 'requestPrice',
  }
}

const OTHER: readonly { readonly id: keyof OtherRequests; readonly label: string }[] = [
  { id: 'rsa2048', label: 'Requests with RSA_2048 keys' },
  { id: 'asymmetric', label: 'Requests with other asymmetric keys' },
  { id: 'eccPair', label: 'ECC key pairs generated' },
  { id: 'rsaPair', label: 'RSA key pairs generated' },
]

function otherLines(option: Option, { other, prices }: Plan): CostLine[] {
  if (isInCustomStore(option)) return []
  return OTHER.filter(({ id }) => other[id] > 0).map(({ id, label }) => ({
    label,
    formula: `${number(other[id])} ÷ ${PER.toLocaleString('en-US')} × ${price(prices[id])}`,
    amount: (BigInt(other[id]) * money(prices[id])) / PER,
    fact: PRICE_FACTS[id],
  }))
}

function hsmLines({ ownKey }: Option, { hsms, hours, prices }: Plan): CostLine[] {
  if (ownKey?.origin !== 'AWS_CLOUDHSM') return []
  return [
    {
      label: 'HSMs',
      formula: `${number(hsms)} × ${number(hours)} hours × ${price(prices.hsmHour)}`,
      amount: BigInt(hsms) * BigInt(hours) * money(prices.hsmHour),
      fact: 'cloudHsmHourPrice',
    },
  ]
}

function notIncludedIn(option: Option, { other }: Plan): NotIncluded[] {
  const left: NotIncluded[] = []
  if (option.ownKey?.origin === 'EXTERNAL_KEY_STORE') {
    left.push({
      says: 'Your external key manager, its proxy and the network to it',
      fact: 'externalManagerIsYours',
    })
  }
  if (OTHER.some(({ id }) => other[id] > 0) && (!option.ownKey || isInCustomStore(option))) {
    left.push({
      says: 'Requests with asymmetric keys and generated key pairs, which this kind of key cannot serve',
      fact: option.ownKey ? 'customStoresAreSymmetric' : 'onlyCustomerManagedKeysTakeDirectCalls',
    })
  }
  return left
}

/** A kind of key with what it costs. */
export interface Priced {
  readonly option: Option
  readonly cost: Cost
}

/** The costs of several kinds of key under the same use, in the order of `OPTIONS`. */
export const compareCosts = (options: readonly Option[], use: Use): Priced[] =>
  OPTIONS.filter((option) => options.includes(option)).map((option) => ({
    option,
    cost: monthlyCost({ ...use, option: option.id }),
  }))

/** A kind of key in a comparison by volume. */
export interface Contender {
  readonly option: OptionId
  /** For Amazon S3 alone: with S3 Bucket Keys or without. */
  readonly bucketKeys: boolean
}

/** A contender’s month at another volume: object requests for Amazon S3, else requests to AWS KMS. */
export function costAt({ option, bucketKeys }: Contender, use: Use, volume: number): Money {
  const traffic: Traffic =
    use.traffic.kind === 's3'
      ? { ...use.traffic, objectRequests: volume, bucketKeys }
      : { kind: 'requests', requests: volume }
  return monthlyCost({ ...use, option, traffic }).total
}

export type BreakEven =
  /** The cheaper one stays the cheaper one. */
  | { readonly kind: 'never' }
  | { readonly kind: 'always' }
  /** They cost the same up to this volume, and part after it. */
  | { readonly kind: 'up-to'; readonly volume: number }
  /** They cost the same at this volume, or just before it where no whole number hits the point. */
  | { readonly kind: 'at'; readonly volume: number }

/** More than any account asks of AWS KMS, and few enough for exact whole numbers. */
export const MAX_VOLUME = 1_000_000_000_000

/**
 * The volume a month at which two kinds of key cost the same, up to `MAX_VOLUME`. Each request costs one of them at least as
 * much as the other, whatever the volume: so the difference only rises or only falls, and its sign changes once at most.
 */
export function breakEven(a: Contender, b: Contender, use: Use): BreakEven {
  const sign = (volume: number) => {
    const difference = costAt(a, use, volume) - costAt(b, use, volume)
    return difference > 0n ? 1 : difference < 0n ? -1 : 0
  }
  const start = sign(0)
  if (sign(MAX_VOLUME) === start) return { kind: start === 0 ? 'always' : 'never' }
  const parts = firstWhere(MAX_VOLUME, (volume) => sign(volume) !== start)
  if (start !== 0) return { kind: 'at', volume: parts }
  return parts > 1 ? { kind: 'up-to', volume: parts - 1 } : { kind: 'at', volume: 0 }
}

/** The first whole number above zero, up to `to`, for which something holds that then goes on holding. */
function firstWhere(to: number, holds: (volume: number) => boolean): number {
  let low = 0
  let high = to
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

/** An amount as people write it: “$1,571.94”, “less than $0.01”. */
export function usd(amount: Money): string {
  const cent = USD / 100n
  if (amount > 0n && amount < cent) return 'less than $0.01'
  const cents = (amount + cent / 2n) / cent
  return `$${(cents / 100n).toLocaleString('en-US')}.${String(cents % 100n).padStart(2, '0')}`
}

/** For charts: an amount in USD, no longer exact. */
export const inUsd = (amount: Money): number => Number(amount) / Number(USD)

/** Said where the data is in several Regions and a key in an AWS CloudHSM key store may be taken. */
export const ONE_CLUSTER: NotIncluded = {
  says: 'One AWS CloudHSM cluster is counted. Each Region with a copy needs a key store, and so a cluster of its own: multiply the HSMs by the Regions.',
  fact: 'cloudHsmIsInAws',
}

/** What nobody could confirm in AWS’s own text: it is in no sum. */
export const NOT_VERIFIED: readonly string[] = [
  'Prices in the China and AWS GovCloud (US) Regions.',
  'The price of requests with ML-DSA keys.',
  'The fee of DSSE-KMS, which Amazon S3 charges beside AWS KMS.',
  'Whether requests that manage a key, such as DescribeKey, are charged like the others.',
  'Whether the accounts of an organization share the free requests.',
]
