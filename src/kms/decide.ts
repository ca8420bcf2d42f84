import { answerOf, choicesIn, choicesOf, readAnswers, serviceIn, type Answers } from './answers.ts'
import type { FactId } from './facts.ts'
import { OPTIONS, type NeedId, type Option, type OptionId } from './options.ts'
import { needsOf, QUESTIONS, type Choice, type Question, type QuestionId } from './questions.ts'
import { serviceOf } from './services.ts'
import type { Service } from './services/service.ts'

/** What one answer asks of a key. */
interface Demand {
  readonly question: QuestionId
  readonly choice: Choice
  readonly need: NeedId
}

/** One reason against an option: the answer, what it asks for, and the fact that stands in the way. */
export interface Objection extends Omit<Demand, 'need'> {
  /** Absent where the service does not offer the option at all. */
  readonly need?: NeedId
  readonly fact: FactId
}

export type Objections = readonly [Objection, ...Objection[]]

export interface RuledOut {
  readonly option: Option
  readonly objections: Objections
}

/** What was taken for granted where the reader did not know. */
export interface Assumption {
  readonly question: QuestionId
  readonly assumes: string
  /** What has to be decided, because the assumption is the riskier side. */
  readonly undecided?: string
}

interface Field {
  /** Options without an objection, simplest first. */
  readonly standing: readonly Option[]
  readonly ruledOut: readonly RuledOut[]
  readonly assumptions: readonly Assumption[]
}

export type Decision =
  | (Field & { readonly kind: 'recommended'; readonly option: Option })
  /** The answers contradict each other. The closest have the fewest objections: those are what to give up. */
  | (Field & { readonly kind: 'nothing-fits'; readonly closest: readonly RuledOut[] })

/** How well an option meets a need at a service: the service's own cell where it departs from the table. */
export const cellOf = (option: Option, need: NeedId, service?: Service) =>
  service?.departs[option.id]?.[need] ?? option.cells[need]

/**
 * Rules out each option with an unmet need, and recommends the simplest one left. Half-filled answers decide too.
 */
export function decide(answers: Answers): Decision {
  const serviceId = serviceIn(answers)
  const service = serviceId && serviceOf(serviceId)
  const demands: Demand[] = []
  const assumptions: Assumption[] = []
  for (const { id } of QUESTIONS) {
    for (const choice of choicesIn(answers, id)) {
      for (const need of needsOf(choice, serviceId)) demands.push({ question: id, choice, need })
      const { assumes, undecided } = choice
      if (assumes !== undefined)
        assumptions.push({ question: id, assumes, ...(undecided !== undefined && { undecided }) })
    }
  }
  const standing: Option[] = []
  const ruledOut: RuledOut[] = []
  for (const option of OPTIONS) {
    const objections = objectionsTo(option, demands, answers, service)
    if (isNotEmpty(objections)) ruledOut.push({ option, objections })
    else standing.push(option)
  }
  const field: Field = { standing, ruledOut, assumptions }
  const option = standing[0]
  return option
    ? { kind: 'recommended', option, ...field }
    : { kind: 'nothing-fits', closest: closestOf(ruledOut), ...field }
}

const isNotEmpty = (objections: readonly Objection[]): objections is Objections => objections.length > 0

function objectionsTo(option: Option, demands: readonly Demand[], answers: Answers, service?: Service) {
  const objections: Objection[] = []
  const notOffered = service?.notOffered[option.id]
  const [choice] = notOffered ? choicesIn(answers, 'service') : []
  if (notOffered && choice) objections.push({ question: 'service', choice, fact: notOffered })
  for (const { question, choice: asked, need } of demands) {
    const { met, fact } = cellOf(option, need, service)
    if (!met) objections.push({ question, choice: asked, need, fact })
  }
  return objections
}

/** Those with the fewest objections, simplest first; what the service does not offer cannot come close. */
function closestOf(ruledOut: readonly RuledOut[]): readonly RuledOut[] {
  const offered = ruledOut.filter(({ objections }) => objections.every(({ need }) => need !== undefined))
  const fewest = Math.min(...offered.map(({ objections }) => objections.length))
  return offered.filter(({ objections }) => objections.length === fewest)
}

/** A decision's outcome as the path of its page names it. */
export type Outcome = OptionId | 'nothing-fits'

export const outcomeOf = (decision: Decision): Outcome =>
  decision.kind === 'recommended' ? decision.option.id : 'nothing-fits'

export interface Change {
  readonly question: Question
  readonly choice: Choice
  /** Where several answers are possible: the choice was made, and the change is to take it back. */
  readonly without?: true
  /** The answers after the change. */
  readonly answers: Answers
  readonly decision: Decision
}

/** Every single change of an answer that changes the outcome, with the decision it leads to. */
export function whatWouldChange(answers: Answers): Change[] {
  const today = outcomeOf(decide(answers))
  return QUESTIONS.flatMap((question) =>
    otherAnswers(question, answers)
      .map(({ choice, answer, ...rest }) => {
        const changed = readAnswers({ ...answers, [question.id]: answer }).answers
        return { question, choice, ...rest, answers: changed, decision: decide(changed) }
      })
      .filter(({ decision }) => outcomeOf(decision) !== today),
  )
}

/** What could be answered instead: another choice; where several are possible, one more or one less. */
function otherAnswers(
  question: Question,
  answers: Answers,
): { readonly choice: Choice; readonly answer: string; readonly without?: true }[] {
  const made = choicesIn(answers, question.id).map(({ id }) => id)
  return choicesOf(question, answers).flatMap((choice) => {
    if (!made.includes(choice.id)) {
      return [{ choice, answer: question.many && !choice.alone ? answerOf(question, [...made, choice.id]) : choice.id }]
    }
    const rest = made.filter((id) => id !== choice.id)
    return rest.length > 0 ? [{ choice, answer: answerOf(question, rest), without: true as const }] : []
  })
}
