import type { Answers } from '../../kms/answers.ts'
import { NEEDS, type Option } from '../../kms/options.ts'
import { withoutOwnKey, type Ability } from '../../kms/without.ts'
import { Fact } from '../fact.tsx'
import { Section } from './parts.tsx'

/** “No” as an answer in its own right: what the reader has without a key of his own, and what he does without. */
export function Without({ option, answers }: { option: Option; answers: Answers }) {
  const { gets, givesUp } = withoutOwnKey(option, answers)
  return (
    <Section id="without" title="Without a key of your own">
      <div className="grid gap-x-14 gap-y-6 lg:grid-cols-2">
        <Abilities title="You get" abilities={gets} mark="yes" />
        <Abilities title="You give up" abilities={givesUp} mark="no" />
      </div>
    </Section>
  )
}

function Abilities({ title, abilities, mark }: { title: string; abilities: readonly Ability[]; mark: 'yes' | 'no' }) {
  if (abilities.length === 0) return null
  return (
    <div>
      <h3 className="mb-2 text-lg">{title}</h3>
      <ul className="divide-y divide-line">
        {abilities.map(({ need, fact }) => (
          <li key={need} className="grid grid-cols-[3rem_1fr] py-2">
            <span className={mark === 'yes' ? 'font-semibold text-good' : 'text-muted'}>{mark}</span>
            <span>
              {NEEDS[need].says}
              <span className="block text-sm text-muted">
                <Fact id={fact} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
