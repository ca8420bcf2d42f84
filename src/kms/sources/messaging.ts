import { page, type Source } from './source.ts'

const eventBridge = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/eventbridge/latest/userguide/${file}.html`, '2026-09')

export const MESSAGING_PAGES = {
  sqsKeys: page(
    'Amazon SQS Key management',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html',
    '2026-09',
  ),
  sqsDefault: page(
    'Configuring server-side encryption for a queue using SQS-managed encryption keys',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html',
    '2026-09',
  ),
  sqsPolicies: page(
    'Basic examples of Amazon SQS policies',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html',
    '2026-09',
  ),
  sqsLeastPrivilege: page(
    'Access management for encrypted Amazon SQS queues with least privilege policies',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-least-privilege-policy.html',
    '2026-09',
  ),
  sqsPolicyQuotas: page(
    'Amazon SQS policy quotas',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html',
    '2026',
  ),
  snsPolicyQuotas: page(
    'Amazon SNS API permissions: Actions and resources reference',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html',
    '2026',
  ),
  snsPolicies: page(
    'Example cases for Amazon SNS access control',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
    '2026-09',
  ),
  snsEncryption: page(
    'Securing Amazon SNS data with server-side encryption',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html',
    '2026-09',
  ),
  snsKeys: page(
    'Managing Amazon SNS encryption keys and costs',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html',
    '2026-09',
  ),
  sqsSse: page(
    'Encryption at rest in Amazon SQS',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
    '2026-09',
  ),
  snsEnable: page(
    'Setting up Amazon SNS topic encryption with server-side encryption',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-enable-encryption-for-topic.html',
    '2026-09',
  ),
  eventBridgeKeys: eventBridge(
    'KMS key options for data encryption in Amazon EventBridge',
    'eb-encryption-at-rest-key-options',
  ),
  eventBridgeBus: eventBridge('Encrypting EventBridge event buses with AWS KMS keys', 'eb-encryption-event-bus-cmkey'),
  eventBridgeBusKey: eventBridge(
    'Configuring encryption on EventBridge event buses',
    'eb-encryption-event-bus-cmkey-configure',
  ),
  eventBridgeKeyPolicy: eventBridge(
    'Authorizing EventBridge to use a customer managed key',
    'eb-encryption-key-policy',
  ),
  eventBridgeDlq: eventBridge(
    'Using dead-letter queues to capture encrypted event errors in EventBridge',
    'eb-encryption-event-bus-dlq',
  ),
  eventBridgeCustomBus: eventBridge('Encrypting events on a Custom Event Bus', 'eb-custom-bus-encryption'),
  kinesisSse: page(
    'What is server-side encryption for Kinesis Data Streams?',
    'https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html',
    '2026-09',
  ),
  kinesisStart: page(
    'How do I get started with server-side encryption?',
    'https://docs.aws.amazon.com/streams/latest/dev/getting-started-with-sse.html',
    '2026-09',
  ),
  kinesisPermissions: page(
    'Permissions to use user-generated KMS keys',
    'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html',
    '2026-09',
  ),
  kinesisStartApi: page(
    'StartStreamEncryption',
    'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_StartStreamEncryption.html',
    '2026-09',
  ),
  firehoseEncryption: page(
    'Data protection in Amazon Data Firehose',
    'https://docs.aws.amazon.com/firehose/latest/dev/encryption.html',
    '2026-09',
  ),
  firehoseKeyApi: page(
    'DeliveryStreamEncryptionConfigurationInput',
    'https://docs.aws.amazon.com/firehose/latest/APIReference/API_DeliveryStreamEncryptionConfigurationInput.html',
    '2026-09',
  ),
  firehoseStartApi: page(
    'StartDeliveryStreamEncryption',
    'https://docs.aws.amazon.com/firehose/latest/APIReference/API_StartDeliveryStreamEncryption.html',
    '2026-09',
  ),
  mskEncryption: page(
    'Amazon MSK encryption',
    'https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html',
    '2026-09',
  ),
  mskClusterTemplate: page(
    'AWS::MSK::Cluster EncryptionAtRest',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-encryptionatrest.html',
    '2026-04',
  ),
  mskFullAccess: page(
    'AWS managed policy: AmazonMSKFullAccess',
    'https://docs.aws.amazon.com/msk/latest/developerguide/security-iam-awsmanpol-AmazonMSKFullAccess.html',
    '2026-09',
  ),
  stepFunctionsEncryption: page(
    'Data at rest encryption in Step Functions',
    'https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html',
    '2026-09',
  ),
  sesS3Action: page(
    'Deliver to S3 bucket action',
    'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-s3.html',
    '2026-09',
  ),
  sesPermissions: page(
    'Giving permissions to Amazon SES for email receiving',
    'https://docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html',
    '2026-09',
  ),
  sesKms: page(
    'How Amazon Simple Email Service (Amazon SES) uses AWS KMS',
    'https://docs.aws.amazon.com/kms/latest/developerguide/services-ses.html',
    '2023-06',
  ),
} as const satisfies Record<string, Source>
