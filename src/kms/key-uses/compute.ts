import type { COMPUTE_IDS } from '../services/ids.ts'
import { SYMMETRIC, type KeyUse } from './key-use.ts'

const fargateContext = {
  'kms:EncryptionContext:aws:ecs:clusterAccount': '{account}',
  'kms:EncryptionContext:aws:ecs:clusterName': '{cluster}',
}

export const COMPUTE_KEY_USES: { readonly [Id in (typeof COMPUTE_IDS)[number]]: KeyUse } = {
  lambda: {
    actions: ['kms:Encrypt', 'kms:Decrypt'],
    via: 'lambda.{region}.amazonaws.com',
    describe: false,
    grants: true,
    shared: {},
    callers: [],
    fact: 'lambdaDeployerPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  'lambda-code': {
    // no kms:ViaService: AWS does not say that it applies to downloads
    actions: ['kms:Decrypt'],
    further: [
      {
        sid: 'Allow setting the key on the function',
        actions: ['kms:Encrypt'],
        via: 'lambda.{region}.amazonaws.com',
        says: 'Naming this key as the key of the function too (KMSKeyArn) takes kms:Encrypt, and the grant of the next statement. Leave both out if the unzipped copy is under another key, or under none of yours.',
        without: 'whoever sets the key on the function is denied.',
        fact: 'lambdaDeployerPermissions',
      },
    ],
    describe: false,
    // for the key of the function; packages need no grant
    grants: true,
    grantCondition: { StringEquals: { 'kms:ViaService': 'lambda.{region}.amazonaws.com' } },
    grantSays: 'It is for the key of the function alone: for the package Lambda makes no grant.',
    grantFact: 'lambdaDeployerPermissions',
    shared: {},
    callers: [
      {
        sid: 'Allow Lambda to encrypt deployment packages',
        principal: 'lambda.amazonaws.com',
        actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
        condition: {
          StringLike: {
            'kms:EncryptionContext:aws:lambda:FunctionArn': 'arn:{partition}:lambda:{region}:{account}:function:*',
          },
        },
        says: 'Lambda encrypts and decrypts the packages of functions in your account and Region, and nothing else.',
        without: 'a package cannot be stored under the key, nor loaded from under it.',
        fact: 'lambdaZipKeyPolicy',
      },
    ],
    fact: 'lambdaZipReaders',
    sharedFact: 'crossAccountNeedsBoth',
  },
  ecr: {
    actions: [],
    via: 'ecr.{region}.amazonaws.com',
    describe: true,
    grants: true,
    shared: {},
    callers: [],
    fact: 'ecrCreatorPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  eks: {
    actions: [],
    describe: true,
    grants: 'without-condition',
    shared: {},
    callers: [],
    fact: 'eksCreatorPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  'ecs-fargate': {
    actions: [],
    describe: true,
    grants: false,
    shared: {},
    callers: [
      {
        sid: 'Allow generate data key access for Fargate tasks',
        principal: 'fargate.amazonaws.com',
        actions: ['kms:GenerateDataKeyWithoutPlaintext'],
        condition: { StringEquals: fargateContext },
        says: 'Fargate makes data keys for the ephemeral storage of this cluster’s tasks. The cluster stands here by its name, not by its ARN.',
        without: 'new tasks cannot start under the key.',
        fact: 'fargateKeyPolicy',
      },
      {
        sid: 'Allow grant creation permission for Fargate tasks',
        principal: 'fargate.amazonaws.com',
        actions: ['kms:CreateGrant'],
        condition: {
          StringEquals: fargateContext,
          'ForAllValues:StringEquals': { 'kms:GrantOperations': ['Decrypt'] },
        },
        says: 'Fargate makes one grant for each task, to decrypt and for nothing else.',
        without: 'new tasks cannot start under the key.',
        fact: 'fargateKeyPolicy',
      },
    ],
    fact: 'fargateOperatorDescribes',
    sharedFact: 'crossAccountNeedsBoth',
  },
  workspaces: {
    // AWS's own statement has no kms:ViaService: Amazon EBS uses the key beside WorkSpaces
    actions: SYMMETRIC,
    describe: true,
    grants: true,
    shared: {},
    callers: [],
    fact: 'workspacesAdministrators',
    sharedFact: 'crossAccountNeedsBoth',
  },
}
