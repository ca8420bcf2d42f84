import type { FactId } from '../facts.ts'

/** Who has a thing, in the picture of envelope encryption. */
export type Place = 'kms' | 'service' | 'storage'

/** What is moved about. `plain` things are secrets in the open. */
export const THINGS = [
  { id: 'key', name: 'KMS key', plain: true },
  { id: 'data', name: 'Your data', plain: true },
  { id: 'data-key', name: 'Data key', plain: true },
  { id: 'wrapped', name: 'Data key, encrypted', plain: false },
  { id: 'ciphertext', name: 'Your data, encrypted', plain: false },
] as const
export type Thing = (typeof THINGS)[number]['id']

export interface EnvelopeStep {
  readonly title: string
  readonly says: string
  /** where each thing is after the step; what is missing does not exist */
  readonly at: { readonly [Id in Thing]?: readonly Place[] }
  /** the call that is made, and in which direction the answer goes */
  readonly call?: { readonly name: string; readonly from: Place; readonly to: Place }
}

/** Envelope encryption, step by step, from writing to reading. */
export const ENVELOPE: readonly EnvelopeStep[] = [
  {
    title: 'Data is to be stored',
    says: 'The service has your data in the open. The KMS key is in AWS KMS, and its key material does not leave it.',
    at: { key: ['kms'], data: ['service'] },
  },
  {
    title: 'The service asks for a data key',
    says: 'AWS KMS makes a data key and returns it twice: in the open, and encrypted under the KMS key.',
    at: { key: ['kms'], data: ['service'], 'data-key': ['service'], wrapped: ['service'] },
    call: { name: 'GenerateDataKey', from: 'service', to: 'kms' },
  },
  {
    title: 'The service encrypts the data itself',
    says: 'With the open data key. The data never goes to AWS KMS, however large it is.',
    at: { key: ['kms'], data: ['service'], 'data-key': ['service'], wrapped: ['service'], ciphertext: ['service'] },
  },
  {
    title: 'Both are stored, the open ones forgotten',
    says: 'The encrypted data lies beside its encrypted data key. Neither is of use to whoever steals the disk.',
    at: { key: ['kms'], wrapped: ['storage'], ciphertext: ['storage'] },
    call: { name: 'store', from: 'service', to: 'storage' },
  },
  {
    title: 'To read, the data key is decrypted',
    says: 'The service sends the encrypted data key to AWS KMS. Only here does the key policy decide, and only here does CloudTrail see something.',
    at: { key: ['kms'], 'data-key': ['service'], wrapped: ['storage', 'service'], ciphertext: ['storage', 'service'] },
    call: { name: 'Decrypt', from: 'service', to: 'kms' },
  },
  {
    title: 'The service decrypts the data',
    says: 'With the open data key. While it keeps that key, it can go on without AWS KMS, even if the KMS key is disabled meanwhile.',
    at: { key: ['kms'], data: ['service'], 'data-key': ['service'], wrapped: ['storage'], ciphertext: ['storage'] },
  },
]

export const ENVELOPE_FACTS: readonly FactId[] = [
  'dataKeysComeTwice',
  'dataKeysAreYourCare',
  'encryptedDataKeysMayLieBesideData',
  'decryptOpensDataKeys',
  'openDataKeysOutliveTheKey',
]
