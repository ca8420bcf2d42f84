import { page, type Source } from './source.ts'

const lambda = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/lambda/latest/${file}.html`, '2026-09')
const eks = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/eks/latest/${file}.html`, '2026-09')
const ecs = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${file}.html`, '2026-09')
const ecr = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/AmazonECR/latest/userguide/${file}.html`, '2026-09')

export const COMPUTE_PAGES = {
  lambdaEnvironment: lambda('Securing Lambda environment variables', 'dg/configuration-envvars-encryption'),
  lambdaZip: lambda('Encrypting Lambda .zip deployment packages', 'dg/encrypt-zip-package'),
  lambdaCreateFunctionApi: lambda('CreateFunction', 'api/API_CreateFunction'),
  ecrEncryption: ecr('Encryption at rest (Amazon ECR)', 'encryption-at-rest'),
  ecrRepositoryPolicies: ecr('Private repository policy examples in Amazon ECR', 'repository-policy-examples'),
  ecrReplication: ecr('Private image replication in Amazon ECR', 'replication'),
  eksEnvelopeEncryption: eks(
    'Default envelope encryption for all Kubernetes API Data',
    'userguide/envelope-encryption',
  ),
  eksEnableKms: eks('Encrypt Kubernetes secrets with KMS on existing clusters', 'userguide/enable-kms'),
  eksCreateCluster: eks('Create an Amazon EKS cluster', 'userguide/create-cluster'),
  eksProviderApi: eks('Provider (Amazon EKS API)', 'APIReference/API_Provider'),
  fargateStorage: ecs(
    'Customer managed keys for AWS Fargate ephemeral storage for Amazon ECS',
    'fargate-storage-encryption',
  ),
  fargateStorageKey: ecs(
    'Create an encryption key for Fargate ephemeral storage for Amazon ECS',
    'fargate-create-storage-key',
  ),
  fargateManagingKeys: ecs(
    'Managing AWS KMS keys for Fargate ephemeral storage for Amazon ECS',
    'fargate-managing-kms-key',
  ),
  workspacesEncryption: page(
    'Encrypted WorkSpaces in WorkSpaces Personal',
    'https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
