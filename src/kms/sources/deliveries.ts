import { page, type Source } from './source.ts'

export const DELIVERY_PAGES = {
  logsToS3: page(
    'Logs sent to Amazon S3',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-S3.html',
    '2026-09',
  ),
  flowLogsKey: page(
    'Required key policy for use with SSE-KMS',
    'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-s3-cmk-policy.html',
    '2026-09',
  ),
  cloudfrontOrigin: page(
    'Restrict access to an Amazon S3 origin',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
    '2026-09',
  ),
} as const satisfies Record<string, Source>
