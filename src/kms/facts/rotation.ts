import { KMS_PAGES } from '../sources/kms.ts'
import type { Fact } from './fact.ts'

/** New key material under the same key. */
export const ROTATION_FACTS = {
  rotationIsOffByDefault: {
    says: 'Automatic rotation of a customer managed key is off until you enable it.',
    source: KMS_PAGES.kmsEnableRotation,
    checkedOn: '2026-11-23',
  },
  rotationPeriodMin: {
    value: 90,
    unit: 'days',
    says: 'Automatic rotation of a customer managed key happens no more often than every 90 days.',
    source: KMS_PAGES.kmsEnableRotationApi,
    checkedOn: '2026-11-23',
  },
  rotationPeriodMax: {
    value: 2560,
    unit: 'days',
    says: 'Automatic rotation of a customer managed key happens at least every 2,560 days.',
    source: KMS_PAGES.kmsEnableRotationApi,
    checkedOn: '2026-11-23',
  },
  rotationPeriodDefault: {
    value: 365,
    unit: 'days',
    says: 'Automatic rotation of a customer managed key takes place every 365 days unless you set another period.',
    source: KMS_PAGES.kmsEnableRotationApi,
    checkedOn: '2026-11-23',
  },
  rotationNeedsKmsMaterial: {
    says: 'Automatic rotation works for symmetric encryption keys, multi-Region keys too, if AWS KMS made their key material.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  importedHasNoAutomaticRotation: {
    says: 'Keys with imported key material are not rotated automatically.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  customStoreHasNoRotation: {
    says: 'Keys in a custom key store are rotated neither automatically nor on demand.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  onDemandRotationWorks: {
    says: 'Symmetric encryption keys with material from AWS KMS or imported material can be rotated on demand.',
    source: KMS_PAGES.kmsRotateOnDemandApi,
    checkedOn: '2026-11-23',
  },
  onDemandRotationLimit: {
    value: 25,
    unit: 'rotations',
    says: 'A key can be rotated on demand 25 times in its life.',
    source: KMS_PAGES.kmsQuotas,
    checkedOn: '2026-11-23',
    volatile: true,
  },
  importedRotationSteps: {
    says: 'To rotate imported key material, import the new material first, into every replica too, then rotate on demand.',
    source: KMS_PAGES.kmsRotateOnDemandApi,
    checkedOn: '2026-11-23',
  },
  newMaterialIsNamedAsNew: {
    says: 'New key material for a key that has some is imported with import type NEW_KEY_MATERIAL; the same goes into replica keys afterwards with EXISTING_KEY_MATERIAL, which is also what AWS KMS assumes where none is given.',
    source: KMS_PAGES.kmsImportApi,
    checkedOn: '2026-11-25',
  },
  rotationIsOfThePrimary: {
    says: 'Automatic rotation of a multi-Region key is set, and on-demand rotation started, on the primary key only; the replica keys follow.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-25',
  },
  rotationPeriodCondition: {
    says: 'kms:RotationPeriodInDays, in a key policy, allows or refuses an EnableKeyRotation request by the period that it asks for; AWS’s example refuses short periods.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-26',
  },
  rotationIsSwitchedOff: {
    says: 'DisableKeyRotation switches automatic rotation off, and takes the permission kms:DisableKeyRotation; of multi-Region keys it is set on the primary key.',
    source: KMS_PAGES.kmsDisableRotationApi,
    checkedOn: '2026-11-26',
  },
  rotationKeepsOldMaterial: {
    says: 'Rotation keeps the old key material for decryption: the key’s ARN, policy and alias stay, and no data is re-encrypted.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  rotationDoesNotHealLeaks: {
    says: 'Rotating a KMS key does nothing against a data key that has leaked.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  rotationAdvice: {
    says: 'AWS sees no security benefit in rotating more often; rotate where a rule or a policy of yours asks for it.',
    source: KMS_PAGES.guidanceRotation,
    checkedOn: '2026-11-23',
  },
  controlTowerAsksForRotation: {
    says: 'AWS Control Tower gives another reason for its control that asks for rotation: good practice discourages to use one key extensively, and rotation lessens the exposure of keys.',
    source: KMS_PAGES.controlTowerKms,
    checkedOn: '2026-11-26',
  },
  rotationIsTransparent: {
    says: 'A rotated key works on without a change of code: AWS KMS encrypts with the newest key material and finds by itself the one that a ciphertext was encrypted with.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-26',
  },
  rotatedMaterialStaysWithTheKey: {
    says: 'AWS KMS keeps all key material that it generated for a key until the key itself is deleted, also if rotation is switched off.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-26',
  },
  rotationLeavesDataKeys: {
    says: 'Rotation of a KMS key renews none of the data keys that were made under it.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-26',
  },
  wrappingKeysHardlyWearOut: {
    says: 'KMS keys mostly encrypt data keys, and are used far too seldom to wear out; AWS gives business rules, contracts and regulations as the reasons to rotate.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-26',
  },
  rotationOrder: {
    says: 'Where you have to rotate, AWS recommends automatic rotation, on-demand rotation where there is none, and manual rotation where there is neither.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-26',
  },
  onDemandIsForTheUnplanned: {
    says: 'AWS recommends on-demand rotation for what is not planned, and automatic rotation with a period of your own wherever possible.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-26',
  },
  onDemandLeavesTheSchedule: {
    says: 'On-demand rotation works whether automatic rotation is on or off, and moves no date of its schedule.',
    source: KMS_PAGES.kmsRotateOnDemandApi,
    checkedOn: '2026-11-26',
  },
  rotationCountsFromEnabling: {
    says: 'The first automatic rotation comes one rotation period after rotation was enabled, and not after the key was created.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-26',
  },
  rotationWaitsForTheKey: {
    says: 'A key that is disabled or waits for deletion is not rotated; if a rotation became due meanwhile, it takes place as soon as the key is enabled again or its deletion is canceled.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-26',
  },
  rotatedKeyCountsOnce: {
    says: 'A rotated key counts as one key in the quotas, however much key material it has.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
