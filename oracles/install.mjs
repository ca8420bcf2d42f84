// Installs what the oracles need, unless node_modules is of this lock file already: they are heavy, and change seldom.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const lock = readFileSync(`${folder}package-lock.json`, 'utf8')
const installed = `${folder}node_modules/.installed-lock.json`

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder], { stdio: 'inherit' })
  writeFileSync(installed, lock)
}
