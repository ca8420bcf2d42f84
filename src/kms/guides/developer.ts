import type { DEVELOPER_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const DEVELOPER_GUIDES: { readonly [Id in (typeof DEVELOPER_IDS)[number]]: Guide } = {}
