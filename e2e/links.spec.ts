import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ANSWERED, CMK_LINK, SHARED_BUCKET, copiedBy, expect, test } from './test.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** As links were made before they carried a version. */
const shared = `/recommendation/customer-managed-key/?${ANSWERED}`

test.describe('a link of an earlier version', () => {
  test('opens its recommendation as it is, and a copy carries today’s version', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(shared)
    await expect(heading(page)).toHaveText('Create a customer managed key for this bucket')
    await expect(page).toHaveURL(new RegExp(`${ANSWERED}$`))
    const button = page.getByRole('button', { name: 'Copy link' }).first()
    const copied = new URL(await copiedBy(page, () => button.click()))
    expect(copied.search).toMatch(/&rules=\d+$/)
  })

  test('with questions that were not asked then says so, and they can be answered', async ({ page }) => {
    await page.goto(shared.replace('&rotation=no', ''))
    await expect(heading(page)).toHaveText('Create a customer managed key for this bucket')
    const note = page.getByRole('status').filter({ hasText: 'this link does not answer' })
    await expect(note).toContainText('Made by version 1 of our rules')
    await expect(note).toContainText('Rotation')
    await note.getByRole('link', { name: 'Answer' }).click()
    await expect(page).toHaveURL(/\/wizard\/[a-z]+\/\?service=s3/)
  })

  test('that leads elsewhere by now says by which rules it was made, until today’s is opened', async ({ page }) => {
    await page.goto(shared.replace('customer-managed-key', 'aws-managed-key'))
    const note = page.getByRole('status').filter({ hasText: 'By today’s rules' })
    await expect(note).toContainText('It was made by version 1 of our rules')
    await expect(page).not.toHaveURL(/rules=/)
    await note.getByRole('link', { name: 'Open today’s recommendation' }).click()
    await expect(page).toHaveURL(/\/recommendation\/customer-managed-key\/.*&rules=\d+$/)
    await expect(note).toHaveCount(0)
  })

  test('that stops among the questions of its time goes on there, with its version', async ({ page }) => {
    await page.goto('/recommendation/customer-managed-key/?service=s3&accounts=own&rules=1')
    await expect(page).toHaveURL(/\/wizard\/delivery\/\?service=s3&accounts=own&rules=1$/)
  })
})

for (const version of ['99', 'new', '']) {
  test(`a link with the version “${version}” loses nothing and says that we do not know it`, async ({ page }) => {
    await page.goto(`${shared}&rules=${version}`)
    await expect(heading(page)).toHaveText('Create a customer managed key for this bucket')
    const note = page.getByRole('status').filter({ hasText: 'We do not know the rules that this link was made by' })
    await expect(note).toContainText(`“rules=${version}”`)
    await expect(note).toContainText('Its answers are kept.')
  })
}

test('a link into the wizard with something unknown says so on the recommendation it leads to', async ({ page }) => {
  await page.goto(CMK_LINK.replace('/recommendation/customer-managed-key/', '/wizard/') + '&colour=red')
  await expect(heading(page)).toHaveText('Create a customer managed key for this bucket')
  await expect(page).toHaveURL(/&rules=\d+$/)
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText('“colour=red”')
})

test('a page that does not exist leads into the wizard with the answers of its address', async ({ page }) => {
  await page.goto(`/wizard/nope/?service=s3&accounts=own&utm_source=news`)
  await page.getByRole('link', { name: 'Open the wizard' }).click()
  await expect(page).toHaveURL(/\/wizard\/.*\?service=s3&accounts=own/)
  await expect(page.getByText('left out')).toHaveCount(0)
})

test.describe('comparing', () => {
  const other = SHARED_BUCKET.replace('access=resource', 'access=own&audit=no')
  const bothIn = (a: string, b: string) => `/compare-links/?${new URLSearchParams({ a, b })}`

  test('two links are pasted, compared, and sent on', async ({ page }) => {
    await page.goto(CMK_LINK)
    await page.getByRole('link', { name: 'Compare with another link' }).click()
    await expect(heading(page)).toHaveText('Compare two links')
    await expect(page.getByRole('textbox', { name: 'First link' })).toHaveValue(new RegExp(`^${ANSWERED}&rules=`))
    await page
      .getByRole('textbox', { name: 'Second link' })
      .fill(`https://elsewhere.example/keys/recommendation/x/?${other}#account=111122223333`)
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('status').filter({ hasText: '2 answers differ' })).toBeVisible()
    await expect(page.getByText('What stood behind the # is thrown away')).toBeVisible()
    expect(page.url()).not.toContain('111122223333')
    expect(await page.getByRole('main').innerHTML()).not.toContain('111122223333')

    const answers = page.getByRole('region', { name: 'Answers that differ' })
    await expect(answers).toContainText('Who decides who may use the key?')
    await expect(answers.getByText('Only this AWS account')).toHaveCount(0)
    const policy = page.getByRole('region', { name: 'Statements of the key policy that differ' })
    await expect(policy).toContainText('Enable IAM policies for administration')
    await page.reload()
    await expect(policy).toContainText('Enable IAM policies for administration')
  })

  test('says what a kind of key is out for in one link alone', async ({ page }) => {
    await page.goto(bothIn(ANSWERED.replace('audit=yes', 'audit=no'), ANSWERED))
    const out = page.getByRole('region', { name: 'Kinds of key that one rules out' })
    await expect(out).toContainText('AWS owned key (SSE-S3)')
    await expect(out).toContainText('You want to see each use of the key')
    await expect(page.getByText('The first link has no key policy to write.')).toBeVisible()
  })

  test('keeps what was typed, and goes to the field that is wrong', async ({ page }) => {
    await page.goto('/compare-links/')
    await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
    await page.getByRole('textbox', { name: 'First link' }).fill(ANSWERED)
    await page.getByRole('textbox', { name: 'Second link' }).fill('https://example.com/nothing')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByText('There are no answers in it.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Second link' })).toBeFocused()
    await expect(page.getByRole('textbox', { name: 'Second link' })).toHaveValue('https://example.com/nothing')
    await expect(page.getByRole('textbox', { name: 'First link' })).toHaveValue(ANSWERED)
  })

  test('shows no old comparison below a link that is wrong, in the address neither', async ({ page }) => {
    await page.goto(bothIn(ANSWERED, ANSWERED))
    await expect(page.getByText('The answers are the same')).toBeVisible()
    await page.getByRole('textbox', { name: 'Second link' }).fill('https://example.com/nothing')
    await expect(page.getByText('is still the comparison of the links before')).toBeVisible()
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByText('There are no answers in it.')).toBeVisible()
    await expect(page.getByText('The answers are the same')).toHaveCount(0)
    await expect(page.getByRole('textbox', { name: 'Second link' })).toBeFocused()
    expect(new URL(page.url()).searchParams.has('b')).toBe(false)
    await page.goBack()
    await expect(page.getByText('The answers are the same')).toBeVisible()
  })

  test('has an example to begin with', async ({ page }) => {
    await page.goto('/compare-links/')
    await page.getByRole('link', { name: 'Show an example' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'differ' })).toBeVisible()
    await expect(page.getByText('left out')).toHaveCount(0)
  })

  test('Back shows the comparison before', async ({ page }) => {
    await page.goto(bothIn(ANSWERED, ANSWERED))
    await expect(page.getByText('The answers are the same')).toBeVisible()
    await page.getByRole('textbox', { name: 'Second link' }).fill(other)
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByText('2 answers differ')).toBeVisible()
    await page.goBack()
    await expect(page.getByText('The answers are the same')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Second link' })).toHaveValue(ANSWERED)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible and fits 320 px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(bothIn(`${ANSWERED}&colour=red`, other))
      await expect(page.getByRole('region', { name: 'Answers that differ' })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    })
  }
})
