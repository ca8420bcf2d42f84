import { expect, test } from 'vitest'
import { factOf } from './facts.ts'
import { GLOSSARY, termOf } from './glossary.ts'

const ids: readonly string[] = GLOSSARY.map(({ id }) => id)

test('each term stands once, in the order of the alphabet', () => {
  expect(new Set(ids).size).toBe(ids.length)
  const terms = GLOSSARY.map(({ term }) => term)
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')))
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/)
})

test('each has a source, and leads only to terms that there are', () => {
  for (const id of ids) {
    const { facts, see = [] } = termOf(id)
    for (const fact of facts) expect(factOf(fact).source.url).toMatch(/^https:/)
    for (const other of see) expect(ids, id).toContain(other)
    expect(see).not.toContain(id)
  }
})

test('definitions are sentences without prices, periods and quotas', () => {
  for (const { definition, term } of GLOSSARY) {
    expect(definition, term).toMatch(/^["“\p{Lu}].*\.$/u)
    expect(definition, term).not.toMatch(/\$\d|\b\d[\d,.]* (?:days?|hours?|USD|percent|grants|bytes)/)
  }
})

test('another name of a term is no term of its own', () => {
  const terms = GLOSSARY.map(({ term }) => term.toLowerCase())
  for (const id of ids)
    for (const name of termOf(id).alsoCalled ?? []) expect(terms, id).not.toContain(name.toLowerCase())
})

test('an unknown term is refused with the place to look', () => {
  expect(() => termOf('master-key')).toThrow("the glossary has no term 'master-key'; see src/kms/glossary.ts")
})
