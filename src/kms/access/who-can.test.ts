import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition, PolicyDocument, Statement } from '../policy/statement.ts'
import { evaluateRequest } from './evaluate.ts'
import { trialsIn } from './trials.ts'
import { whoCan, type Caller, type Operation, type Scene } from './who-can.ts'

// The table judges only what can differ. Here every request is made, for every caller by himself, and must say the same.

const ACCOUNT = '111122223333'
const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`
const [ONE, OTHER] = ['444455556666', '777788889999']
const rootOf = (account: string) => `arn:aws:iam::${account}:root`
const roleOf = (account: string, name = 'App') => `arn:aws:iam::${account}:role/${name}`

const caller = (principal: string, more: Partial<Caller> = {}): Caller => ({
  id: JSON.stringify([principal, more]),
  label: principal,
  principal,
  takesIamPolicies: principal.includes(':role/'),
  ...more,
})
const CALLERS = [
  ...[ACCOUNT, ONE, OTHER].flatMap((account) => [roleOf(account), roleOf(account, 'Any'), rootOf(account)]),
  'sns.amazonaws.com',
  's3.amazonaws.com',
]
  .map((principal) => caller(principal))
  .concat([
    caller(roleOf(ONE), { context: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
    caller(roleOf(OTHER), { context: { 'aws:PrincipalOrgID': 'o-zzzzzzzzzz' } }),
    caller(roleOf(ONE), { iamIsMissing: true }),
  ])
const OPERATIONS: readonly Operation[] = [
  { id: 'encrypt', label: 'Encrypt', kind: 'use', actions: ['kms:GenerateDataKey', 'kms:Encrypt'] },
  { id: 'decrypt', label: 'Decrypt', kind: 'use', actions: ['kms:Decrypt'] },
  { id: 'grant', label: 'Give grants', kind: 'grant', actions: ['kms:CreateGrant'] },
  { id: 'policy', label: 'Change the policy', kind: 'administer', actions: ['kms:PutKeyPolicy'] },
]

const CONDITIONS: readonly Condition[] = [
  // met only by requests that are made for the conditions of other statements
  { StringEquals: { 'kms:EncryptionContext:app': ONE } },
  { StringEquals: { 'aws:ResourceAccount': '${aws:SourceAccount}' } },
  { StringNotEquals: { 'aws:ViaAWSService': 'false' } },
  { 'ForAnyValue:StringNotEquals': { 'kms:EncryptionContextKeys': ['other'] } },
  { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
  { StringEquals: { 'KMS:viaService': 'sqs.eu-west-1.amazonaws.com', 'aws:SourceAccount': ACCOUNT } },
  { StringNotEquals: { 'kms:ViaService': ['s3.eu-west-1.amazonaws.com'] } },
  { StringNotEquals: { 'kms:CallerAccount': ACCOUNT } },
  { StringEquals: { 'kms:CallerAccount': ONE } },
  { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/App' } },
  { StringLike: { 'aws:SourceArn': 'arn:aws:sns:*:${aws:PrincipalAccount}:*' } },
  { StringEquals: { 'kms:EncryptionContext:app': '${aws:PrincipalAccount}' } },
  { Bool: { 'aws:ViaAWSService': 'true' } },
  { 'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['app'] } },
  { Null: { 'kms:EncryptionContext:app': 'false' } },
  { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
]
const statement: fc.Arbitrary<Statement> = fc
  .record({
    Sid: fc.stringMatching(/^[a-z]{8}$/),
    Effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Allow' as const, 'Deny' as const),
    Principal: fc.oneof(
      fc.constantFrom(
        '*' as const,
        { AWS: rootOf(ACCOUNT) },
        { AWS: [ONE, OTHER].map(rootOf) },
        { Service: 'sns.amazonaws.com' },
      ),
      fc.subarray([ONE, rootOf(OTHER), roleOf(ACCOUNT), roleOf(ONE, 'Any')], { minLength: 1 }).map((AWS) => ({ AWS })),
    ),
    Action: fc.oneof(
      fc.constantFrom('kms:*', 'kms:Generate*'),
      fc.subarray(
        OPERATIONS.flatMap(({ actions }) => actions),
        { minLength: 1 },
      ),
    ),
    Condition: fc.option(fc.constantFrom(...CONDITIONS), { nil: undefined }),
  })
  .map(({ Condition, ...rest }) => ({ ...rest, Resource: '*', ...(Condition && { Condition }) }))
const scene = fc.array(statement, { minLength: 1, maxLength: 6 }).map((Statement): Scene => ({
  policy: { Version: '2012-10-17', Statement },
  keyArn: KEY,
  account: ACCOUNT,
  operations: OPERATIONS,
  callers: CALLERS,
}))

const EVERYTHING: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Everything', Effect: 'Allow', Action: '*', Resource: '*' }],
}

/** The first action that some request is allowed, every request being made. */
function firstAllowed({ policy }: Scene, { principal, context }: Caller, { actions }: Operation, withIam: boolean) {
  for (const trial of trialsIn(policy)) {
    for (const action of actions) {
      const { verdict, because } = evaluateRequest({
        keyPolicy: policy,
        identityPolicies: withIam ? [EVERYTHING] : [],
        request: {
          principal,
          action,
          resource: KEY,
          resourceAccount: ACCOUNT,
          context: { ...context, ...trial.context },
        },
      })
      if (verdict === 'allowed') return { action, by: because.find((each) => each.policy === 'key policy')?.sid }
    }
  }
  return undefined
}

test('the table says what all requests say that could be made', () => {
  fc.assert(
    fc.property(scene, (given) => {
      for (const { caller: who, cells } of whoCan(given)) {
        for (const [at, operation] of OPERATIONS.entries()) {
          const alone = firstAllowed(given, who, operation, false)
          const mayHaveIam = who.takesIamPolicies && !who.iamIsMissing
          const first = alone ?? (mayHaveIam ? firstAllowed(given, who, operation, true) : undefined)
          const verdict = alone ? 'yes' : first ? 'if-iam' : 'no'
          const [way] = cells[at]?.ways ?? []
          expect([who.id, operation.id, cells[at]?.verdict]).toEqual([who.id, operation.id, verdict])
          expect([way?.action, way?.by]).toEqual([first?.action, first?.by])
        }
      }
    }),
  )
})

test('nobody’s row depends on who else is in the table', () => {
  fc.assert(
    fc.property(scene, (given) => {
      expect(whoCan(given)).toEqual(CALLERS.flatMap((each) => whoCan({ ...given, callers: [each] })))
    }),
  )
})

test('a policy variable tells callers and requests apart', () => {
  const allow = (Sid: string, accounts: readonly string[], Action: string, Condition: Condition): Statement => ({
    Sid,
    Effect: 'Allow',
    Principal: { AWS: accounts.map(rootOf) },
    Action,
    Resource: '*',
    Condition,
  })
  const rows = whoCan({
    policy: {
      Version: '2012-10-17',
      Statement: [
        allow('Elsewhere', [ACCOUNT], 'kms:Sign', { StringEquals: { 'kms:EncryptionContext:app': ONE } }),
        allow('Here', [ACCOUNT], 'kms:Sign', { StringEquals: { 'aws:SourceAccount': ACCOUNT } }),
        allow('Own app', [ONE, OTHER], 'kms:Decrypt', {
          StringEquals: { 'kms:EncryptionContext:app': '${aws:PrincipalAccount}' },
        }),
        allow('Own source', [ONE, OTHER], 'kms:CreateGrant', {
          StringEquals: { 'aws:ResourceAccount': '${aws:SourceAccount}' },
        }),
      ],
    },
    keyArn: KEY,
    account: ACCOUNT,
    operations: OPERATIONS,
    callers: [ONE, OTHER].map((account) => caller(roleOf(account))),
  })
  const verdicts = (id: string) =>
    rows.map(({ cells }) => cells[OPERATIONS.findIndex((each) => each.id === id)]?.verdict)
  expect(verdicts('decrypt')).toEqual(['if-iam', 'no'])
  expect(verdicts('grant')).toEqual(['if-iam', 'if-iam'])
})
