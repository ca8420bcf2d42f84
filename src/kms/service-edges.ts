import { DELIVERIES } from './deliveries.ts'
import { decide } from './decide.ts'
import { breaksOf, notSaid, seen, type Caller, type Edge, type Permission } from './edge.ts'
import { EDGES } from './edges.ts'
import { optionOf, type OptionId } from './options.ts'
import { FIELD_IDS, type Details } from './policy/details.ts'
import { keyPolicy } from './policy/key-policy.ts'
import type { Condition, Statement } from './policy/statement.ts'
import type { ServiceId } from './services/ids.ts'

/** Whom a service's own statements admit; `does` is for statements of deliveries alone. */
type Admits = Omit<Permission, 'does'>

/**
 * An edge that comes with the service itself: nobody is asked for it, its statements are those of the service's key use.
 * `permissions` reads them off the policy, so that they are written once.
 */
interface ServiceEdge extends Pick<Edge, 'breaks' | 'onlyWith' | 'symptom' | 'notes' | 'fact' | 'conditionFact'> {
  readonly id: string
  readonly into: ServiceId
  readonly says: string
  readonly hint: string
  /** Whose statements they are: the service's own, or those of the role that works for it. */
  readonly by: 'service' | 'role'
}

export const SERVICE_EDGES: readonly ServiceEdge[] = [
  {
    id: 'dnssec-signing',
    into: 'route53-dnssec',
    says: 'Route 53 DNSSEC',
    hint: 'Route 53 signs with the key of a key-signing key.',
    by: 'service',
    symptom: seen('The key-signing key goes to ACTION_NEEDED.', 'dnssecLostKeyNeedsAction'),
    notes: [
      {
        title: 'Which key Route 53 takes',
        says: 'Create it in US East (N. Virginia), whatever Region you work in: asymmetric, for signing, with the key spec ECC_NIST_P256.',
        fact: 'dnssecKeySpec',
      },
    ],
    fact: 'dnssecKeyStatement',
    conditionFact: 'dnssecCdkStatements',
  },
  {
    id: 'lambda-packages',
    into: 'lambda-code',
    says: 'Lambda',
    hint: 'Lambda encrypts and decrypts .zip packages.',
    by: 'service',
    symptom: notSaid('lambdaZipKeyPolicy'),
    fact: 'lambdaZipKeyPolicy',
    conditionFact: 'lambdaZipKeyPolicy',
  },
  {
    id: 'fargate-storage',
    into: 'ecs-fargate',
    says: 'Fargate',
    hint: 'Fargate encrypts the ephemeral storage of tasks.',
    by: 'service',
    onlyWith: [
      {
        key: 'kms:EncryptionContext:aws:ecs:clusterName',
        value: 'the name of the cluster, not its ARN',
        fact: 'fargateKeyPolicy',
      },
    ],
    symptom: seen('New tasks fail.', 'fargateNoAccess'),
    fact: 'fargateKeyPolicy',
    conditionFact: 'fargateKeyPolicy',
  },
  {
    id: 'backup-jobs',
    into: 'backup',
    says: 'AWS Backup jobs',
    hint: 'The role of a job backs up into the vault and restores from it.',
    by: 'role',
    symptom: seen('The job succeeds, and the objects are neither backed up nor restored.', 'backupRoleNeedsTheKey'),
    fact: 'backupRoleNeedsTheKey',
    conditionFact: 'backupKeyPermissions',
  },
  {
    id: 'event-bus',
    into: 'eventbridge',
    says: 'EventBridge',
    hint: 'EventBridge encrypts and decrypts what an event bus stores.',
    by: 'service',
    symptom: seen('Events go to the dead-letter queue of the bus, if it has one.', 'eventBridgeBusSymptom'),
    fact: 'eventBridgeKeyStatement',
    conditionFact: 'eventBridgeKeyStatement',
  },
  {
    id: 'received-mail',
    into: 'ses',
    says: 'SES received mail',
    hint: 'Amazon SES encrypts mail before it stores it in a bucket.',
    by: 'service',
    onlyWith: [{ key: 'aws:SourceArn', value: 'the ARN of a receipt rule', fact: 'sesKeyStatement' }],
    symptom: seen('Creating the receipt rule fails with InvalidS3Configuration.', 'sesMailSymptom'),
    fact: 'sesKeyStatement',
    conditionFact: 'sesKeyStatement',
  },
  {
    id: 'log-group',
    into: 'cloudwatch-logs',
    says: 'CloudWatch Logs',
    hint: 'CloudWatch Logs encrypts and decrypts a log group.',
    by: 'service',
    onlyWith: [
      {
        key: 'kms:EncryptionContext:aws:logs:arn',
        value: 'the ARN of the log group',
        fact: 'logsPrincipalIsRegional',
      },
    ],
    symptom: seen('The log data can no longer be retrieved.', 'logsLostKeyLosesData'),
    fact: 'logsPrincipalIsRegional',
    conditionFact: 'logsPrincipalIsRegional',
  },
  {
    id: 'trail',
    into: 'cloudtrail',
    says: 'CloudTrail',
    hint: 'CloudTrail encrypts the log files of a trail.',
    by: 'service',
    onlyWith: [
      {
        key: 'aws:SourceArn',
        value:
          'the ARN of the trail, which has the account of its owner: for an organization trail, the management account',
        fact: 'cloudtrailSourceArn',
      },
    ],
    symptom: seen('CloudTrail stops delivering logs.', 'cloudtrailStopsWithoutKey'),
    notes: [
      {
        title: 'The bucket of the trail',
        says: 'Its policy has to admit CloudTrail too; the page on CloudTrail logs into Amazon S3 has the statements.',
        fact: 'cloudtrailBucketStatement',
        page: 'cloudtrail-logs',
      },
      {
        title: 'If the bucket has S3 Bucket Keys on',
        says: 'CloudTrail then needs kms:Decrypt on the key as well. Our statements do not have it.',
        fact: 'cloudtrailBucketKeys',
      },
    ],
    fact: 'cloudtrailKeyPermissions',
    conditionFact: 'cloudtrailKeyPermissions',
  },
  {
    id: 'query-results',
    into: 'athena-managed-results',
    says: 'Athena',
    hint: 'Athena encrypts and decrypts managed query results.',
    by: 'service',
    symptom: notSaid('athenaManagedKeyPolicy'),
    fact: 'athenaManagedKeyPolicy',
    conditionFact: 'athenaManagedKeyPolicy',
  },
]

/** Each field as the pattern that `fill` would fill, so that a policy comes out as it stands in the tables. */
const PATTERNS: Details = Object.fromEntries(FIELD_IDS.map((id) => [id, [`{${id}}`]]))

/** Statements that the key policy has for the service alone, by who calls. */
export function statementsFor({ into, by }: ServiceEdge): Admits[] {
  const { ownKey } = optionOf('customer-managed-key')
  if (!ownKey) return []
  return keyPolicy(ownKey, { service: into }, PATTERNS).flatMap(({ statement, cause, says }) => {
    const caller = callerOf(statement)
    const isOfTheService = cause.kind === 'answer' && cause.question === 'service'
    return isOfTheService && caller?.kind === by ? [{ ...admits(statement, caller), says }] : []
  })
}

function callerOf({ Principal }: Statement): Caller | undefined {
  if (Principal === undefined || Principal === '*') return undefined
  return 'Service' in Principal
    ? { kind: 'service', principal: Principal.Service }
    : { kind: 'role', role: [Principal.AWS].flat()[0] ?? '' }
}

function admits({ Action, Condition }: Pick<Statement, 'Action' | 'Condition'>, caller: Caller): Admits {
  const [first = '', ...more] = [Action].flat()
  return { caller, actions: [first, ...more], ...(Condition && { condition: inEachPartition(Condition) }) }
}

/** The tables leave the partition open, which a policy cannot. */
const inEachPartition = (condition: Condition): Condition =>
  JSON.parse(JSON.stringify(condition).replaceAll('arn:aws:', 'arn:{partition}:')) as Condition

/**
 * All edges in the same fields: those that the wizard asks for, and those that come with a service. `breaks` has what
 * breaks the kind of caller too, `keys` the kinds of key that can work.
 */
export const allEdges = () => [
  ...DELIVERIES.map((delivery) => ({
    ...delivery,
    asked: true,
    ...EDGES[delivery.id],
    breaks: breaksOf(EDGES[delivery.id]),
    keys: standing({ service: delivery.into, delivery: delivery.id }),
  })),
  ...SERVICE_EDGES.map((edge) => {
    const { id, into, says, hint, onlyWith, symptom, notes, fact, conditionFact } = edge
    const permissions = statementsFor(edge)
    return {
      id,
      into,
      says,
      hint,
      asked: false,
      permissions,
      ...(onlyWith && { onlyWith }),
      symptom,
      ...(notes && { notes }),
      fact,
      conditionFact,
      breaks: breaksOf({ ...edge, permissions }),
      keys: standing({ service: into }),
    }
  }),
]

const standing = (answers: { service: ServiceId; delivery?: string }): readonly OptionId[] =>
  decide(answers).standing.map(({ id }) => id)
