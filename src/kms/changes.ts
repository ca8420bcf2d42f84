import { choicesIn, type Answers } from './answers.ts'
import type { Outcome } from './decide.ts'
import type { FactId } from './facts.ts'
import { QUESTIONS, type Question, type QuestionId } from './questions.ts'
import type { ServiceId } from './services/ids.ts'
import { RELEASED, type LinkRules } from './version.ts'
import { nextQuestion, steps } from './wizard.ts'

/** Something in the rules that is not as it was: a fact of AWS’s, a correction of ours, a new kind of key. */
export interface RuleChange {
  /** The first version with it. */
  readonly version: number
  /** ISO day. */
  readonly date: string
  /** What is different, in a sentence. Figures stand in the facts. */
  readonly says: string
  readonly facts: readonly FactId[]
  /** Whose links it can touch: all of it must be true of a link. A choice goes with its question. */
  readonly affects: {
    readonly service?: ServiceId
    readonly question?: QuestionId
    readonly choice?: string
    /** What the link led to, or leads to now. */
    readonly option?: Outcome
  }
}

/**
 * Every change that can lead a released link elsewhere, or puts other advice beside it; oldest first. What is merely new,
 * as a service or a question, needs no entry. The test of the golden links asks for what is missing.
 */
export const CHANGES: readonly RuleChange[] = []

/** The changes since a link was made that touch its answers, or an outcome it had or has. */
export function changesFor(
  { answers, rules, outcomes }: { answers: Answers; rules: LinkRules; outcomes: readonly Outcome[] },
  changes: readonly RuleChange[] = CHANGES,
): readonly RuleChange[] {
  if (rules.kind !== 'older') return []
  return changes.filter(
    ({ version, affects: { service, question, choice, option } }) =>
      version > rules.version &&
      (service === undefined || answers.service === service) &&
      (question === undefined || answers[question] !== undefined) &&
      (question === undefined ||
        choice === undefined ||
        choicesIn(answers, question).some(({ id }) => id === choice)) &&
      (option === undefined || outcomes.includes(option)),
  )
}

/** The questions that are asked today of these answers and have none. */
const openQuestions = (answers: Answers): Question[] =>
  steps(answers).flatMap((step) =>
    step.kind === 'ask' && answers[step.question.id] === undefined ? step.question : [],
  )

/**
 * The question at which a link to a recommendation has to go on, because its answers end there.
 *
 * A link of other rules is finished although it lacks answers to what was not asked then: to questions that came later, and
 * to those before its last answer, which the wizard asks in turn.
 */
export function unfinishedAt(answers: Answers, rules: LinkRules): Question | undefined {
  if (rules.kind === 'today' || answers.service === undefined) return nextQuestion(answers)
  const known = rules.kind === 'older' ? RELEASED[rules.version] : undefined
  const last = QUESTIONS.findLastIndex(({ id }) => answers[id] !== undefined)
  return openQuestions(answers).find(
    (question) => QUESTIONS.indexOf(question) > last && (known?.includes(question.id) ?? true),
  )
}

/** What the wizard asks by now of a finished link of other rules. */
export const askedSince = (answers: Answers, rules: LinkRules): readonly Question[] =>
  rules.kind === 'today' ? [] : openQuestions(answers)
