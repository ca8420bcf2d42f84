import { build } from 'vite'

const RUNS = 5

/**
 * The time that 10,000 decisions take, on complete sets of answers drawn at random; the same draws in every run.
 * The median of a few runs, since other work on the machine gets into any one of them.
 *
 * @returns {Promise<number>} milliseconds
 */
export async function decideTime() {
  const { decide, QUESTIONS, readAnswers } = await domain()
  const random = mulberry32(1)
  const sets = Array.from({ length: 10_000 }, () => {
    const given = QUESTIONS.map(({ id, choices }) => [id, choices[Math.floor(random() * choices.length)]?.id])
    return readAnswers(Object.fromEntries(given)).answers
  })
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    for (const answers of sets) decide(answers)
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN
}

/**
 * The domain, bundled: Node.js 20 reads no TypeScript.
 *
 * @returns {Promise<typeof import('./domain.ts')>}
 */
async function domain() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'bench/domain.ts', write: false },
  })
  if (!('output' in built)) throw new Error('Vite built something else than the one bundle')
  return import(`data:text/javascript,${encodeURIComponent(built.output[0].code)}`)
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
