import { expect, test } from 'vitest'
import { sectionsOf } from './sections.ts'

test('a page is cut at its headings, without what nobody reads there', () => {
  const html = `<body><header><nav>Menu</nav></header><main><h1>Rotation</h1><nav>On this page</nav>
    <p>New <b>key</b> material.<a aria-label="Source: x">source</a><br>Next</p>
    <h2 id="how"><a href="#how">How</a></h2><div><p>By itself</p><p>or by hand.</p></div>
    <h3 id="empty">Empty</h3></main><footer>Foot</footer></body>`
  const at = { path: '/rotation/', page: 'Rotation' }
  expect(sectionsOf('/rotation/', html)).toEqual([
    { ...at, anchor: '', heading: '', text: 'New key material. Next' },
    { ...at, anchor: 'how', heading: 'How', text: 'By itself or by hand.' },
    { ...at, anchor: 'empty', heading: 'Empty', text: '' },
  ])
})

test('each fact of the registry is found on its own', () => {
  const html = '<main><h1>Rotation</h1><ul><li id="a">It is off.</li><li id="b">It costs.</li></ul></main>'
  const found = sectionsOf('/sources/rotation/', html).map(({ anchor, text }) => [anchor, text])
  expect(found).toContainEqual(['a', 'It is off.'])
  expect(found).toContainEqual(['b', 'It costs.'])
})

test('policies and commands stay apart from what is read, and what a page says of itself stands at its top', () => {
  const html = `<head><meta name="description" content="Ends of keys."></head><main><h1>Deletion</h1>
    <p>Wait.</p><pre><code>{ <b>"Sid"</b>: "x" }</code></pre><p>Then <code>kms:Decrypt</code> fails.</p>
    <h2 id="only">Only code</h2><pre>aws kms</pre></main>`
  const at = { path: '/deletion/', page: 'Deletion' }
  expect(sectionsOf('/deletion/', html)).toEqual([
    {
      ...at,
      anchor: '',
      heading: '',
      text: 'Wait. Then kms:Decrypt fails.',
      code: '{ "Sid": "x" }',
      about: 'Ends of keys.',
    },
    { ...at, anchor: 'only', heading: 'Only code', text: '', code: 'aws kms' },
  ])
})

test('what people call the subject of a page stands at its top alone', () => {
  const html = '<main><h1>Amazon EBS</h1><p>Volumes.</p><h2 id="a">More</h2></main>'
  const found = sectionsOf('/services/ebs/', html, ['disk', 'ami']).map(({ anchor, alias }) => [anchor, alias])
  expect(found).toEqual([
    ['', 'disk, ami'],
    ['a', undefined],
  ])
})
