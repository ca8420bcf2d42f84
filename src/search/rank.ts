import MiniSearch from 'minisearch'
import { stemmer } from 'stemmer'
import type { Section } from './section.ts'
import { SYNONYMS } from './synonyms.ts'

/** A page that answers a query, by the part of it that answers best. */
export interface Found extends Section {
  readonly score: number
  /** the words of the pages that matched, as they were indexed */
  readonly matched: readonly string[]
}

/** Words that every page has: they say nothing of what is looked for. */
const STOP_WORDS = new Set(
  'a about all am an and any are as at be been but by can could do does for from get had has have how i if in into is it its just let me much my need no not of on one only or our out should so that the their them then there they this to too up us use used using was we were what when where which who whom why will with would yes you your'.split(
    ' ',
  ),
)

const normalize = (word: string): string | null => {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
  return STOP_WORDS.has(plain) ? null : stemmer(plain)
}

/** The word, and for the name of an error also what it is made of: people type “malformed policy”. */
const withParts = (word: string): string[] => {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  return (parts.length > 1 ? [word, ...parts] : [word]).flatMap((part) => normalize(part) ?? [])
}

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}’']+/u).filter((word) => word !== '')

const stemsOf = (text: string): ReadonlySet<string> => new Set(words(text).flatMap((word) => normalize(word) || []))

/** Pages made from tables: each says of itself what the others of its kind say too. */
const isOneOfMany = (path: string) => /^\/(services|deliveries|sources|wizard|recommendation)\/./.test(path)

/** What a page says of itself, where that tells it from others. */
const aboutOf = ({ path, about = '' }: Section) => (isOneOfMany(path) ? '' : about)

/** The words that name a section. */
interface Names {
  /** at the top of a page: those of its title; elsewhere those of the heading */
  readonly own: ReadonlySet<string>
  /** at the top also what else the page is called; elsewhere also those of the title */
  readonly all: ReadonlySet<string>
  readonly isTop: boolean
}

const namesOf = (section: Section): Names => {
  const isTop = section.anchor === ''
  return {
    own: stemsOf(isTop ? `${section.page} ${section.alias ?? ''}` : section.heading),
    all: stemsOf([section.page, section.heading, section.alias ?? '', aboutOf(section)].join(' ')),
    isTop,
  }
}

/** What the whole site is about: a title that has no other word of a query was not meant by it. */
const SUBJECT = stemsOf('AWS KMS key')

/** How much more a section weighs that is named by all that is asked for: it is meant, not mentioned. */
function meantBy(sought: ReadonlySet<string>, { own, all, isTop }: Names): number {
  const areAllIn = (names: ReadonlySet<string>) => [...sought].every((stem) => names.has(stem))
  if (!areAllIn(all)) return 1
  if (isTop) return areAllIn(own) && !areAllIn(SUBJECT) ? 4 : 2
  // below the title that says it all, a heading must add something
  return [...sought].some((stem) => own.has(stem)) ? 2 : 1
}

/** What a kind of page weighs: a page that explains comes before a list in which the word stands too. */
function weightOf(path: string): number {
  if (path.startsWith('/sources/')) return 0.35
  if (/^\/(wizard|recommendation|paths|plan|compare-links)\//.test(path)) return 0.5
  if (/^\/(guide|findings|changes|since-2020)\//.test(path)) return 0.6
  if (/^\/(services|deliveries|myths)\//.test(path)) return 0.7
  return 1
}

const keyOf = ({ path, anchor }: Section) => `${path}#${anchor}`

/**
 * Prepares to search.
 *
 * @returns what finds pages by words, best first, each page once; nothing for a query without words
 */
export function searchIn(sections: readonly Section[]): (query: string) => readonly Found[] {
  const byKey = new Map(sections.map((section) => [keyOf(section), section]))
  const index = new MiniSearch({
    fields: ['page', 'heading', 'text', 'alias', 'about', 'code'],
    storeFields: [],
    tokenize: words,
    processTerm: (word, field) => (field === 'heading' ? withParts(word) : normalize(word)),
    idField: 'key',
  })
  index.addAll(
    [...byKey].map(([key, section]) => ({
      key,
      ...section,
      about: aboutOf(section),
    })),
  )
  const named = new Map([...byKey].map(([key, section]) => [key, namesOf(section)]))

  return (query) => {
    const asked = words(query)
    const alike = asked.flatMap((word) => {
      const synonym = SYNONYMS[word.toLowerCase()]
      return synonym === undefined ? [] : [synonym]
    })
    // “dynamo db”, “guard duty”: names that AWS writes as one word. Of others the pages know nothing.
    const joined = asked.slice(1).map((word, at) => `${asked[at]}${word}`)
    const results = index.search(
      {
        combineWith: 'OR',
        queries: [
          query,
          ...joined.map((word) => ({ queries: [word], prefix: false, fuzzy: false })),
          ...alike.map((synonym) => ({
            queries: [synonym],
            boost: { page: 1, heading: 1, text: 0.5, alias: 0, about: 0.5, code: 0 },
          })),
        ],
      },
      {
        boost: { page: 3, heading: 2.5, text: 1, alias: 2, about: 1, code: 0.2 },
        // the last word may not be finished yet
        prefix: (_term, at, terms) => at === terms.length - 1,
        fuzzy: (term) => (term.length > 4 ? 0.25 : false),
        boostDocument: (key) => weightOf(String(key)),
      },
    )
    const sought = stemsOf(query)
    const ranked = results
      .map(({ id, score, terms }) => {
        const names = named.get(String(id))
        return { id, score: score * (names ? meantBy(sought, names) : 1), terms }
      })
      .toSorted((a, b) => b.score - a.score)
    const found = new Map<string, Found>()
    for (const { id, score, terms } of ranked) {
      const section = byKey.get(String(id))
      if (section && !found.has(section.path)) found.set(section.path, { ...section, score, matched: terms })
    }
    return [...found.values()]
  }
}

/**
 * The part of a text in which a query shows best, cut into pieces that matched and pieces between them.
 *
 * @param matched as {@link Found} has them
 * @param length in characters, at most
 */
export function excerptOf(text: string, matched: readonly string[], length = 180): { text: string; hit: boolean }[] {
  const pieces = text.split(/([^\p{L}\p{N}’']+)/u)
  const isHit = (piece: string) => {
    const plain = normalize(piece)
    return plain !== null && plain !== '' && matched.includes(plain)
  }
  const first = Math.max(0, pieces.findIndex(isHit))
  let start = first
  for (let before = 0; start > 0 && before < length / 4; start--) before += pieces[start - 1]?.length ?? 0
  const shown: { text: string; hit: boolean }[] = start > 0 ? [{ text: '… ', hit: false }] : []
  let used = 0
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    if (used + piece.length > length) {
      shown.push({ text: ' …', hit: false })
      break
    }
    used += piece.length
    const hit = isHit(piece)
    const last = shown.at(-1)
    if (last && last.hit === hit) last.text += piece
    else shown.push({ text: piece, hit })
  }
  return shown
}
