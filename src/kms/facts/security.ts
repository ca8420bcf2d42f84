import { SECURITY_PAGES } from '../sources/security.ts'
import type { Fact } from './fact.ts'

/** Secrets, parameters, logs and trails. */
export const SECURITY_FACTS = {
  secretsDefaultKey: {
    says: 'Secrets Manager encrypts every secret, with the AWS managed key aws/secretsmanager unless you name another KMS key.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  secretsOffersTwoKinds: {
    says: 'Secrets Manager offers two kinds of key: the AWS managed key aws/secretsmanager and customer managed keys.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  secretsSharingNeedsOwnKey: {
    says: 'A secret under aws/secretsmanager cannot be read from another account; it needs a customer managed key.',
    source: SECURITY_PAGES.secretsCrossAccount,
    checkedOn: '2026-11-23',
  },
  secretsKeyPermissions: {
    says: 'Secrets Manager acts as the caller, who needs kms:GenerateDataKey and kms:Decrypt, and kms:Encrypt to change a secret’s key.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  secretsOldVersions: {
    says: 'After a change of key, existing versions of a secret stay readable under the old key until a new version is made.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  logsDefaultEncryption: {
    says: 'CloudWatch Logs encrypts log data itself unless you associate a customer managed key.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsOffersOwnEncryptionOrYours: {
    says: 'CloudWatch Logs offers its own encryption or a KMS key that you create; it has no AWS managed key.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsPrincipalIsRegional: {
    says: 'CloudWatch Logs calls the key as logs.<Region>.amazonaws.com and sends the log group’s ARN as encryption context.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsCallersNeedTheKey: {
    says: 'Callers that write or read an encrypted log group need Encrypt, Decrypt, ReEncrypt, GenerateDataKey and Describe through CloudWatch Logs.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsOldDataKeepsItsKey: {
    says: 'A newly associated key covers new log data only; what was there stays under its old key.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  cloudtrailDefaultEncryption: {
    says: 'Without SSE-KMS, CloudTrail log files are encrypted with SSE-S3.',
    source: SECURITY_PAGES.cloudtrailEncryption,
    checkedOn: '2026-11-23',
  },
  cloudtrailNeedsOwnKey: {
    says: 'For SSE-KMS a trail uses a KMS key that you create and manage, in the Region of the bucket.',
    source: SECURITY_PAGES.cloudtrailEncryption,
    checkedOn: '2026-11-23',
  },
  cloudtrailKeyPermissions: {
    says: 'The key policy must let cloudtrail.amazonaws.com call GenerateDataKey, for the trail’s ARN and encryption context, and DescribeKey.',
    source: SECURITY_PAGES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  cloudtrailBucketKeys: {
    says: 'Where the bucket of a trail uses S3 Bucket Keys, CloudTrail needs kms:Decrypt to create or update the trail.',
    source: SECURITY_PAGES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  cloudtrailReaders: {
    says: 'Readers of encrypted log files need kms:Decrypt; the encryption context names the trail.',
    source: SECURITY_PAGES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  cloudtrailStopsWithoutKey: {
    says: 'A disabled key, or a policy that shuts CloudTrail out, stops the delivery of logs.',
    source: SECURITY_PAGES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Fact>
