import type { Explained } from '../policy/statement.ts'

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
}

/** Text for a comment: one line of printable ASCII. */
export const asciiOf = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[^ -~]/g, (character) => PLAIN[character] ?? '?')

/** What a statement is for, in its first sentence. */
export const shortReason = ({ says }: Explained): string => asciiOf(says.split(/(?<=[.!?])\s/)[0] ?? says)
