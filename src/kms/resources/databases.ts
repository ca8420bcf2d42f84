import type { DATABASES_IDS } from '../services/ids.ts'
import { json, KEY, KEY_ID, type ResourceOrNot } from './resource.ts'

export const DATABASES_RESOURCES: { readonly [Id in (typeof DATABASES_IDS)[number]]: ResourceOrNot } = {
  rds: {
    name: 'database',
    says: 'an RDS instance',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::RDS::DBInstance',
      properties: {
        DBInstanceClass: '<DB_INSTANCE_CLASS>',
        Engine: '<ENGINE>',
        AllocatedStorage: '20',
        MasterUsername: '<MASTER_USER_NAME>',
        ManageMasterUserPassword: true,
        // left open it may be public, which is not so in Terraform
        PubliclyAccessible: false,
        StorageEncrypted: true,
        KmsKeyId: KEY,
      },
    },
    terraform: {
      type: 'aws_db_instance',
      arguments: {
        instance_class: '<DB_INSTANCE_CLASS>',
        engine: '<ENGINE>',
        allocated_storage: 20,
        username: '<MASTER_USER_NAME>',
        manage_master_user_password: true,
        storage_encrypted: true,
        kms_key_id: KEY,
      },
    },
  },
  aurora: {
    name: 'cluster',
    says: 'an Aurora cluster',
    holdsData: true,
    note: 'This is the cluster without its instances.',
    cloudFormation: {
      type: 'AWS::RDS::DBCluster',
      properties: {
        Engine: '<AURORA_ENGINE>',
        MasterUsername: '<MASTER_USER_NAME>',
        ManageMasterUserPassword: true,
        StorageEncrypted: true,
        KmsKeyId: KEY,
      },
    },
    terraform: {
      type: 'aws_rds_cluster',
      arguments: {
        engine: '<AURORA_ENGINE>',
        master_username: '<MASTER_USER_NAME>',
        manage_master_user_password: true,
        storage_encrypted: true,
        kms_key_id: KEY,
      },
    },
  },
  dynamodb: {
    name: 'table',
    says: 'a DynamoDB table',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::DynamoDB::Table',
      properties: {
        TableName: '{table}',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: '<PARTITION_KEY>', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: '<PARTITION_KEY>', KeyType: 'HASH' }],
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: KEY },
      },
    },
    terraform: {
      type: 'aws_dynamodb_table',
      arguments: {
        name: '{table}',
        billing_mode: 'PAY_PER_REQUEST',
        hash_key: '<PARTITION_KEY>',
        attribute: [{ name: '<PARTITION_KEY>', type: 'S' }],
        server_side_encryption: { enabled: true, kms_key_arn: KEY },
      },
    },
  },
  documentdb: {
    name: 'cluster',
    says: 'a DocumentDB cluster',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::DocDB::DBCluster',
      properties: {
        MasterUsername: '<MASTER_USER_NAME>',
        ManageMasterUserPassword: true,
        StorageEncrypted: true,
        KmsKeyId: KEY,
      },
    },
    terraform: {
      type: 'aws_docdb_cluster',
      arguments: {
        master_username: '<MASTER_USER_NAME>',
        manage_master_user_password: true,
        storage_encrypted: true,
        kms_key_id: KEY,
      },
    },
  },
  neptune: {
    name: 'cluster',
    says: 'a Neptune cluster',
    holdsData: true,
    cloudFormation: { type: 'AWS::Neptune::DBCluster', properties: { StorageEncrypted: true, KmsKeyId: KEY } },
    terraform: { type: 'aws_neptune_cluster', arguments: { storage_encrypted: true, kms_key_arn: KEY } },
  },
  redshift: {
    name: 'cluster',
    says: 'a Redshift cluster',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::Redshift::Cluster',
      properties: {
        ClusterType: 'single-node',
        NodeType: '<NODE_TYPE>',
        DBName: '<DATABASE_NAME>',
        MasterUsername: '<MASTER_USER_NAME>',
        ManageMasterPassword: true,
        Encrypted: true,
        KmsKeyId: KEY,
      },
    },
    terraform: {
      type: 'aws_redshift_cluster',
      arguments: {
        cluster_identifier: '<CLUSTER_IDENTIFIER>',
        cluster_type: 'single-node',
        node_type: '<NODE_TYPE>',
        master_username: '<MASTER_USER_NAME>',
        manage_master_password: true,
        // a text in the provider, which reads true and false in it
        encrypted: 'true',
        kms_key_id: KEY,
      },
    },
  },
  'redshift-serverless': {
    name: 'namespace',
    says: 'a Redshift Serverless namespace',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::RedshiftServerless::Namespace',
      properties: { NamespaceName: '<NAMESPACE_NAME>', KmsKeyId: KEY },
    },
    terraform: {
      type: 'aws_redshiftserverless_namespace',
      arguments: { namespace_name: '<NAMESPACE_NAME>', kms_key_id: KEY },
    },
  },
  elasticache: {
    name: 'cache',
    says: 'an ElastiCache serverless cache',
    holdsData: true,
    note: 'A node-based cluster needs encryption at rest switched on besides.',
    cloudFormation: {
      type: 'AWS::ElastiCache::ServerlessCache',
      properties: { ServerlessCacheName: '<CACHE_NAME>', Engine: 'valkey', KmsKeyId: KEY },
    },
    terraform: {
      type: 'aws_elasticache_serverless_cache',
      arguments: { name: '<CACHE_NAME>', engine: 'valkey', kms_key_id: KEY },
    },
  },
  memorydb: {
    name: 'cluster',
    says: 'a MemoryDB cluster',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::MemoryDB::Cluster',
      properties: { ClusterName: '<CLUSTER_NAME>', ACLName: '<ACL_NAME>', NodeType: '<NODE_TYPE>', KmsKeyId: KEY },
    },
    terraform: {
      type: 'aws_memorydb_cluster',
      arguments: { name: '<CLUSTER_NAME>', acl_name: '<ACL_NAME>', node_type: '<NODE_TYPE>', kms_key_arn: KEY },
    },
  },
  opensearch: {
    name: 'domain',
    says: 'an OpenSearch Service domain',
    holdsData: true,
    note: 'Its endpoint is public as long as no VPC is given, which cannot be done afterwards.',
    cloudFormation: {
      type: 'AWS::OpenSearchService::Domain',
      properties: {
        DomainName: '<DOMAIN_NAME>',
        EBSOptions: { EBSEnabled: true, VolumeType: 'gp3', VolumeSize: 10 },
        // its page wants the ID
        EncryptionAtRestOptions: { Enabled: true, KmsKeyId: KEY_ID },
      },
    },
    terraform: {
      type: 'aws_opensearch_domain',
      arguments: {
        domain_name: '<DOMAIN_NAME>',
        ebs_options: { ebs_enabled: true, volume_type: 'gp3', volume_size: 10 },
        encrypt_at_rest: { enabled: true, kms_key_id: KEY },
      },
    },
  },
  'opensearch-serverless': {
    name: 'collection',
    says: 'an OpenSearch Serverless collection',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::OpenSearchServerless::Collection',
      properties: { Name: '<COLLECTION_NAME>', EncryptionConfig: { AWSOwnedKey: false, KmsKeyArn: KEY } },
    },
    terraform: {
      type: 'aws_opensearchserverless_security_policy',
      isSetting: true,
      note: 'This is the encryption policy of a collection, which takes the key when it is created: create the policy first. Leave the file out where a policy of yours matches its name already; for collections that are still to be created set the key there.',
      arguments: {
        name: '<ENCRYPTION_POLICY_NAME>',
        type: 'encryption',
        policy: json({
          Rules: [{ ResourceType: 'collection', Resource: ['collection/<COLLECTION_NAME>'] }],
          AWSOwnedKey: false,
          KmsARN: KEY,
        }),
      },
    },
  },
}
