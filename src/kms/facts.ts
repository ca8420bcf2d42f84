import { SOURCES, type Source } from './sources.ts'

export type Unit =
  | 'USD a month'
  | 'USD per 10,000 requests'
  | 'FIPS 140-3 level'
  | 'bytes'
  | 'days'
  | 'grants'
  | 'milliseconds'
  | 'percent'
  | 'requests a month'
  | 'requests a second'
  | 'rotations'

/** One sentence that AWS could make false, where it is written, and when it was last read there. */
export interface Fact {
  /** The figure inside the sentence, where there is one. Pages, policies and tests read it here. A year has no unit. */
  readonly value?: number
  readonly unit?: Unit
  readonly says: string
  readonly source: Source
  /** ISO date. */
  readonly checkedOn: string
}

/** The registry: every AWS claim and figure of this site stands here once. */
export const FACTS = {
  // The kinds of key
  threeKindsOfKey: {
    value: 3,
    says: 'AWS distinguishes 3 kinds of KMS keys: customer managed keys, AWS managed keys and AWS owned keys.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedIsLegacy: {
    value: 2021,
    says: 'AWS managed keys are a legacy type: AWS has created none for new services since 2021.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsAdviceByControl: {
    says: 'AWS advises a customer managed key where control matters most, and an AWS owned key where convenience does.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  kmsKeyTerm: {
    value: 2021,
    says: 'AWS replaced “customer master key (CMK)” by “AWS KMS key” on 30 August 2021; some API fields keep the old word.',
    source: SOURCES.kmsHistory,
    checkedOn: '2026-11-23',
  },
  awsOwnedLivesElsewhere: {
    says: 'An AWS owned key lives in an account of the AWS service, which uses it for many customers.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedIsFree: {
    value: 0,
    unit: 'USD a month',
    says: 'AWS owned keys cost nothing (0 USD) and count against no quota of your account.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedIsOutOfReach: {
    says: 'You cannot view, manage, use or audit an AWS owned key.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedHasNoKeyPolicyOfYours: {
    says: 'The key policy of an AWS owned key can be neither read nor changed by you, so access follows the resource alone.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedNeedsNoKeyPermission: {
    says: 'Data under an AWS owned key is shared across accounts, and used by services, with no permission on a key: the resource’s own policy decides.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedUseIsNotLogged: {
    says: 'Use of an AWS owned key does not appear in your CloudTrail.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedCannotBeDisabled: {
    says: 'You can neither disable nor delete an AWS owned key.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedRotationVaries: {
    says: 'The service decides when an AWS owned key rotates, and it varies from service to service.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedRegionIsTheServices: {
    says: 'The scope of an AWS owned key, its Region included, is what the service decides.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedMaterialIsTheServices: {
    says: 'The service that owns an AWS owned key creates and manages it; you bring nothing to it.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedPolicyIsFixed: {
    says: 'The key policy of an AWS managed key can be read but not changed, so no other principal can be added to it.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedServesOneAccount: {
    says: 'An AWS managed key serves one AWS service in one account and one Region, and cannot be shared with another account.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedFollowsTheResource: {
    says: 'The fixed policy of an AWS managed key admits every principal of the account that comes through its service, so access follows the resource alone.',
    source: SOURCES.kmsConditions,
    checkedOn: '2026-11-23',
  },
  awsManagedUseIsLogged: {
    says: 'Use of an AWS managed key is logged in your CloudTrail.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedCannotBeDisabled: {
    says: 'You can neither disable nor delete an AWS managed key.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedRotationPeriod: {
    value: 365,
    unit: 'days',
    says: 'AWS rotates AWS managed keys about every 365 days; nobody can change that.',
    source: SOURCES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  awsManagedRotationPeriodBefore2022: {
    value: 1095,
    unit: 'days',
    says: 'Before May 2022, AWS managed keys were rotated every 1,095 days.',
    source: SOURCES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  awsManagedRotationIsAutomatic: {
    says: 'You cannot start the rotation of an AWS managed key yourself.',
    source: SOURCES.kmsRotateOnDemandApi,
    checkedOn: '2026-11-23',
  },
  awsManagedIsSingleRegion: {
    says: 'AWS managed keys are always single-Region keys.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedMaterialIsAws: {
    says: 'AWS creates an AWS managed key in your account on first use; its key material comes from AWS KMS.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedHasNoMonthlyFee: {
    value: 0,
    unit: 'USD a month',
    says: 'AWS managed keys have no monthly fee (0 USD); their requests are charged to the caller unless the service bears them.',
    source: SOURCES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  onlyCustomerManagedKeysTakeDirectCalls: {
    says: 'Your own code can call only customer managed keys; AWS managed keys work only through their service, AWS owned keys not at all.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  customerManagedIsYours: {
    says: 'You create, own and control a customer managed key: its policy, its rotation, its state and its deletion.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  customerManagedUseIsLogged: {
    says: 'Each use of a customer managed key is logged in your CloudTrail.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  kmsEventsCanBeExcluded: {
    says: 'A trail can be set to leave out AWS KMS events; then nothing of a key’s use is seen in it.',
    source: SOURCES.kmsLogging,
    checkedOn: '2026-11-23',
  },

  // Rotation
  rotationIsOffByDefault: {
    says: 'Automatic rotation of a customer managed key is off until you enable it.',
    source: SOURCES.kmsEnableRotation,
    checkedOn: '2026-11-23',
  },
  rotationPeriodMin: {
    value: 90,
    unit: 'days',
    says: 'Automatic rotation of a customer managed key happens no more often than every 90 days.',
    source: SOURCES.kmsEnableRotationApi,
    checkedOn: '2026-11-23',
  },
  rotationPeriodMax: {
    value: 2560,
    unit: 'days',
    says: 'Automatic rotation of a customer managed key happens at least every 2,560 days.',
    source: SOURCES.kmsEnableRotationApi,
    checkedOn: '2026-11-23',
  },
  rotationPeriodDefault: {
    value: 365,
    unit: 'days',
    says: 'Automatic rotation of a customer managed key takes place every 365 days unless you set another period.',
    source: SOURCES.kmsEnableRotationApi,
    checkedOn: '2026-11-23',
  },
  rotationNeedsKmsMaterial: {
    says: 'Automatic rotation works for symmetric encryption keys with key material that AWS KMS generated, multi-Region keys included.',
    source: SOURCES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  importedHasNoAutomaticRotation: {
    says: 'Keys with imported key material are not rotated automatically.',
    source: SOURCES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  customStoreHasNoRotation: {
    says: 'Keys in a custom key store are rotated neither automatically nor on demand.',
    source: SOURCES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  onDemandRotationWorks: {
    says: 'Symmetric encryption keys with material from AWS KMS or imported material can be rotated on demand.',
    source: SOURCES.kmsRotateOnDemandApi,
    checkedOn: '2026-11-23',
  },
  onDemandRotationLimit: {
    value: 25,
    unit: 'rotations',
    says: 'A key can be rotated on demand 25 times in its life.',
    source: SOURCES.kmsQuotas,
    checkedOn: '2026-11-23',
  },
  importedRotationSteps: {
    says: 'To rotate imported key material, import the new material first, into every replica too, then rotate on demand.',
    source: SOURCES.kmsRotateOnDemandApi,
    checkedOn: '2026-11-23',
  },
  rotationKeepsOldMaterial: {
    says: 'Rotation keeps the old key material for decryption: the key’s ARN, policy and alias stay, and no data is re-encrypted.',
    source: SOURCES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  rotationDoesNotHealLeaks: {
    says: 'Rotating a KMS key does nothing against a data key that has leaked.',
    source: SOURCES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  rotationAdvice: {
    says: 'AWS sees no security benefit in rotating more often; rotate where a rule or a policy of yours asks for it.',
    source: SOURCES.guidanceRotation,
    checkedOn: '2026-11-23',
  },

  // Disabling and deleting
  disableStopsUse: {
    says: 'A customer managed key can be disabled, and enabled again, at any time.',
    source: SOURCES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  openDataKeysOutliveTheKey: {
    says: 'A service that already holds a plaintext data key goes on for a while: an attached EBS volume works until it is detached.',
    source: SOURCES.kmsUnusable,
    checkedOn: '2026-11-23',
  },
  deletionIsFinal: {
    says: 'Deleting a customer managed key is irreversible and makes all data under it unrecoverable.',
    source: SOURCES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  deletionWaitMin: {
    value: 7,
    unit: 'days',
    says: 'Deletion of a KMS key waits at least 7 days.',
    source: SOURCES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  deletionWaitMax: {
    value: 30,
    unit: 'days',
    says: 'Deletion of a KMS key waits at most 30 days, which is also what you get if you name no period.',
    source: SOURCES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  deletionCanBeCancelled: {
    says: 'While it waits for deletion a key cannot be used; you can cancel until the end, and then have to enable the key again.',
    source: SOURCES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  disableBeforeDelete: {
    says: 'AWS advises to disable a key and watch for failures before scheduling its deletion.',
    source: SOURCES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  replicasGoFirst: {
    says: 'A multi-Region primary key is deleted only after all its replica keys are gone.',
    source: SOURCES.kmsDeletion,
    checkedOn: '2026-11-23',
  },

  // Origins and key stores
  kmsGeneratesMaterial: {
    says: 'The key material of such a key is made inside the HSMs of AWS KMS and its plaintext cannot be exported.',
    source: SOURCES.kmsCryptography,
    checkedOn: '2026-11-23',
  },
  standardStoreIsShared: {
    value: 3,
    unit: 'FIPS 140-3 level',
    says: 'The standard key store keeps keys in HSMs that customers share, validated to FIPS 140-3 Security Level 3; AWS calls it best for most uses.',
    source: SOURCES.kmsKeyStores,
    checkedOn: '2026-11-23',
  },
  standardStoreIsInAws: {
    says: 'In the standard key store the key material lives in HSMs of AWS KMS, not outside AWS.',
    source: SOURCES.kmsKeyStores,
    checkedOn: '2026-11-23',
  },
  importedMaterialIsYours: {
    says: 'Imported key material is generated by you, and keeping a copy of it is your duty.',
    source: SOURCES.kmsImport,
    checkedOn: '2026-11-23',
  },
  importedMaterialCanBeDeletedAtOnce: {
    says: 'Imported key material can be deleted at once, with no waiting period; importing the same material again revives the key.',
    source: SOURCES.kmsImport,
    checkedOn: '2026-11-23',
  },
  importedMaterialExpires: {
    says: 'Imported key material may carry an expiry date; when any of a key’s materials expires or is deleted, the key cannot be used.',
    source: SOURCES.kmsImport,
    checkedOn: '2026-11-23',
  },
  importedMaterialMayNeedReimport: {
    says: 'After a Region-wide failure AWS KMS may ask you to import your key material again.',
    source: SOURCES.kmsDurability,
    checkedOn: '2026-11-23',
  },
  importedKeyDeletionIsFinal: {
    says: 'If the KMS key itself is deleted, its symmetric ciphertext is lost even though you still own the material.',
    source: SOURCES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  customStoreTakesNoImport: {
    says: 'A custom key store takes neither imported key material nor multi-Region keys.',
    source: SOURCES.kmsKeyStores,
    checkedOn: '2026-11-23',
  },
  customStoresAreNotSafer: {
    says: 'AWS states that custom key stores are not more secure than the standard one and offer less function, availability and performance.',
    source: SOURCES.kmsKeyStores,
    checkedOn: '2026-11-23',
  },
  customStoreRequestRate: {
    value: 1800,
    unit: 'requests a second',
    says: 'A custom key store serves 1,800 requests a second, a quota that cannot be raised.',
    source: SOURCES.kmsRequestQuotas,
    checkedOn: '2026-11-23',
  },
  customStoresHaveNoSla: {
    says: 'The service level agreement of AWS KMS does not cover keys in custom key stores.',
    source: SOURCES.kmsKeyStores,
    checkedOn: '2026-11-23',
  },
  customStoresFitLowRates: {
    says: 'AWS calls custom key stores fit for low request rates only, such as EBS and RDS, and unfit for analytics, busy buckets and DynamoDB.',
    source: SOURCES.kmsKeyStores,
    checkedOn: '2026-11-23',
  },
  cloudHsmIsYours: {
    says: 'Keys of an AWS CloudHSM key store are made and kept, non-extractable, in a CloudHSM cluster of your own.',
    source: SOURCES.kmsCloudHsmStore,
    checkedOn: '2026-11-23',
  },
  cloudHsmIsInAws: {
    says: 'The CloudHSM cluster of a key store runs in the same AWS account and Region as the key store.',
    source: SOURCES.kmsCloudHsmStore,
    checkedOn: '2026-11-23',
  },
  cloudHsmBackupsMayKeepKeys: {
    says: 'When a key of a CloudHSM key store is deleted, backups of the cluster may still hold the key material.',
    source: SOURCES.kmsDeletion,
    checkedOn: '2026-11-23',
  },
  cloudHsmNeedsTwoHsms: {
    value: 2,
    says: 'Creating keys in a CloudHSM key store takes at least 2 active HSMs in different Availability Zones.',
    source: SOURCES.kmsCloudHsmStore,
    checkedOn: '2026-11-23',
  },
  externalMaterialStaysOutside: {
    says: 'In an external key store the external key stays in your external key manager and never enters AWS.',
    source: SOURCES.kmsExternalStore,
    checkedOn: '2026-11-23',
  },
  externalManagerIsYours: {
    says: 'You choose, run and pay for the external key manager, and the external key in it is yours to make and to destroy.',
    source: SOURCES.kmsExternalStore,
    checkedOn: '2026-11-23',
  },
  externalManagerMayBeAnHsm: {
    says: 'An external key manager may be an HSM of your own; software would do for AWS as well, so whether it is an HSM is up to you.',
    source: SOURCES.kmsExternalStore,
    checkedOn: '2026-11-23',
  },
  externalStoreIsDiscouraged: {
    says: 'AWS does not recommend external key stores, except under an explicit duty to keep keys outside AWS that cannot be changed.',
    source: SOURCES.kmsKeyStores,
    checkedOn: '2026-11-23',
  },
  cloudHsmIsPreferred: {
    says: 'Of the two custom key stores AWS prefers the CloudHSM key store.',
    source: SOURCES.kmsKeyStores,
    checkedOn: '2026-11-23',
  },
  externalProxyTimeout: {
    value: 250,
    unit: 'milliseconds',
    says: 'The proxy of an external key store has 250 milliseconds to answer; later, the request fails.',
    source: SOURCES.kmsCreateExternalStore,
    checkedOn: '2026-11-23',
  },
  losingTheExternalKeyLosesTheData: {
    says: 'Durability of the external key is your duty; without it the data under it cannot be decrypted.',
    source: SOURCES.kmsExternalStore,
    checkedOn: '2026-11-23',
  },

  // Regions
  singleRegionKeysStay: {
    says: 'A single-Region key cannot be turned into a multi-Region key, and no other Region can use its material.',
    source: SOURCES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  multiRegionKeysShareMaterial: {
    says: 'Multi-Region keys have the same key ID and key material in each Region, so that ciphertext of one is decrypted by the other.',
    source: SOURCES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  multiRegionPoliciesAreSeparate: {
    says: 'Each multi-Region key has its own key policy, grants, aliases and tags; AWS KMS does not synchronize them.',
    source: SOURCES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  servicesTreatMultiRegionAsSingle: {
    says: 'Most AWS services, S3 replication included, treat a multi-Region key as a single-Region key and re-encrypt what they copy.',
    source: SOURCES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  customStoreIsSingleRegion: {
    says: 'Keys in a custom key store cannot be multi-Region keys.',
    source: SOURCES.kmsMultiRegion,
    checkedOn: '2026-11-23',
  },
  bucketAndKeyShareARegion: {
    says: 'A bucket can only use a KMS key in its own Region.',
    source: SOURCES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3ReplicationRole: {
    says: 'The role of S3 replication needs kms:Decrypt on the source key and kms:Encrypt on the destination key, with S3 Bucket Keys there kms:Decrypt too.',
    source: SOURCES.s3Replication,
    checkedOn: '2026-11-23',
  },

  // Policies
  keyPolicyIsPrimary: {
    says: 'Nobody, the account’s root user included, can use a customer managed key unless its key policy allows it or hands the decision to IAM.',
    source: SOURCES.kmsKeyPolicies,
    checkedOn: '2026-11-23',
  },
  accountStatementDelegates: {
    says: 'The default key policy names the account principal, which lets the account’s IAM policies decide about the key.',
    source: SOURCES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  accountPrincipal: {
    says: 'The principal arn:aws:iam::<account>:root is the account, not its root user; it lets the account’s IAM policies give out what the statement allows.',
    source: SOURCES.kmsKeyPolicyOverview,
    checkedOn: '2026-11-23',
  },
  lockedKeysNeedSupport: {
    says: 'A key whose policy leaves nobody to manage it can be recovered only through AWS Support.',
    source: SOURCES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  administratorsCanGiveThemselvesUse: {
    says: 'A key administrator who may change the key policy or create grants can give himself use of the key.',
    source: SOURCES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  iamDenyAlwaysCounts: {
    says: 'A deny in an IAM policy always counts; an allow there counts only if the key policy enables IAM policies.',
    source: SOURCES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  keyPolicySize: {
    value: 32768,
    unit: 'bytes',
    says: 'A key policy holds at most 32,768 bytes.',
    source: SOURCES.kmsQuotas,
    checkedOn: '2026-11-23',
  },
  lockoutCheck: {
    says: 'AWS KMS refuses a key policy after which the caller could no longer change it, unless the caller bypasses that check.',
    source: SOURCES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-23',
  },
  principalsMustExist: {
    says: 'AWS KMS refuses a key policy that names a principal which does not exist.',
    source: SOURCES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-23',
  },
  resourceStarMeansThisKey: {
    says: 'In a key policy, "Resource": "*" means this key.',
    source: SOURCES.kmsKeyPolicyOverview,
    checkedOn: '2026-11-23',
  },
  keyUsersSymmetric: {
    says: 'The console lets users of a symmetric key call Encrypt, Decrypt, ReEncrypt, GenerateDataKey and DescribeKey.',
    source: SOURCES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  grantsForAwsResources: {
    says: 'Services that work from a grant need kms:CreateGrant, limited by kms:GrantIsForAWSResource to grants that an AWS service makes.',
    source: SOURCES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  viaServiceNeedsTheCaller: {
    says: 'kms:ViaService matches calls that a service makes with the caller’s identity; it does not apply to service principals.',
    source: SOURCES.kmsConditions,
    checkedOn: '2026-11-23',
  },
  principalOrgCondition: {
    says: 'aws:PrincipalOrgID is the organization of the caller; requests of principals outside any organization, and of service principals, do not carry it.',
    source: SOURCES.iamConditionKeys,
    checkedOn: '2026-11-23',
  },
  servicePrincipalConditions: {
    says: 'Limit a service principal by aws:SourceArn or aws:SourceAccount, which only calls between services carry.',
    source: SOURCES.kmsLeastPrivilege,
    checkedOn: '2026-11-23',
  },
  contextNotWithDescribe: {
    says: 'An encryption context condition must not share a statement with kms:DescribeKey, which carries no encryption context.',
    source: SOURCES.kmsLeastPrivilege,
    checkedOn: '2026-11-23',
  },
  crossAccountNeedsBoth: {
    says: 'Another account can use a KMS key only if the key policy allows that account and an IAM policy there allows its principal.',
    source: SOURCES.kmsCrossAccount,
    checkedOn: '2026-11-23',
  },
  crossAccountNeedsKeyArn: {
    says: 'Name a key of another account by its key ARN: an alias is looked up in the caller’s own account.',
    source: SOURCES.kmsCrossAccount,
    checkedOn: '2026-11-23',
  },
  crossAccountOptInRegion: {
    says: 'In an opt-in Region, the other account can use the key only if it has enabled that Region too.',
    source: SOURCES.kmsCrossAccount,
    checkedOn: '2026-11-23',
  },
  rolesAreStoredById: {
    says: 'A role that is deleted and created anew no longer matches a key policy that named the old one.',
    source: SOURCES.kmsKeyPolicyOverview,
    checkedOn: '2026-11-23',
  },
  replicateNeedsKeyPolicy: {
    says: 'kms:ReplicateKey is allowed in the primary key’s policy; a replica gets the policy that is passed with the call, not the primary’s.',
    source: SOURCES.kmsMultiRegionAuth,
    checkedOn: '2026-11-23',
  },
  rcpsSkipAwsManagedKeys: {
    says: 'Resource control policies act on customer managed keys; they do not act on AWS managed keys.',
    source: SOURCES.kmsRcp,
    checkedOn: '2026-11-23',
  },
  grantsPerKey: {
    value: 50000,
    unit: 'grants',
    says: 'A customer managed key carries 50,000 grants by default, those that services make included.',
    source: SOURCES.kmsQuotas,
    checkedOn: '2026-11-23',
  },

  // Cost
  keyMonthlyPrice: {
    value: 1,
    unit: 'USD a month',
    says: 'A customer managed key costs 1 USD a month, whatever its kind and also while disabled.',
    source: SOURCES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  replicaMonthlyPrice: {
    value: 1,
    unit: 'USD a month',
    says: 'Each replica of a multi-Region key costs another 1 USD a month.',
    source: SOURCES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  rotationPriceCap: {
    value: 3,
    unit: 'USD a month',
    says: 'The first and the second rotation each add the monthly price once more; later ones add nothing, so a key costs at most 3 USD a month.',
    source: SOURCES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  requestPrice: {
    value: 0.03,
    unit: 'USD per 10,000 requests',
    says: 'Requests with symmetric keys cost 0.03 USD per 10,000.',
    source: SOURCES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  freeRequests: {
    value: 20000,
    unit: 'requests a month',
    says: 'The first 20,000 symmetric requests of an account each month are free, all Regions together.',
    source: SOURCES.kmsPricing,
    checkedOn: '2026-11-23',
  },

  // Amazon S3
  s3EncryptsByDefault: {
    value: 2023,
    says: 'Since 5 January 2023 Amazon S3 encrypts every new object, with SSE-S3 unless another key is set; this cannot be switched off.',
    source: SOURCES.s3DefaultEncryptionFaq,
    checkedOn: '2026-11-23',
  },
  sseS3IsNotAKmsKeyOfYours: {
    says: 'SSE-S3 uses keys that Amazon S3 itself owns; nothing appears in your AWS KMS, and it is not the key aws/s3.',
    source: SOURCES.s3BucketEncryption,
    checkedOn: '2026-11-23',
  },
  sseS3SharesByBucketPolicy: {
    says: 'Objects under SSE-S3 are shared with another account by bucket policy and IAM policy; no permission on a key is needed.',
    source: SOURCES.s3AccessDenied,
    checkedOn: '2026-11-23',
  },
  awsS3CannotBeShared: {
    says: 'Objects under the AWS managed key aws/s3 cannot be shared with another account.',
    source: SOURCES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3KmsPermissions: {
    says: 'Reading an object under SSE-KMS takes kms:Decrypt, writing takes kms:GenerateDataKey, and a multipart upload takes both.',
    source: SOURCES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3KeyArnNotAlias: {
    says: 'Set the full key ARN on a bucket: an alias is resolved in the account of the requester.',
    source: SOURCES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3UploaderKeyTrap: {
    says: 'An upload that asks for SSE-KMS without naming a key uses the key aws/s3 of the uploader’s account, whatever the bucket’s default is.',
    source: SOURCES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3EncryptionContext: {
    says: 'Amazon S3 sends the object ARN as encryption context, and the bucket ARN where S3 Bucket Keys are on.',
    source: SOURCES.s3BucketKeys,
    checkedOn: '2026-11-23',
  },
  s3KeyConditionKeys: {
    says: 'A bucket policy can check the encryption headers of an upload, the key ARN included.',
    source: SOURCES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  bucketKeySaving: {
    value: 99,
    unit: 'percent',
    says: 'S3 Bucket Keys cut requests to AWS KMS by up to 99 percent.',
    source: SOURCES.s3BucketKeys,
    checkedOn: '2026-11-23',
  },
  bucketKeysHideRequests: {
    says: 'With S3 Bucket Keys there are fewer CloudTrail events, which name the bucket, and the key policy is not checked on each request.',
    source: SOURCES.s3BucketKeys,
    checkedOn: '2026-11-23',
  },
  s3DefaultTouchesNoObject: {
    says: 'A new default encryption of a bucket changes no object that is already in it.',
    source: SOURCES.s3BucketEncryption,
    checkedOn: '2026-11-23',
  },
  s3UpdateObjectEncryption: {
    says: 'UpdateObjectEncryption moves existing objects from SSE-S3 to SSE-KMS, or to another customer managed key, without copying data; it takes Encrypt, Decrypt, GenerateDataKey and ReEncrypt on the keys.',
    source: SOURCES.s3UpdateEncryption,
    checkedOn: '2026-11-23',
  },
  s3LogBucketsNeedSseS3: {
    says: 'A bucket that receives S3 server access logs must not use SSE-KMS as its default.',
    source: SOURCES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3EventsNeedKeyPolicy: {
    says: 'For event notifications into an encrypted topic or queue, the key policy must allow s3.amazonaws.com GenerateDataKey and Decrypt.',
    source: SOURCES.s3EventPermissions,
    checkedOn: '2026-11-23',
  },

  // Other services
  awsEbsCannotBeShared: {
    says: 'EBS snapshots under the AWS managed key aws/ebs cannot be shared.',
    source: SOURCES.ebsSharing,
    checkedOn: '2026-11-23',
  },
  ebsSharedKeyPermissions: {
    says: 'An account that uses a shared EBS snapshot needs DescribeKey, CreateGrant, GenerateDataKey, GenerateDataKeyWithoutPlaintext, ReEncrypt and Decrypt on the snapshot’s key.',
    source: SOURCES.ebsShareKey,
    checkedOn: '2026-11-23',
  },
  ebsDefaultKey: {
    says: 'EBS encryption uses the AWS managed key aws/ebs unless you name a customer managed key.',
    source: SOURCES.ebsHow,
    checkedOn: '2026-11-23',
  },
  ebsKeyIsFixed: {
    says: 'The key of an EBS volume or snapshot cannot be changed; copy the snapshot under the new key.',
    source: SOURCES.ebsHow,
    checkedOn: '2026-11-23',
  },
  ebsKeyPermissions: {
    says: 'To use a customer managed key for EBS a principal needs CreateGrant, Decrypt, DescribeKey, GenerateDataKeyWithoutPlaintext and ReEncrypt.',
    source: SOURCES.ebsRequirements,
    checkedOn: '2026-11-23',
  },
  autoScalingNeedsAccess: {
    says: 'For encrypted volumes, the service-linked role of EC2 Auto Scaling must be allowed in the key policy.',
    source: SOURCES.kmsServices,
    checkedOn: '2026-11-23',
  },
  rdsDefaultKey: {
    says: 'An RDS instance that is encrypted without naming a key uses the AWS managed key aws/rds.',
    source: SOURCES.rdsEncryption,
    checkedOn: '2026-11-23',
  },
  rdsOffersTwoKinds: {
    says: 'The RDS guide offers two kinds of key for an instance: the AWS managed key aws/rds and customer managed keys.',
    source: SOURCES.rdsEncryption,
    checkedOn: '2026-11-23',
  },
  rdsSnapshotSharing: {
    says: 'RDS and Aurora snapshots under the AWS managed key aws/rds cannot be shared.',
    source: SOURCES.rdsShareSnapshot,
    checkedOn: '2026-11-23',
  },
  rdsKeyIsFixed: {
    says: 'The key of a database cannot be changed; copy a snapshot with the new key and restore it.',
    source: SOURCES.rdsEncryption,
    checkedOn: '2026-11-23',
  },
  rdsCreatorPermissions: {
    says: 'Whoever creates an encrypted database needs kms:CreateGrant and kms:DescribeKey; RDS then works from the grant.',
    source: SOURCES.rdsKeys,
    checkedOn: '2026-11-23',
  },
  auroraDefaultKey: {
    value: 2026,
    says: 'Aurora clusters created on or after 18 February 2026 are encrypted with an AWS owned key if you name none.',
    source: SOURCES.auroraEncryption,
    checkedOn: '2026-11-23',
  },
  auroraSharingNeedsOwnKey: {
    says: 'Aurora’s page on sharing says that a snapshot under the default key has to be copied under a customer managed key first; another page of the guide says so of the AWS managed key alone.',
    source: SOURCES.auroraShareSnapshot,
    checkedOn: '2026-11-23',
  },
  auroraNeverBack: {
    says: 'An Aurora cluster that was encrypted with an AWS managed or a customer managed key cannot go back to the AWS owned key.',
    source: SOURCES.auroraEncryption,
    checkedOn: '2026-11-23',
  },
  dynamodbDefaultKey: {
    says: 'DynamoDB encrypts every table, with an AWS owned key unless you choose another.',
    source: SOURCES.dynamodbHow,
    checkedOn: '2026-11-23',
  },
  dynamodbSwitchesInPlace: {
    says: 'The kind of key of a DynamoDB table can be switched at any time without downtime.',
    source: SOURCES.dynamodbNotes,
    checkedOn: '2026-11-23',
  },
  dynamodbOwnedKeyNeedsNothing: {
    says: 'DynamoDB needs no authorization from you to use its AWS owned key; for access from other accounts its guide excludes only tables under the AWS managed key.',
    source: SOURCES.dynamodbNotes,
    checkedOn: '2026-11-23',
  },
  dynamodbAwsManagedIsNotShared: {
    says: 'A table under the AWS managed key aws/dynamodb cannot be opened to another account by its resource-based policy.',
    source: SOURCES.dynamodbResourcePolicies,
    checkedOn: '2026-11-23',
  },
  dynamodbKeyPermissions: {
    says: 'A customer managed key for DynamoDB needs Encrypt, Decrypt, ReEncrypt, GenerateDataKey, DescribeKey and CreateGrant, through dynamodb in any Region.',
    source: SOURCES.dynamodbNotes,
    checkedOn: '2026-11-23',
  },
  secretsDefaultKey: {
    says: 'Secrets Manager encrypts every secret, with the AWS managed key aws/secretsmanager unless you name another KMS key.',
    source: SOURCES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  secretsOffersTwoKinds: {
    says: 'Secrets Manager offers two kinds of key: the AWS managed key aws/secretsmanager and customer managed keys.',
    source: SOURCES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  secretsSharingNeedsOwnKey: {
    says: 'A secret under aws/secretsmanager cannot be read from another account; it needs a customer managed key.',
    source: SOURCES.secretsCrossAccount,
    checkedOn: '2026-11-23',
  },
  secretsKeyPermissions: {
    says: 'Secrets Manager acts as the caller, who needs kms:GenerateDataKey and kms:Decrypt, and kms:Encrypt to change a secret’s key.',
    source: SOURCES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  secretsOldVersions: {
    says: 'After a change of key, existing versions of a secret stay readable under the old key until a new version is made.',
    source: SOURCES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  sqsDefaultEncryption: {
    says: 'An SQS queue that is created over HTTPS without encryption attributes is encrypted with SSE-SQS, whose keys Amazon SQS owns.',
    source: SOURCES.sqsDefault,
    checkedOn: '2026-11-23',
  },
  sseSqsHasNoKeyToPermit: {
    says: 'With SSE-SQS there is no key that you create, manage or permit: the queue policy decides who sends and receives.',
    source: SOURCES.sqsDefault,
    checkedOn: '2026-11-23',
  },
  sqsDeliveryDoubt: {
    says: 'AWS’s page on queues under KMS keys asks for a customer managed key wherever services send to “encrypted queues”; that it does not mean SSE-SQS is our reading, so test the delivery.',
    source: SOURCES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  sqsProducersAndConsumers: {
    says: 'Who sends to a queue under a KMS key needs kms:GenerateDataKey and kms:Decrypt; who receives needs kms:Decrypt.',
    source: SOURCES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  sqsServicesNeedOwnKey: {
    says: 'AWS services that send to a queue under a KMS key must be named in its key policy, so aws/sqs cannot work.',
    source: SOURCES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  sqsOldMessages: {
    says: 'After a change of key, messages already in the queue stay under the old key.',
    source: SOURCES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  sqsSourceConditions: {
    says: 'Amazon SNS, Amazon S3 and CloudWatch Events (now EventBridge) support aws:SourceArn in the key policy of an encrypted queue.',
    source: SOURCES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  snsServicesNeedOwnKey: {
    says: 'AWS services that publish to an encrypted topic must be named in its key policy, so aws/sns cannot work.',
    source: SOURCES.snsKeys,
    checkedOn: '2026-11-23',
  },
  snsOffersTwoKinds: {
    says: 'Encryption of an SNS topic is off until you enable it, with the AWS managed key aws/sns or a customer managed key.',
    source: SOURCES.snsEncryption,
    checkedOn: '2026-11-23',
  },
  snsSourceConditions: {
    says: 'AWS asks to limit a service that publishes to an encrypted topic by both aws:SourceAccount and aws:SourceArn.',
    source: SOURCES.snsKeys,
    checkedOn: '2026-11-23',
  },
  snsPublisherPermissions: {
    says: 'Who publishes to an encrypted topic needs kms:GenerateDataKey and kms:Decrypt.',
    source: SOURCES.snsKeys,
    checkedOn: '2026-11-23',
  },
  eventBridgeToSnsTakesNoCondition: {
    says: 'For EventBridge and an encrypted SNS topic the key policy does not support aws:SourceAccount, aws:SourceArn or aws:SourceOrgID.',
    source: SOURCES.snsKeys,
    checkedOn: '2026-11-23',
  },
  logsDefaultEncryption: {
    says: 'CloudWatch Logs encrypts log data itself unless you associate a customer managed key.',
    source: SOURCES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsOffersOwnEncryptionOrYours: {
    says: 'CloudWatch Logs offers its own encryption or a KMS key that you create; it has no AWS managed key.',
    source: SOURCES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsPrincipalIsRegional: {
    says: 'CloudWatch Logs calls the key as logs.<Region>.amazonaws.com and sends the log group’s ARN as encryption context.',
    source: SOURCES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsCallersNeedTheKey: {
    says: 'Callers that write or read an encrypted log group need Encrypt, Decrypt, ReEncrypt, GenerateDataKey and Describe through CloudWatch Logs.',
    source: SOURCES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsOldDataKeepsItsKey: {
    says: 'A newly associated key covers new log data only; what was there stays under its old key.',
    source: SOURCES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  cloudtrailDefaultEncryption: {
    says: 'Without SSE-KMS, CloudTrail log files are encrypted with SSE-S3.',
    source: SOURCES.cloudtrailEncryption,
    checkedOn: '2026-11-23',
  },
  cloudtrailNeedsOwnKey: {
    says: 'For SSE-KMS a trail uses a KMS key that you create and manage, in the Region of the bucket.',
    source: SOURCES.cloudtrailEncryption,
    checkedOn: '2026-11-23',
  },
  cloudtrailKeyPermissions: {
    says: 'The key policy must let cloudtrail.amazonaws.com call GenerateDataKey, for the trail’s ARN and encryption context, and DescribeKey.',
    source: SOURCES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  cloudtrailBucketKeys: {
    says: 'Where the bucket of a trail uses S3 Bucket Keys, CloudTrail needs kms:Decrypt to create or update the trail.',
    source: SOURCES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  cloudtrailReaders: {
    says: 'Readers of encrypted log files need kms:Decrypt; the encryption context names the trail.',
    source: SOURCES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  cloudtrailStopsWithoutKey: {
    says: 'A disabled key, or a policy that shuts CloudTrail out, stops the delivery of logs.',
    source: SOURCES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  lambdaDefaultKey: {
    says: 'Lambda encrypts environment variables with an AWS managed key unless you name a customer managed key.',
    source: SOURCES.lambdaEnvironment,
    checkedOn: '2026-11-23',
  },
  lambdaZipDefaultKey: {
    says: 'Lambda encrypts deployment packages with an AWS owned key unless you name a customer managed key.',
    source: SOURCES.lambdaZip,
    checkedOn: '2026-11-23',
  },
  lambdaDeployerPermissions: {
    says: 'Whoever sets encrypted environment variables needs kms:CreateGrant and kms:Encrypt, whoever views them kms:Decrypt; the function’s role needs nothing.',
    source: SOURCES.lambdaEnvironment,
    checkedOn: '2026-11-23',
  },
  flowLogsKeyStatement: {
    says: 'VPC flow logs reach a bucket under SSE-KMS as delivery.logs.amazonaws.com; the bucket must name a customer managed key by its ARN, under an AWS managed key the logs are unreadable.',
    source: SOURCES.logsToS3,
    checkedOn: '2026-11-23',
  },
  cloudfrontKeyStatement: {
    says: 'CloudFront with origin access control uses a bucket under SSE-KMS as cloudfront.amazonaws.com, which the key policy must allow Decrypt, Encrypt and GenerateDataKey for the distribution’s ARN.',
    source: SOURCES.cloudfrontOrigin,
    checkedOn: '2026-11-23',
  },
  logDeliveryNeedsNothingForSseS3: {
    says: 'Flow logs into a bucket under SSE-S3 need no configuration of a key.',
    source: SOURCES.flowLogsKey,
    checkedOn: '2026-11-23',
  },
  securityHubS317: {
    says: 'Security Hub control S3.17 asks for SSE-KMS as bucket default; the AWS managed key aws/s3 passes.',
    source: SOURCES.securityHubS3,
    checkedOn: '2026-11-23',
  },
  securityHubKms4: {
    says: 'Security Hub control KMS.4, rotation of customer managed keys, is not part of the AWS Foundational Security Best Practices standard.',
    source: SOURCES.securityHubKms,
    checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Fact>

export type FactId = keyof typeof FACTS

/** @throws if no fact has that id: a page or a table quotes something that is not in the registry. */
export function factOf(id: string): Fact {
  if (!Object.hasOwn(FACTS, id)) throw new Error(`no fact is called '${id}'; see src/kms/facts.ts`)
  return FACTS[id as FactId]
}

/** The ids of all facts, in the order of the registry. */
export const FACT_IDS = Object.keys(FACTS) as FactId[]
