import type { ReadPrincipal } from './document.ts'

/** Who asks, read from what AWS calls the principal of a request. */
export interface Caller {
  readonly kind: 'user' | 'role' | 'session' | 'root' | 'service' | 'other' | 'nobody'
  /** The ARN, or the name of the service. */
  readonly name: string
  /** Twelve digits; absent for services. */
  readonly account?: string
  /** All names of him: a session is also its role. */
  readonly names: readonly string[]
  /** The role that AWS made for one of its services: organization policies do not reach it. */
  readonly isServiceLinked: boolean
}

const ARN = /^arn:[^:]*:(iam|sts)::(\d{12}):(.+)$/

/** @param arnInContext `aws:PrincipalArn` of the request, which knows the path of a session’s role */
export function readCaller(principal: unknown, arnInContext: string | undefined): Caller {
  const name = nameOf(principal)
  const [, , account, resource = ''] = ARN.exec(name) ?? []
  const isServiceLinked = `${name} ${arnInContext ?? ''}`.includes(':role/aws-service-role/')
  if (account === undefined) {
    if (/^\d{12}$/.test(name)) return { ...readCaller(`arn:aws:iam::${name}:root`, arnInContext), names: [name] }
    const kind = name.includes('.') ? 'service' : 'nobody'
    return { kind, name, names: [name], isServiceLinked: false }
  }
  const [, role] = /^assumed-role\/([^/]+)\//.exec(resource) ?? []
  const kind =
    resource === 'root'
      ? 'root'
      : role !== undefined
        ? 'session'
        : resource.startsWith('role/')
          ? 'role'
          : resource.startsWith('user/')
            ? 'user'
            : 'other'
  const names = [
    name,
    ...(role === undefined ? [] : [`${name.replace(/:sts::.*$/, '')}:iam::${account}:role/${role}`]),
    ...(arnInContext === undefined || arnInContext === name ? [] : [arnInContext]),
  ]
  return { kind, name, account, names, isServiceLinked }
}

/** `aws:PrincipalArn` of a request, in whatever case. */
export function arnIn(context: Readonly<Record<string, unknown>>): string | undefined {
  for (const key in context) if (key.toLowerCase() === 'aws:principalarn') return String(context[key])
  return undefined
}

/** A principal as text, or as it stands in a policy. */
function nameOf(principal: unknown): string {
  if (typeof principal === 'string') return principal
  const [first = ''] = Object.values((principal ?? {}) as Record<string, unknown>).flat()
  return String(first)
}

/**
 * How a statement’s principal names a caller: `himself`, exactly; his `role`; his `account`, which leaves it to IAM there;
 * `everybody`. A name with a wildcard in it names nobody, nor does a group or the id of somebody who is gone.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export type Named = 'himself' | 'role' | 'account' | 'everybody'

export function howNamed(principal: ReadPrincipal, caller: Caller): Named | undefined {
  const { aws, accounts, service, federated } = principal
  if (aws.has('*')) return 'everybody'
  if (caller.kind === 'service') return service.has(caller.name) || service.has('*') ? 'himself' : undefined
  if (caller.kind === 'nobody') return undefined
  if (caller.kind !== 'root' && aws.has(caller.name)) return caller.kind === 'role' ? 'role' : 'himself'
  if (caller.kind !== 'root' && caller.names.some((name) => aws.has(name))) return 'role'
  if (federated.has(caller.name)) return 'himself'
  return caller.account !== undefined && accounts.has(caller.account) ? 'account' : undefined
}
