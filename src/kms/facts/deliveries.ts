import { DELIVERY_PAGES } from '../sources/deliveries.ts'
import type { Fact } from './fact.ts'

/** AWS services that use an encrypted resource under their own name. */
export const DELIVERY_FACTS = {
  flowLogsKeyStatement: {
    says: 'VPC flow logs reach a bucket under SSE-KMS as delivery.logs.amazonaws.com; the bucket must name a customer managed key by its ARN, under an AWS managed key the logs are unreadable.',
    source: DELIVERY_PAGES.logsToS3,
    checkedOn: '2026-11-23',
  },
  cloudfrontKeyStatement: {
    says: 'CloudFront with origin access control uses a bucket under SSE-KMS as cloudfront.amazonaws.com, which the key policy must allow Decrypt, Encrypt and GenerateDataKey for the distribution’s ARN.',
    source: DELIVERY_PAGES.cloudfrontOrigin,
    checkedOn: '2026-11-23',
  },
  logDeliveryNeedsNothingForSseS3: {
    says: 'Flow logs into a bucket under SSE-S3 need no configuration of a key.',
    source: DELIVERY_PAGES.flowLogsKey,
    checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Fact>
