import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factOf } from './facts.ts'
import { CHANGES, dayInWords } from './history.ts'

test.each(CHANGES.map((change) => [change.date, change.id, change] as const))(
  '%s %s: the source gives that date',
  (date, _, { facts, means, title }) => {
    expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
    expect(factOf(facts[0]).says).toContain(dayInWords(date))
    expect(means).toMatch(/^[“\p{Lu}].*\.$/u)
    expect(title).not.toMatch(/\.$/)
    for (const fact of facts) expect(factOf(fact).source.url).toMatch(/^https:/)
  },
)

test('each change has an id of its own, and the newest comes first', () => {
  const ids = CHANGES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const dates = CHANGES.map(({ date }) => date)
  expect(dates).toEqual(dates.toSorted((a, b) => b.localeCompare(a)))
})

test('the page shows every year', () => {
  const page = readFileSync('content/changes.mdx', 'utf8')
  const shown = [...page.matchAll(/<Changes year="(\d{4})" \/>/g)].map(([, year]) => year)
  expect(shown).toEqual([...new Set(CHANGES.map(({ date }) => date.slice(0, 4)))])
})

test('days, months and years in words', () => {
  expect([dayInWords('2023-01-05'), dayInWords('2022-05'), dayInWords('2021')]).toEqual([
    '5 January 2023',
    'May 2022',
    '2021',
  ])
})
