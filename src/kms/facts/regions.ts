import { KMS_PAGES } from '../sources/kms.ts'
import { S3_PAGES } from '../sources/s3.ts'
import { LIFE_PAGES } from '../sources/life.ts'
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
  singleRegionFitsMost: {
    says: 'Single-Region keys fit most needs best, says AWS; multi-Region keys may be the answer where client-side applications encrypt or sign in several Regions.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-26',
  },
  multiRegionUses: {
    says: 'AWS names as uses of multi-Region keys disaster recovery, data that is spread over the world, signing in several Regions, and applications that are active in several Regions at once.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-26',
  },
  multiRegionOnlyToReplicate: {
    says: 'AWS recommends to create a multi-Region key only if you plan to replicate it, because its security properties differ from those of single-Region keys.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-26',
  },
  multiRegionMeansReencrypting: {
    says: 'No KMS key changes from single-Region to multi-Region or back: a workload comes to multi-Region keys only by encrypting its data, or making its signatures, anew under new keys.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-26',
  },
  multiRegionHasOnePrimary: {
    says: 'A set of multi-Region keys has one primary key at a time and at most one key in each Region, all of them in one partition.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-26',
  },
  multiRegionStatesAreSeparate: {
    says: 'Each multi-Region key is enabled and disabled by itself, and a replica key can be used while its primary key and all other replicas are disabled.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-26',
  },
  replicasLeanOnThePrimary: {
    says: 'A replica key depends on its primary key only for rotation and for moving the primary Region.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-26',
  },
  replicasNeedTheirImport: {
    says: 'Replicas of a key with imported material come without it: you import the same key material into each of them.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-26',
  },
  replicasCount: {
    says: 'Each key of a multi-Region set counts as a KMS key of its own, for the price and for the quotas of its Region.',
    source: KMS_PAGES.kmsMultiRegion,
    checkedOn: '2026-11-26',
  },
  primaryCanMove: {
    says: 'UpdatePrimaryRegion makes a replica the primary key and the former primary a replica; key ARNs, key material and key policies stay as they are, so who may replicate has to be changed by you.',
    source: LIFE_PAGES.kmsUpdatePrimary,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
