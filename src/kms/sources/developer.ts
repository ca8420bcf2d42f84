import type { Source } from './source.ts'

export const DEVELOPER_PAGES = {} as const satisfies Record<string, Source>
