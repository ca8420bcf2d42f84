import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { copiedBy, expect, test } from './test.ts'

const open = async (page: Page, query = '') => {
  await page.goto(`/findings/${query}`)
  await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
  await expect(field(page)).toBeEnabled()
}
const field = (page: Page) => page.getByLabel('Paste a scanner’s output')
const status = (page: Page) => page.getByRole('status').filter({ hasText: /check/ }).first()
const row = (page: Page, id: string) => page.locator(`[id="check-${id}"]`)

const OUTPUT = `Check: CKV_AWS_7: "Ensure rotation for customer created CMKs is enabled"
	FAILED for resource: aws_kms_key.a
Check: CKV_AWS_999: "Ensure the teapot is encrypted with a CMK"
[medium] s3_bucket_kms_encryption: Server Side Encryption is not configured with kms
| WARN W48
`

test('a pasted output narrows the list, and neither address nor network learn of it', async ({ page }) => {
  await open(page)
  await expect(status(page)).toHaveText(/^All \d+ checks\.$/)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await field(page).fill(OUTPUT)
  await expect(status(page)).toHaveText(
    'Your text names 3 checks that we know. 1 id looks like a check of keys and is not known to us.',
  )
  await expect(page.getByText('CKV_AWS_999', { exact: true })).toBeVisible()
  await expect(row(page, 'CKV_AWS_7')).toBeVisible()
  await expect(row(page, 'W48')).toContainText('one under SSE-SQS included')
  await expect(page.getByRole('article')).toHaveCount(3)
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Forget the text' }).click()
  await expect(status(page)).toHaveText(/^All \d+ checks\.$/)
  await expect(field(page)).toHaveValue('')
  await expect(field(page)).toBeFocused()
})

test('the address picks a check, in any spelling, and leads on to the same in other scanners', async ({ page }) => {
  await open(page, '?check=avd-aws-0132')
  await expect(status(page)).toHaveText('One check: AWS-0132 of Trivy (tfsec).')
  await expect(row(page, 'AWS-0132').getByText('#trivy:ignore:AWS-0132')).toBeVisible()
  await page.getByRole('link', { name: 'S3.17' }).click()
  await expect(page).toHaveURL(/\/findings\/\?check=S3\.17$/)
  await expect(row(page, 'S3.17').getByText('aws securityhub batch-update-findings')).toBeVisible()
  await page.goBack()
  await expect(row(page, 'AWS-0132')).toBeVisible()
  await page.getByRole('link', { name: 'Show all checks' }).click()
  await expect(status(page)).toHaveText(/^All \d+ checks\.$/)
})

test('a check that we do not know is said to be unknown', async ({ page }) => {
  await open(page, '?check=CKV_AWS_20')
  await expect(status(page)).toHaveText(/^We know no check called “CKV_AWS_20”\. All \d+ checks\.$/)
  await field(page).fill('F19')
  await expect(status(page)).toHaveText('Your text names 1 check that we know.')
  await expect(page).toHaveURL(/\/findings\/$/)
})

test('filters by scanner and by service', async ({ page }) => {
  await open(page)
  await page.getByLabel('Scanner', { exact: true }).selectOption('AWS Security Hub')
  await page.getByLabel('Service', { exact: true }).selectOption('AWS KMS')
  await expect(status(page)).toHaveText(/^6 checks of \d+\.$/)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['AWS KMS'])
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(status(page)).toHaveText(/^All \d+ checks\.$/)
})

test('the wizard opens with what the check implies', async ({ page }) => {
  await open(page, '?check=W74')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByRole('link', { name: 'Ask the wizard about Amazon DynamoDB' }).click()
  await expect(page).toHaveURL(/\/wizard\/accounts\/\?service=dynamodb$/)
  await page.goBack()
  await expect(row(page, 'W74')).toBeVisible()
  await open(page, '?check=KMS.4')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByRole('link', { name: 'Ask the wizard, with this answered' }).click()
  await expect(page).toHaveURL(/\/wizard\/service\/\?rotation=yearly$/)
})

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('an exception is copied as shown, the link names the check', async ({ page }) => {
    await open(page, '?check=W84')
    const shown = row(page, 'W84')
    const exception = shown.getByRole('button', { name: 'Copy', exact: true })
    expect(await copiedBy(page, () => exception.click())).toMatch(
      /^Metadata:\n {2}cfn_nag:\n {4}rules_to_suppress:\n {6}- id: W84\n/,
    )
    const link = new URL(await copiedBy(page, () => shown.getByRole('button', { name: 'Copy link' }).click()))
    expect(link.pathname + link.search).toBe('/findings/?check=W84')
  })

  test('five megabytes are read at once and not shown', async ({ page }) => {
    await open(page)
    await page.evaluate(async () => {
      const line = `{"CheckID": "kms_cmk_rotation_enabled", "text": "${'lorem ipsum_dolor '.repeat(20)}"}\n`
      await navigator.clipboard.writeText(line.repeat(Math.ceil(5_000_000 / line.length)))
    })
    await field(page).focus()
    const started = Date.now()
    await page.keyboard.press('ControlOrMeta+V')
    await expect(status(page)).toHaveText('Your text names 1 check that we know.')
    expect(Date.now() - started).toBeLessThan(5000)
    await expect(field(page)).toHaveValue('')
    await expect(page.getByText('too many to show here')).toBeVisible()
  })
})

test('what was found is accessible, in the list and opened', async ({ page }) => {
  await open(page)
  await field(page).fill(OUTPUT)
  await expect(row(page, 'W48')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every check can be read', async ({ page }) => {
    await page.goto('/findings/')
    await expect(page.getByText('Searching a scanner’s output needs JavaScript')).toBeVisible()
    await expect(field(page)).toBeHidden()
    await row(page, 'CKV_AWS_7').locator('summary').click()
    await expect(row(page, 'CKV_AWS_7').getByRole('paragraph').first()).toBeVisible()
    await expect(row(page, 'CKV_AWS_7')).toContainText('CKV_AWS_7 fails for a symmetric key without automatic rotation')
  })
})
