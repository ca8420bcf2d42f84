import { ANALYTICS_GUIDES } from './guides/analytics.ts'
import { APPLICATIONS_GUIDES } from './guides/applications.ts'
import { COMPUTE_GUIDES } from './guides/compute.ts'
import { DATABASES_GUIDES } from './guides/databases.ts'
import { DEVELOPER_GUIDES } from './guides/developer.ts'
import type { Guide } from './guides/guide.ts'
import { MESSAGING_GUIDES } from './guides/messaging.ts'
import { SECURITY_GUIDES } from './guides/security.ts'
import { STORAGE_GUIDES } from './guides/storage.ts'
import type { ServiceId } from './services/ids.ts'

/** The guide of every service, in the file of its category. */
export const GUIDES: { readonly [Id in ServiceId]: Guide } = {
  ...STORAGE_GUIDES,
  ...DATABASES_GUIDES,
  ...MESSAGING_GUIDES,
  ...SECURITY_GUIDES,
  ...COMPUTE_GUIDES,
  ...ANALYTICS_GUIDES,
  ...DEVELOPER_GUIDES,
  ...APPLICATIONS_GUIDES,
}
