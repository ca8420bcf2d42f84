import { KMS_PAGES } from '../sources/kms.ts'
import { S3_PAGES } from '../sources/s3.ts'
import type { Fact } from './fact.ts'

/** What the kinds of key are and do. */
export const KIND_FACTS = {
  threeKindsOfKey: {
    value: 3,
    says: 'AWS distinguishes 3 kinds of KMS keys: customer managed keys, AWS managed keys and AWS owned keys.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedIsLegacy: {
    value: 2021,
    says: 'AWS managed keys are a legacy type: AWS has created none for new services since 2021.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsAdviceByControl: {
    says: 'AWS advises a customer managed key where control matters most, and an AWS owned key where convenience does.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedStillCalledGood: {
    says: 'Further down, AWS’s page on KMS keys still calls an AWS managed key a good choice in general, unless you have to control the key.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-26',
  },
  kmsKeyTerm: {
    value: 2021,
    says: 'AWS replaced “customer master key (CMK)” by “AWS KMS key” on 30 August 2021; some API fields keep the old word.',
    source: KMS_PAGES.kmsHistory,
    checkedOn: '2026-11-23',
  },
  awsOwnedLivesElsewhere: {
    says: 'An AWS owned key lives in an account of the AWS service, which uses it for many customers.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedIsFree: {
    value: 0,
    unit: 'USD a month',
    says: 'AWS owned keys cost nothing (0 USD) and count against no quota of your account.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
    volatile: true,
  },
  awsOwnedIsOutOfReach: {
    says: 'You cannot view, manage, use or audit an AWS owned key.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedHasNoKeyPolicyOfYours: {
    says: 'The key policy of an AWS owned key can be neither read nor changed by you, so access follows the resource alone.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedNeedsNoKeyPermission: {
    says: 'Data under an AWS owned key is shared across accounts, and used by services, with no permission on a key: the resource’s own policy decides.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedUseIsNotLogged: {
    says: 'Use of an AWS owned key does not appear in your CloudTrail.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedCannotBeDisabled: {
    says: 'You can neither disable nor delete an AWS owned key.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedRotationVaries: {
    says: 'The service decides when an AWS owned key rotates, and it varies from service to service.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedRegionIsTheServices: {
    says: 'The scope of an AWS owned key, its Region included, is what the service decides.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsOwnedMaterialIsTheServices: {
    says: 'The service that owns an AWS owned key creates and manages it; you bring nothing to it.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedPolicyIsFixed: {
    says: 'The key policy of an AWS managed key can be read but not changed, so no other principal can be added to it.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedServesOneAccount: {
    says: 'An AWS managed key serves one AWS service in one account and one Region, and cannot be shared with another account.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedFollowsTheResource: {
    says: 'The policies of all AWS managed keys admit calls through their service alone, and the one that AWS prints, of aws/ebs, admits every principal of the account; that access follows the resource is our reading.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-25',
  },
  awsManagedUseIsLogged: {
    says: 'Use of an AWS managed key is logged in your CloudTrail.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedCannotBeDisabled: {
    says: 'You can neither disable nor delete an AWS managed key.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedRotationPeriod: {
    value: 365,
    unit: 'days',
    says: 'AWS rotates AWS managed keys about every 365 days; nobody can change that.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  awsManagedRotationPeriodBefore2022: {
    value: 1095,
    unit: 'days',
    says: 'Before May 2022, AWS managed keys were rotated every 1,095 days.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-23',
  },
  awsManagedRotationIsAutomatic: {
    says: 'You cannot start the rotation of an AWS managed key yourself.',
    source: KMS_PAGES.kmsRotateOnDemandApi,
    checkedOn: '2026-11-23',
  },
  awsManagedIsSingleRegion: {
    says: 'AWS managed keys are always single-Region keys.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedMaterialIsAws: {
    says: 'AWS creates an AWS managed key in your account on first use; its key material comes from AWS KMS.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  awsManagedHasNoMonthlyFee: {
    value: 0,
    unit: 'USD a month',
    says: 'AWS managed keys have no monthly fee (0 USD); their requests are charged to the caller unless the service bears them.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-23',
    volatile: true,
  },
  onlyCustomerManagedKeysTakeDirectCalls: {
    says: 'Your own code can call only customer managed keys; AWS managed keys work only through their service, AWS owned keys not at all.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  customerManagedIsYours: {
    says: 'You create, own and control a customer managed key: its policy, its rotation, its state and its deletion.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  customerManagedUseIsLogged: {
    says: 'Each use of a customer managed key is logged in your CloudTrail.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-23',
  },
  kmsEventsCanBeExcluded: {
    says: 'A trail can be set to leave out AWS KMS events; then nothing of a key’s use is seen in it.',
    source: KMS_PAGES.kmsLogging,
    checkedOn: '2026-11-23',
  },
  keyManagerTells: {
    says: 'DescribeKey tells the kinds of KMS key in your account apart: KeyManager is CUSTOMER for a customer managed key and AWS for an AWS managed key.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-26',
  },
  awsManagedAliasesTell: {
    says: 'The alias of an AWS managed key has the form aws/service-name, such as aws/redshift, and the console of AWS KMS lists those keys on a page of their own.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-26',
  },
  servicesDifferInKeys: {
    says: 'AWS services differ in the kinds of KMS key that they support and in their default; the page of the service on encryption at rest tells.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-26',
  },
  s3ShowsItsEncryption: {
    says: 'GetBucketEncryption tells the default encryption of a bucket and HeadObject that of an object; the S3 console shows both.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-26',
  },
  dataKeysComeTwice: {
    says: 'GenerateDataKey returns a new data key in plaintext, for use at once, and a copy that is encrypted under the KMS key.',
    source: KMS_PAGES.kmsDataKeys,
    checkedOn: '2026-11-26',
  },
  dataKeysAreYourCare: {
    says: 'AWS KMS neither stores nor tracks data keys and encrypts nothing with them; that happens outside AWS KMS.',
    source: KMS_PAGES.kmsDataKeys,
    checkedOn: '2026-11-26',
  },
  decryptOpensDataKeys: {
    says: 'To read data, the encrypted data key goes to Decrypt, which returns it in plaintext.',
    source: KMS_PAGES.kmsDataKeys,
    checkedOn: '2026-11-26',
  },
  s3AlgorithmTells: {
    says: 'The default encryption of a bucket is called AES256, aws:kms or aws:kms:dsse, or by two names for other services, and names a KMS key with aws:kms and aws:kms:dsse alone.',
    source: KMS_PAGES.s3DefaultEncryptionApi,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
