import { KMS_PAGES } from '../sources/kms.ts'
import type { Fact } from './fact.ts'

/** Quotas of AWS KMS, and what happens at them. */
export const QUOTA_FACTS = {
  sharedOperations: {
    says: 'Encrypt, Decrypt, ReEncrypt, GenerateDataKey with and without plaintext, GenerateMac, VerifyMac and GenerateRandom share one request quota for symmetric keys.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
  },
  symmetricQuotaHigh: {
    value: 20000,
    unit: 'requests a second',
    says: 'The request quota for symmetric keys is 20,000 requests a second in us-east-2, ap-southeast-1, ap-southeast-2, ap-northeast-1, eu-central-1 and eu-west-2.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  symmetricQuotaHighest: {
    value: 100000,
    unit: 'requests a second',
    says: 'The request quota for symmetric keys is 100,000 requests a second in us-east-1, us-west-2 and eu-west-1.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  quotaExamplesAreOlder: {
    says: 'Examples further down on AWS’s page of request quotas give lower figures than its table; that the table counts is our reading.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  managementQuotasAreSeparate: {
    says: 'Each operation that manages keys has a request quota of its own, apart from that of cryptographic operations.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
  },
  describeKeyQuota: {
    value: 2000,
    unit: 'requests a second',
    says: 'DescribeKey takes 2,000 requests a second by default.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  createGrantQuota: {
    value: 50,
    unit: 'requests a second',
    says: 'CreateGrant takes 50 requests a second by default.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  createKeyQuota: {
    value: 5,
    unit: 'requests a second',
    says: 'CreateKey takes 5 requests a second by default.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  putKeyPolicyQuota: {
    value: 15,
    unit: 'requests a second',
    says: 'PutKeyPolicy takes 15 requests a second by default.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  lastUsageQuota: {
    value: 5,
    unit: 'requests a second',
    says: 'GetKeyLastUsage takes 5 requests a second by default.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  customStoreCountsTwice: {
    says: 'A request with a key in a custom key store counts toward the symmetric quota of the account and toward the quota of the store, which all accounts that use its keys may share.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
  },
  hotKeyIsThrottled: {
    says: 'Many requests that change the state of one key, such as EnableKey and DisableKey in turn, are throttled even below the quota.',
    source: KMS_PAGES.kmsThrottling,
    checkedOn: '2026-11-26',
  },
  throttlingLooksLike: {
    says: 'A throttled request comes back with HTTP status 400 and the error code ThrottlingException; some AWS SDKs retry it by themselves.',
    source: KMS_PAGES.kmsThrottling,
    checkedOn: '2026-11-26',
  },
  quotasCanBeRaised: {
    says: 'Quotas of AWS KMS can be raised on request; among the exceptions are those of on-demand rotation and of requests to AWS CloudHSM key stores.',
    source: KMS_PAGES.kmsThrottling,
    checkedOn: '2026-11-26',
  },
  serviceQuotasShowsRates: {
    says: 'The Service Quotas console shows the rate of requests, and a CloudWatch alarm can warn at a share of the quota; quotas of custom key stores do not appear there.',
    source: KMS_PAGES.kmsThrottling,
    checkedOn: '2026-11-26',
  },
  keysPerRegion: {
    value: 100000,
    unit: 'KMS keys',
    says: 'An account can have 100,000 KMS keys of its own in a Region by default, in whatever state; AWS managed and AWS owned keys do not count.',
    source: KMS_PAGES.kmsQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  aliasesPerKey: {
    value: 50,
    unit: 'aliases',
    says: 'A customer managed key can have 50 aliases by default.',
    source: KMS_PAGES.kmsQuotas,
    checkedOn: '2026-11-26',
    volatile: true,
  },
  tooManyAliasesCloseTheKey: {
    says: 'Whoever is let in by kms:ResourceAliases is denied access to a key with more aliases than the quota.',
    source: KMS_PAGES.kmsQuotas,
    checkedOn: '2026-11-26',
  },
  volumesTakeGrants: {
    says: 'Amazon EBS creates a grant for each volume that is attached, so the quota of grants on one key limits how many volumes under it can be attached at a time.',
    source: KMS_PAGES.kmsQuotas,
    checkedOn: '2026-11-26',
  },
  resourceQuotaError: {
    says: 'Beyond a resource quota, such as that of grants, AWS KMS answers LimitExceededException.',
    source: KMS_PAGES.kmsQuotas,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
