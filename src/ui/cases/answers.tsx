import { caseOf, worked } from '../../kms/cases.ts'
import { writeAnswers } from '../../kms/answers.ts'
import { nameFor, reasonsFor } from '../../kms/explain.ts'
import { inSentence, listOf } from '../../kms/words.ts'
import { BUTTON } from '../button.ts'
import { SourceLinks } from '../fact.tsx'
import { href } from '../href.ts'
import { OptionTag } from '../key-glyph.tsx'

/**
 * What a case comes to: for each of its variants the key, the answers that decide, and the way into the wizard with them.
 *
 * @throws as `worked` does
 */
export function CaseAnswers({ of }: { of: string }) {
  return (
    <div className="finished">
      <ul className="max-w-[60rem] divide-y divide-line rounded-xl border border-line bg-card px-5">
        {Object.keys(caseOf(of).variants).map((variant) => (
          <OneAnswer key={variant} of={of} variant={variant} />
        ))}
      </ul>
    </div>
  )
}

function OneAnswer({ of, variant: id }: { of: string; variant: string }) {
  const { variant, answers, decision, option } = worked(of, id)
  const reasons = reasonsFor(decision)
  const given = reasons.filter(({ question }) => question.id !== 'service').map(({ choice }) => choice.because)
  return (
    <li className="grid gap-x-8 gap-y-2 py-4 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
      <div>
        <p className="font-semibold">{variant.name.charAt(0).toUpperCase() + variant.name.slice(1)}</p>
        <p className="mt-1.5">
          <OptionTag family={option.family}>{nameFor(option, answers)}</OptionTag>
        </p>
        <p className="mt-1.5 max-w-[68ch] text-[0.9375rem] text-muted">
          {given.length > 0
            ? `Because ${listOf(given.map(inSentence))}. `
            : reasons.length > 0
              ? 'The service offers nothing simpler. '
              : 'Nothing asks for more. '}
          <SourceLinks ids={reasons.flatMap(({ facts }) => facts)} />
        </p>
      </div>
      <p data-print="no">
        <a href={href(`/wizard/?${new URLSearchParams(writeAnswers(answers))}`)} className={BUTTON.small}>
          Open with these answers<span className="sr-only">: {variant.name}</span> <span aria-hidden="true">→</span>
        </a>
      </p>
    </li>
  )
}
