import { writeAnswers, readAnswers } from '../answers.ts'
import { SERVICES } from '../services.ts'
import type { Check, Topic } from './check.ts'
import { DATABASE_TOPICS } from './databases.ts'
import { KEY_TOPICS } from './keys.ts'
import { MESSAGING_TOPICS } from './messaging.ts'
import { SECURITY_TOPICS } from './security.ts'
import { STORAGE_TOPICS } from './storage.ts'

/** Every check that we read, by what it asks for, in the order in which it is shown. */
export const TOPICS: readonly Topic[] = [
  ...KEY_TOPICS,
  ...STORAGE_TOPICS,
  ...DATABASE_TOPICS,
  ...MESSAGING_TOPICS,
  ...SECURITY_TOPICS,
]

export const CHECKS: readonly Check[] = TOPICS.flatMap(({ checks }) => checks)

/** The services of the checks, each once, in the order of the topics. */
export const CHECKED_SERVICES: readonly string[] = [...new Set(TOPICS.map(({ service }) => service))]

const BY_NAME = new Map(CHECKS.flatMap((check) => [check.id, ...check.aliases].map((name) => [fold(name), check])))

/** A check by its id or another of its names, in any case. */
export const checkCalled = (name: string): Check | undefined => BY_NAME.get(fold(name))

/** A check by a word of a scanner’s output. Prowler puts its ids between hyphens in the ids of its findings: `prowler-aws-kms_cmk_rotation_enabled-1111…`. */
export function checkNamedBy(word: string): Check | undefined {
  const check = checkCalled(word)
  if (check || !word.includes('_') || !word.includes('-')) return check
  return word
    .split('-')
    .filter((part) => part.includes('_'))
    .map(checkCalled)
    .find((part) => part !== undefined)
}

/** Not locale-aware: ids are ASCII. */
function fold(name: string): string {
  return name.toLowerCase()
}

/** The wizard's answers that a topic implies; its service among them where the wizard has a service of that name. */
export function answersFor({ service, answers = {} }: Topic): Record<string, string> {
  const known = SERVICES.find(({ name }) => name === service)
  return writeAnswers(readAnswers({ ...(known && { service: known.id }), ...answers }).answers)
}
