import { page, s3, type Source } from './source.ts'

export const S3_PAGES = {
  s3AddBucketPolicy: page(
    'Adding a bucket policy by using the Amazon S3 console',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html',
    '2026-09',
  ),
  s3DefaultEncryptionFaq: s3('Default encryption FAQ', 'default-encryption-faq'),
  s3BucketEncryption: s3('Setting default server-side encryption behavior for Amazon S3 buckets', 'bucket-encryption'),
  s3SseKms: s3('Using server-side encryption with AWS KMS keys (SSE-KMS)', 'UsingKMSEncryption'),
  s3BucketKeys: s3('Reducing the cost of SSE-KMS with Amazon S3 Bucket Keys', 'bucket-key'),
  s3AccessDenied: s3('Troubleshoot access denied (403 Forbidden) errors in Amazon S3', 'troubleshoot-403-errors'),
  s3ObjectOwnership: s3(
    'Controlling ownership of objects and disabling ACLs for your bucket',
    'about-object-ownership',
  ),
  s3UpdateEncryption: s3('Updating server-side encryption for existing data', 'update-sse-encryption'),
  s3BatchUpdateEncryption: s3('Update object encryption', 'batch-ops-update-encryption'),
  s3SpecifySseS3: s3(
    'Specifying server-side encryption with Amazon S3 managed keys (SSE-S3)',
    'specifying-s3-encryption',
  ),
  s3ExpressDefaultEncryption: s3(
    'Setting and monitoring default encryption for directory buckets',
    's3-express-bucket-encryption',
  ),
  s3ExpressSseKms: s3(
    'Using server-side encryption with AWS KMS keys (SSE-KMS) in directory buckets',
    's3-express-UsingKMSEncryption',
  ),
  s3ExpressSpecifyKey: s3(
    'Specifying server-side encryption with AWS KMS (SSE-KMS) for new object uploads in directory buckets',
    's3-express-specifying-kms-encryption',
  ),
  s3ExpressPolicies: s3(
    'Example bucket policies for directory buckets',
    's3-express-security-iam-example-bucket-policies',
  ),
  s3Replication: s3(
    'Replicating encrypted objects (SSE-S3, SSE-KMS, DSSE-KMS, SSE-C)',
    'replication-config-for-kms-objects',
  ),
  s3EventPermissions: s3(
    'Granting permissions to publish event notification messages to a destination',
    'grant-destinations-permissions-to-s3',
  ),
  s3DsseKms: page(
    'Using dual-layer server-side encryption with AWS KMS keys (DSSE-KMS)',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingDSSEncryption.html',
    '2026-09',
  ),
  s3UpdateEncryptionApi: page(
    'UpdateObjectEncryption',
    'https://docs.aws.amazon.com/AmazonS3/latest/API/API_UpdateObjectEncryption.html',
    '2026-09',
  ),
  s3BlockPublicAccess: page(
    'Blocking public access to your Amazon S3 storage',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    '2026-09',
  ),
  s3WebsitePermissions: page(
    'Setting permissions for website access',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteAccessPermissionsReqd.html',
    '2026-09',
  ),
  s3AnonymousKms: page(
    'How do I troubleshoot the error “Requests require AWS Signature Version 4” when I try to access Amazon S3 objects that are encrypted with AWS KMS managed keys?',
    'https://repost.aws/knowledge-center/s3-kms-signature-version-error',
    '2026',
  ),
  s3SseC: page(
    'Using server-side encryption with customer-provided keys (SSE-C)',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
