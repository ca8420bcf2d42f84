import { describe, expect, test } from 'vitest'
import { choicesOf, readAnswers } from './answers.ts'
import { bucketFacts } from './bucket-facts.ts'
import { twoBuckets } from './buckets.ts'
import { decide, outcomeOf, whatWouldChange } from './decide.ts'
import { FACTS } from './facts.ts'
import { summaryOf } from './explain.ts'
import { questionOf } from './questions.ts'
import { decisionRecord } from './record.ts'

const answered = (query: string) => readAnswers(Object.fromEntries(new URLSearchParams(query))).answers
const outcomesIn = (query: string) =>
  twoBuckets(answered(query))?.map(({ deliveries, decision }) => [
    deliveries.map(({ id }) => id).join('.'),
    outcomeOf(decision),
  ])

describe('deliveries that no one bucket takes', () => {
  test.each([
    [
      'service=s3&delivery=alb-logs.guardduty-findings',
      [
        ['alb-logs', 'aws-owned-key'],
        ['guardduty-findings', 'customer-managed-key'],
      ],
    ],
    [
      'service=s3&delivery=vpc-flow-logs.alb-logs.s3-access-logs.cloudtrail-logs.aws-config.macie-results&audit=no',
      [
        ['alb-logs.s3-access-logs', 'aws-owned-key'],
        ['vpc-flow-logs.cloudtrail-logs.aws-config.macie-results', 'customer-managed-key'],
      ],
    ],
    // the log of each use cannot be had for logs under SSE-S3, in whatever bucket
    [
      'service=s3&delivery=vpc-flow-logs.alb-logs&audit=yes',
      [
        ['alb-logs', 'nothing-fits'],
        ['vpc-flow-logs', 'customer-managed-key'],
      ],
    ],
    [
      'service=s3&delivery=alb-logs.another-service&revocation=disable',
      [
        ['alb-logs', 'nothing-fits'],
        ['another-service', 'customer-managed-key'],
      ],
    ],
  ])('%s: two buckets', (query, expected) => {
    expect(outcomeOf(decide(answered(query)))).toBe('nothing-fits')
    expect(outcomesIn(query)).toEqual(expected)
  })

  test.each([
    ['one bucket takes all of it', 'service=s3&delivery=vpc-flow-logs.alb-logs.s3-access-logs'],
    ['there is nothing else to deliver', 'service=s3&delivery=alb-logs.s3-access-logs&audit=yes'],
    ['nothing delivered asks for SSE-S3', 'service=s3&delivery=vpc-flow-logs&rotation=yearly&material=own-hsm'],
    ['the rest does not fit either', 'service=s3&delivery=alb-logs.aws-config&rotation=yearly&material=own-hsm'],
  ])('no two buckets where %s', (_, query) => {
    expect(twoBuckets(answered(query))).toBeUndefined()
  })

  test('are said to take two buckets, each with why, on the page and in the record', () => {
    const answers = answered('service=s3&delivery=alb-logs.guardduty-findings')
    expect(summaryOf(decide(answers), answers)).toBe(
      'An Application Load Balancer writes its logs to the bucket and GuardDuty exports findings to the bucket. No kind of key for this bucket fits both answers, so it takes two buckets.',
    )
    expect(twoBuckets(answers)?.map(bucketFacts)).toEqual([['albLogsNeedSseS3'], ['guarddutyKeyStatement']])
    const record = decisionRecord(answers, {
      link: 'https://x',
      day: '2026-11-25',
      rulesVersion: 2,
      details: {},
      cost: [],
    })
    expect(record).toContain('## Two buckets')
    expect(record).toContain(`**GuardDuty findings**: Customer managed key. ${FACTS.guarddutyKeyStatement.says}`)
  })
})

describe('several deliveries', () => {
  const question = questionOf('delivery')
  const ids = choicesOf(question, { service: 's3' }).flatMap(({ id, alone }) => (alone ? [] : [id]))

  test('a link with one opens as ever; with several, in the order of the question and without “none”', () => {
    for (const id of [...ids, 'none', 'unsure']) {
      expect(readAnswers({ service: 's3', delivery: id })).toEqual({
        answers: { service: 's3', delivery: id },
        dropped: [],
      })
    }
    expect(answered('service=s3&delivery=aws-config.none.vpc-flow-logs').delivery).toBe('vpc-flow-logs.aws-config')
    expect(readAnswers({ service: 'sns', delivery: 'budgets.aws-config' })).toEqual({
      answers: { service: 'sns', delivery: 'budgets' },
      dropped: [{ key: 'delivery', value: 'aws-config', why: 'does-not-apply' }],
    })
  })

  test('what would change is one more, one less, or none of them', () => {
    const changes = (query: string) =>
      whatWouldChange(answered(query))
        .filter((change) => change.question === question)
        .map(({ choice, without, decision }) => `${without ? '-' : '+'}${choice.id}: ${outcomeOf(decision)}`)
    expect(changes('service=s3&delivery=vpc-flow-logs.aws-config')).toEqual([
      '+guardduty-findings: customer-managed-key',
      '+macie-results: customer-managed-key',
      '+inspector-reports: customer-managed-key',
    ])
    expect(changes('service=s3&delivery=alb-logs.guardduty-findings')).toEqual([
      '+none: aws-owned-key',
      '-alb-logs: customer-managed-key',
      '-guardduty-findings: aws-owned-key',
      '+unsure: aws-owned-key',
    ])
  })

  test('the reasons in the summary are enough for what it says', () => {
    const answers = answered('service=s3&delivery=vpc-flow-logs.cloudtrail-logs.aws-config&audit=yes')
    expect(summaryOf(decide(answers), answers)).toBe(
      'Flow logs are delivered to the bucket and you want to see each use of the key. The AWS owned key and the AWS managed key are out, and nothing you answered asks for more than the customer managed key.',
    )
  })
})
