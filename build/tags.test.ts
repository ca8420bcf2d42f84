import { readFileSync } from 'node:fs'
import type { Manifest } from 'vite'
import { describe, expect, test } from 'vitest'
import { componentChunk, fillShell } from './tags.ts'

const shell = readFileSync('index.html', 'utf8')
const split = (file: string) => `src/routes/${file}?tsr-split=component`
const manifest: Manifest = {
  'src/document.ts': { file: 'assets/document.js', css: ['assets/a.css'], assets: ['assets/text.woff2'] },
  'src/main.tsx': { file: 'assets/main.js', imports: ['_vendor.js', 'src/document.ts'] },
  '_vendor.js': { file: 'assets/vendor.js' },
  [split('_app.wizard.$question.tsx')]: { file: 'assets/question.js', imports: ['_vendor.js'] },
}
const routeIds = ['__root__', '/_app', '/_app/wizard/$question']
const page = { head: '<title>$&</title>', html: '<h1>$&</h1>', routeIds }

describe('the shell', () => {
  test('ships a document without the framework', () => {
    const html = fillShell(shell, { ...page, kind: 'document' }, manifest, '/x/', 'https://a.example/x/')
    expect(html).toContain('<html lang="en" data-page="document">')
    expect(html).toContain('src="/x/assets/document.js"')
    expect(html).toContain('<link rel="stylesheet" href="/x/assets/a.css">')
    expect(html).toContain('crossorigin href="/x/assets/text.woff2"')
    expect(html).toContain('<link rel="canonical" href="https://a.example/x/">')
    expect(html).not.toMatch(/main|vendor/)
  })

  test('ships an app with all that its route imports, each once', () => {
    const html = fillShell(shell, { ...page, kind: 'app' }, manifest, '/')
    const scripts = [...html.matchAll(/assets\/(\w+)\.js/g)].map(([, name]) => name)
    expect(scripts).toEqual(['vendor', 'document', 'question', 'main'])
  })

  test('leaves the page as it is written', () => {
    const html = fillShell(shell, { ...page, kind: 'app' }, manifest, '/')
    expect(html).toContain('<title>$&</title>')
    expect(html).toContain('<h1>$&</h1>')
  })
})

test.each([
  ['/_app/wizard/$question', '_app.wizard.$question.tsx'],
  ['/_app/wizard/$question', '_app/wizard.$question.tsx'],
  ['/_app/wizard/', '_app/wizard/index.tsx'],
  ['/_app/wizard', '_app/wizard/route.tsx'],
  ['/', 'index.tsx'],
  ['/_app', '_app.tsx'],
])('the component of %s is found in %s', (id, file) => {
  const chunk = { file: 'assets/a.js' }
  expect(componentChunk(id, { [split('other.tsx')]: chunk, [split(file)]: chunk })).toBe(split(file))
})
