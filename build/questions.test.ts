import { beforeAll, expect, test } from 'vitest'
import { PLAIN, QUERIES, QUESTIONS } from '../e2e/questions.ts'
import { aliases, paths, render } from '../src/prerender.tsx'
import { searchIn, type Found } from '../src/search/rank.ts'
import type { Section } from '../src/search/section.ts'
import { inspect } from './inspect.ts'
import { sectionsOf } from './sections.ts'

let sections: Section[]
let search: (query: string) => readonly Found[]

// the pages as the build writes them, but for their scripts
beforeAll(async () => {
  sections = []
  for (const path of paths()) {
    const { head, html } = await render(path)
    if (path !== '/404/' && !inspect(head).noindex) sections.push(...sectionsOf(path, head + html, aliases(path)))
  }
  search = searchIn(sections)
}, 180_000)

test.each([...QUESTIONS, ...QUERIES, ...PLAIN].map(([query, ...answeredOn]) => ({ query, answeredOn })))(
  '“$query” leads to its answer among the first three',
  ({ query, answeredOn }) => {
    const firstThree = search(query)
      .slice(0, 3)
      .map(({ path }) => path)
    expect(
      firstThree.filter((path) => answeredOn.includes(path)),
      firstThree.join(' '),
    ).not.toEqual([])
  },
)

test.each([
  ['delete key', '/deletion/'],
  ['disable a key', '/deletion/'],
  ['what is a grant', '/grants/'],
  ['how much does a key cost', '/cost/'],
  ['rotation', '/rotation/'],
])('“%s” leads to %s itself, at its top', (query, path) => {
  expect(search(query)[0]).toMatchObject({ path, anchor: '' })
})

// as long as a page that explains has the words too
test.each(['how much does a key cost', 'can I change aws managed key policy', 'delete key'])(
  '“%s” leads to no table of services or deliveries, and to no myth',
  (query) => {
    for (const { path } of search(query).slice(0, 3))
      expect(path).not.toMatch(/^\/(services|deliveries|myths|sources)\//)
  },
)

test('no excerpt quotes a policy', () => {
  const quoting = sections.filter(({ text }) => /"Effect"\s*:.*"Action"\s*:/.test(text))
  expect(quoting.map(({ path, anchor }) => `${path}#${anchor}`)).toEqual([])
})

test('what stands only in a policy or a command is found all the same', () => {
  const read = new Set(
    sections.flatMap(({ page, heading, text }) => `${page} ${heading} ${text}`.split(/[^\p{L}\p{N}]+/u)),
  )
  const onlyInCode = sections.flatMap(({ path, code = '' }) =>
    (code.match(/[\p{L}\p{N}]{9,}/gu) ?? []).filter((word) => !read.has(word)).map((word) => ({ path, word })),
  )
  expect(onlyInCode).not.toEqual([])
  const lost = onlyInCode.filter(({ path, word }) => !search(word).some((found) => found.path === path))
  expect(lost).toEqual([])
})
