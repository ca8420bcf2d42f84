import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

// Situations from the lives of AWS users, each with the answer that AWS’s page, named in the title, gives. A reader walks the
// wizard; what does not matter is answered in the link that he opens.

const ASKED = {
  service: 'What do you want to protect?',
  accounts: 'Who has to read or write the data?',
  sharing: 'What may the other accounts do?',
  delivery: 'Does another AWS service use it under its own name?',
  access: 'Who decides who may use the key?',
  audit: 'Must you see each use of the key in CloudTrail?',
  revocation: 'Must you be able to cut off or destroy the data through its key?',
  rotation: 'Does a rule tell you when the key must rotate?',
  standards: 'Which rules and standards apply to the data?',
  regions: 'Is the data used in more than one AWS Region?',
  material: 'Where may the key material come from and live?',
  resources: 'How many such resources will share the key?',
} as const

type Question = keyof typeof ASKED

/** Questions of which several choices may be made. */
const SEVERAL: readonly Question[] = ['delivery', 'standards']

/** A question and what is chosen there; several choices where they are checkboxes. */
type Step = readonly [Question, string | readonly string[]]

const NOTHING_SPECIAL: { readonly [Id in Question]?: string } = {
  access: 'resource',
  audit: 'no',
  revocation: 'no',
  rotation: 'no',
  standards: 'none',
  regions: 'one',
  material: 'aws-kms',
  resources: 'one',
}

const OTHERS = 'Other AWS accounts too'
const OWN = 'Only this AWS account'
const NO_DELIVERY = 'No, only people, roles and applications'
const LOGGED = 'Yes, each use of the key'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** A choice by what it says, whatever its hint adds: “Read” is not “Read and write”. */
const choice = (page: Page, role: 'radio' | 'checkbox', says: string) =>
  page.getByRole(role, { name: new RegExp(`^${says.replace(/[().?]/g, String.raw`\$&`)}( [A-Z]| rules out|$)`) })

async function answer(page: Page, steps: readonly Step[]) {
  for (const [question, says] of steps) {
    await expect(heading(page)).toHaveText(ASKED[question])
    if (!SEVERAL.includes(question)) await choice(page, 'radio', String(says)).check()
    else for (const each of [says].flat()) await choice(page, 'checkbox', each).check()
    await page.getByRole('button', { name: 'Continue' }).click()
  }
}

/** Opens a link that answers what does not matter, and answers the rest. */
async function walk(page: Page, service: string, ...steps: readonly Step[]) {
  const walked = steps.map(([question]) => question)
  const given = Object.entries({ service, ...NOTHING_SPECIAL }).filter(([id]) => !walked.some((each) => each === id))
  await page.goto(`/wizard/?${new URLSearchParams(given)}`)
  await answer(page, steps)
}

const verdict = (page: Page, says: string) => expect(heading(page)).toHaveText(says)

const section = (page: Page, name: string) => page.getByRole('region', { name })
const alsoNeeded = (page: Page) => section(page, 'What else must be in place')
const beforeYouShip = (page: Page) => section(page, 'Before you ship')

/** A statement of a policy as it stands on the page. */
async function statement(page: Page, sid: string): Promise<unknown> {
  const text = await page.getByRole('group', { name: `Statement ${sid}`, exact: true }).innerText()
  return JSON.parse(text.trim().replace(/,$/, ''))
}

const keyArn = 'arn:aws:kms:<REGION>:<ACCOUNT_ID>:key/<KEY_ID>'
const theOther = { AWS: 'arn:aws:iam::<OTHER_ACCOUNT_ID>:root' }
const FOR_AWS_RESOURCES = { Bool: { 'kms:GrantIsForAWSResource': 'true' } }

test('SCN-01 another account reads and writes a bucket: AmazonS3/latest/userguide/UsingKMSEncryption.html', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Start the wizard' }).click()
  await page
    .getByRole('link', { name: 'Start', exact: false })
    .filter({ hasText: /^Start\s*→$/ })
    .click()
  await answer(page, [
    ['service', 'Amazon S3'],
    ['accounts', OTHERS],
    ['sharing', 'Read and write'],
    ['delivery', NO_DELIVERY],
    ['access', 'Whoever may use the data may use its key'],
    ['audit', LOGGED],
    ['revocation', 'No'],
    ['rotation', 'No rule'],
    ['standards', 'None that says anything about keys'],
    ['regions', 'No, one Region'],
    ['material', 'AWS KMS may generate and keep it'],
    ['resources', 'One, or a handful'],
  ])
  await verdict(page, 'Create a customer managed key for this bucket')

  await page.getByLabel('Your account ID').fill('111122223333')
  await page.getByRole('textbox', { name: 'AWS Region' }).fill('eu-west-1')
  await page.getByRole('textbox', { name: 'Other accounts' }).fill('444455556666')
  await page.getByRole('textbox', { name: 'Bucket', exact: true }).fill('amzn-s3-demo-bucket')
  const throughTheBucket = {
    StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' },
    StringLike: {
      'kms:EncryptionContext:aws:s3:arn': ['arn:aws:s3:::amzn-s3-demo-bucket', 'arn:aws:s3:::amzn-s3-demo-bucket/*'],
    },
  }
  // Decrypt is for multipart uploads too; DescribeKey would never match the encryption context
  const use = ['kms:Decrypt', 'kms:GenerateDataKey']
  expect(await statement(page, 'Allow other accounts to use the key')).toEqual({
    Sid: 'Allow other accounts to use the key',
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::444455556666:root' },
    Action: use,
    Resource: '*',
    Condition: throughTheBucket,
  })
  expect(await statement(page, 'UseTheKey')).toEqual({
    Sid: 'UseTheKey',
    Effect: 'Allow',
    Action: use,
    Resource: 'arn:aws:kms:eu-west-1:111122223333:key/<KEY_ID>',
    Condition: throughTheBucket,
  })
  expect(await statement(page, 'AllowOtherAccountsToUseObjects')).toMatchObject({
    Principal: { AWS: 'arn:aws:iam::444455556666:root' },
    Action: ['s3:GetObject', 's3:PutObject'],
    Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*',
  })
  expect(await statement(page, 'AllowOtherAccountsToListTheBucket')).toMatchObject({
    Action: 's3:ListBucket',
    Resource: 'arn:aws:s3:::amzn-s3-demo-bucket',
  })
  // a header that names no key would mean aws/s3 of the uploader
  expect(await statement(page, 'DenySseKmsWithoutNamingTheKey')).toMatchObject({
    Effect: 'Deny',
    Condition: {
      StringEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' },
      Null: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'true' },
    },
  })
  expect(await statement(page, 'DenyOtherKeys')).toMatchObject({
    Effect: 'Deny',
    Condition: {
      StringNotEquals: {
        's3:x-amz-server-side-encryption-aws-kms-key-id': 'arn:aws:kms:eu-west-1:111122223333:key/<KEY_ID>',
      },
      Null: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'false' },
    },
  })
  await expect(beforeYouShip(page)).toContainText('an alias is resolved in the account of the requester')
  await expect(beforeYouShip(page)).toContainText('the key policy is not checked on each request')
  await expect(beforeYouShip(page)).toContainText('UpdateObjectEncryption moves existing objects')
})

test('SCN-01 the same without any wish about the key: AmazonS3/latest/userguide/UsingKMSEncryption.html', async ({
  page,
}) => {
  await walk(page, 's3', ['accounts', OTHERS], ['sharing', 'Read'], ['delivery', NO_DELIVERY])
  await verdict(page, 'You need no key of your own for this bucket')
  await expect(page.getByText('There is no key policy to write.')).toBeVisible()
  expect(await statement(page, 'AllowOtherAccountsToUseObjects')).toMatchObject({ Action: 's3:GetObject' })
  await expect(page.getByRole('group', { name: 'Statement UseTheKey' })).toHaveCount(0)
})

test('SCN-02 an AMI or a snapshot for another account: ebs/latest/userguide/share-kms-key.html', async ({ page }) => {
  await walk(page, 'ebs', ['accounts', OTHERS], ['delivery', NO_DELIVERY])
  await verdict(page, 'Create a customer managed key for these volumes')
  const use = ['kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext']
  expect(await statement(page, 'Allow other accounts to use the key')).toEqual({
    Sid: 'Allow other accounts to use the key',
    Effect: 'Allow',
    Principal: theOther,
    Action: use,
    Resource: '*',
  })
  expect(await statement(page, 'Allow other accounts to see the key')).toMatchObject({
    Principal: theOther,
    Action: 'kms:DescribeKey',
  })
  expect(await statement(page, 'Allow other accounts to attach persistent resources')).toMatchObject({
    Principal: theOther,
    Action: 'kms:CreateGrant',
    Condition: FOR_AWS_RESOURCES,
  })
  expect(await statement(page, 'UseTheKey')).toMatchObject({ Action: use, Resource: keyArn })
  expect(await statement(page, 'LetServicesUseTheKey')).toMatchObject({
    Action: 'kms:CreateGrant',
    Resource: keyArn,
    Condition: FOR_AWS_RESOURCES,
  })
  await expect(alsoNeeded(page)).toContainText('never publicly')
  await expect(alsoNeeded(page)).toContainText('copy it under a key of that account')
  await expect(section(page, 'Why this one')).toContainText('AWS managed key')
  await expect(beforeYouShip(page)).toContainText('copy the snapshot under the new key')
})

test('SCN-02 and launched there by Auto Scaling: autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html', async ({
  page,
}) => {
  await walk(page, 'ebs', ['accounts', OTHERS], ['delivery', 'EC2 Auto Scaling'])
  await verdict(page, 'Create a customer managed key for these volumes')
  const role = 'arn:aws:iam::<ACCOUNT_ID>:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'
  expect(await statement(page, 'Allow EC2 Auto Scaling to use the key')).toEqual({
    Sid: 'Allow EC2 Auto Scaling to use the key',
    Effect: 'Allow',
    Principal: { AWS: role },
    Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
    Resource: '*',
  })
  expect(await statement(page, 'Allow EC2 Auto Scaling to make grants for volumes')).toMatchObject({
    Principal: { AWS: role },
    Action: 'kms:CreateGrant',
    Condition: FOR_AWS_RESOURCES,
  })
  await expect(page.getByText('must exist before this policy is saved').first()).toBeVisible()

  // the page's second example: a role there runs create-grant itself, so kms:GrantIsForAWSResource would deny it
  const there =
    'arn:aws:iam::<OTHER_ACCOUNT_ID>:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'
  const use = [
    'kms:Encrypt',
    'kms:Decrypt',
    'kms:ReEncrypt*',
    'kms:GenerateDataKey',
    'kms:GenerateDataKeyWithoutPlaintext',
  ]
  expect(await statement(page, 'Allow other accounts to use the key')).toMatchObject({
    Principal: theOther,
    Action: use,
  })
  expect(await statement(page, 'Allow other accounts to make the grant for EC2 Auto Scaling')).toEqual({
    Sid: 'Allow other accounts to make the grant for EC2 Auto Scaling',
    Effect: 'Allow',
    Principal: theOther,
    Action: 'kms:CreateGrant',
    Resource: '*',
    Condition: { StringEquals: { 'kms:GranteePrincipal': there } },
  })
  expect(await statement(page, 'UseTheKey')).toMatchObject({ Action: use, Resource: keyArn })
  expect(await statement(page, 'MakeTheGrantForLaunches')).toMatchObject({
    Action: 'kms:CreateGrant',
    Resource: keyArn,
    Condition: { StringEquals: { 'kms:GranteePrincipal': there } },
  })
  await expect(alsoNeeded(page)).toContainText('The grant for EC2 Auto Scaling, made in the other account')
  await expect(alsoNeeded(page)).toContainText('Do not delete and create that role again')
  const command = page.getByRole('group', { name: 'Command' })
  await expect(command).toContainText('aws kms create-grant')
  await expect(command).toContainText(`--key-id "${keyArn}"`)
  await expect(command).toContainText(`--grantee-principal "${there}"`)
  await expect(command).toContainText(
    '--operations Encrypt Decrypt ReEncryptFrom ReEncryptTo GenerateDataKey GenerateDataKeyWithoutPlaintext DescribeKey CreateGrant',
  )
  await page.getByRole('textbox', { name: 'Other accounts' }).fill('444455556666')
  await expect(command).toContainText('arn:aws:iam::444455556666:role/aws-service-role')
})

test('SCN-02 and launched by Auto Scaling in this account alone: autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html', async ({
  page,
}) => {
  await walk(
    page,
    'ebs',
    ['accounts', OWN],
    ['delivery', 'EC2 Auto Scaling'],
    ['access', 'We decide about the key separately'],
  )
  await expect(page.getByRole('group', { name: /^Statement Allow other accounts/ })).toHaveCount(0)
  await expect(page.getByRole('group', { name: 'Command' })).toHaveCount(0)
  await expect(alsoNeeded(page)).toContainText('If the instances are launched in another account')
})

for (const [service, what, source] of [
  ['rds', 'database', 'AmazonRDS/latest/UserGuide/share-encrypted-snapshot.html'],
  ['aurora', 'cluster', 'AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html'],
] as const) {
  test(`SCN-03 a snapshot of ${service} for another account: ${source}`, async ({ page }) => {
    await walk(page, service, ['accounts', OTHERS])
    await verdict(page, `Create a customer managed key for this ${what}`)
    expect(await statement(page, 'Allow other accounts to use the key')).toMatchObject({
      Principal: theOther,
      Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'],
    })
    expect(await statement(page, 'Allow other accounts to attach persistent resources')).toMatchObject({
      Principal: theOther,
      Action: 'kms:CreateGrant',
      Condition: FOR_AWS_RESOURCES,
    })
    expect(await statement(page, 'Allow attachment of persistent resources')).toMatchObject({
      Action: 'kms:CreateGrant',
      Condition: { StringEquals: { 'kms:ViaService': 'rds.<REGION>.amazonaws.com' }, ...FOR_AWS_RESOURCES },
    })
    await expect(alsoNeeded(page)).toContainText('Copy it under this key, share the copy with the account')
    await expect(alsoNeeded(page)).toContainText('copy it there under a key of that account')
    await expect(beforeYouShip(page)).toContainText('that has lost its key')
  })
}

test('SCN-04 client-side encryption in two Regions: kms/latest/developerguide/multi-region-keys-overview.html', async ({
  page,
}) => {
  await walk(
    page,
    'client-side-encryption',
    ['accounts', OWN],
    ['regions', 'Yes, one ciphertext must be readable in each Region'],
  )
  await verdict(page, 'Create a multi-Region customer managed key for the data that your code encrypts')
  await expect(alsoNeeded(page)).toContainText('Give each replica this policy when you create it')
  await expect(beforeYouShip(page)).toContainText('Each multi-Region key has its own key policy')
  expect(await statement(page, 'Allow access for Key Administrators')).toMatchObject({
    Action: expect.arrayContaining(['kms:ReplicateKey']),
  })
})

test('SCN-04 a bucket replicated to another Region: AmazonS3/latest/userguide/replication-config-for-kms-objects.html', async ({
  page,
}) => {
  const bucketOnly = {
    StringEquals: { 'kms:ViaService': 's3.<REGION>.amazonaws.com' },
    StringLike: {
      'kms:EncryptionContext:aws:s3:arn': ['arn:aws:s3:::<BUCKET_NAME>', 'arn:aws:s3:::<BUCKET_NAME>/*'],
    },
  }
  const regions = ['regions', 'Yes, each Region has its own encrypted copy'] as const
  await walk(
    page,
    's3',
    ['accounts', OWN],
    ['delivery', 'S3 replication of this bucket'],
    ['access', 'We decide about the key separately'],
    regions,
  )
  await verdict(page, 'Create a customer managed key for this bucket')
  expect(await statement(page, 'Allow S3 replication of this bucket to use the key')).toEqual({
    Sid: 'Allow S3 replication of this bucket to use the key',
    Effect: 'Allow',
    Principal: { AWS: '<REPLICATION_ROLE_ARN>' },
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: bucketOnly,
  })
  await expect(alsoNeeded(page)).toContainText('Create a key like this one in each Region that holds a copy')
  await expect(alsoNeeded(page)).toContainText('The rule is accepted, and replication fails.')
  await expect(beforeYouShip(page)).toContainText('treat a multi-Region key as a single-Region key')

  await walk(page, 's3', ['accounts', OWN], ['delivery', 'S3 replication into this bucket'], ['audit', LOGGED], regions)
  await verdict(page, 'Create a customer managed key for this bucket')
  expect(await statement(page, 'Allow S3 replication into this bucket to use the key')).toMatchObject({
    Principal: { AWS: '<REPLICAS_ROLE_ARN>' },
    Action: ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:Decrypt'],
    Condition: bucketOnly,
  })
})

test('SCN-04 snapshots copied to another Region: AmazonRDS/latest/UserGuide/Overview.Encryption.html', async ({
  page,
}) => {
  await walk(
    page,
    'rds',
    ['accounts', OWN],
    ['access', 'We decide about the key separately'],
    ['regions', 'Yes, each Region has its own encrypted copy'],
  )
  await verdict(page, 'Create a customer managed key for this database')
  await expect(alsoNeeded(page)).toContainText('name it where you set up the copy')
  await expect(beforeYouShip(page)).toContainText('a key of its own Region elsewhere')
})

test('SCN-05 an organization trail under rules that ask for a KMS key: awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html', async ({
  page,
}) => {
  await walk(
    page,
    'cloudtrail',
    ['accounts', OTHERS],
    ['standards', ['CIS AWS Foundations Benchmark', 'AWS Foundational Security Best Practices (Security Hub)']],
  )
  await verdict(page, 'Create a customer managed key for this trail')
  await page.getByLabel('Account of the trail').fill('777788889999')
  await page.getByLabel('Home Region of the trail').fill('us-east-1')
  await page.getByRole('textbox', { name: 'Trail', exact: true }).fill('organization')
  expect(await statement(page, 'Allow CloudTrail to encrypt logs')).toEqual({
    Sid: 'Allow CloudTrail to encrypt logs',
    Effect: 'Allow',
    Principal: { Service: 'cloudtrail.amazonaws.com' },
    Action: 'kms:GenerateDataKey*',
    Resource: '*',
    Condition: {
      StringEquals: { 'aws:SourceArn': 'arn:aws:cloudtrail:us-east-1:777788889999:trail/organization' },
      StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'arn:aws:cloudtrail:*:777788889999:trail/*' },
    },
  })
  // the encryption context does not go with DescribeKey
  expect(await statement(page, 'Allow CloudTrail to describe the key')).toEqual({
    Sid: 'Allow CloudTrail to describe the key',
    Effect: 'Allow',
    Principal: { Service: 'cloudtrail.amazonaws.com' },
    Action: 'kms:DescribeKey',
    Resource: '*',
    Condition: {
      StringEquals: { 'aws:SourceArn': 'arn:aws:cloudtrail:us-east-1:777788889999:trail/organization' },
    },
  })
  const logsOnly = { Null: { 'kms:EncryptionContext:aws:cloudtrail:arn': 'false' } }
  expect(await statement(page, 'Allow other accounts to use the key')).toMatchObject({
    Principal: theOther,
    Action: 'kms:Decrypt',
    Condition: logsOnly,
  })
  expect(await statement(page, 'UseTheKey')).toMatchObject({ Action: 'kms:Decrypt', Condition: logsOnly })
  await expect(page.getByText('Where the trail was created; for an organization trail')).toBeVisible()
  await expect(alsoNeeded(page)).toContainText('CloudTrail then needs kms:Decrypt on the key as well')
  await expect(beforeYouShip(page)).toContainText('stops the delivery of logs')
})

test('SCN-06 a topic delivers into a queue: AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html', async ({
  page,
}) => {
  await walk(page, 'sqs', ['accounts', OWN], ['delivery', 'An SNS topic'], ['audit', LOGGED])
  await verdict(page, 'Create a customer managed key for this queue')
  expect(await statement(page, 'Allow an SNS topic to use the key')).toEqual({
    Sid: 'Allow an SNS topic to use the key',
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
    Resource: '*',
    Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:<REGION>:<ACCOUNT_ID>:<TOPIC_NAME>' } },
  })
  expect(await statement(page, 'AllowSNSTopicToSendMessages')).toEqual({
    Sid: 'AllowSNSTopicToSendMessages',
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: 'arn:aws:sqs:<REGION>:<ACCOUNT_ID>:<QUEUE_NAME>',
    Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:<REGION>:<ACCOUNT_ID>:<TOPIC_NAME>' } },
  })
  await expect(section(page, 'Why this one')).toContainText('AWS managed key (aws/sqs)')
  await expect(beforeYouShip(page)).toContainText('dead-letter queue needs kms:Decrypt on the key of the source queue')
})

test('SCN-06 the same without a wish about the key, with the doubt: AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html', async ({
  page,
}) => {
  await walk(page, 'sqs', ['accounts', OWN], ['delivery', 'An SNS topic'])
  await verdict(page, 'You need no key of your own for this queue')
  await expect(beforeYouShip(page)).toContainText('is our reading, so test the delivery')
  await expect(alsoNeeded(page)).toContainText('sqs:SendMessage')
})

test('SCN-06 EventBridge publishes to an encrypted topic: sns/latest/dg/sns-key-management.html', async ({ page }) => {
  await walk(page, 'sns', ['accounts', OWN], ['delivery', 'EventBridge rules'])
  await verdict(page, 'Create a customer managed key for this topic')
  expect(await statement(page, 'Allow EventBridge rules to use the key')).toEqual({
    Sid: 'Allow EventBridge rules to use the key',
    Effect: 'Allow',
    Principal: { Service: 'events.amazonaws.com' },
    Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    Resource: '*', // and no Condition: none is supported here
  })
  await expect(alsoNeeded(page)).toContainText('aws:SourceArn, aws:SourceAccount, aws:SourceOrgID')
})

test('SCN-07 a secret for a role in another account: secretsmanager/latest/userguide/auth-and-access_examples_cross.html', async ({
  page,
}) => {
  await walk(page, 'secrets-manager', ['accounts', OTHERS])
  await verdict(page, 'Create a customer managed key for this secret')
  const through = { StringEquals: { 'kms:ViaService': 'secretsmanager.<REGION>.amazonaws.com' } }
  expect(await statement(page, 'Allow other accounts to use the key')).toEqual({
    Sid: 'Allow other accounts to use the key',
    Effect: 'Allow',
    Principal: theOther,
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: through,
  })
  expect(await statement(page, 'Allow other accounts to see the key')).toMatchObject({ Action: 'kms:DescribeKey' })
  expect(await statement(page, 'AllowOtherAccountsToReadTheSecret')).toMatchObject({
    Principal: theOther,
    Action: 'secretsmanager:GetSecretValue', // and nothing that changes its policy
  })
  expect(await statement(page, 'ReadTheSecret')).toMatchObject({ Resource: '<SECRET_ARN>' })
  expect(await statement(page, 'UseTheKey')).toMatchObject({ Action: 'kms:Decrypt', Resource: keyArn })
  await expect(alsoNeeded(page)).toContainText('make a new version of it')
  await expect(beforeYouShip(page)).toContainText('stay readable under the old key too')
})

test('SCN-08 the source of a backup for a central account: aws-backup/latest/devguide/encryption.html', async ({
  page,
}) => {
  await walk(page, 'rds', ['accounts', OTHERS])
  await verdict(page, 'Create a customer managed key for this database')
  expect(await statement(page, 'Allow other accounts to attach persistent resources')).toMatchObject({
    Principal: theOther,
    Action: 'kms:CreateGrant',
    Condition: FOR_AWS_RESOURCES,
  })
})

test('SCN-08 the vault of a central backup account: aws-backup/latest/devguide/create-cross-account-backup.html', async ({
  page,
}) => {
  // copies of any type: a key of one's own, without any other wish about it
  await walk(page, 'backup', ['accounts', 'Other accounts copy backups into it'])
  await verdict(page, 'Create a customer managed key for this backup vault')
  expect(await statement(page, 'AllowAccountCopyIntoBackupVault')).toMatchObject({
    Principal: theOther,
    Action: 'backup:CopyIntoBackupVault',
  })
  await expect(alsoNeeded(page)).toContainText('enable cross-account backup in the settings of AWS Backup')
  await expect(alsoNeeded(page)).toContainText('The service-linked role of AWS Backup in this account')
  await expect(beforeYouShip(page)).toContainText('cannot go to the default backup vault')

  // the same with a decision about the key of its own: the role that copies has to be named
  await walk(
    page,
    'backup',
    ['accounts', 'Other accounts copy backups into it'],
    ['access', 'We decide about the key separately'],
  )
  await verdict(page, 'Create a customer managed key for this backup vault')
  expect(await statement(page, 'Allow AWS Backup to attach copies from other accounts')).toMatchObject({
    Action: 'kms:CreateGrant',
    Condition: FOR_AWS_RESOURCES,
  })
  expect(await statement(page, 'Allow use of the key')).toMatchObject({
    Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
  })
  expect(await statement(page, 'Allow key users to see the key')).toMatchObject({ Action: 'kms:DescribeKey' })
  expect(await statement(page, 'Allow attachment of persistent resources')).toMatchObject({
    Action: 'kms:CreateGrant',
    Condition: {
      ...FOR_AWS_RESOURCES,
      StringLike: { 'kms:ViaService': 'backup.*.amazonaws.com' },
      'ForAnyValue:StringEquals': { 'kms:EncryptionContextKeys': 'aws:backup:backup-vault' },
    },
  })
  await expect(page.getByText('copy one before you rely on it')).toBeVisible()
  await expect(beforeYouShip(page)).toContainText('has to be shared with the destination account')
  await expect(beforeYouShip(page)).toContainText('all other types require a customer managed key')

  // types that AWS Backup manages fully may rest under aws/backup, in a vault that is not the default one
  await walk(page, 'backup', ['accounts', 'Other accounts copy backups of S3, EFS and the like into it, and no others'])
  await verdict(page, 'The AWS managed key is enough for this backup vault')
  await expect(alsoNeeded(page)).toContainText('the default vault does not take them')
  await expect(beforeYouShip(page)).toContainText('AWS Backup fully manages Amazon S3, EFS')

  // for one account the verdict is the same, and the page says for whom it is wrong
  await walk(page, 'backup', ['accounts', OWN])
  await verdict(page, 'The AWS managed key is enough for this backup vault')
  await expect(beforeYouShip(page)).toContainText(
    'cannot be copied to another account if it is under an AWS managed key',
  )
  await expect(beforeYouShip(page)).toContainText('all other types require a customer managed key')
})

test('SCN-09 a table read from another account: amazondynamodb/latest/developerguide/rbac-cross-account-access.html', async ({
  page,
}) => {
  await walk(page, 'dynamodb', ['accounts', OTHERS], ['sharing', 'Read'], ['audit', LOGGED])
  await verdict(page, 'Create a customer managed key for this table')
  expect(await statement(page, 'Allow other accounts to use the key')).toEqual({
    Sid: 'Allow other accounts to use the key',
    Effect: 'Allow',
    Principal: theOther,
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringLike: { 'kms:ViaService': 'dynamodb.*.amazonaws.com' } },
  })
  expect(await statement(page, 'Allow other accounts to see the key')).toMatchObject({ Action: 'kms:DescribeKey' })
  expect(await statement(page, 'UseTheKey')).toMatchObject({ Action: 'kms:Decrypt', Resource: keyArn })
  await expect(alsoNeeded(page)).toContainText('Callers there name the table by its ARN.')
})

test('SCN-09 the same without a wish about the key, with the doubt: amazondynamodb/latest/developerguide/encryption.usagenotes.html', async ({
  page,
}) => {
  await walk(page, 'dynamodb', ['accounts', OTHERS], ['sharing', 'Read'])
  await verdict(page, 'You need no key of your own for this table')
  await expect(alsoNeeded(page)).toContainText('Callers there name the table by its ARN.')
  await expect(beforeYouShip(page)).toContainText('can be opened to other accounts is our reading')
})

test('SCN-10 a plain function: lambda/latest/dg/configuration-envvars-encryption.html, lambda/latest/dg/encrypt-zip-package.html', async ({
  page,
}) => {
  await walk(page, 'lambda', ['accounts', OWN])
  await verdict(page, 'The AWS managed key is enough for this function’s environment variables')
  await expect(beforeYouShip(page)).toContainText('AWS recommends AWS Secrets Manager')
  await walk(page, 'lambda-code', ['accounts', OWN])
  await verdict(page, 'You need no key of your own for this function’s code')
})

test('SCN-10 environment variables under a rule: lambda/latest/dg/configuration-envvars-encryption.html', async ({
  page,
}) => {
  await walk(page, 'lambda', ['accounts', OWN], ['access', 'We decide about the key separately'])
  await verdict(page, 'Create a customer managed key for this function’s environment variables')
  const through = { StringEquals: { 'kms:ViaService': 'lambda.<REGION>.amazonaws.com' } }
  expect(await statement(page, 'Allow use of the key')).toMatchObject({
    Action: ['kms:Encrypt', 'kms:Decrypt'],
    Condition: through,
  })
  expect(await statement(page, 'Allow attachment of persistent resources')).toMatchObject({
    Action: 'kms:CreateGrant',
    Condition: { ...through, ...FOR_AWS_RESOURCES },
  })
  await expect(beforeYouShip(page)).toContainText('can neither view its environment variables')
  await expect(beforeYouShip(page)).toContainText('for the function’s role the page names no permission')
})

test('SCN-10 code under a rule: lambda/latest/dg/encrypt-zip-package.html', async ({ page }) => {
  await walk(page, 'lambda-code', ['accounts', OWN], ['audit', LOGGED])
  await verdict(page, 'Create a customer managed key for this function’s code')
  expect(await statement(page, 'Allow Lambda to encrypt deployment packages')).toEqual({
    Sid: 'Allow Lambda to encrypt deployment packages',
    Effect: 'Allow',
    Principal: { Service: 'lambda.amazonaws.com' },
    Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
    Resource: '*',
    Condition: {
      StringLike: {
        'kms:EncryptionContext:aws:lambda:FunctionArn': 'arn:aws:lambda:<REGION>:<ACCOUNT_ID>:function:*',
      },
    },
  })
  // the step names the key on the function as well, which takes more than the package does
  const through = { 'kms:ViaService': 'lambda.<REGION>.amazonaws.com' }
  await expect(alsoNeeded(page)).toContainText('set the key of the function (KMSKeyArn) as well')
  expect(await statement(page, 'Allow use of the key')).toMatchObject({ Action: 'kms:Decrypt' })
  expect(await statement(page, 'Allow setting the key on the function')).toMatchObject({
    Action: 'kms:Encrypt',
    Condition: { StringEquals: through },
  })
  expect(await statement(page, 'Allow attachment of persistent resources')).toMatchObject({
    Action: 'kms:CreateGrant',
    Condition: { StringEquals: through, ...FOR_AWS_RESOURCES },
  })
})

test('SCN-10 a queue that triggers a function in another account: AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html', async ({
  page,
}) => {
  await walk(page, 'sqs', ['accounts', OTHERS], ['sharing', 'Read'], ['delivery', NO_DELIVERY], ['audit', LOGGED])
  await verdict(page, 'Create a customer managed key for this queue')
  await expect(section(page, 'Why this one')).toContainText('AWS managed key (aws/sqs)')
  expect(await statement(page, 'Allow other accounts to use the key')).toMatchObject({
    Principal: theOther,
    Action: 'kms:Decrypt',
    Condition: { StringEquals: { 'kms:ViaService': 'sqs.<REGION>.amazonaws.com' } },
  })
})

test('SCN-11 a cluster without special duties, by keyboard alone: eks/latest/userguide/envelope-encryption.html', async ({
  page,
}) => {
  await page.goto('/wizard/service/')
  await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Find it by name' }).focus()
  await page.keyboard.type('kubernetes')
  await page.keyboard.press('Tab')
  await expect(choice(page, 'radio', 'Amazon EKS')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  // the first choice of each, but of the rules: those say that none applies
  for (const question of [
    'accounts',
    'access',
    'audit',
    'revocation',
    'rotation',
    'standards',
    'regions',
    'material',
  ] as const) {
    await expect(heading(page)).toHaveText(ASKED[question])
    await expect(heading(page)).toBeFocused()
    const wanted =
      question === 'standards'
        ? choice(page, 'checkbox', 'None that says anything about keys')
        : page.getByRole('radio').first()
    await page.keyboard.press('Tab')
    while (!(await wanted.evaluate((input) => input === document.activeElement))) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
  }
  await verdict(page, 'You need no key of your own for this cluster’s Kubernetes API data')
  await expect(heading(page)).toBeFocused()
  await expect(beforeYouShip(page)).toContainText('not data on nodes or on EBS volumes')
})

test('SCN-11 a cluster whose data must be cut off: eks/latest/userguide/enable-kms.html', async ({ page }) => {
  await walk(page, 'eks', ['accounts', OWN], ['revocation', 'Yes, switch off all access, and on again'])
  await verdict(page, 'Create a customer managed key for this cluster’s Kubernetes API data')
  expect(await statement(page, 'Allow key users to see the key')).toMatchObject({ Action: 'kms:DescribeKey' })
  const grant = await statement(page, 'Allow attachment of persistent resources')
  expect(grant).toMatchObject({ Action: 'kms:CreateGrant' })
  expect(grant).not.toHaveProperty('Condition') // kms:GrantIsForAWSResource is not supported for CreateCluster
  await expect(beforeYouShip(page)).toContainText('puts the cluster into a degraded state at once')
  await expect(beforeYouShip(page)).toContainText('cannot be recovered')
  await expect(beforeYouShip(page)).toContainText('cannot be switched off again')
})

test('SCN-12 AWS Config, VPC flow logs and CloudTrail in one log archive: config/latest/developerguide/s3-kms-key-policy.html, vpc/latest/userguide/flow-logs-s3-cmk-policy.html, awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html', async ({
  page,
}) => {
  const archived = ['VPC flow logs', 'CloudTrail logs', 'AWS Config']
  await walk(page, 's3', ['accounts', OWN], ['delivery', archived], ['audit', LOGGED])
  await verdict(page, 'Create a customer managed key for this bucket')
  await expect(page).toHaveURL(/&delivery=vpc-flow-logs\.cloudtrail-logs\.aws-config&/)
  expect(await statement(page, 'Allow AWS Config to use the key')).toEqual({
    Sid: 'Allow AWS Config to use the key',
    Effect: 'Allow',
    Principal: { Service: 'config.amazonaws.com' },
    Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
    Resource: '*',
    Condition: {
      StringEquals: { 'aws:SourceAccount': '<ACCOUNT_ID>' },
      ArnLike: { 'aws:SourceArn': 'arn:aws:config:<REGION>:<ACCOUNT_ID>:*' },
    },
  })
  expect(await statement(page, 'Allow VPC flow logs to use the key')).toEqual({
    Sid: 'Allow VPC flow logs to use the key',
    Effect: 'Allow',
    Principal: { Service: 'delivery.logs.amazonaws.com' },
    Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
    Resource: '*',
    Condition: {
      StringEquals: { 'aws:SourceAccount': '<ACCOUNT_ID>' },
      ArnLike: { 'aws:SourceArn': 'arn:aws:logs:<REGION>:<ACCOUNT_ID>:*' },
    },
  })
  expect(await statement(page, 'Allow CloudTrail logs to use the key')).toMatchObject({
    Principal: { Service: 'cloudtrail.amazonaws.com' },
    Action: 'kms:GenerateDataKey*',
  })
  expect(await statement(page, 'Allow CloudTrail logs to describe the key')).toMatchObject({
    Principal: { Service: 'cloudtrail.amazonaws.com' },
    Action: 'kms:DescribeKey',
  })
  // each statement beside the answer that caused it
  const policy = section(page, 'The key policy')
  await expect(policy).toContainText('Because AWS Config delivers to the bucket.')
  await expect(policy).toContainText('Because flow logs are delivered to the bucket.')
  await expect(policy.getByText('Because a trail, of this account or another, delivers to the bucket.')).toHaveCount(2)
  // and one bucket policy for all of them
  await expect(alsoNeeded(page)).toContainText('The bucket policy, for VPC flow logs, CloudTrail logs and AWS Config')
  expect(await statement(page, 'AllowVPCFlowLogsToWriteObjects')).toMatchObject({
    Principal: { Service: 'delivery.logs.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: 'arn:aws:s3:::<BUCKET_NAME>/AWSLogs/<ACCOUNT_ID>/*',
  })
  expect(await statement(page, 'AllowCloudTrailLogsToCheckTheBucket')).toMatchObject({ Action: 's3:GetBucketAcl' })
  expect(await statement(page, 'AllowAWSConfigToCheckTheBucket')).toMatchObject({
    Principal: { Service: 'config.amazonaws.com' },
    Action: ['s3:GetBucketAcl', 's3:ListBucket'],
    Condition: { StringEquals: { 'aws:SourceAccount': '<ACCOUNT_ID>' } },
  })
  await expect(alsoNeeded(page).getByText('Conditions that break it')).toHaveCount(1)
  await expect(alsoNeeded(page)).toContainText('Leave S3 Bucket Keys off')
  await expect(alsoNeeded(page)).toContainText('Add their account IDs to aws:SourceAccount')
  await expect(alsoNeeded(page)).toContainText('The key’s ARN on the bucket, not its ID, for VPC flow logs')
})

test('SCN-12 GuardDuty findings in the log archive: guardduty/latest/ug/guardduty_exportfindings.html', async ({
  page,
}) => {
  await walk(page, 's3', ['accounts', OWN], ['delivery', 'GuardDuty findings'])
  await verdict(page, 'Create a customer managed key for this bucket')
  expect(await statement(page, 'Allow GuardDuty findings to use the key')).toMatchObject({
    Principal: { Service: 'guardduty.amazonaws.com' },
    Action: 'kms:GenerateDataKey',
    Condition: {
      StringEquals: { 'aws:SourceAccount': '<ACCOUNT_ID>' },
      ArnLike: { 'aws:SourceArn': 'arn:aws:guardduty:<REGION>:<ACCOUNT_ID>:detector/<DETECTOR_ID>' },
    },
  })
  await expect(alsoNeeded(page)).toContainText('guardduty.<REGION>.amazonaws.com')
})

for (const [logs, source] of [
  ['Application Load Balancer logs', 'elasticloadbalancing/latest/application/enable-access-logging.html'],
  ['S3 server access logs', 'AmazonS3/latest/userguide/UsingKMSEncryption.html'],
] as const) {
  test(`SCN-12 ${logs} in a bucket of their own: ${source}`, async ({ page }) => {
    await walk(page, 's3', ['accounts', OWN], ['delivery', logs])
    await verdict(page, 'You need no key of your own for this bucket')
    await expect(page.getByText('leave the default encryption of the bucket at SSE-S3')).toBeVisible()
    // under a KMS key they do not arrive, so nothing fits
    await walk(page, 's3', ['accounts', OWN], ['delivery', logs], ['audit', LOGGED])
    await verdict(page, 'Nothing fits all of your answers')
    await expect(page.getByText('You cannot receive logs of a service that takes SSE-S3 only.').first()).toBeVisible()
  })
}

test('SCN-12 logs under SSE-S3 only and findings under a KMS key take two buckets: elasticloadbalancing/latest/application/enable-access-logging.html, guardduty/latest/ug/guardduty_exportfindings.html', async ({
  page,
}) => {
  const all = [
    'VPC flow logs',
    'Application Load Balancer logs',
    'S3 server access logs',
    'AWS Config',
    'GuardDuty findings',
  ]
  await walk(page, 's3', ['accounts', OWN], ['delivery', all])
  await verdict(page, 'Nothing fits all of your answers')
  await expect(
    page.getByText('No kind of key for this bucket fits both answers, so it takes two buckets.'),
  ).toBeVisible()
  const buckets = section(page, 'The way out: two buckets').getByRole('list').first().locator('> li')
  await expect(buckets.first()).toContainText('AWS owned key (SSE-S3)')
  await expect(buckets.first()).toContainText('go only into a bucket under SSE-S3')
  await expect(buckets.last()).toContainText('Customer managed key')
  const [first, second] = [
    'A bucket for Application Load Balancer logs and S3 server access logs',
    'A bucket for VPC flow logs, AWS Config and GuardDuty findings',
  ]
  await buckets.last().getByRole('link', { name: second }).click()
  await verdict(page, 'Create a customer managed key for this bucket')
  expect(await statement(page, 'Allow GuardDuty findings to use the key')).toMatchObject({
    Principal: { Service: 'guardduty.amazonaws.com' },
  })
  await page.goBack()
  await page.getByRole('link', { name: first }).click()
  await verdict(page, 'You need no key of your own for this bucket')
})

test('SCN-13 CloudFront reads a bucket under a KMS key: AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html', async ({
  page,
}) => {
  await walk(page, 's3', ['accounts', OWN], ['delivery', 'CloudFront'], ['audit', LOGGED])
  await verdict(page, 'Create a customer managed key for this bucket')
  expect(await statement(page, 'Allow CloudFront to use the key')).toEqual({
    Sid: 'Allow CloudFront to use the key',
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*'],
    Resource: '*',
    Condition: {
      ArnLike: { 'aws:SourceArn': 'arn:aws:cloudfront::<ACCOUNT_ID>:distribution/<DISTRIBUTION_ID>' },
    },
  })
  expect(await statement(page, 'AllowCloudFrontToReadObjects')).toMatchObject({
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::<BUCKET_NAME>/*',
  })
  await expect(section(page, 'Why this one')).toContainText('AWS managed key (aws/s3)')
})

test('SCN-14 a pipeline with actions in another account: codepipeline/latest/userguide/pipelines-create-cross-account.html', async ({
  page,
}) => {
  await walk(page, 'codepipeline', ['accounts', OTHERS])
  await verdict(page, 'Create a customer managed key for this pipeline')
  const use = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*']
  expect(await statement(page, 'Allow use of the key')).toMatchObject({ Action: use })
  expect(await statement(page, 'Allow other accounts to use the key')).toMatchObject({
    Principal: theOther,
    Action: use,
  })
  expect(await statement(page, 'UseTheKey')).toMatchObject({ Action: use, Resource: keyArn })
  expect(await statement(page, 'SeeTheKey')).toMatchObject({ Action: 'kms:DescribeKey', Resource: keyArn })
  await expect(alsoNeeded(page)).toContainText('The artifact bucket’s policy')
  await expect(beforeYouShip(page)).toContainText('name the key by its ARN')
  await expect(beforeYouShip(page)).toContainText('The key must be in the Region of the pipeline.')
})

test('SCN-15 no special requirement, the whole way: AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html', async ({
  page,
}) => {
  await page.goto('/wizard/service/')
  await expect(page.locator('html[data-hydrated]')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Find it by name' }).fill('aurora')
  await answer(page, [
    ['service', 'Amazon Aurora'],
    ['accounts', OWN],
    ['access', 'Whoever may use the data may use its key'],
    ['audit', 'No'],
    ['revocation', 'No'],
    ['rotation', 'No rule'],
    ['standards', 'None that says anything about keys'],
    ['regions', 'No, one Region'],
    ['material', 'AWS KMS may generate and keep it'],
  ])
  await verdict(page, 'You need no key of your own for this cluster')
  await expect(page.getByText('There is no key policy to write.')).toBeVisible()
  await expect(section(page, 'When to come back')).toContainText('other accounts use the data')
})

for (const [service, says] of [
  ['s3', 'You need no key of your own for this bucket'],
  ['dynamodb', 'You need no key of your own for this table'],
  ['sqs', 'You need no key of your own for this queue'],
  ['secrets-manager', 'The AWS managed key is enough for this secret'],
] as const) {
  test(`SCN-15 no special requirement, for ${service}: kms/latest/developerguide/concepts.html`, async ({ page }) => {
    const delivery: readonly Step[] = service === 's3' || service === 'sqs' ? [['delivery', NO_DELIVERY]] : []
    await walk(page, service, ['accounts', OWN], ...delivery)
    await verdict(page, says)
    await expect(page.getByText('There is no key policy to write.')).toBeVisible()
  })
}
