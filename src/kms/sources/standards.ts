import { page, type Source } from './source.ts'

export const STANDARD_PAGES = {
  securityHubS3: page(
    'Security Hub controls for Amazon S3',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html',
    '2026-09',
  ),
  securityHubKms: page(
    'Security Hub controls for AWS KMS',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
