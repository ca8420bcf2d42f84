import type { ANALYTICS_IDS } from '../services/ids.ts'
import type { Guide } from './guide.ts'

export const ANALYTICS_GUIDES: { readonly [Id in (typeof ANALYTICS_IDS)[number]]: Guide } = {}
