import { page, type Source } from './source.ts'

export const DATABASE_PAGES = {
  rdsEncryption: page(
    'Encrypting Amazon RDS resources',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
    '2026-04',
  ),
  rdsKeys: page(
    'AWS KMS key management for Amazon RDS',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html',
    '2026-04',
  ),
  rdsShareSnapshot: page(
    'Sharing encrypted snapshots',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/share-encrypted-snapshot.html',
    '2026-04',
  ),
  auroraShareSnapshot: page(
    'Sharing encrypted snapshots (Aurora)',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/share-encrypted-snapshot.html',
    '2026-09',
  ),
  auroraEncryption: page(
    'Encrypting Amazon Aurora resources',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
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
  dynamodbNotes: page(
    'DynamoDB encryption at rest usage notes',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html',
    '2026-04',
  ),
} as const satisfies Record<string, Source>
