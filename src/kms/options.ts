import type { FactId } from './facts.ts'

/** What a reader may want of a key. Named after the wish, never after the mechanism that grants it. */
export interface Need {
  readonly id: NeedId
  /** The wish as the head of a row: “Share the data with other accounts”. */
  readonly says: string
  /** The wish inside a sentence after “you need to”. */
  readonly inSentence: string
}

export const NEED_IDS = [
  'sharing',
  'backup-copies',
  'service-delivery',
  'own-key-delivery',
  'sse-s3-delivery',
  'landing-zone',
  'direct-use',
  'separate-access',
  'kms-key',
  'audit',
  'kill-switch',
  'shredding',
  'instant-shredding',
  'yearly-rotation',
  'own-rotation-period',
  'on-demand-rotation',
  'same-ciphertext',
  'chosen-region',
  'own-key-material',
  'own-hsm',
  'outside-aws',
  'anonymous-reads',
  'expiring-material',
  'aws-availability',
  'high-request-rate',
  'post-quantum-signing',
] as const

export type NeedId = (typeof NEED_IDS)[number]

/** The rows of the comparison table, in reading order. */
export const NEEDS: { readonly [Id in NeedId]: Omit<Need, 'id'> } = {
  sharing: { says: 'Share the data with other accounts', inSentence: 'share the data with other accounts' },
  'backup-copies': {
    says: 'Receive copies of any backup from other accounts',
    inSentence: 'receive copies of any backup from other accounts',
  },
  'service-delivery': {
    says: 'Let another AWS service deliver into it',
    inSentence: 'let another AWS service deliver into it',
  },
  'own-key-delivery': {
    says: 'Receive exports of a service that asks for a customer managed key',
    inSentence: 'receive exports of a service that asks for a customer managed key',
  },
  'sse-s3-delivery': {
    says: 'Receive logs of a service that takes SSE-S3 only',
    inSentence: 'receive logs of a service that takes SSE-S3 only',
  },
  'landing-zone': {
    says: 'Log a landing zone of AWS Control Tower',
    inSentence: 'log a landing zone of AWS Control Tower',
  },
  'direct-use': { says: 'Call the key from your own code', inSentence: 'call the key from your own code' },
  'separate-access': {
    says: 'Decide about the key apart from the resource',
    inSentence: 'decide who may use the key apart from the resource',
  },
  'kms-key': {
    says: 'Encrypt under a KMS key in your account',
    inSentence: 'encrypt under a KMS key in your account',
  },
  audit: { says: 'See each use of the key in CloudTrail', inSentence: 'see each use of the key in CloudTrail' },
  'kill-switch': { says: 'Switch off all access at once', inSentence: 'switch off all access at once' },
  shredding: {
    says: 'Destroy data by deleting its key',
    inSentence: 'destroy data by deleting its key',
  },
  'instant-shredding': {
    says: 'Destroy data without a waiting period',
    inSentence: 'destroy data without a waiting period',
  },
  'yearly-rotation': { says: 'Rotate automatically once a year', inSentence: 'have the key rotate once a year' },
  'own-rotation-period': {
    says: 'Rotate automatically in a period you set',
    inSentence: 'set the rotation period',
  },
  'on-demand-rotation': {
    says: 'Rotate at a moment you choose',
    inSentence: 'rotate at a moment you choose',
  },
  'same-ciphertext': {
    says: 'Read one ciphertext in several Regions',
    inSentence: 'read the same ciphertext in several Regions',
  },
  'chosen-region': { says: 'Choose the AWS Region of the key', inSentence: 'choose the Region of the key' },
  'own-key-material': {
    says: 'Generate the key material yourself',
    inSentence: 'generate the key material yourself',
  },
  'own-hsm': { says: 'Keep the key in an HSM of your own', inSentence: 'keep the key in an HSM of your own' },
  'outside-aws': { says: 'Keep the key outside AWS', inSentence: 'keep the key outside AWS' },
  'anonymous-reads': {
    says: 'Let anyone read without signing in',
    inSentence: 'let anyone read without signing in',
  },
  'expiring-material': {
    says: 'Let the key material expire on a day you set',
    inSentence: 'let the key material expire on a day you set',
  },
  'aws-availability': {
    says: 'Leave the key’s availability to AWS',
    inSentence: 'leave the availability of the key to AWS',
  },
  'post-quantum-signing': {
    says: 'Sign by a method designed to withstand quantum computers',
    inSentence: 'sign with a post-quantum algorithm',
  },
  'high-request-rate': {
    says: 'Use the key thousands of times a second',
    inSentence: 'use the key thousands of times a second',
  },
}

/** Whether a kind of key does what a need asks for, and the fact that says so. Nothing between. */
export interface Cell {
  readonly met: boolean
  readonly fact: FactId
}

const met = (fact: FactId): Cell => ({ met: true, fact })
const unmet = (fact: FactId): Cell => ({ met: false, fact })
export { met, unmet }

export type Row = { readonly [Id in NeedId]: Cell }

/** One colour and one bow shape each; the pages know which. */
export type Family = 'aws-owned' | 'aws-managed' | 'customer-managed' | 'own-custody'

export type KeyMaterialOrigin = 'AWS_KMS' | 'EXTERNAL' | 'AWS_CLOUDHSM' | 'EXTERNAL_KEY_STORE'

/** How a key of one's own is created. */
export interface OwnKey {
  readonly origin: KeyMaterialOrigin
  readonly multiRegion: boolean
}

/** One kind of key that a reader can choose. */
export interface Option {
  readonly id: OptionId
  readonly family: Family
  readonly name: string
  /** For tags and narrow columns. */
  readonly shortName: string
  /** What it is, in a sentence. */
  readonly is: string
  /** When it is the one to take. */
  readonly when: string
  /** Absent for keys that AWS creates. */
  readonly ownKey?: OwnKey
  /** What a reader should know before taking it. Rules nothing out. */
  readonly advice: readonly FactId[]
  readonly cells: Row
}

const OPTION_IDS = [
  'aws-owned-key',
  'aws-managed-key',
  'customer-managed-key',
  'multi-region-key',
  'imported-key-material',
  'imported-multi-region-key',
  'cloudhsm-key-store',
  'external-key-store',
] as const

export type OptionId = (typeof OPTION_IDS)[number]

const awsOwned: Row = {
  sharing: met('awsOwnedNeedsNoKeyPermission'),
  'backup-copies': unmet('backupDestinationKey'),
  'service-delivery': met('awsOwnedNeedsNoKeyPermission'),
  'own-key-delivery': unmet('awsOwnedHasNoKeyPolicyOfYours'),
  'sse-s3-delivery': met('sseS3IsNotAKmsKeyOfYours'),
  'landing-zone': met('awsOwnedNeedsNoKeyPermission'),
  'direct-use': unmet('onlyCustomerManagedKeysTakeDirectCalls'),
  'separate-access': unmet('awsOwnedHasNoKeyPolicyOfYours'),
  'kms-key': unmet('awsOwnedLivesElsewhere'),
  audit: unmet('awsOwnedUseIsNotLogged'),
  'kill-switch': unmet('awsOwnedCannotBeDisabled'),
  shredding: unmet('awsOwnedCannotBeDisabled'),
  'instant-shredding': unmet('awsOwnedCannotBeDisabled'),
  'yearly-rotation': unmet('awsOwnedRotationVaries'),
  'own-rotation-period': unmet('awsOwnedRotationVaries'),
  'on-demand-rotation': unmet('awsOwnedRotationVaries'),
  'same-ciphertext': unmet('awsOwnedRegionIsTheServices'),
  'chosen-region': unmet('awsOwnedRegionIsTheServices'),
  'own-key-material': unmet('awsOwnedMaterialIsTheServices'),
  'own-hsm': unmet('awsOwnedMaterialIsTheServices'),
  'outside-aws': unmet('awsOwnedMaterialIsTheServices'),
  'anonymous-reads': met('sseS3NeedsNoSignature'),
  'expiring-material': unmet('awsOwnedMaterialIsTheServices'),
  'aws-availability': met('awsOwnedLivesElsewhere'),
  'high-request-rate': met('symmetricRequestQuota'),
  'post-quantum-signing': unmet('onlyCustomerManagedKeysTakeDirectCalls'),
}

const awsManaged: Row = {
  sharing: unmet('awsManagedServesOneAccount'),
  'backup-copies': unmet('backupDestinationKey'),
  'service-delivery': unmet('awsManagedPolicyIsFixed'),
  'own-key-delivery': unmet('awsManagedPolicyIsFixed'),
  'sse-s3-delivery': unmet('kmsKeyMeansSseKms'),
  'landing-zone': unmet('awsManagedPolicyIsFixed'),
  'direct-use': unmet('onlyCustomerManagedKeysTakeDirectCalls'),
  'separate-access': unmet('awsManagedFollowsTheResource'),
  'kms-key': met('awsManagedMaterialIsAws'),
  audit: met('awsManagedUseIsLogged'),
  'kill-switch': unmet('awsManagedCannotBeDisabled'),
  shredding: unmet('awsManagedCannotBeDisabled'),
  'instant-shredding': unmet('awsManagedCannotBeDisabled'),
  'yearly-rotation': met('awsManagedRotationPeriod'),
  'own-rotation-period': unmet('awsManagedRotationPeriod'),
  'on-demand-rotation': unmet('awsManagedRotationIsAutomatic'),
  'same-ciphertext': unmet('awsManagedIsSingleRegion'),
  'chosen-region': met('awsManagedServesOneAccount'),
  'own-key-material': unmet('awsManagedMaterialIsAws'),
  'own-hsm': unmet('awsManagedMaterialIsAws'),
  'outside-aws': unmet('awsManagedMaterialIsAws'),
  'anonymous-reads': unmet('anonymousRequestsCannotUseKms'),
  'expiring-material': unmet('onlyImportedMaterialExpires'),
  'aws-availability': met('standardStoreSla'),
  'high-request-rate': met('symmetricRequestQuota'),
  'post-quantum-signing': unmet('onlyCustomerManagedKeysTakeDirectCalls'),
}

const customerManaged: Row = {
  sharing: met('crossAccountNeedsBoth'),
  'backup-copies': met('backupDestinationKey'),
  'service-delivery': met('customerManagedIsYours'),
  'own-key-delivery': met('customerManagedIsYours'),
  'sse-s3-delivery': unmet('kmsKeyMeansSseKms'),
  'landing-zone': met('controlTowerKeyRules'),
  'direct-use': met('onlyCustomerManagedKeysTakeDirectCalls'),
  'separate-access': met('keyPolicyIsPrimary'),
  'kms-key': met('customerManagedIsYours'),
  audit: met('customerManagedUseIsLogged'),
  'kill-switch': met('disableStopsUse'),
  shredding: met('deletionIsFinal'),
  'instant-shredding': unmet('deletionWaitMin'),
  'yearly-rotation': met('rotationPeriodDefault'),
  'own-rotation-period': met('rotationPeriodMin'),
  'on-demand-rotation': met('onDemandRotationWorks'),
  'same-ciphertext': unmet('singleRegionKeysStay'),
  'chosen-region': met('singleRegionKeysStay'),
  'own-key-material': unmet('kmsGeneratesMaterial'),
  'own-hsm': unmet('standardStoreIsShared'),
  'outside-aws': unmet('standardStoreIsInAws'),
  'anonymous-reads': unmet('anonymousRequestsCannotUseKms'),
  'expiring-material': unmet('onlyImportedMaterialExpires'),
  'aws-availability': met('standardStoreSla'),
  'high-request-rate': met('symmetricRequestQuota'),
  'post-quantum-signing': met('mlDsaIsPostQuantum'),
}

const imported: Row = {
  ...customerManaged,
  'instant-shredding': met('importedMaterialCanBeDeletedAtOnce'),
  'yearly-rotation': unmet('importedHasNoAutomaticRotation'),
  'own-rotation-period': unmet('importedHasNoAutomaticRotation'),
  'own-key-material': met('importedMaterialIsYours'),
  'expiring-material': met('importedMaterialExpires'),
  'post-quantum-signing': unmet('mlDsaTakesNoImport'),
}

const customStore: Row = {
  ...customerManaged,
  'yearly-rotation': unmet('customStoreHasNoRotation'),
  'own-rotation-period': unmet('customStoreHasNoRotation'),
  'on-demand-rotation': unmet('customStoreHasNoRotation'),
  'same-ciphertext': unmet('customStoreIsSingleRegion'),
  'chosen-region': met('customStoreIsSingleRegion'),
  'aws-availability': unmet('customStoresHaveNoSla'),
  'high-request-rate': unmet('customStoreRequestRate'),
  'post-quantum-signing': unmet('customStoresAreSymmetricOnly'),
}

/**
 * The kinds of key, simplest first: the order in which they are recommended. Why this order stands in DECISIONS.md.
 * The cells are the comparison table, the wizard's eliminations and the reasons on the recommendation page, all in one.
 */
export const OPTIONS: readonly Option[] = [
  {
    id: 'aws-owned-key',
    family: 'aws-owned',
    name: 'AWS owned key',
    shortName: 'AWS owned',
    is: 'A key that the AWS service owns and uses for many customers. You see nothing of it and pay nothing for it.',
    when: 'You want encryption at rest and nothing to look after.',
    advice: [],
    cells: awsOwned,
  },
  {
    id: 'aws-managed-key',
    family: 'aws-managed',
    name: 'AWS managed key',
    shortName: 'AWS managed',
    is: 'A key in your account that one AWS service creates and manages, named aws/… after the service. A legacy type.',
    when: 'You also want to see each use in CloudTrail, inside one account.',
    advice: ['awsManagedIsLegacy', 'rcpsSkipAwsManagedKeys'],
    cells: awsManaged,
  },
  {
    id: 'customer-managed-key',
    family: 'customer-managed',
    name: 'Customer managed key',
    shortName: 'Customer managed',
    is: 'A KMS key that you create and control: its key policy, its rotation, its state and its end.',
    when: 'You decide who may use it, share across accounts, set the rotation, or must be able to switch it off.',
    ownKey: { origin: 'AWS_KMS', multiRegion: false },
    advice: [],
    cells: customerManaged,
  },
  {
    id: 'multi-region-key',
    family: 'customer-managed',
    name: 'Customer managed key, multi-Region',
    shortName: 'Multi-Region',
    is: 'A customer managed key with replicas in other Regions that share its key ID and key material.',
    when: 'Your own code must read one ciphertext in several Regions.',
    ownKey: { origin: 'AWS_KMS', multiRegion: true },
    advice: [
      'servicesTreatMultiRegionAsSingle',
      'multiRegionPoliciesAreSeparate',
      'replicaMonthlyPrice',
      'replicasGoFirst',
    ],
    cells: {
      ...customerManaged,
      'same-ciphertext': met('multiRegionKeysShareMaterial'),
      'chosen-region': met('multiRegionKeysAreReplicatedByYou'),
      'landing-zone': unmet('controlTowerKeyRules'),
    },
  },
  {
    id: 'imported-key-material',
    family: 'customer-managed',
    name: 'Customer managed key, imported key material',
    shortName: 'Imported material',
    is: 'A customer managed key whose key material you generate, import and keep a copy of.',
    when: 'You must generate the key material yourself, or erase it without waiting.',
    ownKey: { origin: 'EXTERNAL', multiRegion: false },
    advice: [
      'importedMaterialIsYours',
      'importedHasNoAutomaticRotation',
      'importedRotationSteps',
      'importedMaterialMayNeedReimport',
      'importedKeyDeletionIsFinal',
    ],
    cells: imported,
  },
  {
    id: 'imported-multi-region-key',
    family: 'customer-managed',
    name: 'Customer managed key, imported key material, multi-Region',
    shortName: 'Imported, multi-Region',
    is: 'Imported key material in a primary key and its replicas; you import it into each of them.',
    when: 'Your own key material must read one ciphertext in several Regions.',
    ownKey: { origin: 'EXTERNAL', multiRegion: true },
    advice: [
      'importedMaterialIsYours',
      'importedHasNoAutomaticRotation',
      'importedRotationSteps',
      'multiRegionPoliciesAreSeparate',
      'replicaMonthlyPrice',
      'replicasGoFirst',
    ],
    cells: {
      ...imported,
      'same-ciphertext': met('multiRegionKeysShareMaterial'),
      'chosen-region': met('multiRegionKeysAreReplicatedByYou'),
      'landing-zone': unmet('controlTowerKeyRules'),
    },
  },
  {
    id: 'cloudhsm-key-store',
    family: 'own-custody',
    name: 'AWS CloudHSM key store',
    shortName: 'CloudHSM key store',
    is: 'A customer managed key that lives in an AWS CloudHSM cluster of your own.',
    when: 'A rule says that the HSM must be yours alone.',
    ownKey: { origin: 'AWS_CLOUDHSM', multiRegion: false },
    advice: [
      'customStoresAreNotSafer',
      'customStoresFitLowRates',
      'cloudHsmNeedsTwoHsms',
      'customStoreRequestRate',
      'customStoresHaveNoSla',
    ],
    cells: {
      ...customStore,
      'instant-shredding': unmet('cloudHsmBackupsMayKeepKeys'),
      'own-key-material': unmet('customStoreTakesNoImport'),
      'own-hsm': met('cloudHsmIsYours'),
      'outside-aws': unmet('cloudHsmIsInAws'),
    },
  },
  {
    id: 'external-key-store',
    family: 'own-custody',
    name: 'External key store',
    shortName: 'External key store',
    is: 'A customer managed key that works through a key in your own key manager outside AWS.',
    when: 'A rule that cannot be changed says that the key must stay outside AWS.',
    ownKey: { origin: 'EXTERNAL_KEY_STORE', multiRegion: false },
    advice: [
      'externalStoreIsDiscouraged',
      'cloudHsmIsPreferred',
      'externalManagerMayBeAnHsm',
      'customStoresAreNotSafer',
      'customStoresFitLowRates',
      'losingTheExternalKeyLosesTheData',
      'externalProxyTimeout',
      'customStoreRequestRate',
      'customStoresHaveNoSla',
    ],
    cells: {
      ...customStore,
      'instant-shredding': met('externalManagerIsYours'),
      'own-key-material': met('externalManagerIsYours'),
      'own-hsm': met('externalManagerMayBeAnHsm'),
      'outside-aws': met('externalMaterialStaysOutside'),
      'expiring-material': met('externalManagerIsYours'),
    },
  },
]

/** @throws if there is no such option; ids from outside go through `isOptionId` first. */
export function optionOf(id: OptionId): Option {
  const option = OPTIONS.find((candidate) => candidate.id === id)
  if (!option) throw new Error(`no option is called '${id}'; see src/kms/options.ts`)
  return option
}

export const isOptionId = (text: string): text is OptionId => OPTION_IDS.some((id) => id === text)
