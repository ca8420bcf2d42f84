import { Link, useMatch } from '@tanstack/react-router'
import { readAnswers } from '../../kms/answers.ts'
import { labelOf } from '../../kms/plan.ts'
import { BUTTON } from '../button.ts'
import { PAGE_WIDTH } from '../layout.tsx'
import { AddLinks, usePlan } from './add-links.tsx'
import { planSearch } from './links.ts'

/** Above the wizard’s pages while a plan is under way: what it is, and the way back into it. */
export function PlanBar() {
  const { workloads, place } = usePlan()
  const isPlan = useMatch({ from: '/_app/plan/', shouldThrow: false }) !== undefined
  const recommendation = useMatch({ from: '/_app/recommendation/$option', shouldThrow: false })
  if (!workloads || isPlan) return null
  const changed = place === undefined ? undefined : workloads[place]
  const isAnswered = recommendation && Object.keys(readAnswers(recommendation.search).answers).length > 0
  return (
    <nav aria-label="Your plan" data-print="no" className={`${PAGE_WIDTH} pt-4`}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-xl bg-wash px-5 py-3 text-[0.9375rem]">
        <p className="min-w-0 grow">
          {changed && place !== undefined
            ? `You are at ${labelOf(changed, place)} of your plan.`
            : `Your plan waits: ${countOf(workloads.length)} so far.`}
        </p>
        {isAnswered && <AddLinks />}
        <Link to="/plan/" search={planSearch(workloads)} className={BUTTON.quiet}>
          Back to the plan
        </Link>
      </div>
    </nav>
  )
}

const countOf = (count: number) => (count === 1 ? 'one workload' : `${count} workloads`)
