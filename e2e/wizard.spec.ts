import type { Page } from '@playwright/test'
import { ANSWERED, CMK_LINK, expect, test } from './test.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
/** Other choices name Amazon S3 in their hints. */
const S3 = /^Amazon S3 Objects/

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()
const answer = async (page: Page, says: string | RegExp) => {
  await page.getByRole('radio', { name: says }).check()
  await goOn(page)
}

test('the whole wizard by mouse, from the home page to the policy', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start the wizard' }).click()
  await page
    .getByRole('link', { name: 'Start', exact: false })
    .filter({ hasText: /^Start\s*→$/ })
    .click()
  await expect(heading(page)).toHaveText('What do you want to protect?')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await answer(page, S3)
  await expect(page).toHaveURL(/\/wizard\/accounts\/\?service=s3$/)
  await answer(page, /^Other AWS accounts too/)
  await answer(page, 'Read Download')
  await page.getByRole('checkbox', { name: 'No, only people' }).check()
  await goOn(page)
  await answer(page, 'Whoever may use the data')
  await answer(page, 'Yes, each use of the key')
  await answer(page, /^No$/)
  await answer(page, /^No rule$/)
  await page.getByRole('checkbox', { name: 'None that says anything about keys' }).check()
  await goOn(page)
  await answer(page, 'No, one Region')
  await answer(page, /^AWS KMS may generate/)
  await answer(page, /^One, or a handful/)
  await expect(heading(page)).toHaveText('Create a customer managed key for this bucket')
  await expect(page).toHaveURL(new RegExp(`${CMK_LINK.replaceAll('?', '\\?')}$`))
  await expect(page.getByRole('group', { name: 'Statement Allow other accounts to use the key' })).toContainText(
    'kms:Decrypt',
  )
})

test('the wizard by keyboard alone: focus goes to each new heading', async ({ page }) => {
  await page.goto('/wizard/service/')
  await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
  await page.getByRole('radio', { name: 'Amazon DynamoDB' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  for (const next of [
    'Who has to read or write the data?',
    'Who decides who may use the key?',
    'Must you see each use of the key in CloudTrail?',
    'Must you be able to cut off or destroy the data through its key?',
    'Does a rule tell you when the key must rotate?',
    'Which rules and standards apply to the data?',
    'Is the data used in more than one AWS Region?',
    'Where may the key material come from and live?',
  ]) {
    await expect(heading(page)).toHaveText(next)
    await expect(heading(page)).toBeFocused()
    await page.keyboard.press('Tab')
    while (!(await page.evaluate(() => document.activeElement instanceof HTMLInputElement)))
      await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
  }
  await expect(heading(page)).toHaveText('You need no key of your own for this table')
  await expect(heading(page)).toBeFocused()
})

test('the field narrows in sight, and says so to a screen reader', async ({ page, viewport }) => {
  await page.goto('/wizard/audit/?service=s3&accounts=own&delivery=none&access=resource')
  const isPhone = (viewport?.width ?? 0) < 1000
  if (isPhone) await page.getByText('8 of 8 still standing').click()
  const field = isPhone ? page.locator('details', { hasText: 'still standing' }) : page.getByRole('complementary')
  await expect(field.getByText('Out:')).toHaveCount(0)
  await page.getByRole('radio', { name: 'Yes, each use of the key' }).check()
  await expect(field.locator('s', { hasText: 'AWS owned key (SSE-S3)' })).toBeVisible()
  await expect(field.getByText('you need to see each use of the key in CloudTrail')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '7 of 8 still standing' })).toBeAttached()
})

test('Continue without an answer says what is missing and goes to it', async ({ page }) => {
  await page.goto('/wizard/audit/?service=s3')
  await goOn(page)
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('link', { name: 'Choose an answer' }).click()
  await expect(page.getByRole('radio').first()).toBeFocused()
})

test('Back and Forward, of the page and of the browser, keep every answer', async ({ page }) => {
  await page.goto('/wizard/service/')
  await answer(page, S3)
  await answer(page, 'Only this AWS account')
  await expect(heading(page)).toHaveText('Does another AWS service use it under its own name?')
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('radio', { name: 'Only this AWS account' })).toBeChecked()
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByRole('radio', { name: S3 })).toBeChecked()
  await page.goBack()
  await expect(heading(page)).toHaveText('Who has to read or write the data?')
  await page.goBack()
  await expect(heading(page)).toHaveText('Does another AWS service use it under its own name?')
  await page.goForward()
  await expect(page.getByRole('radio', { name: 'Only this AWS account' })).toBeChecked()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Only this AWS account' })).toBeChecked()
})

test('an answer chosen but not sent is not lost by going back', async ({ page }) => {
  await page.goto('/wizard/accounts/?service=s3')
  await page.getByRole('radio', { name: 'My whole organization' }).check()
  await page.getByRole('link', { name: 'Back' }).click()
  await goOn(page)
  await page.goBack()
  await expect(page).toHaveURL(/accounts=organization/)
})

test('editing one answer keeps the others and says which it dropped', async ({ page }) => {
  await page.goto(CMK_LINK)
  await page.getByRole('link', { name: 'change the answer to Who has to read or write the data?' }).first().click()
  await expect(page.getByRole('radio', { name: /^Other AWS accounts too/ })).toBeChecked()
  await answer(page, 'Only this AWS account')
  await expect(heading(page)).toHaveText('The AWS managed key is enough for this bucket')
  await expect(page.getByRole('status').filter({ hasText: 'One answer was left out' })).toContainText('sharing=read')
  await expect(page).toHaveURL(/audit=yes/)
})

test('a question that cannot change anything is skipped, and the page says so', async ({ page }) => {
  await page.goto('/wizard/service/')
  await answer(page, 'My own application')
  await answer(page, 'Only this AWS account')
  await expect(heading(page)).toHaveText('Who decides who may use the key?')
  await page.getByText('3 questions skipped').click()
  await expect(page.getByText('No other account uses the data.')).toBeVisible()
})

test('answers that exclude each other lead to what to give up', async ({ page }) => {
  await page.goto(
    '/wizard/material/?service=s3&accounts=own&delivery=none&access=resource&audit=no&revocation=no&rotation=yearly&standards=none&regions=one',
  )
  await answer(page, 'It must live in an HSM of our own')
  await expect(heading(page)).toHaveText('Nothing fits all of your answers')
  await expect(page.getByText('You cannot keep the key in an HSM of your own.')).not.toHaveCount(0)
  await page.getByRole('link', { name: 'If no rule asks for rotation' }).click()
  await expect(heading(page)).toHaveText('Can your data wait when your key store is slow or down?')
  await answer(page, 'Yes, we run it')
  await answer(page, /^Seldom/)
  await answer(page, 'One, or a handful')
  await expect(heading(page)).toHaveText('Create the key in an AWS CloudHSM key store for this bucket')
})

test('a service is found by its name, and Enter in that field sends nothing', async ({ page }) => {
  await page.goto('/wizard/service/')
  await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
  const find = page.getByRole('searchbox', { name: 'Find it by name' })
  await find.fill('secret')
  await expect(page.getByRole('heading', { level: 2, name: 'Secrets, parameters, logs and trails' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Storage and backup' })).toHaveCount(0)
  await find.press('Enter')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await find.fill('postgres')
  await expect(page.getByRole('radio', { name: /^Amazon RDS/ })).toBeVisible()
  await find.fill('jwt')
  await expect(page.getByRole('radio', { name: /^Digital signatures/ })).toBeVisible()
  await find.fill('a service of nobody')
  await expect(page.getByText('Nothing of that name.')).toBeVisible()
  await find.fill('aws secrets manager')
  await answer(page, /^AWS Secrets Manager/)
  await expect(heading(page)).toHaveText('Who has to read or write the data?')
})

test('several rules may be chosen; “none” stands alone', async ({ page }) => {
  await page.goto(
    '/wizard/standards/?service=cloudtrail&accounts=own&access=resource&audit=no&revocation=no&rotation=no',
  )
  const rule = (name: RegExp) => page.getByRole('checkbox', { name })
  await rule(/^PCI DSS/).check()
  await rule(/^CIS/).check()
  await expect(rule(/^PCI DSS/)).toBeChecked()
  await rule(/^None that says anything about keys/).check()
  await expect(rule(/^PCI DSS/)).not.toBeChecked()
  await rule(/^PCI DSS/).check()
  await expect(rule(/^None that says anything about keys/)).not.toBeChecked()
  await rule(/^CIS/).check()
  await goOn(page)
  await expect(page).toHaveURL(/&standards=pci-dss\.cis$/)
})

test('says which answer excludes the one that is chosen, before it goes on', async ({ page }) => {
  await page.goto(`/wizard/accounts/?${ANSWERED}`)
  await page.getByRole('radio', { name: /^Everyone/ }).check()
  await expect(page.getByText('No kind of key fits this answer together with:')).toBeVisible()
  await expect(page.getByRole('link', { name: /^change the answer to/ }).first()).toBeVisible()
})

test('the browser’s way back finds what was chosen, step by step, and forward again', async ({ page }) => {
  await page.goto('/wizard/access/?service=s3&accounts=own&delivery=none')
  const given: [string, string][] = []
  for (let step = 0; step < 3; step += 1) {
    const asked = await page.getByRole('heading', { level: 1 }).textContent()
    const choice = page.getByRole('radio').or(page.getByRole('checkbox')).first()
    await choice.check()
    given.push([asked ?? '', (await choice.getAttribute('id')) ?? ''])
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(asked ?? '')
  }
  const last = page.url()
  for (const [before] of given.toReversed()) {
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(before)
    await expect(page.getByRole('radio').or(page.getByRole('checkbox')).first()).toBeChecked()
  }
  await page.reload()
  await expect(page.getByRole('radio').or(page.getByRole('checkbox')).first()).toBeChecked()
  for (const [next] of given.slice(1)) {
    await page.goForward()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(next)
  }
  await page.goForward()
  await expect(page).toHaveURL(last)
})
