import type { KeyUse } from '../key-uses/key-use.ts'
import { valuesOf, type Details } from '../policy/details.ts'
import { allOf, oneOrMore, type Condition, type Explained } from '../policy/statement.ts'
import { onThisKey, viaService, filled } from './parts.ts'

/** Allows a grant to these grantees and to nobody else. */
export const onlyFor = (grantees: readonly string[]): Condition => ({
  StringEquals: { 'kms:GranteePrincipal': oneOrMore(grantees) },
})

const grantsWithoutCondition = ({ via }: KeyUse) =>
  `kms:GrantIsForAWSResource is left out because AWS’s statement for the service does not have it, so ${
    via
      ? 'kms:ViaService alone keeps them from making grants of their own'
      : 'choose roles that you would trust with the data: they could make grants of their own'
  }`

/** Lets the users' identity make the grant from which the service then works. */
export function allowGrantsForAwsResources(use: KeyUse, details: Details): Explained {
  const unlimited = use.grants === 'without-condition'
  const condition = allOf(
    viaService(use.via, details),
    filled(use.grantCondition, details),
    unlimited ? undefined : { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  )
  const keys = Object.values(condition ?? {}).flatMap((each) => Object.keys(each))
  const keep = keys.length === 1 ? 'the condition keeps' : 'the conditions keep'
  return {
    statement: onThisKey(
      {
        Sid: 'Allow attachment of persistent resources',
        Effect: 'Allow',
        Principal: { AWS: oneOrMore(valuesOf(details, 'users')) },
        Action: 'kms:CreateGrant',
      },
      condition,
    ),
    cause: { kind: 'answer', question: 'service' },
    says: `The service makes a grant with the identity of these roles and works from it; ${unlimited ? grantsWithoutCondition(use) : `${keep} them from making grants of their own${keys.includes('kms:ViaService') ? ', or for other services' : ''}`}. They may not revoke grants: that would cut a running resource off its key.${use.grantSays ? ` ${use.grantSays}` : ''}`,
    without: use.grantWithout ?? 'the resource cannot be created or attached under this key.',
    fact: use.grantFact ?? (unlimited || use.fact === 'rdsCreatorPermissions' ? use.fact : 'grantsForAwsResources'),
  }
}
