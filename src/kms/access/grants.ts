import type { Caller } from './caller.ts'
import { asList } from './conditions.ts'
import type { Values } from './pattern.ts'

/** A grant as ListGrants prints it; names in camel case are read too. */
export type GrantInput = object

interface Grant {
  readonly id?: string
  readonly key?: string
  readonly grantees: readonly string[]
  readonly retiring: readonly string[]
  /** In small letters. */
  readonly operations: readonly string[]
  readonly constraints: Readonly<Record<string, unknown>>
}

const read = (grant: GrantInput): Grant => {
  const given = new Map(Object.entries(grant).map(([name, value]) => [name.toLowerCase(), value as unknown]))
  const text = (name: string) => asList(given.get(name))[0]
  const [id, key] = [text('grantid'), text('keyid')]
  return {
    ...(id !== undefined && { id }),
    ...(key !== undefined && { key }),
    grantees: [...asList(given.get('granteeprincipal')), ...asList(given.get('granteeserviceprincipal'))],
    retiring: [...asList(given.get('retiringprincipal')), ...asList(given.get('retiringserviceprincipal'))],
    operations: asList(given.get('operations')).map((operation) => operation.toLowerCase()),
    constraints: (given.get('constraints') ?? {}) as Readonly<Record<string, unknown>>,
  }
}

/**
 * The first grant that allows an operation to a caller. A grant to a role is one to its sessions.
 *
 * @param operation in small letters, without `kms:`
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
 */
export function grantFor(
  grants: readonly GrantInput[],
  caller: Caller,
  operation: string,
  context: Values,
  resource: string,
): Grant | undefined {
  return grants.map(read).find((grant) => {
    if (grant.key !== undefined && grant.key !== resource && !resource.endsWith(`/${grant.key}`)) return false
    const isNamed = (names: readonly string[]) => caller.names.some((name) => names.includes(name))
    if (operation === 'retiregrant' && isNamed(grant.retiring)) return true
    return isNamed(grant.grantees) && grant.operations.includes(operation) && isWithin(grant, operation, context)
  })
}

/** Operations whose requests carry no encryption context: constraints do not bind them. */
const WITHOUT_CONTEXT = new Set(['describekey', 'retiregrant', 'getpublickey'])

/** Whether the request keeps to the constraints; case counts, and the order of pairs does not. */
function isWithin({ constraints }: Grant, operation: string, context: Values): boolean {
  const given = new Map(Object.entries(constraints).map(([name, value]) => [name.toLowerCase(), value]))
  const source = given.get('sourcearn')
  if (source !== undefined && context.get('aws:sourcearn')?.[0] !== source) return false
  if (WITHOUT_CONTEXT.has(operation)) return true
  const names = context.get('kms:encryptioncontextkeys') ?? []
  const carries = (pairs: unknown) =>
    Object.entries((pairs ?? {}) as Record<string, string>).every(
      ([key, value]) => names.includes(key) && context.get(`kms:encryptioncontext:${key.toLowerCase()}`)?.[0] === value,
    )
  const exact = given.get('encryptioncontextequals')
  if (exact !== undefined && Object.keys(exact as object).length !== names.length) return false
  return carries(given.get('encryptioncontextsubset')) && carries(exact)
}
