import type { APPLICATIONS_IDS } from '../services/ids.ts'
import { DIRECT_USE, type KeyUse } from './key-use.ts'

export const APPLICATIONS_KEY_USES: { readonly [Id in (typeof APPLICATIONS_IDS)[number]]: KeyUse } = {
  application: DIRECT_USE,
}
