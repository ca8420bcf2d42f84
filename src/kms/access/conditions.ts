import { fits, fitsArn, isSame, type Values } from './pattern.ts'

/** The element `Condition`: operator, then key, then a value or several. */
export type ConditionElement = { readonly [Operator: string]: { readonly [Key: string]: unknown } }

type Compare = (wanted: string, found: string, context: Values, hasVariables: boolean) => boolean

const numeric =
  (holds: (found: number, wanted: number) => boolean): Compare =>
  (wanted, found) =>
    wanted.trim() !== '' && found.trim() !== '' && holds(Number(found), Number(wanted))

const date =
  (holds: (found: number, wanted: number) => boolean): Compare =>
  (wanted, found) =>
    holds(momentOf(found), momentOf(wanted))

/** Milliseconds of a date in ISO 8601 or of seconds since 1970; not a number for anything else. */
const momentOf = (text: string) =>
  // oxlint-disable-next-line no-restricted-globals -- it reads a text, not the clock
  /^\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text)

const regardless: Compare = (wanted, found, context, hasVariables) =>
  isSame(wanted.toLowerCase(), found.toLowerCase(), lowered(context), hasVariables)

const lowered = (context: Values): Values =>
  new Map([...context].map(([key, values]) => [key, values.map((value) => value.toLowerCase())]))

/**
 * The operators without those that say “not”, which turn one of these round.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const COMPARE: { readonly [Operator: string]: Compare } = {
  stringequals: isSame,
  stringequalsignorecase: regardless,
  stringlike: fits,
  numericequals: numeric((found, wanted) => found === wanted),
  numericlessthan: numeric((found, wanted) => found < wanted),
  numericlessthanequals: numeric((found, wanted) => found <= wanted),
  numericgreaterthan: numeric((found, wanted) => found > wanted),
  numericgreaterthanequals: numeric((found, wanted) => found >= wanted),
  dateequals: date((found, wanted) => found === wanted),
  datelessthan: date((found, wanted) => found < wanted),
  datelessthanequals: date((found, wanted) => found <= wanted),
  dategreaterthan: date((found, wanted) => found > wanted),
  dategreaterthanequals: date((found, wanted) => found >= wanted),
  bool: regardless,
  binaryequals: (wanted, found) => wanted === found,
  ipaddress: (wanted, found) => isInRange(wanted, found),
  arnequals: fitsArn,
  arnlike: fitsArn,
}

const NEGATED: { readonly [Operator: string]: string } = {
  stringnotequals: 'stringequals',
  stringnotequalsignorecase: 'stringequalsignorecase',
  stringnotlike: 'stringlike',
  numericnotequals: 'numericequals',
  datenotequals: 'dateequals',
  notipaddress: 'ipaddress',
  arnnotequals: 'arnequals',
  arnnotlike: 'arnlike',
}

interface Operator {
  readonly base: string
  readonly set: string | undefined
  readonly ifExists: boolean
  readonly isNegated: boolean
  /** Absent for an operator that AWS does not have. */
  readonly compare: Compare | undefined
}

const operators = new Map<string, Operator>()

/** @param written in small letters */
function operatorOf(written: string): Operator {
  const before = operators.get(written)
  if (before) return before
  const [, set, base = '', ifExists] = /^(forallvalues:|foranyvalue:)?(.*?)(ifexists)?$/.exec(written) ?? []
  const turned = NEGATED[base]
  const now = {
    base,
    set,
    ifExists: ifExists !== undefined,
    isNegated: turned !== undefined,
    compare: COMPARE[turned ?? base],
  }
  operators.set(written, now)
  return now
}

/** Whether a request meets a condition: every operator, every key. An operator that AWS does not have is never met. */
export function isMet(condition: ConditionElement | undefined, context: Values, hasVariables: boolean): boolean {
  for (const operator in condition) {
    const keys = condition[operator]
    for (const key in keys) {
      if (
        !keyIsMet(
          operator.toLowerCase(),
          asList(keys[key]),
          context.get(key.toLowerCase()) ?? [],
          context,
          hasVariables,
        )
      ) {
        return false
      }
    }
  }
  return true
}

function keyIsMet(
  written: string,
  wanted: readonly string[],
  found: readonly string[],
  context: Values,
  hasVariables: boolean,
): boolean {
  const { set, base, ifExists, isNegated, compare } = operatorOf(written)
  if (base === 'null') return wanted.some((value) => value.toLowerCase() === String(found.length === 0))
  if (!compare) return false
  if (ifExists && found.length === 0) return true
  const one = (value: string) => wanted.some((each) => compare(each, value, context, hasVariables)) !== isNegated
  if (set === 'forallvalues:') return found.every(one)
  if (set === 'foranyvalue:') return found.some(one)
  if (found.length === 0) return isNegated
  return isNegated ? found.every(one) : found.some(one)
}

/** One value or several, as text. */
export function asList(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return value === undefined || value === null ? [] : [value].flat().map(String)
}

/** Whether an address lies in a range in CIDR notation, or is the one address that stands there. */
function isInRange(range: string, address: string): boolean {
  const [base = '', length] = range.split('/')
  const [first, second] = [numberOf(base), numberOf(address)]
  if (!first || !second || first.bits !== second.bits) return false
  const rest = BigInt(first.bits - (length === undefined ? first.bits : Number(length)))
  return first.value >> rest === second.value >> rest
}

/** An IPv4 or IPv6 address as a number; `undefined` for anything else. */
function numberOf(address: string): { bits: 32 | 128; value: bigint } | undefined {
  const value = address.includes(':') ? groupsOf(address) : octetsOf(address)
  return value === undefined ? undefined : { bits: address.includes(':') ? 128 : 32, value }
}

function octetsOf(address: string): bigint | undefined {
  const octets = address.split('.')
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) < 256)) return undefined
  return octets.reduce((sum, octet) => (sum << 8n) + BigInt(octet), 0n)
}

function groupsOf(address: string): bigint | undefined {
  const [before = '', after, more] = address.split('::')
  if (more !== undefined) return undefined
  const split = (text: string | undefined) => (text ? text.split(':') : [])
  const [left, right] = [split(before), split(after)]
  const missing = 8 - left.length - right.length
  if (after === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...left, ...Array<string>(missing).fill('0'), ...right]
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined
  return groups.reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n)
}
