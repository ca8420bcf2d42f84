import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { CHANGES } from '../src/kms/history.ts'
import { atomFeed, type FeedEntry } from './feed.ts'

/** Names with their texts and attributes, in order; refuses what is not closed. */
function read(xml: string) {
  const found: { name: string; text: string; attributes: Record<string, string> }[] = []
  const open: string[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name)
        found.push({ name, text: '', attributes })
      },
      ontext(text) {
        const last = found.findLast(({ name }) => name === open.at(-1))
        if (last) last.text += text
      },
      onclosetag(name, isImplied) {
        expect(isImplied && !xml.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>'), name).toBe(false)
        expect(open.pop()).toBe(name)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  expect(open).toEqual([])
  return found
}

const SITE = 'https://a.example/keys/'
const ENTRY: FeedEntry = { id: 'an-entry', date: '2022-05', title: 'A & B <c>', says: ['“x” < y & z', 'Second.'] }

test('is well-formed, whatever stands in an entry, and says it unchanged', () => {
  const found = read(atomFeed(SITE, [ENTRY]))
  const texts = (name: string) => found.filter((each) => each.name === name).map(({ text }) => text)
  expect(texts('title')[1]).toBe('A & B <c>')
  expect(texts('content')).toEqual(['<p>“x” &lt; y &amp; z</p><p>Second.</p>'])
  expect(texts('id')).toEqual([`${SITE}changes/`, `${SITE}changes/#an-entry`])
})

test('dates are moments, a month or a year by its first day; the newest is that of the feed', () => {
  const entries = ['2026-03-06', '2022-05', '2021'].map((date) => ({ ...ENTRY, id: `of-${date}`, date }))
  const updated = read(atomFeed(SITE, entries)).filter(({ name }) => name === 'updated')
  expect(updated.map(({ text }) => text)).toEqual([
    '2026-03-06T00:00:00Z',
    '2026-03-06T00:00:00Z',
    '2022-05-01T00:00:00Z',
    '2021-01-01T00:00:00Z',
  ])
})

test('has what Atom asks for: ids that differ, a title, a moment, an author and a link to itself', () => {
  const entries = CHANGES.map(({ id, date, title, means }) => ({ id, date, title, says: [means] }))
  const found = read(atomFeed(SITE, entries))
  const ids = found.filter(({ name }) => name === 'id').map(({ text }) => text)
  expect(new Set(ids).size).toBe(CHANGES.length + 1)
  for (const name of ['title', 'updated']) expect(found.filter((each) => each.name === name)).toHaveLength(ids.length)
  expect(found.some(({ name }) => name === 'author')).toBe(true)
  expect(found.find(({ attributes }) => attributes.rel === 'self')?.attributes.href).toBe(`${SITE}feed.xml`)
})
