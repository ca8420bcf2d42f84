import {
  account,
  accountPolicy,
  allow,
  allowEverything,
  allowRole,
  deny,
  exampleSession,
  given,
  givenIam,
  group,
  keyArn,
  otherAccount,
  otherKeyArn,
  policy,
} from './case.ts'
import type { Case } from './case.ts'

const page = 'https://docs.aws.amazon.com/kms/latest/developerguide/customer-managed-policies.html'
const aliases = 'https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html'
const no = 'implicitly-denied'
const yes = 'allowed'
const denied = 'explicitly-denied'

const inOtherRegion = `arn:aws:kms:eu-west-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`
const inOtherAccount = `arn:aws:kms:us-west-2:${otherAccount}:key/1234abcd-12ab-34cd-56ef-1234567890ab`

const readOnly = group(
  'View keys in the console',
  `${page}#iam-policy-example-read-only-console`,
  givenIam(
    'kms:DescribeKey',
    policy(
      allow(
        [
          'kms:GetPublicKey',
          'kms:GetKeyRotationStatus',
          'kms:GetKeyPolicy',
          'kms:DescribeKey',
          'kms:ListKeyPolicies',
          'kms:ListResourceTags',
        ],
        `arn:aws:kms:*:${account}:key/*`,
      ),
      allow(['kms:ListKeys', 'kms:ListAliases', 'iam:ListRoles', 'iam:ListUsers']),
    ),
  ),
  [
    ['DescribeKey', yes],
    ['GetKeyPolicy', yes, { action: 'kms:GetKeyPolicy' }],
    ['ListKeys', yes, { action: 'kms:ListKeys', resource: '*' }],
    ['ListAliases', yes, { action: 'kms:ListAliases', resource: '*' }],
    ['Decrypt', no, { action: 'kms:Decrypt' }],
    ['PutKeyPolicy', no, { action: 'kms:PutKeyPolicy' }],
  ],
)

const create = group(
  'Create keys',
  `${page}#iam-policy-example-create-key`,
  givenIam('kms:CreateKey', policy(allow('kms:CreateKey'))),
  [
    ['CreateKey', yes, { resource: '*' }],
    ['nothing else', no, { action: 'kms:PutKeyPolicy' }],
    ['without an IAM policy', no, { resource: '*' }, { identityPolicies: [] }],
    ['denied', denied, { resource: '*' }, { identityPolicies: [allowEverything, policy(deny('kms:CreateKey'))] }],
  ],
)

const use = ['kms:Encrypt', 'kms:Decrypt']
const keys = [
  ...group(
    'Any key of an account',
    `${page}#iam-policy-example-encrypt-decrypt-one-account`,
    givenIam('kms:Decrypt', policy(allow(use, `arn:aws:kms:*:${account}:key/*`))),
    [
      ['a key', yes],
      ['a key of another Region', yes, { resource: inOtherRegion }],
      ['another operation', no, { action: 'kms:GenerateDataKey' }],
      [
        'a key of another account, whose key policy allows it',
        no,
        { resource: inOtherAccount, resourceAccount: otherAccount },
        { keyPolicy: policy({ ...allowRole('kms:*'), Principal: { AWS: `arn:aws:iam::${account}:root` } }) },
      ],
    ],
  ),
  ...group(
    'Any key of an account and Region',
    `${page}#iam-policy-example-encrypt-decrypt-one-account-one-region`,
    givenIam('kms:Encrypt', policy(allow(use, [`arn:aws:kms:us-west-2:${account}:key/*`]))),
    [
      ['a key', yes],
      ['a key of another Region', no, { resource: inOtherRegion }],
    ],
  ),
  ...group(
    'Named keys',
    `${page}#iam-policy-example-encrypt-decrypt-specific-cmks`,
    givenIam('kms:Encrypt', policy(allow(use, [keyArn, `${keyArn.slice(0, -4)}ffff`]))),
    [
      ['the first', yes],
      ['the second', yes, { resource: `${keyArn.slice(0, -4)}ffff` }],
      ['a third', no, { resource: otherKeyArn }],
    ],
  ),
  ...group(
    'No disabling, no deleting',
    `${page}#iam-policy-example-deny-disable-delete`,
    givenIam('kms:DisableKey', policy(deny(['kms:DisableKey', 'kms:ScheduleKeyDeletion']))),
    [
      [
        'against another IAM policy',
        denied,
        {},
        { identityPolicies: [policy(deny(['kms:DisableKey', 'kms:ScheduleKeyDeletion'])), allowEverything] },
      ],
      [
        'against the key policy',
        denied,
        { action: 'kms:ScheduleKeyDeletion' },
        { keyPolicy: policy(allowRole('kms:*')) },
      ],
      [
        'enabling stays allowed by the key policy',
        yes,
        { action: 'kms:EnableKey' },
        { keyPolicy: policy(allowRole('kms:*')) },
      ],
      ['a Deny allows nothing else', no, { action: 'kms:EnableKey' }],
    ],
  ),
]

const alias = `arn:aws:kms:us-west-2:${account}:alias/finance-key`
const asAlias = { resource: alias }
const byAlias = ['kms:CreateAlias', 'kms:UpdateAlias', 'kms:DeleteAlias']
const aliasCases = [
  ...group(
    'Any alias but Restricted*',
    `${aliases}#alias-access-limiting`,
    givenIam(
      'kms:UpdateAlias',
      policy(
        allow(byAlias, `arn:aws:kms:us-west-2:${account}:alias/*`),
        deny(byAlias, `arn:aws:kms:us-west-2:${account}:alias/Restricted*`),
      ),
    ),
    [
      ['another alias', yes, asAlias],
      ['a restricted one', denied, { resource: `arn:aws:kms:us-west-2:${account}:alias/Restricted-1` }],
      ['restricted in other case', yes, { resource: `arn:aws:kms:us-west-2:${account}:alias/restricted-1` }],
      ['an alias of another Region', no, { resource: `arn:aws:kms:us-east-1:${account}:alias/finance-key` }],
    ],
  ),
  ...group(
    'Alias operations on keys of AWS KMS only',
    `${aliases}#alias-access-limiting`,
    givenIam(
      'kms:CreateAlias',
      policy(
        allow(byAlias, `arn:aws:kms:us-west-2:${account}:key/*`, { StringEquals: { 'kms:KeyOrigin': 'AWS_KMS' } }),
      ),
    ),
    [
      ['a key of AWS KMS', yes, { context: { 'kms:KeyOrigin': 'AWS_KMS' } }],
      ['a key with imported material', no, { context: { 'kms:KeyOrigin': 'EXTERNAL' } }],
    ],
  ),
  ...group(
    'Alias operations on the key',
    `${aliases}#alias-access-create`,
    given('kms:CreateAlias', policy(allowRole(['kms:CreateAlias', 'kms:DescribeKey']))),
    [
      ['the key policy gives it', yes],
      ['DeleteAlias is not listed', no, { action: 'kms:DeleteAlias' }],
    ],
  ),
  ...group(
    'Alias operations on the alias',
    aliases,
    givenIam(
      'kms:CreateAlias',
      policy(allow(['kms:CreateAlias', 'kms:DeleteAlias'], `arn:aws:kms:*:${account}:alias/*`)),
    ),
    [
      ['CreateAlias on an alias of the account', yes, asAlias],
      ['DeleteAlias', yes, { ...asAlias, action: 'kms:DeleteAlias' }],
      ['UpdateAlias is not listed', no, { ...asAlias, action: 'kms:UpdateAlias' }],
      ['the alias permission does not reach the key', no],
      [
        'an alias of another account is not listed',
        no,
        { resource: `arn:aws:kms:us-west-2:${otherAccount}:alias/finance-key`, resourceAccount: otherAccount },
      ],
      [
        'permission on the keys does not reach the alias',
        no,
        asAlias,
        { identityPolicies: [policy(allow('kms:CreateAlias', `arn:aws:kms:*:${account}:key/*`))] },
      ],
      [
        'a key policy cannot give the permission on the alias',
        no,
        asAlias,
        { identityPolicies: [], keyPolicy: policy(allowRole('kms:*')) },
      ],
    ],
  ),
  ...group(
    'Alias ARN in Resource',
    'https://docs.aws.amazon.com/kms/latest/developerguide/cmks-in-iam-policies.html',
    givenIam('kms:Decrypt', policy(allow('kms:Decrypt', alias))),
    [
      ['does not allow use of the key', no],
      [
        'does not deny use of the key',
        yes,
        {},
        { identityPolicies: [policy(allow('kms:Decrypt', keyArn), deny('kms:Decrypt', alias))] },
      ],
    ],
  ),
]

const ineffective = group(
  'IAM policies need the key policy',
  'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#allow-iam-policies',
  { ...given('kms:Encrypt', policy(allowRole('kms:Decrypt'))), identityPolicies: [policy(allow('kms:*'))] },
  [
    ['key policy without the account', no],
    ['what the key policy names', yes, { action: 'kms:Decrypt' }],
    ['key policy with the account', yes, {}, { keyPolicy: accountPolicy }],
    [
      'key policy lets the account delegate one operation only',
      no,
      { principal: exampleSession },
      { keyPolicy: policy({ ...allowRole('kms:DescribeKey'), Principal: { AWS: `arn:aws:iam::${account}:root` } }) },
    ],
    [
      'key policy lets the account delegate on a condition that holds',
      yes,
      { context: { 'kms:ViaService': 's3.us-west-2.amazonaws.com' } },
      {
        keyPolicy: policy({
          ...allowRole('kms:*', { StringEquals: { 'kms:ViaService': 's3.us-west-2.amazonaws.com' } }),
          Principal: { AWS: `arn:aws:iam::${account}:root` },
        }),
      },
    ],
    [
      'key policy lets the account delegate on a condition that fails',
      no,
      {},
      {
        keyPolicy: policy({
          ...allowRole('kms:*', { StringEquals: { 'kms:ViaService': 's3.us-west-2.amazonaws.com' } }),
          Principal: { AWS: `arn:aws:iam::${account}:root` },
        }),
      },
    ],
  ],
)

export const iamPolicyCases: readonly Case[] = [...readOnly, ...create, ...keys, ...aliasCases, ...ineffective]
