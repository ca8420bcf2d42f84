import { PLAN_KEY } from '../../kms/answers.ts'
import { writePlan, type Workload } from '../../kms/plan.ts'

/** The query of a plan; an empty plan has none. */
export const planSearch = (workloads: readonly Workload[]): Record<string, string> =>
  workloads.length > 0 ? { [PLAN_KEY]: writePlan(workloads) } : {}
