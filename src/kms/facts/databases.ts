import { DATABASE_PAGES } from '../sources/databases.ts'
import type { Fact } from './fact.ts'

/** Databases and caches. */
export const DATABASE_FACTS = {
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
  dynamodbOwnedKeyNeedsNothing: {
    says: 'DynamoDB needs no authorization from you to use its AWS owned key; for access from other accounts its guide excludes only tables under the AWS managed key.',
    source: DATABASE_PAGES.dynamodbNotes,
    checkedOn: '2026-11-23',
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
} as const satisfies Record<string, Fact>
