import { choicesOf, serviceIn, type Answers } from './answers.ts'
import { cellOf, decide } from './decide.ts'
import type { Option } from './options.ts'
import { needsOf, QUESTIONS, type Choice, type Question } from './questions.ts'
import { serviceOf } from './services.ts'
import type { Service } from './services/service.ts'

/** Why a question is asked or not, given the answers to those before it. */
export type Step =
  | { readonly question: Question; readonly kind: 'ask'; readonly choices: readonly Choice[] }
  /** It cannot change anything any more, or does not apply. `because` says which, in a sentence. */
  | { readonly question: Question; readonly kind: 'skip'; readonly because: string }

/** Every question in order, with whether it is asked. Depends only on the answers before each question. */
export function steps(answers: Answers): Step[] {
  const before: { [Id in Question['id']]?: string } = {}
  return QUESTIONS.map((question) => {
    const step = stepOf(question, before)
    const made = answers[question.id]
    if (made !== undefined) before[question.id] = made
    return step
  })
}

function stepOf(question: Question, before: Answers): Step {
  const choices = choicesOf(question, before)
  const skip = (because: string): Step => ({ question, kind: 'skip', because })
  if (choices.length === 0) return skip(notAsked(question, before))
  const { standing } = decide(before)
  if (standing.length === 0) return skip('No kind of key is left that it could rule out.')
  const serviceId = serviceIn(before)
  const service = serviceId && serviceOf(serviceId)
  const decides = choices.some((choice) => standing.some((option) => fails(option, choice, service)))
  const shapes =
    question.shapes === 'everything' ||
    (question.shapes === 'own-key' && standing.some((option) => option.ownKey)) ||
    (question.shapes === 'leading-own-key' && standing[0]?.ownKey !== undefined)
  if (decides || shapes) return { question, kind: 'ask', choices }
  return skip(
    question.shapes === 'leading-own-key' ? question.skipped : 'Every kind of key still standing does all of it.',
  )
}

const fails = (option: Option, choice: Choice, service?: Service) =>
  needsOf(choice, service?.id).some((need) => !cellOf(option, need, service).met)

/** `onlyAfter` is a matter of the other answer, anything else of the service. */
function notAsked({ onlyAfter, skipped }: Question, before: Answers): string {
  const earlier = onlyAfter && before[onlyAfter.question]
  return onlyAfter && (earlier === undefined || !onlyAfter.choices.includes(earlier)) ? onlyAfter.otherwise : skipped
}

/** The first question that is asked and not answered yet; none: the answers are complete. */
export const nextQuestion = (answers: Answers): Question | undefined =>
  steps(answers).find((step) => step.kind === 'ask' && answers[step.question.id] === undefined)?.question

/** The question before this one among those that are asked. */
export function questionBefore(question: Question, answers: Answers): Question | undefined {
  const asked = steps(answers).filter((step) => step.kind === 'ask')
  return asked[asked.findIndex((step) => step.question.id === question.id) - 1]?.question
}

/** Options that choosing this would rule out and that stand without it, whatever was answered here before. */
export function wouldRuleOut(question: Question, choice: Choice, answers: Answers): readonly Option[] {
  const { [question.id]: _, ...others } = answers
  const standing = decide({ ...others, [question.id]: choice.id }).standing
  return decide(others).standing.filter((option) => !standing.includes(option))
}
