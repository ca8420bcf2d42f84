import type { OptionId } from '../options.ts'
import type { COMPUTE_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

const OWN_KEYS: readonly OptionId[] = [
  'customer-managed-key',
  'multi-region-key',
  'imported-key-material',
  'imported-multi-region-key',
  'cloudhsm-key-store',
  'external-key-store',
]

export const COMPUTE_GUIDES: { readonly [Id in (typeof COMPUTE_IDS)[number]]: Guide } = {
  lambda: {
    calls: { by: ['caller', 'grant'], fact: 'lambdaWorksFromAGrant' },
    viaService: ['lambda'],
    keyChange: { inPlace: true, fact: 'lambdaDeployerPermissions' },
    moves: [
      {
        to: OWN_KEYS,
        how: 'in-place-new-data',
        steps: [
          'Give whoever deploys the function permission on the new key, as in the key policy.',
          'Set the new key in the configuration of the function (KMSKeyArn), and its environment variables with it.',
          'Publish a new version of the function if you use versions, and point its aliases to it.',
        ],
        staysBehind:
          'Versions that were published before keep their configuration; count on it that they need the old key.',
        facts: ['lambdaDeployerPermissions', 'lambdaVersionsAreSnapshots'],
      },
    ],
    unverified: [
      'its encryption context for environment variables',
      'how to go back to its AWS managed key',
      'the alias of its AWS managed key',
    ],
    readings: ['Published versions of a function go on needing the old key.'],
    advice: ['lambdaFunctionKeyScope', 'lambdaZipDefaultKey', 'lambdaPrefersSecretsManager', 'lambdaRoleMadeAnew'],
    adviceFor: {
      'aws-managed-key': ['lambdaDefaultDoubt'],
      'own-key': ['lambdaViewersNeedDecrypt', 'lambdaHelpersNeedDecrypt'],
    },
    settings: {
      'aws-managed-key': 'Nothing. Environment variables are encrypted with an AWS managed key unless you name a key.',
      'own-key': 'Set this key, by its full ARN, in the configuration of the function (KMSKeyArn).',
    },
  },
  'lambda-code': {
    calls: { by: ['service'], fact: 'lambdaZipKeyPolicy' },
    encryptionContext: ['aws:lambda:FunctionArn'],
    keyChange: { inPlace: true, fact: 'lambdaZipNeedsUpload' },
    moves: [
      {
        to: OWN_KEYS,
        how: 'in-place-new-data',
        steps: [
          'Let lambda.amazonaws.com use the new key, as in the key policy.',
          'Upload the package again and name the new key (SourceKMSKeyArn).',
          'Set the key of the function (KMSKeyArn) as well, so that the unzipped copy is under a key of yours.',
        ],
        staysBehind: 'Versions that were published before keep the package that they were published with.',
        facts: ['lambdaZipNeedsUpload', 'lambdaFunctionKeyScope', 'lambdaVersionsAreSnapshots'],
      },
      {
        to: ['aws-owned-key'],
        how: 'in-place-new-data',
        steps: ['Upload the package again and name no key.'],
        staysBehind: 'Versions that were published before keep the package that they were published with.',
        facts: ['lambdaZipNeedsUpload', 'lambdaZipDefaultKey', 'lambdaVersionsAreSnapshots'],
      },
    ],
    unverified: ['whether kms:ViaService applies to downloads', 'what happens to a function whose key is disabled'],
    readings: [
      'Our policy lets key users do what AWS says that a download takes. AWS does not say whether whoever uploads needs permission on the key too: try an upload first.',
    ],
    advice: ['lambdaSelfManagedCode'],
    adviceFor: { 'own-key': ['lambdaZipReaders', 'lambdaUnzippedDoubt', 'lambdaFunctionKeyScope'] },
    settings: {
      'aws-owned-key':
        'Nothing. The package is encrypted with an AWS owned key unless you name a key when you upload it.',
      'own-key':
        'Name this key, by its full ARN, when you upload the package (SourceKMSKeyArn), and set the key of the function (KMSKeyArn) as well for the unzipped copy.',
    },
  },
  ecr: {
    calls: { by: ['caller', 'grant'], fact: 'ecrWorksFromGrants' },
    viaService: ['ecr'],
    encryptionContext: ['aws:s3:arn', 'aws:ecr:arn'],
    keyChange: { inPlace: false, fact: 'ecrKeyIsFixed' },
    moves: [
      {
        how: 'recreate',
        steps: [
          'Create a repository with another name, under the new key.',
          'Pull each image that you need and push it to the new repository.',
          'Copy the repository policy, the lifecycle policy and the tag settings.',
          'Point builds, task definitions and clusters to the new repository.',
          'Delete the old repository, with permission to retire its grants, once nothing pulls from it.',
        ],
        staysBehind: 'Images in the old repository stay under its key until it is deleted.',
        final: 'The encryption of the new repository is fixed from then on.',
        facts: ['ecrKeyIsFixed', 'ecrDeleterRetires'],
      },
    ],
    unverified: ['whether another account needs anything on the key to push or pull'],
    advice: ['ecrSharingByRepositoryPolicy', 'ecrReplicationSkipsSettings'],
    adviceFor: {
      'aws-managed-key': ['ecrDeleterRetires'],
      'own-key': ['ecrCreatorPermissions', 'ecrKeyRegion', 'ecrDeleterRetires', 'ecrGrantsMustStay'],
    },
    settings: {
      'aws-owned-key': 'Nothing. A repository that is created without KMS encryption uses SSE-S3.',
      'aws-managed-key': 'Choose KMS encryption when you create the repository and name no key. ECR then uses aws/ecr.',
    },
  },
  eks: {
    calls: { by: ['caller', 'grant'], fact: 'eksCreatorPermissions' },
    viaService: [],
    keyChange: { inPlace: false, fact: 'eksLaterOnlyForOldVersions' },
    moves: [
      {
        how: 'recreate',
        steps: [
          'Create a new cluster and name the new key in its encryption settings.',
          'Bring the Kubernetes resources over, from their sources or with a backup tool that reads through the API server.',
          'Move the workloads and their traffic.',
          'Delete the old cluster, and only then think about its key.',
        ],
        staysBehind: 'The old cluster needs its key, enabled, until it is deleted.',
        final: 'A cluster does not go back from a customer managed key.',
        facts: ['eksBackupTools', 'eksNeverOff', 'eksDeletedKey'],
      },
    ],
    unverified: ['its encryption context'],
    readings: [
      'The key of an existing cluster counts as fixed on current Kubernetes versions, also for a change from one key of your own to another.',
    ],
    whenDisabled: { facts: ['eksApiServerGoesOn', 'eksDisabledKey'] },
    advice: ['eksScope'],
    adviceFor: {
      'own-key': [
        'eksDisabledKey',
        'eksDeletedKey',
        'eksNeverOff',
        'eksLaterDoubt',
        'eksKeyDemands',
        'eksKeyPerCluster',
        'eksSecretsKeyCoversAll',
      ],
    },
    settings: {
      'aws-owned-key': 'Nothing. Create the cluster without naming a key and keep its Kubernetes version current.',
      'own-key': 'Name this key, by its full ARN, in the encryption settings when you create the cluster.',
    },
  },
  'ecs-fargate': {
    calls: { by: ['service', 'grant'], fact: 'fargateKeyPolicy' },
    viaService: [],
    encryptionContext: ['aws:ecs:clusterAccount', 'aws:ecs:clusterName'],
    keyChange: { inPlace: true, fact: 'fargateNewDeployments' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Let fargate.amazonaws.com use the new key, as in the key policy.',
          'Set the key on the cluster (fargateEphemeralStorageKmsKeyId), by its ARN; take it away to go back to Fargate’s own encryption.',
          'Start a new deployment of each service, and start standalone tasks anew.',
        ],
        staysBehind: 'Tasks that run already stay as they are until they stop; keep the old key enabled until then.',
        facts: ['fargateNewDeployments', 'fargateDisabledKey'],
      },
    ],
    unverified: ['whether the key may belong to another account'],
    readings: [
      'Keys in a custom key store are offered, because AWS KMS says so of all services that take customer managed keys; the pages on Fargate do not name them. Run a task before you rely on one.',
    ],
    whenDisabled: { facts: ['fargateDisabledKey'] },
    advice: [],
    adviceFor: {
      'cloudhsm-key-store': ['cloudHsmKeysServeServices'],
      'external-key-store': ['externalKeysServeServices'],
      'own-key': [
        'fargatePlatform',
        'fargateTakesNoAlias',
        'fargateGrantPerTask',
        'grantsPerKey',
        'fargateOperatorDescribes',
        'fargateDisabledKey',
      ],
    },
    settings: {
      'aws-owned-key': 'Nothing. Name no key for Fargate ephemeral storage on the cluster.',
      'own-key':
        'Set this key, by its full ARN, on the cluster (fargateEphemeralStorageKmsKeyId), and start a new deployment of each service.',
    },
  },
  workspaces: {
    calls: { by: ['caller', 'grant'], fact: 'workspacesWorkFromGrants' },
    viaService: ['workspaces'],
    encryptionContext: ['aws:workspaces:sid-directoryid', 'aws:ebs:id'],
    keyChange: { inPlace: false, fact: 'workspacesKeyIsFixed' },
    moves: [
      {
        how: 'recreate',
        steps: [
          'Save what users keep on their volumes to another place.',
          'Launch new WorkSpaces, choose the volumes to encrypt and the new key.',
          'Bring the data back and remove the old WorkSpaces.',
        ],
        staysBehind: 'Existing WorkSpaces stay as they are, and need their key enabled for each reboot and rebuild.',
        final: 'The encryption of a WorkSpace cannot be removed.',
        facts: ['workspacesKeyIsFixed', 'workspacesOldKeyStays'],
      },
    ],
    unverified: [
      'whether the same holds for WorkSpaces Pools',
      'whether its statements may be limited by kms:ViaService',
    ],
    whenDisabled: { facts: ['workspacesKeepTheDataKey', 'workspacesNeedEnabledKey'] },
    advice: ['workspacesNoImages'],
    adviceFor: { 'own-key': ['workspacesNeedEnabledKey', 'workspacesOldKeyStays'] },
    settings: {
      'aws-managed-key':
        'Choose the volumes to encrypt when you launch the WorkSpace, and aws/workspaces as the key. It cannot be done later.',
      'own-key':
        'Choose the volumes to encrypt, and this key, when you launch each WorkSpace. It cannot be done later.',
    },
  },
}
