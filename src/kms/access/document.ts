import { asList, type ConditionElement } from './conditions.ts'
import { fits } from './pattern.ts'

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

/** Whom a statement names. `*` among `aws` is everybody. */
export interface ReadPrincipal {
  readonly aws: ReadonlySet<string>
  /** Twelve digits of each account that is named as a whole. */
  readonly accounts: ReadonlySet<string>
  readonly service: ReadonlySet<string>
  readonly federated: ReadonlySet<string>
}

/** A policy that was read. */
interface ReadPolicy {
  readonly statements: readonly ReadStatement[]
  /** Those about an action, for each that was asked for: most requests are about few of the statements. */
  readonly about: Map<string, readonly ReadStatement[]>
}

const known = new WeakMap<object, ReadPolicy>()

function read(policy: PolicyInput): ReadPolicy {
  const document = (typeof policy === 'string' ? JSON.parse(policy) : policy) as Record<string, unknown>
  const before = known.get(document)
  if (before) return before
  const hasVariables = document['Version'] === '2012-10-17'
  const statements = [document['Statement'] ?? []].flat() as Record<string, unknown>[]
  const now = {
    statements: statements.map((statement, at) => readStatement(statement, at, hasVariables)),
    about: new Map<string, readonly ReadStatement[]>(),
  }
  known.set(document, now)
  return now
}

/**
 * The statements of a policy, in their order.
 *
 * @throws SyntaxError if it is text that is no JSON
 */
export const statementsOf = (policy: PolicyInput): readonly ReadStatement[] => read(policy).statements

/**
 * The statements of a policy whose Action or NotAction takes an action in, in their order.
 *
 * @param action in small letters, with `kms:`
 * @throws SyntaxError if it is text that is no JSON
 */
export function statementsAbout(policy: PolicyInput, action: string): readonly ReadStatement[] {
  const { statements, about } = read(policy)
  const before = about.get(action)
  if (before) return before
  const now = statements.filter((statement) => isAbout(statement, action))
  about.set(action, now)
  return now
}

function isAbout({ actions, notActions }: ReadStatement, action: string): boolean {
  // an action is never a policy variable
  const isIn = (patterns: readonly string[]) => patterns.some((pattern) => fits(pattern, action, new Map(), false))
  return actions ? isIn(actions) : notActions !== undefined && !isIn(notActions)
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

/** An account as a principal: its digits, or the ARN of its root. */
const ACCOUNT = /^(?:\d{12}|arn:.*::\d{12}:root)$/

function readPrincipal(principal: unknown): ReadPrincipal | undefined {
  if (principal === undefined || principal === null) return undefined
  const of = (typeof principal === 'string' ? { AWS: principal === '*' ? '*' : [] } : principal) as Record<
    string,
    unknown
  >
  const aws = asList(of['AWS'])
  return {
    aws: new Set(aws),
    accounts: new Set(aws.filter((name) => ACCOUNT.test(name)).map((name) => name.replaceAll(/^arn:.*::|:root$/g, ''))),
    service: new Set(asList(of['Service'])),
    federated: new Set(asList(of['Federated'])),
  }
}
