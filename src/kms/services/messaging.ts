import { met, unmet } from '../options.ts'
import type { Service } from './service.ts'

export const MESSAGING: readonly Service[] = [
  {
    id: 'sqs',
    category: 'messaging',
    name: 'Amazon SQS',
    resource: 'this queue',
    hint: 'Messages in a queue.',
    default: 'aws-owned-key',
    defaultFact: 'sqsDefaultEncryption',
    needs: [],
    names: { 'aws-owned-key': 'SSE-SQS', 'aws-managed-key': 'aws/sqs' },
    notOffered: {},
    departs: {
      'aws-owned-key': {
        sharing: met('sseSqsHasNoKeyToPermit'),
        'service-delivery': met('sseSqsHasNoKeyToPermit'),
      },
      'aws-managed-key': { 'service-delivery': unmet('sqsServicesNeedOwnKey') },
    },
    sharedUses: ['read', 'write', 'both'],
  },
  {
    id: 'sns',
    category: 'messaging',
    name: 'Amazon SNS',
    resource: 'this topic',
    hint: 'Messages that pass through a topic.',
    default: 'none',
    defaultFact: 'snsOffersTwoKinds',
    needs: [],
    names: { 'aws-managed-key': 'aws/sns' },
    notOffered: { 'aws-owned-key': 'snsOffersTwoKinds' },
    departs: { 'aws-managed-key': { 'service-delivery': unmet('snsServicesNeedOwnKey') } },
    sharedUses: ['write'],
  },
]
