import type { SECURITY_IDS } from '../services/ids.ts'
import { SYMMETRIC, type KeyUse } from './key-use.ts'

export const SECURITY_KEY_USES: { readonly [Id in (typeof SECURITY_IDS)[number]]: KeyUse } = {
  'secrets-manager': {
    // encrypting is for a change of key
    actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey'],
    via: 'secretsmanager.{region}.amazonaws.com',
    describe: true,
    grants: false,
    shared: { read: ['kms:Decrypt'] },
    sharedService: { read: ['secretsmanager:GetSecretValue'] },
    callers: [],
    fact: 'secretsKeyPermissions',
    sharedFact: 'secretsSharingNeedsOwnKey',
  },
  'parameter-store': {
    // standard parameters are encrypted directly, advanced ones under a data key
    actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey'],
    via: 'ssm.{region}.amazonaws.com',
    describe: false,
    grants: false,
    shared: { read: ['kms:Decrypt'] },
    callers: [],
    fact: 'parameterStorePermissions',
    sharedFact: 'parameterStoreSharingNeedsOwnKey',
  },
  'cloudwatch-logs': {
    actions: SYMMETRIC,
    via: 'logs.{region}.amazonaws.com',
    describe: true,
    grants: false,
    shared: {},
    callers: [
      {
        sid: 'Allow CloudWatch Logs to encrypt the log group',
        principal: 'logs.{region}.amazonaws.com',
        actions: SYMMETRIC,
        condition: {
          ArnEquals: {
            'kms:EncryptionContext:aws:logs:arn': 'arn:{partition}:logs:{region}:{account}:log-group:{logGroup}',
          },
        },
        says: 'CloudWatch Logs encrypts and decrypts the data of this log group, and of no other.',
        without: 'the key cannot be associated with the log group, or its logs cannot be read.',
        fact: 'logsPrincipalIsRegional',
      },
      {
        sid: 'Allow CloudWatch Logs to describe the key',
        principal: 'logs.{region}.amazonaws.com',
        actions: ['kms:DescribeKey'],
        says: 'CloudWatch Logs may look at the key’s properties. It stands apart because DescribeKey carries no encryption context.',
        without: 'CloudWatch Logs cannot see that the key is enabled.',
        fact: 'contextNotWithDescribe',
      },
    ],
    fact: 'logsCallersNeedTheKey',
    sharedFact: 'crossAccountNeedsBoth',
  },
  cloudtrail: {
    actions: ['kms:Decrypt'],
    condition: { Null: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'false' } },
    describe: false,
    grants: false,
    shared: { read: ['kms:Decrypt'] },
    sharedCondition: { Null: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'false' } },
    callers: [
      {
        sid: 'Allow CloudTrail to encrypt logs',
        principal: 'cloudtrail.amazonaws.com',
        actions: ['kms:GenerateDataKey*'],
        condition: {
          StringEquals: { 'aws:SourceArn': 'arn:{partition}:cloudtrail:{trailRegion}:{trailOwner}:trail/{trail}' },
          StringLike: {
            'kms:EncryptionContext:aws:cloudtrail:arn': 'arn:{partition}:cloudtrail:*:{trailOwner}:trail/*',
          },
        },
        says: 'CloudTrail encrypts the log files of this trail.',
        without: 'CloudTrail stops delivering logs.',
        fact: 'cloudtrailKeyPermissions',
      },
      {
        sid: 'Allow CloudTrail to describe the key',
        principal: 'cloudtrail.amazonaws.com',
        actions: ['kms:DescribeKey'],
        condition: {
          StringEquals: { 'aws:SourceArn': 'arn:{partition}:cloudtrail:{trailRegion}:{trailOwner}:trail/{trail}' },
        },
        says: 'CloudTrail may look at the key’s properties, for this trail.',
        without: 'the key cannot be set on the trail.',
        fact: 'cloudtrailKeyPermissions',
      },
    ],
    fact: 'cloudtrailReaders',
    sharedFact: 'cloudtrailReaders',
  },
}
