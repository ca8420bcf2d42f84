import { kms, page, type Source } from './source.ts'

/** Pages on where key material comes from, on multi-Region keys, and on encryption in one’s own code. */
export const LIFE_PAGES = {
  kmsImportSteps: kms('Create a KMS key with imported key material', 'importing-keys-conceptual'),
  kmsImportToken: kms(
    'Step 2: Download the wrapping public key and import token',
    'importing-keys-get-public-key-and-token',
  ),
  kmsImportMaterial: kms('Step 4: Import the key material', 'importing-keys-import-key-material'),
  kmsDeleteMaterial: kms('Delete imported key material', 'importing-keys-delete-key-material'),
  kmsUpdatePrimary: kms('Change the primary key in a set of multi-Region keys', 'multi-region-update'),
  s3EncryptionClient: page(
    'What is the Amazon S3 Encryption Client?',
    'https://docs.aws.amazon.com/amazon-s3-encryption-client/latest/developerguide/what-is-s3-encryption-client.html',
    '2026-09',
  ),
  databaseSdk: page(
    'What is the AWS Database Encryption SDK?',
    'https://docs.aws.amazon.com/database-encryption-sdk/latest/devguide/what-is-database-encryption-sdk.html',
    '2026-09',
  ),
  databaseSdkSides: page(
    'Client-side and server-side encryption (AWS Database Encryption SDK)',
    'https://docs.aws.amazon.com/database-encryption-sdk/latest/devguide/client-server-side.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
