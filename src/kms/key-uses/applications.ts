import type { APPLICATIONS_IDS } from '../services/ids.ts'
import { DIRECT_USE, type KeyUse } from './key-use.ts'

const PUBLIC_KEY = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GetPublicKey'] as const

/** Code of one's own that calls AWS KMS: no service between, and no grants. */
const direct = { describe: true, grants: false, callers: [], sharedFact: 'crossAccountNeedsBoth' } as const

export const APPLICATIONS_KEY_USES: { readonly [Id in (typeof APPLICATIONS_IDS)[number]]: KeyUse } = {
  application: DIRECT_USE,
  'client-side-encryption': {
    ...direct,
    actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey'],
    describe: false,
    shared: {
      read: ['kms:Decrypt'],
      write: ['kms:Encrypt', 'kms:GenerateDataKey'],
      both: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey'],
    },
    sharedSays: { read: 'decrypt', write: 'encrypt and get data keys', both: 'encrypt and decrypt' },
    fact: 'clientSideKeyrings',
  },
  'application-public-key': {
    ...direct,
    notSymmetric: { keyUsage: 'ENCRYPT_DECRYPT' },
    actions: PUBLIC_KEY,
    shared: { read: ['kms:Decrypt'], write: ['kms:Encrypt', 'kms:GetPublicKey'], both: PUBLIC_KEY },
    sharedSays: {
      read: 'decrypt',
      write: 'encrypt, and get the public key to encrypt outside AWS KMS, but decrypt nothing',
      both: 'encrypt, get the public key, and decrypt',
    },
    fact: 'keyUsersPublicKey',
  },
  'application-signing': {
    ...direct,
    notSymmetric: { keyUsage: 'SIGN_VERIFY' },
    actions: ['kms:Sign', 'kms:Verify', 'kms:GetPublicKey'],
    // other accounts verify; signing stays with you
    shared: { read: ['kms:Verify', 'kms:GetPublicKey'] },
    sharedSays: { read: 'verify signatures, and get the public key to verify them outside AWS KMS, but sign nothing' },
    sharedDirectly: true,
    fact: 'keyUsersSigning',
  },
  'application-mac': {
    ...direct,
    notSymmetric: { keyUsage: 'GENERATE_VERIFY_MAC' },
    actions: ['kms:GenerateMac', 'kms:VerifyMac'],
    // other accounts verify; making tags stays with you
    shared: { read: ['kms:VerifyMac'] },
    sharedSays: { read: 'verify MAC tags, but make none' },
    sharedDirectly: true,
    fact: 'keyUsersMac',
  },
  'application-key-agreement': {
    ...direct,
    notSymmetric: { keyUsage: 'KEY_AGREEMENT' },
    actions: ['kms:DeriveSharedSecret', 'kms:GetPublicKey'],
    // a peer needs your public key alone
    shared: { read: ['kms:GetPublicKey'] },
    sharedSays: { read: 'get the public key to derive the secret on their side, and no more' },
    sharedDirectly: true,
    fact: 'keyUsersKeyAgreement',
  },
}
