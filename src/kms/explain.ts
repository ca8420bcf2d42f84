import { serviceIn, type Answers } from './answers.ts'
import { twoBuckets } from './buckets.ts'
import type { Decision } from './decide.ts'
import type { FactId } from './facts.ts'
import type { Option, OptionId } from './options.ts'
import { QUESTIONS, questionOf, type Choice, type Question } from './questions.ts'
import { optionNameAt, serviceOf } from './services.ts'
import { inSentence, listOf } from './words.ts'

const serviceOfAnswers = (answers: Answers) => {
  const id = serviceIn(answers)
  return id && serviceOf(id)
}

/** The option's name as the reader's service knows it. */
export const nameFor = (option: Option, answers: Answers) => optionNameAt(serviceOfAnswers(answers), option)

const CREATE: { readonly [Id in OptionId]: string } = {
  'aws-owned-key': 'You need no key of your own',
  'aws-managed-key': 'The AWS managed key is enough',
  'customer-managed-key': 'Create a customer managed key',
  'multi-region-key': 'Create a multi-Region customer managed key',
  'imported-key-material': 'Create a customer managed key and import its material',
  'imported-multi-region-key': 'Create a multi-Region key and import its material',
  'cloudhsm-key-store': 'Create the key in an AWS CloudHSM key store',
  'external-key-store': 'Create the key in an external key store',
}

/** The verdict as a heading: “Create a customer managed key for this bucket”. */
export function verdictOf(option: Option, answers: Answers): string {
  const service = serviceOfAnswers(answers)
  return service ? `${CREATE[option.id]} for ${service.resource}` : CREATE[option.id]
}

/** Why an option is out that no need speaks against: “Amazon EBS does not offer it”. */
export function notOfferedBy(answers: Answers): string {
  const service = serviceOfAnswers(answers)
  if (service?.category === 'applications') return 'it holds no key of the kind that you need'
  return `${service ? service.name : 'the service'} does not offer it`
}

/** An answer that took simpler options out of the field. */
export interface Reason {
  readonly question: Question
  readonly choice: Choice
  readonly rulesOut: readonly Option[]
  readonly facts: readonly FactId[]
}

/** Why not something simpler: the answers that rule out the options before the recommended one, in question order. */
export function reasonsFor(decision: Decision): Reason[] {
  const simpler =
    decision.kind === 'recommended'
      ? decision.ruledOut.filter(({ option }) => isSimpler(option, decision.option))
      : decision.ruledOut
  const reasons = new Map<string, { question: Question; choice: Choice; rulesOut: Option[]; facts: FactId[] }>()
  for (const { option, objections } of simpler) {
    for (const { question, choice, fact } of objections) {
      const key = `${question}=${choice.id}`
      const reason = reasons.get(key) ?? { question: questionOf(question), choice, rulesOut: [], facts: [] }
      if (!reason.rulesOut.includes(option)) reason.rulesOut.push(option)
      if (!reason.facts.includes(fact)) reason.facts.push(fact)
      reasons.set(key, reason)
    }
  }
  return [...reasons.values()].toSorted(
    (a, b) =>
      QUESTIONS.indexOf(a.question) - QUESTIONS.indexOf(b.question) ||
      a.question.choices.indexOf(a.choice) - b.question.choices.indexOf(b.choice),
  )
}

const isSimpler = (option: Option, than: Option) => OPTION_ORDER.indexOf(option.id) < OPTION_ORDER.indexOf(than.id)
const OPTION_ORDER = Object.keys(CREATE)

/** Two or three answers as one sentence; whoever wants all finds them below. */
const because = (choices: readonly Choice[]): string =>
  listOf(
    choices
      .slice(0, choices.length > 3 ? 2 : 3)
      .map((choice, at) => (at === 0 ? choice.because : inSentence(choice.because))),
  )

/**
 * Of many reasons some that rule all of it out by themselves: the first two where they do, else each time the one that rules
 * out most of what is left.
 */
function enoughOf(reasons: readonly Reason[]): readonly Reason[] {
  const [first, second] = reasons
  if (reasons.length <= 3 || !first || !second) return reasons
  const left = new Set(reasons.flatMap(({ rulesOut }) => rulesOut))
  if ([...left].every((option) => first.rulesOut.includes(option) || second.rulesOut.includes(option))) return reasons
  const kept = new Set<Reason>()
  const fresh = ({ rulesOut }: Reason) => rulesOut.filter((option) => left.has(option)).length
  while (left.size > 0) {
    const most = reasons.reduce((best, reason) => (fresh(reason) > fresh(best) ? reason : best))
    kept.add(most)
    for (const option of most.rulesOut) left.delete(option)
  }
  return reasons.filter((reason) => kept.has(reason))
}

/**
 * A smallest set of answers that exclude each other: each kind of key for the service fails at least one of them, and without
 * any one of them some kind of key fits the others. Of several such sets the one that is asked first. What the service rules
 * out by itself is not the reader's doing. Empty where something fits.
 */
export function exclusiveAnswers(decision: Decision): readonly Choice[] {
  if (decision.kind === 'recommended') return []
  const failed = decision.ruledOut
    .filter(({ objections }) => objections.every(({ question }) => question !== 'service'))
    .map(({ objections }) => new Set(objections.map(({ choice }) => choice)))
  const choices = reasonsFor(decision)
    .filter(({ question }) => question.id !== 'service')
    .map(({ choice }) => choice)
  for (let size = 1; size <= failed.length; size++) {
    for (const chosen of ofSize(choices, size)) {
      if (failed.every((fails) => chosen.some((choice) => fails.has(choice)))) return chosen
    }
  }
  return []
}

/** Every choice of so many of them, in their order: those with the first ones first. */
function* ofSize<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield []
  else {
    for (const [at, item] of items.entries()) {
      for (const more of ofSize(items.slice(at + 1), size - 1)) yield [item, ...more]
    }
  }
}

/** That nothing fits, and which answers exclude each other. */
function whyNothingFits(decision: Decision, answers: Answers): string {
  const choices = exclusiveAnswers(decision)
  const service = serviceOfAnswers(answers)
  const said = listOf(
    choices.map(({ because: says }, at) => (at === 0 ? says : inSentence(says))),
    'and',
  )
  const these = ['this answer', 'both answers'][choices.length - 1] ?? 'all of these answers'
  return `${said}. No kind of key${service ? ` for ${service.resource}` : ''} fits ${these}, so ${
    twoBuckets(answers) ? 'it takes two buckets' : 'something has to give'
  }.`
}

const COUNT = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']

/** The verdict in two sentences: what decided, and why nothing simpler and nothing costlier. */
export function summaryOf(decision: Decision, answers: Answers): string {
  if (decision.kind === 'nothing-fits') return whyNothingFits(decision, answers)
  const choices = enoughOf(reasonsFor(decision).filter(({ choice }) => choice.needs.length > 0)).map(
    ({ choice }) => choice,
  )
  const name = inSentence(nameFor(decision.option, answers))
  const out = decision.ruledOut.map(({ option }) => option).filter((option) => isSimpler(option, decision.option))
  if (out.length === 0) return `Nothing you answered asks for more than the ${name}. There is no simpler kind of key.`
  const first =
    choices.length > 0 ? because(choices) : `${serviceOfAnswers(answers)?.name ?? 'The service'} offers nothing simpler`
  const gone =
    out.length > 2
      ? `${COUNT[out.length]} simpler kinds of key are out`
      : `The ${listOf(
          out.map((option) => inSentence(option.name)),
          'and the',
        )} ${out.length === 1 ? 'is' : 'are'} out`
  return `${first}. ${gone}, and nothing you answered asks for more than the ${name}.`
}
