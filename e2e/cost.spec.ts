import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { CMK_LINK, expect, test } from './test.ts'

const QUEUE_LINK =
  '/recommendation/aws-owned-key/?service=sqs&accounts=own&delivery=none&access=resource&audit=no&revocation=no&rotation=no&standards=none&regions=one&material=aws-kms'

const cost = (page: Page) => page.getByRole('region', { name: 'What it costs a month' })
const sums = (page: Page) => cost(page).getByRole('table', { name: 'Cost a month of each kind of key' })
const sumOf = (page: Page, name: string | RegExp) => sums(page).getByRole('row', { name }).getByRole('cell')
const together = (page: Page) =>
  cost(page)
    .getByText(/^Together a month/)
    .locator('..')
    .locator('output')

async function open(page: Page, link: string) {
  await page.goto(link)
  await expect(sums(page)).toBeVisible()
}

test('the sum, its arithmetic, and what changes when a volume is typed', async ({ page }) => {
  await open(page, CMK_LINK)
  await page.getByLabel('S3 Bucket Keys are on').uncheck()
  await page.getByRole('textbox', { name: 'Object requests a month' }).fill('2,010,000')
  await expect(sumOf(page, /^Customer managed key \$/)).toHaveText('$6.97')
  await expect(cost(page)).toContainText('(2,010,000 − 20,000) ÷ 10,000 × $0.03')
  await page.getByLabel('Rotations of each key so far').fill('5')
  await expect(together(page)).toHaveText('$8.97')
  await page.getByLabel('S3 Bucket Keys are on').check()
  await expect(together(page)).toHaveText('$3.00')
  await page.getByRole('radio', { name: 'AWS managed key (aws/s3)' }).check()
  await expect(cost(page).getByRole('heading', { name: 'How it adds up' })).toContainText('aws/s3')
  await expect(together(page)).toHaveText('less than $0.01')
})

test('a number that is none says so, counts as the default, and is gone after a reset', async ({ page }) => {
  await open(page, CMK_LINK)
  // each use of the key must be logged: the sums start without S3 Bucket Keys
  await expect(page.getByLabel('S3 Bucket Keys are on')).not.toBeChecked()
  const keys = page.getByLabel('Keys of your own')
  await keys.fill('many')
  await expect(keys).toHaveAttribute('aria-invalid', 'true')
  await expect(keys).toHaveAccessibleDescription(/Write a number, like.* The sums use 1 until then\./)
  await expect(cost(page).getByRole('alert')).toContainText('Keys of your own: they use 1 instead of')
  await expect(together(page)).toHaveText('$3.94')
  await keys.fill('12')
  await expect(together(page)).toHaveText('$14.94')
  await page.getByText('Prices', { exact: true }).click()
  await page.getByLabel('A key, USD a month').fill('2')
  await expect(together(page)).toHaveText('$26.94')
  await page.getByRole('button', { name: 'Reset volumes and prices' }).click()
  await expect(together(page)).toHaveText('$3.94')
  await expect(keys).toHaveValue('1')
})

test('what is typed stays out of the link, and is kept when an answer changes', async ({ page }) => {
  await open(page, CMK_LINK)
  const before = page.url()
  await page.getByLabel('Keys of your own').fill('7')
  expect(page.url()).toBe(before)
  await page.getByRole('link', { name: 'change the answer to Who has to read or write the data?' }).first().click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByLabel('Keys of your own')).toHaveValue('7')
})

test('the chart is read by keyboard, and its table says the same', async ({ page }) => {
  await open(page, CMK_LINK)
  const slider = page.getByRole('slider')
  await expect(slider).toHaveAttribute('aria-valuetext', /^1,000,000 object requests\. /)
  await slider.focus()
  await page.keyboard.press('End')
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^1,000,000,000 object requests\. Customer managed.*: \$3,000\.94;/,
  )
  const row = page.getByRole('group', { name: 'The chart as a table' }).getByRole('row', { name: /^1,000,000,000 / })
  await expect(row.getByRole('cell').first()).toHaveText('$3,000.94')
  await expect(cost(page)).toContainText('cost the same up to 20,000 object requests a month')
})

test('the chart is read by pointer', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a finger scrolls')
  await open(page, CMK_LINK)
  const chart = page.getByRole('img', { name: 'Cost a month by object requests' })
  await chart.scrollIntoViewIfNeeded()
  const box = await chart.boundingBox()
  if (!box) throw new Error('the chart is not drawn')
  await page.mouse.move(box.x + 50, box.y + box.height / 2)
  await expect(cost(page)).toContainText('Read the chart at 1,000 object requests a month')
})

test('a queue asks for what makes its requests', async ({ page }) => {
  await open(page, QUEUE_LINK)
  await expect(page.getByLabel('S3 Bucket Keys are on')).toHaveCount(0)
  await page.getByLabel('Hours in the month').fill('744')
  await page.getByRole('radio', { name: 'AWS managed key (aws/sqs)' }).check()
  await expect(together(page)).toHaveText('$0.02')
  await page.getByLabel('The service bears the requests to its AWS managed key').check()
  await expect(together(page)).toHaveText('$0.00')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the sums are accessible, in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, CMK_LINK)
    await page.getByText('Prices', { exact: true }).click()
    const { violations } = await new AxeBuilder({ page }).include('section[aria-labelledby="cost"]').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
