import type { FactId } from '../facts.ts'
import type { OptionId } from '../options.ts'

/**
 * Whose identity AWS KMS sees: the caller's, a grant that the service holds, the service's own, or a role that the
 * service was handed.
 */
export type KmsCaller = 'caller' | 'grant' | 'service' | 'role'

/** One way to bring what is there under another key. */
export interface Move {
  /** Kinds of key that this way leads away from; absent: from any. `none` is data without encryption by a key. */
  readonly from?: readonly (OptionId | 'none')[]
  /** Kinds of key that it leads to; absent: to any that the service offers. */
  readonly to?: readonly OptionId[]
  /** In place, for all data; in place, for new data only; by copying; through a snapshot or backup; by making it anew. */
  readonly how: 'in-place' | 'in-place-new-data' | 'copy' | 'snapshot' | 'recreate'
  /** What to do, in order. One step each, in our words; what AWS claims in them stands in `facts`. */
  readonly steps: readonly string[]
  /** What stays under the old key, or keeps needing it. */
  readonly staysBehind: string
  /** What cannot be undone; absent where everything can. */
  readonly final?: string
  readonly facts: readonly [FactId, ...FactId[]]
}

/** What disabling the key does at a service beside stopping calls to AWS KMS. */
export interface WhenDisabled {
  /** Said loudly, before anything else: what breaks for people who never asked for the key. */
  readonly danger?: { readonly title: string; readonly says: string }
  /** The one that says most first. */
  readonly facts: readonly [FactId, ...FactId[]]
}

/** What to know about keys of a service beyond the decision. Rules nothing out. */
export interface Guide {
  readonly calls: { readonly by: readonly [KmsCaller, ...KmsCaller[]]; readonly fact: FactId }
  /** Service names as `kms:ViaService` has them, without Region and domain; empty where it does not apply, absent where not verified. */
  readonly viaService?: readonly string[]
  /** Keys of the encryption context that the service sends; empty where it sends none, absent where not verified. */
  readonly encryptionContext?: readonly string[]
  readonly keyChange: { readonly inPlace: boolean; readonly fact: FactId }
  /** The ways to another key, the best first. Empty only where the service has no data under a key of its own. */
  readonly moves: readonly Move[]
  /** What AWS's pages did not tell us, in a few words each: “its encryption context”. Shown as “not verified”. */
  readonly unverified?: readonly string[]
  /** What goes on, or goes down, once a key of one's own is disabled. Absent where AWS's pages say nothing beyond every key. */
  readonly whenDisabled?: WhenDisabled
  readonly advice: readonly FactId[]
  readonly adviceFor?: { readonly [Id in OptionId | 'own-key']?: readonly FactId[] }
  /**
   * What to do where AWS provides the key; `own-key`: how a key of one's own is named, where “when you create it” or
   * “set its encryption” would not say it.
   */
  readonly settings: { readonly [Id in OptionId | 'own-key']?: string }
}
