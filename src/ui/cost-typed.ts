import { useSyncExternalStore } from 'react'
import { NOTHING_TYPED, type Typed } from '../kms/cost-inputs.ts'

/** What the reader has set in the cost panel: kept while the site is open and nowhere else, so that changed answers keep it. */
let typed = NOTHING_TYPED
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useCostTyped = (): Typed =>
  useSyncExternalStore(
    subscribe,
    () => typed,
    () => NOTHING_TYPED,
  )

/** Takes a number that was typed, or a switch that was set. */
export function typeCost(change: Partial<Typed>) {
  typed = { ...typed, ...change, numbers: { ...typed.numbers, ...change.numbers } }
  for (const listener of listeners) listener()
}

/** Back to our defaults and AWS’s prices. */
export function resetCost() {
  typed = NOTHING_TYPED
  for (const listener of listeners) listener()
}
