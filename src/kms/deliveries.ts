import type { NeedId } from './options.ts'
import type { ServiceId } from './services/ids.ts'

/** An AWS service that puts data into, or takes it out of, an encrypted resource under its own name. */
export interface Delivery {
  /** A choice of the wizard: links carry it, so it is never renamed and never reused. */
  readonly id: string
  readonly into: ServiceId
  readonly says: string
  readonly hint: string
  /** Absent: it has to be named in the key policy. Empty: a key that AWS provides does as well. */
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
    hint: 'An EventBridge rule has the topic as its target: notifications of GuardDuty findings come this way.',
  },
  {
    id: 's3-events-to-topic',
    into: 'sns',
    says: 'S3 event notifications',
    hint: 'A bucket tells the topic about new objects.',
  },
  {
    id: 'cloudtrail-notices',
    into: 'sns',
    says: 'CloudTrail notifications',
    hint: 'CloudTrail tells the topic about new log files.',
  },
  {
    id: 'rds-events',
    into: 'sns',
    says: 'RDS events',
    hint: 'Events of Amazon RDS go to the topic.',
  },
  {
    id: 'redshift-events',
    into: 'sns',
    says: 'Redshift events',
    hint: 'Events of Amazon Redshift go to the topic.',
  },
  {
    id: 'ses-notices',
    into: 'sns',
    says: 'SES notifications',
    hint: 'Bounces, complaints and deliveries of Amazon SES go to the topic.',
  },
  {
    id: 'backup-events',
    into: 'sns',
    says: 'AWS Backup events',
    hint: 'AWS Backup publishes its events to the topic.',
  },
  {
    id: 'budgets',
    into: 'sns',
    says: 'AWS Budgets',
    hint: 'A budget notifies the topic.',
  },
  {
    id: 'cost-anomalies',
    into: 'sns',
    says: 'AWS cost anomalies',
    hint: 'AWS Cost Anomaly Detection notifies the topic.',
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
    id: 'sns-dead-letters',
    into: 'sqs',
    says: 'SNS dead letters',
    hint: 'The queue is the dead-letter queue of an SNS subscription.',
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
  {
    id: 'cloudfront-logs',
    into: 's3',
    says: 'CloudFront logs',
    hint: 'CloudFront standard logs (v2) are delivered to the bucket.',
  },
  {
    id: 'waf-logs',
    into: 's3',
    says: 'AWS WAF logs',
    hint: 'AWS WAF logs are delivered to the bucket.',
  },
  {
    id: 'resolver-logs',
    into: 's3',
    says: 'VPC Resolver query logs',
    hint: 'Query logs of Route 53 VPC Resolver are delivered to the bucket.',
  },
  {
    id: 'nlb-logs',
    into: 's3',
    says: 'Network Load Balancer logs',
    hint: 'A Network Load Balancer writes its logs to the bucket.',
  },
  {
    id: 'alb-logs',
    into: 's3',
    says: 'Application Load Balancer logs',
    hint: 'An Application Load Balancer writes its logs to the bucket.',
    needs: ['sse-s3-delivery'],
  },
  {
    id: 's3-access-logs',
    into: 's3',
    says: 'S3 server access logs',
    hint: 'The bucket receives the server access logs of another one.',
    needs: ['sse-s3-delivery'],
  },
  {
    id: 'redshift-audit-logs',
    into: 's3',
    says: 'Redshift audit logs',
    hint: 'Audit logs of Amazon Redshift go to the bucket.',
    needs: ['sse-s3-delivery'],
  },
  {
    id: 'log-exports',
    into: 's3',
    says: 'CloudWatch Logs exports',
    hint: 'Log groups are exported to the bucket.',
  },
  {
    id: 'bedrock-logs',
    into: 's3',
    says: 'Bedrock invocation logs',
    hint: 'Model invocations in Amazon Bedrock are logged to the bucket.',
  },
  {
    id: 'cloudtrail-logs',
    into: 's3',
    says: 'CloudTrail logs',
    hint: 'A trail, of this account or another, delivers to the bucket.',
  },
  {
    id: 'aws-config',
    into: 's3',
    says: 'AWS Config',
    hint: 'AWS Config delivers to the bucket.',
  },
  {
    id: 'control-tower',
    into: 's3',
    says: 'AWS Control Tower',
    hint: 'AWS Control Tower logs its landing zone to the bucket.',
    needs: ['service-delivery', 'landing-zone'],
  },
  {
    id: 'guardduty-findings',
    into: 's3',
    says: 'GuardDuty findings',
    hint: 'GuardDuty exports findings to the bucket.',
    needs: ['own-key-delivery'],
  },
  {
    id: 'macie-results',
    into: 's3',
    says: 'Macie results',
    hint: 'Discovery results of Macie are stored in the bucket.',
    needs: ['own-key-delivery'],
  },
  {
    id: 'inspector-reports',
    into: 's3',
    says: 'Inspector reports',
    hint: 'Reports of Amazon Inspector are exported to the bucket.',
    needs: ['own-key-delivery'],
  },
  {
    id: 's3-inventory',
    into: 's3',
    says: 'S3 Inventory',
    hint: 'S3 Inventory writes its lists to the bucket.',
  },
  {
    id: 'storage-lens',
    into: 's3',
    says: 'S3 Storage Lens',
    hint: 'S3 Storage Lens exports its metrics to the bucket.',
  },
  {
    id: 's3-replication',
    into: 's3',
    says: 'S3 replication of this bucket',
    hint: 'The bucket is replicated to another one.',
    needs: [],
  },
  {
    id: 's3-replicas',
    into: 's3',
    says: 'S3 replication into this bucket',
    hint: 'The bucket receives replicas from another one.',
  },
  {
    id: 'firehose-to-bucket',
    into: 's3',
    says: 'Amazon Data Firehose',
    hint: 'A Firehose stream of this account delivers to the bucket.',
    needs: [],
  },
  {
    id: 'ses-mail',
    into: 's3',
    says: 'SES received mail',
    hint: 'Mail that Amazon SES receives is stored in the bucket.',
  },
  {
    id: 'backup-reports',
    into: 's3',
    says: 'AWS Backup reports',
    hint: 'AWS Backup Audit Manager writes reports to the bucket.',
  },
  {
    id: 'auto-scaling',
    into: 'ebs',
    says: 'EC2 Auto Scaling',
    hint: 'An Auto Scaling group launches the instances.',
    needs: [],
  },
  {
    id: 'spot-instances',
    into: 'ebs',
    says: 'Spot Instances',
    hint: 'Instances are launched by Spot requests.',
    needs: [],
  },
  {
    id: 'spot-fleet',
    into: 'ebs',
    says: 'Spot Fleet',
    hint: 'A Spot Fleet launches the instances.',
    needs: [],
  },
  {
    id: 'step-functions-logs',
    into: 'step-functions',
    says: 'CloudWatch Logs',
    hint: 'The state machine logs to CloudWatch Logs.',
    needs: [],
  },
] as const satisfies readonly Delivery[]

export type DeliveryId = (typeof DELIVERIES)[number]['id']

/** The name of a delivery inside a sentence, or a Sid: “Allow an SNS topic to use the key”. */
export const deliveryInSentence = ({ says }: Pick<Delivery, 'says'>): string =>
  says.replace(/^An? /, (article) => article.toLowerCase())
