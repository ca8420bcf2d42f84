import type { Which } from '../kms/compare.ts'

// The page that asks for two links, and the comparison that comes after it, speak of them alike.

/** The two links in their order. */
export const BOTH = ['a', 'b'] as const satisfies readonly Which[]

export const NAME: { readonly [W in Which]: string } = { a: 'First link', b: 'Second link' }

/** A query of each, empty where there is none. */
export type Texts = { readonly [W in Which]: string }
