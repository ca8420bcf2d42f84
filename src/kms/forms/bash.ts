/** What stands in a script without quotes as itself, wherever a word may stand. */
const BARE = /^[A-Za-z0-9][\w./:-]*$/

/**
 * One word of bash that is the text, whatever it holds: nothing in it is expanded or run. NUL, which no argument can hold,
 * and half of a surrogate pair become U+FFFD.
 */
export function word(text: string): string {
  if (BARE.test(text)) return text
  const held = text.replaceAll('\0', '\uFFFD').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
  // control characters would be lost on a terminal, or read as the end of the line
  if (!/\p{Cc}/u.test(held)) return `'${held.replaceAll("'", String.raw`'\''`)}'`
  const escaped = held.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll(/\p{Cc}/gu, octal)
  return `$'${escaped}'`
}

/** Beyond ASCII a code would name one byte of several. */
function octal(mark: string): string {
  const code = mark.charCodeAt(0)
  return code < 0x80 ? `\\${code.toString(8).padStart(3, '0')}` : mark
}

/** A word that is always in quotes: the value of a variable that a reader may change. */
export const quotedWord = (text: string): string => (BARE.test(text) ? `'${text}'` : word(text))
