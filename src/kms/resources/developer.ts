import type { DEVELOPER_IDS } from '../services/ids.ts'
import { KEY, type ResourceOrNot } from './resource.ts'

export const DEVELOPER_RESOURCES: { readonly [Id in (typeof DEVELOPER_IDS)[number]]: ResourceOrNot } = {
  codepipeline: {
    none: 'A pipeline cannot be written without its stages: name the key as the encryption key of its artifact store.',
  },
  codeartifact: {
    name: 'domain',
    says: 'a CodeArtifact domain',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::CodeArtifact::Domain',
      properties: { DomainName: '<DOMAIN_NAME>', EncryptionKey: KEY },
    },
    terraform: { type: 'aws_codeartifact_domain', arguments: { domain: '<DOMAIN_NAME>', encryption_key: KEY } },
  },
  'api-gateway': { none: 'The cache of an API takes no KMS key.' },
  'route53-dnssec': {
    name: 'key-signing-key',
    says: 'a key-signing key',
    note: 'DNSSEC signing is switched on afterwards, and the record for the parent zone comes last.',
    cloudFormation: {
      type: 'AWS::Route53::KeySigningKey',
      properties: {
        Name: '<KEY_SIGNING_KEY_NAME>',
        HostedZoneId: '<HOSTED_ZONE_ID>',
        KeyManagementServiceArn: KEY,
        Status: 'ACTIVE',
      },
    },
    terraform: {
      type: 'aws_route53_key_signing_key',
      arguments: {
        name: '<KEY_SIGNING_KEY_NAME>',
        hosted_zone_id: '<HOSTED_ZONE_ID>',
        key_management_service_arn: KEY,
      },
    },
  },
}
