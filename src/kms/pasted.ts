import { readAnswers } from './answers.ts'

/** What somebody pasted into a field for a link. */
export type Pasted =
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly says: string }
  /** The query alone; `hadDetails`: something stood behind `#`, and is gone. */
  | { readonly kind: 'link'; readonly query: string; readonly hadDetails: boolean }

/** Takes the query out of a link to this site, wherever it is hosted, or out of what is a query already. */
export function readPasted(text: string): Pasted {
  const [address = '', ...details] = text.trim().split('#')
  const mark = address.indexOf('?')
  const query = mark >= 0 ? address.slice(mark + 1) : address.includes('/') ? '' : address
  if (text.trim() === '') return { kind: 'empty' }
  if (!query.includes('=')) {
    return { kind: 'wrong', says: 'There are no answers in it. They follow the question mark of a link.' }
  }
  if (Object.keys(readAnswers(searchOf(query)).answers).length === 0) {
    return { kind: 'wrong', says: 'None of its answers is one of ours. Is it a link to this site, and all of it?' }
  }
  return { kind: 'link', query, hadDetails: details.join('') !== '' }
}

/** A query as keys and values. The first of repeated keys counts, as everywhere on this site. */
export function searchOf(query: string): Record<string, string> {
  const search = new Map<string, string>()
  for (const [key, value] of new URLSearchParams(query)) if (!search.has(key)) search.set(key, value)
  return Object.fromEntries(search)
}
