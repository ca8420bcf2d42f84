import { Link, useSearch } from '@tanstack/react-router'
import { PLACE_KEY, PLAN_KEY } from '../../kms/answers.ts'
import { labelOf, MAX_WORKLOADS, readPlan, workloadOf, type Workload } from '../../kms/plan.ts'
import { BUTTON } from '../button.ts'
import { planSearch } from './links.ts'

/** The plan under way that the address carries, and the place in it that is being answered anew. */
export function usePlan(): { readonly workloads: readonly Workload[] | undefined; readonly place: number | undefined } {
  const { [PLAN_KEY]: text, [PLACE_KEY]: at } = useSearch({ from: '/_app' })
  if (text === undefined) return { workloads: undefined, place: undefined }
  const { workloads } = readPlan(text)
  const place = at !== undefined && /^[1-9]\d?$/.test(at) && workloads[Number(at) - 1] ? Number(at) - 1 : undefined
  return { workloads, place }
}

/** The ways from a recommendation into a plan: a new one, or the one under way. */
export function AddLinks() {
  const search = useSearch({ from: '/_app' })
  const { workloads, place } = usePlan()
  const { workload } = workloadOf(search)
  const changed = place === undefined ? undefined : workloads?.[place]
  const isFull = workloads !== undefined && workloads.length >= MAX_WORKLOADS
  return (
    <>
      {changed && place !== undefined && workloads && (
        <Link
          to="/plan/"
          search={planSearch(workloads.with(place, { ...workload, name: changed.name }))}
          className={BUTTON.quiet}
        >
          Put it back as {labelOf(changed, place)}
        </Link>
      )}
      {isFull ? (
        <span className="text-[0.9375rem] text-muted">The plan is full: it holds {MAX_WORKLOADS} workloads.</span>
      ) : (
        <Link to="/plan/" search={planSearch([...(workloads ?? []), workload])} className={BUTTON.quiet}>
          {workloads ? (changed ? 'Add it as another' : 'Add it to the plan') : 'Add it to a plan'}
        </Link>
      )}
    </>
  )
}
