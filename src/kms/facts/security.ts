import { SECURITY_PAGES } from '../sources/security.ts'
import type { Fact } from './fact.ts'

/** Secrets, parameters, logs and trails. */
export const SECURITY_FACTS = {
  secretsDefaultKey: {
    says: 'Secrets Manager encrypts every secret, with the AWS managed key aws/secretsmanager unless you name another KMS key.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  secretsOffersTwoKinds: {
    says: 'Secrets Manager offers two kinds of key: the AWS managed key aws/secretsmanager and customer managed keys.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  secretsSharingNeedsOwnKey: {
    says: 'A secret under aws/secretsmanager cannot be read from another account; it needs a customer managed key.',
    source: SECURITY_PAGES.secretsCrossAccount,
    checkedOn: '2026-11-23',
  },
  secretsReaderElsewhere: {
    says: 'In AWS’s example for a secret that another account reads, the key policy allows its role kms:Decrypt and kms:DescribeKey, and the IAM policy there kms:Decrypt.',
    source: SECURITY_PAGES.secretsCrossAccount,
    checkedOn: '2026-11-26',
  },
  secretsKeyPermissions: {
    says: 'Secrets Manager acts as the caller, who needs kms:GenerateDataKey and kms:Decrypt, and kms:Encrypt to change a secret’s key.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-23',
  },
  secretsOldVersions: {
    says: 'After a change of key, the versions that were there stay readable under the old key too; only a version made afterwards needs the new key alone.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-25',
  },
  logsDefaultEncryption: {
    says: 'CloudWatch Logs encrypts log data itself unless you associate a customer managed key.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsOffersOwnEncryptionOrYours: {
    says: 'CloudWatch Logs offers its own encryption or a KMS key that you create; it has no AWS managed key.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsPrincipalIsRegional: {
    says: 'CloudWatch Logs calls the key as logs.<Region>.amazonaws.com and sends the log group’s ARN as encryption context.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsCallersNeedTheKey: {
    says: 'Callers that write or read an encrypted log group need Encrypt, Decrypt, ReEncrypt, GenerateDataKey and Describe through CloudWatch Logs.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  logsOldDataKeepsItsKey: {
    says: 'A newly associated key covers new log data only; what was there stays under its old key.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-23',
  },
  cloudtrailDefaultEncryption: {
    says: 'Without SSE-KMS, CloudTrail log files are encrypted with SSE-S3.',
    source: SECURITY_PAGES.cloudtrailEncryption,
    checkedOn: '2026-11-23',
  },
  cloudtrailNeedsOwnKey: {
    says: 'For SSE-KMS a trail uses a KMS key that you create and manage, in the Region of the bucket.',
    source: SECURITY_PAGES.cloudtrailEncryption,
    checkedOn: '2026-11-23',
  },
  cloudtrailKeyPermissions: {
    says: 'The key policy must let cloudtrail.amazonaws.com call GenerateDataKey, for the trail’s ARN and encryption context, and DescribeKey.',
    source: SECURITY_PAGES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  cloudtrailSourceArn: {
    says: 'For a trail, aws:SourceArn is always the ARN of the trail; aws:SourceAccount, which AWS does not recommend here, is the account of its owner, for an organization trail the management account.',
    source: SECURITY_PAGES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-25',
  },
  cloudtrailBucketKeys: {
    says: 'Where the bucket of a trail uses S3 Bucket Keys, CloudTrail needs kms:Decrypt to create or update the trail.',
    source: SECURITY_PAGES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  cloudtrailReaders: {
    says: 'Readers of encrypted log files need kms:Decrypt; the encryption context names the trail.',
    source: SECURITY_PAGES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  cloudtrailStopsWithoutKey: {
    says: 'A disabled key, or a policy that shuts CloudTrail out, stops the delivery of logs.',
    source: SECURITY_PAGES.cloudtrailKeyPolicy,
    checkedOn: '2026-11-23',
  },
  secretsKeyChange: {
    says: 'Changing a secret’s key encrypts AWSCURRENT, AWSPENDING and AWSPREVIOUS under the new key as well; without kms:Decrypt on the old key nothing is re-encrypted.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-25',
  },
  secretsOtherVersionsNeedTheOldKey: {
    says: 'Versions under other labels are not re-encrypted: once the old key is deactivated they are unreadable, unless you made them anew.',
    source: SECURITY_PAGES.secretsChangeKey,
    checkedOn: '2026-11-25',
  },
  secretsAwsManagedKeyIsFree: {
    says: 'The AWS managed key aws/secretsmanager encrypts your secrets for free; keys of your own are charged at the rates of AWS KMS.',
    source: SECURITY_PAGES.secretsIntro,
    checkedOn: '2026-11-25',
  },
  secretsAwsRecommendsItsKey: {
    says: 'AWS recommends aws/secretsmanager for most secrets, and a customer managed key for access from another account or to rotate the key and set its policy yourself.',
    source: SECURITY_PAGES.secretsChangeKey,
    checkedOn: '2026-11-25',
  },
  secretsKeyIsRegional: {
    says: 'The key of a secret must be in the Region of the secret.',
    source: SECURITY_PAGES.secretsChangeKey,
    checkedOn: '2026-11-25',
  },
  secretsSendsArnAndVersion: {
    says: 'Secrets Manager sends SecretARN and SecretVersionId as encryption context; when it checks access to a key, the version is RequestToValidateKeyAccess.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-25',
  },
  secretsReplicasHaveTheirKey: {
    says: 'To replicate a secret, Secrets Manager decrypts it in the primary Region and encrypts it under the key of the replica’s Region.',
    source: SECURITY_PAGES.secretsEncryption,
    checkedOn: '2026-11-25',
  },
  parameterStoreDefaultKey: {
    says: 'Parameter Store encrypts the value of a SecureString parameter, with the AWS managed key aws/ssm unless you name another KMS key.',
    source: SECURITY_PAGES.parameterStoreKms,
    checkedOn: '2026-11-25',
  },
  parameterStoreOffersTwoKinds: {
    says: 'For a SecureString parameter you choose the AWS managed key aws/ssm or a symmetric customer managed key.',
    source: SECURITY_PAGES.parameterStoreKms,
    checkedOn: '2026-11-25',
  },
  parameterStorePermissions: {
    says: 'Writing a standard SecureString parameter takes kms:Encrypt, writing an advanced one kms:GenerateDataKey, and reading either takes kms:Decrypt.',
    source: SECURITY_PAGES.parameterStoreKms,
    checkedOn: '2026-11-25',
  },
  parameterStoreActsForTheCaller: {
    says: 'Parameter Store calls AWS KMS on behalf of whoever writes the value or gets it with decryption.',
    source: SECURITY_PAGES.parameterStoreKms,
    checkedOn: '2026-11-25',
  },
  parameterStoreSendsParameterArn: {
    says: 'Parameter Store sends the ARN of the parameter as PARAMETER_ARN in the encryption context.',
    source: SECURITY_PAGES.parameterStoreKms,
    checkedOn: '2026-11-25',
  },
  parameterStoreKeyChange: {
    says: 'A parameter under the default AWS managed key can be updated to use a customer managed key.',
    source: SECURITY_PAGES.parameterStoreSharing,
    checkedOn: '2026-11-25',
  },
  parameterStoreForgetsTheKey: {
    says: 'When a parameter is overwritten as an advanced one and no key is named, Parameter Store uses the AWS managed key, whatever key was used before.',
    source: SECURITY_PAGES.parameterStoreKms,
    checkedOn: '2026-11-25',
  },
  parameterStoreTiersGoUpOnly: {
    says: 'A standard SecureString parameter can be made an advanced one, but not the other way round.',
    source: SECURITY_PAGES.parameterStoreKms,
    checkedOn: '2026-11-25',
  },
  parameterStoreSharingNeedsOwnKey: {
    says: 'To share a SecureString parameter it must be an advanced parameter under a customer managed key, and you share the key apart from it.',
    source: SECURITY_PAGES.parameterStoreSharing,
    checkedOn: '2026-11-25',
  },
  parameterStoreSharesThroughRam: {
    says: 'Advanced parameters are shared through AWS RAM, for reading only, with accounts, organizational units or the whole organization.',
    source: SECURITY_PAGES.parameterStoreSharing,
    checkedOn: '2026-11-25',
  },
  parameterStoreFailsWithoutKey: {
    says: 'While the key is not enabled, operations on the SecureString parameter fail with InvalidKeyId.',
    source: SECURITY_PAGES.parameterStoreKms,
    checkedOn: '2026-11-25',
  },
  logsKeyChange: {
    says: 'A KMS key is associated with a log group when it is created or later, and new log data is encrypted under it.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-25',
  },
  logsDisassociatedDataStays: {
    says: 'After a key is disassociated, CloudWatch Logs encrypts new log data itself, and older data stays under the key, readable while the key is enabled.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-25',
  },
  logsLostKeyLosesData: {
    says: 'If CloudWatch Logs loses access to the key, or the key is deleted, the log data under it can no longer be retrieved.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-25',
  },
  logsNotInTheConsole: {
    says: 'The CloudWatch console cannot associate a key with a log group that exists.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-25',
  },
  logsOneKeyEach: {
    says: 'AWS recommends a different KMS key for each encrypted log group.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-25',
  },
  logsSymmetricOnly: {
    says: 'CloudWatch Logs supports symmetric KMS keys only.',
    source: SECURITY_PAGES.logsEncryption,
    checkedOn: '2026-11-25',
  },
  cloudtrailKeyChange: {
    says: 'Updating the trail sets its key, for log files and digest files alike, and an empty key ID takes it off again.',
    source: SECURITY_PAGES.cloudtrailCli,
    checkedOn: '2026-11-25',
  },
  cloudtrailFilesKeepTheirKey: {
    says: 'Each log file has a data key of its own, which Amazon S3 stores with the file, encrypted under the KMS key.',
    source: SECURITY_PAGES.cloudtrailHow,
    checkedOn: '2026-11-25',
  },
  cloudtrailSendsTrailAndFile: {
    says: 'CloudTrail sends the ARN of the trail as aws:cloudtrail:arn and that of the log file as aws:s3:arn in the encryption context.',
    source: SECURITY_PAGES.cloudtrailHow,
    checkedOn: '2026-11-25',
  },
  cloudtrailPermitReadersFirst: {
    says: 'Readers without permission to decrypt cannot read the log files, so allow them in the key policy before you set the key on the trail.',
    source: SECURITY_PAGES.cloudtrailEncryption,
    checkedOn: '2026-11-25',
  },
  cloudtrailKeyMayBeForeign: {
    says: 'A trail takes the ARN of a key of another account, if that key’s policy lets CloudTrail encrypt and your readers decrypt.',
    source: SECURITY_PAGES.cloudtrailUpdate,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
