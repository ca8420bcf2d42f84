import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { evaluateRequest } from '../src/kms/access/evaluate.ts'
import { FIELDS } from '../src/kms/policy/details.ts'
import type { PolicyKind } from '../src/kms/policy/size.ts'
import type { Statement } from '../src/kms/policy/statement.ts'
import { readReference, type Reference } from '../src/kms/testing/iam-data.ts'
import { wrongWith } from '../src/kms/testing/rules.ts'

// Policies in prose are pasted like the generated ones: the same rules hold for them.

/** What stands for the placeholders of prose; the form's own examples stand for the others. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  ['<ACCOUNT_ID>', '111122223333'],
  ['<OTHER_ACCOUNT_ID>', '444455556666'],
  ['<REGION>', 'eu-west-1'],
  ['<KEY_ID>', '1234abcd-12ab-34cd-56ef-1234567890ab'],
  ...FIELDS.map(({ placeholder, example }) => [placeholder, example] as const),
]
const OWN = '111122223333'
const KEY = { origin: 'AWS_KMS', multiRegion: false, usage: 'ENCRYPT_DECRYPT', spec: 'SYMMETRIC_DEFAULT' } as const

/** By the service whose actions a resource policy names. */
const KIND: { readonly [Service: string]: PolicyKind } = {
  kms: 'key',
  s3: 'bucket',
  sqs: 'queue',
  sns: 'topic',
  dynamodb: 'table',
  secretsmanager: 'secret',
  backup: 'vault',
  sts: 'trust',
}
const SERVICES = Object.keys(KIND)

let reference: Reference
beforeAll(async () => {
  reference = await readReference(SERVICES)
})

/** A fence of JSON in a page. */
interface Fence {
  readonly at: string
  readonly text: string
}

const fencesIn = (page: string): Fence[] => {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/^( *)```json[^\n]*\n([\s\S]*?)^\1```/gm)].map((match) => ({
    at: `${page}:${text.slice(0, match.index).split('\n').length}`,
    text: match[2] ?? '',
  }))
}

type Policy = { readonly Version?: unknown; readonly Statement: unknown }

/** The policy in a fence, a lone statement as a policy of its own; nothing where it is no policy. */
function policyIn(text: string): { policy: Policy; isWhole: boolean } | undefined {
  const filled = EXAMPLES.reduce((so, [placeholder, example]) => so.replaceAll(placeholder, example), text)
  const read = JSON.parse(filled) as Record<string, unknown>
  if ('Statement' in read) return { policy: read as Policy, isWhole: true }
  return 'Effect' in read ? { policy: { Version: '2012-10-17', Statement: [read] }, isWhole: false } : undefined
}

const ELEMENTS = new Set(['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition'])
const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)
const actionsOf = ({ Action }: Statement) => listOf(Action)
const serviceOf = (action: string) => action.split(':')[0] ?? ''

/** Without a principal it is an IAM policy or a service control policy; else the actions tell. */
const kindOf = (statement: Statement): PolicyKind | undefined =>
  statement.Principal === undefined ? 'iam' : KIND[serviceOf(actionsOf(statement)[0] ?? '')]

function wrongElement(statement: Statement): string | undefined {
  const odd = Object.keys(statement).find((element) => !ELEMENTS.has(element))
  if (odd !== undefined) return `${odd} is no element of a statement`
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') return `the effect is ${String(statement.Effect)}`
  if (statement.Action === undefined) return 'no action'
  const kind = kindOf(statement)
  if (kind !== 'trust' && statement.Resource === undefined) return 'no resource'
  const name = kind === 'key' ? /^[\w ]+$/ : /^[A-Za-z0-9]+$/
  return statement.Sid !== undefined && !name.test(statement.Sid) ? `the Sid ${statement.Sid}` : undefined
}

/**
 * An IAM policy that names a resource of another account is held to what works across accounts; one for the own account,
 * or for an organization, as the same statement in a key policy. Actions that work on no key have no place in that one.
 */
function wrongForIdentities(statement: Statement): string | undefined {
  const actions = actionsOf(statement)
  const around = { account: OWN, regions: ['eu-west-1'] } // for keys of every kind
  const services = new Set(actions.map(serviceOf))
  if (statement.Resource !== '*' || services.size > 1 || !services.has('kms')) {
    return wrongWith(statement, { ...around, kind: 'iam' }, reference)
  }
  const known = actions.map((action) => [action, reference.expand(action)] as const)
  const none = known.find(([, of]) => of.length === 0)
  if (none) return `${none[0]} is no action`
  const keys = Object.values(statement.Condition ?? {}).flatMap((each) => Object.keys(each))
  for (const [action, of] of known) {
    const strange = keys.find((key) => key.startsWith('kms:') && !of.some((each) => each.keys.has(key)))
    if (strange !== undefined) return `${strange} does not go with ${action}`
  }
  const onKeys = known
    .filter(([, of]) => of.some(({ resources }) => resources.includes('key')))
    .map(([action]) => action)
  if (onKeys.length === 0) return undefined
  const Principal = statement.Effect === 'Deny' ? ('*' as const) : { AWS: `arn:aws:iam::${OWN}:role/Somebody` }
  return wrongWith({ ...statement, Principal, Action: onKeys }, { ...around, kind: 'key' }, reference)
}

function wrongInStatement(statement: Statement): string | undefined {
  const kind = kindOf(statement)
  const wrong = wrongElement(statement)
  if (wrong !== undefined || kind === undefined) return wrong
  if (!actionsOf(statement).every((action) => SERVICES.includes(serviceOf(action)))) return undefined // not in the reference
  if (kind === 'iam') return wrongForIdentities(statement)
  return wrongWith(statement, { kind, account: OWN, regions: ['eu-west-1'], key: KEY }, reference)
}

const ADMINISTRATOR = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }

/** A whole key policy must leave somebody of its own account who can change it, and nobody of another. */
function wrongInKeyPolicy(policy: Policy): string | undefined {
  const statements = policy.Statement as readonly Statement[]
  if (!statements.every((each) => kindOf(each) === 'key') || !statements.some(({ Effect }) => Effect === 'Allow'))
    return
  const can = (principal: string) =>
    evaluateRequest({
      keyPolicy: policy,
      identityPolicies: [ADMINISTRATOR],
      request: {
        principal,
        action: 'kms:PutKeyPolicy',
        resource: `arn:aws:kms:eu-west-1:${OWN}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
        resourceAccount: OWN,
      },
    }).verdict === 'allowed'
  const named = statements.flatMap(({ Principal }) =>
    typeof Principal === 'object' && 'AWS' in Principal ? listOf(Principal.AWS) : [],
  )
  if (![`arn:aws:iam::${OWN}:role/Any`, ...named].some(can)) return 'nobody can change it'
  return can('arn:aws:iam::999999999999:role/Any') ? 'a stranger can change it' : undefined
}

/** All that is wrong with the policy in a fence; nothing where it holds none. */
function complaints(text: string): string[] {
  const found = policyIn(text)
  if (!found) return []
  const { policy, isWhole } = found
  if (policy.Version !== '2012-10-17') return [`the version ${String(policy.Version)}`]
  if (!Array.isArray(policy.Statement) || policy.Statement.length === 0) return ['no list of statements']
  const statements = policy.Statement as Statement[]
  const sids = statements.flatMap(({ Sid }) => (Sid === undefined ? [] : [Sid]))
  return [
    ...(new Set(sids).size < sids.length ? ['a Sid stands twice'] : []),
    ...statements.map(wrongInStatement),
    isWhole ? wrongInKeyPolicy(policy) : undefined,
  ].filter((each) => each !== undefined)
}

const FENCES = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .toSorted()
  .flatMap((name) => fencesIn(`content/${name}`))

test('every policy in prose is one that AWS takes, and does what it looks like', () => {
  expect(FENCES.length).toBeGreaterThan(0)
  expect(FENCES.flatMap(({ at, text }) => complaints(text).map((says) => `${at} ${says}`))).toEqual([])
})

describe('a planted error is found', () => {
  const fine = {
    Sid: 'AllowUse',
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::<ACCOUNT_ID>:role/Application' },
    Action: 'kms:Decrypt',
    Resource: '*',
  }
  const delegation = { ...fine, Sid: 'Account', Principal: { AWS: 'arn:aws:iam::<ACCOUNT_ID>:root' }, Action: 'kms:*' }
  const identity = { ...fine, Principal: undefined }
  const whole = (...Statement: object[]) => ({ Version: '2012-10-17', Statement })

  test.each<[string, object, string]>([
    ['an action that is none', { ...fine, Action: 'kms:DecryptAll' }, 'no action'],
    ['an element that is none', { ...fine, Conditions: {} }, 'no element'],
    ['an effect that is none', { ...fine, Effect: 'allow' }, 'effect'],
    ['no resource', { ...fine, Resource: undefined }, 'no resource'],
    ['the ARN of the key', { ...fine, Resource: 'arn:aws:kms:<REGION>:<ACCOUNT_ID>:key/<KEY_ID>' }, 'one resource'],
    ['everybody', { ...fine, Principal: '*' }, 'everybody'],
    ['another version', { ...whole(delegation), Version: '2008-10-17' }, 'version'],
    ['a name twice', whole(delegation, { ...fine, Sid: 'Account' }), 'twice'],
    ['nobody left', whole(fine), 'nobody can change it'],
    [
      'a context where there is none',
      { ...fine, Action: 'kms:DescribeKey', Condition: { StringEquals: { 'kms:EncryptionContext:a': 'b' } } },
      'does not go with',
    ],
    [
      'a service under conditions of people',
      {
        ...fine,
        Principal: { Service: 'sns.amazonaws.com' },
        Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
      },
      'no service sends',
    ],
    [
      'administration from outside',
      { ...fine, Principal: { AWS: 'arn:aws:iam::<OTHER_ACCOUNT_ID>:root' }, Action: 'kms:PutKeyPolicy' },
      'another account',
    ],
    ['an IAM policy without such an action', { ...identity, Action: 'kms:CreateKeys' }, 'no action'],
    [
      'a condition that the action does not have, in an IAM policy',
      { ...identity, Action: 'kms:CreateKey', Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } },
      'does not go with',
    ],
  ])('%s', (_, planted, says) => {
    expect(complaints(JSON.stringify(planted)).join()).toContain(says)
  })

  test('and what is right is let pass', () => {
    for (const right of [fine, whole(delegation, fine), identity, { Key: 'no policy' }]) {
      expect(complaints(JSON.stringify(right))).toEqual([])
    }
  })
})

/** A statement of a page by its name, with the examples in the place of placeholders. */
function statementOf(page: string, sid: string): Statement {
  const statements = fencesIn(`content/${page}.mdx`).flatMap(({ text }) => {
    const found = policyIn(text)
    return found ? (found.policy.Statement as Statement[]) : []
  })
  const statement = statements.find(({ Sid }) => Sid === sid)
  if (!statement) throw new Error(`${page}.mdx has no statement "${sid}"`)
  return statement
}

describe('the policies of the guide do what their pages say', () => {
  const OTHER = '444455556666'
  const ORGANIZATION = FIELDS.find(({ placeholder }) => placeholder === '<ORGANIZATION_ID>')?.example ?? ''
  const policyOf = (...Statement: object[]) => ({ Version: '2012-10-17', Statement })
  const role = (name: string, account = OWN) => `arn:aws:iam::${account}:role/${name}`
  const all = policyOf({ Effect: 'Allow', Action: '*', Resource: '*' })
  const delegation = statementOf('key-policies', 'Enable IAM User Permissions')
  const request = (principal: string, action: string, context: Readonly<Record<string, unknown>> = {}) => ({
    principal,
    action,
    context,
    resource: `arn:aws:kms:eu-west-1:${OWN}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
    resourceAccount: OWN,
  })
  /** Of the request under the statements of a key policy; IAM policies of the caller allow all unless others are given. */
  const judge = (keyPolicy: object[], asked: ReturnType<typeof request>, identityPolicies: object[] = [all]) =>
    evaluateRequest({ keyPolicy: policyOf(...keyPolicy), identityPolicies, request: asked }).verdict === 'allowed'

  test('the statement for the account gives nobody anything by itself, and IAM everything', () => {
    for (const action of ['kms:Decrypt', 'kms:PutKeyPolicy']) {
      expect(judge([delegation], request(role('Any'), action), [])).toBe(false)
      expect(judge([delegation], request(role('Any'), action))).toBe(true)
      expect(judge([delegation], request(`arn:aws:iam::${OWN}:root`, action), [])).toBe(true)
    }
    expect(judge([], request(`arn:aws:iam::${OWN}:root`, 'kms:PutKeyPolicy'))).toBe(false)
  })

  test('the narrow one keeps use out of IAM, and the policy changeable', () => {
    const narrow = statementOf('key-policies', 'Enable IAM policies for administration')
    expect(judge([narrow], request(role('Any'), 'kms:PutKeyPolicy'))).toBe(true)
    for (const action of ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:CreateGrant', 'kms:ReEncryptFrom']) {
      expect(judge([narrow], request(role('Any'), action))).toBe(false)
    }
  })

  test('a permission set administers by whatever suffix and Region, and no other role does', () => {
    const statement = statementOf('key-policies', 'Allow administration by a permission set')
    const path = 'aws-reserved/sso.amazonaws.com'
    for (const name of [
      `${path}/AWSReservedSSO_KeyAdministrators_1234567890abcdef`,
      `${path}/AWSReservedSSO_KeyAdministrators_abcdef0123456789`,
      `${path}/eu-west-2/AWSReservedSSO_KeyAdministrators_abcdef0123456789`,
    ]) {
      expect(judge([statement], request(role(name), 'kms:PutKeyPolicy'))).toBe(true)
      expect(judge([statement], request(role(name), 'kms:PutKeyPolicy'), [])).toBe(false)
      expect(judge([statement], request(role(name), 'kms:Decrypt'))).toBe(false)
      expect(judge([statement], request(role(name, OTHER), 'kms:PutKeyPolicy'))).toBe(false)
    }
    for (const name of ['Any', 'AWSReservedSSO_KeyAdministrators_1', `${path}/AWSReservedSSO_Developers_1`]) {
      expect(judge([statement], request(role(name), 'kms:PutKeyPolicy'))).toBe(false)
    }
  })

  test('an organization is let in by both sides, its own account and strangers are not', () => {
    const statement = statementOf('organization', 'Allow the organization to use the key')
    const asked = (account: string, organization: string | undefined, service = 's3') =>
      request(role('Reader', account), 'kms:Decrypt', {
        'kms:ViaService': `${service}.eu-west-1.amazonaws.com`,
        ...(organization && { 'aws:PrincipalOrgID': organization }),
      })
    expect(judge([statement], asked(OTHER, ORGANIZATION))).toBe(true)
    expect(judge([statement], asked(OTHER, ORGANIZATION), [])).toBe(false)
    expect(judge([statement], asked(OTHER, ORGANIZATION, 'sqs'))).toBe(false)
    expect(judge([statement], asked(OTHER, 'o-z9y8x7w6v5'))).toBe(false)
    expect(judge([statement], asked(OTHER, undefined))).toBe(false)
    expect(judge([statement], asked(OWN, ORGANIZATION), [])).toBe(false)
  })

  test('the resource control policy refuses strangers and those without an organization, not services', () => {
    const refuses = (principal: string, context: Readonly<Record<string, unknown>>) =>
      evaluateRequest({
        keyPolicy: policyOf({ Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }),
        identityPolicies: [all],
        resourceControlPolicies: [policyOf(statementOf('organization', 'DenyKeysToStrangers'))],
        request: request(principal, 'kms:Decrypt', context),
      }).verdict === 'explicitly-denied'
    expect(refuses(role('Any', OTHER), { 'aws:PrincipalOrgID': 'o-z9y8x7w6v5' })).toBe(true)
    expect(refuses(role('Any', OTHER), {})).toBe(true)
    expect(refuses(role('Any', OTHER), { 'aws:PrincipalOrgID': ORGANIZATION })).toBe(false)
    expect(refuses('cloudtrail.amazonaws.com', {})).toBe(false)
  })

  test('the service control policies refuse what they are called after, and nothing else', () => {
    const refuses = (sid: string, asked: ReturnType<typeof request>) =>
      evaluateRequest({
        keyPolicy: policyOf(delegation),
        identityPolicies: [all],
        serviceControlPolicies: [all, policyOf(statementOf('organization', sid))],
        request: asked,
      }).verdict === 'explicitly-denied'
    const bypass = { 'kms:BypassPolicyLockoutSafetyCheck': 'true' }
    expect(refuses('DenyBypassOfTheLockoutCheck', request(role('Any'), 'kms:PutKeyPolicy', bypass))).toBe(true)
    expect(refuses('DenyBypassOfTheLockoutCheck', request(role('Any'), 'kms:PutKeyPolicy'))).toBe(false)
    expect(refuses('DenyDeletionOfKeys', request(role('Any'), 'kms:ScheduleKeyDeletion'))).toBe(true)
    expect(refuses('DenyDeletionOfKeys', request(role('KeyEmergency'), 'kms:ScheduleKeyDeletion'))).toBe(false)
    expect(refuses('DenyDeletionOfKeys', request(role('Any'), 'kms:EnableKey'))).toBe(false)
  })

  test('grants go to one role, for one operation', () => {
    const statement = statementOf('grants', 'Allow grants to one role')
    const asked = (grantee: string, ...operations: string[]) =>
      request(role('Scheduler'), 'kms:CreateGrant', {
        'kms:GranteePrincipal': role(grantee),
        'kms:GrantOperations': operations,
      })
    expect(judge([statement], asked('Worker', 'Decrypt'), [])).toBe(true)
    expect(judge([statement], asked('Worker', 'Decrypt', 'CreateGrant'), [])).toBe(false)
    expect(judge([statement], asked('Scheduler', 'Decrypt'), [])).toBe(false)
  })

  test('a tenant reads with its own context, and the stricter statement admits no further pair', () => {
    const wide = statementOf('encryption-context', 'Allow use for one tenant')
    const strict = statementOf('encryption-context', 'Allow use for one tenant with these pairs only')
    const asked = (pairs: Readonly<Record<string, string>>) =>
      request(role('TenantA42'), 'kms:Decrypt', {
        'kms:EncryptionContextKeys': Object.keys(pairs),
        ...Object.fromEntries(Object.entries(pairs).map(([name, value]) => [`kms:EncryptionContext:${name}`, value])),
      })
    for (const statement of [wide, strict]) {
      expect(judge([statement], asked({ tenant: 'a42', kind: 'order' }), [])).toBe(true)
      expect(judge([statement], asked({ tenant: 'b17', kind: 'order' }), [])).toBe(false)
      expect(judge([statement], asked({}), [])).toBe(false)
    }
    expect(judge([wide], asked({ tenant: 'a42', colour: 'red' }), [])).toBe(true)
    expect(judge([strict], asked({ tenant: 'a42', colour: 'red' }), [])).toBe(false)
  })
})
