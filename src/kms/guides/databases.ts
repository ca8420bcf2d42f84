import type { DATABASES_IDS } from '../services/ids.ts'
import type { Guide, Move } from './guide.ts'

/** Where data is and stays under the old key after a way through a snapshot. */
const OLD_CLUSTER =
  'The old cluster, its automated backups and its snapshots. They stay as they were, and need the key that they have, until they are deleted.'

const switchOver = (what: string): readonly string[] => [
  `Check the new ${what}, stop what writes, repeat with a last snapshot if data has changed, and switch your applications over.`,
  `Delete the old ${what} when nothing needs it any more.`,
]

/** The service has no way from one key to another but a backup that is restored into something new. */
const restoreAnew = (what: string, backup: string, facts: Move['facts']): Move => ({
  how: 'snapshot',
  steps: [
    `Make a ${backup} of the ${what}.`,
    `Restore it into a new ${what}, and choose the new key there.`,
    ...switchOver(what).map((step) => step.replaceAll('snapshot', backup.replace('manual ', ''))),
  ],
  staysBehind: `The old ${what} and its ${backup.replace('manual ', '')}s. They stay as they were, and need the key that they have, until they are deleted.`,
  facts,
})

export const DATABASES_GUIDES: { readonly [Id in (typeof DATABASES_IDS)[number]]: Guide } = {
  rds: {
    calls: { by: ['caller', 'grant'], fact: 'rdsGrantForLife' },
    viaService: ['rds'],
    encryptionContext: ['aws:rds:db-id', 'aws:ebs:id'],
    keyChange: { inPlace: false, fact: 'rdsKeyIsFixed' },
    moves: [
      {
        how: 'snapshot',
        steps: [
          'Take a manual snapshot of the instance.',
          'Copy the snapshot and choose the new key for the copy.',
          'Restore the copy to a new instance.',
          'Create its read replicas anew: in the same Region they have the key of their source.',
          ...switchOver('instance'),
        ],
        staysBehind:
          'The old instance, its automated backups and its snapshots. They stay as they were, and need the key that they have, until they are deleted.',
        final: 'Encryption cannot be switched off again.',
        facts: ['rdsKeyIsFixed', 'rdsSnapshotCopyTakesAKey', 'rdsReplicaKeys', 'rdsEncryptionStays'],
      },
    ],
    whenDisabled: { facts: ['rdsStopsAfterDetection', 'rdsLosesItsKey'] },
    advice: ['rdsTdeIsNotShared', 'rdsTdeCopyNamesAnOptionGroup'],
    adviceFor: {
      'aws-managed-key': ['rdsDefaultKey', 'rdsSnapshotSharing'],
      'own-key': [
        'rdsLosesItsKey',
        'rdsGrantForLife',
        'rdsReplicaKeys',
        'rdsDenyNeedsTheAccount',
        'rdsEncryptionContext',
      ],
    },
    settings: {
      'aws-managed-key':
        'Enable encryption when you create the instance and name no key. RDS then uses aws/rds. It cannot be enabled later.',
    },
  },
  aurora: {
    calls: { by: ['caller', 'grant'], fact: 'auroraGrantForLife' },
    viaService: ['rds'],
    encryptionContext: ['aws:rds:dbc-id', 'aws:ebs:id'],
    keyChange: { inPlace: false, fact: 'auroraKeyIsFixed' },
    moves: [
      {
        to: ['aws-managed-key', 'customer-managed-key'],
        how: 'snapshot',
        steps: [
          'Take a manual snapshot of the cluster.',
          'Restore it to a new cluster, and choose the new key there.',
          'Create the instances of the new cluster.',
          ...switchOver('cluster'),
        ],
        staysBehind: OLD_CLUSTER,
        final: 'There is no way back to the AWS owned key.',
        facts: ['auroraKeyIsFixed', 'auroraNeverBack'],
      },
      {
        from: ['none'],
        to: ['aws-owned-key'],
        how: 'snapshot',
        steps: [
          'Take a manual snapshot of the unencrypted cluster.',
          'Restore it to a new cluster without choosing encryption.',
          'Create the instances of the new cluster.',
          ...switchOver('cluster'),
        ],
        staysBehind: 'The old cluster and its snapshots, unencrypted, until you delete them.',
        facts: ['auroraUnencryptedRestore'],
      },
    ],
    readings: ['A snapshot under the AWS owned key cannot be shared.'],
    advice: ['auroraNeverBack'],
    adviceFor: {
      'aws-managed-key': ['rdsSnapshotSharing'],
      'own-key': [
        'auroraLosesItsKey',
        'auroraGrantForLife',
        'auroraUnencryptedCopyNeedsOwnKey',
        'auroraEncryptionContext',
      ],
    },
    settings: {
      'aws-owned-key': 'Nothing. Create the cluster without naming a key and without asking for storage encryption.',
      'aws-managed-key':
        'Ask for storage encryption when you create the cluster and name no key. Aurora then uses aws/rds.',
    },
  },
  dynamodb: {
    calls: { by: ['caller', 'grant'], fact: 'dynamodbGrants' },
    viaService: ['dynamodb'],
    encryptionContext: ['aws:dynamodb:tableName', 'aws:dynamodb:subscriberId'],
    keyChange: { inPlace: true, fact: 'dynamodbSwitchesInPlace' },
    moves: [
      {
        to: ['customer-managed-key'],
        how: 'in-place',
        steps: [
          'Give every role that uses the table permission on the new key, through DynamoDB.',
          'Choose the new key in the encryption settings of the table, or with UpdateTable.',
          'Leave the old key enabled until the table’s SSEDescription is ENABLED and shows the ARN of the new one.',
          'Repeat it for every replica of a global table, with a key of its Region: they must all have the same kind of key.',
        ],
        staysBehind: 'On-demand backups made before, which need the old key to be restored.',
        facts: [
          'dynamodbSwitchesInPlace',
          'dynamodbKeyPermissions',
          'dynamodbKeepOldKey',
          'dynamodbBackupsKeepTheirKey',
          'dynamodbReplicasShareTheKindOfKey',
        ],
      },
      {
        to: ['aws-owned-key', 'aws-managed-key'],
        how: 'in-place',
        steps: [
          'Choose the AWS owned key or the AWS managed key in the encryption settings of the table, or with UpdateTable.',
          'Leave the old key enabled until the change is complete.',
          'Repeat it for every replica of a global table: they must all have the same kind of key.',
        ],
        staysBehind: 'On-demand backups made before, which need the old key to be restored.',
        facts: [
          'dynamodbSwitchesInPlace',
          'dynamodbKeepOldKey',
          'dynamodbBackupsKeepTheirKey',
          'dynamodbReplicasShareTheKindOfKey',
        ],
      },
    ],
    readings: ['A table under the AWS owned key can be opened to other accounts.'],
    whenDisabled: { facts: ['dynamodbRefreshesTheKey', 'dynamodbTtlGoesOn'] },
    advice: ['dynamodbBackupsKeepTheirKey'],
    adviceFor: {
      'aws-owned-key': ['dynamodbOwnedKeyNeedsNothing'],
      'own-key': [
        'dynamodbLosesItsKey',
        'dynamodbReplicasShareTheKindOfKey',
        'dynamodbReplicaLeaves',
        'dynamodbConsistentReplicaIsLost',
        'dynamodbReplicaIsDeletedFirst',
        'dynamodbDaxTakesNoOwnKey',
        'dynamodbOldGlobalTables',
        'dynamodbCachesTableKeys',
        'dynamodbEncryptionContext',
      ],
    },
    settings: {
      'aws-owned-key': 'Nothing. A table is encrypted with the AWS owned key unless you choose another.',
      'aws-managed-key':
        'Choose the AWS managed key in the encryption settings of the table (SSEType KMS, no key named).',
    },
  },
  documentdb: {
    calls: { by: ['grant'], fact: 'docdbSharedKeyPermissions' },
    keyChange: { inPlace: false, fact: 'docdbKeyIsFixed' },
    moves: [
      {
        from: ['aws-managed-key', 'customer-managed-key'],
        how: 'snapshot',
        steps: [
          'Take a manual snapshot of the cluster.',
          'Copy the snapshot and choose the new key for the copy.',
          'Restore the copy to a new cluster, and add its instances.',
          ...switchOver('cluster'),
        ],
        staysBehind: OLD_CLUSTER,
        final: 'Encryption cannot be switched off again.',
        facts: ['docdbKeyIsFixed', 'docdbSnapshotCopyTakesAKey'],
      },
      {
        from: ['none'],
        how: 'snapshot',
        steps: [
          'Take a manual snapshot of the unencrypted cluster.',
          'Restore it to a new cluster with encryption at rest, and choose the key there. Copying alone does not encrypt it.',
          'Add the instances of the new cluster.',
          ...switchOver('cluster'),
        ],
        staysBehind: 'The old cluster and its snapshots, unencrypted, until you delete them.',
        facts: ['docdbUnencryptedRestore', 'docdbSnapshotCopyTakesAKey'],
      },
    ],
    unverified: ['its name in kms:ViaService', 'its encryption context', 'whether the same holds for elastic clusters'],
    readings: ['Key users get what AWS shows in one example, which may be more than creating a cluster takes.'],
    advice: [],
    adviceFor: {
      'aws-managed-key': ['docdbDefaultKeyIsAwsRds', 'docdbSnapshotSharing'],
      'own-key': ['docdbLosesItsKey'],
    },
    settings: {
      'aws-managed-key':
        'Create the cluster encrypted and name no key. The console does so by itself; with the AWS CLI ask for storage encryption.',
    },
  },
  neptune: {
    calls: { by: ['caller', 'grant'], fact: 'neptuneCreatorPermissions' },
    viaService: ['rds'],
    keyChange: { inPlace: false, fact: 'neptuneKeyIsFixed' },
    moves: [
      {
        how: 'snapshot',
        steps: [
          'Take a manual snapshot of the cluster.',
          'Restore it to a new cluster under the new key.',
          'Create the instances of the new cluster, and set its parameter groups and security groups again.',
          ...switchOver('cluster'),
        ],
        staysBehind: OLD_CLUSTER,
        facts: ['neptuneKeyIsFixed', 'neptuneUnencryptedRestore'],
      },
    ],
    unverified: ['its encryption context'],
    advice: [],
    adviceFor: { 'aws-managed-key': ['neptuneSnapshotSharing'], 'own-key': ['neptuneLosesItsKey'] },
    settings: {
      'aws-managed-key':
        'Create the cluster encrypted and name no key. The console always encrypts; with the AWS CLI ask for storage encryption.',
    },
  },
  redshift: {
    calls: { by: ['caller', 'grant'], fact: 'redshiftGrants' },
    viaService: ['redshift'],
    encryptionContext: ['aws:redshift:arn', 'aws:redshift:createtime'],
    keyChange: { inPlace: true, fact: 'redshiftModifyTakesAKey' },
    moves: [
      {
        to: ['customer-managed-key'],
        how: 'in-place',
        steps: [
          'Try it on a test cluster first, and take a snapshot of the cluster.',
          'Save tables and views that were created with BACKUP NO some other way.',
          'Disable the copying of snapshots to other Regions.',
          'Choose the new key in the encryption settings of the cluster, or with ModifyCluster. Amazon Redshift migrates the data in the background.',
          'Wait for the first snapshot after the change, then set up the copying of snapshots again.',
        ],
        staysBehind: 'Snapshots made before the change. To go back, restore the last of them.',
        final: 'What was created with BACKUP NO is lost where the migration does not retain it.',
        facts: [
          'redshiftModifyTakesAKey',
          'redshiftChangesEncryption',
          'redshiftMigrationAndWrites',
          'redshiftDropsUnbackedTables',
          'redshiftRollback',
        ],
      },
    ],
    unverified: [
      'whether a cluster can go back from a customer managed key to the AWS owned key',
      'what an account that restores a shared snapshot needs on the key',
      'the name in kms:ViaService of the Redshift Data API, whose page and the list of AWS KMS differ',
    ],
    readings: [
      'A cluster that is encrypted already can be given another key in place: the guide speaks of unencrypted ones, the API reference of any.',
      'The keys of the encryption context are those that the page on the Redshift Data API names.',
    ],
    advice: [],
    adviceFor: {
      'own-key': [
        'redshiftLosesItsKey',
        'redshiftGrants',
        'redshiftSnapshotCopyGrant',
        'redshiftDataApiGrant',
        'redshiftDataApiEncryptionContext',
      ],
    },
    settings: {
      'aws-owned-key': 'Nothing. A new cluster is encrypted with an AWS owned key unless you choose a key of your own.',
    },
  },
  'redshift-serverless': {
    calls: { by: ['caller', 'grant'], fact: 'redshiftGrants' },
    viaService: ['redshift-serverless'],
    encryptionContext: ['aws:redshift-serverless:arn'],
    keyChange: { inPlace: true, fact: 'redshiftServerlessKeyChange' },
    moves: [
      {
        to: ['customer-managed-key'],
        how: 'in-place',
        steps: [
          'Choose a time at which nothing else has to be done with the namespace: other actions wait while the key changes.',
          'Choose the new key in the encryption settings of the namespace, or with UpdateNamespace.',
          'Leave the old key enabled until the change is complete.',
        ],
        staysBehind: 'Snapshots made before may still need the old key: the guide does not speak of them.',
        final: 'There is no way back to the key of AWS but a new namespace.',
        facts: ['redshiftServerlessKeyChange'],
      },
      {
        from: ['customer-managed-key'],
        to: ['aws-owned-key'],
        how: 'recreate',
        steps: [
          'Create a new namespace without naming a key.',
          'Bring the data over, by unloading and loading it for example.',
          'Switch your applications over, and delete the old namespace.',
        ],
        staysBehind: 'The old namespace and its snapshots, under the old key.',
        facts: ['redshiftServerlessKeyChange'],
      },
    ],
    unverified: [
      'which key snapshots have after a change',
      'what an account that restores a shared snapshot needs on the key',
    ],
    readings: [
      'The key that it uses by default is an AWS owned key.',
      'The key of the encryption context is the one that the page on the Redshift Data API names.',
    ],
    advice: [],
    adviceFor: {
      'own-key': [
        'redshiftLosesItsKey',
        'redshiftGrants',
        'redshiftDataApiGrant',
        'redshiftServerlessDataApiContext',
        'redshiftServerlessKeyChange',
      ],
    },
    settings: {
      'aws-owned-key': 'Nothing. Leave the encryption settings of the namespace as they are.',
    },
  },
  elasticache: {
    calls: { by: ['grant'], fact: 'elasticacheGrant' },
    viaService: ['elasticache', 'dax'],
    keyChange: { inPlace: false, fact: 'elasticacheKeyIsFixed' },
    moves: [restoreAnew('cache', 'manual backup', ['elasticacheKeyIsFixed', 'elasticacheNodesDefault'])],
    unverified: ['its encryption context'],
    readings: [
      'Creating a cache takes the grant and no more of the key, beside looking at it.',
      'The default encryption of node-based clusters is under an AWS owned key, as that of serverless caches is.',
    ],
    whenDisabled: { facts: ['elasticacheDurableClusterFails', 'elasticacheGoesOn'] },
    advice: ['elasticacheNodesDefault'],
    adviceFor: {
      'own-key': ['elasticacheDurableClusterFails', 'elasticacheExportsLeaveTheKey', 'elasticacheViaService'],
    },
    settings: {
      'aws-owned-key':
        'Nothing for a serverless cache. For a node-based cluster enable encryption at rest when you create it, and choose the default key.',
    },
  },
  memorydb: {
    calls: { by: ['grant'], fact: 'memorydbGrant' },
    viaService: ['memorydb'],
    keyChange: { inPlace: false, fact: 'memorydbKeyIsFixed' },
    moves: [restoreAnew('cluster', 'manual snapshot', ['memorydbKeyIsFixed'])],
    unverified: ['its encryption context'],
    readings: [
      'Creating a cluster takes the grant and no more of the key, beside looking at it.',
      'Its default encryption is under an AWS owned key.',
    ],
    whenDisabled: { facts: ['memorydbGoesOn'] },
    advice: [],
    adviceFor: { 'own-key': ['memorydbExportsLeaveTheKey'] },
    settings: {
      'aws-owned-key': 'Nothing. A cluster is encrypted by MemoryDB itself unless you name a key.',
    },
  },
  opensearch: {
    calls: { by: ['grant'], fact: 'opensearchKeyPermissions' },
    viaService: ['es'],
    keyChange: { inPlace: false, fact: 'opensearchKeyIsFixed' },
    moves: [
      {
        from: ['none'],
        how: 'in-place',
        steps: [
          'If UltraWarm or cold storage is on, move the indexes that you keep to hot storage and switch it off first.',
          'Enable encryption at rest in the security configuration of the domain, and choose the key. Make sure of it: it cannot be changed.',
        ],
        staysBehind: 'Manual snapshots in your bucket: they have the encryption of that bucket.',
        final: 'Encryption at rest cannot be disabled, and its key cannot be changed.',
        facts: ['opensearchDomainOptsIn', 'opensearchEnableLater', 'opensearchKeyIsFixed', 'opensearchManualSnapshots'],
      },
      {
        from: ['aws-owned-key', 'aws-managed-key', 'customer-managed-key'],
        how: 'recreate',
        steps: [
          'Take a manual snapshot of the domain into a bucket of yours.',
          'Create another domain with encryption at rest under the new key.',
          'Restore the snapshot there, and bring over what has been written since.',
          'Point your applications at the new domain, and delete the old one.',
        ],
        staysBehind: 'The old domain with its automated snapshots, under the old key, until you delete it.',
        facts: ['opensearchNewDomain', 'opensearchKeyIsFixed', 'opensearchManualSnapshots'],
      },
    ],
    unverified: ['its encryption context'],
    readings: [
      'Older domains may be under an AWS managed key, and move as the others do.',
      'A domain takes the grants and no more of the key, beside looking at it.',
    ],
    advice: ['opensearchManualSnapshots', 'opensearchLogsAreApart'],
    adviceFor: { 'own-key': ['opensearchLosesItsKey', 'opensearchKeyIsFixed'] },
    settings: {
      'aws-owned-key': 'Enable encryption of data at rest on the domain, and choose “Use AWS owned key”.',
      'own-key':
        'Name this key, by its full ARN, when you create the domain or enable its encryption of data at rest. Make sure of it: it cannot be changed.',
    },
  },
  'opensearch-serverless': {
    calls: { by: ['grant'], fact: 'aossGrant' },
    viaService: ['aoss'],
    keyChange: { inPlace: false, fact: 'aossKeyIsFixed' },
    moves: [
      {
        how: 'recreate',
        steps: [
          'Create an encryption policy for the name of the new collection, or name the key when you create it.',
          'Create the new collection.',
          'Write the data into it again from its source.',
          'Point your applications at the new collection, and delete the old one.',
        ],
        staysBehind: 'The old collection, under its old key, until you delete it.',
        facts: ['aossKeyIsFixed'],
      },
    ],
    unverified: ['its encryption context'],
    readings: [
      'The AWS owned key counts as the default; what happens where neither a policy nor the request names a kind of key AWS does not say.',
    ],
    advice: [],
    adviceFor: { 'own-key': ['aossSkipsTheCallersKey', 'aossLosesItsKey', 'aossOwnCapacity'] },
    settings: {
      'aws-owned-key': 'Set AWSOwnedKey in the encryption policy that the collection’s name matches, and name no key.',
      'own-key':
        'Name this key, by its full ARN, in the encryption policy that the collection’s name matches, or when you create the collection.',
    },
  },
}
