import { page, s3, type Source } from './source.ts'

export const S3_PAGES = {
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
  s3AnonymousKms: page(
    'Resolve the “require AWS Signature Version 4” error for AWS KMS encrypted objects',
    'https://repost.aws/knowledge-center/s3-kms-signature-version-error',
    '2026',
  ),
} as const satisfies Record<string, Source>
