import { serviceIn, type Answers } from './answers.ts'
import { cellOf } from './decide.ts'
import { NEEDS, type Option } from './options.ts'
import { serviceOf } from './services.ts'
import type { Judgement, Standard } from './standards.ts'

/**
 * Whether a kind of key satisfies a standard for these answers, and with what. A need that the standard's text brings and the
 * option does not meet decides first; else the standard's own table.
 */
export function assess(standard: Standard, option: Option, answers: Answers): Judgement {
  const id = serviceIn(answers)
  const service = id && serviceOf(id)
  for (const { need, fact } of (id && standard.needsAt[id]) ?? []) {
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
