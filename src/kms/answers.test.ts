import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  asksForSwitch,
  choicesOf,
  PLACE_KEY,
  PLAN_KEY,
  readAnswers,
  serviceIn,
  toggled,
  withAnswer,
  writeAnswers,
} from './answers.ts'
import { QUESTION_IDS, questionOf, QUESTIONS } from './questions.ts'
import { RULES_KEY } from './version.ts'
import { nextQuestion, questionBefore, steps, wouldRuleOut } from './wizard.ts'
import { decide } from './decide.ts'
import { anyAnswers, anyCompleteSet } from './testing/sets.ts'

const throughAnAddress = (search: Record<string, string>) =>
  Object.fromEntries(new URLSearchParams(new URL(`https://example.com/?${new URLSearchParams(search)}`).search))

test('any set of answers survives the address and comes back the same', () => {
  fc.assert(
    fc.property(anyCompleteSet(), (answers) => {
      expect(readAnswers(throughAnAddress(writeAnswers(answers)))).toEqual({ answers, dropped: [] })
    }),
    { numRuns: 5000 },
  )
})

test('equal answers make equal links, in whatever order they were given', () => {
  const given = { audit: 'yes', service: 's3', accounts: 'own' }
  expect(Object.keys(writeAnswers(readAnswers(given).answers))).toEqual(['service', 'accounts', 'audit'])
})

test('what belongs to a plan, and what other sites hang on, is no answer that was lost', () => {
  const given = { service: 's3', [PLAN_KEY]: 'a_b', [PLACE_KEY]: '0', [RULES_KEY]: '2', utm_source: 'mail' }
  expect(readAnswers(given)).toEqual({ answers: { service: 's3' }, dropped: [] })
  expect(readAnswers({ teapot: undefined })).toEqual({ answers: {}, dropped: [] })
})

test('a service that is none is no service', () => {
  expect(serviceIn({ service: 's3' })).toBe('s3')
  expect(serviceIn({ service: 'teapot' })).toBeUndefined()
  expect(serviceIn({})).toBeUndefined()
})

test('what leaves no choice is not asked, and “I don’t know” is none', () => {
  const sharing = questionOf('sharing')
  expect(choicesOf(sharing, { service: 'sns', accounts: 'others' })).toEqual([])
  expect(choicesOf(sharing, { service: 's3', accounts: 'own' })).toEqual([])
  expect(choicesOf(sharing, { service: 's3' })).toEqual([])
  expect(choicesOf(sharing, { service: 's3', accounts: 'others' }).length).toBeGreaterThan(2)
})

test('reads any link without failing, keeps what it knows and reports the rest', () => {
  const anything = fc.dictionary(
    fc.oneof(fc.constantFrom(...QUESTION_IDS), fc.string()),
    fc.oneof(fc.constantFrom(...QUESTIONS.flatMap(({ choices }) => choices.map(({ id }) => id))), fc.string()),
  )
  fc.assert(
    fc.property(anything, (given) => {
      const { answers, dropped } = readAnswers(given)
      // each key is kept or reported; where several answers are possible, a part of it may be either
      const told = new Set([...Object.keys(answers), ...dropped.map(({ key }) => key)])
      const passedOn = [RULES_KEY, PLAN_KEY, PLACE_KEY]
      const asked = Object.keys(given).filter((key) => !passedOn.includes(key))
      expect([...told].filter((key) => !passedOn.includes(key)).toSorted()).toEqual(asked.toSorted())
      expect(readAnswers(answers)).toEqual({ answers, dropped: [] })
      decide(answers)
      steps(answers)
    }),
    { numRuns: 2000 },
  )
})

test('tells an unknown question, an unknown answer and a misplaced one apart', () => {
  expect(
    readAnswers({ service: 'ebs', audit: 'maybe', colour: 'red', delivery: 'cloudfront', __proto__: 'x' }).dropped,
  ).toEqual([
    { key: 'colour', value: 'red', why: 'unknown-question' },
    { key: 'delivery', value: 'cloudfront', why: 'does-not-apply' },
    { key: 'audit', value: 'maybe', why: 'unknown-choice' },
  ])
})

test('says nothing of what other sites hang on to a link', () => {
  expect(
    readAnswers({ service: 'ebs', utm_source: 'news', utm_campaign: 'x', fbclid: '1', gclid: '2', mc_cid: '3' }),
  ).toEqual({ answers: { service: 'ebs' }, dropped: [] })
  expect(readAnswers({ utm: 'x', fbclids: '1' }).dropped.map(({ key }) => key)).toEqual(['utm', 'fbclids'])
})

test('changing one answer keeps the others and drops only what no longer makes sense', () => {
  const { answers } = readAnswers({ service: 's3', accounts: 'others', sharing: 'read', audit: 'yes' })
  expect(withAnswer(answers, 'accounts', 'own')).toEqual({
    answers: { service: 's3', accounts: 'own', audit: 'yes' },
    dropped: [{ key: 'sharing', value: 'read', why: 'does-not-apply' }],
  })
  expect(withAnswer(answers, 'audit', 'no').dropped).toEqual([])
})

test('ids are words that no router and no address changes', () => {
  for (const { id, choices } of QUESTIONS) {
    for (const word of [id, ...choices.map((choice) => choice.id)])
      expect(word).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    expect(new Set(choices.map((choice) => choice.id)).size).toBe(choices.length)
  }
  expect(QUESTIONS.map(({ id }) => id)).toEqual(QUESTION_IDS)
})

test('asking in turn ends: each question is asked once or skipped with a reason, and then there is a decision', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (picks) => {
      let answers = {}
      const asked: string[] = []
      for (let next = nextQuestion(answers); next; next = nextQuestion(answers)) {
        const id = next.id
        expect(asked).not.toContain(id)
        asked.push(id)
        const step = steps(answers).find(({ question }) => question.id === id)
        const choices = step?.kind === 'ask' ? step.choices : []
        const choice = choices[picks.next().value % choices.length]
        if (!choice) return expect.fail(`${id} is asked without a choice`)
        const out = wouldRuleOut(next, choice, answers)
        const before = decide(answers).standing
        answers = withAnswer(answers, id, choice.id).answers
        expect(decide(answers).standing).toEqual(before.filter((option) => !out.includes(option)))
        expect(questionBefore(next, answers)?.id).toBe(asked.at(-2))
      }
      for (const step of steps(answers)) if (step.kind === 'skip') expect(step.because).toMatch(/^[A-Z].+\.$/)
      return undefined
    }),
    { numRuns: 500 },
  )
})

test('a question that is skipped cannot change anything: no answer to it does', () => {
  fc.assert(
    fc.property(anyAnswers(), (answers) => {
      for (const step of steps(answers)) {
        if (step.kind === 'ask') continue
        const before = readAnswers(
          Object.fromEntries(Object.entries(answers).filter(([id]) => id !== step.question.id)),
        ).answers
        const standing = decide(before).standing
        for (const { id } of step.question.choices) {
          const { answers: after, dropped } = withAnswer(before, step.question.id, id)
          if (dropped.length === 0 && after[step.question.id] === id) expect(decide(after).standing).toEqual(standing)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('where several answers are possible, they are kept in the question’s order, once each, and “none” gives way', () => {
  const rules = questionOf('standards')
  const [first, second] = rules.choices.filter((choice) => !choice.alone).map(({ id }) => id)
  if (first === undefined || second === undefined) return
  expect(readAnswers({ standards: `${second}.${first}.${second}.none` }).answers.standards).toBe(`${first}.${second}`)
  expect(readAnswers({ standards: `${first}.no-such-rule` })).toEqual({
    answers: { standards: first },
    dropped: [{ key: 'standards', value: 'no-such-rule', why: 'unknown-choice' }],
  })
})

test('choosing one answer replaces the one before; where several are possible it adds, and choosing again takes back', () => {
  const audit = questionOf('audit')
  const standards = questionOf('standards')
  const choice = (question: typeof audit, id: string) => {
    const found = question.choices.find((each) => each.id === id)
    if (!found) throw new Error(`${question.id} has no ${id}`)
    return found
  }
  expect(toggled(audit, undefined, choice(audit, 'yes'))).toBe('yes')
  expect(toggled(audit, 'no', choice(audit, 'yes'))).toBe('yes')
  expect(toggled(audit, 'yes', choice(audit, 'yes'))).toBe('yes')
  expect(toggled(standards, undefined, choice(standards, 'gdpr'))).toBe('gdpr')
  expect(toggled(standards, 'gdpr', choice(standards, 'hipaa'))).toBe('hipaa.gdpr')
  expect(toggled(standards, 'hipaa.gdpr', choice(standards, 'gdpr'))).toBe('hipaa')
  expect(toggled(standards, 'hipaa', choice(standards, 'hipaa'))).toBeUndefined()
  expect(toggled(standards, 'hipaa.gdpr', choice(standards, 'none'))).toBe('none')
  expect(toggled(standards, 'none', choice(standards, 'hipaa'))).toBe('hipaa')
  expect(toggled(standards, 'none', choice(standards, 'none'))).toBeUndefined()
})

test('a switch is asked for by whoever ends access through the key, and by nobody else', () => {
  for (const revocation of ['disable', 'shred', 'shred-at-once']) expect(asksForSwitch({ revocation })).toBe(true)
  for (const revocation of ['no', 'unsure']) expect(asksForSwitch({ revocation })).toBe(false)
  expect(asksForSwitch({})).toBe(false)
})
