import type { SECURITY_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const SECURITY_GUIDES: { readonly [Id in (typeof SECURITY_IDS)[number]]: Guide } = {
  'secrets-manager': {
    calls: { by: ['caller'], fact: 'secretsKeyPermissions' },
    viaService: ['secretsmanager'],
    encryptionContext: ['SecretARN', 'SecretVersionId'],
    keyChange: { inPlace: true, fact: 'secretsOldVersions' },
    moves: [
      {
        how: 'in-place',
        steps: [
          'Let the roles that read and write the secret use the new key, the role of a rotation function too.',
          'Change the encryption key of the secret, with a role that may decrypt under the old key.',
          'Put the value anew, so that a version stands under the new key alone.',
          'Make versions under labels of your own anew as well.',
          'Read the secret as each of its readers, and only then disable an old key of your own.',
        ],
        staysBehind: 'Versions under labels of your own, and a second copy of the others under the old key.',
        facts: ['secretsKeyChange', 'secretsOldVersions', 'secretsOtherVersionsNeedTheOldKey'],
      },
    ],
    advice: ['secretsOldVersions', 'secretsReplicasHaveTheirKey'],
    adviceFor: {
      'aws-managed-key': ['secretsAwsRecommendsItsKey'],
      'own-key': ['secretsKeyIsRegional', 'secretsSendsArnAndVersion', 'secretsOtherVersionsNeedTheOldKey'],
    },
    settings: {
      'aws-managed-key': 'Nothing. A secret is encrypted with aws/secretsmanager unless you name another key.',
    },
  },
  'parameter-store': {
    calls: { by: ['caller'], fact: 'parameterStoreActsForTheCaller' },
    viaService: ['ssm'],
    encryptionContext: ['PARAMETER_ARN'],
    keyChange: { inPlace: true, fact: 'parameterStoreKeyChange' },
    moves: [
      {
        how: 'in-place',
        steps: [
          'Let the roles that read and write the parameter use the new key.',
          'Read the value, and put it again with overwriting, type SecureString and the new key.',
          'Name the key in every later overwrite too, in scripts and templates as well.',
          'Read the parameter as each of its readers, and only then disable an old key of your own.',
        ],
        staysBehind: 'Earlier versions in the history of the parameter: AWS does not say that they are encrypted anew.',
        facts: ['parameterStoreKeyChange', 'parameterStoreForgetsTheKey', 'parameterStorePermissions'],
      },
    ],
    unverified: ['which key earlier versions of a parameter have'],
    readings: [
      'A standard parameter that is overwritten without naming a key falls back to aws/ssm, as AWS says of a change to the advanced tier.',
    ],
    advice: ['parameterStoreForgetsTheKey', 'parameterStoreSharesThroughRam'],
    adviceFor: {
      'own-key': ['parameterStoreFailsWithoutKey', 'parameterStoreTiersGoUpOnly', 'parameterStoreSendsParameterArn'],
    },
    settings: {
      'aws-managed-key': 'Nothing. A SecureString parameter uses aws/ssm unless you name another key.',
      'own-key': 'Write the parameter as a SecureString, and name this key in each call that writes it.',
    },
  },
  'cloudwatch-logs': {
    calls: { by: ['service', 'caller'], fact: 'logsPrincipalIsRegional' },
    viaService: ['logs'],
    encryptionContext: ['aws:logs:arn'],
    keyChange: { inPlace: true, fact: 'logsOldDataKeepsItsKey' },
    moves: [
      {
        to: ['customer-managed-key'],
        how: 'in-place-new-data',
        steps: [
          'Name CloudWatch Logs in the key policy of the new key, and let the writers and readers of the log group use it.',
          'Associate the key with the log group, in the AWS CLI, the API or a template.',
          'Leave CloudWatch Logs permission to decrypt under the old key, and the old key enabled.',
          'Disable the old key only when the last log data under it has expired or is no longer needed.',
        ],
        staysBehind: 'Log data that was there before, until its retention ends.',
        facts: ['logsKeyChange', 'logsOldDataKeepsItsKey', 'logsNotInTheConsole'],
      },
      {
        from: ['customer-managed-key'],
        to: ['aws-owned-key'],
        how: 'in-place-new-data',
        steps: [
          'Disassociate the key from the log group.',
          'Keep the key enabled until the last log data under it has expired or is no longer needed.',
        ],
        staysBehind: 'Log data that was encrypted under your key.',
        facts: ['logsDisassociatedDataStays', 'logsLostKeyLosesData'],
      },
    ],
    unverified: ['whether the key may belong to another account'],
    advice: ['logsOldDataKeepsItsKey'],
    adviceFor: {
      'aws-owned-key': ['logsDefaultEncryption'],
      'own-key': ['logsLostKeyLosesData', 'logsNotInTheConsole', 'logsOneKeyEach', 'logsSymmetricOnly'],
    },
    settings: {
      'aws-owned-key': 'Nothing. Log data is encrypted by CloudWatch Logs unless you associate a key.',
      'own-key': 'Associate this key, by its full ARN, with the log group.',
    },
  },
  cloudtrail: {
    calls: { by: ['service', 'caller'], fact: 'cloudtrailKeyPermissions' },
    viaService: ['s3'],
    encryptionContext: ['aws:cloudtrail:arn', 'aws:s3:arn'],
    keyChange: { inPlace: true, fact: 'cloudtrailKeyChange' },
    moves: [
      {
        to: ['customer-managed-key'],
        how: 'in-place-new-data',
        steps: [
          'Name CloudTrail and all readers of the log files in the key policy of the new key.',
          'Set the key on the trail, and see that log files go on arriving.',
          'Keep the old key enabled as long as log files under it must be read.',
          'Bring earlier log files under the new key in the bucket, where a rule asks for it.',
        ],
        staysBehind: 'Log files and digest files that were delivered before.',
        facts: ['cloudtrailKeyChange', 'cloudtrailPermitReadersFirst', 'cloudtrailFilesKeepTheirKey'],
      },
      {
        from: ['customer-managed-key'],
        to: ['aws-owned-key'],
        how: 'in-place-new-data',
        steps: [
          'Update the trail with an empty key ID.',
          'Keep the key enabled as long as log files under it must be read.',
        ],
        staysBehind: 'Log files and digest files that were delivered before.',
        facts: ['cloudtrailKeyChange', 'cloudtrailDefaultEncryption', 'cloudtrailFilesKeepTheirKey'],
      },
    ],
    unverified: ['whether the same holds for event data stores of CloudTrail Lake, which are not covered here'],
    advice: [],
    adviceFor: {
      'own-key': [
        'cloudtrailStopsWithoutKey',
        'cloudtrailPermitReadersFirst',
        'cloudtrailSourceArn',
        'cloudtrailKeyMayBeForeign',
        'cloudtrailSendsTrailAndFile',
      ],
    },
    settings: {
      'aws-owned-key':
        'Set no KMS key on the trail: its log files are then encrypted with SSE-S3. The console offers SSE-KMS; switch that off.',
    },
  },
}
