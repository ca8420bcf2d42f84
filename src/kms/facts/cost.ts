import { KMS_PAGES } from '../sources/kms.ts'
import { MESSAGING_PAGES } from '../sources/messaging.ts'
import { S3_PAGES } from '../sources/s3.ts'
import type { Fact } from './fact.ts'

/** Prices, what they count, and how many requests services make. */
export const COST_FACTS = {
  keyMonthlyPrice: {
    value: 1,
    unit: 'USD a month',
    says: 'A customer managed key costs 1 USD a month, whatever its kind and also while disabled.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  replicaMonthlyPrice: {
    value: 1,
    unit: 'USD a month',
    says: 'Each replica of a multi-Region key costs another 1 USD a month.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  rotationPriceCap: {
    value: 3,
    unit: 'USD a month',
    says: 'The first and the second rotation each add the monthly price once more; later ones add nothing, so a key costs at most 3 USD a month.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  requestPrice: {
    value: 0.03,
    unit: 'USD per 10,000 requests',
    says: 'Requests with symmetric keys cost 0.03 USD per 10,000.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  freeRequests: {
    value: 20000,
    unit: 'requests a month',
    says: 'The first 20,000 symmetric requests of an account each month are free, all Regions together.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-23',
  },
  keyPriceIsProrated: {
    says: 'The monthly price of a key is prorated by the hour.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  billedRotations: {
    value: 2,
    unit: 'rotations',
    says: 'Only the first 2 rotations of a key are billed, automatic and on-demand rotations alike.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  pendingDeletionIsFree: {
    says: 'A customer managed key that waits for its deletion costs nothing; if you cancel the deletion, that time is charged after all.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  requestPriceRsa2048: {
    value: 0.03,
    unit: 'USD per 10,000 requests',
    says: 'Requests with RSA_2048 keys cost 0.03 USD per 10,000.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  requestPriceAsymmetric: {
    value: 0.15,
    unit: 'USD per 10,000 requests',
    says: 'Requests with other asymmetric keys, such as longer RSA keys and ECC keys, cost 0.15 USD per 10,000.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  keyPairPriceEcc: {
    value: 0.1,
    unit: 'USD per 10,000 requests',
    says: 'GenerateDataKeyPair requests for ECC key pairs cost 0.1 USD per 10,000.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  keyPairPriceRsa: {
    value: 12,
    unit: 'USD per 10,000 requests',
    says: 'GenerateDataKeyPair requests for RSA key pairs cost 12 USD per 10,000.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  freeRequestsAreSymmetric: {
    says: 'The free requests cover neither requests with asymmetric keys nor GenerateDataKeyPair.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  callerPaysRequests: {
    says: 'When another account uses a KMS key, the account that makes the request is charged for it.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  cloudHsmHourPrice: {
    value: 1.6,
    unit: 'USD an hour',
    says: 'An hsm2m.medium HSM costs 1.6 USD an hour in us-east-1, as we read it in a third party’s quotation of AWS’s price example, not on AWS’s page.',
    source: KMS_PAGES.kmsPricing,
    checkedOn: '2026-11-25',
  },
  customStoresAreSymmetric: {
    says: 'A custom key store holds symmetric encryption keys only: no asymmetric or HMAC keys, and no GenerateDataKeyPair.',
    source: KMS_PAGES.kmsKeyStores,
    checkedOn: '2026-11-25',
  },
  updateObjectEncryptionPrice: {
    says: 'UpdateObjectEncryption is charged like a PUT or COPY request at the rate of S3 Standard, whatever the storage class of the object.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-25',
  },
  bucketKeysAreForNewObjects: {
    says: 'Setting an S3 Bucket Key changes nothing for objects that are already in the bucket; they take one when they are copied.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-26',
  },
  bucketKeysArePerKey: {
    says: 'Objects share an S3 Bucket Key only where they are under the same KMS key.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-26',
  },
  bucketKeysChangeTheContext: {
    says: 'A policy that limits a key by the ARN of an object as encryption context does not work with S3 Bucket Keys, where it is the ARN of the bucket.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-26',
  },
  budgetsKnowKeysAndRequests: {
    says: 'AWS Budgets can warn at a number of KMS keys or of requests to AWS KMS.',
    source: KMS_PAGES.guidanceCost,
    checkedOn: '2026-11-26',
  },
  updateSetsBucketKeys: {
    says: 'UpdateObjectEncryption can make existing objects under SSE-KMS use S3 Bucket Keys, without copying them.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-26',
  },
  sqsKeyRequests: {
    says: 'For each queue Amazon SQS makes about (billing period ÷ data key reuse period) × (2 × producing principals + consuming principals) requests to AWS KMS, and AWS warns that it can be more.',
    source: MESSAGING_PAGES.sqsKeys,
    checkedOn: '2026-11-25',
  },
  sqsReuseDefault: {
    value: 300,
    unit: 'seconds',
    says: 'Amazon SQS reuses a data key for 300 seconds unless you set another period.',
    source: MESSAGING_PAGES.sqsSse,
    checkedOn: '2026-11-25',
  },
  sqsReuseMin: {
    value: 60,
    unit: 'seconds',
    says: 'The data key reuse period of a queue can be as short as 60 seconds.',
    source: MESSAGING_PAGES.sqsSse,
    checkedOn: '2026-11-25',
  },
  sqsReuseMax: {
    value: 86400,
    unit: 'seconds',
    says: 'The data key reuse period of a queue can be as long as 86,400 seconds.',
    source: MESSAGING_PAGES.sqsSse,
    checkedOn: '2026-11-25',
  },
  snsKeyRequests: {
    says: 'For each topic Amazon SNS makes about (billing period ÷ data key reuse period) × 2 × publishing principals requests to AWS KMS, and AWS warns that it can be more.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-25',
  },
  snsReuse: {
    value: 300,
    unit: 'seconds',
    says: 'Amazon SNS reuses a data key for up to 300 seconds.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
