import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateRequest, type Evaluation } from './evaluate.ts'

const ACCOUNT = '111122223333'
const OTHER = '444455556666'
const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`

interface Written {
  Effect: 'Allow' | 'Deny'
  Principal?: unknown
  Action: string | string[]
  Resource: string | string[]
  Condition?: Record<string, Record<string, string | string[]>>
}

const PRINCIPALS = [
  '*',
  { AWS: '*' },
  { AWS: `arn:aws:iam::${ACCOUNT}:root` },
  { AWS: ACCOUNT },
  { AWS: `arn:aws:iam::${OTHER}:root` },
  { AWS: `arn:aws:iam::${ACCOUNT}:role/App` },
  { AWS: [`arn:aws:iam::${ACCOUNT}:role/App`, `arn:aws:iam::${OTHER}:user/ann`] },
  { Service: 'sns.amazonaws.com' },
]
const CALLERS = [
  `arn:aws:iam::${ACCOUNT}:role/App`,
  `arn:aws:sts::${ACCOUNT}:assumed-role/App/work`,
  `arn:aws:iam::${ACCOUNT}:user/bob`,
  `arn:aws:iam::${ACCOUNT}:root`,
  `arn:aws:iam::${OTHER}:user/ann`,
  'sns.amazonaws.com',
  '*',
]
const ACTIONS = ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:CreateGrant', 'kms:PutKeyPolicy', 'kms:RetireGrant']

const condition = fc.constantFrom(
  { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
  { StringNotEquals: { 'kms:ViaService': ['s3.eu-west-1.amazonaws.com', 'sqs.eu-west-1.amazonaws.com'] } },
  { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' }, Bool: { 'aws:PrincipalIsAWSService': 'false' } },
  { 'ForAllValues:StringEquals': { 'kms:GrantOperations': ['Decrypt'] } },
  { Null: { 'kms:EncryptionContext:app': 'false' } },
)
const actions = fc.oneof(
  fc.constantFrom('kms:*', '*', 'kms:Generate*', ...ACTIONS),
  fc.subarray(ACTIONS, { minLength: 1 }),
)
const statement = (effect: fc.Arbitrary<'Allow' | 'Deny'>, hasPrincipal: boolean): fc.Arbitrary<Written> =>
  fc
    .record({
      Effect: effect,
      ...(hasPrincipal && { Principal: fc.constantFrom(...PRINCIPALS) }),
      Action: actions,
      Resource: fc.constantFrom('*', KEY),
      Condition: fc.option(condition, { nil: undefined }),
    })
    .map(({ Condition, ...rest }) => ({ ...rest, ...(Condition && { Condition }) }) as Written)

const either = fc.constantFrom('Allow' as const, 'Deny' as const)
const policyOf = (Statement: readonly Written[]) => ({ Version: '2012-10-17', Statement })
const statements = (hasPrincipal: boolean) => fc.array(statement(either, hasPrincipal), { maxLength: 4 })
const request = fc.record({
  principal: fc.constantFrom(...CALLERS),
  action: fc.constantFrom(...ACTIONS),
  resource: fc.constant(KEY),
  resourceAccount: fc.constant(ACCOUNT),
  context: fc.record(
    {
      'kms:ViaService': fc.constantFrom('s3.eu-west-1.amazonaws.com', 'ec2.eu-west-1.amazonaws.com'),
      'kms:GrantIsForAWSResource': fc.constantFrom('true', 'false'),
      'aws:PrincipalOrgID': fc.constantFrom('o-a1b2c3d4e5', 'o-zzzzzzzzzz'),
      'kms:GrantOperations': fc.subarray(['Decrypt', 'Encrypt']),
      'kms:EncryptionContext:app': fc.constant('orders'),
    },
    { requiredKeys: [] },
  ),
})
const scene = fc.record({ key: statements(true), identity: statements(false), request })
type Parts = { key: readonly Written[]; identity: readonly Written[]; request: Evaluation['request'] }

const verdict = ({ key, identity, request: asked }: Parts) =>
  evaluateRequest({ keyPolicy: policyOf(key), identityPolicies: [policyOf(identity)], request: asked }).verdict

describe('whatever the policies and the request', () => {
  test('a Deny of everything wins, wherever it stands', () => {
    const everything = { Effect: 'Deny', Action: 'kms:*', Resource: '*' } as const
    fc.assert(
      fc.property(scene, (parts) => {
        const byIam = verdict({ ...parts, identity: [...parts.identity, everything] })
        const byKey = verdict({ ...parts, key: [...parts.key, { ...everything, Principal: '*' }] })
        expect(byKey).not.toBe('allowed')
        // a grant decides who retires it, and IAM binds neither services nor the root user
        if (parts.request.action !== 'kms:RetireGrant') expect(byKey).toBe('explicitly-denied')
        if (/:(?:role|user|assumed-role)\//.test(parts.request.principal)) expect(byIam).toBe('explicitly-denied')
      }),
    )
  })

  test('one more Allow never takes access away, one more Deny never gives it', () => {
    fc.assert(
      fc.property(
        scene,
        statement(fc.constant('Allow'), true),
        statement(fc.constant('Deny'), true),
        (parts, allow, deny) => {
          const before = verdict(parts)
          if (before === 'allowed') expect(verdict({ ...parts, key: [allow, ...parts.key] })).toBe('allowed')
          if (before !== 'allowed') expect(verdict({ ...parts, key: [...parts.key, deny] })).not.toBe('allowed')
        },
      ),
    )
    fc.assert(
      fc.property(
        scene,
        statement(fc.constant('Allow'), false),
        statement(fc.constant('Deny'), false),
        (parts, allow, deny) => {
          const before = verdict(parts)
          if (before === 'allowed') expect(verdict({ ...parts, identity: [allow, ...parts.identity] })).toBe('allowed')
          if (before !== 'allowed')
            expect(verdict({ ...parts, identity: [...parts.identity, deny] })).not.toBe('allowed')
        },
      ),
    )
  })

  test('an Allow without its condition allows no less', () => {
    const free = (all: readonly Written[]) =>
      all.map(({ Condition, ...rest }) => (rest.Effect === 'Allow' || !Condition ? rest : { ...rest, Condition }))
    fc.assert(
      fc.property(scene, (parts) => {
        if (verdict(parts) !== 'allowed') return
        expect(verdict({ ...parts, key: free(parts.key), identity: free(parts.identity) })).toBe('allowed')
      }),
    )
  })

  test('the order of members, lists of one, capitals and JSON text make no difference', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.length === 1
          ? turned(value[0])
          : value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([name, member]) => [name, turned(member)]),
            )
          : value
    fc.assert(
      fc.property(scene, ({ key, identity, request: asked }) => {
        const before = verdict({ key, identity, request: asked })
        const { verdict: after } = evaluateRequest({
          keyPolicy: JSON.stringify(turned(policyOf(key))),
          identityPolicies: [turned(policyOf(identity)) as object],
          request: {
            ...asked,
            action: asked.action.toUpperCase(),
            context: Object.fromEntries(
              Object.entries(asked.context ?? {}).map(([name, value]) => [
                name.toUpperCase().replace('KMS:ENCRYPTIONCONTEXT:APP', 'kms:EncryptionContext:app'),
                value,
              ]),
            ),
          },
        })
        expect(after).toBe(before)
      }),
    )
  })
})

test('an IAM policy that names an alias says nothing about its key', () => {
  const alias = `arn:aws:kms:eu-west-1:${ACCOUNT}:alias/orders`
  const ask = (Resource: string) =>
    evaluateRequest({
      keyPolicy: policyOf([
        { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: 'kms:*', Resource: '*' },
      ]),
      identityPolicies: [policyOf([{ Effect: 'Allow', Action: 'kms:*', Resource }])],
      request: {
        principal: `arn:aws:iam::${ACCOUNT}:role/App`,
        action: 'kms:Decrypt',
        resource: alias,
        resourceAccount: ACCOUNT,
      },
    }).verdict
  expect(ask(alias)).toBe('implicitly-denied')
  expect(ask(`arn:aws:kms:eu-west-1:${ACCOUNT}:key/*`)).toBe('allowed')
})
