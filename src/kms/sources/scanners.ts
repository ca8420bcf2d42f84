import { page, type Source } from './source.ts'

/** The newest commit of each repository that was read: Checkov, Trivy and Prowler of August 2026, cfn-nag of June 2022. */
const checkov = (path: string) =>
  page(
    `Checkov: ${fileOf(path)}`,
    `https://github.com/bridgecrewio/checkov/blob/main/checkov/terraform/checks/${path}`,
    '2026-08',
  )
const trivy = (path: string) =>
  page(
    `Trivy: ${path}.rego`,
    `https://github.com/aquasecurity/trivy-checks/blob/main/checks/cloud/aws/${path}.rego`,
    '2026-08',
  )
const prowler = (service: string, check: string) =>
  page(
    `Prowler: ${check}.py`,
    `https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/${service}/${check}/${check}.py`,
    '2026-08',
  )
const cfnNag = (rule: string) =>
  page(
    `cfn-nag: ${rule}.rb`,
    `https://github.com/stelligent/cfn_nag/blob/master/lib/cfn-nag/custom_rules/${rule}.rb`,
    '2022-06',
  )
const securityHub = (service: string, file: string) =>
  page(
    `Security Hub CSPM controls for ${service}`,
    `https://docs.aws.amazon.com/securityhub/latest/userguide/${file}-controls.html`,
    '2026-09',
  )
const config = (rule: string) =>
  page(rule, `https://docs.aws.amazon.com/config/latest/developerguide/${rule}.html`, '2026-09')

const fileOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

export const SCANNER_PAGES = {
  // how to suppress
  checkovSuppressing: page(
    'Checkov: Suppressing and skipping policies',
    'https://github.com/bridgecrewio/checkov/blob/main/docs/2.Basics/Suppressing%20and%20Skipping%20Policies.md',
    '2026-08',
  ),
  trivyConfig: page(
    'Trivy: Filtering resources by inline comments',
    'https://github.com/aquasecurity/trivy/blob/main/docs/guide/scanner/misconfiguration/config/config.md',
    '2026-08',
  ),
  prowlerMutelist: page(
    'Prowler: Mutelisting',
    'https://github.com/prowler-cloud/prowler/blob/master/docs/user-guide/cli/tutorials/mutelist.mdx',
    '2026-08',
  ),
  cfnNagReadme: page('cfn-nag: README', 'https://github.com/stelligent/cfn_nag/blob/master/README.md', '2022-06'),
  securityHubWorkflow: page(
    'Setting the workflow status of findings in Security Hub CSPM',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/findings-workflow-status.html',
    '2026-09',
  ),
  securityHubBatchUpdate: page(
    'BatchUpdateFindings',
    'https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchUpdateFindings.html',
    '2026-09',
  ),

  // Security Hub, one page for each service; those for AWS KMS, Amazon S3, Amazon SQS and CloudTrail stand with the standards
  securityHubCloudwatch: securityHub('CloudWatch', 'cloudwatch'),
  securityHubDynamodb: securityHub('DynamoDB', 'dynamodb'),
  securityHubEc2: securityHub('Amazon EC2', 'ec2'),
  securityHubEcr: securityHub('Amazon ECR', 'ecr'),
  securityHubEfs: securityHub('Amazon EFS', 'efs'),
  securityHubEks: securityHub('Amazon EKS', 'eks'),
  securityHubKinesis: securityHub('Kinesis', 'kinesis'),
  securityHubRds: securityHub('Amazon RDS', 'rds'),
  securityHubSns: securityHub('Amazon SNS', 'sns'),

  // AWS Config rules without a Security Hub control
  configDynamodbKms: config('dynamodb-table-encrypted-kms'),
  configLogGroup: config('cloudwatch-log-group-encrypted'),
  configSecrets: config('secretsmanager-using-cmk'),

  // Checkov
  ckvAws3: checkov('resource/aws/EBSEncryption.py'),
  ckvAws7: checkov('resource/aws/KMSRotation.py'),
  ckvAws8: checkov('resource/aws/LaunchConfigurationEBSEncryption.py'),
  ckvAws16: checkov('resource/aws/RDSEncryption.py'),
  ckvAws19: checkov('graph_checks/aws/S3BucketEncryption.yaml'),
  ckvAws26: checkov('resource/aws/SNSTopicEncryption.py'),
  ckvAws27: checkov('resource/aws/SQSQueueEncryption.py'),
  ckvAws33: checkov('resource/aws/KMSKeyWildcardPrincipal.py'),
  ckvAws35: checkov('resource/aws/CloudtrailEncryptionWithCMK.py'),
  ckvAws42: checkov('resource/aws/EFSEncryptionEnabled.py'),
  ckvAws43: checkov('resource/aws/KinesisStreamEncryptionType.py'),
  ckvAws47: checkov('resource/aws/DAXEncryption.py'),
  ckvAws58: checkov('resource/aws/EKSSecretsEncryption.py'),
  ckvAws96: checkov('resource/aws/AuroraEncryption.py'),
  ckvAws106: checkov('resource/aws/EBSDefaultEncryption.py'),
  ckvAws119: checkov('resource/aws/DynamoDBTablesEncrypted.py'),
  ckvAws136: checkov('resource/aws/ECRRepositoryEncrypted.py'),
  ckvAws140: checkov('resource/aws/RDSClusterEncrypted.py'),
  ckvAws145: checkov('graph_checks/aws/S3KMSEncryptedByDefault.yaml'),
  ckvAws146: checkov('resource/aws/RDSClusterSnapshotEncrypted.py'),
  ckvAws149: checkov('resource/aws/SecretManagerSecretEncrypted.py'),
  ckvAws158: checkov('resource/aws/CloudWatchLogGroupKMSKey.py'),
  ckvAws173: checkov('resource/aws/LambdaEnvironmentEncryptionSettings.py'),
  ckvAws181: checkov('resource/aws/S3ObjectCopyEncryptedWithCMK.py'),
  ckvAws183: checkov('resource/aws/EBSSnapshotCopyEncryptedWithCMK.py'),
  ckvAws184: checkov('resource/aws/EFSFileSystemEncryptedWithCMK.py'),
  ckvAws185: checkov('resource/aws/KinesisStreamEncryptedWithCMK.py'),
  ckvAws186: checkov('resource/aws/S3BucketObjectEncryptedWithCMK.py'),
  ckvAws189: checkov('resource/aws/EBSVolumeEncryptedWithCMK.py'),
  ckvAws204: checkov('resource/aws/AMIEncryption.py'),
  ckvAws227: checkov('resource/aws/KMSKeyIsEnabled.py'),
  ckvAws235: checkov('resource/aws/AMICopyIsEncrypted.py'),
  ckvAws236: checkov('resource/aws/AMICopyUsesCMK.py'),
  ckvAws245: checkov('resource/aws/RDSInstanceAutoBackupEncryptionWithCMK.py'),
  ckvAws266: checkov('resource/aws/DBSnapshotCopyUsesCMK.py'),
  ckvAws271: checkov('resource/aws/DynamoDBTableReplicaKMSUsesCMK.py'),
  ckvAws294: checkov('resource/aws/CloudtrailEventDataStoreUsesCMK.py'),
  ckvAws327: checkov('resource/aws/RDSClusterEncryptedWithCMK.py'),
  ckvAws337: checkov('resource/aws/SSMParameterUsesCMK.py'),
  ckvAws354: checkov('resource/aws/RDSInstancePerfInsightsEncryptionWithCMK.py'),
  ckv2Aws34: checkov('graph_checks/aws/AWSSSMParameterShouldBeEncrypted.yaml'),
  ckv2Aws64: checkov('graph_checks/aws/KmsKeyPolicyIsDefined.yaml'),
  ckv2Aws73: checkov('graph_checks/aws/SQSEncryptionCMK.yaml'),
  ckvAws33InCloudFormation: page(
    'Checkov: KMSKeyWildCardPrincipal.py (CloudFormation)',
    'https://github.com/bridgecrewio/checkov/blob/main/checkov/cloudformation/checks/resource/aws/KMSKeyWildCardPrincipal.py',
    '2026-08',
  ),
  ckvAws27InCloudFormation: page(
    'Checkov: SQSQueueEncryption.py (CloudFormation)',
    'https://github.com/bridgecrewio/checkov/blob/main/checkov/cloudformation/checks/resource/aws/SQSQueueEncryption.py',
    '2026-08',
  ),

  // Trivy
  trivy0008: trivy('ec2/as_enable_at_rest_encryption'),
  trivy0015: trivy('cloudtrail/encryption_customer_key'),
  trivy0017: trivy('cloudwatch/log_group_customer_key'),
  trivy0023: trivy('dynamodb/enable_at_rest_encryption'),
  trivy0025: trivy('dynamodb/table_customer_key'),
  trivy0026: trivy('ec2/enable_volume_encryption'),
  trivy0027: trivy('ec2/encryption_customer_key'),
  trivy0033: trivy('ecr/repository_customer_key'),
  trivy0037: trivy('efs/enable_at_rest_encryption'),
  trivy0039: trivy('eks/encrypt_secrets'),
  trivy0064: trivy('kinesis/enable_in_transit_encryption'),
  trivy0065: trivy('kms/auto_rotate_keys'),
  trivy0078: trivy('rds/performance_insights_encryption_customer_key'),
  trivy0079: trivy('rds/encrypt_cluster_storage_data'),
  trivy0080: trivy('rds/encrypt_instance_storage_data'),
  trivy0088: trivy('s3/enable_bucket_encryption'),
  trivy0095: trivy('sns/enable_topic_encryption'),
  trivy0096: trivy('sqs/enable_queue_encryption'),
  trivy0098: trivy('ssm/secret_use_customer_key'),
  trivy0131: trivy('ec2/enable_at_rest_encryption'),
  trivy0132: trivy('s3/encryption_customer_key'),
  trivy0135: trivy('sqs/queue_encryption_with_cmk'),
  trivy0136: trivy('sns/topic_encryption_with_cmk'),
  trivy0153: trivy('cloudwatch/require_cmk_disabled_alarm'),

  // Prowler
  prowlerKmsRotation: prowler('kms', 'kms_cmk_rotation_enabled'),
  prowlerKmsPublic: prowler('kms', 'kms_key_not_publicly_accessible'),
  prowlerKmsDeletion: prowler('kms', 'kms_cmk_not_deleted_unintentionally'),
  prowlerKmsUsed: prowler('kms', 'kms_cmk_are_used'),
  prowlerKmsMultiRegion: prowler('kms', 'kms_cmk_not_multi_region'),
  prowlerKmsAlarm: prowler('cloudwatch', 'cloudwatch_log_metric_filter_disable_or_scheduled_deletion_of_kms_cmk'),
  prowlerIamPolicy: prowler('iam', 'iam_policy_no_full_access_to_kms'),
  prowlerIamInline: prowler('iam', 'iam_inline_policy_no_full_access_to_kms'),
  prowlerS3Default: prowler('s3', 's3_bucket_default_encryption'),
  prowlerS3Kms: prowler('s3', 's3_bucket_kms_encryption'),
  prowlerEbsDefault: prowler('ec2', 'ec2_ebs_default_encryption'),
  prowlerEbsVolume: prowler('ec2', 'ec2_ebs_volume_encryption'),
  prowlerEbsSnapshots: prowler('ec2', 'ec2_ebs_snapshots_encrypted'),
  prowlerRdsInstance: prowler('rds', 'rds_instance_storage_encrypted'),
  prowlerRdsCluster: prowler('rds', 'rds_cluster_storage_encrypted'),
  prowlerRdsSnapshots: prowler('rds', 'rds_snapshots_encrypted'),
  prowlerDynamodb: prowler('dynamodb', 'dynamodb_tables_kms_cmk_encryption_enabled'),
  prowlerSns: prowler('sns', 'sns_topics_kms_encryption_at_rest_enabled'),
  prowlerSqs: prowler('sqs', 'sqs_queues_server_side_encryption_enabled'),
  prowlerCloudtrail: prowler('cloudtrail', 'cloudtrail_kms_encryption_enabled'),
  prowlerLogs: prowler('cloudwatch', 'cloudwatch_log_group_kms_encryption_enabled'),
  prowlerLambda: prowler('awslambda', 'awslambda_function_env_vars_not_encrypted_with_cmk'),
  prowlerEfs: prowler('efs', 'efs_encryption_at_rest_enabled'),
  prowlerEks: prowler('eks', 'eks_cluster_kms_cmk_encryption_in_secrets_enabled'),
  prowlerKinesis: prowler('kinesis', 'kinesis_stream_encrypted_at_rest'),

  // cfn-nag
  cfnNagF19: cfnNag('KMSKeyRotationRule'),
  cfnNagF26: cfnNag('RDSDBClusterStorageEncryptedRule'),
  cfnNagF27: cfnNag('RDSDBInstanceStorageEncryptedRule'),
  cfnNagF32: cfnNag('EFSFileSystemEncryptedRule'),
  // what the rule calls
  cfnNagF76: page(
    'cfn-model (for cfn-nag): policy_document.rb',
    'https://github.com/stelligent/cfn-model/blob/master/lib/cfn-model/model/policy_document.rb',
    '2022-06',
  ),
  cfnNagW37: cfnNag('EbsVolumeEncryptionKeyRule'),
  cfnNagW41: cfnNag('S3BucketEncryptionSetRule'),
  cfnNagW47: cfnNag('SnsTopicKmsMasterKeyIdRule'),
  cfnNagW48: cfnNag('SqsQueueKmsMasterKeyIdRule'),
  cfnNagW49: cfnNag('KinesisStreamStreamEncryptionRule'),
  cfnNagW74: cfnNag('DynamoDBEncryptionRule'),
  cfnNagW77: cfnNag('SecretsManagerSecretKmsKeyIdRule'),
  cfnNagW82: cfnNag('EKSClusterEncryptionRule'),
  cfnNagW84: cfnNag('LogsLogGroupEncryptedRule'),
} as const satisfies Record<string, Source>
