import { serviceIn, type Answers } from './answers.ts'
import { withoutBucketKeys } from './bucket-keys.ts'
import {
  HOURS_A_MONTH,
  listPrices,
  MAX_VOLUME,
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
}

type When = (scene: Scene) => boolean

const always: When = () => true
const at =
  (...services: ServiceId[]): When =>
  ({ service }) =>
    service !== undefined && services.includes(service)
const withReplicas: When = ({ options }) => options.some(({ ownKey }) => ownKey?.multiRegion)
const withCluster: When = ({ options }) => options.some(({ ownKey }) => ownKey?.origin === 'AWS_CLOUDHSM')
const countsRequests: When = ({ service }) => service !== 's3' && service !== 'sqs' && service !== 'sns'

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
  { ...count('requests', 'Requests to AWS KMS a month', 1_000_000, { guess: true }), when: countsRequests },
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
    when: always,
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
  request: always,
  freeRequests: always,
  rsa2048: at('application'),
  asymmetric: at('application'),
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
  readonly serviceBears: boolean
}

export const NOTHING_TYPED: Typed = { numbers: {}, serviceBears: false }

/** Whether the sums have S3 Bucket Keys on: as the reader set it, else on unless the answers speak against them. */
export const withBucketKeys = ({ bucketKeys }: Pick<Typed, 'bucketKeys'>, answers: Answers): boolean =>
  bucketKeys ?? !withoutBucketKeys(answers)

/** “1,000,000”, as a field shows it. */
export const numberText = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

/** A number as people type it, spaces and commas between thousands allowed, or what is wrong with it. */
export function readNumber(
  { min, max, decimals, initial }: NumberField,
  text: string | undefined,
): { value: number; problem?: string } {
  if (text === undefined) return { value: initial }
  const digits = text.trim().replaceAll(/(?<=\d)[,\s_’'](?=\d{3}(?!\d))/g, '')
  const wrong = (problem: string) => ({
    value: initial,
    problem: `${problem} The sums use ${numberText(initial)} until then.`,
  })
  if (!/^\d{1,18}(\.\d*)?$/.test(digits)) return wrong('Write a number with digits, like 1,000 or 2.5.')
  const value = Number(digits)
  const fraction = (digits.split('.')[1] ?? '').replace(/0+$/, '')
  if (fraction.length > decimals) {
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
  const read = (id: string) => {
    const field = ALL_FIELDS.get(id)
    if (!field) throw new Error(`no field is called '${id}'; see src/kms/cost-inputs.ts`)
    return readNumber(field, typed.numbers[id]).value
  }
  return {
    keys: read('keys'),
    replicas: read('replicas'),
    rotations: read('rotations'),
    traffic: trafficOf(service, read, withBucketKeys(typed, answers)),
    // other services ask for symmetric keys only
    other:
      service === 'application'
        ? {
            rsa2048: read('rsa2048'),
            asymmetric: read('asymmetric'),
            eccPair: read('eccPair'),
            rsaPair: read('rsaPair'),
          }
        : { rsa2048: 0, asymmetric: 0, eccPair: 0, rsaPair: 0 },
    hsms: read('hsms'),
    hours: read('hours'),
    ...(sharesTheKey(answers) && { othersCall: true }),
    awsManagedRequests: typed.serviceBears ? 'service' : 'caller',
    prices: Object.fromEntries(PRICE_IDS.map((id) => [id, read(`price-${id}`)])) as unknown as Prices,
  }
}

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
