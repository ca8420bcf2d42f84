import { DELIVERY_PAGES } from '../sources/deliveries.ts'
import { STORAGE_PAGES } from '../sources/storage.ts'
import type { Fact } from './fact.ts'

/** Block storage, file systems and backups. */
export const STORAGE_FACTS = {
  awsEbsCannotBeShared: {
    says: 'EBS snapshots under the AWS managed key aws/ebs cannot be shared.',
    source: STORAGE_PAGES.ebsSharing,
    checkedOn: '2026-11-23',
  },
  ebsSharedKeyPermissions: {
    says: 'An account that uses a shared EBS snapshot needs DescribeKey, CreateGrant, GenerateDataKey, GenerateDataKeyWithoutPlaintext, ReEncrypt and Decrypt on the snapshot’s key.',
    source: STORAGE_PAGES.ebsShareKey,
    checkedOn: '2026-11-23',
  },
  ebsDefaultKey: {
    says: 'EBS encryption uses the AWS managed key aws/ebs unless you name a customer managed key.',
    source: STORAGE_PAGES.ebsHow,
    checkedOn: '2026-11-23',
  },
  ebsDefaultIsOff: {
    says: 'A new, empty EBS volume is not encrypted unless you ask for it or have switched on encryption by default.',
    source: STORAGE_PAGES.ebsExamples,
    checkedOn: '2026-11-26',
  },
  ebsDefaultKeyIsASetting: {
    says: 'Where no key is named, encryption uses the default key for EBS encryption of the account and Region: aws/ebs, unless you have set a customer managed key as that default.',
    source: STORAGE_PAGES.ebsExamples,
    checkedOn: '2026-11-26',
  },
  ebsSnapshotPassesItsKeyOn: {
    says: 'A volume that is created from an encrypted snapshot of your own, without a key being named, is under the key of the snapshot, whatever the default key is.',
    source: STORAGE_PAGES.ebsExamples,
    checkedOn: '2026-11-26',
  },
  ebsDefaultKeyMustWork: {
    says: 'If the customer managed key that is the default for EBS encryption is disabled or deleted, instances fail to launch.',
    source: STORAGE_PAGES.ebsDefaultKeyApi,
    checkedOn: '2026-11-26',
  },
  ebsChecksTheKeyLater: {
    says: 'Amazon EC2 checks the key of a new volume after it has answered: with a key that is not valid, CreateVolume seems to succeed and fails in the end.',
    source: STORAGE_PAGES.ebsVolumeApi,
    checkedOn: '2026-11-26',
  },
  ebsKeyIsFixed: {
    says: 'The key of an EBS volume or snapshot cannot be changed; copy the snapshot under the new key.',
    source: STORAGE_PAGES.ebsHow,
    checkedOn: '2026-11-23',
  },
  ebsKeyPermissions: {
    says: 'To use a customer managed key for EBS a principal needs CreateGrant, Decrypt, DescribeKey, GenerateDataKeyWithoutPlaintext and ReEncrypt.',
    source: STORAGE_PAGES.ebsRequirements,
    checkedOn: '2026-11-23',
  },
  autoScalingNeedsAccess: {
    says: 'For volumes under your key, the service-linked role of EC2 Auto Scaling must be allowed in the key policy.',
    source: DELIVERY_PAGES.autoScalingKey,
    checkedOn: '2026-11-27',
  },
  ebsEncryptionIsChosenAtCreation: {
    says: 'Whether an EBS volume is encrypted is settled when it is created; for existing data encryption is applied while a snapshot is copied.',
    source: STORAGE_PAGES.ebsAndKms,
    checkedOn: '2026-11-25',
  },
  ebsVolumeTakesAKey: {
    says: 'A volume that is created from a snapshot can be encrypted under another KMS key than the snapshot.',
    source: STORAGE_PAGES.ebsExamples,
    checkedOn: '2026-11-25',
  },
  ebsSnapshotCopyTakesAKey: {
    says: 'A snapshot can be copied under another KMS key; volumes that are restored from the copy need the new key only.',
    source: STORAGE_PAGES.ebsExamples,
    checkedOn: '2026-11-25',
  },
  ebsGrantOnAttach: {
    says: 'When an encrypted volume is attached to an instance, Amazon EC2 asks AWS KMS for a grant to decrypt its data key.',
    source: STORAGE_PAGES.ebsHow,
    checkedOn: '2026-11-25',
  },
  ebsReattachFails: {
    says: 'Once detached, a volume whose KMS key is unusable cannot be attached until the key is usable again.',
    source: STORAGE_PAGES.ebsHow,
    checkedOn: '2026-11-25',
  },
  ebsEncryptionContext: {
    says: 'EBS sends the ID of the volume or the snapshot as encryption context, under aws:ebs:id.',
    source: STORAGE_PAGES.ebsAndKms,
    checkedOn: '2026-11-25',
  },
  efsConsoleEncrypts: {
    says: 'The EFS console encrypts a new file system by default; with the AWS CLI, the API and the SDKs encryption has to be asked for.',
    source: STORAGE_PAGES.efsEncryption,
    checkedOn: '2026-11-25',
  },
  efsDefaultKey: {
    says: 'An encrypted EFS file system is protected by the key aws/elasticfilesystem if you name none.',
    source: STORAGE_PAGES.efsCreateApi,
    checkedOn: '2026-11-25',
  },
  efsOffersTwoKinds: {
    says: 'EFS encrypts file data under the AWS managed key aws/elasticfilesystem, whose policy its guide prints, or under a customer managed key; another page of the guide calls the first one AWS owned.',
    source: STORAGE_PAGES.efsKeys,
    checkedOn: '2026-11-25',
  },
  efsMetadataKeyIsFixed: {
    says: 'The names of files and directories are encrypted under aws/elasticfilesystem, whatever key you choose for the contents; another page of the guide speaks of a key that EFS manages internally.',
    source: STORAGE_PAGES.efsKeys,
    checkedOn: '2026-11-25',
  },
  efsKeyIsFixed: {
    says: 'The KMS key of an EFS file system cannot be changed after the file system is created.',
    source: STORAGE_PAGES.efsReplicate,
    checkedOn: '2026-11-25',
  },
  efsReplicaTakesAKey: {
    says: 'EFS replication can create a new file system, which is always encrypted, under the KMS key that you choose for it.',
    source: STORAGE_PAGES.efsReplicate,
    checkedOn: '2026-11-25',
  },
  efsReplicaBecomesWriteable: {
    says: 'You can write to the destination of an EFS replication once the replication configuration is deleted.',
    source: STORAGE_PAGES.efsDeleteReplication,
    checkedOn: '2026-11-25',
  },
  efsGrant: {
    says: 'EFS makes a grant on the key with the identity that creates the file system or the replication; once the grant is revoked, EFS cannot use the key for anything further.',
    source: STORAGE_PAGES.efsEncryption,
    checkedOn: '2026-11-25',
  },
  efsKeyPermissions: {
    says: 'EFS requires Decrypt, GenerateDataKeyWithoutPlaintext, CreateGrant and DescribeKey on a customer managed key; Encrypt and ReEncrypt are optional.',
    source: STORAGE_PAGES.efsKeys,
    checkedOn: '2026-11-25',
  },
  efsServicePrincipalDoubt: {
    says: 'EFS’s page on encryption at rest says that the key policy has to allow the service principal of EFS as well, with a kms:ViaService condition; the policy that its guide prints for aws/elasticfilesystem has that condition and no service principal.',
    source: STORAGE_PAGES.efsEncryption,
    checkedOn: '2026-11-25',
  },
  efsLosesAccessWithItsKey: {
    says: 'An EFS file system becomes inaccessible a short time after its key is disabled, and permanently when the key is deleted.',
    source: STORAGE_PAGES.efsKeys,
    checkedOn: '2026-11-25',
  },
  efsEncryptionContext: {
    says: 'EFS sends the ID of the file system as encryption context, under aws:elasticfilesystem:filesystem:id.',
    source: STORAGE_PAGES.efsLogging,
    checkedOn: '2026-11-25',
  },
  fsxDefaultKey: {
    says: 'All Amazon FSx file systems are encrypted at rest, with an AWS managed key by default.',
    source: STORAGE_PAGES.fsxWindowsEncryption,
    checkedOn: '2026-11-25',
  },
  fsxOffersTwoKinds: {
    says: 'For FSx you choose between the AWS managed key for Amazon FSx and a symmetric customer managed key.',
    source: STORAGE_PAGES.fsxLustreEncryption,
    checkedOn: '2026-11-25',
  },
  fsxScratchTakesNoKey: {
    says: 'FSx for Lustre takes a key of yours for persistent file systems only; scratch file systems use the key of the service.',
    source: STORAGE_PAGES.fsxCreateApi,
    checkedOn: '2026-11-25',
  },
  fsxKeyPermissions: {
    says: 'FSx requires Decrypt, GenerateDataKeyWithoutPlaintext, CreateGrant and DescribeKey on the key; Encrypt and ReEncrypt are optional.',
    source: STORAGE_PAGES.fsxWindowsEncryption,
    checkedOn: '2026-11-25',
  },
  fsxUpdateTakesNoKey: {
    says: 'The KMS key is not among the properties of an FSx file system that UpdateFileSystem can change.',
    source: STORAGE_PAGES.fsxUpdateApi,
    checkedOn: '2026-11-25',
  },
  fsxRestoreTakesAKey: {
    says: 'A backup of FSx for Windows File Server can be restored to a new file system under another KMS key.',
    source: STORAGE_PAGES.fsxWindowsBackups,
    checkedOn: '2026-11-25',
  },
  fsxBackupCopyTakesAKey: {
    says: 'CopyBackup copies an FSx backup within one account, under the KMS key that you name or else under the AWS managed key of FSx.',
    source: STORAGE_PAGES.fsxCopyBackupApi,
    checkedOn: '2026-11-25',
  },
  fsxLustreBackupLimits: {
    says: 'FSx for Lustre has no backups of scratch file systems and of those that are linked to an S3 bucket.',
    source: STORAGE_PAGES.fsxLustreBackups,
    checkedOn: '2026-11-25',
  },
  backupVaultDefaultKey: {
    says: 'A backup vault is encrypted under aws/backup, which AWS Backup creates for you, unless you choose another KMS key.',
    source: STORAGE_PAGES.backupVault,
    checkedOn: '2026-11-25',
  },
  backupVaultKeyIsFixed: {
    says: 'The KMS key of a backup vault cannot be changed after the vault is created.',
    source: STORAGE_PAGES.backupVault,
    checkedOn: '2026-11-25',
  },
  backupVaultKeyIsForSomeTypes: {
    says: 'The key of a vault encrypts backups of types with independent encryption, such as Amazon S3, EFS and advanced DynamoDB; others, such as EBS, RDS and Aurora, take over the encryption of their source.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-25',
  },
  backupAirGappedVaultDefault: {
    says: 'A logically air-gapped vault is encrypted under an AWS owned key unless you choose a customer managed key.',
    source: STORAGE_PAGES.backupAirGappedVault,
    checkedOn: '2026-11-25',
  },
  backupRegionCopyUsesDestinationKey: {
    says: 'A copy of a backup in another Region is encrypted with the key of the destination vault.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-25',
  },
  backupCopyKeyOfOtherTypes: {
    says: 'The copy of a backup that AWS Backup does not manage fully goes to a vault under a customer managed key or under the AWS managed key of its own service, such as aws/ebs; under aws/backup the copy job fails.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-25',
  },
  backupUnencryptedCopiesStay: {
    says: 'If an Aurora, Amazon DocumentDB or Amazon Neptune cluster is not encrypted, copies of its backups are not either, whatever the key of the vault.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-25',
  },
  backupCrossAccountNeedsOwnKey: {
    says: 'A backup of a type that AWS Backup does not manage fully cannot be copied to another account if it is under an AWS managed key.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-25',
  },
  backupDestinationKey: {
    says: 'For copies from other accounts, the destination vault of fully managed types may use aws/backup, while all other types require a customer managed key.',
    source: STORAGE_PAGES.backupCrossAccount,
    checkedOn: '2026-11-25',
  },
  backupDefaultVaultIsNoDestination: {
    says: 'Copies from other accounts cannot go to the default backup vault; AWS gives as the reason that its key cannot be shared.',
    source: STORAGE_PAGES.backupCrossAccount,
    checkedOn: '2026-11-25',
  },
  backupFullyManagedTypes: {
    says: 'Of what can be copied to another account, AWS Backup fully manages Amazon S3, EFS, DynamoDB with advanced features, Aurora DSQL, Timestream, virtual machines, SAP HANA on EC2 and EKS; the persistent storage of an EKS cluster counts as its own type, such as EBS.',
    source: STORAGE_PAGES.backupFeatures,
    checkedOn: '2026-11-25',
  },
  backupVaultPolicyAdmitsCopies: {
    says: 'A copy from another account is refused unless the access policy of the destination vault allows backup:CopyIntoBackupVault.',
    source: STORAGE_PAGES.backupCrossAccount,
    checkedOn: '2026-11-25',
  },
  backupCrossAccountIsSwitchedOn: {
    says: 'Source and destination account of a copy belong to the same organization, whose management account has enabled cross-account backup.',
    source: STORAGE_PAGES.backupCrossAccount,
    checkedOn: '2026-11-25',
  },
  backupSourceRolePermissions: {
    says: 'The role of a copy job in the source account needs backup:CopyFromBackupVault and backup:CopyIntoBackupVault, which AWSBackupServiceRolePolicyForBackup has.',
    source: STORAGE_PAGES.backupCrossAccount,
    checkedOn: '2026-11-25',
  },
  backupCopyRunsAtTheDestination: {
    says: 'The copy itself is made by the service-linked role of AWS Backup in the destination account.',
    source: STORAGE_PAGES.backupCrossAccount,
    checkedOn: '2026-11-25',
  },
  backupColdTierIsNotCopied: {
    says: 'AWS Backup copies nothing that is in a cold tier to another account.',
    source: STORAGE_PAGES.backupCrossAccount,
    checkedOn: '2026-11-25',
  },
  backupServiceLinkedRole: {
    says: 'AWS Backup makes its service-linked role AWSServiceRoleForBackup when an account lists resources to back up, sets up cross-account backup or makes a backup.',
    source: STORAGE_PAGES.backupServiceLinkedRole,
    checkedOn: '2026-11-25',
  },
  backupServiceLinkedRolePolicy: {
    says: 'The policy of AWSServiceRoleForBackup allows DescribeKey, and through Amazon EC2, RDS and FSx alone ListGrants, ReEncryptFrom, GenerateDataKeyWithoutPlaintext and, for AWS resources, CreateGrant.',
    source: STORAGE_PAGES.backupServiceLinkedRolePolicy,
    checkedOn: '2026-11-25',
  },
  backupSharesTheSourceKey: {
    says: 'To copy a backup to another account, a customer managed key that encrypts the source has to be shared with the destination account.',
    source: STORAGE_PAGES.backupCrossAccount,
    checkedOn: '2026-11-25',
  },
  backupKeyPermissions: {
    says: 'A key policy for AWS Backup needs at least CreateGrant, GenerateDataKey and Decrypt; AWS’s example adds DescribeKey and limits CreateGrant to grants for AWS resources, through AWS Backup.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-25',
  },
  backupGrantConditions: {
    says: 'AWS’s example for AWS Backup allows kms:CreateGrant only through backup in any Region, for AWS resources, and with the key aws:backup:backup-vault in the encryption context.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-25',
  },
  backupRoleNeedsTheKey: {
    says: 'The role of a backup or restore job needs access to the key; otherwise the job succeeds and the objects are neither backed up nor restored.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-25',
  },
  backupGrant: {
    says: 'AWS Backup makes a grant on the key; jobs can fail because of a Deny in the key policy or a revoked grant.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
