import { createFileRoute } from '@tanstack/react-router'
import { PLAN_KEY } from '../../../kms/answers.ts'
import { pageHead } from '../../../ui/page-head.ts'
import { PlanPage } from '../../../ui/plan-page.tsx'

/** Several workloads in one value of the query: see src/kms/plan.ts. */
export const Route = createFileRoute('/_app/plan/')({
  head: () =>
    pageHead(
      'A plan of several workloads',
      'Several workloads in one link: the kind of key that each needs, the keys that they can share, and what all of it costs.',
    ),
  component: function Plan() {
    const { [PLAN_KEY]: text = '' } = Route.useSearch()
    return <PlanPage text={text} />
  },
})
