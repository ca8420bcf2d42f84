import type { FactId } from './facts.ts'
import { met, unmet, type Cell, type NeedId, type OptionId } from './options.ts'

export const SERVICE_IDS = [
  's3',
  'ebs',
  'rds',
  'aurora',
  'dynamodb',
  'secrets-manager',
  'sqs',
  'sns',
  'cloudwatch-logs',
  'cloudtrail',
  'lambda',
  'application',
] as const

export type ServiceId = (typeof SERVICE_IDS)[number]

/** What other accounts may do with a shared resource. */
export type SharedUse = 'read' | 'write' | 'both'

/** What an AWS service offers for encryption at rest, and where it departs from the comparison table. */
export interface Service {
  readonly id: ServiceId
  readonly name: string
  /** What a reader protects in it, with its article: “this bucket”. */
  readonly resource: string
  readonly hint: string
  /** What happens when nobody chooses a key. */
  readonly default: OptionId | 'none'
  readonly defaultFact: FactId
  /** Needs that come with choosing this service. */
  readonly needs: readonly NeedId[]
  /** What the service calls an option. */
  readonly names: { readonly [Id in OptionId]?: string }
  readonly notOffered: { readonly [Id in OptionId]?: FactId }
  readonly departs: { readonly [Id in OptionId]?: { readonly [Need in NeedId]?: Cell } }
  /** Empty where sharing with another account is not a thing of the service, or not verified: then it is not asked. */
  readonly sharedUses: readonly SharedUse[]
  /** Sharing names each account: a whole organization cannot be given. */
  readonly sharedByAccountOnly?: true
  readonly keyChange: { readonly inPlace: boolean; readonly fact: FactId }
  /** What to know about a key of this service. Rules nothing out. */
  readonly advice: readonly FactId[]
  readonly adviceFor?: { readonly [Id in OptionId]?: readonly FactId[] }
  /** What to do where AWS provides the key. */
  readonly settings: { readonly [Id in OptionId]?: string }
}

export const SERVICES: readonly Service[] = [
  {
    id: 's3',
    name: 'Amazon S3',
    resource: 'this bucket',
    hint: 'Objects in a general purpose bucket.',
    default: 'aws-owned-key',
    defaultFact: 's3EncryptsByDefault',
    needs: [],
    names: { 'aws-owned-key': 'SSE-S3', 'aws-managed-key': 'aws/s3' },
    notOffered: {},
    departs: {
      'aws-owned-key': {
        sharing: met('sseS3SharesByBucketPolicy'),
        audit: unmet('sseS3IsNotAKmsKeyOfYours'),
      },
      'aws-managed-key': { sharing: unmet('awsS3CannotBeShared') },
    },
    sharedUses: ['read', 'write', 'both'],
    keyChange: { inPlace: true, fact: 's3UpdateObjectEncryption' },
    advice: ['s3DefaultTouchesNoObject'],
    adviceFor: {
      'aws-owned-key': ['sseS3IsNotAKmsKeyOfYours'],
      'aws-managed-key': ['awsS3CannotBeShared', 'bucketKeysHideRequests'],
      'customer-managed-key': [
        's3KeyArnNotAlias',
        'bucketAndKeyShareARegion',
        'bucketKeySaving',
        'bucketKeysHideRequests',
        's3LogBucketsNeedSseS3',
      ],
      'multi-region-key': ['s3KeyArnNotAlias', 'bucketAndKeyShareARegion', 's3LogBucketsNeedSseS3'],
      'imported-key-material': [
        's3KeyArnNotAlias',
        'bucketAndKeyShareARegion',
        'bucketKeySaving',
        'bucketKeysHideRequests',
        's3LogBucketsNeedSseS3',
      ],
      'imported-multi-region-key': ['s3KeyArnNotAlias', 'bucketAndKeyShareARegion', 's3LogBucketsNeedSseS3'],
      'cloudhsm-key-store': [
        's3KeyArnNotAlias',
        'bucketAndKeyShareARegion',
        'bucketKeySaving',
        's3LogBucketsNeedSseS3',
      ],
      'external-key-store': [
        's3KeyArnNotAlias',
        'bucketAndKeyShareARegion',
        'bucketKeySaving',
        's3LogBucketsNeedSseS3',
      ],
    },
    settings: {
      'aws-owned-key':
        'Nothing. New objects are encrypted with SSE-S3 as they are; leave the default encryption of the bucket at SSE-S3.',
      'aws-managed-key':
        'Set the default encryption of the bucket to SSE-KMS and name no key, or alias/aws/s3. Amazon S3 creates the key aws/s3 with the first object. Leave S3 Bucket Keys off if each single use must be seen in CloudTrail.',
    },
  },
  {
    id: 'ebs',
    name: 'Amazon EBS',
    resource: 'these volumes',
    hint: 'Volumes, snapshots and the AMIs made of them.',
    default: 'none',
    defaultFact: 'ebsDefaultKey',
    needs: [],
    names: { 'aws-managed-key': 'aws/ebs' },
    notOffered: { 'aws-owned-key': 'ebsDefaultKey' },
    departs: { 'aws-managed-key': { sharing: unmet('awsEbsCannotBeShared') } },
    sharedUses: ['both'],
    sharedByAccountOnly: true,
    keyChange: { inPlace: false, fact: 'ebsKeyIsFixed' },
    advice: ['openDataKeysOutliveTheKey'],
    settings: {
      'aws-managed-key':
        'Create the volume encrypted and name no key, or switch on EBS encryption by default for the Region. EBS then uses aws/ebs.',
    },
  },
  {
    id: 'rds',
    name: 'Amazon RDS',
    resource: 'this database',
    hint: 'Instances and their snapshots (not Aurora).',
    default: 'none',
    defaultFact: 'rdsDefaultKey',
    needs: [],
    names: { 'aws-managed-key': 'aws/rds' },
    notOffered: { 'aws-owned-key': 'rdsOffersTwoKinds' },
    departs: { 'aws-managed-key': { sharing: unmet('rdsSnapshotSharing') } },
    sharedUses: ['both'],
    sharedByAccountOnly: true,
    keyChange: { inPlace: false, fact: 'rdsKeyIsFixed' },
    advice: [],
    settings: {
      'aws-managed-key':
        'Enable encryption when you create the instance and name no key. RDS then uses aws/rds. It cannot be enabled later.',
    },
  },
  {
    id: 'aurora',
    name: 'Amazon Aurora',
    resource: 'this cluster',
    hint: 'Clusters and their snapshots.',
    default: 'aws-owned-key',
    defaultFact: 'auroraDefaultKey',
    needs: [],
    names: { 'aws-managed-key': 'aws/rds' },
    notOffered: {},
    departs: {
      'aws-owned-key': { sharing: unmet('auroraSharingNeedsOwnKey') },
      'aws-managed-key': { sharing: unmet('rdsSnapshotSharing') },
    },
    sharedUses: ['both'],
    sharedByAccountOnly: true,
    keyChange: { inPlace: false, fact: 'rdsKeyIsFixed' },
    advice: ['auroraNeverBack'],
    settings: {
      'aws-owned-key': 'Nothing. Create the cluster without naming a key and without asking for storage encryption.',
      'aws-managed-key':
        'Ask for storage encryption when you create the cluster and name no key. Aurora then uses aws/rds.',
    },
  },
  {
    id: 'dynamodb',
    name: 'Amazon DynamoDB',
    resource: 'this table',
    hint: 'A table, its indexes and streams.',
    default: 'aws-owned-key',
    defaultFact: 'dynamodbDefaultKey',
    needs: [],
    names: { 'aws-managed-key': 'aws/dynamodb' },
    notOffered: {},
    departs: {
      'aws-owned-key': { sharing: met('dynamodbOwnedKeyNeedsNothing') },
      'aws-managed-key': { sharing: unmet('dynamodbAwsManagedIsNotShared') },
    },
    sharedUses: ['read', 'both'],
    keyChange: { inPlace: true, fact: 'dynamodbSwitchesInPlace' },
    advice: [],
    settings: {
      'aws-owned-key': 'Nothing. A table is encrypted with the AWS owned key unless you choose another.',
      'aws-managed-key':
        'Choose the AWS managed key in the encryption settings of the table (SSEType KMS, no key named).',
    },
  },
  {
    id: 'secrets-manager',
    name: 'AWS Secrets Manager',
    resource: 'this secret',
    hint: 'A secret and its versions.',
    default: 'aws-managed-key',
    defaultFact: 'secretsDefaultKey',
    needs: [],
    names: { 'aws-managed-key': 'aws/secretsmanager' },
    notOffered: { 'aws-owned-key': 'secretsOffersTwoKinds' },
    departs: { 'aws-managed-key': { sharing: unmet('secretsSharingNeedsOwnKey') } },
    sharedUses: ['read'],
    keyChange: { inPlace: true, fact: 'secretsOldVersions' },
    advice: ['secretsOldVersions'],
    settings: {
      'aws-managed-key': 'Nothing. A secret is encrypted with aws/secretsmanager unless you name another key.',
    },
  },
  {
    id: 'sqs',
    name: 'Amazon SQS',
    resource: 'this queue',
    hint: 'Messages in a queue.',
    default: 'aws-owned-key',
    defaultFact: 'sqsDefaultEncryption',
    needs: [],
    names: { 'aws-owned-key': 'SSE-SQS', 'aws-managed-key': 'aws/sqs' },
    notOffered: {},
    departs: {
      'aws-owned-key': {
        sharing: met('sseSqsHasNoKeyToPermit'),
        'service-delivery': met('sseSqsHasNoKeyToPermit'),
      },
      'aws-managed-key': { 'service-delivery': unmet('sqsServicesNeedOwnKey') },
    },
    sharedUses: ['read', 'write', 'both'],
    keyChange: { inPlace: true, fact: 'sqsOldMessages' },
    advice: ['sqsOldMessages'],
    adviceFor: { 'aws-owned-key': ['sqsDeliveryDoubt'] },
    settings: {
      'aws-owned-key':
        'Nothing, if the queue was created over HTTPS without encryption attributes: it uses SSE-SQS. Else enable SSE-SQS.',
      'aws-managed-key': 'Enable SSE-KMS on the queue with alias/aws/sqs.',
    },
  },
  {
    id: 'sns',
    name: 'Amazon SNS',
    resource: 'this topic',
    hint: 'Messages that pass through a topic.',
    default: 'none',
    defaultFact: 'snsOffersTwoKinds',
    needs: [],
    names: { 'aws-managed-key': 'aws/sns' },
    notOffered: { 'aws-owned-key': 'snsOffersTwoKinds' },
    departs: { 'aws-managed-key': { 'service-delivery': unmet('snsServicesNeedOwnKey') } },
    sharedUses: ['write'],
    keyChange: { inPlace: true, fact: 'snsOffersTwoKinds' },
    advice: [],
    settings: { 'aws-managed-key': 'Enable encryption on the topic with alias/aws/sns.' },
  },
  {
    id: 'cloudwatch-logs',
    name: 'Amazon CloudWatch Logs',
    resource: 'this log group',
    hint: 'Log groups.',
    default: 'aws-owned-key',
    defaultFact: 'logsDefaultEncryption',
    needs: [],
    names: { 'aws-owned-key': 'CloudWatch Logs’ own encryption' },
    notOffered: { 'aws-managed-key': 'logsOffersOwnEncryptionOrYours' },
    departs: {},
    sharedUses: [],
    keyChange: { inPlace: true, fact: 'logsOldDataKeepsItsKey' },
    advice: ['logsOldDataKeepsItsKey'],
    adviceFor: { 'aws-owned-key': ['logsDefaultEncryption'] },
    settings: { 'aws-owned-key': 'Nothing. Log data is encrypted by CloudWatch Logs unless you associate a key.' },
  },
  {
    id: 'cloudtrail',
    name: 'AWS CloudTrail',
    resource: 'this trail',
    hint: 'The log files that a trail delivers to its bucket.',
    default: 'aws-owned-key',
    defaultFact: 'cloudtrailDefaultEncryption',
    needs: [],
    names: { 'aws-owned-key': 'SSE-S3' },
    notOffered: { 'aws-managed-key': 'cloudtrailNeedsOwnKey' },
    departs: { 'aws-owned-key': { sharing: met('sseS3SharesByBucketPolicy') } },
    sharedUses: ['read'],
    keyChange: { inPlace: true, fact: 'cloudtrailNeedsOwnKey' },
    advice: [],
    adviceFor: {
      'customer-managed-key': ['cloudtrailStopsWithoutKey'],
      'multi-region-key': ['cloudtrailStopsWithoutKey'],
      'imported-key-material': ['cloudtrailStopsWithoutKey'],
      'imported-multi-region-key': ['cloudtrailStopsWithoutKey'],
      'cloudhsm-key-store': ['cloudtrailStopsWithoutKey'],
      'external-key-store': ['cloudtrailStopsWithoutKey'],
    },
    settings: {
      'aws-owned-key':
        'Set no KMS key on the trail: its log files are then encrypted with SSE-S3. The console offers SSE-KMS; switch that off.',
    },
  },
  {
    id: 'lambda',
    name: 'AWS Lambda',
    resource: 'this function’s environment variables',
    hint: 'Environment variables of a function.',
    default: 'aws-managed-key',
    defaultFact: 'lambdaDefaultKey',
    needs: [],
    names: {},
    notOffered: { 'aws-owned-key': 'lambdaDefaultKey' },
    departs: {},
    sharedUses: [],
    keyChange: { inPlace: true, fact: 'lambdaDeployerPermissions' },
    advice: ['lambdaZipDefaultKey'],
    settings: {
      'aws-managed-key': 'Nothing. Environment variables are encrypted with an AWS managed key unless you name a key.',
    },
  },
  {
    id: 'application',
    name: 'My own application',
    resource: 'this application’s data',
    hint: 'Your code calls AWS KMS itself: envelope encryption, tokens, client-side encryption.',
    default: 'none',
    defaultFact: 'onlyCustomerManagedKeysTakeDirectCalls',
    needs: ['direct-use'],
    names: {},
    notOffered: {},
    departs: {},
    sharedUses: ['read', 'write', 'both'],
    keyChange: { inPlace: false, fact: 'rotationKeepsOldMaterial' },
    advice: [],
    settings: {},
  },
]

/** @throws if there is no such service; ids from outside go through `isServiceId` first. */
export function serviceOf(id: ServiceId): Service {
  const service = SERVICES.find((candidate) => candidate.id === id)
  if (!service) throw new Error(`no service is called '${id}'; see src/kms/services.ts`)
  return service
}

export const isServiceId = (text: string): text is ServiceId => SERVICE_IDS.some((id) => id === text)

/** The name of an option as this service's readers know it: “AWS owned key (SSE-S3)”. */
export const optionNameAt = (service: Service | undefined, option: { id: OptionId; name: string }): string => {
  const local = service?.names[option.id]
  return local ? `${option.name} (${local})` : option.name
}
