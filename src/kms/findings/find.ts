import type { Check } from './check.ts'
import { resultsIn, type Result } from './results.ts'
import { checkNamedBy } from './table.ts'

/** What of a pasted text was read, and what was found in it. */
export interface Found {
  /** In the order of their first appearance, each once; without those of which the text says that they passed. */
  readonly found: readonly Check[]
  /** Named, and nowhere as failed. */
  readonly passed: readonly Check[]
  /** How checks went, where the text says it. */
  readonly results: ReadonlyMap<Check, Result>
  /** Ids that look like checks of KMS keys or of encryption, and that we do not know. Each once, as spelled first. */
  readonly unknown: readonly string[]
  /** How many other ids of checks the text names: nothing says that they are about keys. */
  readonly others: number
  /** Whether the text was longer than what was read. */
  readonly cut: boolean
}

/** Characters that are read of a text: more than the outputs of large accounts, and quick enough to read while one waits. */
export const MOST_CHARACTERS = 6_000_000
/** Longer words are no ids: encoded files, keys, hashes. */
const LONGEST_ID = 90
const MOST_UNKNOWN = 50
/** A text this short is a list of ids that somebody typed. */
const SHORT_TEXT = 120
/** How far around an id we look for what it is about, and before a short one for what it is. */
const AROUND = 160
const BEFORE = 24

const WORD = /[A-Za-z0-9][\w.-]*/g
/** Ids that say nothing by themselves: what they are about stands beside them. */
const OPAQUE = /^(?:CKV2?_AWS_\d{1,4}|(?:AVD-)?AWS-\d{4})$/i
/** Security Hub's controls for AWS KMS. */
const ABOUT_KMS = /^KMS\.\d{1,3}$/i
/** Ids in words, as Prowler, tfsec and AWS Config have them; attributes in code look alike. */
const IN_WORDS = /^[a-z0-9]+(?:[_-][a-z0-9]+){2,}$/i
const ABOUT_KEYS = /kms|cmk|encrypt/i
/** Rules of cfn-nag are so short that they could be anything. */
const SHORT = /^[fw]\d{1,2}$/i
/** What stands before an id in the outputs of scanners: `WARN W41`, `"CheckID": "…"`, `"ruleId": "…"`. */
const SAYS_ID = /(?:warn|fail|check|rule|control|event_code|id)\W*$/i

/**
 * The checks that a text names: JSON, SARIF, console output, a list, or one id, in any case. Never throws. Time grows with
 * the length of the text, up to `MOST_CHARACTERS`.
 */
export function findingsIn(text: string): Found {
  const cut = text.length > MOST_CHARACTERS
  const read = cut ? text.slice(0, MOST_CHARACTERS) : text
  const alone = read.length < SHORT_TEXT
  const found = new Set<Check>()
  const unknown = new Map<string, string>()
  const others = new Set<string>()
  for (const { 0: match, index } of read.matchAll(WORD)) {
    const word = match.replace(/[.-]+$/, '')
    if (word.length < 3 || word.length > LONGEST_ID) continue
    const check = checkNamedBy(word)
    if (check) {
      if (alone || !SHORT.test(word) || SAYS_ID.test(before(read, index))) found.add(check)
    } else if (unknown.size < MOST_UNKNOWN && looksLikeOurs(word, read, index, alone)) {
      unknown.set(word.toLowerCase(), unknown.get(word.toLowerCase()) ?? word)
    } else if (OPAQUE.test(word)) {
      others.add(word.toLowerCase().replace('avd-', ''))
    }
  }
  const results = resultsIn(read)
  const passed = [...found].filter((check) => results.get(check)?.failed === 0)
  return {
    found: [...found].filter((check) => !passed.includes(check)),
    passed,
    results,
    unknown: [...unknown.values()],
    others: [...others].filter((id) => !unknown.has(id)).length,
    cut,
  }
}

function looksLikeOurs(word: string, text: string, at: number, alone: boolean): boolean {
  if (ABOUT_KMS.test(word)) return true
  if (OPAQUE.test(word)) return alone || ABOUT_KEYS.test(lineAround(text, at))
  return IN_WORDS.test(word) && ABOUT_KEYS.test(word) && (alone || SAYS_ID.test(before(text, at)))
}

const before = (text: string, at: number) => text.slice(Math.max(0, at - BEFORE), at)

/** The line of an id and the next one, no further than `AROUND`: neighbours in a list are about other things. */
function lineAround(text: string, at: number): string {
  const left = text.slice(Math.max(0, at - AROUND), at)
  const right = text.slice(at, at + AROUND)
  return left.slice(left.lastIndexOf('\n') + 1) + right.split('\n', 2).join('\n')
}
