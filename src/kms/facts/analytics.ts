import { ANALYTICS_PAGES } from '../sources/analytics.ts'
import type { Fact } from './fact.ts'

/** Data catalogs, queries, machine learning. */
export const ANALYTICS_FACTS = {
  glueOptIn: {
    says: 'The metadata of a Glue Data Catalog is encrypted under a KMS key once you enable that, under an AWS managed key unless you name a customer managed key.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueOffersTwoKinds: {
    says: 'A Glue Data Catalog can be encrypted under an AWS managed key or under a symmetric customer managed key.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueNewObjectsOnly: {
    says: 'Encryption of a Data Catalog covers the objects that you create from then on; when it is disabled, encrypted objects stay encrypted.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueCallerPermissions: {
    says: 'Unless Glue has a role for it, whoever uses an encrypted Data Catalog needs Decrypt, Encrypt, GenerateDataKey, DescribeKey and CreateGrant on its key.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueGrantConditions: {
    says: 'AWS’s statement on kms:CreateGrant for a Data Catalog checks kms:GrantIsForAWSResource, the encryption context glue_catalog_id, which is the account ID, and kms:CallerAccount.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueRole: {
    says: 'Glue can be given an IAM role that encrypts and decrypts; callers then need no permission on the key, which has to be a customer managed key.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueRoleCutsOffOldObjects: {
    says: 'Once Glue works through a role, Data Catalog resources that were encrypted under an AWS managed key can no longer be accessed.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueContext: {
    says: 'Glue sends the encryption context glue_catalog_id with each cryptographic operation on a Data Catalog.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueSearchNeedsOwnKey: {
    says: 'Semantic search over a Data Catalog does not work under aws/glue, only without encryption by a KMS key or under a customer managed key.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueSearchIndexMoves: {
    says: 'When a Data Catalog changes from one customer managed key to another, Glue re-encrypts its search index; the old key must stay usable until the status is Enabled again.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueCrawlers: {
    says: 'A crawler that has processed an encrypted Data Catalog fails once the encryption settings are removed; make a new crawler then.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },
  glueKeyMustStay: {
    says: 'Objects of a Data Catalog cannot be decrypted without the key that encrypted them.',
    source: ANALYTICS_PAGES.glueCatalog,
    checkedOn: '2026-11-25',
  },

  athenaResultOptions: {
    says: 'Athena encrypts query results in Amazon S3 with SSE-S3, or with SSE-KMS or CSE-KMS under a customer managed key.',
    source: ANALYTICS_PAGES.athenaEncryption,
    checkedOn: '2026-11-25',
  },
  athenaInsertsUseTheResultKey: {
    says: 'Data that Athena inserts into a table is encrypted as the query results are, not as the table is.',
    source: ANALYTICS_PAGES.athenaEncryption,
    checkedOn: '2026-11-25',
  },
  athenaUserPermissions: {
    says: 'Athena users need kms:Decrypt on the key of a data set, and kms:GenerateDataKey and kms:Decrypt on the key of query results.',
    source: ANALYTICS_PAGES.athenaEncryption,
    checkedOn: '2026-11-25',
  },
  athenaThrottling: {
    says: 'Queries over many small objects under KMS keys may be throttled; S3 Bucket Keys reduce the calls to AWS KMS.',
    source: ANALYTICS_PAGES.athenaEncryption,
    checkedOn: '2026-11-25',
  },
  athenaAdvisesSseKms: {
    says: 'For customer managed keys AWS recommends SSE-KMS over CSE-KMS in Athena.',
    source: ANALYTICS_PAGES.athenaEncryption,
    checkedOn: '2026-11-25',
  },
  athenaWorkgroupWins: {
    says: 'In a workgroup that overrides client-side settings, the encryption of the workgroup applies to all queries.',
    source: ANALYTICS_PAGES.athenaResults,
    checkedOn: '2026-11-25',
  },
  athenaNewResultsOnly: {
    says: 'A change from CSE-KMS to SSE-KMS applies to what queries write from then on, and Athena goes on reading tables that hold objects of both kinds.',
    source: ANALYTICS_PAGES.athenaMigrate,
    checkedOn: '2026-11-25',
  },
  athenaMinimumEncryption: {
    says: 'A workgroup that does not override client-side settings can demand a minimum: SSE-S3, SSE-KMS or CSE-KMS.',
    source: ANALYTICS_PAGES.athenaMinimum,
    checkedOn: '2026-11-25',
  },
  athenaManagedDefault: {
    says: 'Managed query results of Athena are encrypted under an AWS owned key, or under a customer managed key if you choose one.',
    source: ANALYTICS_PAGES.athenaManaged,
    checkedOn: '2026-11-25',
  },
  athenaManagedKeyPolicy: {
    says: 'For managed query results the key policy must let encryption.athena.amazonaws.com call Decrypt, GenerateDataKey and DescribeKey, limited by the workgroup’s ARN and the account.',
    source: ANALYTICS_PAGES.athenaManaged,
    checkedOn: '2026-11-25',
  },
  athenaManagedRetention: {
    value: 24,
    unit: 'hours',
    says: 'Athena deletes managed query results after 24 hours.',
    source: ANALYTICS_PAGES.athenaManaged,
    checkedOn: '2026-11-25',
  },
  athenaManagedUsers: {
    says: 'Whoever submits queries or reads managed results needs Decrypt, GenerateDataKey and DescribeKey on the customer managed key.',
    source: ANALYTICS_PAGES.athenaManagedEncryption,
    checkedOn: '2026-11-25',
  },
  athenaManagedOldResults: {
    says: 'Each managed result stays under the key that its workgroup had at the time; a change of key re-encrypts none.',
    source: ANALYTICS_PAGES.athenaManagedEncryption,
    checkedOn: '2026-11-25',
  },
  athenaManagedDisabledKey: {
    says: 'While its customer managed key is disabled, nobody can encrypt or decrypt managed query results with it.',
    source: ANALYTICS_PAGES.athenaManagedEncryption,
    checkedOn: '2026-11-25',
  },

  sagemakerVolumeDefault: {
    says: 'If you name no key, SageMaker AI encrypts the storage volumes of jobs and endpoints with a transient key that it then discards, and those of notebook instances with a key that the system manages.',
    source: ANALYTICS_PAGES.sagemakerVolumes,
    checkedOn: '2026-11-25',
  },
  sagemakerVolumeKeys: {
    says: 'ML storage volumes can be encrypted under KMS keys that customers own, while operating system volumes are under an AWS managed key.',
    source: ANALYTICS_PAGES.sagemakerKeys,
    checkedOn: '2026-11-25',
  },
  sagemakerLocalStorage: {
    says: 'On instance types with local storage, no KMS key can be named for the volumes: the hardware encrypts them.',
    source: ANALYTICS_PAGES.sagemakerKeys,
    checkedOn: '2026-11-25',
  },
  sagemakerPlaceForSensitiveData: {
    says: 'Data that has to be under a KMS key belongs on the ML storage volume or in Amazon S3.',
    source: ANALYTICS_PAGES.sagemakerVolumes,
    checkedOn: '2026-11-25',
  },
  sagemakerJobsAreEphemeral: {
    says: 'The storage of processing, training and batch transform jobs is gone when the job ends; its output goes to Amazon S3.',
    source: ANALYTICS_PAGES.sagemakerVolumes,
    checkedOn: '2026-11-25',
  },
  sagemakerNotebookVolumes: {
    says: 'Terminating a notebook instance deletes its ML storage volume and the snapshot of it; what has to last must be copied to Amazon S3 before.',
    source: ANALYTICS_PAGES.sagemakerVolumes,
    checkedOn: '2026-11-25',
  },
  sagemakerCrossAccount: {
    says: 'For access from other accounts SageMaker AI resources need a customer managed key, because the AWS managed key of Amazon S3 cannot be shared.',
    source: ANALYTICS_PAGES.sagemakerAtRest,
    checkedOn: '2026-11-25',
  },
  sagemakerOutputKey: {
    says: 'Model artifacts go to Amazon S3 under a KMS key that you name, for which the execution role needs kms:Encrypt, or else under the default KMS key for Amazon S3 of the role’s account.',
    source: ANALYTICS_PAGES.sagemakerOutputApi,
    checkedOn: '2026-11-25',
  },
  sagemakerRolePermissions: {
    says: 'For a volume key the execution role needs kms:CreateGrant, and for the KMS key of a domain kms:CreateGrant and kms:DescribeKey.',
    source: ANALYTICS_PAGES.sagemakerRoles,
    checkedOn: '2026-11-25',
  },
  sagemakerEndpointKey: {
    says: 'The volume key of an endpoint is named in its endpoint configuration, and its key policy must give permission to the IAM role of the requests that create or update the endpoint.',
    source: ANALYTICS_PAGES.sagemakerEndpointConfigApi,
    checkedOn: '2026-11-25',
  },
  sagemakerStudioKeys: {
    says: 'A Studio domain takes one customer managed key for its EFS and EBS volumes and one for notebooks shared in Amazon S3.',
    source: ANALYTICS_PAGES.sagemakerStudio,
    checkedOn: '2026-11-25',
  },

  bedrockModelDefault: {
    says: 'Amazon Bedrock encrypts custom models with AWS owned keys unless you choose a customer managed key.',
    source: ANALYTICS_PAGES.bedrockModels,
    checkedOn: '2026-11-25',
  },
  bedrockModelPermissions: {
    says: 'Roles that customize or copy a model under a customer managed key need Decrypt, GenerateDataKey, DescribeKey and CreateGrant through bedrock; roles that only invoke it need Decrypt.',
    source: ANALYTICS_PAGES.bedrockModels,
    checkedOn: '2026-11-25',
  },
  bedrockModelGrants: {
    says: 'Amazon Bedrock keeps a grant on the key for as long as the custom model is in use, and short ones for single jobs.',
    source: ANALYTICS_PAGES.bedrockModels,
    checkedOn: '2026-11-25',
  },
  bedrockModelRevocation: {
    says: 'If the grant is revoked or the key policy shuts Amazon Bedrock out, the custom model under the key cannot be accessed.',
    source: ANALYTICS_PAGES.bedrockModels,
    checkedOn: '2026-11-25',
  },
  bedrockOutputFollowsS3: {
    says: 'Training data and output metrics of a customization job lie in your bucket, under the encryption of that bucket.',
    source: ANALYTICS_PAGES.bedrockModels,
    checkedOn: '2026-11-25',
  },
  bedrockShareThenCopy: {
    says: 'A custom model is shared through AWS RAM with an account of the same organization, which has to copy it before it can use it.',
    source: ANALYTICS_PAGES.bedrockShareModel,
    checkedOn: '2026-11-25',
  },
  bedrockSharingKey: {
    says: 'The key policy of the customer managed key that a shared custom model is under must let the recipient account decrypt; a model under no such key needs nothing of the kind.',
    source: ANALYTICS_PAGES.bedrockSharePrerequisites,
    checkedOn: '2026-11-25',
  },
  bedrockCopyUnderAnotherKey: {
    says: 'A copy of a model can be encrypted under another KMS key; the copying role must be able to decrypt with the key of the source.',
    source: ANALYTICS_PAGES.bedrockCopyPrerequisites,
    checkedOn: '2026-11-25',
  },
  bedrockAgentDefault: {
    says: 'Agents of Amazon Bedrock are encrypted with AWS owned keys unless you choose a customer managed key.',
    source: ANALYTICS_PAGES.bedrockAgents,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
