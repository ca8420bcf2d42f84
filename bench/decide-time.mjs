import { domain, timeOf } from './measure.mjs'

const RUNS = 15

/**
 * The time that 10,000 decisions take, on complete sets of answers drawn at random; the same draws in every run. Machines
 * differ, and other work gets in: so each run is set against one that writes the same sets as JSON and reads them back, ten
 * times. The median of the runs.
 *
 * @returns {Promise<{ milliseconds: number, ratio: number }>} a ratio of 2: twice as long as the JSON takes
 */
export async function decideTime() {
  const { decide, QUESTIONS, readAnswers } = await domain()
  const random = mulberry32(1)
  const sets = Array.from({ length: 10_000 }, () => {
    const given = QUESTIONS.map(({ id, choices }) => [id, choices[Math.floor(random() * choices.length)]?.id])
    return readAnswers(Object.fromEntries(given)).answers
  })
  const runs = Array.from({ length: RUNS }, () => {
    const yardstick = timeOf(() => {
      for (let again = 0; again < 10; again++) for (const answers of sets) JSON.parse(JSON.stringify(answers))
    })
    const milliseconds = timeOf(() => {
      for (const answers of sets) decide(answers)
    })
    return { milliseconds, ratio: milliseconds / yardstick }
  })
  const [median] = runs.toSorted((a, b) => a.ratio - b.ratio).slice(Math.floor(RUNS / 2))
  if (!median) throw new Error('nothing was measured')
  return median
}

/** A small random number generator with a seed. @param {number} seed */
function mulberry32(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
