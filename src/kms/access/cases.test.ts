import { expect, test } from 'vitest'
import { evaluateRequest } from './evaluate.ts'
import { kmsConditionCases } from './cases/kms-conditions.ts'

const cases = [...kmsConditionCases]

test.each(cases)('$name', ({ given, verdict }) => {
  const found = evaluateRequest(given)
  expect(found.verdict, JSON.stringify(found.because)).toBe(verdict)
  expect(found.because.length).toBeGreaterThan(0)
})

test('no two cases share a name', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})
