import { KMS_PAGES } from '../sources/kms.ts'
import { S3_PAGES } from '../sources/s3.ts'
import type { Fact } from './fact.ts'

/** Keys and AWS Regions. */
export const REGION_FACTS = {
  singleRegionKeysStay: {
    says: 'A single-Region key cannot be turned into a multi-Region key, and no other Region can use its material.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  multiRegionKeysShareMaterial: {
    says: 'Multi-Region keys have the same key ID and key material in each Region, so that ciphertext of one is decrypted by the other.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  multiRegionKeysAreReplicatedByYou: {
    says: 'You choose the Regions into which a multi-Region key is replicated; AWS KMS replicates none by itself.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-25',
  },
  multiRegionPoliciesAreSeparate: {
    says: 'Each multi-Region key has its own key policy, grants, aliases and tags; AWS KMS does not synchronize them.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  servicesTreatMultiRegionAsSingle: {
    says: 'Most AWS services, S3 replication included, treat a multi-Region key as a single-Region key and re-encrypt what they copy.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  customStoreIsSingleRegion: {
    says: 'Keys in a custom key store cannot be multi-Region keys.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  bucketAndKeyShareARegion: {
    says: 'A bucket can only use a KMS key in its own Region.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3ReplicationRole: {
    says: 'The role of S3 replication needs kms:Decrypt on the source key and kms:Encrypt on the destination key, with S3 Bucket Keys there kms:Decrypt too.',
    source: S3_PAGES.s3Replication,
    checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Fact>
