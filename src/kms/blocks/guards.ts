import { FACTS } from '../facts.ts'
import { SYMMETRIC, type KeyUse } from '../key-uses/key-use.ts'
import type { OwnKey } from '../options.ts'
import { fieldsIn, isNobody, valueOf, valuesOf, type Details } from '../policy/details.ts'
import type { SettingId } from '../policy/settings.ts'
import { oneOrMore, type Cause, type Condition, type Explained } from '../policy/statement.ts'
import { onThisKey } from './parts.ts'

// Statements that deny, each with the exceptions without which it would break AWS services or lock out.

/** Whoever may change the key policy can take a Deny out: it stops mistakes, and makes intent take one step more. */
const EDITABLE = 'The key administrators can take it out again, because they may change this policy.'

/** Stands where `*` would be, until what the condition names is filled in; AWS refuses it as a principal. */
const EVERYONE = '<EVERYONE_ELSE>'

/** Whether a condition waits for a detail: beside a placeholder, a Deny to everybody could meet those whom it must not. */
const isOpen = (condition: Condition | undefined) => fieldsIn(JSON.stringify(condition ?? {})).length > 0

const denyToAll = (Sid: string, actions: readonly string[], condition?: Condition) =>
  onThisKey(
    {
      Sid,
      Effect: 'Deny',
      Principal: isOpen(condition) ? { AWS: EVERYONE } : '*',
      Action: oneOrMore(actions),
    } as const,
    condition,
  )

/** To be said of a Deny whose condition takes details. */
const untilFilled = ({ statement, says, ...rest }: Explained): Explained => ({
  ...rest,
  statement,
  says: isOpen(statement.Condition)
    ? `${says} The placeholder for everyone becomes “*” once what the condition names is filled in. Until then AWS refuses the policy, on purpose: beside a placeholder this could refuse you as well.`
    : says,
})

const because = (setting: SettingId): Cause => ({ kind: 'setting', setting })

const endsTheKey = ({ origin }: OwnKey): readonly string[] => [
  'kms:ScheduleKeyDeletion',
  ...(origin === 'EXTERNAL' ? ['kms:DeleteImportedKeyMaterial'] : []),
]

/** Deletion by the role for emergencies alone; by nobody where none is named. */
export function denyDeletionToOthers(key: OwnKey, details: Details): Explained {
  const nobody = isNobody(details, 'deleters')
  return untilFilled({
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
    }${key.origin === 'EXTERNAL' ? ', or delete its imported key material. Whoever may import can still import it again with a date of expiry, on which AWS KMS deletes it' : ''}. A Deny outweighs every Allow, in IAM policies too. ${EDITABLE}`,
    without: 'whoever an IAM policy or this policy allows it can end the key.',
    fact: nobody ? 'deletionIsFinal' : 'principalArnCondition',
    ...(!nobody && { more: ['deletionIsFinal'] as const }),
  })
}

/** Disabling by the role for emergencies alone; by nobody where none is named. */
export function denyDisablingToOthers({ origin }: OwnKey, details: Details): Explained {
  const nobody = isNobody(details, 'deleters')
  return untilFilled({
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
    } Scheduling its deletion${
      origin === 'EXTERNAL'
        ? ' and deleting its imported key material, which stop its use as well, are other actions.'
        : ', which stops its use as well, is another action.'
    } ${EDITABLE}`,
    without: 'whoever an IAM policy or this policy allows it can stop all use of the key.',
    fact: nobody ? 'disableStopsUse' : 'principalArnCondition',
  })
}

/** Days within which a key counts as used lately: a choice of ours. */
export const DAYS_OF_USE = 90

/** No deletion of a key that was used lately. Disabling, the way to stop its use in an emergency, is let be. */
export const denyDeletionAfterUse = ({ origin }: OwnKey): Explained => ({
  statement: denyToAll('Deny deletion of a key that is in use', ['kms:ScheduleKeyDeletion'], {
    NumericLessThanEquals: { 'kms:TrailingDaysWithoutKeyUsage': String(DAYS_OF_USE) },
  }),
  cause: because('recently-used'),
  says: `Nobody can schedule the deletion of the key within ${DAYS_OF_USE} days of its last use, or of its creation while it was not used. Replica keys are counted by themselves. AWS’s example refuses disabling as well; here it stays, to stop use in an emergency.${
    origin === 'EXTERNAL' ? ' Imported key material can still be deleted at once.' : ''
  } ${EDITABLE}`,
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
    says: `Nobody can disable the key or schedule its deletion${key.origin === 'EXTERNAL' ? ', or delete its imported key material,' : ''} unless the request says that AWS saw MFA. One that does not say it counts as one without: those of federated sessions and of access keys and, by AWS’s page on MFA, of roles that were assumed with MFA and of the root user. An IAM user who signed in with MFA, or has a session of GetSessionToken with it, gets through where allowed to do it. Try it before you need it. Use of the key is not touched: services do not show MFA. ${EDITABLE}`,
    without: 'stolen credentials of a role that may do it are enough.',
    fact: 'mfaCondition',
    more: ['mfaOfRoles', 'mfaOfRootUser'],
  }
}

/** Automatic rotation that is on stays on. */
export const denySwitchingRotationOff = (): Explained => ({
  statement: denyToAll('Deny switching rotation off', ['kms:DisableKeyRotation']),
  cause: because('rotation-period'),
  says: `Nobody can switch automatic rotation off. It does not switch it on: that is a step of its own. ${EDITABLE}`,
  without: 'whoever an IAM policy or this policy allows it can switch rotation off.',
  fact: 'rotationIsSwitchedOff',
})

/**
 * No rotation period above a limit. AWS’s example, which refuses short periods, has another aim. A request that names no
 * period passes, whether or not AWS KMS then takes its default for the value: the limit is never below it.
 *
 * @param longest days
 */
export const denyLongRotationPeriod = (longest: number): Explained => ({
  statement: denyToAll('Deny a long rotation period', ['kms:EnableKeyRotation'], {
    NumericGreaterThan: { 'kms:RotationPeriodInDays': String(longest) },
  }),
  cause: because('rotation-period'),
  says: `Nobody can set a rotation period of more than ${longest} days. ${
    longest > FACTS.rotationPeriodDefault.value
      ? 'That is the period that you named.'
      : 'That limit is ours: it is the period that AWS KMS takes where none is named.'
  } AWS’s example refuses short periods instead. ${EDITABLE}`,
  without: `a period of up to ${FACTS.rotationPeriodMax.value} days can be set.`,
  fact: 'rotationPeriodCondition',
  more: ['rotationPeriodDefault', 'rotationPeriodMax'],
})

/** Grants by AWS services alone: with the identity of their caller, or as themselves. */
export const denyGrantsOfOnesOwn = (): Explained => ({
  statement: denyToAll('Deny grants that no AWS service makes', ['kms:CreateGrant'], {
    BoolIfExists: { 'kms:GrantIsForAWSResource': 'false', 'aws:PrincipalIsAWSService': 'false' },
  }),
  cause: because('grants-for-services'),
  says: `Nobody can make a grant directly. An AWS service can, with the identity of whoever calls it, or under its own name. Grants that are there already stay. ${EDITABLE}`,
  without:
    'whoever may make grants, by an IAM policy or by a statement that is added later, can hand use of the key to anybody, other accounts included.',
  fact: 'grantsOnlyForServices',
  more: ['grantsForAwsResources'],
})

/**
 * AWS services that call under their own name, for resources of the organization alone; those of the own account are left
 * out, as AWS’s example leaves out accounts that are trusted, so that a wrong ID stops no delivery of one’s own.
 */
export const denyServicesForStrangers = (details: Details): Explained =>
  untilFilled({
    statement: denyToAll('Deny AWS services that work for strangers', ['kms:*'], {
      StringNotEqualsIfExists: {
        'aws:SourceOrgID': valueOf(details, 'organization'),
        'aws:SourceAccount': valueOf(details, 'account'),
      },
      Null: { 'aws:SourceAccount': 'false' },
      Bool: { 'aws:PrincipalIsAWSService': 'true' },
    }),
    cause: because('services-in-organization'),
    says: `An AWS service that calls under its own name is refused where it says for whose resource it works, and that is neither of the organization nor of this account. Requests that do not say are let be, as in AWS’s example. ${EDITABLE}`,
    without:
      'a statement for an AWS service that is added later without its source lets the service work here for resources of strangers.',
    fact: 'servicesInOrganization',
    more: ['sourceAccountIsOfServices'],
  })

/** No request without TLS. */
export const denyWithoutTls = (): Explained => ({
  statement: denyToAll('Deny requests without TLS', ['kms:*'], { Bool: { 'aws:SecureTransport': 'false' } }),
  cause: because('tls-only'),
  says: `A request that does not come over TLS is refused. AWS KMS requires TLS 1.2 by itself, so this says more than it does. ${EDITABLE}`,
  without: 'the policy does not say so; AWS KMS asks for TLS all the same.',
  fact: 'tlsExample',
  more: ['kmsRequiresTls'],
})

/** What to hold to a network: use of the key. A public key is no secret. */
const usedWith = ({ notSymmetric, actions }: KeyUse): readonly string[] =>
  notSymmetric ? actions.filter((action) => action !== 'kms:GetPublicKey') : SYMMETRIC

/**
 * Use of the key through VPC endpoints alone. Only for code of one's own that calls AWS KMS: what AWS services do for
 * somebody, or with a role, comes from networks of AWS.
 */
export const denyUseOutsideNetwork = (use: KeyUse, details: Details): Explained =>
  untilFilled({
    statement: denyToAll('Deny use outside the VPC endpoints', usedWith(use), {
      StringNotEqualsIfExists: { 'aws:SourceVpce': oneOrMore(valuesOf(details, 'vpcEndpoints')) },
      BoolIfExists: { 'aws:ViaAWSService': 'false', 'aws:PrincipalIsAWSService': 'false' },
    }),
    cause: because('network'),
    says: `Nobody can use the key but through these VPC endpoints, whatever the credentials. AWS’s example has no exceptions; these two let AWS services through that use the key under their own name or for somebody who calls them. Management of the key is not held to a network. ${EDITABLE}`,
    without: 'stolen credentials of a key user work from anywhere.',
    fact: 'vpcEndpointExample',
    more: ['networkOfServices', 'networkKeepsServicesOut'],
  })

/** Nobody outside the organization; AWS services and the own account are left out. */
export function denyOutsideOrganization(details: Details): Explained {
  return untilFilled({
    statement: denyToAll('Deny all outside the organization', ['kms:*'], {
      StringNotEqualsIfExists: {
        'aws:PrincipalOrgID': valueOf(details, 'organization'),
        'aws:PrincipalAccount': valueOf(details, 'account'),
      },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    }),
    cause: because('organization-only'),
    says: `Whoever calls from outside the organization is refused, unless of this account, or an AWS service that calls under its own name. The exception for the account is what Amazon RDS asks for, and keeps a wrong ID from locking you out; AWS’s example for all keys of an organization has none. ${EDITABLE}`,
    without: 'a statement that is added later can let in any account.',
    fact: 'organizationBoundary',
    more: ['principalOrgCondition', 'rdsDenyNeedsTheAccount'],
  })
}
