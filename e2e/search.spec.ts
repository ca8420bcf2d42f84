import { expect, test } from './test.ts'

const search = 'Search the site'

test('search opens by button and by keys, finds, announces, and is left by keyboard', async ({ page }) => {
  await page.goto('/when/')
  await page.getByRole('button', { name: 'Search' }).click()
  const field = page.getByRole('searchbox', { name: search })
  await expect(field).toBeFocused()
  await field.fill('rotation period')
  const status = page.getByRole('dialog').getByRole('status')
  await expect(status).toHaveText('10 best results.')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('rotation period') // nothing is lost
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await field.fill('xyzzy qqq')
  await expect(status).toContainText('Nothing found for “xyzzy qqq”')
})

test('Enter opens the best page, at the heading that answers', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: search }).fill('sharing with other accounts')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL(/#/)
})

test('the keys of search are left to whoever types, and app pages have search too', async ({ page }) => {
  await page.goto('/wizard/service/')
  await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
  const box = page.getByRole('searchbox').or(page.getByRole('textbox')).first()
  await box.fill('a')
  await page.keyboard.type('/')
  await expect(box).toHaveValue('a/')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox', { name: search })).toBeFocused()
})

test('a search that cannot be loaded says so, and tries again', async ({ page }) => {
  let fail = true
  await page.route('**/search/sections.json', (route) => (fail ? route.fulfill({ status: 404 }) : route.continue()))
  await page.goto('/when/')
  await page.keyboard.press('/')
  const field = page.getByRole('searchbox', { name: search })
  await field.fill('rotation')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('could not be loaded')
  fail = false
  await field.fill('rotation of keys')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
})
