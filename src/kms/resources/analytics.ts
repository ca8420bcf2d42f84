import type { ANALYTICS_IDS } from '../services/ids.ts'
import { KEY, type ResourceOrNot } from './resource.ts'

export const ANALYTICS_RESOURCES: { readonly [Id in (typeof ANALYTICS_IDS)[number]]: ResourceOrNot } = {
  glue: {
    name: 'data-catalog',
    says: 'the settings of the Glue Data Catalog',
    note: 'These are all the encryption settings of the Data Catalog of the account and Region, and replace those that are there. Connection passwords are encrypted under the key as well, of connections that are created or changed from then on: whoever does that needs kms:Encrypt on the key, and whoever is to get at the password needs kms:Decrypt.',
    cloudFormation: {
      type: 'AWS::Glue::DataCatalogEncryptionSettings',
      properties: {
        CatalogId: '{account}',
        DataCatalogEncryptionSettings: {
          EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS', SseAwsKmsKeyId: KEY },
          ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: true, KmsKeyId: KEY },
        },
      },
    },
    terraform: {
      type: 'aws_glue_data_catalog_encryption_settings',
      arguments: {
        data_catalog_encryption_settings: {
          encryption_at_rest: { catalog_encryption_mode: 'SSE-KMS', sse_aws_kms_key_id: KEY },
          connection_password_encryption: { return_connection_password_encrypted: true, aws_kms_key_id: KEY },
        },
      },
    },
  },
  athena: {
    name: 'workgroup',
    says: 'an Athena workgroup',
    note: 'The bucket of the results has to exist first. These settings override those of clients.',
    cloudFormation: {
      type: 'AWS::Athena::WorkGroup',
      properties: {
        Name: '{workgroup}',
        WorkGroupConfiguration: {
          EnforceWorkGroupConfiguration: true,
          ResultConfiguration: {
            OutputLocation: 's3://<RESULTS_BUCKET_NAME>/',
            EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: KEY },
          },
        },
      },
    },
    terraform: {
      type: 'aws_athena_workgroup',
      arguments: {
        name: '{workgroup}',
        configuration: {
          enforce_workgroup_configuration: true,
          result_configuration: {
            output_location: 's3://<RESULTS_BUCKET_NAME>/',
            encryption_configuration: { encryption_option: 'SSE_KMS', kms_key_arn: KEY },
          },
        },
      },
    },
  },
  'athena-managed-results': {
    name: 'workgroup',
    says: 'an Athena workgroup',
    cloudFormation: {
      type: 'AWS::Athena::WorkGroup',
      properties: {
        Name: '{workgroup}',
        WorkGroupConfiguration: {
          ManagedQueryResultsConfiguration: { Enabled: true, EncryptionConfiguration: { KmsKey: KEY } },
        },
      },
    },
    terraform: {
      type: 'aws_athena_workgroup',
      arguments: {
        name: '{workgroup}',
        configuration: {
          managed_query_results_configuration: { enabled: true, encryption_configuration: { kms_key: KEY } },
        },
      },
    },
  },
  sagemaker: {
    name: 'notebook-instance',
    says: 'a SageMaker AI notebook instance',
    holdsData: true,
    note: 'Jobs and endpoint configurations take the key each for itself. The notebook instance has direct access to the internet as long as nothing else is set.',
    cloudFormation: {
      type: 'AWS::SageMaker::NotebookInstance',
      properties: { InstanceType: '<INSTANCE_TYPE>', RoleArn: '<EXECUTION_ROLE_ARN>', KmsKeyId: KEY },
    },
    terraform: {
      type: 'aws_sagemaker_notebook_instance',
      arguments: {
        name: '<NOTEBOOK_INSTANCE_NAME>',
        instance_type: '<INSTANCE_TYPE>',
        role_arn: '<EXECUTION_ROLE_ARN>',
        kms_key_id: KEY,
      },
    },
  },
  bedrock: {
    none: 'The key of a custom model is named in the job that customizes or copies it: a job is started, not kept as a resource.',
  },
}
