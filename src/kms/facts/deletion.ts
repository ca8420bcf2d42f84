import { KMS_PAGES } from '../sources/kms.ts'
import type { Fact } from './fact.ts'

/** Disabling a key, deleting it, and what that does to data. */
export const DELETION_FACTS = {
  disableStopsUse: {
    says: 'A customer managed key can be disabled, and enabled again, at any time.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  openDataKeysOutliveTheKey: {
    says: 'A service that already holds a plaintext data key goes on for a while: an attached EBS volume works until it is detached.',
    source: KMS_PAGES.kmsUnusable,
    checkedOn: '2026-11-23',
  },
  unusableKeysBiteLate: {
    says: 'A key that is disabled or waits for deletion stops new uses almost at once; what is under a data key that is already in use is affected only when the KMS key is needed again, and each AWS service keeps data keys in its own way.',
    source: KMS_PAGES.kmsUnusable,
    checkedOn: '2026-11-25',
  },
  deletionIsFinal: {
    says: 'Deleting a customer managed key is irreversible and makes all data under it unrecoverable.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-23',
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
} as const satisfies Record<string, Fact>
