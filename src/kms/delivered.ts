import { choicesIn, type Answers } from './answers.ts'
import { DELIVERIES, type Delivery, type DeliveryId } from './deliveries.ts'

/** The deliveries that were chosen and that we know, in the order of the question. */
export function deliveriesIn(answers: Answers): readonly (Delivery & { readonly id: DeliveryId })[] {
  const chosen = new Set(choicesIn(answers, 'delivery').map(({ id }) => id))
  return DELIVERIES.filter(({ id }) => chosen.has(id))
}

/** Whether an AWS service delivers that we do not know. */
export const isDeliveredByAnother = (answers: Answers): boolean =>
  choicesIn(answers, 'delivery').some(({ id }) => id === 'another-service')
