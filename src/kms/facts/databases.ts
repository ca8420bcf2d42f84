import { DATABASE_PAGES } from '../sources/databases.ts'
import type { Fact } from './fact.ts'

/** Databases and caches. */
export const DATABASE_FACTS = {
  rdsIsNotEncryptedByDefault: {
    says: 'An RDS instance that is created through the API is not encrypted unless StorageEncrypted asks for it.',
    source: DATABASE_PAGES.rdsCreateInstanceApi,
    checkedOn: '2026-11-25',
  },
  rdsDefaultKey: {
    says: 'An RDS instance that is encrypted without naming a key uses the AWS managed key aws/rds.',
    source: DATABASE_PAGES.rdsEncryption,
    checkedOn: '2026-11-23',
  },
  rdsOffersTwoKinds: {
    says: 'The RDS guide offers two kinds of key for an instance: the AWS managed key aws/rds and customer managed keys.',
    source: DATABASE_PAGES.rdsEncryption,
    checkedOn: '2026-11-23',
  },
  rdsSnapshotSharing: {
    says: 'RDS and Aurora snapshots under the AWS managed key aws/rds cannot be shared.',
    source: DATABASE_PAGES.rdsShareSnapshot,
    checkedOn: '2026-11-23',
  },
  rdsSharingAddsAKeyUser: {
    says: 'To share an encrypted RDS snapshot, AWS adds the other account under “Other AWS accounts” when the key is created in the console, which makes it a user of the key.',
    source: DATABASE_PAGES.rdsShareSnapshot,
    checkedOn: '2026-11-26',
  },
  rdsTdeIsNotShared: {
    says: 'An RDS snapshot cannot be shared if its option group has a persistent or permanent option, as TDE is for SQL Server and for Oracle; Oracle’s Timezone and OLS are excepted.',
    source: DATABASE_PAGES.rdsShareAnySnapshot,
    checkedOn: '2026-11-25',
  },
  rdsTdeCopyNamesAnOptionGroup: {
    says: 'A copy of an RDS snapshot in another Region has to name an option group if the instance uses TDE of Oracle or SQL Server; option groups belong to one Region.',
    source: DATABASE_PAGES.rdsCopySnapshot,
    checkedOn: '2026-11-25',
  },
  rdsKeyIsFixed: {
    says: 'The key of a database cannot be changed; copy a snapshot with the new key and restore it.',
    source: DATABASE_PAGES.rdsEncryption,
    checkedOn: '2026-11-23',
  },
  rdsCreatorPermissions: {
    says: 'Whoever creates an encrypted database needs kms:CreateGrant and kms:DescribeKey; RDS then works from the grant.',
    source: DATABASE_PAGES.rdsKeys,
    checkedOn: '2026-11-23',
  },
  auroraDefaultKey: {
    value: 2026,
    says: 'Aurora clusters created on or after 18 February 2026 are encrypted with an AWS owned key if you name none.',
    source: DATABASE_PAGES.auroraEncryption,
    checkedOn: '2026-11-23',
  },
  auroraSharingNeedsOwnKey: {
    says: 'Aurora’s page on sharing says that a snapshot under the default key has to be copied under a customer managed key first; another page of the guide says so of the AWS managed key alone.',
    source: DATABASE_PAGES.auroraShareSnapshot,
    checkedOn: '2026-11-23',
  },
  auroraNeverBack: {
    says: 'An Aurora cluster that was encrypted with an AWS managed or a customer managed key cannot go back to the AWS owned key.',
    source: DATABASE_PAGES.auroraEncryption,
    checkedOn: '2026-11-23',
  },
  dynamodbDefaultKey: {
    says: 'DynamoDB encrypts every table, with an AWS owned key unless you choose another.',
    source: DATABASE_PAGES.dynamodbHow,
    checkedOn: '2026-11-23',
  },
  dynamodbSwitchesInPlace: {
    says: 'The kind of key of a DynamoDB table can be switched at any time without downtime.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-23',
  },
  dynamodbAwsManagedKeyCosts: {
    says: 'Encryption under the AWS owned key costs nothing extra at DynamoDB; under the AWS managed key or a customer managed key AWS KMS charges apply.',
    source: DATABASE_PAGES.dynamodbEncryption,
    checkedOn: '2026-11-25',
  },
  dynamodbOwnedKeyNeedsNothing: {
    says: 'DynamoDB needs no authorization from you to use its AWS owned key; that a table under it can be opened to other accounts is our reading, because the guide excludes only the AWS managed key.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-23',
  },
  dynamodbItemsAcrossAccounts: {
    says: 'Reading, writing and deleting the items of a table works across accounts through its resource-based policy; PartiQL does not.',
    source: DATABASE_PAGES.dynamodbPolicyOperations,
    checkedOn: '2026-11-25',
  },
  dynamodbBlocksPublicPolicies: {
    says: 'DynamoDB refuses a resource-based policy that it takes for public; with a fixed value of aws:PrincipalOrgID a policy for everyone is not.',
    source: DATABASE_PAGES.dynamodbPublicAccess,
    checkedOn: '2026-11-25',
  },
  dynamodbAwsManagedIsNotShared: {
    says: 'A table under the AWS managed key aws/dynamodb cannot be opened to another account by its resource-based policy.',
    source: DATABASE_PAGES.dynamodbResourcePolicies,
    checkedOn: '2026-11-23',
  },
  dynamodbKeyPermissions: {
    says: 'A customer managed key for DynamoDB needs Encrypt, Decrypt, ReEncrypt, GenerateDataKey, DescribeKey and CreateGrant, through dynamodb in any Region.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-23',
  },
  rdsSnapshotCopyTakesAKey: {
    says: 'A copy of an RDS snapshot can be encrypted under another KMS key than its source, and an unencrypted snapshot can be encrypted by copying it.',
    source: DATABASE_PAGES.rdsEncryption,
    checkedOn: '2026-11-25',
  },
  rdsEncryptionStays: {
    says: 'Encryption of an RDS instance cannot be switched off; data can only be exported to an unencrypted instance.',
    source: DATABASE_PAGES.rdsEncryption,
    checkedOn: '2026-11-25',
  },
  rdsGrantForLife: {
    says: 'RDS makes a grant on the key when an instance is created and uses it for the life of the instance, even if the creator loses access to the key.',
    source: DATABASE_PAGES.rdsEncryption,
    checkedOn: '2026-11-25',
  },
  rdsLosesItsKey: {
    value: 7,
    unit: 'days',
    says: 'An RDS instance that has lost its key and can be stopped stays recoverable for 7 days; after that it can only be restored from a backup.',
    source: DATABASE_PAGES.rdsEncryption,
    checkedOn: '2026-11-25',
  },
  rdsReplicaKeys: {
    says: 'A read replica of an encrypted RDS instance uses the same KMS key in the same Region, and a key of its own Region elsewhere.',
    source: DATABASE_PAGES.rdsEncryption,
    checkedOn: '2026-11-25',
  },
  rdsEncryptionContext: {
    says: 'RDS sends the ID of the instance as encryption context, under aws:rds:db-id, with the ID of the EBS volume under aws:ebs:id where one is involved.',
    source: DATABASE_PAGES.rdsKeys,
    checkedOn: '2026-11-25',
  },
  auroraKeyIsFixed: {
    says: 'The KMS key of an Aurora cluster cannot be changed; a snapshot of it is restored under the new key.',
    source: DATABASE_PAGES.auroraEncryption,
    checkedOn: '2026-11-25',
  },
  auroraUnencryptedCopyNeedsOwnKey: {
    says: 'An encrypted copy of an unencrypted Aurora snapshot takes a customer managed key.',
    source: DATABASE_PAGES.auroraEncryption,
    checkedOn: '2026-11-25',
  },
  auroraUnencryptedRestore: {
    says: 'An unencrypted Aurora snapshot that is restored without choosing encryption becomes a cluster under the AWS owned key.',
    source: DATABASE_PAGES.auroraEncryption,
    checkedOn: '2026-11-25',
  },
  auroraGrantForLife: {
    says: 'Aurora makes a grant on the key when a cluster is created and uses it for the life of the cluster, even if the creator loses access to the key.',
    source: DATABASE_PAGES.auroraEncryption,
    checkedOn: '2026-11-25',
  },
  auroraLosesItsKey: {
    value: 7,
    unit: 'days',
    says: 'An Aurora cluster that has lost its key and can be stopped stays recoverable for 7 days; after that it can only be restored from a backup.',
    source: DATABASE_PAGES.auroraEncryption,
    checkedOn: '2026-11-25',
  },
  auroraEncryptionContext: {
    says: 'Aurora sends the ID of the cluster as encryption context, under aws:rds:dbc-id, with the ID of the EBS volume under aws:ebs:id where one is involved.',
    source: DATABASE_PAGES.auroraKeys,
    checkedOn: '2026-11-25',
  },
  dynamodbKeepOldKey: {
    says: 'DynamoDB needs the old key until the table’s SSEDescription is ENABLED and shows the new one.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-25',
  },
  dynamodbBackupsKeepTheirKey: {
    says: 'On-demand backups of a DynamoDB table stay under the key they were made with, and need it to be restored.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-25',
  },
  dynamodbDaxTakesNoOwnKey: {
    says: 'A customer managed key cannot be used with DAX clusters.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-25',
  },
  dynamodbOldGlobalTables: {
    says: 'A global table of version 2017 does not support customer managed keys.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-25',
  },
  dynamodbCachesTableKeys: {
    says: 'DynamoDB keeps table keys in memory for each caller, so that changes of policies on the KMS key count only from its next call to AWS KMS.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-25',
  },
  dynamodbGrants: {
    says: 'DynamoDB uses grants on the key for background maintenance, and acts as the caller when the table is used.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-25',
  },
  dynamodbLosesItsKey: {
    value: 7,
    unit: 'days',
    says: 'A DynamoDB table whose customer managed key is inaccessible for more than 7 days is archived, and can then only be restored from a backup under that key.',
    source: DATABASE_PAGES.dynamodbHow,
    checkedOn: '2026-11-25',
  },
  dynamodbReplicasShareTheKindOfKey: {
    says: 'All replicas of a global table must have the same kind of key: the AWS owned key, the AWS managed key or customer managed keys.',
    source: DATABASE_PAGES.dynamodbGlobalTables,
    checkedOn: '2026-11-25',
  },
  dynamodbReplicaIsDeletedFirst: {
    says: 'DynamoDB needs a replica’s customer managed key to delete the replica, so the key is disabled or deleted only after that.',
    source: DATABASE_PAGES.dynamodbGlobalTables,
    checkedOn: '2026-11-25',
  },
  dynamodbReplicaLeaves: {
    value: 20,
    unit: 'hours',
    says: 'With eventual consistency, a replica of a global table whose customer managed key stays inaccessible for more than 20 hours becomes a single-Region table for good.',
    source: DATABASE_PAGES.dynamodbGlobalTables,
    checkedOn: '2026-11-25',
  },
  dynamodbConsistentReplicaIsLost: {
    value: 7,
    unit: 'days',
    says: 'With strong consistency, a replica of a global table whose customer managed key stays inaccessible for more than 7 days is archived or lost for good.',
    source: DATABASE_PAGES.dynamodbGlobalTables,
    checkedOn: '2026-11-25',
  },
  dynamodbEncryptionContext: {
    says: 'DynamoDB sends the table’s name under aws:dynamodb:tableName and the account ID under aws:dynamodb:subscriberId as encryption context.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-25',
  },
  docdbConsoleEncrypts: {
    says: 'The console encrypts a new DocumentDB cluster by default; the AWS CLI does so only if it is asked to.',
    source: DATABASE_PAGES.docdbEncryption,
    checkedOn: '2026-11-25',
  },
  docdbDefaultKey: {
    says: 'An encrypted DocumentDB cluster uses the AWS managed key of the service if you name no KMS key.',
    source: DATABASE_PAGES.docdbEncryption,
    checkedOn: '2026-11-25',
  },
  docdbDefaultKeyIsAwsRds: {
    says: 'The DocumentDB console calls its default key aws/rds.',
    source: DATABASE_PAGES.docdbCopySnapshot,
    checkedOn: '2026-11-25',
  },
  docdbKeyIsFixed: {
    says: 'The KMS key of a DocumentDB cluster cannot be changed after the cluster is created.',
    source: DATABASE_PAGES.docdbEncryption,
    checkedOn: '2026-11-25',
  },
  docdbSnapshotCopyTakesAKey: {
    says: 'A copy of an encrypted DocumentDB snapshot can be made under another KMS key, but an unencrypted snapshot cannot be encrypted by copying it.',
    source: DATABASE_PAGES.docdbCopySnapshot,
    checkedOn: '2026-11-25',
  },
  docdbUnencryptedRestore: {
    says: 'An unencrypted DocumentDB snapshot can be restored as an encrypted cluster.',
    source: DATABASE_PAGES.docdbEncryption,
    checkedOn: '2026-11-25',
  },
  docdbSnapshotSharing: {
    says: 'DocumentDB snapshots under the default KMS key of the account cannot be shared, and encrypted ones never publicly.',
    source: DATABASE_PAGES.docdbShareSnapshot,
    checkedOn: '2026-11-25',
  },
  docdbSharedKeyPermissions: {
    says: 'To copy a shared DocumentDB snapshot, the other account needs CreateGrant on its key; AWS’s example adds Encrypt, Decrypt, ReEncrypt, GenerateDataKey and DescribeKey, for key users as for that account.',
    source: DATABASE_PAGES.docdbShareSnapshot,
    checkedOn: '2026-11-25',
  },
  docdbLosesItsKey: {
    value: 7,
    unit: 'days',
    says: 'A DocumentDB cluster that has lost its key is stopped and stays recoverable for 7 days; the clusters of a global cluster go into the terminal state at once.',
    source: DATABASE_PAGES.docdbEncryption,
    checkedOn: '2026-11-25',
  },
  neptuneConsoleEncrypts: {
    says: 'The console creates encrypted Neptune clusters only; the AWS CLI and the SDKs can still create unencrypted ones.',
    source: DATABASE_PAGES.neptuneEncryption,
    checkedOn: '2026-11-25',
  },
  neptuneDefaultKey: {
    says: 'A Neptune cluster is encrypted with the KMS key that you name, or with the AWS managed key aws/rds if you name none.',
    source: DATABASE_PAGES.neptuneEncryption,
    checkedOn: '2026-11-25',
  },
  neptuneKeyIsFixed: {
    says: 'The KMS key of a Neptune cluster cannot be changed; a snapshot of it is restored under another key.',
    source: DATABASE_PAGES.neptuneEncryption,
    checkedOn: '2026-11-25',
  },
  neptuneUnencryptedRestore: {
    says: 'An unencrypted Neptune cluster cannot be encrypted, but its snapshot can be restored to an encrypted one.',
    source: DATABASE_PAGES.neptuneEncryption,
    checkedOn: '2026-11-25',
  },
  neptuneCreatorPermissions: {
    says: 'Whoever creates a Neptune cluster needs Encrypt, Decrypt, GenerateDataKey, GenerateDataKeyWithoutPlaintext, ReEncryptFrom, ReEncryptTo, CreateGrant and DescribeKey, through Amazon RDS.',
    source: DATABASE_PAGES.neptuneEncryption,
    checkedOn: '2026-11-25',
  },
  neptuneSnapshotSharing: {
    says: 'A Neptune snapshot under the default KMS key of the account cannot be shared, and an encrypted one never publicly.',
    source: DATABASE_PAGES.neptuneShareSnapshot,
    checkedOn: '2026-11-25',
  },
  neptuneSharedKeyPermissions: {
    says: 'To copy a shared Neptune snapshot, the other account needs CreateGrant on its key; AWS’s example adds Encrypt, Decrypt, ReEncrypt, GenerateDataKey and DescribeKey.',
    source: DATABASE_PAGES.neptuneShareSnapshot,
    checkedOn: '2026-11-25',
  },
  neptuneSharedSnapshotIsCopiedFirst: {
    says: 'A Neptune snapshot that is shared and encrypted cannot be restored; it has to be copied first.',
    source: DATABASE_PAGES.neptuneRestoreSnapshot,
    checkedOn: '2026-11-25',
  },
  neptuneLosesItsKey: {
    says: 'A Neptune cluster that loses access to its key goes into a terminal state and can only be restored from a backup.',
    source: DATABASE_PAGES.neptuneEncryption,
    checkedOn: '2026-11-25',
  },
  redshiftDefaultKey: {
    says: 'Amazon Redshift encrypts a cluster and its snapshots by default, under an AWS owned key unless you choose a customer managed key.',
    source: DATABASE_PAGES.redshiftEncryption,
    checkedOn: '2026-11-25',
  },
  redshiftOffersTwoKinds: {
    says: 'Amazon Redshift offers an AWS owned key or a customer managed key for the encryption of a cluster.',
    source: DATABASE_PAGES.redshiftChangeEncryption,
    checkedOn: '2026-11-25',
  },
  redshiftChangesEncryption: {
    says: 'Changing the encryption of a Redshift cluster makes Amazon Redshift migrate the data to a new cluster; cross-Region snapshot copy has to be disabled before.',
    source: DATABASE_PAGES.redshiftChangeEncryption,
    checkedOn: '2026-11-25',
  },
  redshiftMigrationAndWrites: {
    says: 'While its encryption changes, a Redshift cluster of RG or RA3 nodes takes reads and writes, and one of DC2 nodes reads only; another page of the guide calls it read-only.',
    source: DATABASE_PAGES.redshiftEncryption,
    checkedOn: '2026-11-25',
  },
  redshiftModifyTakesAKey: {
    says: 'ModifyCluster encrypts a Redshift cluster under the KMS key that is passed, or under the default key if it is to be encrypted and none is passed.',
    source: DATABASE_PAGES.redshiftModifyApi,
    checkedOn: '2026-11-25',
  },
  redshiftDropsUnbackedTables: {
    says: 'Tables and materialized views that were created with BACKUP NO are not retained when a Redshift cluster is encrypted.',
    source: DATABASE_PAGES.redshiftEncryption,
    checkedOn: '2026-11-25',
  },
  redshiftRollback: {
    says: 'To roll back a change of encryption, a Redshift cluster is best restored from the last backup before it.',
    source: DATABASE_PAGES.redshiftEncryption,
    checkedOn: '2026-11-25',
  },
  redshiftSnapshotCopyGrant: {
    says: 'Copying Redshift snapshots to another Region under a key of your own takes a snapshot copy grant there, and the cluster cannot be renamed while the copying is on.',
    source: DATABASE_PAGES.redshiftEncryption,
    checkedOn: '2026-11-25',
  },
  redshiftKeyPermissions: {
    says: 'Whoever creates or changes a Redshift cluster or a serverless resource under a customer managed key needs CreateGrant, GenerateDataKey, Encrypt, Decrypt and DescribeKey on it.',
    source: DATABASE_PAGES.redshiftKeyPermissions,
    checkedOn: '2026-11-25',
  },
  redshiftGrants: {
    says: 'Amazon Redshift reaches a customer managed key through grants, which a Deny or a restrictive condition in the key policy can block.',
    source: DATABASE_PAGES.redshiftKeyPermissions,
    checkedOn: '2026-11-25',
  },
  redshiftDataApiGrant: {
    says: 'The Redshift Data API uses the customer managed key of the cluster or the workgroup too, and makes a grant on it as the caller.',
    source: DATABASE_PAGES.redshiftDataApi,
    checkedOn: '2026-11-25',
  },
  redshiftDataApiEncryptionContext: {
    says: 'The Redshift Data API sends the ARN of the cluster under aws:redshift:arn, its creation time under aws:redshift:createtime and its own name under serviceName.',
    source: DATABASE_PAGES.redshiftDataApi,
    checkedOn: '2026-11-25',
  },
  redshiftServerlessDataApiContext: {
    says: 'For a serverless workgroup the Redshift Data API sends the ARN of the namespace under aws:redshift-serverless:arn and its own name under serviceName.',
    source: DATABASE_PAGES.redshiftDataApi,
    checkedOn: '2026-11-25',
  },
  redshiftLosesItsKey: {
    value: 14,
    unit: 'days',
    says: 'Amazon Redshift backs up a cluster or namespace whose customer managed key is disabled, and deletes it if the key is not restored within 14 days.',
    source: DATABASE_PAGES.redshiftEncryption,
    checkedOn: '2026-11-25',
  },
  redshiftServerlessDefault: {
    says: 'Redshift Serverless always encrypts a namespace and its snapshots; its guide speaks of AWS KMS keys and customer managed keys, and we read the former as AWS owned.',
    source: DATABASE_PAGES.redshiftServerlessKey,
    checkedOn: '2026-11-25',
  },
  redshiftServerlessKeyChange: {
    says: 'The key of a Redshift Serverless namespace can be changed, but not from a customer managed key back to the key of AWS, which takes a new namespace.',
    source: DATABASE_PAGES.redshiftServerlessKey,
    checkedOn: '2026-11-25',
  },
  elasticacheDefaultKey: {
    says: 'Every ElastiCache serverless cache is encrypted, under an AWS owned key unless you choose your own.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-25',
  },
  elasticacheNodesDefault: {
    says: 'For node-based ElastiCache clusters at-rest encryption is on by default with Valkey; with Redis OSS it has to be enabled at creation, and with Memcached there is none.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-25',
  },
  elasticacheOffersTwoKinds: {
    says: 'ElastiCache offers a customer managed key or what it calls service managed encryption, which we read as an AWS owned key for node-based clusters too.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-25',
  },
  elasticacheKeyIsFixed: {
    says: 'An encrypted ElastiCache cache cannot be moved to another KMS key; restoring a backup lets you choose among the encryption options again.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-25',
  },
  elasticacheGrant: {
    says: 'ElastiCache holds one grant on the key for each cache, for the life of the cache, and a further one while it makes a backup.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-25',
  },
  elasticacheViaService: {
    says: 'A kms:ViaService condition for ElastiCache has to list both elasticache and dax.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-25',
  },
  elasticacheLosesItsKey: {
    says: 'A cache whose key is deleted, or disabled with its grants revoked, cannot be modified, nor recovered after a hardware failure.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-25',
  },
  elasticacheDurableClusterFails: {
    value: 12,
    unit: 'hours',
    says: 'An ElastiCache cluster with durability enabled is set to a failed state within 12 hours once its key is deleted or disabled or its grants are revoked.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-25',
  },
  elasticacheExportsLeaveTheKey: {
    says: 'A backup that is exported to an S3 bucket is not encrypted under the customer managed key of the cache.',
    source: DATABASE_PAGES.elasticacheEncryption,
    checkedOn: '2026-11-25',
  },
  memorydbDefaultEncryption: {
    says: 'MemoryDB always encrypts data at rest, with a customer managed key or else with what it calls service managed encryption, which we read as an AWS owned key.',
    source: DATABASE_PAGES.memorydbEncryption,
    checkedOn: '2026-11-25',
  },
  memorydbKeyIsFixed: {
    says: 'An encrypted MemoryDB cluster cannot be moved to another KMS key; restoring a snapshot lets you choose among the encryption options again.',
    source: DATABASE_PAGES.memorydbEncryption,
    checkedOn: '2026-11-25',
  },
  memorydbGrant: {
    says: 'MemoryDB holds one grant on the key for each cluster, for the life of the cluster, and a further one while it makes a snapshot.',
    source: DATABASE_PAGES.memorydbEncryption,
    checkedOn: '2026-11-25',
  },
  memorydbLosesItsKey: {
    says: 'A MemoryDB cluster whose key is deleted, or disabled with its grants revoked, cannot be modified, nor recovered after a hardware failure.',
    source: DATABASE_PAGES.memorydbEncryption,
    checkedOn: '2026-11-25',
  },
  memorydbExportsLeaveTheKey: {
    says: 'A snapshot that is exported to an S3 bucket is not encrypted under the customer managed key of the cluster.',
    source: DATABASE_PAGES.memorydbEncryption,
    checkedOn: '2026-11-25',
  },
  opensearchDomainOptsIn: {
    says: 'Encryption at rest of an OpenSearch Service domain is enabled by you, when the domain is created or later, and cannot be disabled again.',
    source: DATABASE_PAGES.opensearchEncryption,
    checkedOn: '2026-11-25',
  },
  opensearchEnableLater: {
    value: 6.7,
    says: 'Enabling encryption at rest on an existing domain takes OpenSearch, or Elasticsearch 6.7 or later.',
    source: DATABASE_PAGES.opensearchEncryption,
    checkedOn: '2026-11-25',
  },
  opensearchOffersTwoKinds: {
    says: 'For a domain the OpenSearch Service console offers an AWS owned key or a KMS key of your own.',
    source: DATABASE_PAGES.opensearchCreate,
    checkedOn: '2026-11-25',
  },
  opensearchKeyIsFixed: {
    says: 'The encryption at rest of a domain, its KMS key included, cannot be modified once it has been specified.',
    source: DATABASE_PAGES.opensearchEncryptionApi,
    checkedOn: '2026-11-25',
  },
  opensearchNewDomain: {
    says: 'To leave the encryption of a domain behind, AWS says to take a manual snapshot, create another domain, migrate the data and delete the old domain.',
    source: DATABASE_PAGES.opensearchEncryption,
    checkedOn: '2026-11-25',
  },
  opensearchKeyPermissions: {
    says: 'A key of your own for a domain takes permission to create grants, which can be limited to OpenSearch Service and to grants for AWS resources; the console also reads the keys.',
    source: DATABASE_PAGES.opensearchEncryption,
    checkedOn: '2026-11-25',
  },
  opensearchManualSnapshots: {
    says: 'Manual snapshots of a domain are not encrypted by its KMS key; the bucket that holds them can be.',
    source: DATABASE_PAGES.opensearchEncryption,
    checkedOn: '2026-11-25',
  },
  opensearchLogsAreApart: {
    says: 'Encryption at rest of a domain does not cover the slow logs and error logs that it publishes to CloudWatch Logs; their log group takes a KMS key of its own, or the same.',
    source: DATABASE_PAGES.opensearchEncryption,
    checkedOn: '2026-11-26',
  },
  opensearchLosesItsKey: {
    says: 'A domain becomes inaccessible when its key is disabled or deleted, and AWS cannot help to recover the data after deletion.',
    source: DATABASE_PAGES.opensearchEncryption,
    checkedOn: '2026-11-25',
  },
  aossOffersTwoKinds: {
    says: 'OpenSearch Serverless requires encryption of every collection, under an AWS owned key or a customer managed key.',
    source: DATABASE_PAGES.opensearchServerlessEncryption,
    checkedOn: '2026-11-25',
  },
  aossKeyIsFixed: {
    says: 'The key of an OpenSearch Serverless collection cannot be changed; for another key the collection has to be created anew.',
    source: DATABASE_PAGES.opensearchServerlessEncryption,
    checkedOn: '2026-11-25',
  },
  aossGrantConditions: {
    says: 'AWS’s statement on kms:CreateGrant for OpenSearch Serverless is limited to aoss, to AWS resources and to grants for Decrypt and GenerateDataKey.',
    source: DATABASE_PAGES.opensearchServerlessEncryption,
    checkedOn: '2026-11-25',
  },
  aossKeyPermissions: {
    says: 'Whoever chooses a customer managed key for OpenSearch Serverless needs DescribeKey and CreateGrant on it.',
    source: DATABASE_PAGES.opensearchServerlessEncryption,
    checkedOn: '2026-11-25',
  },
  aossGrant: {
    says: 'OpenSearch Serverless works from a grant on the key, with Decrypt and GenerateDataKey.',
    source: DATABASE_PAGES.opensearchServerlessEncryption,
    checkedOn: '2026-11-25',
  },
  aossSkipsTheCallersKey: {
    says: 'OpenSearch Serverless does not check permissions of its users on the key: access to the collection is enough.',
    source: DATABASE_PAGES.opensearchServerlessEncryption,
    checkedOn: '2026-11-25',
  },
  aossOwnCapacity: {
    says: 'A collection under a key of its own takes OpenSearch Compute Units of its own unless it is in a collection group.',
    source: DATABASE_PAGES.opensearchServerlessEncryption,
    checkedOn: '2026-11-25',
  },
  aossLosesItsKey: {
    says: 'OpenSearch Serverless cannot reach a collection’s data when its key is disabled or deleted or the grant is revoked.',
    source: DATABASE_PAGES.opensearchServerlessEncryption,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
