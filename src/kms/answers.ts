import { MIGRATIONS, migrate, type Migration } from './migrations.ts'
import { NO_SETTINGS, readSettings, unknownSettings, writeSettings, type Settings } from './policy/settings.ts'
import {
  BETWEEN,
  QUESTIONS,
  isQuestionId,
  questionOf,
  type Choice,
  type Question,
  type QuestionId,
} from './questions.ts'
import { isServiceId } from './services.ts'
import type { ServiceId } from './services/ids.ts'
import { RULES_KEY, RULES_VERSION, rulesIn } from './version.ts'

/** Keys that the wizard’s pages pass on untouched: a plan under way, and the place in it that is being answered. */
export const PLAN_KEY = 'w'
export const PLACE_KEY = 'at'

/** The key of a link for the policy settings: no answer, and so nothing for the rules. */
export const SETTINGS_KEY = 'policy'

/** What other sites hang on to the links that they pass on: it says nothing to us, and nothing about it is to be told. */
const TRACKING =
  /^(utm_.+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|_ga|_gl|sc_channel|trk)$/

/** The choices made so far: a choice id by question id. Made by `readAnswers` or `withAnswer`, so always valid together. */
export type Answers = { readonly [Id in QuestionId]?: string }

/** A part of a link, or of earlier answers, that could not be kept. */
export type Dropped = { readonly key: string; readonly value: string } & (
  | { readonly why: 'unknown-question' | 'unknown-choice' | 'does-not-apply' }
  /** It was a choice once. The reason is a sentence. */
  | { readonly why: 'retired'; readonly reason: string }
  /** No answer is lost: the version of the link says nothing to us. */
  | { readonly why: 'unknown-rules' }
  /** Nor here: no setting of the policy is called so. */
  | { readonly why: 'unknown-setting' }
)

export const serviceIn = (answers: Answers): ServiceId | undefined =>
  answers.service !== undefined && isServiceId(answers.service) ? answers.service : undefined

/**
 * The choices that make sense after these answers, in the order in which they are shown.
 * Empty where the question does not apply, “I don’t know” alone included.
 */
export function choicesOf(question: Question, answers: Answers): readonly Choice[] {
  const { onlyAfter } = question
  if (onlyAfter) {
    const before = answers[onlyAfter.question]
    if (before === undefined || !onlyAfter.choices.includes(before)) return []
  }
  const service = serviceIn(answers)
  const fitting = question.choices.filter(({ services }) => !services || (service && services.includes(service)))
  return fitting.filter((choice) => choice.assumes === undefined).length > 1 ? fitting : []
}

/** The choices made for a question: none if it was not answered, several only where several are possible. */
export function choicesIn(answers: Answers, id: QuestionId): readonly Choice[] {
  const made = answers[id]
  if (made === undefined) return []
  const question = questionOf(id)
  if (question.many) {
    const ids = idsIn(question, made)
    return question.choices.filter((choice) => ids.includes(choice.id))
  }
  const choice = BY_ID.get(id)?.get(made)
  return choice ? [choice] : []
}

/** Looked up with each decision, and there are dozens of services. */
const BY_ID = new Map(QUESTIONS.map(({ id, choices }) => [id, new Map(choices.map((choice) => [choice.id, choice]))]))

/** Whether the reader must be able to switch the key off, or to end it. */
export const asksForSwitch = (answers: Answers): boolean =>
  choicesIn(answers, 'revocation').some(({ needs }) => needs.includes('kill-switch'))

/** The ids that an answer names, as given. */
const idsIn = (question: Question, answer: string): readonly string[] =>
  question.many ? answer.split(BETWEEN) : [answer]

/** The answer that names these choices, in the question's order; one that stands alone gives way to others. */
export function answerOf(question: Question, ids: readonly string[]): string {
  const named = question.choices.filter(({ id }) => ids.includes(id))
  const together = named.filter((choice) => !choice.alone)
  return (together.length > 0 ? together : named.slice(0, 1)).map(({ id }) => id).join(BETWEEN)
}

/** The answer after choosing a choice, or taking it back where several are possible. `undefined`: nothing is chosen any more. */
export function toggled(question: Question, answer: string | undefined, choice: Choice): string | undefined {
  if (!question.many || choice.alone) return question.many && answer === choice.id ? undefined : choice.id
  const made = answer === undefined ? [] : idsIn(question, answer)
  const ids = made.includes(choice.id) ? made.filter((id) => id !== choice.id) : [...made, choice.id]
  return answerOf(question, ids) || undefined
}

/**
 * Keeps, in question order, what is known and makes sense together; reports the rest. Ids that were retired since the link
 * was made are read as what they became.
 */
export function readAnswers(
  link: Readonly<Record<string, string | undefined>>,
  migrations: readonly Migration[] = MIGRATIONS,
): { answers: Answers; dropped: Dropped[] } {
  const answers: { [Id in QuestionId]?: string } = {}
  const rules = rulesIn(link)
  const { given, dropped: retired } = migrate(link, rules, migrations)
  const dropped: Dropped[] = retired.map((each) => ({ ...each, why: 'retired' }))
  if (rules.kind === 'unknown') dropped.push({ key: RULES_KEY, value: rules.value, why: 'unknown-rules' })
  for (const [key, value] of Object.entries(given)) {
    if (key === RULES_KEY || key === PLAN_KEY || key === PLACE_KEY || key === SETTINGS_KEY || TRACKING.test(key))
      continue
    if (!isQuestionId(key) && value !== undefined) dropped.push({ key, value, why: 'unknown-question' })
  }
  for (const question of QUESTIONS) {
    const value = Object.hasOwn(given, question.id) ? given[question.id] : undefined
    if (value === undefined) continue
    const fitting = choicesOf(question, answers)
    const kept: string[] = []
    for (const id of idsIn(question, value)) {
      if (fitting.some((choice) => choice.id === id)) kept.push(id)
      else {
        const known = question.choices.some((choice) => choice.id === id)
        dropped.push({ key: question.id, value: id, why: known ? 'does-not-apply' : 'unknown-choice' })
      }
    }
    if (kept.length > 0) answers[question.id] = answerOf(question, kept)
  }
  return { answers, dropped }
}

/** Changes one answer and keeps the others, except those that no longer make sense: they are reported. */
export function withAnswer(answers: Answers, id: QuestionId, choice: string) {
  return readAnswers({ ...answers, [id]: choice })
}

/** The answers as search parameters, in question order, nothing left out: equal answers make equal links. */
export function writeAnswers(answers: Answers): Record<string, string> {
  const search: Record<string, string> = {}
  for (const { id } of QUESTIONS) {
    const choice = answers[id]
    if (choice !== undefined) search[id] = choice
  }
  return search
}

/** The search parameters of a link that is shared or opens a recommendation: the answers, the rules of today, the settings. */
export const writeLink = (answers: Answers, settings: Settings = NO_SETTINGS): Record<string, string> => ({
  ...writeAnswers(answers),
  [RULES_KEY]: String(RULES_VERSION),
  ...(settings.length > 0 && { [SETTINGS_KEY]: writeSettings(settings) }),
})

/** The settings of the policy that a link names, and what it names in vain. */
export const settingsIn = (
  link: Readonly<Record<string, string | undefined>>,
): { settings: Settings; dropped: Dropped[] } => ({
  settings: readSettings(link[SETTINGS_KEY]),
  dropped: unknownSettings(link[SETTINGS_KEY]).map((value) => ({ key: SETTINGS_KEY, value, why: 'unknown-setting' })),
})
