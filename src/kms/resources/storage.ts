import type { STORAGE_IDS } from '../services/ids.ts'
import { BUCKET_KEYS, KEY, type ResourceOrNot } from './resource.ts'

export const STORAGE_RESOURCES: { readonly [Id in (typeof STORAGE_IDS)[number]]: ResourceOrNot } = {
  s3: {
    name: 'bucket',
    says: 'an S3 bucket',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::S3::Bucket',
      properties: {
        BucketName: '{bucket}',
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: BUCKET_KEYS,
              ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: KEY },
            },
          ],
        },
      },
    },
    terraform: {
      type: 'aws_s3_bucket_server_side_encryption_configuration',
      isSetting: true,
      note: 'This sets the default encryption of a bucket that exists. Leave the file out where your configuration sets it already, and set the key there as the marked line does.',
      arguments: {
        bucket: '{bucket}',
        rule: [
          {
            bucket_key_enabled: BUCKET_KEYS,
            apply_server_side_encryption_by_default: { sse_algorithm: 'aws:kms', kms_master_key_id: KEY },
          },
        ],
      },
    },
  },
  's3-directory-bucket': {
    name: 'directory-bucket',
    says: 'an S3 directory bucket',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::S3Express::DirectoryBucket',
      properties: {
        LocationName: '<ZONE_ID>',
        DataRedundancy: 'SingleAvailabilityZone',
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: KEY },
            },
          ],
        },
      },
    },
    terraform: {
      none: 'Terraform’s provider sets no encryption of directory buckets: its resource type for the encryption of a bucket does not take them.',
    },
  },
  ebs: {
    name: 'volume',
    says: 'an EBS volume',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::EC2::Volume',
      properties: { AvailabilityZone: '<AVAILABILITY_ZONE>', Size: 8, Encrypted: true, KmsKeyId: KEY },
    },
    terraform: {
      type: 'aws_ebs_volume',
      arguments: { availability_zone: '<AVAILABILITY_ZONE>', size: 8, encrypted: true, kms_key_id: KEY },
    },
  },
  efs: {
    name: 'file-system',
    says: 'an EFS file system',
    holdsData: true,
    cloudFormation: { type: 'AWS::EFS::FileSystem', properties: { Encrypted: true, KmsKeyId: KEY } },
    terraform: { type: 'aws_efs_file_system', arguments: { encrypted: true, kms_key_id: KEY } },
  },
  fsx: {
    name: 'file-system',
    says: 'an FSx file system',
    holdsData: true,
    note: 'This is one for OpenZFS. For the other kinds the key has the same place.',
    cloudFormation: {
      type: 'AWS::FSx::FileSystem',
      properties: {
        FileSystemType: 'OPENZFS',
        StorageCapacity: 64,
        SubnetIds: ['<SUBNET_ID>'],
        OpenZFSConfiguration: { DeploymentType: 'SINGLE_AZ_1', ThroughputCapacity: 64 },
        KmsKeyId: KEY,
      },
    },
    terraform: {
      type: 'aws_fsx_openzfs_file_system',
      arguments: {
        deployment_type: 'SINGLE_AZ_1',
        storage_capacity: 64,
        throughput_capacity: 64,
        subnet_ids: ['<SUBNET_ID>'],
        kms_key_id: KEY,
      },
    },
  },
  backup: {
    name: 'backup-vault',
    says: 'a backup vault',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::Backup::BackupVault',
      properties: { BackupVaultName: '<BACKUP_VAULT_NAME>', EncryptionKeyArn: KEY },
    },
    terraform: { type: 'aws_backup_vault', arguments: { name: '<BACKUP_VAULT_NAME>', kms_key_arn: KEY } },
  },
}
