import { serviceIn, type Answers } from './answers.ts'
import { cellOf } from './decide.ts'
import type { FactId } from './facts.ts'
import { NEEDS, type Option } from './options.ts'
import { serviceOf } from './services.ts'
import type { Judgement, Standard } from './standards.ts'

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
  const judgement = (id && standard.judgesAt?.[id]?.[option.id]) ?? standard.judges[option.id]
  const open = service && service.category !== 'applications' ? standard.openInServices : undefined
  if (!open || (judgement.verdict !== 'satisfied' && judgement.verdict !== 'satisfied-with')) return judgement
  const [first, ...facts] = new Set([...open.facts, ...judgement.facts])
  return {
    verdict: 'open',
    open: open.says,
    says: judgement.says,
    with: judgement.verdict === 'satisfied-with' ? judgement.with : [],
    facts: first ? [first, ...facts] : open.facts,
  }
}

/** A judgement in a few words, as a heading to what it says. */
export const VERDICTS: { readonly [Verdict in Judgement['verdict']]: string } = {
  satisfied: 'It asks for no other kind of key',
  'satisfied-with': 'It asks for no other kind of key, and with this one',
  open: 'It asks for no other kind of key. What it decides is another question, which is open',
  'not-satisfied': 'This kind of key is not enough',
  'beyond-the-key': 'No kind of key is enough by itself',
}

/** What its text asks that bears on the service of the answers. */
export function asksFor({ asks, asksOnlyAt }: Standard, answers: Answers): readonly FactId[] {
  const service = serviceIn(answers)
  return asks.filter((fact) => asksOnlyAt?.[fact] === undefined || asksOnlyAt[fact] === service)
}
