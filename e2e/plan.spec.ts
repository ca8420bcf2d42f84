import { AxeBuilder } from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import { expect, test } from './test.ts'

/** Complete answers of somebody who shares a bucket. */
const ANSWERED =
  'service=s3&accounts=others&sharing=read&delivery=none&access=resource&audit=yes&revocation=no&rotation=no&standards=none&regions=one&material=aws-kms&resources=one&rules=2'
const LINK = `/recommendation/customer-managed-key/?${ANSWERED}`

/** Two that can share a key, and one that is not finished. */
const FILES = `Order+files_${ANSWERED.replaceAll('=', '.').replaceAll('&', '_')}`
const BILLING = FILES.replace('Order+files', 'Billing')
  .replace('service.s3', 'service.application')
  .replace('_delivery.none', '')
const PLAN = `/plan/?w=${FILES}__${BILLING}__Mail_service.sns_rules.2`

test('an empty plan says what to do, and a pasted link begins one', async ({ page }) => {
  await page.goto('/plan/')
  await expect(page.getByRole('heading', { name: 'Nothing is in it yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('Paste a link here.')).toBeVisible()
  await page.getByLabel('Link', { exact: true }).fill(`https://keys.example.com${LINK}#account=111122223333`)
  await page.getByLabel('Name, if you like').fill('Order files')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Added.' })).toContainText('What stood behind the #')
  await expect(page).toHaveURL(new RegExp(`/plan/\\?w=Order\\+files_service\\.s3_`))
  expect(page.url()).not.toContain('111122223333')
  await expect(page.getByRole('rowheader', { name: 'Order files' })).toContainText('Amazon S3')
})

test('a plan shows each workload, the keys that can be shared, the sum, and what is left out', async ({ page }) => {
  await page.goto(PLAN)
  await expect(page.getByRole('status').filter({ hasText: '3 workloads, 1 of them' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Order files/ })).toContainText('Customer managed key')
  await expect(page.getByRole('row', { name: /Mail/ })).toContainText('Incomplete')
  const keys = page.getByRole('region', { name: 'The keys of this plan' })
  await expect(keys).toContainText('Can be shared by Order files, Billing')
  await expect(keys).toContainText('Left out, because answers are missing: Mail')
  const cost = page.getByRole('region', { name: 'What it costs a month' })
  const sum = cost.getByRole('status')
  const before = await sum.innerText()
  await cost.getByLabel('Billing').fill('50,000,000')
  await expect(sum).not.toHaveText(before)
  await cost.getByLabel('Billing').fill('many')
  await expect(cost.getByText('Write a number, like')).toBeVisible()
})

test('workloads are renamed, moved, copied and removed, and Back takes each of it back', async ({ page }) => {
  await page.goto(PLAN)
  const rows = page.getByRole('rowheader')
  await expect(rows).toHaveText([/^1\. Order files/, /^2\. Billing/, /^3\. Mail/])
  await page.getByRole('button', { name: 'Down Order files' }).press('Enter')
  await expect(rows).toHaveText([/^1\. Billing/, /^2\. Order files/, /^3\. Mail/])
  await expect(page.getByRole('button', { name: 'Down Order files' })).toBeFocused()
  await page.getByRole('button', { name: 'Rename Mail' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('1111 2222 3333')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByText('That could be an account number')).toBeVisible()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Alerts')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(rows.nth(2)).toContainText('Alerts')
  await page.getByRole('button', { name: 'Duplicate Billing' }).click()
  await expect(rows.nth(1)).toContainText('Billing copy')
  await page.getByRole('button', { name: 'Remove Order files' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Removed Order files' })).toBeFocused()
  await expect(rows).toHaveCount(3)
  await page.goBack()
  await expect(rows).toHaveText([/^1\. Billing/, /^2\. Billing copy/, /^3\. Order files/, /^4\. Alerts/])
})

test('the wizard brings the plan back, with one more workload or with one changed', async ({ page }) => {
  await page.goto(PLAN)
  await page.getByRole('link', { name: 'Go on with Mail' }).click()
  const bar = page.getByRole('navigation', { name: 'Your plan' })
  await expect(bar).toContainText('You are at Mail of your plan.')
  while (!page.url().includes('/recommendation/')) {
    const before = page.url()
    await page.getByRole('main').locator('form input').first().check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL((url) => url.href !== before)
  }
  await expect(page.getByText('left out')).toHaveCount(0)
  await page.reload()
  await bar.getByRole('link', { name: 'Put it back as Mail' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(3)
  await expect(page.getByRole('row', { name: /Mail/ })).not.toContainText('Incomplete')

  await page.getByRole('link', { name: 'Answer another workload' }).click()
  await expect(bar).toContainText('Your plan waits: 3 workloads so far.')
  await page.getByRole('radio', { name: /Amazon EBS/ }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/wizard\/accounts\/\?service=ebs&w=/)
  await bar.getByRole('link', { name: 'Back to the plan' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(3)
})

test('a recommendation is added to a plan that begins with it', async ({ page }) => {
  await page.goto(LINK)
  await page.getByRole('link', { name: 'Add it to a plan' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await page.getByRole('link', { name: 'Open Amazon S3' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Create a customer managed key for this bucket')
})

test('what cannot be read is said, and the rest is kept', async ({ page }) => {
  await page.goto(`${PLAN}__A%26B_service.ebs_audit.perhaps_nonsense_rules.2`)
  const notice = page.getByRole('status').filter({ hasText: 'Not all of it could be kept' })
  await expect(notice).toContainText('A&B')
  await expect(notice).toContainText('audit=perhaps')
  await expect(notice).toContainText('nonsense')
  await expect(page.getByRole('rowheader')).toHaveCount(4)
})

test('the plan is exported as Markdown and as JSON', async ({ page }) => {
  await page.goto(PLAN)
  const files = new Map<string, string>()
  for (const file of ['key-plan.md', 'key-plan.json']) {
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: `Download ${file}` }).click()
    const saved = await waiting
    expect(saved.suggestedFilename()).toBe(file)
    files.set(file, await readFile(await saved.path(), 'utf8'))
  }
  expect(files.get('key-plan.md')).toContain('### 1. Order files')
  expect(JSON.parse(files.get('key-plan.json') ?? '').keysToCreate).toMatchObject([{ workloads: [1, 2] }])
})

test('a plan can be used by everybody, also on a narrow screen', async ({ page }) => {
  for (const address of ['/plan/', PLAN]) {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
    if (address === PLAN) await expect(page.getByRole('region', { name: 'The keys of this plan' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
})
