import {
  allow,
  allowEverything,
  deny,
  given,
  group,
  keyArn,
  otherAccount,
  otherKeyArn,
  policy,
  role,
  root,
  session,
} from './case.ts'
import type { Case, Given, Row, Verdict } from './case.ts'

const page = 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html'
const no = 'implicitly-denied'
const yes = 'allowed'
const denied = 'explicitly-denied'

const use = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey']
const share = (AWS: string, Action: string | string[] = use) =>
  policy({ Effect: 'Allow', Principal: { AWS }, Action, Resource: '*' })
const theirs = { principal: session('ExampleRole', otherAccount) }
const from = (keyPolicy: object, ...identityPolicies: object[]): Given => {
  const asked = given('kms:Decrypt', keyPolicy)
  return { ...asked, identityPolicies, request: { ...asked.request, ...theirs } }
}

const both = [
  ...group('Key policy names the other account', page, from(share(root(otherAccount)), policy(allow(use, keyArn))), [
    ['both sides allow', yes],
    ['any role of that account', yes, { principal: session('Another', otherAccount) }],
    ['no IAM policy', no, {}, { identityPolicies: [] }],
    ['IAM policy for another key', no, {}, { identityPolicies: [policy(allow(use, otherKeyArn))] }],
    [
      'IAM policy allows more than the key policy',
      no,
      { action: 'kms:CreateGrant' },
      { identityPolicies: [allowEverything] },
    ],
    [
      'IAM policy allows less than the key policy',
      no,
      { action: 'kms:Encrypt' },
      { identityPolicies: [policy(allow('kms:Decrypt', keyArn))] },
    ],
    ['IAM policy denies', denied, {}, { identityPolicies: [allowEverything, policy(deny('kms:Decrypt'))] }],
    ['a third account', no, { principal: session('ExampleRole', '777788889999') }],
    ['root user of the other account', yes, { principal: root(otherAccount) }, { identityPolicies: [] }],
    ['boundary of the role does not allow', no, {}, { permissionBoundaries: [policy(allow('s3:*'))] }],
    ['session policy does not allow', no, {}, { sessionPolicy: policy(allow('s3:*')) }],
    [
      'service control policy of their account denies',
      denied,
      {},
      { serviceControlPolicies: [allowEverything, policy(deny('kms:*'))] },
    ],
  ]),
  ...group(
    'Key policy names a role of the other account',
    page,
    from(share(role('ExampleRole', otherAccount)), policy(allow(use, keyArn))),
    [
      ['both sides allow', yes],
      ['no IAM policy', no, {}, { identityPolicies: [] }],
      ['another role of that account', no, { principal: session('Another', otherAccount) }],
      ['the role of that name in the own account', no, { principal: session('ExampleRole') }],
    ],
  ),
]

const namesOf = (verdict: Verdict, operations: string): Row[] =>
  operations.split(' ').map((operation) => [operation, verdict, { action: `kms:${operation}` }])
const everything = from(share(root(otherAccount), 'kms:*'), allowEverything)
const operations = [
  ...group('Effective across accounts', page, everything, [
    ...namesOf(yes, 'Encrypt Decrypt ReEncryptFrom ReEncryptTo GenerateDataKey GenerateDataKeyWithoutPlaintext'),
    ...namesOf(yes, 'GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext DeriveSharedSecret'),
    ...namesOf(yes, 'Sign Verify GenerateMac VerifyMac'),
    ...namesOf(yes, 'CreateGrant DescribeKey GetKeyRotationStatus GetPublicKey ListGrants RevokeGrant'),
  ]),
  ...group('Without effect across accounts', page, everything, [
    ...namesOf(
      no,
      'ScheduleKeyDeletion CancelKeyDeletion PutKeyPolicy GetKeyPolicy ListKeyPolicies EnableKey DisableKey',
    ),
    ...namesOf(
      no,
      'EnableKeyRotation DisableKeyRotation TagResource UntagResource ListResourceTags UpdateKeyDescription',
    ),
    ...namesOf(
      no,
      'ImportKeyMaterial GetParametersForImport DeleteImportedKeyMaterial ReplicateKey UpdatePrimaryRegion',
    ),
  ]),
]

export const acrossAccountsCases: readonly Case[] = [...both, ...operations]
