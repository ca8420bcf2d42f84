import { serviceIn, type Answers } from './answers.ts'
import { withoutBucketKeys } from './bucket-keys.ts'
import {
  HOURS_A_MONTH,
  listPrices,
  MAX_VOLUME,
  type CostLine,
  type NotIncluded,
  type OtherRequests,
  PRICE_FACTS,
  PRICE_IDS,
  valueOf,
  type PriceId,
  type Prices,
  type Traffic,
  type Use,
} from './cost.ts'
import type { FactId } from './facts.ts'
import type { Option } from './options.ts'
import type { ServiceId } from './services/ids.ts'
import { isAsymmetric, KEY_SPECS, NOT_SYMMETRIC } from './services/key-specs.ts'
import { requestsPaidBy } from './services/requests-paid.ts'

/** A number that the reader may set. What is not typed has its default. */
export interface NumberField {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Where the default, or the limit, comes from. */
  readonly fact?: FactId
  readonly initial: number
  /** The default is a guess of ours, and drives the sum. */
  readonly guess?: true
  readonly min: number
  readonly max: number
  /** Decimals that count; a whole number where it is 0. */
  readonly decimals: number
}

/** Who reads the page: the service, and the kinds of key whose cost is shown. */
export interface Scene {
  readonly service: ServiceId | undefined
  readonly options: readonly Option[]
  /** The key spec that was answered, where the service asks for one. */
  readonly spec?: string | undefined
}

/** What decides about the price of a request. */
export type Priceable = Pick<Scene, 'service' | 'spec'>

/** Key specs whose requests have no price that anybody could confirm: see `NOT_VERIFIED` in `cost.ts`. */
const UNPRICED: readonly string[] = ['ml-dsa-44', 'ml-dsa-65', 'ml-dsa-87', 'sm2']

/** The price that a request with the reader's key has; an asymmetric key that is not RSA_2048 where no spec was chosen. */
export function requestPriceOf({ service, spec }: Priceable): 'request' | 'rsa2048' | 'asymmetric' | 'not-verified' {
  if (!isAsymmetric(service)) return 'request'
  if (spec === 'rsa-2048') return 'rsa2048'
  return spec !== undefined && UNPRICED.includes(spec) ? 'not-verified' : 'asymmetric'
}

type When = (scene: Scene) => boolean

const always: When = () => true
const at =
  (...services: ServiceId[]): When =>
  ({ service }) =>
    service !== undefined && services.includes(service)
const withReplicas: When = ({ options }) => options.some(({ ownKey }) => ownKey?.multiRegion)
const withCluster: When = ({ options }) => options.some(({ ownKey }) => ownKey?.origin === 'AWS_CLOUDHSM')
/** AWS KMS rotates symmetric encryption keys alone. */
const canRotate = ({ service }: Pick<Scene, 'service'>) => service === undefined || !NOT_SYMMETRIC.has(service)
const countsRequests: When = ({ service }) => service !== 's3' && service !== 'sqs' && service !== 'sns'
const pricedAs =
  (price: ReturnType<typeof requestPriceOf>): When =>
  (scene) =>
    requestPriceOf(scene) === price
const without =
  (service: ServiceId, when: When): When =>
  (scene) =>
    scene.service !== service && when(scene)

const count = (id: string, label: string, initial: number, more: Partial<NumberField> = {}): NumberField => ({
  id,
  label,
  initial,
  min: 0,
  max: MAX_VOLUME,
  decimals: 0,
  ...more,
})

const hsms = valueOf('cloudHsmNeedsTwoHsms')
const saving = valueOf('bucketKeySaving')

/** Our own limits keep sums exact; AWS’s come from a fact. */
const VOLUMES: readonly (NumberField & { readonly when: When })[] = [
  {
    ...count('requests', 'Requests to AWS KMS a month', 1_000_000, { guess: true }),
    when: without('application-mac', (scene) => countsRequests(scene) && pricedAs('request')(scene)),
  },
  {
    ...count('requests', 'Requests to AWS KMS a month', 1_000_000, {
      guess: true,
      hint: 'Counted at the price of symmetric keys: that HMAC keys have it is our reading.',
      fact: 'requestPrice',
    }),
    when: at('application-mac'),
  },
  {
    ...count('requests', 'Requests to AWS KMS a month', 1_000_000, {
      guess: true,
      hint: 'With a key of spec RSA_2048. None of them is free.',
      fact: 'requestPriceRsa2048',
    }),
    when: pricedAs('rsa2048'),
  },
  {
    ...count('requests', 'Requests to AWS KMS a month', 1_000_000, {
      guess: true,
      hint: 'With an asymmetric key that is not RSA_2048. None of them is free.',
      fact: 'requestPriceAsymmetric',
    }),
    when: without('route53-dnssec', pricedAs('asymmetric')),
  },
  {
    ...count('signatures', 'Requests of Route 53 to AWS KMS a month', 0, {
      hint: 'We found no number in AWS’s pages: look into CloudTrail once the zone is signed.',
      fact: 'requestPriceAsymmetric',
    }),
    when: at('route53-dnssec'),
  },
  {
    ...count('objectRequests', 'Object requests a month', 1_000_000, {
      guess: true,
      hint: 'Uploads and downloads of encrypted objects.',
      fact: 's3KmsPermissions',
    }),
    when: at('s3'),
  },
  {
    ...count('saving', 'Requests that Bucket Keys save, in percent', saving, {
      hint: 'The default is the most that AWS names; yours depends on how the bucket is used.',
      fact: 'bucketKeySaving',
      max: saving,
      decimals: 2,
    }),
    when: at('s3'),
  },
  { ...count('queues', 'Queues', 1, { guess: true, min: 1, max: 10_000 }), when: at('sqs') },
  {
    ...count('producers', 'Principals that send to each', 1, { guess: true, max: 10_000, fact: 'sqsKeyRequests' }),
    when: at('sqs'),
  },
  { ...count('consumers', 'Principals that receive from each', 1, { guess: true, max: 10_000 }), when: at('sqs') },
  {
    ...count('reuse', 'Data key reuse period, in seconds', valueOf('sqsReuseDefault'), {
      min: valueOf('sqsReuseMin'),
      max: valueOf('sqsReuseMax'),
      fact: 'sqsReuseDefault',
    }),
    when: at('sqs'),
  },
  { ...count('topics', 'Topics', 1, { guess: true, min: 1, max: 10_000 }), when: at('sns') },
  {
    ...count('publishers', 'Principals that publish to each', 1, { guess: true, max: 10_000, fact: 'snsKeyRequests' }),
    when: at('sns'),
  },
  { ...count('keys', 'Keys of your own', 1, { min: 1, max: 1_000_000 }), when: always },
  { ...count('replicas', 'Replicas of each multi-Region key', 1, { max: 100 }), when: withReplicas },
  {
    ...count('rotations', 'Rotations of each key so far', 0, {
      max: 1000,
      hint: 'Automatic and on-demand ones together.',
      fact: 'billedRotations',
    }),
    when: canRotate,
  },
  { ...count('rsa2048', 'Requests with RSA_2048 keys', 0), when: at('application') },
  {
    ...count('asymmetric', 'Requests with other asymmetric keys', 0, {
      hint: 'ML-DSA keys left out: their price is not verified.',
    }),
    when: at('application'),
  },
  { ...count('eccPair', 'ECC key pairs to generate', 0), when: at('application') },
  { ...count('rsaPair', 'RSA key pairs to generate', 0), when: at('application') },
  {
    ...count('hsms', 'HSMs in the cluster', hsms, { min: hsms, max: 1000, fact: 'cloudHsmNeedsTwoHsms' }),
    when: withCluster,
  },
  {
    ...count('hours', 'Hours in the month', HOURS_A_MONTH, {
      min: 1,
      max: 31 * 24,
      hint: 'An average month is the default.',
    }),
    when: (scene) => withCluster(scene) || at('sqs', 'sns')(scene),
  },
]

const PRICE_LABELS: { readonly [Id in PriceId]: string } = {
  key: 'A key, USD a month',
  replica: 'A replica, USD a month',
  request: 'Requests, USD per 10,000',
  freeRequests: 'Free requests left to you',
  rsa2048: 'Requests with RSA_2048 keys, USD per 10,000',
  asymmetric: 'Requests with other asymmetric keys, USD per 10,000',
  eccPair: 'ECC key pairs, USD per 10,000',
  rsaPair: 'RSA key pairs, USD per 10,000',
  hsmHour: 'An HSM, USD an hour',
}

const PRICE_WHEN: { readonly [Id in PriceId]: When } = {
  key: always,
  replica: withReplicas,
  request: pricedAs('request'),
  freeRequests: pricedAs('request'),
  rsa2048: (scene) => at('application')(scene) || pricedAs('rsa2048')(scene),
  asymmetric: (scene) => at('application')(scene) || pricedAs('asymmetric')(scene),
  eccPair: at('application'),
  rsaPair: at('application'),
  hsmHour: withCluster,
}

const PRICES: readonly (NumberField & { readonly when: When })[] = PRICE_IDS.map((id) => ({
  id: `price-${id}`,
  label: PRICE_LABELS[id],
  fact: PRICE_FACTS[id],
  initial: listPrices()[id],
  min: 0,
  max: id === 'freeRequests' ? MAX_VOLUME : 1_000_000,
  decimals: id === 'freeRequests' ? 0 : 6,
  ...(id === 'freeRequests' && { hint: 'Fewer where other uses of the account take some.' }),
  when: PRICE_WHEN[id],
}))

/** The fields that make sense in a scene: volumes first, then prices. */
export const volumeFields = (scene: Scene): readonly NumberField[] => VOLUMES.filter(({ when }) => when(scene))
export const priceFields = (scene: Scene): readonly NumberField[] => PRICES.filter(({ when }) => when(scene))

/** Whether a number was typed that can be read. */
export const isTyped = (field: NumberField, text: string | undefined): boolean =>
  text !== undefined && readNumber(field, text).problem === undefined

/** The volumes that are still our guess. */
export const guessesIn = ({ numbers }: Pick<Typed, 'numbers'>, scene: Scene): readonly NumberField[] =>
  volumeFields(scene).filter((field) => field.guess && !isTyped(field, numbers[field.id]))

/** What the reader has set: texts by field id, and the two switches. */
export interface Typed {
  readonly numbers: { readonly [id: string]: string }
  /** Absent until the reader sets it: the answers decide then. */
  readonly bucketKeys?: boolean
  /** Absent until set: then the page of the service decides. */
  readonly serviceBears?: boolean
}

export const NOTHING_TYPED: Typed = { numbers: {} }

/** Whether the sums have S3 Bucket Keys on: as the reader set it, else on unless the answers speak against them. */
export const withBucketKeys = ({ bucketKeys }: Pick<Typed, 'bucketKeys'>, answers: Answers): boolean =>
  bucketKeys ?? !withoutBucketKeys(answers)

/** “1,000,000”, as a field shows it. */
export const numberText = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

/** Powers of ten that a letter behind a number stands for: 500M is 500 million. */
const LETTERS: { readonly [letter: string]: number } = { k: 3, m: 6, g: 9, b: 9 }

/** A number as people type it, spaces and commas between thousands and a k, M or G behind it allowed, or what is wrong with it. */
export function readNumber(
  { min, max, decimals, initial }: NumberField,
  text: string | undefined,
): { value: number; problem?: string } {
  if (text === undefined) return { value: initial }
  const [, digits = '', letter = ''] =
    /^(.*?)\s*([kmgb]?)$/is.exec(text.trim().replaceAll(/(?<=\d)[,\s_’'](?=\d{3}(?!\d))/g, '')) ?? []
  const power = LETTERS[letter.toLowerCase()] ?? 0
  const wrong = (problem: string) => ({
    value: initial,
    problem: `${problem} The sums use ${numberText(initial)} until then.`,
  })
  if (!/^\d{1,18}(\.\d*)?$/.test(digits))
    return wrong(decimals === 0 ? 'Write a number, like 1,000 or 500M.' : 'Write a number, like 1,000 or 2.5.')
  // not multiplied: 1.1 million would not be a whole number
  const value = Number(`${digits}e${power}`)
  const fraction = (digits.split('.')[1] ?? '').replace(/0+$/, '')
  if (fraction.length - power > decimals) {
    return wrong(decimals === 0 ? 'Write a whole number.' : `Write ${decimals} decimals at most.`)
  }
  if (value < min) return wrong(`Write ${numberText(min)} or more.`)
  if (value > max) return wrong(`Write ${numberText(max)} or less.`)
  return { value }
}

const ALL_FIELDS = new Map([...VOLUMES, ...PRICES].map((field) => [field.id, field]))

/** The use that the typed numbers describe; what cannot be read has its default. */
export function readUse(typed: Typed, answers: Answers): Use {
  const service = serviceIn(answers)
  const { spec } = answers
  const read = (id: string) => {
    const field = ALL_FIELDS.get(id)
    if (!field) throw new Error(`no field is called '${id}'; see src/kms/cost-inputs.ts`)
    return readNumber(field, typed.numbers[id]).value
  }
  return {
    keys: read('keys'),
    replicas: read('replicas'),
    rotations: canRotate({ service }) ? read('rotations') : 0,
    traffic: isAsymmetric(service)
      ? { kind: 'requests', requests: 0 }
      : trafficOf(service, read, withBucketKeys(typed, answers)),
    other: otherOf({ service, spec }, read),
    hsms: read('hsms'),
    hours: read('hours'),
    ...(sharesTheKey(answers) && { othersCall: true }),
    awsManagedRequests:
      typed.serviceBears === undefined ? requestsPaidBy(service) : typed.serviceBears ? 'service' : 'caller',
    prices: Object.fromEntries(PRICE_IDS.map((id) => [id, read(`price-${id}`)])) as unknown as Prices,
  }
}

const NO_OTHERS: OtherRequests = { rsa2048: 0, asymmetric: 0, eccPair: 0, rsaPair: 0 }

/** Requests that are not symmetric: the reader's own where the service takes an asymmetric key. */
function otherOf(scene: Priceable, read: (id: string) => number): OtherRequests {
  const price = requestPriceOf(scene)
  if (price === 'rsa2048' || price === 'asymmetric') {
    return { ...NO_OTHERS, [price]: read(scene.service === 'route53-dnssec' ? 'signatures' : 'requests') }
  }
  if (scene.service !== 'application') return NO_OTHERS
  return {
    rsa2048: read('rsa2048'),
    asymmetric: read('asymmetric'),
    eccPair: read('eccPair'),
    rsaPair: read('rsaPair'),
  }
}

/** The same use, with the reader's requests as its traffic whatever their price: to draw costs by volume. */
export function byVolume(use: Use, scene: Priceable): Use {
  const price = requestPriceOf(scene)
  if (price !== 'rsa2048' && price !== 'asymmetric') return use
  return {
    ...use,
    traffic: { kind: 'requests', requests: use.other[price] },
    other: NO_OTHERS,
    prices: { ...use.prices, request: use.prices[price], freeRequests: 0 },
  }
}

/** Under an asymmetric key the line of symmetric requests says nothing. */
export const linesFor = (lines: readonly CostLine[], { service }: Priceable): readonly CostLine[] =>
  isAsymmetric(service) ? lines.filter(({ label }) => label !== 'Requests') : lines

/** What the sums leave out because of the key spec. */
export const leftOutFor = (scene: Priceable): readonly NotIncluded[] =>
  requestPriceOf(scene) === 'not-verified'
    ? [
        {
          says: `Requests with ${KEY_SPECS.find(({ id }) => id === scene.spec)?.name} keys, whose price is not verified`,
          fact: 'requestPriceAsymmetric',
        },
      ]
    : []

/** A vendor’s role is in the reader’s own account, and pays there. */
const sharesTheKey = ({ accounts }: Answers) => accounts === 'others' || accounts === 'organization'

function trafficOf(service: ServiceId | undefined, read: (id: string) => number, bucketKeys: boolean): Traffic {
  if (service === 's3') {
    return { kind: 's3', objectRequests: read('objectRequests'), bucketKeys, saving: read('saving') }
  }
  if (service === 'sqs') {
    const [queues, producers, consumers, reuse] = [read('queues'), read('producers'), read('consumers'), read('reuse')]
    return { kind: 'sqs', queues, producers, consumers, reuse }
  }
  if (service === 'sns') return { kind: 'sns', topics: read('topics'), publishers: read('publishers') }
  return { kind: 'requests', requests: read('requests') }
}
