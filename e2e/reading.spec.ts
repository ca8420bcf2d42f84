import { readdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { CMK_LINK, expect, test } from './test.ts'

const PAGES = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .toSorted()

const WITH_ANSWERS = [
  CMK_LINK,
  '/wizard/audit/?service=s3&accounts=own&delivery=none&access=resource',
  '/recommendation/aws-owned-key/?service=s3&accounts=others&sharing=both&delivery=none&access=resource&audit=no&revocation=no&rotation=no&standards=none&regions=one&material=unsure',
  '/recommendation/nothing-fits/?service=s3&accounts=own&delivery=none&access=resource&audit=no&revocation=no&rotation=yearly&standards=none&regions=one&material=own-hsm',
]

/** Pages that are made by one component from rows of a table: one in four stands for the looks of all. */
const MADE_ALIKE = ['/services/', '/deliveries/', '/sources/', '/wizard/']
const isSample = (path: string) => {
  const folder = MADE_ALIKE.find((each) => path.startsWith(each) && path !== each)
  return folder === undefined || PAGES.filter((each) => each.startsWith(folder)).indexOf(path) % 4 === 0
}

const EVERYWHERE = ['/', '/access/', '/compare/', '/services/', '/services/s3/', '/wizard/service/', ...WITH_ANSWERS]

test('there are pages to look at', () => {
  expect(PAGES.length).toBeGreaterThan(150)
  expect(PAGES.filter(isSample).length).toBeGreaterThan(60)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    for (const path of [...PAGES, ...WITH_ANSWERS]) {
      test(`${path} is accessible and does not scroll sideways`, async ({ page, viewport }) => {
        test.setTimeout(120_000) // a table of hundreds of rows, on a busy machine
        const isWide = (viewport?.width ?? 0) > 1000
        // on a wide screen in light and on a phone in dark; what has most to it in all four
        const isDue = isSample(path) && isWide === (colorScheme === 'light')
        test.skip(!isDue && !EVERYWHERE.includes(path), 'seen in another theme and width')
        await page.goto(path)
        if (WITH_ANSWERS.includes(path)) await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
        const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(content).toBeLessThanOrEqual(window ?? 0)
      })
    }
  })
}

test('reads at 320 px without scrolling sideways', async ({ page, isMobile }) => {
  test.skip(isMobile, 'it sets its own width')
  test.setTimeout(240_000) // it opens every page
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of [...PAGES, ...WITH_ANSWERS]) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})

test('the comparison can be read, and each cell leads to its source', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Compare the keys' }).click()
  const table = page.getByRole('group', { name: 'What each kind of key can do' })
  await expect(table.getByRole('columnheader')).toHaveCount(9)
  const row = table.getByRole('row').filter({ hasText: 'Share the data with other accounts' })
  await expect(row.getByRole('cell')).toHaveText(['yes1', 'no', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'])
  await row.getByRole('link', { name: 'Note 1' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Not for Aurora.' })).toBeInViewport()
  await row.getByRole('link', { name: 'no', exact: true }).first().click()
  await expect(page).toHaveURL(/\/sources\/kinds\/#awsManagedServesOneAccount$/)
  await expect(page.locator('#awsManagedServesOneAccount')).toBeInViewport()
})

test('documents ship no framework', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push(await response.text())
  })
  await page.goto('/when/')
  await page.waitForLoadState('networkidle')
  expect(scripts.join('').length).toBeLessThan(10_000)
})

test('a chosen theme is there before the first paint, on every kind of page', async ({ page }) => {
  await page.goto('/')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const before = await ground()
  await page.getByRole('button', { name: 'Dark theme' }).click()
  const after = await ground()
  expect(after).not.toBe(before)
  await page.goto('/wizard/service/', { waitUntil: 'commit' })
  await page.waitForSelector('body')
  expect(await ground()).toBe(after)
  await expect(page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute('aria-pressed', 'true')
})

test('the menu of a phone opens, closes and gives the focus back', async ({ page, viewport }) => {
  test.skip((viewport?.width ?? 0) > 1000, 'there is no menu button on a wide screen')
  await page.goto('/')
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Wizard' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare the kinds of key')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every page can be read, and leads to the others', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the same HTML')
    test.setTimeout(240_000) // it opens every page
    for (const path of PAGES) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
      await expect(
        page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Compare' }),
        path,
      ).toBeVisible()
      // what is typed before React takes over, it never hears of
      await expect(page.locator('input:enabled, textarea:enabled, select:enabled'), path).toHaveCount(0)
    }
  })

  test('the wizard says what it needs, and a recommendation shows its key policy', async ({ page }) => {
    await page.goto('/wizard/')
    await expect(page.getByText('The wizard needs JavaScript.')).toBeVisible()
    await page.goto('/recommendation/customer-managed-key/')
    await expect(page.getByRole('group', { name: 'Statement Allow access for Key Administrators' })).toBeVisible()
  })
})

test('going from a document to the wizard and back feels like one site', async ({ page }) => {
  await page.goto('/compare/')
  await page.getByRole('main').getByRole('link', { name: 'Start the wizard' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which key do I need?')
  await page.getByRole('navigation', { name: 'All pages' }).getByRole('link', { name: 'Sources' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which key do I need?')
})

test('prints in the light colours, whatever the screen has, with no hint for fingers', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/compare/')
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
  const ink = () => page.evaluate(() => getComputedStyle(document.querySelector('h1')!).color)
  const onScreen = await ink()
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  expect(await ink()).not.toBe(onScreen)
  expect(await ink()).toBe('rgb(25, 29, 36)')
  await expect(page.getByText('The table scrolls sideways.').first()).toBeHidden()
})
