import type { COMPUTE_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const COMPUTE_GUIDES: { readonly [Id in (typeof COMPUTE_IDS)[number]]: Guide } = {
  lambda: {
    keyChange: { inPlace: true, fact: 'lambdaDeployerPermissions' },
    advice: ['lambdaZipDefaultKey'],
    settings: {
      'aws-managed-key': 'Nothing. Environment variables are encrypted with an AWS managed key unless you name a key.',
    },
  },
}
