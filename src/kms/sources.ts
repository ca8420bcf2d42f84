/** A page that states a fact. */
export interface Source {
  /** Title of the page, as its publisher gives it. */
  readonly title: string
  /** Canonical address. */
  readonly url: string
  /** Month (or year) of the text that was read. Volatile figures deserve a look at the page as it is today. */
  readonly textOf: string
}

const page = (title: string, url: string, textOf: string): Source => ({ title, url, textOf })
const kms = (title: string, file: string, textOf = '2026-09') =>
  page(title, `https://docs.aws.amazon.com/kms/latest/developerguide/${file}.html`, textOf)
const kmsApi = (operation: string) =>
  page(operation, `https://docs.aws.amazon.com/kms/latest/APIReference/API_${operation}.html`, '2026-09')
const s3 = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${file}.html`, '2026-04')
const guidance = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/prescriptive-guidance/latest/aws-kms-best-practices/${file}.html`, '2025-03')

/** Every page that a fact of this site was read in. Add the page here first, then the fact in `facts.ts`. */
export const SOURCES = {
  kmsConcepts: kms('AWS KMS keys', 'concepts'),
  kmsHistory: kms('Document history', 'dochistory'),
  kmsRotation: kms('Rotate AWS KMS keys', 'rotate-keys'),
  kmsEnableRotation: kms('Enable automatic key rotation', 'rotating-keys-enable'),
  kmsEnableRotationApi: kmsApi('EnableKeyRotation'),
  kmsRotateOnDemandApi: kmsApi('RotateKeyOnDemand'),
  kmsPutKeyPolicyApi: kmsApi('PutKeyPolicy'),
  kmsDeletion: kms('Delete an AWS KMS key', 'deleting-keys'),
  kmsUnusable: kms('How unusable KMS keys affect data keys', 'unusable-kms-keys'),
  kmsKeyStores: kms('Key stores', 'key-store-overview'),
  kmsCloudHsmStore: kms('AWS CloudHSM key stores', 'keystore-cloudhsm'),
  kmsExternalStore: kms('External key stores', 'keystore-external'),
  kmsCreateExternalStore: kms('Create an external key store', 'create-xks-keystore'),
  kmsImport: kms('Import key material', 'importing-keys'),
  kmsMultiRegion: kms('Multi-Region keys', 'multi-region-keys-overview'),
  kmsMultiRegionAuth: kms('Control access to multi-Region keys', 'multi-region-keys-auth', '2023-06'),
  kmsKeyPolicies: kms('Key policies', 'key-policies'),
  kmsKeyPolicyOverview: kms('Create a key policy', 'key-policy-overview'),
  kmsDefaultKeyPolicy: kms('Default key policy', 'key-policy-default'),
  kmsLeastPrivilege: kms('Least-privilege permissions', 'least-privilege'),
  kmsCrossAccount: kms('Allow users in other accounts to use a KMS key', 'key-policy-modifying-external-accounts'),
  kmsRcp: kms('Resource control policies', 'resource-control-policies'),
  kmsConditions: kms('AWS KMS condition keys', 'conditions-kms', '2023-06'),
  kmsLogging: kms('Log AWS KMS API calls with CloudTrail', 'logging-using-cloudtrail', '2023-06'),
  kmsQuotas: kms('Resource quotas', 'resource-limits'),
  kmsRequestQuotas: kms('Request quotas', 'requests-per-second'),
  kmsServices: kms('Using AWS KMS encryption with AWS services', 'service-integration'),
  kmsCryptography: page(
    'AWS KMS cryptographic details: basic concepts',
    'https://docs.aws.amazon.com/kms/latest/cryptographic-details/basic-concepts.html',
    '2026-09',
  ),
  kmsDurability: page(
    'AWS KMS cryptographic details: durability protection',
    'https://docs.aws.amazon.com/kms/latest/cryptographic-details/durability-protection.html',
    '2026-09',
  ),
  kmsPricing: page('AWS KMS pricing', 'https://aws.amazon.com/kms/pricing/', '2026-10'),
  guidanceRotation: guidance('Key rotation for AWS KMS', 'data-protection-key-rotation'),
  iamConditionKeys: page(
    'AWS global condition context keys',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
    '2023-06',
  ),
  s3DefaultEncryptionFaq: s3('Default encryption FAQ', 'default-encryption-faq'),
  s3BucketEncryption: s3('Setting default server-side encryption behavior', 'bucket-encryption'),
  s3SseKms: s3('Using server-side encryption with AWS KMS keys (SSE-KMS)', 'UsingKMSEncryption'),
  s3BucketKeys: s3('Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys', 'bucket-key'),
  s3AccessDenied: s3('Troubleshoot access denied (403 Forbidden) errors', 'troubleshoot-403-errors'),
  s3UpdateEncryption: s3('Updating server-side encryption for existing data', 'update-sse-encryption'),
  s3Replication: s3('Replicating encrypted objects', 'replication-config-for-kms-objects'),
  s3EventPermissions: s3(
    'Granting permissions to publish event notification messages',
    'grant-destinations-permissions-to-s3',
  ),
  ebsSharing: page(
    'Share an Amazon EBS snapshot',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html',
    '2026-09',
  ),
  ebsShareKey: page(
    'Share the KMS key used to encrypt a shared Amazon EBS snapshot',
    'https://docs.aws.amazon.com/ebs/latest/userguide/share-kms-key.html',
    '2026-09',
  ),
  ebsHow: page(
    'How Amazon EBS encryption works',
    'https://docs.aws.amazon.com/ebs/latest/userguide/how-ebs-encryption-works.html',
    '2026-09',
  ),
  ebsRequirements: page(
    'Requirements for Amazon EBS encryption',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html',
    '2026-09',
  ),
  rdsEncryption: page(
    'Encrypting Amazon RDS resources',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
    '2026-04',
  ),
  rdsKeys: page(
    'AWS KMS key management for Amazon RDS',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html',
    '2026-04',
  ),
  rdsShareSnapshot: page(
    'Sharing encrypted snapshots',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/share-encrypted-snapshot.html',
    '2026-04',
  ),
  auroraShareSnapshot: page(
    'Sharing encrypted snapshots (Aurora)',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/share-encrypted-snapshot.html',
    '2026-09',
  ),
  auroraEncryption: page(
    'Encrypting Amazon Aurora resources',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
    '2026-04',
  ),
  dynamodbHow: page(
    'DynamoDB encryption at rest: How it works',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html',
    '2026-04',
  ),
  dynamodbResourcePolicies: page(
    'DynamoDB resource-based policy considerations',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html',
    '2026-09',
  ),
  dynamodbNotes: page(
    'DynamoDB encryption at rest usage notes',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html',
    '2026-04',
  ),
  secretsEncryption: page(
    'Secret encryption and decryption in AWS Secrets Manager',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html',
    '2026-09',
  ),
  secretsCrossAccount: page(
    'Access AWS Secrets Manager secrets from a different account',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html',
    '2026-09',
  ),
  sqsKeys: page(
    'Amazon SQS key management',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html',
    '2026-09',
  ),
  sqsDefault: page(
    'Configuring server-side encryption for a queue using SQS-managed encryption keys',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html',
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
  logsEncryption: page(
    'Encrypt log data in CloudWatch Logs using AWS KMS',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
    '2026-04',
  ),
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
  cloudtrailEncryption: page(
    'Encrypting CloudTrail log files with AWS KMS keys (SSE-KMS)',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
    '2026-04',
  ),
  cloudtrailKeyPolicy: page(
    'Configure AWS KMS key policies for CloudTrail',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html',
    '2026-04',
  ),
  lambdaEnvironment: page(
    'Securing Lambda environment variables',
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html',
    '2026-09',
  ),
  lambdaZip: page(
    'Encrypting Lambda .zip deployment packages',
    'https://docs.aws.amazon.com/lambda/latest/dg/encrypt-zip-package.html',
    '2026-09',
  ),
  securityHubS3: page(
    'Security Hub controls for Amazon S3',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
    '2026-09',
  ),
  securityHubKms: page(
    'Security Hub controls for AWS KMS',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
