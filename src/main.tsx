import { RouterProvider } from '@tanstack/react-router'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { showTheme } from './document.ts'
import { createAppRouter } from './router.tsx'
import { afterHydration, holdSearchBack } from './ui/hydration.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

if (root.firstElementChild) {
  holdSearchBack()
  const router = createAppRouter()
  router.ssr = { manifest: undefined } // the tree of the prerenderer, which has no outermost <Suspense>
  await router.load() // before hydration, or it suspends
  leaveForDocuments(router)
  afterHydration(showTheme)
  hydrateRoot(root, <RouterProvider router={router} />)
} else {
  // the development server sends an empty page
  const router = createAppRouter()
  router.subscribe('onRendered', showTheme)
  createRoot(root).render(<RouterProvider router={router} />)
}

/**
 * The prose of document pages is not among our scripts: a link to one is followed by the browser. The router must not
 * have pushed the address before that, or the way back would end on the document under the app's address.
 */
function leaveForDocuments(router: ReturnType<typeof createAppRouter>) {
  router.history.block({
    enableBeforeUnload: false,
    blockerFn({ nextLocation, action }) {
      if (action !== 'PUSH' && action !== 'REPLACE') return false
      const matches = router.matchRoutes(router.parseLocation(nextLocation))
      const isApp = matches.findLast(({ staticData }) => staticData.kind)?.staticData.kind === 'app'
      if (!isApp) location.assign(nextLocation.href)
      return !isApp
    },
  })
}
