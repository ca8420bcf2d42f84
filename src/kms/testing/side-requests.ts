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

/** What an IAM policy must give to whom it is attached, the other side being open to him, and must not. */
export function byIdentity(shared: Shared | undefined, of: Pick<Of, 'answers' | 'everything'>): Expected {
  const who: Who = { principal: roleIn('444455556666', 'Reader'), withIam: false, context: {} }
  const uses = shared ? usesIn(shared, of.answers) : []
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
