import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from './answers.ts'
import {
  numberText,
  priceFields,
  readNumber,
  readUse,
  volumeFields,
  NOTHING_TYPED,
  type NumberField,
  type Typed,
} from './cost-inputs.ts'
import {
  breakEven,
  compareCosts,
  costAt,
  HOURS_A_MONTH,
  inUsd,
  listPrices,
  MAX_VOLUME,
  monthlyCost,
  PRICE_IDS,
  requestsOf,
  usd,
  valueOf,
  type Plan,
  type Prices,
  type Traffic,
  type Use,
} from './cost.ts'
import { factOf } from './facts.ts'
import { serviceOf } from './services.ts'
import type { ServiceId } from './services/ids.ts'
import { REQUESTS_PAID } from './services/requests-paid.ts'
import { OPTIONS, type OptionId } from './options.ts'

const NOTHING_ELSE = { rsa2048: 0, asymmetric: 0, eccPair: 0, rsaPair: 0 }

const usageOf = (more: Partial<Use> = {}): Use => ({
  keys: 1,
  replicas: 0,
  rotations: 0,
  traffic: { kind: 'requests', requests: 0 },
  other: NOTHING_ELSE,
  hsms: 2,
  hours: HOURS_A_MONTH,
  awsManagedRequests: 'caller',
  prices: listPrices(),
  ...more,
})

const total = (option: OptionId, more: Partial<Use> = {}) => usd(monthlyCost({ ...usageOf(more), option }).total)

const s3 = (objectRequests: number, bucketKeys: boolean): Traffic => ({
  kind: 's3',
  objectRequests,
  bucketKeys,
  saving: valueOf('bucketKeySaving'),
})

describe('one bucket with one key, 2.01 million object requests', () => {
  const busy = 2_010_000
  test.each([
    ['a key that was never rotated', 'customer-managed-key', false, 0, '$6.97'],
    ['rotated twice', 'customer-managed-key', false, 2, '$8.97'],
    ['rotated for years: the price no longer rises', 'customer-managed-key', false, 9, '$8.97'],
    ['the same with S3 Bucket Keys', 'customer-managed-key', true, 9, '$3.00'],
    ['the AWS managed key', 'aws-managed-key', false, 9, '$5.97'],
    ['the AWS owned key', 'aws-owned-key', false, 9, '$0.00'],
  ] as const)('%s', (_, option, bucketKeys, rotations, expected) => {
    expect(total(option, { rotations, traffic: s3(busy, bucketKeys) })).toBe(expected)
  })

  test('the formula shows its numbers', () => {
    const { lines } = monthlyCost({ ...usageOf({ traffic: s3(busy, false) }), option: 'customer-managed-key' })
    expect(lines.map(({ formula, amount }) => [formula, usd(amount)])).toEqual([
      ['1 × $1', '$1.00'],
      ['(2,010,000 − 20,000) ÷ 10,000 × $0.03', '$5.97'],
    ])
    const saved = monthlyCost({ ...usageOf({ traffic: s3(busy, true) }), option: 'aws-managed-key' })
    expect(saved.lines.at(-1)).toMatchObject({ formula: '(2,010,000 × 1 % − 20,000) ÷ 10,000 × $0.03' })
    expect(usd(saved.total)).toBe('less than $0.01')
  })
})

describe('twelve multi-Region keys in two Regions, rotated for years, 500 million object requests', () => {
  const keys = { keys: 12, replicas: 1, rotations: 7 }
  test('without and with S3 Bucket Keys', () => {
    expect(total('multi-region-key', { ...keys, traffic: s3(500_000_000, false) })).toBe('$1,571.94')
    expect(total('multi-region-key', { ...keys, traffic: s3(500_000_000, true) })).toBe('$86.94')
  })

  test('a cluster of two HSMs comes on top, replicas and rotations do not', () => {
    expect(total('cloudhsm-key-store', { ...keys, traffic: s3(500_000_000, true) })).toBe('$2,362.94')
    expect(total('cloudhsm-key-store', { hours: 744 })).toBe('$2,381.80')
  })
})

test('five years of one key: rotated yearly, and never', () => {
  const years = (rotations: readonly number[]) =>
    usd(
      rotations.reduce(
        (sum, each) =>
          sum + 12n * monthlyCost({ ...usageOf({ rotations: each }), option: 'customer-managed-key' }).total,
        0n,
      ),
    )
  expect(years([0, 1, 2, 3, 4])).toBe('$144.00')
  expect(years([0, 0, 0, 0, 0])).toBe('$60.00')
})

test('one queue and one topic for 31 days, as AWS counts them', () => {
  const queue = usageOf({
    hours: 744,
    traffic: { kind: 'sqs', queues: 1, producers: 1, consumers: 1, reuse: valueOf('sqsReuseDefault') },
  })
  expect(requestsOf(queue)).toBe(26_784)
  expect(usd(monthlyCost({ ...queue, option: 'aws-managed-key' }).total)).toBe('$0.02')
  expect(requestsOf(usageOf({ hours: 744, traffic: { kind: 'sns', topics: 1, publishers: 1 } }))).toBe(17_856)
})

describe('what a line of requests says of itself', () => {
  const noteOf = (answers: Answers, numbers: { [id: string]: string } = {}) =>
    monthlyCost({ ...readUse({ ...NOTHING_TYPED, numbers }, answers), option: 'customer-managed-key' }).lines.find(
      ({ label }) => label === 'Requests',
    )?.note ?? ''

  test.each(['others', 'organization'])('that the accounts that share the key pay for theirs (%s)', (accounts) => {
    expect(noteOf({ service: 's3', accounts })).toContain('charged to these accounts')
    expect(noteOf({ service: 'dynamodb', accounts })).toContain('charged to these accounts')
  })

  test.each(['own', 'vendor', 'unsure'])('and nothing of it where all of them are the reader’s (%s)', (accounts) => {
    expect(noteOf({ service: 's3', accounts })).not.toContain('charged to')
  })

  test('that the saving of S3 Bucket Keys is AWS’s most, until another is put in', () => {
    expect(noteOf({ service: 's3' })).toContain('the most that AWS names')
    expect(noteOf({ service: 's3' }, { saving: '80' })).not.toContain('the most that AWS names')
    expect(noteOf({ service: 's3', audit: 'yes' })).not.toContain('the most that AWS names')
  })
})

describe('the lines of a busy month', () => {
  const busy = usageOf({
    keys: 2,
    replicas: 3,
    rotations: 5,
    traffic: { kind: 'requests', requests: 1_220_000 },
    other: { rsa2048: 20_000, asymmetric: 30_000, eccPair: 1_000, rsaPair: 500 },
  })
  const linesFor = (option: OptionId, more: Partial<Use> = {}) =>
    monthlyCost({ ...busy, ...more, option }).lines.map(({ label, formula, amount, fact, note }) => [
      `${label}: ${formula} = ${usd(amount)}`,
      fact,
      ...(note === undefined ? [] : [note]),
    ])

  const requests = ['Requests: (1,220,000 − 20,000) ÷ 10,000 × $0.03 = $3.60', 'requestPrice']
  const others = [
    ['Requests with RSA_2048 keys: 20,000 ÷ 10,000 × $0.03 = $0.06', 'requestPriceRsa2048'],
    ['Requests with other asymmetric keys: 30,000 ÷ 10,000 × $0.15 = $0.45', 'requestPriceAsymmetric'],
    ['ECC key pairs generated: 1,000 ÷ 10,000 × $0.10 = $0.01', 'keyPairPriceEcc'],
    ['RSA key pairs generated: 500 ÷ 10,000 × $12 = $0.60', 'keyPairPriceRsa'],
  ]
  const replicas = [
    ['Keys: 2 × $1 = $2.00', 'keyMonthlyPrice'],
    ['Replicas: 2 × 3 × $1 = $6.00', 'replicaMonthlyPrice'],
    [
      'Rotations: 2 × (2 × $1 + 2 × 3 × $1) = $16.00',
      'rotationPriceCap',
      'That a rotation adds to the price of each replica as it does to the primary key is our reading.',
    ],
  ]
  const single = [
    ['Keys: 2 × $1 = $2.00', 'keyMonthlyPrice'],
    ['Rotations: 2 × 2 × $1 = $4.00', 'rotationPriceCap'],
  ]

  test.each<[OptionId, string[][]]>([
    ['aws-owned-key', [['The key and its requests: free = $0.00', 'awsOwnedIsFree']]],
    ['aws-managed-key', [['The key: free = $0.00', 'awsManagedHasNoMonthlyFee'], requests]],
    ['customer-managed-key', [...single, requests, ...others]],
    ['imported-key-material', [...single, requests, ...others]],
    ['multi-region-key', [...replicas, requests, ...others]],
    ['imported-multi-region-key', [...replicas, requests, ...others]],
    [
      'cloudhsm-key-store',
      [
        ['Keys: 2 × $1 = $2.00', 'keyMonthlyPrice'],
        requests,
        ['HSMs: 2 × 730 hours × $1.60 = $2,336.00', 'cloudHsmHourPrice'],
      ],
    ],
    ['external-key-store', [['Keys: 2 × $1 = $2.00', 'keyMonthlyPrice'], requests]],
  ])('%s', (option, lines) => {
    expect(linesFor(option)).toEqual(lines)
  })

  test('nothing is listed that was not used', () => {
    const other = { ...NOTHING_ELSE, eccPair: 1 }
    expect(linesFor('multi-region-key', { replicas: 0, rotations: 0, other })).toEqual([
      ['Keys: 2 × $1 = $2.00', 'keyMonthlyPrice'],
      requests,
      ['ECC key pairs generated: 1 ÷ 10,000 × $0.10 = less than $0.01', 'keyPairPriceEcc'],
    ])
    expect(linesFor('multi-region-key', { replicas: 0, rotations: 1, other: NOTHING_ELSE })[1]).toEqual([
      'Rotations: 1 × 2 × $1 = $2.00',
      'rotationPriceCap',
    ])
  })

  test('requests that the service bears', () => {
    expect(linesFor('aws-managed-key', { awsManagedRequests: 'service' })[1]).toEqual([
      'Requests: the service bears them = $0.00',
      'awsManagedHasNoMonthlyFee',
    ])
  })

  test.each<[Traffic, string[]]>([
    [{ kind: 'requests', requests: 20_000 }, ['Requests: 20,000, of 20,000 free ones = $0.00', 'freeRequests']],
    [
      { kind: 'requests', requests: 20_001 },
      ['Requests: (20,001 − 20,000) ÷ 10,000 × $0.03 = less than $0.01', 'requestPrice'],
    ],
    [
      { kind: 's3', objectRequests: 10_000_000, bucketKeys: true, saving: 98.75 },
      [
        'Requests: (10,000,000 × 1.25 % − 20,000) ÷ 10,000 × $0.03 = $0.32',
        'requestPrice',
        'We count one request to AWS KMS for each object request.',
      ],
    ],
    [
      { kind: 'sqs', queues: 2, producers: 3, consumers: 4, reuse: 60 },
      [
        'Requests: (2 × 2,628,000 ÷ 60 × (2 × 3 + 4) − 20,000) ÷ 10,000 × $0.03 = $2.57',
        'requestPrice',
        factOf('sqsKeyRequests').says,
      ],
    ],
    [
      { kind: 'sns', topics: 5, publishers: 7 },
      [
        'Requests: (5 × 2,628,000 ÷ 300 × 2 × 7 − 20,000) ÷ 10,000 × $0.03 = $1.78',
        'requestPrice',
        factOf('snsKeyRequests').says,
      ],
    ],
  ])('requests of %j', (each, line) => {
    expect(linesFor('external-key-store', { traffic: each })[1]).toEqual(line)
  })

  test('two things to know of the requests stand one after the other', () => {
    const [, , note] = linesFor('external-key-store', { traffic: s3(5_000_000, false), othersCall: true })[1] ?? []
    expect(note).toMatch(/^We count one request to AWS KMS for each object request\. \S.*\.$/)
  })

  test('requests are whole: what remains of a reuse period counts as one more', () => {
    const asked = (reuse: number) =>
      requestsOf(usageOf({ hours: 1, traffic: { kind: 'sqs', queues: 1, producers: 0, consumers: 1, reuse } }))
    expect([60, 100, 3599, 3600, 3601, 86_400].map(asked)).toEqual([60, 36, 2, 1, 1, 1])
    expect(requestsOf(usageOf({ hours: 1, traffic: { kind: 'sns', topics: 1, publishers: 0 } }))).toBe(0)
  })

  test('what a kind of key cannot serve is named, not summed', () => {
    const leftOut = (option: OptionId, other = NOTHING_ELSE) =>
      monthlyCost({ ...busy, other, option }).notIncluded.map(({ says, fact }) => [says, fact])
    const yours = ['Your external key manager, its proxy and the network to it', 'externalManagerIsYours']
    const cannot = 'Requests with asymmetric keys and generated key pairs, which this kind of key cannot serve'
    expect(OPTIONS.filter(({ id }) => leftOut(id).length > 0).map(({ id }) => id)).toEqual(['external-key-store'])
    expect(leftOut('external-key-store')).toEqual([yours])
    for (const id of ['rsa2048', 'asymmetric', 'eccPair', 'rsaPair'] as const) {
      const one = { ...NOTHING_ELSE, [id]: 1 }
      expect(leftOut('external-key-store', one)).toEqual([yours, [cannot, 'customStoresAreSymmetric']])
      expect(leftOut('cloudhsm-key-store', one)).toEqual([[cannot, 'customStoresAreSymmetric']])
      for (const given of ['aws-owned-key', 'aws-managed-key'] as const) {
        expect(leftOut(given, one)).toEqual([[cannot, 'onlyCustomerManagedKeysTakeDirectCalls']])
      }
      expect(leftOut('customer-managed-key', one)).toEqual([])
      expect(leftOut('multi-region-key', one)).toEqual([])
    }
  })
})

test('prices of a reader’s own show all the decimals that count', () => {
  const prices: Prices = { ...listPrices(), key: 0.5, request: 0.000_001, freeRequests: 1 }
  const { lines } = monthlyCost({
    ...usageOf({ prices, traffic: { kind: 'requests', requests: 1_000_000_001 } }),
    option: 'customer-managed-key',
  })
  expect(lines.map(({ formula }) => formula)).toEqual(['1 × $0.50', '(1,000,000,001 − 1) ÷ 10,000 × $0.000001'])
  expect(usd(lines[1]?.amount ?? 0n)).toBe('$0.10')
})

test('kinds of key are compared in the order of the comparison table, whoever asks', () => {
  const asked = OPTIONS.filter(({ ownKey }) => ownKey)
  const shown = compareCosts(asked.toReversed(), usageOf())
  expect(shown.map(({ option }) => option.id)).toEqual(asked.map(({ id }) => id))
  expect(shown.map(({ cost }) => usd(cost.total))).toContain('$2,337.00') // each with its own sum
})

test('a fact that has no figure is no price', () => {
  expect(valueOf('keyMonthlyPrice')).toBe(1)
  expect(() => valueOf('customStoresAreNotSafer')).toThrow("the fact 'customStoresAreNotSafer' has no figure")
})

test('a chart gets dollars', () => {
  expect(inUsd(150n * 10n ** 12n)).toBe(1.5)
})

test('requests with asymmetric keys and key pairs have no free ones', () => {
  const other = { rsa2048: 10_000, asymmetric: 10_000, eccPair: 10_000, rsaPair: 10_000 }
  expect(total('customer-managed-key', { other })).toBe('$13.28')
  const { total: store, notIncluded } = monthlyCost({ ...usageOf({ other }), option: 'external-key-store' })
  expect(usd(store)).toBe('$1.00')
  expect(notIncluded.map(({ fact }) => fact)).toEqual(['externalManagerIsYours', 'customStoresAreSymmetric'])
})

test('who pays for an AWS managed key follows the page of the service, until the reader says otherwise', () => {
  const paid = (service: ServiceId | undefined, typed: Partial<Typed> = {}) =>
    readUse({ ...NOTHING_TYPED, ...typed }, service ? { service } : {}).awsManagedRequests
  expect(paid('lambda')).toBe('service')
  expect(paid('secrets-manager')).toBe('service')
  expect(paid('dynamodb')).toBe('caller')
  expect(paid('kinesis-data-streams')).toBe('caller')
  expect(paid('ebs')).toBe('caller')
  expect(paid(undefined)).toBe('caller')
  expect(paid('lambda', { serviceBears: false })).toBe('caller')
  expect(paid('ebs', { serviceBears: true })).toBe('service')
  for (const id of Object.keys(REQUESTS_PAID) as ServiceId[])
    expect(serviceOf(id).notOffered['aws-managed-key'], id).toBeUndefined()
})

test('a service that bears the requests to its AWS managed key leaves nothing to pay', () => {
  const traffic = { kind: 'requests', requests: 5_000_000 } as const
  expect(total('aws-managed-key', { traffic, awsManagedRequests: 'service' })).toBe('$0.00')
  expect(total('customer-managed-key', { traffic, awsManagedRequests: 'service' })).toBe('$15.94')
})

test('where the free requests are used up elsewhere, every request counts', () => {
  const prices: Prices = { ...listPrices(), freeRequests: 0 }
  const { lines } = monthlyCost({
    ...usageOf({ prices, traffic: { kind: 'requests', requests: 10_000 } }),
    option: 'aws-managed-key',
  })
  expect(lines.at(-1)).toMatchObject({ formula: '10,000 ÷ 10,000 × $0.03', fact: 'requestPrice' })
})

test('an external key store costs more than the sum says', () => {
  const open = compareCosts(OPTIONS, usageOf()).filter(({ cost }) => cost.isLowerBound)
  expect(open.map(({ option }) => option.id)).toEqual(['external-key-store'])
})

const traffic = fc.oneof(
  fc.record({ kind: fc.constant('requests' as const), requests: fc.nat({ max: 1_000_000_000 }) }),
  fc.record({
    kind: fc.constant('s3' as const),
    objectRequests: fc.nat({ max: 1_000_000_000 }),
    bucketKeys: fc.boolean(),
    saving: fc.nat({ max: 9900 }).map((hundredths) => hundredths / 100),
  }),
  fc.record({
    kind: fc.constant('sqs' as const),
    queues: fc.integer({ min: 1, max: 100 }),
    producers: fc.nat({ max: 100 }),
    consumers: fc.nat({ max: 100 }),
    reuse: fc.integer({ min: 60, max: 86_400 }),
  }),
)
const upTo = (max: number) => fc.nat({ max })
const microdollars = fc.nat({ max: 20_000_000 }).map((micro) => micro / 1_000_000)
const anyUse: fc.Arbitrary<Use> = fc.record({
  keys: fc.integer({ min: 1, max: 1000 }),
  replicas: upTo(5),
  rotations: upTo(5),
  traffic,
  other: fc.record({
    rsa2048: upTo(100_000),
    asymmetric: upTo(100_000),
    eccPair: upTo(100_000),
    rsaPair: upTo(100_000),
  }),
  hsms: fc.integer({ min: 2, max: 8 }),
  hours: fc.integer({ min: 1, max: 744 }),
  awsManagedRequests: fc.constantFrom('caller' as const, 'service' as const),
  prices: fc
    .record(Object.fromEntries(PRICE_IDS.map((id) => [id, id === 'freeRequests' ? upTo(50_000) : microdollars])))
    .map((prices) => prices as Prices),
})
const anyOption = fc.constantFrom(...OPTIONS.map(({ id }) => id))
const anyPlan: fc.Arbitrary<Plan> = fc.tuple(anyUse, anyOption).map(([each, option]) => ({ ...each, option }))

describe('every plan', () => {
  test('costs the sum of its lines, none of them negative', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { lines, total: sum } = monthlyCost(plan)
        expect(lines.length).toBeGreaterThan(0)
        expect(lines.every(({ amount }) => amount >= 0n)).toBe(true)
        expect(lines.reduce((all, { amount }) => all + amount, 0n)).toBe(sum)
      }),
    )
  })

  test('agrees with plain arithmetic to a millionth of a dollar', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(Math.abs(Number(monthlyCost(plan).total) / 1e14 - plainly(plan))).toBeLessThan(
          1e-6 * Math.max(1, plainly(plan)),
        )
      }),
    )
  })

  test('never costs less for more requests, keys, replicas or rotations', () => {
    fc.assert(
      fc.property(anyPlan, upTo(1000), (plan, more) => {
        const grown: Plan[] = [
          { ...plan, keys: plan.keys + more },
          { ...plan, replicas: plan.replicas + more },
          { ...plan, rotations: plan.rotations + more },
          { ...plan, traffic: moreOf(plan.traffic, more) },
        ]
        for (const each of grown) expect(monthlyCost(each).total >= monthlyCost(plan).total).toBe(true)
      }),
    )
  })

  test('never costs more with S3 Bucket Keys', () => {
    fc.assert(
      fc.property(anyPlan, upTo(1_000_000_000), (plan, volume) => {
        const bucket: Use = { ...plan, traffic: s3(volume, false) }
        const cost = (bucketKeys: boolean) => costAt({ option: plan.option, bucketKeys }, bucket, volume)
        expect(cost(true) <= cost(false)).toBe(true)
      }),
    )
  })

  test('is free under an AWS owned key', () => {
    fc.assert(
      fc.property(anyUse, (each) => {
        expect(monthlyCost({ ...each, option: 'aws-owned-key' }).total).toBe(0n)
      }),
    )
  })

  test('rises by nothing after the second rotation', () => {
    fc.assert(
      fc.property(anyPlan, upTo(20), (plan, more) => {
        const after = (rotations: number) => monthlyCost({ ...plan, rotations }).total
        expect(after(2 + more)).toBe(after(2))
      }),
    )
  })
})

describe('the break-even', () => {
  const bucket = usageOf({ traffic: s3(0, false) })
  const managed = { option: 'aws-managed-key', bucketKeys: false } as const
  const own = { option: 'customer-managed-key', bucketKeys: true } as const

  test('a key of one’s own with S3 Bucket Keys becomes cheaper than aws/s3 without', () => {
    const even = breakEven(managed, own, bucket)
    expect(even).toEqual({ kind: 'at', volume: 353_334 })
    expect(costAt(managed, bucket, 353_333) < costAt(own, bucket, 353_333)).toBe(true)
    expect(costAt(managed, bucket, 353_334) > costAt(own, bucket, 353_334)).toBe(true)
  })

  test('two keys with the same price for requests never meet, or always', () => {
    expect(breakEven(managed, { ...own, bucketKeys: false }, bucket)).toEqual({ kind: 'never' })
    expect(breakEven(own, { ...own, option: 'imported-key-material' }, bucket)).toEqual({ kind: 'always' })
  })

  test('AWS owned and AWS managed keys cost the same while requests are free', () => {
    expect(breakEven({ option: 'aws-owned-key', bucketKeys: false }, managed, bucket)).toEqual({
      kind: 'up-to',
      volume: valueOf('freeRequests'),
    })
    const charged = { ...bucket, prices: { ...listPrices(), freeRequests: 0 } }
    expect(breakEven({ option: 'aws-owned-key', bucketKeys: false }, managed, charged)).toEqual({
      kind: 'at',
      volume: 0,
    })
  })

  test('S3 Bucket Keys count for Amazon S3 alone', () => {
    const calls = usageOf({ traffic: { kind: 'requests', requests: 5 } })
    expect(usd(costAt(own, calls, 1_020_000))).toBe('$4.00')
    expect(usd(costAt(own, bucket, 1_020_000))).toBe('$1.00')
  })

  test('balances, whatever the plans', () => {
    const contender = fc.record({ option: anyOption, bucketKeys: fc.boolean() })
    fc.assert(
      fc.property(anyUse, contender, contender, upTo(MAX_VOLUME), (each, a, b, volume) => {
        const even = breakEven(a, b, each)
        const sign = (at: number) => {
          const difference = costAt(a, each, at) - costAt(b, each, at)
          return difference > 0n ? 1 : difference < 0n ? -1 : 0
        }
        switch (even.kind) {
          case 'never':
            expect(sign(volume)).toBe(sign(0))
            expect(sign(0)).not.toBe(0)
            return
          case 'always':
            expect(sign(volume)).toBe(0)
            return
          case 'up-to':
            expect([sign(0), sign(even.volume), Math.abs(sign(even.volume + 1))]).toEqual([0, 0, 1])
            expect(sign(Math.min(volume, even.volume))).toBe(0)
            return
          case 'at':
            if (even.volume === 0) expect(sign(0)).toBe(0)
            else {
              expect(sign(even.volume)).not.toBe(sign(0))
              expect(sign(even.volume - 1)).toBe(sign(0))
              expect(sign(Math.min(volume, even.volume - 1))).toBe(sign(0))
            }
        }
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  ['nothing', 0n, '$0.00'],
  ['a trace', 1n, 'less than $0.01'],
  ['just under a cent', 999_999_999_999n, 'less than $0.01'],
  ['a cent', 1_000_000_000_000n, '$0.01'],
  ['half a cent more', 1_500_000_000_000n, '$0.02'],
  ['thousands', 233_600_000_000_000_000n, '$2,336.00'],
])('%s is shown in whole cents', (_, amount, shown) => {
  expect(usd(amount)).toBe(shown)
})

describe('what is typed', () => {
  const field: NumberField = { id: 'keys', label: 'Keys', initial: 7, min: 1, max: 1_000_000, decimals: 0 }

  test.each([
    ['1000', 1000],
    [' 1,000 ', 1000],
    ['1 000 000', 1_000_000],
    ['12', 12],
    ['500k', 500_000],
    ['0.5M', 500_000],
    ['1 m', 1_000_000],
    ['1.001k', 1001],
  ])('“%s” is a number', (text, value) => {
    expect(readNumber(field, text)).toEqual({ value })
  })

  test.each(['', 'ten', '-3', '1e3', '1,2', '1.5', '0', '1,000,001', '12345678901234567890', 'Infinity'])(
    '“%s” is refused with a reason, and the default counts',
    (text) => {
      const { value, problem } = readNumber(field, text)
      expect(value).toBe(7)
      expect(problem).toMatch(/^Write .+\. The sums use 7 until then\.$/)
    },
  )

  test('a letter stands for thousands, millions or billions, exactly', () => {
    const requests: NumberField = { ...field, max: 1_000_000_000_000 }
    for (const [text, value] of [
      ['1.1M', 1_100_000],
      ['500M', 500_000_000],
      ['2g', 2_000_000_000],
      ['2.5 B', 2_500_000_000],
    ] as const) {
      expect(readNumber(requests, text)).toEqual({ value })
    }
    for (const text of ['M', '1.1234k', '5MM', '5 million', '1e3k']) {
      expect(readNumber(requests, text).problem).toMatch(/^Write /)
    }
  })

  test('whatever it is, there is a sum', () => {
    const scene = { service: 'application', options: OPTIONS } as const
    const ids = [...volumeFields(scene), ...priceFields(scene)].map(({ id }) => id)
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...ids),
          fc.oneof(fc.string(), fc.double().map(String), fc.nat().map(numberText)),
        ),
        (numbers) => {
          for (const answers of [
            ...['s3', 'sqs', 'sns', 'application', 'dynamodb'].map((service) => ({ service })),
            {},
          ]) {
            const typed = readUse({ ...NOTHING_TYPED, numbers }, answers)
            for (const { cost } of compareCosts(OPTIONS, typed)) expect(cost.total >= 0n).toBe(true)
          }
        },
      ),
    )
  })

  test('every default is read back as itself', () => {
    for (const service of ['s3', 'sqs', 'sns', 'application'] as const) {
      const scene = { service, options: OPTIONS }
      for (const each of [...volumeFields(scene), ...priceFields(scene)]) {
        expect(readNumber(each, numberText(each.initial)), each.id).toEqual({ value: each.initial })
      }
    }
  })
})

const moreOf = (each: Traffic, more: number): Traffic => {
  switch (each.kind) {
    case 'requests':
      return { ...each, requests: each.requests + more }
    case 's3':
      return { ...each, objectRequests: each.objectRequests + more }
    case 'sqs':
      return { ...each, producers: each.producers + more }
    case 'sns':
      return { ...each, publishers: each.publishers + more }
  }
}

/** The same sum in floating point, from the formulas alone. */
function plainly({ option, prices, other, ...plan }: Plan): number {
  if (option === 'aws-owned-key') return 0
  const requests = (Math.max(0, requestsOf({ prices, other, ...plan }) - prices.freeRequests) / 10_000) * prices.request
  if (option === 'aws-managed-key') return plan.awsManagedRequests === 'caller' ? requests : 0
  const isStore = option.endsWith('key-store')
  const replicas = option.includes('multi-region') ? plan.replicas : 0
  const keys = plan.keys * (prices.key + replicas * prices.replica) * (1 + (isStore ? 0 : Math.min(plan.rotations, 2)))
  const others = isStore
    ? 0
    : (other.rsa2048 * prices.rsa2048 +
        other.asymmetric * prices.asymmetric +
        other.eccPair * prices.eccPair +
        other.rsaPair * prices.rsaPair) /
      10_000
  return keys + requests + others + (option === 'cloudhsm-key-store' ? plan.hsms * plan.hours * prices.hsmHour : 0)
}
