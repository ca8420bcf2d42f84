import { arnIn, howNamed, readCaller } from './caller.ts'
import { contextFor } from './context.ts'
import { statementsOf } from './document.ts'
import type { Caller, Scene } from './who-can.ts'

/**
 * Tells callers apart as far as AWS KMS can: to two of the same likeness every request gets the same answer, for each
 * statement names both in the same way, and no condition reads a value in which they differ.
 */
export function likenessIn({ policy, account }: Scene): (caller: Caller) => string {
  const statements = statementsOf(policy)
  const keys = new Set(
    statements.flatMap(({ condition = {} }) =>
      Object.values(condition).flatMap((each) => Object.keys(each).map((key) => key.toLowerCase())),
    ),
  )
  // a policy variable may read any key, and stand anywhere
  const hasVariables = JSON.stringify(policy).includes('${')
  return ({ principal, context = {}, takesIamPolicies, iamIsMissing = false }) => {
    const caller = readCaller(principal, arnIn(context))
    const ofHim = [...contextFor(context, caller, '', account)].filter(([key]) => hasVariables || keys.has(key))
    const named = statements.map((statement) => [
      statement.principal && howNamed(statement.principal, caller),
      statement.notPrincipal && howNamed(statement.notPrincipal, caller),
    ])
    const { kind, isServiceLinked } = caller
    const isOwn = caller.account === account
    return JSON.stringify([kind, isServiceLinked, isOwn, takesIamPolicies, iamIsMissing, context, ofHim, named])
  }
}
