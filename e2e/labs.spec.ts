import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test.ts'

interface Lab {
  readonly name: string
  readonly at: string
  /** What it first asks of a reader: enabled, it is alive. */
  readonly first: (lab: Locator) => Locator
  /** Something done by keyboard alone, after which the lab says something else. */
  readonly play: (page: Page, lab: Locator) => Promise<void>
}

const button = (name: string) => (lab: Locator) => lab.getByRole('button', { name, exact: true })
const checkbox = (name: string | RegExp) => (lab: Locator) => lab.getByRole('checkbox', { name })

async function press(page: Page, target: Locator, ...keys: readonly string[]) {
  await target.focus()
  for (const key of keys) await page.keyboard.press(key)
  await expect(target, 'the keyboard stays where it was').toBeFocused()
}

const status = (lab: Locator) => lab.getByRole('status')
const picture = (lab: Locator) => lab.getByRole('img').first()

const LABS: readonly Lab[] = [
  {
    name: 'decision',
    at: '/access/',
    first: checkbox('The role is in another account'),
    play: async (page, lab) => {
      await expect(status(lab)).toContainText('Allowed')
      await press(page, checkbox('It allows kms:Decrypt with this key')(lab), 'Space')
      await expect(status(lab)).toContainText('Refused: nothing allows it')
      await press(page, checkbox('It names the role')(lab), 'Space')
      await expect(status(lab)).toContainText('Allowed')
      await press(page, lab.getByRole('group', { name: 'Service control policy' }).getByRole('checkbox'), 'Space')
      await expect(status(lab)).toContainText('Refused: a Deny forbids it')
      await expect(picture(lab)).toHaveAccessibleName(/Service control policy denies, and decides.*Refused/)
    },
  },
  {
    name: 'rotation',
    at: '/rotation/',
    first: button('Encrypt something'),
    play: async (page, lab) => {
      await press(page, button('Start again')(lab), 'Enter')
      await expect(status(lab)).toContainText('All ciphertexts are under the newest.')
      await press(page, button('Rotate the key')(lab), 'Enter')
      await expect(status(lab)).toContainText('1 of 1 ciphertexts are still under an older one')
      await press(page, button('Encrypt something')(lab), 'Enter')
      await expect(picture(lab)).toHaveAccessibleName(/ciphertext 1 under material 1, ciphertext 2 under material 2/)
      await press(page, button('Rotate the key')(lab), ...Array<string>(6).fill('Enter'))
      await press(page, button('Encrypt something')(lab), ...Array<string>(9).fill('Enter'))
      await expect(status(lab)).toContainText('The picture is full.')
      await expect(button('Rotate the key')(lab)).toHaveAttribute('aria-disabled', 'true')
    },
  },
  {
    name: 'envelope',
    at: '/five-minutes/',
    first: button('Next step'),
    play: async (page, lab) => {
      await press(page, button('From the start')(lab), 'Enter')
      await expect(status(lab)).toContainText('1 of 6')
      await expect(picture(lab)).toHaveAccessibleName(/Storage: nothing/)
      await press(page, button('Next step')(lab), 'Enter')
      await expect(picture(lab)).toHaveAccessibleName(/in memory: Your data, Data key, Data key, encrypted/)
      await press(page, button('Next step')(lab), ...Array<string>(9).fill('Enter'))
      await expect(status(lab)).toContainText('6 of 6')
      await press(page, button('Back')(lab), 'Enter')
      await expect(status(lab)).toContainText('5 of 6')
    },
  },
  {
    name: 'switch-off',
    at: '/deletion/',
    first: (lab) => lab.getByRole('radio', { name: 'Disabled' }),
    play: async (page, lab) => {
      await expect(status(lab)).toContainText('AWS KMS refuses every use of the key.')
      await lab.getByRole('radio', { name: 'Disabled' }).focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect(lab.getByRole('radio', { name: 'Deleted' })).toBeChecked()
      await expect(status(lab)).toContainText('There is no way back')
      await expect(picture(lab)).toHaveAccessibleName(/Amazon EBS no longer reaches/)
      const service = lab.getByRole('combobox', { name: 'It protects data in' })
      await service.focus()
      await page.keyboard.press('Home')
      await expect(picture(lab)).not.toHaveAccessibleName(/Amazon EBS/)
    },
  },
  {
    name: 'cost',
    at: '/cost/',
    first: (lab) => lab.getByRole('slider'),
    play: async (page, lab) => {
      await expect(picture(lab)).toHaveAccessibleName(/^Cost a month by object requests/)
      const figures = lab.getByRole('list').first()
      const before = await figures.textContent()
      await press(page, lab.getByRole('slider'), 'End')
      await expect(figures).not.toHaveText(before ?? '')
      await expect(lab).toContainText('1,000,000,000 object requests')
    },
  },
  {
    name: 'bucket-keys',
    at: '/s3/',
    first: checkbox('S3 Bucket Keys are on'),
    play: async (page, lab) => {
      const says = async () => (await status(lab).textContent()) ?? ''
      const saved = await says()
      await press(page, lab.getByRole('slider'), 'ArrowRight')
      expect(await says()).not.toBe(saved)
      await press(page, checkbox('S3 Bucket Keys are on')(lab), 'Space')
      await expect(status(lab)).toContainText(
        'For 10,000,000 object requests Amazon S3 makes 10,000,000 requests to AWS KMS.',
      )
      await expect(picture(lab)).toHaveAccessibleName('Each object has its own call to AWS KMS.')
    },
  },
]

const labOn = (page: Page, name: string) => page.locator(`[data-island="${name}"]`)

/** Text of the pictures that is smaller than 12 px, or leaves its picture or the box it stands in. */
const unreadable = (lab: Locator) =>
  lab.evaluate((root) =>
    [...root.querySelectorAll('svg[role="img"]')].flatMap((svg) => {
      const boxes = [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect())
      return [...svg.querySelectorAll('text')].flatMap((text) => {
        const size = parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)
        const at = text.getBoundingClientRect()
        const around = boxes
          .filter(
            ({ left, right, top, bottom }) =>
              left <= at.left && right > at.left && top <= at.top && bottom >= at.bottom,
          )
          .map(({ right }) => right)
        const edge = Math.min(svg.getBoundingClientRect().right, ...around)
        return size < 11.95 || at.right > edge ? [`${text.textContent} (${size.toFixed(1)} px)`] : []
      })
    }),
  )

for (const { name, at, first, play } of LABS) {
  test(`${name} comes to life, and is played by keyboard`, async ({ page }) => {
    await page.goto(at)
    const lab = labOn(page, name)
    await expect(first(lab)).toBeEnabled()
    await play(page, lab)
    const { violations } = await new AxeBuilder({ page }).include(`[data-island="${name}"]`).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])

    await page.setViewportSize({ width: 360, height: 780 })
    await expect.poll(() => unreadable(lab)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
}

test('the steps and states of the labs fit a screen of 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto('/five-minutes/')
  const envelope = labOn(page, 'envelope')
  await expect(button('Next step')(envelope)).toBeEnabled()
  await button('From the start')(envelope).click()
  for (let step = 1; step <= 6; step += 1) {
    await expect(status(envelope)).toContainText(`${step} of 6`)
    expect(await unreadable(envelope), `step ${step}`).toEqual([])
    await button('Next step')(envelope).click({ force: true })
  }
  await page.goto('/deletion/')
  const off = labOn(page, 'switch-off')
  const service = off.getByRole('combobox')
  await expect(service).toBeEnabled()
  const services = await service.getByRole('option').allTextContents()
  expect(services.length).toBeGreaterThan(5)
  for (const each of services) {
    await service.selectOption(each)
    await expect(picture(off)).toHaveAccessibleName(new RegExp(`^${each.replaceAll(/[()]/g, '.')}`))
    expect(await unreadable(off), each).toEqual([])
  }
})

const scriptsOf = async (page: Page, address: string) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  return scripts
}

test('a page of the guide without a lab loads no code of labs, and one with a lab only that of its own', async ({
  page,
}) => {
  const names = LABS.map(({ name }) => name)
  const labsIn = (scripts: readonly string[]) =>
    names.filter((name) => scripts.some((path) => new RegExp(`/${name}-[^/]*$`).test(path)))
  const without = await scriptsOf(page, '/grants/')
  expect(labsIn(without)).toEqual([])
  expect(without.filter((path) => /\/(islands|vendor|facts|site|lab)-/.test(path))).toEqual([])
  expect(labsIn(await scriptsOf(page, '/rotation/'))).toEqual(['rotation'])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const { name, at, first } of LABS) {
    test(`${name} shows its picture and says what it shows, and offers nothing that does nothing`, async ({ page }) => {
      await page.goto(at)
      const lab = labOn(page, name)
      await expect(picture(lab)).toBeVisible()
      await expect(picture(lab)).toHaveAccessibleName(/.{10}/)
      await expect(first(lab)).toBeHidden()
      expect(((await lab.innerText()) ?? '').length).toBeGreaterThan(80)
    })
  }
})
