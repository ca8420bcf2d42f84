import type { Service } from './service.ts'

export const DEVELOPER: readonly Service[] = []
