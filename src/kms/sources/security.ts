import { page, type Source } from './source.ts'

export const SECURITY_PAGES = {
  secretsQuotas: page(
    'AWS Secrets Manager quotas',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html',
    '2026-09',
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
  logsEncryption: page(
    'Encrypt log data in CloudWatch Logs using AWS Key Management Service',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
    '2026-04',
  ),
  cloudtrailEncryption: page(
    'Encrypting CloudTrail log files, digest files, and event data stores with AWS KMS keys (SSE-KMS)',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
    '2026-04',
  ),
  cloudtrailKeyPolicy: page(
    'Configure AWS KMS key policies for CloudTrail',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html',
    '2026-04',
  ),
  secretsChangeKey: page(
    'Change the encryption key for an AWS Secrets Manager secret',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_update-encryption-key.html',
    '2026-09',
  ),
  parameterStoreKms: page(
    'AWS KMS encryption for AWS Systems Manager Parameter Store SecureString parameters',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html',
    '2026-09',
  ),
  parameterStoreSharing: page(
    'Working with shared parameters in Parameter Store',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-shared-parameters.html',
    '2026-09',
  ),
  cloudtrailHow: page(
    'How AWS CloudTrail uses AWS KMS',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-kms-works-with-cloudtrail.html',
    '2026-04',
  ),
  cloudtrailCli: page(
    'Enabling and disabling encryption for CloudTrail log files, digest files and event data stores with the AWS CLI',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-encryption-cli.html',
    '2026-04',
  ),
  cloudtrailUpdate: page(
    'Updating a resource to use your KMS key with the console',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail-update-trail.html',
    '2026-04',
  ),
} as const satisfies Record<string, Source>
