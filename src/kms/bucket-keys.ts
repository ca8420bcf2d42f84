import type { Answers } from './answers.ts'
import { DELIVERIES } from './deliveries.ts'
import type { Edge } from './edge.ts'
import { EDGES } from './edges.ts'
import type { FactId } from './facts.ts'

/** What to do about S3 Bucket Keys under a key of one’s own. */
interface BucketKeys {
  readonly says: string
  readonly facts: readonly FactId[]
}

const ON: BucketKeys = { says: 'Switch on S3 Bucket Keys unless each single use must be logged.', facts: [] }

/** The deliveries for which AWS says that S3 Bucket Keys get in the way of the key policy. */
const NOT_WITH_DELIVERY: BucketKeys = {
  says: 'Leave S3 Bucket Keys off: with them the key policy is not checked on each delivery.',
  facts: ['vendedLogsAndBucketKeys'],
}

const NOT_WITH_A_LOG: BucketKeys = {
  says: 'Leave S3 Bucket Keys off, because you want to see each use of the key: with them many uses never reach AWS KMS, and so CloudTrail.',
  facts: ['bucketKeysHideRequests'],
}

const BITE_LATE: BucketKeys = {
  says: 'S3 Bucket Keys save requests, and while Amazon S3 holds one it asks AWS KMS for nothing: it then goes on serving a requester that it has served before, even if the key has been disabled or his access to it taken away since. So we read AWS’s page, which does not say for how long. Leave them off where the key must decide on each request, or must stop the next one.',
  facts: ['bucketKeysAreKept', 'bucketKeysKnowTheRequester', 's3CallsKmsEachTime'],
}

const TEST_THE_DELIVERY: BucketKeys = {
  says: 'Test the delivery before you rely on S3 Bucket Keys: AWS’s statement for it has no kms:Decrypt, which CloudTrail, for one, needs with them.',
  facts: ['cloudtrailBucketKeys'],
}

const edgeIn = ({ delivery }: Answers): Edge | undefined => {
  const known = DELIVERIES.find(({ id }) => id === delivery)
  return known && EDGES[known.id]
}

const ENDS: ReadonlySet<string> = new Set(['disable', 'shred', 'shred-at-once'])

/** Whether the reader counts on the key at each request: as a second lock, or as a switch. */
export const countsOnTheKey = ({ access, revocation }: Answers): boolean =>
  access === 'own' || ENDS.has(revocation ?? '')

/** Whether the answers rule S3 Bucket Keys out: each use must be logged, or AWS warns of them for what is delivered. */
export const withoutBucketKeys = (answers: Answers): boolean =>
  answers.audit === 'yes' || edgeIn(answers)?.noBucketKeys === true

/** What the answers mean for S3 Bucket Keys: none, one or two things to know, as one text. */
export function bucketKeysFor(answers: Answers): BucketKeys {
  const edge = edgeIn(answers)
  if (edge?.noBucketKeys) return NOT_WITH_DELIVERY
  if (answers.audit === 'yes') return NOT_WITH_A_LOG
  const writes = edge?.permissions.flatMap(({ actions }) => actions) ?? ['kms:Decrypt']
  const known = writes.length === 0 || writes.includes('kms:Decrypt')
  const parts = [...(countsOnTheKey(answers) ? [BITE_LATE] : []), ...(known ? [] : [TEST_THE_DELIVERY])]
  if (parts.length === 0) return ON
  return { says: parts.map(({ says }) => says).join(' '), facts: parts.flatMap(({ facts }) => facts) }
}
