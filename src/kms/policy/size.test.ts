import { describe, expect, test } from 'vitest'
import { FACTS, factOf } from '../facts.ts'
import { questionOf } from '../questions.ts'
import { optionOf } from '../options.ts'
import { deliver } from './deliver.ts'
import { tooLarge, type PolicyKind } from './size.ts'
import { textOf, type PolicyDocument, type Statement } from './statement.ts'

/** A policy that is `size` characters long, with as many blanks in it as asked. */
function policyOf(size: number, blanks = 0): PolicyDocument {
  const document = (filler: string): PolicyDocument => ({
    Version: '2012-10-17',
    Statement: [{ Sid: `A${filler}`, Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' }],
  })
  const rest = size - textOf(document('x'.repeat(1000))).length + 1000
  return document(' '.repeat(blanks) + 'x'.repeat(rest - blanks))
}

describe.each<[PolicyKind, number]>([
  ['key', FACTS.keyPolicySize.value],
  ['bucket', FACTS.bucketPolicySize.value * 1000],
  ['secret', FACTS.secretPolicySize.value],
  ['queue', FACTS.queuePolicySize.value],
  ['topic', FACTS.topicPolicySize.value * 1000],
  ['table', FACTS.tablePolicySize.value * 1000],
])('%s policies', (kind, max) => {
  test('may be as large as AWS says, and no larger', () => {
    expect(tooLarge(policyOf(max), kind)).toBeUndefined()
    const large = tooLarge(policyOf(max + 1), kind)
    expect(large?.size).toMatch(new RegExp(`^${(max + 1).toLocaleString('en-US')} (bytes|characters)$`))
    expect(large && factOf(large.fact).says).toContain('holds at most')
  })
})

test('bytes are counted where AWS counts bytes, and characters where it counts characters', () => {
  const accented = (size: number): PolicyDocument =>
    JSON.parse(JSON.stringify(policyOf(size)).replace('Axx', 'Aéé')) as PolicyDocument
  expect(tooLarge(accented(FACTS.keyPolicySize.value), 'key')).toBeDefined()
  expect(tooLarge(accented(FACTS.secretPolicySize.value), 'secret')).toBeUndefined()
})

test('IAM policies are counted without white space', () => {
  const { value } = FACTS.managedPolicySize
  const spaces = (textOf(policyOf(value)).match(/\s/g) ?? []).length
  expect(tooLarge(policyOf(value + spaces), 'iam')).toBeUndefined()
  expect(tooLarge(policyOf(value + spaces + 1), 'iam')).toMatchObject({ fact: 'managedPolicySize' })
  expect(tooLarge(policyOf(value + spaces + 500, 500), 'iam')).toBeUndefined()
})

test('every policy beside the key policy is measured as what it is', () => {
  const kinds = ['s3', 'secrets-manager', 'sqs', 'sns', 'dynamodb'].flatMap((service) =>
    deliver(optionOf('customer-managed-key'), { service, accounts: 'others' }, {}).also.flatMap(({ policy }) =>
      policy ? [[policy.file, policy.kind]] : [],
    ),
  )
  expect(kinds).toEqual([
    ['bucket-policy.json', 'bucket'],
    ['other-account-iam-policy.json', 'iam'],
    ['secret-policy.json', 'secret'],
    ['other-account-iam-policy.json', 'iam'],
    ['queue-policy.json', 'queue'],
    ['other-account-iam-policy.json', 'iam'],
    ['topic-policy.json', 'topic'],
    ['other-account-iam-policy.json', 'iam'],
    ['table-policy.json', 'table'],
    ['other-account-iam-policy.json', 'iam'],
  ])
})

test('a list of accounts that fits a key policy can be too long for a bucket policy', () => {
  const otherAccounts = Array.from({ length: 320 }, (_, at) => String(200_000_000_000 + at))
  const delivered = deliver(
    optionOf('customer-managed-key'),
    { service: 's3', accounts: 'others', sharing: 'read' },
    { account: ['111122223333'], otherAccounts },
  )
  const bucket = delivered.also.find(({ id }) => id === 'bucket-policy')?.policy
  const statements = bucket?.statements.map(({ statement }) => statement) ?? []
  const document = { Version: '2012-10-17', Statement: statements } as const
  expect(tooLarge(document, 'key')).toBeUndefined()
  expect(tooLarge(document, 'bucket')?.remedy).toContain('The statements that are there already count too')
})

describe.each([
  ['sqs', 'resource-policy', 'queue', FACTS.queuePolicyPrincipals.value],
  ['sns', 'resource-policy', 'topic', FACTS.topicPolicyPrincipals.value],
] as const)('the policy for %s', (service, id, kind, most) => {
  const documentFor = (accounts: number): PolicyDocument => {
    const otherAccounts = Array.from({ length: accounts }, (_, at) => String(200_000_000_000 + at))
    const { also } = deliver(
      optionOf('customer-managed-key'),
      { service, accounts: 'others' },
      { account: ['111122223333'], otherAccounts },
    )
    const statements = also.find((step) => step.id === id)?.policy?.statements ?? []
    return { Version: '2012-10-17', Statement: statements.map(({ statement }) => statement) }
  }

  test('holds as many principals as AWS says, and no more, long before it is too large in bytes', () => {
    expect(tooLarge(documentFor(most), kind)).toBeUndefined()
    expect(tooLarge(documentFor(most + 1), kind)).toMatchObject({
      size: `${most + 1} principals`,
      fact: `${kind}PolicyPrincipals`,
    })
  })

  test('counts them over all statements, and a service or everybody as one', () => {
    const [statement] = documentFor(most - 1).Statement
    if (!statement) throw new Error('no statement')
    const withOthers = (...others: readonly Statement['Principal'][]): PolicyDocument => ({
      Version: '2012-10-17',
      Statement: [statement, ...others.map((Principal) => ({ ...statement, ...(Principal && { Principal }) }))],
    })
    expect(tooLarge(withOthers('*'), kind)).toBeUndefined()
    expect(tooLarge(withOthers({ Service: 'events.amazonaws.com' }, '*'), kind)?.size).toBe(`${most + 1} principals`)
  })
})

test('sharing with the organization is advised only where it can be had: snapshots of EBS are shared by account', () => {
  const organization = questionOf('accounts').choices.find(({ id }) => id === 'organization')
  expect(organization?.services).not.toContain('ebs')
  expect(tooLarge(policyOf(FACTS.keyPolicySize.value + 1), 'key')?.remedy).toContain('where the service allows that')
})
