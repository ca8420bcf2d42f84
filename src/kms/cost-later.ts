import { serviceIn, type Answers } from './answers.ts'
import { monthlyCost, valueOf, type Money, type Plan } from './cost.ts'
import { cellOf } from './decide.ts'
import { optionOf, type NeedId } from './options.ts'
import { serviceOf } from './services.ts'

/** A month after so many rotations. */
export interface Step {
  /** “Year 2”, “After the first rotation”. */
  readonly when: string
  readonly total: Money
}

const RULES: { readonly [choice: string]: { readonly need: NeedId; readonly when: readonly string[] } } = {
  yearly: { need: 'yearly-rotation', when: ['Year 1', 'Year 2', 'From year 3 on'] },
  'own-period': {
    need: 'own-rotation-period',
    when: ['Before the first rotation', 'After the first', 'After the second and any later one'],
  },
  'on-demand': {
    need: 'on-demand-rotation',
    when: ['Before the first rotation', 'After the first', 'After the second and any later one'],
  },
}

/**
 * How the month grows as the key rotates by the rule of the answers. Empty where no rule asks for it, where the kind of key
 * cannot, where no price grows, and where the reader counts rotations himself.
 */
export function stepsOfRotation(plan: Plan, answers: Answers): readonly Step[] {
  const rule = RULES[answers.rotation ?? '']
  const service = serviceIn(answers)
  const option = optionOf(plan.option)
  if (!rule || !option.ownKey || plan.rotations > 0) return []
  if (!cellOf(option, rule.need, service && serviceOf(service)).met) return []
  const billed = valueOf('billedRotations')
  const steps = rule.when.slice(0, billed + 1).map((when, rotations) => ({
    when,
    total: monthlyCost({ ...plan, rotations }).total,
  }))
  return steps.some(({ total }) => total !== steps[0]?.total) ? steps : []
}
