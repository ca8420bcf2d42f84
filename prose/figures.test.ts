import { describe, expect, test } from 'vitest'
import { FIGURE } from '../build/mdx.ts'
import { allPassages } from './passages.mjs'

/** Figures that are no fact of AWS, by “file: text that holds it”, and why. */
const ALLOWED: readonly (readonly [file: string, text: string, why: string])[] = [
  ['content/five-minutes.mdx', 'five minutes', 'how long the page takes'],
  ['src/kms/cost.ts', 'one request to AWS KMS for each object request', 'what we count, not a quota'],
  ['src/kms/cost-inputs.ts', 'Write a number, like 1,000', 'how a number is written'],
  ['src/kms/figures.ts', 'USD per 10,000 requests', 'a unit, written out'],
  ['src/kms/findings/keys.ts', 'the same two calls', 'two calls of the API, which the check names'],
  ['src/kms/policy/details.ts', 'last six characters', 'what an ARN of Secrets Manager looks like'],
  ['src/kms/policy/details.ts', 'external ID has 2 to 1,224 letters', 'what the field takes, as its check beside it'],
  ['src/kms/questions.ts', 'every 180 days', 'the reader’s own number, for example'],
  ['src/ui/cost-chart.tsx', 'logarithmic above $1', 'where the axis changes its scale'],
]
const isAllowed = (file: string, text: string) => ALLOWED.some(([where, what]) => where === file && text.includes(what))

const FIGURES = allPassages().filter(({ id = '', text }) => !/^\w+_FACTS\./.test(id) && FIGURE.test(text))

describe('prices, periods and quotas', () => {
  test('stand in the registry, and nowhere else in what readers read', () => {
    expect(FIGURES.filter(({ file, text }) => !isAllowed(file, text))).toEqual([])
  })

  test.each(ALLOWED)('%s may say “%s”, and does', (file, text) => {
    expect(FIGURES.some((passage) => passage.file === file && passage.text.includes(text))).toBe(true)
  })
})
