import { valueOf, type Details } from '../policy/details.ts'
import { allOf, type Explained } from '../policy/statement.ts'

/** Stands where `*` would be, until the account and the tag are filled in; AWS refuses it as a principal. */
const EVERYONE = '<EVERYONE_WITH_THE_TAG>'

/**
 * What key users may do, for every role and user of the account that has a tag. The principal is `*`, which lets them in by
 * itself: the account principal would only hand the decision to IAM policies.
 *
 * @param ofUsers the statements for key users
 */
export function allowTagged(ofUsers: readonly Explained[], details: Details): Explained[] {
  const isComplete = (['account', 'tagKey', 'tagValue'] as const).every((id) => details[id]?.length)
  return ofUsers.map(({ statement, without, fact }) => {
    const condition = allOf(statement.Condition, {
      StringEquals: {
        'aws:PrincipalAccount': valueOf(details, 'account'),
        [`aws:PrincipalTag/${valueOf(details, 'tagKey')}`]: valueOf(details, 'tagValue'),
      },
    })
    return {
      statement: {
        ...statement,
        Sid: `${statement.Sid} by tag`,
        Principal: { AWS: isComplete ? '*' : EVERYONE },
        ...(condition && { Condition: condition }),
      },
      cause: { kind: 'setting', setting: 'tagged-users' },
      says: `The same for every role and user of your account with this tag, also where only the session has it. ${
        isComplete
          ? '“*” means everyone: the conditions hold it to your account and to the tag.'
          : 'The placeholder for everyone becomes “*”, held back by the conditions, once the account ID and the tag are filled in. Until then AWS refuses the policy, on purpose.'
      }`,
      without: `for whoever has the tag and is not named above: ${without}`,
      fact: 'principalTagCondition',
      more: [fact],
    }
  })
}
