import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choicesIn, type Answers } from './answers.ts'
import { decide } from './decide.ts'
import { factOf } from './facts.ts'
import { keyPolicy } from './policy/key-policy.ts'
import { documentOf } from './policy/statement.ts'
import { QUESTIONS } from './questions.ts'
import { decisionRecord } from './record.ts'
import { anyCompleteSet } from './testing/sets.ts'

const of = (answers: Answers) =>
  decisionRecord(answers, {
    link: 'https://keys.example.com/recommendation/?service=s3',
    day: '2026-11-25',
    rulesVersion: 2,
    details: {},
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
