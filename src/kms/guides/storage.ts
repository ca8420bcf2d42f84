import type { STORAGE_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const STORAGE_GUIDES: { readonly [Id in (typeof STORAGE_IDS)[number]]: Guide } = {
  s3: {
    keyChange: { inPlace: true, fact: 's3UpdateObjectEncryption' },
    advice: ['s3DefaultTouchesNoObject'],
    adviceFor: {
      'aws-owned-key': ['sseS3IsNotAKmsKeyOfYours'],
      'aws-managed-key': ['awsS3CannotBeShared', 'bucketKeysHideRequests'],
      'own-key': [
        's3KeyArnNotAlias',
        'bucketAndKeyShareARegion',
        'bucketKeySaving',
        'bucketKeysHideRequests',
        's3LogBucketsNeedSseS3',
      ],
    },
    settings: {
      'aws-owned-key':
        'Nothing. New objects are encrypted with SSE-S3 as they are; leave the default encryption of the bucket at SSE-S3.',
      'aws-managed-key':
        'Set the default encryption of the bucket to SSE-KMS and name no key, or alias/aws/s3. Amazon S3 creates the key aws/s3 with the first object. Leave S3 Bucket Keys off if each single use must be seen in CloudTrail.',
    },
  },
  ebs: {
    keyChange: { inPlace: false, fact: 'ebsKeyIsFixed' },
    advice: ['openDataKeysOutliveTheKey'],
    settings: {
      'aws-managed-key':
        'Create the volume encrypted and name no key, or switch on EBS encryption by default for the Region. EBS then uses aws/ebs.',
    },
  },
}
