import { serviceIn, type Answers } from '../answers.ts'
import type { KeyUse } from '../key-uses/key-use.ts'
import { serviceOf } from '../services.ts'
import { valuesOf, type Details } from '../policy/details.ts'
import { allOf, oneOrMore, type Cause, type Explained } from '../policy/statement.ts'
import { onThisKey, viaService, filled } from './parts.ts'

/** The key users of this account: through the service where there is one, directly where code calls AWS KMS. */
export function allowUse(use: KeyUse, answers: Answers, details: Details): Explained[] {
  const principal = { AWS: oneOrMore(valuesOf(details, 'users')) }
  const cause: Cause = { kind: 'answer', question: 'service' }
  const crypto: Explained = {
    statement: onThisKey(
      { Sid: 'Allow use of the key', Effect: 'Allow', Principal: principal, Action: oneOrMore(use.actions) },
      allOf(viaService(use.via, details), filled(use.condition, details)),
    ),
    cause,
    says: `These roles use the key${use.via ? ', but only for calls that the service makes for them' : ''}. ${
      answers.access === 'own'
        ? 'Nobody else of the account can, unless added here.'
        : `Other roles of the account need permission on the key in an IAM policy${isOwnCode(answers) ? '' : ', besides that on the data'}.`
    }`,
    without:
      answers.access === 'own' ? 'they cannot use the key.' : 'they can use the key only if an IAM policy allows it.',
    fact: use.fact,
  }
  const describe: Explained = {
    statement: onThisKey({
      Sid: 'Allow key users to see the key',
      Effect: 'Allow',
      Principal: principal,
      Action: 'kms:DescribeKey',
    }),
    cause,
    says: 'They may look at the key’s properties, which the console, Terraform and the service do. No data can be read with it.',
    without: 'tools that check the key before they use it fail.',
    fact: use.fact,
  }
  return [...(use.actions.length > 0 ? [crypto] : []), ...(use.describe ? [describe] : [])]
}

/** What the same users need beside that, each under conditions of its own. */
export const allowFurtherUse = ({ further = [] }: KeyUse, details: Details): Explained[] =>
  further.map(({ sid, actions, via, condition, says, without, fact }) => ({
    statement: onThisKey(
      {
        Sid: sid,
        Effect: 'Allow',
        Principal: { AWS: oneOrMore(valuesOf(details, 'users')) },
        Action: oneOrMore(actions),
      },
      allOf(viaService(via, details), filled(condition, details)),
    ),
    cause: { kind: 'answer', question: 'service' },
    says,
    without,
    fact,
  }))

/** Own code asks AWS KMS alone: no service stands between with a permission of its own. */
function isOwnCode(answers: Answers): boolean {
  const service = serviceIn(answers)
  return service !== undefined && serviceOf(service).category === 'applications'
}
