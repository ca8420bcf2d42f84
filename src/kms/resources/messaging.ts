import type { MESSAGING_IDS } from '../services/ids.ts'
import { KEY, type ResourceOrNot } from './resource.ts'

const FIFO = 'A FIFO one has to be declared as such: its name alone does not make it one.'

export const MESSAGING_RESOURCES: { readonly [Id in (typeof MESSAGING_IDS)[number]]: ResourceOrNot } = {
  sqs: {
    name: 'queue',
    says: 'an SQS queue',
    holdsData: true,
    note: FIFO,
    cloudFormation: { type: 'AWS::SQS::Queue', properties: { QueueName: '{queue}', KmsMasterKeyId: KEY } },
    terraform: { type: 'aws_sqs_queue', arguments: { name: '{queue}', kms_master_key_id: KEY } },
  },
  sns: {
    name: 'topic',
    says: 'an SNS topic',
    note: FIFO,
    cloudFormation: { type: 'AWS::SNS::Topic', properties: { TopicName: '{topic}', KmsMasterKeyId: KEY } },
    terraform: { type: 'aws_sns_topic', arguments: { name: '{topic}', kms_master_key_id: KEY } },
  },
  eventbridge: {
    name: 'event-bus',
    says: 'an event bus',
    cloudFormation: {
      type: 'AWS::Events::EventBus',
      properties: { Name: '<EVENT_BUS_NAME>', KmsKeyIdentifier: KEY },
    },
    terraform: {
      type: 'aws_cloudwatch_event_bus',
      arguments: { name: '<EVENT_BUS_NAME>', kms_key_identifier: KEY },
    },
  },
  'kinesis-data-streams': {
    name: 'stream',
    says: 'a Kinesis data stream',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::Kinesis::Stream',
      properties: {
        Name: '<STREAM_NAME>',
        StreamModeDetails: { StreamMode: 'ON_DEMAND' },
        StreamEncryption: { EncryptionType: 'KMS', KeyId: KEY },
      },
    },
    terraform: {
      type: 'aws_kinesis_stream',
      arguments: {
        name: '<STREAM_NAME>',
        encryption_type: 'KMS',
        kms_key_id: KEY,
        stream_mode_details: { stream_mode: 'ON_DEMAND' },
      },
    },
  },
  firehose: {
    name: 'firehose-stream',
    says: 'a Firehose stream',
    note: 'This one takes records that are put into it directly, and delivers to a bucket that exists.',
    cloudFormation: {
      type: 'AWS::KinesisFirehose::DeliveryStream',
      properties: {
        DeliveryStreamType: 'DirectPut',
        DeliveryStreamEncryptionConfigurationInput: { KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN: KEY },
        ExtendedS3DestinationConfiguration: {
          BucketARN: '<DESTINATION_BUCKET_ARN>',
          RoleARN: '{firehoseRole}',
        },
      },
    },
    terraform: {
      type: 'aws_kinesis_firehose_delivery_stream',
      arguments: {
        name: '<FIREHOSE_STREAM_NAME>',
        destination: 'extended_s3',
        server_side_encryption: { enabled: true, key_type: 'CUSTOMER_MANAGED_CMK', key_arn: KEY },
        extended_s3_configuration: { bucket_arn: '<DESTINATION_BUCKET_ARN>', role_arn: '{firehoseRole}' },
      },
    },
  },
  msk: {
    name: 'cluster',
    says: 'an MSK cluster',
    holdsData: true,
    cloudFormation: {
      type: 'AWS::MSK::Cluster',
      properties: {
        ClusterName: '<CLUSTER_NAME>',
        KafkaVersion: '<KAFKA_VERSION>',
        NumberOfBrokerNodes: 2,
        BrokerNodeGroupInfo: {
          InstanceType: '<BROKER_INSTANCE_TYPE>',
          ClientSubnets: ['<FIRST_SUBNET_ID>', '<SECOND_SUBNET_ID>'],
          SecurityGroups: ['<SECURITY_GROUP_ID>'],
        },
        EncryptionInfo: { EncryptionAtRest: { DataVolumeKMSKeyId: KEY } },
      },
    },
    terraform: {
      type: 'aws_msk_cluster',
      arguments: {
        cluster_name: '<CLUSTER_NAME>',
        kafka_version: '<KAFKA_VERSION>',
        number_of_broker_nodes: 2,
        broker_node_group_info: {
          instance_type: '<BROKER_INSTANCE_TYPE>',
          client_subnets: ['<FIRST_SUBNET_ID>', '<SECOND_SUBNET_ID>'],
          security_groups: ['<SECURITY_GROUP_ID>'],
        },
        encryption_info: { encryption_at_rest_kms_key_arn: KEY },
      },
    },
  },
  'step-functions': {
    name: 'state-machine',
    says: 'a state machine',
    cloudFormation: {
      type: 'AWS::StepFunctions::StateMachine',
      properties: {
        RoleArn: '<EXECUTION_ROLE_ARN>',
        DefinitionS3Location: { Bucket: '<DEFINITION_BUCKET_NAME>', Key: '<DEFINITION_OBJECT_KEY>' },
        EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: KEY },
      },
    },
    terraform: {
      type: 'aws_sfn_state_machine',
      arguments: {
        name: '<STATE_MACHINE_NAME>',
        role_arn: '<EXECUTION_ROLE_ARN>',
        definition: '<STATE_MACHINE_DEFINITION>',
        encryption_configuration: { type: 'CUSTOMER_MANAGED_KMS_KEY', kms_key_id: KEY },
      },
    },
  },
  ses: {
    name: 'receipt-rule',
    says: 'an SES receipt rule',
    note: 'The receipt rule set, the bucket and a bucket policy that lets SES write into it have to exist first.',
    cloudFormation: {
      type: 'AWS::SES::ReceiptRule',
      properties: {
        RuleSetName: '{receiptRuleSet}',
        Rule: { Name: '{receiptRule}', Actions: [{ S3Action: { BucketName: '<MAIL_BUCKET_NAME>', KmsKeyArn: KEY } }] },
      },
    },
    terraform: {
      type: 'aws_ses_receipt_rule',
      arguments: {
        rule_set_name: '{receiptRuleSet}',
        name: '{receiptRule}',
        s3_action: [{ bucket_name: '<MAIL_BUCKET_NAME>', kms_key_arn: KEY, position: 1 }],
      },
    },
  },
}
