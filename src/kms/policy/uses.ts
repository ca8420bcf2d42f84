import { serviceIn, type Answers } from '../answers.ts'
import { KEY_USES } from '../key-uses.ts'
import { DIRECT_USE, type KeyUse } from '../key-uses/key-use.ts'
import type { SharedUse } from '../services/service.ts'
import type { Details } from './details.ts'
import { launchesElsewhere } from './launches.ts'

/** How the chosen service's users reach the key; direct use while no service is chosen. */
export function keyUseOf(answers: Answers): KeyUse {
  const service = serviceIn(answers)
  return service ? KEY_USES[service] : DIRECT_USE
}

/** What other accounts may do: as answered, the only thing the service knows, or reading as the lesser right. */
export function sharedUseOf(answers: Answers): SharedUse | undefined {
  if (answers.accounts !== 'others' && answers.accounts !== 'organization') return undefined
  const { shared } = keyUseOf(answers)
  const uses = (['read', 'write', 'both'] as const).filter((use) => shared[use])
  return uses.find((use) => use === answers.sharing) ?? uses[0]
}

/** What other accounts may do with the key, in both halves of the permission; none where nothing is shared. */
export function sharedActionsOf(answers: Answers, details: Details): readonly string[] | undefined {
  const use = sharedUseOf(answers)
  const actions = use && keyUseOf(answers).shared[use]
  // the grant for a role that launches instances hands on kms:Encrypt too
  return actions && launchesElsewhere(answers, details) ? ['kms:Encrypt', ...actions] : actions
}
