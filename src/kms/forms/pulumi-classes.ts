/** Resource types of Terraform’s AWS provider, and the classes that Pulumi makes of them. */
export const CLASS_OF = {
  aws_kms_key: 'aws.kms.Key',
  aws_kms_external_key: 'aws.kms.ExternalKey',
  aws_kms_replica_key: 'aws.kms.ReplicaKey',
  aws_kms_replica_external_key: 'aws.kms.ReplicaExternalKey',
  aws_kms_alias: 'aws.kms.Alias',
} as const

/** Every class that a program of ours uses. */
export const PULUMI_CLASSES: readonly string[] = ['aws.Provider', ...Object.values(CLASS_OF)]
