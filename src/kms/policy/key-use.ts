import type { FactId } from '../facts.ts'
import type { ServiceId, SharedUse } from '../services.ts'
import type { Condition } from './statement.ts'

/** A service that calls AWS KMS under its own name whenever the resource is encrypted at all. */
export interface ServiceCaller {
  readonly sid: string
  readonly principal: string
  readonly actions: readonly string[]
  readonly condition?: Condition
  readonly says: string
  readonly without: string
  readonly fact: FactId
}

/**
 * How a service's users reach its key. Patterns in braces are details: `{region}` is the Region that the reader typed.
 */
export interface KeyUse {
  /** Cryptographic operations of a key user; none where the service works from a grant alone. */
  readonly actions: readonly string[]
  /** `kms:ViaService` of those operations; absent where a caller reaches AWS KMS himself. */
  readonly via?: string
  /** Further conditions on those operations. */
  readonly condition?: Condition
  /** Whether users need `kms:DescribeKey`. It stands alone: it carries neither an encryption context nor, always, a service. */
  readonly describe: boolean
  /** Whether the service works from a grant that its user's identity makes. */
  readonly grants: boolean
  /** Operations of other accounts. `via` and `condition` hold for them too, unless `sharedDirectly`. */
  readonly shared: { readonly [Use in SharedUse]?: readonly string[] }
  /** Conditions on other accounts beside `via`. */
  readonly sharedCondition?: Condition
  /** Where AWS's own statement for other accounts has no `kms:ViaService`, ours has none. */
  readonly sharedDirectly?: boolean
  /** The service's own actions that the other account's IAM policy needs, and on what. */
  readonly sharedService?: { readonly [Use in SharedUse]?: readonly string[] }
  readonly callers: readonly ServiceCaller[]
  readonly fact: FactId
  readonly sharedFact: FactId
}

const SYMMETRIC = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'] as const

/** Direct use, as the AWS KMS console writes it: code of one's own, or a key whose service is not named yet. */
export const DIRECT_USE: KeyUse = {
  actions: SYMMETRIC,
  describe: true,
  grants: false,
  shared: {
    read: ['kms:Decrypt'],
    write: ['kms:Encrypt', 'kms:GenerateDataKey*'],
    both: SYMMETRIC,
  },
  callers: [],
  fact: 'keyUsersSymmetric',
  sharedFact: 'crossAccountNeedsBoth',
}

const rds: KeyUse = {
  actions: [],
  via: 'rds.{region}.amazonaws.com',
  describe: true,
  grants: true,
  shared: { both: SYMMETRIC },
  sharedDirectly: true,
  callers: [],
  fact: 'rdsCreatorPermissions',
  sharedFact: 'crossAccountNeedsBoth',
}

export const KEY_USES: { readonly [Id in ServiceId]: KeyUse } = {
  s3: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    via: 's3.{region}.amazonaws.com',
    describe: false,
    grants: false,
    shared: {
      read: ['kms:Decrypt'],
      // a multipart upload decrypts what it has written
      write: ['kms:Decrypt', 'kms:GenerateDataKey'],
      both: ['kms:Decrypt', 'kms:GenerateDataKey'],
    },
    // the bucket's ARN with S3 Bucket Keys, the objects' without
    sharedCondition: {
      StringLike: {
        'kms:EncryptionContext:aws:s3:arn': ['arn:{partition}:s3:::{bucket}', 'arn:{partition}:s3:::{bucket}/*'],
      },
    },
    sharedService: {
      read: ['s3:GetObject'],
      write: ['s3:PutObject'],
      both: ['s3:GetObject', 's3:PutObject'],
    },
    callers: [],
    fact: 's3KmsPermissions',
    sharedFact: 's3EncryptionContext',
  },
  ebs: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncrypt*'],
    via: 'ec2.{region}.amazonaws.com',
    describe: true,
    grants: true,
    shared: {
      both: ['kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'],
    },
    sharedDirectly: true,
    callers: [],
    fact: 'ebsKeyPermissions',
    sharedFact: 'ebsSharedKeyPermissions',
  },
  rds,
  aurora: rds,
  dynamodb: {
    actions: SYMMETRIC,
    // global tables call across Regions
    via: 'dynamodb.*.amazonaws.com',
    describe: true,
    grants: true,
    shared: { read: ['kms:Decrypt'], both: SYMMETRIC },
    callers: [],
    fact: 'dynamodbKeyPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  'secrets-manager': {
    // encrypting is for a change of key
    actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey'],
    via: 'secretsmanager.{region}.amazonaws.com',
    describe: true,
    grants: false,
    shared: { read: ['kms:Decrypt'] },
    sharedService: { read: ['secretsmanager:GetSecretValue'] },
    callers: [],
    fact: 'secretsKeyPermissions',
    sharedFact: 'secretsSharingNeedsOwnKey',
  },
  sqs: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    via: 'sqs.{region}.amazonaws.com',
    describe: false,
    grants: false,
    shared: {
      read: ['kms:Decrypt'],
      write: ['kms:Decrypt', 'kms:GenerateDataKey'],
      both: ['kms:Decrypt', 'kms:GenerateDataKey'],
    },
    callers: [],
    fact: 'sqsProducersAndConsumers',
    sharedFact: 'sqsProducersAndConsumers',
  },
  sns: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    via: 'sns.{region}.amazonaws.com',
    describe: false,
    grants: false,
    shared: { write: ['kms:Decrypt', 'kms:GenerateDataKey*'] },
    callers: [],
    fact: 'snsPublisherPermissions',
    sharedFact: 'snsPublisherPermissions',
  },
  'cloudwatch-logs': {
    actions: SYMMETRIC,
    via: 'logs.{region}.amazonaws.com',
    describe: true,
    grants: false,
    shared: {},
    callers: [
      {
        sid: 'Allow CloudWatch Logs to encrypt the log group',
        principal: 'logs.{region}.amazonaws.com',
        actions: SYMMETRIC,
        condition: {
          ArnEquals: {
            'kms:EncryptionContext:aws:logs:arn': 'arn:{partition}:logs:{region}:{account}:log-group:{logGroup}',
          },
        },
        says: 'CloudWatch Logs encrypts and decrypts the data of this log group, and of no other.',
        without: 'the key cannot be associated with the log group, or its logs cannot be read.',
        fact: 'logsPrincipalIsRegional',
      },
      {
        sid: 'Allow CloudWatch Logs to describe the key',
        principal: 'logs.{region}.amazonaws.com',
        actions: ['kms:DescribeKey'],
        says: 'CloudWatch Logs may look at the key’s properties. It stands apart because DescribeKey carries no encryption context.',
        without: 'CloudWatch Logs cannot see that the key is enabled.',
        fact: 'contextNotWithDescribe',
      },
    ],
    fact: 'logsCallersNeedTheKey',
    sharedFact: 'crossAccountNeedsBoth',
  },
  cloudtrail: {
    actions: ['kms:Decrypt'],
    condition: { Null: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'false' } },
    describe: false,
    grants: false,
    shared: { read: ['kms:Decrypt'] },
    sharedCondition: { Null: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'false' } },
    callers: [
      {
        sid: 'Allow CloudTrail to encrypt logs',
        principal: 'cloudtrail.amazonaws.com',
        actions: ['kms:GenerateDataKey*'],
        condition: {
          StringEquals: { 'aws:SourceArn': 'arn:{partition}:cloudtrail:{trailRegion}:{trailOwner}:trail/{trail}' },
          StringLike: {
            'kms:EncryptionContext:aws:cloudtrail:arn': 'arn:{partition}:cloudtrail:*:{trailOwner}:trail/*',
          },
        },
        says: 'CloudTrail encrypts the log files of this trail.',
        without: 'CloudTrail stops delivering logs.',
        fact: 'cloudtrailKeyPermissions',
      },
      {
        sid: 'Allow CloudTrail to describe the key',
        principal: 'cloudtrail.amazonaws.com',
        actions: ['kms:DescribeKey'],
        says: 'CloudTrail may look at the key’s properties.',
        without: 'the key cannot be set on the trail.',
        fact: 'cloudtrailKeyPermissions',
      },
    ],
    fact: 'cloudtrailReaders',
    sharedFact: 'cloudtrailReaders',
  },
  lambda: {
    actions: ['kms:Encrypt', 'kms:Decrypt'],
    via: 'lambda.{region}.amazonaws.com',
    describe: false,
    grants: true,
    shared: {},
    callers: [],
    fact: 'lambdaDeployerPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  application: DIRECT_USE,
}
