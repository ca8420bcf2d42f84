import type { Source } from './source.ts'

export const ANALYTICS_PAGES = {} as const satisfies Record<string, Source>
