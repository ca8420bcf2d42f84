// `npm run golden:headings`: adds the headings of the built site to golden/headings.json, by page. It takes none away: an id
// that was published once stays on its page. Whoever has to break that promise does it by hand, and says why.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'vite'

// Node.js 20 reads no TypeScript
const built = await build({ configFile: false, logLevel: 'error', build: { ssr: 'build/inspect.ts', write: false } })
if (!('output' in built)) throw new Error('Vite built something else than the one bundle')
const bundle = built.output[0].code.replaceAll('"htmlparser2"', JSON.stringify(import.meta.resolve('htmlparser2')))
/** @type {typeof import('../build/inspect.ts')} */
const { inspect } = await import(`data:text/javascript,${encodeURIComponent(bundle)}`)

const dist = process.argv[2] ?? 'dist'
if (!existsSync(`${dist}/index.html`)) {
  console.error(`There is no site in ${dist}/: run npm run build first.`)
  process.exit(1)
}
const file = new URL('headings.json', import.meta.url)
/** @type {Record<string, readonly string[]>} */
const promised = JSON.parse(readFileSync(file, 'utf8'))

let added = 0
for (const page of readdirSync(dist, { recursive: true, encoding: 'utf8' }).toSorted()) {
  if (!/(^|\/)index\.html$/.test(page)) continue
  const { headings, noindex } = inspect(readFileSync(`${dist}/${page}`, 'utf8'))
  const path = `/${page.replace(/index\.html$/, '')}`
  const known = promised[path] ?? []
  const fresh = noindex ? [] : headings.filter((id) => !known.includes(id) && !id.startsWith('_')) // React counts some itself
  if (fresh.length > 0) promised[path] = [...known, ...fresh]
  added += fresh.length
}
writeFileSync(file, `${JSON.stringify(promised, undefined, 2)}\n`)
console.log(`${added} headings added on ${Object.keys(promised).length} pages`)
