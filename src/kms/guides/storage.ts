import type { STORAGE_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const STORAGE_GUIDES: { readonly [Id in (typeof STORAGE_IDS)[number]]: Guide } = {
  s3: {
    calls: { by: ['caller'], fact: 's3KmsPermissions' },
    viaService: ['s3'],
    encryptionContext: ['aws:s3:arn'],
    keyChange: { inPlace: true, fact: 's3UpdateObjectEncryption' },
    moves: [
      {
        from: ['aws-owned-key', 'aws-managed-key', 'customer-managed-key'],
        to: ['customer-managed-key'],
        how: 'in-place',
        steps: [
          'Create the key in the Region of the bucket, and let whoever makes the change use it and the key in use today.',
          'Set the default encryption of the bucket to SSE-KMS with the full ARN of the new key. New objects go there from now on.',
          'Let S3 Batch Operations run UpdateObjectEncryption over the existing objects, with a list chosen by their present encryption and with the full ARN of the new key. Include old versions by their version ID.',
          'Do the same in the destination of a replication, if there is one.',
          'Look for objects that the job could not change, such as those under Object Lock, SSE-C or DSSE-KMS. Copy those that can be copied.',
        ],
        staysBehind:
          'Objects and versions that the job did not change, and replicas elsewhere. As long as any is left, the old key is needed to read it.',
        facts: [
          's3UpdateObjectEncryption',
          's3UpdateTakesSseKms',
          's3BatchUpdatesEncryption',
          's3UpdateNeedsKeyArn',
          's3UpdateChangesOneVersion',
          's3UpdateStopsAtObjectLock',
          's3UpdateReachesNoReplica',
          's3UpdateLeadsToKmsKeysOnly',
        ],
      },
      {
        how: 'copy',
        steps: [
          'Set the default encryption of the bucket to the kind of encryption that you want.',
          'Copy each object onto itself with that encryption, in bulk with a copy job of S3 Batch Operations.',
          'With S3 Versioning, decide what becomes of the old versions: a copy leaves them where they are.',
        ],
        staysBehind:
          'The old versions of a versioned bucket, and every object that was not copied. They need the old key until they are deleted.',
        final: 'A copy is a new object: its date is new, and without S3 Versioning the old object is gone.',
        facts: ['s3BatchCopyEncrypts', 's3ChangedObjectIsNew', 's3DefaultTouchesNoObject'],
      },
      {
        how: 'in-place-new-data',
        steps: [
          'Set the default encryption of the bucket to the kind of encryption that you want, and leave the objects alone.',
        ],
        staysBehind: 'Every object that is already in the bucket.',
        facts: ['s3DefaultTouchesNoObject'],
      },
    ],
    unverified: ['whether UpdateObjectEncryption can lead to the AWS managed key aws/s3'],
    whenDisabled: { facts: ['bucketKeysOutliveTheKey'] },
    advice: ['s3DefaultTouchesNoObject'],
    adviceFor: {
      'aws-owned-key': ['sseS3IsNotAKmsKeyOfYours'],
      'aws-managed-key': ['awsS3CannotBeShared', 'bucketKeysHideRequests', 's3DsseIsASetting'],
      'own-key': [
        's3KeyArnNotAlias',
        's3UploaderKeyTrap',
        'bucketAndKeyShareARegion',
        'bucketKeySaving',
        'bucketKeysHideRequests',
        's3EncryptionContext',
        's3DsseIsASetting',
        's3LogBucketsNeedSseS3',
      ],
    },
    settings: {
      'aws-owned-key':
        'Nothing. New objects are encrypted with SSE-S3 as they are; leave the default encryption of the bucket at SSE-S3.',
      'aws-managed-key':
        'Set the default encryption of the bucket to SSE-KMS and name no key, or alias/aws/s3. Amazon S3 creates the key aws/s3 with the first object. Leave S3 Bucket Keys off: with them CloudTrail does not show each single use.',
    },
  },
  's3-directory-bucket': {
    calls: { by: ['caller'], fact: 'directoryBucketKeyPermissions' },
    encryptionContext: ['aws:s3express:arn'],
    keyChange: { inPlace: false, fact: 'directoryBucketKeyIsFixed' },
    moves: [
      {
        from: ['aws-owned-key'],
        to: ['customer-managed-key'],
        how: 'in-place-new-data',
        steps: [
          'Set the default encryption of the directory bucket to SSE-KMS with the ARN of the key. Make sure of the key first: the bucket never takes another.',
          'Copy the existing objects within the bucket, so that they are written anew under the key.',
        ],
        staysBehind: 'Objects that you do not copy, under SSE-S3.',
        final: 'The customer managed key cannot be replaced for as long as the bucket lives.',
        facts: ['directoryBucketDefaultIsForNewObjects', 'directoryBucketKeyIsFixed', 'directoryBucketRefusesAliases'],
      },
      {
        how: 'copy',
        steps: [
          'Create a new directory bucket with the encryption that you want.',
          'Copy the objects into it.',
          'Point your applications at the new bucket, and delete the old one when nothing uses it any more.',
        ],
        staysBehind: 'The old bucket, under its old key, until you delete it.',
        facts: ['directoryBucketKeyIsFixed'],
      },
    ],
    unverified: ['its name in kms:ViaService'],
    readings: [
      'The key of its encryption context is aws:s3express:arn; AWS says only that the context is the ARN of the bucket.',
    ],
    whenDisabled: { facts: ['bucketKeysOutliveTheKey'] },
    advice: [],
    adviceFor: {
      'own-key': [
        'directoryBucketKeyIsFixed',
        'directoryBucketRefusesAliases',
        'directoryBucketKeysAreAlwaysOn',
        'directoryBucketEncryptionContext',
      ],
    },
    settings: {
      'aws-owned-key': 'Nothing. New objects are encrypted with SSE-S3 as long as the bucket names no key.',
      'own-key':
        'Set the default encryption of the directory bucket to SSE-KMS with the full ARN of this key. Make sure of it first: the bucket never takes another.',
    },
  },
  ebs: {
    calls: { by: ['caller', 'grant'], fact: 'ebsGrantOnAttach' },
    viaService: ['ec2'],
    encryptionContext: ['aws:ebs:id'],
    keyChange: { inPlace: false, fact: 'ebsKeyIsFixed' },
    moves: [
      {
        to: ['aws-managed-key', 'customer-managed-key'],
        how: 'snapshot',
        steps: [
          'Stop what writes to the volume, and take a snapshot of it.',
          'Create a new volume from the snapshot, encrypted, under the new key, in the same Availability Zone.',
          'Detach the old volume from the instance and attach the new one in its place.',
          'Copy the snapshots that you keep under the new key as well, then delete the old ones.',
          'Name the new key in launch templates and AMIs, and as the default key for EBS encryption of the Region.',
        ],
        staysBehind:
          'The old volume, its snapshots and the AMIs made of them. They stay as they were, and need the key that they have, until they are deleted.',
        final: 'The encryption of a volume cannot be switched off.',
        facts: ['ebsVolumeTakesAKey', 'ebsSnapshotCopyTakesAKey', 'ebsEncryptionIsChosenAtCreation'],
      },
      {
        how: 'copy',
        steps: [
          'Create an empty volume under the new key and attach it to the instance beside the old one.',
          'Copy the files from one to the other in the operating system.',
          'Detach the old volume and mount the new one in its place.',
        ],
        staysBehind: 'The old volume and its snapshots.',
        facts: ['ebsKeyIsFixed'],
      },
    ],
    whenDisabled: { facts: ['openDataKeysOutliveTheKey', 'ebsReattachFails'] },
    advice: ['openDataKeysOutliveTheKey', 'ebsSnapshotPassesItsKeyOn'],
    adviceFor: {
      'aws-managed-key': ['ebsDefaultKeyIsASetting', 'awsEbsCannotBeShared'],
      'own-key': [
        'ebsReattachFails',
        'ebsDefaultKeyMustWork',
        'ebsChecksTheKeyLater',
        'sourceIpKeepsServicesOut',
        'ebsEncryptionContext',
      ],
    },
    settings: {
      'aws-managed-key':
        'Create the volume encrypted and name no key, or switch on EBS encryption by default for the Region. EBS then uses aws/ebs, as long as it is the default key there.',
      'own-key':
        'Name this key, by its full ARN, when you create volumes, copy snapshots and launch instances, or make it the default key for EBS encryption of the Region.',
    },
  },
  efs: {
    calls: { by: ['caller', 'grant'], fact: 'efsGrant' },
    viaService: ['elasticfilesystem'],
    encryptionContext: ['aws:elasticfilesystem:filesystem:id'],
    keyChange: { inPlace: false, fact: 'efsKeyIsFixed' },
    moves: [
      {
        how: 'copy',
        steps: [
          'Create a replication of the file system to a new one, and choose the new key for it.',
          'Create mount targets for the new file system, and wait until the first synchronization is complete.',
          'Stop what writes, let the last changes arrive, and delete the replication. The new file system becomes writeable.',
          'Mount the new file system in place of the old one, and set up its lifecycle management and backups again.',
        ],
        staysBehind: 'The old file system under its old key, or unencrypted, until you delete it.',
        facts: ['efsReplicaTakesAKey', 'efsReplicaBecomesWriteable', 'efsKeyIsFixed'],
      },
    ],
    unverified: ['whether a client of another account needs anything on the key'],
    readings: [
      'The key policy does without a statement for the service principal of EFS: one page asks for it, and the policy that the guide prints has none.',
    ],
    whenDisabled: { facts: ['efsLosesAccessWithItsKey'] },
    advice: ['efsMetadataKeyIsFixed', 'efsDefaultKey'],
    adviceFor: { 'own-key': ['efsLosesAccessWithItsKey', 'efsServicePrincipalDoubt', 'efsEncryptionContext'] },
    settings: {
      'aws-managed-key':
        'Create the file system encrypted and name no key. The console does so by itself; elsewhere ask for encryption. EFS then uses aws/elasticfilesystem.',
    },
  },
  fsx: {
    calls: { by: ['caller', 'grant'], fact: 'fsxKeyPermissions' },
    viaService: ['fsx'],
    keyChange: { inPlace: false, fact: 'fsxUpdateTakesNoKey' },
    moves: [
      {
        how: 'snapshot',
        steps: [
          'Take a backup of the file system.',
          'Restore it to a new file system and choose the new key there. We have read this for FSx for Windows File Server.',
          'Point the clients at the new file system, and delete the old one when nothing uses it any more.',
          'Copy the backups that you keep under the new key.',
        ],
        staysBehind: 'The old file system and its backups, under the old key.',
        facts: ['fsxRestoreTakesAKey', 'fsxBackupCopyTakesAKey', 'fsxLustreBackupLimits'],
      },
      {
        how: 'recreate',
        steps: [
          'Create a new file system under the new key.',
          'Copy the files from the old one to it with a tool that suits the file system.',
          'Point the clients at the new file system, and delete the old one.',
        ],
        staysBehind: 'The old file system and its backups, under the old key.',
        facts: ['fsxUpdateTakesNoKey'],
      },
    ],
    unverified: [
      'its encryption context',
      'the alias of its AWS managed key',
      'whether Lustre, NetApp ONTAP and OpenZFS can be restored under another key',
      'what happens when the key is lost',
    ],
    advice: ['fsxScratchTakesNoKey'],
    settings: {
      'aws-managed-key': 'Nothing. A file system is encrypted with the AWS managed key of FSx unless you name another.',
    },
  },
  backup: {
    calls: { by: ['role', 'grant'], fact: 'backupGrant' },
    viaService: ['backup'],
    encryptionContext: ['aws:backup:backup-vault'],
    keyChange: { inPlace: false, fact: 'backupVaultKeyIsFixed' },
    moves: [
      {
        how: 'recreate',
        steps: [
          'Create a new vault under the new key, and give the roles of your backup and restore jobs access to that key.',
          'Name the new vault in the backup plans.',
          'Keep the old vault until its recovery points have expired, or until you no longer need them.',
        ],
        staysBehind: 'The recovery points of the old vault. They need its key to be restored.',
        facts: ['backupVaultKeyIsFixed', 'backupRoleNeedsTheKey', 'backupVaultKeyIsForSomeTypes'],
      },
      {
        how: 'copy',
        steps: [
          'Create a vault under the key that you want in another Region. For types that AWS Backup does not manage fully, aws/backup does not do.',
          'Copy the recovery points into it. Each copy is encrypted with the key of that vault, but for those that stay unencrypted.',
        ],
        staysBehind: 'The recovery points that were copied, until you delete them.',
        facts: ['backupRegionCopyUsesDestinationKey', 'backupCopyKeyOfOtherTypes', 'backupUnencryptedCopiesStay'],
      },
    ],
    unverified: [
      'which key copies between vaults of one Region and account have',
      'whether an account that copies into a vault needs anything on its key',
    ],
    advice: ['backupVaultKeyIsForSomeTypes', 'backupRoleNeedsTheKey', 'backupAirGappedVaultDefault'],
    adviceFor: {
      'aws-managed-key': ['backupCopyKeyOfOtherTypes', 'backupCrossAccountNeedsOwnKey', 'backupDestinationKey'],
      'own-key': ['backupSharesTheSourceKey', 'backupCrossAccountNeedsOwnKey', 'backupDestinationKey'],
    },
    settings: {
      'aws-managed-key': 'Choose the default key, aws/backup, when you create the vault.',
    },
  },
}
