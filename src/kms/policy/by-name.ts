import { valueOf, type Details } from './details.ts'
import { allOf, oneOrMore, type Explained } from './statement.ts'

/** Stands where `*` would be, until each ARN and the account are filled in; AWS refuses it as a principal. */
const EVERYONE = '<EVERYONE_WITH_THESE_ARNS>'

const ROLE_OR_USER = /^arn:[\w-]+:iam::(\d{12}):(?:role|user)\/(?!aws-service-role\/)/
const PLACEHOLDER = /^<[A-Z_]+_ARN>$/

/**
 * Names roles and users of the own account by `aws:PrincipalArn` in place of the principal: AWS keeps the ID of a principal,
 * and the text of a condition. The principal is then `*`, which still lets them in by itself; the account principal would
 * only hand the decision to IAM policies.
 *
 * Left as they are: service-linked roles, which nobody but AWS creates anew, and roles of other accounts, which would need
 * the other account beside the ARN.
 */
export const byName = (statements: readonly Explained[], details: Details): Explained[] =>
  statements.map((explained) => {
    const { statement, says, more = [] } = explained
    const { Effect, Principal, Condition } = statement
    if (Effect !== 'Allow' || Principal === undefined || Principal === '*' || !('AWS' in Principal)) return explained
    const names = [Principal.AWS].flat()
    const account = details.account?.[0]
    const isOurs = (name: string) => {
      const [, owner] = ROLE_OR_USER.exec(name) ?? []
      return owner === undefined ? PLACEHOLDER.test(name) : account === undefined || owner === account
    }
    if (!names.every(isOurs)) return explained
    const isComplete = account !== undefined && !names.some((name) => PLACEHOLDER.test(name))
    const condition = allOf(Condition, {
      ArnEquals: { 'aws:PrincipalArn': oneOrMore(names) },
      StringEquals: { 'aws:PrincipalAccount': valueOf(details, 'account') },
    })
    return {
      ...explained,
      statement: {
        ...statement,
        Principal: { AWS: isComplete ? '*' : EVERYONE },
        ...(condition && { Condition: condition }),
      },
      says: `${says} ${
        isComplete
          ? '“*” means everyone: the conditions alone hold it to these ARNs of your account. It counts for a role that is created anew, too.'
          : 'The placeholder for everyone becomes “*”, held back by these ARNs, once they and the account ID are filled in. Until then AWS refuses the policy, on purpose.'
      }`,
      more: [...more, 'arnInConditionStays'],
    }
  })
