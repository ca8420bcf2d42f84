import type { Fact } from './fact.ts'

/** What scanners check. */
export const SCANNER_FACTS = {} as const satisfies Record<string, Fact>
