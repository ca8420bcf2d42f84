import { unmet } from '../options.ts'
import type { Service } from './service.ts'

export const DEVELOPER: readonly Service[] = [
  {
    id: 'codepipeline',
    category: 'developer',
    name: 'AWS CodePipeline',
    resource: 'this pipeline',
    hint: 'The artifacts of a pipeline, in their S3 bucket.',
    default: 'aws-managed-key',
    defaultFact: 'pipelineDefaultKey',
    needs: [],
    names: { 'aws-managed-key': 'aws/s3' },
    notOffered: { 'aws-owned-key': 'pipelineOffersTwoKinds' },
    departs: { 'aws-managed-key': { sharing: unmet('pipelineCrossAccountNeedsOwnKey') } },
    sharedUses: ['both'],
    sharedByAccountOnly: true,
  },
  {
    id: 'codeartifact',
    category: 'developer',
    name: 'AWS CodeArtifact',
    resource: 'this domain',
    hint: 'The packages of all repositories of a domain.',
    default: 'aws-managed-key',
    defaultFact: 'codeArtifactDefaultKey',
    needs: [],
    names: {},
    notOffered: { 'aws-owned-key': 'codeArtifactOffersTwoKinds' },
    departs: {},
    // its domains are shared without any access to the key
    sharedUses: [],
  },
]
