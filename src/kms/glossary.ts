import type { FactId } from './facts.ts'

/** A term, as this site uses it: AWS's words, spelled as AWS spells them. */
export interface Term {
  /** Stands in links: never renamed. */
  readonly id: string
  readonly term: string
  /** Other names that texts use for it, old ones too. We do not. */
  readonly alsoCalled?: readonly string[]
  /** What it is, in a sentence or two of ours. */
  readonly definition: string
  /** Where AWS says so. */
  readonly facts: readonly [FactId, ...FactId[]]
  /** Other terms that help. */
  readonly see?: readonly string[]
}

/** All terms in the order of the alphabet. */
export const GLOSSARY = [
  {
    id: 'account-principal',
    term: 'Account principal',
    alsoCalled: ['root principal', 'arn:aws:iam::…:root'],
    definition:
      'An AWS account as the principal of a policy. It is not the root user alone: in a key policy it lets the IAM policies of that account give out what the statement allows.',
    facts: ['accountPrincipal', 'accountStatementDelegates'],
    see: ['principal', 'key-policy'],
  },
  {
    id: 'alias',
    term: 'Alias',
    alsoCalled: ['key name'],
    definition:
      'A name such as alias/orders that points to one KMS key and can be moved to another. It is looked up in the caller’s own account and Region.',
    facts: ['aliasPointsToOneKey', 'crossAccountNeedsKeyArn'],
    see: ['key-arn'],
  },
  {
    id: 'automatic-rotation',
    term: 'Automatic rotation',
    definition:
      'New key material for the same KMS key in a fixed period, made by AWS KMS. Old material stays for decryption.',
    facts: ['rotationNeedsKmsMaterial', 'rotationKeepsOldMaterial'],
    see: ['key-material', 'on-demand-rotation', 'manual-rotation'],
  },
  {
    id: 'cloudhsm-key-store',
    term: 'AWS CloudHSM key store',
    definition: 'A custom key store whose keys are kept in a CloudHSM cluster of your own, in your account.',
    facts: ['cloudHsmIsYours', 'cloudHsmIsInAws'],
    see: ['custom-key-store', 'hsm'],
  },
  {
    id: 'aws-managed-key',
    term: 'AWS managed key',
    alsoCalled: ['aws/s3 and the like', 'default key'],
    definition:
      'A KMS key in your account that one AWS service created and uses for you. You can see its policy and its use, and change neither. A legacy type: newer services have none.',
    facts: ['awsManagedServesOneAccount', 'awsManagedPolicyIsFixed', 'awsManagedIsLegacy'],
    see: ['aws-owned-key', 'customer-managed-key'],
  },
  {
    id: 'aws-owned-key',
    term: 'AWS owned key',
    alsoCalled: ['service key'],
    definition:
      'A KMS key in an account of an AWS service, which encrypts with it for many customers. It costs you nothing, and nothing of it is yours to see or to decide.',
    facts: ['awsOwnedLivesElsewhere', 'awsOwnedIsFree', 'awsOwnedIsOutOfReach'],
    see: ['aws-managed-key', 'customer-managed-key'],
  },
  {
    id: 'confused-deputy',
    term: 'Confused deputy',
    definition:
      'Somebody with permissions who is talked into using them for a third party. With AWS services, conditions on aws:SourceArn or aws:SourceAccount guard against it; with vendors, the external ID does.',
    facts: ['externalIdStopsConfusedDeputies', 'servicePrincipalConditions'],
    see: ['service-principal'],
  },
  {
    id: 'crypto-shredding',
    term: 'Crypto-shredding',
    alsoCalled: ['cryptographic erasure'],
    definition:
      'Ending data by destroying the only key that opens it. With a KMS key it means to delete the key, or its imported material with every copy; there is no way back.',
    facts: ['deletionIsFinal', 'importedMaterialCanBeDeletedAtOnce'],
    see: ['waiting-period', 'imported-key-material'],
  },
  {
    id: 'custom-key-store',
    term: 'Custom key store',
    definition:
      'A place for key material outside the HSMs that AWS KMS keeps for all: a CloudHSM cluster of yours, or a key manager outside AWS. AWS says that it is not safer than the standard store.',
    facts: ['customStoresAreNotSafer', 'customStoresFitLowRates'],
    see: ['cloudhsm-key-store', 'external-key-store', 'key-store'],
  },
  {
    id: 'customer-managed-key',
    term: 'Customer managed key',
    alsoCalled: ['CMK', 'own key'],
    definition:
      'A KMS key that you create, own and control: its policy, its rotation, its state and its end. “CMK” in older texts means a KMS key of any kind.',
    facts: ['customerManagedIsYours', 'kmsKeyTerm'],
    see: ['aws-managed-key', 'aws-owned-key', 'customer-master-key'],
  },
  {
    id: 'customer-master-key',
    term: 'Customer master key (CMK)',
    definition:
      'The old name of a KMS key of any kind. AWS gave it up in 2021; it lives on in messages, in fields of the API and in the texts of standards.',
    facts: ['kmsKeyTerm'],
    see: ['kms-key', 'customer-managed-key'],
  },
  {
    id: 'data-key',
    term: 'Data key',
    alsoCalled: ['DEK', 'data encryption key'],
    definition:
      'The key that encrypts the data itself. AWS KMS makes it, and hands it out in plaintext for use and encrypted under a KMS key for keeping beside the data.',
    facts: ['encryptedDataKeysMayLieBesideData', 'envelopeEncryptionMeans'],
    see: ['envelope-encryption'],
  },
  {
    id: 'encryption-context',
    term: 'Encryption context',
    alsoCalled: ['additional authenticated data', 'AAD'],
    definition:
      'Pairs of names and values bound to a ciphertext: decryption needs the very same. Policies can ask for them. They stand in plaintext in CloudTrail, so they are no place for secrets.',
    facts: ['contextMustMatchExactly', 'encryptionContextIsNotSecret', 'noContextWithoutSymmetricKeys'],
  },
  {
    id: 'envelope-encryption',
    term: 'Envelope encryption',
    definition: 'Data is encrypted under a data key, and the data key under a KMS key.',
    facts: ['envelopeEncryptionMeans', 'encryptedDataKeysMayLieBesideData'],
    see: ['data-key', 'kms-key'],
  },
  {
    id: 'external-key-store',
    term: 'External key store',
    alsoCalled: ['XKS', 'HYOK'],
    definition:
      'A custom key store whose keys stay in a key manager of yours outside AWS, behind a proxy that answers for each request.',
    facts: ['externalMaterialStaysOutside', 'externalStoreIsDiscouraged', 'externalProxyTimeout'],
    see: ['custom-key-store'],
  },
  {
    id: 'fips-140-3',
    term: 'FIPS 140-3',
    definition:
      'A standard of the United States for cryptographic modules, with security levels. The HSMs of AWS KMS are validated to it, outside the China Regions.',
    facts: ['kmsHsmsAreValidated', 'kmsFipsEndpoints'],
    see: ['hsm'],
  },
  {
    id: 'forward-access-session',
    term: 'Forward access session',
    alsoCalled: ['FAS'],
    definition:
      'How an AWS service calls another one with the identity of whoever called it. Amazon S3 asks AWS KMS in this way, in the name of whoever reads an object: the reader needs permission on the key.',
    facts: ['forwardAccessMeans', 'viaServiceNeedsTheCaller'],
    see: ['service-principal'],
  },
  {
    id: 'grant',
    term: 'Grant',
    definition:
      'Permission for one grantee to do certain things with one KMS key. Services make grants to work for you in the background. A grant only allows.',
    facts: ['grantsOnlyAllow', 'grantsForAwsResources'],
    see: ['grantee-principal', 'retiring-principal'],
  },
  {
    id: 'grantee-principal',
    term: 'Grantee principal',
    alsoCalled: ['grantee'],
    definition: 'Who receives a grant.',
    facts: ['grantsOnlyAllow', 'granteePrincipalCondition'],
    see: ['grant'],
  },
  {
    id: 'hsm',
    term: 'HSM',
    alsoCalled: ['hardware security module'],
    definition:
      'A device that makes and uses keys and lets none out in plaintext. KMS keys of the standard key store are used inside the HSMs of AWS KMS, which customers share.',
    facts: ['keysStayInTheHsms', 'standardStoreIsShared'],
    see: ['fips-140-3', 'key-store'],
  },
  {
    id: 'imported-key-material',
    term: 'Imported key material',
    alsoCalled: ['BYOK', 'bring your own key'],
    definition:
      'Key material that you generate, keep and bring into a KMS key. It can expire, and can be deleted at once.',
    facts: ['importedMaterialIsYours', 'importedMaterialExpires', 'importedMaterialCanBeDeletedAtOnce'],
    see: ['key-material'],
  },
  {
    id: 'key-administrator',
    term: 'Key administrator',
    definition:
      'A principal that manages a KMS key: its policy, state and deletion. Whoever may change the policy can also give themselves use of the key.',
    facts: ['administratorsCanGiveThemselvesUse'],
    see: ['key-user'],
  },
  {
    id: 'key-arn',
    term: 'Key ARN',
    definition:
      'The complete name of a KMS key, with partition, Region, account and key ID. Across accounts it is the name to use.',
    facts: ['keyArnHoldsAccountAndRegion', 'crossAccountNeedsKeyArn'],
    see: ['key-id', 'alias'],
  },
  {
    id: 'key-id',
    term: 'Key ID',
    definition: 'The last part of a key ARN. The multi-Region keys of a set share theirs.',
    facts: ['keyArnHoldsAccountAndRegion', 'identifiersAreNotMaterial', 'multiRegionKeysShareMaterial'],
    see: ['key-arn'],
  },
  {
    id: 'key-material',
    term: 'Key material',
    alsoCalled: ['backing key'],
    definition:
      'The cryptographic bits of a KMS key. They come from AWS KMS, from you, or from a key store of your own; rotation adds new ones.',
    facts: ['kmsGeneratesMaterial', 'kmsKeyIsAContainer', 'rotationKeepsOldMaterial'],
    see: ['kms-key', 'imported-key-material'],
  },
  {
    id: 'key-policy',
    term: 'Key policy',
    definition:
      'The resource policy of a KMS key; each key has exactly one. Unless it allows a use, or leaves it to IAM policies or grants, nobody uses the key, not even the root user.',
    facts: ['keyPolicyIsPrimary', 'resourceStarMeansThisKey'],
    see: ['statement', 'account-principal', 'grant'],
  },
  {
    id: 'key-spec',
    term: 'Key spec and key usage',
    definition:
      'What kind of cryptography a KMS key is made for, and what it may be used for: encryption, signatures, message authentication codes or key agreement. Both are fixed at its creation.',
    facts: ['keySpecIsFixed', 'invalidKeyUsageMeans'],
  },
  {
    id: 'key-store',
    term: 'Key store',
    definition: 'Where key material is kept and used: in the standard one of AWS KMS, or in a custom key store.',
    facts: ['standardStoreIsShared', 'customStoresAreNotSafer'],
    see: ['custom-key-store'],
  },
  {
    id: 'key-user',
    term: 'Key user',
    definition: 'A principal that may use a KMS key in cryptographic operations, such as Encrypt and Decrypt.',
    facts: ['keyUsersSymmetric'],
    see: ['key-administrator'],
  },
  {
    id: 'kms-key',
    term: 'KMS key',
    alsoCalled: ['CMK', 'customer master key', 'master key'],
    definition:
      'The resource in AWS KMS that stands for key material: with an ARN, a key policy and a state. There are three kinds, by who owns and who manages them.',
    facts: ['kmsKeyIsAContainer', 'threeKindsOfKey'],
    see: ['customer-managed-key', 'aws-managed-key', 'aws-owned-key', 'key-material'],
  },
  {
    id: 'manual-rotation',
    term: 'Manual rotation',
    definition: 'A new KMS key behind the same alias. The old key has to stay for what it encrypted.',
    facts: ['manualRotationByAlias', 'manualRotationNeedsTheRightKey'],
    see: ['automatic-rotation', 'alias'],
  },
  {
    id: 'multi-region-key',
    term: 'Multi-Region key',
    alsoCalled: ['MRK', 'global key'],
    definition:
      'One of a set of KMS keys in several Regions with the same key ID and key material: a primary key and its replica keys. What one encrypted, the others decrypt.',
    facts: ['multiRegionKeysShareMaterial', 'multiRegionPoliciesAreSeparate'],
    see: ['replica-key'],
  },
  {
    id: 'on-demand-rotation',
    term: 'On-demand rotation',
    definition: 'New key material for the same KMS key at a moment of your choice.',
    facts: ['onDemandRotationWorks', 'onDemandRotationLimit'],
    see: ['automatic-rotation'],
  },
  {
    id: 'replica-key',
    term: 'Primary key and replica key',
    definition:
      'The two kinds of multi-Region keys. Replicas are made from the primary, with policies of their own; the primary can be deleted only after all of them.',
    facts: ['multiRegionKeysAreReplicatedByYou', 'replicasGoFirst', 'replicateNeedsKeyPolicy'],
    see: ['multi-region-key'],
  },
  {
    id: 'principal',
    term: 'Principal',
    definition: 'Who a policy speaks of: an account, a user, a role, a session, or an AWS service.',
    facts: ['principalsMustExist', 'accountPrincipal'],
    see: ['account-principal', 'service-principal'],
  },
  {
    id: 'resource-control-policy',
    term: 'Resource control policy (RCP)',
    definition:
      'A policy of an organization that limits what can be done with resources in its member accounts, customer managed keys among them, also by strangers, but not by service-linked roles. It gives nothing.',
    facts: ['rcpsSkipAwsManagedKeys', 'rcpsLeaveGaps', 'rcpsReachStrangers', 'changedRcps'],
    see: ['service-control-policy'],
  },
  {
    id: 'retiring-principal',
    term: 'Retiring principal',
    definition: 'Who may end a grant by retiring it. A key administrator ends it by revoking.',
    facts: ['retiringAndRevoking'],
    see: ['grant'],
  },
  {
    id: 's3-bucket-key',
    term: 'S3 Bucket Key',
    definition:
      'A key between the KMS key and the data keys of a bucket, which Amazon S3 keeps for a while to call AWS KMS less often. A setting of the bucket, not another kind of KMS key.',
    facts: ['bucketKeysAreKept', 'bucketKeySaving', 'bucketKeysHideRequests'],
    see: ['data-key'],
  },
  {
    id: 'service-control-policy',
    term: 'Service control policy (SCP)',
    definition:
      'A policy of an organization that limits what the users and roles in its member accounts can do. It gives nothing.',
    facts: ['kmsAsksAllPolicies', 'denialsAreExplicitOrImplicit', 'scpsBindPrincipals'],
    see: ['resource-control-policy'],
  },
  {
    id: 'service-principal',
    term: 'Service principal',
    definition:
      'An AWS service as the principal of a policy, such as sns.amazonaws.com: the service calls under its own name, and not under that of a user.',
    facts: ['servicePrincipalConditions', 'snsServicesNeedOwnKey'],
    see: ['forward-access-session', 'confused-deputy'],
  },
  {
    id: 'service-linked-role',
    term: 'Service-linked role',
    definition:
      'A role in your account that belongs to an AWS service. Some need the key policy to let them in, as that of EC2 Auto Scaling does for encrypted volumes.',
    facts: ['autoScalingNeedsAccess', 'rcpsLeaveGaps'],
    see: ['service-principal'],
  },
  {
    id: 'sse-s3',
    term: 'SSE-S3 and SSE-KMS',
    definition:
      'How Amazon S3 encrypts objects. SSE-S3 uses keys that Amazon S3 itself owns; SSE-KMS uses the KMS key that the bucket or the upload names, or aws/s3 where none is named.',
    facts: ['s3EncryptsByDefault', 'sseS3IsNotAKmsKeyOfYours', 'sseKmsFallsBackToAwsS3'],
    see: ['s3-bucket-key'],
  },
  {
    id: 'statement',
    term: 'Statement',
    definition:
      'One element of a policy: who may, or may not, do what, on which conditions. In a key policy its resource "*" means this key.',
    facts: ['resourceStarMeansThisKey', 'keyPolicyIsPrimary'],
    see: ['key-policy'],
  },
  {
    id: 'vpc-endpoint',
    term: 'VPC endpoint',
    definition:
      'A private way from a VPC to AWS KMS. Its own policy can keep requests out, whatever the key policy says.',
    facts: ['kmsAsksAllPolicies', 'endpointDenialsMayBeUnlogged'],
  },
  {
    id: 'waiting-period',
    term: 'Waiting period',
    alsoCalled: ['pending window', 'grace period'],
    definition:
      'The days between scheduling the deletion of a KMS key and its end. The key cannot be used meanwhile, and you can cancel.',
    facts: ['deletionWaitMin', 'deletionWaitMax', 'deletionCanBeCancelled'],
    see: ['crypto-shredding'],
  },
] as const satisfies readonly Term[]

export type TermId = (typeof GLOSSARY)[number]['id']

/** @throws if there is no such term: a page names it, and is wrong */
export function termOf(id: string): Term {
  const term = GLOSSARY.find((each) => each.id === id)
  if (!term) throw new Error(`the glossary has no term '${id}'; see src/kms/glossary.ts`)
  return term
}
