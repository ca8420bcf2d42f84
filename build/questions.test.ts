import { beforeAll, expect, test } from 'vitest'
import { PLAIN, QUERIES, QUESTIONS } from '../e2e/questions.ts'
import { aliases, paths, render } from '../src/prerender.tsx'
import { searchIn, type Found } from '../src/search/rank.ts'
import type { Section } from '../src/search/section.ts'
import { inspect } from './inspect.ts'
import { sectionsOf } from './sections.ts'

let search: (query: string) => readonly Found[]

// the pages as the build writes them, but for their scripts
beforeAll(async () => {
  const sections: Section[] = []
  for (const path of paths()) {
    const { head, html } = await render(path)
    if (path !== '/404/' && !inspect(head).noindex) sections.push(...sectionsOf(path, head + html, aliases(path)))
  }
  search = searchIn(sections)
  if (process.env.DUMP) (await import('node:fs')).writeFileSync(process.env.DUMP, JSON.stringify(sections))
})

test.each([...QUESTIONS, ...QUERIES, ...PLAIN].map(([query, ...answeredOn]) => ({ query, answeredOn })))(
  '“$query” leads to its answer among the first three',
  ({ query, answeredOn }) => {
    const firstThree = search(query)
      .slice(0, 3)
      .map(({ path }) => path)
    expect(firstThree.filter((path) => answeredOn.includes(path)), firstThree.join(' ')).not.toEqual([])
  },
)
