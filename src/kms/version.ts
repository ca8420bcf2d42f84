/**
 * The version of the rules: of the questions, the choices and what they lead to. It goes up by one when a released version
 * would change. Links carry it, so that years later a page can say what has changed since.
 */
export const RULES_VERSION = 2

/** The key of the version in a query. Not a question: it answers nothing. */
export const RULES_KEY = 'rules'

/** Links were made for a while before they carried a version. */
const WITHOUT_VERSION = 1

/**
 * The questions that each released version asked. A version is released by adding its line, which then never changes: from
 * that moment its golden links are kept as they are.
 */
export const RELEASED: { readonly [version: number]: readonly string[] } = {
  1: ['service', 'accounts', 'sharing', 'delivery', 'access', 'audit', 'revocation', 'rotation', 'regions', 'material'],
  2: [
    'service',
    'spec',
    'accounts',
    'sharing',
    'delivery',
    'access',
    'audit',
    'revocation',
    'rotation',
    'standards',
    'regions',
    'material',
    'availability',
    'volume',
    'resources',
  ],
}

/** By which rules a link was made. */
export type LinkRules =
  | { readonly kind: 'today' }
  | { readonly kind: 'older'; readonly version: number }
  /** From a later copy of this site, or not a version at all. */
  | { readonly kind: 'unknown'; readonly value: string }

/** Reads the version of a link; one that carries none is of the first. */
export function rulesIn(given: Readonly<Record<string, string | undefined>>): LinkRules {
  const value = Object.hasOwn(given, RULES_KEY) ? given[RULES_KEY] : undefined
  const version = value === undefined ? WITHOUT_VERSION : /^[1-9]\d{0,4}$/.test(value) ? Number(value) : Infinity
  if (value !== undefined && version > RULES_VERSION) return { kind: 'unknown', value }
  return version === RULES_VERSION ? { kind: 'today' } : { kind: 'older', version }
}
