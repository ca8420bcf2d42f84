import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

const island = (page: Page) => page.locator('[data-island="comparison"]')
const table = (page: Page) => page.getByRole('group', { name: 'What each kind of key can do' })
const heads = (page: Page) => table(page).getByRole('columnheader')
const differences = (page: Page) => page.getByRole('checkbox', { name: 'Differences only' })
const said = (page: Page) => island(page).getByRole('status')
const kind = (page: Page, name: string) => island(page).getByRole('checkbox', { name, exact: true })

/** Waits until the table is awake. On a phone the kinds of key are folded away. */
async function open(page: Page, address = '/compare/') {
  await page.goto(address)
  await expect(differences(page)).toBeEnabled()
  const unfold = page.getByRole('button', { name: 'Choose the kinds of key' })
  if (!(await unfold.isVisible())) return
  await expect(kind(page, 'AWS owned')).toBeHidden()
  await unfold.click()
  await expect(unfold).toHaveAttribute('aria-expanded', 'true')
}

test('kinds of key are hidden and pinned by keyboard, and the address keeps it', async ({ page }) => {
  await open(page)
  await expect(said(page)).toHaveText(/^8 kinds of key, \d+ rows$/)
  await kind(page, 'External key store').focus()
  await page.keyboard.press('Space')
  await expect(heads(page)).toHaveCount(8)
  await expect(said(page)).toContainText('7 kinds of key')
  await expect(kind(page, 'External key store')).toBeFocused()

  const pin = page.getByRole('button', { name: 'Pin Imported material' })
  await pin.focus()
  await page.keyboard.press('Enter')
  await expect(pin).toHaveAttribute('aria-pressed', 'true')
  await expect(pin).toBeFocused()
  await expect(heads(page).nth(1)).toHaveText('Imported materialpinned')
  const address = page.url()

  await page.goto('/')
  await open(page, address)
  await expect(heads(page)).toHaveCount(8)
  await expect(heads(page).nth(1)).toHaveText('Imported materialpinned')
  const row = table(page).getByRole('row').filter({ hasText: 'Generate the key material yourself' })
  await expect(row.getByRole('cell')).toHaveText(['yes', 'no', 'no', 'no', 'no', 'yes', 'no'])

  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(heads(page)).toHaveCount(9)
  await expect(heads(page).nth(1)).toHaveText('AWS owned')
  expect(new URL(page.url()).search).toBe('')
})

test('what is pinned and the needs stay in view while the rest moves', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/compare/?pin=cloudhsm-key-store')
  await table(page).evaluate((box) => (box.scrollLeft = box.scrollWidth))
  const [box, need, pinned, last] = [
    await table(page).boundingBox(),
    await table(page).getByRole('rowheader').nth(1).boundingBox(),
    await heads(page).nth(1).boundingBox(),
    await heads(page).last().boundingBox(),
  ]
  if (!box || !need || !pinned || !last) throw new Error('the table has no box')
  expect(need.x).toBeCloseTo(box.x + 1, 0)
  expect(pinned.x).toBeCloseTo(need.x + need.width, 0)
  expect(last.x).toBeGreaterThanOrEqual(pinned.x + pinned.width - 1)
})

test('only differences: rows in which the shown kinds are alike are left out, and counted', async ({ page }) => {
  await open(page)
  const rows = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
  const all = await rows.count()
  const others = ['AWS owned', 'AWS managed', 'Multi-Region', 'Imported material', 'Imported, multi-Region']
  for (const name of others) await kind(page, name).uncheck()
  await differences(page).check()
  const standing = await rows.count()
  expect(standing).toBeGreaterThan(2)
  expect(standing).toBeLessThan(all)
  await expect(said(page)).toHaveText(
    `3 kinds of key, ${standing} rows. ${all - standing} rows are left out, alike for all of them.`,
  )
  for (const texts of await rows.evaluateAll((each) =>
    each.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)),
  )) {
    expect(new Set(texts).size, texts.join()).toBeGreaterThan(1)
  }
  // a group without rows has no head
  const sizes = await table(page)
    .locator('tbody')
    .evaluateAll((groups) => groups.map((group) => group.querySelectorAll('td').length))
  expect(sizes.every((size) => size > 0)).toBe(true)

  await kind(page, 'External key store').uncheck()
  await kind(page, 'CloudHSM key store').uncheck()
  await expect(said(page)).toHaveText(`1 kind of key, ${all} rows. Show a second kind to see differences.`)
  await expect(kind(page, 'Customer managed')).toBeDisabled()
})

test('the price of each kind of key stands in the table, with its source', async ({ page }) => {
  await open(page)
  const month = table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'A month', exact: true }) })
  await expect(month.getByRole('cell').first()).toHaveText('free')
  await expect(month.getByRole('cell').nth(2)).toHaveText(/^\$\d, and requests$/)
  await expect(month.getByRole('cell').nth(2).getByRole('link')).toHaveAttribute(
    'href',
    /\/sources\/cost\/#keyMonthlyPrice$/,
  )

  // a customer managed key and one with imported material cost the same
  for (const name of ['AWS owned', 'AWS managed', 'Multi-Region', 'Imported, multi-Region'])
    await kind(page, name).uncheck()
  for (const name of ['CloudHSM key store', 'External key store']) await kind(page, name).uncheck()
  await differences(page).check()
  await expect(month).toHaveCount(0)
})

test('notes are those of the shown cells, and lead back from the same numbers', async ({ page }) => {
  await open(page, '/compare/?hide=aws-owned-key')
  await expect(page.getByRole('listitem').filter({ hasText: 'Not for Aurora.' })).toHaveCount(0)
  const row = table(page).getByRole('row').filter({ hasText: 'Choose the AWS Region of the key' })
  const note = row.getByRole('link', { name: /^Note / })
  const number = await note.textContent()
  await note.click()
  await expect(page).toHaveURL(new RegExp(`hide=aws-owned-key#note-${number}$`))
  await expect(page.locator(`#note-${number}`)).toContainText('Not for Route 53 DNSSEC.')
  await expect(page.locator(`#note-${number}`)).toBeInViewport()
  await expect(heads(page)).toHaveCount(8)
})

test('what does not exist in the address changes nothing, nor does hiding all', async ({ page }) => {
  await open(page, '/compare/?hide=nonsense.aws-owned-keys&pin=none&only=some')
  await expect(heads(page)).toHaveCount(9)
  const ids = [
    'aws-owned-key',
    'aws-managed-key',
    'customer-managed-key',
    'multi-region-key',
    'imported-key-material',
    'imported-multi-region-key',
    'cloudhsm-key-store',
    'external-key-store',
  ]
  await open(page, `/compare/?hide=${ids.join('.')}`)
  await expect(heads(page)).toHaveCount(9)
  await open(page, `/compare/?hide=${ids.slice(1).join('.')}`)
  await expect(heads(page)).toHaveCount(2)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible when narrowed, and fits 320 px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, '/compare/?hide=external-key-store&pin=multi-region-key&only=differences')
    await expect(heads(page)).toHaveCount(8)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('the table comes to life without the facts', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  await open(page)
  expect(scripts.some((path) => /\/comparison-/.test(path))).toBe(true)
  expect(scripts.filter((path) => /\/facts-/.test(path))).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole table is there, in its groups, and no control that does nothing', async ({ page }) => {
    await page.goto('/compare/?hide=aws-owned-key')
    await expect(heads(page)).toHaveCount(9)
    await expect(table(page).getByRole('rowheader', { name: 'Rotation', exact: true })).toBeVisible()
    await expect(differences(page)).toBeHidden()
    await expect(page.getByRole('listitem').filter({ hasText: 'Not for Aurora.' })).toBeVisible()
  })
})
