// `npm run golden`: writes the golden links of the rules as they are to golden/<version>.json. Those of a released version
// stay as they are: whoever changes its rules makes a new version.
import { existsSync, writeFileSync } from 'node:fs'
import { build } from 'vite'

// Node.js 20 reads no TypeScript
const built = await build({ configFile: false, logLevel: 'error', build: { ssr: 'golden/links.ts', write: false } })
if (!('output' in built)) throw new Error('Vite built something else than the one bundle')
/** @type {typeof import('./links.ts')} */
const { goldenLinks, isReleased } = await import(`data:text/javascript,${encodeURIComponent(built.output[0].code)}`)

const golden = goldenLinks()
const file = new URL(`${golden.version}.json`, import.meta.url)
if (isReleased && existsSync(file)) {
  console.error(`Version ${golden.version} is released, and its golden links stay as they are.`)
  console.error('For other rules raise RULES_VERSION in src/kms/version.ts, and run this again.')
  process.exit(1)
}
writeFileSync(file, `${JSON.stringify(golden, undefined, 2)}\n`)
console.log(`${Object.keys(golden.links).length} links of version ${golden.version} written`)
