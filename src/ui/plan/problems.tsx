import type { PlanProblem } from '../../kms/plan.ts'
import { reasonFor } from '../notice.tsx'

/** Says what of a plan was not kept, and of which workload. */
export function ProblemsNotice({ problems }: { problems: readonly PlanProblem[] }) {
  if (problems.length === 0) return null
  const sentences = [...new Set(problems.map(sentenceFor))]
  return (
    <div role="status" className="mb-6 rounded-xl border border-edge bg-aws-managed-wash p-4">
      <p className="font-semibold">Not all of it could be kept. The rest is below.</p>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {sentences.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </div>
  )
}

function sentenceFor(problem: PlanProblem): string {
  switch (problem.kind) {
    case 'name':
      return `${problem.workload}: the name “${problem.text.slice(0, 60)}” was left out. ${problem.says}`
    case 'part':
      return `${problem.workload}: “${problem.text.slice(0, 60)}” is neither a name nor an answer.`
    case 'answer':
      return `${problem.workload}: ${reasonFor(problem.dropped)}`
    case 'too-many':
      return `A plan ends here, so what came after was left out: ${problem.left.join(', ')}.`
  }
}
