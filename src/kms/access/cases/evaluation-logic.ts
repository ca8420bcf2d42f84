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
  givenIam,
  group,
  otherAccount,
  policy,
  role,
  root,
  session,
  user,
} from './case.ts'
import type { Case } from './case.ts'

const iam = 'https://docs.aws.amazon.com/IAM/latest/UserGuide'
const logic = `${iam}/reference_policies_evaluation-logic_policy-eval-denyallow.html`
const scp = 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html'
const rcp = 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html'
const no = 'implicitly-denied'
const yes = 'allowed'
const denied = 'explicitly-denied'

const elsewhere = policy(allow('s3:*'))
const use = policy(allow('kms:Decrypt'))

const explicitDeny = group('An explicit Deny wins', logic, givenIam('kms:Decrypt', allowEverything), [
  ['nothing denies', yes],
  ['key policy', denied, {}, { keyPolicy: policy(accountStatement, denyAll('kms:Decrypt')) }],
  ['IAM policy', denied, {}, { identityPolicies: [allowEverything, policy(deny('kms:Dec*'))] }],
  ['permissions boundary', denied, {}, { permissionBoundaries: [policy(allow('*'), deny('kms:*'))] }],
  ['session policy', denied, {}, { sessionPolicy: policy(allow('*'), deny('kms:*')) }],
  ['service control policy', denied, {}, { serviceControlPolicies: [allowEverything, policy(deny('kms:Decrypt'))] }],
  ['resource control policy', denied, {}, { resourceControlPolicies: [policy(denyAll('kms:*'))] }],
  [
    'VPC endpoint policy',
    denied,
    {},
    { vpcEndpointPolicies: [policy({ ...allow('*'), Principal: '*' }, denyAll('kms:Decrypt'))] },
  ],
  [
    'the order of statements does not matter',
    denied,
    {},
    { identityPolicies: [policy(deny('kms:Decrypt'), allow('*'))] },
  ],
  ['a Deny for another operation', yes, {}, { identityPolicies: [allowEverything, policy(deny('kms:Encrypt'))] }],
  [
    'the root user is met by the key policy',
    denied,
    { principal: root() },
    { keyPolicy: policy(accountStatement, denyAll('kms:Decrypt')) },
  ],
])

const boundary = { permissionBoundaries: [elsewhere] }
const boundaries = group(
  'Permissions boundary without an Allow',
  logic,
  { ...givenIam('kms:Decrypt', use), ...boundary },
  [
    ['limits an IAM policy', no],
    ['the boundary allows too', yes, {}, { permissionBoundaries: [use] }],
    ['the boundary alone gives nothing', no, {}, { identityPolicies: [], permissionBoundaries: [allowEverything] }],
    [
      'limits a key policy that names the role',
      no,
      {},
      { identityPolicies: [], keyPolicy: policy(allowRole('kms:Decrypt')) },
    ],
    [
      'does not limit a key policy that names the session',
      yes,
      {},
      { identityPolicies: [], keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: exampleSession } }) },
    ],
    [
      'does not limit a key policy that names the user',
      yes,
      { principal: user('Ana') },
      { identityPolicies: [], keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: user('Ana') } }) },
    ],
    ['limits the IAM policy of a user', no, { principal: user('Ana') }],
    [
      'does not limit everybody with aws:PrincipalArn',
      yes,
      { context: { 'aws:PrincipalArn': exampleRole } },
      {
        identityPolicies: [],
        keyPolicy: policy({
          ...allowRole('kms:Decrypt', { ArnEquals: { 'aws:PrincipalArn': exampleRole } }),
          Principal: '*',
        }),
      },
    ],
    [
      'everybody with aws:PrincipalArn of another role',
      no,
      { context: { 'aws:PrincipalArn': exampleRole } },
      {
        identityPolicies: [],
        keyPolicy: policy({
          ...allowRole('kms:Decrypt', { ArnEquals: { 'aws:PrincipalArn': role('Other') } }),
          Principal: '*',
        }),
      },
    ],
  ],
)

const federated = `arn:aws:sts::${account}:federated-user/Ana`
const sessions = group(
  'Session policy without an Allow',
  logic,
  { ...givenIam('kms:Decrypt', use), sessionPolicy: elsewhere },
  [
    ['limits an IAM policy', no],
    ['the session policy allows too', yes, {}, { sessionPolicy: use }],
    ['the session policy alone gives nothing', no, {}, { identityPolicies: [], sessionPolicy: allowEverything }],
    [
      'limits a key policy that names the role',
      no,
      {},
      { identityPolicies: [], keyPolicy: policy(allowRole('kms:Decrypt')) },
    ],
    [
      'does not limit a key policy that names the session',
      yes,
      {},
      { identityPolicies: [], keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: exampleSession } }) },
    ],
    [
      'another session than the one named',
      no,
      { principal: `arn:aws:sts::${account}:assumed-role/ExampleRole/other` },
      { identityPolicies: [], keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: exampleSession } }) },
    ],
    [
      'does not limit a key policy that names the federated user',
      yes,
      { principal: federated },
      { identityPolicies: [], keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: federated } }) },
    ],
    [
      'a Deny meets the session that is named',
      denied,
      {},
      {
        sessionPolicy: policy(allow('s3:*'), deny('kms:*')),
        keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: exampleSession } }),
      },
    ],
  ],
)

const serviceLinked = `arn:aws:iam::${account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`
const asServiceLinked = { principal: serviceLinked, context: { 'aws:PrincipalArn': serviceLinked } }
const forServiceLinked = policy(accountStatement, { ...allowRole('kms:Decrypt'), Principal: { AWS: serviceLinked } })
const organization = [
  ...group('Service control policies', scp, { ...givenIam('kms:Decrypt', use), serviceControlPolicies: [elsewhere] }, [
    ['none allows', no],
    ['one of a level allows', yes, {}, { serviceControlPolicies: [elsewhere, use] }],
    ['every level allows', yes, {}, { serviceControlPolicies: [[allowEverything], [use]] }],
    ['one level does not allow', no, {}, { serviceControlPolicies: [[allowEverything], [elsewhere]] }],
    [
      'a Deny at one level',
      denied,
      {},
      { serviceControlPolicies: [[allowEverything, policy(deny('kms:*'))], [allowEverything]] },
    ],
    ['they give nothing', no, {}, { identityPolicies: [], serviceControlPolicies: [allowEverything] }],
    ['they limit a key policy that names the role', no, {}, { keyPolicy: policy(allowRole('kms:*')) }],
    [
      'they limit the root user',
      denied,
      { principal: root() },
      { serviceControlPolicies: [allowEverything, policy(deny('kms:*'))] },
    ],
    [
      'they do not limit service-linked roles',
      yes,
      asServiceLinked,
      { identityPolicies: [], keyPolicy: forServiceLinked },
    ],
  ]),
  ...group(
    'Resource control policies',
    rcp,
    { ...givenIam('kms:Decrypt', use), resourceControlPolicies: [policy(denyAll('kms:*'))] },
    [
      ['a Deny', denied],
      ['a Deny for another service', yes, {}, { resourceControlPolicies: [policy(denyAll('s3:*'))] }],
      ['a Deny for the root user', denied, { principal: root() }],
      [
        'a Deny for a service',
        denied,
        { principal: 'sns.amazonaws.com' },
        { keyPolicy: policy({ ...allowRole('kms:*'), Principal: { Service: 'sns.amazonaws.com' } }) },
      ],
      [
        'a Deny for another account',
        denied,
        { principal: session('Any', otherAccount) },
        { keyPolicy: policy({ ...allowRole('kms:*'), Principal: { AWS: root(otherAccount) } }) },
      ],
      ['not for service-linked roles', yes, asServiceLinked, { identityPolicies: [], keyPolicy: forServiceLinked }],
      [
        'not for RetireGrant',
        yes,
        { action: 'kms:RetireGrant' },
        { grants: [{ GranteePrincipal: exampleRole, Operations: ['Decrypt', 'RetireGrant'] }] },
      ],
      [
        'they give nothing',
        no,
        {},
        { identityPolicies: [], resourceControlPolicies: [policy({ ...allow('*'), Principal: '*' })] },
      ],
    ],
  ),
]

const perimeter = group(
  'Resource control policy: only the organization and AWS services',
  'https://docs.aws.amazon.com/kms/latest/developerguide/resource-control-policies.html',
  {
    ...givenIam('kms:Decrypt', use),
    keyPolicy: policy(accountStatement, {
      ...allowRole('kms:*'),
      Principal: { AWS: root(otherAccount), Service: 'sns.amazonaws.com' },
    }),
    resourceControlPolicies: [
      policy(
        denyAll('kms:*', {
          StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
          Bool: { 'aws:PrincipalIsAWSService': 'false' },
        }),
        denyAll('kms:*', {
          StringNotEqualsIfExists: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' },
          Bool: { 'aws:PrincipalIsAWSService': 'true' },
          Null: { 'aws:SourceAccount': 'false' },
        }),
      ),
    ],
  },
  [
    [
      'a role of the organization',
      yes,
      { context: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5', 'aws:PrincipalIsAWSService': false } },
    ],
    [
      'a role of another organization',
      denied,
      {
        principal: session('Any', otherAccount),
        context: { 'aws:PrincipalOrgID': 'o-other', 'aws:PrincipalIsAWSService': false },
      },
    ],
    [
      'a role of no organization',
      denied,
      { principal: session('Any', otherAccount), context: { 'aws:PrincipalIsAWSService': false } },
    ],
    [
      'a service for a resource of the organization',
      yes,
      {
        principal: 'sns.amazonaws.com',
        context: { 'aws:PrincipalIsAWSService': true, 'aws:SourceAccount': account, 'aws:SourceOrgID': 'o-a1b2c3d4e5' },
      },
    ],
    [
      'a service for a resource of another organization',
      denied,
      {
        principal: 'sns.amazonaws.com',
        context: { 'aws:PrincipalIsAWSService': true, 'aws:SourceAccount': otherAccount, 'aws:SourceOrgID': 'o-other' },
      },
    ],
    [
      'a service for a resource of no organization',
      denied,
      {
        principal: 'sns.amazonaws.com',
        context: { 'aws:PrincipalIsAWSService': true, 'aws:SourceAccount': otherAccount },
      },
    ],
    [
      'a service without SourceAccount',
      yes,
      { principal: 'sns.amazonaws.com', context: { 'aws:PrincipalIsAWSService': true } },
    ],
  ],
)

const endpoints = group(
  'VPC endpoint policy',
  'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html',
  {
    ...givenIam('kms:Decrypt', allowEverything),
    vpcEndpointPolicies: [
      policy({
        ...allow(['kms:Decrypt', 'kms:GenerateDataKey'], `arn:aws:kms:us-west-2:${account}:key/*`),
        Principal: { AWS: exampleRole },
      }),
    ],
  },
  [
    ['what it allows', yes],
    ['an operation that is not listed', no, { action: 'kms:Encrypt' }],
    ['another role', no, { principal: session('Other') }],
    ['a key that is not listed', no, { resource: `arn:aws:kms:us-east-1:${account}:key/1` }],
    [
      'the default policy allows everything',
      yes,
      { action: 'kms:Encrypt' },
      { vpcEndpointPolicies: [policy({ ...allow('*'), Principal: '*' })] },
    ],
    ['it gives nothing', no, {}, { identityPolicies: [] }],
    ['it limits the key policy', no, { action: 'kms:Encrypt' }, { keyPolicy: policy(allowRole('kms:*')) }],
    ['no endpoint', yes, { action: 'kms:Encrypt' }, { vpcEndpointPolicies: undefined }],
  ],
)

const several = group('Several policies at once', logic, givenIam('kms:Decrypt', use), [
  [
    'all allow',
    yes,
    {},
    { permissionBoundaries: [use], sessionPolicy: use, serviceControlPolicies: [use], keyPolicy: accountPolicy },
  ],
  [
    'the boundary does not',
    no,
    {},
    { permissionBoundaries: [elsewhere], sessionPolicy: use, serviceControlPolicies: [use] },
  ],
  [
    'the session policy does not',
    no,
    {},
    { permissionBoundaries: [use], sessionPolicy: elsewhere, serviceControlPolicies: [use] },
  ],
  [
    'no service control policy does',
    no,
    {},
    { permissionBoundaries: [use], sessionPolicy: use, serviceControlPolicies: [elsewhere] },
  ],
  ['one of two IAM policies allows', yes, {}, { identityPolicies: [elsewhere, use] }],
  ['nothing speaks', no, {}, { identityPolicies: [] }],
])

const noHelp = group(
  'Role and session in a key policy',
  `${iam}/reference_policies_elements_principal.html`,
  given('kms:Decrypt', policy(allowRole('kms:Decrypt'))),
  [
    [
      'the role lets in each of its sessions',
      yes,
      { principal: `arn:aws:sts::${account}:assumed-role/ExampleRole/anything` },
    ],
    [
      'the session lets in itself',
      yes,
      {},
      { keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: exampleSession } }) },
    ],
    [
      'the session does not let in another',
      no,
      { principal: `arn:aws:sts::${account}:assumed-role/ExampleRole/other` },
      { keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: exampleSession } }) },
    ],
    [
      'the name of a user is case-sensitive',
      no,
      { principal: user('ana') },
      { keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: user('Ana') } }) },
    ],
    [
      'a wildcard matches no part of a name',
      no,
      {},
      {
        keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: `arn:aws:iam::${account}:role/Example*` } }),
      },
    ],
    [
      'one of several principals',
      yes,
      {},
      { keyPolicy: policy({ ...allowRole('kms:Decrypt'), Principal: { AWS: [user('Ana'), exampleRole] } }) },
    ],
  ],
)

export const evaluationLogicCases: readonly Case[] = [
  ...explicitDeny,
  ...boundaries,
  ...sessions,
  ...organization,
  ...perimeter,
  ...endpoints,
  ...several,
  ...noHelp,
]
