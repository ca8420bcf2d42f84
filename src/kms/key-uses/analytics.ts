import type { ANALYTICS_IDS } from '../services/ids.ts'
import { type KeyUse } from './key-use.ts'

export const ANALYTICS_KEY_USES: { readonly [Id in (typeof ANALYTICS_IDS)[number]]: KeyUse } = {}
