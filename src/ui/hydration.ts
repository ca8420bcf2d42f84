import { useEffect } from 'react'
import { useRouter } from '@tanstack/react-router'

/**
 * A prerendered page knows no query. Hydrated with one, each text and link that depends on it would differ from the
 * HTML, and React leaves wrong attributes as they are. So an app page hydrates without its query, and gets it back
 * when React has taken over:
 *
 *   holdSearchBack()      before the router reads the address
 *   useHydrationDone()    in the layout of the app pages
 */
let asked: string | undefined
let tasks: (() => void)[] = []

/** Takes the query out of the address, until hydration is done. */
export function holdSearchBack() {
  if (!location.search) return
  asked = location.href
  history.replaceState(history.state, '', location.pathname + location.hash)
}

/** Runs a task when hydration is done and the page shows what was asked for. */
export function afterHydration(task: () => void) {
  tasks.push(task)
}

/**
 * Ends hydration. To be called in the layout route of the app pages and not above it: the root's effects run before
 * the <Suspense> around the pages has hydrated.
 */
export function useHydrationDone() {
  const router = useRouter()
  useEffect(() => {
    if (!asked) return done()
    const unsubscribe = router.subscribe('onRendered', () => {
      unsubscribe()
      done()
    })
    // The browser's own method, not the router's (which hears of it all the same): it keeps the entry's state, and with
    // it the place the reader had scrolled to before a reload.
    history.replaceState(history.state, '', asked)
    asked = undefined
  }, [router])
}

function done() {
  delete document.documentElement.dataset.asked
  document.documentElement.dataset.hydrated = ''
  for (const task of tasks) task()
  tasks = []
}
