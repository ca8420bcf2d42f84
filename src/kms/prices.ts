import type { FactId } from './facts.ts'
import { figureOf } from './figures.ts'
import type { Option } from './options.ts'
import type { ServiceId } from './services/ids.ts'
import { REQUESTS_PAID } from './services/requests-paid.ts'

/** A price in a few words, and the fact behind it. What a plan costs is counted in `cost.ts`. */
export interface Price {
  readonly value: string
  readonly fact: FactId
}

/**
 * What a kind of key costs a month, without its requests.
 *
 * @param service where it bears the requests of its AWS managed key, the price says nothing of them
 */
export function keyPriceOf({ id, ownKey }: Option, service?: ServiceId): Price {
  if (id === 'aws-owned-key') return { value: 'free', fact: 'awsOwnedIsFree' }
  if (!ownKey) {
    const paid = service && REQUESTS_PAID[service]
    return {
      value: paid?.by === 'service' ? 'free' : 'free, requests cost',
      fact: paid?.fact ?? 'awsManagedHasNoMonthlyFee',
    }
  }
  const key = figureOf('keyMonthlyPrice').replace(' a month', '')
  if (ownKey.multiRegion) return { value: `${key} and ${key} a replica`, fact: 'replicaMonthlyPrice' }
  switch (ownKey.origin) {
    case 'AWS_CLOUDHSM':
      return { value: `${key}, and your cluster`, fact: 'cloudHsmNeedsTwoHsms' }
    case 'EXTERNAL_KEY_STORE':
      return { value: `${key}, and your key manager`, fact: 'externalManagerIsYours' }
    case 'AWS_KMS':
    case 'EXTERNAL':
      return { value: `${key}, and requests`, fact: 'keyMonthlyPrice' }
  }
}

/** What the requests to AWS KMS for a kind of key cost: those with symmetric keys, which is what services use. */
export function requestPriceOf({ id }: Option): Price {
  return id === 'aws-owned-key'
    ? { value: 'free', fact: 'awsOwnedIsFree' }
    : { value: figureOf('requestPrice').replace(' requests', ''), fact: 'requestPrice' }
}
