import { page, type Source } from './source.ts'

export const SECURITY_PAGES = {
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
    'Encrypt log data in CloudWatch Logs using AWS KMS',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html',
    '2026-04',
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
} as const satisfies Record<string, Source>
