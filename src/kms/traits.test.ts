import { expect, test } from 'vitest'
import { optionOf } from './options.ts'
import { beforeYouShip, traitsOf } from './traits.ts'

const key = optionOf('customer-managed-key')
const rotationOf = (service: string) => traitsOf(key, { service }).find(({ label }) => label === 'Rotation')?.value

test('rotation is offered only where the key can rotate', () => {
  expect(rotationOf('s3')).toBe('off until enabled')
  for (const service of ['route53-dnssec', 'application-signing', 'application-mac']) {
    expect(rotationOf(service), service).toBe('none by AWS KMS')
    expect(beforeYouShip(key, { service }), service).not.toContain('rotationKeepsOldMaterial')
  }
  expect(beforeYouShip(key, { service: 's3' })).toContain('rotationKeepsOldMaterial')
})
