import { howNamed, readCaller, type Caller, type Named } from '../access/caller.ts'
import { asList, isMet } from '../access/conditions.ts'
import { statementsAbout, type PolicyInput, type ReadStatement } from '../access/document.ts'
import { fits, type Values } from '../access/pattern.ts'

// For tests: how AWS judges a request to another service than AWS KMS, by the policy of the resource and the IAM policies of
// the caller. Elements and conditions are read as for keys; that a key policy always has to agree is of AWS KMS alone.

export type Context = Readonly<Record<string, string | readonly string[]>>

/** A request to a bucket, a queue, a role … */
export interface Visit {
  /** ARN of a user, role or root user; the name of a service; `*` for nobody known. */
  readonly principal: string
  /** `sqs:SendMessage` */
  readonly action: string
  readonly resource: string
  /** Condition keys that this request carries beside those that each one has. */
  readonly context?: Context
}

/** The policies that have a say. What is left out is not there. */
export interface Sides {
  /** Of the resource, or the trust policy of a role. */
  readonly ofResource?: PolicyInput | undefined
  /** Of the caller, in his own account. */
  readonly ofCaller?: readonly PolicyInput[]
  /** Twelve digits: the ARN of a bucket has none. */
  readonly resourceAccount: string
}

/** What every request has, as far as AWS knows who makes it. */
function contextOf({ context = {} }: Visit, caller: Caller, resourceAccount: string): Values {
  const isService = caller.kind === 'service'
  const always: Context = {
    'aws:PrincipalIsAWSService': String(isService),
    'aws:ResourceAccount': resourceAccount,
    'aws:SecureTransport': 'true',
    ...(isService && { 'aws:PrincipalServiceName': caller.name }),
    ...(caller.account !== undefined && { 'aws:PrincipalArn': caller.name, 'aws:PrincipalAccount': caller.account }),
  }
  return new Map(Object.entries({ ...always, ...context }).map(([key, value]) => [key.toLowerCase(), asList(value)]))
}

/** Assuming a role is asked of the role: its trust policy names no resource, and has to agree whoever asks. */
const isTrust = ({ action }: Visit) => action.startsWith('sts:')

/**
 * Whether a request is allowed: a Deny on either side wins; in one account either side is enough, unless the resource hands
 * the decision to the account; between accounts both must allow; a service, and whoever does not sign in, has the policy of
 * the resource alone.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 */
export function isLetIn({ ofResource, ofCaller = [], resourceAccount }: Sides, visit: Visit): boolean {
  const caller = readCaller(visit.principal, undefined)
  const context = contextOf(visit, caller, resourceAccount)
  const action = visit.action.toLowerCase()
  const isAboutIt = ({ resources, condition, hasVariables }: ReadStatement, anyResource: boolean) =>
    (anyResource || (resources ?? []).some((each) => fits(each, visit.resource, context, hasVariables))) &&
    isMet(condition, context, hasVariables)

  const ofHis = ofCaller.flatMap((policy) =>
    statementsAbout(policy, action).filter((statement) => isAboutIt(statement, false)),
  )
  const ofIts = (ofResource === undefined ? [] : statementsAbout(ofResource, action))
    .filter((statement) => isAboutIt(statement, isTrust(visit)))
    .flatMap((statement): (readonly [ReadStatement, Named])[] => {
      const named = statement.principal && howNamed(statement.principal, caller)
      return named === undefined ? [] : [[statement, named]]
    })
  if ([...ofHis, ...ofIts.map(([statement]) => statement)].some(({ allows }) => !allows)) return false

  const named = ofIts.map(([, how]) => how)
  const resourceAllows = named.length > 0
  if (caller.account === undefined) return resourceAllows
  const callerAllows = ofHis.length > 0 || caller.kind === 'root'
  if (caller.account !== resourceAccount) return resourceAllows && callerAllows
  const isNamedHimself = named.some((how) => how !== 'account')
  return isNamedHimself || (callerAllows && (resourceAllows || !isTrust(visit)))
}
