import { ANALYTICS_RESOURCES } from './resources/analytics.ts'
import { APPLICATIONS_RESOURCES } from './resources/applications.ts'
import { COMPUTE_RESOURCES } from './resources/compute.ts'
import { DATABASES_RESOURCES } from './resources/databases.ts'
import { DEVELOPER_RESOURCES } from './resources/developer.ts'
import { MESSAGING_RESOURCES } from './resources/messaging.ts'
import type { ResourceOrNot } from './resources/resource.ts'
import { SECURITY_RESOURCES } from './resources/security.ts'
import { STORAGE_RESOURCES } from './resources/storage.ts'
import type { ServiceId } from './services/ids.ts'

/** The resource of each service that is encrypted under the key, or why there is none to write. */
export const RESOURCES: { readonly [Id in ServiceId]: ResourceOrNot } = {
  ...STORAGE_RESOURCES,
  ...DATABASES_RESOURCES,
  ...MESSAGING_RESOURCES,
  ...SECURITY_RESOURCES,
  ...COMPUTE_RESOURCES,
  ...ANALYTICS_RESOURCES,
  ...DEVELOPER_RESOURCES,
  ...APPLICATIONS_RESOURCES,
}
