import type { FactId } from './facts.ts'
import type { ServiceId } from './services.ts'

/** An AWS service that puts data into, or takes it out of, an encrypted resource under its own name. */
export interface Delivery {
  readonly id: string
  readonly into: ServiceId
  /** Choice of the wizard. */
  readonly says: string
  readonly hint: string
  readonly principal: string
  readonly actions: readonly string[]
  /** The other half: what the resource's own policy must allow the service. */
  readonly resourcePolicy: { readonly of: string; readonly actions: readonly string[] }
  /** Shape of the source's ARN, with the placeholders of `policy/placeholders.ts`; absent where a condition would break it. */
  readonly sourceArn?: string
  /** Whether `aws:SourceAccount` is documented to work here. */
  readonly sourceAccount: boolean
  /** What the source needs, and why the AWS managed key cannot work. */
  readonly fact: FactId
  /** Which conditions work. */
  readonly conditionFact: FactId
}

/** Every delivery whose key statement was read in the documentation of AWS. Not listed means not verified, not impossible. */
export const DELIVERIES: readonly Delivery[] = [
  {
    id: 'cloudwatch-alarms',
    into: 'sns',
    says: 'CloudWatch alarms',
    hint: 'A CloudWatch alarm publishes to the topic.',
    principal: 'cloudwatch.amazonaws.com',
    resourcePolicy: { of: 'topic', actions: ['sns:Publish'] },
    actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:cloudwatch:{region}:{account}:alarm:*',
    sourceAccount: true,
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'snsSourceConditions',
  },
  {
    id: 'eventbridge-to-topic',
    into: 'sns',
    says: 'EventBridge rules',
    hint: 'An EventBridge rule has the topic as its target.',
    principal: 'events.amazonaws.com',
    resourcePolicy: { of: 'topic', actions: ['sns:Publish'] },
    actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    sourceAccount: false,
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'eventBridgeToSnsTakesNoCondition',
  },
  {
    id: 's3-events-to-topic',
    into: 'sns',
    says: 'S3 event notifications',
    hint: 'A bucket tells the topic about new objects.',
    principal: 's3.amazonaws.com',
    resourcePolicy: { of: 'topic', actions: ['sns:Publish'] },
    actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:s3:::{sourceBucket}',
    sourceAccount: true,
    fact: 's3EventsNeedKeyPolicy',
    conditionFact: 'snsSourceConditions',
  },
  {
    id: 'sns-topic',
    into: 'sqs',
    says: 'An SNS topic',
    hint: 'The queue subscribes to an SNS topic.',
    principal: 'sns.amazonaws.com',
    resourcePolicy: { of: 'queue', actions: ['sqs:SendMessage'] },
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:sns:{region}:{account}:{topicName}',
    sourceAccount: false,
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  {
    id: 'eventbridge-to-queue',
    into: 'sqs',
    says: 'EventBridge rules',
    hint: 'An EventBridge rule has the queue as its target.',
    principal: 'events.amazonaws.com',
    resourcePolicy: { of: 'queue', actions: ['sqs:SendMessage'] },
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:events:{region}:{account}:rule/{ruleName}',
    sourceAccount: false,
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  {
    id: 's3-events-to-queue',
    into: 'sqs',
    says: 'S3 event notifications',
    hint: 'A bucket tells the queue about new objects.',
    principal: 's3.amazonaws.com',
    resourcePolicy: { of: 'queue', actions: ['sqs:SendMessage'] },
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:s3:::{sourceBucket}',
    sourceAccount: true,
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  {
    id: 'cloudfront',
    into: 's3',
    says: 'CloudFront',
    hint: 'A CloudFront distribution with origin access control reads the bucket.',
    principal: 'cloudfront.amazonaws.com',
    resourcePolicy: { of: 'bucket', actions: ['s3:GetObject'] },
    actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*'],
    sourceArn: 'arn:{partition}:cloudfront::{account}:distribution/{distributionId}',
    sourceAccount: false,
    fact: 'cloudfrontKeyStatement',
    conditionFact: 'cloudfrontKeyStatement',
  },
  {
    id: 'vpc-flow-logs',
    into: 's3',
    says: 'VPC flow logs',
    hint: 'Flow logs are delivered to the bucket.',
    principal: 'delivery.logs.amazonaws.com',
    resourcePolicy: { of: 'bucket', actions: ['s3:GetBucketAcl', 's3:PutObject'] },
    actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
    sourceArn: 'arn:{partition}:logs:{region}:{account}:*',
    sourceAccount: true,
    fact: 'flowLogsKeyStatement',
    conditionFact: 'flowLogsKeyStatement',
  },
]
