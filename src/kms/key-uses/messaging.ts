import type { MESSAGING_IDS } from '../services/ids.ts'
import { type KeyUse } from './key-use.ts'

export const MESSAGING_KEY_USES: { readonly [Id in (typeof MESSAGING_IDS)[number]]: KeyUse } = {
  sqs: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    via: 'sqs.{region}.amazonaws.com',
    describe: false,
    grants: false,
    shared: {
      read: ['kms:Decrypt'],
      write: ['kms:Decrypt', 'kms:GenerateDataKey'],
      both: ['kms:Decrypt', 'kms:GenerateDataKey'],
    },
    callers: [],
    fact: 'sqsProducersAndConsumers',
    sharedFact: 'sqsProducersAndConsumers',
  },
  sns: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    via: 'sns.{region}.amazonaws.com',
    describe: false,
    grants: false,
    shared: { write: ['kms:Decrypt', 'kms:GenerateDataKey*'] },
    callers: [],
    fact: 'snsPublisherPermissions',
    sharedFact: 'snsPublisherPermissions',
  },
}
