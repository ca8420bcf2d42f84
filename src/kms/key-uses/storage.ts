import type { STORAGE_IDS } from '../services/ids.ts'
import { type KeyUse } from './key-use.ts'

/** EFS and FSx document the same required permissions. */
const FILE_SYSTEM = ['kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext'] as const

export const STORAGE_KEY_USES: { readonly [Id in (typeof STORAGE_IDS)[number]]: KeyUse } = {
  s3: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    via: 's3.{region}.amazonaws.com',
    describe: false,
    grants: false,
    shared: {
      read: ['kms:Decrypt'],
      // a multipart upload decrypts what it has written
      write: ['kms:Decrypt', 'kms:GenerateDataKey'],
      both: ['kms:Decrypt', 'kms:GenerateDataKey'],
    },
    // the bucket's ARN with S3 Bucket Keys, the objects' without
    sharedCondition: {
      StringLike: {
        'kms:EncryptionContext:aws:s3:arn': ['arn:{partition}:s3:::{bucket}', 'arn:{partition}:s3:::{bucket}/*'],
      },
    },
    sharedService: {
      read: ['s3:GetObject'],
      write: ['s3:PutObject'],
      both: ['s3:GetObject', 's3:PutObject'],
    },
    callers: [],
    fact: 's3KmsPermissions',
    sharedFact: 's3EncryptionContext',
  },
  's3-directory-bucket': {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    // no kms:ViaService: AWS does not say which name a directory bucket calls under
    describe: false,
    grants: false,
    // AWS names both for uploads and downloads alike, so that a reader needs both
    shared: { both: ['kms:Decrypt', 'kms:GenerateDataKey'] },
    callers: [],
    fact: 'directoryBucketKeyPermissions',
    sharedFact: 'directoryBucketSharing',
  },
  ebs: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncrypt*'],
    via: 'ec2.{region}.amazonaws.com',
    describe: true,
    grants: true,
    shared: {
      both: ['kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext'],
    },
    sharedSays: { both: 'open and copy the snapshots that you share with them' },
    sharedDirectly: true,
    callers: [],
    fact: 'ebsKeyPermissions',
    sharedFact: 'ebsSharedKeyPermissions',
  },
  efs: {
    actions: FILE_SYSTEM,
    via: 'elasticfilesystem.{region}.amazonaws.com',
    describe: true,
    grants: true,
    shared: {},
    callers: [],
    fact: 'efsKeyPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  fsx: {
    actions: FILE_SYSTEM,
    via: 'fsx.{region}.amazonaws.com',
    describe: true,
    grants: true,
    shared: {},
    callers: [],
    fact: 'fsxKeyPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  backup: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    // no kms:ViaService: AWS's example has it for CreateGrant alone, and the role of a job calls for other services too
    describe: true,
    grants: true,
    grantCondition: {
      'ForAnyValue:StringEquals': { 'kms:EncryptionContextKeys': 'aws:backup:backup-vault' },
      StringLike: { 'kms:ViaService': 'backup.*.amazonaws.com' },
    },
    grantSays:
      'All conditions are those of AWS’s example. Whether copies of types that AWS Backup does not manage fully, such as Amazon EBS, meet them, its page does not say: copy one before you rely on it.',
    grantWithout: 'jobs can fail, or succeed and back up nothing.',
    grantFact: 'backupGrantConditions',
    shared: {},
    callers: [],
    fact: 'backupKeyPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
}
