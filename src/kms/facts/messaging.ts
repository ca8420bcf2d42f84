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
    says: 'Whoever sends to a queue under a KMS key needs kms:GenerateDataKey and kms:Decrypt; whoever receives needs kms:Decrypt.',
    source: MESSAGING_PAGES.sqsKeys,
    checkedOn: '2026-11-23',
  },
  sqsPolicyForAccounts: {
    says: 'A queue policy can let another account call sqs:SendMessage, sqs:ReceiveMessage, or both.',
    source: MESSAGING_PAGES.sqsPolicies,
    checkedOn: '2026-11-25',
  },
  sqsPolicyForConsumers: {
    says: 'AWS’s queue policy gives a consumer sqs:ReceiveMessage, sqs:DeleteMessage, sqs:ChangeMessageVisibility and sqs:GetQueueAttributes.',
    source: MESSAGING_PAGES.sqsLeastPrivilege,
    checkedOn: '2026-11-25',
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
  snsPolicyForAccounts: {
    says: 'A topic policy can let another account call sns:Publish, and with aws:PrincipalOrgID every account of an organization.',
    source: MESSAGING_PAGES.snsPolicies,
    checkedOn: '2026-11-25',
  },
  snsPublisherPermissions: {
    says: 'Whoever publishes to an encrypted topic needs kms:GenerateDataKey* and kms:Decrypt.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-25',
  },
  eventBridgeToSnsTakesNoCondition: {
    says: 'For EventBridge and an encrypted SNS topic the key policy does not support aws:SourceAccount, aws:SourceArn or aws:SourceOrgID.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-23',
  },
  sqsEncryptsNewMessages: {
    says: 'SSE encrypts the body of messages that are sent after it was enabled; what waits in the queue stays as it is, and an encrypted message stays encrypted when encryption is switched off.',
    source: MESSAGING_PAGES.sqsSse,
    checkedOn: '2026-11-25',
  },
  sqsKeyMayBeForeign: {
    says: 'An SQS queue takes a KMS key by alias, alias ARN, key ID or key ARN, of your account or of another.',
    source: MESSAGING_PAGES.sqsSse,
    checkedOn: '2026-11-25',
  },
  sqsAwsKeyInvokesNoForeignLambda: {
    says: 'A queue under aws/sqs cannot invoke a Lambda function in another account.',
    source: MESSAGING_PAGES.sqsSse,
    checkedOn: '2026-11-25',
  },
  sqsCachesDataKeys: {
    says: 'Amazon SQS reuses a data key for a period that you may set, and goes on with a cached one while AWS KMS cannot be reached.',
    source: MESSAGING_PAGES.sqsSse,
    checkedOn: '2026-11-25',
  },
  sqsDeadLetterKeepsKey: {
    says: 'Whoever reads a dead-letter queue needs kms:Decrypt on the key of the source queue too.',
    source: MESSAGING_PAGES.sqsKeys,
    checkedOn: '2026-11-25',
  },
  sqsKmsOffIsNotSseSqs: {
    says: 'Switching SSE-KMS off does not switch SSE-SQS on: that takes an attribute of its own in the request.',
    source: MESSAGING_PAGES.sqsDefault,
    checkedOn: '2026-11-25',
  },
  snsEncryptsNewMessages: {
    says: 'SSE encrypts the body of messages that are published after it was enabled; Amazon SNS does not encrypt backlogged messages, and encrypted ones stay encrypted.',
    source: MESSAGING_PAGES.snsEncryption,
    checkedOn: '2026-11-25',
  },
  snsSymmetricOnly: {
    says: 'Amazon SNS supports symmetric encryption KMS keys only.',
    source: MESSAGING_PAGES.snsKeys,
    checkedOn: '2026-11-25',
  },
  snsKeyMayBeForeign: {
    says: 'An SNS topic takes a KMS key by alias, alias ARN, key ID or key ARN, of your account or of another.',
    source: MESSAGING_PAGES.snsEncryption,
    checkedOn: '2026-11-25',
  },
  snsSendsTopicArn: {
    says: 'AWS’s statement for a topic under a customer managed key uses kms:EncryptionContext:aws:sns:topicArn with the ARN of the topic.',
    source: MESSAGING_PAGES.snsEnable,
    checkedOn: '2026-11-25',
  },
  snsOwnStatementDoubt: {
    says: 'AWS’s page on enabling encryption also lets sns.amazonaws.com call Decrypt and GenerateDataKey, while its page on permissions asks this of publishers only; we leave that statement out, so test publishing and delivery.',
    source: MESSAGING_PAGES.snsEnable,
    checkedOn: '2026-11-25',
  },
  snsChangeInPlace: {
    says: 'You enable encryption on an existing topic, with alias/aws/sns or the ARN of your own key; subscribers notice nothing.',
    source: MESSAGING_PAGES.snsEnable,
    checkedOn: '2026-11-25',
  },
  eventBridgeDefaultKey: {
    says: 'EventBridge encrypts what an event bus stores with an AWS owned key unless you name a customer managed key.',
    source: MESSAGING_PAGES.eventBridgeKeys,
    checkedOn: '2026-11-25',
  },
  eventBridgeOffersTwoKinds: {
    says: 'For an event bus EventBridge offers two kinds of key: its AWS owned key and symmetric customer managed keys, multi-Region keys and keys of other accounts included.',
    source: MESSAGING_PAGES.eventBridgeKeys,
    checkedOn: '2026-11-25',
  },
  eventBridgeKeyChange: {
    says: 'An event bus can move from the AWS owned key to yours, back, and from one of yours to another; EventBridge re-encrypts its data keys and not the stored data.',
    source: MESSAGING_PAGES.eventBridgeBusKey,
    checkedOn: '2026-11-25',
  },
  eventBridgeServiceEventsStay: {
    says: 'Your key covers custom and partner events and the rules of the bus; events of AWS services stay under an AWS owned key, and metadata is not encrypted.',
    source: MESSAGING_PAGES.eventBridgeBus,
    checkedOn: '2026-11-25',
  },
  eventBridgeKeyStatement: {
    says: 'The key policy must let events.amazonaws.com call DescribeKey, GenerateDataKey and Decrypt; AWS advises to limit it by aws:SourceArn, aws:SourceAccount or the encryption context.',
    source: MESSAGING_PAGES.eventBridgeKeyPolicy,
    checkedOn: '2026-11-25',
  },
  eventBridgeCallerPermissions: {
    says: 'Whoever creates or updates the bus needs GenerateDataKeyWithoutPlaintext, Decrypt, Encrypt, ReEncryptFrom, ReEncryptTo and DescribeKey, and whoever reads or changes its rules needs Decrypt.',
    source: MESSAGING_PAGES.eventBridgeBus,
    checkedOn: '2026-11-25',
  },
  eventBridgeSendsBusArn: {
    says: 'EventBridge binds all that it encrypts for a bus to one encryption context, the ARN of the bus.',
    source: MESSAGING_PAGES.eventBridgeBus,
    checkedOn: '2026-11-25',
  },
  eventBridgeNoDiscovery: {
    says: 'Schema discovery does not work on an event bus under a customer managed key.',
    source: MESSAGING_PAGES.eventBridgeBus,
    checkedOn: '2026-11-25',
  },
  eventBridgeLostKeyNeedsQueue: {
    says: 'With your key disabled or missing, custom and partner events go to the dead-letter queue of the bus, if you gave it one; AWS recommends that you do.',
    source: MESSAGING_PAGES.eventBridgeDlq,
    checkedOn: '2026-11-25',
  },
  eventBridgeBusSymptom: {
    says: 'Custom and partner events that an event bus cannot encrypt or decrypt before you act go to its dead-letter queue, if it has one; that a key which refuses EventBridge counts as that is our reading.',
    source: MESSAGING_PAGES.eventBridgeDlq,
    checkedOn: '2026-11-25',
  },
  eventBridgeOtherParts: {
    says: 'Archives, pipes, connections and API destinations of EventBridge have key settings apart from the event bus, each with an AWS owned key unless a customer managed key is named.',
    source: MESSAGING_PAGES.eventBridgeDataProtection,
    checkedOn: '2026-11-25',
  },
  eventBridgeArchiveKey: {
    says: 'For an archive, the key policy must let events.amazonaws.com call ReEncrypt too, beside DescribeKey, GenerateDataKey and Decrypt; the encryption context is the ARN of the event bus.',
    source: MESSAGING_PAGES.eventBridgeArchives,
    checkedOn: '2026-11-25',
  },
  eventBridgePipeKey: {
    says: 'A pipe stores no events: its patterns and input transformers are encrypted, for which its execution role needs DescribeKey, GenerateDataKey and Decrypt; AWS’s page spells the encryption context aws:pipes:arn in one place and aws:pipe:arn in another.',
    source: MESSAGING_PAGES.eventBridgePipes,
    checkedOn: '2026-11-25',
  },
  eventBridgeConnectionKey: {
    says: 'The authorization of a connection is kept as a secret in Secrets Manager; a key of your own for it must carry the tag EventBridgeApiDestinations with the value true, and EventBridge de-authorizes the connection when the key is disabled, deleted or out of its reach.',
    source: MESSAGING_PAGES.eventBridgeConnections,
    checkedOn: '2026-11-25',
  },
  schedulerKey: {
    says: 'EventBridge Scheduler uses a customer managed key for the payload of a schedule alone, which is under an AWS owned key as well; who creates the schedule needs DescribeKey, GenerateDataKey and Decrypt, its execution role Decrypt.',
    source: MESSAGING_PAGES.schedulerEncryption,
    checkedOn: '2026-11-25',
  },
  eventBridgeCustomBusDiffers: {
    says: 'A Custom Event Bus, made with aws eventsv2, is another resource: its key policy needs other statements and the encryption context aws:events:event-busv2:arn.',
    source: MESSAGING_PAGES.eventBridgeCustomBus,
    checkedOn: '2026-11-25',
  },
  kinesisOffByDefault: {
    says: 'Kinesis Data Streams encrypts records only after server-side encryption has been enabled for the stream; older records stay as they are.',
    source: MESSAGING_PAGES.kinesisSse,
    checkedOn: '2026-11-25',
  },
  kinesisOffersTwoKinds: {
    says: 'For a data stream you choose the AWS managed key aws/kinesis or a KMS key of your own.',
    source: MESSAGING_PAGES.kinesisStart,
    checkedOn: '2026-11-25',
  },
  kinesisKeyChange: {
    says: 'StartStreamEncryption enables encryption or changes the key of a stream that stays in use; the key encrypts what is written from then on.',
    source: MESSAGING_PAGES.kinesisStartApi,
    checkedOn: '2026-11-25',
  },
  kinesisPermissionsAreTheCallers: {
    says: 'Producers need kms:GenerateDataKey, consumers kms:Decrypt, the roles of Lambda and Managed Service for Apache Flink included, and stream administrators kms:DescribeKey and the kms:List operations.',
    source: MESSAGING_PAGES.kinesisPermissions,
    checkedOn: '2026-11-25',
  },
  kinesisAwsManagedKeyCosts: {
    says: 'The AWS managed key aws/kinesis is free itself; its requests to AWS KMS are charged to you as those of any key, and grow with the number of user credentials of producers and consumers.',
    source: MESSAGING_PAGES.kinesisCosts,
    checkedOn: '2026-11-25',
  },
  kinesisSharingNeedsOwnKey: {
    says: 'A stream under aws/kinesis cannot be shared by resource policy; it needs a customer managed key, whose key policy and the IAM policies of the other account allow its use.',
    source: MESSAGING_PAGES.kinesisSse,
    checkedOn: '2026-11-25',
  },
  kinesisSendsStreamArn: {
    says: 'Kinesis Data Streams sends the ARN of the stream as aws:kinesis:arn in all its calls to AWS KMS.',
    source: MESSAGING_PAGES.kinesisPermissions,
    checkedOn: '2026-11-25',
  },
  kinesisFailsWithoutKey: {
    says: 'Producers and consumers without permission on the key fail to write and to read, which may end in data loss.',
    source: MESSAGING_PAGES.kinesisPermissions,
    checkedOn: '2026-11-25',
  },
  firehoseOffByDefault: {
    says: 'Server-side encryption of a Firehose stream that takes records directly is off until you enable it, at creation or later.',
    source: MESSAGING_PAGES.firehoseEncryption,
    checkedOn: '2026-11-25',
  },
  firehoseOffersTwoKinds: {
    says: 'For server-side encryption Firehose offers an AWS owned key, which is the default, and symmetric customer managed keys, named by their ARN.',
    source: MESSAGING_PAGES.firehoseKeyApi,
    checkedOn: '2026-11-25',
  },
  firehoseDirectPutOnly: {
    says: 'Server-side encryption is there for Firehose streams with direct PUT as their source only.',
    source: MESSAGING_PAGES.firehoseStartApi,
    checkedOn: '2026-11-25',
  },
  firehoseReadsKinesisDecrypted: {
    says: 'With a Kinesis data stream as source, that stream decrypts the records, and Firehose buffers them in memory without storing them unencrypted.',
    source: MESSAGING_PAGES.firehoseEncryption,
    checkedOn: '2026-11-25',
  },
  firehosePermissions: {
    says: 'With a customer managed key, whoever puts records needs kms:GenerateDataKey and kms:Decrypt in both the IAM policy and the key policy, and whoever creates the stream or starts its encryption needs kms:CreateGrant.',
    source: MESSAGING_PAGES.firehoseEncryption,
    checkedOn: '2026-11-25',
  },
  firehoseUsesGrants: {
    says: 'Firehose works from a grant that it creates on your key and manages itself.',
    source: MESSAGING_PAGES.firehoseKeyApi,
    checkedOn: '2026-11-25',
  },
  firehoseKeyChange: {
    says: 'StartDeliveryStreamEncryption also changes the key or its kind; Firehose then has its grant on the old key retired, and if the change fails the old key stays in use.',
    source: MESSAGING_PAGES.firehoseStartApi,
    checkedOn: '2026-11-25',
  },
  firehoseOldSessionsFail: {
    value: 6,
    unit: 'hours',
    says: 'Creating the grant fails when CreateDeliveryStream or StartDeliveryStreamEncryption is called with session credentials older than 6 hours.',
    source: MESSAGING_PAGES.firehoseStartApi,
    checkedOn: '2026-11-25',
  },
  firehoseDiscards: {
    value: 24,
    unit: 'hours',
    says: 'If it cannot decrypt records, Firehose waits up to 24 hours for you to mend the key and then discards them.',
    source: MESSAGING_PAGES.firehoseEncryption,
    checkedOn: '2026-11-25',
  },
  firehoseInterimStorage: {
    says: 'Firehose says that it encrypts data in interim storage during processing with AWS KMS, and does not say under which key.',
    source: MESSAGING_PAGES.firehoseEncryption,
    checkedOn: '2026-11-25',
  },
  firehoseContextIsInternal: {
    says: 'Firehose sets an encryption context of its own, and you must not rely on what is in it.',
    source: MESSAGING_PAGES.firehoseEncryption,
    checkedOn: '2026-11-25',
  },
  mskDefaultKey: {
    says: 'Amazon MSK always encrypts data at rest, with an AWS managed key that it creates unless you name a KMS key when you create the cluster.',
    source: MESSAGING_PAGES.mskEncryption,
    checkedOn: '2026-11-25',
  },
  mskKeyIsFixed: {
    says: 'The settings for encryption at rest of an existing MSK cluster cannot be changed.',
    source: MESSAGING_PAGES.mskClusterTemplate,
    checkedOn: '2026-11-25',
  },
  mskPermissions: {
    says: 'AWS’s policy for full access to Amazon MSK allows kms:DescribeKey and kms:CreateGrant, which Amazon MSK needs to use the key that is passed for a cluster.',
    source: MESSAGING_PAGES.mskFullAccess,
    checkedOn: '2026-11-25',
  },
  statesDefaultKey: {
    says: 'Step Functions always encrypts data at rest under AWS owned keys; a symmetric customer managed key adds a second layer to that.',
    source: MESSAGING_PAGES.stepFunctionsEncryption,
    checkedOn: '2026-11-25',
  },
  statesOffersTwoKinds: {
    says: 'A state machine or an activity is encrypted with AWS_OWNED_KEY or CUSTOMER_MANAGED_KMS_KEY; there is no third kind.',
    source: MESSAGING_PAGES.stepFunctionsEncryption,
    checkedOn: '2026-11-25',
  },
  statesKeyChange: {
    says: 'The key is set when a state machine is created or updated; an activity is immutable and has to be created anew under another name.',
    source: MESSAGING_PAGES.stepFunctionsEncryption,
    checkedOn: '2026-11-25',
  },
  statesPermissions: {
    says: 'The execution role needs kms:Decrypt and kms:GenerateDataKey, whoever creates or updates the state machine kms:DescribeKey and kms:GenerateDataKey, and whoever reads its definition or its executions kms:Decrypt.',
    source: MESSAGING_PAGES.stepFunctionsEncryption,
    checkedOn: '2026-11-25',
  },
  statesViaServiceBreaksExecutions: {
    says: 'The condition kms:ViaService holds for callers of the API only: on an execution role it can keep executions from starting or make running ones fail.',
    source: MESSAGING_PAGES.stepFunctionsEncryption,
    checkedOn: '2026-11-25',
  },
  statesSendsTheArn: {
    says: 'Step Functions sends the ARN as aws:states:stateMachineArn or aws:states:activityArn, which key policies may check.',
    source: MESSAGING_PAGES.stepFunctionsEncryption,
    checkedOn: '2026-11-25',
  },
  statesLoggingNeedsMore: {
    says: 'With CloudWatch logging, the key policy must also let delivery.logs.amazonaws.com call kms:Decrypt, and the execution role needs kms:GenerateDataKey with the encryption context SourceArn of the logs.',
    source: MESSAGING_PAGES.stepFunctionsEncryption,
    checkedOn: '2026-11-25',
  },
  statesStopWithoutKey: {
    says: 'When its key is disabled or scheduled for deletion, running executions fail and new ones do not start; once the key is deleted, the data is lost.',
    source: MESSAGING_PAGES.stepFunctionsEncryption,
    checkedOn: '2026-11-25',
  },
  statesEventsLoseData: {
    says: 'For workflows under your key, status events in EventBridge carry no input, output, error or cause.',
    source: MESSAGING_PAGES.stepFunctionsEncryption,
    checkedOn: '2026-11-25',
  },
  sesDoesNotEncryptByDefault: {
    says: 'Amazon SES does not encrypt received mail unless the S3 action of the receipt rule names a KMS key.',
    source: MESSAGING_PAGES.sesS3Action,
    checkedOn: '2026-11-25',
  },
  sesOffersTwoKinds: {
    says: 'For received mail you choose the default key aws/ses of your account, which needs no further permission, or a customer managed key.',
    source: MESSAGING_PAGES.sesPermissions,
    checkedOn: '2026-11-25',
  },
  sesEncryptsOnTheClientSide: {
    says: 'Amazon SES encrypts with the S3 encryption client before it stores the mail, so readers must decrypt with that client and get no help from server-side encryption.',
    source: MESSAGING_PAGES.sesS3Action,
    checkedOn: '2026-11-25',
  },
  sesKeyRegion: {
    says: 'The key must be in the Region of the SES endpoint that receives the mail.',
    source: MESSAGING_PAGES.sesS3Action,
    checkedOn: '2026-11-25',
  },
  sesKeyStatement: {
    says: 'The key policy must let ses.amazonaws.com call kms:GenerateDataKey*, limited by aws:SourceAccount and by the ARN of the receipt rule as aws:SourceArn.',
    source: MESSAGING_PAGES.sesPermissions,
    checkedOn: '2026-11-25',
  },
  sesBucketMayNeedDecrypt: {
    says: 'For a bucket with server-side encryption enabled AWS adds kms:Decrypt to the statement for ses.amazonaws.com; that this means a bucket under a KMS key, since SSE-S3 uses none of yours, is our reading.',
    source: MESSAGING_PAGES.sesPermissions,
    checkedOn: '2026-11-25',
  },
  sesRoleInstead: {
    says: 'If the S3 action names an IAM role, SES uses that role for the bucket, the topic and the key.',
    source: MESSAGING_PAGES.sesS3Action,
    checkedOn: '2026-11-25',
  },
  sesCannotDecrypt: {
    says: 'Amazon SES has no permission to decrypt your mail: your own code gets it from the bucket and decrypts it.',
    source: MESSAGING_PAGES.sesKms,
    checkedOn: '2026-11-25',
  },
  sesSendsRuleAndMessage: {
    says: 'The encryption context of received mail names the account, the receipt rule and the message.',
    source: MESSAGING_PAGES.sesKms,
    checkedOn: '2026-11-25',
  },
  sesKeyStaysWithTheMail: {
    says: 'The data key of a message is encrypted under the KMS key of its receipt rule and stored with the message.',
    source: MESSAGING_PAGES.sesKms,
    checkedOn: '2026-11-25',
  },
  sesReadersDoubt: {
    says: 'AWS’s pages do not say who may decrypt mail under aws/ses; test reading before you rely on that key.',
    source: MESSAGING_PAGES.sesKms,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
