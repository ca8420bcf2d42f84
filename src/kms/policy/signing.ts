import type { Answers } from '../answers.ts'
import { FACTS, type FactId } from '../facts.ts'

/** What to know once the key exists that signs. */
interface Step {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly fact: FactId
  readonly more?: readonly FactId[]
}

/** How a key spec’s signatures get into a JSON Web Signature. Only names that RFC 7518 has: others were not read. */
interface Jws {
  /** `SigningAlgorithm` of Sign, and the JWS `alg` that it makes. */
  readonly algorithms: readonly (readonly [signing: string, alg: string])[]
  /** Bytes of r, and of s; absent where nothing has to be converted. */
  readonly bytes?: number
}

const RSA: Jws = {
  algorithms: [
    ['RSASSA_PSS_SHA_256', 'PS256'],
    ['RSASSA_PKCS1_V1_5_SHA_256', 'RS256'],
  ],
}

/** r and s are each as long as a number of the curve’s bits. */
const bytesOf = (bits: number) => Math.ceil(bits / 8)

const JWS: { readonly [spec: string]: Jws } = {
  'ecc-p256': { algorithms: [['ECDSA_SHA_256', 'ES256']], bytes: bytesOf(256) },
  'ecc-p384': { algorithms: [['ECDSA_SHA_384', 'ES384']], bytes: bytesOf(384) },
  'ecc-p521': { algorithms: [['ECDSA_SHA_512', 'ES512']], bytes: bytesOf(521) },
  'rsa-4096': RSA,
  'rsa-3072': RSA,
  'rsa-2048': RSA,
}

/** The spec that we would take where the reader names none; see `KEY_SPECS`. */
const FIRST = 'ecc-p256'

/** Signatures as tokens carry them, and how others get at the public key. */
export function forSigning({ service, spec = 'unsure' }: Answers): Step[] {
  if (service !== 'application-signing') return []
  return [...tokens(spec), PUBLISH]
}

function tokens(spec: string): Step[] {
  const assumed = spec === 'unsure'
  const jws = JWS[assumed ? FIRST : spec]
  if (!jws) {
    return [
      {
        id: 'tokens',
        title: 'If the signature goes into a token (JWS, JWT)',
        says: `We have not verified which name JWS has for what this key spec makes, if any: ask whoever verifies, before you choose it.${
          spec === 'ecc-secp256k1' ? ' The signature comes in DER, as all ECDSA signatures of AWS KMS do.' : ''
        }`,
        fact: 'ecdsaSignaturesAreDer',
      },
    ]
  }
  const names = jws.algorithms.map(([signing, alg]) => `${alg}, which Sign calls ${signing}`).join(', or ')
  return [
    {
      id: 'tokens',
      title: 'If the signature goes into a token (JWS, JWT)',
      says: `${assumed ? 'With ECC_NIST_P256 its' : 'Its'} alg is ${names}${jws.bytes === undefined ? ', or their like with a longer digest' : ''}. ${
        jws.bytes === undefined
          ? 'Nothing has to be converted, as we read it: put the signature in as it comes, base64url-encoded.'
          : `AWS KMS gives the signature in DER, and a JWS takes r and s one after the other, ${jws.bytes} bytes each with leading zeros kept, ${2 * jws.bytes} together. Convert it before you encode it, or nobody can verify the token.`
      } If you hash the signing input yourself, as you must above ${FACTS.signedMessageSize.value.toLocaleString('en-US')} bytes, say MessageType DIGEST.`,
      fact: 'ecdsaSignaturesAreDer',
      more: ['jwsTakesRawSignatures', 'digestsNeedTheirMessageType', 'signedMessageSize'],
    },
  ]
}

const PUBLISH: Step = {
  id: 'public-key',
  title: 'Publish the public key',
  says: 'GetPublicKey gives it to you, and whoever verifies with it needs neither permission nor a call to AWS KMS. For tokens publish it as a JWK Set, and put a kid into it and into each token: the key ID does, because no later key has it, as an alias may. That is our advice, and so is this: where all verify so, take kms:Verify out of the statement, which has it as the console’s does; and add kms:SigningAlgorithm and kms:MessageType to a statement for kms:Sign where one algorithm is all you want.',
  fact: 'publicKeyIsBeyondPolicies',
  more: ['publicKeyUseIsNotLogged', 'signingConditions'],
}
