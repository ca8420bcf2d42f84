import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CASES, worked } from '../src/kms/cases.ts'

const FOLDER = new URL('../content/cases/', import.meta.url)
const pages = readdirSync(FOLDER).map((file) => file.replace(/\.mdx$/, ''))
const textOf = (id: string) => readFileSync(new URL(`${id}.mdx`, FOLDER), 'utf8')

/** The attributes of each use of a word. */
const usesOf = (word: string, text: string) =>
  [...text.matchAll(new RegExp(`<${word} ([^>]*)/>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  )

test('each case has a page, and each page a case', () => {
  expect(pages.toSorted()).toEqual(CASES.map(({ id }) => id).toSorted())
})

describe.each(CASES.map(({ id, pictured }) => [id, pictured] as const))('%s', (id, pictured) => {
  const text = textOf(id)

  test('has a picture and the answers of its own case', () => {
    expect(usesOf('CasePicture', text)).toEqual([{ of: id }])
    expect(usesOf('CaseAnswers', text)).toEqual([{ of: id }])
  })

  test('shows documents of its own case alone, those of the picture among them wherever there is a key policy', () => {
    const shown = usesOf('Documents', text)
    for (const { of, variant = '' } of shown) {
      expect(of).toBe(id)
      expect(worked(id, variant)).toBeDefined()
    }
    if (worked(id, pictured).delivered.kind === 'key-policy') {
      expect(shown.map(({ variant }) => variant)).toContain(pictured)
    }
  })

  test('says how to see that it works', () => {
    expect(text).toContain('\n## See that it works\n')
    expect(text).toMatch(/```bash\naws /)
  })

  test('types no policy of its own', () => {
    expect(text).not.toMatch(/```json/)
  })

  test('quotes each placeholder of its commands, which a shell would read as the name of a file', () => {
    for (const [, command = ''] of text.matchAll(/```bash\n([\s\S]*?)```/g)) {
      expect(command.replaceAll(/"[^"\n]*"|'[^'\n]*'/g, '')).not.toMatch(/<|\S>/)
    }
  })
})
