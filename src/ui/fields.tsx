import type { ReactNode } from 'react'
import { useHydrated } from './use-hydrated.ts'

/** Fields and buttons that wait until React has taken the page over: it never hears of what is typed before. */
export function Fields({ children }: { children: ReactNode }) {
  return (
    <fieldset disabled={!useHydrated()} className="contents">
      {children}
    </fieldset>
  )
}
