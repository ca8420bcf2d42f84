import { CASE_PAGES } from '../sources/cases.ts'
import { SECURITY_PAGES } from '../sources/security.ts'
import type { Fact } from './fact.ts'

/** How it shows, in the worked cases, that something works or fails. */
export const CASE_FACTS = {
  ebsCopyFailsLate: {
    says: 'A copy of an encrypted EBS snapshot goes on after the call has been answered; if it fails, for want of permissions on a key for example, DescribeSnapshots has the reason in the message of its state.',
    source: CASE_PAGES.ec2SnapshotApi,
    checkedOn: '2026-11-26',
  },
  rdsSharedCopyNamesAKey: {
    says: 'Whoever copies an encrypted DB snapshot that another account shares has to name a KMS key for the copy, and the snapshot by its ARN.',
    source: CASE_PAGES.rdsCopySnapshotApi,
    checkedOn: '2026-11-26',
  },
  s3ReplicationStatusTells: {
    says: 'HeadObject tells of an object of the source bucket whether its replication is PENDING, COMPLETED or FAILED, and of a replica that it is a REPLICA; FAILED comes of missing permissions of the role, on a KMS key or on a bucket, among others.',
    source: CASE_PAGES.s3ReplicationStatus,
    checkedOn: '2026-11-26',
  },
  s3ReplicationIsNotRetried: {
    says: 'An object whose replication has failed is not tried again: it takes a new upload or S3 Batch Replication.',
    source: CASE_PAGES.s3ReplicationStatus,
    checkedOn: '2026-11-26',
  },
  dynamodbNameIsLocal: {
    says: 'A call to DynamoDB that gives the name of a table, not its ARN, goes to a table in the account of the caller.',
    source: CASE_PAGES.dynamodbAcrossAccounts,
    checkedOn: '2026-11-26',
  },
  dynamodbLogsInBothAccounts: {
    says: 'Requests for a DynamoDB table from another account are logged in CloudTrail on both sides.',
    source: CASE_PAGES.dynamodbAcrossAccounts,
    checkedOn: '2026-11-26',
  },
  dynamodbDescriptionNamesTheKey: {
    says: 'The SSEDescription of a DynamoDB table under the AWS managed key or a customer managed key names the key by its ARN, with the status ENABLED.',
    source: CASE_PAGES.dynamodbManagingEncryption,
    checkedOn: '2026-11-26',
  },
  secretsPolicyWriters: {
    says: 'Whoever may call secretsmanager:PutResourcePolicy by the resource policy of a secret, from another account too, can change that policy and so give themselves more.',
    source: SECURITY_PAGES.secretsCrossAccount,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
