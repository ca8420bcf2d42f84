import { FACTS } from '../facts.ts'
import { rangeOf } from '../figures.ts'
import type { OwnKey } from '../options.ts'
import { PARTITIONS, partitionOf, type Partition, type Settings } from './settings.ts'

/** What a reader types to make a policy his own. It never enters the query of a link. */
export interface Field {
  readonly id: FieldId
  readonly label: string
  readonly hint: string
  /** Shaped like a real value; only ever shown, never put into a policy. */
  readonly example: string
  /**
   * Stands in the policy until the field is filled in. As a principal or a bucket AWS refuses it; in a condition it matches
   * nothing, so no Deny and no StringNotEquals may let somebody in by it.
   */
  readonly placeholder: string
  /** Where a pasted list is split; one value is never split. */
  readonly many: false | 'arns' | 'ids'
  readonly pattern: RegExp
  /** What is put right without asking, because there is one reading only. */
  readonly tidy?: (text: string) => string
  /** What is wrong and how it should look. */
  readonly wrong: string
  /** It may be left empty on purpose, with the word `NOBODY` alone: what that means, as a choice. */
  readonly orNobody?: string
}

/** Typed, and kept as the value, where a field is left empty on purpose. */
export const NOBODY = 'nobody'

export const FIELD_IDS = [
  'account',
  'region',
  'administrators',
  'deleters',
  'users',
  'auditors',
  'readers',
  'writers',
  'tagKey',
  'tagValue',
  'otherAccounts',
  'organization',
  'organizationPaths',
  'vpcEndpoints',
  'keyId',
  'alias',
  'replicaRegions',
  'rotationDays',
  'keyStoreId',
  'externalKeyId',
  'bucket',
  'secret',
  'logGroup',
  'trail',
  'trailOwner',
  'trailRegion',
  'topicName',
  'deadLetterTopic',
  'ruleName',
  'sourceBucket',
  'distributionId',
  'cluster',
  'workgroup',
  'replicationRole',
  'replicasRole',
  'firehoseRole',
  'detectorId',
  'dashboard',
  'receiptRuleSet',
  'receiptRule',
  'queue',
  'topic',
  'table',
  'vendorAccount',
  'externalId',
] as const

export type FieldId = (typeof FIELD_IDS)[number]

const ACCOUNT = /^\d{12}$/
// as the console prints it: 1111-2222-3333
const withoutDashes = (text: string) => text.replaceAll(/(?<=\d)-(?=\d)/g, '')
const lowerCase = (text: string) => text.toLowerCase()
// Roles and users only: a key policy takes no groups, and its principals no wildcards.
const ROLE_OR_USER = /^arn:aws:iam::\d{12}:(?:role|user)\/(?:[\w+=,.@!-]+\/)*[\w+=,.@-]{1,64}$/
// nor can a service-linked role be told to manage a key
const MANAGER = /^arn:aws:iam::\d{12}:(?:role|user)\/(?!aws-service-role\/)(?:[\w+=,.@!-]+\/)*[\w+=,.@-]{1,64}$/
// The parts that Regions of each partition are named of.
const REGIONS: { readonly [Of in Partition]: RegExp } = {
  aws: /^(?:af|ap|ca|eu|il|me|mx|sa|us)-(?:central|east|north|northeast|northwest|south|southeast|southwest|west)-\d$/,
  'aws-us-gov': /^us-gov-(?:east|west)-\d$/,
  'aws-cn': /^cn-(?:north|northwest)-\d$/,
}
const REGION = REGIONS.aws
// a role that a service assumes; service-linked roles stand in `edges.ts`
const ROLE = /^arn:aws:iam::\d{12}:role\/(?!aws-service-role\/)(?:[\w+=,.@!-]+\/)*[\w+=,.@-]{1,64}$/
const TOPIC = /^[\w-]{1,256}(?:\.fifo)?$/
const BUCKET = /^(?!xn--|\d+\.\d+\.\d+\.\d+$)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

export const FIELDS: readonly Field[] = [
  {
    id: 'account',
    label: 'Your account ID',
    hint: 'The account that will own the key.',
    example: '111122223333',
    placeholder: '<ACCOUNT_ID>',
    many: false,
    pattern: ACCOUNT,
    tidy: withoutDashes,
    wrong: 'An account ID has 12 digits and no dashes, like 111122223333.',
  },
  {
    id: 'region',
    label: 'AWS Region',
    hint: 'Where the data and its key live.',
    example: 'eu-west-1',
    placeholder: '<REGION>',
    many: false,
    pattern: REGION,
    tidy: lowerCase,
    wrong:
      'Use the code of a Region in the partition aws, like eu-west-1, and check its spelling. The partition is chosen above; for the European Sovereign Cloud we have none.',
  },
  {
    id: 'administrators',
    label: 'Key administrators',
    hint: 'Roles or users that manage the key. One ARN a line.',
    example: 'arn:aws:iam::111122223333:role/KeyAdministrator',
    placeholder: '<KEY_ADMINISTRATOR_ROLE_ARN>',
    many: 'arns',
    pattern: MANAGER,
    wrong: 'Give the ARN of a role or a user, like arn:aws:iam::111122223333:role/KeyAdministrator.',
  },
  {
    id: 'deleters',
    label: 'Who may disable and delete the key',
    hint: 'A role that is used in emergencies only. One ARN a line.',
    example: 'arn:aws:iam::111122223333:role/BreakGlass',
    placeholder: '<KEY_DELETION_ROLE_ARN>',
    many: 'arns',
    pattern: MANAGER,
    wrong: 'Give the ARN of a role or a user, like arn:aws:iam::111122223333:role/BreakGlass.',
    orNobody: 'Name nobody here: leave the statement out',
  },
  {
    id: 'users',
    label: 'Key users',
    hint: 'Roles or users of your account that work with the data. One ARN a line.',
    example: 'arn:aws:iam::111122223333:role/Application',
    placeholder: '<KEY_USER_ROLE_ARN>',
    many: 'arns',
    pattern: ROLE_OR_USER,
    wrong: 'Give the ARN of a role or a user, like arn:aws:iam::111122223333:role/Application.',
  },
  {
    id: 'auditors',
    label: 'Auditors',
    hint: 'Roles or users that look at the key and its grants. One ARN a line.',
    example: 'arn:aws:iam::111122223333:role/Auditor',
    placeholder: '<AUDITOR_ROLE_ARN>',
    many: 'arns',
    pattern: ROLE_OR_USER,
    wrong: 'Give the ARN of a role or a user, like arn:aws:iam::111122223333:role/Auditor.',
  },
  {
    id: 'readers',
    label: 'Who only reads',
    hint: 'Roles or users of your account that read the data and write none. One ARN a line.',
    example: 'arn:aws:iam::111122223333:role/Reports',
    placeholder: '<READER_ROLE_ARN>',
    many: 'arns',
    pattern: ROLE_OR_USER,
    wrong: 'Give the ARN of a role or a user, like arn:aws:iam::111122223333:role/Reports.',
  },
  {
    id: 'writers',
    label: 'Who only writes',
    hint: 'Roles or users of your account that write data and read none. One ARN a line.',
    example: 'arn:aws:iam::111122223333:role/Collector',
    placeholder: '<WRITER_ROLE_ARN>',
    many: 'arns',
    pattern: ROLE_OR_USER,
    wrong: 'Give the ARN of a role or a user, like arn:aws:iam::111122223333:role/Collector.',
  },
  {
    id: 'tagKey',
    label: 'Key of the tag',
    hint: 'Of the tag that roles and users must have.',
    example: 'data-access',
    placeholder: '<TAG_KEY>',
    many: false,
    pattern: /^(?!aws:)[A-Za-z0-9][\w.:+=@-]{0,127}$/i,
    wrong:
      'Here the key of a tag has up to 128 letters, digits and _ . : + = @ -, and does not begin with aws:, like data-access.',
  },
  {
    id: 'tagValue',
    label: 'Value of the tag',
    hint: 'Upper and lower case count.',
    example: 'orders',
    placeholder: '<TAG_VALUE>',
    many: false,
    pattern: /^[A-Za-z0-9][\w.:/+=@-]{0,255}$/,
    wrong: 'Here the value of a tag has up to 256 letters, digits and _ . : / + = @ -, like orders.',
  },
  {
    id: 'otherAccounts',
    label: 'Other accounts',
    hint: 'Account IDs, separated by commas or line breaks.',
    example: '444455556666',
    placeholder: '<OTHER_ACCOUNT_ID>',
    many: 'ids',
    pattern: ACCOUNT,
    tidy: withoutDashes,
    wrong: 'An account ID has 12 digits and no dashes, like 444455556666.',
  },
  {
    id: 'organization',
    label: 'Organization ID',
    hint: 'Of AWS Organizations.',
    example: 'o-a1b2c3d4e5',
    placeholder: '<ORGANIZATION_ID>',
    many: false,
    pattern: /^o-[a-z0-9]{10,32}$/,
    wrong: 'An organization ID starts with o- and goes on with 10 to 32 small letters and digits, like o-a1b2c3d4e5.',
  },
  {
    id: 'organizationPaths',
    label: 'Organizational units',
    hint: 'Their paths, one a line. At the end / means the unit alone, /* the units below it, too.',
    example: 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*',
    placeholder: '<ORGANIZATION_PATH>',
    many: 'ids',
    pattern: /^o-[a-z0-9]{10,32}\/r-[a-z0-9]{4,32}\/(?:ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}\/)+\*?$/,
    wrong:
      'Give the whole path: the organization, its root, and the units down to the one that is meant, like o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*.',
  },
  {
    id: 'vpcEndpoints',
    label: 'VPC endpoints',
    hint: 'The interface endpoints for AWS KMS, in every Region of the key, separated by commas or line breaks.',
    example: 'vpce-0a1b2c3d4e5f67890',
    placeholder: '<VPC_ENDPOINT_ID>',
    many: 'ids',
    pattern: /^vpce-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
    tidy: lowerCase,
    wrong:
      'Give the ID of the endpoint, not its name or its service: vpce- and 8 or 17 digits from 0 to f, like vpce-0a1b2c3d4e5f67890.',
  },
  {
    id: 'keyId',
    label: 'Key ID',
    hint: 'Known once the key is created.',
    example: '1234abcd-12ab-34cd-56ef-1234567890ab',
    placeholder: '<KEY_ID>',
    many: false,
    pattern: /^(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
    wrong:
      'Give the key ID alone, which stands behind “key/” in the ARN, like 1234abcd-12ab-34cd-56ef-1234567890ab; that of a multi-Region key starts with mrk-.',
  },
  {
    id: 'alias',
    label: 'Alias of the key',
    hint: 'The name that people and tools know it by. It can be changed later.',
    example: 'alias/orders',
    placeholder: '<ALIAS_NAME>',
    many: false,
    pattern: /^alias\/(?!aws\/)[\w/-]{1,250}$/,
    tidy: (text) => (text.startsWith('alias/') ? text : `alias/${text}`),
    wrong: 'An alias has letters, digits and / _ -, and does not begin with aws/: alias/orders, or orders alone.',
  },
  {
    id: 'replicaRegions',
    label: 'Regions of the replica keys',
    hint: 'Without the Region of the primary key, separated by commas or line breaks.',
    example: 'eu-central-1',
    placeholder: '<REPLICA_REGION>',
    many: 'ids',
    pattern: REGION,
    tidy: lowerCase,
    wrong: 'Use the codes of Regions in the partition aws, like eu-central-1, and check their spelling.',
  },
  {
    id: 'rotationDays',
    label: 'Rotation period',
    hint: `${rangeOf('rotationPeriodMin', 'rotationPeriodMax')}: the number alone.`,
    example: '180',
    placeholder: '<ROTATION_DAYS>',
    many: false,
    pattern: /^[1-9]\d{1,3}$/,
    wrong: `Give the number alone: ${rangeOf('rotationPeriodMin', 'rotationPeriodMax')}.`,
  },
  {
    id: 'keyStoreId',
    label: 'Custom key store',
    hint: 'Its ID, known once the key store is created.',
    example: 'cks-1234567890abcdef0',
    placeholder: '<CUSTOM_KEY_STORE_ID>',
    many: false,
    pattern: /^cks-[0-9a-f]{8,60}$/,
    wrong: 'The ID of a custom key store looks like cks-1234567890abcdef0.',
  },
  {
    id: 'externalKeyId',
    label: 'External key',
    hint: 'As your external key manager calls it.',
    example: 'bb8562717f809024',
    placeholder: '<EXTERNAL_KEY_ID>',
    many: false,
    pattern: /^[\w.-]{1,128}$/,
    wrong: 'The ID of an external key has up to 128 letters, digits and . _ -, like bb8562717f809024.',
  },
  {
    id: 'bucket',
    label: 'Bucket',
    hint: 'The bucket that is encrypted.',
    example: 'amzn-s3-demo-bucket',
    placeholder: '<BUCKET_NAME>',
    many: false,
    pattern: BUCKET,
    wrong: 'A bucket name has 3 to 63 small letters, digits, dots and dashes, like amzn-s3-demo-bucket.',
  },
  {
    id: 'secret',
    label: 'Secret ARN',
    hint: 'The secret that is shared.',
    example: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:database-a1b2c3',
    placeholder: '<SECRET_ARN>',
    many: false,
    pattern: /^arn:aws:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@!-]+-[A-Za-z0-9]{6}$/,
    wrong:
      'Give the full ARN with its last six characters, like arn:aws:secretsmanager:eu-west-1:111122223333:secret:database-a1b2c3.',
  },
  {
    id: 'logGroup',
    label: 'Log group',
    hint: 'Its name, not its ARN.',
    example: '/app/orders',
    placeholder: '<LOG_GROUP_NAME>',
    many: false,
    pattern: /^[\w./#-]{1,512}$/,
    wrong: 'A log group name has letters, digits and . _ - / #, like /app/orders.',
  },
  {
    id: 'trail',
    label: 'Trail',
    hint: 'Its name, not its ARN.',
    example: 'management-events',
    placeholder: '<TRAIL_NAME>',
    many: false,
    pattern: /^[A-Za-z0-9][\w.-]{1,126}[A-Za-z0-9]$/,
    wrong: 'A trail name has 3 to 128 letters, digits and . _ -, like management-events.',
  },
  {
    id: 'trailOwner',
    label: 'Account of the trail',
    hint: 'Where the trail was created; for an organization trail the management account.',
    example: '111122223333',
    placeholder: '<TRAIL_ACCOUNT_ID>',
    many: false,
    pattern: ACCOUNT,
    tidy: withoutDashes,
    wrong: 'An account ID has 12 digits and no dashes, like 111122223333.',
  },
  {
    id: 'trailRegion',
    label: 'Home Region of the trail',
    hint: 'Where the trail was created.',
    example: 'eu-west-1',
    placeholder: '<TRAIL_REGION>',
    many: false,
    pattern: REGION,
    tidy: lowerCase,
    wrong: 'Use the code of a Region in the partition aws, like eu-west-1, and check its spelling.',
  },
  {
    id: 'topicName',
    label: 'SNS topic',
    hint: 'The topic that delivers into the queue: its name, not its ARN.',
    example: 'orders',
    placeholder: '<TOPIC_NAME>',
    many: false,
    pattern: TOPIC,
    wrong: 'A topic name has letters, digits, _ and -, like orders.',
  },
  {
    id: 'deadLetterTopic',
    label: 'SNS topic of the dead letters',
    hint: 'The topic whose subscription has this queue for its dead letters: its name, not its ARN.',
    example: 'invoices',
    placeholder: '<DEAD_LETTER_TOPIC_NAME>',
    many: false,
    pattern: /^[\w-]{1,256}(?:\.fifo)?$/,
    wrong: 'A topic name has letters, digits, _ and -, like orders.',
  },
  {
    id: 'ruleName',
    label: 'EventBridge rule',
    hint: 'Its name on the default event bus.',
    example: 'orders-to-queue',
    placeholder: '<RULE_NAME>',
    many: false,
    pattern: /^[\w.-]{1,64}$/,
    wrong: 'A rule name has up to 64 letters, digits and . _ -, like orders-to-queue.',
  },
  {
    id: 'sourceBucket',
    label: 'Source bucket',
    hint: 'The bucket that sends the events, is listed, or whose access is logged: its name.',
    example: 'amzn-s3-demo-source-bucket',
    placeholder: '<SOURCE_BUCKET_NAME>',
    many: false,
    pattern: BUCKET,
    wrong: 'A bucket name has 3 to 63 small letters, digits, dots and dashes, like amzn-s3-demo-source-bucket.',
  },
  {
    id: 'distributionId',
    label: 'CloudFront distribution',
    hint: 'Its ID.',
    example: 'E1ABCDEFGHIJKL',
    placeholder: '<DISTRIBUTION_ID>',
    many: false,
    pattern: /^[A-Z0-9]{10,20}$/,
    wrong: 'A distribution ID has capital letters and digits, like E1ABCDEFGHIJKL.',
  },
  {
    id: 'cluster',
    label: 'ECS cluster',
    hint: 'Its name, not its ARN.',
    example: 'orders',
    placeholder: '<CLUSTER_NAME>',
    many: false,
    pattern: /^[A-Za-z0-9][\w-]{0,254}$/,
    wrong: 'A cluster name has letters, digits, _ and -, like orders.',
  },
  {
    id: 'workgroup',
    label: 'Athena workgroup',
    hint: 'Its name.',
    example: 'analysts',
    placeholder: '<WORKGROUP_NAME>',
    many: false,
    pattern: /^[\w.-]{1,128}$/,
    wrong: 'A workgroup name has up to 128 letters, digits and . _ -, like analysts.',
  },
  {
    id: 'replicationRole',
    label: 'Replication role of this bucket',
    hint: 'The role in its replication configuration: its ARN.',
    example: 'arn:aws:iam::111122223333:role/Replication',
    placeholder: '<REPLICATION_ROLE_ARN>',
    many: false,
    pattern: ROLE,
    wrong: 'Give the ARN of a role that is not service-linked, like arn:aws:iam::111122223333:role/Replication.',
  },
  {
    id: 'replicasRole',
    label: 'Replication role of the source bucket',
    hint: 'The role that brings replicas into this bucket: its ARN.',
    example: 'arn:aws:iam::111122223333:role/ReplicationFromSource',
    placeholder: '<REPLICAS_ROLE_ARN>',
    many: false,
    pattern: ROLE,
    wrong:
      'Give the ARN of a role that is not service-linked, like arn:aws:iam::111122223333:role/ReplicationFromSource.',
  },
  {
    id: 'firehoseRole',
    label: 'Role of the Firehose stream',
    hint: 'The role that you gave to the stream: its ARN.',
    example: 'arn:aws:iam::111122223333:role/Firehose',
    placeholder: '<FIREHOSE_ROLE_ARN>',
    many: false,
    pattern: ROLE,
    wrong: 'Give the ARN of a role that is not service-linked, like arn:aws:iam::111122223333:role/Firehose.',
  },
  {
    id: 'detectorId',
    label: 'GuardDuty detector',
    hint: 'Its ID in the Region of the findings.',
    example: '12abc34d567e8fa901bc2d34e56789f0',
    placeholder: '<DETECTOR_ID>',
    many: false,
    pattern: /^[0-9a-f]{32}$/,
    wrong: 'A detector ID has 32 small letters and digits, like 12abc34d567e8fa901bc2d34e56789f0.',
  },
  {
    id: 'dashboard',
    label: 'Storage Lens dashboard',
    hint: 'Its name.',
    example: 'all-buckets',
    placeholder: '<DASHBOARD_NAME>',
    many: false,
    pattern: /^[\w.-]{1,64}$/,
    wrong: 'A dashboard name has up to 64 letters, digits and . _ -, like all-buckets.',
  },
  {
    id: 'receiptRuleSet',
    label: 'SES receipt rule set',
    hint: 'Its name.',
    example: 'inbound',
    placeholder: '<RECEIPT_RULE_SET_NAME>',
    many: false,
    pattern: /^[\w.-]{1,64}$/,
    wrong: 'A rule set name has up to 64 letters, digits and . _ -, like inbound.',
  },
  {
    id: 'receiptRule',
    label: 'SES receipt rule',
    hint: 'Its name.',
    example: 'store-in-bucket',
    placeholder: '<RECEIPT_RULE_NAME>',
    many: false,
    pattern: /^[\w.-]{1,64}$/,
    wrong: 'A rule name has up to 64 letters, digits and . _ -, like store-in-bucket.',
  },
  {
    id: 'queue',
    label: 'Queue',
    hint: 'The queue that is encrypted: its name, not its ARN.',
    example: 'orders',
    placeholder: '<QUEUE_NAME>',
    many: false,
    pattern: /^(?:[\w-]{1,80}|[\w-]{1,75}\.fifo)$/,
    wrong: 'A queue name has up to 80 letters, digits, _ and -, like orders.',
  },
  {
    id: 'topic',
    label: 'Topic',
    hint: 'The topic that is encrypted: its name, not its ARN.',
    example: 'orders',
    placeholder: '<ENCRYPTED_TOPIC_NAME>',
    many: false,
    pattern: TOPIC,
    wrong: 'A topic name has letters, digits, _ and -, like orders.',
  },
  {
    id: 'table',
    label: 'Table',
    hint: 'The table that is shared: its name, not its ARN.',
    example: 'Orders',
    placeholder: '<TABLE_NAME>',
    many: false,
    pattern: /^[\w.-]{3,255}$/,
    wrong: 'A table name has 3 to 255 letters, digits and . _ -, like Orders.',
  },
  {
    id: 'vendorAccount',
    label: 'Account of the vendor',
    hint: 'The account from which the vendor assumes your role; the vendor names it.',
    example: '777788889999',
    placeholder: '<VENDOR_ACCOUNT_ID>',
    many: false,
    pattern: ACCOUNT,
    tidy: withoutDashes,
    wrong: 'An account ID has 12 digits and no dashes, like 777788889999.',
  },
  {
    id: 'externalId',
    label: 'External ID',
    hint: 'The vendor makes one for you alone.',
    example: '8f14e45f-ceea-467a-9b3c-2d6b0c1e7a55',
    placeholder: '<EXTERNAL_ID>',
    many: false,
    pattern: /^[\w+=,.@:/-]{2,1224}$/,
    wrong:
      'An external ID has 2 to 1,224 letters, digits and + = , . @ : / - _, without spaces, like 8f14e45f-ceea-467a-9b3c-2d6b0c1e7a55.',
  },
]

/**
 * Values by field, each checked by `readDetails`, and the partition that they are for. An empty list and a missing field are
 * the same: a placeholder stands.
 */
export type Details = { readonly [Id in FieldId]?: readonly string[] } & { readonly partition?: Partition }

/** The same details for the partition that is set. */
export function inPartition(details: Details, settings: Settings): Details {
  const partition = partitionOf(settings)
  return partition === (details.partition ?? 'aws') ? details : { ...details, partition }
}

/** Examples stand in the partition aws: what to write in their place elsewhere. */
const ELSEWHERE: { readonly [Of in Exclude<Partition, 'aws'>]: { readonly [Region: string]: string } } = {
  'aws-us-gov': { 'eu-west-1': 'us-gov-west-1', 'eu-central-1': 'us-gov-east-1' },
  'aws-cn': { 'eu-west-1': 'cn-north-1', 'eu-central-1': 'cn-northwest-1' },
}

/** A text of a field as it reads in a partition: its ARNs, its Regions, and the name of the partition. */
export function inWordsOf(partition: Partition, text: string): string {
  if (partition === 'aws') return text
  return Object.entries(ELSEWHERE[partition]).reduce(
    (written, [here, there]) => written.replaceAll(here, there),
    text.replaceAll('arn:aws:', `arn:${partition}:`).replaceAll('partition aws,', `partition ${partition},`),
  )
}

/** The partition that a value belongs to, where that shows and is another one. */
function foreignTo(partition: Partition, value: string, isRegion: boolean): Partition | undefined {
  const its = isRegion
    ? PARTITIONS.find((each) => REGIONS[each].test(value))
    : PARTITIONS.find((each) => value.startsWith(`arn:${each}:`))
  return its === partition ? undefined : its
}

export interface Problem {
  readonly field: FieldId
  /** What was typed. */
  readonly value: string
  /** What is wrong and how it should look. */
  readonly says: string
}

/** @throws if there is no such field. */
export function fieldOf(id: FieldId): Field {
  const field = FIELDS.find((candidate) => candidate.id === id)
  if (!field) throw new Error(`no detail is called '${id}'; see src/kms/policy/details.ts`)
  return field
}

/**
 * The values in what was typed, without quotes and repeats. A comma may be part of a role's name: ARNs are split at one
 * only before the next ARN.
 */
function partsOf(text: string, many: Field['many']): string[] {
  const parts = many === false ? [text] : text.split(many === 'arns' ? /[\s;]+|,\s*(?=["']?arn:)/ : /[\s,;]+/)
  return [...new Set(parts.map((part) => withoutQuotes(part.trim())).filter((part) => part !== ''))]
}

/** By steps: a pattern for quotes at the end takes the square of the time where many stand before something else. */
function withoutQuotes(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && `"'`.includes(text.charAt(start))) start += 1
  while (start < end && `"',`.includes(text.charAt(end - 1))) end -= 1
  // without quotes a comma at the end of an ARN may be part of the name: see `endsOpen`
  const isBare = start === 0 && /^,+$/.test(text.slice(end))
  return isBare && text.startsWith('arn:') ? text : text.slice(start, end)
}

/**
 * Reads what was typed, field by field. A field with anything wrong in it stays empty as a whole, so that no part of it
 * passes for what was meant; every problem is reported, and nothing throws.
 */
export function readDetails(
  typed: Readonly<Record<string, string>>,
  partition: Partition = 'aws',
): { details: Details; problems: Problem[] } {
  const details: { [Id in FieldId]?: readonly string[] } = {}
  const problems: Problem[] = []
  for (const { id, many, pattern, wrong, tidy, orNobody } of FIELDS) {
    const parts = partsOf(typed[id] ?? '', many)
    if (orNobody !== undefined && parts.length === 1 && parts[0] === NOBODY) {
      details[id] = [NOBODY]
      continue
    }
    const values = parts.map((part) => tidy?.(part) ?? part)
    const isRegion = pattern === REGION
    const fits = (value: string) => {
      if (endsOpen(value)) return false
      if (foreignTo(partition, value, isRegion)) return false
      // the patterns of ARNs are written for the partition aws
      return (isRegion ? REGIONS[partition] : pattern).test(value.replace(`arn:${partition}:`, 'arn:aws:'))
    }
    const bad = parts.filter((_, at) => !fits(values[at] ?? ''))
    for (const value of bad) {
      const foreign = foreignTo(partition, tidy?.(value) ?? value, isRegion)
      const says = endsOpen(value)
        ? 'Take away the comma at the end. It could be part of the name, and so of another role; a name that does end in a comma cannot be given here.'
        : foreign
          ? ofAnother(foreign, partition)
          : (aboutInvisible(value) ?? inWordsOf(partition, wrong))
      problems.push({ field: id, value, says })
    }
    if (parts.length > 0 && bad.length === 0) details[id] = [...new Set(values)]
  }
  const read = partition === 'aws' ? details : { ...details, partition }
  return { details: withoutMisplaced(read, problems), problems }
}

/** What a font shows nothing of: control and format characters, ends of lines, and what Unicode has left out by default. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** Where something stands that nobody sees, which comes along when text is copied; `undefined` where all can be seen. */
function aboutInvisible(value: string): string | undefined {
  const [mark] = INVISIBLE.exec(value) ?? []
  if (mark === undefined) return undefined
  const at = value.indexOf(mark)
  const code = (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const [before = ''] = BEFORE.exec(value.slice(0, at)) ?? []
  const place = before === '' ? 'at its beginning' : `behind “${before}”`
  return `An invisible character, U+${code}, stands ${place}: delete it there, or type this anew instead of pasting it.`
}

/** The characters before it that show the place. */
const BEFORE = /.{0,16}$/u

/** Whether nobody can tell a comma that separates from one of the name. */
const endsOpen = (value: string) => value.startsWith('arn:') && value.endsWith(',')

const ofAnother = (foreign: Partition, partition: Partition) =>
  `This is of the partition ${foreign}, and the policy is for ${partition}: accounts, roles and keys of one partition do not reach into another. Choose the partition above, or give a value of ${partition}.`

/** Values that are well formed and still wrong beside the account ID or the Region. */
function withoutMisplaced(details: Details, problems: Problem[]): Details {
  const account = details.account?.[0]
  const region = details.region?.[0]
  const organization = details.organization?.[0]
  const keep = (id: FieldId, fits: (value: string) => boolean, says: string) => {
    const values = details[id]
    if (!values) return {}
    for (const value of values) if (!fits(value)) problems.push({ field: id, value, says })
    return { [id]: values.every(fits) ? values : [] }
  }
  const ofAccount = (arn: string) => account === undefined || arn.split(':')[4] === account
  // Secrets Manager would call in its own Region, which kms:ViaService does not admit
  const ofRegion = (arn: string) => region === undefined || arn.split(':')[3] === region
  const secretElsewhere = details.secret?.every(ofAccount)
    ? `This secret is not in ${region}: secret and key belong in one Region.`
    : `This secret is not of account ${account}.`
  const elsewhere = `This ARN is not of account ${account}. Management of a key does not work across accounts; name users of other accounts under “Other accounts”.`
  return {
    ...details,
    ...keep('administrators', ofAccount, elsewhere),
    ...keep('deleters', (arn) => arn === NOBODY || ofAccount(arn), elsewhere),
    ...keep('users', ofAccount, elsewhere),
    ...keep('auditors', ofAccount, elsewhere),
    ...keep('readers', ofAccount, elsewhere),
    ...keep('writers', ofAccount, elsewhere),
    ...keep(
      'organizationPaths',
      (path) => organization === undefined || path.startsWith(`${organization}/`),
      `This path is not of the organization ${organization}.`,
    ),
    ...keep('secret', (arn) => ofAccount(arn) && ofRegion(arn), secretElsewhere),
    ...keep('otherAccounts', (id) => id !== account, 'This is your own account.'),
    ...keep('replicaRegions', (code) => code !== region, 'This is the Region of the primary key: name the others.'),
    ...keep(
      'rotationDays',
      (days) => Number(days) >= FACTS.rotationPeriodMin.value && Number(days) <= FACTS.rotationPeriodMax.value,
      fieldOf('rotationDays').wrong,
    ),
    ...keep('vendorAccount', (id) => id !== account, 'This is your own account.'),
  }
}

/**
 * The same beside a kind of key: a key ID shows whether its key is a multi-Region key. One that does not fit stays out of
 * the policies, as every value with a problem does, and in the field, where it is put right.
 *
 * @param key of one's own; `undefined` where AWS provides the key, and no policy names it
 */
export function fitting(details: Details, key: OwnKey | undefined): { details: Details; problems: Problem[] } {
  const keyId = details.keyId?.[0]
  if (keyId === undefined || key === undefined || keyId.startsWith('mrk-') === key.multiRegion) {
    return { details, problems: [] }
  }
  const says = key.multiRegion
    ? 'This is the ID of a single-Region key, and a multi-Region key is recommended: its ID starts with mrk-. Neither kind can be made into the other.'
    : 'This is the ID of a multi-Region key, and a single-Region key is recommended: its ID does not start with mrk-. Neither kind can be made into the other.'
  return { details: { ...details, keyId: [] }, problems: [{ field: 'keyId', value: keyId, says }] }
}

/** Something that is allowed, and should not happen unseen. */
export interface Warning {
  readonly field: FieldId
  readonly value: string
  readonly says: string
}

/** Roles that deliver into the data. */
const DELIVERY_ROLES = ['replicationRole', 'replicasRole', 'firehoseRole'] as const

/** Fields of different duties, and what is lost when one role has both. Two fields of one duty make no pair. */
const APART: readonly (readonly [FieldId, FieldId, string])[] = [
  ['administrators', 'deleters', 'whoever manages the key from day to day could then also destroy the data'],
  ['administrators', 'users', 'whoever manages the key could then read the data as well'],
  ['administrators', 'readers', 'whoever manages the key could then read the data as well'],
  ['administrators', 'writers', 'whoever manages the key could then use it as well'],
  ['users', 'readers', 'whoever is to read alone could then write as well'],
  ['users', 'writers', 'whoever is to write alone could then read as well'],
  ...DELIVERY_ROLES.map(
    (role) => ['administrators', role, 'whoever manages the key could then use it as well'] as const,
  ),
  ['deleters', 'users', 'whoever takes over what works with the data could then also destroy it'],
  ...DELIVERY_ROLES.map(
    (role) => ['deleters', role, 'whoever takes over what delivers the data could then also destroy it'] as const,
  ),
]

/** Where one role has two duties: separation of duties is lost, which a reader may want, and has to know. */
export function sharedDuties(details: Details, asked: readonly FieldId[]): Warning[] {
  return APART.filter((pair) => pair.slice(0, 2).every((id) => asked.some((each) => each === id))).flatMap(
    ([one, other, loss]) =>
      (details[other] ?? [])
        .filter((role) => details[one]?.includes(role))
        .map((value) => ({
          field: other,
          value,
          says: `stands under “${fieldOf(one).label}” too. That loses the separation of duties: ${loss}.`,
        })),
  )
}

/** Whether a field is left empty on purpose. */
export const isNobody = (details: Details, id: FieldId): boolean => details[id]?.[0] === NOBODY

/** The values of a field, or its placeholder. */
export const valuesOf = (details: Details, id: FieldId): readonly string[] => {
  const values = isNobody(details, id) ? [] : (details[id] ?? [])
  return values.length > 0 ? values : [fieldOf(id).placeholder]
}

/** The one value of a field, or its placeholder. */
export const valueOf = (details: Details, id: FieldId): string => valuesOf(details, id)[0] ?? fieldOf(id).placeholder

/** A value in a command: a shell would read the “<” and “>” of a bare placeholder as the names of files. */
export const inShell = (value: string): string => (/[<>]/.test(value) ? `"${value}"` : value)

/** The fields whose placeholders stand in a text, in the order of the form. */
export const fieldsIn = (text: string): readonly Field[] =>
  FIELDS.filter(({ placeholder }) => text.includes(placeholder))

/**
 * Placeholders in a text that are for the reader to fill in, and no field of the form does. The ARN of the key is known once
 * the key is created.
 */
export const otherPlaceholders = (text: string): readonly string[] =>
  placeholdersIn(text).filter(
    (each) =>
      !each.endsWith('KEY_ARN>') && !isForEveryone(each) && !FIELDS.some(({ placeholder }) => placeholder === each),
  )

/** Placeholders in a text that become `*` by themselves, once every field in the same statement is filled in. */
export const everyoneIn = (text: string): readonly string[] => placeholdersIn(text).filter(isForEveryone)

/** AWS refuses it as a principal, where `*` beside a placeholder could let in more than is meant. */
export const isForEveryone = (principal: string): boolean => principal.startsWith('<EVERYONE_')

const placeholdersIn = (text: string): readonly string[] => [...new Set(text.match(/<[A-Z][A-Z0-9_]*>/g))]

/** Fills `{region}`, `{account}` and the like in a pattern of an ARN or a service name. */
export const fill = (pattern: string, details: Details): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'partition') return details.partition ?? 'aws'
    const id = FIELD_IDS.find((candidate) => candidate === name)
    if (!id) throw new Error(`no detail is called '${name}' in '${pattern}'; see src/kms/policy/details.ts`)
    return valueOf(details, id)
  })
