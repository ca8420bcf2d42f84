import type { DeliveryId } from './deliveries.ts'
import {
  notSaid,
  seen,
  type Caller,
  type Edge,
  type HalfStatement,
  type Note,
  type OtherHalf,
  type Permission,
} from './edge.ts'
import type { FactId } from './facts.ts'
import type { FieldId } from './policy/details.ts'
import type { Condition } from './policy/statement.ts'

const service = (principal: string, optIn?: { principal: string; fact: FactId }): Caller => ({
  kind: 'service',
  principal,
  ...(optIn && { optIn }),
})
const serviceLinkedRole = (path: string): Caller => ({
  kind: 'service-linked-role',
  role: `arn:{partition}:iam::{account}:role/aws-service-role/${path}`,
})
const role = (field: FieldId): Caller => ({ kind: 'role', role: `{${field}}` })

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

type Half = readonly [HalfStatement, ...HalfStatement[]]

/** The statements of AWS’s page for one caller, and what they come to. */
const halfOf = (of: 'topic' | 'queue' | 'bucket', principal: string, [first, ...others]: Half): OtherHalf => {
  const [action, ...actions] = first.actions
  return {
    kind: 'resource-policy',
    of,
    principals: [principal],
    actions: [action, ...new Set([...actions, ...others.flatMap((each) => each.actions)])],
    statements: [first, ...others],
  }
}

/** What AWS documents of one statement beside its caller, action and resource. */
type Documented = Pick<HalfStatement, 'condition' | 'says' | 'fact' | 'more'>

const publishes = (principal: string, documented: Documented): OtherHalf =>
  halfOf('topic', principal, [
    {
      caller: service(principal),
      does: 'publish',
      actions: ['sns:Publish'],
      resource: 'arn:{partition}:sns:{region}:{account}:{topic}',
      ...documented,
    },
  ])

const sends = (principal: string, documented: Documented): OtherHalf =>
  halfOf('queue', principal, [
    {
      caller: service(principal),
      does: 'send messages',
      actions: ['sqs:SendMessage'],
      resource: 'arn:{partition}:sqs:{region}:{account}:{queue}',
      ...documented,
    },
  ])

const BUCKET = 'arn:{partition}:s3:::{bucket}'

/** What a service looks up of the bucket itself. */
const checks = (principal: string, actions: HalfStatement['actions'], documented: Documented): HalfStatement => ({
  caller: service(principal),
  does: 'check the bucket',
  actions,
  resource: BUCKET,
  ...documented,
})

/** @param path below the bucket */
const writes = (principal: string, path: string, documented: Documented): HalfStatement => ({
  caller: service(principal),
  does: 'write objects',
  actions: ['s3:PutObject'],
  resource: `${BUCKET}/${path}`,
  ...documented,
})

/** The owner of the bucket gets what is written, which the service asks for with each upload. */
const handedOver = ({ StringEquals, ...others }: Condition = {}): Condition => ({
  StringEquals: { ...StringEquals, 's3:x-amz-acl': 'bucket-owner-full-control' },
  ...others,
})

const IN_ITS_PREFIX = 'If you choose a prefix, put it before AWSLogs.'
const IN_THE_WHOLE_BUCKET = 'If you choose a prefix, narrow the resource to it.'

const TOPIC = ['kms:GenerateDataKey*', 'kms:Decrypt'] as const
const QUEUE = ['kms:GenerateDataKey', 'kms:Decrypt'] as const
const LOGS = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'] as const
const LOG_DELIVERY = 'delivery.logs.amazonaws.com'

/** AWS WAF and Network Load Balancers are alike in this, and so are our statements for them. */
const IN_THE_BUCKET_POLICY_ONLY =
  'AWS’s page of these logs shows this statement without a condition, and puts these two into the bucket policy for the same principal; CloudWatch Logs documents them for the key too, where it delivers logs. That they hold here is our reading: see that a log arrives.'

/** Logs that CloudWatch Logs delivers by the same two statements, whatever they are of. */
const vendedLogs = (fact: FactId): OtherHalf => {
  const condition = from('arn:{partition}:logs:{region}:{account}:*')
  return halfOf('bucket', LOG_DELIVERY, [
    checks(LOG_DELIVERY, ['s3:GetBucketAcl'], { condition, fact }),
    writes(LOG_DELIVERY, 'AWSLogs/{account}/*', { condition: handedOver(condition), says: IN_ITS_PREFIX, fact }),
  ])
}

/** The encryption context of a bucket with S3 Bucket Keys, and of its objects without. */
const IN_THE_BUCKET: Condition = {
  StringLike: {
    'kms:EncryptionContext:aws:s3:arn': ['arn:{partition}:s3:::{bucket}', 'arn:{partition}:s3:::{bucket}/*'],
  },
}
const THROUGH_S3: Condition = { StringEquals: { 'kms:ViaService': 's3.{region}.amazonaws.com' }, ...IN_THE_BUCKET }

const FROM_THE_TRAIL: Condition = {
  StringEquals: { 'aws:SourceArn': 'arn:{partition}:cloudtrail:{trailRegion}:{trailOwner}:trail/{trail}' },
}

/** The trail's own conditions, as AWS CloudTrail documents them. */
const OF_THE_TRAIL: Condition = {
  ...FROM_THE_TRAIL,
  StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'arn:{partition}:cloudtrail:*:{trailOwner}:trail/*' },
}

/** A service-linked role of EC2 that launches instances from encrypted volumes. */
const launches = (caller: Caller, actions: Permission['actions'], says?: string): readonly Permission[] => [
  { ...toUse(caller, actions), ...(says !== undefined && { says }) },
  {
    caller,
    does: 'make grants for volumes',
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

const OF_MACIE = [
  'arn:{partition}:macie2:{region}:{account}:export-configuration:*',
  'arn:{partition}:macie2:{region}:{account}:classification-job/*',
]

/** GuardDuty and Macie are alike in this. */
const DENIALS_ARE_LEFT_OUT =
  'AWS’s example also refuses uploads by the service without this key, and all requests without TLS: nothing is delivered by that, so it is left out here.'

/** S3 event notifications are alike, whatever they go to. */
const S3_EVENTS = {
  onlyWith: [
    {
      key: 'aws:SourceArn',
      value: 'the ARN of the bucket that sends the events, without Region and account ID',
      fact: 's3EventsSource',
    },
    { key: 'aws:SourceAccount', value: 'the account of that bucket', fact: 's3EventsSource' },
  ],
  symptom: seen(
    'Saving the event notification fails, because the test message of Amazon S3 does; where that validation is skipped, nothing arrives.',
    's3EventsSymptom',
  ),
} as const satisfies Partial<Edge>

const NO_POLICY_OF_THE_VOLUME: OtherHalf = {
  kind: 'other',
  title: 'Nothing but the key',
  says: 'A volume has no policy of its own. Under the AWS managed key of the account there is nothing to add; under a key of another account or of your own, the role needs access to the key.',
}

/** EventBridge calls as itself only where its target has no role. */
const UNLESS_THERE_IS_A_ROLE: Note = {
  title: 'If the target has an execution role',
  says: 'Then that role calls, not EventBridge itself: its IAM policy needs kms:GenerateDataKey and kms:Decrypt on the key, and this statement can be left out.',
  fact: 'eventBridgeExecutionRole',
  ofTheKeyPolicy: true,
}

/** The same, of its other half. */
const OR_THE_ROLE_CALLS =
  'If the target has an execution role, that role calls: its IAM policy needs the permission, and this statement can be left out.'

export const EDGES: { readonly [Id in DeliveryId]: Edge } = {
  'cloudwatch-alarms': {
    permissions: [
      toUse(service('cloudwatch.amazonaws.com'), TOPIC, from('arn:{partition}:cloudwatch:{region}:{account}:alarm:*')),
    ],
    otherHalf: publishes('cloudwatch.amazonaws.com', {
      condition: { ArnLike: { 'aws:SourceArn': 'arn:{partition}:cloudwatch:{region}:{account}:alarm:*' } },
      says: 'It admits every alarm of your account in this Region.',
      fact: 'alarmSourceArn',
    }),
    onlyWith: [{ key: 'aws:SourceArn', value: 'the ARN of an alarm, not of the topic', fact: 'alarmSourceArn' }],
    symptom: seen(
      'The alarm changes its state and nothing is sent; its history says “CloudWatch Alarms does not have authorization to access the SNS topic encryption key”.',
      'alarmSymptom',
    ),
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'snsSourceConditions',
  },
  'eventbridge-to-topic': {
    permissions: [toUse(service('events.amazonaws.com'), TOPIC)],
    otherHalf: publishes('events.amazonaws.com', {
      says: `AWS’s page says that a condition cannot be used in a topic policy for EventBridge, so this statement has none. ${OR_THE_ROLE_CALLS}`,
      fact: 'eventBridgeTopicPolicy',
      more: ['eventBridgeExecutionRole'],
    }),
    breaks: [
      {
        keys: ['aws:SourceArn', 'aws:SourceAccount', 'aws:SourceOrgID'],
        fact: 'eventBridgeToSnsTakesNoCondition',
      },
    ],
    symptom: seen('The rule runs, and no message appears in the topic.', 'eventBridgeToTopicSymptom'),
    notes: [UNLESS_THERE_IS_A_ROLE],
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'eventBridgeToSnsTakesNoCondition',
  },
  's3-events-to-topic': {
    permissions: [toUse(service('s3.amazonaws.com'), TOPIC, from('arn:{partition}:s3:::{sourceBucket}'))],
    otherHalf: publishes('s3.amazonaws.com', {
      condition: from('arn:{partition}:s3:::{sourceBucket}'),
      fact: 's3EventsSource',
    }),
    ...S3_EVENTS,
    fact: 's3EventsNeedKeyPolicy',
    conditionFact: 'snsSourceConditions',
  },
  'cloudtrail-notices': {
    permissions: [toUse(service('cloudtrail.amazonaws.com'), TOPIC)],
    otherHalf: publishes('cloudtrail.amazonaws.com', { condition: FROM_THE_TRAIL, fact: 'cloudtrailTopicSource' }),
    symptom: seen('No notification arrives, and the trail’s status has an error of Amazon SNS.', 'trailTopicSymptom'),
    fact: 'cloudtrailTopicKey',
    conditionFact: 'cloudtrailTopicKey',
  },
  'rds-events': {
    permissions: [toUse(service('events.rds.amazonaws.com'), TOPIC)],
    otherHalf: publishes('events.rds.amazonaws.com', {
      condition: from('arn:{partition}:rds:{region}:{account}:*'),
      says: 'It admits whatever Amazon RDS has in your account in this Region. AWS’s example narrows it to DB instances whose names begin alike, as db:prefix-*.',
      fact: 'rdsTopicConditions',
    }),
    symptom: notSaid('rdsEventsPrincipal'),
    notes: [
      {
        title: 'Where the source is limited',
        says: 'In the topic policy alone, where AWS documents both conditions.',
        fact: 'rdsTopicConditions',
      },
    ],
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'rdsEventsPrincipal',
  },
  'redshift-events': {
    permissions: [toUse(service('redshift.amazonaws.com'), TOPIC)],
    otherHalf: policyOf('topic', 'redshift.amazonaws.com', 'sns:Publish'),
    symptom: notSaid('redshiftEventsPrincipal'),
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'redshiftEventsPrincipal',
  },
  'ses-notices': {
    permissions: [toUse(service('ses.amazonaws.com'), QUEUE)],
    otherHalf: publishes('ses.amazonaws.com', {
      condition: from([
        'arn:{partition}:ses:{region}:{account}:identity/*',
        'arn:{partition}:ses:{region}:{account}:configuration-set/*',
      ]),
      says: 'AWS’s pages name one verified identity, or one configuration set: put its name in place of the star, and leave the other line out.',
      fact: 'sesTopicIdentity',
      more: ['sesTopicConfigurationSet'],
    }),
    symptom: seen('Choosing the topic in Amazon SES fails with InvalidParameterValue.', 'sesTopicSymptom'),
    fact: 'sesTopicKey',
    conditionFact: 'sesTopicKey',
  },
  'backup-events': {
    permissions: [toUse(service('backup.amazonaws.com'), TOPIC)],
    otherHalf: policyOf('topic', 'backup.amazonaws.com', 'sns:Publish'),
    symptom: notSaid('backupTopicPrincipal'),
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'backupTopicPrincipal',
  },
  budgets: {
    permissions: [toUse(service('budgets.amazonaws.com'), TOPIC)],
    otherHalf: publishes('budgets.amazonaws.com', {
      condition: from('arn:{partition}:budgets::{account}:*'),
      fact: 'budgetsTopicSource',
    }),
    symptom: seen('The budget shows “The SNS topic is encrypted”.', 'budgetsTopicSymptom'),
    fact: 'budgetsTopicKey',
    conditionFact: 'budgetsTopicKey',
  },
  'cost-anomalies': {
    permissions: [
      toUse(service('costalerts.amazonaws.com'), TOPIC, { StringEquals: { 'aws:SourceAccount': '{account}' } }),
    ],
    otherHalf: publishes('costalerts.amazonaws.com', {
      condition: { StringEquals: { 'aws:SourceAccount': '{account}' } },
      fact: 'costAnomaliesSource',
    }),
    onlyWith: [
      { key: 'aws:SourceAccount', value: 'the account of the alert subscription', fact: 'costAnomaliesSource' },
    ],
    symptom: notSaid('costAnomaliesTopicKey'),
    fact: 'costAnomaliesTopicKey',
    conditionFact: 'costAnomaliesTopicKey',
  },
  'sns-topic': {
    permissions: [
      toUse(service('sns.amazonaws.com'), QUEUE, {
        ArnLike: { 'aws:SourceArn': 'arn:{partition}:sns:{region}:{account}:{topicName}' },
      }),
    ],
    otherHalf: sends('sns.amazonaws.com', {
      condition: { ArnLike: { 'aws:SourceArn': 'arn:{partition}:sns:{region}:{account}:{topicName}' } },
      fact: 'snsQueueStatement',
    }),
    onlyWith: [{ key: 'aws:SourceArn', value: 'the ARN of the topic, not of the queue', fact: 'sqsSourceArnReading' }],
    symptom: seen(
      'The subscription is confirmed and no message arrives; the topic’s delivery status logs have the error.',
      'snsToSqsSymptom',
    ),
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  'eventbridge-to-queue': {
    permissions: [
      toUse(service('events.amazonaws.com'), QUEUE, {
        ArnLike: { 'aws:SourceArn': 'arn:{partition}:events:{region}:{account}:rule/{ruleName}' },
      }),
    ],
    otherHalf: sends('events.amazonaws.com', {
      condition: { ArnLike: { 'aws:SourceArn': 'arn:{partition}:events:{region}:{account}:rule/{ruleName}' } },
      says: OR_THE_ROLE_CALLS,
      fact: 'eventBridgeQueuePolicy',
      more: ['eventBridgeExecutionRole'],
    }),
    onlyWith: [{ key: 'aws:SourceArn', value: 'the ARN of the rule, not of the queue', fact: 'sqsSourceArnReading' }],
    symptom: seen('The events do not reach the queue.', 'eventBridgeToQueueSymptom'),
    notes: [UNLESS_THERE_IS_A_ROLE],
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  's3-events-to-queue': {
    permissions: [toUse(service('s3.amazonaws.com'), QUEUE, from('arn:{partition}:s3:::{sourceBucket}'))],
    otherHalf: sends('s3.amazonaws.com', {
      condition: from('arn:{partition}:s3:::{sourceBucket}'),
      fact: 's3EventsSource',
    }),
    ...S3_EVENTS,
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  'sns-dead-letters': {
    permissions: [
      toUse(service('sns.amazonaws.com'), QUEUE, {
        ArnLike: { 'aws:SourceArn': 'arn:{partition}:sns:{region}:{account}:{deadLetterTopic}' },
      }),
    ],
    otherHalf: sends('sns.amazonaws.com', {
      condition: { ArnLike: { 'aws:SourceArn': 'arn:{partition}:sns:{region}:{account}:{deadLetterTopic}' } },
      fact: 'snsDeadLetterStatement',
    }),
    onlyWith: [{ key: 'aws:SourceArn', value: 'the ARN of the topic, not of the queue', fact: 'sqsSourceArnReading' }],
    symptom: seen(
      'The messages are lost; the topic’s metric NumberOfNotificationsFailedToRedriveToDlq counts them.',
      'deadLetterSymptom',
    ),
    fact: 'snsDeadLetterKey',
    conditionFact: 'sqsSourceConditions',
  },
  cloudfront: {
    permissions: [
      toUse(service('cloudfront.amazonaws.com'), ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*'], {
        ArnLike: { 'aws:SourceArn': 'arn:{partition}:cloudfront::{account}:distribution/{distributionId}' },
      }),
    ],
    otherHalf: halfOf('bucket', 'cloudfront.amazonaws.com', [
      {
        caller: service('cloudfront.amazonaws.com'),
        does: 'read objects',
        actions: ['s3:GetObject'],
        resource: `${BUCKET}/*`,
        condition: {
          ArnLike: { 'aws:SourceArn': 'arn:{partition}:cloudfront::{account}:distribution/{distributionId}' },
        },
        says: 'Where viewers upload through CloudFront, add s3:PutObject.',
        fact: 'cloudfrontBucketStatement',
      },
    ]),
    notes: [
      {
        title: 'In one template: the circle, and two ways out',
        says: 'The key policy names the distribution, the distribution names the bucket, and the bucket names the key, so none of them can be created first. Deploy once with distribution/* in place of the distribution’s ID, which admits every distribution of your account and no other, then put the ID in and deploy again. Or, where your tool has the policies as resources of their own, create key, bucket and distribution first and the policies last.',
        fact: 'cloudfrontKeyIsCircular',
        more: ['cloudfrontBucketPolicyOrder'],
        ofTheKeyPolicy: true,
      },
    ],
    onlyWith: [
      {
        key: 'aws:SourceArn',
        value: 'the ARN of the distribution, which has no Region',
        fact: 'cloudfrontKeyStatement',
      },
    ],
    symptom: seen('Viewers get HTTP status 403.', 'cloudfrontSymptom'),
    fact: 'cloudfrontKeyStatement',
    conditionFact: 'cloudfrontKeyStatement',
  },
  'vpc-flow-logs': {
    permissions: [toUse(service(LOG_DELIVERY), LOGS, from('arn:{partition}:logs:{region}:{account}:*'))],
    otherHalf: vendedLogs('flowLogsBucketStatement'),
    onlyWith: [
      {
        key: 'aws:SourceArn',
        value: 'arn:aws:logs:<Region>:<account>:* of the logs, not the ARN of what is logged',
        fact: 'vendedLogsSource',
      },
      { key: 'aws:SourceAccount', value: 'the account whose logs are delivered', fact: 'vendedLogsSource' },
    ],
    symptom: notSaid('flowLogsKeyStatement'),
    notes: [
      {
        title: 'The bucket policy, once more afterwards',
        says: 'Creating a flow log may overwrite the bucket policy with the statements for flow logs alone. Look at it afterwards, and put back what is missing.',
        fact: 'flowLogsReplaceThePolicy',
      },
      {
        title: 'If the prefixes are Hive-compatible',
        says: 'Then the path in the bucket policy has aws-account-id= before the account ID.',
        fact: 'flowLogsBucketStatement',
      },
      {
        title: 'The key’s ARN on the bucket, not its ID',
        says: 'With the ID alone the flow log may not be created.',
        fact: 'flowLogsKeyId',
        ofTheKeyPolicy: true,
      },
    ],
    noBucketKeys: true,
    fact: 'flowLogsKeyStatement',
    conditionFact: 'vendedLogsConditions',
  },
  'cloudfront-logs': {
    // CloudFront's delivery sources are in this Region, wherever the bucket is
    permissions: [
      toUse(service(LOG_DELIVERY), LOGS, from('arn:{partition}:logs:us-east-1:{account}:delivery-source:*')),
    ],
    otherHalf: halfOf('bucket', LOG_DELIVERY, [
      writes(LOG_DELIVERY, 'AWSLogs/{account}/*', {
        condition: handedOver(from('arn:{partition}:logs:us-east-1:{account}:delivery-source:*')),
        says: 'If you choose a prefix, it takes the place of AWSLogs and the account ID.',
        fact: 'vendedLogsV2BucketStatement',
        more: ['cloudfrontLogsKeyStatement'],
      }),
    ]),
    onlyWith: [
      {
        key: 'aws:SourceArn',
        value: 'a delivery source in us-east-1, wherever the bucket is',
        fact: 'cloudfrontLogsKeyStatement',
      },
    ],
    symptom: notSaid('cloudfrontLogsKeyStatement'),
    notes: [
      {
        title: 'If the paths are Hive-compatible, or end otherwise',
        says: 'Hive-compatible paths without a prefix have aws-account-id= before the account ID. Where you replace the suffix path, yours takes the place of AWSLogs and the account ID. The bucket policy has to have the same path.',
        fact: 'cloudfrontLogsPaths',
      },
    ],
    fact: 'vendedLogsV2KeyStatement',
    conditionFact: 'cloudfrontLogsKeyStatement',
  },
  'waf-logs': {
    permissions: [
      {
        ...toUse(service(LOG_DELIVERY), ['kms:GenerateDataKey*'], from('arn:{partition}:logs:{region}:{account}:*')),
        says: IN_THE_BUCKET_POLICY_ONLY,
      },
    ],
    otherHalf: vendedLogs('wafLogsBucketStatement'),
    onlyWith: [
      {
        key: 'aws:SourceArn',
        value: 'arn:aws:logs:<Region>:<account>:* of the logs, not the ARN of what is logged',
        fact: 'vendedLogsSource',
      },
      { key: 'aws:SourceAccount', value: 'the account whose logs are delivered', fact: 'vendedLogsSource' },
    ],
    symptom: notSaid('wafLogsKeyStatement'),
    notes: [
      {
        title: 'The name of the bucket',
        says: 'If it begins otherwise, create a bucket whose name begins with aws-waf-logs-.',
        fact: 'wafBucketName',
      },
    ],
    noBucketKeys: true,
    fact: 'wafLogsKeyStatement',
    conditionFact: 'wafLogsConditionReading',
  },
  'resolver-logs': {
    permissions: [
      {
        ...toUse(service(LOG_DELIVERY), LOGS, from('arn:{partition}:logs:{region}:{account}:*')),
        says: 'AWS’s pages differ: that of these logs leads to the statement for V2 permissions, limited to delivery sources, and CloudWatch Logs lists them under V1 permissions, limited to the logs of the account. Ours is the second, which the ARNs of delivery sources match too; that choice is our reading.',
      },
    ],
    otherHalf: vendedLogs('vendedLogsBucketStatement'),
    onlyWith: [
      {
        key: 'aws:SourceArn',
        value: 'arn:aws:logs:<Region>:<account>:* of the logs, not the ARN of what is logged',
        fact: 'vendedLogsSource',
      },
      { key: 'aws:SourceAccount', value: 'the account whose logs are delivered', fact: 'vendedLogsSource' },
    ],
    symptom: seen('The association of the VPC fails with ACCESS_DENIED, or no log arrives.', 'resolverLogsSymptom'),
    noBucketKeys: true,
    fact: 'resolverLogsKeyStatement',
    conditionFact: 'vendedLogsPermissions',
  },
  'nlb-logs': {
    permissions: [
      {
        ...toUse(service(LOG_DELIVERY), LOGS, from('arn:{partition}:logs:{region}:{account}:*')),
        says: IN_THE_BUCKET_POLICY_ONLY,
      },
    ],
    otherHalf: vendedLogs('nlbLogsBucketStatement'),
    onlyWith: [
      {
        key: 'aws:SourceArn',
        value: 'arn:aws:logs:<Region>:<account>:* of the logs, not the ARN of what is logged',
        fact: 'nlbLogsConditionReading',
      },
      { key: 'aws:SourceAccount', value: 'the account whose logs are delivered', fact: 'nlbLogsConditionReading' },
    ],
    symptom: notSaid('nlbLogsKeyStatement'),
    noBucketKeys: true,
    fact: 'nlbLogsKeyStatement',
    conditionFact: 'nlbLogsConditionReading',
  },
  'alb-logs': {
    permissions: [],
    otherHalf: halfOf('bucket', 'logdelivery.elasticloadbalancing.amazonaws.com', [
      writes('logdelivery.elasticloadbalancing.amazonaws.com', 'AWSLogs/{account}/*', {
        condition: {
          ArnLike: { 'aws:SourceArn': 'arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/*' },
        },
        says: IN_ITS_PREFIX,
        fact: 'albLogsBucketStatement',
      }),
    ]),
    symptom: seen('Enabling the logs is answered with an access denied error.', 'albLogsSymptom'),
    fact: 'albLogsNeedSseS3',
    conditionFact: 'albLogsNeedSseS3',
  },
  's3-access-logs': {
    permissions: [],
    otherHalf: halfOf('bucket', 'logging.s3.amazonaws.com', [
      writes('logging.s3.amazonaws.com', '*', {
        condition: from('arn:{partition}:s3:::{sourceBucket}'),
        says: IN_THE_WHOLE_BUCKET,
        fact: 's3AccessLogsBucketStatement',
      }),
    ]),
    symptom: seen('Logs may arrive under a key that you cannot access.', 's3AccessLogsSymptom'),
    fact: 's3LogBucketsNeedSseS3',
    conditionFact: 's3LogBucketsNeedSseS3',
  },
  'redshift-audit-logs': {
    permissions: [],
    otherHalf: policyOf('bucket', 'redshift.amazonaws.com', 's3:GetBucketAcl', 's3:PutObject'),
    symptom: seen('No log arrives; DescribeLoggingStatus has a message about the failure.', 'redshiftAuditSymptom'),
    notes: [
      {
        title: 'In Regions that have to be enabled',
        says: 'The bucket policy names redshift.<Region>.amazonaws.com there, with the code of the Region of the cluster.',
        fact: 'redshiftAuditPrincipal',
      },
    ],
    fact: 'redshiftAuditNeedsSseS3',
    conditionFact: 'redshiftAuditNeedsSseS3',
  },
  'log-exports': {
    permissions: [toUse(service('logs.{region}.amazonaws.com'), QUEUE)],
    otherHalf: halfOf('bucket', 'logs.{region}.amazonaws.com', [
      checks('logs.{region}.amazonaws.com', ['s3:GetBucketAcl'], {
        condition: from('arn:{partition}:logs:{region}:{account}:log-group:*'),
        fact: 'logExportBucketStatement',
      }),
      writes('logs.{region}.amazonaws.com', '*', {
        condition: handedOver(from('arn:{partition}:logs:{region}:{account}:log-group:*')),
        says: IN_THE_WHOLE_BUCKET,
        fact: 'logExportBucketStatement',
      }),
    ]),
    symptom: notSaid('logExportKey'),
    notes: [
      {
        title: 'Not under DSSE-KMS',
        says: 'Choose SSE-KMS for the bucket.',
        fact: 'logExportNoDsse',
        ofTheKeyPolicy: true,
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
    otherHalf: halfOf('bucket', 'bedrock.amazonaws.com', [
      writes('bedrock.amazonaws.com', 'AWSLogs/{account}/BedrockModelInvocationLogs/*', {
        condition: from('arn:{partition}:bedrock:{region}:{account}:*'),
        says: `${IN_ITS_PREFIX} ACLs must be disabled on the bucket.`,
        fact: 'bedrockLogsBucketStatement',
      }),
    ]),
    symptom: seen(
      'No log arrives, and the CloudWatch metric ModelInvocationLogsS3DeliveryFailure counts.',
      'bedrockLogsSymptom',
    ),
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
        condition: FROM_THE_TRAIL,
        says: 'CloudTrail may look at the key’s properties; the encryption context does not go with that.',
      },
    ],
    otherHalf: halfOf('bucket', 'cloudtrail.amazonaws.com', [
      checks('cloudtrail.amazonaws.com', ['s3:GetBucketAcl'], {
        condition: FROM_THE_TRAIL,
        fact: 'cloudtrailBucketStatement',
      }),
      writes('cloudtrail.amazonaws.com', 'AWSLogs/{trailOwner}/*', {
        condition: handedOver(FROM_THE_TRAIL),
        says: `${IN_ITS_PREFIX} An organization trail needs a second resource in this statement: the same path with the organization ID in place of the account ID.`,
        fact: 'cloudtrailBucketStatement',
      }),
    ]),
    onlyWith: [
      {
        key: 'aws:SourceArn',
        value:
          'the ARN of the trail, which has the account of its owner: for an organization trail, the management account',
        fact: 'cloudtrailSourceArn',
      },
    ],
    symptom: seen('CloudTrail stops delivering logs.', 'cloudtrailStopsWithoutKey'),
    notes: [
      {
        title: 'If the bucket has S3 Bucket Keys on',
        says: 'CloudTrail then needs kms:Decrypt on the key as well. Our statements do not have it.',
        fact: 'cloudtrailBucketKeys',
        ofTheKeyPolicy: true,
      },
      {
        title: 'The key on the trail',
        says: 'Name this key on the trail as well, by its ARN. Without that its log files are under SSE-S3, whatever the default encryption of the bucket: so we read AWS’s page.',
        fact: 'cloudtrailDefaultEncryption',
        more: ['cloudtrailNeedsOwnKey'],
        ofTheKeyPolicy: true,
      },
    ],
    fact: 'cloudtrailNeedsOwnKey',
    conditionFact: 'cloudtrailKeyPermissions',
  },
  'aws-config': {
    permissions: [toUse(service('config.amazonaws.com'), QUEUE, from('arn:{partition}:config:{region}:{account}:*'))],
    otherHalf: halfOf('bucket', 'config.amazonaws.com', [
      checks('config.amazonaws.com', ['s3:GetBucketAcl', 's3:ListBucket'], {
        condition: { StringEquals: { 'aws:SourceAccount': '{account}' } },
        fact: 'configBucketStatement',
      }),
      writes('config.amazonaws.com', 'AWSLogs/{account}/Config/*', {
        condition: handedOver({ StringEquals: { 'aws:SourceAccount': '{account}' } }),
        says: IN_ITS_PREFIX,
        fact: 'configBucketStatement',
      }),
    ]),
    onlyWith: [
      { key: 'aws:SourceArn', value: 'arn:aws:config:<Region>:<account>:*, nothing narrower', fact: 'configSourceArn' },
    ],
    symptom: seen(
      'Delivery by AWS Config fails; with a role of yours it is tried again as the service principal.',
      'configFallsBack',
    ),
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
      underAwsKey: 'Name no KMS key in the settings of AWS Control Tower, which sets up its buckets.',
    },
    symptom: seen('An error banner appears before the landing zone is set up.', 'controlTowerKeyRules'),
    notes: [
      {
        title: 'Which key AWS Control Tower takes',
        says: 'Create it in the management account, and not as a multi-Region key.',
        fact: 'controlTowerKeyRules',
        ofTheKeyPolicy: true,
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
    otherHalf: halfOf('bucket', 'guardduty.amazonaws.com', [
      checks('guardduty.amazonaws.com', ['s3:GetBucketLocation'], {
        condition: from('arn:{partition}:guardduty:{region}:{account}:detector/{detectorId}'),
        fact: 'guarddutyBucketStatement',
      }),
      writes('guardduty.amazonaws.com', '*', {
        condition: from('arn:{partition}:guardduty:{region}:{account}:detector/{detectorId}'),
        says: `${IN_THE_WHOLE_BUCKET} ${DENIALS_ARE_LEFT_OUT}`,
        fact: 'guarddutyBucketStatement',
      }),
    ]),
    symptom: seen(
      'No finding is exported; the publishing destination has the status UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY.',
      'guarddutySymptom',
    ),
    notes: [
      {
        title: 'If the findings are of another Region',
        says: 'Put the Region of the findings into aws:SourceArn, in both policies. Key and bucket stay together.',
        fact: 'guarddutyKeyRegion',
      },
      {
        title: 'If you want notifications of the findings',
        says: 'They take another way: GuardDuty sends each finding to EventBridge, and a rule passes it on to a topic. Under a customer managed key, the key policy of the topic’s key names events.amazonaws.com, not GuardDuty.',
        fact: 'guarddutyFindingsAreEvents',
        more: ['snsServicesNeedOwnKey'],
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
        from(OF_MACIE),
      ),
    ],
    otherHalf: halfOf('bucket', 'macie.amazonaws.com', [
      checks('macie.amazonaws.com', ['s3:GetBucketLocation'], {
        condition: from(OF_MACIE),
        fact: 'macieBucketStatement',
      }),
      writes('macie.amazonaws.com', '*', {
        condition: from(OF_MACIE),
        says: `${IN_THE_WHOLE_BUCKET} ${DENIALS_ARE_LEFT_OUT}`,
        fact: 'macieBucketStatement',
      }),
    ]),
    symptom: seen('No results of Macie appear in the bucket.', 'macieSymptom'),
    notes: [
      {
        title: 'If the results are of another Region, or of several',
        says: 'Put the Region in which Macie works into aws:SourceArn, in both policies; for each further Region add both lines. The key stays in the Region of the bucket.',
        fact: 'macieRegions',
        more: ['macieKeyStatement'],
      },
    ],
    fact: 'macieKeyStatement',
    conditionFact: 'macieKeyStatement',
  },
  'inspector-reports': {
    permissions: [
      toUse(
        service('inspector2.amazonaws.com', {
          principal: 'inspector2.{region}.amazonaws.com',
          fact: 'inspectorOptInPrincipal',
        }),
        ['kms:Decrypt', 'kms:GenerateDataKey*'],
        from('arn:{partition}:inspector2:{region}:{account}:report/*'),
      ),
    ],
    otherHalf: halfOf('bucket', 'inspector2.amazonaws.com', [
      {
        caller: service('inspector2.amazonaws.com'),
        does: 'write objects',
        actions: ['s3:PutObject', 's3:PutObjectAcl', 's3:AbortMultipartUpload'],
        resource: `${BUCKET}/*`,
        condition: from('arn:{partition}:inspector2:{region}:{account}:report/*'),
        fact: 'inspectorBucketStatement',
      },
    ]),
    symptom: seen('The export fails, with a message in Amazon Inspector.', 'inspectorSymptom'),
    fact: 'inspectorKeyStatement',
    conditionFact: 'inspectorKeyStatement',
  },
  's3-inventory': {
    permissions: [
      toUse(service('s3.amazonaws.com'), ['kms:GenerateDataKey'], from('arn:{partition}:s3:::{sourceBucket}')),
    ],
    otherHalf: halfOf('bucket', 's3.amazonaws.com', [
      writes('s3.amazonaws.com', '*', {
        condition: handedOver(from('arn:{partition}:s3:::{sourceBucket}')),
        says: IN_THE_WHOLE_BUCKET,
        fact: 'inventoryBucketStatement',
      }),
    ]),
    onlyWith: [
      {
        key: 'aws:SourceArn',
        value: 'the ARN of the bucket that is listed, not of the one that receives the lists',
        fact: 'inventoryKeyStatement',
      },
    ],
    symptom: seen(
      'No list arrives, with the error “S3 doesn’t have access to the destination bucket or KMS key”.',
      'inventoryDeliverySymptom',
    ),
    notes: [
      {
        title: 'If a directory bucket is listed',
        says: 'Name s3express.amazonaws.com instead, in both policies, and the ARN of the directory bucket in aws:SourceArn.',
        fact: 'inventoryOfDirectoryBuckets',
      },
      {
        title: 'The key’s ARN in the configuration',
        says: 'Name the key by its ARN there or on this bucket, or the reports cannot be read.',
        fact: 'inventorySymptom',
        ofTheKeyPolicy: true,
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
    otherHalf: halfOf('bucket', 'storage-lens.s3.amazonaws.com', [
      writes('storage-lens.s3.amazonaws.com', 'StorageLens/{account}/*', {
        condition: handedOver(from('arn:{partition}:s3:{region}:{account}:storage-lens/{dashboard}')),
        says: 'If you choose a prefix, put it before StorageLens. For a dashboard of your organization, the organization ID takes the place of the account ID in the path.',
        fact: 'storageLensBucketStatement',
      }),
    ]),
    symptom: notSaid('storageLensKeyStatement'),
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
    permissions: [toUse(role('replicationRole'), ['kms:Decrypt'], THROUGH_S3)],
    otherHalf: {
      kind: 'other',
      title: 'The role and the rule',
      says: 'The replication role’s IAM policy must allow the same on this key, and kms:Encrypt on the key of the replicas. The rule must say that objects under SSE-KMS are replicated, and with which key.',
      underAwsKey:
        'The replication role’s IAM policy must allow what replication asks for on both buckets. Where objects here or there are under a KMS key, it must also allow kms:Decrypt on the key here and kms:Encrypt on the key there, and the rule must say that objects under SSE-KMS are replicated.',
    },
    onlyWith: [
      { key: 'kms:ViaService', value: 'Amazon S3 in the Region of this bucket', fact: 'replicationRegions' },
      {
        key: 'kms:EncryptionContext:aws:s3:arn',
        value: 'the bucket’s ARN where S3 Bucket Keys are on, and with those of its objects where they are off',
        fact: 'replicationConditions',
      },
    ],
    symptom: seen('The rule is accepted, and replication fails.', 'replicationSymptom'),
    notes: [
      {
        title: 'The key of the replicas',
        says: 'It must allow the role too. If it is of another account, it must be a customer managed key.',
        fact: 'replicationAcrossAccounts',
      },
    ],
    fact: 's3ReplicationRole',
    conditionFact: 'replicationConditions',
  },
  's3-replicas': {
    permissions: [
      {
        ...toUse(role('replicasRole'), ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:Decrypt'], THROUGH_S3),
        says: 'Encrypt is for the replicas, GenerateDataKey for objects that were plaintext, Decrypt for S3 Bucket Keys.',
      },
    ],
    otherHalf: {
      kind: 'other',
      title: 'The role, the rule and the bucket policy',
      says: 'The replication role’s IAM policy must allow the same on this key, by its ARN. The rule on the source bucket names this key. If the source is of another account, the policy of this bucket must admit the role.',
      underAwsKey:
        'The replication role’s IAM policy must allow what replication asks for on this bucket. If the source is of another account, the policy of this bucket must admit the role.',
    },
    onlyWith: [
      {
        key: 'kms:ViaService',
        value: 'Amazon S3 in the Region of this bucket, not of the source',
        fact: 'replicationRegions',
      },
      {
        key: 'kms:EncryptionContext:aws:s3:arn',
        value: 'the bucket’s ARN where S3 Bucket Keys are on, and with those of its objects where they are off',
        fact: 'replicationConditions',
      },
    ],
    symptom: seen('The rule is accepted, and replication fails.', 'replicationSymptom'),
    notes: [
      {
        title: 'If no object was plaintext',
        says: 'Then kms:GenerateDataKey can be left out.',
        fact: 'replicationPlaintext',
        ofTheKeyPolicy: true,
      },
    ],
    fact: 'replicaKeyIsCustomerManaged',
    conditionFact: 'replicationConditions',
  },
  'firehose-to-bucket': {
    permissions: [toUse(role('firehoseRole'), ['kms:Decrypt', 'kms:GenerateDataKey'], THROUGH_S3)],
    otherHalf: {
      kind: 'other',
      title: 'The role of the stream',
      says: 'Its IAM policy must allow the same on the key, and s3:PutObject and what else Firehose asks for on the bucket.',
      underAwsKey:
        'Its IAM policy must allow s3:PutObject and what else Firehose asks for on the bucket; under aws/s3, kms:Decrypt and kms:GenerateDataKey on that key too.',
    },
    onlyWith: [
      {
        key: 'kms:EncryptionContext:aws:s3:arn',
        value: 'the bucket’s ARN where S3 Bucket Keys are on, and with those of its objects where they are off',
        fact: 's3EncryptionContext',
      },
    ],
    symptom: seen(
      'Nothing arrives, and Firehose logs an error if its error logging is on; AWS’s page does not say with which code.',
      'firehoseSymptom',
    ),
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
    otherHalf: halfOf('bucket', 'ses.amazonaws.com', [
      writes('ses.amazonaws.com', '*', {
        condition: from(
          'arn:{partition}:ses:{region}:{account}:receipt-rule-set/{receiptRuleSet}:receipt-rule/{receiptRule}',
        ),
        says: `${IN_THE_WHOLE_BUCKET} Where the S3 action names an IAM role, that role needs the permission, and this statement can be left out.`,
        fact: 'sesBucketStatement',
        more: ['sesRoleInstead'],
      }),
    ]),
    onlyWith: [{ key: 'aws:SourceArn', value: 'the ARN of the receipt rule', fact: 'sesKeyStatement' }],
    symptom: seen('Creating the receipt rule fails with InvalidS3Configuration.', 'sesMailSymptom'),
    notes: [
      {
        title: 'Why Decrypt is there',
        says: 'The bucket under this key encrypts what arrives.',
        fact: 'sesBucketMayNeedDecrypt',
        ofTheKeyPolicy: true,
      },
    ],
    fact: 'sesKeyStatement',
    conditionFact: 'sesKeyStatement',
  },
  'backup-reports': {
    permissions: [
      toUse(serviceLinkedRole('reports.backup.amazonaws.com/AWSServiceRoleForBackupReports'), ['kms:GenerateDataKey']),
    ],
    otherHalf: halfOf('bucket', 'AWSServiceRoleForBackupReports', [
      {
        caller: serviceLinkedRole('reports.backup.amazonaws.com/AWSServiceRoleForBackupReports'),
        does: 'write objects',
        actions: ['s3:PutObject'],
        resource: `${BUCKET}/*`,
        condition: handedOver(),
        says: IN_THE_WHOLE_BUCKET,
        fact: 'backupReportsBucketStatement',
      },
    ]),
    symptom: notSaid('backupReportsKey'),
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
    symptom: seen('Instances fail with “Client.InternalError: Client error on launch”.', 'autoScalingSymptom'),
    notes: [
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
    symptom: seen('Instances end with “Client.InternalError: Client error on launch”.', 'launchSymptom'),
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
    symptom: seen('Instances end with “Client.InternalError: Client error on launch”.', 'launchSymptom'),
    fact: 'spotFleetRoleNeedsTheKey',
    conditionFact: 'spotFleetRoleNeedsTheKey',
  },
  'step-functions-logs': {
    permissions: [
      toUse(service(LOG_DELIVERY), ['kms:Decrypt']),
      {
        ...toUse({ kind: 'users' }, ['kms:GenerateDataKey'], {
          StringEquals: { 'kms:EncryptionContext:SourceArn': 'arn:{partition}:logs:{region}:{account}:*' },
        }),
        says: 'The execution role calls AWS KMS for the logs, so it must be among these roles. What it logs carries another encryption context than the state machine.',
      },
    ],
    otherHalf: {
      kind: 'other',
      title: 'The execution role',
      says: 'It needs the permissions for log delivery.',
      underAwsKey: 'It needs the permissions for log delivery, and none on a key.',
    },
    symptom: notSaid('statesLoggingNeedsMore'),
    fact: 'statesLoggingNeedsMore',
    conditionFact: 'statesLoggingNeedsMore',
  },
}
