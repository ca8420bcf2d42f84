import type { Source } from './source.ts'

export const SCANNER_PAGES = {} as const satisfies Record<string, Source>
