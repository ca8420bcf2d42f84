import { serviceIn, type Answers } from './answers.ts'
import { cellOf } from './decide.ts'
import { NEEDS, type Option } from './options.ts'
import { serviceOf } from './services.ts'
import { needsAt, type Judgement, type Standard } from './standards.ts'

/**
 * Whether a kind of key satisfies a standard for these answers, and with what. A need that the standard's text brings and the
 * option does not meet decides first; else the standard's own table. It stands apart from that table because the questions are
 * made of it, and the answers of them.
 */
export function assess(standard: Standard, option: Option, answers: Answers): Judgement {
  const id = serviceIn(answers)
  const service = id && serviceOf(id)
  for (const { need, fact } of needsAt(standard, id)) {
    const cell = cellOf(option, need, service)
    if (!cell.met) {
      return {
        verdict: 'not-satisfied',
        says: `It asks you to ${NEEDS[need].inSentence}, and with this kind of key you do not.`,
        facts: [fact, cell.fact],
      }
    }
  }
  return (id && standard.judgesAt?.[id]?.[option.id]) ?? standard.judges[option.id]
}
