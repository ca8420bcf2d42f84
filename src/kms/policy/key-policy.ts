import { asksForSwitch, serviceIn, type Answers } from '../answers.ts'
import { deliveriesIn } from '../delivered.ts'
import { deliveryInSentence, type DeliveryId } from '../deliveries.ts'
import type { Caller, Edge, Permission } from '../edge.ts'
import { EDGES } from '../edges.ts'
import { GUIDES } from '../guides.ts'
import type { KeyMaterialOrigin, OwnKey } from '../options.ts'
import { serviceOf } from '../services.ts'
import type { SharedUse } from '../services/service.ts'
import { inSentence } from '../words.ts'
import { settle, settled } from './choices.ts'
import { NO_SETTINGS, type Settings } from './settings.ts'
import { launchesElsewhere } from './launches.ts'
import { fill, inPartition, isNobody, valueOf, valuesOf, type Details } from './details.ts'
import { KEY_USES } from '../key-uses.ts'
import { DIRECT_USE, type KeyUse } from '../key-uses/key-use.ts'
import { allOf, oneOrMore, type Cause, type Condition, type Explained, type Statement } from './statement.ts'

/**
 * The key policy for a key of one's own, statement by statement, each with its reason.
 * What the details do not tell stands as a placeholder.
 */
export function keyPolicy(key: OwnKey, given: Answers, typed: Details, settings: Settings = NO_SETTINGS): Explained[] {
  const answers = settled(given, settings)
  const details = inPartition(typed, settings)
  const use = keyUseOf(answers)
  const statements = [
    answers.access === 'own' ? enableIamAdministration(key, use, details) : enableIamPolicies(details),
    allowAdministration(key, use, details),
    ...(isNobody(details, 'deleters') && mayNameNobody(answers) ? [] : [allowDeletion(key, use, answers, details)]),
    ...allowUse(use, answers, details),
    ...allowFurtherUse(use, details),
    ...(use.grants ? [allowGrantsForAwsResources(use, details)] : []),
    ...allowServiceCallers(use, details),
    ...allowOtherAccounts(use, answers, details),
    ...allowCopiesIn(answers, details),
    ...allowDeliveries(answers, details),
  ]
  return settle(statements, key, answers, details, settings)
}

/** How the chosen service's users reach the key; direct use while no service is chosen. */
export function keyUseOf(answers: Answers): KeyUse {
  const service = serviceIn(answers)
  return service ? KEY_USES[service] : DIRECT_USE
}

/** What other accounts may do: as answered, the only thing the service knows, or reading as the lesser right. */
export function sharedUseOf(answers: Answers): SharedUse | undefined {
  if (answers.accounts !== 'others' && answers.accounts !== 'organization') return undefined
  const { shared } = keyUseOf(answers)
  const uses = (['read', 'write', 'both'] as const).filter((use) => shared[use])
  return uses.find((use) => use === answers.sharing) ?? uses[0]
}

/** What other accounts may do with the key, in both halves of the permission; none where nothing is shared. */
export function sharedActionsOf(answers: Answers, details: Details): readonly string[] | undefined {
  const use = sharedUseOf(answers)
  const actions = use && keyUseOf(answers).shared[use]
  // the grant for a role that launches instances hands on kms:Encrypt too
  return actions && launchesElsewhere(answers, details) ? ['kms:Encrypt', ...actions] : actions
}

/** Allows a grant to these grantees and to nobody else. */
export const onlyFor = (grantees: readonly string[]): Condition => ({
  StringEquals: { 'kms:GranteePrincipal': oneOrMore(grantees) },
})

const EVERY_KEY: Cause = { kind: 'every-key' }
const root = (details: Details, account: string) => fill(`arn:{partition}:iam::${account}:root`, details)

/** A statement on this key: in a key policy `Resource` is always `*`. */
const onThisKey = <Part extends Partial<Statement>>(statement: Part, condition?: Condition) => ({
  ...statement,
  Resource: '*',
  ...(condition && { Condition: condition }),
})

/** Hands the decision about the key to the account's IAM policies, which also keeps the key manageable. */
function enableIamPolicies(details: Details): Explained {
  return {
    statement: onThisKey({
      Sid: 'Enable IAM User Permissions',
      Effect: 'Allow',
      Principal: { AWS: root(details, valueOf(details, 'account')) },
      Action: 'kms:*',
    }),
    cause: EVERY_KEY,
    says: 'Lets IAM policies of the account decide about the key. This is not the root user alone: while it stands, an IAM policy can still allow other principals of the account to manage and to use the key.',
    without: 'losing the roles below would lock you out; only AWS Support could help.',
    fact: 'accountPrincipal',
  }
}

/** The same for management alone: IAM policies cannot give out use of the key. */
function enableIamAdministration(key: OwnKey, use: KeyUse, details: Details): Explained {
  return {
    statement: onThisKey({
      Sid: 'Enable IAM policies for administration',
      Effect: 'Allow',
      Principal: { AWS: root(details, valueOf(details, 'account')) },
      Action: administration(key, use),
    }),
    cause: { kind: 'answer', question: 'access' },
    says: 'Lets IAM policies of the account decide who manages the key, but not who uses it: that stands in this policy alone. Whoever may change the key policy by IAM can still give himself use of the key.',
    without: 'losing the roles below would lock you out; only AWS Support could help.',
    fact: 'accountStatementDelegates',
  }
}

const ROTATION: { readonly [Origin in KeyMaterialOrigin]: readonly string[] } = {
  AWS_KMS: ['kms:ListKeyRotations', 'kms:EnableKeyRotation', 'kms:RotateKeyOnDemand'],
  EXTERNAL: ['kms:ListKeyRotations', 'kms:RotateKeyOnDemand'],
  AWS_CLOUDHSM: [],
  EXTERNAL_KEY_STORE: [],
}

/** Management without use, without grants, without an end: those are apart, on purpose. */
const administration = ({ origin, multiRegion }: OwnKey, { notSymmetric }: KeyUse): readonly string[] => [
  'kms:DescribeKey',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:UpdateKeyDescription',
  'kms:CreateAlias',
  'kms:UpdateAlias',
  'kms:DeleteAlias',
  'kms:EnableKey',
  ...(notSymmetric ? [] : ROTATION[origin]),
  'kms:RevokeGrant',
  'kms:TagResource',
  'kms:UntagResource',
  ...(origin === 'EXTERNAL' ? ['kms:GetParametersForImport', 'kms:ImportKeyMaterial'] : []),
  ...(multiRegion ? ['kms:ReplicateKey', 'kms:UpdatePrimaryRegion'] : []),
]

const deletion = ({ origin }: OwnKey, { notSymmetric }: KeyUse): readonly string[] => [
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:ScheduleKeyDeletion',
  'kms:CancelKeyDeletion',
  ...(origin === 'AWS_KMS' && !notSymmetric ? ['kms:DisableKeyRotation'] : []),
  ...(origin === 'EXTERNAL' ? ['kms:DeleteImportedKeyMaterial'] : []),
]

/** The console's administrators, split: deleting is apart, and so is giving grants. */
function allowAdministration(key: OwnKey, use: KeyUse, details: Details): Explained {
  return {
    statement: onThisKey({
      Sid: 'Allow access for Key Administrators',
      Effect: 'Allow',
      Principal: { AWS: oneOrMore(valuesOf(details, 'administrators')) },
      Action: administration(key, use),
    }),
    cause: EVERY_KEY,
    says: `These roles manage the key and can neither use nor delete it. Because they may change this policy, they can give themselves use of the key: choose people you would trust with the data.${
      key.multiRegion ? ' Replicating is another way: a replica gets whatever policy comes with the call.' : ''
    }`,
    without: 'no role is named here to manage the key, and a role can only if an IAM policy allows it.',
    fact: 'administratorsCanGiveThemselvesUse',
  }
}

/** Whether the key policy may do without a role that disables and deletes the key: not where the answers ask for a switch. */
export const mayNameNobody = (answers: Answers): boolean => !asksForSwitch(answers)

/** What ends access to the data, kept apart from everyday management. */
function allowDeletion(key: OwnKey, use: KeyUse, answers: Answers, details: Details): Explained {
  const service = serviceIn(answers)
  const whenDisabled = service && GUIDES[service].whenDisabled
  const danger = whenDisabled?.danger
  const asked = !mayNameNobody(answers)
  return {
    statement: onThisKey({
      Sid: 'Allow disabling and deletion',
      Effect: 'Allow',
      Principal: { AWS: oneOrMore(valuesOf(details, 'deleters')) },
      Action: deletion(key, use),
    }),
    cause: asked ? { kind: 'answer', question: 'revocation' } : EVERY_KEY,
    says: `${danger ? `${danger.title}. ${danger.says} ` : ''}A role of its own, for emergencies, may disable the key and schedule its deletion.${key.origin === 'EXTERNAL' ? ' It may also delete the imported key material, and then the key is of no use at once.' : ''}`,
    without:
      answers.access === 'own'
        ? 'nobody can disable or delete the key before this policy is changed.'
        : 'roles can disable or delete the key only if an IAM policy allows it.',
    fact: danger ? whenDisabled.facts[0] : 'deletionIsFinal',
  }
}

/** The key users of this account: through the service where there is one, directly where code calls AWS KMS. */
function allowUse(use: KeyUse, answers: Answers, details: Details): Explained[] {
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
        : 'Other roles of the account need permission on the key in an IAM policy, besides that on the data.'
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
const allowFurtherUse = ({ further = [] }: KeyUse, details: Details): Explained[] =>
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

const grantsWithoutCondition = ({ via }: KeyUse) =>
  `kms:GrantIsForAWSResource is left out because AWS’s statement for the service does not have it, so ${
    via
      ? 'kms:ViaService alone keeps them from making grants of their own'
      : 'choose roles that you would trust with the data: they could make grants of their own'
  }`

/** Lets the users' identity make the grant from which the service then works. */
function allowGrantsForAwsResources(use: KeyUse, details: Details): Explained {
  const unlimited = use.grants === 'without-condition'
  const condition = allOf(
    viaService(use.via, details),
    filled(use.grantCondition, details),
    unlimited ? undefined : { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  )
  const throughOne = Object.values(condition ?? {}).some((keys) => 'kms:ViaService' in keys)
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
    says: `The service makes a grant with the identity of these roles and works from it; ${unlimited ? grantsWithoutCondition(use) : `the conditions keep them from making grants of their own${throughOne ? ', or for other services' : ''}`}. They may not revoke grants: that would cut a running resource off its key.${use.grantSays ? ` ${use.grantSays}` : ''}`,
    without: 'the resource cannot be created or attached under this key.',
    fact: use.grantFact ?? (unlimited || use.fact === 'rdsCreatorPermissions' ? use.fact : 'grantsForAwsResources'),
  }
}

/** The service itself, where it calls AWS KMS under its own name. */
const allowServiceCallers = (use: KeyUse, details: Details): Explained[] =>
  use.callers.map((caller) => ({
    statement: onThisKey(
      {
        Sid: caller.sid,
        Effect: 'Allow',
        Principal: { Service: fill(caller.principal, details) },
        Action: oneOrMore(caller.actions),
      },
      filled(caller.condition, details),
    ),
    cause: { kind: 'answer', question: 'service' },
    says: caller.says,
    without: caller.without,
    fact: caller.fact,
  }))

/** Other accounts, by account ID or as an organization. Each of them needs an IAM policy of its own as well. */
function allowOtherAccounts(use: KeyUse, answers: Answers, details: Details): Explained[] {
  const shared = sharedUseOf(answers)
  const actions = sharedActionsOf(answers, details)
  if (!shared || !actions) return []
  const launches = launchesElsewhere(answers, details)
  const { principal, condition, says: everyone } = otherAccounts(answers, details, 'kms:CallerAccount')
  const via = use.sharedDirectly ? undefined : use.via
  const service = serviceIn(answers)
  // code of one's own calls AWS KMS anyway
  const isDirect = !service || serviceOf(service).category === 'applications'
  const how = via ? ', only through the service' : isDirect ? '' : ', also by calling AWS KMS themselves'
  const cause: Cause = { kind: 'answer', question: 'accounts' }
  const fact = answers.accounts === 'organization' ? 'principalOrgCondition' : use.sharedFact
  const without = 'the other accounts are denied, whatever their IAM policies say.'
  return [
    {
      statement: onThisKey(
        {
          Sid: 'Allow other accounts to use the key',
          Effect: 'Allow',
          Principal: principal,
          Action: oneOrMore(actions),
        },
        allOf(viaService(via, details), filled(use.sharedCondition, details), condition),
      ),
      cause,
      says: `Lets the other accounts ${use.sharedSays?.[shared] ?? WHAT_THEY_DO[shared]}${how}.${shared === 'write' && actions.includes('kms:Decrypt') ? ' Writing takes kms:Decrypt too; the resource’s policy keeps them from reading.' : ''} Each of them must also allow its own principals, with the IAM policy below.${everyone}`,
      without,
      fact,
    },
    ...(use.describe
      ? [
          {
            statement: onThisKey(
              {
                Sid: 'Allow other accounts to see the key',
                Effect: 'Allow',
                Principal: principal,
                Action: 'kms:DescribeKey',
              },
              condition,
            ),
            cause,
            says: 'They may look at the key’s properties, and no more.',
            without: 'tools and services that check the key first fail there.',
            fact,
          } satisfies Explained,
        ]
      : []),
    ...(use.grants && use.sharedDirectly
      ? [
          {
            statement: onThisKey(
              {
                Sid: 'Allow other accounts to attach persistent resources',
                Effect: 'Allow',
                Principal: principal,
                Action: 'kms:CreateGrant',
              },
              allOf({ Bool: { 'kms:GrantIsForAWSResource': 'true' } }, condition),
            ),
            cause,
            says: 'The service in the other account makes a grant to open or copy what you shared. The condition keeps that account from making grants of its own.',
            without: 'what you shared can be seen there, but neither restored nor copied.',
            fact,
          } satisfies Explained,
        ]
      : []),
    ...(launches
      ? [
          {
            statement: onThisKey(
              {
                Sid: `Allow other accounts to make the grant for ${launches.nameInSid}`,
                Effect: 'Allow',
                Principal: principal,
                Action: 'kms:CreateGrant',
              },
              allOf(onlyFor(launches.roles), condition),
            ),
            cause,
            says: `A role of the other account makes one grant there, to the service-linked role that launches the instances; kms:GrantIsForAWSResource would refuse it, because no AWS service makes it.${launches.isOurReading ? ' That this goes as with EC2 Auto Scaling is our reading.' : ''} AWS’s statement for EC2 Auto Scaling has no condition. kms:GranteePrincipal is ours, so that nobody else can be given the key.`,
            without: `the grant cannot be made. ${launches.symptom}`,
            fact: launches.fact,
          } satisfies Explained,
        ]
      : []),
  ]
}

const COPIES_THROUGH: Condition = {
  StringLike: { 'kms:ViaService': ['ec2.*.amazonaws.com', 'rds.*.amazonaws.com', 'fsx.*.amazonaws.com'] },
}

/**
 * The service-linked role that copies backups of other accounts into a vault. AWS's own policy for that role names these
 * actions and conditions, which is enough where the key policy hands the decision to IAM; where it does not, they stand here.
 * For types that AWS Backup manages fully that policy has nothing: the grant of the vault has to do, as we read it.
 */
function allowCopiesIn({ accounts, access }: Answers, details: Details): Explained[] {
  if (accounts !== 'copies-in' || access !== 'own') return []
  const principal = { AWS: fill(BACKUP_ROLE, details) }
  const cause: Cause = { kind: 'answer', question: 'accounts' }
  const without = 'the role cannot use the key, because here IAM policies do not give out its use.'
  return [
    {
      statement: onThisKey(
        {
          Sid: 'Allow AWS Backup to encrypt copies from other accounts',
          Effect: 'Allow',
          Principal: principal,
          Action: ['kms:ReEncryptFrom', 'kms:GenerateDataKeyWithoutPlaintext'],
        },
        COPIES_THROUGH,
      ),
      cause,
      says: 'The service-linked role of AWS Backup in your account makes the copies. It must exist before this policy is saved, or AWS KMS refuses the policy. Actions and conditions are those of the role’s own policy; that they belong here, where IAM cannot give out use of the key, is our reading.',
      without,
      fact: 'backupServiceLinkedRolePolicy',
    },
    {
      statement: onThisKey(
        {
          Sid: 'Allow AWS Backup to attach copies from other accounts',
          Effect: 'Allow',
          Principal: principal,
          Action: 'kms:CreateGrant',
        },
        allOf({ Bool: { 'kms:GrantIsForAWSResource': 'true' } }, COPIES_THROUGH),
      ),
      cause,
      says: 'The services that keep such copies make a grant with the identity of the role, and work from it. The conditions keep the role from making other grants.',
      without,
      fact: 'backupServiceLinkedRolePolicy',
    },
  ]
}

const BACKUP_ROLE = 'arn:{partition}:iam::{account}:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup'

const WHAT_THEY_DO: { readonly [Use in SharedUse]: string } = {
  read: 'read',
  write: 'write',
  both: 'read and write',
}

/** Stands where `*` would be; AWS refuses it as a principal. */
const EVERYONE = '<EVERYONE_IN_THE_ORGANIZATION>'

/**
 * The principal and condition for the other accounts, and what to know about a wildcard. For an organization the own account is left out: a wildcard
 * would otherwise admit its roles without any IAM policy.
 *
 * @param ownAccountKey the condition key that names the caller's account to this service
 */
export function otherAccounts(
  answers: Answers,
  details: Details,
  ownAccountKey: 'kms:CallerAccount' | 'aws:PrincipalAccount',
): { principal: { AWS: string | readonly string[] }; condition?: Condition; says: string } {
  if (answers.accounts !== 'organization') {
    return {
      principal: { AWS: oneOrMore(valuesOf(details, 'otherAccounts').map((id) => root(details, id))) },
      says: '',
    }
  }
  const account = valueOf(details, 'account')
  const organization = valueOf(details, 'organization')
  // With a placeholder for the account, the wildcard would let in every role of it. As a principal AWS refuses one.
  const isComplete = details.account !== undefined && details.organization !== undefined
  return {
    principal: { AWS: isComplete ? '*' : EVERYONE },
    says: isComplete
      ? ` “*” means everyone: the condition holds it to your organization, and keeps this account out, ${ownAccountKey === 'kms:CallerAccount' ? 'which is let in by name' : 'whose roles go by IAM policies'}.`
      : ' The placeholder for everyone becomes “*”, held back by this condition, once account ID and organization ID are filled in. Until then AWS refuses the policy, on purpose: beside a placeholder a wildcard could let in more than you mean.',
    condition: {
      StringEquals: { 'aws:PrincipalOrgID': organization },
      StringNotEquals: { [ownAccountKey]: account },
    },
  }
}

/**
 * The AWS services that deliver into the resource, each limited to its source where that works. Where two deliveries need the
 * very same statement, it stands once and names both.
 */
function allowDeliveries(answers: Answers, details: Details): Explained[] {
  const alike = new Map<string, { deliveries: [Chosen, ...Chosen[]]; statement: Omit<Statement, 'Sid'> }>()
  for (const { id, ...delivery } of deliveriesIn(answers)) {
    for (const permission of EDGES[id].permissions) {
      const { caller, actions, condition, does } = permission
      const statement = onThisKey(
        { Effect: 'Allow', Principal: principalOf(caller, details), Action: oneOrMore(actions) },
        filled(condition, details),
      )
      const delivered: Chosen = { id, name: deliveryInSentence(delivery), edge: EDGES[id], permission }
      const key = JSON.stringify([does, statement])
      const known = alike.get(key)
      if (known) known.deliveries.push(delivered)
      else alike.set(key, { deliveries: [delivered], statement })
    }
  }
  return [...alike.values()].map(({ deliveries, statement }) => {
    const [first, ...others] = deliveries
    const facts = deliveries.map(({ edge }) => edge.conditionFact)
    const more = [...new Set(facts)].filter((fact) => fact !== first.edge.conditionFact)
    return {
      statement: {
        Sid: sidFor(first.permission, deliveries.map(({ name }) => name).join(' and ')),
        ...statement,
      },
      cause: { kind: 'answer', question: 'delivery', choices: deliveries.map(({ id }) => id) },
      says: eachOnce([
        ...deliveries.map(({ permission, edge }) => whoCalls(permission, edge, sharedUseOf(answers) !== undefined)),
        ...deliveries.map(({ name, permission: { says } }) =>
          says !== undefined && others.length > 0 ? `For ${name}: ${says}` : says,
        ),
      ]).join(' '),
      without: eachOnce(
        deliveries.map(({ edge: { symptom } }) =>
          symptom.documented
            ? inSentence(symptom.says)
            : `nothing is delivered. ${symptom.says} Do not count on an error.`,
        ),
      ).join(' Or '),
      fact: first.edge.conditionFact,
      ...(more.length > 0 && { more }),
    }
  })
}

const sidFor = ({ caller, does }: Permission, names: string) =>
  caller.kind === 'users' ? `Allow use of the key for ${names}` : `Allow ${names} to ${does}`

/** A delivery and one of its statements. */
interface Chosen {
  readonly id: DeliveryId
  readonly name: string
  readonly edge: Edge
  readonly permission: Permission
}

const eachOnce = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((each) => each !== undefined)),
]

function principalOf(caller: Caller, details: Details): { Service: string } | { AWS: string | readonly string[] } {
  switch (caller.kind) {
    case 'service':
      return { Service: fill(caller.principal, details) }
    case 'service-linked-role':
    case 'role':
      return { AWS: fill(caller.role, details) }
    case 'users':
      return { AWS: oneOrMore(valuesOf(details, 'users')) }
  }
}

/** Whether a statement lets a service in, whoever it works for, and no reason makes that harmless. */
export const letsAnySourceIn = ({ caller, condition, says }: Permission): boolean =>
  caller.kind === 'service' && !condition && says === undefined

/** Who calls, and what keeps others out. */
function whoCalls({ caller, condition, says }: Permission, edge: Edge, isShared: boolean): string {
  switch (caller.kind) {
    case 'service':
      if (condition)
        return 'The service calls AWS KMS under its own name; the condition admits only the source that stands in it.'
      if (says !== undefined) return 'The service calls AWS KMS under its own name.'
      return `The service calls AWS KMS under its own name. The usual conditions are left out because ${
        edge.breaks?.some(({ keys }) => keys.includes('aws:SourceArn'))
          ? 'they are not supported here'
          : 'AWS’s page shows none here, and one that does not work stops everything'
      }: use this key for nothing else${isShared ? ', which speaks against opening it to other accounts; see below' : ''}.`
    case 'service-linked-role':
      return 'A service-linked role of your account calls AWS KMS. It must exist before this policy is saved, or AWS KMS refuses the policy.'
    case 'role':
      return 'The role that you hand to the service calls AWS KMS, only through Amazon S3 and for this bucket.'
    case 'users':
      return 'Key users call AWS KMS for it.'
  }
}

/** `kms:ViaService`, by pattern where the service calls across Regions. */
export function viaService(via: KeyUse['via'], details: Details): Condition | undefined {
  if (via === undefined) return undefined
  const names = [via].flat().map((name) => fill(name, details))
  const operator = names.some((name) => name.includes('*')) ? 'StringLike' : 'StringEquals'
  return { [operator]: { 'kms:ViaService': oneOrMore(names) } }
}

/** A condition whose values are patterns of ARNs, with the details filled in. */
export function filled(condition: Condition | undefined, details: Details): Condition | undefined {
  if (!condition) return undefined
  return Object.fromEntries(
    Object.entries(condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, value]) => [
          key,
          typeof value === 'string' ? fill(value, details) : value.map((each) => fill(each, details)),
        ]),
      ),
    ]),
  )
}
