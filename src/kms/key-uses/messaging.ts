import type { MESSAGING_IDS } from '../services/ids.ts'
import type { KeyUse } from './key-use.ts'

/** What a consumer does with a queue, as in AWS's queue policy. */
const RECEIVE = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:GetQueueAttributes',
] as const

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
    sharedService: {
      read: RECEIVE,
      write: ['sqs:SendMessage'],
      both: ['sqs:SendMessage', ...RECEIVE],
    },
    fact: 'sqsProducersAndConsumers',
    sharedFact: 'sqsProducersAndConsumers',
  },
  sns: {
    actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    via: 'sns.{region}.amazonaws.com',
    describe: false,
    grants: false,
    shared: { write: ['kms:Decrypt', 'kms:GenerateDataKey*'] },
    sharedService: { write: ['sns:Publish'] },
    callers: [],
    fact: 'snsPublisherPermissions',
    sharedFact: 'snsPublisherPermissions',
  },
  eventbridge: {
    actions: ['kms:GenerateDataKeyWithoutPlaintext', 'kms:Decrypt', 'kms:Encrypt', 'kms:ReEncrypt*'],
    via: 'events.{region}.amazonaws.com',
    describe: true,
    grants: false,
    shared: {},
    callers: [
      {
        sid: 'Allow EventBridge to describe the key',
        principal: 'events.amazonaws.com',
        actions: ['kms:DescribeKey'],
        says: 'EventBridge checks that the key is there and symmetric. AWS’s own statement for this has no condition.',
        without: 'the key cannot be set on the event bus.',
        fact: 'eventBridgeKeyStatement',
      },
      {
        sid: 'Allow EventBridge to encrypt event buses',
        principal: 'events.amazonaws.com',
        actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
        // any bus of the account: the default bus and others often share a key
        condition: { ArnLike: { 'aws:SourceArn': 'arn:{partition}:events:{region}:{account}:event-bus/*' } },
        says: 'EventBridge encrypts and decrypts what the event buses of this account store, in this Region. Put the name of one bus in place of the * to let in no other.',
        without: 'events cannot be encrypted or decrypted; they go to the dead-letter queue of the bus, if it has one.',
        fact: 'eventBridgeKeyStatement',
      },
    ],
    fact: 'eventBridgeCallerPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  'kinesis-data-streams': {
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    via: 'kinesis.{region}.amazonaws.com',
    describe: true,
    grants: false,
    shared: {
      read: ['kms:Decrypt'],
      write: ['kms:GenerateDataKey'],
      both: ['kms:GenerateDataKey', 'kms:Decrypt'],
    },
    callers: [],
    fact: 'kinesisPermissionsAreTheCallers',
    sharedFact: 'kinesisSharingNeedsOwnKey',
  },
  firehose: {
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    via: 'firehose.{region}.amazonaws.com',
    describe: false,
    grants: true,
    shared: {},
    callers: [],
    fact: 'firehosePermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  msk: {
    // the grant alone
    actions: [],
    via: 'kafka.{region}.amazonaws.com',
    describe: true,
    grants: true,
    shared: {},
    callers: [],
    fact: 'mskPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  'step-functions': {
    // no kms:ViaService: it breaks execution roles, which are key users too
    actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
    condition: {
      StringLike: {
        'kms:EncryptionContext:aws:states:stateMachineArn': 'arn:{partition}:states:{region}:{account}:stateMachine:*',
      },
    },
    describe: true,
    grants: false,
    shared: {},
    callers: [],
    fact: 'statesPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  ses: {
    // the readers' own code decrypts, not a service for them
    actions: ['kms:Decrypt'],
    describe: false,
    grants: false,
    shared: {},
    callers: [
      {
        sid: 'Allow SES to encrypt received mail',
        principal: 'ses.amazonaws.com',
        actions: ['kms:GenerateDataKey*'],
        condition: {
          StringEquals: { 'aws:SourceAccount': '{account}' },
          ArnLike: { 'aws:SourceArn': 'arn:{partition}:ses:{region}:{account}:receipt-rule-set/*' },
        },
        says: 'SES encrypts the mail that the receipt rules of this account store, in this Region. AWS names a single rule: put it in place of the * to let in no other. If the bucket is under a KMS key, add kms:Decrypt; receive a message to test it.',
        without:
          'SES cannot encrypt and store the mail, unless the receipt rule names an IAM role that may use the key.',
        fact: 'sesKeyStatement',
      },
    ],
    fact: 'sesCannotDecrypt',
    sharedFact: 'crossAccountNeedsBoth',
  },
}
