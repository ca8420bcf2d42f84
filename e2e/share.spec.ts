import { CMK_LINK, SHARED_BUCKET, copiedBy, expect, test } from './test.ts'

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the policy is copied as shown, with what was typed in it', async ({ page }) => {
    await page.goto(CMK_LINK)
    await page.getByLabel('Your account ID').fill('111122223333')
    await page.getByRole('textbox', { name: 'Other accounts' }).fill('444455556666')
    const section = page.getByRole('region', { name: 'The key policy' })
    const text = await copiedBy(page, () => section.getByRole('button', { name: 'Copy with' }).click())
    await expect(section.getByRole('button', { name: 'Copied' })).toBeVisible()
    const policy = JSON.parse(text)
    expect(policy.Statement[0].Principal.AWS).toBe('arn:aws:iam::111122223333:root')
    expect(policy.Statement.at(-1).Principal.AWS).toBe('arn:aws:iam::444455556666:root')
    expect(JSON.stringify(policy)).toContain('<REGION>')
  })

  test('the link carries answers and nothing that was typed; the full link only behind #', async ({ page }) => {
    await page.goto(CMK_LINK)
    await page.getByLabel('Your account ID').fill('111122223333')
    const link = await copiedBy(page, () => page.getByRole('button', { name: 'Copy link' }).first().click())
    expect(new URL(link).pathname + new URL(link).search).toBe(CMK_LINK)
    expect(link).not.toContain('111122223333')

    await page.getByText('A link with your accounts in it').click()
    await expect(page.getByText('your account ID (111122223333)')).toBeVisible()
    const full = new URL(await copiedBy(page, () => page.getByRole('button', { name: 'Copy full link' }).click()))
    expect(full.search).toBe(new URL(link).search)
    expect(full.hash).toBe('#account=111122223333')
    await page.goto('about:blank')
    await page.goto(full.href)
    await expect(page.getByLabel('Your account ID')).toHaveValue('111122223333')
  })
})

test('a colleague opens the link in a fresh browser and sees the same', async ({ page, browser, baseURL }) => {
  await page.goto(CMK_LINK)
  const shown = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Create a customer managed key for this bucket')
  await expect(shown.getByRole('heading', { name: 'Share it' })).toBeVisible()
  await expect(shown.getByRole('table', { name: /^Who can do what/ })).toBeVisible()
  const sums = { name: 'Cost a month of each kind of key' } as const
  await expect(shown.getByRole('table', sums)).toBeVisible()
  const text = await shown.innerText()
  const colleague = await browser.newContext(baseURL ? { baseURL } : {})
  const theirs = await colleague.newPage()
  await theirs.setViewportSize(page.viewportSize() ?? { width: 1280, height: 900 })
  await theirs.goto(page.url())
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Create a customer managed key for this bucket')
  await expect(theirs.getByRole('main').getByRole('heading', { name: 'Share it' })).toBeVisible()
  await expect(theirs.getByRole('table', { name: /^Who can do what/ })).toBeVisible()
  await expect(theirs.getByRole('table', sums)).toBeVisible()
  expect(await theirs.getByRole('main').innerText()).toBe(text)
  await colleague.close()
})

test('a link from other days shows what it said, what is true today, and why', async ({ page }) => {
  await page.goto(
    `/recommendation/aws-managed-key/?${SHARED_BUCKET.replace('access=resource', 'access=resource&audit=yes')}`,
  )
  const notice = page.getByRole('status').filter({ hasText: 'By today’s rules' })
  await expect(notice).toContainText('AWS managed key (aws/s3)')
  await expect(notice).toContainText('Objects under the AWS managed key aws/s3 cannot be shared')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Create a customer managed key for this bucket')
  await notice.getByRole('link', { name: 'Open today’s recommendation' }).click()
  await expect(page).toHaveURL(new RegExp('/recommendation/customer-managed-key/'))
  await expect(notice).toHaveCount(0)
})

test('a partial link opens the next open question', async ({ page }) => {
  await page.goto('/wizard/?service=s3&accounts=own')
  await expect(page).toHaveURL(/\/wizard\/delivery\/\?service=s3&accounts=own$/)
  await page.goto('/recommendation/customer-managed-key/?service=s3&accounts=own')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Does another AWS service use it under its own name?',
  )
  await expect(page.getByRole('status').filter({ hasText: 'This link leaves questions open' })).toBeVisible()
  await page.getByRole('radio').or(page.getByRole('checkbox')).first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('This link leaves questions open')).toHaveCount(0)
})

for (const [name, path, says] of [
  ['an unknown question', `${CMK_LINK}&colour=red`, '“colour=red”: there is no such question.'],
  ['an unknown answer', CMK_LINK.replace('audit=yes', 'audit=perhaps'), '“audit=perhaps”'],
  [
    'an answer that does not fit the service',
    '/wizard/audit/?service=ebs&delivery=cloudfront',
    '“delivery=cloudfront”',
  ],
  ['markup', '/wizard/?service=%3Cscript%3Ealert(1)%3C/script%3E', '“service=<script>alert(1)</script>”'],
  ['broken escapes', '/wizard/accounts/?service=%E0%A4%A&service=s3&audit=', 'service='],
] as const) {
  test(`a link with ${name} keeps the rest and says what it left out`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText(says)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('an answer that does not exist leads to its question', async ({ page }) => {
  await page.goto('/wizard/revocation/?service=banana')
  await page
    .getByRole('status')
    .getByRole('link', { name: /^Answer it/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do you want to protect?')
})

test('a wrong address is not found, in words, with the way on', async ({ page }) => {
  const response = await page.goto('/recommendation/magic-key/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
  await page.getByRole('link', { name: 'Open the wizard' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which key do I need?')
})

test('what is typed wrong is told at the field, and the policy keeps its placeholder', async ({ page }) => {
  await page.goto(CMK_LINK)
  await page.getByLabel('Your account ID').fill('1234')
  await expect(page.getByText('An account ID has 12 digits and no dashes')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Statement Enable IAM User Permissions' })).toContainText('<ACCOUNT_ID>')
})

test('the policy is downloaded under the name of what it is', async ({ page }) => {
  await page.goto(CMK_LINK)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download key-policy.json' }).click()
  const file = await waiting
  expect(file.suggestedFilename()).toBe('key-policy.json')
})

test.describe('on pages that explain', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the policies of a case are copied whole, without the reasons beside them', async ({ page }) => {
    await page.goto('/cases/rds-snapshot-shared/')
    const button = page.getByRole('button', { name: 'Copy key-policy.json' }).first()
    await button.focus()
    const text = await copiedBy(page, () => page.keyboard.press('Enter'))
    await expect(button).toHaveText('Copied')
    const policy = JSON.parse(text)
    expect(policy.Version).toBe('2012-10-17')
    expect(policy.Statement.length).toBeGreaterThan(2)
    expect(policy.Statement.every(({ Sid }: { Sid: string }) => Sid.length > 0)).toBe(true)
    await expect(button).toHaveText('Copy')
  })

  test('commands and single statements are copied as they stand', async ({ page }) => {
    await page.goto('/kinds/')
    const code = page.getByRole('button', { name: 'Copy the code above' }).first()
    expect(await copiedBy(page, () => code.click())).toMatch(/^aws kms describe-key .*'$/)
    await page.goto('/deliveries/cloudwatch-alarms/')
    const statement = page.getByRole('button', { name: /^Copy the statement / }).first()
    expect(JSON.parse(await copiedBy(page, () => statement.click()))).toMatchObject({
      Principal: { Service: 'cloudwatch.amazonaws.com' },
    })
  })
})

test('where the browser refuses to copy, it is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await page.goto('/cases/rds-snapshot-shared/')
  const button = page.getByRole('button', { name: 'Copy key-policy.json' }).first()
  await button.click()
  await expect(button).toHaveText('Your browser refused: select the text and copy it')
})
