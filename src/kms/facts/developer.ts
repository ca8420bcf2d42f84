import { DEVELOPER_PAGES } from '../sources/developer.ts'
import type { Fact } from './fact.ts'

/** Pipelines, packages, APIs and DNS. */
export const DEVELOPER_FACTS = {
  pipelineDefaultKey: {
    says: 'CodePipeline encrypts its artifacts with the default key of Amazon S3 unless the artifact store of the pipeline names another KMS key.',
    source: DEVELOPER_PAGES.pipelineArtifactStore,
    checkedOn: '2026-11-25',
  },
  pipelineOffersTwoKinds: {
    says: 'CodePipeline encrypts artifacts with SSE-KMS, under the AWS managed key aws/s3 or a symmetric customer managed key.',
    source: DEVELOPER_PAGES.pipelineArtifacts,
    checkedOn: '2026-11-25',
  },
  pipelineCrossAccountNeedsOwnKey: {
    says: 'A pipeline that uses resources of another account requires a customer managed key.',
    source: DEVELOPER_PAGES.pipelineArtifacts,
    checkedOn: '2026-11-25',
  },
  pipelineSetUpByHand: {
    says: 'Whoever creates a pipeline with CloudFormation or the AWS CLI has to configure the encryption of the artifact bucket by hand.',
    source: DEVELOPER_PAGES.pipelineArtifacts,
    checkedOn: '2026-11-25',
  },
  pipelineKeyUsers: {
    says: 'In AWS’s walkthrough the service role of the pipeline and the other account are users of the key, and the other account’s role gets DescribeKey, Encrypt, Decrypt, ReEncrypt and GenerateDataKey.',
    source: DEVELOPER_PAGES.pipelineCrossAccount,
    checkedOn: '2026-11-25',
  },
  pipelineKeyByArn: {
    says: 'For actions in another account name the key by its ARN: an alias is known in its own account only, and a key ID is looked up in the account of the action’s role.',
    source: DEVELOPER_PAGES.pipelineCrossAccount,
    checkedOn: '2026-11-25',
  },
  pipelineKeyRegion: {
    says: 'The key must be in the Region of the pipeline.',
    source: DEVELOPER_PAGES.pipelineCrossAccount,
    checkedOn: '2026-11-25',
  },
  pipelineKeyChange: {
    says: 'The key of an artifact store changes with an update of the pipeline, without interruption.',
    source: DEVELOPER_PAGES.pipelineKeyTemplate,
    checkedOn: '2026-11-25',
  },
  codeArtifactDefaultKey: {
    says: 'CodeArtifact encrypts all assets of a domain under one KMS key, an AWS managed key unless you name your own when you create the domain.',
    source: DEVELOPER_PAGES.codeArtifactEncryption,
    checkedOn: '2026-11-25',
  },
  codeArtifactOffersTwoKinds: {
    says: 'A domain is encrypted under the AWS managed key or a customer managed key that you name by its ARN.',
    source: DEVELOPER_PAGES.codeArtifactDomain,
    checkedOn: '2026-11-25',
  },
  codeArtifactKeyIsFixed: {
    says: 'The key of a domain is set when the domain is created: another key takes another domain.',
    source: DEVELOPER_PAGES.codeArtifactTemplate,
    checkedOn: '2026-11-25',
  },
  codeArtifactPermissions: {
    says: 'AWS’s key policy for a domain allows kms:CreateGrant and kms:DescribeKey through CodeArtifact, so that it can create grants for authorized users.',
    source: DEVELOPER_PAGES.codeArtifactDomain,
    checkedOn: '2026-11-25',
  },
  codeArtifactSharesWithoutTheKey: {
    says: 'The packages of a domain are shared without giving other accounts access to its key; the policy of the domain says which accounts have access.',
    source: DEVELOPER_PAGES.codeArtifactOverview,
    checkedOn: '2026-11-25',
  },
  codeArtifactRepositoriesStay: {
    says: 'A repository cannot be moved from one domain to another.',
    source: DEVELOPER_PAGES.codeArtifactOverview,
    checkedOn: '2026-11-25',
  },
  codeArtifactSymmetricOnly: {
    says: 'CodeArtifact supports symmetric KMS keys only.',
    source: DEVELOPER_PAGES.codeArtifactOverview,
    checkedOn: '2026-11-25',
  },
  codeArtifactExternalKeys: {
    says: 'CodeArtifact takes keys of an external key store, but builds wait for them.',
    source: DEVELOPER_PAGES.codeArtifactOverview,
    checkedOn: '2026-11-25',
  },
  codeArtifactLosesItsKey: {
    says: 'When the material of a key in an external key store is lost, so are all assets of a CodeArtifact domain under it.',
    source: DEVELOPER_PAGES.codeArtifactOverview,
    checkedOn: '2026-11-25',
  },
  apiGatewayCacheOptIn: {
    says: 'If you enable caching for a REST API, you can enable encryption of the cache as well.',
    source: DEVELOPER_PAGES.apiGatewayEncryption,
    checkedOn: '2026-11-25',
  },
  apiGatewayOffersNoKey: {
    says: 'AWS’s page on encryption at API Gateway names a switch for the cache and no KMS key: that no key can be chosen, and that we count its own encryption among the AWS owned keys, is our reading.',
    source: DEVELOPER_PAGES.apiGatewayEncryption,
    checkedOn: '2026-11-25',
  },
  apiGatewayPrivateDomains: {
    says: 'For a custom domain name of private APIs the private key of the certificate is under the AWS managed key aws/acm, on which API Gateway has a grant made for TLS Connection Manager.',
    source: DEVELOPER_PAGES.apiGatewayEncryption,
    checkedOn: '2026-11-25',
  },
  apiGatewayEncryptsByMethod: {
    says: 'The encryption of cached responses is a setting of the stage that methods can override; AWS advises it where responses hold sensitive data.',
    source: DEVELOPER_PAGES.apiGatewayCache,
    checkedOn: '2026-11-25',
  },
  apiGatewayCacheEnds: {
    value: 3600,
    unit: 'seconds',
    says: 'API Gateway keeps a cached response for 3,600 seconds at most, and the cache of a stage can be flushed before.',
    source: DEVELOPER_PAGES.apiGatewayCache,
    checkedOn: '2026-11-25',
  },
  dnssecNeedsOwnKey: {
    says: 'When you enable DNSSEC signing, Route 53 creates a key-signing key, for which it must use a customer managed key.',
    source: DEVELOPER_PAGES.dnssecKeys,
    checkedOn: '2026-11-25',
  },
  dnssecKeySpec: {
    says: 'The key for DNSSEC is an asymmetric customer managed key with key spec ECC_NIST_P256 in US East (N. Virginia).',
    source: DEVELOPER_PAGES.dnssecKeys,
    checkedOn: '2026-11-25',
  },
  dnssecKeySignsOnly: {
    says: 'Keys for DNSSEC are used for signing and verification only.',
    source: DEVELOPER_PAGES.dnssecKeys,
    checkedOn: '2026-11-25',
  },
  dnssecOtherKeysDoubt: {
    says: 'AWS’s page on keys for DNSSEC mentions neither multi-Region keys nor imported key material nor custom key stores; that we offer none of them is our reading.',
    source: DEVELOPER_PAGES.dnssecKeys,
    checkedOn: '2026-11-25',
  },
  dnssecMakesKeysToo: {
    says: 'Route 53 can create the customer managed key for you; editing it later takes kms:UpdateKeyDescription, kms:UpdateAlias and kms:PutKeyPolicy.',
    source: DEVELOPER_PAGES.dnssecKeys,
    checkedOn: '2026-11-25',
  },
  dnssecKeyStatement: {
    says: 'The key must be enabled, and its key policy must let dnssec-route53.amazonaws.com call DescribeKey, GetPublicKey and Sign.',
    source: DEVELOPER_PAGES.dnssecCreateKskApi,
    checkedOn: '2026-11-25',
  },
  dnssecCdkStatements: {
    says: 'The AWS CDK limits Route 53’s statement by the ARN of the hosted zone as aws:SourceArn, and gives Route 53 kms:CreateGrant with kms:GrantIsForAWSResource.',
    source: DEVELOPER_PAGES.dnssecCdk,
    checkedOn: '2026-11-25',
  },
  dnssecKeyIsFixed: {
    says: 'A key-signing key keeps its KMS key, and each key-signing key of a hosted zone has another.',
    source: DEVELOPER_PAGES.dnssecKskTemplate,
    checkedOn: '2026-11-25',
  },
  dnssecTwoKeySigningKeys: {
    value: 2,
    says: 'A hosted zone has at most 2 key-signing keys; adding one and deleting the other is how you rotate.',
    source: DEVELOPER_PAGES.dnssecKsk,
    checkedOn: '2026-11-25',
  },
  dnssecInactiveFirst: {
    says: 'A key-signing key must be set to inactive before it can be deleted.',
    source: DEVELOPER_PAGES.dnssecKsk,
    checkedOn: '2026-11-25',
  },
  dnssecLostKeyNeedsAction: {
    says: 'When its KMS key was deleted or its permissions have changed, a key-signing key goes to ACTION_NEEDED.',
    source: DEVELOPER_PAGES.dnssecKskTemplate,
    checkedOn: '2026-11-25',
  },
  dnssecAlarm: {
    says: 'AWS strongly recommends a CloudWatch alarm on DNSSECInternalFailure and DNSSECKeySigningKeysNeedingAction, because unresolved errors can make the domain unavailable.',
    source: DEVELOPER_PAGES.dnssecKsk,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
