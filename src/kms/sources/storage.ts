import { kms, page, type Source } from './source.ts'

export const STORAGE_PAGES = {
  ebsSharing: page(
    'Share an Amazon EBS snapshot',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html',
    '2026-09',
  ),
  ebsShareKey: page(
    'Share the KMS key used to encrypt a shared Amazon EBS snapshot',
    'https://docs.aws.amazon.com/ebs/latest/userguide/share-kms-key.html',
    '2026-09',
  ),
  ebsHow: page(
    'How Amazon EBS encryption works',
    'https://docs.aws.amazon.com/ebs/latest/userguide/how-ebs-encryption-works.html',
    '2026-09',
  ),
  ebsRequirements: page(
    'Requirements for Amazon EBS encryption',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html',
    '2026-09',
  ),
  ebsExamples: page(
    'Amazon EBS encryption examples',
    'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-examples.html',
    '2026-09',
  ),
  ebsDefaultKeyApi: page(
    'ModifyEbsDefaultKmsKeyId',
    'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyEbsDefaultKmsKeyId.html',
    '2026-04',
  ),
  ebsVolumeApi: page(
    'CreateVolume',
    'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html',
    '2026-08',
  ),
  ebsAndKms: kms('How Amazon Elastic Block Store (Amazon EBS) uses AWS KMS', 'services-ebs'),
  efsEncryption: page(
    'Encrypting data at rest',
    'https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html',
    '2026-09',
  ),
  efsKeys: page(
    'Using AWS KMS keys for Amazon EFS',
    'https://docs.aws.amazon.com/efs/latest/ug/EFSKMS.html',
    '2026-09',
  ),
  efsCreateApi: page(
    'CreateFileSystem (Amazon EFS)',
    'https://docs.aws.amazon.com/efs/latest/APIReference/API_CreateFileSystem.html',
    '2026-09',
  ),
  efsReplicate: page(
    'Configuring replication to new EFS file system',
    'https://docs.aws.amazon.com/efs/latest/ug/create-replication.html',
    '2026-09',
  ),
  efsDeleteReplication: page(
    'Deleting replication configurations',
    'https://docs.aws.amazon.com/efs/latest/ug/delete-replications.html',
    '2026-09',
  ),
  efsLogging: page(
    'Logging Amazon EFS API calls with AWS CloudTrail',
    'https://docs.aws.amazon.com/efs/latest/ug/logging-using-cloudtrail.html',
    '2026-09',
  ),
  fsxWindowsEncryption: page(
    'Encryption of data at rest (FSx for Windows File Server)',
    'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html',
    '2026-09',
  ),
  fsxLustreEncryption: page(
    'Encrypting data at rest (FSx for Lustre)',
    'https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-at-rest.html',
    '2026-09',
  ),
  fsxWindowsBackups: page(
    'Protecting your data with backups (FSx for Windows File Server)',
    'https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html',
    '2026-09',
  ),
  fsxLustreBackups: page(
    'Protecting your data with backups (FSx for Lustre)',
    'https://docs.aws.amazon.com/fsx/latest/LustreGuide/using-backups-fsx.html',
    '2026-09',
  ),
  fsxCreateApi: page(
    'CreateFileSystem (Amazon FSx)',
    'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html',
    '2026-09',
  ),
  fsxUpdateApi: page(
    'UpdateFileSystem (Amazon FSx)',
    'https://docs.aws.amazon.com/fsx/latest/APIReference/API_UpdateFileSystem.html',
    '2026-09',
  ),
  fsxCopyBackupApi: page(
    'CopyBackup',
    'https://docs.aws.amazon.com/fsx/latest/APIReference/API_CopyBackup.html',
    '2026-09',
  ),
  backupEncryption: page(
    'Encryption for backups in AWS Backup',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html',
    '2026-09',
  ),
  backupVault: page(
    'Backup vault creation and deletion',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/create-a-vault.html',
    '2026-04',
  ),
  backupAirGappedVault: page(
    'Logically air-gapped vault',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html',
    '2026-04',
  ),
  backupCrossAccount: page(
    'Creating backup copies across AWS accounts',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html',
    '2026-09',
  ),
  backupFeatures: page(
    'AWS Backup feature availability',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html',
    '2026-09',
  ),
  backupServiceLinkedRole: page(
    'Using roles to back up and copy',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/using-service-linked-roles-AWSServiceRoleForBackup.html',
    '2026-09',
  ),
  backupServiceLinkedRolePolicy: page(
    'AWSBackupServiceLinkedRolePolicyForBackup',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSBackupServiceLinkedRolePolicyForBackup.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
