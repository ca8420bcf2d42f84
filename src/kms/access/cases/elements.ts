import {
  account,
  accountStatement,
  allow,
  allowEverything,
  allowRole,
  deny,
  exampleRole,
  exampleSession,
  given,
  givenIam,
  group,
  keyArn,
  otherKeyArn,
  policy,
  root,
  session,
  user,
} from './case.ts'
import type { Case } from './case.ts'

const iam = 'https://docs.aws.amazon.com/IAM/latest/UserGuide'
const no = 'implicitly-denied'
const yes = 'allowed'
const denied = 'explicitly-denied'

const actions = [
  ...group(
    'Action',
    `${iam}/reference_policies_elements_action.html`,
    givenIam('kms:Decrypt', policy(allow('kms:Decrypt'))),
    [
      ['names are not case-sensitive', yes, {}, { identityPolicies: [policy(allow('KMS:decrypt'))] }],
      ['all services', yes, {}, { identityPolicies: [policy(allow('*'))] }],
      ['all operations of a service', yes, {}, { identityPolicies: [policy(allow('kms:*'))] }],
      [
        'a pattern in the middle',
        yes,
        { action: 'kms:GenerateDataKeyWithoutPlaintext' },
        { identityPolicies: [policy(allow('kms:Generate*Plaintext'))] },
      ],
      ['a pattern with one character', yes, {}, { identityPolicies: [policy(allow('kms:Decryp?'))] }],
      ['one character is not none', no, {}, { identityPolicies: [policy(allow('kms:Decrypt?'))] }],
      [
        'a name without a pattern is the whole name',
        no,
        { action: 'kms:GenerateDataKeyPair' },
        { identityPolicies: [policy(allow('kms:GenerateDataKey'))] },
      ],
      ['another service', no, {}, { identityPolicies: [policy(allow('s3:*'))] }],
      ['one of a list', yes, {}, { identityPolicies: [policy(allow(['kms:Encrypt', 'kms:Decrypt']))] }],
    ],
  ),
  ...group(
    'NotAction with Allow',
    `${iam}/reference_policies_elements_notaction.html`,
    givenIam(
      'kms:Decrypt',
      policy({ Effect: 'Allow', NotAction: ['kms:ScheduleKeyDeletion', 'kms:Disable*'], Resource: '*' }),
    ),
    [
      ['an operation that is not named', yes],
      ['an operation that is named', no, { action: 'kms:ScheduleKeyDeletion' }],
      ['an operation that fits a pattern', no, { action: 'kms:DisableKeyRotation' }],
    ],
  ),
  ...group(
    'NotAction with Deny',
    `${iam}/reference_policies_examples_aws_deny-requested-region.html`,
    givenIam(
      'kms:Decrypt',
      policy(allow('*'), {
        Effect: 'Deny',
        NotAction: ['iam:*', 'kms:ListKeys'],
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-central-1', 'eu-west-1'] } },
      }),
    ),
    [
      ['a listed Region', yes, { context: { 'aws:RequestedRegion': 'eu-west-1' } }],
      ['another Region', denied, { context: { 'aws:RequestedRegion': 'us-east-1' } }],
      [
        'an exempt operation in another Region',
        yes,
        { action: 'kms:ListKeys', resource: '*', context: { 'aws:RequestedRegion': 'us-east-1' } },
      ],
    ],
  ),
]

const resources = [
  ...group(
    'Resource',
    `${iam}/reference_policies_elements_resource.html`,
    givenIam('kms:Decrypt', policy(allow('kms:Decrypt', keyArn))),
    [
      ['the key', yes],
      ['another key', no, { resource: otherKeyArn }],
      [
        'a pattern',
        yes,
        {},
        { identityPolicies: [policy(allow('kms:Decrypt', `arn:aws:kms:us-west-2:${account}:key/1234abcd-*`))] },
      ],
      [
        'a pattern with single characters',
        yes,
        {},
        { identityPolicies: [policy(allow('kms:Decrypt', keyArn.replace('1234abcd', '????abcd')))] },
      ],
      [
        'another account in the pattern',
        no,
        {},
        { identityPolicies: [policy(allow('kms:Decrypt', 'arn:aws:kms:us-west-2:444455556666:key/*'))] },
      ],
      ['one of a list', yes, {}, { identityPolicies: [policy(allow('kms:Decrypt', [otherKeyArn, keyArn]))] }],
      ['a Deny for another key', yes, {}, { identityPolicies: [policy(allow('kms:*'), deny('kms:*', otherKeyArn))] }],
    ],
  ),
  ...group(
    'NotResource',
    `${iam}/reference_policies_elements_notresource.html`,
    givenIam('kms:Decrypt', policy(allow('kms:*'), { Effect: 'Deny', Action: 'kms:Decrypt', NotResource: keyArn })),
    [
      ['the key that is spared', yes],
      ['another key', denied, { resource: otherKeyArn }],
      ['another operation', yes, { action: 'kms:Encrypt', resource: otherKeyArn }],
      [
        'with Allow, the key that is left out',
        no,
        {},
        { identityPolicies: [policy({ Effect: 'Allow', Action: 'kms:*', NotResource: [keyArn] })] },
      ],
      [
        'with Allow, another key',
        yes,
        { resource: otherKeyArn },
        { identityPolicies: [policy({ Effect: 'Allow', Action: 'kms:*', NotResource: [keyArn] })] },
      ],
    ],
  ),
]

const notPrincipal = (...AWS: string[]) =>
  policy(accountStatement, { Effect: 'Deny', NotPrincipal: { AWS }, Action: 'kms:*', Resource: '*' })
const principals = group(
  'NotPrincipal with Deny',
  `${iam}/reference_policies_elements_notprincipal.html`,
  {
    ...givenIam('kms:Decrypt', allowEverything),
    keyPolicy: notPrincipal(root(), exampleRole, exampleSession, user('Ana')),
  },
  [
    ['the session that is spared', yes],
    ['the user that is spared', yes, { principal: user('Ana') }],
    ['a principal of another account', denied, { principal: session('ExampleRole', '444455556666') }],
    ['a permissions boundary makes it deny always', denied, {}, { permissionBoundaries: [allowEverything] }],
  ],
)

const only = (condition: object) => given('kms:Decrypt', policy(allowRole('kms:Decrypt', condition)))
const operators = `${iam}/reference_policies_elements_condition_operators.html`
const tag = 'aws:PrincipalTag/team'
const strings = [
  ...group('StringEquals', `${operators}#Conditions_String`, only({ StringEquals: { [tag]: ['red', 'blue'] } }), [
    ['one of the values', yes, { context: { [tag]: 'blue' } }],
    ['none of them', no, { context: { [tag]: 'green' } }],
    ['other case', no, { context: { [tag]: 'Blue' } }],
    ['no such tag', no],
    ['name of the condition key in other case', yes, { context: { 'AWS:principaltag/TEAM': 'blue' } }],
    [
      'a pattern is no pattern here',
      no,
      { context: { [tag]: 'blue' } },
      { keyPolicy: policy(allowRole('kms:Decrypt', { StringEquals: { [tag]: 'bl*' } })) },
    ],
  ]),
  ...group('StringNotEquals', `${operators}#Conditions_String`, only({ StringNotEquals: { [tag]: ['red', 'blue'] } }), [
    ['none of the values', yes, { context: { [tag]: 'green' } }],
    ['one of the values', no, { context: { [tag]: 'red' } }],
    ['no such tag', yes],
  ]),
  ...group(
    'StringEqualsIgnoreCase',
    `${operators}#Conditions_String`,
    only({ StringEqualsIgnoreCase: { [tag]: 'Blue' } }),
    [
      ['other case', yes, { context: { [tag]: 'bLUE' } }],
      ['another value', no, { context: { [tag]: 'red' } }],
    ],
  ),
  ...group(
    'StringNotEqualsIgnoreCase',
    `${operators}#Conditions_String`,
    only({ StringNotEqualsIgnoreCase: { [tag]: 'Blue' } }),
    [
      ['other case', no, { context: { [tag]: 'bLUE' } }],
      ['another value', yes, { context: { [tag]: 'red' } }],
    ],
  ),
  ...group('StringLike', `${operators}#Conditions_String`, only({ StringLike: { [tag]: ['team-?', 'ops*'] } }), [
    ['one character', yes, { context: { [tag]: 'team-1' } }],
    ['two characters', no, { context: { [tag]: 'team-12' } }],
    ['any end', yes, { context: { [tag]: 'ops/night' } }],
    ['an empty end', yes, { context: { [tag]: 'ops' } }],
    ['other case', no, { context: { [tag]: 'OPS' } }],
    ['a dot is a dot', no, { context: { [tag]: 'teamx1' } }],
  ]),
  ...group('StringNotLike', `${operators}#Conditions_String`, only({ StringNotLike: { [tag]: 'ops*' } }), [
    ['fits', no, { context: { [tag]: 'ops-1' } }],
    ['does not fit', yes, { context: { [tag]: 'dev' } }],
    ['no such tag', yes],
  ]),
  ...group(
    'Several keys and operators',
    `${iam}/reference_policies_condition-logic-multiple-context-keys-or-values.html`,
    only({
      StringEquals: {
        'aws:PrincipalTag/department': ['finance', 'hr', 'legal'],
        'aws:PrincipalTag/role': ['audit', 'security'],
      },
      ArnLike: { 'aws:PrincipalArn': [exampleRole, user('Mary')] },
    }),
    [
      [
        'all match',
        yes,
        {
          context: {
            'aws:PrincipalTag/department': 'legal',
            'aws:PrincipalTag/role': 'audit',
            'aws:PrincipalArn': exampleRole,
          },
        },
      ],
      [
        'one value differs',
        no,
        {
          context: {
            'aws:PrincipalTag/department': 'hr',
            'aws:PrincipalTag/role': 'payroll',
            'aws:PrincipalArn': exampleRole,
          },
        },
      ],
      ['one key is missing', no, { context: { 'aws:PrincipalTag/department': 'hr', 'aws:PrincipalArn': exampleRole } }],
    ],
  ),
]

const days = 'kms:ScheduleKeyDeletionPendingWindowInDays'
const numbers = [
  ['NumericEquals', [no, yes, no]],
  ['NumericNotEquals', [yes, no, yes]],
  ['NumericLessThan', [yes, no, no]],
  ['NumericLessThanEquals', [yes, yes, no]],
  ['NumericGreaterThan', [no, no, yes]],
  ['NumericGreaterThanEquals', [no, yes, yes]],
] as const
const dates = [
  ['DateEquals', [no, yes, no]],
  ['DateNotEquals', [yes, no, yes]],
  ['DateLessThan', [yes, no, no]],
  ['DateLessThanEquals', [yes, yes, no]],
  ['DateGreaterThan', [no, no, yes]],
  ['DateGreaterThanEquals', [no, yes, yes]],
] as const
const ordered = [
  ...numbers.flatMap(([operator, [less, same, more]]) =>
    group(
      operator,
      `${operators}#Conditions_Numeric`,
      given('kms:ScheduleKeyDeletion', policy(allowRole('kms:*', { [operator]: { [days]: '10' } }))),
      [
        ['less', less, { context: { [days]: 9 } }],
        ['the same', same, { context: { [days]: '10' } }],
        ['more', more, { context: { [days]: 30 } }],
        ['missing', operator === 'NumericNotEquals' ? yes : no],
      ],
    ),
  ),
  ...dates.flatMap(([operator, [before, same, after]]) =>
    group(
      operator,
      `${operators}#Conditions_Date`,
      only({ [operator]: { 'aws:CurrentTime': '2020-04-01T00:00:00Z' } }),
      [
        ['before', before, { context: { 'aws:CurrentTime': '2020-03-31T23:59:59Z' } }],
        ['the same', same, { context: { 'aws:CurrentTime': '2020-04-01T00:00:00Z' } }],
        ['after', after, { context: { 'aws:CurrentTime': '2020-04-01T00:00:01Z' } }],
      ],
    ),
  ),
  ...group(
    'Date as Unix time',
    `${operators}#Conditions_Date`,
    only({ DateLessThan: { 'aws:EpochTime': '1585699200' } }),
    [
      ['before', yes, { context: { 'aws:EpochTime': 1585699199 } }],
      ['after', no, { context: { 'aws:EpochTime': 1585699201 } }],
    ],
  ),
]

const ip = 'aws:SourceIp'
const addresses = [
  ...group(
    'IpAddress',
    `${operators}#Conditions_IPAddress`,
    only({ IpAddress: { [ip]: ['203.0.113.0/24', '2001:DB8:1234:5678::/64', '198.51.100.7'] } }),
    [
      ['first of the range', yes, { context: { [ip]: '203.0.113.0' } }],
      ['last of the range', yes, { context: { [ip]: '203.0.113.255' } }],
      ['beside the range', no, { context: { [ip]: '203.0.114.0' } }],
      ['an address without a prefix', yes, { context: { [ip]: '198.51.100.7' } }],
      ['beside that address', no, { context: { [ip]: '198.51.100.8' } }],
      ['IPv6 in the range', yes, { context: { [ip]: '2001:db8:1234:5678::1' } }],
      ['IPv6 in the range, written in full', yes, { context: { [ip]: '2001:0db8:1234:5678:ffff:0000:0000:0001' } }],
      ['IPv6 beside the range', no, { context: { [ip]: '2001:db8:1234:5679::1' } }],
      ['through a VPC endpoint the key is missing', no],
    ],
  ),
  ...group(
    'NotIpAddress with Deny',
    'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-aws.html#KMS-IPv6-policies',
    givenIam(
      'kms:Decrypt',
      policy(allow('kms:*'), deny('kms:*', '*', { NotIpAddress: { [ip]: ['192.0.2.0/24', '2001:db8:1234::/32'] } })),
    ),
    [
      ['IPv4 in the range', yes, { context: { [ip]: '192.0.2.44' } }],
      ['IPv4 outside', denied, { context: { [ip]: '192.0.3.44' } }],
      ['IPv6 in the range', yes, { context: { [ip]: '2001:db8:ffff::1' } }],
      ['IPv6 outside', denied, { context: { [ip]: '2001:db9::1' } }],
    ],
  ),
]

const arn = 'aws:SourceArn'
const arns = [
  ...group(
    'ArnEquals and ArnLike',
    `${operators}#Conditions_ARN`,
    only({ ArnEquals: { [arn]: `arn:aws:sns:*:${account}:orders-*` } }),
    [
      ['fits', yes, { context: { [arn]: `arn:aws:sns:us-west-2:${account}:orders-1` } }],
      ['another account', no, { context: { [arn]: 'arn:aws:sns:us-west-2:777788889999:orders-1' } }],
      ['another name', no, { context: { [arn]: `arn:aws:sns:us-west-2:${account}:bills-1` } }],
      ['missing', no],
      [
        'ArnLike is the same',
        yes,
        { context: { [arn]: `arn:aws:sns:us-west-2:${account}:orders-1` } },
        { keyPolicy: policy(allowRole('kms:*', { ArnLike: { [arn]: `arn:aws:sns:*:${account}:orders-?` } })) },
      ],
      [
        'a pattern stays within its part of the ARN',
        no,
        { context: { [arn]: `arn:aws:sns:us-west-2:777788889999:${account}:orders-1` } },
      ],
    ],
  ),
  ...group(
    'ArnNotEquals and ArnNotLike',
    `${operators}#Conditions_ARN`,
    only({ ArnNotEquals: { [arn]: `arn:aws:sns:*:${account}:*` } }),
    [
      ['fits', no, { context: { [arn]: `arn:aws:sns:us-west-2:${account}:orders` } }],
      ['does not fit', yes, { context: { [arn]: 'arn:aws:sns:us-west-2:777788889999:orders' } }],
      ['missing', yes],
      [
        'ArnNotLike is the same',
        no,
        { context: { [arn]: `arn:aws:sns:us-west-2:${account}:orders` } },
        { keyPolicy: policy(allowRole('kms:*', { ArnNotLike: { [arn]: `arn:aws:sns:*:${account}:*` } })) },
      ],
    ],
  ),
]

const existence = [
  ...group('IfExists', `${operators}#Conditions_IfExists`, only({ StringLikeIfExists: { [tag]: ['t1.*', 't2.*'] } }), [
    ['fits', yes, { context: { [tag]: 't1.micro' } }],
    ['does not fit', no, { context: { [tag]: 'm2.micro' } }],
    ['missing', yes],
    [
      'missing, but another condition fails',
      no,
      {},
      {
        keyPolicy: policy(
          allowRole('kms:*', { StringLikeIfExists: { [tag]: 't1.*' }, Bool: { 'aws:SecureTransport': 'true' } }),
        ),
      },
    ],
  ]),
  ...group(
    'StringNotEqualsIfExists with Deny',
    `${operators}#Conditions_IfExists`,
    givenIam('kms:Decrypt', policy(allow('*'), deny('*', '*', { StringNotEqualsIfExists: { [tag]: 'red' } }))),
    [
      ['the value', yes, { context: { [tag]: 'red' } }],
      ['another value', denied, { context: { [tag]: 'blue' } }],
      ['missing', denied],
    ],
  ),
  ...group('Null', `${operators}#Conditions_Null`, only({ Null: { 'aws:TokenIssueTime': 'false' } }), [
    ['there', yes, { context: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } }],
    ['missing', no],
    [
      'must be missing and is',
      yes,
      {},
      { keyPolicy: policy(allowRole('kms:*', { Null: { 'aws:TokenIssueTime': 'true' } })) },
    ],
    [
      'must be missing and is there',
      no,
      { context: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } },
      { keyPolicy: policy(allowRole('kms:*', { Null: { 'aws:TokenIssueTime': true } })) },
    ],
  ]),
  ...group('Bool', `${operators}#Conditions_Boolean`, only({ Bool: { 'aws:SecureTransport': 'true' } }), [
    ['true', yes, { context: { 'aws:SecureTransport': true } }],
    ['false', no, { context: { 'aws:SecureTransport': 'false' } }],
    ['missing', no],
  ]),
]

const sets = `${iam}/reference_policies_condition-single-vs-multi-valued-context-keys.html`
const tagKeys = 'aws:TagKeys'
const tagging = (condition: object) => given('kms:TagResource', policy(allowRole('kms:TagResource', condition)))
const listed = ['environment', 'cost-center']
const multivalued = [
  ...group(
    'ForAllValues with Null',
    sets,
    tagging({ 'ForAllValues:StringEquals': { [tagKeys]: listed }, Null: { [tagKeys]: 'false' } }),
    [
      ['one', yes, { context: { [tagKeys]: ['environment'] } }],
      ['both', yes, { context: { [tagKeys]: listed } }],
      ['one that is not listed', no, { context: { [tagKeys]: ['environment', 'dept'] } }],
      ['missing', no],
    ],
  ),
  ...group('ForAnyValue', sets, tagging({ 'ForAnyValue:StringEquals': { [tagKeys]: listed } }), [
    ['one', yes, { context: { [tagKeys]: ['cost-center'] } }],
    ['one and another', yes, { context: { [tagKeys]: ['environment', 'dept'] } }],
    ['another', no, { context: { [tagKeys]: ['dept'] } }],
    ['missing', no],
  ]),
  ...group(
    'ForAllValues:StringNotEquals',
    `${operators}#conditions_string_multivalued`,
    tagging({ 'ForAllValues:StringNotEquals': { [tagKeys]: listed } }),
    [
      ['none is listed', yes, { context: { [tagKeys]: ['dept', 'owner'] } }],
      ['one is listed', no, { context: { [tagKeys]: ['dept', 'environment'] } }],
    ],
  ),
  ...group(
    'ForAnyValue:StringNotEquals',
    `${operators}#conditions_string_multivalued`,
    tagging({ 'ForAnyValue:StringNotEquals': { [tagKeys]: listed } }),
    [
      ['one is not listed', yes, { context: { [tagKeys]: ['dept', 'environment'] } }],
      ['all are listed', no, { context: { [tagKeys]: listed } }],
    ],
  ),
  ...group(
    'ForAnyValue with Deny',
    sets,
    given(
      'kms:TagResource',
      policy(allowRole('kms:*'), {
        ...allowRole('kms:TagResource', { 'ForAnyValue:StringEquals': { [tagKeys]: 'Restricted' } }),
        Effect: 'Deny',
      }),
    ),
    [
      ['the tag among others', denied, { context: { [tagKeys]: ['Project', 'Restricted'] } }],
      ['others', yes, { context: { [tagKeys]: ['Project'] } }],
      ['missing', yes],
    ],
  ),
]

const variables = `${iam}/reference_policies_variables.html`
const alias = (name: string) => `arn:aws:kms:us-west-2:${account}:alias/${name}`
const teamAlias = givenIam(
  'kms:CreateAlias',
  policy(allow('kms:CreateAlias', alias("${aws:PrincipalTag/team, 'company-wide'}"))),
)
const substituted = [
  ...group(
    'Variable in Resource',
    variables,
    givenIam('kms:DeleteAlias', policy(allow('kms:DeleteAlias', alias('${aws:PrincipalTag/team}-*')))),
    [
      ['the own team', yes, { resource: alias('red-1'), context: { [tag]: 'red' } }],
      ['another team', no, { resource: alias('blue-1'), context: { [tag]: 'red' } }],
      ['no team', no, { resource: alias('red-1') }],
      [
        'the variable in other case',
        yes,
        { resource: alias('red-1'), context: { [tag]: 'red' } },
        { identityPolicies: [policy(allow('kms:DeleteAlias', alias('${AWS:principaltag/Team}-*')))] },
      ],
    ],
  ),
  ...group('Variable with a default value', `${variables}#policy-vars-default-values`, teamAlias, [
    ['the own team', yes, { resource: alias('yellow'), context: { [tag]: 'yellow' } }],
    ['another team', no, { resource: alias('red'), context: { [tag]: 'yellow' } }],
    ['no team, the default', yes, { resource: alias('company-wide') }],
    ['no team, something else', no, { resource: alias('yellow') }],
    ['a team, the default', no, { resource: alias('company-wide'), context: { [tag]: 'yellow' } }],
  ]),
  ...group(
    'Variable in Condition',
    variables,
    givenIam(
      'kms:Decrypt',
      policy(allow('kms:Decrypt', '*', { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } })),
    ),
    [
      ['the same tag', yes, { context: { 'aws:ResourceTag/team': 'red', [tag]: 'red' } }],
      ['different tags', no, { context: { 'aws:ResourceTag/team': 'red', [tag]: 'blue' } }],
      ['principal without the tag', no, { context: { 'aws:ResourceTag/team': 'red' } }],
      ['key without the tag', no, { context: { [tag]: 'red' } }],
    ],
  ),
  ...group(
    'Variable without a value in StringNotEquals',
    `${variables}#policy-vars-no-value`,
    givenIam(
      'kms:Decrypt',
      policy(
        allow('kms:*'),
        deny('kms:Decrypt', '*', { StringNotEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } }),
      ),
    ),
    [
      ['the same tag', yes, { context: { 'aws:ResourceTag/team': 'red', [tag]: 'red' } }],
      ['different tags', denied, { context: { 'aws:ResourceTag/team': 'red', [tag]: 'blue' } }],
      ['principal without the tag', denied, { context: { 'aws:ResourceTag/team': 'red' } }],
    ],
  ),
  ...group(
    'Special characters as variables',
    `${variables}#policy-vars-specialchars`,
    only({ StringLike: { [tag]: 'a${*}b' } }),
    [
      ['the asterisk itself', yes, { context: { [tag]: 'a*b' } }],
      ['no pattern', no, { context: { [tag]: 'axb' } }],
      [
        'the question mark itself',
        yes,
        { context: { [tag]: 'a?b' } },
        { keyPolicy: policy(allowRole('kms:*', { StringLike: { [tag]: 'a${?}b' } })) },
      ],
      [
        'the dollar sign itself',
        yes,
        { context: { [tag]: 'a$b' } },
        { keyPolicy: policy(allowRole('kms:*', { StringLike: { [tag]: 'a${$}b' } })) },
      ],
    ],
  ),
  ...group(
    'Variable in a policy without Version',
    variables,
    given('kms:Decrypt', { Statement: [allowRole('kms:Decrypt', { StringEquals: { [tag]: '${aws:username}' } })] }),
    [
      ['is plain text', yes, { context: { [tag]: '${aws:username}', 'aws:username': 'bob' } }],
      ['is not replaced', no, { context: { [tag]: 'bob', 'aws:username': 'bob' } }],
      [
        'nor in version 2008-10-17',
        no,
        { context: { [tag]: 'bob', 'aws:username': 'bob' } },
        {
          keyPolicy: {
            Version: '2008-10-17',
            Statement: [allowRole('kms:Decrypt', { StringEquals: { [tag]: '${aws:username}' } })],
          },
        },
      ],
    ],
  ),
]

export const elementCases: readonly Case[] = [
  ...actions,
  ...resources,
  ...principals,
  ...strings,
  ...ordered,
  ...addresses,
  ...arns,
  ...existence,
  ...multivalued,
  ...substituted,
]
