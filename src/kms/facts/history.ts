import { KMS_PAGES } from '../sources/kms.ts'
import { REFERENCE_PAGES } from '../sources/reference.ts'
import type { Fact } from './fact.ts'

/** Changes by AWS whose date one of its pages gives, as far as no other subject holds them. */
export const HISTORY_FACTS = {
  changedSqsOwnKeys: {
    says: 'Amazon SQS has offered encryption under keys of its own, SSE-SQS, since 23 November 2021.',
    source: REFERENCE_PAGES.sqsHistory,
    checkedOn: '2026-11-26',
  },
  changedSqsDefault: {
    says: 'Amazon SQS has encrypted new queues with SSE-SQS by default since 26 September 2022.',
    source: REFERENCE_PAGES.sqsHistory,
    checkedOn: '2026-11-27',
  },
  changedLastUsage: {
    says: 'AWS brought GetKeyLastUsage into its SDK for Java on 27 April 2026, in version 2.43.0.',
    source: REFERENCE_PAGES.javaSdkChanges,
    checkedOn: '2026-11-26',
  },
  changedAbac: {
    says: 'Tags and aliases have been usable to control access to KMS keys since 17 December 2020.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedMultiRegion: {
    says: 'AWS KMS has had multi-Region keys since 8 June 2021.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedExternalStores: {
    says: 'AWS KMS has had external key stores since 29 November 2022.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedImportForAll: {
    says: 'Since 5 June 2023, key material can be imported for all types of KMS keys of that time, except in custom key stores.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedDryRun: {
    says: 'Requests to AWS KMS can be tried without effect, by the parameter DryRun, since 5 July 2023.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedRotation: {
    says: 'Rotation periods of your own, rotation on demand and the list of past rotations came to AWS KMS on 12 April 2024.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedRequestQuotas: {
    says: 'AWS KMS raised its default request quotas for cryptographic operations on 8 July 2024.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedSqsSending: {
    says: 'Since 24 July 2024, sending to an encrypted queue no longer takes kms:Decrypt, which another page of AWS still lists; it takes kms:GenerateDataKey, and receiving takes kms:Decrypt.',
    source: REFERENCE_PAGES.sqsHistory,
    checkedOn: '2026-11-27',
  },
  changedRcps: {
    says: 'AWS Organizations has had resource control policies since 13 November 2024.',
    source: REFERENCE_PAGES.organizationsHistory,
    checkedOn: '2026-11-26',
  },
  changedImportedRotation: {
    says: 'Symmetric encryption keys with imported key material have been rotatable on demand since 5 June 2025.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedMlDsa: {
    says: 'AWS KMS has had ML-DSA keys for post-quantum signatures since 13 June 2025.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedS3Denials: {
    says: 'Since 16 June 2025, Amazon S3 tells which type of policy denied a request throughout an organization, not only within an account.',
    source: REFERENCE_PAGES.s3History,
    checkedOn: '2026-11-26',
  },
  changedImportedMultiRegionRotation: {
    says: 'Multi-Region keys with imported key material have been rotatable on demand since 26 November 2025.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedServicePrincipalGrants: {
    says: 'A grant can name an AWS service principal as its grantee since 6 March 2026; it must then be limited to the ARN of a resource.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-26',
  },
  changedCustomerKeysInS3: {
    says: 'In April 2026 Amazon S3 switched SSE-C off for new general purpose buckets, and for existing ones of accounts without such objects, in all Regions but Middle East (Bahrain) and Middle East (UAE).',
    source: REFERENCE_PAGES.s3CustomerKeysFaq,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
