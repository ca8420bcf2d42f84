import {
  account,
  accountPolicy,
  accountStatement,
  allow,
  allowEverything,
  allowRole,
  deny,
  denyAll,
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

const defaultPolicy = group(
  'Default key policy',
  `${guide}/key-policy-default.html`,
  given('kms:Decrypt', accountPolicy),
  [
    ['a role without an IAM policy', no],
    ['a role with an IAM policy', yes, {}, { identityPolicies: [policy(allow('kms:Decrypt', keyArn))] }],
    ['a user without an IAM policy', no, { principal: user('Ana') }],
    ['a user with an IAM policy', yes, { principal: user('Ana') }, { identityPolicies: [policy(allow('kms:*'))] }],
    ['an IAM policy for another operation', no, {}, { identityPolicies: [policy(allow('kms:Encrypt'))] }],
    ['the account root user', yes, { principal: root() }],
    ['the account root user changes the key policy', yes, { principal: root(), action: 'kms:PutKeyPolicy' }],
    ['an IAM policy denies', denied, {}, { identityPolicies: [allowEverything, policy(deny('kms:Decrypt'))] }],
    ['the root user of another account', no, { principal: root(otherAccount) }],
    [
      'a role of another account with an IAM policy',
      no,
      { principal: session('ExampleRole', otherAccount) },
      { identityPolicies: [allowEverything] },
    ],
    ['a service', no, { principal: 'sns.amazonaws.com' }],
    [
      'account written as its twelve digits',
      yes,
      {},
      {
        keyPolicy: policy({ ...accountStatement, Principal: { AWS: account } }),
        identityPolicies: [policy(allow('kms:Decrypt'))],
      },
    ],
    [
      'account in a list of principals',
      yes,
      {},
      {
        keyPolicy: policy({ ...accountStatement, Principal: { AWS: [root(otherAccount), root()] } }),
        identityPolicies: [policy(allow('kms:Decrypt'))],
      },
    ],
  ],
)

const withoutAccount = group(
  'Key policy without the account',
  `${guide}/key-policy-default.html#key-policy-default-allow-root-enable-iam`,
  given('kms:Decrypt', policy(allowRole('kms:Decrypt'))),
  [
    ['the role that is named', yes],
    ['the role that is named, by its ARN', yes, { principal: exampleRole }],
    ['the role that is named, another operation', no, { action: 'kms:Encrypt' }],
    ['an IAM policy of the role adds nothing', no, { action: 'kms:Encrypt' }, { identityPolicies: [allowEverything] }],
    [
      'an IAM policy of another role is ineffective',
      no,
      { principal: session('Other') },
      { identityPolicies: [allowEverything] },
    ],
    ['an IAM policy that denies is effective', denied, {}, { identityPolicies: [policy(deny('kms:*'))] }],
    ['the account root user has no permission of itself', no, { principal: root() }],
    [
      'a role of the same name in another account',
      no,
      { principal: session('ExampleRole', otherAccount) },
      { identityPolicies: [allowEverything] },
    ],
    ['a role whose name begins the same', no, { principal: session('ExampleRole2') }],
    ['a user with the name of the role', no, { principal: user('ExampleRole') }],
  ],
)

const administrators = group(
  'Key administrators',
  `${guide}/key-policy-default.html#key-policy-default-allow-administrators`,
  given(
    'kms:DescribeKey',
    policy(
      allowRole([
        'kms:Create*',
        'kms:Describe*',
        'kms:Enable*',
        'kms:List*',
        'kms:Put*',
        'kms:Update*',
        'kms:Revoke*',
        'kms:Disable*',
        'kms:Get*',
        'kms:Delete*',
        'kms:TagResource',
        'kms:UntagResource',
        'kms:ScheduleKeyDeletion',
        'kms:CancelKeyDeletion',
        'kms:RotateKeyOnDemand',
      ]),
    ),
  ),
  [
    ...[
      'CreateGrant',
      'DescribeKey',
      'EnableKeyRotation',
      'ListGrants',
      'PutKeyPolicy',
      'UpdateKeyDescription',
      'RevokeGrant',
    ].map((operation) => [operation, yes, { action: `kms:${operation}` }] as const),
    ...[
      'DisableKey',
      'GetKeyPolicy',
      'GetPublicKey',
      'DeleteImportedKeyMaterial',
      'TagResource',
      'ScheduleKeyDeletion',
    ].map((operation) => [operation, yes, { action: `kms:${operation}` }] as const),
    ...['Encrypt', 'Decrypt', 'GenerateDataKey', 'ReEncryptFrom', 'Sign', 'ImportKeyMaterial', 'ReplicateKey'].map(
      (operation) => [operation, no, { action: `kms:${operation}` }] as const,
    ),
    ['CreateKey is valid in IAM policies only', no, { action: 'kms:CreateKey', resource: '*' }],
    ['ListKeys is valid in IAM policies only', no, { action: 'kms:ListKeys', resource: '*' }],
    ['ListAliases is valid in IAM policies only', no, { action: 'kms:ListAliases', resource: '*' }],
    ['another role', no, { principal: session('Other') }],
  ],
)

const cryptography = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey']
const users = group(
  'Key users',
  `${guide}/key-policy-default.html#key-policy-default-allow-users`,
  given(
    'kms:Decrypt',
    policy(
      accountStatement,
      { ...allowRole(cryptography), Principal: { AWS: [exampleRole, user('Ana'), root(otherAccount)] } },
      {
        ...allowRole(['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'], {
          Bool: { 'kms:GrantIsForAWSResource': true },
        }),
        Principal: { AWS: [exampleRole, user('Ana'), root(otherAccount)] },
      },
    ),
  ),
  [
    ['Decrypt', yes],
    ['a user decrypts', yes, { principal: user('Ana') }],
    ['GenerateDataKeyWithoutPlaintext', yes, { action: 'kms:GenerateDataKeyWithoutPlaintext' }],
    ['GenerateDataKeyPair', yes, { action: 'kms:GenerateDataKeyPair' }],
    ['ReEncryptTo', yes, { action: 'kms:ReEncryptTo' }],
    ['PutKeyPolicy', no, { action: 'kms:PutKeyPolicy' }],
    [
      'CreateGrant through a service',
      yes,
      { action: 'kms:CreateGrant', context: { 'kms:GrantIsForAWSResource': true } },
    ],
    ['CreateGrant directly', no, { action: 'kms:CreateGrant', context: { 'kms:GrantIsForAWSResource': false } }],
    [
      'RevokeGrant through a service',
      yes,
      { action: 'kms:RevokeGrant', context: { 'kms:GrantIsForAWSResource': 'true' } },
    ],
    ['another account, no IAM policy', no, { principal: session('ExampleRole', otherAccount) }],
    [
      'another account with an IAM policy',
      yes,
      { principal: session('Any', otherAccount) },
      { identityPolicies: [policy(allow('kms:Decrypt', keyArn))] },
    ],
    [
      'another account creates a grant through a service',
      yes,
      {
        principal: session('Any', otherAccount),
        action: 'kms:CreateGrant',
        context: { 'kms:GrantIsForAWSResource': true },
      },
      { identityPolicies: [policy(allow('kms:CreateGrant', keyArn))] },
    ],
  ],
)

const signers = group(
  'Key users of asymmetric and HMAC keys',
  `${guide}/key-policy-default.html#key-policy-users-crypto`,
  given('kms:Sign', policy(allowRole(['kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign', 'kms:Verify']))),
  [
    ['Sign', yes],
    ['Verify', yes, { action: 'kms:Verify' }],
    ['GetPublicKey', yes, { action: 'kms:GetPublicKey' }],
    ['GenerateMac', no, { action: 'kms:GenerateMac' }],
    ['VerifyMac is another operation than Verify', no, { action: 'kms:VerifyMac' }],
  ],
)

const sns = {
  Effect: 'Allow',
  Principal: { Service: 'sns.amazonaws.com' },
  Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
  Resource: '*',
  Condition: {
    StringEquals: { 'aws:SourceAccount': account },
    ArnLike: { 'aws:SourceArn': `arn:aws:sns:us-west-2:${account}:*` },
  },
}
const fromTopic = {
  'aws:SourceAccount': account,
  'aws:SourceArn': `arn:aws:sns:us-west-2:${account}:orders`,
  'aws:PrincipalIsAWSService': true,
}
const service = { principal: 'sns.amazonaws.com', context: fromTopic }
const services = group(
  'Service principal in a key policy',
  `${guide}/least-privilege.html`,
  given('kms:GenerateDataKey', policy(accountStatement, sns)),
  [
    ['for a resource of the account', yes, service],
    [
      'for a resource of another account',
      no,
      {
        ...service,
        context: {
          ...fromTopic,
          'aws:SourceAccount': otherAccount,
          'aws:SourceArn': `arn:aws:sns:us-west-2:${otherAccount}:orders`,
        },
      },
    ],
    [
      'ARN of another Region',
      no,
      { ...service, context: { ...fromTopic, 'aws:SourceArn': `arn:aws:sns:us-east-1:${account}:orders` } },
    ],
    ['without SourceArn', no, { ...service, context: { 'aws:SourceAccount': account } }],
    ['another service', no, { ...service, principal: 'sqs.amazonaws.com' }],
    ['an operation that is not listed', no, { ...service, action: 'kms:CreateGrant' }],
    ['a role is not the service', no, { context: fromTopic }],
    ['the key policy denies everybody', denied, service, { keyPolicy: policy(sns, denyAll('kms:GenerateDataKey')) }],
    [
      'a service in a list',
      yes,
      service,
      { keyPolicy: policy({ ...sns, Principal: { Service: ['sqs.amazonaws.com', 'sns.amazonaws.com'] } }) },
    ],
  ],
)

const forms = group(
  'Elements of a key policy',
  `${guide}/key-policy-overview.html`,
  given('kms:Decrypt', policy(allowRole('kms:Decrypt'))),
  [
    [
      'one statement without a list',
      yes,
      {},
      { keyPolicy: { Version: '2012-10-17', Statement: allowRole('kms:Decrypt') } },
    ],
    ['all operations', yes, {}, { keyPolicy: policy(allowRole('kms:*')) }],
    ['no statement', no, {}, { keyPolicy: policy() }],
    [
      'a Deny for the role beats the Allow',
      denied,
      {},
      { keyPolicy: policy(allowRole('kms:*'), { ...allowRole('kms:Decrypt'), Effect: 'Deny' }) },
    ],
    [
      'a Deny for another role',
      yes,
      {},
      {
        keyPolicy: policy(allowRole('kms:*'), {
          ...allowRole('kms:Decrypt'),
          Effect: 'Deny',
          Principal: { AWS: role('Other') },
        }),
      },
    ],
    [
      'a Deny for the account meets its roles',
      denied,
      {},
      { keyPolicy: policy(allowRole('kms:*'), { ...accountStatement, Effect: 'Deny' }) },
    ],
    [
      'a Deny for the account meets no other account',
      yes,
      { principal: session('ExampleRole', otherAccount) },
      {
        keyPolicy: policy(
          { ...allowRole('kms:*'), Principal: { AWS: root(otherAccount) } },
          { ...accountStatement, Effect: 'Deny' },
        ),
        identityPolicies: [allowEverything],
      },
    ],
    [
      'a Deny that names the session',
      denied,
      {},
      {
        keyPolicy: policy(allowRole('kms:*'), {
          ...allowRole('kms:Decrypt'),
          Effect: 'Deny',
          Principal: { AWS: exampleSession },
        }),
      },
    ],
    [
      'everybody (*), a role of the account',
      yes,
      { principal: session('Any') },
      { keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: '*' }) },
    ],
    [
      'everybody (AWS: *), a user of the account',
      yes,
      { principal: user('Any') },
      { keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: '*' } }) },
    ],
    [
      'everybody (*), another account allows too',
      yes,
      { principal: session('Any', otherAccount) },
      {
        keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: '*' }),
        identityPolicies: [policy(allow('kms:Decrypt'))],
      },
    ],
    [
      'everybody (*), another account does not allow',
      no,
      { principal: session('Any', otherAccount) },
      { keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: '*' }) },
    ],
  ],
)

const scaling = role('aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling')
const asScaling = { principal: scaling, context: { 'aws:PrincipalArn': scaling } }
const serviceLinkedRole = group(
  'Service-linked role of Amazon EC2 Auto Scaling',
  'https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html',
  given(
    'kms:Decrypt',
    policy(
      accountStatement,
      { ...allowRole(cryptography), Principal: { AWS: [scaling] } },
      {
        ...allowRole('kms:CreateGrant', { Bool: { 'kms:GrantIsForAWSResource': true } }),
        Principal: { AWS: [scaling] },
      },
    ),
  ),
  [
    ['uses the key', yes, asScaling],
    [
      'its session, whose ARN has no path',
      yes,
      { principal: session('AWSServiceRoleForAutoScaling'), context: { 'aws:PrincipalArn': scaling } },
    ],
    [
      'a grant for a resource',
      yes,
      { ...asScaling, action: 'kms:CreateGrant', context: { 'kms:GrantIsForAWSResource': true } },
    ],
    [
      'a grant for something else',
      no,
      { ...asScaling, action: 'kms:CreateGrant', context: { 'kms:GrantIsForAWSResource': false } },
    ],
    ['not without its statement', no, asScaling, { keyPolicy: accountPolicy }],
  ],
)

export const keyPolicyCases: readonly Case[] = [
  ...defaultPolicy,
  ...withoutAccount,
  ...administrators,
  ...users,
  ...signers,
  ...services,
  ...serviceLinkedRole,
  ...forms,
]
