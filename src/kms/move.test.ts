import { expect, test } from 'vitest'
import { movesBetween, nameToday, onlyRouteInPlace, possibleToday, todayAt } from './move.ts'
import { OPTIONS } from './options.ts'
import { SERVICES, serviceOf } from './services.ts'

test('code of one’s own lies under no key that it cannot call', () => {
  expect(possibleToday(serviceOf('application-signing'))).toEqual([
    'none',
    'customer-managed-key',
    'multi-region-key',
    'imported-key-material',
    'imported-multi-region-key',
  ])
  expect(possibleToday(serviceOf('application'))).not.toContain('aws-managed-key')
  expect(possibleToday(serviceOf('s3'))).toContain('aws-managed-key')
})

test.each(SERVICES.map((service) => [service.id, service] as const))(
  '%s: asks what is there today in words that fit',
  (_, service) => {
    const asked = todayAt(service)
    expect(asked).toMatch(/^(What encrypts .+ today|What you .+ today)$/)
    if (
      ['application-signing', 'application-mac', 'application-key-agreement', 'route53-dnssec'].includes(service.id)
    ) {
      expect(asked).not.toMatch(/encrypt/)
    }
    for (const today of possibleToday(service)) expect(nameToday(today, service)).not.toMatch(/multi-region|cloudhsm/)
  },
)

test('names a key in a key store, and not the store', () => {
  const s3 = serviceOf('s3')
  expect(nameToday('cloudhsm-key-store', s3)).toBe('another key in an AWS CloudHSM key store')
  expect(nameToday('multi-region-key', s3)).toBe('another customer managed key, multi-Region')
  expect(nameToday('none', s3)).toBe('no key')
  expect(nameToday('none', serviceOf('route53-dnssec'))).toBe('nothing: it is not signed')
})

test('data that has no KMS key is not moved by what takes an old KMS key', () => {
  for (const service of SERVICES.filter(({ id }) => id.startsWith('application') || id === 'client-side-encryption')) {
    for (const { id } of OPTIONS.filter(({ ownKey }) => ownKey)) {
      const fromNothing = movesBetween(service, 'none', id)
      expect(fromNothing.length, service.id).toBeGreaterThan(0)
      for (const { steps } of fromNothing) expect(steps.join(' ')).not.toMatch(/ReEncrypt|alias|[Dd]isable/)
      expect(movesBetween(service, 'customer-managed-key', id).length, service.id).toBeGreaterThan(0)
    }
  }
})

test('a service that keeps its key tells of the way in place that it has all the same', () => {
  expect(SERVICES.map((service) => [service.id, onlyRouteInPlace(service)]).filter(([, route]) => route)).toEqual([
    ['s3-directory-bucket', 'From the AWS owned key (SSE-S3) to a customer managed key'],
  ])
})
