import { expect, test } from 'vitest'
import { acrossAccountsCases } from './cases/across-accounts.ts'
import { elementCases } from './cases/elements.ts'
import { evaluationLogicCases } from './cases/evaluation-logic.ts'
import { globalKeyCases } from './cases/global-keys.ts'
import { grantCases } from './cases/grants.ts'
import { iamPolicyCases } from './cases/iam-policies.ts'
import { keyPolicyCases } from './cases/key-policies.ts'
import { kmsConditionCases } from './cases/kms-conditions.ts'
import { evaluateRequest } from './evaluate.ts'

const cases = [
  ...keyPolicyCases,
  ...iamPolicyCases,
  ...acrossAccountsCases,
  ...kmsConditionCases,
  ...globalKeyCases,
  ...grantCases,
  ...evaluationLogicCases,
  ...elementCases,
]

test.each(cases)('$name', ({ given, verdict }) => {
  const found = evaluateRequest(given)
  expect(found.verdict, JSON.stringify(found.because)).toBe(verdict)
  expect(found.because.length).toBeGreaterThan(0)
})

test('no two cases share a name', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})
