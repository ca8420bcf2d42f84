import type { FactId } from '../facts.ts'
import { met, unmet, type OptionId } from '../options.ts'
import type { Service } from './service.ts'

const byHand = unmet('asymmetricKeysRotateByHand')
const ROTATED_BY_HAND = {
  'yearly-rotation': byHand,
  'own-rotation-period': byHand,
  'on-demand-rotation': byHand,
}

const NO_CUSTOM_KEY_STORE: { readonly [Id in OptionId]?: FactId } = {
  'cloudhsm-key-store': 'customStoresAreSymmetricOnly',
  'external-key-store': 'customStoresAreSymmetricOnly',
}

/** Where asymmetric and HMAC keys that encrypt nothing depart from the table: no data is destroyed with them. */
const encryptsNothing = (fact: FactId): Service['departs'] => {
  const row = { ...ROTATED_BY_HAND, shredding: unmet(fact), 'instant-shredding': unmet(fact) }
  return {
    'customer-managed-key': row,
    'multi-region-key': row,
    'imported-key-material': row,
    'imported-multi-region-key': row,
  }
}

const importedPublicKey = {
  ...ROTATED_BY_HAND,
  shredding: met('importedAsymmetricCanBeRebuilt'),
  'instant-shredding': met('importedAsymmetricCanBeRebuilt'),
}

/** What all code of one's own has in common: AWS encrypts nothing by itself, and only customer managed keys can be called. */
const ownCode = {
  category: 'applications',
  default: 'none',
  defaultFact: 'onlyCustomerManagedKeysTakeDirectCalls',
  needs: ['direct-use'],
  names: {},
} as const satisfies Partial<Service>

export const APPLICATIONS: readonly Service[] = [
  {
    ...ownCode,
    id: 'application',
    name: 'My own application',
    resource: 'this application’s data',
    hint: 'Your code calls AWS KMS itself to encrypt and decrypt, or for data keys.',
    notOffered: {},
    departs: {},
    sharedUses: ['read', 'write', 'both'],
  },
  {
    ...ownCode,
    id: 'client-side-encryption',
    name: 'Client-side encryption',
    resource: 'the data that your code encrypts',
    hint: 'With the AWS Encryption SDK, the Amazon S3 Encryption Client or the AWS Database Encryption SDK.',
    notOffered: {},
    departs: {},
    sharedUses: ['read', 'write', 'both'],
  },
  {
    ...ownCode,
    id: 'application-public-key',
    name: 'Encryption with a public key',
    resource: 'what others encrypt for you',
    hint: 'Others encrypt outside AWS with your public key; you decrypt in AWS KMS.',
    notOffered: NO_CUSTOM_KEY_STORE,
    departs: {
      'customer-managed-key': ROTATED_BY_HAND,
      'multi-region-key': ROTATED_BY_HAND,
      'imported-key-material': importedPublicKey,
      'imported-multi-region-key': importedPublicKey,
    },
    sharedUses: ['read', 'write', 'both'],
  },
  {
    ...ownCode,
    id: 'application-signing',
    name: 'Digital signatures',
    resource: 'your signatures',
    hint: 'Your code signs in AWS KMS; others verify, with the public key also outside AWS.',
    notOffered: NO_CUSTOM_KEY_STORE,
    departs: encryptsNothing('signingKeysEncryptNothing'),
    sharedUses: ['read'],
  },
  {
    ...ownCode,
    id: 'application-mac',
    name: 'Message authentication (HMAC)',
    resource: 'your message authentication codes',
    hint: 'Your code makes and verifies HMAC tags in AWS KMS, for example for tokens.',
    notOffered: NO_CUSTOM_KEY_STORE,
    departs: encryptsNothing('hmacKeysEncryptNothing'),
    sharedUses: ['read'],
  },
  {
    ...ownCode,
    id: 'application-key-agreement',
    name: 'Key agreement',
    resource: 'the secrets that you derive with a peer',
    hint: 'Your code derives a shared secret from your private key and a peer’s public key (ECDH).',
    notOffered: NO_CUSTOM_KEY_STORE,
    departs: encryptsNothing('sharedSecretsLeaveKms'),
    sharedUses: ['read'],
  },
]
