import type { Answers } from '../answers.ts'
import type { OwnKey } from '../options.ts'
import { settle, settled } from './choices.ts'
import { inPartition, type Details } from './details.ts'
import { NO_SETTINGS, type Settings } from './settings.ts'
import type { Explained } from './statement.ts'
import { unsettled } from './unsettled.ts'

/**
 * The key policy for a key of one's own, statement by statement, each with its reason.
 * What the details do not tell stands as a placeholder.
 */
export function keyPolicy(key: OwnKey, given: Answers, typed: Details, settings: Settings = NO_SETTINGS): Explained[] {
  const answers = settled(given, settings)
  const details = inPartition(typed, settings)
  return settle(unsettled(key, answers, details), key, answers, details, settings)
}
