import { answerOf, choicesIn, readAnswers, serviceIn, type Answers } from './answers.ts'
import { decide, type Decision } from './decide.ts'
import { needsOf, questionOf, type Choice } from './questions.ts'

/** One of two buckets that take what no single bucket takes. */
export interface Bucket {
  /** What is delivered into it. */
  readonly deliveries: readonly [Choice, ...Choice[]]
  /** The same answers with these deliveries only. */
  readonly answers: Answers
  readonly decision: Decision
}

/**
 * The way out where nothing fits because some deliveries take SSE-S3 only: a bucket for these, and one for the rest.
 * `undefined` where that helps nobody.
 */
export function twoBuckets(answers: Answers): readonly [sseS3: Bucket, others: Bucket] | undefined {
  if (decide(answers).kind === 'recommended') return undefined
  const chosen = choicesIn(answers, 'delivery').filter((choice) => !choice.alone)
  const takesSseS3Only = (choice: Choice) => needsOf(choice, serviceIn(answers)).includes('sse-s3-delivery')
  const sseS3 = bucketFor(chosen.filter(takesSseS3Only), answers)
  const others = bucketFor(
    chosen.filter((choice) => !takesSseS3Only(choice)),
    answers,
  )
  return sseS3 && others?.decision.kind === 'recommended' ? [sseS3, others] : undefined
}

function bucketFor([first, ...more]: readonly Choice[], answers: Answers): Bucket | undefined {
  if (!first) return undefined
  const deliveries = [first, ...more] as const
  const delivery = answerOf(
    questionOf('delivery'),
    deliveries.map(({ id }) => id),
  )
  const changed = readAnswers({ ...answers, delivery }).answers
  return {
    deliveries,
    answers: changed,
    decision: decide(changed),
  }
}
