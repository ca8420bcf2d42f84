import { S3_PAGES } from '../sources/s3.ts'
import type { Fact } from './fact.ts'

/** Amazon S3. */
export const S3_FACTS = {
  s3EncryptsByDefault: {
    value: 2023,
    says: 'Since 5 January 2023 Amazon S3 encrypts every new object, with SSE-S3 unless another key is set; this cannot be switched off.',
    source: S3_PAGES.s3DefaultEncryptionFaq,
    checkedOn: '2026-11-23',
  },
  sseS3IsNotAKmsKeyOfYours: {
    says: 'SSE-S3 uses keys that Amazon S3 itself owns; nothing appears in your AWS KMS, and it is not the key aws/s3.',
    source: S3_PAGES.s3BucketEncryption,
    checkedOn: '2026-11-23',
  },
  sseS3SharesByBucketPolicy: {
    says: 'Objects under SSE-S3 are shared with another account by bucket policy and IAM policy; no permission on a key is needed.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-23',
  },
  awsS3CannotBeShared: {
    says: 'Objects under the AWS managed key aws/s3 cannot be shared with another account.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3KmsPermissions: {
    says: 'Reading an object under SSE-KMS takes kms:Decrypt, writing takes kms:GenerateDataKey, and a multipart upload takes both.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3KeyArnNotAlias: {
    says: 'Set the full key ARN on a bucket: an alias is resolved in the account of the requester.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3UploaderKeyTrap: {
    says: 'An upload that asks for SSE-KMS without naming a key uses the key aws/s3 of the uploader’s account, whatever the bucket’s default is.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3EncryptionContext: {
    says: 'Amazon S3 sends the object ARN as encryption context, and the bucket ARN where S3 Bucket Keys are on.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-23',
  },
  s3KeyConditionKeys: {
    says: 'A bucket policy can check the encryption headers of an upload, the key ARN included.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  bucketKeySaving: {
    value: 99,
    unit: 'percent',
    says: 'S3 Bucket Keys cut requests to AWS KMS by up to 99 percent.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-23',
  },
  bucketKeysHideRequests: {
    says: 'With S3 Bucket Keys there are fewer CloudTrail events, which name the bucket, and the key policy is not checked on each request.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-23',
  },
  s3DefaultTouchesNoObject: {
    says: 'A new default encryption of a bucket changes no object that is already in it.',
    source: S3_PAGES.s3BucketEncryption,
    checkedOn: '2026-11-23',
  },
  s3UpdateObjectEncryption: {
    says: 'UpdateObjectEncryption moves existing objects from SSE-S3 to SSE-KMS, or to another customer managed key, without copying data; it takes Encrypt, Decrypt, GenerateDataKey and ReEncrypt on the keys.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-23',
  },
  s3LogBucketsNeedSseS3: {
    says: 'A bucket that receives S3 server access logs must not use SSE-KMS as its default.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3EventsNeedKeyPolicy: {
    says: 'For event notifications into an encrypted topic or queue, the key policy must allow s3.amazonaws.com GenerateDataKey and Decrypt.',
    source: S3_PAGES.s3EventPermissions,
    checkedOn: '2026-11-23',
  },
  anonymousRequestsCannotUseKms: {
    says: 'Objects under a KMS key take only signed requests: an anonymous reader of such an object gets an error.',
    source: S3_PAGES.s3AnonymousKms,
    checkedOn: '2026-11-25',
  },
  sseS3NeedsNoSignature: {
    says: 'The demand for signed requests concerns objects under KMS keys; SSE-S3 asks for no permission on a key, so the bucket policy alone can open an object to everyone.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
