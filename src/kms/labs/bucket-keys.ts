import { FACTS, type FactId } from '../facts.ts'

/** The numbers of object requests a month that the lab goes through. */
export const VOLUMES = [10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000] as const

/** Requests to AWS KMS for so many object requests, without S3 Bucket Keys and with what they save at best. */
export function requestsFor(objectRequests: number) {
  const saved = FACTS.bucketKeySaving.value / 100
  return { without: objectRequests, atBest: Math.round(objectRequests * (1 - saved)) }
}

export const BUCKET_KEY_FACTS: readonly FactId[] = ['bucketKeySaving', 'bucketKeysHideRequests', 'bucketKeysAreKept']
