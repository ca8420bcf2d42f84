import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choicesIn, type Answers } from './answers.ts'
import { decide } from './decide.ts'
import { factOf } from './facts.ts'
import { NOTHING_TYPED } from './cost-inputs.ts'
import { FIELDS, readDetails, type Details } from './policy/details.ts'
import { keyPolicy } from './policy/key-policy.ts'
import { documentOf } from './policy/statement.ts'
import { QUESTIONS } from './questions.ts'
import { decisionRecord } from './record.ts'
import { costLines } from './record-cost.ts'
import { anyCompleteSet } from './testing/sets.ts'

const of = (answers: Answers, details: Details = {}) =>
  decisionRecord(answers, {
    link: 'https://keys.example.com/recommendation/?service=s3',
    day: '2026-11-25',
    rulesVersion: 2,
    details,
    cost: ['Key: $1'],
  })

test('whatever was answered, the record holds the answers, each rejected option with its reasons, and the sources', () => {
  fc.assert(
    fc.property(anyCompleteSet(), (answers) => {
      const record = of(answers)
      const decision = decide(answers)
      for (const { id } of QUESTIONS) {
        for (const { says } of choicesIn(answers, id)) expect(record.replaceAll('\\', '')).toContain(says)
      }
      for (const { objections } of decision.ruledOut) {
        for (const { fact } of objections) {
          expect(record).toContain(factOf(fact).says)
          expect(record).toContain(`(${factOf(fact).source.url})`)
        }
      }
      expect(record).toContain('version 2')
      expect(record).not.toMatch(/undefined|\[object/)
    }),
  )
})

const complete: Answers = {
  service: 's3',
  accounts: 'own',
  delivery: 'none',
  access: 'resource',
  audit: 'no',
  revocation: 'no',
  rotation: 'no',
  standards: 'none',
  regions: 'one',
  material: 'aws-kms',
}

test('what is not filled in makes it a draft, from the first line on', () => {
  const draft = of({ ...complete, access: 'own' })
  expect(draft).toMatch(/^\*\*DRAFT: \d values missing: your account ID \(\\<ACCOUNT\\_ID\\>\), /)
  const details = readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details
  expect(of({ ...complete, access: 'own' }, details)).toMatch(/^# /)
  expect(of(complete)).toMatch(/^# /)
})

test('what stands besides the recommendation is possible, not rejected; what was not asked says why', () => {
  const record = of({ ...complete, access: 'own' })
  const part = (title: string) => record.split(`## ${title}`)[1]?.split('\n## ')[0] ?? ''
  expect(part('Also possible, and more work')).toContain('- External key store')
  expect(part('Rejected')).not.toContain('External key store')
  expect(part('Rejected')).toContain(
    '**AWS owned key (SSE-S3)**\n  - Cannot decide who may use the key apart from the resource',
  )
  expect(record).toMatch(/## Not asked, because it could not change anything\n\n- /)
})

test('there are lines for those who answer for it', () => {
  for (const line of ['Owner: …', 'Approved by: …', 'To be reviewed on: …']) expect(of(complete)).toContain(`- ${line}`)
})

test('a cost that rests on our guess says so', () => {
  const own = (numbers: { [id: string]: string }) =>
    costLines('customer-managed-key', { service: 's3' }, { ...NOTHING_TYPED, numbers }).join('\n')
  expect(own({})).toContain('our guess, on which the sum rests: object requests a month 1,000,000')
  expect(own({ objectRequests: '500' })).not.toContain('our guess')
  expect(costLines('aws-owned-key', { service: 's3' }, NOTHING_TYPED).join()).not.toContain('our guess')
})

test('the policy in it is the policy of the page', () => {
  fc.assert(
    fc.property(anyCompleteSet(), (answers) => {
      const decision = decide(answers)
      if (decision.kind !== 'recommended' || !decision.option.ownKey) return
      const [, text = ''] = /## Key policy\n\n```json\n([\s\S]*?)\n```/.exec(of(answers)) ?? []
      expect(JSON.parse(text)).toEqual(
        JSON.parse(JSON.stringify(documentOf(keyPolicy(decision.option.ownKey, answers, {})))),
      )
    }),
  )
})
