import {
  ANY_KEY,
  ANY_KMS_KEY,
  NAMED_KEY,
  both,
  cfnNag,
  checkov,
  checkovNamed,
  prowler,
  securityHub,
  trivy,
  type Passing,
  type Topic,
} from './check.ts'

const NOT_THE_ALIAS: Passing = {
  families: ['aws-owned', 'customer-managed'],
  says: 'It refuses the alias of the AWS managed key alone: no key at all passes, and so would the same key by its ARN.',
}

/** Queues, topics and streams. */
export const MESSAGING_TOPICS: readonly Topic[] = [
  {
    id: 'sqs-encrypted',
    title: 'The queue is encrypted',
    service: 'Amazon SQS',
    follow: 'Write SSE-SQS, or the KMS key that you need anyway, into the code.',
    suppress:
      'Where the scanner knows KMS keys alone, or reads only the code: SQS encrypts new queues with SSE-SQS by itself.',
    reason:
      'Queue <QUEUE> is encrypted with SSE-SQS, which the scanner does not see. No rule asks for control of the key. Decided by <OWNER> on <DATE>.',
    facts: ['sqsDefaultEncryption', 'sseSqsHasNoKeyToPermit'],
    checks: [
      both(checkov(27, ['ckvAws27', 'ckvAws27InCloudFormation'], ANY_KEY)),
      trivy('0096', 'aws-sqs-enable-queue-encryption', 'high', 'trivy0096', ANY_KEY),
      prowler('sqs_queues_server_side_encryption_enabled', 'medium', 'prowlerSqs', ANY_KEY),
      cfnNag('W48', 'cfnNagW48', NAMED_KEY),
      securityHub('SQS.1', 'medium', ['sqs-queue-encrypted'], 'hubSqs1', ANY_KEY),
    ],
  },
  {
    id: 'sqs-own-key',
    title: 'The queue does not use aws/sqs',
    service: 'Amazon SQS',
    follow:
      'Where AWS services deliver into the queue, or other accounts use it: under aws/sqs they cannot. With a customer managed key they can, by our reading with SSE-SQS too.',
    suppress: 'Where only principals of the account use the queue.',
    reason:
      'Queue <QUEUE> is used by principals of account <ACCOUNT_ID> alone. aws/sqs is enough. Decided by <OWNER> on <DATE>.',
    facts: ['sqsServicesNeedOwnKey', 'sseSqsHasNoKeyToPermit', 'sqsDeliveryDoubt', 'awsManagedServesOneAccount'],
    checks: [
      checkovNamed('CKV2_AWS_73', 'ckv2Aws73', NOT_THE_ALIAS),
      trivy('0135', 'aws-sqs-queue-encryption-use-cmk', 'high', 'trivy0135', NOT_THE_ALIAS),
    ],
  },
  {
    id: 'sns-encrypted',
    title: 'The topic is encrypted with a KMS key',
    service: 'Amazon SNS',
    follow:
      'Where messages carry anything confidential. If AWS services publish to the topic, take a customer managed key: under aws/sns their messages do not arrive.',
    suppress:
      'Where the messages carry no confidential data, and encryption by KMS would only break the delivery from a service.',
    reason:
      'Topic <TOPIC> carries <DATA_CLASS> only. Server-side encryption is left off on purpose. Decided by <OWNER> on <DATE>.',
    facts: ['snsOffersTwoKinds', 'snsServicesNeedOwnKey', 'snsPublisherPermissions'],
    checks: [
      both(checkov(26, 'ckvAws26', NAMED_KEY)),
      trivy('0095', 'aws-sns-enable-topic-encryption', 'high', 'trivy0095', NAMED_KEY),
      prowler('sns_topics_kms_encryption_at_rest_enabled', 'high', 'prowlerSns', ANY_KMS_KEY),
      cfnNag('W47', 'cfnNagW47', NAMED_KEY),
      securityHub('SNS.1', 'medium', ['sns-encrypted-kms'], 'hubSns1', ANY_KMS_KEY),
    ],
  },
  {
    id: 'sns-own-key',
    title: 'The topic does not use aws/sns',
    service: 'Amazon SNS',
    follow: 'Where AWS services or other accounts publish to the topic: under aws/sns they cannot.',
    suppress: 'Where only principals of the account publish.',
    reason:
      'Topic <TOPIC> is published to by principals of account <ACCOUNT_ID> alone. aws/sns is enough. Decided by <OWNER> on <DATE>.',
    facts: ['snsServicesNeedOwnKey', 'awsManagedServesOneAccount'],
    checks: [
      trivy('0136', 'aws-sns-topic-encryption-use-cmk', 'high', 'trivy0136', {
        families: ['customer-managed'],
        says: 'It refuses the alias of the AWS managed key alone: a topic without encryption passes, and so would the same key by its ARN.',
      }),
    ],
  },
  {
    id: 'kinesis-encrypted',
    title: 'The stream is encrypted with a KMS key',
    service: 'Amazon Kinesis Data Streams',
    follow:
      'Switch encryption on. Take a customer managed key where other accounts use the stream or you must control the key.',
    suppress: 'For a check that wants a key to be named, where the AWS managed key is enough.',
    reason:
      'Stream <STREAM> is encrypted under the AWS managed key and used in account <ACCOUNT_ID> alone. Decided by <OWNER> on <DATE>.',
    facts: ['awsManagedServesOneAccount', 'awsManagedFollowsTheResource'],
    checks: [
      both(checkov(43, 'ckvAws43', ANY_KMS_KEY)),
      checkov(185, 'ckvAws185', NAMED_KEY),
      trivy('0064', 'aws-kinesis-enable-in-transit-encryption', 'high', 'trivy0064', NAMED_KEY),
      prowler('kinesis_stream_encrypted_at_rest', 'high', 'prowlerKinesis', ANY_KMS_KEY),
      cfnNag('W49', 'cfnNagW49', NAMED_KEY),
      securityHub('Kinesis.1', 'medium', ['kinesis-stream-encrypted'], 'hubKinesis1', ANY_KMS_KEY),
    ],
  },
]
