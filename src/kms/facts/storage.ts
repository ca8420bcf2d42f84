import { KMS_PAGES } from '../sources/kms.ts'
import { STORAGE_PAGES } from '../sources/storage.ts'
import type { Fact } from './fact.ts'

/** Block storage, file systems and backups. */
export const STORAGE_FACTS = {
  awsEbsCannotBeShared: {
    says: 'EBS snapshots under the AWS managed key aws/ebs cannot be shared.',
    source: STORAGE_PAGES.ebsSharing,
    checkedOn: '2026-11-23',
  },
  ebsSharedKeyPermissions: {
    says: 'An account that uses a shared EBS snapshot needs DescribeKey, CreateGrant, GenerateDataKey, GenerateDataKeyWithoutPlaintext, ReEncrypt and Decrypt on the snapshot’s key.',
    source: STORAGE_PAGES.ebsShareKey,
    checkedOn: '2026-11-23',
  },
  ebsDefaultKey: {
    says: 'EBS encryption uses the AWS managed key aws/ebs unless you name a customer managed key.',
    source: STORAGE_PAGES.ebsHow,
    checkedOn: '2026-11-23',
  },
  ebsKeyIsFixed: {
    says: 'The key of an EBS volume or snapshot cannot be changed; copy the snapshot under the new key.',
    source: STORAGE_PAGES.ebsHow,
    checkedOn: '2026-11-23',
  },
  ebsKeyPermissions: {
    says: 'To use a customer managed key for EBS a principal needs CreateGrant, Decrypt, DescribeKey, GenerateDataKeyWithoutPlaintext and ReEncrypt.',
    source: STORAGE_PAGES.ebsRequirements,
    checkedOn: '2026-11-23',
  },
  autoScalingNeedsAccess: {
    says: 'For encrypted volumes, the service-linked role of EC2 Auto Scaling must be allowed in the key policy.',
    source: KMS_PAGES.kmsServices,
    checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Fact>
