import { describe, expect, test } from 'vitest'
import { readAnswers } from './answers.ts'
import { decide } from './decide.ts'
import { reasonsFor, summaryOf, verdictOf } from './explain.ts'
import { inSentence } from './words.ts'

const answered = (query: string) => readAnswers(Object.fromEntries(new URLSearchParams(query))).answers

describe('inside a sentence', () => {
  test.each([
    ['You want it', 'you want it'],
    ['An SNS topic', 'an SNS topic'],
    ['AWS KMS may keep it', 'AWS KMS may keep it'],
    ['EventBridge rules', 'EventBridge rules'],
    ['S3 event notifications', 'S3 event notifications'],
    ['CloudFront', 'CloudFront'],
  ])('%s is %s', (text, expected) => {
    expect(inSentence(text)).toBe(expected)
  })
})

describe('the verdict in two sentences', () => {
  test.each([
    [
      'service=s3&accounts=own',
      'Nothing you answered asks for more than the AWS owned key (SSE-S3). There is no simpler kind of key.',
    ],
    [
      'service=sns&delivery=cloudwatch-alarms',
      'A CloudWatch alarm publishes to the topic. The AWS owned key and the AWS managed key are out, and nothing you answered asks for more than the customer managed key.',
    ],
    [
      'service=ebs',
      'Amazon EBS offers nothing simpler. The AWS owned key is out, and nothing you answered asks for more than the AWS managed key (aws/ebs).',
    ],
    [
      'service=s3&rotation=yearly&material=own-hsm',
      'The key must rotate once a year and the key must live in an HSM of your own. No kind of key does all of that, so something has to give.',
    ],
  ])('%s', (query, expected) => {
    const answers = answered(query)
    expect(summaryOf(decide(answers), answers)).toBe(expected)
  })

  test('stays short, however many answers decided', () => {
    const answers = answered('service=s3&accounts=others&access=own&audit=yes&revocation=disable&rotation=own-period')
    expect(summaryOf(decide(answers), answers)).toBe(
      'Other accounts use the data and you decide about the key apart from the data. The AWS owned key and the AWS managed key are out, and nothing you answered asks for more than the customer managed key.',
    )
  })
})

test('the reasons stand in the order of the questions, each with what it ruled out', () => {
  const answers = answered('service=s3&accounts=others&audit=yes')
  expect(
    reasonsFor(decide(answers)).map(({ question, rulesOut }) => [question.id, rulesOut.map(({ id }) => id)]),
  ).toEqual([
    ['accounts', ['aws-managed-key']],
    ['audit', ['aws-owned-key']],
  ])
})

test('the heading names what is protected', () => {
  const decision = decide(answered('service=secrets-manager&accounts=others'))
  expect(decision.kind === 'recommended' && verdictOf(decision.option, { service: 'secrets-manager' })).toBe(
    'Create a customer managed key for this secret',
  )
})
