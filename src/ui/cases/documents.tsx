import { worked } from '../../kms/cases.ts'
import { deploymentOf } from '../../kms/forms/deployment.ts'
import { orderOf, stepsOf } from '../../kms/policy/steps.ts'
import { PolicyView } from '../policy-view.tsx'
import { Steps } from '../recommendation/steps.tsx'

/**
 * The documents of a variant of a case, as the wizard delivers them before anything is filled in: the key policy with the
 * reason of each statement, and the steps in their order with the documents of the other side.
 *
 * @throws if the variant is not there, or no longer leads to the key that the table of cases names
 */
export function Documents({ of, variant }: { of: string; variant: string }) {
  const { answers, option, delivered } = worked(of, variant)
  const steps = stepsOf(delivered, deploymentOf(option, answers, {}, []))
  return (
    // whoever searches for an action or a condition looks for what explains it
    <div className="finished" data-search="no">
      {delivered.kind === 'key-policy' && (
        <>
          <PolicyView kind="key" file="key-policy.json" statements={delivered.statements} answers={answers} still />
          <p className="mt-6 mb-6 max-w-[68ch]">{orderOf(steps)}</p>
        </>
      )}
      <Steps steps={steps} answers={answers} still />
    </div>
  )
}
