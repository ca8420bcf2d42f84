import type { Service } from './service.ts'

export const ANALYTICS: readonly Service[] = []
