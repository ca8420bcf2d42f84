import type { Fact } from './fact.ts'

/** Code of one’s own that calls AWS KMS: key specs, signing, MAC, client-side encryption. */
export const APPLICATION_FACTS = {} as const satisfies Record<string, Fact>
