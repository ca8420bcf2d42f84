import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { PAGE_WIDTH } from './layout.tsx'

// The checks and what they rest on come after the page.
const load = () => import('./findings.tsx')
const Findings = lazy(async () => ({ default: (await load()).Findings }))

/**
 * Checks of scanners: what they ask for, whether to follow, and how to make an exception.
 *
 * @param picked the check that the address names, in whatever spelling
 */
export function FindingsPage({ picked }: { picked: string | undefined }) {
  const [loaded, setLoaded] = useState(false)
  useEffect(() => void load().then(() => setLoaded(true)), [])
  const shown = loaded ? picked : undefined
  return (
    <div className={`${PAGE_WIDTH} pt-12`}>
      <h1 className="max-w-[20ch] text-4xl sm:text-5xl">Does the scanner have a point?</h1>
      <p className="mt-5 max-w-[60ch] text-lg text-muted">
        Many checks say “use a customer managed key”. Some pass with less, some ask for what AWS does anyway, and some
        are right. For each check: what it really looks at, when to follow it, and how to make an exception that an
        auditor can read.
      </p>
      {/* the same element until its script is there: React then lets the prerendered list stand */}
      {useMemo(
        () => (
          <Suspense fallback={<p className="mt-8 text-muted">The checks follow …</p>}>
            <Findings picked={shown} />
          </Suspense>
        ),
        [shown],
      )}
    </div>
  )
}
