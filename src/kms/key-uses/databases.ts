import type { DATABASES_IDS } from '../services/ids.ts'
import { SYMMETRIC, type KeyUse } from './key-use.ts'

const SNAPSHOTS = { both: 'copy the snapshots that you share with them' } as const

const rds: KeyUse = {
  actions: [],
  via: 'rds.{region}.amazonaws.com',
  describe: true,
  grants: true,
  shared: { both: SYMMETRIC },
  sharedSays: SNAPSHOTS,
  sharedDirectly: true,
  callers: [],
  fact: 'rdsCreatorPermissions',
  sharedFact: 'crossAccountNeedsBoth',
}

/**
 * Amazon Redshift, provisioned or serverless: the page on its permissions speaks of both. It warns of restrictive
 * conditions, and the Data API goes by another name than the list of AWS KMS has: so there is no kms:ViaService.
 */
const redshift: KeyUse = {
  actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey'],
  describe: true,
  grants: true,
  shared: {},
  callers: [],
  fact: 'redshiftKeyPermissions',
  sharedFact: 'crossAccountNeedsBoth',
}

/** A service of which nothing but its grant is documented. */
const grantAlone = {
  actions: [],
  describe: true,
  grants: true,
  shared: {},
  callers: [],
  sharedFact: 'crossAccountNeedsBoth',
} as const

// the operations on items that work across accounts
const READ_ITEMS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:Scan'] as const
const WRITE_ITEMS = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
] as const

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
    sharedService: { read: READ_ITEMS, both: [...READ_ITEMS, ...WRITE_ITEMS] },
    callers: [],
    fact: 'dynamodbKeyPermissions',
    sharedFact: 'crossAccountNeedsBoth',
  },
  documentdb: {
    // AWS documents these in one example, for key users and other accounts alike, and no name for kms:ViaService
    actions: SYMMETRIC,
    describe: true,
    grants: true,
    shared: { both: SYMMETRIC },
    sharedSays: SNAPSHOTS,
    sharedDirectly: true,
    callers: [],
    fact: 'docdbSharedKeyPermissions',
    sharedFact: 'docdbSharedKeyPermissions',
  },
  neptune: {
    actions: [
      'kms:Encrypt',
      'kms:Decrypt',
      'kms:GenerateDataKey',
      'kms:GenerateDataKeyWithoutPlaintext',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    via: 'rds.{region}.amazonaws.com',
    describe: true,
    grants: true,
    shared: { both: SYMMETRIC },
    sharedSays: SNAPSHOTS,
    sharedDirectly: true,
    callers: [],
    fact: 'neptuneCreatorPermissions',
    sharedFact: 'neptuneSharedKeyPermissions',
  },
  redshift,
  'redshift-serverless': redshift,
  elasticache: {
    ...grantAlone,
    via: ['elasticache.{region}.amazonaws.com', 'dax.{region}.amazonaws.com'],
    fact: 'elasticacheViaService',
  },
  memorydb: { ...grantAlone, via: 'memorydb.{region}.amazonaws.com', fact: 'memorydbGrant' },
  opensearch: { ...grantAlone, via: 'es.{region}.amazonaws.com', fact: 'opensearchKeyPermissions' },
  'opensearch-serverless': {
    ...grantAlone,
    via: 'aoss.{region}.amazonaws.com',
    grantCondition: { 'ForAllValues:StringEquals': { 'kms:GrantOperations': ['Decrypt', 'GenerateDataKey'] } },
    grantSays: 'As in AWS’s statement, a grant is for Decrypt and GenerateDataKey alone.',
    grantFact: 'aossGrantConditions',
    fact: 'aossKeyPermissions',
  },
}
