import { kms, kmsApi, page, type Source } from './source.ts'

/** Pages on error messages, on terms, and the histories of AWS's guides. */
export const REFERENCE_PAGES = {
  iamAccessDenied: page(
    'Troubleshoot access denied error messages',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    '2026-09',
  ),
  iamForwardAccess: page(
    'Forward access sessions',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html',
    '2026-09',
  ),
  iamNotPrincipal: page(
    'AWS JSON policy elements: NotPrincipal',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
    '2026-09',
  ),
  securityHubSecrets: page(
    'Security Hub CSPM controls for Secrets Manager',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html',
    '2026-09',
  ),
  javaSdkChanges: page(
    'Changes of the AWS SDK for Java, version 2.43',
    'https://github.com/aws/aws-sdk-java-v2/blob/master/changelogs/2.43.x-CHANGELOG.md',
    '2026-05',
  ),
  kmsKeyStates: kms('Key states of AWS KMS keys', 'key-state'),
  kmsTroubleshooting: kms('Troubleshooting AWS KMS permissions', 'policy-evaluation'),
  kmsEssentials: kms('AWS KMS cryptography essentials', 'kms-cryptography'),
  kmsGrants: kms('Grants in AWS KMS', 'grants'),
  kmsDecryptApi: kmsApi('Decrypt'),
  identityCenterKeyErrors: page(
    'Troubleshoot customer managed keys in AWS IAM Identity Center',
    'https://docs.aws.amazon.com/singlesignon/latest/userguide/cmk-related-errors.html',
    '2026-09',
  ),
  invalidPrincipals: page(
    'How can I resolve the AWS KMS key policy error "Policy contains a statement with one or more invalid principals"?',
    'https://repost.aws/knowledge-center/kms-policy-error-invalid-principals',
    '2022',
  ),
  lambdaInvokeApi: page('Invoke', 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html', '2026-09'),
  lambdaInvocationErrors: page(
    'Troubleshoot invocation issues in Lambda',
    'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html',
    '2026-09',
  ),
  lambdaKmsErrors: page(
    'How do I resolve Lambda function "KMS Exception" permissions errors?',
    'https://repost.aws/knowledge-center/lambda-kmsaccessdeniedexception-errors',
    '2025',
  ),
  secretKeyErrors: page(
    'How do I resolve issues accessing an encrypted AWS Secrets Manager secret?',
    'https://repost.aws/knowledge-center/secrets-manager-cross-account-key',
    '2025',
  ),
  snsPublishApi: page('Publish', 'https://docs.aws.amazon.com/sns/latest/api/API_Publish.html', '2026-09'),
  sqsSendApi: page(
    'SendMessage',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html',
    '2026-09',
  ),
  sqsHistory: page(
    'Documentation history (Amazon SQS)',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-release-notes.html',
    '2026-09',
  ),
  s3History: page(
    'Document history (Amazon S3)',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WhatsNew.html',
    '2026-09',
  ),
  s3CustomerKeysFaq: page(
    'Default SSE-C setting for new buckets FAQ',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-s3-c-encryption-setting-faq.html',
    '2026-09',
  ),
  organizationsHistory: page(
    'Document history for AWS Organizations',
    'https://docs.aws.amazon.com/organizations/latest/userguide/document-history.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
