import type { ANALYTICS_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const ANALYTICS_GUIDES: { readonly [Id in (typeof ANALYTICS_IDS)[number]]: Guide } = {
  glue: {
    calls: { by: ['caller', 'role', 'grant'], fact: 'glueCallerPermissions' },
    viaService: ['glue'],
    encryptionContext: ['glue_catalog_id'],
    keyChange: { inPlace: true, fact: 'glueNewObjectsOnly' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Give whoever uses the Data Catalog, or the role that Glue works through, permission on the new key; keep what they have on the old one.',
          'Choose the new key in the Data Catalog settings.',
          'Wait until the encryption status is Enabled again.',
          'Create databases and tables anew where they must leave the old key.',
        ],
        staysBehind:
          'Objects that exist already stay as they were encrypted; whoever reads them still needs the old key.',
        facts: ['glueNewObjectsOnly', 'glueSearchIndexMoves', 'glueKeyMustStay'],
      },
    ],
    unverified: [
      'under which key an existing object is written when it is changed',
      'whether an encrypted Data Catalog can be shared with another account',
    ],
    advice: ['glueCrawlers'],
    adviceFor: {
      'aws-managed-key': ['glueSearchNeedsOwnKey'],
      'own-key': ['glueRole', 'glueRoleCutsOffOldObjects', 'glueContext', 'glueKeyMustStay'],
    },
    settings: {
      'aws-managed-key':
        'Switch on metadata encryption in the Data Catalog settings and name no key. Glue then uses aws/glue for new objects.',
      'own-key': 'Switch on metadata encryption in the Data Catalog settings and choose this key, by its full ARN.',
    },
  },
  athena: {
    calls: { by: ['caller'], fact: 'athenaUserPermissions' },
    keyChange: { inPlace: true, fact: 'athenaNewResultsOnly' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Give the users of the workgroup permission on the new key; keep what they have on the old one.',
          'Set the encryption of query results in the workgroup, and let it override client-side settings.',
          'Delete old results, or copy the objects that must leave the old key.',
        ],
        staysBehind: 'Results and table data that were written before stay under their key.',
        facts: ['athenaNewResultsOnly', 'athenaWorkgroupWins'],
      },
    ],
    unverified: [
      'whether its requests carry kms:ViaService with athena, as the list of AWS KMS has it, or with s3, where the results go',
      'its encryption context',
    ],
    readings: [
      'aws/s3 is not offered for query results, because Athena’s table names customer managed keys alone.',
      'A change between keys of your own works as its page on moving from CSE-KMS to SSE-KMS describes.',
    ],
    advice: ['athenaInsertsUseTheResultKey', 'athenaWorkgroupWins', 'athenaMinimumEncryption'],
    adviceFor: { 'own-key': ['athenaAdvisesSseKms', 'athenaThrottling'] },
    settings: {
      'aws-owned-key':
        'Choose SSE-S3 for the query results of the workgroup, and let it override client-side settings.',
      'own-key':
        'Choose SSE-KMS with the full ARN of this key for the query results of the workgroup, and let it override client-side settings.',
    },
  },
  'athena-managed-results': {
    calls: { by: ['service', 'caller'], fact: 'athenaManagedKeyPolicy' },
    encryptionContext: ['aws:athena:arn'],
    keyChange: { inPlace: true, fact: 'athenaManagedOldResults' },
    moves: [
      {
        how: 'in-place-new-data',
        steps: [
          'Let Athena and the users of the workgroup use the new key, as in the key policy.',
          'Choose the new key, or an AWS owned key, in the workgroup.',
          'Keep the old key enabled until the last result under it is deleted.',
        ],
        staysBehind: 'Results that exist already stay under their key until Athena deletes them.',
        facts: ['athenaManagedOldResults', 'athenaManagedRetention'],
      },
    ],
    unverified: ['whether kms:ViaService applies to its users'],
    advice: [],
    adviceFor: { 'own-key': ['athenaManagedUsers', 'athenaManagedDisabledKey'] },
    settings: {
      'aws-owned-key':
        'Nothing. Managed query results use an AWS owned key unless you choose another in the workgroup.',
      'own-key': 'Choose this key, by its full ARN, for the managed query results of the workgroup.',
    },
  },
  sagemaker: {
    calls: { by: ['role', 'grant'], fact: 'sagemakerRolePermissions' },
    viaService: ['sagemaker'],
    keyChange: { inPlace: false, fact: 'sagemakerJobsAreEphemeral' },
    moves: [
      {
        how: 'recreate',
        steps: [
          'Give the execution roles permission on the new key.',
          'Name the new key as volume key in each new job.',
          'For an endpoint, create an endpoint configuration with the new key and update the endpoint to it.',
          'For a notebook instance, copy what has to last to Amazon S3, create a new instance under the new key and copy it back.',
        ],
        staysBehind:
          'Notebook instances and endpoints that were not replaced stay under their key, and so does output in Amazon S3.',
        final: 'A terminated notebook instance takes its volume with it.',
        facts: ['sagemakerJobsAreEphemeral', 'sagemakerEndpointKey', 'sagemakerNotebookVolumes'],
      },
    ],
    unverified: [
      'its encryption context',
      'whether kms:GrantIsForAWSResource works for its grants',
      'what happens to running instances whose key is disabled',
    ],
    readings: [
      'No AWS managed key is offered for the volumes, because its page names none.',
      'The volume key of a notebook instance counts as fixed.',
    ],
    advice: ['sagemakerPlaceForSensitiveData', 'sagemakerOutputKey', 'sagemakerCrossAccount'],
    adviceFor: { 'own-key': ['sagemakerLocalStorage', 'sagemakerStudioKeys'] },
    settings: {
      'aws-owned-key': 'Nothing. Name no volume key: SageMaker AI encrypts the volumes itself.',
      'own-key':
        'Name this key, by its full ARN, as volume key of each job, each endpoint configuration and each notebook instance that you create.',
    },
  },
  bedrock: {
    calls: { by: ['caller', 'grant'], fact: 'bedrockModelGrants' },
    viaService: ['bedrock'],
    keyChange: { inPlace: false, fact: 'bedrockCopyUnderAnotherKey' },
    moves: [
      {
        how: 'copy',
        steps: [
          'Let the copying role decrypt with the key of the model, and use the new key as in the key policy.',
          'Copy the model with a model copy job, where its Region supports that, and name the new key.',
          'Point inference to the copy.',
          'Delete the old model, which retires its grant.',
        ],
        staysBehind: 'The old model stays under its key until it is deleted.',
        facts: ['bedrockCopyUnderAnotherKey', 'bedrockModelGrants'],
      },
    ],
    unverified: [
      'its encryption context for custom models',
      'whether kms:GrantIsForAWSResource works for its grants',
      'whether a model can be shared with a whole organization at once',
    ],
    readings: ['A copy job leads to another key within the Region of the model too, where that Region has such jobs.'],
    advice: ['bedrockOutputFollowsS3', 'bedrockAgentDefault', 'bedrockShareThenCopy'],
    adviceFor: { 'own-key': ['bedrockModelRevocation'] },
    settings: {
      'aws-owned-key':
        'Nothing. A custom model is encrypted with an AWS owned key unless the job that makes it names a key.',
      'own-key': 'Name this key, by its full ARN, in the job that customizes or copies the model.',
    },
  },
}
