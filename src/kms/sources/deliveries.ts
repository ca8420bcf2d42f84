import { page, type Source } from './source.ts'

export const DELIVERY_PAGES = {
  logsToS3: page(
    'Logs sent to Amazon S3',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html',
    '2026-09',
  ),
  flowLogsKey: page(
    'Required key policy for use with SSE-KMS',
    'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-cmk-policy.html',
    '2026-09',
  ),
  cloudfrontOrigin: page(
    'Restrict access to an Amazon S3 origin',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
    '2026-09',
  ),
  logsToS3V2: page(
    'Logs sent to Amazon S3 (V2 permissions)',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html',
    '2026-09',
  ),
  logExport: page(
    'Export log data to Amazon S3 using the AWS CLI',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/S3ExportTasks.html',
    '2026-09',
  ),
  cdkCloudfrontOrigins: page(
    'aws-cdk-lib.aws_cloudfront_origins module',
    'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudfront_origins-readme.html',
    '2026-11',
  ),
  cloudfrontLogs: page(
    'Configure standard logging (v2)',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html',
    '2026-04',
  ),
  wafLogs: page(
    'Sending protection pack (web ACL) traffic logs to an Amazon Simple Storage Service bucket',
    'https://docs.aws.amazon.com/waf/latest/developerguide/logging-s3.html',
    '2026-09',
  ),
  resolverLogs: page(
    'AWS resources that you can send VPC Resolver query logs to',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs-choosing-target-resource.html',
    '2026-09',
  ),
  nlbLogs: page(
    'Enable access logs for your Network Load Balancer',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-access-logs.html',
    '2026-09',
  ),
  albLogs: page(
    'Enable access logs for your Application Load Balancer',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html',
    '2026-09',
  ),
  s3AccessLogs: page(
    'Enabling Amazon S3 server access logging',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html',
    '2026-09',
  ),
  redshiftAudit: page(
    'Database audit logging',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html',
    '2026-09',
  ),
  configKey: page(
    'Permissions for the KMS Key for the AWS Config Delivery Channel',
    'https://docs.aws.amazon.com/config/latest/developerguide/s3-kms-key-policy.html',
    '2026-09',
  ),
  controlTowerKey: page(
    'Optionally configure AWS KMS keys',
    'https://docs.aws.amazon.com/controltower/latest/userguide/configure-kms-keys.html',
    '2026-09',
  ),
  s3Inventory: page(
    'Configuring Amazon S3 Inventory',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/configure-inventory.html',
    '2026-09',
  ),
  storageLens: page(
    'Using an AWS KMS key to encrypt your metrics exports',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage_lens_encrypt_permissions.html',
    '2026-04',
  ),
  guarddutyExport: page(
    'Exporting generated GuardDuty findings to Amazon S3 buckets',
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html',
    '2026-09',
  ),
  guarddutyEvents: page(
    'Processing GuardDuty findings with Amazon EventBridge',
    'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html',
    '2026-04',
  ),
  macieResults: page(
    'Storing and retaining sensitive data discovery results',
    'https://docs.aws.amazon.com/macie/latest/user/discovery-results-repository-s3.html',
    '2026-09',
  ),
  inspectorReports: page(
    'Exporting Amazon Inspector findings reports',
    'https://docs.aws.amazon.com/inspector/latest/user/findings-managing-exporting-reports.html',
    '2026-09',
  ),
  bedrockLogs: page(
    'Monitor model invocation using CloudWatch Logs and Amazon S3',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html',
    '2026-09',
  ),
  sesNotifications: page(
    'Configuring Amazon SNS notifications for Amazon SES',
    'https://docs.aws.amazon.com/ses/latest/dg/configure-sns-notifications.html',
    '2026-09',
  ),
  firehoseAccess: page(
    'Controlling access with Amazon Data Firehose',
    'https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html',
    '2026-09',
  ),
  backupReports: page(
    'Creating report plans using the AWS Backup console',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/create-report-plan-console.html',
    '2026-09',
  ),
  backupNotifications: page(
    'Notification options with AWS Backup',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html',
    '2026-04',
  ),
  rdsEvents: page(
    'Granting permissions to publish notifications to an Amazon SNS topic',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.GrantingPermissions.html',
    '2026-09',
  ),
  budgets: page(
    'Creating an Amazon SNS topic for budget notifications',
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html',
    '2023-06',
  ),
  costAnomalies: page(
    'Creating an Amazon SNS topic for anomaly notifications',
    'https://docs.aws.amazon.com/cost-management/latest/userguide/ad-SNS.html',
    '2026-09',
  ),
  cloudtrailTopic: page(
    'Amazon SNS topic policy for CloudTrail',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-permissions-for-sns-notifications.html',
    '2026-04',
  ),
  snsDeadLetters: page(
    'Amazon SNS dead-letter queues',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html',
    '2026-09',
  ),
  eventBridgeTrouble: page(
    'Troubleshooting Amazon EventBridge',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html',
    '2026-09',
  ),
  autoScalingKey: page(
    'Required AWS KMS key policy for use with encrypted volumes',
    'https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html',
    '2026-09',
  ),
  autoScalingTrouble: page(
    'Troubleshoot Amazon EC2 Auto Scaling: EC2 instance launch failures',
    'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-instancelaunchfailure.html',
    '2026-09',
  ),
  spotRole: page(
    'Service-linked role for Spot Instance requests',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/service-linked-roles-spot-instance-requests.html',
    '2026-04',
  ),
  spotFleet: page(
    'Spot Fleet permissions',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-prerequisites.html',
    '2026-04',
  ),
  ec2LaunchTrouble: page(
    'Troubleshoot Amazon EC2 instance launch issues',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html',
    '2026-04',
  ),
  logsDestinations: page(
    'Supported log destinations',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-destinations-table.html',
    '2026-09',
  ),
  alarmsKey: page(
    'How can I configure a CloudWatch alarm with an encrypted SNS topic?',
    'https://repost.aws/knowledge-center/cloudwatch-configure-alarm-sns',
    '2023',
  ),
  alarmsTrouble: page(
    'Why didn’t I receive an SNS notification for my CloudWatch alarm trigger?',
    'https://repost.aws/knowledge-center/cloudwatch-receive-sns-for-alarm-trigger',
    '2023',
  ),
  s3NotificationApi: page(
    'PutBucketNotificationConfiguration',
    'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html',
    '2026-09',
  ),
  trailStatusApi: page(
    'GetTrailStatus',
    'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html',
    '2026-09',
  ),
  snsToSqsTrouble: page(
    'How can I get my Amazon SQS subscription to successfully receive a notification from my Amazon SNS topic?',
    'https://repost.aws/knowledge-center/sns-sqs-subscriptions-notifications',
    '2023',
  ),
  snsMetrics: page(
    'Monitoring Amazon SNS topics using CloudWatch',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html',
    '2026-09',
  ),
  cloudfront403: page(
    'HTTP 403 status code (Permission Denied)',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html',
    '2026-09',
  ),
  resolverAssociationApi: page(
    'ResolverQueryLogConfigAssociation',
    'https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ResolverQueryLogConfigAssociation.html',
    '2026-09',
  ),
  redshiftLoggingApi: page(
    'DescribeLoggingStatus',
    'https://docs.aws.amazon.com/redshift/latest/APIReference/API_DescribeLoggingStatus.html',
    '2026-09',
  ),
  bedrockMetrics: page(
    'Monitor bedrock-runtime inference using CloudWatch metrics',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/monitoring-runtime-metrics.html',
    '2026-09',
  ),
  guarddutyDestinationApi: page(
    'DescribePublishingDestination',
    'https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DescribePublishingDestination.html',
    '2026-09',
  ),
  s3InventoryTrouble: page(
    'Why can’t I generate an Amazon S3 inventory report?',
    'https://aws.amazon.com/premiumsupport/knowledge-center/s3-inventory-report/',
    '2021-11',
  ),
  firehoseErrors: page(
    'Monitor Amazon Data Firehose Using CloudWatch Logs',
    'https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html',
    '2026-09',
  ),
  sesReceiptRuleApi: page(
    'CreateReceiptRule',
    'https://docs.aws.amazon.com/ses/latest/APIReference/API_CreateReceiptRule.html',
    '2026-09',
  ),
  budgetsTopic: page(
    'Creating an Amazon SNS topic for budget notifications',
    'https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html#budgets-sns-policy',
    '2026-09',
  ),
  eventBridgeResourcePolicies: page(
    'Using resource-based policies for Amazon EventBridge',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html',
    '2026-09',
  ),
  sesEventTopic: page(
    'Set up an Amazon SNS event destination for event publishing',
    'https://docs.aws.amazon.com/ses/latest/dg/event-publishing-add-event-destination-sns.html',
    '2026-09',
  ),
  snsDeadLetterSetup: page(
    'Configuring an Amazon SNS dead-letter queue for a subscription',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-configure-dead-letter-queue.html',
    '2026-09',
  ),
  flowLogsBucket: page(
    'Amazon S3 bucket permissions for flow logs',
    'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-permissions.html',
    '2026-09',
  ),
  cloudtrailBucket: page(
    'Amazon S3 bucket policy for CloudTrail',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html',
    '2026-09',
  ),
  configBucket: page(
    'Permissions for the Amazon S3 Bucket for the AWS Config Delivery Channel',
    'https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html',
    '2026-09',
  ),
  bucketPolicyExamples: page(
    'Examples of Amazon S3 bucket policies',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
