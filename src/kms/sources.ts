import { KMS_PAGES } from './sources/kms.ts'
import { S3_PAGES } from './sources/s3.ts'
import { STORAGE_PAGES } from './sources/storage.ts'
import { DATABASE_PAGES } from './sources/databases.ts'
import { MESSAGING_PAGES } from './sources/messaging.ts'
import { SECURITY_PAGES } from './sources/security.ts'
import { COMPUTE_PAGES } from './sources/compute.ts'
import { DELIVERY_PAGES } from './sources/deliveries.ts'
import { STANDARD_PAGES } from './sources/standards.ts'
import { ANALYTICS_PAGES } from './sources/analytics.ts'
import { APPLICATION_PAGES } from './sources/applications.ts'
import { DEVELOPER_PAGES } from './sources/developer.ts'
import { SCANNER_PAGES } from './sources/scanners.ts'
import { CASE_PAGES } from './sources/cases.ts'
import { LIFE_PAGES } from './sources/life.ts'
import { OPERATIONS_PAGES } from './sources/operations.ts'
import { REFERENCE_PAGES } from './sources/reference.ts'
import type { Source } from './sources/source.ts'

/** Every page that a fact of this site was read in. Add the page here first, then the fact in `facts/`. */
export const SOURCES = {
  ...KMS_PAGES,
  ...S3_PAGES,
  ...STORAGE_PAGES,
  ...DATABASE_PAGES,
  ...MESSAGING_PAGES,
  ...SECURITY_PAGES,
  ...COMPUTE_PAGES,
  ...DELIVERY_PAGES,
  ...ANALYTICS_PAGES,
  ...APPLICATION_PAGES,
  ...DEVELOPER_PAGES,
  ...STANDARD_PAGES,
  ...SCANNER_PAGES,
  ...CASE_PAGES,
  ...LIFE_PAGES,
  ...OPERATIONS_PAGES,
  ...REFERENCE_PAGES,
} as const satisfies Record<string, Source>
