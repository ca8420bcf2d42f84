/** Resource types of Terraform’s AWS provider, and the classes that Pulumi makes of them. */
export const CLASS_OF = {
  aws_kms_key: 'aws.kms.Key',
  aws_kms_external_key: 'aws.kms.ExternalKey',
  aws_kms_replica_key: 'aws.kms.ReplicaKey',
  aws_kms_replica_external_key: 'aws.kms.ReplicaExternalKey',
  aws_kms_alias: 'aws.kms.Alias',
  aws_s3_bucket_server_side_encryption_configuration: 'aws.s3.BucketServerSideEncryptionConfiguration',
  aws_ebs_volume: 'aws.ebs.Volume',
  aws_efs_file_system: 'aws.efs.FileSystem',
  aws_fsx_openzfs_file_system: 'aws.fsx.OpenZfsFileSystem',
  aws_backup_vault: 'aws.backup.Vault',
  aws_db_instance: 'aws.rds.Instance',
  aws_rds_cluster: 'aws.rds.Cluster',
  aws_dynamodb_table: 'aws.dynamodb.Table',
  aws_docdb_cluster: 'aws.docdb.Cluster',
  aws_neptune_cluster: 'aws.neptune.Cluster',
  aws_redshift_cluster: 'aws.redshift.Cluster',
  aws_redshiftserverless_namespace: 'aws.redshiftserverless.Namespace',
  aws_elasticache_serverless_cache: 'aws.elasticache.ServerlessCache',
  aws_memorydb_cluster: 'aws.memorydb.Cluster',
  aws_opensearch_domain: 'aws.opensearch.Domain',
  aws_opensearchserverless_security_policy: 'aws.opensearch.ServerlessSecurityPolicy',
  aws_sqs_queue: 'aws.sqs.Queue',
  aws_sns_topic: 'aws.sns.Topic',
  aws_cloudwatch_event_bus: 'aws.cloudwatch.EventBus',
  aws_kinesis_stream: 'aws.kinesis.Stream',
  aws_kinesis_firehose_delivery_stream: 'aws.kinesis.FirehoseDeliveryStream',
  aws_msk_cluster: 'aws.msk.Cluster',
  aws_sfn_state_machine: 'aws.sfn.StateMachine',
  aws_ses_receipt_rule: 'aws.ses.ReceiptRule',
  aws_secretsmanager_secret: 'aws.secretsmanager.Secret',
  aws_ssm_parameter: 'aws.ssm.Parameter',
  aws_cloudwatch_log_group: 'aws.cloudwatch.LogGroup',
  aws_cloudtrail: 'aws.cloudtrail.Trail',
  aws_lambda_function: 'aws.lambda.Function',
  aws_ecr_repository: 'aws.ecr.Repository',
  aws_eks_cluster: 'aws.eks.Cluster',
  aws_ecs_cluster: 'aws.ecs.Cluster',
  aws_workspaces_workspace: 'aws.workspaces.Workspace',
  aws_glue_data_catalog_encryption_settings: 'aws.glue.DataCatalogEncryptionSettings',
  aws_athena_workgroup: 'aws.athena.Workgroup',
  aws_sagemaker_notebook_instance: 'aws.sagemaker.NotebookInstance',
  aws_codeartifact_domain: 'aws.codeartifact.Domain',
  aws_route53_key_signing_key: 'aws.route53.KeySigningKey',
} as const

/** Names of arguments that are not those of Terraform with a capital for each line below. */
export const ARGUMENT_NAMES: Readonly<Record<string, string>> = { function_name: 'name' }

export type TerraformType = keyof typeof CLASS_OF

/** Every class that a program of ours uses. */
export const PULUMI_CLASSES: readonly string[] = ['aws.Provider', ...Object.values(CLASS_OF)]
