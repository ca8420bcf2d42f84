import { asksForSwitch, type Answers } from './answers.ts'
import { deliveriesIn } from './delivered.ts'
import { deliveryInSentence } from './deliveries.ts'
import type { Edge } from './edge.ts'
import { EDGES } from './edges.ts'
import type { FactId } from './facts.ts'
import { listOf } from './words.ts'

/** What to do about S3 Bucket Keys under a key of one’s own. */
interface BucketKeys {
  /** Whether to switch them on without further ado. */
  readonly on: boolean
  readonly says: string
  readonly facts: readonly FactId[]
}

const ON: BucketKeys = { on: true, says: 'Switch on S3 Bucket Keys unless each single use must be logged.', facts: [] }

const NOT_WITH_A_LOG: BucketKeys = {
  on: false,
  says: 'Leave S3 Bucket Keys off, because you want to see each use of the key: with them many uses never reach AWS KMS, and so CloudTrail.',
  facts: ['bucketKeysHideRequests'],
}

const BITE_LATE: BucketKeys = {
  on: false,
  says: 'S3 Bucket Keys save requests, and while Amazon S3 holds one it asks AWS KMS for nothing: it then goes on serving a requester that it has served before, even if the key has been disabled or its access to the key taken away since. So we read AWS’s page, which does not say for how long. Leave them off where the key must decide on each request, or must stop the next one.',
  facts: ['bucketKeysAreKept', 'bucketKeysKnowTheRequester', 's3CallsKmsEachTime'],
}

/** The deliveries, as parts of a sentence, for which something holds. */
const thoseOf = (answers: Answers, holds: (edge: Edge) => boolean): readonly string[] =>
  deliveriesIn(answers)
    .filter(({ id }) => holds(EDGES[id]))
    .map((delivery) => deliveryInSentence(delivery))

/** Those for which AWS says that S3 Bucket Keys get in the way of the key policy. */
const hindered = (answers: Answers) => thoseOf(answers, ({ noBucketKeys }) => noBucketKeys === true)

/** Those whose statement would lack what S3 Bucket Keys may ask for. */
const untested = (answers: Answers) =>
  thoseOf(answers, ({ permissions }) => {
    const actions = permissions.flatMap((permission) => permission.actions)
    return actions.length > 0 && !actions.includes('kms:Decrypt')
  })

/** Whether the reader counts on the key at each request: as a second lock, or as a switch. */
export const countsOnTheKey = (answers: Answers): boolean => answers.access === 'own' || asksForSwitch(answers)

/** Whether the answers rule S3 Bucket Keys out: each use must be logged, or AWS warns of them for what is delivered. */
export const withoutBucketKeys = (answers: Answers): boolean => answers.audit === 'yes' || hindered(answers).length > 0

/** What the answers mean for S3 Bucket Keys: none, one or two things to know, as one text. */
export function bucketKeysFor(answers: Answers): BucketKeys {
  const isOneOf = deliveriesIn(answers).length > 1
  const off = hindered(answers)
  if (off.length > 0) {
    return {
      on: false,
      says: `Leave S3 Bucket Keys off: with them the key policy is not checked on each delivery${isOneOf ? ` of ${listOf(off)}` : ''}.`,
      facts: ['vendedLogsAndBucketKeys'],
    }
  }
  if (answers.audit === 'yes') return NOT_WITH_A_LOG
  const test = untested(answers)
  const parts = [
    ...(countsOnTheKey(answers) ? [BITE_LATE] : []),
    ...(test.length > 0 ? [testFirst(isOneOf ? test : [])] : []),
  ]
  if (parts.length === 0) return ON
  return { on: false, says: parts.map(({ says }) => says).join(' '), facts: parts.flatMap(({ facts }) => facts) }
}

/** @param names of the deliveries, where there are others too */
const testFirst = (names: readonly string[]): BucketKeys => ({
  on: false,
  says:
    names.length > 0
      ? `Test ${listOf(names)} before you rely on S3 Bucket Keys: AWS’s statements for that have no kms:Decrypt, which CloudTrail, for one, needs with them.`
      : 'Test the delivery before you rely on S3 Bucket Keys: AWS’s statement for it has no kms:Decrypt, which CloudTrail, for one, needs with them.',
  facts: ['cloudtrailBucketKeys'],
})
