import { COMPUTE_PAGES } from '../sources/compute.ts'
import type { Fact } from './fact.ts'

/** Functions, containers and desktops. */
export const COMPUTE_FACTS = {
  lambdaDefaultKey: {
    says: 'Lambda encrypts environment variables with an AWS managed key unless you name a customer managed key.',
    source: COMPUTE_PAGES.lambdaEnvironment,
    checkedOn: '2026-11-25',
  },
  lambdaAwsManagedKeyIsFree: {
    says: 'AWS does not charge you for the use of the AWS managed key that encrypts environment variables.',
    source: COMPUTE_PAGES.lambdaEnvironment,
    checkedOn: '2026-11-25',
  },
  lambdaDefaultDoubt: {
    says: 'For a function without a customer managed key, Lambda’s API reference names an AWS owned key or an AWS managed key, and does not say which of them encrypts what.',
    source: COMPUTE_PAGES.lambdaCreateFunctionApi,
    checkedOn: '2026-11-25',
  },
  lambdaDeployerPermissions: {
    says: 'Configuring a customer managed key on a function takes kms:CreateGrant and kms:Encrypt, viewing and managing its environment variables kms:Decrypt; for the function’s role the page names no permission.',
    source: COMPUTE_PAGES.lambdaEnvironment,
    checkedOn: '2026-11-25',
  },
  lambdaWorksFromAGrant: {
    says: 'Lambda uses your permissions to make a grant on the key, and encrypts environment variables from that grant.',
    source: COMPUTE_PAGES.lambdaEnvironment,
    checkedOn: '2026-11-25',
  },
  lambdaViewersNeedDecrypt: {
    says: 'Without kms:Decrypt one can manage a function, but can neither view its environment variables nor manage them in the console.',
    source: COMPUTE_PAGES.lambdaEnvironment,
    checkedOn: '2026-11-25',
  },
  lambdaHelpersNeedDecrypt: {
    says: 'A function whose environment variables are also encrypted with the console’s helpers needs kms:Decrypt in its execution role.',
    source: COMPUTE_PAGES.lambdaEnvironment,
    checkedOn: '2026-11-25',
  },
  lambdaPrefersSecretsManager: {
    says: 'AWS recommends AWS Secrets Manager instead of environment variables for database credentials.',
    source: COMPUTE_PAGES.lambdaEnvironment,
    checkedOn: '2026-11-25',
  },
  lambdaFunctionKeyScope: {
    says: 'The key in KMSKeyArn protects a function’s environment variables, its SnapStart snapshots and the optimized copy of its container image, and the unzipped package where SourceKMSKeyArn is set too.',
    source: COMPUTE_PAGES.lambdaCreateFunctionApi,
    checkedOn: '2026-11-25',
  },
  lambdaVersionsAreSnapshots: {
    says: 'A published version of a function is a snapshot of its code and configuration that cannot be changed.',
    source: COMPUTE_PAGES.lambdaCreateFunctionApi,
    checkedOn: '2026-11-25',
  },
  lambdaZipDefaultKey: {
    says: 'Lambda encrypts deployment packages with an AWS owned key unless you name a customer managed key.',
    source: COMPUTE_PAGES.lambdaZip,
    checkedOn: '2026-11-25',
  },
  lambdaZipKeyPolicy: {
    says: 'For .zip packages Lambda makes no grant: the key policy must let lambda.amazonaws.com call GenerateDataKey and Decrypt, and can be limited by the function ARN in the encryption context.',
    source: COMPUTE_PAGES.lambdaZip,
    checkedOn: '2026-11-25',
  },
  lambdaZipReaders: {
    says: 'Only principals with access to the customer managed key can download a .zip package; for others, GetFunction reports that kms:Decrypt was denied.',
    source: COMPUTE_PAGES.lambdaZip,
    checkedOn: '2026-11-25',
  },
  lambdaZipNeedsUpload: {
    says: 'To remove the key of a .zip package, or to use another, the package must be uploaded again.',
    source: COMPUTE_PAGES.lambdaZip,
    checkedOn: '2026-11-25',
  },
  lambdaUnzippedDoubt: {
    says: 'Where SourceKMSKeyArn is set without KMSKeyArn, Lambda’s page says in one place that an AWS managed key encrypts the unzipped package, and in another that an AWS owned key does.',
    source: COMPUTE_PAGES.lambdaZip,
    checkedOn: '2026-11-25',
  },
  lambdaSelfManagedCode: {
    says: 'Where a function’s code stays in a bucket of yours (self-managed S3 code storage), the encryption of the bucket decides about it.',
    source: COMPUTE_PAGES.lambdaZip,
    checkedOn: '2026-11-25',
  },

  ecrDefaultEncryption: {
    says: 'Amazon ECR encrypts images with SSE-S3 unless a repository is created with a KMS key.',
    source: COMPUTE_PAGES.ecrEncryption,
    checkedOn: '2026-11-25',
  },
  ecrManagedKey: {
    says: 'A repository with KMS encryption and no named key uses the AWS managed key aws/ecr.',
    source: COMPUTE_PAGES.ecrEncryption,
    checkedOn: '2026-11-25',
  },
  ecrKeyIsFixed: {
    says: 'The encryption of an ECR repository is set when it is created and cannot be changed.',
    source: COMPUTE_PAGES.ecrEncryption,
    checkedOn: '2026-11-25',
  },
  ecrCreatorPermissions: {
    says: 'Whoever creates a repository under a customer managed key needs kms:CreateGrant and kms:DescribeKey, and kms:RetireGrant in their IAM policy.',
    source: COMPUTE_PAGES.ecrEncryption,
    checkedOn: '2026-11-25',
  },
  ecrDeleterRetires: {
    says: 'Whoever deletes a repository with KMS encryption needs kms:RetireGrant; grants that could not be retired stay on the key until somebody retires them.',
    source: COMPUTE_PAGES.ecrEncryption,
    checkedOn: '2026-11-25',
  },
  ecrWorksFromGrants: {
    value: 2,
    says: 'Amazon ECR makes 2 grants on the key for each repository and works from them when images are pushed and pulled.',
    source: COMPUTE_PAGES.ecrEncryption,
    checkedOn: '2026-11-25',
  },
  ecrGrantsMustStay: {
    says: 'If a grant of a repository is revoked, Amazon ECR can at once neither encrypt new images nor decrypt those that are there.',
    source: COMPUTE_PAGES.ecrEncryption,
    checkedOn: '2026-11-25',
  },
  ecrContext: {
    says: 'Amazon ECR sends the encryption context aws:s3:arn and aws:ecr:arn.',
    source: COMPUTE_PAGES.ecrEncryption,
    checkedOn: '2026-11-25',
  },
  ecrKeyRegion: {
    says: 'A customer managed key for an ECR repository must be in the Region of the repository.',
    source: COMPUTE_PAGES.ecrEncryption,
    checkedOn: '2026-11-25',
  },
  ecrSharingByRepositoryPolicy: {
    says: 'A repository policy can open an ECR repository to another account, for example to push images.',
    source: COMPUTE_PAGES.ecrRepositoryPolicies,
    checkedOn: '2026-11-25',
  },
  ecrReplicationSkipsSettings: {
    says: 'Replication does not carry the encryption of a repository over; a repository creation template can set it in the destination.',
    source: COMPUTE_PAGES.ecrReplication,
    checkedOn: '2026-11-25',
  },

  eksDefaultKey: {
    value: 1.28,
    says: 'From Kubernetes version 1.28 on, Amazon EKS encrypts all Kubernetes API data of a cluster under an AWS owned key, or under a customer managed key that you bring.',
    source: COMPUTE_PAGES.eksEnvelopeEncryption,
    checkedOn: '2026-11-25',
  },
  eksScope: {
    says: 'The envelope encryption of Amazon EKS covers Kubernetes API data such as Secrets and ConfigMaps, not data on nodes or on EBS volumes.',
    source: COMPUTE_PAGES.eksEnvelopeEncryption,
    checkedOn: '2026-11-25',
  },
  eksSecretsKeyCoversAll: {
    says: 'A customer managed key that encrypted the Secrets of a cluster becomes the key of all its Kubernetes API data.',
    source: COMPUTE_PAGES.eksEnvelopeEncryption,
    checkedOn: '2026-11-25',
  },
  eksDisabledKey: {
    value: 30,
    unit: 'days',
    says: 'A disabled key puts the cluster into a degraded state at once; AWS asks to enable it again within 30 days, or the cluster may not come back.',
    source: COMPUTE_PAGES.eksEnvelopeEncryption,
    checkedOn: '2026-11-25',
  },
  eksDeletedKey: {
    says: 'A cluster whose key was deleted, or whose grants on the key were revoked, cannot be recovered.',
    source: COMPUTE_PAGES.eksEnvelopeEncryption,
    checkedOn: '2026-11-25',
  },
  eksKeyPerCluster: {
    says: 'Several clusters of a Region can share one customer managed key, which is named when each is created; disabling it then hits them all.',
    source: COMPUTE_PAGES.eksEnvelopeEncryption,
    checkedOn: '2026-11-25',
  },
  eksBackupTools: {
    says: 'A Kubernetes backup tool that reads through the API server gets decrypted data, and can restore it in another cluster.',
    source: COMPUTE_PAGES.eksEnvelopeEncryption,
    checkedOn: '2026-11-25',
  },
  eksCreatorPermissions: {
    says: 'Whoever creates a cluster under a customer managed key needs kms:DescribeKey and kms:CreateGrant, and kms:GrantIsForAWSResource must not limit that grant because CreateCluster does not support it.',
    source: COMPUTE_PAGES.eksEnableKms,
    checkedOn: '2026-11-25',
  },
  eksNeverOff: {
    says: 'Once a cluster encrypts its Secrets under a KMS key, that cannot be switched off again.',
    source: COMPUTE_PAGES.eksEnableKms,
    checkedOn: '2026-11-25',
  },
  eksLaterOnlyForOldVersions: {
    value: 1.27,
    says: 'AWS describes how to give an existing cluster a customer managed key for Kubernetes version 1.27 or lower only, and calls that procedure deprecated.',
    source: COMPUTE_PAGES.eksEnableKms,
    checkedOn: '2026-11-25',
  },
  eksLaterDoubt: {
    says: 'The page on creating a cluster still says that encryption under a KMS key can be enabled after the cluster is created.',
    source: COMPUTE_PAGES.eksCreateCluster,
    checkedOn: '2026-11-25',
  },
  eksKeyDemands: {
    says: 'The key of a cluster must be symmetric and in the cluster’s Region; it may belong to another account whose key policy lets the creator use it.',
    source: COMPUTE_PAGES.eksProviderApi,
    checkedOn: '2026-11-25',
  },

  fargateDefaultEncryption: {
    says: 'Fargate encrypts ephemeral storage itself unless the ECS cluster names a customer managed key.',
    source: COMPUTE_PAGES.fargateStorage,
    checkedOn: '2026-11-25',
  },
  fargateGrantPerTask: {
    says: 'Each Fargate task takes one grant on the customer managed key, so the quota of grants on a key also limits how many tasks run under it at a time.',
    source: COMPUTE_PAGES.fargateStorage,
    checkedOn: '2026-11-25',
  },
  fargateTakesNoMultiRegionKeys: {
    says: 'Fargate ephemeral storage does not support multi-Region keys.',
    source: COMPUTE_PAGES.fargateStorageKey,
    checkedOn: '2026-11-25',
  },
  fargateTakesNoAlias: {
    says: 'Fargate ephemeral storage does not support key aliases.',
    source: COMPUTE_PAGES.fargateStorageKey,
    checkedOn: '2026-11-25',
  },
  fargatePlatform: {
    says: 'Customer managed keys for Fargate ephemeral storage work neither for Windows tasks nor on platform versions before 1.4.0.',
    source: COMPUTE_PAGES.fargateStorageKey,
    checkedOn: '2026-11-25',
  },
  fargateKeyPolicy: {
    says: 'The key policy must let fargate.amazonaws.com call GenerateDataKeyWithoutPlaintext, and make grants for Decrypt, both limited by the account and the cluster name in the encryption context.',
    source: COMPUTE_PAGES.fargateStorageKey,
    checkedOn: '2026-11-25',
  },
  fargateOperatorDescribes: {
    says: 'Whoever creates or updates an ECS cluster with a customer managed key needs kms:DescribeKey on it.',
    source: COMPUTE_PAGES.fargateStorageKey,
    checkedOn: '2026-11-25',
  },
  fargateNewDeployments: {
    says: 'A changed key of Fargate ephemeral storage takes effect on new service deployments only.',
    source: COMPUTE_PAGES.fargateStorageKey,
    checkedOn: '2026-11-25',
  },
  fargateNoAccess: {
    says: 'A new Fargate task under a key that was revoked fails, because it cannot access the key.',
    source: COMPUTE_PAGES.fargateManagingKeys,
    checkedOn: '2026-11-25',
  },
  fargateDisabledKey: {
    says: 'Running Fargate tasks go on when their key is disabled, and new tasks fail.',
    source: COMPUTE_PAGES.fargateManagingKeys,
    checkedOn: '2026-11-25',
  },

  workspacesOptIn: {
    says: 'The volumes of a WorkSpace are encrypted if you choose so when you launch it, under the AWS managed key aws/workspaces or a symmetric customer managed key.',
    source: COMPUTE_PAGES.workspacesEncryption,
    checkedOn: '2026-11-25',
  },
  workspacesKeyIsFixed: {
    says: 'An existing WorkSpace cannot be encrypted, and an encrypted one cannot be decrypted; for another key, WorkSpaces must be recreated.',
    source: COMPUTE_PAGES.workspacesEncryption,
    checkedOn: '2026-11-25',
  },
  workspacesOldKeyStays: {
    says: 'After a manual rotation both the old and the new key must stay enabled, unless the WorkSpaces are recreated.',
    source: COMPUTE_PAGES.workspacesEncryption,
    checkedOn: '2026-11-25',
  },
  workspacesNoImages: {
    says: 'No custom image can be made from an encrypted WorkSpace.',
    source: COMPUTE_PAGES.workspacesEncryption,
    checkedOn: '2026-11-25',
  },
  workspacesNeedEnabledKey: {
    says: 'A WorkSpace that is rebooted or rebuilt while its key is disabled becomes unusable.',
    source: COMPUTE_PAGES.workspacesEncryption,
    checkedOn: '2026-11-25',
  },
  workspacesAdministrators: {
    says: 'WorkSpaces administrators have to be key users of the customer managed key, and need kms:CreateGrant for grants that AWS services make.',
    source: COMPUTE_PAGES.workspacesEncryption,
    checkedOn: '2026-11-25',
  },
  workspacesWorkFromGrants: {
    says: 'Launching an encrypted WorkSpace makes a grant for WorkSpaces and one for Amazon EBS, which are retired when the WorkSpace is removed.',
    source: COMPUTE_PAGES.workspacesEncryption,
    checkedOn: '2026-11-25',
  },
  workspacesContext: {
    says: 'Amazon EBS sends the encryption context aws:workspaces:sid-directoryid and aws:ebs:id for the volumes of a WorkSpace.',
    source: COMPUTE_PAGES.workspacesEncryption,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
