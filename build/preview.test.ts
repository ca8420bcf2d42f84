import { expect, test } from 'vitest'
import { hostFiles } from './host-files.ts'
import { headersFor, parseHeaders } from './preview.ts'

const rules = parseHeaders(hostFiles({ siteUrl: 'https://a.example', base: '/x/', listed: [] })['_headers'])
const namesFor = (path: string) => headersFor(path, rules).map(([name]) => name)

test('every file gets the Content-Security-Policy', () => {
  expect(namesFor('/x/wizard/')).toContain('Content-Security-Policy')
  expect(namesFor('/x/wizard/')).not.toContain('Cache-Control')
  expect(namesFor('/elsewhere')).toEqual([])
})

test('files with a hash in their name are kept for ever', () => {
  expect(headersFor('/x/assets/main-1.js', rules)).toContainEqual([
    'Cache-Control',
    'public, max-age=31536000, immutable',
  ])
})
