/**
 * A sentence or a name inside another sentence: its first letter becomes small, unless its first word has capitals of its
 * own, as AWS, EventBridge or S3 have, or is an AWS Region.
 */
export function inSentence(text: string): string {
  const [first = ''] = text.split(/[\s’]/)
  return /^\p{Lu}\p{Ll}*$/u.test(first) && !/^Regions?$/.test(first)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

/** “A, B and C” */
export const listOf = (parts: readonly string[], word = 'and') =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`
