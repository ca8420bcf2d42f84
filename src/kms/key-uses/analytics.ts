import type { ANALYTICS_IDS } from '../services/ids.ts'
import { type KeyUse } from './key-use.ts'

const WORKGROUP = 'arn:{partition}:athena:{region}:{account}:workgroup/{workgroup}'

export const ANALYTICS_KEY_USES: { readonly [Id in (typeof ANALYTICS_IDS)[number]]: KeyUse } = {
  glue: {
    // no kms:ViaService: Glue may work through a role that it assumes
    actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'],
    describe: true,
    grants: true,
    grantCondition: {
      StringEquals: { 'kms:EncryptionContext:glue_catalog_id': '{account}', 'kms:CallerAccount': '{account}' },
    },
    grantSays: 'As in AWS’s statement, they are for the Data Catalog of this account.',
    grantFact: 'glueGrantConditions',
    shared: {},
    callers: [],
    fact: 'glueCallerPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  athena: {
    // no kms:ViaService: AWS does not say which service its requests come through
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    describe: false,
    grants: false,
    shared: {},
    callers: [],
    fact: 'athenaUserPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  'athena-managed-results': {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    describe: true,
    grants: false,
    shared: {},
    callers: [
      {
        sid: 'Allow athena service principal to use the key',
        principal: 'encryption.athena.amazonaws.com',
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        condition: {
          ArnLike: { 'kms:EncryptionContext:aws:athena:arn': WORKGROUP, 'aws:SourceArn': WORKGROUP },
          StringEquals: { 'aws:SourceAccount': '{account}' },
        },
        says: 'Athena encrypts and decrypts the managed query results of this workgroup, and of no other.',
        without: 'queries of the workgroup fail.',
        fact: 'athenaManagedKeyPolicy',
      },
      {
        sid: 'Allow athena service principal to describe the key',
        principal: 'encryption.athena.amazonaws.com',
        actions: ['kms:DescribeKey'],
        condition: {
          ArnLike: { 'aws:SourceArn': WORKGROUP },
          StringEquals: { 'aws:SourceAccount': '{account}' },
        },
        says: 'Athena may look at the key’s properties. It stands apart because DescribeKey carries no encryption context.',
        without: 'Athena cannot see that the key is enabled.',
        fact: 'contextNotWithDescribe',
      },
    ],
    fact: 'athenaManagedUsers',
    sharedFact: 'crossAccountNeedsBoth',
  },
  sagemaker: {
    actions: [],
    describe: true,
    grants: 'without-condition',
    shared: {},
    callers: [],
    fact: 'sagemakerRolePermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  bedrock: {
    // DescribeKey comes through Bedrock too, as in AWS's statement
    actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
    via: 'bedrock.{region}.amazonaws.com',
    describe: false,
    grants: 'without-condition',
    shared: { read: ['kms:Decrypt'] },
    callers: [],
    fact: 'bedrockModelPermissions',
    sharedFact: 'bedrockSharingKey',
  },
}
