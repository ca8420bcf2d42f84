import { S3_PAGES } from '../sources/s3.ts'
import type { Fact } from './fact.ts'

/** Amazon S3. */
export const S3_FACTS = {
  s3EncryptsByDefault: {
    value: 2023,
    says: 'Since 5 January 2023 Amazon S3 encrypts every new object, with SSE-S3 unless another key is set; this cannot be switched off.',
    source: S3_PAGES.s3DefaultEncryptionFaq,
    checkedOn: '2026-11-23',
  },
  sseS3IsNotAKmsKeyOfYours: {
    says: 'SSE-S3 uses keys that Amazon S3 itself owns; nothing appears in your AWS KMS, and it is not the key aws/s3.',
    source: S3_PAGES.s3BucketEncryption,
    checkedOn: '2026-11-23',
  },
  sseS3SharesByBucketPolicy: {
    says: 'Objects under SSE-S3 are shared with another account by bucket policy and IAM policy; no permission on a key is needed.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-23',
  },
  s3SharingUnderYourKey: {
    says: 'Objects under a customer managed key are shared with another account by the bucket policy, the key policy and an IAM policy in that account, all three.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  awsS3CannotBeShared: {
    says: 'Objects under the AWS managed key aws/s3 cannot be shared with another account.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3RefusesBesides: {
    says: 'Amazon S3 also refuses what a VPC endpoint policy or a service control policy denies or does not allow, and what a resource control policy denies.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-26',
  },
  s3PolicyAllowsOwnObjects: {
    says: 'What a bucket policy allows holds only for objects that the account of the bucket owns; an object that another account owns is opened by its ACL alone.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-26',
  },
  s3ObjectOwnership: {
    says: 'With ACLs disabled, which is the default, the account of the bucket owns every object in it; with ACLs enabled, an object that another account uploaded can belong to that account.',
    source: S3_PAGES.s3ObjectOwnership,
    checkedOn: '2026-11-26',
  },
  s3RefusalNamesThePolicy: {
    says: 'Within one account or one organization the message of a refusal by Amazon S3 names the type of policy that refused, though for a VPC endpoint policy not across accounts; across organizations it says no more than Access Denied.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-26',
  },
  s3KmsPermissions: {
    says: 'Reading an object under SSE-KMS takes kms:Decrypt, writing takes kms:GenerateDataKey, and a multipart upload takes both.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3KeyArnNotAlias: {
    says: 'Set the full key ARN on a bucket: an alias is resolved in the account of the requester.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3UploaderKeyTrap: {
    says: 'An upload that asks for SSE-KMS without naming a key uses the key aws/s3 of the uploader’s account, whatever the bucket’s default is.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3EncryptionContext: {
    says: 'Amazon S3 sends the object ARN as encryption context, and the bucket ARN where S3 Bucket Keys are on.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-23',
  },
  s3KeyConditionKeys: {
    says: 'A bucket policy can check the encryption headers of an upload, the key ARN included.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  bucketKeySaving: {
    value: 99,
    unit: 'percent',
    says: 'S3 Bucket Keys cut requests to AWS KMS by up to 99 percent.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-23',
  },
  bucketKeysHideRequests: {
    says: 'With S3 Bucket Keys there are fewer CloudTrail events, which name the bucket, and the key policy is not checked on each request.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-23',
  },
  bucketKeysAreKept: {
    says: 'Amazon S3 keeps an S3 Bucket Key for a limited time, of which AWS’s page gives no figure; until it ends, requests that take it neither call AWS KMS nor check the key policy.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-25',
  },
  bucketKeysKnowTheRequester: {
    says: 'An S3 Bucket Key is fetched at least once for each requester, and another role or account, or the same role with another scoping policy, is another requester.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-25',
  },
  s3CallsKmsEachTime: {
    says: 'Without S3 Bucket Keys, Amazon S3 calls AWS KMS with every request for an object under SSE-KMS.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-25',
  },
  s3DefaultTouchesNoObject: {
    says: 'A new default encryption of a bucket changes no object that is already in it.',
    source: S3_PAGES.s3BucketEncryption,
    checkedOn: '2026-11-23',
  },
  s3UpdateObjectEncryption: {
    says: 'UpdateObjectEncryption moves existing objects from SSE-S3 to SSE-KMS, or to another customer managed key, without copying data; it takes s3:UpdateObjectEncryption, and Encrypt, Decrypt, GenerateDataKey and ReEncrypt on the keys.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-26',
  },
  s3LogBucketsNeedSseS3: {
    says: 'A bucket that receives S3 server access logs must not use SSE-KMS as its default.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-23',
  },
  s3EventsNeedKeyPolicy: {
    says: 'For event notifications into an encrypted topic or queue, the key policy must allow s3.amazonaws.com GenerateDataKey and Decrypt.',
    source: S3_PAGES.s3EventPermissions,
    checkedOn: '2026-11-23',
  },
  anonymousRequestsCannotUseKms: {
    says: 'Objects under a KMS key take only signed requests: an anonymous reader of such an object gets an error.',
    source: S3_PAGES.s3AnonymousKms,
    checkedOn: '2026-11-25',
  },
  sseS3NeedsNoSignature: {
    says: 'The demand for signed requests concerns objects under KMS keys; SSE-S3 asks for no permission on a key, so the bucket policy alone can open an object to everyone.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-25',
  },
  s3DsseIsASetting: {
    says: 'Where a rule asks for multilayer encryption, DSSE-KMS adds a second layer under a key of Amazon S3 to the one under a KMS key: a setting of the bucket or the upload, at a higher price and without S3 Bucket Keys.',
    source: S3_PAGES.s3DsseKms,
    checkedOn: '2026-11-25',
  },
  s3BlocksPublicAccess: {
    says: 'Amazon S3 blocks public access by default, and applies the strictest of what Block Public Access says for the bucket, the account and the organization.',
    source: S3_PAGES.s3BlockPublicAccess,
    checkedOn: '2026-11-25',
  },
  s3PublicBucketPolicy: {
    says: 'Objects are publicly readable once Block Public Access allows it and the bucket policy grants everyone s3:GetObject; the policy reaches only objects that the bucket owner owns.',
    source: S3_PAGES.s3WebsitePermissions,
    checkedOn: '2026-11-25',
  },
  s3PublicIsDiscouraged: {
    says: 'AWS recommends to block all public access to your buckets, because a public one lets in anyone on the internet.',
    source: S3_PAGES.s3WebsitePermissions,
    checkedOn: '2026-11-25',
  },
  s3UpdateTakesSseKms: {
    says: 'UpdateObjectEncryption supports source objects under SSE-S3 or SSE-KMS; that those under aws/s3 are meant by the latter too is our reading.',
    source: S3_PAGES.s3UpdateEncryptionApi,
    checkedOn: '2026-11-25',
  },
  s3UpdateLeadsToKmsKeysOnly: {
    says: 'UpdateObjectEncryption never leads to SSE-S3, and it takes no object that is unencrypted or under DSSE-KMS or SSE-C.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-25',
  },
  s3UpdateNeedsKeyArn: {
    says: 'UpdateObjectEncryption takes the full ARN of a key of the bucket owner’s account; keys of other accounts of the organization take a request to AWS Support.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-25',
  },
  s3UpdateStopsAtObjectLock: {
    says: 'UpdateObjectEncryption fails on an object under an S3 Object Lock retention mode or legal hold.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-25',
  },
  s3UpdateChangesOneVersion: {
    says: 'UpdateObjectEncryption changes the current version of an object unless the request names another.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-25',
  },
  s3UpdateReachesNoReplica: {
    says: 'UpdateObjectEncryption on the source of a replication does not change the replicas, which need requests of their own.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-25',
  },
  s3BatchUpdatesEncryption: {
    says: 'S3 Batch Operations runs UpdateObjectEncryption over the objects of a bucket, from a list that it can make by their present encryption.',
    source: S3_PAGES.s3BatchUpdateEncryption,
    checkedOn: '2026-11-25',
  },
  s3ChangedObjectIsNew: {
    says: 'Changing the encryption of an object in the console, to SSE-S3 for example, makes a new object that replaces the old one, or a new version where S3 Versioning is on.',
    source: S3_PAGES.s3SpecifySseS3,
    checkedOn: '2026-11-25',
  },
  s3BatchCopyEncrypts: {
    says: 'S3 Batch Operations can copy the objects of a bucket and write them back to it encrypted.',
    source: S3_PAGES.s3BucketEncryption,
    checkedOn: '2026-11-25',
  },
  directoryBucketDefault: {
    says: 'A directory bucket encrypts new objects with SSE-S3 unless its default encryption is set to SSE-KMS.',
    source: S3_PAGES.s3ExpressDefaultEncryption,
    checkedOn: '2026-11-25',
  },
  directoryBucketOffersTwoKinds: {
    says: 'A directory bucket offers SSE-S3 and SSE-KMS with one customer managed key; it does not support the AWS managed key aws/s3.',
    source: S3_PAGES.s3ExpressSpecifyKey,
    checkedOn: '2026-11-25',
  },
  directoryBucketKeyIsFixed: {
    says: 'A customer managed key stays with a directory bucket for the life of the bucket; for another key AWS recommends to copy the objects to a new directory bucket.',
    source: S3_PAGES.s3ExpressSseKms,
    checkedOn: '2026-11-25',
  },
  directoryBucketRefusesAliases: {
    says: 'A directory bucket takes the ID or the ARN of a key, and no alias.',
    source: S3_PAGES.s3ExpressSseKms,
    checkedOn: '2026-11-25',
  },
  directoryBucketKeyPermissions: {
    says: 'Uploading to or downloading from a directory bucket under SSE-KMS takes kms:GenerateDataKey and kms:Decrypt on its key.',
    source: S3_PAGES.s3ExpressSseKms,
    checkedOn: '2026-11-25',
  },
  directoryBucketSharing: {
    says: 'For access to a directory bucket under SSE-KMS from another account, the policy of its customer managed key has to allow that account, and the key is given by its full ARN.',
    source: S3_PAGES.s3ExpressSseKms,
    checkedOn: '2026-11-25',
  },
  directoryBucketPolicyOpensSessions: {
    says: 'The bucket policy of a directory bucket opens it to another account by allowing s3express:CreateSession.',
    source: S3_PAGES.s3ExpressPolicies,
    checkedOn: '2026-11-25',
  },
  directoryBucketKeysAreAlwaysOn: {
    says: 'In a directory bucket S3 Bucket Keys are always on for GET and PUT, though not for copies, and the CloudTrail events of AWS KMS name the bucket instead of the object.',
    source: S3_PAGES.s3ExpressSseKms,
    checkedOn: '2026-11-25',
  },
  directoryBucketEncryptionContext: {
    says: 'The encryption context of a directory bucket is the ARN of the bucket.',
    source: S3_PAGES.s3ExpressSseKms,
    checkedOn: '2026-11-25',
  },
  directoryBucketDefaultIsForNewObjects: {
    says: 'New objects of a directory bucket are encrypted with SSE-KMS once its default encryption names the customer managed key; changing the encryption of an object makes a new object.',
    source: S3_PAGES.s3ExpressSpecifyKey,
    checkedOn: '2026-11-25',
  },
  sseS3IsFree: {
    says: 'SSE-S3, which every new object gets unless another encryption is asked for, comes at no additional cost.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-26',
  },
  sseKmsFallsBackToAwsS3: {
    says: 'Under SSE-KMS without a customer managed key Amazon S3 uses the AWS managed key aws/s3, and makes it in your account with the first such object.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-26',
  },
  bucketKeysFitMostOrigins: {
    says: 'S3 Bucket Keys work with KMS keys of the standard key store, imported key material included, and of custom key stores.',
    source: S3_PAGES.s3BucketKeys,
    checkedOn: '2026-11-26',
  },
  s3UpdateKeepsTheObject: {
    says: 'UpdateObjectEncryption encrypts the data key of an object anew and leaves its ETag, dates, checksum and storage class as they are, also in the archive classes.',
    source: S3_PAGES.s3UpdateEncryption,
    checkedOn: '2026-11-26',
  },
  dsseIsDearer: {
    says: 'DSSE-KMS costs more than SSE-KMS and is slightly slower.',
    source: S3_PAGES.s3DsseKms,
    checkedOn: '2026-11-26',
  },
  sseCKeyComesWithEachRequest: {
    says: 'Under SSE-C you send the encryption key with each request and Amazon S3 stores it nowhere: whoever loses the key loses the object.',
    source: S3_PAGES.s3SseC,
    checkedOn: '2026-11-26',
  },
  sseCShutsServicesOut: {
    says: 'AWS managed services cannot decrypt objects under SSE-C by themselves, and AWS calls it hard to share such objects with users, roles or services.',
    source: S3_PAGES.s3SseC,
    checkedOn: '2026-11-26',
  },
  sseCIsEnabledByHand: {
    says: 'While SSE-C is blocked in a bucket, uploads that ask for it fail with a 403 AccessDenied error; PutBucketEncryption with NONE as BlockedEncryptionTypes admits it again.',
    source: S3_PAGES.s3SseC,
    checkedOn: '2026-11-26',
  },
  sseKmsEnvelope: {
    says: 'Under SSE-KMS AWS KMS hands Amazon S3 a data key in plaintext and encrypted; Amazon S3 encrypts the object with the first, drops it as soon as possible, and keeps the second with the object.',
    source: S3_PAGES.s3SseKms,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
