import {
  ANY_KMS_KEY,
  NAMED_KEY,
  OWN_KEY,
  OWN_KEY_BY_NAME,
  both,
  cfnNag,
  checkov,
  checkovNamed,
  config,
  prowler,
  securityHub,
  trivy,
  type Passing,
  type Topic,
} from './check.ts'

/** Where the service has no AWS managed key, a named KMS key is one of the reader's own. */
const ONLY_OWN_KEYS_EXIST: Passing = {
  families: ['customer-managed'],
  says: 'The service takes no AWS managed key here, so that a KMS key is always one of your own.',
}

/** Secrets, parameters, logs, trails, functions and clusters. */
export const SECURITY_TOPICS: readonly Topic[] = [
  {
    id: 'secrets-own-key',
    title: 'The secret names a KMS key',
    service: 'AWS Secrets Manager',
    follow: 'Where the secret is read from another account, or permission on the key must be a second lock.',
    suppress: 'Where the secret is read in its account alone: it is encrypted under aws/secretsmanager in any case.',
    reason:
      'Secret <SECRET> is read in account <ACCOUNT_ID> alone and encrypted under aws/secretsmanager. Decided by <OWNER> on <DATE>.',
    facts: ['secretsDefaultKey', 'secretsSharingNeedsOwnKey', 'awsManagedFollowsTheResource'],
    checks: [
      both(checkov(149, 'ckvAws149', OWN_KEY_BY_NAME)),
      trivy('0098', 'aws-ssm-secret-use-customer-key', 'low', 'trivy0098', OWN_KEY_BY_NAME),
      cfnNag('W77', 'cfnNagW77', NAMED_KEY),
      config('secretsmanager-using-cmk', 'configSecrets', OWN_KEY),
    ],
  },
  {
    id: 'parameters',
    title: 'Parameters are secure strings, under a named KMS key',
    service: 'AWS Systems Manager Parameter Store',
    follow:
      'SecureString for whatever is secret. A customer managed key where permission on the key must be a second lock.',
    suppress:
      'SecureString is not needed for what is no secret, and no key need be named where the AWS managed key is enough.',
    reason:
      'Parameter <PARAMETER> <is no secret | stays under the AWS managed key, because permission on the parameter is enough>. Decided by <OWNER> on <DATE>.',
    facts: ['awsManagedFollowsTheResource'],
    checks: [
      { ...checkovNamed('CKV2_AWS_34', 'ckv2Aws34', ANY_KMS_KEY), severity: 'medium' },
      checkov(337, 'ckvAws337', NAMED_KEY),
    ],
  },
  {
    id: 'logs-own-key',
    title: 'The log group has a KMS key',
    service: 'Amazon CloudWatch Logs',
    follow:
      'Where the log holds personal or secret data and you must decide about its key, see its use or switch it off.',
    suppress: 'Where encryption at rest is all that is asked for: CloudWatch Logs encrypts every log group by itself.',
    reason:
      'Log group <LOG_GROUP> holds <DATA_CLASS> and keeps the encryption of CloudWatch Logs. No rule asks for control of the key. Decided by <OWNER> on <DATE>.',
    facts: ['logsDefaultEncryption', 'logsOffersOwnEncryptionOrYours', 'logsOldDataKeepsItsKey'],
    checks: [
      both(checkov(158, 'ckvAws158', ONLY_OWN_KEYS_EXIST)),
      trivy('0017', 'aws-cloudwatch-log-group-customer-key', 'low', 'trivy0017', ONLY_OWN_KEYS_EXIST),
      prowler('cloudwatch_log_group_kms_encryption_enabled', 'medium', 'prowlerLogs', ONLY_OWN_KEYS_EXIST),
      cfnNag('W84', 'cfnNagW84', ONLY_OWN_KEYS_EXIST),
      config('cloudwatch-log-group-encrypted', 'configLogGroup', ONLY_OWN_KEYS_EXIST),
    ],
  },
  {
    id: 'cloudtrail-own-key',
    title: 'The trail has a KMS key',
    service: 'AWS CloudTrail',
    follow:
      'Where readers of the bucket must not be readers of the trail by that alone, or a standard that you follow names this check.',
    suppress:
      'Where the bucket alone decides who reads, and no standard asks for more: the files are encrypted with SSE-S3.',
    reason:
      'Trail <TRAIL> delivers under SSE-S3 into bucket <BUCKET>, whose policy admits <READERS> alone. No standard in force asks for a KMS key. Decided by <OWNER> on <DATE>.',
    facts: ['cloudtrailDefaultEncryption', 'cloudtrailNeedsOwnKey', 'cloudtrailReaders', 'cloudtrailStopsWithoutKey'],
    checks: [
      both(checkov(35, 'ckvAws35', ONLY_OWN_KEYS_EXIST)),
      trivy('0015', 'aws-cloudtrail-encryption-customer-managed-key', 'high', 'trivy0015', ONLY_OWN_KEYS_EXIST),
      prowler('cloudtrail_kms_encryption_enabled', 'medium', 'prowlerCloudtrail', ONLY_OWN_KEYS_EXIST),
      securityHub('CloudTrail.2', 'medium', ['cloud-trail-encryption-enabled'], 'hubCloudtrail2', ONLY_OWN_KEYS_EXIST),
    ],
  },
  {
    id: 'cloudtrail-lake',
    title: 'The event data store has a KMS key',
    service: 'CloudTrail Lake',
    follow: 'Where permission on the key must be a second lock before the events.',
    suppress: 'Where encryption at rest is all that is asked for.',
    reason: 'Event data store <EVENT_DATA_STORE> keeps the encryption that AWS gives it. Decided by <OWNER> on <DATE>.',
    facts: ['keyPolicyIsPrimary'],
    unverified: 'which kinds of key an event data store takes',
    checks: [checkov(294, 'ckvAws294')],
  },
  {
    id: 'lambda-environment',
    title: 'Environment variables have a KMS key',
    service: 'AWS Lambda',
    follow:
      'Where secrets stand in environment variables that cannot be moved. Better: keep secrets in Secrets Manager or Parameter Store, and nothing secret in the environment.',
    suppress: 'Where nothing secret stands in the environment: Lambda encrypts it at rest in any case.',
    reason:
      'Function <FUNCTION> has nothing secret in its environment variables. Secrets are read from <STORE>. Reviewed by <OWNER> on <DATE>.',
    facts: ['lambdaDefaultKey', 'lambdaDeployerPermissions'],
    checks: [
      both(checkov(173, 'ckvAws173', OWN_KEY)),
      prowler('awslambda_function_env_vars_not_encrypted_with_cmk', 'medium', 'prowlerLambda', OWN_KEY),
    ],
  },
  {
    id: 'eks-secrets',
    title: 'Kubernetes secrets are encrypted with a KMS key',
    service: 'Amazon EKS',
    follow:
      'Where a key of your own has to stand before the secrets, or the cluster is too old to be protected by default.',
    suppress: 'Where the cluster’s version protects secrets by default, and no rule asks for a key of your own.',
    reason:
      'Cluster <CLUSTER> runs a version for which Amazon EKS protects secrets with envelope encryption by default. No rule asks for a key of our own. Decided by <OWNER> on <DATE>.',
    facts: ['eksEncryptsSecretsByDefault'],
    checks: [
      both(checkov(58, 'ckvAws58')),
      trivy('0039', 'aws-eks-encrypt-secrets', 'high', 'trivy0039'),
      prowler('eks_cluster_kms_cmk_encryption_in_secrets_enabled', 'medium', 'prowlerEks'),
      cfnNag('W82', 'cfnNagW82'),
      securityHub('EKS.3', 'medium', ['eks-cluster-secrets-encrypted'], 'hubEks3'),
    ],
  },
]
