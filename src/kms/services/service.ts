import type { FactId } from '../facts.ts'
import type { Cell, NeedId, OptionId } from '../options.ts'
import type { ServiceId } from './ids.ts'

/** The groups in which services are shown, and the files in which they stand. */
export const CATEGORIES = {
  storage: 'Storage and backup',
  databases: 'Databases and caches',
  messaging: 'Queues, topics, streams and events',
  security: 'Secrets, parameters, logs and trails',
  compute: 'Functions, containers and desktops',
  analytics: 'Analytics and machine learning',
  developer: 'Pipelines, packages, APIs and DNS',
  applications: 'Your own code',
} as const

export type Category = keyof typeof CATEGORIES

/** What other accounts may do with a shared resource. */
export type SharedUse = 'read' | 'write' | 'both'

/**
 * What an AWS service offers for encryption at rest, and where it departs from the comparison table: all that a decision
 * needs of it. What to know beyond that stands in its guide.
 */
export interface Service {
  readonly id: ServiceId
  readonly category: Category
  readonly name: string
  /** What a reader protects in it, with its article: “this bucket”. */
  readonly resource: string
  readonly hint: string
  /** What happens when nobody chooses a key. */
  readonly default: OptionId | 'none'
  readonly defaultFact: FactId
  /** Needs that come with choosing this service. */
  readonly needs: readonly NeedId[]
  /** What the service calls an option. */
  readonly names: { readonly [Id in OptionId]?: string }
  readonly notOffered: { readonly [Id in OptionId]?: FactId }
  readonly departs: { readonly [Id in OptionId]?: { readonly [Need in NeedId]?: Cell } }
  /** Empty where sharing with another account is not a thing of the service, or not verified: then it is not asked. */
  readonly sharedUses: readonly SharedUse[]
  /** Sharing names each account: a whole organization cannot be given. */
  readonly sharedByAccountOnly?: true
}
