import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

const field = (page: Page) => page.getByRole('textbox', { name: 'Paste the error message' })
const said = (page: Page) => page.getByRole('status')
const decoder = (page: Page) => page.locator('[data-island="error-decoder"]')

const KEY = 'arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const REFUSED = `User: arn:aws:sts::444455556666:assumed-role/data-reader/session is not authorized to perform: kms:Decrypt on resource: ${KEY} because no resource-based policy allows the kms:Decrypt action`

test('a pasted refusal is explained, with what stands in it, and goes nowhere', async ({ page }) => {
  const asked: string[] = []
  await page.goto('/errors/')
  await expect(field(page)).toBeEnabled()
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await field(page).fill(REFUSED)
  await expect(said(page)).toHaveText('We know this message.')
  await expect(decoder(page)).toContainText('A yes is missing from the key policy or a grant on the key.')
  await expect(decoder(page)).toContainText('role data-reader')
  await expect(decoder(page)).toContainText('caller 444455556666, key 111122223333')
  await expect(decoder(page)).toContainText('The key is in another account than the caller')
  await expect(decoder(page).getByRole('link', { name: 'Troubleshoot access denied error messages' })).toBeVisible()
  expect(asked.filter((each) => /data-reader|444455556666/.test(each))).toEqual([])
  expect(page.url()).not.toMatch(/data-reader|444455556666/)
  expect(
    await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
    ),
  ).not.toMatch(/data-reader|444455556666/)
  await page.reload()
  await expect(field(page)).toBeEnabled()
  await expect(field(page)).toHaveValue('')
})

test('what is unknown stays in the field, and a way on is shown', async ({ page }) => {
  await page.goto('/errors/')
  await field(page).fill('Something else went wrong')
  await expect(said(page)).toHaveText('We do not know this message.')
  await expect(field(page)).toHaveValue('Something else went wrong')
  await decoder(page).getByRole('link', { name: 'a refusal without a reason' }).click()
  await expect(page.locator('#is-not-authorized-to-perform')).toBeInViewport()
})

test('works by keyboard: an example, then an empty field', async ({ page }) => {
  await page.goto('/errors/')
  await expect(field(page)).toBeEnabled()
  await field(page).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(said(page)).toHaveText('We know this message.')
  await page.getByRole('button', { name: 'Empty the field' }).focus()
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('')
  await expect(said(page)).toHaveText('')
  await expect(field(page)).toBeFocused()
})

test('a service’s message and the refusal inside it are both explained', async ({ page }) => {
  await page.goto('/errors/')
  await field(page).fill(
    `Lambda was unable to decrypt your environment variables because the KMS access was denied. KMS Exception: AccessDeniedException KMS Message: ${REFUSED}`,
  )
  await expect(said(page)).toHaveText('There are 2 messages in it that we know.')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible with a result, and fits 320 px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/errors/')
    await field(page).fill(REFUSED)
    await expect(said(page)).toHaveText('We know this message.')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

const definition = (page: Page) => page.getByRole('note', { name: 'Grant', exact: true })

test('a term explains itself where it stands: by keyboard, and closed by Escape', async ({ page }) => {
  await page.goto('/errors/')
  const term = page.getByRole('button', { name: 'grant', exact: true })
  await expect(definition(page)).toBeHidden()
  await term.focus()
  await page.keyboard.press('Enter')
  await expect(definition(page)).toBeVisible()
  await expect(definition(page)).toContainText('A grant only allows.')
  const { violations } = await new AxeBuilder({ page }).include('#term-grant').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const [box, window] = [await definition(page).boundingBox(), await page.evaluate(() => innerWidth)]
  expect(box && box.x >= 0 && box.x + box.width <= window).toBe(true)
  await page.keyboard.press('Escape')
  await expect(definition(page)).toBeHidden()
  await expect(term).toBeFocused()
  await page.keyboard.press('Enter')
  await definition(page).getByRole('link', { name: 'In the glossary' }).click()
  await expect(page).toHaveURL(/\/glossary\/#grant$/)
  await expect(page.locator('#grant')).toBeInViewport()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list explains every message, and the field takes nothing that nobody would read', async ({ page }) => {
    await page.goto('/errors/')
    await expect(field(page)).toBeDisabled()
    await expect(page.getByText('Without JavaScript, look for your message in the list below.')).toBeVisible()
    await expect(
      page.getByRole('heading', { level: 3, name: /will not allow you to update the key policy/ }),
    ).toBeVisible()
  })

  test('a term explains itself all the same', async ({ page }) => {
    await page.goto('/errors/')
    await page.getByRole('button', { name: 'grant', exact: true }).click()
    await expect(definition(page)).toBeVisible()
  })
})
