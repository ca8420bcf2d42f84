import { arnIn, howNamed, readCaller, type Caller, type Named } from './caller.ts'
import { isMet } from './conditions.ts'
import { contextFor } from './context.ts'
import { statementsAbout, type PolicyInput, type ReadStatement } from './document.ts'
import { grantFor, type GrantInput } from './grants.ts'
import { ACROSS_ACCOUNTS, IAM_ONLY } from './kms-actions.ts'
import { fits, type Values } from './pattern.ts'

/** A request to AWS KMS, and every policy that has a say in it. What is left out is not in use. */
export interface Evaluation {
  readonly keyPolicy: PolicyInput
  /** Of the caller, in his own account. */
  readonly identityPolicies: readonly PolicyInput[]
  /** On the key, as ListGrants prints them. */
  readonly grants?: readonly GrantInput[] | undefined
  /** Each must allow. */
  readonly permissionBoundaries?: readonly PolicyInput[] | undefined
  readonly sessionPolicy?: PolicyInput | readonly PolicyInput[] | undefined
  /** Of one level, of which one must allow; or a list for each level, from the root to the account. */
  readonly serviceControlPolicies?: readonly PolicyInput[] | readonly (readonly PolicyInput[])[] | undefined
  /** Only their denials count: RCPFullAWSAccess is always there. */
  readonly resourceControlPolicies?: readonly PolicyInput[] | undefined
  /** One must allow. */
  readonly vpcEndpointPolicies?: readonly PolicyInput[] | undefined
  readonly request: {
    /** ARN of a user, role, session or root user; the name of a service; `*` for nobody known. */
    readonly principal: string | object
    /** `kms:Decrypt` */
    readonly action: string
    /** ARN of the key, or of the alias that is changed. */
    readonly resource: string
    /** Twelve digits. */
    readonly resourceAccount: string
    /** Condition keys with their values, in whatever case. */
    readonly context?: Readonly<Record<string, unknown>> | undefined
  }
}

export type PolicyType =
  | 'key policy'
  | 'identity policy'
  | 'grant'
  | 'permission boundary'
  | 'session policy'
  | 'service control policy'
  | 'resource control policy'
  | 'VPC endpoint policy'
  | 'AWS KMS'

/** What decided: a statement, by its Sid and its place in the policy, or a rule of AWS KMS. */
export interface Because {
  readonly policy: PolicyType
  readonly sid?: string
  readonly statement?: number
  readonly says: string
}

export interface Judgement {
  readonly verdict: 'allowed' | 'implicitly-denied' | 'explicitly-denied'
  /** The decisive one first; never empty. */
  readonly because: readonly [Because, ...Because[]]
}

/** What statements are held against. */
interface Asked {
  readonly caller: Caller
  /** In small letters, with `kms:`. */
  readonly action: string
  readonly resource: string
  readonly context: Values
}

/**
 * Judges one request as AWS KMS does: a Deny anywhere wins; inside the account the key policy decides, or hands the decision
 * to IAM; between accounts both sides must allow, for the operations that work there; a grant allows by itself.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/control-access.html
 */
export function evaluateRequest(evaluation: Evaluation): Judgement {
  const { request } = evaluation
  const given = request.context ?? {}
  const caller = readCaller(request.principal, arnIn(given))
  const action = request.action.toLowerCase()
  const operation = action.replace(/^kms:/, '')
  // an alias that stands for a key: a policy that names the alias says nothing about the key
  const onAlias = /:alias\//.test(request.resource) && !ALIAS_OPERATIONS.test(operation)
  const asked: Asked = {
    caller,
    action,
    resource: onAlias ? request.resource.replace(/:alias\/.*$/, ':key/of-an-alias') : request.resource,
    context: contextFor(given, caller, operation, request.resourceAccount),
  }
  const isOnKey = !IAM_ONLY.has(operation) && !/:alias\//.test(asked.resource)
  return (
    denial(evaluation, asked, operation, isOnKey) ??
    limit(evaluation, asked) ??
    (operation === 'retiregrant'
      ? retirement(evaluation, asked, request.resourceAccount)
      : isOnKey
        ? onTheKey(evaluation, asked, operation, request.resourceAccount)
        : byIam(evaluation, asked, request.resourceAccount))
  )
}

const ALIAS_OPERATIONS = /^(?:create|update|delete)alias$/

/** Whether resource and condition of a statement about the action meet the request, whoever it names. */
function meets(statement: ReadStatement, { resource, context }: Asked): boolean {
  const { resources, notResources, condition, hasVariables } = statement
  const isIn = (patterns: readonly string[]) =>
    patterns.some((pattern) => fits(pattern, resource, context, hasVariables))
  const isAboutResource = resources ? isIn(resources) : notResources !== undefined && !isIn(notResources)
  return isAboutResource && isMet(condition, context, hasVariables)
}

const firstThat = (policy: PolicyInput, allows: boolean, asked: Asked): ReadStatement | undefined =>
  statementsAbout(policy, asked.action).find((statement) => statement.allows === allows && meets(statement, asked))

/** The statement of a resource’s policy that denies the caller. Whom a Deny excepts has to stand there with his account. */
const denyingCaller = (policy: PolicyInput, asked: Asked, hasBoundary: boolean): ReadStatement | undefined =>
  statementsAbout(policy, asked.action).find((statement) => {
    const { allows, principal, notPrincipal } = statement
    if (allows) return false
    const isMeant = principal
      ? howNamed(principal, asked.caller) !== undefined
      : notPrincipal !== undefined && (hasBoundary || howNamed(notPrincipal, asked.caller) === undefined)
    return isMeant && meets(statement, asked)
  })

const because = (policy: PolicyType, says: string, statement?: ReadStatement): Because => ({
  policy,
  ...(statement?.sid !== undefined && { sid: statement.sid }),
  ...(statement && { statement: statement.at }),
  says,
})

const allowed = (...reasons: [Because, ...Because[]]): Judgement => ({ verdict: 'allowed', because: reasons })
const notAllowed = (...reasons: [Because, ...Because[]]): Judgement => ({
  verdict: 'implicitly-denied',
  because: reasons,
})
const denied = (policy: PolicyType, statement: ReadStatement): Judgement => ({
  verdict: 'explicitly-denied',
  because: [because(policy, `A Deny in the ${policy} meets the request, and a Deny always wins.`, statement)],
})

/** The first Deny that meets the request. */
function denial(evaluation: Evaluation, asked: Asked, operation: string, isOnKey: boolean): Judgement | undefined {
  const { caller } = asked
  const boundaries = evaluation.permissionBoundaries ?? []
  const onCaller: readonly (readonly [PolicyType, readonly PolicyInput[]])[] =
    caller.account === undefined || caller.kind === 'root'
      ? []
      : [
          ['identity policy', evaluation.identityPolicies],
          ['permission boundary', boundaries],
          ['session policy', sessionPolicies(evaluation)],
        ]
  for (const [type, policies] of [
    ...onCaller,
    ['service control policy', controls(evaluation, caller).flat()] as const,
  ]) {
    for (const policy of policies) {
      const statement = firstThat(policy, false, asked)
      if (statement) return denied(type, statement)
    }
  }
  // a grant decides who retires it: neither the key policy nor a resource control policy has a say
  const isOfTheGrant = operation === 'retiregrant'
  const ofResource: readonly (readonly [PolicyType, readonly PolicyInput[]])[] = [
    ['key policy', isOnKey && !isOfTheGrant ? [evaluation.keyPolicy] : []],
    [
      'resource control policy',
      caller.isServiceLinked || isOfTheGrant ? [] : (evaluation.resourceControlPolicies ?? []),
    ],
    ['VPC endpoint policy', evaluation.vpcEndpointPolicies ?? []],
  ]
  for (const [type, policies] of ofResource) {
    for (const policy of policies) {
      const statement = denyingCaller(policy, asked, boundaries.length > 0)
      if (statement) return denied(type, statement)
    }
  }
  return undefined
}

const sessionPolicies = ({ sessionPolicy }: Evaluation): readonly PolicyInput[] =>
  sessionPolicy === undefined ? [] : ([sessionPolicy].flat() as readonly PolicyInput[])

/** Service control policies by level. They bind neither services nor the roles that are linked to one. */
function controls({ serviceControlPolicies = [] }: Evaluation, caller: Caller): readonly (readonly PolicyInput[])[] {
  if (caller.account === undefined || caller.isServiceLinked || serviceControlPolicies.length === 0) return []
  return serviceControlPolicies.every((each) => Array.isArray(each))
    ? (serviceControlPolicies as readonly (readonly PolicyInput[])[])
    : [serviceControlPolicies as readonly PolicyInput[]]
}

/** What must allow before anything else counts. */
function limit(evaluation: Evaluation, asked: Asked): Judgement | undefined {
  for (const level of controls(evaluation, asked.caller)) {
    if (!level.some((policy) => firstThat(policy, true, asked))) {
      return notAllowed(because('service control policy', 'No service control policy of one level allows it.'))
    }
  }
  const endpoint = evaluation.vpcEndpointPolicies ?? []
  if (endpoint.length > 0 && !endpoint.some((policy) => allowing(policy, asked).length > 0)) {
    return notAllowed(because('VPC endpoint policy', 'The policy of the VPC endpoint does not allow it.'))
  }
  return undefined
}

/** The statements of a resource’s policy that allow the action to the caller under conditions, with how each names him. */
function naming(policy: PolicyInput, caller: Caller, action: string): (readonly [ReadStatement, Named])[] {
  const found: [ReadStatement, Named][] = []
  for (const statement of statementsAbout(policy, action)) {
    const { allows, principal, notPrincipal } = statement
    if (!allows) continue
    const named = principal
      ? howNamed(principal, caller)
      : notPrincipal && caller.kind !== 'nobody' && howNamed(notPrincipal, caller) === undefined
        ? 'everybody'
        : undefined
    if (named !== undefined) found.push([statement, named])
  }
  return found
}

/** Those of them that allow the request. */
const allowing = (policy: PolicyInput, asked: Asked): (readonly [ReadStatement, Named])[] =>
  naming(policy, asked.caller, asked.action).filter(([statement]) => meets(statement, asked))

/**
 * The statements of a key policy that have a say in whether a caller may do something with the key, whatever the context of
 * the request: every Deny, and what allows it to him under its conditions. Where nothing does, only a grant would help.
 *
 * @param action `kms:Decrypt`, one that key policies decide
 */
export function statementsFor(keyPolicy: PolicyInput, caller: Caller, action: string): readonly ReadStatement[] {
  const asked = action.toLowerCase()
  return [
    ...statementsAbout(keyPolicy, asked).filter(({ allows }) => !allows),
    ...naming(keyPolicy, caller, asked).map(([statement]) => statement),
  ]
}

const ROOT_USER = because('identity policy', 'The root user of an account has every permission that IAM can give.')

/** What IAM of the caller’s account allows him, within his boundary and his session policy. */
function ofIdentity(evaluation: Evaluation, asked: Asked): Judgement {
  if (asked.caller.kind === 'root') return allowed(ROOT_USER)
  let found: Because | undefined
  for (const policy of evaluation.identityPolicies) {
    const statement = firstThat(policy, true, asked)
    if (statement) {
      found = because('identity policy', 'An IAM policy of the caller allows it.', statement)
      break
    }
  }
  if (!found) return notAllowed(because('identity policy', 'No IAM policy of the caller allows it.'))
  const short = beyondLimits(evaluation, asked)
  return short ? notAllowed(short) : allowed(found)
}

/** What a boundary or a session policy does not allow, for whom they bind. */
function beyondLimits(evaluation: Evaluation, asked: Asked): Because | undefined {
  const allows = (policy: PolicyInput) => firstThat(policy, true, asked) !== undefined
  if (!(evaluation.permissionBoundaries ?? []).every(allows)) {
    return because('permission boundary', 'The permission boundary of the caller does not allow it.')
  }
  const session = sessionPolicies(evaluation)
  return session.length > 0 && !session.some(allows)
    ? because('session policy', 'The session policy does not allow it.')
    : undefined
}

/** An operation on the key itself. */
function onTheKey(evaluation: Evaluation, asked: Asked, operation: string, resourceAccount: string): Judgement {
  const { caller } = asked
  if (caller.kind === 'nobody') return notAllowed(because('AWS KMS', 'AWS KMS answers no request without a signature.'))
  const grant = grantFor(evaluation.grants ?? [], caller, operation, asked.context, asked.resource)
  if (grant && !(caller.kind === 'session' || caller.kind === 'role' ? beyondLimits(evaluation, asked) : undefined)) {
    return allowed(because('grant', `The grant${grant.id ? ` ${grant.id}` : ''} allows it to this caller.`))
  }
  const statements = allowing(evaluation.keyPolicy, asked)
  const [first] = statements
  if (!first) return notAllowed(because('key policy', 'No statement of the key policy allows it to this caller.'))
  const inKeyPolicy = (statement: ReadStatement, says: string) => because('key policy', says, statement)
  if (caller.kind === 'service') return allowed(inKeyPolicy(first[0], 'The key policy allows it to the service.'))
  if (caller.account === resourceAccount) {
    const free = statements.find(([, named]) => named === 'himself' || named === 'everybody')
    if (free) return allowed(inKeyPolicy(free[0], 'The key policy allows it to this caller.'))
    const role = statements.find(([, named]) => named === 'role')
    const short = role ? beyondLimits(evaluation, asked) : undefined
    if (role && !short) return allowed(inKeyPolicy(role[0], 'The key policy allows it to the role.'))
    const identity = ofIdentity(evaluation, asked)
    const delegation = inKeyPolicy(first[0], 'The key policy leaves it to IAM policies of the account.')
    if (identity.verdict === 'allowed') return allowed(delegation, ...identity.because)
    return short ? notAllowed(short) : notAllowed(...identity.because, delegation)
  }
  if (!ACROSS_ACCOUNTS.has(operation)) {
    return notAllowed(
      because('AWS KMS', 'This operation does not work on a key of another account, whatever is allowed.'),
    )
  }
  const identity = ofIdentity(evaluation, asked)
  const theirs = inKeyPolicy(first[0], 'The key policy lets the other account in; IAM there has to allow it too.')
  return identity.verdict === 'allowed' ? allowed(theirs, ...identity.because) : notAllowed(...identity.because, theirs)
}

/** An operation about no single key, or on an alias: IAM alone decides, and in the own account alone. */
function byIam(evaluation: Evaluation, asked: Asked, resourceAccount: string): Judgement {
  const { caller } = asked
  if (caller.account === undefined) {
    return notAllowed(because('AWS KMS', 'Only IAM policies allow this operation, and this caller has none.'))
  }
  if (caller.account !== resourceAccount) {
    return notAllowed(because('AWS KMS', 'This operation works in the caller’s own account alone.'))
  }
  return ofIdentity(evaluation, asked)
}

/**
 * The grant says who retires it. Beside that the account of the key does, and an account that is named as the retiring
 * principal: both hand it on with IAM policies.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/grant-delete.html
 */
function retirement(evaluation: Evaluation, asked: Asked, resourceAccount: string): Judgement {
  const { caller } = asked
  const grants = evaluation.grants ?? []
  const grant = grantFor(grants, caller, 'retiregrant', asked.context, asked.resource)
  if (grant) return allowed(because('grant', 'The grant names this caller as one who retires it.'))
  const account = caller.account
  const isOfAccount =
    account !== undefined &&
    grants.length > 0 &&
    (account === resourceAccount ||
      grantFor(
        grants,
        readCaller(`arn:aws:iam::${account}:root`, undefined),
        'retiregrant',
        asked.context,
        asked.resource,
      ) !== undefined)
  if (!isOfAccount) return notAllowed(because('grant', 'No grant names this caller as one who retires it.'))
  return ofIdentity(evaluation, asked)
}
