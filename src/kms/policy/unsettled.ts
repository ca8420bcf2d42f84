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
import { isNobody, type Details } from './details.ts'
import type { Explained } from './statement.ts'
import { keyUseOf } from './uses.ts'

/** The statements that the answers ask for, before any setting adds to them or changes them. */
export function unsettled(key: OwnKey, answers: Answers, details: Details): Explained[] {
  const use = keyUseOf(answers)
  return [
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
}
