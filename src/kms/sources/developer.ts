import { page, type Source } from './source.ts'

export const DEVELOPER_PAGES = {
  pipelineArtifacts: page(
    'Configure server-side encryption for artifacts stored in Amazon S3 for CodePipeline',
    'https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html',
    '2026-09',
  ),
  pipelineCrossAccount: page(
    'Create a pipeline in CodePipeline that uses resources from another AWS account',
    'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html',
    '2026-09',
  ),
  pipelineArtifactStore: page(
    'ArtifactStore',
    'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ArtifactStore.html',
    '2026-09',
  ),
  pipelineKeyTemplate: page(
    'AWS::CodePipeline::Pipeline EncryptionKey',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-encryptionkey.html',
    '2026-04',
  ),
  codeArtifactEncryption: page(
    'Data encryption (CodeArtifact)',
    'https://docs.aws.amazon.com/codeartifact/latest/ug/security-encryption.html',
    '2026-09',
  ),
  codeArtifactDomain: page(
    'Create a domain (CodeArtifact)',
    'https://docs.aws.amazon.com/codeartifact/latest/ug/domain-create.html',
    '2026-09',
  ),
  codeArtifactOverview: page(
    'Domain overview (CodeArtifact)',
    'https://docs.aws.amazon.com/codeartifact/latest/ug/domain-overview.html',
    '2026-09',
  ),
  codeArtifactTemplate: page(
    'AWS::CodeArtifact::Domain',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html',
    '2026-04',
  ),
  apiGatewayEncryption: page(
    'Data encryption in Amazon API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/data-protection-encryption.html',
    '2026-09',
  ),
  apiGatewayCache: page(
    'Cache settings for REST APIs in API Gateway',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
    '2026-09',
  ),
  dnssecKeys: page(
    'Working with customer managed keys for DNSSEC',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-cmk-requirements.html',
    '2026-09',
  ),
  dnssecKsk: page(
    'Working with key-signing keys (KSKs)',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-ksk.html',
    '2026-09',
  ),
  dnssecDisabling: page(
    'Disabling DNSSEC signing',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-disable.html',
    '2026-09',
  ),
  dnssecTroubleshooting: page(
    'Troubleshooting DNSSEC signing',
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-troubleshoot.html',
    '2026-09',
  ),
  dnssecCreateKskApi: page(
    'CreateKeySigningKey',
    'https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateKeySigningKey.html',
    '2026-04',
  ),
  dnssecCdk: page(
    'key-signing-key.ts of the AWS CDK',
    'https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/aws-route53/lib/key-signing-key.ts',
    '2025',
  ),
  dnssecKskTemplate: page(
    'AWS::Route53::KeySigningKey',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html',
    '2026-04',
  ),
} as const satisfies Record<string, Source>
