// `npm run facts:check [-- 2027-06-01] [-- --strict]`: what to read again, as Markdown. It never fails, but with --strict
// where there is something: for a workflow that opens an issue.
import { build } from 'vite'
import { DAYS, deadSources, oldFacts } from './facts-age.mjs'

// Node.js 20 reads no TypeScript
const built = await build({ configFile: false, logLevel: 'error', build: { ssr: 'src/kms/facts.ts', write: false } })
if (!('output' in built)) throw new Error('Vite built something else than the one bundle')
/** @type {typeof import('../src/kms/facts.ts')} */
const { FACT_IDS, factOf } = await import(`data:text/javascript,${encodeURIComponent(built.output[0].code)}`)

const given = process.argv.slice(2)
const day = given.find((word) => !word.startsWith('--')) ?? new Date().toISOString().slice(0, 10)
if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
  console.error(`'${day}' is no day like 2027-06-01`)
  process.exit(2)
}

const facts = FACT_IDS.map((id) => /** @type {const} */ ([id, factOf(id)]))
const old = oldFacts(facts, day)
console.log(`## Facts checked more than ${DAYS} days before ${day}\n`)
for (const [id, { checkedOn, volatile, says, source }] of old) {
  console.log(`- \`${id}\`, ${checkedOn}${volatile ? ', changes often' : ''}: ${says} ${source.url}`)
}
console.log(old.length > 0 ? `\n${old.length} of ${facts.length}.` : `None of ${facts.length}.`)

const { dead, unclear, isOffline } = await deadSources(facts.map(([, { source }]) => source.url))
/** @param {readonly { url: string, says: string }[]} answers */
const list = (answers) => answers.map(({ url, says }) => `- ${url}: ${says}`).join('\n') || 'None.'
console.log('\n## Sources whose address is dead or leads elsewhere\n')
if (isOffline) console.log('Not checked: there is no network, or it lets nothing through.')
else console.log(`${list(dead)}\n\n## Sources that gave no clear answer\n\n${list(unclear)}`)

if (given.includes('--strict') && (old.length > 0 || dead.length > 0)) process.exitCode = 1
