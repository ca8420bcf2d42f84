import { describe, expect, test } from 'vitest'
import { optionOf } from '../options.ts'
import { KEY_SPECS } from '../services/key-specs.ts'
import { deliver } from './deliver.ts'

const stepsOf = (spec: string, service = 'application-signing') =>
  deliver(optionOf('customer-managed-key'), { service, spec }, {}).also
const tokens = (spec: string) => stepsOf(spec).find(({ id }) => id === 'tokens')?.says ?? ''

describe('signatures in tokens', () => {
  test.each([
    ['ecc-p256', 'ES256', 'ECDSA_SHA_256', '32 bytes each', '64 together'],
    ['ecc-p384', 'ES384', 'ECDSA_SHA_384', '48 bytes each', '96 together'],
    ['ecc-p521', 'ES512', 'ECDSA_SHA_512', '66 bytes each', '132 together'],
    ['unsure', 'ES256', 'ECC_NIST_P256', 'DER'],
  ])('of %s are converted from DER', (spec, ...parts) => {
    for (const part of parts) expect(tokens(spec)).toContain(part)
    expect(tokens(spec)).toContain('Convert it')
  })

  test.each(['rsa-2048', 'rsa-3072', 'rsa-4096'])('of %s go in as they come', (spec) => {
    expect(tokens(spec)).toContain('PS256, which Sign calls RSASSA_PSS_SHA_256, or RS256')
    expect(tokens(spec)).toContain('their like with a longer digest')
    expect(tokens(spec)).not.toContain('Convert')
  })

  test.each(['ecc-ed25519', 'ecc-secp256k1', 'ml-dsa-65', 'sm2'])('of %s have no name that we read', (spec) => {
    expect(tokens(spec)).toContain('We have not verified')
  })

  test('are spoken of for each key spec that signs, and for nothing else', () => {
    for (const { id, services } of KEY_SPECS) {
      if (services.includes('application-signing')) expect(tokens(id)).not.toBe('')
    }
    expect(stepsOf('hmac-256', 'application-mac').map(({ id }) => id)).not.toContain('tokens')
  })

  test('are verified with the public key, for which AWS KMS is not asked', () => {
    expect(stepsOf('ecc-p256').map(({ id }) => id)).toContain('public-key')
  })
})
