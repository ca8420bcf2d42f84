const ASCII: { readonly [Mark: string]: string } = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
}

/** Printable ASCII on one line: what it holds cannot end a comment, in whatever language. */
export const asciiOf = (text: string): string =>
  text
    .replaceAll(/\s\s+|[^\S ]/g, ' ')
    .replaceAll(/[^ -~]/gu, (mark) => ASCII[mark] ?? '?')
    .trim()

/** The lines of a comment, each at most `width` characters unless one word is longer. */
export function commentLines(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of asciiOf(text).split(' ')) {
    if (word === '') continue
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The first sentence: enough for a reason above a statement. */
export const firstSentence = (text: string) => /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text

/** What a statement is for, in its first sentence. */
export const shortReason = ({ says }: { readonly says: string }): string => asciiOf(firstSentence(says))
