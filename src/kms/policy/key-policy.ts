import type { Answers } from '../answers.ts'
import { enableIamPolicies, enableIamAdministration } from '../blocks/account.ts'
import { allowAdministration, allowDeletion, mayNameNobody } from '../blocks/administrators.ts'
import { allowCopiesIn } from '../blocks/copies.ts'
import { allowDeliveries } from '../blocks/deliveries.ts'
import { allowGrantsForAwsResources } from '../blocks/grants.ts'
import { allowOtherAccounts } from '../blocks/other-accounts.ts'
import { allowServiceCallers } from '../blocks/service-callers.ts'
import { allowUse, allowFurtherUse } from '../blocks/users.ts'
import type { OwnKey } from '../options.ts'
import { settle, settled } from './choices.ts'
import { inPartition, isNobody, type Details } from './details.ts'
import { NO_SETTINGS, type Settings } from './settings.ts'
import type { Explained } from './statement.ts'
import { keyUseOf } from './uses.ts'

/**
 * The key policy for a key of one's own, statement by statement, each with its reason.
 * What the details do not tell stands as a placeholder.
 */
export function keyPolicy(key: OwnKey, given: Answers, typed: Details, settings: Settings = NO_SETTINGS): Explained[] {
  const answers = settled(given, settings)
  const details = inPartition(typed, settings)
  const use = keyUseOf(answers)
  const statements = [
    answers.access === 'own' ? enableIamAdministration(key, use, details) : enableIamPolicies(details),
    allowAdministration(key, use, details),
    ...(isNobody(details, 'deleters') && mayNameNobody(answers) ? [] : [allowDeletion(key, use, answers, details)]),
    ...allowUse(use, answers, details),
    ...allowFurtherUse(use, details),
    ...(use.grants ? [allowGrantsForAwsResources(use, details)] : []),
    ...allowServiceCallers(use, details),
    ...allowOtherAccounts(use, answers, details),
    ...allowCopiesIn(answers, details),
    ...allowDeliveries(answers, details),
  ]
  return settle(statements, key, answers, details, settings)
}
