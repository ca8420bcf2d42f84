import type { Answers } from '../answers.ts'
import { allowAudit } from '../blocks/auditors.ts'
import { allowCopiesToLook } from '../blocks/copies.ts'
import { allowGrantsForAwsResources } from '../blocks/grants.ts'
import {
  DAYS_OF_USE,
  denyDeletionAfterUse,
  denyDeletionToOthers,
  denyDisablingToOthers,
  denyEndWithoutMfa,
  denyGrantsOfOnesOwn,
  denyLongRotationPeriod,
  denyOutsideOrganization,
  denyServicesForStrangers,
  denyShortWait,
  denySwitchingRotationOff,
  denyUseOutsideNetwork,
  denyWithoutTls,
} from '../blocks/guards.ts'
import { allowOneWay, hasOneWay } from '../blocks/one-way.ts'
import { allowTagged } from '../blocks/tagged.ts'
import { inUnits } from '../blocks/units.ts'
import { allowFurtherUse, allowUse } from '../blocks/users.ts'
import { FACTS, type FactId } from '../facts.ts'
import type { OwnKey } from '../options.ts'
import { APPLICATIONS_IDS } from '../services/ids.ts'
import { byName } from './by-name.ts'
import { fill, type Details } from './details.ts'
import { verifiedIn } from './partition.ts'
import { longestRotation } from './rotation.ts'
import type { SettingId, Settings } from './settings.ts'
import type { Explained, Statement } from './statement.ts'
import { unsettled } from './unsettled.ts'
import { keyUseOf } from './uses.ts'

export interface Setting {
  readonly id: SettingId
  readonly label: string
  /** What it means, and what it costs: what must be known before it is taken. */
  readonly says: string
  /** How it works, and what it leaves as it is. */
  readonly more?: string
  readonly facts: readonly [FactId, ...FactId[]]
  /** Why it is not on offer with these answers, or for this kind of key: a sentence; `undefined` where it is. What is not on offer has no effect. */
  readonly whyNot?: (answers: Answers, key: OwnKey) => string | undefined
  /** What it does to the other statements. */
  readonly rewrite?: (statements: readonly Explained[], details: Details) => readonly Explained[]
  /** Whether it does the same to the policies of the resource. */
  readonly rewritesResources?: true
  /** What it adds behind them. */
  readonly statements?: (key: OwnKey, details: Details, answers: Answers) => readonly Explained[]
}

const days = FACTS.deletionWaitMax.value
const year = FACTS.rotationPeriodDefault.value

export const SETTINGS: readonly Setting[] = [
  {
    id: 'auditors',
    label: 'Auditors see the key',
    says: 'Names roles that look at the key, its policy and its grants, and can neither use nor change it. Roles of auditors and scanners often have that from an IAM policy already.',
    facts: ['readingActions'],
    statements: (key, details, answers) => [allowAudit(key, keyUseOf(answers), details)],
  },
  {
    id: 'read-or-write',
    label: 'Some roles only read, or only write',
    says: 'Names roles of your account that decrypt alone, or encrypt alone, beside the key users, who do both. Where writing takes kms:Decrypt too, as with Amazon S3, the key cannot hold a writer back, and only readers are named.',
    facts: ['keyUsersSymmetric'],
    whyNot: (answers) =>
      hasOneWay(keyUseOf(answers))
        ? undefined
        : 'For this service we have no statement of AWS’s for who only reads or only writes.',
    statements: (_, details, answers) => allowOneWay(keyUseOf(answers), answers, details),
  },
  {
    id: 'tagged-users',
    label: 'Whoever has a tag is a key user',
    says: 'Lets every role and user of your account with a tag use the key, as the key users do. Whoever may tag roles and users, or pass tags to a session, decides who that is.',
    more: 'Limit iam:TagRole, iam:TagUser and sts:TagSession first. The statements stand under “*”, held back by your account and the tag. AWS advises against “*” as the principal of an Allow that is not meant for the public. The conditions alone keep everybody else out, so guard them at each later change. Scanners that look for “*” and not at the conditions report it.',
    facts: ['principalTagCondition', 'wildcardAllowIsForThePublic', 'cfnNagF76'],
    whyNot: (answers) => {
      const { grants, via } = keyUseOf(answers)
      return grants === 'without-condition' && via === undefined
        ? 'Key users of this service can make grants of their own, to anybody, because its statement takes no condition against it. So each of them is named.'
        : undefined
    },
    statements: (_, details, answers) => {
      const use = keyUseOf(answers)
      return allowTagged(
        [
          ...allowUse(use, answers, details),
          ...allowFurtherUse(use, details),
          ...(use.grants ? [allowGrantsForAwsResources(use, details)] : []),
        ],
        details,
      )
    },
  },
  {
    id: 'organizational-units',
    label: 'Only some organizational units',
    says: 'Narrows what your organization is allowed, here and in the policy of the resource, to the accounts of some organizational units. An account that moves out of them loses access.',
    facts: ['principalOrgPathsCondition'],
    whyNot: ({ accounts }) => (accounts === 'organization' ? undefined : 'By your answers no organization is let in.'),
    rewrite: inUnits,
    rewritesResources: true,
  },
  {
    id: 'deny-deletion',
    label: 'Only the role for emergencies deletes the key',
    says: 'Refuses deletion to everybody else, also to the root user. If the role for emergencies is lost, the key administrators have to take the statement out.',
    more: 'An IAM policy that allows deletion does not help. Disabling the key, which can be undone, is not refused.',
    facts: ['principalArnCondition', 'deletionIsFinal'],
    statements: (key, details) => [denyDeletionToOthers(key, details)],
  },
  {
    id: 'deny-disabling',
    label: 'Only the role for emergencies disables the key',
    says: 'Refuses disabling to everybody else, also to the root user. Scheduling deletion is not refused by this.',
    facts: ['principalArnCondition'],
    statements: (key, details) => [denyDisablingToOthers(key, details)],
  },
  {
    id: 'waiting-period',
    label: `Deletion waits ${days} days`,
    says: `Refuses to schedule deletion with a shorter waiting period than ${days} days, the longest there is, so that there is time to see it and to cancel.`,
    facts: ['deletionWaitCondition', 'deletionWaitMax', 'deletionCanBeCancelled'],
    statements: (key) => [denyShortWait(key)],
  },
  {
    id: 'recently-used',
    label: 'A key that is in use is not deleted',
    says: `Refuses to schedule deletion within ${DAYS_OF_USE} days of the last use of the key, or of its creation. It does not tell whether the key is still needed: backups and volumes may wait for longer.`,
    facts: ['daysWithoutUse', 'lastUseIsNotNeed'],
    statements: (key) => [denyDeletionAfterUse(key)],
  },
  {
    id: 'mfa-deletion',
    label: 'Disabling and deleting the key asks for MFA',
    says: 'Refuses to disable the key or to schedule its deletion without multi-factor authentication. By AWS’s page a role does not show MFA, even if it was assumed with it: take this only if an IAM user can do both, and try it before you need it.',
    more: 'A request shows MFA where an IAM user signed in with it, or has a session of GetSessionToken with it. Sessions of an identity provider, of IAM Identity Center, of automation, of access keys and of the root user do not show it, so none of them can do it any more, nor, as a rule, a stack that deletes its key.',
    facts: ['mfaCondition', 'mfaOfRoles', 'mfaOfRootUser'],
    statements: (key) => [denyEndWithoutMfa(key)],
  },
  {
    id: 'rotation-period',
    label: `Rotation stays on, every ${year} days at least`,
    says: `Refuses to switch automatic rotation off, and to set a period above ${year} days, or above a longer one that you name. It does not switch rotation on: your answer about rotation does, or a step of your own.`,
    more: 'The limit is our choice: it is what AWS KMS takes where no period is named, so such a request passes. AWS’s example for this condition refuses short periods. Rotation on demand, and shorter periods, are not touched. The policies of replica keys have it too, for the day when one becomes the primary key.',
    facts: ['rotationIsSwitchedOff', 'rotationPeriodCondition', 'rotationPeriodDefault'],
    whyNot: (answers, { origin }) =>
      origin === 'AWS_KMS' && !keyUseOf(answers).notSymmetric
        ? undefined
        : 'AWS KMS rotates only symmetric encryption keys by itself, whose key material it made, outside custom key stores.',
    statements: (_, details, answers) => [
      denySwitchingRotationOff(),
      denyLongRotationPeriod(longestRotation(answers, details)),
    ],
  },
  {
    id: 'grants-for-services',
    label: 'Only AWS services make grants',
    says: 'Refuses grants that no AWS service makes, also where an IAM policy allows it. A grant can hand use of the key to anybody, other accounts included. Not for keys whose grants a program of yours makes.',
    more: 'AWS Control Tower has a control that asks for this statement. Grants that an AWS service makes for whoever calls it pass, and those that it makes under its own name. Grants that are there already stay: look at them with kms:ListGrants. At Amazon RDS it is not on offer, whose page asks more of such a statement.',
    facts: ['grantsOnlyForServices', 'grantsForAwsResources', 'rdsDenyNeedsTheAccount'],
    whyNot: (answers, key) => {
      const grants = grantsIn(answers, key)
      const [own] = grants.filter(isOfOnesOwn)
      if (own) {
        return `“${own.Sid}” has to make grants that are not held to AWS services, because no AWS service makes them or AWS’s statement has no such condition. This could refuse them.`
      }
      if (answers.service === 'documentdb')
        return 'Amazon DocumentDB is managed through Amazon RDS, which asks that what a key policy denies to everybody leaves out the account that owns the resource; that this holds for Amazon DocumentDB is our reading.'
      return grants.some(isThroughRds)
        ? 'Amazon RDS asks that what a key policy denies to everybody leaves out the account that owns the resource, or operations might fail. Without that account nobody would be left to refuse.'
        : undefined
    },
    statements: () => [denyGrantsOfOnesOwn()],
  },
  {
    id: 'organization-only',
    label: 'Nobody outside your organization',
    says: 'Refuses everything to callers of accounts outside your organization, whatever is added to this policy later. Roles of other accounts that deliver into the data must be of the organization.',
    more: 'Your own account is left out of the refusal, which Amazon RDS asks for, and so a wrong ID, or leaving the organization, locks nobody out of the key. AWS services that call under their own name are left out too, or logs and events would not arrive; the statements for them name their source. That what services do from a grant passes as well is our reading: test it.',
    facts: ['organizationBoundary', 'principalOrgCondition', 'rdsDenyNeedsTheAccount'],
    whyNot: ({ accounts }) =>
      accounts === 'others'
        ? 'You answered that other accounts use the data, by their account IDs. Those that are not in your organization would be refused, and we do not know which are.'
        : undefined,
    statements: (_, details) => [denyOutsideOrganization(details)],
  },
  {
    id: 'services-in-organization',
    label: 'AWS services work for your organization only',
    says: 'Refuses AWS services that call under their own name for a resource of an account outside your organization, whatever is added to this policy later. A trail of such an account, for one, can then not deliver.',
    more: 'It counts where the service sends aws:SourceAccount, which not every service does; the statements here name the source beside. Your own account is left out of the refusal, as AWS’s example leaves out accounts that are trusted, so a wrong ID, or leaving the organization, stops none of your own deliveries. Where you let accounts outside your organization use the data, what a service does for them under its own name, from a grant too, is refused where it sends that key. Services that use the identity of their caller, or a role, are not meant.',
    facts: ['servicesInOrganization', 'sourceAccountIsOfServices'],
    statements: (_, details) => [denyServicesForStrangers(details)],
  },
  {
    id: 'tls-only',
    label: 'No request without TLS',
    says: 'Refuses requests that do not come over TLS. AWS KMS requires TLS 1.2 by itself, so the refusal changes little. Take it where a rule or a scanner wants to read it in the policy.',
    facts: ['tlsExample', 'kmsRequiresTls'],
    statements: () => [denyWithoutTls()],
  },
  {
    id: 'network',
    label: 'Used through your VPC endpoints only',
    says: 'Refuses use of the key to every request that does not come through one of your VPC endpoints for AWS KMS: from laptops, pipelines, and functions outside the VPC too, and from other accounts, unless their endpoints are named.',
    more: 'In each Region of the key it takes an endpoint, named here: a failed or replaced endpoint stops your application. AWS services that use the key under their own name, or for somebody who calls them, are left out of the refusal; those that assume a role of yours are not. Management is not refused, so nobody is locked out.',
    facts: ['vpcEndpointExample', 'networkOfServices', 'networkKeepsServicesOut'],
    whyNot: ({ service, accounts }) =>
      APPLICATIONS_IDS.some((id) => id === service)
        ? accounts === 'vendor'
          ? 'The vendor’s software calls from networks of the vendor, which this would refuse.'
          : undefined
        : 'It is for code of yours that calls AWS KMS itself. Other services call from networks of AWS, some with a role, which this would refuse; where the data is asked for from, the policies of the resource and of its VPC endpoint can hold.',
    statements: (_, details, answers) => [denyUseOutsideNetwork(keyUseOf(answers), details)],
  },
  {
    id: 'survive-recreation',
    label: 'Roles count by name, also when they are created anew',
    says: 'A role that is deleted and created anew keeps its access. It costs something: whoever may create a role of that name in your account gets its access to the key, and a typing error in a name shows late.',
    more: 'A role that is created anew is somebody else to a key policy that names it. With this the roles and users of your account stand in a condition, where no ID takes the place of their ARN. Permissions boundaries and session policies limit that access only by a deny, and AWS KMS no longer refuses a name that does not exist. AWS advises against “*” as the principal of an Allow that is not meant for the public. The conditions alone keep everybody else out, so guard them at each later change. Scanners that look for “*” and not at the conditions report it. Service-linked roles, and roles of other accounts, stay named as they are.',
    facts: [
      'rolesAreStoredById',
      'arnInConditionStays',
      'boundariesDoNotLimitByArn',
      'wildcardAllowIsForThePublic',
      'cfnNagF76',
    ],
    rewrite: byName,
  },
  {
    id: 'no-account-statement',
    label: 'No IAM policy lets anybody in',
    says: 'Leaves out the statement for the account, so that only those count whom the key policy names. Whoever creates the key must be one of the key administrators. If all of them are lost, only AWS Support can help.',
    more: 'IAM policies of the account give nobody anything on this key, AdministratorAccess neither, and the root user has no way in. Roles that only look at keys, as those of auditors and scanners, need a statement here.',
    facts: ['keyPolicyIsPrimary', 'accountPrincipal', 'lockedKeysNeedSupport'],
    statements: (_, details, answers) => allowCopiesToLook(answers, details),
    rewrite: withoutAccount,
  },
]

/**
 * The statements that let somebody make grants; service principals apart, whom no refusal meets. Both ways to decide about the
 * key count: what stands in no statement where IAM policies give it out is needed all the same.
 */
const grantsIn = (answers: Answers, key: OwnKey): readonly Statement[] =>
  [answers, { ...answers, access: 'own' }]
    .flatMap((each) => unsettled(key, each, {}))
    .map(({ statement }) => statement)
    .filter(
      ({ Effect, Action, Principal = '*' }) =>
        Effect === 'Allow' && [Action].flat().includes('kms:CreateGrant') && (Principal === '*' || 'AWS' in Principal),
    )

/** Whether a refusal of grants that no AWS service makes would break what the statement is for. */
const isOfOnesOwn = ({ Condition }: Statement): boolean => Condition?.['Bool']?.['kms:GrantIsForAWSResource'] !== 'true'

const isThroughRds = ({ Condition = {} }: Statement): boolean =>
  Object.values(Condition).some((keys) => [keys['kms:ViaService'] ?? []].flat().some((name) => name.startsWith('rds.')))

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
export const inForce = (answers: Answers, settings: Settings, key: OwnKey): readonly Setting[] =>
  SETTINGS.filter(({ id, whyNot }) => settings.includes(id) && whyNot?.(answers, key) === undefined)

/**
 * The answers as the key policy has to take them: without a statement for the account, the key is decided about apart from the
 * data, so what IAM policies would do elsewhere stands in the key policy.
 */
export const settled = (answers: Answers, settings: Settings): Answers =>
  settings.includes('no-account-statement') ? { ...answers, access: 'own' } : answers

/** The statements of a key policy after the settings: what they add stands behind, and what they change is changed in all. */
export function settle(
  statements: readonly Explained[],
  key: OwnKey,
  answers: Answers,
  details: Details,
  settings: Settings,
): Explained[] {
  const chosen = inForce(answers, settings, key)
  const all = [...statements, ...chosen.flatMap((setting) => setting.statements?.(key, details, answers) ?? [])]
  return verifiedIn(rewritten(chosen, all, details), details)
}

/** The statements of a resource’s policy after the settings. */
export const settleResource = (
  statements: readonly Explained[],
  key: OwnKey,
  answers: Answers,
  details: Details,
  settings: Settings,
): readonly Explained[] =>
  rewritten(
    inForce(answers, settings, key).filter(({ rewritesResources }) => rewritesResources),
    statements,
    details,
  )

const rewritten = (chosen: readonly Setting[], statements: readonly Explained[], details: Details) =>
  chosen.reduce((before, { rewrite }) => rewrite?.(before, details) ?? before, statements)
