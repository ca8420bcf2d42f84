import { page, type Source } from './source.ts'

export const CASE_PAGES = {
  ec2SnapshotApi: page(
    'Snapshot (Amazon EC2 API)',
    'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Snapshot.html',
    '2026-09',
  ),
  rdsCopySnapshotApi: page(
    'CopyDBSnapshot',
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.html',
    '2026-09',
  ),
  s3ReplicationStatus: page(
    'Getting replication status information',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-status.html',
    '2026-09',
  ),
  dynamodbAcrossAccounts: page(
    'Cross-account access with resource-based policies in DynamoDB',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html',
    '2026-09',
  ),
  dynamodbManagingEncryption: page(
    'Managing encrypted tables in DynamoDB',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.tutorial.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
