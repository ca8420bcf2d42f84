import { kms, kmsApi, page, type Source } from './source.ts'

export const APPLICATION_PAGES = {
  kmsKeySpecs: kms('Key spec reference', 'symm-asymm-choose-key-spec'),
  kmsAsymmetric: kms('Asymmetric keys in AWS KMS', 'symmetric-asymmetric'),
  kmsHmac: kms('HMAC keys in AWS KMS', 'hmac'),
  kmsCreateKeys: kms('Create a KMS key', 'create-keys'),
  kmsKeyTypes: kms('Key type reference', 'symm-asymm-compare'),
  kmsManualRotation: kms('Rotate keys manually', 'rotate-keys-manually'),
  kmsOfflineOperations: kms('Example offline operations', 'offline-operations'),
  kmsReEncryptApi: kmsApi('ReEncrypt'),
  kmsDeriveSharedSecretApi: kmsApi('DeriveSharedSecret'),
  kmsGetPublicKeyApi: kmsApi('GetPublicKey'),
  kmsSignApi: kmsApi('Sign'),
  rfcJsonWebAlgorithms: page(
    'JSON Web Algorithms (JWA), RFC 7518',
    'https://www.rfc-editor.org/rfc/rfc7518',
    '2015-05',
  ),
  encryptionSdk: page(
    'What is the AWS Encryption SDK?',
    'https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/introduction.html',
    '2026-09',
  ),
  encryptionSdkConcepts: page(
    'Concepts in the AWS Encryption SDK',
    'https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/concepts.html',
    '2026-09',
  ),
  encryptionSdkKeyrings: page(
    'AWS KMS keyrings',
    'https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/use-kms-keyring.html',
    '2026-09',
  ),
  databaseSdkKeyrings: page(
    'AWS KMS keyrings (AWS Database Encryption SDK)',
    'https://docs.aws.amazon.com/database-encryption-sdk/latest/devguide/use-kms-keyring.html',
    '2026-09',
  ),
  s3ClientSide: page(
    'Protecting data by using client-side encryption',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingClientSideEncryption.html',
    '2026-09',
  ),
  s3EncryptionClientJava: page(
    'Amazon S3 Encryption Client for Java examples',
    'https://docs.aws.amazon.com/amazon-s3-encryption-client/latest/developerguide/java-examples.html',
    '2026-04',
  ),
} as const satisfies Record<string, Source>
