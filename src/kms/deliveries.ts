import type { NeedId } from './options.ts'
import type { ServiceId } from './services/ids.ts'

/** An AWS service that puts data into, or takes it out of, an encrypted resource under its own name. */
export interface Delivery {
  /** A choice of the wizard: links carry it, so it is never renamed and never reused. */
  readonly id: string
  readonly into: ServiceId
  readonly says: string
  readonly hint: string
  /** Absent: it has to be named in the key policy. */
  readonly needs?: readonly NeedId[]
}

/** Every delivery that was read in the documentation of AWS. Not listed means not verified, not impossible. */
export const DELIVERIES = [
  {
    id: 'cloudwatch-alarms',
    into: 'sns',
    says: 'CloudWatch alarms',
    hint: 'A CloudWatch alarm publishes to the topic.',
  },
  {
    id: 'eventbridge-to-topic',
    into: 'sns',
    says: 'EventBridge rules',
    hint: 'An EventBridge rule has the topic as its target.',
  },
  {
    id: 's3-events-to-topic',
    into: 'sns',
    says: 'S3 event notifications',
    hint: 'A bucket tells the topic about new objects.',
  },
  {
    id: 'sns-topic',
    into: 'sqs',
    says: 'An SNS topic',
    hint: 'The queue subscribes to an SNS topic.',
  },
  {
    id: 'eventbridge-to-queue',
    into: 'sqs',
    says: 'EventBridge rules',
    hint: 'An EventBridge rule has the queue as its target.',
  },
  {
    id: 's3-events-to-queue',
    into: 'sqs',
    says: 'S3 event notifications',
    hint: 'A bucket tells the queue about new objects.',
  },
  {
    id: 'cloudfront',
    into: 's3',
    says: 'CloudFront',
    hint: 'A CloudFront distribution with origin access control reads the bucket.',
  },
  {
    id: 'vpc-flow-logs',
    into: 's3',
    says: 'VPC flow logs',
    hint: 'Flow logs are delivered to the bucket.',
  },
] as const satisfies readonly Delivery[]

export type DeliveryId = (typeof DELIVERIES)[number]['id']
