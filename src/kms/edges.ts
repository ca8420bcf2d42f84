import type { DeliveryId } from './deliveries.ts'
import type { FactId } from './facts.ts'

/** What a delivery asks of the key and of the resource. */
export interface Edge {
  readonly principal: string
  readonly actions: readonly string[]
  /** The other half: what the resource's own policy must allow the service. */
  readonly resourcePolicy: { readonly of: string; readonly actions: readonly string[] }
  /** Shape of the source's ARN, with the fields of `policy/details.ts`; absent where a condition would break it. */
  readonly sourceArn?: string
  /** Whether `aws:SourceAccount` is documented to work here. */
  readonly sourceAccount: boolean
  /** What the source needs, and why the AWS managed key cannot work. */
  readonly fact: FactId
  /** Which conditions work. */
  readonly conditionFact: FactId
}

export const EDGES: { readonly [Id in DeliveryId]: Edge } = {
  'cloudwatch-alarms': {
    principal: 'cloudwatch.amazonaws.com',
    resourcePolicy: { of: 'topic', actions: ['sns:Publish'] },
    actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:cloudwatch:{region}:{account}:alarm:*',
    sourceAccount: true,
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'snsSourceConditions',
  },
  'eventbridge-to-topic': {
    principal: 'events.amazonaws.com',
    resourcePolicy: { of: 'topic', actions: ['sns:Publish'] },
    actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    sourceAccount: false,
    fact: 'snsServicesNeedOwnKey',
    conditionFact: 'eventBridgeToSnsTakesNoCondition',
  },
  's3-events-to-topic': {
    principal: 's3.amazonaws.com',
    resourcePolicy: { of: 'topic', actions: ['sns:Publish'] },
    actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:s3:::{sourceBucket}',
    sourceAccount: true,
    fact: 's3EventsNeedKeyPolicy',
    conditionFact: 'snsSourceConditions',
  },
  'sns-topic': {
    principal: 'sns.amazonaws.com',
    resourcePolicy: { of: 'queue', actions: ['sqs:SendMessage'] },
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:sns:{region}:{account}:{topicName}',
    sourceAccount: false,
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  'eventbridge-to-queue': {
    principal: 'events.amazonaws.com',
    resourcePolicy: { of: 'queue', actions: ['sqs:SendMessage'] },
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:events:{region}:{account}:rule/{ruleName}',
    sourceAccount: false,
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  's3-events-to-queue': {
    principal: 's3.amazonaws.com',
    resourcePolicy: { of: 'queue', actions: ['sqs:SendMessage'] },
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    sourceArn: 'arn:{partition}:s3:::{sourceBucket}',
    sourceAccount: true,
    fact: 'sqsServicesNeedOwnKey',
    conditionFact: 'sqsSourceConditions',
  },
  cloudfront: {
    principal: 'cloudfront.amazonaws.com',
    resourcePolicy: { of: 'bucket', actions: ['s3:GetObject'] },
    actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*'],
    sourceArn: 'arn:{partition}:cloudfront::{account}:distribution/{distributionId}',
    sourceAccount: false,
    fact: 'cloudfrontKeyStatement',
    conditionFact: 'cloudfrontKeyStatement',
  },
  'vpc-flow-logs': {
    principal: 'delivery.logs.amazonaws.com',
    resourcePolicy: { of: 'bucket', actions: ['s3:GetBucketAcl', 's3:PutObject'] },
    actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
    sourceArn: 'arn:{partition}:logs:{region}:{account}:*',
    sourceAccount: true,
    fact: 'flowLogsKeyStatement',
    conditionFact: 'flowLogsKeyStatement',
  },
}
