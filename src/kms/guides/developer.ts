import type { DEVELOPER_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const DEVELOPER_GUIDES: { readonly [Id in (typeof DEVELOPER_IDS)[number]]: Guide } = {
  codepipeline: {
    calls: { by: ['role'], fact: 'pipelineKeyUsers' },
    keyChange: { inPlace: true, fact: 'pipelineKeyChange' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Let the service role of the pipeline, and the roles of its actions, use the new key.',
          'Name the new key in the artifact store of the pipeline; for aws/s3, name none.',
          'Check that the policy and the default encryption of the bucket agree with it.',
          'Run the pipeline through, and keep the old key enabled as long as earlier artifacts are needed.',
        ],
        staysBehind: 'Artifacts of earlier executions.',
        facts: ['pipelineKeyChange', 'pipelineDefaultKey', 'pipelineKeyUsers'],
      },
    ],
    unverified: ['whether all its calls to AWS KMS come through Amazon S3', 'its encryption context'],
    advice: ['pipelineSetUpByHand'],
    adviceFor: { 'own-key': ['pipelineKeyByArn', 'pipelineKeyRegion'] },
    settings: {
      'aws-managed-key': 'Name no encryption key in the artifact store of the pipeline.',
      'own-key': 'Name this key, by its full ARN, as the encryption key in the artifact store of the pipeline.',
    },
  },
  codeartifact: {
    calls: { by: ['grant'], fact: 'codeArtifactPermissions' },
    viaService: ['codeartifact'],
    keyChange: { inPlace: false, fact: 'codeArtifactKeyIsFixed' },
    moves: [
      {
        how: 'recreate',
        steps: [
          'Create a new domain and name the new key when you create it.',
          'Create its repositories anew, with their policies, upstreams and external connections.',
          'Publish the packages again into the new repositories.',
          'Point package managers and builds to the new domain.',
          'Delete the old domain, and only then disable an old key of your own.',
        ],
        staysBehind: 'The old domain, all of it, until you delete it.',
        final: 'Deleting the old domain and its packages.',
        facts: ['codeArtifactKeyIsFixed', 'codeArtifactRepositoriesStay'],
      },
    ],
    unverified: ['the alias of its AWS managed key', 'its encryption context'],
    readings: ['Only who creates a domain needs the key; all others come through the grants that CodeArtifact makes.'],
    advice: ['codeArtifactSharesWithoutTheKey'],
    adviceFor: {
      'own-key': ['codeArtifactSymmetricOnly'],
      'external-key-store': ['codeArtifactExternalKeys', 'codeArtifactLosesItsKey'],
    },
    settings: { 'aws-managed-key': 'Nothing. Name no key when you create the domain.' },
  },
  'api-gateway': {
    calls: { by: [], fact: 'apiGatewayOffersNoKey' },
    viaService: [],
    encryptionContext: [],
    keyChange: { inPlace: true, fact: 'apiGatewayEncryptsByMethod' },
    moves: [
      {
        from: ['none'],
        to: ['aws-owned-key'],
        how: 'in-place-new-data',
        steps: [
          'Enable “Encrypt cache data” in the cache settings of the stage, and in those of each method that overrides them.',
          'Flush the cache of the stage, or wait until its responses have expired.',
        ],
        staysBehind:
          'Responses that were cached before, as far as AWS says: count on it that they stay as they are until they are flushed or expire.',
        facts: ['apiGatewayEncryptsByMethod', 'apiGatewayCacheEnds'],
      },
    ],
    readings: [
      'No KMS key can be chosen for the cache, and its own encryption counts among the AWS owned keys: the page names a switch and no key.',
    ],
    advice: ['apiGatewayEncryptsByMethod', 'apiGatewayCacheEnds', 'apiGatewayPrivateDomains'],
    settings: {
      'aws-owned-key':
        'Enable “Encrypt cache data” in the cache settings of the stage, and in those of each method that overrides them. Without a cache there is nothing to encrypt. If a rule asks for a key of your own, do not cache such responses here.',
    },
  },
  'route53-dnssec': {
    calls: { by: ['service'], fact: 'dnssecKeyStatement' },
    viaService: [],
    encryptionContext: [],
    keyChange: { inPlace: false, fact: 'dnssecKeyIsFixed' },
    moves: [
      {
        from: ['none'],
        how: 'in-place-new-data',
        steps: [
          'Follow AWS’s preparations for DNSSEC first: monitoring, and shorter lifetimes of records.',
          'Create the asymmetric key in US East (N. Virginia), with Route 53 in its key policy.',
          'Create the key-signing key with it, and enable DNSSEC signing of the hosted zone.',
          'Wait until resolvers have forgotten the unsigned records, and then put the DS record into the parent zone.',
        ],
        staysBehind: 'Nothing: signing encrypts no data.',
        facts: ['dnssecNeedsOwnKey', 'dnssecKeySpec', 'dnssecKeyStatement'],
      },
      {
        from: ['customer-managed-key'],
        how: 'recreate',
        steps: [
          'Create the new key, with Route 53 in its key policy, and add a second key-signing key with it.',
          'Bring the new key-signing key into the parent zone, and wait until resolvers know it.',
          'Take the old one out of the parent zone, and wait again.',
          'Set the old key-signing key to inactive and delete it, and only then disable its KMS key.',
        ],
        staysBehind: 'Nothing, once the old key-signing key is out of the parent zone and of the caches of resolvers.',
        final: 'Deleting the old key-signing key.',
        facts: ['dnssecKeyIsFixed', 'dnssecTwoKeySigningKeys', 'dnssecInactiveFirst'],
      },
    ],
    readings: [
      'Route 53 sends aws:SourceAccount, which stands in our key policy: we have seen it in public code, not on a page of AWS. Take it out if the key-signing key cannot be created.',
      'Multi-Region keys, imported key material and custom key stores are not offered.',
    ],
    whenDisabled: {
      danger: {
        title: 'Never disable or delete this key while its key-signing key is in use',
        says: 'In time the whole zone would stop resolving for everyone whose resolver validates DNSSEC. Take the DS record out of the parent zone first, wait until resolvers have forgotten it, and end the signing.',
      },
      facts: ['dnssecOutage', 'dnssecEndsInOrder', 'dnssecLostKeyNeedsAction'],
    },
    advice: ['dnssecKeySpec', 'dnssecAlarm', 'dnssecLostKeyNeedsAction', 'dnssecCdkStatements'],
    adviceFor: { 'own-key': ['dnssecMakesKeysToo', 'dnssecTwoKeySigningKeys'] },
    settings: { 'own-key': 'Name this key, by its full ARN, when you create the key-signing key of the hosted zone.' },
  },
}
