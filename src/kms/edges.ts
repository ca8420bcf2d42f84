import type { DeliveryId } from './deliveries.ts'
import type { FactId } from './facts.ts'
import type { Condition } from './policy/statement.ts'

/** Whom AWS KMS sees. Patterns in braces are details, as in `policy/details.ts`. */
export type Caller =
  | {
      readonly kind: 'service'
      readonly principal: string
      /** The form in Regions that have to be enabled, where AWS documents another one. */
      readonly optIn?: { readonly principal: string; readonly fact: FactId }
    }
  /** A role that the service makes in the account. AWS KMS refuses its ARN until it is there. */
  | { readonly kind: 'service-linked-role'; readonly role: string }
  /** A role that the reader hands to the service. */
  | { readonly kind: 'role' }

/** One statement of the key policy. */
export interface Permission {
  readonly caller: Caller
  /** What it is for, after “Allow … to”; plain characters, as in every key policy. */
  readonly does: string
  readonly actions: readonly [string, ...string[]]
  /** Conditions that are documented to work here; absent where none is. */
  readonly condition?: Condition
  /** What to know about this statement beside its caller. */
  readonly says?: string
}

/** Condition keys with which a statement lets nothing in any more, although it looks right. */
interface Break {
  readonly keys: readonly [string, ...string[]]
  readonly fact: FactId
}

/** What else has to allow it, whatever the key is. */
type OtherHalf =
  | {
      readonly kind: 'resource-policy'
      readonly of: 'topic' | 'queue' | 'bucket'
      readonly principals: readonly [string, ...string[]]
      readonly actions: readonly [string, ...string[]]
    }
  | { readonly kind: 'other'; readonly title: string; readonly says: string }

/** Something to know before the delivery is set up. */
interface Note {
  readonly title: string
  readonly says: string
  readonly fact: FactId
}

/** What a delivery asks of the key and of the resource. */
export interface Edge {
  /** None where no KMS key works: then the delivery's need is `sse-s3-delivery`. */
  readonly permissions: readonly Permission[]
  readonly otherHalf: OtherHalf
  /** What breaks this delivery beside what breaks all of its kind; `breaksOf` has both. */
  readonly breaks?: readonly Break[]
  /** What the reader sees when the key does not admit the caller; absent where AWS's page does not say. */
  readonly symptom?: { readonly says: string; readonly fact: FactId }
  readonly notes?: readonly Note[]
  /** S3 Bucket Keys get in the way of the key policy here. */
  readonly noBucketKeys?: FactId
  /** What the source needs, and which kinds of key work. */
  readonly fact: FactId
  /** Which conditions work, or that AWS shows none. */
  readonly conditionFact: FactId
}

const service = (principal: string, optIn?: { principal: string; fact: FactId }): Caller => ({
  kind: 'service',
  principal,
  ...(optIn && { optIn }),
})
const serviceLinkedRole = (path: string): Caller => ({
  kind: 'service-linked-role',
  role: `arn:{partition}:iam::{account}:role/aws-service-role/${path}`,
})
const ROLE: Caller = { kind: 'role' }

const toUse = (caller: Caller, actions: Permission['actions'], condition?: Condition): Permission => ({
  caller,
  does: 'use the key',
  actions,
  ...(condition && { condition }),
})

/** Both condition keys that name the source of a call between services. */
const from = (sourceArn: string | readonly string[]): Condition => ({
  StringEquals: { 'aws:SourceAccount': '{account}' },
  ArnLike: { 'aws:SourceArn': sourceArn },
})

const policyOf = (
  of: 'topic' | 'queue' | 'bucket',
  principal: string,
  ...actions: readonly [string, ...string[]]
): OtherHalf => ({ kind: 'resource-policy', of, principals: [principal], actions })

const TOPIC = ['kms:GenerateDataKey*', 'kms:Decrypt'] as const
const QUEUE = ['kms:GenerateDataKey', 'kms:Decrypt'] as const
const LOGS = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'] as const
const LOG_DELIVERY = 'delivery.logs.amazonaws.com'

/** The encryption context of a bucket with S3 Bucket Keys, and of its objects without. */
const IN_THE_BUCKET: Condition = {
  StringLike: {
    'kms:EncryptionContext:aws:s3:arn': ['arn:{partition}:s3:::{bucket}', 'arn:{partition}:s3:::{bucket}/*'],
  },
}
const THROUGH_S3: Condition = { StringEquals: { 'kms:ViaService': 's3.{region}.amazonaws.com' }, ...IN_THE_BUCKET }

/** The trail's own conditions, as AWS CloudTrail documents them. */
const OF_THE_TRAIL: Condition = {
  StringEquals: { 'aws:SourceArn': 'arn:{partition}:cloudtrail:{trailRegion}:{trailOwner}:trail/{trail}' },
  StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'arn:{partition}:cloudtrail:*:{trailOwner}:trail/*' },
}

/** A service-linked role of EC2 that launches instances from encrypted volumes. */
const launches = (caller: Caller, actions: Permission['actions'], says?: string): readonly Permission[] => [
  { ...toUse(caller, actions), ...(says !== undefined && { says }) },
  {
    caller,
    does: 'make grants for its volumes',
    actions: ['kms:CreateGrant'],
    condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    says: 'Amazon EC2 works from a grant that this role makes; the condition keeps it to grants for AWS resources.',
  },
]

/** What a Spot role is given by the grant in AWS's page, as actions of a statement. */
const AS_GRANTED = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncrypt*',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:DescribeKey',
] as const
const INSTEAD_OF_A_GRANT =
  'AWS’s page gives the role this by a grant, and names a key policy as the alternative. That this statement is that alternative is our reading: launch one instance to test it.'

const NO_POLICY_OF_THE_VOLUME: OtherHalf = {
  kind: 'other',
  title: 'Nothing but the key',
  says: 'A volume has no policy of its own. Under the AWS managed key of the account there is nothing to add; under a key of another account or of your own, the role needs access to the key.',
}

export const EDGES: { readonly [Id in DeliveryId]: Edge } = {
  'cloudwatch-alarms': {
    permissions: [
      toUse(service('cloudwatch.amazonaws.com'), TOPIC, from('arn:{partition}:cloudwatch:{region}:{account}:alarm:*')),
    ],
    otherHalf: policyOf('topic', 'cloudwatch.amazonaws.com', 'sns:Publish'),
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'snsSourceConditions',
  },
  'eventbridge-to-topic': {
    permissions: [toUse(service('events.amazonaws.com'), TOPIC)],
    otherHalf: policyOf('topic', 'events.amazonaws.com', 'sns:Publish'),
    breaks: [
      {
        keys: ['aws:SourceArn', 'aws:SourceAccount', 'aws:SourceOrgID'],
        fact: 'eventBridgeToSnsTakesNoCondition',
      },
    ],
    symptom: { says: 'The rule runs, and no message appears in the topic.', fact: 'eventBridgeToTopicSymptom' },
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'eventBridgeToSnsTakesNoCondition',
  },
  's3-events-to-topic': {
    permissions: [toUse(service('s3.amazonaws.com'), TOPIC, from('arn:{partition}:s3:::{sourceBucket}'))],
    otherHalf: policyOf('topic', 's3.amazonaws.com', 'sns:Publish'),
    fact: 's3EventsNeedKeyPolicy',
    conditionFact: 'snsSourceConditions',
  },
  'cloudtrail-notices': {
    permissions: [toUse(service('cloudtrail.amazonaws.com'), TOPIC)],
    otherHalf: policyOf('topic', 'cloudtrail.amazonaws.com', 'sns:Publish'),
    fact: 'cloudtrailTopicKey',
    conditionFact: 'cloudtrailTopicKey',
  },
  'rds-events': {
    permissions: [toUse(service('events.rds.amazonaws.com'), TOPIC)],
    otherHalf: policyOf('topic', 'events.rds.amazonaws.com', 'sns:Publish'),
    notes: [
      {
        title: 'Limit the topic policy instead',
        says: 'There, both conditions on the source are documented.',
        fact: 'rdsTopicConditions',
      },
    ],
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'rdsEventsPrincipal',
  },
  'redshift-events': {
    permissions: [toUse(service('redshift.amazonaws.com'), TOPIC)],
    otherHalf: policyOf('topic', 'redshift.amazonaws.com', 'sns:Publish'),
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'redshiftEventsPrincipal',
  },
  'ses-notices': {
    permissions: [toUse(service('ses.amazonaws.com'), QUEUE)],
    otherHalf: policyOf('topic', 'ses.amazonaws.com', 'sns:Publish'),
    symptom: { says: 'Choosing the topic in Amazon SES fails with InvalidParameterValue.', fact: 'sesTopicSymptom' },
    fact: 'sesTopicKey',
    conditionFact: 'sesTopicKey',
  },
  'backup-events': {
    permissions: [toUse(service('backup.amazonaws.com'), TOPIC)],
    otherHalf: policyOf('topic', 'backup.amazonaws.com', 'sns:Publish'),
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'backupTopicPrincipal',
  },
  budgets: {
    permissions: [toUse(service('budgets.amazonaws.com'), TOPIC)],
    otherHalf: policyOf('topic', 'budgets.amazonaws.com', 'sns:Publish'),
    symptom: { says: 'The budget shows “The SNS topic is encrypted”.', fact: 'budgetsTopicSymptom' },
    fact: 'budgetsTopicKey',
    conditionFact: 'budgetsTopicKey',
  },
  'cost-anomalies': {
    permissions: [
      toUse(service('costalerts.amazonaws.com'), TOPIC, { StringEquals: { 'aws:SourceAccount': '{account}' } }),
    ],
    otherHalf: policyOf('topic', 'costalerts.amazonaws.com', 'sns:Publish'),
    fact: 'costAnomaliesTopicKey',
    conditionFact: 'costAnomaliesTopicKey',
  },
  'sns-topic': {
    permissions: [
      toUse(service('sns.amazonaws.com'), QUEUE, {
        ArnLike: { 'aws:SourceArn': 'arn:{partition}:sns:{region}:{account}:{topicName}' },
      }),
    ],
    otherHalf: policyOf('queue', 'sns.amazonaws.com', 'sqs:SendMessage'),
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  'eventbridge-to-queue': {
    permissions: [
      toUse(service('events.amazonaws.com'), QUEUE, {
        ArnLike: { 'aws:SourceArn': 'arn:{partition}:events:{region}:{account}:rule/{ruleName}' },
      }),
    ],
    otherHalf: policyOf('queue', 'events.amazonaws.com', 'sqs:SendMessage'),
    symptom: { says: 'The events do not reach the queue.', fact: 'eventBridgeToQueueSymptom' },
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  's3-events-to-queue': {
    permissions: [toUse(service('s3.amazonaws.com'), QUEUE, from('arn:{partition}:s3:::{sourceBucket}'))],
    otherHalf: policyOf('queue', 's3.amazonaws.com', 'sqs:SendMessage'),
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  'sns-dead-letters': {
    permissions: [
      toUse(service('sns.amazonaws.com'), QUEUE, {
        ArnLike: { 'aws:SourceArn': 'arn:{partition}:sns:{region}:{account}:{topicName}' },
      }),
    ],
    otherHalf: policyOf('queue', 'sns.amazonaws.com', 'sqs:SendMessage'),
    fact: 'snsDeadLetterKey',
    conditionFact: 'sqsSourceConditions',
  },
  cloudfront: {
    permissions: [
      toUse(service('cloudfront.amazonaws.com'), ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*'], {
        ArnLike: { 'aws:SourceArn': 'arn:{partition}:cloudfront::{account}:distribution/{distributionId}' },
      }),
    ],
    otherHalf: policyOf('bucket', 'cloudfront.amazonaws.com', 's3:GetObject'),
    fact: 'cloudfrontKeyStatement',
    conditionFact: 'cloudfrontKeyStatement',
  },
  'vpc-flow-logs': {
    permissions: [toUse(service(LOG_DELIVERY), LOGS, from('arn:{partition}:logs:{region}:{account}:*'))],
    otherHalf: policyOf('bucket', LOG_DELIVERY, 's3:GetBucketAcl', 's3:PutObject'),
    notes: [
      {
        title: 'The key’s ARN on the bucket, not its ID',
        says: 'With the ID alone the flow log may not be created.',
        fact: 'flowLogsKeyId',
      },
    ],
    noBucketKeys: 'vendedLogsAndBucketKeys',
    fact: 'flowLogsKeyStatement',
    conditionFact: 'flowLogsKeyStatement',
  },
  'cloudfront-logs': {
    // CloudFront's delivery sources are in this Region, wherever the bucket is
    permissions: [
      toUse(service(LOG_DELIVERY), LOGS, from('arn:{partition}:logs:us-east-1:{account}:delivery-source:*')),
    ],
    otherHalf: policyOf('bucket', LOG_DELIVERY, 's3:PutObject'),
    fact: 'vendedLogsV2KeyStatement',
    conditionFact: 'cloudfrontLogsKeyStatement',
  },
  'waf-logs': {
    permissions: [
      toUse(service(LOG_DELIVERY), ['kms:GenerateDataKey*'], from('arn:{partition}:logs:{region}:{account}:*')),
    ],
    otherHalf: policyOf('bucket', LOG_DELIVERY, 's3:GetBucketAcl', 's3:PutObject'),
    noBucketKeys: 'vendedLogsAndBucketKeys',
    fact: 'wafLogsKeyStatement',
    conditionFact: 'flowLogsKeyStatement',
  },
  'resolver-logs': {
    // covers delivery sources as well, whichever of the two forms the service sends
    permissions: [toUse(service(LOG_DELIVERY), LOGS, from('arn:{partition}:logs:{region}:{account}:*'))],
    otherHalf: policyOf('bucket', LOG_DELIVERY, 's3:GetBucketAcl', 's3:PutObject'),
    fact: 'resolverLogsKeyStatement',
    conditionFact: 'vendedLogsV2KeyStatement',
  },
  'nlb-logs': {
    permissions: [toUse(service(LOG_DELIVERY), LOGS)],
    otherHalf: policyOf('bucket', LOG_DELIVERY, 's3:GetBucketAcl', 's3:PutObject'),
    fact: 'nlbLogsKeyStatement',
    conditionFact: 'nlbLogsKeyStatement',
  },
  'alb-logs': {
    permissions: [],
    otherHalf: policyOf('bucket', 'logdelivery.elasticloadbalancing.amazonaws.com', 's3:PutObject'),
    symptom: { says: 'Enabling the logs is answered with an access denied error.', fact: 'albLogsSymptom' },
    fact: 'albLogsNeedSseS3',
    conditionFact: 'albLogsNeedSseS3',
  },
  's3-access-logs': {
    permissions: [],
    otherHalf: policyOf('bucket', 'logging.s3.amazonaws.com', 's3:PutObject'),
    symptom: { says: 'Logs may arrive under a key that you cannot access.', fact: 's3AccessLogsSymptom' },
    fact: 's3LogBucketsNeedSseS3',
    conditionFact: 's3LogBucketsNeedSseS3',
  },
  'redshift-audit-logs': {
    permissions: [],
    otherHalf: policyOf('bucket', 'redshift.amazonaws.com', 's3:GetBucketAcl', 's3:PutObject'),
    notes: [
      {
        title: 'In Regions that have to be enabled',
        says: 'The bucket policy names redshift.<Region>.amazonaws.com there, with the Region’s code.',
        fact: 'redshiftAuditPrincipal',
      },
    ],
    fact: 'redshiftAuditNeedsSseS3',
    conditionFact: 'redshiftAuditNeedsSseS3',
  },
  'log-exports': {
    permissions: [toUse(service('logs.{region}.amazonaws.com'), QUEUE)],
    otherHalf: policyOf('bucket', 'logs.{region}.amazonaws.com', 's3:GetBucketAcl', 's3:PutObject'),
    notes: [
      {
        title: 'Not under DSSE-KMS',
        says: 'Choose SSE-KMS for the bucket.',
        fact: 'logExportNoDsse',
      },
    ],
    fact: 'logExportKey',
    conditionFact: 'logExportKey',
  },
  'bedrock-logs': {
    permissions: [
      toUse(
        service('bedrock.amazonaws.com'),
        ['kms:GenerateDataKey'],
        from('arn:{partition}:bedrock:{region}:{account}:*'),
      ),
    ],
    otherHalf: policyOf('bucket', 'bedrock.amazonaws.com', 's3:PutObject'),
    fact: 'bedrockLogsKey',
    conditionFact: 'bedrockLogsKey',
  },
  'cloudtrail-logs': {
    permissions: [
      toUse(service('cloudtrail.amazonaws.com'), ['kms:GenerateDataKey*'], OF_THE_TRAIL),
      {
        caller: service('cloudtrail.amazonaws.com'),
        does: 'describe the key',
        actions: ['kms:DescribeKey'],
        says: 'CloudTrail may look at the key’s properties; the encryption context does not go with that.',
      },
    ],
    otherHalf: policyOf('bucket', 'cloudtrail.amazonaws.com', 's3:GetBucketAcl', 's3:PutObject'),
    symptom: { says: 'CloudTrail stops delivering logs.', fact: 'cloudtrailStopsWithoutKey' },
    notes: [
      {
        title: 'If the bucket has S3 Bucket Keys on',
        says: 'CloudTrail then needs kms:Decrypt on the key as well. Our statement does not have it.',
        fact: 'cloudtrailBucketKeys',
      },
    ],
    fact: 'cloudtrailNeedsOwnKey',
    conditionFact: 'cloudtrailKeyPermissions',
  },
  'aws-config': {
    permissions: [toUse(service('config.amazonaws.com'), QUEUE, from('arn:{partition}:config:{region}:{account}:*'))],
    otherHalf: policyOf('bucket', 'config.amazonaws.com', 's3:GetBucketAcl', 's3:ListBucket', 's3:PutObject'),
    symptom: {
      says: 'Delivery fails, and is tried again as the service principal.',
      fact: 'configFallsBack',
    },
    notes: [
      {
        title: 'If other accounts deliver too',
        says: 'Add their account IDs to aws:SourceAccount, and one pattern each to aws:SourceArn.',
        fact: 'configKeyStatement',
      },
    ],
    fact: 'configServiceRole',
    conditionFact: 'configKeyStatement',
  },
  'control-tower': {
    permissions: [
      {
        caller: service('config.amazonaws.com'),
        does: 'record with AWS Config',
        actions: QUEUE,
        says: 'AWS’s statement has no condition: AWS Config calls for every account of the landing zone.',
      },
      {
        caller: service('cloudtrail.amazonaws.com'),
        does: 'log with CloudTrail',
        actions: TOPIC,
        condition: {
          StringEquals: {
            'aws:SourceArn': 'arn:{partition}:cloudtrail:{region}:{account}:trail/aws-controltower-BaselineCloudTrail',
          },
          StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'arn:{partition}:cloudtrail:*:{account}:trail/*' },
        },
      },
    ],
    otherHalf: {
      kind: 'other',
      title: 'The landing zone',
      says: 'Name the key in the settings of AWS Control Tower, which sets up its buckets. The account in these statements is the management account, the Region the home Region.',
    },
    symptom: { says: 'An error banner appears before the landing zone is set up.', fact: 'controlTowerKeyRules' },
    notes: [
      {
        title: 'Which key AWS Control Tower takes',
        says: 'Create it in the management account, and not as a multi-Region key.',
        fact: 'controlTowerKeyRules',
      },
    ],
    fact: 'controlTowerKeyStatements',
    conditionFact: 'controlTowerKeyStatements',
  },
  'guardduty-findings': {
    permissions: [
      toUse(
        service('guardduty.amazonaws.com', {
          principal: 'guardduty.{region}.amazonaws.com',
          fact: 'guarddutyOptInPrincipal',
        }),
        ['kms:GenerateDataKey'],
        from('arn:{partition}:guardduty:{region}:{account}:detector/{detectorId}'),
      ),
    ],
    otherHalf: policyOf('bucket', 'guardduty.amazonaws.com', 's3:GetBucketLocation', 's3:PutObject'),
    notes: [
      {
        title: 'If the findings are of another Region',
        says: 'Put the Region of the findings into aws:SourceArn. Key and bucket stay together.',
        fact: 'guarddutyKeyRegion',
      },
    ],
    fact: 'guarddutyKeyStatement',
    conditionFact: 'guarddutyKeyStatement',
  },
  'macie-results': {
    permissions: [
      toUse(
        service('macie.amazonaws.com', { principal: 'macie.{region}.amazonaws.com', fact: 'macieOptInPrincipal' }),
        ['kms:GenerateDataKey', 'kms:Encrypt'],
        from([
          'arn:{partition}:macie2:{region}:{account}:export-configuration:*',
          'arn:{partition}:macie2:{region}:{account}:classification-job/*',
        ]),
      ),
    ],
    otherHalf: policyOf('bucket', 'macie.amazonaws.com', 's3:GetBucketLocation', 's3:PutObject'),
    symptom: { says: 'Macie stores no results in the bucket.', fact: 'macieSymptom' },
    fact: 'macieKeyStatement',
    conditionFact: 'macieKeyStatement',
  },
  'inspector-reports': {
    permissions: [
      toUse(
        service('inspector2.amazonaws.com'),
        ['kms:Decrypt', 'kms:GenerateDataKey*'],
        from('arn:{partition}:inspector2:{region}:{account}:report/*'),
      ),
    ],
    otherHalf: policyOf(
      'bucket',
      'inspector2.amazonaws.com',
      's3:PutObject',
      's3:PutObjectAcl',
      's3:AbortMultipartUpload',
    ),
    symptom: { says: 'The export fails, with a message in Amazon Inspector.', fact: 'inspectorSymptom' },
    fact: 'inspectorKeyStatement',
    conditionFact: 'inspectorKeyStatement',
  },
  's3-inventory': {
    permissions: [
      toUse(service('s3.amazonaws.com'), ['kms:GenerateDataKey'], from('arn:{partition}:s3:::{sourceBucket}')),
    ],
    otherHalf: policyOf('bucket', 's3.amazonaws.com', 's3:PutObject'),
    notes: [
      {
        title: 'The key’s ARN in the configuration',
        says: 'Name the key by its ARN there or on this bucket, or the reports cannot be read.',
        fact: 'inventorySymptom',
      },
    ],
    fact: 'inventoryKeyStatement',
    conditionFact: 'inventoryKeyStatement',
  },
  'storage-lens': {
    permissions: [
      toUse(
        service('storage-lens.s3.amazonaws.com'),
        ['kms:GenerateDataKey'],
        from('arn:{partition}:s3:{region}:{account}:storage-lens/{dashboard}'),
      ),
    ],
    otherHalf: policyOf('bucket', 'storage-lens.s3.amazonaws.com', 's3:PutObject'),
    notes: [
      {
        title: 'If the dashboard’s home Region is another one',
        says: 'Put that Region into aws:SourceArn. The key stays in the Region of the bucket.',
        fact: 'storageLensKeyRegion',
      },
    ],
    fact: 'storageLensKeyStatement',
    conditionFact: 'storageLensKeyStatement',
  },
  's3-replication': {
    permissions: [toUse(ROLE, ['kms:Decrypt'], THROUGH_S3)],
    otherHalf: {
      kind: 'other',
      title: 'The role and the rule',
      says: 'The replication role’s IAM policy must allow the same on this key, and kms:Encrypt on the key of the replicas. The rule must say that objects under SSE-KMS are replicated, and with which key.',
    },
    symptom: { says: 'The rule is accepted, and replication fails.', fact: 'replicationSymptom' },
    notes: [
      {
        title: 'The key of the replicas',
        says: 'It must allow the role too. If it is of another account, it is a customer managed key there.',
        fact: 'replicationAcrossAccounts',
      },
    ],
    fact: 's3ReplicationRole',
    conditionFact: 'replicationConditions',
  },
  's3-replicas': {
    permissions: [
      {
        ...toUse(ROLE, ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:Decrypt'], THROUGH_S3),
        says: 'Encrypt is for the replicas, GenerateDataKey for objects that were plaintext, Decrypt for S3 Bucket Keys.',
      },
    ],
    otherHalf: {
      kind: 'other',
      title: 'The role, the rule and the bucket policy',
      says: 'The replication role’s IAM policy must allow the same on this key, by its ARN. The rule on the source bucket names this key. If the source is of another account, the policy of this bucket must admit the role.',
    },
    symptom: { says: 'The rule is accepted, and replication fails.', fact: 'replicationSymptom' },
    notes: [
      {
        title: 'If no object was plaintext',
        says: 'Then kms:GenerateDataKey can be left out.',
        fact: 'replicationPlaintext',
      },
    ],
    fact: 'replicaKeyIsCustomerManaged',
    conditionFact: 'replicationConditions',
  },
  'firehose-to-bucket': {
    permissions: [toUse(ROLE, ['kms:Decrypt', 'kms:GenerateDataKey'], THROUGH_S3)],
    otherHalf: {
      kind: 'other',
      title: 'The role of the stream',
      says: 'Its IAM policy must allow the same on the key, and s3:PutObject and what else Firehose asks for on the bucket.',
    },
    fact: 'firehoseRolePermissions',
    conditionFact: 'firehoseRolePermissions',
  },
  'ses-mail': {
    permissions: [
      toUse(
        service('ses.amazonaws.com'),
        ['kms:Decrypt', 'kms:GenerateDataKey*'],
        from('arn:{partition}:ses:{region}:{account}:receipt-rule-set/{receiptRuleSet}:receipt-rule/{receiptRule}'),
      ),
    ],
    otherHalf: policyOf('bucket', 'ses.amazonaws.com', 's3:PutObject'),
    notes: [
      {
        title: 'Why Decrypt is there',
        says: 'The bucket itself encrypts what arrives.',
        fact: 'sesMailDecrypt',
      },
    ],
    fact: 'sesMailKeyStatement',
    conditionFact: 'sesMailKeyStatement',
  },
  'backup-reports': {
    permissions: [
      toUse(serviceLinkedRole('reports.backup.amazonaws.com/AWSServiceRoleForBackupReports'), ['kms:GenerateDataKey']),
    ],
    otherHalf: {
      kind: 'resource-policy',
      of: 'bucket',
      principals: ['AWSServiceRoleForBackupReports'],
      actions: ['s3:PutObject'],
    },
    notes: [
      {
        title: 'The first report, first',
        says: 'Create the report plan and let it run once, so that the role exists. Then save these policies.',
        fact: 'backupReportsRoleFirst',
      },
    ],
    fact: 'backupReportsKey',
    conditionFact: 'backupReportsKey',
  },
  'auto-scaling': {
    permissions: launches(serviceLinkedRole('autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'), LOGS),
    otherHalf: NO_POLICY_OF_THE_VOLUME,
    symptom: {
      says: 'Instances fail with “Client.InternalError: Client error on launch”.',
      fact: 'autoScalingSymptom',
    },
    notes: [
      {
        title: 'If the Auto Scaling group is in another account',
        says: 'This statement does not reach its role. Make a grant to that role, from that account.',
        fact: 'autoScalingAcrossAccounts',
      },
      {
        title: 'Under the AWS managed key',
        says: 'Nothing has to be allowed there.',
        fact: 'autoScalingAwsManaged',
      },
    ],
    fact: 'autoScalingNeedsAccess',
    conditionFact: 'autoScalingKeyStatements',
  },
  'spot-instances': {
    permissions: launches(
      serviceLinkedRole('spot.amazonaws.com/AWSServiceRoleForEC2Spot'),
      AS_GRANTED,
      INSTEAD_OF_A_GRANT,
    ),
    otherHalf: NO_POLICY_OF_THE_VOLUME,
    symptom: { says: 'Instances end with “Client.InternalError: Client error on launch”.', fact: 'launchSymptom' },
    fact: 'spotRoleNeedsTheKey',
    conditionFact: 'spotRoleNeedsTheKey',
  },
  'spot-fleet': {
    permissions: launches(
      serviceLinkedRole('spotfleet.amazonaws.com/AWSServiceRoleForEC2SpotFleet'),
      AS_GRANTED,
      INSTEAD_OF_A_GRANT,
    ),
    otherHalf: NO_POLICY_OF_THE_VOLUME,
    symptom: { says: 'Instances end with “Client.InternalError: Client error on launch”.', fact: 'launchSymptom' },
    fact: 'spotFleetRoleNeedsTheKey',
    conditionFact: 'spotFleetRoleNeedsTheKey',
  },
}

/** What no service principal carries. */
const BREAKS_SERVICES: readonly Break[] = [
  { keys: ['kms:ViaService'], fact: 'viaServiceNeedsTheCaller' },
  { keys: ['kms:CallerAccount'], fact: 'callerAccountIsOfIdentities' },
  { keys: ['aws:PrincipalOrgID'], fact: 'principalOrgCondition' },
]

/** What no role carries. */
const BREAKS_ROLES: readonly Break[] = [
  { keys: ['aws:SourceArn', 'aws:SourceAccount'], fact: 'servicePrincipalConditions' },
]

/** The conditions that silently break a delivery: those of its kind of caller, and its own. */
export function breaksOf({ permissions, breaks = [] }: Edge): readonly Break[] {
  const kinds = new Set(permissions.map(({ caller }) => caller.kind))
  return [
    ...breaks,
    ...(kinds.has('service') ? BREAKS_SERVICES : []),
    ...(kinds.has('role') || kinds.has('service-linked-role') ? BREAKS_ROLES : []),
  ]
}
