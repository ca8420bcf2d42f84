import { Outlet, createFileRoute, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { PLAN_KEY } from '../kms/answers.ts'
import { useHydrationDone } from '../ui/hydration.ts'

// only where the address carries a plan
const PlanBar = lazy(async () => ({ default: (await import('../ui/plan/plan-bar.tsx')).PlanBar }))

/** Pages that React takes over. */
export const Route = createFileRoute('/_app')({
  staticData: { kind: 'app' },
  // Every value is kept as it stands: pages read what they know and report the rest.
  validateSearch: (search: Record<string, unknown>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  component: App,
})

function App() {
  useHydrationDone()
  useFocusOnHeading()
  const { [PLAN_KEY]: plan } = Route.useSearch()
  return (
    <>
      {plan !== undefined && (
        <Suspense>
          <PlanBar />
        </Suspense>
      )}
      <Outlet />
    </>
  )
}

/** A screen reader goes on at the new page's heading; on the first page it starts where it wants. */
function useFocusOnHeading() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        const heading = document.querySelector('h1')
        if (!fromLocation || !pathChanged || !heading) return
        heading.tabIndex = -1
        heading.focus({ preventScroll: true })
      }),
    [router],
  )
}
