import { useSyncExternalStore } from 'react'

const noChange = () => () => {}

/** Whether React has taken the page over: for what nobody can use before, and what would make the HTML heavy. */
export const useHydrated = () =>
  useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  )
