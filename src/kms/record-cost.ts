import { serviceIn, type Answers } from './answers.ts'
import { monthlyCost, usd } from './cost.ts'
import { guessesIn, numberText, readUse, type Typed } from './cost-inputs.ts'
import { stepsOfRotation } from './cost-later.ts'
import { inSentence } from './words.ts'
import { optionOf, type OptionId } from './options.ts'

/** The month of a kind of key as a record says it, a line for each charge, as the page sums it. */
export function costLines(option: OptionId, answers: Answers, typed: Typed): string[] {
  const plan = { ...readUse(typed, answers), option }
  const { lines, total, notIncluded, isLowerBound } = monthlyCost(plan)
  const steps = stepsOfRotation(plan, answers)
  const scene = { service: serviceIn(answers), options: [optionOf(option)] }
  const guesses = option === 'aws-owned-key' ? [] : guessesIn(typed, scene)
  return [
    ...lines.map(({ label, formula, amount, note }) =>
      [`${label}: ${formula} = ${usd(amount)}`, ...(note === undefined ? [] : [note])].join('. '),
    ),
    `A month: ${isLowerBound ? 'at least ' : ''}${usd(total)}, by list prices, before tax`,
    ...(steps.length > 0
      ? [`As it rotates: ${steps.map(({ when, total: sum }) => `${inSentence(when)} ${usd(sum)}`).join(', ')} a month`]
      : []),
    ...(guesses.length > 0
      ? [
          `Not your numbers but our guess, on which the sum rests: ${guesses
            .map(({ label, initial }) => `${inSentence(label)} ${numberText(initial)}`)
            .join('; ')}`,
        ]
      : []),
    ...notIncluded.map(({ says }) => `Not included: ${says}`),
  ]
}
