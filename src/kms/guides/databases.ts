import type { DATABASES_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const DATABASES_GUIDES: { readonly [Id in (typeof DATABASES_IDS)[number]]: Guide } = {
  rds: {
    keyChange: { inPlace: false, fact: 'rdsKeyIsFixed' },
    advice: [],
    settings: {
      'aws-managed-key':
        'Enable encryption when you create the instance and name no key. RDS then uses aws/rds. It cannot be enabled later.',
    },
  },
  aurora: {
    keyChange: { inPlace: false, fact: 'rdsKeyIsFixed' },
    advice: ['auroraNeverBack'],
    settings: {
      'aws-owned-key': 'Nothing. Create the cluster without naming a key and without asking for storage encryption.',
      'aws-managed-key':
        'Ask for storage encryption when you create the cluster and name no key. Aurora then uses aws/rds.',
    },
  },
  dynamodb: {
    keyChange: { inPlace: true, fact: 'dynamodbSwitchesInPlace' },
    advice: [],
    settings: {
      'aws-owned-key': 'Nothing. A table is encrypted with the AWS owned key unless you choose another.',
      'aws-managed-key':
        'Choose the AWS managed key in the encryption settings of the table (SSEType KMS, no key named).',
    },
  },
}
