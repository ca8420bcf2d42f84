import { page, type Source } from './source.ts'

export const MESSAGING_PAGES = {
  sqsKeys: page(
    'Amazon SQS key management',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html',
    '2026-09',
  ),
  sqsDefault: page(
    'Configuring server-side encryption for a queue using SQS-managed encryption keys',
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html',
    '2026-09',
  ),
  snsEncryption: page(
    'Securing Amazon SNS data with server-side encryption',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html',
    '2026-09',
  ),
  snsKeys: page(
    'Managing Amazon SNS encryption keys and costs',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
