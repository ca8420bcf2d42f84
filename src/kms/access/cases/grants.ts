import {
  account,
  accountPolicy,
  allow,
  allowRole,
  deny,
  exampleRole,
  exampleSession,
  given,
  group,
  keyArn,
  otherAccount,
  policy,
  role,
  root,
  session,
  user,
} from './case.ts'
import type { Case } from './case.ts'

const guide = 'https://docs.aws.amazon.com/kms/latest/developerguide'
const no = 'implicitly-denied'
const yes = 'allowed'
const denied = 'explicitly-denied'

const admin = role('adminRole')
const grant = (more: object = {}) => ({
  KeyId: keyArn,
  GrantId: 'abcde1237f76e4ba7987489ac329fbfba6ad343d6f7075dbd1ef191f0120514a',
  GranteePrincipal: exampleRole,
  Operations: ['Decrypt', 'DescribeKey'],
  RetiringPrincipal: admin,
  ...more,
})
const withGrant = (action: string, more: object = {}) => ({ ...given(action, accountPolicy), grants: [grant(more)] })

const basics = group('Grant', `${guide}/grants.html`, withGrant('kms:Decrypt'), [
  ['the grantee, a session of the role', yes],
  ['the grantee, by the ARN of the role', yes, { principal: exampleRole }],
  ['an operation that is granted', yes, { action: 'kms:DescribeKey' }],
  ['an operation that is not granted', no, { action: 'kms:Encrypt' }],
  ['another role', no, { principal: session('Other') }],
  ['the retiring principal may not use the key', no, { principal: session('adminRole') }],
  [
    'a key policy without the account matters not',
    yes,
    {},
    { keyPolicy: policy({ ...allowRole('kms:*'), Principal: { AWS: admin } }) },
  ],
  ['no grant', no, {}, { grants: [] }],
  ['one of two grants', yes, {}, { grants: [grant({ Operations: ['Encrypt'] }), grant()] }],
  [
    'operations of two grants for two principals do not mix',
    no,
    { action: 'kms:Encrypt' },
    { grants: [grant({ GranteePrincipal: admin, Operations: ['Encrypt'] }), grant()] },
  ],
  [
    'a Deny in the key policy wins',
    denied,
    {},
    { keyPolicy: policy(allowRole('kms:*'), { ...allowRole('kms:Decrypt'), Effect: 'Deny' }) },
  ],
  ['a Deny in an IAM policy wins', denied, {}, { identityPolicies: [policy(deny('kms:Decrypt'))] }],
  ['a user as grantee', yes, { principal: user('Ana') }, { grants: [grant({ GranteePrincipal: user('Ana') })] }],
  ['a session as grantee', yes, {}, { grants: [grant({ GranteePrincipal: exampleSession })] }],
  [
    'another session of the role than the grantee',
    no,
    {},
    { grants: [grant({ GranteePrincipal: `arn:aws:sts::${account}:assumed-role/ExampleRole/other` })] },
  ],
  [
    'ReEncryptFrom does not include ReEncryptTo',
    no,
    { action: 'kms:ReEncryptTo' },
    { grants: [grant({ Operations: ['ReEncryptFrom'] })] },
  ],
  [
    'GenerateDataKey does not include the operation without plaintext',
    no,
    { action: 'kms:GenerateDataKeyWithoutPlaintext' },
    { grants: [grant({ Operations: ['GenerateDataKey'] })] },
  ],
  [
    'CreateGrant can be granted',
    yes,
    { action: 'kms:CreateGrant' },
    { grants: [grant({ Operations: ['CreateGrant'] })] },
  ],
])

const pairs = (encryptionContext: Record<string, string>) => ({
  context: {
    ...Object.fromEntries(
      Object.entries(encryptionContext).map(([name, value]) => [`kms:EncryptionContext:${name}`, value]),
    ),
    'kms:EncryptionContextKeys': Object.keys(encryptionContext),
  },
})
const constraints = [
  ...group(
    'Grant with EncryptionContextEquals',
    `${guide}/create-grant-overview.html#grant-constraints`,
    withGrant('kms:Decrypt', { Constraints: { EncryptionContextEquals: { Department: 'IT' } } }),
    [
      ['exactly that pair', yes, pairs({ Department: 'IT' })],
      ['one pair more', no, pairs({ Department: 'IT', Purpose: 'Test' })],
      ['another value', no, pairs({ Department: 'HR' })],
      ['value in other case', no, pairs({ Department: 'it' })],
      ['no encryption context', no],
      ['ignored for DescribeKey', yes, { action: 'kms:DescribeKey' }],
    ],
  ),
  ...group(
    'Grant with EncryptionContextSubset',
    `${guide}/create-grant-overview.html#grant-constraints`,
    withGrant('kms:Decrypt', { Constraints: { EncryptionContextSubset: { Department: 'IT' } } }),
    [
      ['exactly that pair', yes, pairs({ Department: 'IT' })],
      ['one pair more', yes, pairs({ Department: 'IT', Purpose: 'Test' })],
      ['another pair only', no, pairs({ Purpose: 'Test' })],
      ['name of the pair in other case', no, pairs({ department: 'IT' })],
      ['no encryption context', no],
      ['ignored for DescribeKey', yes, { action: 'kms:DescribeKey' }],
    ],
  ),
  ...group(
    'Grant of Amazon DynamoDB',
    `${guide}/create-grant-overview.html#grant-constraints`,
    {
      ...withGrant('kms:Decrypt'),
      grants: [
        grant({
          Operations: [
            'Decrypt',
            'Encrypt',
            'GenerateDataKey',
            'ReEncryptFrom',
            'ReEncryptTo',
            'RetireGrant',
            'DescribeKey',
          ],
          Constraints: {
            EncryptionContextSubset: { 'aws:dynamodb:tableName': 'Services', 'aws:dynamodb:subscriberId': account },
          },
          GranteePrincipal: 'dynamodb.us-west-2.amazonaws.com',
          RetiringPrincipal: 'dynamodb.us-west-2.amazonaws.com',
        }),
      ],
    },
    [
      [
        'the table',
        yes,
        {
          principal: 'dynamodb.us-west-2.amazonaws.com',
          ...pairs({ 'aws:dynamodb:tableName': 'Services', 'aws:dynamodb:subscriberId': account }),
        },
      ],
      [
        'another table',
        no,
        {
          principal: 'dynamodb.us-west-2.amazonaws.com',
          ...pairs({ 'aws:dynamodb:tableName': 'Orders', 'aws:dynamodb:subscriberId': account }),
        },
      ],
      [
        'another service',
        no,
        {
          principal: 'rds.us-west-2.amazonaws.com',
          ...pairs({ 'aws:dynamodb:tableName': 'Services', 'aws:dynamodb:subscriberId': account }),
        },
      ],
    ],
  ),
]

const across = group(
  'Grant for another account',
  `${guide}/key-policy-modifying-external-accounts.html`,
  { ...withGrant('kms:Decrypt'), grants: [grant({ GranteePrincipal: role('ExampleRole', otherAccount) })] },
  [
    ['the role of the same name in the own account', no],
    [
      'an IAM policy there denies',
      denied,
      { principal: session('ExampleRole', otherAccount) },
      { identityPolicies: [policy(deny('kms:*'))] },
    ],
    [
      'another role there',
      no,
      { principal: session('Other', otherAccount) },
      { identityPolicies: [policy(allow('kms:*'))] },
    ],
  ],
)

const scaling = 'arn:aws:iam::444455556666:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'
const serviceLinked = group(
  'Grant for the service-linked role of another account',
  'https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html',
  {
    ...withGrant('kms:GenerateDataKeyWithoutPlaintext'),
    keyPolicy: policy({ ...allowRole('kms:CreateGrant'), Principal: { AWS: root(otherAccount) } }),
    grants: [
      grant({
        GranteePrincipal: scaling,
        Operations: [
          'Encrypt',
          'Decrypt',
          'ReEncryptFrom',
          'ReEncryptTo',
          'GenerateDataKey',
          'GenerateDataKeyWithoutPlaintext',
          'DescribeKey',
          'CreateGrant',
        ],
      }),
    ],
  },
  [
    [
      'the role, whose own policy says nothing of AWS KMS',
      yes,
      { principal: scaling, context: { 'aws:PrincipalArn': scaling } },
    ],
    [
      'an operation that is not granted',
      no,
      { principal: scaling, action: 'kms:ListGrants', context: { 'aws:PrincipalArn': scaling } },
    ],
    ['another role of that account', no, { principal: session('Other', otherAccount) }],
  ],
)

const table = `arn:aws:dynamodb:us-east-1:${account}:table/ExampleTable`
const forTable = { principal: 'dynamodb.amazonaws.com', context: { 'aws:SourceArn': table } }
const toService = {
  KeyId: keyArn,
  GranteeServicePrincipal: 'dynamodb.amazonaws.com',
  RetiringServicePrincipal: 'dynamodb.amazonaws.com',
  Operations: ['Encrypt', 'Decrypt'],
  Constraints: { SourceArn: table },
}
const sourceArn = group(
  'Grant for a service with SourceArn',
  `${guide}/create-grant-overview.html#grant-constraints-source-arn`,
  { ...given('kms:Decrypt', accountPolicy), grants: [toService] },
  [
    ['for the table', yes, forTable],
    ['for another table', no, { ...forTable, context: { 'aws:SourceArn': `${table}2` } }],
    ['for nothing', no, { ...forTable, context: {} }],
    ['another service', no, { ...forTable, principal: 'rds.amazonaws.com' }],
    ['an operation that is not granted', no, { ...forTable, action: 'kms:GenerateDataKey' }],
    [
      'the encryption context is missing too',
      no,
      forTable,
      { grants: [{ ...toService, Constraints: { SourceArn: table, EncryptionContextSubset: { Department: 'IT' } } }] },
    ],
    [
      'both constraints are met',
      yes,
      { ...forTable, context: { ...forTable.context, ...pairs({ Department: 'IT' }).context } },
      { grants: [{ ...toService, Constraints: { SourceArn: table, EncryptionContextSubset: { Department: 'IT' } } }] },
    ],
    ['retired by the retiring service', yes, { ...forTable, action: 'kms:RetireGrant' }],
  ],
)

const retire = group('Retire a grant', `${guide}/grant-delete.html`, withGrant('kms:RetireGrant'), [
  ['the retiring principal', yes, { principal: session('adminRole') }],
  ['the grantee without RetireGrant', no],
  ['the grantee with RetireGrant', yes, {}, { grants: [grant({ Operations: ['Decrypt', 'RetireGrant'] })] }],
  ['a stranger', no, { principal: session('Other') }],
  [
    'the permission in a key policy has no effect',
    no,
    { principal: exampleSession },
    { keyPolicy: policy(allowRole('kms:RetireGrant')), grants: [grant()] },
  ],
  [
    'an IAM policy denies it',
    denied,
    { principal: session('adminRole') },
    { identityPolicies: [policy(deny('kms:RetireGrant'))] },
  ],
  [
    'RevokeGrant is for those with permission',
    yes,
    { action: 'kms:RevokeGrant', principal: exampleSession },
    { keyPolicy: policy(allowRole('kms:RevokeGrant')) },
  ],
  ['the retiring principal may not revoke', no, { action: 'kms:RevokeGrant', principal: session('adminRole') }],
])

export const grantCases: readonly Case[] = [
  ...basics,
  ...constraints,
  ...across,
  ...serviceLinked,
  ...sourceArn,
  ...retire,
]
