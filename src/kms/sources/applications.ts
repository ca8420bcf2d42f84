import type { Source } from './source.ts'

export const APPLICATION_PAGES = {} as const satisfies Record<string, Source>
