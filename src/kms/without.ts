import { choicesOf, serviceIn, type Answers } from './answers.ts'
import { cellOf } from './decide.ts'
import type { FactId } from './facts.ts'
import { NEED_IDS, optionOf, type NeedId, type Option } from './options.ts'
import { needsOf, QUESTIONS } from './questions.ts'
import { serviceOf } from './services.ts'

export interface Ability {
  readonly need: NeedId
  readonly fact: FactId
}

/**
 * What a key that AWS provides does for the reader, and what only a customer managed key would do. Needs that nobody can have
 * at the service are left out.
 */
export function withoutOwnKey(option: Option, answers: Answers): { gets: Ability[]; givesUp: Ability[] } {
  const id = serviceIn(answers)
  const service = id && serviceOf(id)
  const possible = needsThatCanBeAsked(answers)
  const own = optionOf('customer-managed-key')
  const gets: Ability[] = []
  const givesUp: Ability[] = []
  for (const need of NEED_IDS.filter((each) => possible.has(each))) {
    const { met, fact } = cellOf(option, need, service)
    if (met) gets.push({ need, fact })
    else if (cellOf(own, need, service).met && !service?.notOffered[own.id]) givesUp.push({ need, fact })
  }
  return { gets, givesUp }
}

/** Every need that some choice brings at the service, whatever else is answered. */
function needsThatCanBeAsked({ service }: Answers): ReadonlySet<NeedId> {
  const opened = QUESTIONS.flatMap(({ onlyAfter }) => (onlyAfter ? [onlyAfter] : []))
  const openAll: Answers = Object.fromEntries(opened.map(({ question, choices }) => [question, choices[0]]))
  const answers: Answers = { ...openAll, ...(service !== undefined && { service }) }
  const id = serviceIn(answers)
  return new Set(
    QUESTIONS.filter((question) => question.id !== 'service').flatMap((question) =>
      choicesOf(question, answers).flatMap((choice) => needsOf(choice, id)),
    ),
  )
}
