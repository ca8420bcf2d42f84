import type { Fact } from './fact.ts'

/** Pipelines, packages, APIs and DNS. */
export const DEVELOPER_FACTS = {} as const satisfies Record<string, Fact>
