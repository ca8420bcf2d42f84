/** A request's context: keys in small letters, each with its values. A key that the request does not carry is missing. */
export type Values = ReadonlyMap<string, readonly string[]>

/** A piece of a pattern: text that must stand so, any run of characters, or any one character. */
type Piece = string | typeof ANY | typeof ONE
const ANY: unique symbol = Symbol('*')
const ONE: unique symbol = Symbol('?')

/** What makes a pattern more than a text. */
const SPECIAL = /[*?$]/

const VARIABLE = /\$\{([^}]*)\}/g

/**
 * Puts the values of policy variables in. Only policies of version 2012-10-17 have them.
 *
 * @returns pieces in which values stand as text; `undefined` where a variable has no value, so that nothing fits
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function piecesOf(pattern: string, context: Values, hasVariables: boolean): Piece[] | undefined {
  if (!hasVariables || !pattern.includes('${')) return wild(pattern)
  const pieces: Piece[] = []
  let from = 0
  for (const match of pattern.matchAll(VARIABLE)) {
    pieces.push(...wild(pattern.slice(from, match.index)))
    const value = valueOf(match[1] ?? '', context)
    if (value === undefined) return undefined
    pieces.push(value)
    from = match.index + match[0].length
  }
  return [...pieces, ...wild(pattern.slice(from))]
}

/** The value of what stands between the braces: a character that is meant as such, a key, or the default behind a comma. */
function valueOf(variable: string, context: Values): string | undefined {
  if (variable === '*' || variable === '?' || variable === '$') return variable
  const [, key = variable, otherwise] = /^(.*?)\s*,\s*'(.*)'$/.exec(variable) ?? []
  const values = context.get(key.trim().toLowerCase())
  return values?.length === 1 ? values[0] : otherwise
}

const wild = (text: string): Piece[] =>
  text
    .split(/([*?])/)
    .flatMap((part): Piece[] => (part === '*' ? [ANY] : part === '?' ? [ONE] : part === '' ? [] : [part]))

/** Whether a text is what a value says, wildcards not counted as such. */
export function isSame(wanted: string, found: string, context: Values, hasVariables: boolean): boolean {
  if (!hasVariables || !wanted.includes('${')) return wanted === found
  let isKnown = true
  const text = wanted.replaceAll(VARIABLE, (_, variable: string) => {
    const value = valueOf(variable, context)
    if (value === undefined) isKnown = false
    return value ?? ''
  })
  return isKnown && text === found
}

/** Whether a text fits a pattern in which `*` is any run of characters and `?` any one. */
export function fits(pattern: string, text: string, context: Values, hasVariables: boolean): boolean {
  if (pattern === '*') return true
  if (!SPECIAL.test(pattern)) return pattern === text
  const pieces = piecesOf(pattern, context, hasVariables)
  return pieces !== undefined && fitsPieces(pieces, text)
}

/** Goes back to the last `*` only: that is enough, and quick whatever the pattern. */
function fitsPieces(pieces: readonly Piece[], text: string): boolean {
  let [piece, at] = [0, 0]
  let [star, starAt] = [-1, 0]
  for (;;) {
    const next = pieces[piece]
    if (next === ANY) {
      star = piece
      starAt = at
      piece += 1
      continue
    }
    if (next === undefined && at === text.length) return true
    const length = next === undefined ? 0 : next === ONE ? 1 : next.length
    const isHere =
      next !== undefined && (next === ONE ? at < text.length : text.startsWith(next, at)) && at + length <= text.length
    if (isHere) {
      piece += 1
      at += length
      continue
    }
    if (star === -1 || starAt >= text.length) return false
    starAt += 1
    at = starAt
    piece = star + 1
  }
}

/** Whether an ARN fits a pattern, each of its six parts by itself: no wildcard reaches over a colon before the last. */
export function fitsArn(pattern: string, arn: string, context: Values, hasVariables: boolean): boolean {
  const found = partsOf(arn)
  return partsOf(pattern).every((part, at) => fits(part, found[at] ?? '', context, hasVariables))
}

/** A variable may hold colons: braces keep together. */
function partsOf(arn: string): string[] {
  const parts = arn.match(/(?:\$\{[^}]*\}|[^:])*(?::|$)/g)?.map((part) => part.replace(/:$/, '')) ?? []
  const whole = arn.endsWith(':') ? parts : parts.slice(0, -1)
  return [...whole.slice(0, 5), whole.slice(5).join(':')]
}
