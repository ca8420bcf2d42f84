import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import {
  duplicated,
  fitted,
  labelOf,
  MAX_WORKLOADS,
  moved,
  progressOf,
  readPlan,
  type PlanProblem,
  type Workload,
} from '../kms/plan.ts'
import { BUTTON } from './button.ts'
import { PAGE_WIDTH } from './layout.tsx'
import { AddForm } from './plan/add-form.tsx'
import { planSearch } from './plan/links.ts'
import { ProblemsNotice } from './plan/problems.tsx'
import { WorkloadTable } from './plan/workload-table.tsx'

// The facts, policies and prices below the table follow when they are there.
const Body = lazy(async () => ({ default: (await import('./plan/body.tsx')).Body }))

/** What the last change did. It is told while the address is the one that it led to. */
interface Said {
  readonly at: string
  readonly says: string
  readonly problems: readonly PlanProblem[]
  /** The id of what has the focus then. */
  readonly focus: string
}

/** Several workloads: what each needs, the keys that they can share, and the cost of all. The address holds all of it. */
export function PlanPage({ text }: { text: string }) {
  const navigate = useNavigate()
  const { workloads, problems } = readPlan(text)
  const [said, setSaid] = useState<Said>()
  const here = said?.at === JSON.stringify(planSearch(workloads)) ? said : undefined

  useEffect(() => {
    if (here) document.getElementById(here.focus)?.focus()
  }, [here])

  /** Each change is an entry of the browser’s history, so Back takes it back. */
  const change = (changed: readonly Workload[], says: string, focus: string, more: readonly PlanProblem[] = []) => {
    const kept = fitted(changed)
    const search = planSearch(kept.workloads)
    setSaid({ at: JSON.stringify(search), says, problems: [...more, ...kept.problems], focus })
    void navigate({ to: '/plan/', search, resetScroll: false })
  }

  const nameAt = (at: number) => {
    const workload = workloads[at]
    return workload ? labelOf(workload, at) : ''
  }
  return (
    <div className={`${PAGE_WIDTH} pt-10`}>
      <h1 className="text-[2rem] sm:text-[2.5rem]">A plan of several workloads</h1>
      <p className="mt-3 max-w-[60ch] text-lg text-muted">
        Up to {MAX_WORKLOADS} workloads in one link: the kind of key that each needs, the keys that they can share, and
        what all of it costs.
      </p>
      <p className="mt-6 hidden rounded-xl border border-edge bg-aws-managed-wash p-4 noscript:block">
        A plan needs JavaScript.
      </p>
      <div className="mt-6">
        <ProblemsNotice problems={[...problems, ...(here?.problems ?? [])]} />
      </div>
      <p role="status" id="plan-status" tabIndex={-1} className="mt-6 font-semibold">
        {[here?.says ?? '', workloads.length > 0 ? summaryOf(workloads) : ''].join(' ')}
      </p>
      {workloads.length === 0 ? (
        <Empty />
      ) : (
        <WorkloadTable
          workloads={workloads}
          onMove={(at, by) => {
            const to = at + by
            const button = to === 0 ? 'down' : to === workloads.length - 1 ? 'up' : by < 0 ? 'up' : 'down'
            change(moved(workloads, at, to), `${nameAt(at)} is now no. ${to + 1}.`, `plan-${button}-${to}`)
          }}
          onRename={(at, name) => {
            const workload = workloads[at]
            if (workload) change(workloads.with(at, { ...workload, name }), 'Renamed.', `plan-rename-${at}`)
          }}
          onDuplicate={(at) => change(duplicated(workloads, at), 'Duplicated.', `plan-rename-${at + 1}`)}
          onRemove={(at) =>
            change(
              workloads.toSpliced(at, 1),
              `Removed ${nameAt(at)}. Your browser’s Back brings it back.`,
              'plan-status',
            )
          }
        />
      )}
      <div data-print="no" className="mt-10 grid gap-x-14 gap-y-8 border-t border-line pt-8 lg:grid-cols-[1fr_20rem]">
        <AddForm
          isFull={workloads.length >= MAX_WORKLOADS}
          onAdd={(added, hadDetails, more) =>
            change(
              [...workloads, ...added],
              `${added.length === 1 ? 'Added.' : `Added ${added.length} workloads.`}${hadDetails ? DETAILS_GONE : ''}`,
              'plan-status',
              more,
            )
          }
        />
        <section aria-labelledby="another">
          <h2 id="another" className="text-2xl">
            Or answer for one
          </h2>
          <p className="mt-2 mb-4 text-muted">
            The wizard keeps this plan in its address, and its recommendation leads back here.
          </p>
          <Link
            to="/wizard/$question/"
            params={{ question: 'service' }}
            search={planSearch(workloads)}
            className={BUTTON.quiet}
          >
            {workloads.length > 0 ? 'Answer another workload' : 'Answer a workload'}
          </Link>
        </section>
      </div>
      {workloads.length > 0 && (
        <Suspense fallback={<p className="mt-10 border-t border-line pt-8 text-muted">Keys and cost follow …</p>}>
          <Body workloads={workloads} />
        </Suspense>
      )}
    </div>
  )
}

const DETAILS_GONE = ' What stood behind the # is thrown away: it can hold account numbers, and a plan needs none.'

function summaryOf(workloads: readonly Workload[]): string {
  const open = workloads.filter((workload) => progressOf(workload).next).length
  const count = workloads.length === 1 ? 'One workload' : `${workloads.length} workloads`
  return `${count}${open > 0 ? `, ${open === workloads.length ? 'with' : `${open} of them with`} answers missing` : ''}.`
}

function Empty() {
  return (
    <div className="rounded-xl bg-wash p-5">
      <h2 className="text-xl">Nothing is in it yet</h2>
      <ul className="mt-2 grid max-w-[68ch] list-disc gap-1 pl-5">
        <li>Paste the link of a recommendation below.</li>
        <li>Or answer the wizard for one workload, and add its recommendation to the plan.</li>
        <li>Or open a recommendation that you have, and choose “Add it to a plan” where it is shared.</li>
      </ul>
    </div>
  )
}
