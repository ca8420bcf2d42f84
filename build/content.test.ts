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
