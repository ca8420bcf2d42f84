import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf, choicesOf, readAnswers, toggled, withAnswer, type Answers } from './answers.ts'
import { cellOf, decide, outcomeOf, whatWouldChange, type Decision } from './decide.ts'
import { FACTS } from './facts.ts'
import { OPTIONS } from './options.ts'
import { classesAt, outcomesAt, review, setsAt } from './paths.ts'
import { needsOf, QUESTIONS, questionOf, type Choice } from './questions.ts'
import { SERVICES, serviceOf } from './services.ts'
import { nextQuestion } from './wizard.ts'
import { anyCompleteSet, everySet } from './testing/sets.ts'

const standing = (answers: Answers) => decide(answers).standing.map(({ id }) => id)
const add = (sum: bigint, { sets }: { sets: bigint }) => sum + sets

describe.each(SERVICES)('every class of answers at $name', (service) => {
  test('decides: one outcome, the simplest that fits, every other option ruled out with a sourced objection', () => {
    let classes = 0
    for (const { answers } of classesAt(service)) {
      classes++
      const problem = problemOf(decide(answers), answers)
      if (problem) throw new Error(`${JSON.stringify(answers)}: ${problem}`)
    }
    expect(classes).toBeGreaterThan(8)
  })

  test('is complete: nothing is left to ask, and no answer of it is lost in a link', () => {
    for (const { answers } of outcomesAt(service)) {
      expect(nextQuestion(answers)).toBeUndefined()
      expect(readAnswers(answers)).toEqual({ answers, dropped: [] })
    }
  })

  test('the summary counts what the classes count, and says what they decide', () => {
    const summary = outcomesAt(service)
    const counted = new Map<string, bigint>()
    for (const { answers, sets } of classesAt(service)) {
      const key = standing(answers).join()
      counted.set(key, (counted.get(key) ?? 0n) + sets)
    }
    expect(Object.fromEntries(summary.map((each) => [each.standing.map(({ id }) => id).join(), each.sets]))).toEqual(
      Object.fromEntries(counted),
    )
    for (const each of summary) expect(standing(each.answers)).toEqual(each.standing.map(({ id }) => id))
  })
})

test('the reduction loses nothing: any set of the whole space decides as the class does that it belongs to', () => {
  const known = new Map(SERVICES.map((service) => [service.id, new Set(outcomesAt(service).map(outcomeKey))]))
  fc.assert(
    fc.property(anyCompleteSet(), (answers) => {
      const service = SERVICES.find(({ id }) => id === answers.service)
      if (!service) throw new Error('a complete set has a service')
      const alike = [...QUESTIONS].reduce<Answers>((so, { id }) => {
        const answer = answers[id]
        return answer === undefined ? so : { ...so, [id]: representative(id, answer, answers) }
      }, {})
      expect(standing(readAnswers(alike).answers)).toEqual(standing(answers))
      expect(known.get(service.id)).toContain(standing(answers).join())
      expect(problemOf(decide(answers), answers)).toBeUndefined()
    }),
    { numRuns: 20_000 },
  )
}, 120_000)

const outcomeKey = ({ standing: options }: { standing: readonly { id: string }[] }) =>
  options.map(({ id }) => id).join()

/** Of the answers that rule out the same options and open the same questions, the first. Written without `paths.ts`. */
function representative(id: keyof Answers, answer: string, answers: Answers): string {
  const question = questionOf(id)
  if (question.id === 'service') return answer
  const service = answers.service === undefined ? undefined : SERVICES.find((each) => each.id === answers.service)
  const effect = (choiceId: string) => {
    const choice = question.choices.find((each) => each.id === choiceId)
    const needs = choice ? needsOf(choice, service?.id) : []
    return JSON.stringify([
      OPTIONS.filter((option) => needs.some((need) => !cellOf(option, need, service).met)).map((option) => option.id),
      QUESTIONS.filter(
        ({ onlyAfter }) => onlyAfter?.question === question.id && onlyAfter.choices.includes(choiceId),
      ).map((each) => each.id),
    ])
  }
  const first = (choiceId: string) =>
    choicesOf(question, answers).find(
      (choice) => (!question.many || !choice.alone || choice.id === choiceId) && effect(choice.id) === effect(choiceId),
    )?.id ?? choiceId
  return question.many ? answerOf(question, answer.split('.').map(first)) : first(answer)
}

test('counts as counting one by one does, where that can be done', () => {
  const few = QUESTIONS.filter(({ id, many }) => id !== 'service' && !many)
  for (const service of [serviceOf('cloudwatch-logs'), serviceOf('ebs')]) {
    let sets = 0n
    for (const _ of everySet(few, { service: service.id })) sets++
    for (const question of QUESTIONS.filter(({ many }) => many)) {
      sets *= BigInt(everyAnswer(choicesOf(question, { service: service.id })).length)
    }
    expect(setsAt(service)).toBe(sets)
    expect(outcomesAt(service).reduce(add, 0n)).toBe(sets)
  }
}, 60_000)

/** Every answer to a question of which several may be chosen, as lists of ids. No choices: no answer is one. */
function everyAnswer(choices: readonly Choice[]): string[][] {
  const alone = choices.filter((choice) => choice.alone).map(({ id }) => [id])
  const together = choices
    .filter((choice) => !choice.alone)
    .reduce<string[][]>((sets, { id }) => [...sets, ...sets.map((ids) => [...ids, id])], [[]])
  return choices.length === 0 ? [[]] : [...alone, ...together.filter((ids) => ids.length > 0)]
}

describe('over all services', () => {
  const { outcomes, sets, setsOf, gaps, unreachable } = review()

  test('no answers lead nowhere, and every option is recommended to somebody', () => {
    expect(gaps).toBe(0n)
    expect(unreachable).toEqual([])
    expect([...setsOf.values()].reduce((a, b) => a + b, 0n)).toBe(sets)
    expect(setsOf.get('nothing-fits')).toBeGreaterThan(0n)
    expect(outcomes.length).toBeGreaterThan(SERVICES.length)
  })

  test('every option that a service offers can stand there', () => {
    for (const service of SERVICES) {
      const stands = new Set(outcomesAt(service).flatMap((each) => each.standing.map(({ id }) => id)))
      const offered = OPTIONS.filter(
        (option) => !service.notOffered[option.id] && service.needs.every((need) => cellOf(option, need, service).met),
      )
      expect([...stands].toSorted(), service.id).toEqual(offered.map(({ id }) => id).toSorted())
    }
  })
})

test('what would change agrees with deciding anew, and misses nothing', () => {
  for (const { answers } of review().outcomes) {
    const today = outcomeOf(decide(answers))
    const expected = QUESTIONS.flatMap((question) =>
      choicesOf(question, answers).flatMap((choice) => {
        const answer = toggled(question, answers[question.id], choice)
        if (answer === undefined || answer === answers[question.id]) return []
        const then = outcomeOf(decide(withAnswer(answers, question.id, answer).answers))
        return then === today ? [] : [`${question.id}=${choice.id}: ${then}`]
      }),
    )
    expect(whatWouldChange(answers).map(labelOf)).toEqual(expected)
  }
}, 60_000)

test('an answer that names several is the sum of its parts', () => {
  const asked = SERVICES.flatMap((service) =>
    QUESTIONS.filter(({ many }) => many).flatMap((question) => {
      const ids = choicesOf(question, { service: service.id }).flatMap(({ id, alone }) => (alone ? [] : [id]))
      return ids.length > 1 ? [{ service, question, ids }] : []
    }),
  )
  expect(new Set(asked.map(({ question }) => question.id))).toEqual(new Set(['delivery', 'standards']))
  const anySome = fc
    .constantFrom(...asked)
    .chain(({ ids, ...rest }) => fc.subarray(ids, { minLength: 1 }).map((some) => ({ ...rest, ids: some })))
  fc.assert(
    fc.property(anySome, ({ service, question, ids }) => {
      const together = standing({ service: service.id, [question.id]: answerOf(question, ids) })
      const apart = ids.map((id) => standing({ service: service.id, [question.id]: id }))
      expect(together).toEqual(OPTIONS.map(({ id }) => id).filter((id) => apart.every((each) => each.includes(id))))
    }),
    { numRuns: 2000 },
  )
})

/** What is wrong with a decision, as the tables say it without `decide`. */
function problemOf(decision: Decision, answers: Answers): string | undefined {
  const service = SERVICES.find(({ id }) => id === answers.service)
  const needs = Object.entries(answers).flatMap(([id, answer]) =>
    (QUESTIONS.find((question) => question.id === id)?.choices ?? [])
      .filter((choice) => answer.split('.').includes(choice.id))
      .flatMap((choice) => needsOf(choice, service?.id)),
  )
  const fits = OPTIONS.filter(
    (option) => !service?.notOffered[option.id] && needs.every((need) => cellOf(option, need, service).met),
  ).map(({ id }) => id)
  if (outcomeOf(decision) !== (fits[0] ?? 'nothing-fits')) return `${fits[0]} is the simplest that fits`
  if (decision.standing.map(({ id }) => id).join() !== fits.join()) return `standing should be ${fits.join()}`
  if (decision.ruledOut.length + fits.length !== OPTIONS.length) return 'an option is lost or stands twice'
  for (const { option, objections } of decision.ruledOut) {
    if (objections.length === 0) return `${option.id} is out without a reason`
    if (objections.some(({ fact }) => !FACTS[fact].source.url.startsWith('https://'))) return `${option.id}: no source`
    const unmet = needs.filter((need) => !cellOf(option, need, service).met)
    const silent = unmet.find((need) => objections.every((objection) => objection.need !== need))
    if (silent) return `${option.id}: silent on ${silent}`
  }
  return undefined
}

const labelOf = ({ question, choice, decision }: ReturnType<typeof whatWouldChange>[number]) =>
  `${question.id}=${choice.id}: ${outcomeOf(decision)}`
