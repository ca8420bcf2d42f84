import type { KeyUse } from '../key-uses/key-use.ts'
import type { OwnKey } from '../options.ts'
import { valueOf, type Details } from '../policy/details.ts'
import type { Explained } from '../policy/statement.ts'
import { administration } from './administrators.ts'
import { EVERY_KEY, accountPrincipal, onThisKey } from './parts.ts'

/** Hands the decision about the key to the account's IAM policies, which also keeps the key manageable. */
export function enableIamPolicies(details: Details): Explained {
  return {
    statement: onThisKey({
      Sid: 'Enable IAM User Permissions',
      Effect: 'Allow',
      Principal: { AWS: accountPrincipal(valueOf(details, 'account'), details) },
      Action: 'kms:*',
    }),
    cause: EVERY_KEY,
    says: 'Lets IAM policies of the account decide about the key. This is not the root user alone: while it stands, an IAM policy can still allow other principals of the account to manage and to use the key.',
    without: 'losing the roles below would lock you out; only AWS Support could help.',
    fact: 'accountPrincipal',
  }
}

/** The same for management alone: IAM policies cannot give out use of the key. */
export function enableIamAdministration(key: OwnKey, use: KeyUse, details: Details): Explained {
  return {
    statement: onThisKey({
      Sid: 'Enable IAM policies for administration',
      Effect: 'Allow',
      Principal: { AWS: accountPrincipal(valueOf(details, 'account'), details) },
      Action: administration(key, use),
    }),
    cause: { kind: 'answer', question: 'access' },
    says: 'Lets IAM policies of the account decide who manages the key, but not who uses it: that stands in this policy alone. Whoever may change the key policy by IAM can still take use of the key.',
    without: 'losing the roles below would lock you out; only AWS Support could help.',
    fact: 'accountStatementDelegates',
  }
}
