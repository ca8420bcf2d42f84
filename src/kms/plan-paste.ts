import { PLAN_KEY } from './answers.ts'
import { sideOf } from './compare.ts'
import { readPasted } from './pasted.ts'
import { readPlan, versionOf, type PlanProblem, type Workload } from './plan.ts'

/** What somebody pasted to be added to a plan. */
export type Added =
  | { readonly kind: 'wrong'; readonly says: string }
  | {
      readonly kind: 'workloads'
      readonly workloads: readonly Workload[]
      readonly problems: readonly PlanProblem[]
      /** Something stood behind `#`, and is gone. */
      readonly hadDetails: boolean
    }

/** A link of the wizard, which is one workload, or of a plan, which is all of its own. */
export function readAdded(text: string, name: string): Added {
  const pasted = readPasted(text)
  if (pasted.kind === 'empty') return { kind: 'wrong', says: 'Paste a link here.' }
  if (pasted.kind === 'link') {
    const { answers, dropped, rules } = sideOf(pasted.query)
    return {
      kind: 'workloads',
      workloads: [{ name, answers, rules: versionOf(rules) }],
      problems: dropped.map((each) => ({ kind: 'answer', workload: name || 'The link', dropped: each })),
      hadDetails: pasted.hadDetails,
    }
  }
  const [address = '', ...details] = text.trim().split('#')
  const plan = new URLSearchParams(address.slice(address.indexOf('?') + 1)).get(PLAN_KEY)
  const { workloads, problems } = readPlan(plan ?? '')
  return workloads.length > 0
    ? { kind: 'workloads', workloads, problems, hadDetails: details.join('') !== '' }
    : { kind: 'wrong', says: pasted.says }
}
