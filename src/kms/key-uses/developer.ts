import type { DEVELOPER_IDS } from '../services/ids.ts'
import { type KeyUse } from './key-use.ts'

export const DEVELOPER_KEY_USES: { readonly [Id in (typeof DEVELOPER_IDS)[number]]: KeyUse } = {}
