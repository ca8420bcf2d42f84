import { describe, expect, test } from 'vitest'
import { costAt, listPrices, monthlyCost, requestsOf, usd, type Use } from './cost.ts'
import {
  byVolume,
  leftOutFor,
  linesFor,
  NOTHING_TYPED,
  priceFields,
  readUse,
  requestPriceOf,
  volumeFields,
  type Priceable,
} from './cost-inputs.ts'
import { OPTIONS, optionOf } from './options.ts'
import { requestField } from './plan-cost.ts'
import { KEY_SPECS } from './services/key-specs.ts'

const own = optionOf('customer-managed-key')
const typed = (numbers: Record<string, string>) => ({ ...NOTHING_TYPED, numbers })
const lineFacts = (scene: Priceable, use: Use) =>
  linesFor(monthlyCost({ ...use, option: own.id }).lines, scene).map(({ fact }) => fact)
const fieldsOf = (scene: Priceable) => {
  const all = { ...scene, options: OPTIONS }
  return [...volumeFields(all), ...priceFields(all)].map(({ id }) => id)
}

describe.each([
  ['application-public-key', 'rsa-2048', 'rsa2048', 'requestPriceRsa2048'],
  ['application-signing', 'rsa-2048', 'rsa2048', 'requestPriceRsa2048'],
  ['application-public-key', 'rsa-3072', 'asymmetric', 'requestPriceAsymmetric'],
  ['application-public-key', 'rsa-4096', 'asymmetric', 'requestPriceAsymmetric'],
  ['application-public-key', undefined, 'asymmetric', 'requestPriceAsymmetric'],
  ['application-public-key', 'unsure', 'asymmetric', 'requestPriceAsymmetric'],
  ['application-signing', 'ecc-p256', 'asymmetric', 'requestPriceAsymmetric'],
  ['application-key-agreement', 'ecc-p384', 'asymmetric', 'requestPriceAsymmetric'],
] as const)('%s with %s', (service, spec, price, fact) => {
  const scene = { service, ...(spec && { spec }) }

  test(`the volume that is typed is charged as ${price}, and nothing else is`, () => {
    const use = readUse(typed({ requests: '2,000,000' }), scene)
    expect(requestPriceOf(scene)).toBe(price)
    expect(use.other).toEqual({ rsa2048: 0, asymmetric: 0, eccPair: 0, rsaPair: 0, [price]: 2_000_000 })
    expect(requestsOf(use)).toBe(0)
    expect(lineFacts(scene, use)).toEqual(['keyMonthlyPrice', fact])
  })

  test('the fields are those that count', () => {
    const fields = fieldsOf(scene)
    expect(fields.filter((id) => id === 'requests')).toHaveLength(1)
    expect(fields).toContain(`price-${price}`)
    expect(fields).not.toContain('price-request')
    expect(fields).not.toContain('price-freeRequests')
  })

  test('by volume it costs what it costs', () => {
    const use = readUse(typed({ requests: '2,000,000' }), scene)
    const drawn = byVolume(use, scene)
    const contender = { option: own.id, bucketKeys: false }
    expect(requestsOf(drawn)).toBe(2_000_000)
    expect(costAt(contender, drawn, 2_000_000)).toBe(monthlyCost({ ...use, option: own.id }).total)
  })
})

test('the sums: two million requests with RSA_2048, and with RSA_4096', () => {
  const sum = (spec: string) => {
    const use = readUse(typed({ requests: '2000000' }), { service: 'application-public-key', spec })
    return usd(monthlyCost({ ...use, option: own.id }).total)
  }
  expect([sum('rsa-2048'), sum('rsa-4096')]).toEqual(['$7.00', '$31.00'])
})

test('a price that the reader sets is the one that counts', () => {
  const scene = { service: 'application-signing', spec: 'ecc-p256' } as const
  const use = readUse(typed({ requests: '10000', 'price-asymmetric': '2' }), scene)
  expect(usd(monthlyCost({ ...use, option: own.id }).total)).toBe('$3.00')
  expect(byVolume(use, scene).prices.request).toBe(2)
})

test('the key of DNSSEC signing has a field of its own, and no number is made up for it', () => {
  const scene = { service: 'route53-dnssec' } as const
  expect(fieldsOf(scene)).toContain('signatures')
  expect(fieldsOf(scene)).not.toContain('requests')
  expect(lineFacts(scene, readUse(NOTHING_TYPED, scene))).toEqual(['keyMonthlyPrice'])
  const use = readUse(typed({ signatures: '20000', requests: '9' }), scene)
  expect(use.other.asymmetric).toBe(20_000)
  expect(lineFacts(scene, use)).toEqual(['keyMonthlyPrice', 'requestPriceAsymmetric'])
})

test.each(['ml-dsa-44', 'ml-dsa-65', 'ml-dsa-87', 'sm2'])('%s has no price: no sum pretends to have one', (spec) => {
  const scene = { service: 'application-signing', spec } as const
  expect(fieldsOf(scene)).not.toContain('requests')
  expect(lineFacts(scene, readUse(NOTHING_TYPED, scene))).toEqual(['keyMonthlyPrice'])
  expect(leftOutFor(scene).map(({ says }) => says)).toEqual([
    `Requests with ${KEY_SPECS.find(({ id }) => id === spec)?.name} keys, whose price is not verified`,
  ])
})

test('a key that AWS KMS does not rotate has no rotations to pay, whatever was typed before', () => {
  for (const service of ['application-signing', 'application-mac', 'route53-dnssec'] as const) {
    expect(fieldsOf({ service })).not.toContain('rotations')
    expect(readUse(typed({ rotations: '5' }), { service }).rotations).toBe(0)
  }
  expect(readUse(typed({ rotations: '5' }), { service: 'ebs' }).rotations).toBe(5)
})

test('HMAC keys are counted as symmetric keys, and the field says that this is our reading', () => {
  const scene = { service: 'application-mac', spec: 'hmac-512', options: OPTIONS } as const
  const [field, ...more] = volumeFields(scene).filter(({ id }) => id === 'requests')
  expect(more).toEqual([])
  expect(field?.hint).toContain('our reading')
  expect(requestsOf(readUse(NOTHING_TYPED, scene))).toBe(1_000_000)
})

test('symmetric services count as before', () => {
  for (const service of ['ebs', 'application', undefined] as const) {
    expect(requestPriceOf({ service, spec: 'rsa-2048' })).toBe('request')
    expect(requestsOf(readUse(NOTHING_TYPED, service ? { service } : {}))).toBe(1_000_000)
    expect(leftOutFor({ service })).toEqual([])
  }
  const use = readUse(NOTHING_TYPED, { service: 'ebs' })
  expect(byVolume(use, { service: 'ebs' })).toBe(use)
  expect(use.prices).toEqual(listPrices())
})

test('a plan begins with the volume that the recommendation has', () => {
  expect(requestField({ service: 'application-public-key', spec: 'rsa-2048' }).initial).toBe(1_000_000)
  expect(requestField({ service: 'route53-dnssec' }).initial).toBe(0)
  expect(requestField({ service: 'ebs' }).initial).toBe(1_000_000)
})
