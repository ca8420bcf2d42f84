import type { FactId } from './facts.ts'

/** A change by AWS that altered advice. */
export interface Change {
  /** Stands in links and in the feed: never renamed. */
  readonly id: string
  /** Day, month or year, as exactly as AWS gives it: `2022-05`. */
  readonly date: string
  readonly title: string
  /** What it means for the choice of a key, or for its policy. */
  readonly means: string
  /** The first one says what changed, with the date. */
  readonly facts: readonly [FactId, ...FactId[]]
}

/** Newest first. Only what AWS dates itself. */
export const CHANGES: readonly Change[] = [
  {
    id: 'key-last-usage',
    date: '2026-04-27',
    title: 'AWS KMS tells when a key was last used',
    means:
      'Before you disable a key or schedule its deletion, you can ask when it was last used. The answer tells nothing of what is still encrypted under the key.',
    facts: ['changedLastUsage', 'lastUsage'],
  },
  {
    id: 'sse-c-off-in-s3',
    date: '2026-04',
    title: 'Amazon S3 switches SSE-C off',
    means:
      'Uploads that bring a key of their own fail in new buckets until somebody allows them there. Who uses no such keys has nothing to do.',
    facts: ['changedCustomerKeysInS3'],
  },
  {
    id: 'grants-to-service-principals',
    date: '2026-03-06',
    title: 'Grants can name a service principal',
    means:
      'An AWS service can be let in under its own name by a grant, for one resource, without a statement of the key policy.',
    facts: ['changedServicePrincipalGrants', 'grantsOnlyAllow'],
  },
  {
    id: 'aurora-aws-owned-key',
    date: '2026-02-18',
    title: 'Aurora encrypts under an AWS owned key by default',
    means:
      'Where a rule asks to see each use of the key, or you share snapshots, name a customer managed key when you create the cluster.',
    facts: ['auroraDefaultKey', 'awsOwnedUseIsNotLogged', 'auroraSharingNeedsOwnKey'],
  },
  {
    id: 'imported-multi-region-rotation',
    date: '2025-11-26',
    title: 'On-demand rotation reaches imported multi-Region keys',
    means:
      'Such a key no longer has to be replaced to get new material. The new material goes into every replica first.',
    facts: ['changedImportedMultiRegionRotation', 'importedRotationSteps'],
  },
  {
    id: 's3-says-who-denied',
    date: '2025-06-16',
    title: 'Amazon S3 says which policy denied, in the whole organization',
    means:
      'Within an organization, a refused request tells whether the key policy is the cause. From outside it still does not.',
    facts: ['changedS3Denials', 's3NamesThePolicyInsideOnly'],
  },
  {
    id: 'ml-dsa',
    date: '2025-06-13',
    title: 'Post-quantum signatures',
    means: 'Signatures that must hold for long can be made with ML-DSA keys. Their material cannot be imported.',
    facts: ['changedMlDsa', 'mlDsaIsPostQuantum', 'mlDsaTakesNoImport'],
  },
  {
    id: 'imported-rotation',
    date: '2025-06-05',
    title: 'On-demand rotation of imported key material',
    means:
      'Imported material no longer needs a new key and a moved alias for each rotation. A period that runs by itself still needs material from AWS KMS.',
    facts: ['changedImportedRotation', 'importedHasNoAutomaticRotation', 'importedRotationSteps'],
  },
  {
    id: 'resource-control-policies',
    date: '2024-11-13',
    title: 'Resource control policies',
    means:
      'An organization can draw a boundary around all its customer managed keys in one policy, which no key policy can open. AWS managed keys stay outside it.',
    facts: ['changedRcps', 'rcpsSkipAwsManagedKeys', 'rcpsLeaveGaps'],
  },
  {
    id: 'sqs-sending-without-decrypt',
    date: '2024-07-24',
    title: 'Sending to an encrypted queue takes one permission less',
    means:
      'The history of Amazon SQS says that senders no longer need kms:Decrypt. Another page of AWS still lists it for them, so try before you take it away.',
    facts: ['changedSqsSending', 'sqsProducersAndConsumers'],
  },
  {
    id: 'higher-request-quotas',
    date: '2024-07-08',
    title: 'Higher request quotas',
    means: 'Throttling is a reason for another kind of key less often. Figures in older texts are too low.',
    facts: ['changedRequestQuotas', 'symmetricRequestQuota', 'asymmetricRequestQuota'],
  },
  {
    id: 'flexible-rotation',
    date: '2024-04-12',
    title: 'Rotation in a period of your own, and on demand',
    means:
      'A rule that asks for another period than a year, or for rotation after an incident, is met by a customer managed key. What rotations add to its price has an upper limit today.',
    facts: ['changedRotation', 'rotationPeriodMin', 'rotationPeriodMax', 'onDemandRotationLimit', 'rotationPriceCap'],
  },
  {
    id: 'dry-run',
    date: '2023-07-05',
    title: 'Dry runs: requests without effect (DryRun)',
    means: 'A permission can be tried before it is needed, with the key and the role that will use it.',
    facts: ['changedDryRun'],
  },
  {
    id: 'import-for-all-types',
    date: '2023-06-05',
    title: 'Imported key material for asymmetric and HMAC keys',
    means: 'A duty to generate the material yourself no longer rules out signatures and message authentication codes.',
    facts: ['changedImportForAll', 'mlDsaTakesNoImport', 'customStoreTakesNoImport'],
  },
  {
    id: 's3-encrypts-by-default',
    date: '2023-01-05',
    title: 'Amazon S3 encrypts everything',
    means: 'The question is no longer whether a bucket is encrypted, but whose key it is.',
    facts: ['s3EncryptsByDefault', 'sseS3SharesByBucketPolicy'],
  },
  {
    id: 'external-key-stores',
    date: '2022-11-29',
    title: 'External key stores',
    means:
      'A duty to keep keys outside AWS can be met, at a price in availability and speed. AWS advises against it otherwise.',
    facts: ['changedExternalStores', 'externalStoreIsDiscouraged'],
  },
  {
    id: 'sqs-encrypts-by-default',
    date: '2022-09-26',
    title: 'Amazon SQS encrypts by default',
    means: 'A new queue is encrypted under keys that Amazon SQS owns. A KMS key is a choice, not a duty.',
    facts: ['changedSqsDefault', 'securityHubSqs1'],
  },
  {
    id: 'yearly-rotation-of-aws-managed-keys',
    date: '2022-05',
    title: 'AWS managed keys rotate every year',
    means: 'A rule that asks for yearly rotation is met by them. Older texts give a longer period.',
    facts: ['awsManagedRotationPeriodBefore2022', 'awsManagedRotationPeriod'],
  },
  {
    id: 'sse-sqs',
    date: '2021-11-23',
    title: 'Amazon SQS gets keys of its own',
    means: 'An encrypted queue no longer needs AWS KMS, so services can send to it with no statement in a key policy.',
    facts: ['changedSqsOwnKeys', 'awsOwnedNeedsNoKeyPermission'],
  },
  {
    id: 'kms-key-not-cmk',
    date: '2021-08-30',
    title: '“Customer master key” becomes “KMS key”',
    means: 'Read “CMK” in older texts as a KMS key of any kind, and ask where somebody means a customer managed key.',
    facts: ['kmsKeyTerm'],
  },
  {
    id: 'multi-region-keys',
    date: '2021-06-08',
    title: 'Multi-Region keys',
    means:
      'Data that your own code encrypts can be read in another Region without a call to the first. For what AWS services copy, they change little.',
    facts: ['changedMultiRegion', 'servicesTreatMultiRegionAsSingle'],
  },
  {
    id: 'aws-managed-keys-are-legacy',
    date: '2021',
    title: 'No AWS managed keys for new services',
    means: 'The choice for newer services is between an AWS owned key and a customer managed key.',
    facts: ['awsManagedIsLegacy', 'threeKindsOfKey'],
  },
  {
    id: 'abac',
    date: '2020-12-17',
    title: 'Access by tags and aliases',
    means: 'Policies can let roles in to all keys with a tag. Whoever may set tags then decides about access, too.',
    facts: ['changedAbac'],
  },
]

/** A date as the facts write it: “5 January 2023”, “May 2022”, “2021”. */
export function dayInWords(date: string): string {
  const [year = '', month, day] = date.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
