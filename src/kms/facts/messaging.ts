import { MESSAGING_PAGES } from '../sources/messaging.ts'
import type { Fact } from './fact.ts'

/** Queues, topics, streams and events. */
export const MESSAGING_FACTS = {
  sqsDefaultEncryption: {
    says: 'An SQS queue that is created over HTTPS without encryption attributes is encrypted with SSE-SQS, whose keys Amazon SQS owns.',
    source: MESSAGING_PAGES.sqsDefault,
    checkedOn: '2026-11-23',
  },
  sseSqsHasNoKeyToPermit: {
    says: 'With SSE-SQS there is no key that you create, manage or permit: the queue policy decides who sends and receives.',
    source: MESSAGING_PAGES.sqsDefault,
    checkedOn: '2026-11-23',
  },
  sqsDeliveryDoubt: {
    says: 'AWS’s page on queues under KMS keys asks for a customer managed key wherever services send to “encrypted queues”; that it does not mean SSE-SQS is our reading, so test the delivery.',
    source: MESSAGING_PAGES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  sqsProducersAndConsumers: {
    says: 'Who sends to a queue under a KMS key needs kms:GenerateDataKey and kms:Decrypt; who receives needs kms:Decrypt.',
    source: MESSAGING_PAGES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  sqsServicesNeedOwnKey: {
    says: 'AWS services that send to a queue under a KMS key must be named in its key policy, so aws/sqs cannot work.',
    source: MESSAGING_PAGES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  sqsOldMessages: {
    says: 'After a change of key, messages already in the queue stay under the old key.',
    source: MESSAGING_PAGES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  sqsSourceConditions: {
    says: 'Amazon SNS, Amazon S3 and CloudWatch Events (now EventBridge) support aws:SourceArn in the key policy of an encrypted queue.',
    source: MESSAGING_PAGES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  snsServicesNeedOwnKey: {
    says: 'AWS services that publish to an encrypted topic must be named in its key policy, so aws/sns cannot work.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-23',
  },
  snsOffersTwoKinds: {
    says: 'Encryption of an SNS topic is off until you enable it, with the AWS managed key aws/sns or a customer managed key.',
    source: MESSAGING_PAGES.snsEncryption,
    checkedOn: '2026-11-23',
  },
  snsSourceConditions: {
    says: 'AWS asks to limit a service that publishes to an encrypted topic by both aws:SourceAccount and aws:SourceArn.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-23',
  },
  snsPublisherPermissions: {
    says: 'Who publishes to an encrypted topic needs kms:GenerateDataKey and kms:Decrypt.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-23',
  },
  eventBridgeToSnsTakesNoCondition: {
    says: 'For EventBridge and an encrypted SNS topic the key policy does not support aws:SourceAccount, aws:SourceArn or aws:SourceOrgID.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Fact>
