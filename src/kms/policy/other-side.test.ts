import { beforeAll, describe, expect, test } from 'vitest'
import { readAnswers, type Answers } from '../answers.ts'
import { DELIVERIES } from '../deliveries.ts'
import { OPTIONS, optionOf, type Option } from '../options.ts'
import { QUESTIONS } from '../questions.ts'
import { SERVICES } from '../services.ts'
import { readReference, type Reference } from '../testing/iam-data.ts'
import { mutantsOf, widenedOf } from '../testing/mutants.ts'
import { isLetIn, type Sides } from '../testing/other-side.ts'
import { examplesIn, SEVERAL, TYPED } from '../testing/policies.ts'
import { everySet } from '../testing/sets.ts'
import {
  ARRIVALS,
  asVendor,
  byIdentity,
  COPIES,
  forEverybody,
  onArrival,
  onResource,
  SENDS_COPIES,
  SHARED_ON,
  type Ask,
  type Everything,
  type Expected,
} from '../testing/side-requests.ts'
import { deliver, type AlsoNeeded } from './deliver.ts'
import { fieldsIn, inWordsOf, type Details } from './details.ts'
import type { Settings } from './settings.ts'
import type { PolicyDocument, Statement } from './statement.ts'

// The policies beside the key policy do what the answers ask, and nothing more; each of their parts is needed for it.

const ACCOUNT = '111122223333'

let reference: Reference
beforeAll(async () => {
  reference = await readReference(['s3', 'sqs', 'sns', 'dynamodb', 'secretsmanager', 'backup', 'sts'])
})

const pairs = new Map<string, ReturnType<Everything>>()

/** Every action of a service on each of some resources on which it works, by AWS's reference. */
const everything: Everything = (prefix, resources) => {
  const id = [prefix, ...resources].join(' ')
  const before = pairs.get(id)
  if (before) return before
  const found = reference
    .expand(`${prefix}:*`)
    .flatMap(({ name, arns }) =>
      resources.flatMap((resource) =>
        arns.some((arn) => arn.test(resource)) ? [[`${prefix}:${name}`, resource] as const] : [],
      ),
    )
  pairs.set(id, found)
  return found
}

/** One policy beside the key policy. */
interface Beside {
  readonly id: string
  readonly statements: readonly Statement[]
  readonly answers: Answers
  readonly option: Option
  readonly details: Details
  readonly settings: Settings
  readonly name: string
}

const [AWS_OWNED, CUSTOMER_MANAGED] = [optionOf('aws-owned-key'), optionOf('customer-managed-key')]
const SHAPING = QUESTIONS.filter(({ id }) => ['service', 'accounts', 'sharing', 'delivery', 'access'].includes(id))
const UNITS: Settings = ['organizational-units']

const isOffered = ({ id }: Option, answers: Answers) =>
  !SERVICES.find((service) => service.id === answers.service)?.notOffered[id]

const withPolicy = (also: readonly AlsoNeeded[]) =>
  also.flatMap(({ id, policy }) =>
    policy ? [{ id, statements: policy.statements.map(({ statement }) => statement) }] : [],
  )

const ANSWERS: readonly Answers[] = [
  ...everySet(SHAPING),
  ...DELIVERIES.flatMap(({ id, into }) =>
    ['others', 'organization'].map(
      (accounts) => readAnswers({ service: into, delivery: id, accounts, sharing: 'both' }).answers,
    ),
  ),
  ...SEVERAL.flatMap((answers) => [answers, readAnswers({ ...answers, accounts: 'others', sharing: 'both' }).answers]),
]

function* made(): Generator<Beside> {
  for (const answers of ANSWERS.filter(
    (each) => isDelivered(AWS_OWNED, each) || (each.accounts !== 'own' && each.accounts !== 'unsure'),
  )) {
    for (const option of OPTIONS.filter((each) => isOffered(each, answers))) {
      for (const way of ['aws-owned-key', 'multi-region-key'].includes(option.id)
        ? (['examples', 'many'] as const)
        : (['examples'] as const)) {
        for (const settings of answers.accounts === 'organization' && option.ownKey ? [[], UNITS] : [[]]) {
          const details = TYPED[way]
          for (const { id, statements } of withPolicy(deliver(option, answers, details, settings).also)) {
            const name = `${id} ${option.id} ${JSON.stringify(answers)} ${way} ${settings.join()}`
            yield { id, statements, answers, option, details, settings, name }
          }
        }
      }
    }
  }
}

const deliveriesOf = ({ delivery = '' }: Answers) => delivery.split('.')
/** What AWS delivers to buckets under SSE-S3 only; for a key of one's own they take another bucket. */
const WITHOUT_KMS_KEYS: ReadonlySet<string> = new Set(['alb-logs', 's3-access-logs'])
const deliveredUnder = ({ ownKey }: Option, answers: Answers) =>
  deliveriesOf(answers).filter((id) => !(ownKey && WITHOUT_KMS_KEYS.has(id)))
/** Whether something is delivered for which AWS documents the statement in the policy of the resource. */
const isDelivered = (option: Option, answers: Answers) =>
  deliveredUnder(option, answers).some((id) => Object.hasOwn(ARRIVALS, id))

/** Each policy once for each set of answers that may want another one. */
function besides(): readonly Beside[] {
  const each = new Map<string, Beside>()
  for (const beside of made()) {
    const { service, accounts, sharing, delivery } = beside.answers
    const of = isOfDelivery(beside)
      ? [delivery, Boolean(beside.option.ownKey)]
      : [service, accounts, sharing, Boolean(beside.option.ownKey), beside.option.ownKey?.multiRegion]
    const id = JSON.stringify([beside.id, beside.statements, of])
    if (!each.has(id)) each.set(id, beside)
  }
  return [...each.values()]
}

const isOfDelivery = ({ id }: Pick<Beside, 'id'>) => id === 'delivery-policy'

const BESIDES = besides()

/** The same with one account, for one kind of key of one's own and for none. */
const PLAIN = BESIDES.filter(
  ({ details, option }) => details === TYPED.examples && (option === CUSTOMER_MANAGED || option === AWS_OWNED),
)

const isShared = ({ accounts }: Answers) => accounts === 'others' || accounts === 'organization'

/** The services whose policies we write. */
const sharedIn = ({ service = '' }: Answers) => SHARED_ON[service]

/** The policy of the resource, of the caller, or of a role: what it must do is told from the answers. */
function expectedOf({ id, answers, option, details, settings }: Beside): Expected {
  const of = {
    answers,
    accounts: details.otherAccounts ?? [],
    units: settings.includes('organizational-units'),
    hasOwnKey: option.ownKey !== undefined,
    replicas: (option.ownKey?.multiRegion && details.replicaRegions) || [],
    everything,
  }
  const shared = sharedIn(answers)
  switch (id) {
    case 'vendor-role':
      return asVendor(everything)
    case 'delivery-policy':
      return onArrival(deliveredUnder(option, answers), everything)
    case 'vault-policy':
      return onResource(COPIES, of)
    case 'vault-policy-organization':
      return onResource(COPIES, { ...of, answers: { ...answers, accounts: 'organization' } })
    case 'source-role-policy':
      return byIdentity(SENDS_COPIES, of)
    case 'identity-policy':
      return byIdentity(shared, of)
    case 'bucket-policy':
    case 'resource-policy':
    case 'secret-policy':
      if (answers.accounts === 'everyone') return forEverybody(everything)
      if (shared) return onResource(shared, of)
  }
  throw new Error(`nothing is expected of '${id}'`)
}

const OPEN: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Open', Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
}
const EVERYTHING: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Everything', Effect: 'Allow', Action: '*', Resource: '*' }],
}

const isOfCaller = (id: string) => id === 'identity-policy' || id === 'source-role-policy'

/** A policy in its place: on the resource, or with a caller to whom the resource is open. */
function judge(id: string, statements: readonly Statement[]): (ask: Ask) => boolean {
  const document: PolicyDocument = { Version: '2012-10-17', Statement: statements }
  const sides = (withIam: boolean): Sides =>
    isOfCaller(id)
      ? { ofResource: OPEN, ofCaller: [document], resourceAccount: ACCOUNT }
      : { ofResource: document, ofCaller: withIam ? [EVERYTHING] : [], resourceAccount: ACCOUNT }
  const [withIam, without] = [sides(true), sides(false)]
  return (ask) => isLetIn(ask.withIam ? withIam : without, ask)
}

const textOfAsk = ({ principal, action, resource, withIam, context }: Ask) =>
  `${principal}${withIam ? ' with IAM' : ''} ${action} ${resource} ${JSON.stringify(context)}`

/** The first request that is decided wrongly. */
function wrongIn(id: string, statements: readonly Statement[], { must, mustNot }: Expected): string | undefined {
  const isAllowed = judge(id, statements)
  const kept = must.find((ask) => !isAllowed(ask))
  if (kept) return `kept out: ${textOfAsk(kept)}`
  const open = mustNot.find((ask) => isAllowed(ask))
  return open && `let in: ${textOfAsk(open)}`
}

const expectations = new Map<string, Expected>()

/** What several policies must do is told once. */
function expected(beside: Beside): Expected {
  const { id, answers, option, details, settings } = beside
  const { service, accounts, sharing, delivery } = answers
  const of = isOfDelivery(beside)
    ? [delivery, Boolean(option.ownKey)]
    : [
        service,
        accounts,
        sharing,
        Boolean(option.ownKey),
        option.ownKey?.multiRegion && details.replicaRegions,
        details.otherAccounts,
        settings,
      ]
  const key = JSON.stringify([id, of])
  const before = expectations.get(key)
  if (before) return before
  const now = expectedOf(beside)
  expectations.set(key, now)
  return now
}

/** Takes out the organization, where units of it are named. */
const isBesideUnits = (what: string) => what.endsWith('without aws:PrincipalOrgID')

/** A statement for a service, for everybody. */
const openedOf = (statement: Statement): { what: string; changed: Statement }[] =>
  typeof statement.Principal === 'object' && 'Service' in statement.Principal
    ? [{ what: `${statement.Sid}, for everybody`, changed: { ...statement, Principal: '*' } }]
    : []

/** The policies that answers ask for beside that of the key. */
function askedFor(answers: Answers, option: Option): readonly string[] {
  return [...askedForAccounts(answers, option), ...(isDelivered(option, answers) ? ['delivery-policy'] : [])]
}

function askedForAccounts(answers: Answers, { ownKey }: Option): readonly string[] {
  const { accounts } = answers
  if (accounts === 'vendor') return ['vendor-role']
  // nobody who does not sign in can use a KMS key
  if (accounts === 'everyone') return ownKey ? [] : ['bucket-policy']
  if (accounts === 'copies-in' || accounts === 'copies-in-managed')
    return ['vault-policy', 'vault-policy-organization', 'source-role-policy']
  if (!isShared(answers)) return []
  const ofResource: { readonly [service: string]: string } = {
    s3: 'bucket-policy',
    'secrets-manager': 'secret-policy',
    sqs: 'resource-policy',
    sns: 'resource-policy',
    dynamodb: 'resource-policy',
  }
  const policy = ofResource[answers.service ?? '']
  return [...(policy === undefined ? [] : [policy]), ...(policy !== undefined || ownKey ? ['identity-policy'] : [])]
}

describe('the policies beside the key policy', () => {
  test('are there for every set of answers that asks for them, and for no other', () => {
    const wrong: string[] = []
    for (const answers of ANSWERS) {
      // where nothing is asked for, one kind of key of one's own stands for all
      const options = askedFor(answers, CUSTOMER_MANAGED).length > 0 ? OPTIONS : [AWS_OWNED, CUSTOMER_MANAGED]
      for (const option of options.filter((each) => isOffered(each, answers))) {
        const ids = withPolicy(deliver(option, answers, TYPED.examples).also).map(({ id }) => id)
        if (ids.join() !== askedFor(answers, option).join())
          wrong.push(`${option.id} ${JSON.stringify(answers)}: ${ids.join()}`)
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })

  test('let in whoever must get in, for what he must, and nobody else for anything', () => {
    const wrong = BESIDES.flatMap((beside) => {
      const says = wrongIn(beside.id, beside.statements, expected(beside))
      return says === undefined ? [] : [`${beside.name}: ${says}`]
    })
    expect(wrong.slice(0, 10)).toEqual([])
    expect(BESIDES.length).toBeGreaterThan(200)
    const tried = new Set(BESIDES.filter(isOfDelivery).flatMap(({ answers }) => deliveriesOf(answers)))
    expect([...tried]).toEqual(expect.arrayContaining(Object.keys(ARRIVALS)))
  })

  test('need each statement, action, principal, resource and condition that they have', () => {
    const idle = new Set<string>()
    const tried = new Set<string>()
    for (const { id, statements, name, ...rest } of BESIDES) {
      for (const [at, statement] of statements.entries()) {
        // what the IAM policy allows on the key is proved with the key policy
        if ([statement.Action].flat().every((action) => action.startsWith('kms:'))) continue
        const others = statements.filter((_, place) => place !== at)
        for (const { what, changed } of [...mutantsOf(statement), ...widenedOf(statement), ...openedOf(statement)]) {
          tried.add(`${id} ${what}`)
          if (rest.settings === UNITS && isBesideUnits(what)) continue
          if (!wrongIn(id, changed ? [...others, changed] : others, expected({ id, statements, name, ...rest })))
            idle.add(`${what} (${name})`)
        }
      }
    }
    expect([...idle].slice(0, 20)).toEqual([])
    expect(tried.size).toBeGreaterThan(150)
  })

  test('let another account in together, the one on the resource and the one for the caller, and neither alone', () => {
    const wrong: string[] = []
    let tried = 0
    for (const beside of PLAIN.filter((each) => !isOfCaller(each.id) && !isOfDelivery(each))) {
      const { answers, option, settings, statements, name } = beside
      const { also } = deliver(option, answers, beside.details, settings)
      const his = withPolicy(also).find(({ id }) => isOfCaller(id))
      if (!his) continue
      const [ofResource, ofCaller] = [statements, his.statements].map((each): PolicyDocument => ({
        Version: '2012-10-17',
        Statement: each,
      }))
      const both = { ofResource, ofCaller: ofCaller ? [ofCaller] : [], resourceAccount: ACCOUNT }
      for (const ask of expected(beside).must.filter(({ principal }) => !principal.includes(ACCOUNT))) {
        tried += 1
        if (!isLetIn(both, ask)) wrong.push(`${name}: kept out: ${textOfAsk(ask)}`)
        if (isLetIn({ ...both, ofCaller: [] }, ask)) wrong.push(`${name}: without IAM: ${textOfAsk(ask)}`)
        if (isLetIn({ ...both, ofResource: undefined }, ask)) wrong.push(`${name}: by IAM alone: ${textOfAsk(ask)}`)
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(tried).toBeGreaterThan(100)
  })

  test('let in together what is delivered and the other accounts, for a resource has one policy', () => {
    const wrong: string[] = []
    let tried = 0
    for (const { id, into } of DELIVERIES.filter((delivery) => Object.hasOwn(ARRIVALS, delivery.id))) {
      for (const accounts of ['others', 'organization']) {
        const { answers } = readAnswers({ service: into, delivery: id, accounts, sharing: 'both' })
        for (const option of [CUSTOMER_MANAGED, AWS_OWNED].filter(
          (each) => isOffered(each, answers) && isDelivered(each, answers),
        )) {
          const common = { answers, option, details: TYPED.examples, settings: [], name: '' }
          const policies = withPolicy(deliver(option, answers, TYPED.examples).also).filter(
            (each) => !isOfCaller(each.id),
          )
          expect(policies.length, id).toBe(2)
          const both = policies.map((each) => expected({ ...common, ...each }))
          const must = both.flatMap((each) => each.must)
          const isAsked = new Set(must.map(textOfAsk))
          const mustNot = both.flatMap((each) => each.mustNot).filter((ask) => !isAsked.has(textOfAsk(ask)))
          const together = policies.flatMap(({ statements }) => statements)
          const says = wrongIn('bucket-policy', together, { must, mustNot })
          if (says !== undefined) wrong.push(`${id}, ${accounts}, ${option.id}: ${says}`)
          tried += 1
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(tried).toBeGreaterThan(60)
  })

  // no request can show it: a path begins with its organization, and the form refuses another one
  test('name the organization beside its units, which holds out the units of another one', () => {
    const path = 'o-ofsomebodyelse/r-ab12/ou-ab12-11111111/'
    const details: Details = { ...TYPED.examples, organizationPaths: [path] }
    const context = { 'aws:PrincipalOrgID': 'o-ofsomebodyelse', 'aws:PrincipalOrgPaths': [path] }
    let tried = 0
    for (const beside of BESIDES.filter(
      (each) => each.settings === UNITS && !isOfCaller(each.id) && !isOfDelivery(each),
    )) {
      const { id, answers, option, settings, name } = beside
      const { also } = deliver(option, answers, details, settings)
      const statements = withPolicy(also).find((each) => each.id === id)?.statements ?? []
      const strangers = expected(beside)
        .must.filter(({ principal }) => !principal.includes(ACCOUNT))
        .map((ask) => ({ ...ask, context: { ...ask.context, ...context } }))
      const withoutIt = statements.flatMap((statement) =>
        mutantsOf(statement).flatMap(({ what, changed }) => (isBesideUnits(what) && changed ? [changed] : [])),
      )
      expect(strangers.map(judge(id, statements)), name).not.toContain(true)
      expect(strangers.map(judge(id, withoutIt)), name).toContain(true)
      tried += 1
    }
    expect(tried).toBeGreaterThan(5)
  })

  test('let nobody in by a placeholder, whichever of what they name is not filled in', () => {
    const wrong = new Set<string>()
    const named = new Set<string>()
    for (const beside of PLAIN) {
      const { id, answers, option, settings, name } = beside
      const without = (details: Details) =>
        withPolicy(deliver(option, answers, details, settings).also).find((each) => each.id === id)?.statements ?? []
      // IAM lets the own account in, with or without the policy
      const mustNot = expected(beside).mustNot.filter((ask) => !(ask.withIam && ask.principal.includes(ACCOUNT)))
      for (const field of fieldsIn(JSON.stringify(without({})))) {
        named.add(field.id)
        const { [field.id]: _, ...details } = beside.details
        const says = wrongIn(id, without(details), { must: [], mustNot })
        if (says !== undefined) wrong.add(`${name} without ${field.id}: ${says}`)
      }
    }
    expect([...wrong].slice(0, 5)).toEqual([])
    expect([...named]).toEqual(
      expect.arrayContaining(['account', 'region', 'otherAccounts', 'organization', 'organizationPaths', 'bucket']),
    )
    expect([...named]).toEqual(expect.arrayContaining(['secret', 'queue', 'topic', 'table', 'externalId', 'keyId']))
  })

  test.each(['aws-us-gov', 'aws-cn'] as const)('do the same in the partition %s', (partition) => {
    const { details } = examplesIn(partition)
    const known = new Map<Expected, Expected>()
    const there = (here: Expected) => {
      const now = known.get(here) ?? (JSON.parse(inWordsOf(partition, JSON.stringify(here))) as Expected)
      known.set(here, now)
      return now
    }
    const wrong: string[] = []
    for (const beside of PLAIN) {
      const { id, answers, option, settings, name } = beside
      const { also } = deliver(option, answers, details, [...settings, partition])
      const statements = withPolicy(also).find((each) => each.id === id)?.statements ?? []
      const says = wrongIn(id, statements, there(expected(beside)))
      if (says !== undefined) wrong.push(`${name}: ${says}`)
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(known.size).toBeGreaterThan(50)
  })
})
