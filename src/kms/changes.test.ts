import { describe, expect, test } from 'vitest'
import { readAnswers, writeLink, type Answers } from './answers.ts'
import { askedSince, CHANGES, changesFor, unfinishedAt, type RuleChange } from './changes.ts'
import { QUESTIONS } from './questions.ts'
import { RULES_VERSION, rulesIn, type LinkRules } from './version.ts'

const FIRST: LinkRules = { kind: 'older', version: 1 }
const TODAY: LinkRules = { kind: 'today' }
const answered = (query: string): Answers => readAnswers(Object.fromEntries(new URLSearchParams(query))).answers

const change = (version: number, affects: RuleChange['affects']): RuleChange => ({
  version,
  date: '2027-01-31',
  says: 'Planted.',
  facts: [],
  affects,
})

describe('a change', () => {
  const answers = answered('service=s3&accounts=own&audit=yes')
  const outcomes = ['aws-managed-key', 'customer-managed-key'] as const
  const touches = (rules: LinkRules, ...changes: RuleChange[]) =>
    changesFor({ answers, rules, outcomes }, changes).map(({ affects }) => affects)

  test('touches the links of earlier versions alone', () => {
    expect(touches(FIRST, change(1, {}), change(2, {}), change(3, {}))).toHaveLength(2)
    expect(touches({ kind: 'older', version: 2 }, change(2, {}), change(3, {}))).toHaveLength(1)
    expect(touches(TODAY, change(2, {}))).toEqual([])
    expect(touches({ kind: 'unknown', value: '99' }, change(2, {}))).toEqual([])
  })

  test('touches those that have all it names', () => {
    const hits = [
      { service: 's3' },
      { question: 'audit' },
      { question: 'audit', choice: 'yes' },
      { service: 's3', question: 'accounts', option: 'customer-managed-key' },
    ] as const
    const misses = [
      { service: 'ebs' },
      { question: 'rotation' },
      { question: 'audit', choice: 'no' },
      { option: 'nothing-fits' },
      { service: 's3', question: 'rotation' },
    ] as const
    expect(touches(FIRST, ...[...hits, ...misses].map((affects) => change(2, affects)))).toEqual(hits)
  })
})

test('a change of a choice touches the links that name it among others', () => {
  const affects = { question: 'standards', choice: 'cis' } as const
  const touched = (standards: string) =>
    changesFor({ answers: answered(`service=s3&standards=${standards}`), rules: FIRST, outcomes: [] }, [
      change(2, affects),
    ]).length
  expect(touched('pci-dss.cis')).toBe(1)
  expect(touched('cis')).toBe(1)
  expect(touched('pci-dss.hipaa')).toBe(0)
})

test('every change has a day, a sentence, and ids of today', () => {
  for (const { version, date, says, affects } of CHANGES) {
    expect(version).toBeGreaterThan(1)
    expect(version).toBeLessThanOrEqual(RULES_VERSION)
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
    expect(says).toMatch(/^[\p{Lu}“].+\.$/u)
    if (affects.choice !== undefined) {
      const question = QUESTIONS.find(({ id }) => id === affects.question)
      expect(question?.choices.map(({ id }) => id)).toContain(affects.choice)
    }
  }
})

describe('an older link', () => {
  test('that ends among the questions of its time goes on there', () => {
    expect(unfinishedAt(answered('service=s3&accounts=own'), FIRST)?.id).toBe('delivery')
    expect(unfinishedAt(answered('accounts=own'), FIRST)?.id).toBe('service')
  })

  test('with an answer to the last question is finished, and what was not asked then is told', () => {
    const answers = answered('service=s3&accounts=own&access=resource&material=aws-kms')
    expect(unfinishedAt(answers, FIRST)).toBeUndefined()
    expect(askedSince(answers, FIRST).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['delivery', 'revocation', 'rotation', 'regions']),
    )
    expect(unfinishedAt(answers, TODAY)?.id).toBe('delivery')
    expect(askedSince(answers, TODAY)).toEqual([])
  })
})

test('a link carries the rules of today, at its end, and they are no answer', () => {
  const answers = answered('service=s3&accounts=own')
  const link = writeLink(answers)
  expect(Object.keys(link)).toEqual(['service', 'accounts', 'rules'])
  expect(rulesIn(link)).toEqual(TODAY)
  expect(readAnswers(link)).toEqual({ answers, dropped: [] })
})
