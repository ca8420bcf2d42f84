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
    grants: true,
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
        says: 'Route 53 signs for the hosted zones of this account. The conditions are as public code has them from a page of AWS that we could not read; the actions are AWS’s own words.',
        without: 'the key-signing key cannot be created, or needs action.',
        fact: 'dnssecKeyStatement',
      },
      {
        sid: 'Allow Route 53 DNSSEC to CreateGrant',
        principal: 'dnssec-route53.amazonaws.com',
        actions: ['kms:CreateGrant'],
        condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
        says: 'Route 53 makes the grant that it works from. This statement is as public code has it from a page of AWS that we could not read.',
        without: 'creating the key-signing key may fail.',
        fact: 'dnssecKeyStatement',
      },
    ],
    fact: 'dnssecKeyStatement',
    sharedFact: 'crossAccountNeedsBoth',
  },
}
