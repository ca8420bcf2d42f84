import type { MESSAGING_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const MESSAGING_GUIDES: { readonly [Id in (typeof MESSAGING_IDS)[number]]: Guide } = {
  sqs: {
    calls: { by: ['caller', 'service'], fact: 'sqsProducersAndConsumers' },
    viaService: ['sqs'],
    keyChange: { inPlace: true, fact: 'sqsOldMessages' },
    moves: [
      {
        to: ['aws-managed-key', 'customer-managed-key'],
        how: 'in-place-new-data',
        steps: [
          'Let producers, consumers and delivering services use the new key.',
          'Enable SSE-KMS on the queue with the new key, or name the new key where SSE-KMS is on.',
          'Wait until every message under the old key has been received and deleted, those in dead-letter queues too.',
          'Only then take away permissions on the old key, or disable it.',
        ],
        staysBehind: 'Messages that are in the queue, and in its dead-letter queue, when you change the key.',
        facts: ['sqsOldMessages', 'sqsEncryptsNewMessages', 'sqsDeadLetterKeepsKey'],
      },
      {
        to: ['aws-owned-key'],
        how: 'in-place-new-data',
        steps: [
          'Switch SSE-KMS off and SSE-SQS on in the same change of the queue.',
          'Wait until every message under the old key has been received and deleted, those in dead-letter queues too.',
          'Only then take away permissions on the old key, or disable it.',
        ],
        staysBehind: 'Messages that are in the queue, and in its dead-letter queue, when you change the key.',
        facts: ['sqsKmsOffIsNotSseSqs', 'sqsOldMessages', 'sqsDeadLetterKeepsKey'],
      },
    ],
    unverified: ['its encryption context'],
    readings: [
      'Senders get kms:Decrypt too, as the page on keys asks, although the document history says that sending no longer takes it.',
    ],
    whenDisabled: { facts: ['sqsCachesDataKeys'] },
    advice: ['sqsOldMessages'],
    adviceFor: {
      'aws-owned-key': ['sqsDeliveryDoubt'],
      'aws-managed-key': ['sqsAwsKeyInvokesNoForeignLambda', 'sqsCachesDataKeys'],
      'own-key': ['changedSqsSending', 'sqsKeyMayBeForeign', 'sqsDeadLetterKeepsKey', 'sqsCachesDataKeys'],
    },
    settings: {
      'aws-owned-key':
        'Nothing, if the queue was created over HTTPS without encryption attributes: it uses SSE-SQS. Else enable SSE-SQS.',
      'aws-managed-key': 'Enable SSE-KMS on the queue with alias/aws/sqs.',
    },
  },
  sns: {
    calls: { by: ['caller', 'service'], fact: 'snsPublisherPermissions' },
    viaService: ['sns'],
    encryptionContext: ['aws:sns:topicArn'],
    keyChange: { inPlace: true, fact: 'snsChangeInPlace' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Let publishers and publishing services use the new key.',
          'Enable encryption on the topic with the new key, or name the new key where encryption is on.',
          'Publish a message and see that it arrives.',
          'Keep the old key enabled until deliveries that are still retried have ended.',
        ],
        staysBehind: 'Messages that were published before the change and are not delivered yet.',
        facts: ['snsChangeInPlace', 'snsEncryptsNewMessages'],
      },
    ],
    readings: ['A message that is retried after a change of key may need the old key.'],
    whenDisabled: { facts: ['snsReuse'] },
    advice: ['snsEncryptsNewMessages'],
    adviceFor: { 'own-key': ['snsOwnStatementDoubt', 'snsSendsTopicArn', 'snsKeyMayBeForeign', 'snsSymmetricOnly'] },
    settings: { 'aws-managed-key': 'Enable encryption on the topic with alias/aws/sns.' },
  },
  eventbridge: {
    calls: { by: ['service', 'caller'], fact: 'eventBridgeKeyStatement' },
    viaService: ['events'],
    encryptionContext: ['aws:events:event-bus:arn'],
    keyChange: { inPlace: true, fact: 'eventBridgeKeyChange' },
    moves: [
      {
        how: 'in-place',
        steps: [
          'Name EventBridge in the key policy of the new key, and let those use it who manage the bus and its rules.',
          'Give the event bus a dead-letter queue if the new key is your own.',
          'Choose the new key in the encryption settings of the event bus.',
          'Send an event and see that the rules still match, before you disable an old key of your own.',
        ],
        staysBehind:
          'Nothing on the bus. Archives have a key setting of their own, and events of AWS services stay under the AWS owned key.',
        facts: ['eventBridgeKeyChange', 'eventBridgeServiceEventsStay', 'eventBridgeLostKeyNeedsQueue'],
      },
    ],
    unverified: ['whether senders in other accounts need the key'],
    readings: ['The encryption context is spelled as the end of the condition key that AWS prints.'],
    advice: ['eventBridgeCustomBusDiffers', 'eventBridgeServiceEventsStay', 'eventBridgeOtherParts'],
    adviceFor: {
      'own-key': [
        'eventBridgeLostKeyNeedsQueue',
        'eventBridgeNoDiscovery',
        'eventBridgeSendsBusArn',
        'eventBridgeArchiveKey',
        'eventBridgePipeKey',
        'eventBridgeConnectionKey',
        'schedulerKey',
      ],
    },
    settings: { 'aws-owned-key': 'Nothing. Leave the event bus at “Use AWS owned key”.' },
  },
  'kinesis-data-streams': {
    calls: { by: ['caller'], fact: 'kinesisPermissionsAreTheCallers' },
    viaService: ['kinesis'],
    encryptionContext: ['aws:kinesis:arn'],
    keyChange: { inPlace: true, fact: 'kinesisKeyChange' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Let producers and consumers use the new key, the roles of Lambda functions and Flink applications too.',
          'Enable server-side encryption on the stream with the new key, or name the new key where it is on.',
          'Wait until the retention period of the stream has passed.',
          'Only then take away permissions on the old key, or disable it.',
        ],
        staysBehind: 'Records that were written before the change, until their retention ends.',
        facts: ['kinesisKeyChange', 'kinesisOffByDefault', 'kinesisPermissionsAreTheCallers'],
      },
    ],
    unverified: ['whether a stream can be shared with a whole organization'],
    advice: ['kinesisFailsWithoutKey'],
    adviceFor: { 'own-key': ['kinesisSendsStreamArn'] },
    settings: { 'aws-managed-key': 'Enable server-side encryption on the stream with aws/kinesis.' },
  },
  firehose: {
    calls: { by: ['grant', 'caller'], fact: 'firehosePermissions' },
    viaService: ['firehose'],
    keyChange: { inPlace: true, fact: 'firehoseKeyChange' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Let those who put records, and those who manage the stream, use the new key.',
          'Start server-side encryption of the stream with the new key; where it is on already, start it again.',
          'Wait until the stream reports it as enabled, and the records from before have been delivered.',
          'Only then take away permissions on the old key, or disable it.',
        ],
        staysBehind: 'Records that were put before the change, until they are delivered.',
        facts: ['firehoseKeyChange', 'firehosePermissions', 'firehoseOldSessionsFail'],
      },
    ],
    unverified: ['which key interim storage has without server-side encryption'],
    advice: ['firehoseDirectPutOnly', 'firehoseReadsKinesisDecrypted', 'firehoseInterimStorage'],
    adviceFor: {
      'own-key': ['firehoseUsesGrants', 'firehoseDiscards', 'firehoseOldSessionsFail', 'firehoseContextIsInternal'],
    },
    settings: {
      'aws-owned-key': 'Start server-side encryption of the Firehose stream with the key type AWS_OWNED_CMK.',
    },
  },
  msk: {
    calls: { by: ['grant'], fact: 'mskPermissions' },
    viaService: ['kafka'],
    keyChange: { inPlace: false, fact: 'mskKeyIsFixed' },
    moves: [
      {
        how: 'recreate',
        steps: [
          'Create a new cluster and name the new key when you create it.',
          'Copy the topics to the new cluster, and compare.',
          'Move producers and consumers over.',
          'Delete the old cluster, and only then disable an old key of your own.',
        ],
        staysBehind: 'The old cluster, all of it, until you delete it.',
        final: 'Deleting the old cluster.',
        facts: ['mskKeyIsFixed', 'mskDefaultKey'],
      },
    ],
    unverified: [
      'whether the same holds for MSK Serverless',
      'the alias of its AWS managed key',
      'its encryption context',
      'what happens to a cluster whose key is lost',
    ],
    readings: ['The grants of a cluster meet the conditions kms:ViaService and kms:GrantIsForAWSResource; test it.'],
    advice: ['mskKeyIsFixed'],
    settings: { 'aws-managed-key': 'Nothing. Name no key when you create the cluster.' },
  },
  'step-functions': {
    calls: { by: ['caller', 'role'], fact: 'statesPermissions' },
    viaService: ['states'],
    encryptionContext: ['aws:states:stateMachineArn', 'aws:states:activityArn'],
    keyChange: { inPlace: true, fact: 'statesKeyChange' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Let the execution role use the new key, and those who manage the state machine and read its executions.',
          'Update the state machine with the new key, or with the AWS owned key.',
          'Start an execution and read its history.',
          'Keep the old key enabled until no execution from before the change runs and nobody needs its history.',
        ],
        staysBehind:
          'Executions from before the change: AWS does not say under which key they are afterwards, so count on the old one.',
        facts: ['statesKeyChange', 'statesPermissions', 'statesStopWithoutKey'],
      },
      {
        how: 'recreate',
        steps: [
          'For an activity, create a new one with the new key, under another name.',
          'Let the execution role and the workers use the key; its policy has to name aws:states:activityArn where ours names the state machines.',
          'Point the state machine and the workers to the new activity, and delete the old one when it is idle.',
        ],
        staysBehind: 'The old activity, until you delete it.',
        final: 'The key of an activity is set once.',
        facts: ['statesKeyChange'],
      },
    ],
    readings: ['Executions from before a change of key may need the old key.'],
    advice: [],
    adviceFor: {
      'own-key': [
        'statesViaServiceBreaksExecutions',
        'statesLoggingNeedsMore',
        'statesStopWithoutKey',
        'statesEventsLoseData',
        'statesSendsTheArn',
      ],
    },
    settings: { 'aws-owned-key': 'Nothing. A state machine without an encryption setting uses the AWS owned key.' },
  },
  ses: {
    calls: { by: ['service', 'caller'], fact: 'sesKeyStatement' },
    viaService: ['ses'],
    encryptionContext: ['aws:ses:source-account', 'aws:ses:rule-name', 'aws:ses:message-id'],
    keyChange: { inPlace: true, fact: 'sesKeyStaysWithTheMail' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Name SES in the key policy of the new key, and let those decrypt who read the mail.',
          'Set message encryption in the S3 action of the receipt rule to the new key, by its ARN.',
          'Receive a message, get it from the bucket and decrypt it.',
          'Keep the old key enabled as long as mail under it is needed.',
        ],
        staysBehind: 'Mail that was stored before.',
        facts: ['sesKeyStaysWithTheMail', 'sesKeyStatement'],
      },
    ],
    readings: ['The encryption context is still the one that AWS printed some years ago.'],
    advice: ['sesEncryptsOnTheClientSide', 's3EncryptsByDefault', 'sesKeyRegion'],
    adviceFor: {
      'aws-managed-key': ['sesReadersDoubt'],
      'own-key': ['sesCannotDecrypt', 'sesBucketMayNeedDecrypt', 'sesRoleInstead', 'sesSendsRuleAndMessage'],
    },
    settings: {
      'aws-managed-key': 'In the S3 action of the receipt rule, select message encryption and the key aws/ses.',
      'own-key': 'In the S3 action of the receipt rule, select message encryption and name this key by its full ARN.',
    },
  },
}
