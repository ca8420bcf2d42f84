import { describe, expect, test } from 'vitest'
import { complaints } from './check.mjs'
import { passagesOfModule, passagesOfPage } from './passages.mjs'

const saysOf = (text: string, more: object = {}) =>
  complaints({ file: 'content/page.mdx', line: 1, text, ...more }).map(({ says }) => says)

test.each([
  ['Create a CMK first.', 'KMS key'],
  ['The master key stays in the HSM.', 'KMS key'],
  ['Take a customer-managed key.', 'customer managed key'],
  ['An AWS Managed Key cannot be shared.', 'AWS managed key'],
  ['The key is in another region.', 'Region'],
  ['A multi-region key is replicated.', 'multi-Region'],
  ['Send it to AWS S3 or Amazon KMS.', 'Amazon'],
  ['Simply add a statement.', 'leave it out'],
  ['Change it in order to see who fails.', 'leave it out'],
  ['It is just a key.', 'leave it out'],
  ['The behaviour of the organisation has changed.', 'American'],
  ['The deletion was cancelled.', 'American'],
  ['The key key is disabled.', 'repeated'],
  ['It takes a encryption context.', 'article'],
  ['It is "closed" to everybody.', 'straight quote'],
  [`Whoever ${'wants to use the key and '.repeat(8)}sees it.`, 'make it two'],
  ['The key is used once more by one of them. '.repeat(15), 'a paragraph of'],
  [
    'Cryptographic authorization considerations necessitate organizational administrators administering environments with comprehensive documentation requirements for interoperability.',
    'hard to read',
  ],
])('“%s” is complained about', (text, says) => {
  expect(saysOf(text).join('\n')).toContain(says)
})

test.each([
  'The key policy of a customer managed key names who may use it in the AWS Region.',
  'Older texts say “CMK” and “master key”.',
  'A role that was just made is not known yet.',
  'In a key policy, "Resource": "*" means this key.',
  'Amazon S3 asks AWS KMS for a data key, and an HMAC key makes a MAC.',
  'The organization favors a plan, judges it, and cancels it afterwards.',
])('“%s” is fine', (text) => {
  expect(saysOf(text)).toEqual([])
})

test('old names stand where they are explained, and AWS’s messages as AWS writes them', () => {
  expect(saysOf('CMK was the name.', { file: 'content/since-2020.mdx' })).toEqual([])
  expect(saysOf('Please check the CMK.', { id: 'KNOWN_ERRORS.sample' })).toEqual([])
  expect(saysOf('Please check the CMK.', { id: 'KNOWN_ERRORS.means' })).toHaveLength(2)
})

describe('what is read', () => {
  const page = `---
title: Simply a title
description: A page about keys.
---

## A heading

Two lines of text with \`kms:Decrypt\`,
<Value id="keyMonthlyPrice" /> and [a **link**](/when/).

<Pitfall title="Mind the gap">

- an item

| A | cell |
| - | ---- |
| 1 | two  |

</Pitfall>

\`\`\`json
{ "CMK": "simply" }
\`\`\`
`

  test('every text of a page, with its line; no code', () => {
    expect(passagesOfPage('page.mdx', page).map(({ line, text }) => `${line} ${text}`)).toEqual([
      '2 Simply a title',
      '3 A page about keys.',
      '6 A heading',
      '8 Two lines of text with `…`,\n`…` and a link.',
      '11 Mind the gap',
      '13 an item',
      '15 A',
      '15 cell',
      '17 1',
      '17 two',
    ])
  })

  test('a complaint names the line that it is about', () => {
    const text = 'A paragraph\nof three lines\nsimply to see'
    expect(complaints({ file: 'content/page.mdx', line: 7, text })).toMatchObject([{ line: 9 }])
  })

  test('every sentence of a module, with the key that it stands under', () => {
    const module = `import x from 'three words here'
/** a comment is not read */
export const FACTS = {
  one: {
    says: 'The first sentence stands here.',
    more: \`A key costs \${price} a month.\`,
    id: 'no-sentence',
  },
}
export const View = () => <p className="mt-4 text-sm block">Words between the tags</p>
function f() { throw new Error('not for any reader') }`
    expect(passagesOfModule('module.tsx', module)).toEqual([
      { file: 'module.tsx', line: 5, text: 'The first sentence stands here.', id: 'FACTS.one.says' },
      { file: 'module.tsx', line: 6, text: 'A key costs `…` a month.', id: 'FACTS.one.more' },
      { file: 'module.tsx', line: 10, text: 'Words between the tags', id: 'View' },
    ])
  })
})
