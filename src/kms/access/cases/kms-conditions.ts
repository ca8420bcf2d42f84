import {
  account,
  allow,
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
} from './case.ts'
import type { Case } from './case.ts'

const page = 'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html'

const no = 'implicitly-denied'
const yes = 'allowed'
const denied = 'explicitly-denied'

/** What the encryption context of a request puts into its context. */
const encrypted = (pairs: Record<string, string>) => ({
  ...Object.fromEntries(Object.entries(pairs).map(([name, value]) => [`kms:EncryptionContext:${name}`, value])),
  'kms:EncryptionContextKeys': Object.keys(pairs),
})

const dataKeys = ['kms:Encrypt', 'kms:GenerateDataKey*']
const crypto = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncrypt*',
  'kms:GenerateDataKey*',
  'kms:CreateGrant',
  'kms:DescribeKey',
]

const bypass = 'kms:BypassPolicyLockoutSafetyCheck'
const lockout = [
  ...group(
    'CreateKey may not bypass the lockout check',
    `${page}#conditions-kms-bypass-policy-lockout-safety-check`,
    givenIam(
      'kms:PutKeyPolicy',
      policy(allow('kms:*'), deny(['kms:CreateKey', 'kms:PutKeyPolicy'], '*', { Bool: { [bypass]: true } })),
    ),
    [
      ['bypassed', denied, { context: { [bypass]: true } }],
      ['bypassed, written as text', denied, { context: { [bypass]: 'true' } }],
      ['not bypassed', yes, { context: { [bypass]: false } }],
      ['parameter absent', yes],
      ['another operation', yes, { action: 'kms:DescribeKey' }],
    ],
  ),
  ...group(
    'PutKeyPolicy only without the parameter (Null)',
    `${page}#conditions-kms-bypass-policy-lockout-safety-check`,
    given('kms:PutKeyPolicy', policy(allowRole('kms:PutKeyPolicy', { Null: { [bypass]: true } }))),
    [
      ['parameter absent', yes],
      ['parameter there', no, { context: { [bypass]: true } }],
    ],
  ),
]

const ebs = policy({
  Effect: 'Allow',
  Principal: { AWS: '*' },
  Action: crypto,
  Resource: '*',
  Condition: { StringEquals: { 'kms:CallerAccount': account, 'kms:ViaService': 'ec2.us-west-2.amazonaws.com' } },
})
const throughEbs = { 'kms:CallerAccount': account, 'kms:ViaService': 'ec2.us-west-2.amazonaws.com' }
const callers = group(
  'CallerAccount with ViaService, key of Amazon EBS',
  `${page}#conditions-kms-caller-account`,
  given('kms:GenerateDataKeyWithoutPlaintext', ebs, throughEbs),
  [
    ['caller of the account through EBS', yes],
    ['a user of the account through EBS', yes, { principal: `arn:aws:iam::${account}:user/Ana` }],
    ['directly', no, { context: { 'kms:CallerAccount': account } }],
    ['through another service', no, { context: { ...throughEbs, 'kms:ViaService': 'rds.us-west-2.amazonaws.com' } }],
    [
      'through EBS of another Region',
      no,
      { context: { ...throughEbs, 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' } },
    ],
    [
      'another account, allowed at home',
      no,
      {
        principal: session('ExampleRole', otherAccount),
        context: { ...throughEbs, 'kms:CallerAccount': otherAccount },
      },
      { identityPolicies: [policy(allow('kms:*'))] },
    ],
    ['operation that is not listed', no, { action: 'kms:ScheduleKeyDeletion' }],
  ],
)

const via = [
  ...group(
    'ViaService allows EC2 and RDS',
    `${page}#conditions-kms-via-service`,
    given(
      'kms:Decrypt',
      policy(
        allowRole([...crypto, 'kms:ListGrants'], {
          StringEquals: { 'kms:ViaService': ['ec2.us-west-2.amazonaws.com', 'rds.us-west-2.amazonaws.com'] },
        }),
      ),
    ),
    [
      ['through EC2', yes, { context: { 'kms:ViaService': 'ec2.us-west-2.amazonaws.com' } }],
      ['through RDS', yes, { context: { 'kms:ViaService': 'rds.us-west-2.amazonaws.com' } }],
      ['through S3', no, { context: { 'kms:ViaService': 's3.us-west-2.amazonaws.com' } }],
      ['directly', no],
      [
        'another role through EC2',
        no,
        { principal: session('Other'), context: { 'kms:ViaService': 'ec2.us-west-2.amazonaws.com' } },
      ],
    ],
  ),
  ...group(
    'ViaService denies Lambda',
    `${page}#conditions-kms-via-service`,
    given(
      'kms:Encrypt',
      policy(allowRole('kms:*'), {
        ...allowRole(['kms:Encrypt'], { StringEquals: { 'kms:ViaService': ['lambda.us-west-2.amazonaws.com'] } }),
        Effect: 'Deny',
      }),
    ),
    [
      ['Encrypt through Lambda', denied, { context: { 'kms:ViaService': 'lambda.us-west-2.amazonaws.com' } }],
      ['Encrypt through S3', yes, { context: { 'kms:ViaService': 's3.us-west-2.amazonaws.com' } }],
      ['Encrypt directly', yes],
      [
        'Decrypt through Lambda',
        yes,
        { action: 'kms:Decrypt', context: { 'kms:ViaService': 'lambda.us-west-2.amazonaws.com' } },
      ],
    ],
  ),
]

const algorithms = [
  ...group(
    'DataKeyPairSpec RSA only',
    `${page}#conditions-kms-data-key-spec`,
    given(
      'kms:GenerateDataKeyPair',
      policy(
        allowRole(['kms:GenerateDataKeyPair', 'kms:GenerateDataKeyPairWithoutPlaintext'], {
          StringLike: { 'kms:DataKeyPairSpec': 'RSA*' },
        }),
      ),
    ),
    [
      ['RSA_2048', yes, { context: { 'kms:DataKeyPairSpec': 'RSA_2048' } }],
      [
        'without plaintext',
        yes,
        { action: 'kms:GenerateDataKeyPairWithoutPlaintext', context: { 'kms:DataKeyPairSpec': 'RSA_4096' } },
      ],
      ['ECC_NIST_P256', no, { context: { 'kms:DataKeyPairSpec': 'ECC_NIST_P256' } }],
      ['a plain data key', no, { action: 'kms:GenerateDataKey' }],
    ],
  ),
  ...group(
    'EncryptionAlgorithm: deny all but RSAES_OAEP_SHA_256',
    `${page}#conditions-kms-encryption-algorithm`,
    given(
      'kms:Encrypt',
      policy(allowRole('kms:*'), {
        ...allowRole(['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*'], {
          StringNotEquals: { 'kms:EncryptionAlgorithm': 'RSAES_OAEP_SHA_256' },
        }),
        Effect: 'Deny',
      }),
    ),
    [
      ['the algorithm', yes, { context: { 'kms:EncryptionAlgorithm': 'RSAES_OAEP_SHA_256' } }],
      ['another algorithm', denied, { context: { 'kms:EncryptionAlgorithm': 'RSAES_OAEP_SHA_1' } }],
      [
        'ReEncryptFrom with another',
        denied,
        { action: 'kms:ReEncryptFrom', context: { 'kms:EncryptionAlgorithm': 'RSAES_OAEP_SHA_1' } },
      ],
      ['an operation that is not named', yes, { action: 'kms:GetPublicKey' }],
      [
        'a grant does not help against the Deny',
        denied,
        { context: { 'kms:EncryptionAlgorithm': 'RSAES_OAEP_SHA_1' } },
        { grants: [{ GranteePrincipal: exampleRole, Operations: ['Encrypt'] }] },
      ],
    ],
  ),
  ...group(
    'EncryptionAlgorithm: an IAM policy denies asymmetric encryption',
    `${page}#conditions-kms-encryption-algorithm`,
    givenIam(
      'kms:Decrypt',
      policy(
        allow('kms:*'),
        deny(
          ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'],
          `arn:aws:kms:us-west-2:${account}:key/*`,
          {
            StringNotEquals: { 'kms:EncryptionAlgorithm': 'SYMMETRIC_DEFAULT' },
          },
        ),
      ),
    ),
    [
      ['symmetric', yes, { context: { 'kms:EncryptionAlgorithm': 'SYMMETRIC_DEFAULT' } }],
      ['asymmetric', denied, { context: { 'kms:EncryptionAlgorithm': 'RSAES_OAEP_SHA_256' } }],
      [
        'asymmetric, a key of another Region',
        yes,
        {
          resource: `arn:aws:kms:us-east-1:${account}:key/1234abcd`,
          context: { 'kms:EncryptionAlgorithm': 'RSAES_OAEP_SHA_256' },
        },
      ],
    ],
  ),
  ...group(
    'KeyAgreementAlgorithm: deny all but ECDH',
    `${page}#conditions-kms-key-agreement-algorithm`,
    given(
      'kms:DeriveSharedSecret',
      policy(allowRole('kms:DeriveSharedSecret'), {
        ...allowRole('kms:DeriveSharedSecret', { StringNotEquals: { 'kms:KeyAgreementAlgorithm': 'ECDH' } }),
        Effect: 'Deny',
      }),
    ),
    [
      ['ECDH', yes, { context: { 'kms:KeyAgreementAlgorithm': 'ECDH' } }],
      ['another', denied, { context: { 'kms:KeyAgreementAlgorithm': 'X25519' } }],
    ],
  ),
  ...group(
    'MacAlgorithm, one statement each',
    `${page}#conditions-kms-mac-algorithm`,
    given(
      'kms:GenerateMac',
      policy(
        allowRole(['kms:GenerateMac', 'kms:VerifyMac'], { StringEquals: { 'kms:MacAlgorithm': 'HMAC_SHA_384' } }),
        allowRole(['kms:GenerateMac', 'kms:VerifyMac'], { StringEquals: { 'kms:MacAlgorithm': 'HMAC_SHA_512' } }),
      ),
    ),
    [
      ['HMAC_SHA_384', yes, { context: { 'kms:MacAlgorithm': 'HMAC_SHA_384' } }],
      ['HMAC_SHA_512, verify', yes, { action: 'kms:VerifyMac', context: { 'kms:MacAlgorithm': 'HMAC_SHA_512' } }],
      ['HMAC_SHA_256', no, { context: { 'kms:MacAlgorithm': 'HMAC_SHA_256' } }],
    ],
  ),
  ...group(
    'MessageType RAW',
    `${page}#conditions-kms-message-type`,
    given('kms:Sign', policy(allowRole('kms:Sign', { StringEquals: { 'kms:MessageType': 'RAW' } }))),
    [
      ['a message', yes, { context: { 'kms:MessageType': 'RAW' } }],
      ['a digest', no, { context: { 'kms:MessageType': 'DIGEST' } }],
      ['Verify', no, { action: 'kms:Verify', context: { 'kms:MessageType': 'RAW' } }],
    ],
  ),
  ...group(
    'SigningAlgorithm RSASSA_PSS*',
    `${page}#conditions-kms-signing-algorithm`,
    given('kms:Sign', policy(allowRole('kms:Sign', { StringLike: { 'kms:SigningAlgorithm': 'RSASSA_PSS*' } }))),
    [
      ['PSS', yes, { context: { 'kms:SigningAlgorithm': 'RSASSA_PSS_SHA_512' } }],
      ['PKCS1', no, { context: { 'kms:SigningAlgorithm': 'RSASSA_PKCS1_V1_5_SHA_256' } }],
    ],
  ),
]

const only = (action: string, condition: object) => given(action, policy(allowRole(action, condition)))
const context = `${page}#conditions-kms-encryption-context`
const contextKeys = `${page}#conditions-kms-encryption-context-keys`
const appName = { StringEquals: { 'kms:EncryptionContext:AppName': 'ExampleApp' } }
const encryptionContext = [
  ...group('EncryptionContext requires a pair', context, only('kms:GenerateDataKey', appName), [
    ['the pair', yes, { context: encrypted({ AppName: 'ExampleApp' }) }],
    ['the pair and another', yes, { context: encrypted({ AppName: 'ExampleApp', Stage: 'Test' }) }],
    ['name of the key in other case', yes, { context: encrypted({ appname: 'ExampleApp' }) }],
    ['value in other case', no, { context: encrypted({ AppName: 'exampleapp' }) }],
    ['another pair', no, { context: encrypted({ Stage: 'Test' }) }],
    ['no encryption context', no],
  ]),
  ...group(
    'EncryptionContext requires a pair and forbids others',
    context,
    only('kms:GenerateDataKey', {
      ...appName,
      'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['AppName'] },
    }),
    [
      ['the pair alone', yes, { context: encrypted({ AppName: 'ExampleApp' }) }],
      ['with another pair', no, { context: encrypted({ AppName: 'ExampleApp', Stage: 'Test' }) }],
      ['no encryption context', no],
    ],
  ),
  ...group(
    'EncryptionContext denies a pair',
    context,
    given(
      'kms:GenerateDataKey',
      policy(allowRole('kms:*'), {
        ...allowRole('kms:GenerateDataKey', {
          StringEquals: { 'kms:EncryptionContext:Stage': ['Restricted', 'Production'] },
        }),
        Effect: 'Deny',
      }),
    ),
    [
      ['Restricted', denied, { context: encrypted({ Stage: 'Restricted' }) }],
      ['Production beside another pair', denied, { context: encrypted({ AppName: 'A', Stage: 'Production' }) }],
      ['Test', yes, { context: encrypted({ Stage: 'Test' }) }],
      ['no encryption context', yes],
    ],
  ),
  ...group(
    'EncryptionContext requires two pairs',
    context,
    only('kms:Decrypt', {
      StringEquals: { 'kms:EncryptionContext:Department': 'IT', 'kms:EncryptionContext:Project': 'Alpha' },
    }),
    [
      ['both', yes, { context: encrypted({ Department: 'IT', Project: 'Alpha' }) }],
      ['both and a third', yes, { context: encrypted({ Department: 'IT', Project: 'Alpha', Stage: 'Test' }) }],
      ['the first only', no, { context: encrypted({ Department: 'IT' }) }],
      ['one with another value', no, { context: encrypted({ Department: 'IT', Project: 'Beta' }) }],
    ],
  ),
  ...group(
    'EncryptionContext requires one pair or another',
    context,
    given(
      'kms:GenerateDataKey',
      policy(
        allowRole('kms:GenerateDataKey', { StringEquals: { 'kms:EncryptionContext:Department': 'IT' } }),
        allowRole('kms:GenerateDataKey', { StringEquals: { 'kms:EncryptionContext:Project': 'Alpha' } }),
      ),
    ),
    [
      ['the first', yes, { context: encrypted({ Department: 'IT' }) }],
      ['the second', yes, { context: encrypted({ Project: 'Alpha' }) }],
      ['both', yes, { context: encrypted({ Department: 'IT', Project: 'Alpha' }) }],
      ['neither', no, { context: encrypted({ Department: 'HR', Project: 'Beta' }) }],
    ],
  ),
  ...group(
    'EncryptionContext, key and value both case-sensitive',
    context,
    only('kms:GenerateDataKey', { ...appName, 'ForAnyValue:StringEquals': { 'kms:EncryptionContextKeys': 'AppName' } }),
    [
      ['as written', yes, { context: encrypted({ AppName: 'ExampleApp' }) }],
      ['key in other case', no, { context: encrypted({ appname: 'ExampleApp' }) }],
    ],
  ),
  ...group(
    'EncryptionContext holds the name of the caller',
    `${page}#conditions-kms-encryption-context-variables`,
    only('kms:Decrypt', { StringEquals: { 'kms:EncryptionContext:user': '${aws:username}' } }),
    [
      ['own name', yes, { context: { ...encrypted({ user: 'bob' }), 'aws:username': 'bob' } }],
      ['name of another', no, { context: { ...encrypted({ user: 'alice' }), 'aws:username': 'bob' } }],
      ['no encryption context', no, { context: { 'aws:username': 'bob' } }],
      ['caller without a user name', no, { context: encrypted({ user: 'bob' }) }],
    ],
  ),
  ...group(
    'EncryptionContextKeys with ForAnyValue',
    contextKeys,
    given(
      'kms:GenerateDataKey',
      policy(allowRole(dataKeys, { 'ForAnyValue:StringEquals': { 'kms:EncryptionContextKeys': 'AppName' } })),
    ),
    [
      ['the key among others', yes, { context: encrypted({ AppName: 'Helper', Project: 'Alpha' }) }],
      ['another key only', no, { context: encrypted({ Project: 'Alpha' }) }],
      ['key in other case', no, { context: encrypted({ appname: 'Helper' }) }],
      ['no encryption context', no],
    ],
  ),
  ...group(
    'EncryptionContextKeys with ForAllValues alone',
    contextKeys,
    given(
      'kms:GenerateDataKey',
      policy(
        allowRole(dataKeys, { 'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['AppName', 'Stage'] } }),
      ),
    ),
    [
      ['allowed keys', yes, { context: encrypted({ AppName: 'A', Stage: 'Test' }) }],
      ['one key that is not listed', no, { context: encrypted({ AppName: 'A', Project: 'Alpha' }) }],
      ['no encryption context', yes],
    ],
  ),
  ...group(
    'EncryptionContextKeys must be there (Null)',
    contextKeys,
    given('kms:Encrypt', policy(allowRole(dataKeys, { Null: { 'kms:EncryptionContextKeys': false } }))),
    [
      ['any encryption context', yes, { context: encrypted({ any: 'thing' }) }],
      ['none', no],
    ],
  ),
]

const imported = [
  ...group(
    'ExpirationModel does not expire',
    `${page}#conditions-kms-expiration-model`,
    only('kms:ImportKeyMaterial', { StringEquals: { 'kms:ExpirationModel': 'KEY_MATERIAL_DOES_NOT_EXPIRE' } }),
    [
      ['does not expire', yes, { context: { 'kms:ExpirationModel': 'KEY_MATERIAL_DOES_NOT_EXPIRE' } }],
      ['expires', no, { context: { 'kms:ExpirationModel': 'KEY_MATERIAL_EXPIRES' } }],
    ],
  ),
  ...group(
    'ExpirationModel absent (Null)',
    `${page}#conditions-kms-expiration-model`,
    only('kms:ImportKeyMaterial', { Null: { 'kms:ExpirationModel': true } }),
    [
      ['parameter absent', yes],
      ['parameter there', no, { context: { 'kms:ExpirationModel': 'KEY_MATERIAL_DOES_NOT_EXPIRE' } }],
    ],
  ),
  ...group(
    'ValidTo at the latest',
    `${page}#conditions-kms-valid-to`,
    only('kms:ImportKeyMaterial', { NumericLessThanEquals: { 'kms:ValidTo': '1546257599.0' } }),
    [
      ['exactly then', yes, { context: { 'kms:ValidTo': 1546257599 } }],
      ['before', yes, { context: { 'kms:ValidTo': '1546000000.5' } }],
      ['after', no, { context: { 'kms:ValidTo': 1546257600 } }],
      ['absent', no],
    ],
  ),
  ...group(
    'WrappingAlgorithm, all but one',
    `${page}#conditions-kms-wrapping-algorithm`,
    only('kms:GetParametersForImport', { StringNotEquals: { 'kms:WrappingAlgorithm': 'RSAES_OAEP_SHA_1' } }),
    [
      ['that one', no, { context: { 'kms:WrappingAlgorithm': 'RSAES_OAEP_SHA_1' } }],
      ['another', yes, { context: { 'kms:WrappingAlgorithm': 'RSAES_OAEP_SHA_256' } }],
    ],
  ),
  ...group(
    'WrappingKeySpec required',
    `${page}#conditions-kms-wrapping-key-spec`,
    only('kms:GetParametersForImport', { StringEquals: { 'kms:WrappingKeySpec': 'RSA_4096' } }),
    [
      ['RSA_4096', yes, { context: { 'kms:WrappingKeySpec': 'RSA_4096' } }],
      ['RSA_2048', no, { context: { 'kms:WrappingKeySpec': 'RSA_2048' } }],
    ],
  ),
]

const limitedAdmin = role('LimitedAdminRole')
const grants = [
  ...group(
    'GrantConstraintType',
    `${page}#conditions-kms-grant-constraint-type`,
    only('kms:CreateGrant', { StringEquals: { 'kms:GrantConstraintType': 'EncryptionContextEquals' } }),
    [
      ['Equals', yes, { context: { 'kms:GrantConstraintType': 'EncryptionContextEquals' } }],
      ['Subset', no, { context: { 'kms:GrantConstraintType': 'EncryptionContextSubset' } }],
      ['no constraint', no],
    ],
  ),
  ...group(
    'GrantIsForAWSResource',
    `${page}#conditions-kms-grant-is-for-aws-resource`,
    only('kms:CreateGrant', { Bool: { 'kms:GrantIsForAWSResource': true } }),
    [
      ['a service asks on behalf of the role', yes, { context: { 'kms:GrantIsForAWSResource': true } }],
      ['the role itself', no, { context: { 'kms:GrantIsForAWSResource': false } }],
      ['the role itself, key absent', no],
      ['another role', no, { principal: session('Other'), context: { 'kms:GrantIsForAWSResource': true } }],
    ],
  ),
  ...group(
    'GrantOperations with ForAllValues',
    `${page}#conditions-kms-grant-operations`,
    only('kms:CreateGrant', { 'ForAllValues:StringEquals': { 'kms:GrantOperations': ['Encrypt', 'ReEncryptTo'] } }),
    [
      ['one of them', yes, { context: { 'kms:GrantOperations': ['Encrypt'] } }],
      ['both', yes, { context: { 'kms:GrantOperations': ['Encrypt', 'ReEncryptTo'] } }],
      ['one too many', no, { context: { 'kms:GrantOperations': ['Encrypt', 'Decrypt'] } }],
      ['another', no, { context: { 'kms:GrantOperations': ['Decrypt'] } }],
    ],
  ),
  ...group(
    'GrantOperations with ForAnyValue',
    `${page}#conditions-kms-grant-operations`,
    only('kms:CreateGrant', { 'ForAnyValue:StringEquals': { 'kms:GrantOperations': ['Encrypt', 'ReEncryptTo'] } }),
    [
      ['one of them and another', yes, { context: { 'kms:GrantOperations': ['Encrypt', 'Decrypt'] } }],
      ['others', no, { context: { 'kms:GrantOperations': ['Decrypt', 'ReEncryptFrom'] } }],
    ],
  ),
  ...group(
    'GranteePrincipal',
    `${page}#conditions-kms-grantee-principal`,
    only('kms:CreateGrant', { StringEquals: { 'kms:GranteePrincipal': limitedAdmin } }),
    [
      ['that role', yes, { context: { 'kms:GranteePrincipal': limitedAdmin } }],
      ['another', no, { context: { 'kms:GranteePrincipal': role('Admin') } }],
    ],
  ),
  ...group(
    'RetiringPrincipal',
    `${page}#conditions-kms-retiring-principal`,
    only('kms:CreateGrant', { StringEquals: { 'kms:RetiringPrincipal': limitedAdmin } }),
    [
      ['that role', yes, { context: { 'kms:RetiringPrincipal': limitedAdmin } }],
      ['nobody', no],
    ],
  ),
  ...group(
    'GrantConstraintSourceArn',
    `${page}#conditions-kms-grant-constraint-source-arn`,
    only('kms:CreateGrant', {
      ArnLike: { 'kms:GrantConstraintSourceArn': `arn:aws:dynamodb:us-east-1:${account}:table/ExampleTable*` },
    }),
    [
      [
        'a table with that beginning',
        yes,
        { context: { 'kms:GrantConstraintSourceArn': `arn:aws:dynamodb:us-east-1:${account}:table/ExampleTable2` } },
      ],
      [
        'another table',
        no,
        { context: { 'kms:GrantConstraintSourceArn': `arn:aws:dynamodb:us-east-1:${account}:table/Other` } },
      ],
      [
        'another Region',
        no,
        { context: { 'kms:GrantConstraintSourceArn': `arn:aws:dynamodb:us-east-2:${account}:table/ExampleTable` } },
      ],
      ['no such constraint', no],
    ],
  ),
  ...group(
    'GranteeServicePrincipal',
    `${page}#conditions-kms-grantee-service-principal`,
    only('kms:CreateGrant', { StringEquals: { 'kms:GranteeServicePrincipal': 'dynamodb.amazonaws.com' } }),
    [
      ['that service', yes, { context: { 'kms:GranteeServicePrincipal': 'dynamodb.amazonaws.com' } }],
      ['a role instead', no, { context: { 'kms:GranteePrincipal': limitedAdmin } }],
    ],
  ),
  ...group(
    'RetiringServicePrincipal',
    `${page}#conditions-kms-retiring-service-principal`,
    only('kms:CreateGrant', { StringEquals: { 'kms:RetiringServicePrincipal': 'dynamodb.amazonaws.com' } }),
    [
      ['that service', yes, { context: { 'kms:RetiringServicePrincipal': 'dynamodb.amazonaws.com' } }],
      ['another', no, { context: { 'kms:RetiringServicePrincipal': 'rds.amazonaws.com' } }],
    ],
  ),
]

const keysOfAccount = `arn:aws:kms:us-west-2:${account}:key/*`
const properties = [
  ...group(
    'KeyOrigin of the key in use',
    `${page}#conditions-kms-key-origin`,
    givenIam(
      'kms:Decrypt',
      policy(
        allow(['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*'], keysOfAccount, {
          StringEquals: { 'kms:KeyOrigin': 'AWS_CLOUDHSM' },
        }),
      ),
    ),
    [
      ['in a custom key store', yes, { context: { 'kms:KeyOrigin': 'AWS_CLOUDHSM' } }],
      ['ReEncryptTo', yes, { action: 'kms:ReEncryptTo', context: { 'kms:KeyOrigin': 'AWS_CLOUDHSM' } }],
      ['of AWS KMS', no, { context: { 'kms:KeyOrigin': 'AWS_KMS' } }],
      ['a data key, not listed', no, { action: 'kms:GenerateDataKey', context: { 'kms:KeyOrigin': 'AWS_CLOUDHSM' } }],
    ],
  ),
  ...group(
    'KeySpec of the key to create',
    `${page}#conditions-kms-key-spec`,
    givenIam('kms:CreateKey', policy(allow('kms:CreateKey', '*', { StringLike: { 'kms:KeySpec': 'RSA_*' } }))),
    [
      ['RSA_4096', yes, { resource: '*', context: { 'kms:KeySpec': 'RSA_4096' } }],
      ['symmetric', no, { resource: '*', context: { 'kms:KeySpec': 'SYMMETRIC_DEFAULT' } }],
      ['RSA without the rest does not fit the pattern', no, { resource: '*', context: { 'kms:KeySpec': 'RSA' } }],
    ],
  ),
  ...group(
    'KeySpec of the key in use',
    `${page}#conditions-kms-key-spec`,
    givenIam(
      'kms:DescribeKey',
      policy(
        allow(['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:DescribeKey', 'kms:ListKeys'], keysOfAccount, {
          StringEquals: { 'kms:KeySpec': 'SYMMETRIC_DEFAULT' },
        }),
      ),
    ),
    [
      ['symmetric', yes, { context: { 'kms:KeySpec': 'SYMMETRIC_DEFAULT' } }],
      ['ECC', no, { context: { 'kms:KeySpec': 'ECC_NIST_P256' } }],
      ['ListKeys has no key to look at', no, { action: 'kms:ListKeys', resource: '*' }],
    ],
  ),
  ...group(
    'KeyUsage of the key in use',
    `${page}#conditions-kms-key-usage`,
    givenIam(
      'kms:GetPublicKey',
      policy(
        allow(['kms:CreateGrant', 'kms:DescribeKey', 'kms:GetPublicKey', 'kms:ScheduleKeyDeletion'], keysOfAccount, {
          StringEquals: { 'kms:KeyUsage': 'SIGN_VERIFY' },
        }),
      ),
    ),
    [
      ['signing', yes, { context: { 'kms:KeyUsage': 'SIGN_VERIFY' } }],
      ['encrypting', no, { context: { 'kms:KeyUsage': 'ENCRYPT_DECRYPT' } }],
    ],
  ),
  ...group(
    'MultiRegion false when creating',
    `${page}#conditions-kms-multiregion`,
    givenIam('kms:CreateKey', policy(allow('kms:CreateKey', '*', { Bool: { 'kms:MultiRegion': false } }))),
    [
      ['single-Region', yes, { resource: '*', context: { 'kms:MultiRegion': false } }],
      ['multi-Region', no, { resource: '*', context: { 'kms:MultiRegion': true } }],
    ],
  ),
  ...group(
    'MultiRegionKeyType REPLICA',
    `${page}#conditions-kms-multiregion-key-type`,
    givenIam(
      'kms:ScheduleKeyDeletion',
      policy(
        allow(['kms:ScheduleKeyDeletion', 'kms:CancelKeyDeletion'], `arn:aws:kms:*:${account}:key/*`, {
          StringEquals: { 'kms:MultiRegionKeyType': 'REPLICA' },
        }),
      ),
    ),
    [
      ['a replica key', yes, { context: { 'kms:MultiRegionKeyType': 'REPLICA' } }],
      ['a primary key', no, { context: { 'kms:MultiRegionKeyType': 'PRIMARY' } }],
      ['a single-Region key', no],
    ],
  ),
  ...group(
    'PrimaryRegion',
    `${page}#conditions-kms-primary-region`,
    only('kms:UpdatePrimaryRegion', { StringEquals: { 'kms:PrimaryRegion': ['us-east-1', 'eu-west-3'] } }),
    [
      ['a listed Region', yes, { context: { 'kms:PrimaryRegion': 'eu-west-3' } }],
      ['another Region', no, { context: { 'kms:PrimaryRegion': 'eu-west-1' } }],
    ],
  ),
  ...group(
    'ReplicaRegion',
    `${page}#conditions-kms-replica-region`,
    only('kms:ReplicateKey', { StringLike: { 'kms:ReplicaRegion': ['us-east-1', 'eu-*'] } }),
    [
      ['a Region that fits the pattern', yes, { context: { 'kms:ReplicaRegion': 'eu-west-3' } }],
      ['another Region', no, { context: { 'kms:ReplicaRegion': 'ap-southeast-2' } }],
    ],
  ),
  ...group(
    'ReEncryptOnSameKey',
    `${page}#conditions-kms-reencrypt-on-same-key`,
    given('kms:ReEncryptFrom', policy(allowRole('kms:ReEncrypt*', { Bool: { 'kms:ReEncryptOnSameKey': true } }))),
    [
      ['the same key', yes, { context: { 'kms:ReEncryptOnSameKey': true } }],
      ['another key', no, { context: { 'kms:ReEncryptOnSameKey': false } }],
      [
        'the pattern takes in ReEncryptTo',
        yes,
        { action: 'kms:ReEncryptTo', context: { 'kms:ReEncryptOnSameKey': true } },
      ],
    ],
  ),
  ...group(
    'RequestAlias',
    `${page}#conditions-kms-request-alias`,
    only('kms:GenerateDataKey', { StringEquals: { 'kms:RequestAlias': 'alias/finance-key' } }),
    [
      ['asked for by that alias', yes, { context: { 'kms:RequestAlias': 'alias/finance-key' } }],
      ['by another alias', no, { context: { 'kms:RequestAlias': 'alias/hr-key' } }],
      ['by key ID', no, { context: { 'kms:ResourceAliases': ['alias/finance-key'] } }],
    ],
  ),
  ...group(
    'ResourceAliases with ForAnyValue',
    `${page}#conditions-kms-resource-aliases`,
    givenIam(
      'kms:GenerateDataKey',
      policy(
        allow('kms:GenerateDataKey', [`arn:aws:kms:*:${account}:key/*`, `arn:aws:kms:*:${otherAccount}:key/*`], {
          'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/finance-key' },
        }),
      ),
    ),
    [
      ['one of two aliases', yes, { context: { 'kms:ResourceAliases': ['alias/old', 'alias/finance-key'] } }],
      ['another alias', no, { context: { 'kms:ResourceAliases': ['alias/old'] } }],
      ['no alias', no],
      [
        'a key of a third account is not listed',
        no,
        {
          resource: 'arn:aws:kms:us-west-2:777788889999:key/1',
          context: { 'kms:ResourceAliases': ['alias/finance-key'] },
        },
      ],
    ],
  ),
  ...group(
    'ResourceAliases with both set operators',
    `${page}#conditions-kms-resource-aliases`,
    givenIam(
      'kms:DisableKey',
      policy(
        allow(['kms:EnableKey', 'kms:DisableKey'], `arn:aws:kms:*:${account}:key/*`, {
          'ForAllValues:StringLike': { 'kms:ResourceAliases': ['alias/*Test*'] },
          'ForAnyValue:StringLike': { 'kms:ResourceAliases': ['alias/*Test*'] },
        }),
      ),
    ),
    [
      ['all aliases fit', yes, { context: { 'kms:ResourceAliases': ['alias/MyTest1', 'alias/Test'] } }],
      ['one does not fit', no, { context: { 'kms:ResourceAliases': ['alias/MyTest1', 'alias/Live'] } }],
      ['no alias', no],
    ],
  ),
  ...group(
    'RotationPeriodInDays: deny 180 days or less',
    `${page}#conditions-kms-rotation-period-in-days`,
    given(
      'kms:EnableKeyRotation',
      policy(
        allowRole('kms:*'),
        denyAll('kms:EnableKeyRotation', { NumericLessThanEquals: { 'kms:RotationPeriodInDays': '180' } }),
      ),
    ),
    [
      ['181', yes, { context: { 'kms:RotationPeriodInDays': 181 } }],
      ['180', denied, { context: { 'kms:RotationPeriodInDays': 180 } }],
      ['90, as text', denied, { context: { 'kms:RotationPeriodInDays': '90' } }],
      ['1000 is compared as a number', yes, { context: { 'kms:RotationPeriodInDays': '1000' } }],
    ],
  ),
  ...group(
    'ScheduleKeyDeletionPendingWindowInDays: deny 21 days or less',
    `${page}#conditions-kms-schedule-key-deletion-pending-window-in-days`,
    given(
      'kms:ScheduleKeyDeletion',
      policy(
        allowRole('kms:*'),
        denyAll('kms:ScheduleKeyDeletion', {
          NumericLessThanEquals: { 'kms:ScheduleKeyDeletionPendingWindowInDays': '21' },
        }),
      ),
    ),
    [
      ['30', yes, { context: { 'kms:ScheduleKeyDeletionPendingWindowInDays': 30 } }],
      ['21', denied, { context: { 'kms:ScheduleKeyDeletionPendingWindowInDays': 21 } }],
      ['7', denied, { context: { 'kms:ScheduleKeyDeletionPendingWindowInDays': 7 } }],
      ['another operation', yes, { action: 'kms:CancelKeyDeletion' }],
    ],
  ),
  ...group(
    'TrailingDaysWithoutKeyUsage: deny 90 days or less',
    `${page}#conditions-kms-trailing-days-without-key-usage`,
    given(
      'kms:DisableKey',
      policy(
        allowRole('kms:*'),
        denyAll(['kms:ScheduleKeyDeletion', 'kms:DisableKey'], {
          NumericLessThanEquals: { 'kms:TrailingDaysWithoutKeyUsage': '90' },
        }),
      ),
    ),
    [
      ['91', yes, { context: { 'kms:TrailingDaysWithoutKeyUsage': 91 } }],
      ['90', denied, { context: { 'kms:TrailingDaysWithoutKeyUsage': 90 } }],
      ['deleting', denied, { action: 'kms:ScheduleKeyDeletion', context: { 'kms:TrailingDaysWithoutKeyUsage': 5 } }],
    ],
  ),
]

const attestation = group(
  'RecipientAttestation',
  'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-nitro-enclave.html',
  given(
    'kms:Decrypt',
    policy(
      allowRole(['kms:Decrypt', 'kms:GenerateDataKey', 'kms:GenerateRandom'], {
        StringEqualsIgnoreCase: { 'kms:RecipientAttestation:ImageSha384': '9fedcba8abcdef7abcdef6abcdef5abcdef4' },
      }),
    ),
  ),
  [
    ['the image', yes, { context: { 'kms:RecipientAttestation:ImageSha384': '9fedcba8abcdef7abcdef6abcdef5abcdef4' } }],
    [
      'the image, capital letters',
      yes,
      { context: { 'kms:RecipientAttestation:ImageSha384': '9FEDCBA8ABCDEF7ABCDEF6ABCDEF5ABCDEF4' } },
    ],
    [
      'another image',
      no,
      { context: { 'kms:RecipientAttestation:ImageSha384': '1fedcba8abcdef7abcdef6abcdef5abcdef4' } },
    ],
    ['no enclave', no],
  ],
)

const pcr = group(
  'RecipientAttestation:PCR1',
  'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-nitro-enclave.html#conditions-kms-recipient-pcrs',
  given(
    'kms:Decrypt',
    policy(
      allowRole('kms:Decrypt', { StringEqualsIgnoreCase: { 'kms:RecipientAttestation:PCR1': 'abc1de4f2dcf774f' } }),
    ),
  ),
  [
    ['the value', yes, { context: { 'kms:RecipientAttestation:PCR1': 'abc1de4f2dcf774f' } }],
    ['the value of another register', no, { context: { 'kms:RecipientAttestation:PCR2': 'abc1de4f2dcf774f' } }],
    ['no attestation document', no],
  ],
)

export const kmsConditionCases: readonly Case[] = [
  ...lockout,
  ...callers,
  ...via,
  ...algorithms,
  ...encryptionContext,
  ...imported,
  ...grants,
  ...properties,
  ...attestation,
  ...pcr,
]
