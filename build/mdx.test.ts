import { describe, expect, test } from 'vitest'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { FIGURE, refuseFigures } from './mdx.ts'

test.each([
  '$1 a month',
  'USD 0.03',
  'about 30 days',
  'a 90-day period',
  'thirty days',
  'twelve months',
  '4 KB of data',
  '4,096 bytes',
  '50,000 grants',
  '99 %',
  'one year later',
  '20,000 requests',
  'up to 100,000 of them',
  'within 24 h',
  '100 per second',
  '16 principals',
])('“%s” is a figure that belongs into the registry', (text) => {
  expect(text).toMatch(FIGURE)
})

test.each([
  'three policies',
  'since 2020',
  'FIPS 140-3',
  'AES-256-GCM',
  'S3',
  'step 2',
  'ten roles',
  'per-day billing',
])('“%s” is none', (text) => {
  expect(text).not.toMatch(FIGURE)
})

describe('the build stops at a figure', () => {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).use(refuseFigures)
  const build = (page: string) => () => processor.runSync(processor.parse(page), new VFile({ path: 'page.mdx' }))

  test.each([
    ['a paragraph', 'It waits\nfor 30 days.'],
    ['emphasis', 'It waits for **30** days.'],
    ['a heading', '## After 30 days'],
    ['a cell', '| Wait |\n| - |\n| 30 days |'],
    ['a head of a table', '| 30 days |\n| - |\n| wait |'],
    ['a list', '- 30 days'],
    ['a quotation', '> 30 days'],
    ['the text of a link', 'See [the 30 days](/deletion/).'],
    ['a component in a line', 'It waits <b>30 days</b>.'],
    ['a component of its own', '<Pitfall title="Wait">\n\n30 days\n\n</Pitfall>'],
    ['a component without blank lines', '<Pitfall title="Wait">\n  30 days\n</Pitfall>'],
    ['the title of a component', '<Pitfall title="30 days">\n\nWait.\n\n</Pitfall>'],
    ['the description', '---\ntitle: Deletion\ndescription: Waits for 30 days.\n---\n\nWait.'],
    ['the title', '---\ntitle: The 30 days\n---\n\nWait.'],
  ])('in %s', (_, page) => {
    expect(build(page)).toThrow('30 days')
  })

  test('with its line', () => {
    expect(build('Wait.\n\nIt takes 30 days.')).toThrow(expect.objectContaining({ line: 3 }))
  })

  test('or at something computed', () => {
    expect(build("It waits {'30 days'}.")).toThrow('computes nothing')
    expect(build("{['30 days']}")).toThrow('computes nothing')
  })

  test.each([
    ['code', '`30 days`'],
    ['a fence', '```bash\nsleep 30 days\n```'],
    ['a comment', '{/* 30 days */}'],
    ['a figure of the registry', 'It waits <Value id="deletionWaitMax" />.'],
    ['what others said', '<Claim said="It waits 30 days." verdict="wrong">\n\nNo.\n\n</Claim>'],
  ])('but not in %s', (_, page) => {
    expect(build(page)).not.toThrow()
  })
})
