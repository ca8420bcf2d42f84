/**
 * Between double quotes always, so that no version of YAML takes it for a number, a date or a truth value. Whatever is not
 * printable ASCII is escaped; half of a surrogate pair, which no YAML file can hold, becomes U+FFFD.
 */
export const quoted = (text: string): string =>
  JSON.stringify(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(/[^ -~]/gu, (mark) => {
    const point = mark.codePointAt(0) ?? 0
    return point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`
  })

const hex = (point: number, digits: number) => point.toString(16).padStart(digits, '0')

const TAGGED = Symbol('tagged')

/** A scalar that stands as it is, such as `!Ref KeyArn`, and a comment behind it. */
export const tagged = (text: string, comment?: string): unknown => ({
  [TAGGED]: comment === undefined ? text : `${text} # ${comment}`,
})

const tagIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && TAGGED in value ? String(value[TAGGED]) : undefined

/**
 * A value as block YAML, each line with its newline, to stand below its key or alone.
 *
 * @param indent spaces before each line
 * @param commentsOf lines for a comment above an element of a list
 */
export function yamlText(
  value: unknown,
  indent: string,
  commentsOf: (element: unknown, indent: string) => readonly string[] = () => [],
): string {
  const tag = tagIn(value)
  if (tag !== undefined) return `${indent}${tag}\n`
  if (typeof value !== 'object' || value === null) return `${indent}${scalarText(value)}\n`
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}[]\n`
    return value
      .map((element) => {
        const comments = commentsOf(element, indent).map((line) => `${indent}# ${line}\n`)
        const text = yamlText(element, `${indent}  `, commentsOf)
        return `${comments.join('')}${indent}- ${text.slice(indent.length + 2)}`
      })
      .join('')
  }
  const members = Object.entries(value).flatMap(([key, member]) => {
    if (member === undefined) return []
    const start = `${indent}${keyText(key)}:`
    return [
      isFilled(member)
        ? `${start}\n${yamlText(member, `${indent}  `, commentsOf)}`
        : `${start} ${yamlText(member, '')}`,
    ]
  })
  return members.length > 0 ? members.join('') : `${indent}{}\n`
}

const isFilled = (value: unknown) =>
  tagIn(value) === undefined && typeof value === 'object' && value !== null && Object.keys(value).length > 0

const scalarText = (value: unknown) => (typeof value === 'string' ? quoted(value) : String(value))

/** A word that AWS writes with a capital needs no quotes, unless YAML has it for its own. */
const keyText = (key: string) => (/^[A-Z][A-Za-z0-9]{2,}$/.test(key) && !OWN_WORDS.test(key) ? key : quoted(key))

const OWN_WORDS = /^(?:yes|off|true|false|null)$/i
