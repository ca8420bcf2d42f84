export const STORAGE_IDS = ['s3', 's3-directory-bucket', 'ebs', 'efs', 'fsx', 'backup'] as const
export const DATABASES_IDS = [
  'rds',
  'aurora',
  'dynamodb',
  'documentdb',
  'neptune',
  'redshift',
  'redshift-serverless',
  'elasticache',
  'memorydb',
  'opensearch',
  'opensearch-serverless',
] as const
export const MESSAGING_IDS = [
  'sqs',
  'sns',
  'eventbridge',
  'kinesis-data-streams',
  'firehose',
  'msk',
  'step-functions',
  'ses',
] as const
export const SECURITY_IDS = ['secrets-manager', 'parameter-store', 'cloudwatch-logs', 'cloudtrail'] as const
export const COMPUTE_IDS = ['lambda', 'lambda-code', 'ecr', 'eks', 'ecs-fargate', 'workspaces'] as const
export const ANALYTICS_IDS = ['glue', 'athena', 'athena-managed-results', 'sagemaker', 'bedrock'] as const
export const DEVELOPER_IDS = ['codepipeline', 'codeartifact', 'api-gateway', 'route53-dnssec'] as const
export const APPLICATIONS_IDS = [
  'application',
  'client-side-encryption',
  'application-public-key',
  'application-signing',
  'application-mac',
  'application-key-agreement',
] as const

/** The ids of all services, in the order in which they are shown. Links carry them: never renamed, never reused. */
export const SERVICE_IDS = [
  ...STORAGE_IDS,
  ...DATABASES_IDS,
  ...MESSAGING_IDS,
  ...SECURITY_IDS,
  ...COMPUTE_IDS,
  ...ANALYTICS_IDS,
  ...DEVELOPER_IDS,
  ...APPLICATIONS_IDS,
] as const

export type ServiceId = (typeof SERVICE_IDS)[number]
