import { describe, expect, test } from 'vitest'
import { optionOf } from './options.ts'
import { beforeYouShip, traitsOf } from './traits.ts'

const ASYMMETRIC = [
  'application-public-key',
  'application-signing',
  'application-mac',
  'application-key-agreement',
  'route53-dnssec',
]
const own = optionOf('customer-managed-key')
const rotationOf = (service: string, option = own) =>
  traitsOf(option, { service }).find(({ label }) => label === 'Rotation')?.value

describe.each(ASYMMETRIC)('%s', (service) => {
  test('has no rotation that AWS KMS could do', () => {
    expect(rotationOf(service)).toBe('none by AWS KMS')
    expect(beforeYouShip(own, { service })).not.toContain('rotationKeepsOldMaterial')
  })

  test('is not warned of data keys', () => {
    expect(beforeYouShip(own, { service, revocation: 'disable' })).not.toContain('unusableKeysBiteLate')
  })
})

test('imported material of an asymmetric key is not rotated either', () => {
  expect(rotationOf('application-signing', optionOf('imported-key-material'))).toBe('none by AWS KMS')
})

test('rotation that a standard asks for stands in the box as it stands in the steps', () => {
  const rotating = (standards: string) =>
    traitsOf(own, { service: 'rds', standards }).find(({ label }) => label === 'Rotation')?.value
  expect(rotating('none')).toBe('off until enabled')
  expect(rotating('pci-dss')).not.toBe('off until enabled')
})

test('a symmetric key can be rotated, and its data keys outlive it', () => {
  expect(rotationOf('ebs')).toBe('off until enabled')
  expect(beforeYouShip(own, { service: 'ebs', revocation: 'disable' })).toEqual(
    expect.arrayContaining(['rotationKeepsOldMaterial', 'unusableKeysBiteLate', 'openDataKeysOutliveTheKey']),
  )
})

test.each(['disable', 'shred', 'shred-at-once'])(
  'a switch on a bucket’s key (%s) speaks of no volume',
  (revocation) => {
    const facts = beforeYouShip(own, { service: 's3', revocation })
    expect(facts).toContain('unusableKeysBiteLate')
    expect(facts).not.toContain('openDataKeysOutliveTheKey')
  },
)

test('snapshots with TDE are spoken of where they would be shared or copied', () => {
  for (const accounts of ['own', 'others']) {
    expect(beforeYouShip(own, { service: 'rds', accounts })).toEqual(
      expect.arrayContaining(['rdsTdeIsNotShared', 'rdsTdeCopyNamesAnOptionGroup']),
    )
  }
  expect(beforeYouShip(own, { service: 'backup', accounts: 'copies-in' })).toContain('rdsTdeIsNotShared')
  expect(beforeYouShip(own, { service: 'backup', accounts: 'copies-in-managed' })).not.toContain('rdsTdeIsNotShared')
})

test('whoever wants a boundary around the key hears how far resource control policies reach', () => {
  const both = ['rcpsSkipAwsManagedKeys', 'rcpsLeaveGaps']
  expect(beforeYouShip(own, { service: 's3', access: 'own' })).toEqual(expect.arrayContaining(both))
  expect(beforeYouShip(own, { service: 's3', accounts: 'organization' })).toEqual(expect.arrayContaining(both))
  expect(beforeYouShip(optionOf('aws-managed-key'), { service: 's3' })).toContain('rcpsSkipAwsManagedKeys')
})
