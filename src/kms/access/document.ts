import { asList, type ConditionElement } from './conditions.ts'

/** A policy as AWS prints it, or its JSON text. */
export type PolicyInput = object | string

/** A statement, read once: every list is a list. */
export interface ReadStatement {
  readonly sid?: string
  /** Its place in the policy. */
  readonly at: number
  readonly allows: boolean
  readonly principal?: ReadPrincipal
  readonly notPrincipal?: ReadPrincipal
  readonly actions?: readonly string[]
  readonly notActions?: readonly string[]
  readonly resources?: readonly string[]
  readonly notResources?: readonly string[]
  readonly condition?: ConditionElement
  /** Version 2012-10-17 alone has policy variables. */
  readonly hasVariables: boolean
}

/** `*` among `aws` is everybody. */
export interface ReadPrincipal {
  readonly aws: readonly string[]
  readonly service: readonly string[]
  readonly federated: readonly string[]
}

const known = new WeakMap<object, readonly ReadStatement[]>()

/**
 * The statements of a policy.
 *
 * @throws SyntaxError if it is text that is no JSON
 */
export function statementsOf(policy: PolicyInput): readonly ReadStatement[] {
  const document = (typeof policy === 'string' ? JSON.parse(policy) : policy) as Record<string, unknown>
  const before = known.get(document)
  if (before) return before
  const hasVariables = document['Version'] === '2012-10-17'
  const statements = [document['Statement'] ?? []].flat() as Record<string, unknown>[]
  const read = statements.map((statement, at) => readStatement(statement, at, hasVariables))
  known.set(document, read)
  return read
}

function readStatement(statement: Record<string, unknown>, at: number, hasVariables: boolean): ReadStatement {
  const list = (name: string, as: (text: string) => string = (text) => text) =>
    statement[name] === undefined ? undefined : asList(statement[name]).map(as)
  const [principal, notPrincipal] = [readPrincipal(statement['Principal']), readPrincipal(statement['NotPrincipal'])]
  const lower = (text: string) => text.toLowerCase()
  const [actions, notActions] = [list('Action', lower), list('NotAction', lower)]
  const [resources, notResources] = [list('Resource'), list('NotResource')]
  return {
    ...(typeof statement['Sid'] === 'string' && statement['Sid'] !== '' && { sid: statement['Sid'] }),
    at,
    allows: statement['Effect'] === 'Allow',
    ...(principal && { principal }),
    ...(notPrincipal && { notPrincipal }),
    ...(actions && { actions }),
    ...(notActions && { notActions }),
    ...(resources && { resources }),
    ...(notResources && { notResources }),
    ...(statement['Condition'] !== undefined && { condition: statement['Condition'] as ConditionElement }),
    hasVariables,
  }
}

function readPrincipal(principal: unknown): ReadPrincipal | undefined {
  if (principal === undefined || principal === null) return undefined
  if (typeof principal === 'string') return { aws: principal === '*' ? ['*'] : [], service: [], federated: [] }
  const of = principal as Record<string, unknown>
  return { aws: asList(of['AWS']), service: asList(of['Service']), federated: asList(of['Federated']) }
}
