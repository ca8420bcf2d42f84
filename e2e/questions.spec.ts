import { expect, test } from './test.ts'

/**
 * What people really asked in issue trackers and forums, in their words. The search must lead to a page that answers
 * among its first three. It knows none of these questions: it finds them by the words of the pages.
 */
const QUESTIONS: readonly (readonly [question: string, ...answeredOn: string[]])[] = [
  [
    'Admin roles were re-created by SSO and we are locked out of our cluster key: what policy prevents it?',
    '/key-policies/',
  ],
  [
    'Encrypting the GuardDuty findings topic broke notifications; which key and policy?',
    '/deliveries/guardduty-findings/',
    '/deliveries/eventbridge-to-topic/',
  ],
  ['Key policy needs the role, role needs the key: how do I break the cycle?', '/infrastructure-as-code/'],
  [
    'Lambda cannot decrypt its environment after I re-created its role: AWS managed key at fault?',
    '/cases/lambda-variables-and-code/',
    '/services/lambda/',
  ],
  ['Should a framework default tables to AWS managed or AWS owned?', '/kinds/'],
  ['Does SSE-KMS require a customer managed key?', '/s3/'],
  ['Who can change the key policy’s principal, and can root?', '/key-policies/'],
  ['Why does my policy show AROA… instead of my role, and why does access not come back?', '/key-policies/'],
  ['Users of another account get Access Denied on my SSE-KMS bucket', '/cross-account/'],
  ['How do I move an RDS database from aws/rds to my own key?', '/moving/'],
  ['KMS bill exploded after SSE-KMS: what reduces it?', '/cost/'],
  ['92 keys, 41 new in a month, who needs them: how many keys should we have?', '/how-many/'],
  ['Does rotation re-encrypt everything? How often do AWS managed keys rotate?', '/rotation/'],
  ['Default or custom key for our database and search cluster?', '/kinds/', '/when/'],
  ['Is "account root, kms:*" in the default policy insecure? Should I remove it?', '/key-policies/'],
]

/** Other ways to look for something: short, misspelt, pasted from a log. */
const QUERIES: typeof QUESTIONS = [
  ['cmk vs aws managed', '/kinds/', '/compare/'],
  ['The ciphertext refers to a customer master key that does not exist', '/errors/'],
  ['An error occurred (AccessDeniedException) when calling the GenerateDataKey operation', '/errors/'],
  ['MalformedPolicyDocumentException', '/errors/'],
  ['KMSInvalidSateException', '/errors/'],
  ['dynamo db', '/services/dynamodb/'],
  ['gaurdduty sns', '/deliveries/eventbridge-to-topic/'],
  ['cloudwatch logs key policy', '/deliveries/log-group/', '/services/cloudwatch-logs/'],
  ['secrets manager cross account', '/cases/secret-read-from-another-account/'],
  ['encrption context', '/encryption-context/'],
  ['terraform prevent destroy kms', '/infrastructure-as-code/'],
  ['delete a key by mistake', '/deletion/'],
  ['bring your own key', '/imported-material/'],
  ['kubernetes secrets', '/services/eks/', '/cases/eks-cluster/'],
  ['auto scaling service-linked role ebs', '/deliveries/auto-scaling/'],
  ['hipaa', '/standards/'],
]

test('the search answers what people ask, among its first three', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await page.getByRole('button', { name: 'Search' }).click()
  const dialog = page.getByRole('dialog', { name: 'Search' })
  const field = dialog.getByRole('searchbox')
  for (const [query, ...answeredOn] of [...QUESTIONS, ...QUERIES]) {
    await field.fill('')
    await expect(dialog.getByRole('link')).toHaveCount(0)
    await field.fill(query)
    await expect(dialog.getByRole('link').first(), query).toBeVisible()
    const firstThree = await dialog
      .getByRole('link')
      .evaluateAll((links) => links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    expect(
      firstThree.some((path) => answeredOn.includes(path)),
      `${query}: ${firstThree.join(' ')}`,
    ).toBe(true)
  }
})
