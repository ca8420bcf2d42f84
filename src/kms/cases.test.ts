import { expect, test } from 'vitest'
import { CASES, caseOf, textOfPicture, worked, type Case } from './cases.ts'

const VARIANTS = CASES.flatMap((each) => Object.keys(each.variants).map((variant) => [each.id, variant] as const))
const PICTURES = CASES.map(({ id }) => [id, caseOf(id)] as const)

test.each(VARIANTS)('%s, %s: its answers are complete and lead to the key that the table names', (id, variant) => {
  expect(worked(id, variant).option.id).toBe(worked(id, variant).variant.leadsTo)
})

test('no two cases, and no two variants of one, have the same answers', () => {
  const seen = VARIANTS.map(([id, variant]) => `${id} ${new URLSearchParams(worked(id, variant).answers).toString()}`)
  expect(seen.length).toBe(new Set(seen).size)
  expect(CASES.length).toBe(new Set(CASES.map(({ id }) => id)).size)
})

const allWords = ({ picture: { arrows } }: Case) =>
  arrows.flatMap(({ left, right }) => [...(left?.says ?? []), ...(right?.says ?? [])])

test.each(PICTURES)('%s: the picture shows no permission that the documents of its variant do not have', (id, each) => {
  const documents = JSON.stringify(worked(id, each.pictured).delivered)
  for (const permission of allWords(each).filter((words) => /^[a-z0-9]+:[A-Z]|^[A-Z][a-z]+[A-Z]/.test(words))) {
    expect(documents).toContain(permission)
  }
})

test.each(PICTURES)('%s: everything fits into its place in the picture', (_, { picture: { rows, arrows } }) => {
  expect(arrows).toHaveLength(rows.length - 1)
  for (const { place, nodes } of rows) {
    const most = nodes.length === 1 ? 36 : 17
    expect(place.length).toBeLessThanOrEqual(16)
    for (const node of nodes) {
      expect(node?.name.length).toBeLessThanOrEqual(most)
      expect(node?.note?.length ?? 0).toBeLessThanOrEqual(most + 2)
      expect(node?.kind === 'key').toBe(node?.family !== undefined)
    }
  }
  for (const { left, right } of arrows) {
    for (const words of [...(left?.says ?? []), ...(right?.says ?? [])]) expect(words.length).toBeLessThanOrEqual(20)
  }
})

test.each(PICTURES)('%s: the text of the picture names all that it shows', (_, each) => {
  const text = textOfPicture(each.picture)
  for (const { place, nodes } of each.picture.rows) {
    expect(text).toContain(place)
    for (const node of nodes) expect(text).toContain(node?.name)
  }
  for (const words of allWords(each)) expect(text).toContain(words)
})

test('the text of a picture reads from frame to frame, and each arrow from its tail', () => {
  expect(textOfPicture(caseOf('sns-topic-to-sqs-queue').picture)).toBe(
    'Your account: SNS topic; SQS queue (SSE-KMS); KMS key (customer managed); Role that receives. SNS topic to SQS queue: sqs:SendMessage. SNS topic to KMS key: kms:GenerateDataKey, kms:Decrypt. Role that receives to SQS queue: receives. Role that receives to KMS key: kms:Decrypt.',
  )
})

test('words that go on in the next line of an arrow are one part of the text', () => {
  expect(textOfPicture(caseOf('secret-read-from-another-account').picture)).toContain(
    'Role that reads to Secret: secretsmanager:GetSecretValue. Role that reads to KMS key: kms:Decrypt through Secrets Manager.',
  )
})

test('a case, a variant, and answers that are not there are refused', () => {
  expect(() => caseOf('no-such-case')).toThrow("no case is called 'no-such-case'")
  expect(() => worked('eks-cluster', 'nope')).toThrow("there is no 'nope' of the case 'eks-cluster'")
})
