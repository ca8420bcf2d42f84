import { choicesIn, type Answers } from './answers.ts'
import { assess, VERDICTS } from './assess.ts'
import type { FactId } from './facts.ts'
import type { Option } from './options.ts'
import { STANDARD_IDS, type StandardId } from './standard-list.ts'
import { standardOf } from './standards.ts'

/** The standards that the answers name, in the order of the list. */
export const standardsIn = (answers: Answers): readonly StandardId[] =>
  STANDARD_IDS.filter((id) => choicesIn(answers, 'standards').some((choice) => choice.id === id))

/** What each standard of the answers makes of a kind of key, as a text for an export. */
export function standardNotes(
  option: Option,
  answers: Answers,
): readonly { readonly id: StandardId; readonly says: string; readonly facts: readonly FactId[] }[] {
  return standardsIn(answers).map((id) => {
    const { name, version } = standardOf(id)
    const judgement = assess(standardOf(id), option, answers)
    const open = judgement.verdict === 'open' ? [judgement.open] : []
    const settings = judgement.verdict === 'satisfied-with' || judgement.verdict === 'open' ? judgement.with : []
    const colon = open.length > 0 || settings.length > 0 ? ':' : '.'
    return {
      id,
      says: [`${name} ${version}: ${VERDICTS[judgement.verdict]}${colon}`, ...open, ...settings, judgement.says].join(
        ' ',
      ),
      facts: judgement.facts,
    }
  })
}
