import type { FactId } from '../facts.ts'
import type { NeedId } from '../options.ts'
import type { APPLICATIONS_IDS, ServiceId } from './ids.ts'

type ApplicationId = (typeof APPLICATIONS_IDS)[number]

/** One key spec of AWS KMS that code of one's own can choose. */
export interface KeySpec {
  /** A promise, as all ids: links may carry it. */
  readonly id: string
  /** As AWS names it: the parameter `KeySpec` of CreateKey. */
  readonly name: string
  readonly services: readonly [ApplicationId, ...ApplicationId[]]
  /** What it asks of a key beyond what its service does. */
  readonly needs?: readonly NeedId[]
  /** When to choose it, in one sentence. */
  readonly when: string
  readonly fact: FactId
}

/**
 * The key specs, for each service the one first that we would take where no rule names another. AWS advises the largest
 * RSA key and the longest HMAC key that are practical; of the curves, we put the most widely verified one first.
 */
export const KEY_SPECS: readonly KeySpec[] = [
  {
    id: 'symmetric',
    name: 'SYMMETRIC_DEFAULT',
    services: ['application', 'client-side-encryption'],
    when: 'Always, if you encrypt and decrypt in AWS KMS and no rule names another.',
    fact: 'symmetricIsTheDefault',
  },
  {
    id: 'ecc-p256',
    name: 'ECC_NIST_P256',
    services: ['application-signing', 'application-key-agreement'],
    when: 'You have no other demand, or the other side expects P-256.',
    fact: 'ecdsaIsPreferred',
  },
  {
    id: 'ecc-p384',
    name: 'ECC_NIST_P384',
    services: ['application-signing', 'application-key-agreement'],
    when: 'A rule asks for P-384 or a stronger curve than P-256.',
    fact: 'eccCurveAdvice',
  },
  {
    id: 'ecc-p521',
    name: 'ECC_NIST_P521',
    services: ['application-signing', 'application-key-agreement'],
    when: 'You want the largest NIST curve and the other side can handle it.',
    fact: 'keyAgreementCurves',
  },
  {
    id: 'ecc-ed25519',
    name: 'ECC_NIST_EDWARDS25519',
    services: ['application-signing'],
    when: 'Whoever verifies expects Ed25519.',
    fact: 'ed25519SignsOnly',
  },
  {
    id: 'ecc-secp256k1',
    name: 'ECC_SECG_P256K1',
    services: ['application-signing'],
    when: 'You sign for a cryptocurrency.',
    fact: 'secp256k1IsForCryptocurrencies',
  },
  {
    id: 'ml-dsa-65',
    name: 'ML_DSA_65',
    services: ['application-signing'],
    needs: ['post-quantum-signing'],
    when: 'Signatures must withstand quantum computers, and you need not import key material.',
    fact: 'mlDsaIsPostQuantum',
  },
  {
    id: 'ml-dsa-87',
    name: 'ML_DSA_87',
    services: ['application-signing'],
    needs: ['post-quantum-signing'],
    when: 'A rule for post-quantum signatures asks for ML-DSA-87.',
    fact: 'mlDsaIsTheWayAhead',
  },
  {
    id: 'ml-dsa-44',
    name: 'ML_DSA_44',
    services: ['application-signing'],
    needs: ['post-quantum-signing'],
    when: 'Whoever verifies expects ML-DSA-44.',
    fact: 'mlDsaTakesNoImport',
  },
  {
    id: 'rsa-4096',
    name: 'RSA_4096',
    services: ['application-public-key', 'application-signing'],
    when: 'The other side uses RSA, and nothing speaks against the largest key.',
    fact: 'rsaPlaintextMax4096',
  },
  {
    id: 'rsa-3072',
    name: 'RSA_3072',
    services: ['application-public-key', 'application-signing'],
    when: 'The other side uses RSA, and RSA_4096 is too large or too slow for it.',
    fact: 'rsaPlaintextMax3072',
  },
  {
    id: 'rsa-2048',
    name: 'RSA_2048',
    services: ['application-public-key', 'application-signing'],
    when: 'The other side can handle no larger RSA key.',
    fact: 'rsaPlaintextMax2048',
  },
  {
    id: 'hmac-512',
    name: 'HMAC_512',
    services: ['application-mac'],
    when: 'Nothing asks for another algorithm than HMAC_SHA_512.',
    fact: 'hmacLongestIsBest',
  },
  {
    id: 'hmac-384',
    name: 'HMAC_384',
    services: ['application-mac'],
    when: 'The other side expects HMAC_SHA_384.',
    fact: 'hmacLongestIsBest',
  },
  {
    id: 'hmac-256',
    name: 'HMAC_256',
    services: ['application-mac'],
    when: 'The other side expects HMAC_SHA_256.',
    fact: 'hmacLongestIsBest',
  },
  {
    id: 'hmac-224',
    name: 'HMAC_224',
    services: ['application-mac'],
    when: 'The other side expects HMAC_SHA_224.',
    fact: 'hmacLongestIsBest',
  },
  {
    id: 'sm2',
    name: 'SM2',
    services: ['application-public-key', 'application-signing', 'application-key-agreement'],
    when: 'You work in a China Region and a rule there asks for SM2.',
    fact: 'sm2InChinaOnly',
  },
]

/** Services that take asymmetric and HMAC keys: nothing that encrypts data at rest can use those. */
export const NOT_SYMMETRIC: ReadonlySet<ServiceId> = new Set<ServiceId>([
  ...KEY_SPECS.filter(({ id }) => id !== 'symmetric').flatMap(({ services }) => services),
  'route53-dnssec',
])

/** Whether it takes an asymmetric key, whose requests have prices of their own. */
export const isAsymmetric = (service: ServiceId | undefined): boolean =>
  service !== undefined && service !== 'application-mac' && NOT_SYMMETRIC.has(service)
