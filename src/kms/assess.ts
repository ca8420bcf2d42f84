import { serviceIn, type Answers } from './answers.ts'
import { cellOf } from './decide.ts'
import { NEEDS, type Option } from './options.ts'
import { serviceOf } from './services.ts'
import type { Judgement, Standard } from './standards.ts'

/** A verdict as a sentence without its end; what it is enough with follows where there is something. */
export const VERDICT_SAYS: { readonly [Verdict in Judgement['verdict']]: string } = {
  satisfied: 'This kind of key is enough',
  'satisfied-with': 'This kind of key is enough, with',
  'not-satisfied': 'This kind of key is not enough',
  'beyond-the-key': 'No kind of key is enough by itself',
}

/** Whether its text can be met without a customer managed key, in a sentence or two. */
export const demandOf = ({ demandsCustomerManagedKey: demand }: Standard): string =>
  demand
    ? `What it asks ${demand.where} cannot be met without a customer managed key. We know of nothing else in it that demands one.`
    : 'Nothing that we read of its text demands a customer managed key.'

/**
 * Whether a kind of key satisfies a standard for these answers, and with what. A need that the standard's text brings and the
 * option does not meet decides first; else the standard's own table.
 */
export function assess(standard: Standard, option: Option, answers: Answers): Judgement {
  const id = serviceIn(answers)
  const service = id && serviceOf(id)
  for (const { need, fact } of (id && standard.needsAt[id]) ?? []) {
    const cell = cellOf(option, need, service)
    if (!cell.met) {
      return {
        verdict: 'not-satisfied',
        says: `It asks you to ${NEEDS[need].inSentence}, and with this kind of key you do not.`,
        facts: [fact, cell.fact],
      }
    }
  }
  return (id && standard.judgesAt?.[id]?.[option.id]) ?? standard.judges[option.id]
}
