import { page, type Source } from './source.ts'

export const STORAGE_PAGES = {
  ebsSharing: page(
    'Share an Amazon EBS snapshot',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html',
    '2026-09',
  ),
  ebsShareKey: page(
    'Share the KMS key used to encrypt a shared Amazon EBS snapshot',
    'https://docs.aws.amazon.com/ebs/latest/userguide/share-kms-key.html',
    '2026-09',
  ),
  ebsHow: page(
    'How Amazon EBS encryption works',
    'https://docs.aws.amazon.com/ebs/latest/userguide/how-ebs-encryption-works.html',
    '2026-09',
  ),
  ebsRequirements: page(
    'Requirements for Amazon EBS encryption',
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
