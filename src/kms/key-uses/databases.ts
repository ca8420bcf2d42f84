import type { DATABASES_IDS } from '../services/ids.ts'
import { SYMMETRIC, type KeyUse } from './key-use.ts'

const rds: KeyUse = {
  actions: [],
  via: 'rds.{region}.amazonaws.com',
  describe: true,
  grants: true,
  shared: { both: SYMMETRIC },
  sharedDirectly: true,
  callers: [],
  fact: 'rdsCreatorPermissions',
  sharedFact: 'crossAccountNeedsBoth',
}

export const DATABASES_KEY_USES: { readonly [Id in (typeof DATABASES_IDS)[number]]: KeyUse } = {
  rds,
  aurora: rds,
  dynamodb: {
    actions: SYMMETRIC,
    // global tables call across Regions
    via: 'dynamodb.*.amazonaws.com',
    describe: true,
    grants: true,
    shared: { read: ['kms:Decrypt'], both: SYMMETRIC },
    callers: [],
    fact: 'dynamodbKeyPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
}
