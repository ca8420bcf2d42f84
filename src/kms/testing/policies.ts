import type { Answers } from '../answers.ts'
import { DELIVERIES } from '../deliveries.ts'
import { OPTIONS, type Option, type OptionId } from '../options.ts'
import { review } from '../paths.ts'
import { deliver } from '../policy/deliver.ts'
import { FIELDS, inWordsOf, readDetails, type Details } from '../policy/details.ts'
import { NO_SETTINGS, SETTING_IDS, type Partition, type Settings } from '../policy/settings.ts'
import type { PolicyKind } from '../policy/size.ts'
import { documentOf, type Explained, type PolicyDocument } from '../policy/statement.ts'
import { QUESTIONS } from '../questions.ts'
import { SERVICES } from '../services.ts'
import { everySet } from './sets.ts'

/** For tests: what was typed, in the ways that shape a policy. */
export const TYPED = {
  nothing: {},
  examples: readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details,
  many: readDetails({
    ...Object.fromEntries(FIELDS.map(({ id, example }) => [id, example])),
    administrators: 'arn:aws:iam::111122223333:role/team/One\narn:aws:iam::111122223333:user/Two',
    deleters: 'arn:aws:iam::111122223333:role/One arn:aws:iam::111122223333:role/Two',
    users:
      'arn:aws:iam::111122223333:role/A,B;arn:aws:iam::111122223333:user/a/b/c@example.com;arn:aws:iam::111122223333:role/C',
    otherAccounts: Array.from({ length: 40 }, (_, at) => String(200_000_000_000 + at)).join(),
    replicaRegions: 'eu-central-1, us-east-1',
  }).details,
  /** Nobody disables and deletes the key. */
  nobody: readDetails({
    ...Object.fromEntries(FIELDS.map(({ id, example }) => [id, example])),
    deleters: 'nobody',
  }).details,
  accountOnly: readDetails({ account: '111122223333' }).details,
  organizationOnly: readDetails({ organization: 'o-a1b2c3d4e5' }).details,
} as const satisfies { [Name: string]: Details }

/** For tests: the examples of the form as they look in a partition, read there. */
export const examplesIn = (partition: Partition) =>
  readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, inWordsOf(partition, example)])), partition)

/** For tests: one policy that somebody could paste. */
export interface Written {
  readonly kind: PolicyKind
  readonly document: PolicyDocument
  readonly statements: readonly Explained[]
  readonly option: Option
  readonly answers: Answers
  readonly details: Details
  readonly settings: Settings
  /** Where it comes from, for a message. */
  readonly name: string
}

const SHAPING = QUESTIONS.filter(({ id }) => ['service', 'accounts', 'sharing', 'delivery', 'access'].includes(id))

const SHARED = QUESTIONS.filter(({ id }) => ['service', 'accounts', 'sharing'].includes(id))

/** Two deliveries into one resource, each with each; and all of them. */
export const SEVERAL: readonly Answers[] = [...new Set(DELIVERIES.map(({ into }) => into))].flatMap((service) => {
  const ids = DELIVERIES.filter(({ into }) => into === service).map(({ id }) => id)
  const pairs = ids.flatMap((one, at) => [...ids.slice(at + 1), 'another-service'].map((other) => `${one}.${other}`))
  return [...pairs, ids.join('.')].map((delivery) => ({ service, delivery }))
})

const isOffered = ({ id }: Option, answers: Answers) =>
  !SERVICES.find((service) => service.id === answers.service)?.notOffered[id]

const SINGLE_KEY = '1234abcd-12ab-34cd-56ef-1234567890ab'
const MULTI_KEY = 'mrk-1234abcd12ab34cd56ef1234567890ab'

const forKey = (details: Details, { ownKey }: Option): Details =>
  details.keyId ? { ...details, keyId: [ownKey?.multiRegion ? MULTI_KEY : SINGLE_KEY] } : details

function* policiesFor(
  option: Option,
  answers: Answers,
  typed: keyof typeof TYPED,
  settings: Settings,
): Generator<Written> {
  const details = forKey(TYPED[typed], option)
  const delivered = deliver(option, answers, details, settings)
  const name = `${option.id} ${JSON.stringify(answers)} ${typed} ${settings.join()}`
  const common = { option, answers, details, settings }
  if (delivered.kind === 'key-policy') {
    const { statements } = delivered
    yield { kind: 'key', document: documentOf(statements), statements, name, ...common }
  }
  for (const { policy } of delivered.also) {
    if (!policy) continue
    const { kind, file, statements } = policy
    yield { kind, document: documentOf(statements), statements, name: `${file} of ${name}`, ...common }
  }
}

/** Each setting alone, and all at once; a partition would change every ARN, and is proved by itself. */
const INSIDE = SETTING_IDS.filter((id) => !id.startsWith('aws-'))
const SETTLED: readonly Settings[] = [...INSIDE.map((id) => [id]), INSIDE]

/** Kinds of key that differ in every way in which a policy may. */
const UNLIKE: readonly OptionId[] = ['aws-owned-key', 'customer-managed-key', 'imported-multi-region-key']

const WAYS = Object.keys(TYPED) as (keyof typeof TYPED)[]

function* made(): Generator<Written> {
  const answers: Answers[] = [
    {},
    ...everySet(SHAPING),
    ...review().outcomes.map((outcome) => outcome.answers),
    ...SEVERAL,
  ]
  for (const each of answers) {
    for (const option of OPTIONS.filter((candidate) => isOffered(candidate, each))) {
      const typed = UNLIKE.includes(option.id) ? WAYS : (['examples'] as const)
      for (const way of typed) yield* policiesFor(option, each, way, NO_SETTINGS)
    }
  }
  // what is on offer for an organization alone
  for (const each of [...everySet(SHARED)].filter(({ accounts }) => accounts === 'organization')) {
    for (const option of OPTIONS.filter((candidate) => candidate.ownKey && isOffered(candidate, each))) {
      for (const typed of WAYS) yield* policiesFor(option, each, typed, ['organizational-units'])
    }
  }
  for (const { id } of SERVICES) {
    for (const option of OPTIONS.filter(({ ownKey }) => ownKey)) {
      for (const typed of WAYS) {
        for (const settings of SETTLED) {
          for (const access of ['resource', 'own']) yield* policiesFor(option, { service: id, access }, typed, settings)
        }
      }
    }
  }
}

let known: readonly Written[] | undefined

/**
 * For tests: every policy for every class of answers, beside ways to fill the form and settings; each document once for
 * each kind of key and use of it.
 */
export function everyPolicy(): readonly Written[] {
  if (!known) {
    const byText = new Map<string, Written>()
    for (const written of made()) {
      const key = `${written.kind} ${written.option.id} ${JSON.stringify(written.document)}`
      if (!byText.has(key)) byText.set(key, written)
    }
    known = [...byText.values()]
  }
  return known
}
