import type { Fact } from './fact.ts'

/** Data catalogs, queries, machine learning. */
export const ANALYTICS_FACTS = {} as const satisfies Record<string, Fact>
