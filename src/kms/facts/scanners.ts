import { SCANNER_PAGES } from '../sources/scanners.ts'
import type { Source } from '../sources/source.ts'
import { STANDARD_PAGES } from '../sources/standards.ts'
import type { Fact } from './fact.ts'

const read = (source: Source, says: string, checkedOn = '2026-11-25'): Fact => ({ says, source, checkedOn })

/** What scanners check, as their sources or their pages have it, and how they are told of an exception. */
export const SCANNER_FACTS = {
  // how to suppress
  checkovSkipsByComment: read(
    SCANNER_PAGES.checkovSuppressing,
    'Checkov skips a check for one resource by a comment checkov:skip=<id>:<reason> inside it, or by Metadata in CloudFormation, and prints the reason.',
  ),
  trivyIgnoresByComment: read(
    SCANNER_PAGES.trivyConfig,
    'Trivy ignores a check for one resource by a comment trivy:ignore:<id> directly above it, and takes ID, long ID or alias in any case.',
  ),
  prowlerMutes: read(
    SCANNER_PAGES.prowlerMutelist,
    'Prowler mutes a finding where account, check, Region and resource of an entry in its mutelist all match; resources are regular expressions.',
  ),
  cfnNagSuppresses: read(
    SCANNER_PAGES.cfnNagReadme,
    'In cfn-nag a rule is left out for a resource that lists it under rules_to_suppress in its Metadata; the reason is for people.',
  ),
  securityHubSuppresses: read(
    SCANNER_PAGES.securityHubWorkflow,
    'Workflow status SUPPRESSED says that a finding was reviewed and needs no action; it does not keep Security Hub from a new finding for the same issue.',
  ),
  securityHubTakesANote: read(
    SCANNER_PAGES.securityHubBatchUpdate,
    'BatchUpdateFindings takes the ID and product ARN of each finding, a workflow status, and a note with its text and who wrote it.',
  ),

  // the KMS key itself
  ckvAws7: read(
    SCANNER_PAGES.ckvAws7,
    'CKV_AWS_7 fails for a symmetric key without automatic rotation, known in Terraform by customer_master_key_spec; in CloudFormation it fails HMAC keys too.',
  ),
  trivy0065: read(
    SCANNER_PAGES.trivy0065,
    'AWS-0065 fails for a key without automatic rotation, unless its key usage is SIGN_VERIFY.',
  ),
  prowlerKmsRotation: read(
    SCANNER_PAGES.prowlerKmsRotation,
    'Prowler fails an enabled, symmetric customer managed key that it does not see rotate automatically, and its check makes no exception for imported key material.',
  ),
  cfnNagF19: read(
    SCANNER_PAGES.cfnNagF19,
    'F19 fails for every AWS::KMS::Key without EnableKeyRotation, whatever its kind.',
  ),
  hubKms4: read(STANDARD_PAGES.securityHubKms, 'KMS.4 checks automatic rotation through an AWS Config rule.'),
  ckvAws33: read(
    SCANNER_PAGES.ckvAws33,
    'CKV_AWS_33 fails in Terraform on an Allow statement with the principal *, and passes over any statement with a condition, whatever the condition says.',
  ),
  ckvAws33InCloudFormation: read(
    SCANNER_PAGES.ckvAws33InCloudFormation,
    'In CloudFormation CKV_AWS_33 looks at no condition, so that a statement limited to one account by a condition fails too.',
  ),
  prowlerKmsPublic: read(
    SCANNER_PAGES.prowlerKmsPublic,
    'Prowler fails an enabled customer managed key whose key policy it takes for public.',
  ),
  cfnNagF76: read(
    SCANNER_PAGES.cfnNagF76,
    'F76 fails for a key policy that allows something to the principal *, whatever the condition says.',
    '2026-11-27',
  ),
  hubKms5: read(
    STANDARD_PAGES.securityHubKms,
    'KMS.5 fails for a publicly accessible key, counts only conditions with fixed values, and fails where AWS Config cannot read the key policy.',
  ),
  prowlerKmsDeletion: read(
    SCANNER_PAGES.prowlerKmsDeletion,
    'Prowler fails a customer managed key that is pending deletion.',
  ),
  hubKms3: read(STANDARD_PAGES.securityHubKms, 'KMS.3 fails for a key that is scheduled for deletion.'),
  ckvAws227: read(SCANNER_PAGES.ckvAws227, 'CKV_AWS_227 fails for a key with is_enabled set to false.'),
  prowlerKmsUsed: read(
    SCANNER_PAGES.prowlerKmsUsed,
    'Prowler calls a customer managed key unused when it is neither enabled nor pending deletion; it does not look at use.',
  ),
  ckv2Aws64: read(
    SCANNER_PAGES.ckv2Aws64,
    'CKV2_AWS_64 fails for an aws_kms_key without a policy of its own or a connected aws_kms_key_policy; it reads neither.',
  ),
  prowlerKmsMultiRegion: read(
    SCANNER_PAGES.prowlerKmsMultiRegion,
    'Prowler fails every enabled customer managed key that is a multi-Region key.',
  ),
  trivy0153: read(
    SCANNER_PAGES.trivy0153,
    'AWS-0153 fails for a trail without a metric filter and an alarm for DisableKey and ScheduleKeyDeletion.',
  ),
  prowlerKmsAlarm: read(
    SCANNER_PAGES.prowlerKmsAlarm,
    'Prowler looks for a metric filter with an alarm for DisableKey and ScheduleKeyDeletion.',
  ),
  hubCloudwatch7: read(
    SCANNER_PAGES.securityHubCloudwatch,
    'CloudWatch.7 looks for a metric filter and an alarm for disabling or scheduled deletion of customer managed keys.',
  ),
  hubKms1: read(
    STANDARD_PAGES.securityHubKms,
    'KMS.1 fails for an IAM customer managed policy that allows kms:Decrypt or kms:ReEncryptFrom on all keys, attached or not, conditions unread.',
  ),
  hubKms2: read(
    STANDARD_PAGES.securityHubKms,
    'KMS.2 fails for an inline policy that allows kms:Decrypt or kms:ReEncryptFrom on all keys, conditions unread.',
  ),
  prowlerIamPolicy: read(
    SCANNER_PAGES.prowlerIamPolicy,
    'Prowler fails an attached custom IAM policy that allows all actions of AWS KMS on all resources.',
  ),
  prowlerIamInline: read(
    SCANNER_PAGES.prowlerIamInline,
    'Prowler fails an inline IAM policy that allows all actions of AWS KMS on all resources.',
  ),

  // Amazon S3
  ckvAws19: read(
    SCANNER_PAGES.ckvAws19,
    'CKV_AWS_19 accepts AES256, aws:kms, and in Terraform a bucket without any encryption setting; aws:kms:dsse is not on its list.',
  ),
  trivy0088: read(
    SCANNER_PAGES.trivy0088,
    'AWS-0088 fails for a bucket whose encryption is not written in the code; Trivy marks it as deprecated.',
  ),
  prowlerS3Default: read(
    SCANNER_PAGES.prowlerS3Default,
    'Prowler fails a bucket for which it reads no default encryption; the check is marked as deprecated.',
  ),
  cfnNagW41: read(SCANNER_PAGES.cfnNagW41, 'W41 warns of an AWS::S3::Bucket without BucketEncryption in the template.'),
  ckvAws145: read(
    SCANNER_PAGES.ckvAws145,
    'CKV_AWS_145 asks for aws:kms as the bucket’s default; it needs no key to be named, and aws:kms:dsse fails.',
  ),
  trivy0132: read(
    SCANNER_PAGES.trivy0132,
    'AWS-0132 asks for a named KMS key in the bucket’s default encryption; buckets that it knows to receive access logs are exempt.',
  ),
  prowlerS3Kms: read(
    SCANNER_PAGES.prowlerS3Kms,
    'Prowler passes a bucket whose default is aws:kms or aws:kms:dsse, under whichever key.',
  ),
  ckvAws186: read(SCANNER_PAGES.ckvAws186, 'CKV_AWS_186 asks an aws_s3_bucket_object to name a KMS key of its own.'),
  ckvAws181: read(SCANNER_PAGES.ckvAws181, 'CKV_AWS_181 asks an aws_s3_object_copy to name a KMS key.'),

  // Amazon EBS
  ckvAws3: read(SCANNER_PAGES.ckvAws3, 'CKV_AWS_3 asks for encrypted volumes, under any key.'),
  ckvAws8: read(
    SCANNER_PAGES.ckvAws8,
    'CKV_AWS_8 fails for an instance or launch configuration in Terraform without a root_block_device, even if the account encrypts by default, and for a volume with encryption switched off.',
  ),
  trivy0026: read(SCANNER_PAGES.trivy0026, 'AWS-0026 asks for encrypted volumes, under any key.'),
  trivy0131: read(
    SCANNER_PAGES.trivy0131,
    'AWS-0131 asks for encryption of the root and further volumes of an instance, under any key.',
  ),
  trivy0008: read(
    SCANNER_PAGES.trivy0008,
    'AWS-0008 asks for encryption of the volumes of a launch configuration, under any key.',
  ),
  prowlerEbsVolume: read(SCANNER_PAGES.prowlerEbsVolume, 'Prowler fails an EBS volume that is not encrypted.'),
  prowlerEbsSnapshots: read(SCANNER_PAGES.prowlerEbsSnapshots, 'Prowler fails an EBS snapshot that is not encrypted.'),
  hubEc23: read(
    SCANNER_PAGES.securityHubEc2,
    'EC2.3 fails for an attached EBS volume that is not encrypted; volumes that are not attached are left out.',
  ),
  ckvAws204: read(
    SCANNER_PAGES.ckvAws204,
    'CKV_AWS_204 asks the devices of an aws_ami to be encrypted, unless they come from a snapshot; despite its name it looks at no key.',
  ),
  ckvAws235: read(SCANNER_PAGES.ckvAws235, 'CKV_AWS_235 asks a copied AMI to be encrypted, under any key.'),
  ckvAws106: read(
    SCANNER_PAGES.ckvAws106,
    'CKV_AWS_106 fails where encryption by default is written as switched off, and passes where it is left out.',
  ),
  prowlerEbsDefault: read(
    SCANNER_PAGES.prowlerEbsDefault,
    'Prowler fails a Region with volumes in which EBS encryption by default is off.',
  ),
  hubEc27: read(SCANNER_PAGES.securityHubEc2, 'EC2.7 fails where EBS encryption by default is off for the account.'),
  ckvAws189: read(SCANNER_PAGES.ckvAws189, 'CKV_AWS_189 asks a volume to name a KMS key.'),
  ckvAws183: read(SCANNER_PAGES.ckvAws183, 'CKV_AWS_183 asks a copy of a snapshot to name a KMS key.'),
  ckvAws236: read(SCANNER_PAGES.ckvAws236, 'CKV_AWS_236 asks a copied AMI to name a KMS key.'),
  trivy0027: read(SCANNER_PAGES.trivy0027, 'AWS-0027 asks a volume to name a KMS key.'),
  cfnNagW37: read(SCANNER_PAGES.cfnNagW37, 'W37 warns of an AWS::EC2::Volume without KmsKeyId.'),

  // Amazon RDS and Amazon Aurora
  ckvAws16: read(SCANNER_PAGES.ckvAws16, 'CKV_AWS_16 asks a database instance for storage_encrypted, under any key.'),
  trivy0080: read(
    SCANNER_PAGES.trivy0080,
    'AWS-0080 asks a database instance for storage encryption, under any key; replicas are left out.',
  ),
  prowlerRdsInstance: read(
    SCANNER_PAGES.prowlerRdsInstance,
    'Prowler fails an RDS instance whose storage is not encrypted.',
  ),
  prowlerRdsSnapshots: read(
    SCANNER_PAGES.prowlerRdsSnapshots,
    'Prowler fails a snapshot of an instance or a cluster that is not encrypted.',
  ),
  cfnNagF27: read(
    SCANNER_PAGES.cfnNagF27,
    'F27 fails for a database instance without StorageEncrypted, unless it belongs to a cluster.',
  ),
  hubRds3: read(
    SCANNER_PAGES.securityHubRds,
    'RDS.3 checks storage encryption of database instances, and may report instances of Aurora and Neptune and clusters of DocumentDB too.',
  ),
  hubRds4: read(SCANNER_PAGES.securityHubRds, 'RDS.4 fails for a database snapshot that is not encrypted.'),
  ckvAws266: read(SCANNER_PAGES.ckvAws266, 'CKV_AWS_266 asks a copy of a database snapshot to name a KMS key.'),
  ckvAws245: read(SCANNER_PAGES.ckvAws245, 'CKV_AWS_245 asks replicated automated backups to name a KMS key.'),
  ckvAws354: read(
    SCANNER_PAGES.ckvAws354,
    'CKV_AWS_354 asks for a named KMS key wherever Performance Insights is switched on.',
  ),
  trivy0078: read(
    SCANNER_PAGES.trivy0078,
    'AWS-0078 asks for a named KMS key wherever Performance Insights is switched on.',
  ),
  ckvAws96: read(
    SCANNER_PAGES.ckvAws96,
    'CKV_AWS_96 asks an Aurora cluster for storage_encrypted; engine mode serverless passes without it.',
  ),
  ckvAws140: read(SCANNER_PAGES.ckvAws140, 'CKV_AWS_140 asks a global cluster for storage_encrypted.'),
  ckvAws146: read(
    SCANNER_PAGES.ckvAws146,
    'CKV_AWS_146 asks an aws_db_cluster_snapshot for storage_encrypted, which by Terraform’s page it only exports.',
  ),
  prowlerRdsCluster: read(SCANNER_PAGES.prowlerRdsCluster, 'Prowler fails a database cluster that is not encrypted.'),
  cfnNagF26: read(SCANNER_PAGES.cfnNagF26, 'F26 fails for an AWS::RDS::DBCluster without StorageEncrypted.'),
  hubRds27: read(SCANNER_PAGES.securityHubRds, 'RDS.27 fails for a database cluster that is not encrypted at rest.'),
  ckvAws327: read(SCANNER_PAGES.ckvAws327, 'CKV_AWS_327 asks a database cluster to name a KMS key.'),
  trivy0079: read(
    SCANNER_PAGES.trivy0079,
    'AWS-0079 asks a database cluster for storage encryption, and then for a named KMS key as well.',
  ),

  // Amazon DynamoDB
  ckvAws119: read(
    SCANNER_PAGES.ckvAws119,
    'CKV_AWS_119 asks a table for server-side encryption that is switched on and names a KMS key.',
  ),
  ckvAws271: read(SCANNER_PAGES.ckvAws271, 'CKV_AWS_271 asks a replica of a table to name a KMS key.'),
  trivy0025: read(
    SCANNER_PAGES.trivy0025,
    'AWS-0025 asks a table to name a KMS key, and refuses the alias of the key aws/dynamodb.',
  ),
  prowlerDynamodb: read(
    SCANNER_PAGES.prowlerDynamodb,
    'Prowler passes a table under any KMS key of your account, the AWS managed key included, despite the name of its check.',
  ),
  cfnNagW74: read(
    SCANNER_PAGES.cfnNagW74,
    'W74 warns of a table without SSEEnabled; it asks for no key, so the AWS managed key passes.',
  ),
  configDynamodbKms: read(
    SCANNER_PAGES.configDynamodbKms,
    'The rule dynamodb-table-encrypted-kms asks for encryption with AWS KMS, and can be given the list of keys that it accepts.',
  ),
  ckvAws47: read(SCANNER_PAGES.ckvAws47, 'CKV_AWS_47 asks a DAX cluster for server-side encryption.'),
  trivy0023: read(SCANNER_PAGES.trivy0023, 'AWS-0023 asks a DAX cluster for server-side encryption.'),
  hubDynamodb3: read(SCANNER_PAGES.securityHubDynamodb, 'DynamoDB.3 fails for a DAX cluster not encrypted at rest.'),

  // Amazon SQS and Amazon SNS
  ckvAws27: read(
    SCANNER_PAGES.ckvAws27,
    'CKV_AWS_27 fails in Terraform for a queue that writes down neither sqs_managed_sse_enabled nor a KMS key.',
  ),
  ckvAws27InCloudFormation: read(
    SCANNER_PAGES.ckvAws27InCloudFormation,
    'In CloudFormation CKV_AWS_27 accepts KmsMasterKeyId alone, so that SSE-SQS fails.',
  ),
  trivy0096: read(
    SCANNER_PAGES.trivy0096,
    'AWS-0096 fails for a queue with neither a KMS key nor managed encryption written in the code.',
  ),
  prowlerSqs: read(
    SCANNER_PAGES.prowlerSqs,
    'Prowler fails a queue for which it finds neither a KMS key nor SSE-SQS, although its text speaks of KMS keys alone.',
  ),
  cfnNagW48: read(SCANNER_PAGES.cfnNagW48, 'W48 warns of a queue without KmsMasterKeyId, one under SSE-SQS included.'),
  hubSqs1: read(STANDARD_PAGES.securityHubSqs, 'SQS.1 passes for a queue under SSE-SQS or under a KMS key.'),
  ckv2Aws73: read(
    SCANNER_PAGES.ckv2Aws73,
    'CKV2_AWS_73 refuses the alias of the key aws/sqs; a queue that names no KMS key passes.',
  ),
  trivy0135: read(
    SCANNER_PAGES.trivy0135,
    'AWS-0135 refuses the alias of the key aws/sqs; a queue that names no KMS key passes.',
  ),
  ckvAws26: read(SCANNER_PAGES.ckvAws26, 'CKV_AWS_26 asks a topic to name a KMS key.'),
  trivy0095: read(SCANNER_PAGES.trivy0095, 'AWS-0095 asks a topic to name a KMS key.'),
  prowlerSns: read(SCANNER_PAGES.prowlerSns, 'Prowler fails a topic without a KMS key.'),
  cfnNagW47: read(SCANNER_PAGES.cfnNagW47, 'W47 warns of a topic without KmsMasterKeyId.'),
  hubSns1: read(
    SCANNER_PAGES.securityHubSns,
    'SNS.1 fails for a topic that uses no KMS key; that SNS encrypts its disks by default does not count.',
  ),
  trivy0136: read(
    SCANNER_PAGES.trivy0136,
    'AWS-0136 refuses the alias of the key aws/sns; a topic that names no KMS key passes.',
  ),

  // secrets, logs, trails, functions
  ckvAws149: read(
    SCANNER_PAGES.ckvAws149,
    'CKV_AWS_149 asks a secret to name a KMS key, and refuses a name with aws/ in it.',
  ),
  trivy0098: read(
    SCANNER_PAGES.trivy0098,
    'AWS-0098 asks a secret to name a KMS key, and refuses the alias of the key aws/secretsmanager.',
  ),
  cfnNagW77: read(SCANNER_PAGES.cfnNagW77, 'W77 warns of a secret without KmsKeyId.'),
  configSecrets: read(
    SCANNER_PAGES.configSecrets,
    'The AWS Config rule for secrets asks for a customer managed key: aws/secretsmanager does not comply, and a key of another account is taken for not complying either.',
  ),
  ckvAws158: read(SCANNER_PAGES.ckvAws158, 'CKV_AWS_158 asks a log group to name a KMS key.'),
  trivy0017: read(SCANNER_PAGES.trivy0017, 'AWS-0017 asks a log group to name a KMS key.'),
  prowlerLogs: read(SCANNER_PAGES.prowlerLogs, 'Prowler fails a log group with no KMS key associated.'),
  cfnNagW84: read(SCANNER_PAGES.cfnNagW84, 'W84 warns of a log group without KmsKeyId.'),
  configLogGroup: read(
    SCANNER_PAGES.configLogGroup,
    'The rule cloudwatch-log-group-encrypted asks for a KMS key on a log group, and can be given the one key that it accepts.',
  ),
  ckvAws35: read(SCANNER_PAGES.ckvAws35, 'CKV_AWS_35 asks a trail to name a KMS key.'),
  trivy0015: read(SCANNER_PAGES.trivy0015, 'AWS-0015 asks a trail to name a KMS key.'),
  prowlerCloudtrail: read(SCANNER_PAGES.prowlerCloudtrail, 'Prowler fails a trail without a KMS key.'),
  hubCloudtrail2: read(
    STANDARD_PAGES.securityHubCloudTrail,
    'CloudTrail.2 fails for a trail without KmsKeyId; that its files are under SSE-S3 does not count.',
  ),
  ckvAws294: read(SCANNER_PAGES.ckvAws294, 'CKV_AWS_294 asks an event data store of CloudTrail to name a KMS key.'),
  ckvAws173: read(
    SCANNER_PAGES.ckvAws173,
    'CKV_AWS_173 asks a function with environment variables to name a KMS key; in Terraform it also fails for one that names a key without them.',
  ),
  prowlerLambda: read(
    SCANNER_PAGES.prowlerLambda,
    'Prowler fails a function with environment variables and no KMS key of its own.',
  ),
  ckvAws337: read(SCANNER_PAGES.ckvAws337, 'CKV_AWS_337 asks a SecureString parameter to name a KMS key.'),
  ckv2Aws34: read(
    SCANNER_PAGES.ckv2Aws34,
    'CKV2_AWS_34 asks every aws_ssm_parameter to be a SecureString, under any key.',
  ),

  // further services
  ckvAws42: read(SCANNER_PAGES.ckvAws42, 'CKV_AWS_42 asks a file system to be encrypted, under any key.'),
  trivy0037: read(SCANNER_PAGES.trivy0037, 'AWS-0037 asks a file system to be encrypted, under any key.'),
  prowlerEfs: read(SCANNER_PAGES.prowlerEfs, 'Prowler fails a file system that is not encrypted.'),
  cfnNagF32: read(SCANNER_PAGES.cfnNagF32, 'F32 fails for a file system without Encrypted.'),
  hubEfs1: read(
    SCANNER_PAGES.securityHubEfs,
    'EFS.1 fails for a file system that is not encrypted, and looks at no particular key.',
  ),
  hubEfs8: read(SCANNER_PAGES.securityHubEfs, 'EFS.8 fails for a file system that is not encrypted.'),
  ckvAws184: read(SCANNER_PAGES.ckvAws184, 'CKV_AWS_184 asks a file system to name a KMS key.'),
  ckvAws136: read(
    SCANNER_PAGES.ckvAws136,
    'CKV_AWS_136 asks a repository for encryption type KMS; it needs no key to be named.',
  ),
  trivy0033: read(
    SCANNER_PAGES.trivy0033,
    'AWS-0033 asks a repository for encryption type KMS and for a named KMS key.',
  ),
  hubEcr5: read(
    SCANNER_PAGES.securityHubEcr,
    'ECR.5 fails for a repository that is not under a customer managed key; aws/ecr does not pass.',
  ),
  ckvAws58: read(SCANNER_PAGES.ckvAws58, 'CKV_AWS_58 asks a cluster for an encryption configuration for secrets.'),
  trivy0039: read(
    SCANNER_PAGES.trivy0039,
    'AWS-0039 asks a cluster for an encryption configuration for secrets that names a KMS key.',
  ),
  prowlerEks: read(SCANNER_PAGES.prowlerEks, 'Prowler fails a cluster without an encryption configuration.'),
  cfnNagW82: read(SCANNER_PAGES.cfnNagW82, 'W82 warns of a cluster without an encryption configuration with a key.'),
  hubEks3: read(
    SCANNER_PAGES.securityHubEks,
    'EKS.3 checks encryption of Kubernetes secrets; AWS announced that it would retire the control after 10 August 2026.',
  ),
  eksEncryptsSecretsByDefault: read(
    SCANNER_PAGES.securityHubEks,
    'From Kubernetes version 1.28 on, Amazon EKS protects the secrets of a cluster with envelope encryption by default.',
  ),
  ckvAws43: read(SCANNER_PAGES.ckvAws43, 'CKV_AWS_43 asks a stream for encryption type KMS, under any key.'),
  ckvAws185: read(SCANNER_PAGES.ckvAws185, 'CKV_AWS_185 asks a stream to name a KMS key.'),
  trivy0064: read(
    SCANNER_PAGES.trivy0064,
    'AWS-0064 asks a stream for encryption type KMS and for a named KMS key; its name speaks of encryption in transit.',
  ),
  prowlerKinesis: read(SCANNER_PAGES.prowlerKinesis, 'Prowler fails a stream without encryption type KMS.'),
  cfnNagW49: read(SCANNER_PAGES.cfnNagW49, 'W49 warns of a stream without StreamEncryption that names a key.'),
  hubKinesis1: read(
    SCANNER_PAGES.securityHubKinesis,
    'Kinesis.1 fails for a stream without server-side encryption, and asks for no particular key.',
  ),
} as const satisfies Record<string, Fact>
