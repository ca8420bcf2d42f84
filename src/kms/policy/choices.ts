import type { Answers } from '../answers.ts'
import { FACTS, type FactId } from '../facts.ts'
import type { OwnKey } from '../options.ts'
import { byName } from './by-name.ts'
import { fill, isNobody, valueOf, valuesOf, type Details } from './details.ts'
import { verifiedIn } from './partition.ts'
import type { SettingId, Settings } from './settings.ts'
import { oneOrMore, type Explained, type Statement } from './statement.ts'

export interface Setting {
  readonly id: SettingId
  readonly label: string
  /** What it means, and what it costs: what must be known before it is taken. */
  readonly says: string
  /** How it works, and what it leaves as it is. */
  readonly more?: string
  readonly facts: readonly [FactId, ...FactId[]]
  /** Why it is not on offer with these answers: a sentence; `undefined` where it is. What is not on offer has no effect. */
  readonly whyNot?: (answers: Answers) => string | undefined
  /** What it does to the other statements. */
  readonly rewrite?: (statements: readonly Explained[], details: Details) => readonly Explained[]
  /** What it adds behind them. */
  readonly statements: (key: OwnKey, details: Details) => readonly Explained[]
}

const days = FACTS.deletionWaitMax.value

/** Whoever may change the key policy can take a Deny out: it stops mistakes, and makes intent take one step more. */
const EDITABLE = 'The key administrators can take it out again, because they may change this policy.'

const denyToAll = (Sid: string, actions: readonly string[], Condition?: Statement['Condition']): Statement => ({
  Sid,
  Effect: 'Deny',
  Principal: '*',
  Action: oneOrMore(actions),
  Resource: '*',
  ...(Condition && { Condition }),
})

export const SETTINGS: readonly Setting[] = [
  {
    id: 'deny-deletion',
    label: 'Only the role for emergencies deletes the key',
    says: 'Refuses deletion to everybody else, also to the root user. If the role for emergencies is lost, the key administrators have to take the statement out.',
    more: 'An IAM policy that allows deletion does not help. Disabling the key, which can be undone, is not refused.',
    facts: ['principalArnCondition', 'deletionIsFinal'],
    statements: ({ origin }, details) => {
      const nobody = isNobody(details, 'deleters')
      const imported = origin === 'EXTERNAL'
      return [
        {
          statement: denyToAll(
            'Deny deletion to all others',
            ['kms:ScheduleKeyDeletion', ...(imported ? ['kms:DeleteImportedKeyMaterial'] : [])],
            // a caller without an ARN of its own, like a service, does not match either, and is refused
            nobody ? undefined : { ArnNotEquals: { 'aws:PrincipalArn': oneOrMore(valuesOf(details, 'deleters')) } },
          ),
          cause: { kind: 'setting', setting: 'deny-deletion' },
          says: `${
            nobody
              ? 'Nobody is named to delete the key, so nobody can schedule its deletion before this statement is taken out'
              : 'Only the role for emergencies can schedule the deletion of the key'
          }${imported ? ', or delete its imported key material' : ''}. A Deny outweighs every Allow, in IAM policies too. ${EDITABLE}`,
          without: 'whoever an IAM policy or this policy allows it can end the key.',
          fact: nobody ? 'deletionIsFinal' : 'principalArnCondition',
          ...(!nobody && { more: ['deletionIsFinal'] as const }),
        },
      ]
    },
  },
  {
    id: 'waiting-period',
    label: `Deletion waits ${days} days`,
    says: `Refuses to schedule deletion with a shorter waiting period than ${days} days, the longest there is, so that there is time to see it and to cancel.`,
    facts: ['deletionWaitCondition', 'deletionWaitMax', 'deletionCanBeCancelled'],
    statements: ({ origin }) => [
      {
        statement: denyToAll('Deny a short waiting period', ['kms:ScheduleKeyDeletion'], {
          NumericLessThan: { 'kms:ScheduleKeyDeletionPendingWindowInDays': String(days) },
        }),
        cause: { kind: 'setting', setting: 'waiting-period' },
        says: `Nobody can schedule the deletion of the key with a waiting period below ${days} days. ${
          origin === 'EXTERNAL' ? 'Imported key material can still be deleted at once. ' : ''
        }${EDITABLE}`,
        without: `deletion can be scheduled with a waiting period of ${FACTS.deletionWaitMin.value} days.`,
        fact: 'deletionWaitCondition',
        more: ['deletionWaitMax', 'deletionCanBeCancelled'],
      },
    ],
  },
  {
    id: 'mfa-deletion',
    label: 'Disabling and deleting the key asks for MFA',
    says: 'Refuses to disable the key or to schedule its deletion without multi-factor authentication. Take it only if the role for emergencies is assumed with MFA in IAM.',
    more: 'AWS sees MFA only where an IAM user signs in with it, or assumes a role with it: sessions of an identity provider, of IAM Identity Center, of automation and of access keys do not show it, so none of them can do it any more, nor, as a rule, a stack that deletes its key.',
    facts: ['mfaCondition'],
    statements: ({ origin }) => {
      const imported = origin === 'EXTERNAL'
      return [
        {
          statement: denyToAll(
            'Deny disabling and deletion without MFA',
            ['kms:DisableKey', 'kms:ScheduleKeyDeletion', ...(imported ? ['kms:DeleteImportedKeyMaterial'] : [])],
            { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
          ),
          cause: { kind: 'setting', setting: 'mfa-deletion' },
          says: `Nobody can disable the key or schedule its deletion${imported ? ', or delete its imported key material,' : ''} unless AWS saw MFA when the session began. A request that does not say, as those of federated sessions and access keys, counts as one without. Use of the key is not touched: services do not show MFA. ${EDITABLE}`,
          without: 'stolen credentials of a role that may do it are enough.',
          fact: 'mfaCondition',
        },
      ]
    },
  },
  {
    id: 'organization-only',
    label: 'Nobody outside your organization',
    says: 'Refuses everything to principals of accounts outside your organization in AWS Organizations, whatever is added to this policy later. Roles of other accounts that deliver into the data must be of the organization.',
    more: 'Your own account is left out of the refusal, which Amazon RDS asks for, and so a wrong ID, or leaving the organization, locks nobody out of the key. AWS services that call under their own name are left out too, or logs and events would not arrive; the statements for them name their source. That what services do from a grant passes as well is our reading: test it.',
    facts: ['organizationBoundary', 'principalOrgCondition', 'rdsDenyNeedsTheAccount'],
    whyNot: ({ accounts }) =>
      accounts === 'others'
        ? 'You answered that other accounts use the data, by their account IDs. Those that are not in your organization would be refused, and we do not know which are.'
        : undefined,
    statements: (_, details) => [
      {
        statement: denyToAll('Deny all outside the organization', ['kms:*'], {
          StringNotEqualsIfExists: {
            'aws:PrincipalOrgID': valueOf(details, 'organization'),
            'aws:PrincipalAccount': valueOf(details, 'account'),
          },
          BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
        }),
        cause: { kind: 'setting', setting: 'organization-only' },
        says: `Whoever calls from outside the organization is refused, unless he is of this account, or is an AWS service that calls under its own name. The exception for the account is what Amazon RDS asks for, and keeps a wrong ID from locking you out; AWS’s example for all keys of an organization has none. ${EDITABLE}`,
        without: 'a statement that is added later can let in any account.',
        fact: 'organizationBoundary',
        more: ['principalOrgCondition', 'rdsDenyNeedsTheAccount'],
      },
    ],
  },
  {
    id: 'survive-recreation',
    label: 'Roles count by name, also when they are created anew',
    says: 'A role that is deleted and created anew keeps its access. It costs something: whoever may create a role of that name in your account gets its access to the key, and a typing error in a name shows late.',
    more: 'A role that is created anew is somebody else to a key policy that names it. With this the roles and users of your account stand in a condition, where AWS does not replace their ARN by an ID. Permissions boundaries and session policies limit that access only by a deny, and AWS KMS no longer refuses a name that does not exist. Scanners that look for “*” and not at the conditions report it. Service-linked roles, and roles of other accounts, stay named as they are.',
    facts: ['rolesAreStoredById', 'arnInConditionStays', 'boundariesDoNotLimitByArn', 'cfnNagF76'],
    rewrite: byName,
    statements: () => [],
  },
  {
    id: 'no-account-statement',
    label: 'No IAM policy lets anybody in',
    says: 'Leaves out the statement for the account, so that only those count whom the key policy names. Whoever creates the key must be one of the key administrators. If all of them are lost, only AWS Support can help.',
    more: 'IAM policies of the account give nobody anything on this key, AdministratorAccess neither, and the root user has no way in. Roles that only look at keys, as those of auditors and scanners, need a statement here.',
    facts: ['keyPolicyIsPrimary', 'accountPrincipal', 'lockedKeysNeedSupport'],
    rewrite: withoutAccount,
    statements: () => [],
  },
]

/** Without the statement for the account; what was true because of it is said anew. */
function withoutAccount(statements: readonly Explained[], details: Details): Explained[] {
  const account = fill('arn:{partition}:iam::{account}:root', details)
  return statements
    .filter(({ statement: { Effect, Principal } }) => {
      if (Effect !== 'Allow' || Principal === undefined || Principal === '*' || !('AWS' in Principal)) return true
      return Principal.AWS !== account
    })
    .map((explained) =>
      [explained.statement.Action].flat().includes('kms:PutKeyPolicy')
        ? { ...explained, without: 'nobody can manage the key, and only AWS Support can help.' }
        : explained,
    )
}

/** @throws if there is no such setting. */
export function settingOf(id: SettingId): Setting {
  const setting = SETTINGS.find((candidate) => candidate.id === id)
  if (!setting) throw new Error(`no setting is called '${id}'; see src/kms/policy/choices.ts`)
  return setting
}

/** The settings that are on and on offer: the others have no effect. */
export const inForce = (answers: Answers, settings: Settings): readonly Setting[] =>
  SETTINGS.filter(({ id, whyNot }) => settings.includes(id) && whyNot?.(answers) === undefined)

/**
 * The answers as the key policy has to take them: without a statement for the account, the key is decided about apart from the
 * data, so what IAM policies would do elsewhere stands in the key policy.
 */
export const settled = (answers: Answers, settings: Settings): Answers =>
  settings.includes('no-account-statement') ? { ...answers, access: 'own' } : answers

/** The statements of a key policy after the settings: first those that are there, then what the settings add. */
export function settle(
  statements: readonly Explained[],
  key: OwnKey,
  answers: Answers,
  details: Details,
  settings: Settings,
): Explained[] {
  const chosen = inForce(answers, settings)
  const rewritten = chosen.reduce<readonly Explained[]>(
    (before, { rewrite }) => rewrite?.(before, details) ?? before,
    statements,
  )
  return verifiedIn([...rewritten, ...chosen.flatMap((setting) => setting.statements(key, details))], details)
}
