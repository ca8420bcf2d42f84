import type { Answers } from '../../kms/answers.ts'
import type { FactId } from '../../kms/facts.ts'
import type { Option } from '../../kms/options.ts'
import { switchOff } from '../../kms/switch-off.ts'
import { Fact } from '../fact.tsx'

/** Beside the verdict: what breaks when the key is disabled, and what does not stop at once. */
export function SwitchOff({ option, answers }: { option: Option; answers: Answers }) {
  const off = switchOff(option, answers)
  if (!off || off.facts.length === 0 || !(off.danger || off.isAsked)) return null
  if (off.danger) {
    return (
      <div role="note" className="mt-8 max-w-[68ch] rounded-xl border-2 border-bad p-5">
        <p className="font-semibold text-bad">{off.danger.title}</p>
        <p className="mt-1">{off.danger.says}</p>
        <Facts facts={off.facts} />
      </div>
    )
  }
  return (
    <div role="note" className="mt-8 max-w-[68ch] rounded-xl bg-wash p-5">
      <p className="font-semibold">What switching it off does not stop at once</p>
      <p className="mt-1">
        We assume that you can bear the delay, or stop what runs by other means: disabling the key ends calls to AWS
        KMS, not what was opened before.
      </p>
      <Facts facts={off.facts} />
    </div>
  )
}

const Facts = ({ facts }: { facts: readonly FactId[] }) => (
  <ul className="mt-2 grid list-disc gap-1 pl-5 text-[0.9375rem] text-muted">
    {facts.map((fact) => (
      <li key={fact}>
        <Fact id={fact} />
      </li>
    ))}
  </ul>
)
