import type { MESSAGING_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const MESSAGING_GUIDES: { readonly [Id in (typeof MESSAGING_IDS)[number]]: Guide } = {
  sqs: {
    keyChange: { inPlace: true, fact: 'sqsOldMessages' },
    advice: ['sqsOldMessages'],
    adviceFor: { 'aws-owned-key': ['sqsDeliveryDoubt'] },
    settings: {
      'aws-owned-key':
        'Nothing, if the queue was created over HTTPS without encryption attributes: it uses SSE-SQS. Else enable SSE-SQS.',
      'aws-managed-key': 'Enable SSE-KMS on the queue with alias/aws/sqs.',
    },
  },
  sns: {
    keyChange: { inPlace: true, fact: 'snsOffersTwoKinds' },
    advice: [],
    settings: { 'aws-managed-key': 'Enable encryption on the topic with alias/aws/sns.' },
  },
}
