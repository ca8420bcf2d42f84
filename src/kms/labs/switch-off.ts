import type { FactId } from '../facts.ts'
import { GUIDES } from '../guides.ts'
import { SERVICES } from '../services.ts'
import type { Service } from '../services/service.ts'

/** The states of a KMS key that the lab goes through, and what each means, in the order in which a key comes to them. */
export const KEY_STATES = [
  {
    id: 'enabled',
    name: 'Enabled',
    calls: true,
    back: 'Nothing to undo.',
    facts: [],
  },
  {
    id: 'disabled',
    name: 'Disabled',
    calls: false,
    back: 'Enable the key: all works as before.',
    facts: ['disableStopsUse', 'openDataKeysOutliveTheKey'],
  },
  {
    id: 'pending-deletion',
    name: 'Pending deletion',
    calls: false,
    back: 'Cancel the deletion while the waiting period lasts, then enable the key.',
    facts: ['deletionCanBeCancelled', 'deletionWaitMin', 'deletionWaitMax'],
  },
  {
    id: 'deleted',
    name: 'Deleted',
    calls: false,
    back: 'There is no way back: what is encrypted under it stays closed.',
    facts: ['deletionIsFinal'],
  },
] as const satisfies readonly {
  id: string
  name: string
  /** whether AWS KMS answers calls for cryptographic operations */
  calls: boolean
  back: string
  facts: readonly FactId[]
}[]
export type KeyState = (typeof KEY_STATES)[number]

/** The services of which we know what a disabled key does to them. */
export const TELLING_SERVICES: readonly Service[] = SERVICES.filter(({ id }) => GUIDES[id].whenDisabled)

/** What becomes of data in a service while its key is in a state. */
export function effectOf(service: Service, state: KeyState) {
  const { whenDisabled } = GUIDES[service.id]
  const [facts, danger] = state.calls || !whenDisabled ? [[], undefined] : [whenDisabled.facts, whenDisabled.danger]
  return { facts: [...new Set([...state.facts, ...facts])], danger }
}
