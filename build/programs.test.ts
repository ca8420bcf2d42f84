import { expect, test } from 'vitest'
import { jsonLd, llmsTxt } from './programs.ts'

const SITE = 'https://keys.example/'
const page = (path: string, title: string) => ({ path, title, description: `About ${title}` })

test('llms.txt leads to the copies of all pages but single questions, each once', () => {
  const pages = [
    page('/', 'Which KMS key?'),
    page('/rotation/', 'Rotation'),
    page('/services/s3/', 'S3'),
    page('/wizard/audit/', 'Audit'),
  ]
  const text = llmsTxt(pages, SITE)
  expect(text).toMatch(/^# Which KMS key\?\n\n> About Which KMS key\?\n/)
  expect(text).toContain('- [Rotation](https://keys.example/rotation/index.md): About Rotation')
  expect(text).toMatch(/## Services\n\n- \[S3\]/)
  expect(text).not.toContain('/wizard/audit/')
  expect(text.match(/rotation\/index\.md/g)).toHaveLength(1)
})

test('the data about a page is JSON that cannot leave its element', () => {
  const text = jsonLd(page('/services/s3/', '</script><script>'), `${SITE}services/s3/`, SITE)
  expect(text).not.toContain('<')
  const data = JSON.parse(text)
  expect(data.headline).toBe('</script><script>')
  expect(data.breadcrumb.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
    'Which KMS key?',
    'Services',
    '</script><script>',
  ])
})
