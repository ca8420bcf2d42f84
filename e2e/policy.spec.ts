import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { CMK_LINK, expect, test } from './test.ts'

const policy = (page: Page) => page.getByRole('region', { name: 'The key policy' })
const access = (page: Page) => page.getByRole('region', { name: 'Who can do what' })
const rowOf = (page: Page, who: string | RegExp) => access(page).getByRole('row', { name: who })
const answerOf = (page: Page, who: string | RegExp, at: number) => rowOf(page, who).getByRole('button').nth(at)

/** The fields are hidden behind their names, as tabs are. */
const choose = (page: Page, form: string) => policy(page).locator('label').filter({ hasText: form }).click()

/** The columns of a key that encrypts. */
const [ENCRYPT, DECRYPT, GRANT, POLICY, DISABLE, DELETE] = [0, 1, 2, 3, 4, 5]

const FORMS = [
  ['Terraform', 'resource "aws_kms_key"'],
  ['CloudFormation', 'AWS::KMS::Key'],
  ['CDK', 'aws-cdk-lib'],
  ['AWS CLI', 'aws kms create-key'],
  ['Pulumi', '@pulumi/aws'],
] as const

test('the same policy in every form, with what was typed in it and where it came from', async ({ page }) => {
  await page.goto(CMK_LINK)
  await page.getByLabel('Your account ID').fill('111122223333')
  await page.getByLabel('Alias of the key').fill('orders')
  for (const [name, sign] of FORMS) {
    await choose(page, name)
    const code = policy(page)
      .getByRole('group', { name: new RegExp(`^(?:AWS )?${name}: `) })
      .first()
    await expect(code).toContainText(sign)
    await expect(code).toContainText('111122223333')
    await expect(code).toContainText('alias/orders')
    await expect(code).toContainText('/recommendation/customer-managed-key/?service=s3')
    const downloading = page.waitForEvent('download')
    await policy(page)
      .getByRole('button', { name: /^Download kms-key/ })
      .first()
      .click()
    const text = readFileSync(await (await downloading).path(), 'utf8')
    expect(text).toBe(await code.innerText().then((shown) => `${shown.trimEnd()}\n`))
  }
})

test('what is encrypted under the key stands in a file of its own, named and to be downloaded', async ({ page }) => {
  await page.goto(CMK_LINK)
  for (const [form, file] of [
    ['Terraform', 'bucket.tf'],
    ['CloudFormation', 'kms-key-bucket.yaml'],
    ['CDK', 'bucket.ts'],
    ['Pulumi', 'bucket.ts'],
  ] as const) {
    await choose(page, form)
    await expect(policy(page).getByRole('heading', { name: file, exact: true })).toBeVisible()
    await expect(policy(page).getByRole('button', { name: `Download ${file}`, exact: true })).toBeVisible()
    await expect(policy(page).getByRole('group', { name: new RegExp(`: ${file}$`) })).toContainText('sets the key')
  }
})

test('what is open is named until nothing is, in a script too', async ({ page }) => {
  await page.goto(CMK_LINK)
  await choose(page, 'AWS CLI')
  await expect(policy(page).getByText('Not ready: fill in your account ID, AWS Region,')).toBeVisible()
  await expect(policy(page).getByRole('button', { name: /^Copy with \d placeholders \(kms-key\.sh\)$/ })).toBeVisible()
  for (const [label, value] of [
    ['Your account ID', '111122223333'],
    ['AWS Region', 'eu-west-1'],
    ['Key administrators', 'arn:aws:iam::111122223333:role/Administrator'],
    ['Who may disable and delete the key', 'arn:aws:iam::111122223333:role/BreakGlass'],
    ['Key users', 'arn:aws:iam::111122223333:role/Application'],
    ['Other accounts', '444455556666'],
    ['Alias of the key', 'alias/orders'],
    ['Bucket', 'amzn-s3-demo-bucket'],
  ] as const)
    await policy(page).getByRole('textbox', { name: label, exact: true }).fill(value)
  await expect(policy(page).getByText('Nothing left to fill in.')).toBeVisible()
  await expect(policy(page).getByRole('button', { name: 'Copy (kms-key.sh)', exact: true })).toBeVisible()
})

test('what is done stands in its order, numbered through', async ({ page }) => {
  await page.goto(CMK_LINK)
  const steps = page.getByRole('region', { name: 'What else must be in place' })
  await expect(steps.getByRole('heading', { level: 3 })).toHaveText([
    'First',
    'The key',
    'The other policies',
    'The resource',
    'Later, and good to know',
  ])
  await expect(steps.getByRole('heading', { level: 4 })).toHaveText([
    '1. The roles that the key policy names',
    '2. The key, its policy and its alias',
    '3. The IAM policy in the other account',
    '4. The bucket’s default encryption',
    '5. The bucket policy',
    '6. If the key is used very often',
    '7. If Amazon S3 refuses all the same',
  ])
  await page.getByLabel('Alias of the key').fill('orders')
  await expect(steps).toContainText('give it the alias alias/orders')
})

test('the forms are chosen by keyboard', async ({ page }) => {
  await page.goto(CMK_LINK)
  const first = policy(page).getByRole('radio', { name: 'Key policy' })
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(policy(page).getByRole('radio', { name: 'Terraform' })).toBeChecked()
  await expect(policy(page)).toContainText('resource "aws_kms_key"')
})

test('everything at once, as a zip', async ({ page }) => {
  await page.goto(CMK_LINK)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download everything' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe('which-kms-key.zip')
  const bytes = readFileSync(await file.path())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  for (const name of ['key-policy.json', 'other-account-iam-policy.json', 'README.md']) {
    expect(bytes.includes(name), name).toBe(true)
  }
})

test('who can do what: each answer with the statement that decides', async ({ page }) => {
  await page.goto(CMK_LINK)
  await expect(answerOf(page, /^Key administrator/, POLICY)).toHaveText('yes')
  await expect(answerOf(page, /^Who disables and deletes/, DELETE)).toHaveText('yes')
  await expect(answerOf(page, /^Key user/, DECRYPT)).toContainText('yes')
  await expect(answerOf(page, /^Any other role of your account/, DECRYPT)).toContainText('if IAM allows')
  for (const at of [ENCRYPT, DECRYPT, GRANT, POLICY, DISABLE, DELETE]) {
    await expect(answerOf(page, /^A role of any other account/, at)).toHaveText('no')
  }
  await page.getByRole('textbox', { name: 'Other accounts' }).fill('444455556666')
  await expect(answerOf(page, /^A role of account 444455556666/, DECRYPT)).toContainText('if IAM allows')
  await expect(answerOf(page, /^A role of account 444455556666/, DELETE)).toHaveText('no')
  await answerOf(page, /^A role of account 444455556666/, DECRYPT).click()
  await expect(access(page).getByRole('status').last()).toContainText('A role of account 444455556666, decrypt')
  const explained = access(page).getByRole('cell').filter({ hasText: 'Allow other accounts to use the key' })
  await expect(explained).toBeInViewport()
  await access(page).getByRole('button', { expanded: true }).click()
  await expect(explained).toHaveCount(0)

  const downloading = page.waitForEvent('download')
  await access(page).getByRole('button', { name: 'Download who-can-do-what.json' }).click()
  const record = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'))
  expect(record.access).toContainEqual(
    expect.objectContaining({ who: 'A role of account 444455556666', operation: 'Decrypt', verdict: 'if-iam' }),
  )
})

test('what breaks shows in the table, with the way back', async ({ page }) => {
  await page.goto(CMK_LINK)
  await access(page).getByRole('radio', { name: 'Somebody removes the statement for the account' }).check()
  await expect(answerOf(page, /^Any other role of your account/, DECRYPT)).toHaveText(/^no/)
  await expect(answerOf(page, /^Root user/, POLICY)).toHaveText(/^no/)
  await expect(access(page).getByRole('status').first()).toContainText('AWS Support')
  await access(page)
    .getByRole('radio', { name: /role is deleted, and created anew/ })
    .check()
  await expect(answerOf(page, /^Key administrator/, POLICY)).toContainText('if IAM allows')
  await access(page).getByRole('radio', { name: 'Somebody disables the key' }).check()
  await expect(answerOf(page, /^Key user/, DECRYPT)).toHaveText(/^no/)
  await expect(answerOf(page, /^Key administrator/, POLICY)).toHaveText('yes')
  await access(page)
    .getByRole('radio', { name: /IAM policy is missing/ })
    .check()
  await expect(answerOf(page, /^A role of account/, DECRYPT)).toHaveText(/^no/)
  await access(page).getByRole('radio', { name: 'Nothing is broken' }).check()
  await expect(access(page)).not.toContainText('changed')
})

test('what is set stands in the policy, the table and the link', async ({ page }) => {
  await page.goto(CMK_LINK)
  await page.getByText('Settings of the policy').click()
  await page.getByRole('checkbox', { name: 'Only the role for emergencies deletes the key' }).check()
  await expect(page).toHaveURL(/&policy=deny-deletion/)
  await expect(page.getByRole('group', { name: 'Statement Deny deletion to all others' })).toBeVisible()
  await expect(answerOf(page, /^Any other role of your account/, DELETE)).toHaveText('no')
  await expect(answerOf(page, /^Who disables and deletes/, DELETE)).toHaveText('yes')
  await page.reload()
  await expect(page.getByRole('group', { name: 'Statement Deny deletion to all others' })).toBeVisible()
  await page.getByText('Settings of the policy').click()
  await page.getByRole('checkbox', { name: 'Only the role for emergencies deletes the key' }).uncheck()
  await expect(page).not.toHaveURL(/policy=/)
})

test('a setting asks for what it needs, and one that is not on offer says why', async ({ page }) => {
  const own = CMK_LINK.replace('accounts=others&sharing=read', 'accounts=own').replace('access=resource', 'access=own')
  await page.goto(own)
  await page.getByText('Settings of the policy').click()
  await expect(page.getByRole('textbox', { name: 'Organization ID' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Nobody outside your organization' }).check()
  await expect(page.getByRole('textbox', { name: 'Organization ID' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Roles count by name' }).check()
  await page.getByRole('checkbox', { name: 'No IAM policy lets anybody in' }).check()
  await expect(page).toHaveURL(/&policy=organization-only\.survive-recreation\.no-account-statement/)
  await expect(answerOf(page, /^Any other role of your account/, POLICY)).toHaveText('no')
  await expect(answerOf(page, /^Key administrator/, POLICY)).toHaveText('yes')
  await expect(page.getByText('One of the key administrators that the policy names')).toBeVisible()

  await page.goto(`${CMK_LINK}&policy=organization-only.unheard-of`)
  await expect(page.getByText('there is no such setting of the policy')).toBeVisible()
  await page.getByText('Settings of the policy').click()
  await expect(page.getByText('It is on in this link, and has no effect.')).toBeVisible()
})

test('another partition stands in every ARN, in the examples and in the link', async ({ page }) => {
  await page.goto(CMK_LINK)
  await page.getByRole('combobox', { name: 'Partition' }).selectOption('aws-cn')
  await expect(page).toHaveURL(/&policy=aws-cn/)
  await page.getByLabel('Your account ID').fill('111122223333')
  await expect(policy(page)).toContainText('arn:aws-cn:iam::111122223333:root')
  await page
    .getByRole('textbox', { name: 'Key administrators' })
    .fill('arn:aws:iam::111122223333:role/KeyAdministrator')
  await expect(page.getByText('This is of the partition aws, and the policy is for aws-cn')).toBeVisible()
  await page
    .getByRole('textbox', { name: 'Key administrators' })
    .fill('arn:aws-cn:iam::111122223333:role/KeyAdministrator')
  await expect(page.getByText('This is of the partition aws, and the policy is for aws-cn')).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Partition' }).selectOption('aws')
  await expect(page).not.toHaveURL(/policy=/)
})

test('a form is no wider than the page', async ({ page }) => {
  await page.goto(CMK_LINK)
  await choose(page, 'Terraform')
  await expect(policy(page)).toContainText('resource "aws_kms_key"')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('no barriers that axe finds, with a form and a break shown', async ({ page }) => {
  test.slow() // axe reads the largest page of the site
  await page.goto(CMK_LINK)
  await choose(page, 'Terraform')
  await access(page).getByRole('radio', { name: 'Somebody disables the key' }).check()
  await expect(policy(page)).toContainText('resource "aws_kms_key"')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})
