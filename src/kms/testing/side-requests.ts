import type { Answers } from '../answers.ts'
import type { SharedUse } from '../services/service.ts'
import type { Context, Visit } from './other-side.ts'

// For tests: the requests to the resource itself, to a role and to a vault, from the answers and from AWS's pages, with the
// examples of the form filled in. Written by hand, beside the tables that make the policies and not from them.

const ACCOUNT = '111122223333'
const REGION = 'eu-west-1'
const ORGANIZATION = 'o-a1b2c3d4e5'
const BUCKET = 'arn:aws:s3:::amzn-s3-demo-bucket'
const OBJECT = `${BUCKET}/2026/report.csv`
const arnIn = (service: string, rest: string, account = ACCOUNT, region = REGION) =>
  `arn:aws:${service}:${region}:${account}:${rest}`
const TABLE = arnIn('dynamodb', 'table/Orders')
const INDEX = `${TABLE}/index/ByCustomer`
const QUEUE = arnIn('sqs', 'orders')
const TOPIC = arnIn('sns', 'orders')
const SECRET = arnIn('secretsmanager', 'secret:database-a1b2c3')
const VAULT = arnIn('backup', 'backup-vault:copies')

/** Actions of one service, divided by spaces, on one resource. */
interface Does {
  readonly does: string
  readonly on: string
}

/** A resource whose policy lets other accounts in, and what they may do there by the answer on sharing. */
export interface Shared {
  /** Before the colon of its actions. */
  readonly prefix: string
  readonly uses: { readonly [Use in SharedUse]?: readonly Does[] }
  /** What belongs to it, one ARN of each kind. */
  readonly parts: readonly string[]
  /** What does not. */
  readonly others: readonly string[]
}

const GET: Does = { does: 'GetObject', on: OBJECT }
const LIST: Does = { does: 'ListBucket', on: BUCKET }
const PUT: Does = { does: 'PutObject', on: OBJECT }
const CONSUME: Does = { does: 'ReceiveMessage DeleteMessage ChangeMessageVisibility GetQueueAttributes', on: QUEUE }
const SEND: Does = { does: 'SendMessage', on: QUEUE }
const READ_ITEMS: readonly Does[] = [
  { does: 'GetItem BatchGetItem Query Scan', on: TABLE },
  { does: 'Query Scan', on: INDEX },
]
const WRITE_ITEMS: Does = { does: 'PutItem UpdateItem DeleteItem BatchWriteItem', on: TABLE }

/**
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-least-privilege-policy.html
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-iam-actions.html
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html
 */
export const SHARED_ON: { readonly [service: string]: Shared } = {
  s3: {
    prefix: 's3',
    uses: { read: [GET, LIST], write: [PUT], both: [GET, LIST, PUT] },
    parts: [BUCKET, OBJECT],
    others: [`${BUCKET}-2`, `${BUCKET}-2/2026/report.csv`],
  },
  sqs: {
    prefix: 'sqs',
    uses: { read: [CONSUME], write: [SEND], both: [CONSUME, SEND] },
    parts: [QUEUE],
    others: [arnIn('sqs', 'orders-2'), arnIn('sqs', 'orders', ACCOUNT, 'us-east-1')],
  },
  sns: {
    prefix: 'sns',
    uses: { write: [{ does: 'Publish', on: TOPIC }] },
    parts: [TOPIC],
    others: [arnIn('sns', 'orders-2'), arnIn('sns', 'orders', ACCOUNT, 'us-east-1')],
  },
  dynamodb: {
    prefix: 'dynamodb',
    uses: { read: READ_ITEMS, both: [...READ_ITEMS, WRITE_ITEMS] },
    parts: [TABLE, INDEX, `${TABLE}/stream/2026-01-01T00:00:00.000`],
    others: [`${TABLE}2`, `${TABLE}2/index/ByCustomer`],
  },
  'secrets-manager': {
    prefix: 'secretsmanager',
    uses: { read: [{ does: 'GetSecretValue', on: SECRET }] },
    parts: [SECRET],
    others: [arnIn('secretsmanager', 'secret:database-a1b2c4')],
  },
}

/** The vault that takes copies. @see https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html */
export const COPIES: Shared = {
  prefix: 'backup',
  uses: { write: [{ does: 'CopyIntoBackupVault', on: VAULT }] },
  parts: [VAULT],
  others: [
    arnIn('backup', 'backup-vault:copies', '999988887777'),
    arnIn('backup', 'backup-vault:copies', ACCOUNT, 'us-east-1'),
  ],
}

/** The role of the copy jobs in a source account, which copies from any of its recovery points into that vault. */
export const SENDS_COPIES: Shared = {
  prefix: 'backup',
  uses: {
    write: [
      { does: 'CopyFromBackupVault', on: 'arn:aws:ec2:eu-west-1::snapshot/snap-1' },
      { does: 'CopyIntoBackupVault', on: VAULT },
    ],
  },
  parts: [VAULT],
  others: COPIES.others,
}

/** What is shared: as answered, the only thing there is, or reading as the lesser right. */
const usesIn = ({ uses }: Shared, { sharing }: Answers): readonly Does[] =>
  uses[sharing as SharedUse] ?? uses.read ?? uses.write ?? uses.both ?? []

/** A request, and whether IAM of the caller's account allows him everything. */
export interface Ask extends Visit {
  readonly withIam: boolean
}

export interface Expected {
  readonly must: readonly Ask[]
  readonly mustNot: readonly Ask[]
}

const KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`
const FOREIGN_KEY = `arn:aws:kms:${REGION}:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab`
const SSE = 's3:x-amz-server-side-encryption'
const SSE_KEY = `${SSE}-aws-kms-key-id`
const WITH_CUSTOMER_KEY: Context = { [`${SSE}-customer-algorithm`]: 'AES256' }

/**
 * The headers with which an upload ends under the bucket's own kind of encryption, and those with which it does not. An upload
 * that names no key has the AWS managed key of the uploader's account.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
 */
const uploads = (hasOwnKey: boolean): { readonly fine: readonly Context[]; readonly wrong: readonly Context[] } =>
  hasOwnKey
    ? {
        fine: [{}, { [SSE]: 'aws:kms', [SSE_KEY]: KEY }],
        wrong: [
          WITH_CUSTOMER_KEY,
          { [SSE]: 'AES256' },
          { [SSE]: 'aws:kms:dsse', [SSE_KEY]: KEY },
          { [SSE]: 'aws:kms' },
          { [SSE]: 'aws:kms', [SSE_KEY]: FOREIGN_KEY },
          { [SSE]: 'aws:kms', [SSE_KEY]: `${KEY.slice(0, -1)}0` },
        ],
      }
    : {
        fine: [{}, { [SSE]: 'AES256' }],
        wrong: [
          WITH_CUSTOMER_KEY,
          { [SSE]: 'aws:kms' },
          { [SSE]: 'aws:kms', [SSE_KEY]: FOREIGN_KEY },
          { [SSE]: 'aws:kms:dsse' },
        ],
      }

const roleIn = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`
const OURS = roleIn(ACCOUNT, 'AnyOther')
const MEMBER = roleIn('555566667777', 'Reader')
const STRANGER = roleIn('999988887777', 'Stranger')
const UNIT = 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/'
const INSIDE: Context = { 'aws:PrincipalOrgID': ORGANIZATION, 'aws:PrincipalOrgPaths': [UNIT] }
/** Of the organization, and of no unit that is meant. */
const ELSEWHERE: Context = {
  'aws:PrincipalOrgID': ORGANIZATION,
  'aws:PrincipalOrgPaths': ['o-a1b2c3d4e5/r-ab12/ou-ab12-22222222/'],
}
const OTHER_ORGANIZATION: Context = {
  'aws:PrincipalOrgID': 'o-ofsomebodyelse',
  'aws:PrincipalOrgPaths': ['o-ofsomebodyelse/r-ab12/ou-ab12-11111111/'],
}

/** A caller with what each of his requests carries. */
interface Who {
  readonly principal: string
  readonly withIam: boolean
  readonly context: Context
}

/** Everybody who has no business with the resource, with as much as he may bring. */
const OUTSIDERS: readonly Who[] = [
  { principal: STRANGER, withIam: true, context: OTHER_ORGANIZATION },
  { principal: STRANGER, withIam: true, context: {} },
  { principal: 'arn:aws:iam::999988887777:root', withIam: false, context: OTHER_ORGANIZATION },
  // both sides are needed
  { principal: MEMBER, withIam: false, context: INSIDE },
  // IAM decides about the own account, and nothing else
  { principal: OURS, withIam: false, context: INSIDE },
  { principal: OURS, withIam: false, context: {} },
  { principal: 'anything.amazonaws.com', withIam: false, context: {} },
  { principal: '*', withIam: false, context: {} },
]

/** Who is let in by the answers, and who looks like it. */
function guests(
  answers: Answers,
  accounts: readonly string[],
  units: boolean,
): { in: readonly Who[]; out: readonly Who[] } {
  const withIam = true
  const member: Who = { principal: MEMBER, withIam, context: INSIDE }
  if (answers.accounts === 'organization') {
    const elsewhere: Who = { principal: MEMBER, withIam, context: ELSEWHERE }
    return units ? { in: [member], out: [elsewhere] } : { in: [member, elsewhere], out: [] }
  }
  return {
    in: accounts.map((account) => ({ principal: roleIn(account, 'Reader'), withIam, context: {} })),
    out: [
      member,
      ...accounts.slice(0, 1).map((account) => ({ principal: roleIn(account, 'Reader'), withIam: false, context: {} })),
    ],
  }
}

const ask = ({ principal, withIam, context }: Who, action: string, resource: string, more: Context = {}): Ask => ({
  principal,
  action,
  resource,
  withIam,
  context: { ...context, ...more },
})

const asks = (who: Who, prefix: string, uses: readonly Does[]): Ask[] =>
  uses.flatMap(({ does, on }) => does.split(' ').map((action) => ask(who, `${prefix}:${action}`, on)))

/** An action of AWS's reference on a resource of ours. */
export type Pair = readonly [action: string, resource: string]

/** What is there to be tried: every action of the service on whatever it works on. */
export type Everything = (prefix: string, resources: readonly string[]) => readonly Pair[]

interface Of {
  readonly answers: Answers
  readonly accounts: readonly string[]
  /** Whether only some units of the organization are meant. */
  readonly units: boolean
  readonly hasOwnKey: boolean
  /** The Regions of the replica keys, where the key is a multi-Region key. */
  readonly replicas: readonly string[]
  readonly everything: Everything
}

/** What the policy of a shared resource must let in and must not. */
export function onResource(shared: Shared, of: Of): Expected {
  const { prefix, parts, others } = shared
  const uses = usesIn(shared, of.answers)
  const { in: welcome, out } = guests(of.answers, of.accounts, of.units)
  const { fine, wrong } = uploads(of.hasOwnKey)
  const isUpload = uses.includes(PUT)
  const ours: Who = { principal: OURS, withIam: true, context: {} }
  const all = of.everything(prefix, parts)
  const beyond = of.everything(prefix, others)
  const isUse = ([action, resource]: Pair) =>
    uses.some(({ does, on }) => on === resource && does.split(' ').includes(action.slice(prefix.length + 1)))
  const [guest] = welcome
  return {
    must: [
      ...welcome.flatMap((who) => asks(who, prefix, uses)),
      // IAM of the own account goes on deciding
      ...all.map(([action, resource]) => ask(ours, action, resource)),
      ...(isUpload
        ? [...welcome.slice(0, 1), ours].flatMap((who) =>
            fine.map((headers) => ask(who, 's3:PutObject', OBJECT, headers)),
          )
        : []),
    ],
    mustNot: [
      ...(isUpload
        ? [...welcome.slice(0, 1), ours].flatMap((who) =>
            wrong.map((headers) => ask(who, 's3:PutObject', OBJECT, headers)),
          )
        : []),
      ...[...OUTSIDERS, ...out].flatMap((who) => asks(who, prefix, uses)),
      ...(guest ? all.filter((pair) => !isUse(pair)).map(([action, resource]) => ask(guest, action, resource)) : []),
      // a policy that names no resource speaks of its own alone
      ...(guest && NAMES_ITSELF.has(prefix) ? beyond.map(([action, resource]) => ask(guest, action, resource)) : []),
    ],
  }
}

/** Services whose policies of resources name the resource; the others have a star there, for the resource itself. */
const NAMES_ITSELF = new Set(['s3', 'sqs', 'sns', 'dynamodb'])

/** Services that replicate what they hold into other Regions under the same name. */
const REPLICATED = new Set(['secretsmanager', 'dynamodb'])

/** What an IAM policy must give to whom it is attached, the other side being open to him, and must not. */
export function byIdentity(shared: Shared | undefined, of: Pick<Of, 'answers' | 'everything' | 'replicas'>): Expected {
  const who: Who = { principal: roleIn('444455556666', 'Reader'), withIam: false, context: {} }
  const inRegions = shared && REPLICATED.has(shared.prefix) ? of.replicas : []
  const uses = (shared ? usesIn(shared, of.answers) : []).flatMap(({ does, on }) => [
    { does, on },
    ...inRegions.map((region) => ({ does, on: on.replace(`:${REGION}:`, `:${region}:`) })),
  ])
  const must = shared ? asks(who, shared.prefix, uses) : []
  const isAsked = new Set(must.map(({ action, resource }) => `${action} ${resource}`))
  const there = [...Object.values(SHARED_ON), COPIES].flatMap(({ prefix, parts, others }) =>
    of.everything(prefix, [...parts, ...others]),
  )
  return {
    must,
    mustNot: there.flatMap(([action, resource]) =>
      isAsked.has(`${action} ${resource}`) ? [] : [ask(who, action, resource)],
    ),
  }
}

/** A bucket that everyone reads: its objects, one by one. */
export function forEverybody(everything: Everything): Expected {
  const { prefix, parts, others } = SHARED_ON['s3'] as Shared
  const anonymous: Who = { principal: '*', withIam: false, context: {} }
  return {
    must: [anonymous, { ...anonymous, principal: STRANGER, withIam: true }].map((who) =>
      ask(who, 's3:GetObject', OBJECT),
    ),
    mustNot: everything(prefix, [...parts, ...others]).flatMap(([action, resource]) =>
      action === 's3:GetObject' && resource === OBJECT ? [] : [ask(anonymous, action, resource)],
    ),
  }
}

const VENDOR_ROLE = roleIn(ACCOUNT, 'Vendor')
const OUR_ID: Context = { 'sts:ExternalId': '8f14e45f-ceea-467a-9b3c-2d6b0c1e7a55' }

/**
 * The vendor assumes the role, with the external ID that is for this customer alone.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
 */
export function asVendor(everything: Everything): Expected {
  const vendor: Who = { principal: roleIn('777788889999', 'Scanner'), withIam: true, context: {} }
  const assume = (who: Who, context: Context) => ask(who, 'sts:AssumeRole', VENDOR_ROLE, context)
  return {
    must: [assume(vendor, OUR_ID)],
    mustNot: [
      assume(vendor, {}),
      assume(vendor, { 'sts:ExternalId': 'of-another-customer' }),
      assume({ ...vendor, withIam: false }, OUR_ID),
      ...OUTSIDERS.map((who) => assume(who, OUR_ID)),
      assume({ principal: OURS, withIam: true, context: {} }, OUR_ID),
      ...everything('sts', [VENDOR_ROLE]).flatMap(([action, resource]) =>
        action === 'sts:AssumeRole' ? [] : [ask(vendor, action, resource, OUR_ID)],
      ),
    ],
  }
}

/** What an AWS service does for its source, and all that its requests carry. */
interface Errand {
  readonly principal: string
  readonly does: readonly Does[]
  readonly context: Context
}

/** A delivery, as the service makes it. */
interface Arrival {
  /** Before the colon of its actions. */
  readonly prefix: string
  readonly errands: readonly Errand[]
  /** Other sources of the same service, one ARN of each kind. */
  readonly sources?: readonly string[]
  /** What lies in the same resource, and is not meant. */
  readonly elsewhere?: readonly string[]
}

const from = (source: string): Context => ({ 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': source })
const handedOver = (context: Context): Context => ({ ...context, 's3:x-amz-acl': 'bucket-owner-full-control' })

const publishing = (service: string, context: Context, ...sources: readonly string[]): Arrival => ({
  prefix: 'sns',
  errands: [{ principal: `${service}.amazonaws.com`, does: [{ does: 'Publish', on: TOPIC }], context }],
  sources,
})
const queueing = (service: string, source: string, ...sources: readonly string[]): Arrival => ({
  prefix: 'sqs',
  errands: [
    { principal: `${service}.amazonaws.com`, does: [{ does: 'SendMessage', on: QUEUE }], context: from(source) },
  ],
  sources,
})

const SOURCE_BUCKET = 'arn:aws:s3:::amzn-s3-demo-source-bucket'
const OTHER_BUCKET = 'arn:aws:s3:::amzn-s3-demo-unlisted-bucket'
const TRAIL = arnIn('cloudtrail', 'trail/management-events')
const OTHER_TRAIL = arnIn('cloudtrail', 'trail/data-events')
const LOGS_OF_OTHERS = [
  arnIn('logs', 'delivery-source:flows', '999988887777'),
  arnIn('logs', 'delivery-source:flows', ACCOUNT, 'ap-south-1'),
]

interface Written {
  /** Below the bucket. */
  readonly path: string
  /** Of the bucket itself; none where the service only writes. */
  readonly looksUp?: string
  readonly writes?: string
  /** Paths in the same bucket. */
  readonly elsewhere?: readonly string[]
  readonly context: Context
  /** Whether each upload hands the object over. */
  readonly acl?: boolean
}

const writing = (principal: string, written: Written, ...sources: readonly string[]): Arrival => ({
  prefix: 's3',
  errands: [
    ...(written.looksUp === undefined
      ? []
      : [{ principal, does: [{ does: written.looksUp, on: BUCKET }], context: written.context }]),
    {
      principal,
      does: [{ does: written.writes ?? 'PutObject', on: `${BUCKET}/${written.path}` }],
      context: written.acl === false ? written.context : handedOver(written.context),
    },
  ],
  sources,
  ...(written.elsewhere && { elsewhere: written.elsewhere.map((path) => `${BUCKET}/${path}`) }),
})

const vended = (path: string): Arrival =>
  writing(
    'delivery.logs.amazonaws.com',
    {
      path: `AWSLogs/${ACCOUNT}/${path}`,
      looksUp: 'GetBucketAcl',
      elsewhere: [`AWSLogs/999988887777/${path}`, 'report.csv'],
      context: from(arnIn('logs', 'anything')),
    },
    ...LOGS_OF_OTHERS,
  )

/**
 * The deliveries whose statement AWS documents for the policy of the resource, and no other, by the pages on their bucket,
 * topic or queue policies.
 */
export const ARRIVALS: { readonly [delivery: string]: Arrival } = {
  'cloudwatch-alarms': publishing(
    'cloudwatch',
    from(arnIn('cloudwatch', 'alarm:cpu-high')),
    arnIn('cloudwatch', 'alarm:cpu-high', '999988887777'),
    arnIn('cloudwatch', 'alarm:cpu-high', ACCOUNT, 'ap-south-1'),
    TOPIC,
  ),
  // in a topic policy AWS takes no condition for EventBridge
  'eventbridge-to-topic': publishing('events', {}),
  's3-events-to-topic': publishing('s3', from(SOURCE_BUCKET), OTHER_BUCKET),
  'cloudtrail-notices': publishing('cloudtrail', from(TRAIL), OTHER_TRAIL),
  'rds-events': publishing(
    'events.rds',
    from(arnIn('rds', 'db:orders')),
    arnIn('rds', 'db:orders', '999988887777'),
    arnIn('rds', 'db:orders', ACCOUNT, 'ap-south-1'),
  ),
  'ses-notices': {
    prefix: 'sns',
    errands: ['identity/example.com', 'configuration-set/marketing'].map((source) => ({
      principal: 'ses.amazonaws.com',
      does: [{ does: 'Publish', on: TOPIC }],
      context: from(arnIn('ses', source)),
    })),
    sources: [arnIn('ses', 'identity/example.com', '999988887777'), arnIn('ses', 'receipt-rule-set/inbound')],
  },
  budgets: publishing(
    'budgets',
    from(`arn:aws:budgets::${ACCOUNT}:budget/monthly`),
    'arn:aws:budgets::999988887777:budget/monthly',
  ),
  'cost-anomalies': publishing('costalerts', { 'aws:SourceAccount': ACCOUNT }),
  'sns-topic': queueing('sns', TOPIC, arnIn('sns', 'others'), arnIn('sns', 'orders', '999988887777')),
  'eventbridge-to-queue': queueing('events', arnIn('events', 'rule/orders-to-queue'), arnIn('events', 'rule/others')),
  's3-events-to-queue': queueing('s3', SOURCE_BUCKET, OTHER_BUCKET),
  'sns-dead-letters': queueing('sns', arnIn('sns', 'invoices'), arnIn('sns', 'others')),
  cloudfront: writing(
    'cloudfront.amazonaws.com',
    {
      path: 'index.html',
      writes: 'GetObject',
      acl: false,
      context: from(`arn:aws:cloudfront::${ACCOUNT}:distribution/E1ABCDEFGHIJKL`),
    },
    `arn:aws:cloudfront::${ACCOUNT}:distribution/E2ABCDEFGHIJKL`,
    'arn:aws:cloudfront::999988887777:distribution/E1ABCDEFGHIJKL',
  ),
  'vpc-flow-logs': vended('vpcflowlogs/eu-west-1/2026/01/01/log.gz'),
  'waf-logs': vended('WAFLogs/eu-west-1/acl/log.gz'),
  'resolver-logs': vended('vpcdnsquerylogs/vpc-1/log.gz'),
  'nlb-logs': vended('elasticloadbalancing/eu-west-1/log.gz'),
  'cloudfront-logs': writing(
    'delivery.logs.amazonaws.com',
    {
      path: `AWSLogs/${ACCOUNT}/CloudFront/log.gz`,
      elsewhere: ['AWSLogs/999988887777/CloudFront/log.gz', 'report.csv'],
      context: from(arnIn('logs', 'delivery-source:cdn', ACCOUNT, 'us-east-1')),
    },
    arnIn('logs', 'delivery-source:cdn', '999988887777', 'us-east-1'),
    arnIn('logs', 'delivery-source:cdn', ACCOUNT, 'ap-south-1'),
    arnIn('logs', 'log-group:cdn', ACCOUNT, 'us-east-1'),
  ),
  'alb-logs': writing(
    'logdelivery.elasticloadbalancing.amazonaws.com',
    {
      path: `AWSLogs/${ACCOUNT}/elasticloadbalancing/log.gz`,
      acl: false,
      elsewhere: ['AWSLogs/999988887777/elasticloadbalancing/log.gz', 'report.csv'],
      context: from(arnIn('elasticloadbalancing', 'loadbalancer/app/web/50dc6c495c0c9188')),
    },
    arnIn('elasticloadbalancing', 'loadbalancer/app/web/50dc6c495c0c9188', '999988887777'),
    arnIn('elasticloadbalancing', 'loadbalancer/app/web/50dc6c495c0c9188', ACCOUNT, 'ap-south-1'),
  ),
  's3-access-logs': writing(
    'logging.s3.amazonaws.com',
    { path: '2026-01-01-00-00-00-ABCDEF', acl: false, context: from(SOURCE_BUCKET) },
    OTHER_BUCKET,
  ),
  'log-exports': writing(
    `logs.${REGION}.amazonaws.com`,
    { path: 'exports/000000.gz', looksUp: 'GetBucketAcl', context: from(arnIn('logs', 'log-group:/app/orders')) },
    arnIn('logs', 'log-group:/app/orders', '999988887777'),
    arnIn('logs', 'log-group:/app/orders', ACCOUNT, 'ap-south-1'),
  ),
  'bedrock-logs': writing(
    'bedrock.amazonaws.com',
    {
      path: `AWSLogs/${ACCOUNT}/BedrockModelInvocationLogs/log.gz`,
      acl: false,
      elsewhere: [`AWSLogs/${ACCOUNT}/Config/log.gz`, 'report.csv'],
      context: from(arnIn('bedrock', 'anything')),
    },
    arnIn('bedrock', 'anything', '999988887777'),
    arnIn('bedrock', 'anything', ACCOUNT, 'ap-south-1'),
  ),
  'cloudtrail-logs': writing(
    'cloudtrail.amazonaws.com',
    {
      path: `AWSLogs/${ACCOUNT}/CloudTrail/eu-west-1/log.json.gz`,
      looksUp: 'GetBucketAcl',
      elsewhere: ['AWSLogs/999988887777/CloudTrail/eu-west-1/log.json.gz', 'report.csv'],
      context: from(TRAIL),
    },
    OTHER_TRAIL,
    arnIn('cloudtrail', 'trail/management-events', '999988887777'),
  ),
  'aws-config': {
    prefix: 's3',
    errands: [
      {
        principal: 'config.amazonaws.com',
        does: [{ does: 'GetBucketAcl ListBucket', on: BUCKET }],
        context: { 'aws:SourceAccount': ACCOUNT },
      },
      {
        principal: 'config.amazonaws.com',
        does: [{ does: 'PutObject', on: `${BUCKET}/AWSLogs/${ACCOUNT}/Config/eu-west-1/history.json.gz` }],
        context: handedOver({ 'aws:SourceAccount': ACCOUNT }),
      },
    ],
    elsewhere: [
      `${BUCKET}/AWSLogs/999988887777/Config/eu-west-1/history.json.gz`,
      `${BUCKET}/AWSLogs/${ACCOUNT}/CloudTrail/eu-west-1/log.json.gz`,
    ],
  },
  'guardduty-findings': writing(
    'guardduty.amazonaws.com',
    {
      path: 'AWSLogs/findings.jsonl.gz',
      looksUp: 'GetBucketLocation',
      acl: false,
      context: from(arnIn('guardduty', 'detector/12abc34d567e8fa901bc2d34e56789f0')),
    },
    arnIn('guardduty', 'detector/22abc34d567e8fa901bc2d34e56789f0'),
  ),
  'macie-results': {
    prefix: 's3',
    errands: ['export-configuration:main', 'classification-job/1'].flatMap((source) =>
      [
        { does: 'GetBucketLocation', on: BUCKET },
        { does: 'PutObject', on: `${BUCKET}/results.jsonl.gz` },
      ].map((does) => ({
        principal: 'macie.amazonaws.com',
        does: [does],
        context: from(arnIn('macie2', source)),
      })),
    ),
    sources: [
      arnIn('macie2', 'classification-job/1', '999988887777'),
      arnIn('macie2', 'classification-job/1', ACCOUNT, 'ap-south-1'),
      arnIn('macie2', 'custom-data-identifier/1'),
    ],
  },
  'inspector-reports': writing(
    'inspector2.amazonaws.com',
    {
      path: 'reports/report.json',
      writes: 'PutObject PutObjectAcl AbortMultipartUpload',
      acl: false,
      context: from(arnIn('inspector2', 'report/1')),
    },
    arnIn('inspector2', 'report/1', '999988887777'),
    arnIn('inspector2', 'finding/1'),
  ),
  's3-inventory': writing(
    's3.amazonaws.com',
    { path: 'lists/2026-01-01T00-00Z/manifest.json', context: from(SOURCE_BUCKET) },
    OTHER_BUCKET,
  ),
  'storage-lens': writing(
    'storage-lens.s3.amazonaws.com',
    {
      path: `StorageLens/${ACCOUNT}/all-buckets/manifest.json`,
      elsewhere: ['StorageLens/999988887777/all-buckets/manifest.json', 'report.csv'],
      context: from(arnIn('s3', 'storage-lens/all-buckets')),
    },
    arnIn('s3', 'storage-lens/others'),
  ),
  'ses-mail': writing(
    'ses.amazonaws.com',
    {
      path: 'mail/1',
      acl: false,
      context: from(arnIn('ses', 'receipt-rule-set/inbound:receipt-rule/store-in-bucket')),
    },
    arnIn('ses', 'receipt-rule-set/inbound:receipt-rule/others'),
  ),
  'backup-reports': {
    prefix: 's3',
    errands: [
      {
        principal: `arn:aws:iam::${ACCOUNT}:role/aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports`,
        does: [{ does: 'PutObject', on: `${BUCKET}/Backup/report.csv` }],
        context: handedOver({}),
      },
    ],
  },
}

/** What is delivered into, and what only looks like it. */
const RESOURCES: { readonly [prefix: string]: readonly string[] } = {
  s3: [BUCKET, `${BUCKET}-2`, `${BUCKET}-2/2026/report.csv`],
  sns: [TOPIC, arnIn('sns', 'orders-2'), arnIn('sns', 'orders', ACCOUNT, 'us-east-1')],
  sqs: [QUEUE, arnIn('sqs', 'orders-2'), arnIn('sqs', 'orders', ACCOUNT, 'us-east-1')],
}

const STRAY: Context = { 'aws:SourceAccount': '999988887777', 's3:x-amz-acl': 'private' }

/** The same request with one of its parts missing, or of somebody else. */
function astray(context: Context, sources: readonly string[]): Context[] {
  return Object.keys(context).flatMap((key) => {
    const { [key]: _, ...others } = context
    const wrong = key === 'aws:SourceArn' ? sources : (STRAY[key] ?? [])
    return [others, ...[wrong].flat().map((value) => ({ ...others, [key]: value }))]
  })
}

/** What a request carries and a statement need not look at: AWS names one of both here. */
const ONE_IS_ENOUGH: { readonly [delivery: string]: string } = {
  'cloudwatch-alarms': 'aws:SourceAccount',
  'cloudtrail-notices': 'aws:SourceAccount',
  'sns-topic': 'aws:SourceAccount',
  'eventbridge-to-queue': 'aws:SourceAccount',
  'sns-dead-letters': 'aws:SourceAccount',
  cloudfront: 'aws:SourceAccount',
  'alb-logs': 'aws:SourceAccount',
  'cloudtrail-logs': 'aws:SourceAccount',
}

/** What the policy of the resource must let each delivery do, and nobody else for anything. */
export function onArrival(deliveries: readonly string[], everything: Everything): Expected {
  const each = deliveries.flatMap((id) => {
    const arrival = ARRIVALS[id]
    return arrival ? [ofArrival(id, arrival, everything)] : []
  })
  const must = each.flatMap((expected) => expected.must)
  const isAsked = new Set(must.map((request) => JSON.stringify(request)))
  return {
    must,
    mustNot: each.flatMap((expected) => expected.mustNot).filter((request) => !isAsked.has(JSON.stringify(request))),
  }
}

function ofArrival(id: string, { prefix, errands, sources = [], elsewhere = [] }: Arrival, everything: Everything) {
  const [itself = '', ...others] = RESOURCES[prefix] ?? []
  const isIdle = ONE_IS_ENOUGH[id]
  const whole = errands.flatMap(({ principal, does, context }) =>
    does.flatMap(({ does: names, on }) =>
      names
        .split(' ')
        .map((name): Ask => ({ principal, action: `${prefix}:${name}`, resource: on, withIam: false, context })),
    ),
  )
  const isAsked = new Set(whole.map(({ action, resource }) => `${action} ${resource}`))
  return {
    must: whole,
    mustNot: [
      // for another source, or without saying for whom
      ...whole.flatMap((request) => {
        const { [isIdle ?? '']: _, ...looked } = request.context ?? {}
        return astray(looked, sources).map((context) => ({ ...request, context }))
      }),
      // another service, somebody unknown, another account and the account itself, with the very same
      ...whole.flatMap((request) => [
        { ...request, principal: 'anything.amazonaws.com' },
        { ...request, principal: '*' },
        { ...request, principal: STRANGER, withIam: true },
        { ...request, principal: OURS },
      ]),
      // for the right source: any other action, and anything elsewhere
      ...errands.flatMap(({ principal, context }) => [
        ...everything(prefix, [...new Set([itself, ...whole.map(({ resource }) => resource)])]).flatMap(
          ([action, resource]) =>
            isAsked.has(`${action} ${resource}`) ? [] : [{ principal, action, resource, withIam: false, context }],
        ),
        ...everything(prefix, [...others, ...elsewhere]).map(([action, resource]) => ({
          principal,
          action,
          resource,
          withIam: false,
          context,
        })),
      ]),
    ],
  }
}
