import { DELIVERY_PAGES } from '../sources/deliveries.ts'
import { KMS_PAGES } from '../sources/kms.ts'
import { MESSAGING_PAGES } from '../sources/messaging.ts'
import { S3_PAGES } from '../sources/s3.ts'
import type { Fact } from './fact.ts'

/** AWS services that use an encrypted resource under their own name. */
export const DELIVERY_FACTS = {
  flowLogsKeyStatement: {
    says: 'VPC flow logs reach a bucket under SSE-KMS as delivery.logs.amazonaws.com; the bucket must name a customer managed key by its ARN, as under an AWS managed key the logs are unreadable.',
    source: DELIVERY_PAGES.logsToS3,
    checkedOn: '2026-11-27',
  },
  cloudfrontKeyStatement: {
    says: 'CloudFront with origin access control uses a bucket under SSE-KMS as cloudfront.amazonaws.com, which the key policy must allow Decrypt, Encrypt and GenerateDataKey for the distribution’s ARN.',
    source: DELIVERY_PAGES.cloudfrontOrigin,
    checkedOn: '2026-11-23',
  },
  cloudfrontKeyIsCircular: {
    says: 'The statement for one distribution closes a circle of key, bucket and distribution; AWS CDK first admits every distribution of the account for that reason, and advises strongly to narrow it to the one after the deployment.',
    source: DELIVERY_PAGES.cdkCloudfrontOrigins,
    checkedOn: '2026-11-25',
  },
  cloudfrontBucketPolicyOrder: {
    says: 'CloudFront gets its permission on the bucket after the distribution is created, and before origin access control is added to the origin.',
    source: DELIVERY_PAGES.cloudfrontOrigin,
    checkedOn: '2026-11-25',
  },
  logDeliveryNeedsNothingForSseS3: {
    says: 'Flow logs into a bucket under SSE-S3 need no configuration of a key.',
    source: DELIVERY_PAGES.flowLogsKey,
    checkedOn: '2026-11-23',
  },
  kmsKeyMeansSseKms: {
    says: 'A bucket whose default encryption names a KMS key uses SSE-KMS or DSSE-KMS, not SSE-S3.',
    source: S3_PAGES.s3BucketEncryption,
    checkedOn: '2026-11-25',
  },
  callerAccountIsOfIdentities: {
    says: 'kms:CallerAccount stands for the account of calling users and roles; that a service principal does not match it is our reading.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-25',
  },
  vendedLogsConditions: {
    says: 'For logs that reach a bucket under SSE-KMS as delivery.logs.amazonaws.com, AWS limits the statement by aws:SourceAccount and aws:SourceArn.',
    source: DELIVERY_PAGES.logsToS3,
    checkedOn: '2026-11-25',
  },
  vendedLogsAndBucketKeys: {
    says: 'For vended logs, the key policy does not work as expected for all requests where the bucket has an S3 Bucket Key.',
    source: DELIVERY_PAGES.logsToS3,
    checkedOn: '2026-11-25',
  },
  flowLogsKeyId: {
    says: 'A bucket that names its key by key ID, not by ARN, can make a flow log fail with “LogDestination undeliverable”.',
    source: DELIVERY_PAGES.flowLogsKey,
    checkedOn: '2026-11-25',
  },
  eventBridgeToTopicSymptom: {
    says: 'A rule whose encrypted topic lacks the statement for events.amazonaws.com in its key policy runs, and no message appears in the topic.',
    source: DELIVERY_PAGES.eventBridgeTrouble,
    checkedOn: '2026-11-25',
  },
  eventBridgeExecutionRole: {
    says: 'EventBridge delivers to topics and queues with the execution role of the target, and falls back to resource-based policies where there is none.',
    source: DELIVERY_PAGES.eventBridgeTrouble,
    checkedOn: '2026-11-25',
  },
  eventBridgeToQueueSymptom: {
    says: 'Events do not reach an encrypted queue until events.amazonaws.com may call Decrypt and GenerateDataKey on its customer managed key.',
    source: DELIVERY_PAGES.eventBridgeTrouble,
    checkedOn: '2026-11-25',
  },
  rdsEventsPrincipal: {
    says: 'For encrypted topics, the principal of Amazon RDS events is events.rds.amazonaws.com.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-25',
  },
  rdsTopicConditions: {
    says: 'A topic policy can limit events.rds.amazonaws.com by aws:SourceArn and aws:SourceAccount.',
    source: DELIVERY_PAGES.rdsEvents,
    checkedOn: '2026-11-25',
  },
  redshiftEventsPrincipal: {
    says: 'For encrypted topics, the principal of Amazon Redshift events is redshift.amazonaws.com.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-25',
  },
  cloudtrailTopicKey: {
    says: 'To notify an encrypted topic, CloudTrail needs GenerateDataKey and Decrypt as cloudtrail.amazonaws.com; AWS’s statement has no condition.',
    source: DELIVERY_PAGES.cloudtrailTopic,
    checkedOn: '2026-11-25',
  },
  sesTopicKey: {
    says: 'To notify an encrypted topic, Amazon SES needs GenerateDataKey and Decrypt as ses.amazonaws.com; AWS’s statement has no condition.',
    source: DELIVERY_PAGES.sesNotifications,
    checkedOn: '2026-11-25',
  },
  sesTopicSymptom: {
    says: 'Choosing an encrypted topic whose key does not admit Amazon SES ends in the error InvalidParameterValue.',
    source: DELIVERY_PAGES.sesNotifications,
    checkedOn: '2026-11-25',
  },
  backupTopicPrincipal: {
    says: 'AWS Backup publishes as backup.amazonaws.com and needs the permissions that Amazon SNS asks of services for an encrypted topic.',
    source: DELIVERY_PAGES.backupNotifications,
    checkedOn: '2026-11-25',
  },
  budgetsTopicKey: {
    says: 'To notify an encrypted topic, AWS Budgets needs GenerateDataKey and Decrypt as budgets.amazonaws.com; AWS’s statement has no condition.',
    source: DELIVERY_PAGES.budgets,
    checkedOn: '2026-11-25',
  },
  budgetsTopicSymptom: {
    says: 'AWS Budgets answers “The SNS topic is encrypted” where it lacks permission for an encrypted topic.',
    source: DELIVERY_PAGES.budgetsTopic,
    checkedOn: '2026-11-27',
  },
  costAnomaliesTopicKey: {
    says: 'To notify an encrypted topic, AWS Cost Anomaly Detection needs GenerateDataKey and Decrypt as costalerts.amazonaws.com, which aws:SourceAccount or aws:SourceArn may limit.',
    source: DELIVERY_PAGES.costAnomalies,
    checkedOn: '2026-11-25',
  },
  snsDeadLetterKey: {
    says: 'An encrypted dead-letter queue of an SNS subscription needs a customer managed key whose policy admits the Amazon SNS service principal.',
    source: DELIVERY_PAGES.snsDeadLetters,
    checkedOn: '2026-11-25',
  },
  oacKeepsBucketsPrivate: {
    says: 'With origin access control CloudFront signs its requests, the bucket policy admits its service principal for your distribution alone, and objects under SSE-KMS can be served too.',
    source: DELIVERY_PAGES.cloudfrontOrigin,
    checkedOn: '2026-11-25',
  },
  cloudfrontLogsKeyStatement: {
    says: 'CloudFront standard logs (v2) reach a bucket under SSE-KMS as delivery.logs.amazonaws.com, limited to delivery sources in us-east-1.',
    source: DELIVERY_PAGES.cloudfrontLogs,
    checkedOn: '2026-11-25',
  },
  cloudfrontLogsPaths: {
    says: 'CloudFront standard logs (v2) without a prefix go to AWSLogs/<account>/CloudFront, with Hive-compatible paths to AWSLogs/aws-account-id=<account>/CloudFront; where another suffix path takes its place, the bucket policy must have that path.',
    source: DELIVERY_PAGES.cloudfrontLogs,
    checkedOn: '2026-11-26',
  },
  vendedLogsV2KeyStatement: {
    says: 'Logs with V2 permissions reach a bucket under SSE-KMS as delivery.logs.amazonaws.com, limited to delivery sources of the account; an AWS managed key makes them unreadable.',
    source: DELIVERY_PAGES.logsToS3V2,
    checkedOn: '2026-11-25',
  },
  wafLogsKeyStatement: {
    says: 'AWS WAF logs reach a bucket under SSE-KMS as delivery.logs.amazonaws.com with GenerateDataKey; AWS managed keys are not supported.',
    source: DELIVERY_PAGES.wafLogs,
    checkedOn: '2026-11-25',
  },
  resolverLogsKeyStatement: {
    says: 'For query logs of VPC Resolver in a bucket under SSE-KMS, the key policy must let the log delivery account write; AWS’s page on these logs leads to the statement for V2 permissions.',
    source: DELIVERY_PAGES.resolverLogs,
    checkedOn: '2026-11-25',
  },
  nlbLogsKeyStatement: {
    says: 'Network Load Balancer logs reach a bucket under SSE-KMS as delivery.logs.amazonaws.com, only with a customer managed key; AWS’s statement has no condition.',
    source: DELIVERY_PAGES.nlbLogs,
    checkedOn: '2026-11-25',
  },
  albLogsNeedSseS3: {
    says: 'Access logs that an Application Load Balancer writes itself go only into a bucket under SSE-S3.',
    source: DELIVERY_PAGES.albLogs,
    checkedOn: '2026-11-27',
  },
  albLogsSymptom: {
    says: 'Enabling the access logs of an Application Load Balancer is answered with an access denied error where the bucket is not under SSE-S3.',
    source: DELIVERY_PAGES.albLogs,
    checkedOn: '2026-11-25',
  },
  s3AccessLogsSymptom: {
    says: 'In a bucket under SSE-KMS, S3 server access logs might be encrypted with a key that you cannot access.',
    source: DELIVERY_PAGES.s3AccessLogs,
    checkedOn: '2026-11-25',
  },
  redshiftAuditNeedsSseS3: {
    says: 'Audit logs of Amazon Redshift take no bucket but one under SSE-S3.',
    source: DELIVERY_PAGES.redshiftAudit,
    checkedOn: '2026-11-27',
  },
  redshiftAuditPrincipal: {
    says: 'Amazon Redshift delivers audit logs as redshift.amazonaws.com, in Regions that must be enabled under a principal with the Region’s name.',
    source: DELIVERY_PAGES.redshiftAudit,
    checkedOn: '2026-11-25',
  },
  logExportKey: {
    says: 'To export to a bucket under SSE-KMS, CloudWatch Logs needs GenerateDataKey and Decrypt as logs.<Region>.amazonaws.com; AWS’s statement has no condition.',
    source: DELIVERY_PAGES.logExport,
    checkedOn: '2026-11-25',
  },
  logExportNoDsse: {
    says: 'CloudWatch Logs cannot export to a bucket under DSSE-KMS.',
    source: DELIVERY_PAGES.logExport,
    checkedOn: '2026-11-25',
  },
  bedrockLogsKey: {
    says: 'Amazon Bedrock’s invocation logs reach a bucket under SSE-KMS as bedrock.amazonaws.com with GenerateDataKey, limited by aws:SourceAccount and aws:SourceArn.',
    source: DELIVERY_PAGES.bedrockLogs,
    checkedOn: '2026-11-25',
  },
  configKeyStatement: {
    says: 'AWS Config delivers under SSE-KMS as config.amazonaws.com with Decrypt and GenerateDataKey, for which aws:SourceAccount and aws:SourceArn work.',
    source: DELIVERY_PAGES.configKey,
    checkedOn: '2026-11-25',
  },
  configFallsBack: {
    says: 'Where the role of AWS Config lacks access, delivery fails and is tried again as the service principal.',
    source: DELIVERY_PAGES.configKey,
    checkedOn: '2026-11-25',
  },
  configServiceRole: {
    says: 'The service-linked role of AWS Config has no access to the key, so delivery runs as the service principal.',
    source: DELIVERY_PAGES.configKey,
    checkedOn: '2026-11-25',
  },
  controlTowerKeyStatements: {
    says: 'A key for AWS Control Tower must let config.amazonaws.com call Decrypt and GenerateDataKey, and cloudtrail.amazonaws.com the same for its baseline trail.',
    source: DELIVERY_PAGES.controlTowerKey,
    checkedOn: '2026-11-25',
  },
  controlTowerKeyRules: {
    says: 'AWS Control Tower takes a symmetric, single-Region key of the management account, and checks it before the landing zone is set up.',
    source: DELIVERY_PAGES.controlTowerKey,
    checkedOn: '2026-11-25',
  },
  guarddutyKeyStatement: {
    says: 'GuardDuty exports findings under a KMS key, as guardduty.amazonaws.com with GenerateDataKey, limited by aws:SourceAccount and the detector’s ARN.',
    source: DELIVERY_PAGES.guarddutyExport,
    checkedOn: '2026-11-25',
  },
  guarddutyOptInPrincipal: {
    says: 'In a Region that must be enabled, GuardDuty’s principal carries the Region’s name, as in guardduty.me-south-1.amazonaws.com.',
    source: DELIVERY_PAGES.guarddutyExport,
    checkedOn: '2026-11-25',
  },
  guarddutyFindingsAreEvents: {
    says: 'GuardDuty sends its findings as events to EventBridge; notifications take an EventBridge rule, whose target can be an SNS topic.',
    source: DELIVERY_PAGES.guarddutyEvents,
    checkedOn: '2026-11-26',
  },
  guarddutyKeyRegion: {
    says: 'The key and the bucket of a GuardDuty export must be in the same Region.',
    source: DELIVERY_PAGES.guarddutyExport,
    checkedOn: '2026-11-25',
  },
  macieKeyStatement: {
    says: 'Macie stores its results as macie.amazonaws.com with GenerateDataKey and Encrypt, under a customer managed key in the bucket’s Region, limited by aws:SourceAccount and aws:SourceArn.',
    source: DELIVERY_PAGES.macieResults,
    checkedOn: '2026-11-25',
  },
  macieSymptom: {
    says: 'Without permission on the key, Macie cannot encrypt or store its results.',
    source: DELIVERY_PAGES.macieResults,
    checkedOn: '2026-11-25',
  },
  macieRegions: {
    says: 'Where Macie works in several Regions, each takes its own patterns in aws:SourceArn, for the key and for the bucket; the bucket need not be in the Region of the results.',
    source: DELIVERY_PAGES.macieResults,
    checkedOn: '2026-11-26',
  },
  macieOptInPrincipal: {
    says: 'In a Region that must be enabled, Macie’s principal carries the Region’s name, as in macie.me-south-1.amazonaws.com.',
    source: DELIVERY_PAGES.macieResults,
    checkedOn: '2026-11-25',
  },
  inspectorKeyStatement: {
    says: 'Amazon Inspector exports reports as inspector2.amazonaws.com with Decrypt and GenerateDataKey, under a customer managed key in the bucket’s Region, limited by aws:SourceAccount and aws:SourceArn.',
    source: DELIVERY_PAGES.inspectorReports,
    checkedOn: '2026-11-25',
  },
  inspectorOptInPrincipal: {
    says: 'In a Region that must be enabled, Amazon Inspector’s principal carries the Region’s name, as in inspector2.me-south-1.amazonaws.com.',
    source: DELIVERY_PAGES.inspectorReports,
    checkedOn: '2026-11-25',
  },
  inspectorSymptom: {
    says: 'Where an export fails, Amazon Inspector shows a message with the error; a key policy that does not admit it is among the causes that AWS names.',
    source: DELIVERY_PAGES.inspectorReports,
    checkedOn: '2026-11-25',
  },
  inventoryKeyStatement: {
    says: 'S3 Inventory writes encrypted lists as s3.amazonaws.com with GenerateDataKey, limited by aws:SourceAccount and the source bucket’s ARN; aws/s3 is not supported.',
    source: DELIVERY_PAGES.s3Inventory,
    checkedOn: '2026-11-25',
  },
  inventorySymptom: {
    says: 'Under SSE-KMS an inventory report cannot be accessed where neither the configuration nor the destination bucket names a key by ARN.',
    source: DELIVERY_PAGES.s3Inventory,
    checkedOn: '2026-11-27',
  },
  storageLensKeyStatement: {
    says: 'S3 Storage Lens encrypts metrics exports as storage-lens.s3.amazonaws.com with GenerateDataKey, limited by the dashboard’s ARN and aws:SourceAccount.',
    source: DELIVERY_PAGES.storageLens,
    checkedOn: '2026-11-25',
  },
  storageLensKeyRegion: {
    says: 'The key of a Storage Lens export must be in the Region of the destination bucket.',
    source: DELIVERY_PAGES.storageLens,
    checkedOn: '2026-11-25',
  },
  replicationConditions: {
    says: 'AWS limits the role of S3 replication by kms:ViaService and by the encryption context, which is the bucket’s ARN where S3 Bucket Keys are on.',
    source: S3_PAGES.s3Replication,
    checkedOn: '2026-11-25',
  },
  replicationPlaintext: {
    says: 'To replicate plaintext objects into a bucket under SSE-KMS, the role needs GenerateDataKey on the key of the replicas.',
    source: S3_PAGES.s3Replication,
    checkedOn: '2026-11-25',
  },
  replicationAcrossAccounts: {
    says: 'To replicate SSE-KMS objects to another account, the rule must name a customer managed key, and its owner must admit the account of the source bucket.',
    source: S3_PAGES.s3Replication,
    checkedOn: '2026-11-25',
  },
  replicationSymptom: {
    says: 'A replication rule with a key that is not valid is accepted, and replication then fails.',
    source: S3_PAGES.s3Replication,
    checkedOn: '2026-11-25',
  },
  replicationLeavesKmsOut: {
    says: 'S3 Replication leaves out objects under SSE-KMS and DSSE-KMS unless the rule says in SourceSelectionCriteria that they are to be replicated.',
    source: S3_PAGES.s3Replication,
    checkedOn: '2026-11-26',
  },
  replicaKeyIsCustomerManaged: {
    says: 'A replication rule names a symmetric customer managed key, in the Region of the destination bucket, for the replicas.',
    source: S3_PAGES.s3Replication,
    checkedOn: '2026-11-25',
  },
  firehoseRolePermissions: {
    says: 'The role of a Firehose stream needs Decrypt and GenerateDataKey on the key of its bucket, limited by kms:ViaService and the encryption context.',
    source: DELIVERY_PAGES.firehoseAccess,
    checkedOn: '2026-11-25',
  },
  backupReportsKey: {
    says: 'For reports in a bucket under a customer managed key, the key policy must let the service-linked role AWSServiceRoleForBackupReports call GenerateDataKey.',
    source: DELIVERY_PAGES.backupReports,
    checkedOn: '2026-11-25',
  },
  backupReportsRoleFirst: {
    says: 'The role AWSServiceRoleForBackupReports does not exist before the first report; until then, a bucket policy that names it is refused with “Invalid principal”.',
    source: DELIVERY_PAGES.backupReports,
    checkedOn: '2026-11-25',
  },
  autoScalingKeyStatements: {
    says: 'EC2 Auto Scaling needs two statements for its service-linked role: one for use of the key, one for CreateGrant with kms:GrantIsForAWSResource.',
    source: DELIVERY_PAGES.autoScalingKey,
    checkedOn: '2026-11-25',
  },
  autoScalingAwsManaged: {
    says: 'EC2 Auto Scaling needs no further permission where volumes are under the AWS managed key of the account.',
    source: DELIVERY_PAGES.autoScalingKey,
    checkedOn: '2026-11-25',
  },
  autoScalingAcrossAccounts: {
    says: 'For a key of another account, its key policy must let the account of the Auto Scaling group use the key and make grants, and a grant must be made from there to the service-linked role.',
    source: DELIVERY_PAGES.autoScalingKey,
    checkedOn: '2026-11-25',
  },
  autoScalingGrant: {
    says: 'The account of the Auto Scaling group makes the grant with create-grant, for which AWS’s statements on both sides allow kms:CreateGrant without kms:GrantIsForAWSResource; when the role is deleted and made anew, the grant does not serve it.',
    source: DELIVERY_PAGES.autoScalingKey,
    checkedOn: '2026-11-25',
  },
  autoScalingSymptom: {
    says: 'Instances fail with “Client.InternalError: Client error on launch” where the service-linked role has no access to the key.',
    source: DELIVERY_PAGES.autoScalingTrouble,
    checkedOn: '2026-11-25',
  },
  spotRoleNeedsTheKey: {
    says: 'For an image or snapshot under a customer managed key, the role AWSServiceRoleForEC2Spot needs access to the key; AWS gives it by a grant, and names key policies as the alternative.',
    source: DELIVERY_PAGES.spotRole,
    checkedOn: '2026-11-25',
  },
  spotFleetRoleNeedsTheKey: {
    says: 'For an image or snapshot under a customer managed key, the role AWSServiceRoleForEC2SpotFleet needs access to the key; AWS gives it by a grant, and names key policies as the alternative.',
    source: DELIVERY_PAGES.spotFleet,
    checkedOn: '2026-11-25',
  },
  launchSymptom: {
    says: 'An instance that ends with “Client.InternalError: Client error on launch” may lack permission on the keys of its volumes.',
    source: DELIVERY_PAGES.ec2LaunchTrouble,
    checkedOn: '2026-11-25',
  },
  sourceKeysAreOfServicePrincipals: {
    says: 'aws:SourceArn, aws:SourceAccount and aws:SourceOrgID are in a request only where an AWS service principal makes it; calls of roles, service-linked ones among them, do not carry them.',
    source: KMS_PAGES.iamConditionKeys,
    checkedOn: '2026-11-25',
  },
  alarmSymptom: {
    says: 'An alarm that may not use the key of its topic fails to act, and its history says “CloudWatch Alarms does not have authorization to access the SNS topic encryption key”.',
    source: DELIVERY_PAGES.alarmsKey,
    checkedOn: '2026-11-25',
  },
  alarmSourceArn: {
    says: 'To limit CloudWatch alarms in a topic policy, AWS compares aws:SourceArn with the ARN of the alarm.',
    source: DELIVERY_PAGES.alarmsTrouble,
    checkedOn: '2026-11-25',
  },
  s3EventsSymptom: {
    says: 'Amazon S3 sends a test message before it saves event notifications, and saves none of them where that fails, unless the request skips the validation; that a key which refuses Amazon S3 makes it fail is our reading.',
    source: DELIVERY_PAGES.s3NotificationApi,
    checkedOn: '2026-11-25',
  },
  s3EventsSource: {
    says: 'In AWS’s policies for topics and queues, aws:SourceArn of an S3 event notification is the ARN of the bucket that sends it, and aws:SourceAccount the account of its owner.',
    source: S3_PAGES.s3EventPermissions,
    checkedOn: '2026-11-25',
  },
  trailTopicSymptom: {
    says: 'The status of a trail has any Amazon SNS error that CloudTrail met when it notified its topic, as LatestNotificationError; that an error of the key stands there too is our reading.',
    source: DELIVERY_PAGES.trailStatusApi,
    checkedOn: '2026-11-25',
  },
  costAnomaliesSource: {
    says: 'For AWS Cost Anomaly Detection, aws:SourceAccount is the account of the alert subscription, and aws:SourceArn names a subscription.',
    source: DELIVERY_PAGES.costAnomalies,
    checkedOn: '2026-11-25',
  },
  snsToSqsSymptom: {
    says: 'An SQS subscription whose queue’s key policy was not set up is still confirmed, and its messages do not arrive; delivery status logging of the topic shows why.',
    source: DELIVERY_PAGES.snsToSqsTrouble,
    checkedOn: '2026-11-25',
  },
  sqsSourceArnReading: {
    says: 'AWS’s page on keys of queues lets aws:SourceArn stand for the encrypted resource and lists Amazon SNS, Amazon S3 and CloudWatch Events as sending it; that it names the topic, the bucket or the rule is our reading.',
    source: MESSAGING_PAGES.sqsKeys,
    checkedOn: '2026-11-25',
  },
  deadLetterSymptom: {
    says: 'The metric NumberOfNotificationsFailedToRedriveToDlq of a topic counts messages that could not be moved to a dead-letter queue; that a key which refuses Amazon SNS counts there is our reading.',
    source: DELIVERY_PAGES.snsMetrics,
    checkedOn: '2026-11-25',
  },
  cloudfrontSymptom: {
    says: 'CloudFront answers viewers with HTTP status 403 where it has no access to the bucket; that a key which refuses it shows the same way is our reading.',
    source: DELIVERY_PAGES.cloudfront403,
    checkedOn: '2026-11-25',
  },
  vendedLogsSource: {
    says: 'For vended logs with V1 permissions, aws:SourceArn is arn:aws:logs:<Region>:<account>:* of the logs, not the ARN of what is logged, and aws:SourceAccount the account whose logs are delivered.',
    source: DELIVERY_PAGES.logsToS3,
    checkedOn: '2026-11-25',
  },
  vendedLogsPermissions: {
    says: 'CloudWatch Logs lists VPC flow logs, AWS WAF logs and VPC Resolver query logs that go to Amazon S3 under V1 permissions, Application and Network Load Balancer and CloudFront access logs under V2 permissions.',
    source: DELIVERY_PAGES.logsDestinations,
    checkedOn: '2026-11-27',
  },
  nlbLogsConditionReading: {
    says: 'The page on Network Load Balancer logs shows aws:SourceAccount and aws:SourceArn for delivery.logs.amazonaws.com in the bucket policy, and no condition in the key policy; that the same two hold for the key is our reading.',
    source: DELIVERY_PAGES.nlbLogs,
    checkedOn: '2026-11-25',
  },
  wafLogsConditionReading: {
    says: 'The page on AWS WAF logs shows aws:SourceAccount and aws:SourceArn for delivery.logs.amazonaws.com in the bucket policy, and no condition in the key policy; that the same two hold for the key is our reading.',
    source: DELIVERY_PAGES.wafLogs,
    checkedOn: '2026-11-25',
  },
  resolverLogsSymptom: {
    says: 'An association of VPC Resolver query logs that fails has the error ACCESS_DENIED where permissions do not allow logs to be sent; that a key policy counts among them is our reading.',
    source: DELIVERY_PAGES.resolverAssociationApi,
    checkedOn: '2026-11-25',
  },
  redshiftAuditSymptom: {
    says: 'DescribeLoggingStatus of Amazon Redshift tells when logs last failed to be delivered, with a message; that a bucket under a KMS key shows there is our reading.',
    source: DELIVERY_PAGES.redshiftLoggingApi,
    checkedOn: '2026-11-25',
  },
  bedrockLogsSymptom: {
    says: 'Amazon Bedrock counts each log that it fails to deliver to Amazon S3 in the CloudWatch metric ModelInvocationLogsS3DeliveryFailure.',
    source: DELIVERY_PAGES.bedrockMetrics,
    checkedOn: '2026-11-25',
  },
  configSourceArn: {
    says: 'For AWS Config as a service principal, aws:SourceArn is always arn:aws:config:<Region>:<account>:* of the delivery channel.',
    source: DELIVERY_PAGES.configKey,
    checkedOn: '2026-11-25',
  },
  guarddutySymptom: {
    says: 'A publishing destination of GuardDuty can have the status UNABLE_TO_PUBLISH_FIX_DESTINATION_PROPERTY, with the time since which findings could not be published; that a key policy brings it about is our reading.',
    source: DELIVERY_PAGES.guarddutyDestinationApi,
    checkedOn: '2026-11-25',
  },
  inventoryDeliverySymptom: {
    says: 'An inventory that Amazon S3 may not write shows the error “S3 doesn’t have access to the destination bucket or KMS key”.',
    source: DELIVERY_PAGES.s3InventoryTrouble,
    checkedOn: '2026-11-25',
  },
  inventoryOfDirectoryBuckets: {
    says: 'For a directory bucket as the source, the principal of S3 Inventory is s3express.amazonaws.com, and aws:SourceArn the ARN of the directory bucket.',
    source: DELIVERY_PAGES.s3Inventory,
    checkedOn: '2026-11-25',
  },
  replicationRegions: {
    says: 'For the role of S3 replication, kms:ViaService names Amazon S3 in the Region of the source bucket for the source’s key, and in that of the destination bucket for the key of the replicas.',
    source: S3_PAGES.s3Replication,
    checkedOn: '2026-11-25',
  },
  firehoseSymptom: {
    says: 'Amazon Data Firehose writes errors of delivery, such as S3.AccessDenied, to CloudWatch Logs where its error logging is on; its list has codes for missing and disabled keys and none for a key policy.',
    source: DELIVERY_PAGES.firehoseErrors,
    checkedOn: '2026-11-25',
  },
  sesMailSymptom: {
    says: 'Creating a receipt rule ends in InvalidS3Configuration where the bucket or the KMS key is invalid, or Amazon SES cannot publish to the bucket.',
    source: DELIVERY_PAGES.sesReceiptRuleApi,
    checkedOn: '2026-11-25',
  },
  snsRolePublishers: {
    says: 'Amazon EC2 Auto Scaling, Elastic Transcoder, CodePipeline, AWS Config, Elastic Beanstalk, AWS IoT and EC2 Image Builder publish to an encrypted topic with an IAM role: the key policy names that role, not a service principal.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-25',
  },
  eventBridgeTopicPolicy: {
    says: 'A topic policy lets EventBridge publish as events.amazonaws.com; in topic policies a Condition cannot be used for EventBridge.',
    source: DELIVERY_PAGES.eventBridgeResourcePolicies,
    checkedOn: '2026-11-26',
  },
  eventBridgeQueuePolicy: {
    says: 'A queue policy lets EventBridge send messages as events.amazonaws.com, limited by aws:SourceArn to the rule.',
    source: DELIVERY_PAGES.eventBridgeResourcePolicies,
    checkedOn: '2026-11-26',
  },
  cloudtrailTopicSource: {
    says: 'A topic policy limits cloudtrail.amazonaws.com by aws:SourceArn to the trail; aws:SourceAccount works too, and AWS does not recommend it.',
    source: DELIVERY_PAGES.cloudtrailTopic,
    checkedOn: '2026-11-26',
  },
  sesTopicIdentity: {
    says: 'For notifications about a verified identity, a topic policy lets ses.amazonaws.com publish, limited by aws:SourceAccount and by the ARN of the identity as aws:SourceArn.',
    source: DELIVERY_PAGES.sesNotifications,
    checkedOn: '2026-11-26',
  },
  sesTopicConfigurationSet: {
    says: 'For the events of a configuration set, a topic policy lets ses.amazonaws.com publish, limited by aws:SourceAccount and by the ARN of the configuration set as aws:SourceArn.',
    source: DELIVERY_PAGES.sesEventTopic,
    checkedOn: '2026-11-26',
  },
  budgetsTopicSource: {
    says: 'A topic policy lets budgets.amazonaws.com publish, limited by aws:SourceAccount and by arn:aws:budgets::<account>:* as aws:SourceArn.',
    source: DELIVERY_PAGES.budgetsTopic,
    checkedOn: '2026-11-26',
  },
  snsQueueStatement: {
    says: 'A queue policy lets sns.amazonaws.com send messages, limited by aws:SourceArn to the topic.',
    source: MESSAGING_PAGES.snsPolicies,
    checkedOn: '2026-11-26',
  },
  snsDeadLetterStatement: {
    says: 'The policy of a dead-letter queue lets sns.amazonaws.com send messages, limited by aws:SourceArn to the topic.',
    source: DELIVERY_PAGES.snsDeadLetterSetup,
    checkedOn: '2026-11-26',
  },
  cloudfrontBucketStatement: {
    says: 'A bucket policy lets cloudfront.amazonaws.com get objects, limited by aws:SourceArn to the distribution, and put objects where viewers upload.',
    source: DELIVERY_PAGES.cloudfrontOrigin,
    checkedOn: '2026-11-26',
  },
  flowLogsBucketStatement: {
    says: 'For VPC flow logs a bucket policy lets delivery.logs.amazonaws.com read the bucket’s ACL and put objects, limited by aws:SourceAccount, by arn:aws:logs:<Region>:<account>:* as aws:SourceArn and, for objects, by s3:x-amz-acl; the path of the objects depends on the prefixes.',
    source: DELIVERY_PAGES.flowLogsBucket,
    checkedOn: '2026-11-26',
  },
  flowLogsReplaceThePolicy: {
    says: 'Where the creator of a flow log owns the bucket and may read and write its policy, AWS attaches a bucket policy by itself, which overwrites the one that is there.',
    source: DELIVERY_PAGES.flowLogsBucket,
    checkedOn: '2026-11-26',
  },
  vendedLogsBucketStatement: {
    says: 'For logs with V1 permissions a bucket policy lets delivery.logs.amazonaws.com read the bucket’s ACL and put objects under AWSLogs and the account ID, limited by aws:SourceAccount, aws:SourceArn and, for objects, s3:x-amz-acl.',
    source: DELIVERY_PAGES.logsToS3,
    checkedOn: '2026-11-26',
  },
  vendedLogsV2BucketStatement: {
    says: 'For logs with V2 permissions a bucket policy lets delivery.logs.amazonaws.com put objects, limited by aws:SourceAccount, by the ARNs of delivery sources as aws:SourceArn, and by s3:x-amz-acl; a prefix takes the place of the path AWSLogs/<account>.',
    source: DELIVERY_PAGES.logsToS3V2,
    checkedOn: '2026-11-26',
  },
  wafLogsBucketStatement: {
    says: 'For AWS WAF logs a bucket policy lets delivery.logs.amazonaws.com read the bucket’s ACL and put objects under AWSLogs and the account ID, limited by aws:SourceAccount, aws:SourceArn and, for objects, s3:x-amz-acl.',
    source: DELIVERY_PAGES.wafLogs,
    checkedOn: '2026-11-26',
  },
  nlbLogsBucketStatement: {
    says: 'For Network Load Balancer logs a bucket policy lets delivery.logs.amazonaws.com read the bucket’s ACL and put objects under AWSLogs and the account ID, limited by aws:SourceAccount, aws:SourceArn and, for objects, s3:x-amz-acl.',
    source: DELIVERY_PAGES.nlbLogs,
    checkedOn: '2026-11-26',
  },
  albLogsBucketStatement: {
    says: 'For Application Load Balancer logs a bucket policy lets logdelivery.elasticloadbalancing.amazonaws.com put objects under AWSLogs and the account ID; AWS advises to limit it by the ARNs of load balancers as aws:SourceArn.',
    source: DELIVERY_PAGES.albLogs,
    checkedOn: '2026-11-26',
  },
  s3AccessLogsBucketStatement: {
    says: 'For S3 server access logs a bucket policy lets logging.s3.amazonaws.com put objects, limited by aws:SourceAccount and by the ARN of the source bucket as aws:SourceArn.',
    source: DELIVERY_PAGES.s3AccessLogs,
    checkedOn: '2026-11-26',
  },
  logExportBucketStatement: {
    says: 'To export logs a bucket policy lets the principal of CloudWatch Logs in the Region read the bucket’s ACL and put objects, limited by aws:SourceAccount, by the ARNs of log groups as aws:SourceArn and, for objects, by s3:x-amz-acl.',
    source: DELIVERY_PAGES.logExport,
    checkedOn: '2026-11-26',
  },
  bedrockLogsBucketStatement: {
    says: 'For invocation logs a bucket policy lets bedrock.amazonaws.com put objects under AWSLogs, the account ID and BedrockModelInvocationLogs, limited by aws:SourceAccount and aws:SourceArn; ACLs must be disabled on the bucket.',
    source: DELIVERY_PAGES.bedrockLogs,
    checkedOn: '2026-11-26',
  },
  cloudtrailBucketStatement: {
    says: 'For a trail a bucket policy lets cloudtrail.amazonaws.com read the bucket’s ACL and put objects under AWSLogs and the account ID, limited by aws:SourceArn to the trail and, for objects, by s3:x-amz-acl; an organization trail also writes under the organization ID.',
    source: DELIVERY_PAGES.cloudtrailBucket,
    checkedOn: '2026-11-26',
  },
  configBucketStatement: {
    says: 'For AWS Config a bucket policy lets config.amazonaws.com read the bucket’s ACL, list it, and put objects under AWSLogs, the account ID and Config, limited by aws:SourceAccount and, for objects, by s3:x-amz-acl.',
    source: DELIVERY_PAGES.configBucket,
    checkedOn: '2026-11-26',
  },
  guarddutyBucketStatement: {
    says: 'For exported findings a bucket policy lets guardduty.amazonaws.com get the bucket’s location and put objects, limited by aws:SourceAccount and by the detector’s ARN as aws:SourceArn.',
    source: DELIVERY_PAGES.guarddutyExport,
    checkedOn: '2026-11-26',
  },
  macieBucketStatement: {
    says: 'For discovery results a bucket policy lets macie.amazonaws.com get the bucket’s location and put objects, limited by aws:SourceAccount and aws:SourceArn.',
    source: DELIVERY_PAGES.macieResults,
    checkedOn: '2026-11-26',
  },
  inspectorBucketStatement: {
    says: 'For exported reports a bucket policy lets inspector2.amazonaws.com put objects, set their ACLs and abort multipart uploads, limited by aws:SourceAccount and by the ARNs of reports as aws:SourceArn.',
    source: DELIVERY_PAGES.inspectorReports,
    checkedOn: '2026-11-26',
  },
  inventoryBucketStatement: {
    says: 'For S3 Inventory the policy of the destination bucket lets s3.amazonaws.com put objects, limited by aws:SourceAccount, by the ARN of the source bucket as aws:SourceArn, and by s3:x-amz-acl.',
    source: DELIVERY_PAGES.s3Inventory,
    checkedOn: '2026-11-26',
  },
  storageLensBucketStatement: {
    says: 'For exports of S3 Storage Lens a bucket policy lets storage-lens.s3.amazonaws.com put objects under StorageLens and the account ID, limited by aws:SourceAccount, by the dashboard’s ARN as aws:SourceArn, and by s3:x-amz-acl.',
    source: DELIVERY_PAGES.bucketPolicyExamples,
    checkedOn: '2026-11-26',
  },
  sesBucketStatement: {
    says: 'For received mail a bucket policy lets ses.amazonaws.com put objects, limited by aws:SourceAccount and by the ARN of the receipt rule as aws:SourceArn.',
    source: MESSAGING_PAGES.sesPermissions,
    checkedOn: '2026-11-26',
  },
  backupReportsBucketStatement: {
    says: 'For reports a bucket policy lets the service-linked role AWSServiceRoleForBackupReports put objects, limited by s3:x-amz-acl.',
    source: DELIVERY_PAGES.backupReports,
    checkedOn: '2026-11-26',
  },
  wafBucketName: {
    says: 'The name of a bucket for AWS WAF logs must begin with aws-waf-logs-.',
    source: DELIVERY_PAGES.wafLogs,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
