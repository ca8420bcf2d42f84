import { describe, expect, test } from 'vitest'
import { choicesIn, readAnswers } from './answers.ts'
import { cellOf, decide } from './decide.ts'
import { exclusiveAnswers, reasonsFor, summaryOf, verdictOf } from './explain.ts'
import { OPTIONS, type NeedId, type Option } from './options.ts'
import { classesAt } from './paths.ts'
import { needsOf, QUESTIONS, type Choice } from './questions.ts'
import { SERVICES } from './services.ts'
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
    ['Regions of the replica keys', 'Regions of the replica keys'],
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
      'The key must rotate once a year and the key must live in an HSM of your own. No kind of key for this bucket fits both answers, so something has to give.',
    ],
    [
      'service=s3&accounts=own&access=own&audit=yes&rotation=yearly&material=own-material',
      'The key must rotate once a year and you must generate the key material yourself. No kind of key for this bucket fits both answers, so something has to give.',
    ],
    [
      'access=own&rotation=yearly&material=own-material',
      'The key must rotate once a year and you must generate the key material yourself. No kind of key fits both answers, so something has to give.',
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

describe.each(SERVICES)('answers that are said to exclude each other at $name', (service) => {
  const offered = OPTIONS.filter(
    (option) => !service.notOffered[option.id] && service.needs.every((need) => cellOf(option, need, service).met),
  )
  // the kinds of key that fail a choice, one bit each: there are many thousand classes
  const failing = new Map(
    QUESTIONS.flatMap(({ choices }) => choices).map((choice) => [
      choice,
      offered.reduce((bits, option, at) => bits | (meets(option, needsOf(choice, service.id)) ? 0 : 1 << at), 0),
    ]),
  )
  function meets(option: Option, needs: readonly NeedId[]) {
    return needs.every((need) => cellOf(option, need, service).met)
  }
  const fits = (choices: readonly Choice[]) =>
    choices.reduce((bits, choice) => bits | (failing.get(choice) ?? 0), 0) !== 2 ** offered.length - 1

  test('do so in every class: no kind of key meets them, and without any one of them some kind does', () => {
    let classes = 0
    for (const { answers } of classesAt(service)) {
      classes++
      const decision = decide(answers)
      const named = exclusiveAnswers(decision)
      const wrong = (problem: string) =>
        new Error(`${JSON.stringify(answers)}, ${named.map(({ id }) => id).join()}: ${problem}`)
      if (decision.kind === 'recommended') {
        if (named.length > 0) throw wrong('something fits')
        continue
      }
      if (named.length === 0) throw wrong('names nothing')
      if (fits(named)) throw wrong('some kind of key fits them')
      for (const each of named) {
        if (!fits(named.filter((other) => other !== each))) throw wrong(`${each.id} is too many`)
      }
      // the smallest there are, and of those the first asked
      const made = QUESTIONS.filter(({ id }) => id !== 'service').flatMap(({ id }) => choicesIn(answers, id))
      const first = made.find((one) => !fits([one]))
      const pair = made
        .flatMap((one, at) => made.slice(at + 1).map((other) => [one, other] as const))
        .find((both) => !fits(both))
      const expected = first ? [first] : pair
      if (expected?.some((choice, at) => choice !== named[at])) throw wrong('not the first')
    }
    expect(classes).toBeGreaterThan(8)
  })
})
