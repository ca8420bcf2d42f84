import { KMS_PAGES } from '../sources/kms.ts'
import type { Fact } from './fact.ts'

/** Prices. */
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
} as const satisfies Record<string, Fact>
