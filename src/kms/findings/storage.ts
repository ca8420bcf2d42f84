import {
  ANY_KEY,
  ANY_KMS_KEY,
  NAMED_KEY,
  OWN_KEY,
  both,
  cfnNag,
  checkov,
  prowler,
  securityHub,
  trivy,
  type Topic,
} from './check.ts'

/** Buckets, volumes, file systems and images. */
export const STORAGE_TOPICS: readonly Topic[] = [
  {
    id: 's3-encrypted',
    title: 'The bucket is encrypted at all',
    service: 'Amazon S3',
    follow: 'Write the default encryption into the code, so that the scanner sees it. Nothing changes in the bucket.',
    suppress:
      'Amazon S3 encrypts every new object by itself, so that the finding is about the code and not about the data.',
    reason:
      'Bucket <BUCKET> has no encryption in the code. Amazon S3 encrypts new objects with SSE-S3 by default, which is what <DATA_CLASS> needs.',
    facts: ['s3EncryptsByDefault', 's3DefaultTouchesNoObject'],
    checks: [
      both(checkov(19, 'ckvAws19', ANY_KEY)),
      trivy('0088', 'aws-s3-enable-bucket-encryption', 'high', 'trivy0088', ANY_KEY),
      prowler('s3_bucket_default_encryption', 'medium', 'prowlerS3Default', ANY_KEY),
      cfnNag('W41', 'cfnNagW41', ANY_KEY),
    ],
  },
  {
    id: 's3-kms',
    title: 'The bucket is encrypted with a KMS key',
    service: 'Amazon S3',
    follow:
      'Where you must see each use of the key, decide about the key apart from the data, or be able to switch it off. For other accounts take a customer managed key, never aws/s3. Turn on S3 Bucket Keys with it.',
    suppress:
      'Where encryption at rest is all that is asked for. SSE-S3 does that. It is the only choice for a bucket that receives server access logs.',
    reason:
      'Bucket <BUCKET> stays under SSE-S3. <It receives access logs. | No rule asks for a log of key use or for control of the key.> Decided by <OWNER> on <DATE>.',
    facts: [
      's3EncryptsByDefault',
      'sseS3IsNotAKmsKeyOfYours',
      'awsS3CannotBeShared',
      's3LogBucketsNeedSseS3',
      'bucketKeySaving',
      's3DefaultTouchesNoObject',
    ],
    checks: [
      checkov(145, 'ckvAws145', ANY_KMS_KEY),
      trivy('0132', 'aws-s3-encryption-customer-key', 'high', 'trivy0132', NAMED_KEY),
      prowler('s3_bucket_kms_encryption', 'medium', 'prowlerS3Kms', ANY_KMS_KEY),
      securityHub('S3.17', 'medium', ['s3-default-encryption-kms'], 'securityHubS317', ANY_KMS_KEY),
    ],
  },
  {
    id: 's3-objects',
    title: 'Each object names its KMS key',
    service: 'Amazon S3',
    follow: 'Where one object needs another key than its bucket gives it.',
    suppress: 'Where the bucket’s default encryption already is what the object should have: it inherits it.',
    reason: 'Object <KEY> inherits the default encryption of bucket <BUCKET>, which is <ENCRYPTION>.',
    facts: ['s3UploaderKeyTrap', 's3KeyArnNotAlias'],
    checks: [checkov(186, 'ckvAws186', NAMED_KEY), checkov(181, 'ckvAws181', NAMED_KEY)],
  },
  {
    id: 'ebs-encrypted',
    title: 'Volumes, snapshots and images are encrypted',
    service: 'Amazon EBS',
    follow: 'Always. The AWS managed key aws/ebs does it with nothing to look after.',
    suppress:
      'Where the scanner reads code, and encryption by default of the account does what the code leaves out. Check that it is on in that Region first.',
    reason:
      'Encryption of <RESOURCE> comes from EBS encryption by default, which is on in account <ACCOUNT_ID>, Region <REGION>, and kept on by <CONTROL>.',
    facts: ['ebsDefaultKey', 'ebsKeyIsFixed'],
    checks: [
      both(checkov(3, 'ckvAws3', ANY_KMS_KEY)),
      both(checkov(8, 'ckvAws8', ANY_KMS_KEY)),
      checkov(204, 'ckvAws204', ANY_KMS_KEY),
      checkov(235, 'ckvAws235', ANY_KMS_KEY),
      trivy('0026', 'aws-ec2-enable-volume-encryption', 'high', 'trivy0026', ANY_KMS_KEY),
      trivy('0131', 'aws-ec2-enable-at-rest-encryption', 'high', 'trivy0131', ANY_KMS_KEY),
      trivy('0008', 'aws-ec2-enable-launch-config-at-rest-encryption', 'high', 'trivy0008', ANY_KMS_KEY),
      prowler('ec2_ebs_volume_encryption', 'high', 'prowlerEbsVolume', ANY_KMS_KEY),
      prowler('ec2_ebs_snapshots_encrypted', 'high', 'prowlerEbsSnapshots', ANY_KMS_KEY),
      securityHub('EC2.3', 'medium', ['encrypted-volumes'], 'hubEc23', ANY_KMS_KEY),
    ],
  },
  {
    id: 'ebs-default',
    title: 'EBS encryption by default is on',
    service: 'Amazon EBS',
    follow: 'In each Region that you use. It asks for no key of your own.',
    suppress: 'In Regions in which nothing can be created, because a policy of your organization forbids it.',
    reason: 'No volume can be created in Region <REGION>: denied by <POLICY>.',
    facts: ['ebsDefaultKey'],
    checks: [
      checkov(106, 'ckvAws106', ANY_KMS_KEY),
      prowler('ec2_ebs_default_encryption', 'high', 'prowlerEbsDefault', ANY_KMS_KEY),
      securityHub('EC2.7', 'medium', ['ec2-ebs-encryption-by-default'], 'hubEc27', ANY_KMS_KEY),
    ],
  },
  {
    id: 'ebs-own-key',
    title: 'Volumes, snapshot copies and images name a KMS key',
    service: 'Amazon EBS',
    follow:
      'Where snapshots or AMIs are shared with other accounts: under aws/ebs that is not possible, and the key cannot be changed later.',
    suppress: 'Where the volumes stay in the account and nobody has to decide about the key.',
    reason:
      'Volume <VOLUME> stays in account <ACCOUNT_ID> under the AWS managed key aws/ebs. Its snapshots are not shared. Decided by <OWNER> on <DATE>.',
    facts: ['awsEbsCannotBeShared', 'ebsKeyIsFixed', 'ebsDefaultKey', 'autoScalingNeedsAccess'],
    checks: [
      checkov(189, 'ckvAws189', NAMED_KEY),
      checkov(183, 'ckvAws183', NAMED_KEY),
      checkov(236, 'ckvAws236', NAMED_KEY),
      trivy('0027', 'aws-ec2-volume-encryption-customer-key', 'low', 'trivy0027', NAMED_KEY),
      cfnNag('W37', 'cfnNagW37', NAMED_KEY),
    ],
  },
  {
    id: 'efs-encrypted',
    title: 'The file system is encrypted',
    service: 'Amazon EFS',
    follow: 'Always for new file systems. None of these checks asks for a key of your own.',
    suppress: 'For a file system that is about to go, with a date.',
    reason: 'File system <FILE_SYSTEM> is replaced by <NEW_FILE_SYSTEM> and deleted on <DATE>.',
    facts: [],
    checks: [
      both(checkov(42, 'ckvAws42', ANY_KMS_KEY)),
      trivy('0037', 'aws-efs-enable-at-rest-encryption', 'high', 'trivy0037', ANY_KMS_KEY),
      prowler('efs_encryption_at_rest_enabled', 'medium', 'prowlerEfs', ANY_KMS_KEY),
      cfnNag('F32', 'cfnNagF32', ANY_KMS_KEY),
      securityHub('EFS.1', 'medium', ['efs-encrypted-check'], 'hubEfs1', ANY_KMS_KEY),
      securityHub('EFS.8', 'medium', ['efs-filesystem-ct-encrypted'], 'hubEfs8', ANY_KMS_KEY),
    ],
  },
  {
    id: 'efs-own-key',
    title: 'The file system names a KMS key',
    service: 'Amazon EFS',
    follow: 'Where you must decide about the key apart from the data, or be able to switch it off.',
    suppress: 'Where encryption at rest is all that is asked for.',
    reason:
      'File system <FILE_SYSTEM> is encrypted under the key that AWS gives it. No rule asks for a key of our own. Decided by <OWNER> on <DATE>.',
    facts: ['awsManagedFollowsTheResource', 'awsManagedCannotBeDisabled'],
    checks: [checkov(184, 'ckvAws184', NAMED_KEY)],
  },
  {
    id: 'ecr-kms',
    title: 'The repository is encrypted with a KMS key',
    service: 'Amazon ECR',
    follow: 'Where the images are secret, and you must see or control the use of their key.',
    suppress: 'Where the images hold nothing secret, or encryption at rest is all that is asked for.',
    reason:
      'Repository <REPOSITORY> keeps the encryption that Amazon ECR gives it. Its images hold <NO_SECRETS>. Decided by <OWNER> on <DATE>.',
    facts: ['customerManagedIsYours', 'awsOwnedIsOutOfReach'],
    checks: [
      both(checkov(136, 'ckvAws136', ANY_KMS_KEY)),
      trivy('0033', 'aws-ecr-repository-customer-key', 'low', 'trivy0033', NAMED_KEY),
      securityHub('ECR.5', 'medium', ['ecr-repository-cmk-encryption-enabled'], 'hubEcr5', OWN_KEY),
    ],
  },
]
