import type { COMPUTE_IDS } from '../services/ids.ts'
import { KEY, type ResourceOrNot } from './resource.ts'

export const COMPUTE_RESOURCES: { readonly [Id in (typeof COMPUTE_IDS)[number]]: ResourceOrNot } = {
  lambda: {
    name: 'function',
    says: 'a Lambda function',
    cloudFormation: {
      type: 'AWS::Lambda::Function',
      properties: {
        FunctionName: '<FUNCTION_NAME>',
        Role: '<EXECUTION_ROLE_ARN>',
        Runtime: '<RUNTIME>',
        Handler: '<HANDLER>',
        Code: { S3Bucket: '<CODE_BUCKET_NAME>', S3Key: '<CODE_OBJECT_KEY>' },
        KmsKeyArn: KEY,
      },
    },
    terraform: {
      type: 'aws_lambda_function',
      arguments: {
        function_name: '<FUNCTION_NAME>',
        role: '<EXECUTION_ROLE_ARN>',
        runtime: '<RUNTIME>',
        handler: '<HANDLER>',
        s3_bucket: '<CODE_BUCKET_NAME>',
        s3_key: '<CODE_OBJECT_KEY>',
        kms_key_arn: KEY,
      },
    },
  },
  'lambda-code': {
    name: 'function',
    says: 'a Lambda function',
    note: 'The key stands twice: for the package, and for its unzipped copy and the environment variables.',
    cloudFormation: {
      type: 'AWS::Lambda::Function',
      properties: {
        FunctionName: '<FUNCTION_NAME>',
        Role: '<EXECUTION_ROLE_ARN>',
        Runtime: '<RUNTIME>',
        Handler: '<HANDLER>',
        Code: { S3Bucket: '<CODE_BUCKET_NAME>', S3Key: '<CODE_OBJECT_KEY>', SourceKMSKeyArn: KEY },
        KmsKeyArn: KEY,
      },
    },
    terraform: {
      type: 'aws_lambda_function',
      arguments: {
        function_name: '<FUNCTION_NAME>',
        role: '<EXECUTION_ROLE_ARN>',
        runtime: '<RUNTIME>',
        handler: '<HANDLER>',
        s3_bucket: '<CODE_BUCKET_NAME>',
        s3_key: '<CODE_OBJECT_KEY>',
        source_kms_key_arn: KEY,
        kms_key_arn: KEY,
      },
    },
  },
  ecr: {
    name: 'repository',
    says: 'an ECR repository',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::ECR::Repository',
      properties: {
        RepositoryName: '<REPOSITORY_NAME>',
        EncryptionConfiguration: { EncryptionType: 'KMS', KmsKey: KEY },
      },
    },
    terraform: {
      type: 'aws_ecr_repository',
      arguments: { name: '<REPOSITORY_NAME>', encryption_configuration: [{ encryption_type: 'KMS', kms_key: KEY }] },
    },
  },
  eks: {
    name: 'cluster',
    says: 'an EKS cluster',
    holdsData: true,
    note: 'The endpoint of its Kubernetes API is public as long as nothing else is set.',
    cloudFormation: {
      type: 'AWS::EKS::Cluster',
      properties: {
        Name: '<CLUSTER_NAME>',
        RoleArn: '<CLUSTER_ROLE_ARN>',
        ResourcesVpcConfig: { SubnetIds: ['<FIRST_SUBNET_ID>', '<SECOND_SUBNET_ID>'] },
        EncryptionConfig: [{ Resources: ['secrets'], Provider: { KeyArn: KEY } }],
      },
    },
    terraform: {
      type: 'aws_eks_cluster',
      arguments: {
        name: '<CLUSTER_NAME>',
        role_arn: '<CLUSTER_ROLE_ARN>',
        vpc_config: { subnet_ids: ['<FIRST_SUBNET_ID>', '<SECOND_SUBNET_ID>'] },
        encryption_config: { resources: ['secrets'], provider: { key_arn: KEY } },
      },
    },
  },
  'ecs-fargate': {
    name: 'cluster',
    says: 'an ECS cluster',
    cloudFormation: {
      type: 'AWS::ECS::Cluster',
      properties: {
        ClusterName: '{cluster}',
        Configuration: { ManagedStorageConfiguration: { FargateEphemeralStorageKmsKeyId: KEY } },
      },
    },
    terraform: {
      type: 'aws_ecs_cluster',
      arguments: {
        name: '{cluster}',
        configuration: { managed_storage_configuration: { fargate_ephemeral_storage_kms_key_id: KEY } },
      },
    },
  },
  workspaces: {
    name: 'workspace',
    says: 'a WorkSpace',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::WorkSpaces::Workspace',
      properties: {
        DirectoryId: '<DIRECTORY_ID>',
        BundleId: '<BUNDLE_ID>',
        UserName: '<USER_NAME>',
        RootVolumeEncryptionEnabled: true,
        UserVolumeEncryptionEnabled: true,
        VolumeEncryptionKey: KEY,
      },
    },
    terraform: {
      type: 'aws_workspaces_workspace',
      arguments: {
        directory_id: '<DIRECTORY_ID>',
        bundle_id: '<BUNDLE_ID>',
        user_name: '<USER_NAME>',
        root_volume_encryption_enabled: true,
        user_volume_encryption_enabled: true,
        volume_encryption_key: KEY,
      },
    },
  },
}
