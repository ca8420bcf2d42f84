import fc from 'fast-check'
import { answerOf, choicesOf, readAnswers, type Answers } from '../answers.ts'
import { QUESTIONS, type Question } from '../questions.ts'

/**
 * For tests: every set of answers to some questions, one choice each, in which each question that applies is answered.
 * For all questions there are billions; `paths.ts` reduces them.
 */
export function* everySet(questions: readonly Question[], before: Answers = {}): Generator<Answers> {
  const [question, ...rest] = questions
  if (!question) {
    yield before
    return
  }
  const choices = choicesOf(question, before)
  if (choices.length === 0) yield* everySet(rest, before)
  for (const choice of choices) yield* everySet(rest, { ...before, [question.id]: choice.id })
}

/** For tests: a possible answer to a question, fitting or not. */
const anyAnswer = (question: Question): fc.Arbitrary<string> => {
  const ids = question.choices.map(({ id }) => id)
  return question.many
    ? fc.subarray(ids, { minLength: 1 }).map((chosen) => answerOf(question, chosen))
    : fc.constantFrom(...ids)
}

/** For tests: answers to all questions, those left out that do not fit the others. */
export const anyAnswers = (): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(QUESTIONS.map((question) => [question.id, anyAnswer(question)])))
    .map((given) => readAnswers(given).answers)

/** For tests: a set of answers drawn from the whole space in which each question that applies is answered. */
export const anyCompleteSet = (): fc.Arbitrary<Answers> =>
  fc.array(fc.nat(), { minLength: QUESTIONS.length, maxLength: QUESTIONS.length }).map((picks) => {
    let answers: Answers = {}
    for (const [at, question] of QUESTIONS.entries()) {
      const choices = choicesOf(question, answers)
      const pick = picks[at] ?? 0
      const ids = choices.filter((_, n) =>
        question.many ? isPicked(n, pick, choices.length) : n === pick % choices.length,
      )
      const chosen = ids.length > 0 ? ids : choices.slice(0, 1)
      if (chosen.length > 0)
        answers = {
          ...answers,
          [question.id]: answerOf(
            question,
            chosen.map(({ id }) => id),
          ),
        }
    }
    return answers
  })

/** Whether the choice at a place is among several that are picked: one, two or three as often as any number of them. */
function isPicked(at: number, pick: number, among: number): boolean {
  const [few, seed] = [pick % 4, Math.floor(pick / 4)]
  if (few === 0) return Math.floor(seed / 2 ** (at % 29)) % 2 === 1
  return Array.from({ length: few }, (_, n) => Math.floor(seed / among ** n) % among).includes(at)
}
