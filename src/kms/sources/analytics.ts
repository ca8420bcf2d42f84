import { page, type Source } from './source.ts'

const aws = (title: string, path: string, textOf = '2026-09') =>
  page(title, `https://docs.aws.amazon.com/${path}.html`, textOf)

export const ANALYTICS_PAGES = {
  glueCatalog: aws('Encrypting your Data Catalog', 'glue/latest/dg/encrypt-glue-data-catalog'),
  athenaEncryption: aws('Encryption at rest (Athena)', 'athena/latest/ug/encryption'),
  athenaResults: aws(
    'Encrypt Athena query results stored in Amazon S3',
    'athena/latest/ug/encrypting-query-results-stored-in-s3',
  ),
  athenaMigrate: aws('Migrate from CSE-KMS to SSE-KMS', 'athena/latest/ug/migrating-csekms-ssekms'),
  athenaMinimum: aws('Configure minimum encryption for a workgroup', 'athena/latest/ug/workgroups-minimum-encryption'),
  athenaManaged: aws('Managed query results', 'athena/latest/ug/managed-results'),
  athenaManagedEncryption: aws('Encrypt managed query results', 'athena/latest/ug/encrypting-managed-results'),
  sagemakerAtRest: aws('Protect Data at Rest Using Encryption', 'sagemaker/latest/dg/encryption-at-rest'),
  sagemakerVolumes: aws(
    'Notebook instances, SageMaker AI jobs, and Endpoints',
    'sagemaker/latest/dg/encryption-at-rest-nbi',
  ),
  sagemakerStudio: aws('Studio notebooks', 'sagemaker/latest/dg/encryption-at-rest-studio'),
  sagemakerKeys: aws('Key Management (SageMaker AI)', 'sagemaker/latest/dg/key-management'),
  sagemakerRoles: aws('How to use SageMaker AI execution roles', 'sagemaker/latest/dg/sagemaker-roles'),
  sagemakerOutputApi: aws('OutputDataConfig', 'sagemaker/latest/APIReference/API_OutputDataConfig'),
  sagemakerEndpointConfigApi: aws('CreateEndpointConfig', 'sagemaker/latest/APIReference/API_CreateEndpointConfig'),
  bedrockModels: aws('Encryption of custom models', 'bedrock/latest/userguide/encryption-custom-job'),
  bedrockShareModel: aws('Share a model for another account to use', 'bedrock/latest/userguide/share-model'),
  bedrockSharePrerequisites: aws(
    'Fulfill prerequisites to share models',
    'bedrock/latest/userguide/share-model-prereq',
  ),
  bedrockCopyPrerequisites: aws('Fulfill prerequisites to copy models', 'bedrock/latest/userguide/copy-model-prereq'),
  bedrockAgents: aws('Encryption of agent resources', 'bedrock/latest/userguide/encryption-agents-new'),
} as const satisfies Record<string, Source>
