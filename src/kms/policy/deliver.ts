import { serviceIn, type Answers } from '../answers.ts'
import { DELIVERIES } from '../deliveries.ts'
import { bucketKeysFor, countsOnTheKey } from '../bucket-keys.ts'
import { breaksOf, type Edge } from '../edge.ts'
import { EDGES } from '../edges.ts'
import { FACTS, type FactId } from '../facts.ts'
import { GUIDES } from '../guides.ts'
import type { Option } from '../options.ts'
import { serviceOf } from '../services.ts'
import type { ServiceId } from '../services/ids.ts'
import { KEY_SPECS } from '../services/key-specs.ts'
import type { SharedUse } from '../services/service.ts'
import { fieldsIn, fill, isNobody, valueOf, type Details, type Field } from './details.ts'
import { filled, keyPolicy, keyUseOf, mayNameNobody, otherAccounts, sharedUseOf, viaService } from './key-policy.ts'
import { forSigning } from './signing.ts'
import { allOf, documentOf, oneOrMore, textOf, type Explained, type Statement } from './statement.ts'

/** Something else that must be in place, in the order in which it is done. */
export interface AlsoNeeded {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly fact?: FactId
  /** Further facts behind it. */
  readonly more?: readonly FactId[]
  readonly policy?: { readonly file: string; readonly statements: readonly Explained[] }
}

export type Delivered =
  | { readonly kind: 'key-policy'; readonly statements: readonly Explained[]; readonly also: readonly AlsoNeeded[] }
  /** AWS provides the key, so there is no key policy to write. `setting` is what to do instead. */
  | { readonly kind: 'no-key-policy'; readonly setting: string; readonly also: readonly AlsoNeeded[] }

/** The fields whose placeholders stand in a policy of it: what is missing, or, made without details, what is asked. */
export const fieldsOf = (delivered: Delivered): readonly Field[] =>
  fieldsIn(
    [
      ...(delivered.kind === 'key-policy' ? [delivered.statements] : []),
      ...delivered.also.flatMap(({ policy }) => (policy ? [policy.statements] : [])),
    ]
      .map((statements) => textOf(documentOf(statements)))
      .join('\n'),
  )

/** Everything a reader needs to put the option in place. */
export function deliver(option: Option, answers: Answers, details: Details): Delivered {
  const service = serviceIn(answers)
  const { ownKey } = option
  if (!ownKey) {
    return {
      kind: 'no-key-policy',
      setting:
        (service && GUIDES[service].settings[option.id]) ??
        'Nothing to create. Choose this kind of key, or leave the default, in the encryption settings of the service.',
      also: [
        ...forOtherAccounts(option, answers, details),
        ...forCopiesIn(option, answers, details),
        ...forDelivery(option, answers, details),
      ],
    }
  }
  return {
    kind: 'key-policy',
    statements: keyPolicy(ownKey, answers, details),
    also: [
      ...beforeTheKey(option),
      ...atItsCreation(answers),
      ...withoutDeleters(answers, details),
      ...afterTheKey(option, answers),
      ...forSigning(answers),
      ...forOtherAccounts(option, answers, details),
      ...forCopiesIn(option, answers, details),
      ...forDelivery(option, answers, details),
    ],
  }
}

/** What it means that the key policy names nobody who disables and deletes the key. */
function withoutDeleters(answers: Answers, details: Details): AlsoNeeded[] {
  if (!isNobody(details, 'deleters') || !mayNameNobody(answers)) return []
  return [
    {
      id: 'no-deleters',
      title: 'Nobody is named to disable or delete the key',
      says:
        answers.access === 'own'
          ? 'The statement for it is left out, as you chose. Nobody can disable the key or schedule its deletion, and no IAM policy can allow it, until somebody changes this policy: the key administrators may. In an incident that is one step more.'
          : 'The statement for it is left out, as you chose. IAM policies of the account can still allow it, because the first statement lets them; nobody is named for an incident.',
      fact: 'accountStatementDelegates',
    },
  ]
}

function beforeTheKey({ ownKey }: Option): AlsoNeeded[] {
  switch (ownKey?.origin) {
    case 'AWS_CLOUDHSM':
      return [
        {
          id: 'key-store',
          title: 'The key store, first',
          says: 'Create the CloudHSM cluster and connect it as a custom key store before you create the key in it.',
          fact: 'cloudHsmNeedsTwoHsms',
        },
      ]
    case 'EXTERNAL_KEY_STORE':
      return [
        {
          id: 'key-store',
          title: 'The key store, first',
          says: 'Set up the external key manager and its proxy, connect the external key store, and make the external key. The KMS key is created for that external key.',
          fact: 'externalManagerIsYours',
        },
      ]
    case 'AWS_KMS':
    case 'EXTERNAL':
    case undefined:
      return []
  }
}

/** Key spec and usage, where the console's defaults would make a key that does not fit. */
function atItsCreation(answers: Answers): AlsoNeeded[] {
  const { notSymmetric } = keyUseOf(answers)
  if (!notSymmetric) return []
  const { keyUsage, only } = notSymmetric
  const fitting = KEY_SPECS.filter(({ services }) => services.some((id) => id === answers.service))
  const chosen = fitting.find(({ id }) => id === answers.spec)
  const spec = only ? only.keySpec : (chosen?.name ?? `${fitting[0]?.name}, or another that the other side asks for`)
  const fact = only?.fact ?? (chosen ?? fitting[0])?.fact
  return [
    {
      id: 'key-spec',
      title: 'The key’s spec and usage',
      says: `It is not a symmetric encryption key. Create it with key spec ${spec}, and key usage ${keyUsage}${only ? `, in the Region ${only.region}` : ''}. Neither can be changed later.`,
      fact: 'keySpecIsFixed',
      ...(fact && { more: [fact] }),
    },
  ]
}

function afterTheKey({ ownKey }: Option, answers: Answers): AlsoNeeded[] {
  const service = serviceIn(answers)
  const delivery = deliveryIn(answers)
  const steps: AlsoNeeded[] = []
  if (ownKey?.origin === 'EXTERNAL') {
    steps.push({
      id: 'import',
      title: 'The key material',
      says: 'The key is created without material and cannot be used until you import yours. Keep a copy in a safe place.',
      fact: 'importedMaterialIsYours',
    })
  }
  if (ownKey?.multiRegion) {
    steps.push({
      id: 'replicas',
      title: 'The replica keys',
      says: 'Give each replica this policy when you create it, with its own Region in it. Later changes do not travel.',
      fact: 'replicateNeedsKeyPolicy',
    })
  }
  if (ownKey && answers.regions === 'several' && !ownKey.multiRegion && !keyUseOf(answers).notSymmetric) {
    steps.push({
      id: 'regions',
      title: 'The other Regions',
      says: `Create a key like this one in each Region that holds a copy, and name it where you set up the copy.${
        service === 's3' && delivery?.id !== 's3-replication' && delivery?.id !== 's3-replicas'
          ? ' The replication role is not among the key users above: give it what it needs on both keys.'
          : ''
      }`,
      fact: service === 's3' ? 's3ReplicationRole' : 'servicesTreatMultiRegionAsSingle',
    })
  }
  if (service === 's3') {
    const bucketKeys = bucketKeysFor(answers)
    steps.push({
      id: 'bucket-default',
      title: 'The bucket’s default encryption',
      says: `Set it to SSE-KMS with the full ARN of this key, not an alias. ${bucketKeys.says}`,
      fact: 's3KeyArnNotAlias',
      more: bucketKeys.facts,
    })
  }
  if (service && service !== 's3' && serviceOf(service).category !== 'applications') {
    steps.push({
      id: 'encryption-setting',
      title: 'The encryption setting',
      says: `${encryptionSetting(service)} A key that nothing is set to protects nothing.`,
      fact: GUIDES[service].keyChange.fact,
    })
  }
  if (service && answers.access === 'own' && GUIDES[service].calls.by.includes('grant')) {
    steps.push({
      id: 'second-lock',
      title: 'How far the second lock reaches',
      says: `The key policy decides who can bring ${serviceOf(service).resource} under the key. From then on the service works from a grant too, and as far as it does, whoever it lets at the data needs no permission on the key. Guard the permissions on the data as well.`,
      fact: GUIDES[service].calls.fact,
    })
  }
  if (service === 's3-directory-bucket' && (countsOnTheKey(answers) || answers.audit === 'yes')) {
    steps.push({
      id: 'bucket-keys',
      title: 'How often the key is asked',
      says: 'Not with each request, and that cannot be changed: Amazon S3 keeps S3 Bucket Keys for a while. The log of key use then has fewer events than there are requests, and a key that is disabled, or access to it that is taken away, takes effect late. That directory buckets are in this like others is our reading.',
      fact: 'directoryBucketKeysAreAlwaysOn',
      more: ['bucketKeysAreKept'],
    })
  }
  if (service === 'cloudtrail') {
    steps.push({
      id: 'bucket-keys',
      title: 'If the bucket has S3 Bucket Keys on',
      says: 'CloudTrail then needs kms:Decrypt on the key as well, to create or update the trail. Our policy does not have it; AWS’s page on key policies for CloudTrail shows the statement.',
      fact: 'cloudtrailBucketKeys',
    })
  }
  return steps
}

/** Where the key is fixed at creation, setting it afterwards is not to be had. */
function encryptionSetting(service: ServiceId): string {
  const { settings, keyChange } = GUIDES[service]
  const { resource } = serviceOf(service)
  return (
    settings['own-key'] ??
    (keyChange.inPlace
      ? `Set the encryption of ${resource} to this key, by its full ARN.`
      : `Name this key, by its full ARN, when you create ${resource}.`)
  )
}

const deliveryIn = (answers: Answers) => DELIVERIES.find(({ id }) => id === answers.delivery)

/** The other half of a delivery, what to know about it, what breaks it, and how that looks. */
function forDelivery(option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  if (answers.delivery === 'another-service') {
    return [
      {
        id: 'other-delivery',
        title: 'The statements for the other AWS service',
        says: 'We have not verified any for it, so the policies have none. Look for the key policy, if there is one, and the policy of the resource in the documentation of that service, with its service principal and the conditions that it supports.',
        fact: 'servicePrincipalConditions',
      },
    ]
  }
  const delivery = deliveryIn(answers)
  if (!delivery) return []
  const edge = EDGES[delivery.id]
  const { fact, notes = [] } = edge
  const { title, says } = otherHalf(edge, details)
  const name = delivery.says.replace(/^An? /, (article) => article.toLowerCase())
  return [
    { id: 'delivery', title: `${title}, for ${name}`, says, fact },
    ...(option.ownKey ? underAKeyOfYourOwn(edge, name, details) : []),
    ...notes
      .filter(({ ofTheKeyPolicy }) => option.ownKey || !ofTheKeyPolicy)
      .map(({ title: of, says: note, fact: source, more }, at) => ({
        id: `delivery-note-${at + 1}`,
        title: of,
        says: note,
        fact: source,
        ...(more && { more }),
      })),
  ]
}

function otherHalf({ otherHalf: half }: Edge, details: Details): { title: string; says: string } {
  if (half.kind === 'other') return half
  const who = half.principals.map((principal) => fill(principal, details)).join(' and ')
  return {
    title: `The ${half.of} policy`,
    says: `The policy of the ${half.of} must allow ${who} to call ${half.actions.join(' and ')}, limited to your source. Without it nothing is delivered, whatever the key allows.`,
  }
}

/** What can go wrong with the key policy's statement, and how it shows. */
function underAKeyOfYourOwn(edge: Edge, name: string, details: Details): AlsoNeeded[] {
  const { permissions, symptom, fact } = edge
  if (permissions.length === 0) {
    return [
      {
        id: 'delivery-impossible',
        title: `No KMS key works for ${name}`,
        says: 'Use another bucket for it, under SSE-S3: nothing in a key policy helps.',
        fact,
      },
      ...(symptom ? [{ id: 'delivery-symptom', title: 'What you see under a KMS key', ...symptom }] : []),
    ]
  }
  const optIns = permissions.flatMap(({ caller }) => (caller.kind === 'service' && caller.optIn) || [])
  const [first, ...more] = breaksOf(edge)
  return [
    ...optIns.map((optIn) => ({
      id: 'delivery-region',
      title: 'In a Region that has to be enabled',
      says: `There, name ${fill(optIn.principal, details)} in both policies.`,
      fact: optIn.fact,
    })),
    ...(first
      ? [
          {
            id: 'delivery-breaks',
            title: 'Conditions that break it',
            says: `Keep these out of the statement for ${name}, which would look right and let nothing in: ${breaksOf(
              edge,
            )
              .flatMap(({ keys }) => keys)
              .join(', ')}.`,
            fact: first.fact,
            more: more.map((each) => each.fact).filter((id) => FACTS[id].source !== FACTS[first.fact].source),
          },
        ]
      : []),
    symptom
      ? { id: 'delivery-symptom', title: 'What you see if the key does not allow it', ...symptom }
      : {
          id: 'delivery-symptom',
          title: 'Test it once',
          says: 'We found no error documented for a key that does not allow it: see that something arrives.',
        },
  ]
}

/** The other halves of sharing: the resource's own policy and the other account's IAM policy. */
function forOtherAccounts(option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  const use = sharedUseOf(answers)
  if (!use) return []
  const service = serviceIn(answers)
  return [
    ...(service === 's3' ? [bucketPolicy(option, use, answers, details)] : []),
    ...(service === 'secrets-manager' ? [secretPolicy(answers, details)] : []),
    ...(service && RESOURCE_POLICY[service] ? [{ id: 'resource-policy', ...RESOURCE_POLICY[service] }] : []),
    ...identityPolicy(option, use, answers, details),
  ]
}

/** Resources whose own policy we do not write, because no sharing statement of theirs has been verified here. */
const RESOURCE_POLICY: {
  readonly [service: string]: { title: string; says: string; fact: FactId; more?: readonly FactId[] }
} = {
  ebs: {
    title: 'The snapshot’s permissions',
    says: 'Share the snapshot, or the AMI, with the account as well; never publicly. There, copy it under a key of that account.',
    fact: 'ebsSharedKeyPermissions',
  },
  rds: {
    title: 'The snapshot',
    says: 'Copy it under this key, share the copy with the account, and copy it there under a key of that account. No key helps where the instance uses TDE of Oracle or SQL Server: its snapshots cannot be shared.',
    fact: 'rdsSnapshotSharing',
    more: ['rdsTdeIsNotShared'],
  },
  aurora: {
    title: 'The snapshot',
    says: 'Copy it under this key, share the copy with the account, and copy it there under a key of that account.',
    fact: 'auroraSharingNeedsOwnKey',
  },
  documentdb: {
    title: 'The snapshot',
    says: 'Make a manual snapshot under this key, share it with the account, and copy it there under a key of that account.',
    fact: 'docdbSnapshotSharing',
  },
  neptune: {
    title: 'The snapshot',
    says: 'Make a manual snapshot under this key, share it with the account, and copy it there under a key of that account before restoring it.',
    fact: 'neptuneSharedSnapshotIsCopiedFirst',
  },
  's3-directory-bucket': {
    title: 'The bucket policy',
    says: 'Allow the other account to open sessions on the directory bucket; its IAM policies must allow that too.',
    fact: 'directoryBucketPolicyOpensSessions',
  },
  dynamodb: {
    title: 'The table’s resource-based policy',
    says: 'Allow the other account’s principals on the table; their IAM policies must allow it too. Callers there name the table by its ARN.',
    fact: 'dynamodbAwsManagedIsNotShared',
  },
  sqs: {
    title: 'The queue policy',
    says: 'Allow the other account’s principals to send or receive; their IAM policies must allow it too.',
    fact: 'sqsProducersAndConsumers',
  },
  sns: {
    title: 'The topic policy',
    says: 'Allow the other account’s principals to publish; their IAM policies must allow it too.',
    fact: 'snsPublisherPermissions',
  },
  bedrock: {
    title: 'The resource share in AWS RAM',
    says: 'Share the model with the account. It has to copy the model before it can use it.',
    fact: 'bedrockShareThenCopy',
  },
  'kinesis-data-streams': {
    title: 'The stream’s resource policy',
    says: 'Allow the other account’s principals on the stream; their IAM policies must allow it too. Callers there name the stream by its ARN.',
    fact: 'kinesisSharingNeedsOwnKey',
  },
  'parameter-store': {
    title: 'The resource share',
    says: 'Make it an advanced parameter under this key and share it through AWS RAM. Callers there name the parameter by its ARN.',
    fact: 'parameterStoreSharesThroughRam',
  },
  codepipeline: {
    title: 'The artifact bucket’s policy',
    says: 'Allow the other account’s roles to read and write the artifacts, and name the key in the pipeline by its ARN.',
    fact: 'pipelineKeyByArn',
  },
  cloudtrail: {
    title: 'The bucket policy',
    says: 'Allow the readers of the other account to get the log files.',
    fact: 'cloudtrailReaders',
  },
}

const accountsCause = { kind: 'answer', question: 'accounts' } as const

function bucketPolicy(option: Option, use: SharedUse, answers: Answers, details: Details): AlsoNeeded {
  const fact = option.ownKey ? 's3SharingUnderYourKey' : 'sseS3SharesByBucketPolicy'
  const bucket = fill('arn:{partition}:s3:::{bucket}', details)
  const { principal, condition, says: everyone } = otherAccounts(answers, details, 'aws:PrincipalAccount')
  const allow = (Sid: string, Action: readonly string[], Resource: string, says: string): Explained => ({
    statement: {
      Sid,
      Effect: 'Allow',
      Principal: principal,
      Action: oneOrMore(Action),
      Resource,
      ...(condition && { Condition: condition }),
    },
    cause: accountsCause,
    says: says + everyone,
    without: 'the other accounts get Access Denied from Amazon S3.',
    fact,
  })
  const objects = keyUseOf(answers).sharedService?.[use] ?? []
  return {
    id: 'bucket-policy',
    title: 'The bucket policy',
    says: 'In your account, on the bucket. Add these statements to those that are there.',
    fact,
    policy: {
      file: 'bucket-policy.json',
      statements: [
        allow('AllowOtherAccountsToUseObjects', objects, `${bucket}/*`, 'The other accounts may do this with objects.'),
        ...(use === 'write'
          ? []
          : [allow('AllowOtherAccountsToListTheBucket', ['s3:ListBucket'], bucket, 'They may list what is in it.')]),
        ...(use === 'read' ? [] : keepForeignKeysOut(option, `${bucket}/*`, details)),
      ],
    },
  }
}

/**
 * Denies uploads under any other key than the bucket's. Uploads that ask for no encryption use the bucket's default and pass:
 * each condition first looks whether the header is there at all.
 */
function keepForeignKeysOut({ ownKey }: Option, objects: string, details: Details): Explained[] {
  const deny = (Sid: string, Condition: NonNullable<Statement['Condition']>, says: string): Explained => ({
    statement: { Sid, Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: objects, Condition },
    cause: { kind: 'answer', question: 'sharing' },
    says,
    without: 'another account can upload objects that you cannot read.',
    fact: 's3UploaderKeyTrap',
  })
  const header = 's3:x-amz-server-side-encryption'
  const keyHeader = 's3:x-amz-server-side-encryption-aws-kms-key-id'
  const sseC = deny(
    'DenyKeysSentWithTheRequest',
    { Null: { 's3:x-amz-server-side-encryption-customer-algorithm': 'false' } },
    'No upload under a key that comes with the request (SSE-C): nobody else could read it.',
  )
  if (!ownKey) {
    return [
      sseC,
      deny(
        'DenyOtherEncryptionThanSseS3',
        { StringNotEquals: { [header]: 'AES256' }, Null: { [header]: 'false' } },
        'No upload under a KMS key: it would be a key of the uploader’s account.',
      ),
    ]
  }
  return [
    sseC,
    deny(
      'DenyOtherEncryptionThanSseKms',
      { StringNotEquals: { [header]: 'aws:kms' }, Null: { [header]: 'false' } },
      'No upload that asks for another kind of encryption.',
    ),
    deny(
      'DenySseKmsWithoutNamingTheKey',
      { StringEquals: { [header]: 'aws:kms' }, Null: { [keyHeader]: 'true' } },
      'No upload that asks for SSE-KMS and names no key: it would use aws/s3 of the uploader’s account.',
    ),
    deny(
      'DenyOtherKeys',
      { StringNotEquals: { [keyHeader]: keyArn(details) }, Null: { [keyHeader]: 'false' } },
      'No upload under another key. An upload that names this key must give its full ARN.',
    ),
  ]
}

function secretPolicy(answers: Answers, details: Details): AlsoNeeded {
  const { principal, condition, says: everyone } = otherAccounts(answers, details, 'aws:PrincipalAccount')
  return {
    id: 'secret-policy',
    title: 'The secret’s resource policy',
    says: 'In your account, on the secret. Encrypt the secret with the full ARN of this key first, and make a new version of it.',
    fact: 'secretsOldVersions',
    policy: {
      file: 'secret-policy.json',
      statements: [
        {
          statement: {
            Sid: 'AllowOtherAccountsToReadTheSecret',
            Effect: 'Allow',
            Principal: principal,
            Action: 'secretsmanager:GetSecretValue',
            Resource: '*',
            ...(condition && { Condition: condition }),
          },
          cause: accountsCause,
          says: `The other accounts may read this secret. They get no right to change its policy.${everyone}`,
          without: 'the other accounts get Access Denied from Secrets Manager.',
          fact: 'secretsSharingNeedsOwnKey',
        },
      ],
    },
  }
}

/** What a backup vault needs beside its key before other accounts can copy into it, in the order in which it is done. */
function forCopiesIn(option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  if (answers.accounts !== 'copies-in' && answers.accounts !== 'copies-in-managed') return []
  return [
    {
      id: 'vault',
      title: 'A vault of its own',
      says: `Create a vault for the copies${option.ownKey ? ' under this key' : ' under aws/backup'}: the default vault does not take them.`,
      fact: 'backupDefaultVaultIsNoDestination',
    },
    {
      id: 'cross-account-backup',
      title: 'The switch in the management account',
      says: 'In the management account of your organization, enable cross-account backup in the settings of AWS Backup. Accounts outside the organization cannot copy into the vault.',
      fact: 'backupCrossAccountIsSwitchedOn',
      more: ['backupServiceLinkedRole'],
    },
    vaultPolicy(answers, details),
    vaultPolicyOfOrganization(answers, details),
    sourceRolePolicy(details),
    {
      id: 'source-keys',
      title: 'The keys in the source accounts',
      says:
        answers.accounts === 'copies-in'
          ? 'Each source account shares with this one the customer managed key that encrypts what is copied. It is the key of the database, the volume or the file system; for types that AWS Backup manages fully it is the key of the vault there. A backup of any other type under an AWS managed key cannot be copied.'
          : 'Each source account shares with this one the customer managed key of its vault, if the vault has one.',
      fact: 'backupSharesTheSourceKey',
      more: ['backupVaultKeyIsForSomeTypes'],
    },
    ...(option.ownKey ? [whoCopies(answers)] : []),
  ]
}

/** Whether the key has to admit anybody for the copies. */
const whoCopies = ({ accounts, access }: Answers): AlsoNeeded => ({
  id: 'copy-role',
  title: 'Who makes the copies',
  says: `The service-linked role of AWS Backup in this account. ${
    access !== 'own'
      ? 'What it may do with keys stands in its own policy, and the first statement of the key policy lets that count.'
      : accounts === 'copies-in'
        ? 'The key policy above names it, so set up cross-account backup first: then the role exists.'
        : 'Its own policy lets it use keys for other types alone, so the key policy does not name it. That the grant of the vault is enough for these types is our reading: test a copy.'
  } We found no page that asks for anything on this key for the accounts that copy, so the key policy does not name those accounts.`,
  fact: 'backupCopyRunsAtTheDestination',
  more: ['backupServiceLinkedRolePolicy', 'backupServiceLinkedRole', 'backupGrant'],
})

const COPY_INTO = 'backup:CopyIntoBackupVault'

/** AWS's statement for a vault, by account or as an organization. */
function vaultStatement(Sid: string, answers: Answers, details: Details, says: string): Explained {
  const { principal, condition, says: everyone } = otherAccounts(answers, details, 'aws:PrincipalAccount')
  return {
    statement: {
      Sid,
      Effect: 'Allow',
      Principal: principal,
      Action: COPY_INTO,
      Resource: '*',
      ...(condition && { Condition: condition }),
    },
    cause: accountsCause,
    says: says + everyone,
    without: 'AWS Backup refuses the copies, whatever the key allows.',
    fact: 'backupVaultPolicyAdmitsCopies',
  }
}

const vaultPolicy = (answers: Answers, details: Details): AlsoNeeded => ({
  id: 'vault-policy',
  title: 'The access policy of the vault',
  says: 'In this account, on the vault. It names the accounts that copy into it.',
  fact: 'backupVaultPolicyAdmitsCopies',
  policy: {
    file: 'vault-access-policy.json',
    statements: [
      vaultStatement(
        'AllowAccountCopyIntoBackupVault',
        answers,
        details,
        'The other accounts may copy backups into this vault, and do nothing else with it.',
      ),
    ],
  },
})

const vaultPolicyOfOrganization = (answers: Answers, details: Details): AlsoNeeded => ({
  id: 'vault-policy-organization',
  title: 'Or the access policy for your whole organization',
  says: 'Instead of the policy above, if every account of the organization may copy into the vault, now and later.',
  fact: 'backupVaultPolicyAdmitsCopies',
  policy: {
    file: 'vault-access-policy-organization.json',
    statements: [
      vaultStatement(
        'AllowOrganizationCopyIntoBackupVault',
        { ...answers, accounts: 'organization' },
        details,
        'Every other account of the organization may copy backups into this vault, and do nothing else with it.',
      ),
    ],
  },
})

function sourceRolePolicy(details: Details): AlsoNeeded {
  const allow = (Sid: string, Action: string, Resource: string, says: string): Explained => ({
    statement: { Sid, Effect: 'Allow', Action, Resource },
    cause: accountsCause,
    says,
    without: 'the copy jobs fail, unless another policy of their role allows it.',
    fact: 'backupSourceRolePermissions',
  })
  return {
    id: 'source-role-policy',
    title: 'The IAM policy in the source accounts',
    says: 'An administrator of each source account attaches it to the role of the copy jobs. A role with AWS’s policy AWSBackupServiceRolePolicyForBackup does not need it.',
    fact: 'backupSourceRolePermissions',
    policy: {
      file: 'source-account-iam-policy.json',
      statements: [
        allow('BackupVaultCopyPermissions', 'backup:CopyFromBackupVault', '*', 'The backups that may be copied.'),
        allow(
          'BackupVaultPermissions',
          COPY_INTO,
          fill('arn:{partition}:backup:{region}:{account}:backup-vault:*', details),
          'Where to: vaults of the account that receives the copies, in its Region. AWS’s example allows any vault.',
        ),
      ],
    },
  }
}

const keyArn = (details: Details) => fill('arn:{partition}:kms:{region}:{account}:key/{keyId}', details)

/** What an administrator of the other account attaches to the principals that shall have access. */
function identityPolicy(option: Option, use: SharedUse, answers: Answers, details: Details): AlsoNeeded[] {
  const keyUse = keyUseOf(answers)
  const service = serviceIn(answers)
  const via = keyUse.sharedDirectly ? undefined : keyUse.via
  const without = 'the key policy alone does not let them in: between accounts both sides must allow.'
  const allow = (
    Sid: string,
    actions: readonly string[],
    Resource: string | readonly string[],
    says: string,
    Condition?: Statement['Condition'],
  ): Explained => ({
    statement: { Sid, Effect: 'Allow', Action: oneOrMore(actions), Resource, ...(Condition && { Condition }) },
    cause: accountsCause,
    says,
    without,
    fact: 'crossAccountNeedsBoth',
  })
  const key = keyArn(details)
  const onTheKey = option.ownKey
    ? [
        allow(
          'UseTheKey',
          keyUse.shared[use] ?? [],
          key,
          'The key, by its ARN. An alias would be looked up in the wrong account.',
          allOf(viaService(via, details), filled(keyUse.sharedCondition, details)),
        ),
        ...(keyUse.describe ? [allow('SeeTheKey', ['kms:DescribeKey'], key, 'Its properties.')] : []),
        ...(keyUse.grants && keyUse.sharedDirectly
          ? [
              allow('LetServicesUseTheKey', ['kms:CreateGrant'], key, 'The grant that the service works from.', {
                Bool: { 'kms:GrantIsForAWSResource': 'true' },
              }),
            ]
          : []),
      ]
    : []
  const serviceActions = keyUse.sharedService?.[use] ?? []
  const onTheResource =
    service === 's3'
      ? [
          allow('UseTheObjects', serviceActions, fill('arn:{partition}:s3:::{bucket}/*', details), 'The objects.'),
          ...(use === 'write'
            ? []
            : [
                allow(
                  'ListTheBucket',
                  ['s3:ListBucket'],
                  fill('arn:{partition}:s3:::{bucket}', details),
                  'Their list.',
                ),
              ]),
        ]
      : service === 'secrets-manager'
        ? [allow('ReadTheSecret', serviceActions, valueOf(details, 'secret'), 'The secret, by its ARN.')]
        : []
  const statements = [...onTheResource, ...onTheKey]
  if (statements.length === 0) return []
  return [
    {
      id: 'identity-policy',
      title: 'The IAM policy in the other account',
      says: `An administrator of each other account attaches it to the roles that shall have access.${
        onTheResource.length > 0 || service === undefined || serviceOf(service).category === 'applications'
          ? ''
          : ' Those roles also need the service’s own actions on the resource.'
      }`,
      fact: option.ownKey ? 'crossAccountNeedsBoth' : 'sseS3SharesByBucketPolicy',
      policy: { file: 'other-account-iam-policy.json', statements },
    },
  ]
}
