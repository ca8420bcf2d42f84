import { asksForSwitch, serviceIn, type Answers } from './answers.ts'
import { cellOf } from './decide.ts'
import type { FactId } from './facts.ts'
import { GUIDES } from './guides.ts'
import type { WhenDisabled } from './guides/guide.ts'
import { KEY_USES } from './key-uses.ts'
import type { Option } from './options.ts'
import { serviceOf } from './services.ts'

/** What the reader has to know of the switch that a key of one’s own is. */
export interface SwitchOff {
  /** Whether an answer asks for the switch. */
  readonly isAsked: boolean
  readonly danger: WhenDisabled['danger']
  /** What the service does when its key is disabled; empty where AWS’s pages say nothing beyond every key. */
  readonly ofService: readonly FactId[]
  /** All that is to be said of it, what the service does first. */
  readonly facts: readonly FactId[]
}

/** `undefined` where the key cannot be disabled: then there is nothing to misunderstand. */
export function switchOff(option: Option, answers: Answers): SwitchOff | undefined {
  const service = serviceIn(answers)
  if (!cellOf(option, 'kill-switch', service && serviceOf(service)).met) return undefined
  const whenDisabled = service && GUIDES[service].whenDisabled
  const ofService = whenDisabled?.facts ?? []
  // asymmetric and HMAC keys make no data keys
  const makesDataKeys = !(service && KEY_USES[service].notSymmetric)
  return {
    isAsked: asksForSwitch(answers),
    danger: whenDisabled?.danger,
    ofService,
    facts: [...ofService, ...(makesDataKeys ? (['disablingWaitsForTheNextUse'] as const) : [])],
  }
}
