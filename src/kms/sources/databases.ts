import { page, type Source } from './source.ts'

const redshift = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/redshift/latest/mgmt/${file}.html`, '2026-09')
const opensearch = (title: string, file: string) =>
  page(title, `https://docs.aws.amazon.com/opensearch-service/latest/developerguide/${file}.html`, '2026-09')

export const DATABASE_PAGES = {
  rdsEncryption: page(
    'Encrypting Amazon RDS resources',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
    '2026-09',
  ),
  rdsKeys: page(
    'AWS KMS key management (Amazon RDS)',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html',
    '2026-04',
  ),
  rdsShareSnapshot: page(
    'Sharing encrypted snapshots',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/share-encrypted-snapshot.html',
    '2026-04',
  ),
  rdsShareAnySnapshot: page(
    'Sharing a DB snapshot for Amazon RDS',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html',
    '2026-09',
  ),
  rdsCopySnapshot: page(
    'Copying a DB snapshot for Amazon RDS',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html',
    '2026-09',
  ),
  auroraShareSnapshot: page(
    'Sharing encrypted snapshots (Aurora)',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/share-encrypted-snapshot.html',
    '2026-09',
  ),
  auroraEncryption: page(
    'Encrypting Amazon Aurora resources',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
    '2026-09',
  ),
  auroraKeys: page(
    'AWS KMS key management (Aurora)',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.Keys.html',
    '2026-04',
  ),
  dynamodbHow: page(
    'DynamoDB encryption at rest: How it works',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html',
    '2026-04',
  ),
  dynamodbResourcePolicies: page(
    'DynamoDB resource-based policy considerations',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html',
    '2026-09',
  ),
  dynamodbPolicyOperations: page(
    'DynamoDB API operations supported by resource-based policies',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-iam-actions.html',
    '2026-09',
  ),
  dynamodbPublicAccess: page(
    'Blocking public access with resource-based policies in DynamoDB',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html',
    '2026-09',
  ),
  dynamodbNotes: page(
    'DynamoDB encryption at rest usage notes',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html',
    '2026-04',
  ),
  dynamodbGlobalTables: page(
    'DynamoDB global tables security',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/globaltables-security.html',
    '2026-09',
  ),
  docdbEncryption: page(
    'Encrypting Amazon DocumentDB data at rest',
    'https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html',
    '2026',
  ),
  docdbShareSnapshot: page(
    'Sharing Amazon DocumentDB cluster snapshots',
    'https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore-share_cluster_snapshots.html',
    '2025',
  ),
  docdbCopySnapshot: page(
    'Copying Amazon DocumentDB cluster snapshots',
    'https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore-copy_cluster_snapshot.html',
    '2025',
  ),
  neptuneEncryption: page(
    'Encrypting Neptune resources at rest',
    'https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html',
    '2026-09',
  ),
  neptuneShareSnapshot: page(
    'Sharing a DB Cluster Snapshot',
    'https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-share-snapshot.html',
    '2026-09',
  ),
  neptuneRestoreSnapshot: page(
    'Restoring from a DB Cluster Snapshot',
    'https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-restore-snapshot.html',
    '2026-09',
  ),
  redshiftEncryption: redshift('Amazon Redshift database encryption', 'working-with-db-encryption'),
  redshiftKeyPermissions: redshift(
    'Authorizing use of an AWS KMS customer managed key with Amazon Redshift (Provisioned) and Amazon Redshift Serverless',
    'authorizing-kms-customer-managed-key',
  ),
  redshiftChangeEncryption: redshift('Changing cluster encryption', 'changing-cluster-encryption'),
  redshiftModifyApi: page(
    'ModifyCluster',
    'https://docs.aws.amazon.com/redshift/latest/APIReference/API_ModifyCluster.html',
    '2026-09',
  ),
  redshiftDataApi: redshift('Using AWS KMS with the Amazon Redshift Data API', 'data-api-kms'),
  redshiftServerlessKey: redshift(
    'Changing the AWS KMS key for a namespace',
    'serverless-workgroups-and-namespaces-rotate-kms-key',
  ),
  elasticacheEncryption: page(
    'At-Rest Encryption in ElastiCache',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html',
    '2026-09',
  ),
  memorydbEncryption: page(
    'At-Rest Encryption in MemoryDB',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html',
    '2026-09',
  ),
  opensearchEncryption: opensearch('Encryption of data at rest for Amazon OpenSearch Service', 'encryption-at-rest'),
  opensearchCreate: opensearch('Creating and managing Amazon OpenSearch Service domains', 'createupdatedomains'),
  opensearchEncryptionApi: page(
    'EncryptionAtRestOptions',
    'https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_EncryptionAtRestOptions.html',
    '2026-09',
  ),
  opensearchServerlessEncryption: opensearch('Encryption in Amazon OpenSearch Serverless', 'serverless-encryption'),
} as const satisfies Record<string, Source>
