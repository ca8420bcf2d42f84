import type { Bucket } from './buckets.ts'
import { deliveriesIn } from './delivered.ts'
import { EDGES } from './edges.ts'
import type { FactId } from './facts.ts'

/** Why its deliveries take a bucket of this kind; empty where other answers decide that. Apart, because the edges are large. */
export const bucketFacts = ({ answers }: Bucket): readonly FactId[] => [
  ...new Set(
    deliveriesIn(answers).flatMap(({ id, needs }) =>
      needs?.some((need) => need === 'sse-s3-delivery' || need === 'own-key-delivery') ? [EDGES[id].fact] : [],
    ),
  ),
]
