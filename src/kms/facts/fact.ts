import type { Source } from '../sources/source.ts'

export type Unit =
  | 'USD a month'
  | 'USD an hour'
  | 'USD per 10,000 requests'
  | 'FIPS 140-3 level'
  | 'bytes'
  | 'characters'
  | 'days'
  | 'grants'
  | 'hours'
  | 'KB'
  | 'KMS keys'
  | 'aliases'
  | 'milliseconds'
  | 'minutes'
  | 'percent'
  | 'principals'
  | 'requests a month'
  | 'requests a second'
  | 'rotations'
  | 'seconds'

/** One sentence that AWS could make false, where it is written, and when it was last read there. */
export interface Fact {
  /** The figure inside the sentence, where there is one. Pages, policies and tests read it here. A year has no unit. */
  readonly value?: number
  readonly unit?: Unit
  readonly says: string
  readonly source: Source
  /** ISO date. */
  readonly checkedOn: string
  /** AWS changes it often, as prices and quotas: whoever builds on it looks at the source first. */
  readonly volatile?: true
}
