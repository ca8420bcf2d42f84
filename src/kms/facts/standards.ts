import { STANDARD_PAGES } from '../sources/standards.ts'
import type { Fact } from './fact.ts'

/** Rules, standards and their checks. */
export const STANDARD_FACTS = {
  securityHubS317: {
    says: 'Security Hub control S3.17 asks for SSE-KMS as bucket default; the AWS managed key aws/s3 passes.',
    source: STANDARD_PAGES.securityHubS3,
    checkedOn: '2026-11-23',
  },
  securityHubKms4: {
    says: 'Security Hub control KMS.4, rotation of customer managed keys, is not part of the AWS Foundational Security Best Practices standard.',
    source: STANDARD_PAGES.securityHubKms,
    checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Fact>
