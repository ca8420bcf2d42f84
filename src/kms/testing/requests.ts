import type { DeliveryId } from '../deliveries.ts'
import type { ServiceId } from '../services/ids.ts'
import type { SharedUse } from '../services/service.ts'

// For tests: the requests that AWS KMS gets for each service and each delivery, as AWS's pages describe them, with the
// examples of the form filled in. Written by hand, beside the tables that make the policies and not from them: a statement
// that these requests do not need, or a condition that nothing here runs into, is an error in one of the two.

type Context = Readonly<Record<string, string | readonly string[]>>

/** Requests of one caller that are alike. */
export interface Calls {
  /** Operations, divided by spaces. */
  readonly does: string
  /** What the requests carry. */
  readonly with?: Context
  /** Values with which they must be refused, one by one; so must they without the key. */
  readonly wrong?: Context
  /** Further values with which they must be refused. */
  readonly alsoWrong?: readonly Context[]
  /** Keys in `wrong` without which the requests are allowed: the condition is about what is there. */
  readonly optional?: readonly string[]
}

export interface CallsOf extends Calls {
  /** Name of a service, or ARN of a role. */
  readonly as: string
}

const ACCOUNT = '111122223333'
const OTHER = '999988887777'
const REGION = 'eu-west-1'
const BUCKET = 'arn:aws:s3:::amzn-s3-demo-bucket'

/** All operations that `kms:GenerateDataKey*` and `kms:ReEncrypt*` stand for. */
const DATA_KEYS =
  'GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext'
const RE_ENCRYPT = 'ReEncryptFrom ReEncryptTo'
const SYMMETRIC = `Encrypt Decrypt ${RE_ENCRYPT} ${DATA_KEYS}`

/** Services that call in other Regions too, or whose name AWS’s statements have with a pattern for the Region. */
const ANY_REGION = new Set(['dynamodb', 'backup'])
const elsewhere = (service: string): readonly Context[] =>
  ANY_REGION.has(service) ? [] : [{ 'kms:ViaService': `${service}.us-east-1.amazonaws.com` }]

const via = (service: string, does: string, more: Context = {}): Calls => ({
  does,
  with: { 'kms:ViaService': `${service}.${REGION}.amazonaws.com`, ...more },
  wrong: { 'kms:ViaService': 'connect.eu-west-1.amazonaws.com' },
  alsoWrong: elsewhere(service),
})
const directly = (does: string): Calls => ({ does })
const DESCRIBE = directly('DescribeKey')

/** The grant that a service makes with its user's identity, and that he cannot make himself. */
const granted = (service?: string, more: Context = {}, wrong: Context = {}): Calls => ({
  does: 'CreateGrant',
  with: {
    'kms:GrantIsForAWSResource': 'true',
    ...(service !== undefined && { 'kms:ViaService': `${service}.${REGION}.amazonaws.com` }),
    ...more,
  },
  wrong: {
    'kms:GrantIsForAWSResource': 'false',
    ...(service !== undefined && { 'kms:ViaService': 'connect.eu-west-1.amazonaws.com' }),
    ...wrong,
  },
  alsoWrong: service === undefined ? [] : elsewhere(service),
})

/** A service that works for a resource of this account. */
const forSource = (as: string, does: string, arn: string, wrongArn: string): CallsOf => ({
  as,
  does,
  with: { 'aws:SourceArn': arn, 'aws:SourceAccount': ACCOUNT },
  wrong: { 'aws:SourceArn': wrongArn, 'aws:SourceAccount': OTHER },
})

const TOPIC_CALLS = `${DATA_KEYS} Decrypt`
const QUEUE_CALLS = 'GenerateDataKey Decrypt'
const anySource = (as: string, does: string): CallsOf => ({ as, does })

const arnIn = (service: string, rest: string, account = ACCOUNT, region = REGION) =>
  `arn:aws:${service}:${region}:${account}:${rest}`

/** Log delivery to a bucket: the source is of CloudWatch Logs, whatever is logged. */
const vendedLogs = (does: string): readonly CallsOf[] => [
  forSource(
    'delivery.logs.amazonaws.com',
    does,
    arnIn('logs', 'delivery-source:flow'),
    arnIn('logs', 'delivery-source:flow', OTHER),
  ),
  {
    as: 'delivery.logs.amazonaws.com',
    does,
    with: { 'aws:SourceArn': arnIn('logs', '*'), 'aws:SourceAccount': ACCOUNT },
    wrong: { 'aws:SourceArn': arnIn('ec2', 'vpc-flow-log/fl-1') },
  },
]
const LOG_CALLS = `${SYMMETRIC} DescribeKey`

/** A role that goes through Amazon S3 to this bucket, with and without S3 Bucket Keys. */
const throughS3 = (role: string, does: string): readonly CallsOf[] =>
  [BUCKET, `${BUCKET}/2026/report.csv`].map((arn) => ({
    as: `arn:aws:iam::${ACCOUNT}:role/${role}`,
    does,
    with: { 'kms:ViaService': `s3.${REGION}.amazonaws.com`, 'kms:EncryptionContext:aws:s3:arn': arn },
    wrong: {
      'kms:ViaService': 's3.us-east-1.amazonaws.com',
      'kms:EncryptionContext:aws:s3:arn': arn.replace('demo-bucket', 'demo-bucket-2'),
    },
  }))

const trail = (does: string, name: string, owner = ACCOUNT): readonly CallsOf[] => {
  const arn = arnIn('cloudtrail', `trail/${name}`, owner)
  return [
    {
      as: 'cloudtrail.amazonaws.com',
      does,
      with: { 'aws:SourceArn': arn, 'kms:EncryptionContext:aws:cloudtrail:arn': arn },
      wrong: {
        'aws:SourceArn': arnIn('cloudtrail', 'trail/another', owner),
        'kms:EncryptionContext:aws:cloudtrail:arn': arnIn('cloudtrail', `trail/${name}`, OTHER),
      },
    },
  ]
}
const trailDescribes = (name: string): CallsOf => ({
  as: 'cloudtrail.amazonaws.com',
  does: 'DescribeKey',
  with: { 'aws:SourceArn': arnIn('cloudtrail', `trail/${name}`) },
  wrong: { 'aws:SourceArn': arnIn('cloudtrail', 'trail/another') },
})

const serviceRole = (path: string) => `arn:aws:iam::${ACCOUNT}:role/aws-service-role/${path}`
const launchesInstances = (path: string, does: string): readonly CallsOf[] => [
  { as: serviceRole(path), does },
  {
    as: serviceRole(path),
    does: 'CreateGrant',
    with: { 'kms:GrantIsForAWSResource': 'true' },
    wrong: { 'kms:GrantIsForAWSResource': 'false' },
  },
]
const SPOT_CALLS = `Encrypt Decrypt ${RE_ENCRYPT} GenerateDataKey GenerateDataKeyWithoutPlaintext DescribeKey`

const S3_EVENTS = (does: string): readonly CallsOf[] => [
  forSource('s3.amazonaws.com', does, 'arn:aws:s3:::amzn-s3-demo-source-bucket', `${BUCKET}-of-others`),
]

/** Who calls for a delivery, beside the users and whatever the service itself needs. */
export const DELIVERY_REQUESTS: { readonly [Id in DeliveryId]: readonly CallsOf[] } = {
  'cloudwatch-alarms': [
    forSource(
      'cloudwatch.amazonaws.com',
      TOPIC_CALLS,
      arnIn('cloudwatch', 'alarm:Too many errors'),
      arnIn('sns', 'alerts'),
    ),
  ],
  'eventbridge-to-topic': [anySource('events.amazonaws.com', TOPIC_CALLS)],
  's3-events-to-topic': S3_EVENTS(TOPIC_CALLS),
  'cloudtrail-notices': [anySource('cloudtrail.amazonaws.com', TOPIC_CALLS)],
  'rds-events': [anySource('events.rds.amazonaws.com', TOPIC_CALLS)],
  'redshift-events': [anySource('redshift.amazonaws.com', TOPIC_CALLS)],
  'ses-notices': [anySource('ses.amazonaws.com', QUEUE_CALLS)],
  'backup-events': [anySource('backup.amazonaws.com', TOPIC_CALLS)],
  budgets: [anySource('budgets.amazonaws.com', TOPIC_CALLS)],
  'cost-anomalies': [
    {
      as: 'costalerts.amazonaws.com',
      does: TOPIC_CALLS,
      with: { 'aws:SourceAccount': ACCOUNT },
      wrong: { 'aws:SourceAccount': OTHER },
    },
  ],
  'sns-topic': [
    {
      as: 'sns.amazonaws.com',
      does: QUEUE_CALLS,
      with: { 'aws:SourceArn': arnIn('sns', 'orders') },
      wrong: { 'aws:SourceArn': arnIn('sns', 'orders-of-others') },
    },
  ],
  'eventbridge-to-queue': [
    {
      as: 'events.amazonaws.com',
      does: QUEUE_CALLS,
      with: { 'aws:SourceArn': arnIn('events', 'rule/orders-to-queue') },
      wrong: { 'aws:SourceArn': arnIn('events', 'rule/orders-to-queue', OTHER) },
    },
  ],
  's3-events-to-queue': S3_EVENTS(QUEUE_CALLS),
  'sns-dead-letters': [
    {
      as: 'sns.amazonaws.com',
      does: QUEUE_CALLS,
      with: { 'aws:SourceArn': arnIn('sns', 'invoices') },
      wrong: { 'aws:SourceArn': arnIn('sns', 'invoices', OTHER) },
    },
  ],
  cloudfront: [
    {
      as: 'cloudfront.amazonaws.com',
      does: `Decrypt Encrypt ${DATA_KEYS}`,
      with: { 'aws:SourceArn': arnIn('cloudfront', 'distribution/E1ABCDEFGHIJKL', ACCOUNT, '') },
      wrong: { 'aws:SourceArn': arnIn('cloudfront', 'distribution/E2ABCDEFGHIJKL', ACCOUNT, '') },
    },
  ],
  'vpc-flow-logs': vendedLogs(LOG_CALLS),
  'cloudfront-logs': [
    forSource(
      'delivery.logs.amazonaws.com',
      LOG_CALLS,
      arnIn('logs', 'delivery-source:E1ABCDEFGHIJKL', ACCOUNT, 'us-east-1'),
      arnIn('logs', 'delivery-source:E1ABCDEFGHIJKL'),
    ),
  ],
  'waf-logs': vendedLogs(DATA_KEYS),
  'resolver-logs': vendedLogs(LOG_CALLS),
  'nlb-logs': vendedLogs(LOG_CALLS),
  'alb-logs': [],
  's3-access-logs': [],
  'redshift-audit-logs': [],
  'log-exports': [anySource(`logs.${REGION}.amazonaws.com`, QUEUE_CALLS)],
  'bedrock-logs': [
    forSource(
      'bedrock.amazonaws.com',
      'GenerateDataKey',
      arnIn('bedrock', 'model-invocation-job/1'),
      arnIn('bedrock', 'model-invocation-job/1', OTHER),
    ),
  ],
  'cloudtrail-logs': [...trail(DATA_KEYS, 'management-events'), trailDescribes('management-events')],
  'aws-config': [forSource('config.amazonaws.com', QUEUE_CALLS, arnIn('config', '*'), arnIn('config', '*', OTHER))],
  'control-tower': [
    anySource('config.amazonaws.com', QUEUE_CALLS),
    ...trail(TOPIC_CALLS, 'aws-controltower-BaselineCloudTrail'),
  ],
  'guardduty-findings': [
    forSource(
      'guardduty.amazonaws.com',
      'GenerateDataKey',
      arnIn('guardduty', 'detector/12abc34d567e8fa901bc2d34e56789f0'),
      arnIn('guardduty', 'detector/00000000000000000000000000000000'),
    ),
  ],
  'macie-results': [
    forSource(
      'macie.amazonaws.com',
      'GenerateDataKey Encrypt',
      arnIn('macie2', 'export-configuration:s3'),
      arnIn('macie2', 'export-configuration:s3', OTHER),
    ),
    forSource(
      'macie.amazonaws.com',
      'GenerateDataKey Encrypt',
      arnIn('macie2', 'classification-job/1'),
      arnIn('macie2', 'finding/1'),
    ),
  ],
  'inspector-reports': [
    forSource(
      'inspector2.amazonaws.com',
      `Decrypt ${DATA_KEYS}`,
      arnIn('inspector2', 'report/1'),
      arnIn('inspector2', 'finding/1'),
    ),
  ],
  's3-inventory': S3_EVENTS('GenerateDataKey'),
  'storage-lens': [
    forSource(
      'storage-lens.s3.amazonaws.com',
      'GenerateDataKey',
      arnIn('s3', 'storage-lens/all-buckets'),
      arnIn('s3', 'storage-lens/another'),
    ),
  ],
  's3-replication': throughS3('Replication', 'Decrypt'),
  's3-replicas': throughS3('ReplicationFromSource', 'Encrypt GenerateDataKey Decrypt'),
  'firehose-to-bucket': throughS3('Firehose', 'Decrypt GenerateDataKey'),
  'ses-mail': [
    forSource(
      'ses.amazonaws.com',
      `Decrypt ${DATA_KEYS}`,
      arnIn('ses', 'receipt-rule-set/inbound:receipt-rule/store-in-bucket'),
      arnIn('ses', 'receipt-rule-set/inbound:receipt-rule/another'),
    ),
  ],
  'backup-reports': [
    { as: serviceRole('reports.backup.amazonaws.com/AWSServiceRoleForBackupReports'), does: 'GenerateDataKey' },
  ],
  'auto-scaling': launchesInstances('autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling', LOG_CALLS),
  'spot-instances': launchesInstances('spot.amazonaws.com/AWSServiceRoleForEC2Spot', SPOT_CALLS),
  'spot-fleet': launchesInstances('spotfleet.amazonaws.com/AWSServiceRoleForEC2SpotFleet', SPOT_CALLS),
  'step-functions-logs': [anySource('delivery.logs.amazonaws.com', 'Decrypt')],
}

/** What key users call for a delivery, beside their own use. */
export const USERS_FOR_DELIVERIES: { readonly [Id in DeliveryId]?: readonly Calls[] } = {
  'step-functions-logs': [
    {
      does: 'GenerateDataKey',
      with: { 'kms:EncryptionContext:SourceArn': arnIn('logs', '*') },
      wrong: { 'kms:EncryptionContext:SourceArn': arnIn('logs', '*', OTHER) },
    },
  ],
}

interface ServiceRequests {
  /** The key users, who work with the data. */
  readonly users: readonly Calls[]
  /** The service under its own name. */
  readonly service?: readonly CallsOf[]
  /** Principals of other accounts, whose IAM policies allow it. */
  readonly shared?: { readonly [Use in SharedUse]?: readonly Calls[] }
}

const SNAPSHOTS = { both: [directly(SYMMETRIC), DESCRIBE, granted()] } as const
const RELATIONAL: ServiceRequests = { users: [DESCRIBE, granted('rds')], shared: SNAPSHOTS }
const REDSHIFT: ServiceRequests = { users: [directly('Encrypt Decrypt GenerateDataKey'), DESCRIBE, granted()] }
const FILES = 'Decrypt GenerateDataKeyWithoutPlaintext'

const inBucket = (does: string): readonly Calls[] =>
  [BUCKET, `${BUCKET}/2026/report.csv`].map((arn) => ({
    ...via('s3', does, { 'kms:EncryptionContext:aws:s3:arn': arn }),
    wrong: {
      'kms:ViaService': 'connect.eu-west-1.amazonaws.com',
      'kms:EncryptionContext:aws:s3:arn': `${BUCKET}-2/2026/report.csv`,
    },
  }))

const OF_A_TRAIL: Calls = {
  does: 'Decrypt',
  with: { 'kms:EncryptionContext:aws:cloudtrail:arn': arnIn('cloudtrail', 'trail/management-events') },
  wrong: { 'kms:EncryptionContext:aws:cloudtrail:arn': [] },
}

const FARGATE_CLUSTER = {
  'kms:EncryptionContext:aws:ecs:clusterAccount': ACCOUNT,
  'kms:EncryptionContext:aws:ecs:clusterName': 'orders',
}
const NO_SUCH_CLUSTER = {
  'kms:EncryptionContext:aws:ecs:clusterAccount': OTHER,
  'kms:EncryptionContext:aws:ecs:clusterName': arnIn('ecs', 'cluster/orders'),
}

const WORKGROUP = arnIn('athena', 'workgroup/analysts')
const ANOTHER_WORKGROUP = arnIn('athena', 'workgroup/primary')

const LAMBDA_FUNCTION = 'kms:EncryptionContext:aws:lambda:FunctionArn'

export const SERVICE_REQUESTS: { readonly [Id in ServiceId]: ServiceRequests } = {
  s3: {
    users: [via('s3', 'Decrypt GenerateDataKey', { 'kms:EncryptionContext:aws:s3:arn': `${BUCKET}/a` })],
    shared: {
      read: inBucket('Decrypt'),
      write: inBucket('GenerateDataKey Decrypt'),
      both: inBucket('GenerateDataKey Decrypt'),
    },
  },
  's3-directory-bucket': {
    users: [directly('Decrypt GenerateDataKey')],
    shared: { both: [directly('Decrypt GenerateDataKey')] },
  },
  ebs: {
    users: [via('ec2', `Decrypt GenerateDataKeyWithoutPlaintext ${RE_ENCRYPT}`), DESCRIBE, granted('ec2')],
    shared: {
      both: [directly(`Decrypt ${RE_ENCRYPT} GenerateDataKey GenerateDataKeyWithoutPlaintext`), DESCRIBE, granted()],
    },
  },
  efs: { users: [via('elasticfilesystem', FILES), DESCRIBE, granted('elasticfilesystem')] },
  fsx: { users: [via('fsx', FILES), DESCRIBE, granted('fsx')] },
  backup: {
    users: [
      directly('Decrypt GenerateDataKey'),
      DESCRIBE,
      granted(
        'backup',
        { 'kms:EncryptionContextKeys': ['aws:backup:backup-vault'] },
        { 'kms:EncryptionContextKeys': ['aws:ebs:id'] },
      ),
    ],
  },
  rds: RELATIONAL,
  aurora: RELATIONAL,
  dynamodb: {
    users: [via('dynamodb', SYMMETRIC), DESCRIBE, granted('dynamodb')],
    shared: {
      read: [via('dynamodb', 'Decrypt'), DESCRIBE],
      both: [via('dynamodb', SYMMETRIC), DESCRIBE],
    },
  },
  documentdb: { users: [directly(SYMMETRIC), DESCRIBE, granted()], shared: SNAPSHOTS },
  neptune: {
    users: [
      via('rds', `Encrypt Decrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ${RE_ENCRYPT}`),
      DESCRIBE,
      granted('rds'),
    ],
    shared: SNAPSHOTS,
  },
  redshift: REDSHIFT,
  'redshift-serverless': REDSHIFT,
  elasticache: { users: [DESCRIBE, granted('elasticache'), granted('dax')] },
  memorydb: { users: [DESCRIBE, granted('memorydb')] },
  opensearch: { users: [DESCRIBE, granted('es')] },
  'opensearch-serverless': {
    users: [
      DESCRIBE,
      {
        ...granted(
          'aoss',
          { 'kms:GrantOperations': ['Decrypt', 'GenerateDataKey'] },
          { 'kms:GrantOperations': ['Decrypt', 'Encrypt'] },
        ),
        optional: ['kms:GrantOperations'],
      },
    ],
  },
  sqs: {
    users: [via('sqs', QUEUE_CALLS)],
    shared: { read: [via('sqs', 'Decrypt')], write: [via('sqs', QUEUE_CALLS)], both: [via('sqs', QUEUE_CALLS)] },
  },
  sns: { users: [via('sns', TOPIC_CALLS)], shared: { write: [via('sns', TOPIC_CALLS)] } },
  eventbridge: {
    users: [via('events', `GenerateDataKeyWithoutPlaintext Decrypt Encrypt ${RE_ENCRYPT}`), DESCRIBE],
    service: [
      anySource('events.amazonaws.com', 'DescribeKey'),
      {
        as: 'events.amazonaws.com',
        does: QUEUE_CALLS,
        with: { 'aws:SourceArn': arnIn('events', 'event-bus/default') },
        wrong: { 'aws:SourceArn': arnIn('events', 'event-bus/default', OTHER) },
      },
    ],
  },
  'kinesis-data-streams': {
    users: [via('kinesis', QUEUE_CALLS), DESCRIBE],
    shared: {
      read: [via('kinesis', 'Decrypt'), DESCRIBE],
      write: [via('kinesis', 'GenerateDataKey'), DESCRIBE],
      both: [via('kinesis', QUEUE_CALLS), DESCRIBE],
    },
  },
  firehose: { users: [via('firehose', QUEUE_CALLS), granted('firehose')] },
  msk: { users: [DESCRIBE, granted('kafka')] },
  'step-functions': {
    users: [
      {
        does: QUEUE_CALLS,
        with: { 'kms:EncryptionContext:aws:states:stateMachineArn': arnIn('states', 'stateMachine:orders') },
        wrong: { 'kms:EncryptionContext:aws:states:stateMachineArn': arnIn('states', 'stateMachine:orders', OTHER) },
      },
      DESCRIBE,
    ],
  },
  ses: {
    users: [directly('Decrypt')],
    service: [
      forSource(
        'ses.amazonaws.com',
        DATA_KEYS,
        arnIn('ses', 'receipt-rule-set/inbound:receipt-rule/any'),
        arnIn('ses', 'receipt-rule-set/inbound:receipt-rule/any', OTHER),
      ),
    ],
  },
  'secrets-manager': {
    users: [via('secretsmanager', 'Encrypt Decrypt GenerateDataKey'), DESCRIBE],
    shared: { read: [via('secretsmanager', 'Decrypt'), DESCRIBE] },
  },
  'parameter-store': {
    users: [via('ssm', 'Encrypt Decrypt GenerateDataKey')],
    shared: { read: [via('ssm', 'Decrypt')] },
  },
  'cloudwatch-logs': {
    users: [via('logs', SYMMETRIC), DESCRIBE],
    service: [
      {
        as: `logs.${REGION}.amazonaws.com`,
        does: SYMMETRIC,
        with: { 'kms:EncryptionContext:aws:logs:arn': arnIn('logs', 'log-group:/app/orders') },
        wrong: { 'kms:EncryptionContext:aws:logs:arn': arnIn('logs', 'log-group:/app/others') },
      },
      anySource(`logs.${REGION}.amazonaws.com`, 'DescribeKey'),
    ],
  },
  cloudtrail: {
    users: [OF_A_TRAIL],
    service: [...trail(DATA_KEYS, 'management-events'), trailDescribes('management-events')],
    shared: { read: [OF_A_TRAIL] },
  },
  lambda: { users: [via('lambda', 'Encrypt Decrypt'), granted('lambda')] },
  'lambda-code': {
    users: [directly('Decrypt'), via('lambda', 'Encrypt'), granted('lambda')],
    service: [
      {
        as: 'lambda.amazonaws.com',
        does: QUEUE_CALLS,
        with: { [LAMBDA_FUNCTION]: arnIn('lambda', 'function:orders') },
        wrong: { [LAMBDA_FUNCTION]: arnIn('lambda', 'function:orders', OTHER) },
      },
    ],
  },
  ecr: { users: [DESCRIBE, granted('ecr')] },
  // EKS refuses kms:GrantIsForAWSResource
  eks: { users: [directly('DescribeKey CreateGrant')] },
  'ecs-fargate': {
    users: [DESCRIBE],
    service: [
      {
        as: 'fargate.amazonaws.com',
        does: 'GenerateDataKeyWithoutPlaintext',
        with: FARGATE_CLUSTER,
        wrong: NO_SUCH_CLUSTER,
      },
      {
        as: 'fargate.amazonaws.com',
        does: 'CreateGrant',
        with: { ...FARGATE_CLUSTER, 'kms:GrantOperations': ['Decrypt'] },
        wrong: { ...NO_SUCH_CLUSTER, 'kms:GrantOperations': ['Decrypt', 'Encrypt'] },
        optional: ['kms:GrantOperations'],
      },
    ],
  },
  workspaces: { users: [directly(SYMMETRIC), DESCRIBE, granted()] },
  glue: {
    users: [
      directly('Decrypt Encrypt GenerateDataKey'),
      DESCRIBE,
      granted(
        undefined,
        { 'kms:EncryptionContext:glue_catalog_id': ACCOUNT },
        { 'kms:EncryptionContext:glue_catalog_id': OTHER },
      ),
    ],
  },
  athena: { users: [directly(QUEUE_CALLS)] },
  'athena-managed-results': {
    users: [directly(QUEUE_CALLS), DESCRIBE],
    service: [
      {
        as: 'encryption.athena.amazonaws.com',
        does: QUEUE_CALLS,
        with: {
          'aws:SourceArn': WORKGROUP,
          'aws:SourceAccount': ACCOUNT,
          'kms:EncryptionContext:aws:athena:arn': WORKGROUP,
        },
        wrong: {
          'aws:SourceArn': ANOTHER_WORKGROUP,
          'aws:SourceAccount': OTHER,
          'kms:EncryptionContext:aws:athena:arn': ANOTHER_WORKGROUP,
        },
      },
      forSource('encryption.athena.amazonaws.com', 'DescribeKey', WORKGROUP, ANOTHER_WORKGROUP),
    ],
  },
  // AWS's statements for these have no kms:GrantIsForAWSResource
  sagemaker: { users: [directly('DescribeKey CreateGrant')] },
  bedrock: {
    users: [via('bedrock', 'Decrypt GenerateDataKey DescribeKey CreateGrant')],
    shared: { read: [via('bedrock', 'Decrypt')] },
  },
  codepipeline: {
    users: [directly(SYMMETRIC), DESCRIBE],
    shared: { both: [directly(SYMMETRIC), DESCRIBE] },
  },
  codeartifact: { users: [DESCRIBE, via('codeartifact', 'CreateGrant')] },
  'api-gateway': { users: [] },
  'route53-dnssec': {
    users: [],
    service: [
      {
        as: 'dnssec-route53.amazonaws.com',
        does: 'DescribeKey GetPublicKey Sign',
        with: { 'aws:SourceArn': 'arn:aws:route53:::hostedzone/Z1', 'aws:SourceAccount': ACCOUNT },
        wrong: { 'aws:SourceArn': 'arn:aws:route53:::healthcheck/1', 'aws:SourceAccount': OTHER },
      },
      {
        as: 'dnssec-route53.amazonaws.com',
        does: 'CreateGrant',
        with: { 'kms:GrantIsForAWSResource': 'true' },
        wrong: { 'kms:GrantIsForAWSResource': 'false' },
      },
    ],
  },
  application: {
    users: [directly(SYMMETRIC), DESCRIBE],
    shared: {
      read: [directly('Decrypt'), DESCRIBE],
      write: [directly(`Encrypt ${DATA_KEYS}`), DESCRIBE],
      both: [directly(SYMMETRIC), DESCRIBE],
    },
  },
  'client-side-encryption': {
    users: [directly('Encrypt Decrypt GenerateDataKey')],
    shared: {
      read: [directly('Decrypt')],
      write: [directly('Encrypt GenerateDataKey')],
      both: [directly('Encrypt Decrypt GenerateDataKey')],
    },
  },
  'application-public-key': {
    users: [directly(`Encrypt Decrypt ${RE_ENCRYPT} GetPublicKey`), DESCRIBE],
    shared: {
      read: [directly('Decrypt'), DESCRIBE],
      write: [directly('Encrypt GetPublicKey'), DESCRIBE],
      both: [directly(`Encrypt Decrypt ${RE_ENCRYPT} GetPublicKey`), DESCRIBE],
    },
  },
  'application-signing': {
    users: [directly('Sign Verify GetPublicKey'), DESCRIBE],
    shared: { read: [directly('Verify GetPublicKey'), DESCRIBE] },
  },
  'application-mac': {
    users: [directly('GenerateMac VerifyMac'), DESCRIBE],
    shared: { read: [directly('VerifyMac'), DESCRIBE] },
  },
  'application-key-agreement': {
    users: [directly('DeriveSharedSecret GetPublicKey'), DESCRIBE],
    shared: { read: [directly('GetPublicKey'), DESCRIBE] },
  },
}

/** AWS Backup's own role, which copies backups of other accounts in, where IAM cannot give it the key. */
export const COPIES_IN: readonly CallsOf[] = ['ec2', 'rds', 'fsx'].flatMap((service) =>
  [via(service, 'ReEncryptFrom GenerateDataKeyWithoutPlaintext'), granted(service)].map((calls) => ({
    as: serviceRole('backup.amazonaws.com/AWSServiceRoleForBackup'),
    ...calls,
    // the role’s own policy names these services in every Region
    alsoWrong: [],
  })),
)

/** What another account calls, beside sharing, so that a service-linked role there launches instances. */
export const LAUNCHES_ELSEWHERE = (account: string, path: string): readonly Calls[] => [
  directly('Encrypt'),
  {
    does: 'CreateGrant',
    with: { 'kms:GranteePrincipal': `arn:aws:iam::${account}:role/aws-service-role/${path}` },
    wrong: { 'kms:GranteePrincipal': `arn:aws:iam::${account}:role/Anybody` },
  },
]

/** Management by the kind of key: who administers, and who ends it. */
export const MANAGEMENT = ({
  origin,
  multiRegion,
  isSymmetric,
}: {
  readonly origin: string
  readonly multiRegion: boolean
  readonly isSymmetric: boolean
}) => {
  const isRotatedByKms = isSymmetric && origin === 'AWS_KMS'
  const isImported = origin === 'EXTERNAL'
  return {
    administers: [
      'DescribeKey GetKeyPolicy PutKeyPolicy ListKeyPolicies GetKeyRotationStatus ListGrants RevokeGrant',
      'ListResourceTags TagResource UntagResource UpdateKeyDescription CreateAlias UpdateAlias DeleteAlias EnableKey',
      ...(isRotatedByKms ? ['EnableKeyRotation'] : []),
      ...(isRotatedByKms || (isSymmetric && isImported) ? ['RotateKeyOnDemand ListKeyRotations'] : []),
      ...(isImported ? ['GetParametersForImport ImportKeyMaterial'] : []),
      ...(multiRegion ? ['ReplicateKey UpdatePrimaryRegion'] : []),
    ].join(' '),
    ends: [
      'DescribeKey DisableKey ScheduleKeyDeletion CancelKeyDeletion',
      ...(isRotatedByKms ? ['DisableKeyRotation'] : []),
      ...(isImported ? ['DeleteImportedKeyMaterial'] : []),
    ].join(' '),
  }
}
