import {
  ANY_KEY,
  ANY_KMS_KEY,
  NAMED_KEY,
  OWN_KEY_BY_NAME,
  both,
  cfnNag,
  checkov,
  config,
  prowler,
  securityHub,
  trivy,
  type Topic,
} from './check.ts'

/** Databases and caches. */
export const DATABASE_TOPICS: readonly Topic[] = [
  {
    id: 'rds-encrypted',
    title: 'Instances and snapshots are encrypted',
    service: 'Amazon RDS',
    follow:
      'Always, and from the start: the key of a database cannot be changed in place. The AWS managed key aws/rds passes.',
    suppress: 'For a database that is about to go, with a date.',
    reason: 'Database <DATABASE> is replaced by the encrypted <NEW_DATABASE> and deleted on <DATE>.',
    facts: ['rdsDefaultKey', 'rdsKeyIsFixed'],
    checks: [
      both(checkov(16, 'ckvAws16', ANY_KMS_KEY)),
      trivy('0080', 'aws-rds-encrypt-instance-storage-data', 'high', 'trivy0080', ANY_KMS_KEY),
      prowler('rds_instance_storage_encrypted', 'high', 'prowlerRdsInstance', ANY_KMS_KEY),
      prowler('rds_snapshots_encrypted', 'high', 'prowlerRdsSnapshots', ANY_KMS_KEY),
      cfnNag('F27', 'cfnNagF27', ANY_KMS_KEY),
      securityHub('RDS.3', 'medium', ['rds-storage-encrypted'], 'hubRds3', ANY_KMS_KEY),
      securityHub('RDS.4', 'medium', ['rds-snapshot-encrypted'], 'hubRds4', ANY_KMS_KEY),
    ],
  },
  {
    id: 'rds-copies',
    title: 'Copies of snapshots and backups name a KMS key',
    service: 'Amazon RDS',
    follow: 'Where the copy goes to another account: snapshots under aws/rds cannot be shared.',
    suppress: 'Where the copy stays in the account, and aws/rds of the target Region is enough.',
    reason:
      'Copy <SNAPSHOT> stays in account <ACCOUNT_ID> under the AWS managed key of Region <REGION>. It is not shared. Decided by <OWNER> on <DATE>.',
    facts: ['rdsSnapshotSharing', 'awsManagedServesOneAccount'],
    checks: [checkov(266, 'ckvAws266', NAMED_KEY), checkov(245, 'ckvAws245', NAMED_KEY)],
  },
  {
    id: 'rds-performance-insights',
    title: 'Performance Insights names a KMS key',
    service: 'Amazon RDS',
    follow: 'Where the database itself has a customer managed key for a reason that holds for its queries too.',
    suppress:
      'Where the database is content with the AWS managed key, or Performance Insights shows nothing that needs more.',
    reason:
      'Performance Insights of <DATABASE> stays under the key that AWS gives it. What it shows is classified <DATA_CLASS>. Decided by <OWNER> on <DATE>.',
    facts: ['awsManagedFollowsTheResource'],
    checks: [
      checkov(354, 'ckvAws354', NAMED_KEY),
      trivy('0078', 'aws-rds-performance-insights-encryption-customer-key', 'low', 'trivy0078', NAMED_KEY),
    ],
  },
  {
    id: 'aurora-encrypted',
    title: 'The cluster is encrypted',
    service: 'Amazon Aurora',
    follow:
      'Always. New clusters are encrypted with an AWS owned key if you name none; write it into the code all the same.',
    suppress: 'Where the scanner reads code, and AWS encrypts the cluster although the code is silent.',
    reason:
      'Cluster <CLUSTER> was created after Aurora began to encrypt by default. Seen encrypted in the console on <DATE> by <OWNER>.',
    facts: ['auroraDefaultKey', 'rdsKeyIsFixed', 'auroraNeverBack'],
    unverified: 'whether StorageEncrypted reads true for a cluster under the AWS owned key',
    checks: [
      both(checkov(96, 'ckvAws96', ANY_KEY)),
      checkov(140, 'ckvAws140', ANY_KEY),
      checkov(146, 'ckvAws146'),
      prowler('rds_cluster_storage_encrypted', 'high', 'prowlerRdsCluster', ANY_KEY),
      cfnNag('F26', 'cfnNagF26', ANY_KEY),
      securityHub('RDS.27', 'medium', ['rds-cluster-encrypted-at-rest'], 'hubRds27', ANY_KEY),
    ],
  },
  {
    id: 'aurora-own-key',
    title: 'The cluster names a KMS key',
    service: 'Amazon Aurora',
    follow:
      'Where snapshots are shared with other accounts, or you must control the key. Decide before you create the cluster.',
    suppress:
      'Where the cluster and its snapshots stay in the account and encryption at rest is all that is asked for.',
    reason:
      'Cluster <CLUSTER> stays in account <ACCOUNT_ID> under the key that AWS gives it. Its snapshots are not shared. Decided by <OWNER> on <DATE>.',
    facts: ['auroraDefaultKey', 'auroraSharingNeedsOwnKey', 'auroraNeverBack', 'rdsKeyIsFixed'],
    checks: [
      checkov(327, 'ckvAws327', NAMED_KEY),
      trivy('0079', 'aws-rds-encrypt-cluster-storage-data', 'high', 'trivy0079', NAMED_KEY),
    ],
  },
  {
    id: 'dynamodb-kms',
    title: 'The table is encrypted with a KMS key',
    service: 'Amazon DynamoDB',
    follow:
      'Where you must see each use of the key, decide about it, or switch it off. The kind of key of a table can be switched at any time, so that it need not be decided early.',
    suppress:
      'Where encryption at rest is all that is asked for: every table has it, under the AWS owned key and at no cost.',
    reason:
      'Table <TABLE> stays under the AWS owned key, with which DynamoDB encrypts every table. No rule asks for a log of key use or for control of the key. Decided by <OWNER> on <DATE>.',
    facts: ['dynamodbDefaultKey', 'dynamodbSwitchesInPlace', 'awsOwnedIsFree', 'dynamodbAwsManagedIsNotShared'],
    checks: [
      both(checkov(119, 'ckvAws119', NAMED_KEY)),
      checkov(271, 'ckvAws271', NAMED_KEY),
      trivy('0025', 'aws-dynamodb-table-customer-key', 'low', 'trivy0025', OWN_KEY_BY_NAME),
      prowler('dynamodb_tables_kms_cmk_encryption_enabled', 'medium', 'prowlerDynamodb', ANY_KMS_KEY),
      cfnNag('W74', 'cfnNagW74', ANY_KMS_KEY),
      config('dynamodb-table-encrypted-kms', 'configDynamodbKms', ANY_KMS_KEY),
    ],
  },
  {
    id: 'dax-encrypted',
    title: 'The DAX cluster is encrypted',
    service: 'DynamoDB Accelerator (DAX)',
    follow: 'Always for new clusters. None of these checks asks for a key of your own.',
    suppress: 'For a cluster that caches nothing but public data, or is about to go.',
    reason: 'DAX cluster <CLUSTER> caches <PUBLIC_DATA_ONLY>, or is deleted on <DATE>. Decided by <OWNER>.',
    facts: [],
    checks: [
      both(checkov(47, 'ckvAws47')),
      trivy('0023', 'aws-dynamodb-enable-at-rest-encryption', 'high', 'trivy0023'),
      securityHub('DynamoDB.3', 'medium', ['dax-encryption-enabled'], 'hubDynamodb3'),
    ],
  },
]
