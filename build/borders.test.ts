import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

type Planted = Record<string, string[]>

const REFUSED_IMPORTS: Planted = {
  'src/kms/decide.ts': ['react', 'node:fs', '../ui/button.tsx', '../router.tsx'],
  'src/kms/decide.test.ts': ['../ui/button.tsx', '../routes/index.tsx'],
  'src/kms/policy/statements.ts': ['@tanstack/react-router', '../../routes/index.tsx'],
  'src/ui/button.tsx': ['react-dom', 'node:path', '../routes/index.tsx', '../main.tsx', '../../content/index.mdx'],
  'src/ui/button.test.tsx': ['../routes/index.tsx'],
  'src/ui/labs/envelope.tsx': ['valibot', '../../routes/index.tsx'],
  'src/routes/index.tsx': ['valibot', 'node:fs', '../router.tsx', '../../content/index.mdx'],
  'src/routes/guide/deep/page.tsx': ['../../../router.tsx', '../../../../content/index.mdx'],
  'src/prerender.tsx': ['valibot', './ui/layout.tsx', './routes/index.tsx'],
  'src/search/rank.ts': ['react', '../kms/facts.ts', '../ui/href.ts'],
  'src/document.ts': ['react', '@tanstack/react-router'],
  'content/helper.ts': ['react', './other.ts', '../src/kms/facts.ts'],
  'e2e/wizard.spec.ts': ['vite', '../src/kms/questions.ts'],
}

const ALLOWED_IMPORTS: Planted = {
  'src/kms/decide.ts': ['./facts.ts', './policy/statements.ts'],
  'src/kms/decide.test.ts': ['fast-check', 'vitest', './decide.ts'],
  'src/kms/policy/statements.ts': ['../facts.ts', './actions.ts'],
  'src/ui/button.tsx': ['react', '@tanstack/react-router', './layout.tsx', '../kms/facts.ts'],
  'src/ui/labs/envelope.tsx': ['react', '../button.tsx', '../../kms/policy/statements.ts'],
  'src/routes/index.tsx': ['@tanstack/react-router', '../ui/button.tsx', '../kms/facts.ts'],
  'src/routes/guide/deep/page.tsx': ['../../-prose.ts', '../../../kms/facts.ts', '../../../ui/button.tsx'],
  'src/prerender.tsx': [
    'node:stream/consumers',
    'react-dom/static',
    './router.tsx',
    './kms/questions.ts',
    './ui/island.tsx',
  ],
  'src/search/rank.ts': ['minisearch', 'stemmer', './section.ts'],
  'src/document.ts': ['./styles.css'],
  'e2e/wizard.spec.ts': ['@playwright/test', '@axe-core/playwright', 'node:fs', './steps.ts'],
}

/** What would make the domain's answers depend on more than its arguments. */
const REFUSED_IN_DOMAIN: Planted = {
  'src/kms/impure.ts': [
    'export const day = new Date()',
    'export const time = performance.now()',
    'export const luck = Math.random()',
    'export const id = crypto.randomUUID()',
    'export const title = document.title',
    'export const width = window.innerWidth',
    "export const page = fetch('/')",
  ],
}

const OTHER_FAULTS: Record<string, [code: string, rule: string]> = {
  'src/kms/switch.ts': [
    `export function name(kind: 'a' | 'b') {\n  switch (kind) {\n    case 'a':\n      return 1\n  }\n  return 2\n}\n`,
    'typescript(switch-exhaustiveness-check)',
  ],
  'src/kms/circle.ts': [`export { round } from './circle-too.ts'\n`, 'import(no-cycle)'],
  'src/kms/circle-too.ts': [`export { round } from './circle.ts'\n`, 'import(no-cycle)'],
}

/** What the linter says of all this, in a house of our plan that has our linter's rules. */
const diagnostics = lint()

function lint() {
  const house = mkdtempSync(join(tmpdir(), 'borders-'))
  afterAll(() => rmSync(house, { recursive: true }))
  const plant = (file: string, code: string) => {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), code)
  }
  const files = new Set([...Object.keys(REFUSED_IMPORTS), ...Object.keys(ALLOWED_IMPORTS)])
  for (const file of files) plant(file, importLines(file).join('\n'))
  for (const [file, lines] of Object.entries(REFUSED_IN_DOMAIN)) plant(file, lines.join('\n'))
  for (const [file, [code]] of Object.entries(OTHER_FAULTS)) plant(file, code)
  plant(
    'tsconfig.json',
    '{ "compilerOptions": { "strict": true, "allowImportingTsExtensions": true, "noEmit": true } }',
  )
  copyFileSync('.oxlintrc.json', join(house, '.oxlintrc.json'))

  const linter = resolve('node_modules/.bin/oxlint')
  const { stdout } = spawnSync(linter, ['--type-aware', '--format', 'json'], { cwd: house, encoding: 'utf8' })
  const report: { diagnostics: { filename: string; code: string; labels: { span: { line: number } }[] }[] } =
    JSON.parse(stdout)
  return report.diagnostics.map(({ filename, code, labels }) => ({
    file: filename,
    rule: code,
    line: labels[0]?.span.line,
  }))
}

/** One import a line: the refused ones first. */
function importLines(file: string): string[] {
  return [...(REFUSED_IMPORTS[file] ?? []), ...(ALLOWED_IMPORTS[file] ?? [])].map((name) => `import '${name}'`)
}

const rulesAt = (file: string, line: number) =>
  diagnostics.filter((found) => found.file === file && found.line === line).map(({ rule }) => rule)

const rulesAtImport = (file: string, specifier: string) =>
  rulesAt(file, importLines(file).indexOf(`import '${specifier}'`) + 1)

const each = (planted: Planted) =>
  Object.entries(planted).flatMap(([file, lines]) => lines.map((line, index) => [file, line, index + 1] as const))

test.each(each(REFUSED_IMPORTS))('%s may not import %s', (file, specifier) => {
  expect(rulesAtImport(file, specifier)).toContain('eslint(no-restricted-imports)')
})

test.each(each(ALLOWED_IMPORTS))('%s may import %s', (file, specifier) => {
  expect(rulesAtImport(file, specifier)).not.toContain('eslint(no-restricted-imports)')
})

test.each(each(REFUSED_IN_DOMAIN))('%s may not say %s', (file, _, line) => {
  expect(rulesAt(file, line).join()).toMatch(/no-restricted-(globals|properties)/)
})

test.each(Object.entries(OTHER_FAULTS))('%s is found faulty', (file, [, rule]) => {
  expect(diagnostics.filter((found) => found.file === file).map((found) => found.rule)).toContain(rule)
})
