import { expect, test } from 'vitest'
import { optionOf } from './options.ts'
import { beforeYouShip, traitsOf } from './traits.ts'

const rotationOf = (service: string, option: Parameters<typeof optionOf>[0], more: Record<string, string> = {}) =>
  traitsOf(optionOf(option), { service, ...more }).find(({ label }) => label === 'Rotation')

test('asymmetric, HMAC and DNSSEC keys are not said to rotate, whatever was answered', () => {
  for (const service of ['application-signing', 'application-mac', 'application-public-key', 'route53-dnssec']) {
    for (const rotation of ['no', 'yearly', 'own-period']) {
      const { value } = rotationOf(service, 'customer-managed-key', { rotation }) ?? {}
      expect(value, `${service} ${rotation}`).toBe('by a new key only')
    }
    expect(beforeYouShip(optionOf('customer-managed-key'), { service })).not.toContain('rotationKeepsOldMaterial')
  }
  expect(rotationOf('application-mac', 'imported-key-material')?.value).toBe('by a new key only')
})

test('keys that can rotate are said to', () => {
  expect(rotationOf('s3', 'customer-managed-key')?.fact).toBe('rotationIsOffByDefault')
  expect(rotationOf('s3', 'imported-key-material')?.fact).toBe('importedHasNoAutomaticRotation')
  expect(beforeYouShip(optionOf('customer-managed-key'), { service: 's3' })).toContain('rotationKeepsOldMaterial')
})
