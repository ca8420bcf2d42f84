import { readAnswers, type Answers } from './answers.ts'
import { decide } from './decide.ts'
import { optionOf, type Family, type Option, type OptionId } from './options.ts'
import { deliver, type Delivered } from './policy/deliver.ts'
import { nextQuestion } from './wizard.ts'

/** A set of answers of a case, and where it has to lead. */
export interface Variant {
  /** What sets it apart, as it is called on the page. */
  readonly name: string
  /** Search parameters of the wizard; what they have in common is `REST`. */
  readonly answers: string
  readonly leadsTo: OptionId
}

/** One thing in a picture. */
export interface Node {
  readonly kind: 'principal' | 'service' | 'resource' | 'key'
  /** At most 18 characters, 36 where it stands alone. */
  readonly name: string
  /** A second line, smaller. */
  readonly note?: string
  /** Of a key: its family. */
  readonly family?: Family
}

/** An arrow between two rows, and what it takes: permissions, or words. */
export interface Arrow {
  readonly points: 'down' | 'up'
  readonly says: readonly string[]
}

/**
 * A picture, from top to bottom: rows of one or two things, each inside the frame of an account, and between two rows an
 * arrow on the left, on the right, or both.
 */
export interface Picture {
  /** Rows that follow one another in the same place share one frame. */
  readonly rows: readonly { readonly place: string; readonly nodes: readonly [Node, Node?] }[]
  /** One fewer than rows. */
  readonly arrows: readonly { readonly left?: Arrow; readonly right?: Arrow }[]
}

/** A situation that people come with, worked out on a page of its own. */
export interface Case {
  /** The address of its page: never renamed. */
  readonly id: string
  readonly situation: string
  /** The answer in a line. */
  readonly answer: string
  readonly picture: Picture
  /** Which of the variants the picture shows: its permissions stand in the documents of that one. */
  readonly pictured: string
  readonly variants: { readonly [Id in string]?: Variant }
}

/** What nobody asks for in most cases. A case overrides what it names itself. */
const REST =
  'accounts=own&delivery=none&access=resource&audit=no&revocation=no&rotation=no&standards=none&regions=one&material=aws-kms&resources=one'

const down = (...says: string[]): Arrow => ({ points: 'down', says })
const up = (...says: string[]): Arrow => ({ points: 'up', says })
const principal = (name: string, note?: string): Node => ({ kind: 'principal', name, ...(note && { note }) })
const service = (name: string, note?: string): Node => ({ kind: 'service', name, ...(note && { note }) })
const resource = (name: string, note?: string): Node => ({ kind: 'resource', name, ...(note && { note }) })
const ownKey = (note = 'customer managed'): Node => ({ kind: 'key', name: 'KMS key', note, family: 'customer-managed' })
const awsOwned = (note: string): Node => ({ kind: 'key', name: 'AWS owned key', note, family: 'aws-owned' })

const OWN = 'Your account'
const OTHER = 'Other account'

/** All worked cases, in the order of their list. */
export const CASES = [
  {
    id: 's3-bucket-read-from-another-account',
    situation: 'Roles in another account read, or read and write, the objects of your bucket.',
    answer: 'SSE-S3 does it with two policies. A customer managed key if you want its log or a second lock.',
    picture: {
      rows: [
        { place: OTHER, nodes: [principal('Role that reads')] },
        { place: OWN, nodes: [resource('S3 bucket', 'SSE-KMS'), ownKey()] },
      ],
      arrows: [{ left: down('s3:GetObject', 's3:ListBucket'), right: down('kms:Decrypt', 'through S3') }],
    },
    pictured: 'second-lock',
    variants: {
      'sse-s3': {
        name: 'SSE-S3, read only',
        answers: 'service=s3&accounts=others&sharing=read',
        leadsTo: 'aws-owned-key',
      },
      log: {
        name: 'with a log of key use',
        answers: 'service=s3&accounts=others&sharing=read&audit=yes',
        leadsTo: 'customer-managed-key',
      },
      'second-lock': {
        name: 'with the key decided separately',
        answers: 'service=s3&accounts=others&sharing=read&access=own',
        leadsTo: 'customer-managed-key',
      },
      both: {
        name: 'read and write, with the key decided separately',
        answers: 'service=s3&accounts=others&sharing=both&access=own',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'ebs-snapshot-or-ami-shared',
    situation: 'Another account launches instances from your encrypted AMI or EBS snapshot.',
    answer: 'A customer managed key: snapshots under aws/ebs cannot be shared.',
    picture: {
      rows: [
        { place: OTHER, nodes: [principal('Role that launches', 'copies it under a key of its own')] },
        { place: OWN, nodes: [resource('EBS snapshot', 'or AMI'), ownKey()] },
      ],
      arrows: [{ left: down('share: this account'), right: down('kms:Decrypt', 'kms:ReEncrypt*', 'kms:CreateGrant') }],
    },
    pictured: 'shared',
    variants: {
      shared: {
        name: 'shared with named accounts',
        answers: 'service=ebs&accounts=others',
        leadsTo: 'customer-managed-key',
      },
      'auto-scaling': {
        name: 'launched there by EC2 Auto Scaling',
        answers: 'service=ebs&accounts=others&delivery=auto-scaling',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'rds-snapshot-shared',
    situation: 'Another account restores a database from your encrypted RDS or Aurora snapshot.',
    answer: 'A customer managed key: snapshots under aws/rds cannot be shared.',
    picture: {
      rows: [
        { place: OTHER, nodes: [principal('Role that copies', 'under a key of its own')] },
        { place: OWN, nodes: [resource('DB snapshot', 'a copy, shared'), ownKey()] },
      ],
      arrows: [{ left: down('share: this account'), right: down('kms:Decrypt', 'kms:CreateGrant') }],
    },
    pictured: 'rds',
    variants: {
      rds: { name: 'of Amazon RDS', answers: 'service=rds&accounts=others', leadsTo: 'customer-managed-key' },
      aurora: { name: 'of Amazon Aurora', answers: 'service=aurora&accounts=others', leadsTo: 'customer-managed-key' },
    },
  },
  {
    id: 'disaster-recovery-in-another-region',
    situation: 'Your data has to be usable in a second Region.',
    answer:
      'One key in each Region for what AWS services copy. A multi-Region key only where your own code moves ciphertext.',
    picture: {
      rows: [
        { place: 'Region A', nodes: [resource('S3 bucket', 'source'), ownKey('of Region A')] },
        { place: 'S3 replication', nodes: [principal('Replication role')] },
        { place: 'Region B', nodes: [resource('S3 bucket', 'replica'), ownKey('another key')] },
      ],
      arrows: [
        { left: up('reads'), right: up('kms:Decrypt') },
        { left: down('writes'), right: down('kms:Encrypt') },
      ],
    },
    pictured: 'replicated',
    variants: {
      replicated: {
        name: 'a bucket that is replicated',
        answers: 'service=s3&delivery=s3-replication&access=own&regions=several',
        leadsTo: 'customer-managed-key',
      },
      replicas: {
        name: 'the bucket that receives the replicas',
        answers: 'service=s3&delivery=s3-replicas&access=own&regions=several',
        leadsTo: 'customer-managed-key',
      },
      'sse-s3': {
        name: 'a bucket that is replicated, without special duties',
        answers: 'service=s3&delivery=s3-replication&regions=several',
        leadsTo: 'aws-owned-key',
      },
      ciphertext: {
        name: 'ciphertext that your code reads in both',
        answers: 'service=client-side-encryption&regions=same-ciphertext',
        leadsTo: 'multi-region-key',
      },
    },
  },
  {
    id: 'organization-trail-in-a-log-archive',
    situation: 'An organization trail of CloudTrail writes to a bucket in the log archive account.',
    answer: 'SSE-S3 unless a rule asks for a KMS key; then a customer managed key that admits CloudTrail.',
    picture: {
      rows: [
        { place: 'Management', nodes: [service('CloudTrail', 'organization trail')] },
        { place: 'Log archive', nodes: [resource('S3 bucket', 'log files'), ownKey()] },
        { place: 'Log archive', nodes: [principal('Role that reads the logs')] },
      ],
      arrows: [
        { left: down('log files'), right: down('kms:GenerateDataKey*') },
        { left: up('gets log files'), right: up('kms:Decrypt') },
      ],
    },
    pictured: 'own-key',
    variants: {
      'sse-s3': { name: 'SSE-S3', answers: 'service=cloudtrail', leadsTo: 'aws-owned-key' },
      bucket: {
        name: 'the bucket that the trail delivers to',
        answers: 'service=s3&delivery=cloudtrail-logs',
        leadsTo: 'aws-owned-key',
      },
      'own-key': {
        name: 'with the key decided separately',
        answers: 'service=cloudtrail&access=own',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'sns-topic-to-sqs-queue',
    situation: 'What is published to a topic has to reach a queue that encrypts its messages.',
    answer: 'SSE-SQS does it without any key. A customer managed key only if the queue must have one; never aws/sqs.',
    picture: {
      rows: [
        { place: OWN, nodes: [service('SNS topic')] },
        { place: OWN, nodes: [resource('SQS queue', 'SSE-KMS'), ownKey()] },
        { place: OWN, nodes: [principal('Role that receives')] },
      ],
      arrows: [
        { left: down('sqs:SendMessage'), right: down('kms:GenerateDataKey', 'kms:Decrypt') },
        { left: up('receives'), right: up('kms:Decrypt') },
      ],
    },
    pictured: 'own-key',
    variants: {
      'sse-sqs': { name: 'SSE-SQS', answers: 'service=sqs&delivery=sns-topic', leadsTo: 'aws-owned-key' },
      'own-key': {
        name: 'with a log of key use',
        answers: 'service=sqs&delivery=sns-topic&audit=yes',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'secret-read-from-another-account',
    situation: 'A role in another account reads a secret of yours.',
    answer: 'A customer managed key: a secret under aws/secretsmanager cannot be read from outside.',
    picture: {
      rows: [
        { place: OTHER, nodes: [principal('Role that reads')] },
        { place: OWN, nodes: [resource('Secret'), ownKey()] },
      ],
      arrows: [
        { left: down('secretsmanager:', 'GetSecretValue'), right: down('kms:Decrypt', 'through', 'Secrets Manager') },
      ],
    },
    pictured: 'shared',
    variants: {
      shared: {
        name: 'read from another account',
        answers: 'service=secrets-manager&accounts=others',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'central-backup-account',
    situation: 'The accounts of your organization copy their backups into a vault of a central account.',
    answer: 'Customer managed keys on both sides, unless you only back up types that AWS Backup manages fully.',
    picture: {
      rows: [
        { place: 'Source account', nodes: [resource('What is backed up'), ownKey('shared')] },
        { place: 'Backup account', nodes: [service('AWS Backup', 'service-linked role, makes the copies')] },
        { place: 'Backup account', nodes: [resource('Backup vault'), ownKey('of the vault')] },
      ],
      arrows: [
        { left: up('copies from'), right: up('uses') },
        { left: down('copies into'), right: down('encrypts under it') },
      ],
    },
    pictured: 'vault',
    variants: {
      vault: {
        name: 'the vault, for backups of any kind',
        answers: 'service=backup&accounts=copies-in',
        leadsTo: 'customer-managed-key',
      },
      managed: {
        name: 'the vault, for fully managed types alone',
        answers: 'service=backup&accounts=copies-in-managed',
        leadsTo: 'aws-managed-key',
      },
      source: {
        name: 'the key of a source, an RDS instance for example',
        answers: 'service=rds&accounts=others',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'dynamodb-table-read-from-another-account',
    situation: 'A role in another account reads items of your table.',
    answer:
      'The AWS owned key does, as we read AWS’s guide. A customer managed key for a second lock; never aws/dynamodb.',
    picture: {
      rows: [
        { place: OTHER, nodes: [principal('Role that reads', 'names the table by its ARN')] },
        { place: OWN, nodes: [resource('DynamoDB table'), ownKey()] },
      ],
      arrows: [{ left: down('dynamodb:GetItem', 'dynamodb:Query'), right: down('kms:Decrypt', 'through DynamoDB') }],
    },
    pictured: 'own-key',
    variants: {
      'aws-owned': {
        name: 'under the AWS owned key',
        answers: 'service=dynamodb&accounts=others&sharing=read',
        leadsTo: 'aws-owned-key',
      },
      'own-key': {
        name: 'with the key decided separately',
        answers: 'service=dynamodb&accounts=others&sharing=read&access=own',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'lambda-variables-and-code',
    situation: 'Environment variables and code of Lambda functions are to be protected.',
    answer: 'The default keys are enough. A customer managed key if you decide about it apart from the function.',
    picture: {
      rows: [
        { place: OWN, nodes: [principal('Role that deploys')] },
        { place: OWN, nodes: [resource('Lambda function', 'variables'), ownKey()] },
        { place: OWN, nodes: [service('Lambda', 'decrypts from its grant')] },
      ],
      arrows: [{ left: down('deploys'), right: down('kms:Encrypt', 'kms:CreateGrant') }, { right: up('grant') }],
    },
    pictured: 'variables',
    variants: {
      default: { name: 'without special duties', answers: 'service=lambda', leadsTo: 'aws-managed-key' },
      variables: {
        name: 'environment variables, with the key decided separately',
        answers: 'service=lambda&access=own',
        leadsTo: 'customer-managed-key',
      },
      code: {
        name: 'the .zip package, with the key decided separately',
        answers: 'service=lambda-code&access=own',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'eks-cluster',
    situation: 'The Kubernetes secrets of an EKS cluster are to be encrypted.',
    answer:
      'They already are, under an AWS owned key. A customer managed key if you must be able to cut them off, at the cluster’s risk.',
    picture: {
      rows: [
        { place: OWN, nodes: [principal('Role that creates the cluster')] },
        { place: OWN, nodes: [resource('EKS cluster', 'API data'), ownKey()] },
        { place: OWN, nodes: [service('Amazon EKS', 'encrypts and decrypts from its grant')] },
      ],
      arrows: [{ left: down('creates'), right: down('kms:DescribeKey', 'kms:CreateGrant') }, { right: up('grant') }],
    },
    pictured: 'own-key',
    variants: {
      default: { name: 'without special duties', answers: 'service=eks', leadsTo: 'aws-owned-key' },
      'own-key': {
        name: 'with a key that you can switch off',
        answers: 'service=eks&revocation=disable',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'log-archive-buckets',
    situation: 'AWS Config, VPC flow logs, CloudTrail, GuardDuty, load balancers and S3 deliver their logs to you.',
    answer: 'Two buckets: a customer managed key for what GuardDuty exports, SSE-S3 for what takes nothing else.',
    picture: {
      rows: [
        { place: 'AWS services', nodes: [service('Log services', 'GuardDuty, Config, CloudTrail …')] },
        { place: 'Log archive', nodes: [resource('S3 bucket', 'SSE-KMS'), ownKey()] },
        { place: 'Log archive', nodes: [resource('S3 bucket', 'SSE-S3'), awsOwned('of Amazon S3')] },
        { place: 'AWS services', nodes: [service('Other log services', 'load balancers, S3 access logs')] },
      ],
      arrows: [
        { left: down('s3:PutObject'), right: down('kms:GenerateDataKey', 'kms:Decrypt') },
        {},
        { left: up('s3:PutObject') },
      ],
    },
    pictured: 'kms',
    variants: {
      kms: {
        name: 'the bucket under SSE-KMS',
        answers: 'service=s3&delivery=vpc-flow-logs.cloudtrail-logs.aws-config.guardduty-findings',
        leadsTo: 'customer-managed-key',
      },
      'sse-s3': {
        name: 'the bucket under SSE-S3',
        answers: 'service=s3&delivery=alb-logs.s3-access-logs',
        leadsTo: 'aws-owned-key',
      },
    },
  },
  {
    id: 'cloudfront-in-front-of-a-bucket',
    situation: 'CloudFront serves files from a private bucket, with origin access control.',
    answer: 'SSE-S3 is enough. A customer managed key if you decide about it separately; never aws/s3.',
    picture: {
      rows: [
        { place: OWN, nodes: [service('CloudFront distribution', 'origin access control')] },
        { place: OWN, nodes: [resource('S3 bucket', 'SSE-KMS'), ownKey()] },
      ],
      arrows: [{ left: down('s3:GetObject'), right: down('kms:Decrypt', 'for its own ARN') }],
    },
    pictured: 'own-key',
    variants: {
      'sse-s3': { name: 'SSE-S3', answers: 'service=s3&delivery=cloudfront', leadsTo: 'aws-owned-key' },
      'own-key': {
        name: 'with the key decided separately',
        answers: 'service=s3&delivery=cloudfront&access=own',
        leadsTo: 'customer-managed-key',
      },
    },
  },
  {
    id: 'pipeline-across-accounts',
    situation: 'Actions in another account read and write the artifacts of your CodePipeline pipeline.',
    answer: 'A customer managed key for its artifacts, named by its ARN.',
    picture: {
      rows: [
        { place: OTHER, nodes: [principal('Role of the action')] },
        { place: OWN, nodes: [resource('Artifact bucket'), ownKey()] },
        { place: OWN, nodes: [principal('Service role of the pipeline')] },
      ],
      arrows: [
        { left: down('reads and writes'), right: down('kms:Decrypt', 'kms:GenerateDataKey*') },
        { left: up('reads and writes'), right: up('kms:Decrypt', 'kms:GenerateDataKey*') },
      ],
    },
    pictured: 'shared',
    variants: {
      shared: {
        name: 'with actions in another account',
        answers: 'service=codepipeline&accounts=others',
        leadsTo: 'customer-managed-key',
      },
      own: { name: 'in one account', answers: 'service=codepipeline', leadsTo: 'aws-managed-key' },
    },
  },
  {
    id: 'no-special-requirement',
    situation: 'One account uses its data, and no rule says anything about keys.',
    answer: 'No key of your own: what the service does by itself is enough.',
    picture: {
      rows: [
        { place: OWN, nodes: [principal('Your roles')] },
        { place: OWN, nodes: [resource('DynamoDB table')] },
        { place: 'Of AWS', nodes: [awsOwned('free, and no permission needed')] },
      ],
      arrows: [{ left: down('may use the table') }, { left: down('encrypted under it') }],
    },
    pictured: 'dynamodb',
    variants: {
      dynamodb: { name: 'a DynamoDB table', answers: 'service=dynamodb', leadsTo: 'aws-owned-key' },
      s3: { name: 'an S3 bucket', answers: 'service=s3', leadsTo: 'aws-owned-key' },
      ebs: { name: 'EBS volumes', answers: 'service=ebs', leadsTo: 'aws-managed-key' },
      rds: { name: 'an RDS database', answers: 'service=rds', leadsTo: 'aws-managed-key' },
      sqs: { name: 'an SQS queue', answers: 'service=sqs', leadsTo: 'aws-owned-key' },
    },
  },
] as const satisfies readonly Case[]

/** @throws if there is no such case */
export function caseOf(id: string): Case {
  const found = CASES.find((each) => each.id === id)
  if (!found) throw new Error(`no case is called '${id}'; see src/kms/cases.ts`)
  return found
}

/** The same as the picture, for whoever does not see it. */
export function textOfPicture({ rows, arrows }: Picture): string {
  const frames: { place: string; names: string[] }[] = []
  for (const { place, nodes } of rows) {
    const names = nodes.flatMap((node) => (node ? [node.note ? `${node.name} (${node.note})` : node.name] : []))
    const last = frames.at(-1)
    if (last?.place === place) last.names.push(...names)
    else frames.push({ place, names })
  }
  const from = frames.map(({ place, names }) => `${place}: ${names.join('; ')}.`)
  const along = arrows.flatMap(({ left, right }, at) =>
    ([left, right] as const).flatMap((arrow, column) => {
      if (!arrow) return []
      const [above, below] = [rows[at], rows[at + 1]].map((row) => row?.nodes[column] ?? row?.nodes[0])
      const [tail, head] = arrow.points === 'down' ? [above, below] : [below, above]
      // in the drawing a permission may take two lines, and what follows “through” one of its own
      const words = arrow.says
        .join(', ')
        .replaceAll(':, ', ':')
        .replaceAll(/, through,? /g, ' through ')
      return [`${tail?.name} to ${head?.name}: ${words}.`]
    }),
  )
  return [...from, ...along].join(' ')
}

/** A variant with all that follows from it. */
export interface Worked {
  readonly variant: Variant
  readonly answers: Answers
  readonly decision: ReturnType<typeof decide>
  readonly option: Option
  /** With no details typed: placeholders stand for them. */
  readonly delivered: Delivered
}

/**
 * Works a variant out.
 *
 * @throws if the answers are wrong or leave a question open, or lead to another key than the table says: whoever wrote the
 *   page has to look again
 */
export function worked(id: string, variantId: string): Worked {
  const variant = caseOf(id).variants[variantId]
  const where = `'${variantId}' of the case '${id}'`
  if (!variant) throw new Error(`there is no ${where}; see src/kms/cases.ts`)
  const answers = completed(variant.answers, where)
  const decision = decide(answers)
  const outcome = decision.kind === 'recommended' ? decision.option.id : decision.kind
  if (outcome !== variant.leadsTo) throw new Error(`${where} leads to '${outcome}', not to '${variant.leadsTo}'`)
  const option = optionOf(variant.leadsTo)
  return { variant, answers, decision, option, delivered: deliver(option, answers, {}) }
}

/** The answers that are given, and those of `REST` that fit them. */
function completed(query: string, where: string): Answers {
  const given = Object.fromEntries(new URLSearchParams(query))
  const { dropped } = readAnswers(given)
  if (dropped.length > 0) {
    throw new Error(`${where}: ${dropped.map(({ key, value, why }) => `${key}=${value} (${why})`).join(', ')}`)
  }
  const rest = Object.fromEntries(new URLSearchParams(REST))
  // what of the rest a service is not asked falls away
  const { answers } = readAnswers({ ...rest, ...given })
  const open = nextQuestion(answers)
  if (open) throw new Error(`${where} leaves '${open.id}' open`)
  return answers
}
