import type { Answers } from '../../kms/answers.ts'
import type { FactId } from '../../kms/facts.ts'
import { keyPlan, type Split } from '../../kms/key-plan.ts'
import type { Option } from '../../kms/options.ts'
import { Section, SmallPrint } from './parts.tsx'

const VERDICT: { readonly [Verdict in Split['verdict']]: { readonly says: string; readonly className: string } } = {
  split: { says: 'Separate keys', className: 'bg-customer-managed-wash text-customer-managed' },
  share: { says: 'One key', className: 'bg-wash text-good' },
  'your-call': { says: 'Your call', className: 'bg-wash text-muted' },
}

/** How many keys, where they live, and their names. */
export function KeyPlan({ option, answers }: { option: Option; answers: Answers }) {
  const { splits, place, aliases, tags, namingFacts } = keyPlan(option, answers)
  return (
    <Section id="keys" title="How many keys, and where">
      <ul className="max-w-[76ch] divide-y divide-line border-y border-line">
        {splits.map(({ id, by, verdict, says, facts }) => (
          <li key={id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[11rem_1fr]">
            <p>
              <span className="block font-semibold">{by}</span>
              <span className={`inline-block rounded-sm px-2 text-sm font-semibold ${VERDICT[verdict].className}`}>
                {VERDICT[verdict].says}
              </span>
            </p>
            <Said says={says} facts={facts} />
          </li>
        ))}
        <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[11rem_1fr]">
          <p className="font-semibold">{place.verdict === 'local' ? 'With the data' : 'In an account for keys'}</p>
          <Said says={place.says} facts={place.facts} />
        </li>
      </ul>
      <h3 className="mt-6 text-lg">What to call them</h3>
      <div className="mt-2 grid max-w-[76ch] grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-3 [overflow-wrap:anywhere] sm:grid-cols-[11rem_minmax(0,1fr)]">
        <p className="text-muted">Aliases</p>
        <ul className="font-mono text-sm">
          {aliases.map((alias) => (
            <li key={alias}>{alias}</li>
          ))}
        </ul>
        <p className="text-muted">Tags</p>
        <ul className="font-mono text-sm">
          {tags.map(({ key, value }) => (
            <li key={key}>
              {key} = {value}
            </li>
          ))}
        </ul>
      </div>
      <SmallPrint facts={namingFacts} />
    </Section>
  )
}

function Said({ says, facts }: { says: string; facts: readonly FactId[] }) {
  return (
    <div>
      <p>{says}</p>
      <SmallPrint facts={facts} />
    </div>
  )
}
