import { DECIDERS, type Decider, type KnownError } from './known.ts'

/**
 * Which yes is missing, or which no stands, as a sentence.
 *
 * @param message where it is at hand, it tells a Deny from a missing Allow
 */
export function permissionSays(permission: KnownError['permission'], message?: string): string {
  switch (permission.kind) {
    case 'yes-missing':
      return `A yes is missing from ${listOf(permission.of)}.`
    case 'denied':
      return `A no stands in ${DECIDERS[permission.by]}.`
    case 'denied-or-missing': {
      const by = DECIDERS[permission.by]
      if (message === undefined) return `A no stands in ${by}, or a yes is missing from it.`
      return /explicit\s+deny/i.test(message) ? `A no stands in ${by}.` : `A yes is missing from ${by}.`
    }
    case 'untold':
      return 'The message does not tell whose yes is missing.'
    case 'not-about-it':
      return 'No permission is missing here.'
  }
}

function listOf(deciders: readonly Decider[]): string {
  const names = deciders.map((each) => DECIDERS[each])
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')} or ${last}`
}
