import {
  account,
  accountStatement,
  allow,
  allowEverything,
  allowRole,
  deny,
  denyAll,
  exampleRole,
  given,
  givenIam,
  group,
  otherAccount,
  policy,
  role,
  session,
  user,
} from './case.ts'
import type { Case } from './case.ts'

const guide = 'https://docs.aws.amazon.com/kms/latest/developerguide'
const iam = 'https://docs.aws.amazon.com/IAM/latest/UserGuide'
const keys = `${iam}/reference_policies_condition-keys.html`
const no = 'implicitly-denied'
const yes = 'allowed'
const denied = 'explicitly-denied'

const everybody = (condition: object) =>
  given('kms:Decrypt', policy({ ...allowRole('kms:Decrypt', condition), Principal: { AWS: '*' } }))
const fromOther = { principal: session('Any', otherAccount) }
const allowedAtHome = { identityPolicies: [policy(allow('kms:Decrypt'))] }

const principals = [
  ...group(
    'aws:PrincipalOrgID',
    `${keys}#condition-keys-principalorgid`,
    { ...everybody({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }), ...allowedAtHome },
    [
      ['the organization', yes, { ...fromOther, context: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }],
      [
        'the organization, not allowed at home',
        no,
        { ...fromOther, context: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
        { identityPolicies: [] },
      ],
      ['another organization', no, { ...fromOther, context: { 'aws:PrincipalOrgID': 'o-other' } }],
      ['no organization', no, fromOther],
      ['a service has none', no, { principal: 'sns.amazonaws.com' }],
    ],
  ),
  ...group(
    'aws:PrincipalOrgPaths',
    `${keys}#condition-keys-principalorgpaths`,
    {
      ...everybody({
        'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': ['o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*'] },
      }),
      ...allowedAtHome,
    },
    [
      [
        'in the OU',
        yes,
        { ...fromOther, context: { 'aws:PrincipalOrgPaths': ['o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/'] } },
      ],
      [
        'in an OU below',
        yes,
        {
          ...fromOther,
          context: { 'aws:PrincipalOrgPaths': ['o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ou-ab12-22222222/'] },
        },
      ],
      [
        'in another OU',
        no,
        { ...fromOther, context: { 'aws:PrincipalOrgPaths': ['o-a1b2c3d4e5/r-ab12/ou-ab12-33333333/'] } },
      ],
      ['no organization', no, fromOther],
    ],
  ),
  ...group(
    'aws:PrincipalArn',
    `${keys}#condition-keys-principalarn`,
    everybody({ ArnLike: { 'aws:PrincipalArn': role('App*') } }),
    [
      ['a role that fits', yes, { principal: session('App1'), context: { 'aws:PrincipalArn': role('App1') } }],
      ['a role that does not fit', no, { context: { 'aws:PrincipalArn': exampleRole } }],
      ['a user is no role', no, { principal: user('App1'), context: { 'aws:PrincipalArn': user('App1') } }],
    ],
  ),
  ...group(
    'aws:PrincipalArn, all others denied',
    `${iam}/reference_policies_elements_notprincipal.html`,
    {
      ...givenIam('kms:Decrypt', allowEverything),
      keyPolicy: policy(accountStatement, denyAll('kms:*', { ArnNotEquals: { 'aws:PrincipalArn': exampleRole } })),
    },
    [
      ['the role', yes, { context: { 'aws:PrincipalArn': exampleRole } }],
      ['another role', denied, { principal: session('Other'), context: { 'aws:PrincipalArn': role('Other') } }],
    ],
  ),
  ...group(
    'aws:PrincipalTag',
    `${keys}#condition-keys-principaltag`,
    everybody({ StringEquals: { 'aws:PrincipalTag/job-category': 'key-admin', 'aws:PrincipalAccount': account } }),
    [
      ['the tag', yes, { context: { 'aws:PrincipalTag/job-category': 'key-admin', 'aws:PrincipalAccount': account } }],
      ['another value', no, { context: { 'aws:PrincipalTag/job-category': 'dev', 'aws:PrincipalAccount': account } }],
      ['no tag', no, { context: { 'aws:PrincipalAccount': account } }],
      [
        'the tag in another account',
        no,
        {
          ...fromOther,
          context: { 'aws:PrincipalTag/job-category': 'key-admin', 'aws:PrincipalAccount': otherAccount },
        },
        allowedAtHome,
      ],
    ],
  ),
]

const trail = `arn:aws:cloudtrail:us-west-2:${account}:trail/finance`
const trailContext = { 'aws:SourceArn': trail, 'kms:EncryptionContext:aws:cloudtrail:arn': trail }
const services = [
  ...group(
    'aws:SourceArn with encryption context for AWS CloudTrail',
    `${guide}/least-privilege.html#least-privilege-source-arn`,
    {
      ...given(
        'kms:GenerateDataKey',
        policy({
          Effect: 'Allow',
          Principal: { Service: 'cloudtrail.amazonaws.com' },
          Action: 'kms:GenerateDataKey',
          Resource: '*',
          Condition: {
            ArnEquals: { 'aws:SourceArn': [trail] },
            StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': [`arn:aws:cloudtrail:*:${account}:trail/*`] },
          },
        }),
      ),
    },
    [
      ['the trail', yes, { principal: 'cloudtrail.amazonaws.com', context: trailContext }],
      [
        'another trail',
        no,
        {
          principal: 'cloudtrail.amazonaws.com',
          context: { ...trailContext, 'aws:SourceArn': trail.replace('finance', 'hr') },
        },
      ],
      [
        'encryption context of another account',
        no,
        {
          principal: 'cloudtrail.amazonaws.com',
          context: {
            ...trailContext,
            'kms:EncryptionContext:aws:cloudtrail:arn': trail.replace(account, otherAccount),
          },
        },
      ],
      ['no encryption context', no, { principal: 'cloudtrail.amazonaws.com', context: { 'aws:SourceArn': trail } }],
      [
        'another operation',
        no,
        { principal: 'cloudtrail.amazonaws.com', action: 'kms:Decrypt', context: trailContext },
      ],
    ],
  ),
  ...group(
    'ViaService, CallerAccount and encryption context for Amazon Location',
    `${guide}/least-privilege.html#least-privilege-encryption-context`,
    given(
      'kms:CreateGrant',
      policy(
        allowRole('kms:CreateGrant', {
          StringEquals: {
            'kms:ViaService': 'geo.us-west-2.amazonaws.com',
            'kms:CallerAccount': account,
            'kms:EncryptionContext:aws:geo:arn': `arn:aws:geo:us-west-2:${account}:tracker/SAMPLE-Tracker`,
          },
        }),
      ),
    ),
    [
      [
        'all three',
        yes,
        {
          context: {
            'kms:ViaService': 'geo.us-west-2.amazonaws.com',
            'kms:CallerAccount': account,
            'kms:EncryptionContext:aws:geo:arn': `arn:aws:geo:us-west-2:${account}:tracker/SAMPLE-Tracker`,
          },
        },
      ],
      [
        'another tracker',
        no,
        {
          context: {
            'kms:ViaService': 'geo.us-west-2.amazonaws.com',
            'kms:CallerAccount': account,
            'kms:EncryptionContext:aws:geo:arn': `arn:aws:geo:us-west-2:${account}:tracker/Other`,
          },
        },
      ],
      [
        'directly',
        no,
        {
          context: {
            'kms:CallerAccount': account,
            'kms:EncryptionContext:aws:geo:arn': `arn:aws:geo:us-west-2:${account}:tracker/SAMPLE-Tracker`,
          },
        },
      ],
    ],
  ),
  ...group(
    'aws:SourceOrgID',
    `${keys}#condition-keys-sourceorgid`,
    given(
      'kms:GenerateDataKey',
      policy({
        ...allowRole('kms:GenerateDataKey', { StringEquals: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } }),
        Principal: { Service: 'sns.amazonaws.com' },
      }),
    ),
    [
      [
        'a resource of the organization',
        yes,
        { principal: 'sns.amazonaws.com', context: { 'aws:SourceOrgID': 'o-a1b2c3d4e5' } },
      ],
      ['a resource of another', no, { principal: 'sns.amazonaws.com', context: { 'aws:SourceOrgID': 'o-other' } }],
      ['a resource of none', no, { principal: 'sns.amazonaws.com' }],
    ],
  ),
  ...group(
    'aws:CalledVia',
    `${keys}#condition-keys-calledvia`,
    givenIam(
      'kms:Decrypt',
      policy(allow('kms:*', '*', { 'ForAnyValue:StringEquals': { 'aws:CalledVia': ['dynamodb.amazonaws.com'] } })),
    ),
    [
      [
        'among the services of the chain',
        yes,
        { context: { 'aws:CalledVia': ['cloudformation.amazonaws.com', 'dynamodb.amazonaws.com'] } },
      ],
      ['another service', no, { context: { 'aws:CalledVia': ['athena.amazonaws.com'] } }],
      ['directly', no],
    ],
  ),
]

const company = deny('*', '*', {
  NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '203.0.113.0/24'] },
  Bool: { 'aws:ViaAWSService': 'false' },
})
const network = [
  ...group(
    'aws:SourceIp denies all else',
    `${iam}/reference_policies_examples_aws_deny-ip.html`,
    givenIam(
      'kms:Decrypt',
      policy(allow('*'), deny('*', '*', { NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '203.0.113.0/24'] } })),
    ),
    [
      ['first range', yes, { context: { 'aws:SourceIp': '192.0.2.1' } }],
      ['second range', yes, { context: { 'aws:SourceIp': '203.0.113.200' } }],
      ['neither', denied, { context: { 'aws:SourceIp': '198.51.100.1' } }],
    ],
  ),
  ...group(
    'aws:SourceIp, unless a service calls',
    `${keys}#condition-keys-viaawsservice`,
    givenIam('kms:Decrypt', policy(allow('*'), company)),
    [
      ['from the company', yes, { context: { 'aws:SourceIp': '203.0.113.9', 'aws:ViaAWSService': false } }],
      ['from elsewhere', denied, { context: { 'aws:SourceIp': '198.51.100.9', 'aws:ViaAWSService': false } }],
      ['a service from elsewhere', yes, { context: { 'aws:SourceIp': '198.51.100.9', 'aws:ViaAWSService': true } }],
    ],
  ),
  ...group(
    'aws:SourceVpce',
    `${guide}/vpce-policy-condition.html`,
    {
      ...givenIam('kms:Decrypt', policy(allow('kms:*'))),
      keyPolicy: policy(
        { ...accountStatement, Principal: { AWS: [account] }, Action: ['kms:*'] },
        denyAll(['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'], {
          StringNotEquals: { 'aws:sourceVpce': 'vpce-1234abcdf5678c90a' },
        }),
      ),
    },
    [
      ['the endpoint', yes, { context: { 'aws:SourceVpce': 'vpce-1234abcdf5678c90a' } }],
      ['another endpoint', denied, { context: { 'aws:SourceVpce': 'vpce-0other' } }],
      ['no endpoint', denied],
      ['managing the key from anywhere', yes, { action: 'kms:DescribeKey' }],
      ['the root user without the endpoint', denied, { principal: `arn:aws:iam::${account}:root` }],
    ],
  ),
  ...group(
    'aws:SourceVpc',
    `${guide}/vpce-policy-condition.html`,
    {
      ...givenIam('kms:Decrypt', policy(allow('kms:*'))),
      keyPolicy: policy(
        {
          ...accountStatement,
          Principal: { AWS: account },
          Action: ['kms:Create*', 'kms:Disable*'],
          Condition: { StringEquals: { 'aws:sourceVpc': 'vpc-12345678' } },
        },
        {
          ...accountStatement,
          Principal: { AWS: account },
          Action: ['kms:Encrypt', 'kms:Decrypt'],
          Condition: { StringEquals: { 'aws:sourceVpc': 'vpc-2b2b2b2b' } },
        },
        { ...accountStatement, Principal: { AWS: account }, Action: ['kms:Describe*', 'kms:List*', 'kms:Get*'] },
      ),
    },
    [
      ['use from the one VPC', yes, { context: { 'aws:SourceVpc': 'vpc-2b2b2b2b' } }],
      ['use from the other', no, { context: { 'aws:SourceVpc': 'vpc-12345678' } }],
      ['management from the other', yes, { action: 'kms:DisableKey', context: { 'aws:SourceVpc': 'vpc-12345678' } }],
      ['management from the one', no, { action: 'kms:DisableKey', context: { 'aws:SourceVpc': 'vpc-2b2b2b2b' } }],
      ['reading from anywhere', yes, { action: 'kms:GetKeyPolicy' }],
    ],
  ),
  ...group(
    'aws:SecureTransport',
    `${keys}#condition-keys-securetransport`,
    givenIam('kms:Decrypt', policy(allow('*'), deny('kms:*', '*', { Bool: { 'aws:SecureTransport': 'false' } }))),
    [
      ['with TLS', yes, { context: { 'aws:SecureTransport': true } }],
      ['without', denied, { context: { 'aws:SecureTransport': false } }],
      ['missing', yes],
    ],
  ),
]

const mfa = 'aws:MultiFactorAuthPresent'
const signedIn = [
  ...group(
    'aws:MultiFactorAuthPresent, Allow with Bool',
    `${keys}#condition-keys-multifactorauthpresent`,
    given('kms:ScheduleKeyDeletion', policy(allowRole('kms:*', { Bool: { [mfa]: 'true' } }))),
    [
      ['with MFA', yes, { context: { [mfa]: true } }],
      ['without', no, { context: { [mfa]: false } }],
      ['long-term credentials have no such key', no],
    ],
  ),
  ...group(
    'aws:MultiFactorAuthPresent, Deny with BoolIfExists',
    `${keys}#condition-keys-multifactorauthpresent`,
    givenIam('kms:ScheduleKeyDeletion', policy(allow('*'), deny('*', '*', { BoolIfExists: { [mfa]: 'false' } }))),
    [
      ['with MFA', yes, { context: { [mfa]: true } }],
      ['without', denied, { context: { [mfa]: false } }],
      ['long-term credentials have no such key', denied],
    ],
  ),
  ...group(
    'aws:MultiFactorAuthPresent, Deny with Bool',
    `${keys}#condition-keys-multifactorauthpresent`,
    givenIam('kms:ScheduleKeyDeletion', policy(allow('*'), deny('*', '*', { Bool: { [mfa]: 'false' } }))),
    [
      ['without', denied, { context: { [mfa]: false } }],
      ['long-term credentials slip through', yes],
    ],
  ),
  ...group(
    'aws:MultiFactorAuthAge',
    `${keys}#condition-keys-multifactorauthage`,
    givenIam(
      'kms:ScheduleKeyDeletion',
      policy(allow('*', '*', { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } })),
    ),
    [
      ['fresh', yes, { context: { 'aws:MultiFactorAuthAge': 60 } }],
      ['old', no, { context: { 'aws:MultiFactorAuthAge': 3600 } }],
      ['missing', no],
    ],
  ),
  ...group(
    'aws:CurrentTime between two dates',
    `${iam}/reference_policies_examples_aws-dates.html`,
    givenIam(
      'kms:Decrypt',
      policy(
        allow('kms:*', '*', {
          DateGreaterThan: { 'aws:CurrentTime': '2020-04-01T00:00:00Z' },
          DateLessThan: { 'aws:CurrentTime': '2020-06-30T23:59:59Z' },
        }),
      ),
    ),
    [
      ['between', yes, { context: { 'aws:CurrentTime': '2020-05-15T12:00:00Z' } }],
      ['too early', no, { context: { 'aws:CurrentTime': '2020-03-31T12:00:00Z' } }],
      ['too late', no, { context: { 'aws:CurrentTime': '2020-07-01T00:00:00Z' } }],
    ],
  ),
  ...group(
    'aws:TokenIssueTime, older sessions revoked',
    `${iam}/id_roles_use_revoke-sessions.html`,
    givenIam(
      'kms:Decrypt',
      policy(allow('*'), deny('*', '*', { DateLessThan: { 'aws:TokenIssueTime': '2024-01-01T00:00:00Z' } })),
    ),
    [
      ['an older session', denied, { context: { 'aws:TokenIssueTime': '2023-12-31T23:00:00Z' } }],
      ['a newer session', yes, { context: { 'aws:TokenIssueTime': '2024-01-01T08:00:00Z' } }],
    ],
  ),
]

const keysOfAccount = `arn:aws:kms:*:${account}:key/*`
const cryptography = ['kms:Encrypt', 'kms:GenerateDataKey*', 'kms:Decrypt', 'kms:ReEncrypt*']
const tags = [
  ...group(
    'aws:ResourceTag allows',
    `${guide}/abac.html`,
    givenIam(
      'kms:Decrypt',
      policy(
        allow(['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:DescribeKey'], keysOfAccount, {
          StringEquals: { 'aws:ResourceTag/Purpose': 'Test' },
        }),
      ),
    ),
    [
      ['the tag', yes, { context: { 'aws:ResourceTag/Purpose': 'Test' } }],
      ['another value', no, { context: { 'aws:ResourceTag/Purpose': 'Live' } }],
      ['another tag', no, { context: { 'aws:ResourceTag/Project': 'Test' } }],
      ['no tag', no],
      [
        'an operation that is not listed',
        no,
        { action: 'kms:ScheduleKeyDeletion', context: { 'aws:ResourceTag/Purpose': 'Test' } },
      ],
    ],
  ),
  ...group(
    'aws:ResourceTag in one Region',
    `${guide}/tag-authorization.html`,
    givenIam(
      'kms:Decrypt',
      policy(
        allow(['kms:GenerateDataKeyWithoutPlaintext', 'kms:Decrypt'], `arn:aws:kms:ap-southeast-1:${account}:key/*`, {
          StringEquals: { 'aws:ResourceTag/Project': 'Alpha' },
        }),
      ),
    ),
    [
      [
        'the tag in the Region',
        yes,
        { resource: `arn:aws:kms:ap-southeast-1:${account}:key/1`, context: { 'aws:ResourceTag/Project': 'Alpha' } },
      ],
      ['the tag in another Region', no, { context: { 'aws:ResourceTag/Project': 'Alpha' } }],
    ],
  ),
  ...group(
    'aws:ResourceTag denies',
    `${guide}/tag-authorization.html`,
    givenIam(
      'kms:Encrypt',
      policy(
        allow(cryptography, keysOfAccount),
        deny(cryptography, keysOfAccount, { StringEquals: { 'aws:ResourceTag/Type': 'Reserved' } }),
        deny(cryptography, keysOfAccount, { Null: { 'aws:ResourceTag/Type': 'true' } }),
      ),
    ),
    [
      ['the tag with that value', denied, { context: { 'aws:ResourceTag/Type': 'Reserved' } }],
      ['no tag', denied],
      ['another value', yes, { context: { 'aws:ResourceTag/Type': 'Test' } }],
      ['an operation nobody names', no, { action: 'kms:DescribeKey', context: { 'aws:ResourceTag/Type': 'Test' } }],
    ],
  ),
  ...group(
    'aws:RequestTag',
    `${guide}/abac.html`,
    givenIam(
      'kms:UntagResource',
      policy(allow('kms:UntagResource', keysOfAccount, { StringEquals: { 'aws:RequestTag/Purpose': 'Test' } })),
    ),
    [
      ['the tag', yes, { context: { 'aws:RequestTag/Purpose': 'Test', 'aws:TagKeys': ['Purpose'] } }],
      ['another value', no, { context: { 'aws:RequestTag/Purpose': 'Live', 'aws:TagKeys': ['Purpose'] } }],
    ],
  ),
  ...group(
    'aws:TagKeys',
    `${guide}/tag-permissions.html#tag-permissions-conditions`,
    givenIam(
      'kms:TagResource',
      policy(
        allow('kms:ListResourceTags', keysOfAccount),
        allow(['kms:TagResource', 'kms:UntagResource'], keysOfAccount, {
          'ForAllValues:StringEquals': { 'aws:TagKeys': 'Project' },
        }),
      ),
    ),
    [
      ['that key', yes, { context: { 'aws:TagKeys': ['Project'] } }],
      ['that key and another', no, { context: { 'aws:TagKeys': ['Project', 'Owner'] } }],
      ['viewing', yes, { action: 'kms:ListResourceTags' }],
    ],
  ),
  ...group(
    'Tagging in a key policy',
    `${guide}/tag-permissions.html#tag-permission-examples`,
    given(
      'kms:TagResource',
      policy(
        accountStatement,
        {
          ...allowRole(['kms:TagResource', 'kms:ListResourceTags', 'kms:UntagResource']),
          Principal: { AWS: [user('LeadAdmin'), user('SupportLead')] },
        },
        { ...allowRole('kms:ListResourceTags'), Principal: { AWS: [role('Administrator'), role('Developer')] } },
      ),
    ),
    [
      ['a lead tags', yes, { principal: user('LeadAdmin') }],
      ['the other lead untags', yes, { principal: user('SupportLead'), action: 'kms:UntagResource' }],
      ['a developer views', yes, { principal: session('Developer'), action: 'kms:ListResourceTags' }],
      ['a developer tags', no, { principal: session('Developer') }],
    ],
  ),
]

export const globalKeyCases: readonly Case[] = [...principals, ...services, ...network, ...signedIn, ...tags]
