import { expect, test } from 'vitest'
import { markdownOf } from './markdown.ts'

const URL = 'https://keys.example/rotation/'
const copyOf = (main: string) =>
  markdownOf(`<body><nav>Menu</nav><main>${main}</main><footer>Foot</footer></body>`, URL)

test('a copy has what stands on the page, with whole links, and nothing of its frame', () => {
  const copy = copyOf(
    '<nav>Here</nav><h1>Rotation</h1><p>See <a href="/cost/?a=1&amp;b=2#cap">the cap <span aria-hidden="true">→</span></a>.</p><button>Copy</button><p data-print="no">Scrolls</p><!-- --><h2 id="a"><a href="#a">How</a></h2><ul><li>By itself</li></ul>',
  )
  expect(copy).toBe(
    `# Rotation\n\nSee [the cap](https://keys.example/cost/?a=1&b=2#cap).\n\n## How\n\n- By itself\n\n---\n\nSource: ${URL}\n`,
  )
})

test('a heading that leads away keeps its link, for a source is worth its address', () => {
  const copy = copyOf('<h2><a href="https://docs.example/keys">Keys</a></h2><h2><a href="/keys/">Keys here</a></h2>')
  expect(copy).toContain('## [Keys](https://docs.example/keys)')
  expect(copy).toContain('## Keys here')
})

test('tables stay tables, and policies stay policies that can be pasted', () => {
  const copy = copyOf(
    '<table><thead><tr><th>Key</th><th><button>Price <span aria-hidden="true">⇅</span></button></th></tr></thead><tbody><tr><td>AWS owned</td><td>none</td></tr></tbody></table><pre><code><span class="line">{</span><span class="line">  "Version": "2012-10-17"</span><span class="line">}</span></code></pre>',
  )
  expect(copy).toContain('| Key | Price |')
  expect(copy).toContain('| AWS owned | none |')
  const policy = /```\n([\s\S]*?)\n```/.exec(copy)?.[1] ?? ''
  expect(JSON.parse(policy)).toEqual({ Version: '2012-10-17' })
})

test('a copy reads as the page does: explained words, arrows and lines of their own', () => {
  const copy = copyOf(
    '<p>The <button popovertarget="term-a">key policy</button><span popover="auto" id="term-a">A policy.</span> decides.</p><a href="/wizard/"><p>Try it</p> <span aria-hidden="true">→</span></a><p><span class="block">One.</span><span class="block">Two.</span></p><p><code class="block">a:b</code><code class="block">c:d</code></p>',
  )
  expect(copy).toContain('The key policy decides.')
  expect(copy).not.toMatch(/A policy|→/)
  expect(copy).toContain('[Try it](https://keys.example/wizard/)')
  expect(copy).toContain('One. Two.')
  expect(copy).toContain('`a:b` `c:d`')
})

test('a copy keeps what only the style sheet sets apart: steps of a path, tags, the number of a note', () => {
  const copy = copyOf(
    '<p><a href="/deliveries/">Deliveries</a> <span aria-hidden="true">›</span> <a href="/services/sns/">SNS</a></p><p class="mt-2 flex flex-wrap gap-2"><span>AWS owned</span><span>Customer managed</span></p><ul><li class="grid"><span>1</span><span>Not for Aurora.</span></li></ul>',
  )
  expect(copy).toContain('[Deliveries](https://keys.example/deliveries/) › [SNS](https://keys.example/services/sns/)')
  expect(copy).toContain('AWS owned, Customer managed')
  expect(copy).toContain('- 1 Not for Aurora.')
})
