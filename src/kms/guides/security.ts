import type { SECURITY_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const SECURITY_GUIDES: { readonly [Id in (typeof SECURITY_IDS)[number]]: Guide } = {
  'secrets-manager': {
    keyChange: { inPlace: true, fact: 'secretsOldVersions' },
    advice: ['secretsOldVersions'],
    settings: {
      'aws-managed-key': 'Nothing. A secret is encrypted with aws/secretsmanager unless you name another key.',
    },
  },
  'cloudwatch-logs': {
    keyChange: { inPlace: true, fact: 'logsOldDataKeepsItsKey' },
    advice: ['logsOldDataKeepsItsKey'],
    adviceFor: { 'aws-owned-key': ['logsDefaultEncryption'] },
    settings: { 'aws-owned-key': 'Nothing. Log data is encrypted by CloudWatch Logs unless you associate a key.' },
  },
  cloudtrail: {
    keyChange: { inPlace: true, fact: 'cloudtrailNeedsOwnKey' },
    advice: [],
    adviceFor: { 'own-key': ['cloudtrailStopsWithoutKey'] },
    settings: {
      'aws-owned-key':
        'Set no KMS key on the trail: its log files are then encrypted with SSE-S3. The console offers SSE-KMS; switch that off.',
    },
  },
}
