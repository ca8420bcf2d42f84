import type { KeyUse } from '../key-uses/key-use.ts'
import { fill, type Details } from '../policy/details.ts'
import { oneOrMore, type Cause, type Condition, type Statement } from '../policy/statement.ts'

export const EVERY_KEY: Cause = { kind: 'every-key' }
/** The account as a principal, which is not its root user: IAM policies there decide who it is. */
export const accountPrincipal = (account: string, details: Details) =>
  fill(`arn:{partition}:iam::${account}:root`, details)

/** A statement on this key: in a key policy `Resource` is always `*`. */
export const onThisKey = <Part extends Partial<Statement>>(statement: Part, condition?: Condition) => ({
  ...statement,
  Resource: '*',
  ...(condition && { Condition: condition }),
})

/** `kms:ViaService`, by pattern where the service calls across Regions. */
export function viaService(via: KeyUse['via'], details: Details): Condition | undefined {
  if (via === undefined) return undefined
  const names = [via].flat().map((name) => fill(name, details))
  const operator = names.some((name) => name.includes('*')) ? 'StringLike' : 'StringEquals'
  return { [operator]: { 'kms:ViaService': oneOrMore(names) } }
}

/** A condition whose values are patterns of ARNs, with the details filled in. */
export function filled(condition: Condition | undefined, details: Details): Condition | undefined {
  if (!condition) return undefined
  return Object.fromEntries(
    Object.entries(condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, value]) => [
          key,
          typeof value === 'string' ? fill(value, details) : value.map((each) => fill(each, details)),
        ]),
      ),
    ]),
  )
}
