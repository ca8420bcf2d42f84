import { FACTS } from '../facts.ts'
import type { OwnKey } from '../options.ts'
import { isNobody, valueOf, valuesOf, type Details } from '../policy/details.ts'
import type { SettingId } from '../policy/settings.ts'
import { oneOrMore, type Cause, type Condition, type Explained } from '../policy/statement.ts'
import { onThisKey } from './parts.ts'

// Statements that deny, each with the exceptions without which it would break AWS services or lock out.

/** Whoever may change the key policy can take a Deny out: it stops mistakes, and makes intent take one step more. */
const EDITABLE = 'The key administrators can take it out again, because they may change this policy.'

const denyToAll = (Sid: string, actions: readonly string[], condition?: Condition) =>
  onThisKey({ Sid, Effect: 'Deny', Principal: '*', Action: oneOrMore(actions) } as const, condition)

const because = (setting: SettingId): Cause => ({ kind: 'setting', setting })

const endsTheKey = ({ origin }: OwnKey): readonly string[] => [
  'kms:ScheduleKeyDeletion',
  ...(origin === 'EXTERNAL' ? ['kms:DeleteImportedKeyMaterial'] : []),
]

/** Deletion by the role for emergencies alone; by nobody where none is named. */
export function denyDeletionToOthers(key: OwnKey, details: Details): Explained {
  const nobody = isNobody(details, 'deleters')
  return {
    statement: denyToAll(
      'Deny deletion to all others',
      endsTheKey(key),
      // a caller without an ARN of its own, like a service, does not match either, and is refused
      nobody ? undefined : { ArnNotEquals: { 'aws:PrincipalArn': oneOrMore(valuesOf(details, 'deleters')) } },
    ),
    cause: because('deny-deletion'),
    says: `${
      nobody
        ? 'Nobody is named to delete the key, so nobody can schedule its deletion before this statement is taken out'
        : 'Only the role for emergencies can schedule the deletion of the key'
    }${key.origin === 'EXTERNAL' ? ', or delete its imported key material' : ''}. A Deny outweighs every Allow, in IAM policies too. ${EDITABLE}`,
    without: 'whoever an IAM policy or this policy allows it can end the key.',
    fact: nobody ? 'deletionIsFinal' : 'principalArnCondition',
    ...(!nobody && { more: ['deletionIsFinal'] as const }),
  }
}

/** Disabling by the role for emergencies alone; by nobody where none is named. */
export function denyDisablingToOthers(details: Details): Explained {
  const nobody = isNobody(details, 'deleters')
  return {
    statement: denyToAll(
      'Deny disabling to all others',
      ['kms:DisableKey'],
      nobody ? undefined : { ArnNotEquals: { 'aws:PrincipalArn': oneOrMore(valuesOf(details, 'deleters')) } },
    ),
    cause: because('deny-disabling'),
    says: `${
      nobody
        ? 'Nobody is named to disable the key, so nobody can before this statement is taken out.'
        : 'Only the role for emergencies can disable the key.'
    } Scheduling its deletion, which stops its use as well, is another action. ${EDITABLE}`,
    without: 'whoever an IAM policy or this policy allows it can stop all use of the key.',
    fact: nobody ? 'disableStopsUse' : 'principalArnCondition',
  }
}

/** Days within which a key counts as used lately: a choice of ours. */
export const DAYS_OF_USE = 90

/** No deletion of a key that was used lately. Disabling, the way to stop its use in an emergency, is let be. */
export const denyDeletionAfterUse = (): Explained => ({
  statement: denyToAll('Deny deletion of a key that is in use', ['kms:ScheduleKeyDeletion'], {
    NumericLessThanEquals: { 'kms:TrailingDaysWithoutKeyUsage': String(DAYS_OF_USE) },
  }),
  cause: because('recently-used'),
  says: `Nobody can schedule the deletion of the key within ${DAYS_OF_USE} days of its last use, or of its creation while it was not used. Replica keys are counted by themselves. AWS’s example refuses disabling as well; here it stays, to stop use in an emergency. ${EDITABLE}`,
  without: 'a key that is used every day can be scheduled for deletion.',
  fact: 'daysWithoutUse',
  more: ['lastUseIsNotNeed'],
})

/** No waiting period below the longest there is. */
export function denyShortWait({ origin }: OwnKey): Explained {
  const days = FACTS.deletionWaitMax.value
  return {
    statement: denyToAll('Deny a short waiting period', ['kms:ScheduleKeyDeletion'], {
      NumericLessThan: { 'kms:ScheduleKeyDeletionPendingWindowInDays': String(days) },
    }),
    cause: because('waiting-period'),
    says: `Nobody can schedule the deletion of the key with a waiting period below ${days} days. ${
      origin === 'EXTERNAL' ? 'Imported key material can still be deleted at once. ' : ''
    }${EDITABLE}`,
    without: `deletion can be scheduled with a waiting period of ${FACTS.deletionWaitMin.value} days.`,
    fact: 'deletionWaitCondition',
    more: ['deletionWaitMax', 'deletionCanBeCancelled'],
  }
}

/** MFA for what ends access to the data; never for use, since services show none. */
export function denyEndWithoutMfa(key: OwnKey): Explained {
  return {
    statement: denyToAll('Deny disabling and deletion without MFA', ['kms:DisableKey', ...endsTheKey(key)], {
      BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' },
    }),
    cause: because('mfa-deletion'),
    says: `Nobody can disable the key or schedule its deletion${key.origin === 'EXTERNAL' ? ', or delete its imported key material,' : ''} unless the request says that AWS saw MFA. One that does not say it counts as one without: those of federated sessions and of access keys and, by AWS’s page on MFA, of roles that were assumed with MFA and of the root user. An IAM user who signed in with MFA, or has a session of GetSessionToken with it, gets through where he may do it. Try it before you need it. Use of the key is not touched: services do not show MFA. ${EDITABLE}`,
    without: 'stolen credentials of a role that may do it are enough.',
    fact: 'mfaCondition',
    more: ['mfaOfRoles', 'mfaOfRootUser'],
  }
}

/** Nobody outside the organization; AWS services and the own account are left out. */
export function denyOutsideOrganization(details: Details): Explained {
  return {
    statement: denyToAll('Deny all outside the organization', ['kms:*'], {
      StringNotEqualsIfExists: {
        'aws:PrincipalOrgID': valueOf(details, 'organization'),
        'aws:PrincipalAccount': valueOf(details, 'account'),
      },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    }),
    cause: because('organization-only'),
    says: `Whoever calls from outside the organization is refused, unless he is of this account, or is an AWS service that calls under its own name. The exception for the account is what Amazon RDS asks for, and keeps a wrong ID from locking you out; AWS’s example for all keys of an organization has none. ${EDITABLE}`,
    without: 'a statement that is added later can let in any account.',
    fact: 'organizationBoundary',
    more: ['principalOrgCondition', 'rdsDenyNeedsTheAccount'],
  }
}
