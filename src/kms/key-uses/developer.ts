import type { DEVELOPER_IDS } from '../services/ids.ts'
import { SYMMETRIC, type KeyUse } from './key-use.ts'

export const DEVELOPER_KEY_USES: { readonly [Id in (typeof DEVELOPER_IDS)[number]]: KeyUse } = {
  codepipeline: {
    // as the console gives them to key users, which is what AWS's walkthrough does; it shows no kms:ViaService
    actions: SYMMETRIC,
    describe: true,
    grants: false,
    shared: { both: SYMMETRIC },
    callers: [],
    fact: 'pipelineKeyUsers',
    sharedFact: 'pipelineKeyUsers',
  },
  codeartifact: {
    actions: [],
    via: 'codeartifact.{region}.amazonaws.com',
    describe: true,
    grants: 'without-condition',
    grantCondition: { StringEquals: { 'kms:CallerAccount': '{account}' } },
    shared: {},
    callers: [],
    fact: 'codeArtifactPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  'route53-dnssec': {
    notSymmetric: {
      keyUsage: 'SIGN_VERIFY',
      only: { keySpec: 'ECC_NIST_P256', region: 'us-east-1', fact: 'dnssecKeySpec' },
    },
    // nobody but Route 53 signs
    actions: [],
    describe: false,
    grants: false,
    shared: {},
    callers: [
      {
        sid: 'Allow Route 53 DNSSEC Service',
        principal: 'dnssec-route53.amazonaws.com',
        actions: ['kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign'],
        condition: {
          StringEquals: { 'aws:SourceAccount': '{account}' },
          ArnLike: { 'aws:SourceArn': 'arn:{partition}:route53:::hostedzone/*' },
        },
        says: 'Route 53 signs for the hosted zones of this account; put the ID of one zone in place of the * to let in no other. The condition on the hosted zone is the one that the AWS CDK writes; we have seen aws:SourceAccount in public code only, so take it out if the key-signing key cannot be created.',
        without: 'the key-signing key cannot be created, or needs action.',
        fact: 'dnssecKeyStatement',
      },
      {
        sid: 'Allow Route 53 DNSSEC to CreateGrant',
        principal: 'dnssec-route53.amazonaws.com',
        actions: ['kms:CreateGrant'],
        condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
        says: 'Route 53 makes the grant that it works from.',
        without: 'creating the key-signing key may fail.',
        fact: 'dnssecCdkStatements',
      },
    ],
    fact: 'dnssecKeyStatement',
    sharedFact: 'crossAccountNeedsBoth',
  },
}
