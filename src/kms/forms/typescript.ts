/** Text of a language that stands in a literal as it is, such as a name or a call. */
export interface Code {
  readonly code: string
  /** What the call takes, between its parentheses: `code` is then what is called. */
  readonly argument?: unknown
  /** Stands behind the member that it is. */
  readonly comment?: string
  readonly [IS_CODE]: true
}

const IS_CODE = Symbol('code')

/** A name, or an expression without line breaks that stands wherever it fits. */
export const code = (text: string, comment?: string): Code => ({
  code: text,
  ...(comment !== undefined && { comment }),
  [IS_CODE]: true,
})

/** `JSON.stringify({ … })` and its like. */
export const call = (callee: string, argument: unknown): Code => ({ code: callee, argument, [IS_CODE]: true })

const isCode = (value: unknown): value is Code => typeof value === 'object' && value !== null && IS_CODE in value

/** Columns of a line, as Prettier counts by default. */
const WIDTH = 80

/** Prettier does not break after a key that is this short: the value would hardly move. */
const SHORT_KEY = 5

/**
 * A value as TypeScript, formatted as Prettier does by default, except that objects always stand on several lines, which
 * Prettier leaves as they are. Members that are `undefined` are left out.
 *
 * @param indent spaces before the line on which it begins
 * @param before characters on that line already, the indent included
 * @param commentsOf lines for a comment above an element of a list
 */
export function literalText(
  value: unknown,
  indent = '',
  before = indent.length,
  commentsOf: (element: unknown) => readonly string[] = () => [],
): string {
  if (typeof value === 'string') return stringText(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  if (isCode(value)) {
    const { code: text, argument } = value
    return argument === undefined
      ? text
      : `${text}(${literalText(argument, indent, before + text.length + 1, commentsOf)})`
  }
  if (Array.isArray(value)) {
    const line = lineText(value)
    if (line !== undefined && before + line.length < WIDTH) return line
    const elements = value.flatMap((element) => [
      ...commentsOf(element).map((comment) => `${inner}// ${comment}\n`),
      `${inner}${literalText(element, inner, inner.length, commentsOf)},\n`,
    ])
    return `[\n${elements.join('')}${indent}]`
  }
  const members = Object.entries(value).flatMap(([key, member]) => {
    if (member === undefined) return []
    const name = keyText(key)
    const start = inner.length + name.length + 2
    const text = literalText(member, inner, start, commentsOf)
    const breaks = typeof member === 'string' && name.length >= SHORT_KEY && start + text.length + 1 > WIDTH
    const comment = isCode(member) && member.comment !== undefined ? ` // ${member.comment}` : ''
    return [`${inner}${name}:${breaks ? `\n${inner}  ` : ' '}${text},${comment}\n`]
  })
  return members.length > 0 ? `{\n${members.join('')}${indent}}` : '{}'
}

/** A list on one line; `undefined` where something in it stands on several. */
function lineText(list: readonly unknown[]): string | undefined {
  if (list.some((element) => typeof element === 'object' && !isCode(element))) return undefined
  const line = `[${list.map((element) => literalText(element)).join(', ')}]`
  return line.includes('\n') ? undefined : line
}

const keyText = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : stringText(key))

/** Printable ASCII without quotes and backslashes: nothing to escape, as with nearly every string of a policy. */
const PLAIN = /^[ !#-&(-[\]-~]*$/

/** In the quotes that need fewer escapes; whatever is not printable ASCII is escaped. */
export function stringText(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  if (!text.includes('"')) return `"${escaped}"`
  const count = (quote: string) => text.split(quote).length
  return count('"') > count("'")
    ? `'${escaped.replaceAll(/\\(.)/g, (pair: string, next: string) => (next === '"' ? '"' : pair)).replaceAll("'", String.raw`\'`)}'`
    : `"${escaped}"`
}
