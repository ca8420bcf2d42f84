import type { Answers } from './answers.ts'
import { cellOf, decide, outcomeOf, type Outcome } from './decide.ts'
import { NEED_IDS, OPTIONS, optionOf, type NeedId, type Option } from './options.ts'
import type { FactId } from './facts.ts'
import { KEY_USES } from './key-uses.ts'
import { keyPolicy } from './policy/key-policy.ts'
import type { Explained } from './policy/statement.ts'
import { needsOf, QUESTIONS, type Choice, type Question } from './questions.ts'
import type { DeliveryId } from './deliveries.ts'
import type { ServiceId } from './services/ids.ts'
import type { Service } from './services/service.ts'
import { steps } from './wizard.ts'

/** The kinds of key that can do all that the service asks for by itself, simplest first. */
export const offeredAt = (service: Service): readonly Option[] => decide({ service: service.id }).standing

/** The simplest kind of key where nothing special is asked; none where nothing fits. */
export const simplestAt = (service: Service): Option | undefined => offeredAt(service)[0]

/** What is asked of a service, as the heading of its page. A key of one's own code, or one that signs, need not encrypt. */
export const titleAt = ({ id, name, category }: Service): string =>
  category === 'applications' || KEY_USES[id].notSymmetric ? `${name}: which key?` : `${name}: which encryption key?`

/** Kinds of key that a service does not take, and the fact that says so. */
export interface Refusal {
  readonly options: readonly Option[]
  readonly fact: FactId
}

/** What a service does not take: the kinds of key that one fact rules out together. */
export function refusalsAt({ notOffered }: Service): readonly Refusal[] {
  const facts = new Set(Object.values(notOffered))
  return [...facts].map((fact) => ({ fact, options: OPTIONS.filter(({ id }) => notOffered[id] === fact) }))
}

/** What one answer alone leads to at a service. */
export interface LeadsTo {
  readonly outcome: Outcome
  readonly answers: readonly { readonly question: Question; readonly choice: Choice; readonly answers: Answers }[]
}

/**
 * The single answers after which the simplest kind of key is not enough, by the kind that then is. Deliveries are left out,
 * which have pages of their own, and standards, whose needs depend on their text.
 */
export function beyondTheSimplest(service: Service): readonly LeadsTo[] {
  const simplest = simplestAt(service)?.id
  const found = new Map<Outcome, LeadsTo['answers'][number][]>()
  for (const step of steps({ service: service.id })) {
    if (step.kind !== 'ask' || ['service', 'spec', 'delivery', 'standards'].includes(step.question.id)) continue
    for (const choice of step.choices) {
      const answers = { service: service.id, [step.question.id]: choice.id }
      const decision = decide(answers)
      const outcome = decision.standing[0]?.id ?? outcomeOf(decision)
      if (choice.assumes !== undefined || outcome === simplest) continue
      found.set(outcome, [...(found.get(outcome) ?? []), { question: step.question, choice, answers }])
    }
  }
  const order: readonly Outcome[] = [...OPTIONS.map(({ id }) => id), 'nothing-fits']
  return order.flatMap((outcome) => {
    const answers = found.get(outcome)
    return answers ? [{ outcome, answers }] : []
  })
}

/** The needs that answers can bring at this service and in which its kinds of key differ: the others tell nobody what to take. */
export const differencesAt = (service: Service): readonly NeedId[] => {
  const offered = offeredAt(service)
  const possible = new Set(
    QUESTIONS.flatMap((question) =>
      question.choices.filter(({ services }) => !services || services.includes(service.id)),
    ).flatMap((choice) => needsOf(choice, service.id)),
  )
  return NEED_IDS.filter(
    (need) => possible.has(need) && new Set(offered.map((option) => cellOf(option, need, service).met)).size > 1,
  )
}

/**
 * The fact by which other accounts need no key of one's own, where all kinds of key agree in that: the differences do not
 * show it then.
 */
export function sharedUnderAny(service: Service): FactId | undefined {
  if (service.sharedUses.length === 0 || differencesAt(service).includes('sharing')) return undefined
  const [simplest] = offeredAt(service)
  const cell = simplest && !simplest.ownKey && cellOf(simplest, 'sharing', service)
  return cell && cell.met ? cell.fact : undefined
}

/** The statements that the service itself adds to the key policy of a customer managed key; none where it offers no such key. */
export const statementsAt = (service: Service): readonly Explained[] =>
  offeredAt(service).some(({ ownKey }) => ownKey)
    ? ownPolicy({ service: service.id }).filter(({ cause }) => cause.kind === 'answer' && cause.question === 'service')
    : []

/** The statements for one delivery; none where no key of one's own works. */
export const statementsOfDelivery = (into: ServiceId, delivery: DeliveryId): readonly Explained[] =>
  decide({ service: into, delivery }).standing.some(({ ownKey }) => ownKey)
    ? ownPolicy({ service: into, delivery }).filter(
        ({ cause }) => cause.kind === 'answer' && cause.question === 'delivery',
      )
    : []

function ownPolicy(answers: Answers): readonly Explained[] {
  const { ownKey } = optionOf('customer-managed-key')
  return ownKey ? keyPolicy(ownKey, answers, {}) : []
}
