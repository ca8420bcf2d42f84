import { expect, test } from './test.ts'

const rowsOf = 'tbody tr'

test('services are found, narrowed and sorted, and the address keeps it', async ({ page }) => {
  await page.goto('/services/')
  const all = await page.locator(rowsOf).count()
  expect(all).toBeGreaterThan(40)
  const find = page.getByLabel('Find', { exact: true })
  await expect(find).toBeEnabled()
  await find.fill('postgres')
  await expect(page.getByRole('status')).toHaveText(`2 of ${all} services`)
  await expect(page.getByRole('rowheader').first()).toContainText('Amazon RDS')
  await page.getByRole('button', { name: 'Service', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Service' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('rowheader').first()).toContainText('Amazon Aurora')
  const address = page.url()
  expect(address).toContain('q=postgres')

  await page.goto('/')
  await page.goto(address)
  await expect(page.getByLabel('Find', { exact: true })).toHaveValue('postgres')
  await expect(page.locator(rowsOf)).toHaveCount(2)
  await expect(page.getByRole('rowheader').first()).toContainText('Amazon Aurora')

  await page.getByLabel('Find', { exact: true }).fill('xyzzy')
  await page.getByRole('button', { name: 'Show all services' }).click()
  await expect(page.locator(rowsOf)).toHaveCount(all)
})

test('each column sorts, and the address says by which', async ({ page }) => {
  await page.goto('/services/')
  await expect(page.getByLabel('Find', { exact: true })).toBeEnabled()
  const heads = page.getByRole('columnheader')
  const count = await heads.count()
  expect(count).toBeGreaterThan(5)
  for (let at = 0; at < count; at += 1) {
    await heads.nth(at).getByRole('button').click()
    await expect(heads.nth(at)).toHaveAttribute('aria-sort', /^(?:a|de)scending$/)
  }
  await page.goto('/services/?sort=-deliveries')
  await expect(heads.last()).toHaveAttribute('aria-sort', 'descending')
  const deliveries = await page
    .locator(rowsOf)
    .evaluateAll((rows) => rows.map((row) => Number(row.lastElementChild?.textContent) || 0))
  expect(deliveries[0]).toBeGreaterThan(10)
  expect(deliveries).toEqual(deliveries.toSorted((one, other) => other - one))
})

test('a filter that does not exist filters nothing, and loses nothing', async ({ page }) => {
  await page.goto('/services/?group=Nonsense&default=none&sort=colour')
  await expect(page.getByLabel('Find', { exact: true })).toBeEnabled()
  await expect(page.getByRole('status')).toContainText('of')
  expect(await page.locator(rowsOf).count()).toBeGreaterThan(3)
})

test('a service leads to its deliveries, and a delivery to the wizard with its answers', async ({ page }) => {
  await page.goto('/services/')
  await page.getByRole('link', { name: 'Amazon SNS', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amazon SNS: which encryption key?')
  await page.getByRole('link', { name: 'CloudWatch alarms' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CloudWatch alarms into Amazon SNS')
  await expect(page.getByRole('group', { name: /^Statement / }).first()).toContainText('cloudwatch.amazonaws.com')
  await page.getByRole('link', { name: 'Find the key, with this answered' }).click()
  await expect(page).toHaveURL(/\/wizard\/.*service=sns/)
})
