// Part of `npm run check`: reads all prose of the site, and says what is wrong with it and where.
import { complaints } from './check.mjs'
import { allPassages } from './passages.mjs'

const passages = allPassages()
const found = passages.flatMap(complaints)
for (const { file, line, says } of found) console.error(`${file}:${line} ${says}`)
if (found.length > 0) {
  console.error(`\n${found.length} complaints. The rules stand in prose/rules.mjs.`)
  process.exitCode = 1
} else console.log(`${passages.length} passages read`)
