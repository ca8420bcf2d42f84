import { serviceIn, type Answers } from '../kms/answers.ts'
import type { Decision, RuledOut } from '../kms/decide.ts'
import { notOfferedBy } from '../kms/explain.ts'
import { NEEDS, OPTIONS, type Option } from '../kms/options.ts'
import { QUESTION_IDS } from '../kms/questions.ts'
import { optionNameAt, serviceOf } from '../kms/services.ts'
import { inSentence } from '../kms/words.ts'
import { FAMILY_WASH, KeyGlyph } from './key-glyph.tsx'

interface Props {
  decision: Decision
  answers: Answers
}

/** “5 of 8 still standing” */
export const standingOf = ({ standing }: Decision) => `${standing.length} of ${OPTIONS.length} still standing`

/** All kinds of key, simplest first, with those struck out that an answer has ruled out, and why. */
export function FieldOfKeys({ decision, answers }: Props) {
  return (
    <ol>
      {OPTIONS.map((option) => {
        const out = decision.ruledOut.find((each) => each.option === option)
        const leads = decision.kind === 'recommended' && decision.option === option
        return (
          <li
            key={option.id}
            className={`flex gap-4 border-t border-line py-3 transition-colors duration-150 motion-reduce:transition-none ${
              leads
                ? `-mx-3.5 rounded-xl border-transparent px-3.5 forced-colors:border ${FAMILY_WASH[option.family]}`
                : ''
            }`}
          >
            <KeyGlyph family={option.family} className={`mt-1.5 ${out ? 'opacity-50' : ''}`} />
            <div className="min-w-0">
              <KeyName option={option} answers={answers} out={out !== undefined} />
              {out ? (
                <WhyOut out={out} answers={answers} />
              ) : (
                <p className="text-sm text-muted">
                  {leads ? 'Leads' : 'Possible'}. For when {inSentence(option.when)}
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function KeyName({ option, answers, out }: { option: Option; answers: Answers; out: boolean }) {
  const service = serviceIn(answers)
  const name = optionNameAt(service && serviceOf(service), option)
  return out ? <s className="text-muted">{name}</s> : <p className="font-semibold">{name}</p>
}

function WhyOut({ out: { objections }, answers }: { out: RuledOut; answers: Answers }) {
  const [{ need, question }, ...more] = objections
  return (
    <p className="text-sm text-muted">
      <span className="font-semibold text-bad">Out:</span>{' '}
      {need ? `you need to ${NEEDS[need].inSentence}` : notOfferedBy(answers)} (Q{QUESTION_IDS.indexOf(question) + 1}
      {more.length > 0 ? `, and ${more.length} more` : ''})
    </p>
  )
}
