import { COMPUTE_PAGES } from '../sources/compute.ts'
import { DATABASE_PAGES } from '../sources/databases.ts'
import { DEVELOPER_PAGES } from '../sources/developer.ts'
import { KMS_PAGES } from '../sources/kms.ts'
import { S3_PAGES } from '../sources/s3.ts'
import type { Fact } from './fact.ts'

/** Disabling a key, deleting it, and what that does to data. */
export const DELETION_FACTS = {
  disableStopsUse: {
    says: 'A customer managed key can be disabled, and enabled again, at any time.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  disablingWaitsForTheNextUse: {
    says: 'A disabled key refuses calls almost at once, but resources under its data keys are not affected before the KMS key is needed again.',
    source: KMS_PAGES.kmsEnabling,
    checkedOn: '2026-11-25',
  },
  rdsStopsAfterDetection: {
    value: 2,
    unit: 'hours',
    says: 'An RDS instance with backups becomes inaccessible 2 hours after RDS has detected that its key is disabled; one without stays available until its volumes are detached from the host.',
    source: DATABASE_PAGES.rdsEncryption,
    checkedOn: '2026-11-25',
  },
  dynamodbRefreshesTheKey: {
    value: 5,
    unit: 'minutes',
    says: 'DynamoDB does not call AWS KMS for each operation: for a caller with traffic it refreshes the key every 5 minutes.',
    source: DATABASE_PAGES.dynamodbHow,
    checkedOn: '2026-11-25',
  },
  dynamodbTtlGoesOn: {
    value: 30,
    unit: 'minutes',
    says: 'After the key of a DynamoDB table is disabled, Time to Live goes on deleting items for 30 minutes.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-25',
  },
  elasticacheGoesOn: {
    says: 'Of an ElastiCache cache without durability whose key is deleted, or disabled with its grants revoked, AWS says only that it cannot be modified, nor recovered after a hardware failure; that it serves on until then is our reading.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-27',
  },
  memorydbGoesOn: {
    says: 'Of a MemoryDB cluster whose key is deleted, or disabled with its grants revoked, AWS says only that it cannot be modified, nor recovered after a hardware failure; that it serves on until then is our reading.',
    source: DATABASE_PAGES.memorydbEncryption,
    checkedOn: '2026-11-27',
  },
  eksApiServerGoesOn: {
    says: 'A running Kubernetes API server holds its data key in memory and sees no immediate effect of a disabled key; once restarted, it cannot start without the key.',
    source: COMPUTE_PAGES.eksEnvelopeEncryption,
    checkedOn: '2026-11-25',
  },
  workspacesKeepTheDataKey: {
    says: 'Amazon EBS keeps the plaintext data key of a volume in memory for as long as the volume is attached to its WorkSpace.',
    source: COMPUTE_PAGES.workspacesEncryption,
    checkedOn: '2026-11-25',
  },
  bucketKeysOutliveTheKey: {
    says: 'With S3 Bucket Keys, Amazon S3 keeps a bucket-level key for a limited time, whose use calls AWS KMS no more; that requests go on so long after the KMS key was disabled is our reading.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-25',
  },
  dnssecOutage: {
    says: 'When Route 53 loses access to the KMS key of a key-signing key, the zone in time goes down for clients whose resolvers validate DNSSEC; AWS says to act fast, and to see that the key is enabled.',
    source: DEVELOPER_PAGES.dnssecTroubleshooting,
    checkedOn: '2026-11-25',
  },
  dnssecEndsInOrder: {
    says: 'AWS’s order to end DNSSEC signing: have the DS record removed from the parent zone, wait until resolvers have forgotten it, deactivate the key-signing key, watch name resolution, and delete the KMS key last.',
    source: DEVELOPER_PAGES.dnssecDisabling,
    checkedOn: '2026-11-25',
  },
  openDataKeysOutliveTheKey: {
    says: 'A service that already holds a plaintext data key goes on for a while: an attached EBS volume works until it is detached.',
    source: KMS_PAGES.kmsUnusable,
    checkedOn: '2026-11-23',
  },
  unusableKeysBiteLate: {
    says: 'A key that is disabled or waits for deletion stops new uses almost at once; what is under a data key in use is affected only when the KMS key is needed again, and each AWS service keeps data keys in its own way.',
    source: KMS_PAGES.kmsUnusable,
    checkedOn: '2026-11-25',
  },
  deletionIsFinal: {
    says: 'Deleting a customer managed key cannot be undone and loses all data under it; AWS excepts replica keys, and asymmetric and HMAC keys with imported key material.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-26',
  },
  deletionWaitMin: {
    value: 7,
    unit: 'days',
    says: 'Deletion of a KMS key waits at least 7 days.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  deletionWaitMax: {
    value: 30,
    unit: 'days',
    says: 'Deletion of a KMS key waits at most 30 days, which is also what you get if you name no period.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  deletionWaitCondition: {
    says: 'kms:ScheduleKeyDeletionPendingWindowInDays allows or refuses a ScheduleKeyDeletion request by the waiting period that it asks for.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-26',
  },
  daysWithoutUse: {
    says: 'kms:TrailingDaysWithoutKeyUsage, in a key policy, keeps keys that were used lately from being disabled or scheduled for deletion by mistake.',
    source: KMS_PAGES.kmsKeyUsage,
    checkedOn: '2026-11-26',
  },
  lastUseIsNotNeed: {
    says: 'The last use of a key does not tell whether it is needed: an EBS volume needs its key only when it is attached, so AWS says not to rely on it alone.',
    source: KMS_PAGES.kmsKeyUsage,
    checkedOn: '2026-11-26',
  },
  deletionCanBeCancelled: {
    says: 'While it waits for deletion a key cannot be used; you can cancel until the end, and then have to enable the key again.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  disableBeforeDelete: {
    says: 'AWS advises to disable a key and watch for failures before scheduling its deletion.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  replicasGoFirst: {
    says: 'A multi-Region primary key is deleted only after all its replica keys are gone.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  onlyScheduledKeysAreDeleted: {
    says: 'AWS KMS deletes no KMS key unless you schedule its deletion and the waiting period ends.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-26',
  },
  deletionMayBeLate: {
    value: 24,
    unit: 'hours',
    says: 'The waiting period may turn out up to 24 hours longer than scheduled; DescribeKey gives the exact time of deletion.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-26',
  },
  deletionTakesTheAliases: {
    says: 'With the key AWS KMS deletes its aliases and all its metadata.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-26',
  },
  deletionIsRecorded: {
    says: 'CloudTrail records both when the deletion of a key is scheduled and when the key is deleted.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-26',
  },
  ciphertextsAreNotCounted: {
    says: 'AWS KMS keeps no record of how much was encrypted under a key, and stores none of the ciphertext.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-26',
  },
  replicasCanBeMadeAgain: {
    says: 'A replica key that was deleted by mistake can be made again by replicating its primary key into the same Region.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-26',
  },
  externalKeySurvives: {
    says: 'Deleting a KMS key of an external key store has no effect on the external key.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-26',
  },
  closedAccountsLoseTheirKeys: {
    says: 'In an AWS account that is closed the KMS keys become inaccessible, and are no longer billed.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
