import type { COMPUTE_IDS } from '../services/ids.ts'
import { type KeyUse } from './key-use.ts'

export const COMPUTE_KEY_USES: { readonly [Id in (typeof COMPUTE_IDS)[number]]: KeyUse } = {
  lambda: {
    actions: ['kms:Encrypt', 'kms:Decrypt'],
    via: 'lambda.{region}.amazonaws.com',
    describe: false,
    grants: true,
    shared: {},
    callers: [],
    fact: 'lambdaDeployerPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
}
