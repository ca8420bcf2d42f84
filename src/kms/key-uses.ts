import type { ServiceId } from './services/ids.ts'
import { STORAGE_KEY_USES } from './key-uses/storage.ts'
import { DATABASES_KEY_USES } from './key-uses/databases.ts'
import { MESSAGING_KEY_USES } from './key-uses/messaging.ts'
import { SECURITY_KEY_USES } from './key-uses/security.ts'
import { COMPUTE_KEY_USES } from './key-uses/compute.ts'
import { ANALYTICS_KEY_USES } from './key-uses/analytics.ts'
import { DEVELOPER_KEY_USES } from './key-uses/developer.ts'
import { APPLICATIONS_KEY_USES } from './key-uses/applications.ts'
import type { KeyUse } from './key-uses/key-use.ts'

/** How the users of each service reach its key, in the file of its category. */
export const KEY_USES: { readonly [Id in ServiceId]: KeyUse } = {
  ...STORAGE_KEY_USES,
  ...DATABASES_KEY_USES,
  ...MESSAGING_KEY_USES,
  ...SECURITY_KEY_USES,
  ...COMPUTE_KEY_USES,
  ...ANALYTICS_KEY_USES,
  ...DEVELOPER_KEY_USES,
  ...APPLICATIONS_KEY_USES,
}
