import { met, unmet } from '../options.ts'
import type { Service } from './service.ts'

export const STORAGE: readonly Service[] = [
  {
    id: 's3',
    category: 'storage',
    name: 'Amazon S3',
    resource: 'this bucket',
    hint: 'Objects in a general purpose bucket.',
    default: 'aws-owned-key',
    defaultFact: 's3EncryptsByDefault',
    needs: [],
    names: { 'aws-owned-key': 'SSE-S3', 'aws-managed-key': 'aws/s3' },
    notOffered: {},
    departs: {
      'aws-owned-key': {
        sharing: met('sseS3SharesByBucketPolicy'),
        audit: unmet('sseS3IsNotAKmsKeyOfYours'),
      },
      'aws-managed-key': { sharing: unmet('awsS3CannotBeShared') },
    },
    sharedUses: ['read', 'write', 'both'],
  },
  {
    id: 'ebs',
    category: 'storage',
    name: 'Amazon EBS',
    resource: 'these volumes',
    hint: 'Volumes, snapshots and the AMIs made of them.',
    default: 'none',
    defaultFact: 'ebsDefaultKey',
    needs: [],
    names: { 'aws-managed-key': 'aws/ebs' },
    notOffered: { 'aws-owned-key': 'ebsDefaultKey' },
    departs: { 'aws-managed-key': { sharing: unmet('awsEbsCannotBeShared') } },
    sharedUses: ['both'],
    sharedByAccountOnly: true,
  },
]
