// `npm run bench`: weighs the pages of the built site and times the domain, against bench/budget.json.
import { existsSync, readFileSync } from 'node:fs'
import { accessTime } from './access-time.mjs'
import { decideTime } from './decide-time.mjs'
import { firstLoads } from './first-load.mjs'

const WORST = 8

if (!existsSync('dist/index.html')) {
  console.error('Nothing to weigh: run `npm run build` first.')
  process.exit(1)
}
/** @type {Record<'document' | 'app', Partial<Record<'total' | 'js' | 'fonts', number>>> & { decideRatio: number, frameRatio: number, evaluationsPerSecond: number }} */
const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'))
const pages = firstLoads('dist', process.env.BASE_PATH)
/** @type {string[]} */
const over = []

/** @param {import('./first-load.mjs').FirstLoad['bytes']['html']} bytes */
const kilobytes = ({ raw, gzip, brotli }) => [raw, gzip, brotli].map((bytes) => (bytes / 1000).toFixed(1)).join(' / ')

for (const kind of /** @type {const} */ (['document', 'app'])) {
  const ofKind = pages
    .filter((page) => page.kind === kind)
    .toSorted((a, b) => b.bytes.total.brotli - a.bytes.total.brotli)
  console.log(`\n${ofKind.length} ${kind} pages; the heaviest, in KB (1000 bytes) raw / gzip / brotli:`)
  console.table(
    Object.fromEntries(
      ofKind.slice(0, WORST).map(({ path, requests, bytes }) => [
        path,
        {
          html: kilobytes(bytes.html),
          css: kilobytes(bytes.css),
          js: kilobytes(bytes.js),
          fonts: kilobytes(bytes.fonts),
          total: kilobytes(bytes.total),
          requests,
        },
      ]),
    ),
  )
  for (const { path, bytes } of ofKind) {
    for (const [part, most] of Object.entries(budget[kind])) {
      const { brotli } = bytes[/** @type {'total' | 'js' | 'fonts'} */ (part)]
      if (brotli > most) over.push(`${path}: ${part} ${brotli} bytes, budget ${most}`)
    }
  }
}

const { milliseconds, ratio } = await decideTime()
console.log(`\n10,000 decisions: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(2)} times the yardstick`)
if (ratio > budget.decideRatio) {
  over.push(`10,000 decisions: ${ratio.toFixed(2)} times the yardstick, budget ${budget.decideRatio}`)
}

const { perSecond, frame, ratio: frameRatio, first } = await accessTime()
console.log(`${Math.round(perSecond / 1000)},000 evaluations a second`)
if (perSecond < budget.evaluationsPerSecond) {
  over.push(`${Math.round(perSecond)} evaluations a second, at least ${budget.evaluationsPerSecond} wanted`)
}
console.log(
  `policy, table and all forms of the largest case: ${frame.toFixed(1)} ms, ${frameRatio.toFixed(2)} times the yardstick; the very first time ${first.toFixed(1)} ms`,
)
if (frameRatio > budget.frameRatio) {
  over.push(`policy, table and all forms: ${frameRatio.toFixed(2)} times the yardstick, budget ${budget.frameRatio}`)
}

for (const line of over) console.error(`OVER ${line}`)
process.exitCode = over.length > 0 ? 1 : 0
