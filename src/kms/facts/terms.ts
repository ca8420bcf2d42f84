import { REFERENCE_PAGES } from '../sources/reference.ts'
import { KMS_PAGES } from '../sources/kms.ts'
import type { Fact } from './fact.ts'

/** What terms mean, and what myths get wrong, as far as no other subject has it. */
export const TERM_FACTS = {
  kmsKeyIsAContainer: {
    says: 'A KMS key is a container for key material, and is known by its ARN.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-26',
  },
  identifiersAreNotMaterial: {
    says: 'The identifiers of a KMS key, such as its key ID and key ARN, have nothing to do with its key material.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-26',
  },
  keyArnHoldsAccountAndRegion: {
    says: 'The key ARN is the one complete identifier of a KMS key, with the account, the Region and the key ID in it.',
    source: KMS_PAGES.kmsConcepts,
    checkedOn: '2026-11-26',
  },
  envelopeEncryptionMeans: {
    says: 'Envelope encryption encrypts data under a data key, and the data key under another key.',
    source: REFERENCE_PAGES.kmsEssentials,
    checkedOn: '2026-11-26',
  },
  keysStayInTheHsms: {
    says: 'A KMS key never leaves the HSMs of AWS KMS unencrypted: whoever wants to use it calls AWS KMS.',
    source: REFERENCE_PAGES.kmsEssentials,
    checkedOn: '2026-11-26',
  },
  encryptedDataKeysMayLieBesideData: {
    says: 'An encrypted data key can safely be stored beside the data that it encrypts.',
    source: REFERENCE_PAGES.kmsEssentials,
    checkedOn: '2026-11-26',
  },
  grantsOnlyAllow: {
    says: 'A grant allows one grantee some operations with one KMS key; it never denies.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  retiringAndRevoking: {
    says: 'Retiring and revoking both end a grant: its retiring principal retires it, a key administrator revokes it.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  forwardAccessMeans: {
    says: 'In a forward access session an AWS service calls another one with the identity and permissions of whoever called it: for an object under SSE-KMS, Amazon S3 so calls AWS KMS, and the reader needs permission on both.',
    source: REFERENCE_PAGES.iamForwardAccess,
    checkedOn: '2026-11-26',
  },
  notPrincipalHitsTheOthers: {
    says: 'A Deny with NotPrincipal takes effect for everybody who is not listed, and an account that is listed does not stand for its roles, which must be listed too; AWS advises a condition on aws:PrincipalArn instead.',
    source: REFERENCE_PAGES.iamNotPrincipal,
    checkedOn: '2026-11-26',
  },
  securityHubSecrets1: {
    says: 'Security Hub control SecretsManager.1 checks that a secret rotates automatically, and asks for no kind of key.',
    source: REFERENCE_PAGES.securityHubSecrets,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
