import type { FactId } from '../facts.ts'
import type { APPLICATIONS_IDS } from '../services/ids.ts'
import type { Guide, Move } from './guide.ts'

const DIRECT = {
  calls: { by: ['caller'], fact: 'onlyCustomerManagedKeysTakeDirectCalls' },
  viaService: [],
  encryptionContext: [],
  settings: {},
} as const satisfies Partial<Guide>

/**
 * Replacing an asymmetric or HMAC key, or the key that code had without AWS KMS: how the old one is retired differs, and
 * what AWS KMS can do for a key of its own.
 */
const replace = (
  steps: (old: 'in-kms' | 'outside') => readonly string[],
  staysBehind: string,
  fact: FactId,
): readonly Move[] =>
  (['in-kms', 'outside'] as const).map((old) => ({
    from: [old === 'in-kms' ? 'customer-managed-key' : 'none'],
    how: 'recreate',
    steps: ['Create the new key, with its key spec and usage.', ...steps(old)],
    staysBehind,
    facts: old === 'in-kms' ? [fact, 'asymmetricKeysRotateByHand'] : [fact],
  }))

export const APPLICATIONS_GUIDES: { readonly [Id in (typeof APPLICATIONS_IDS)[number]]: Guide } = {
  application: {
    ...DIRECT,
    keyChange: { inPlace: false, fact: 'reEncryptStaysInside' },
    moves: [
      {
        from: ['customer-managed-key'],
        how: 'copy',
        steps: [
          'Point the alias that your code encrypts with to the new key.',
          'Call ReEncrypt for each stored ciphertext and each stored encrypted data key, with its encryption context.',
          'Store the new ciphertext, and check that it can be decrypted, before you drop the old one.',
          'Disable the old key, watch for failures, and only then think of deleting it.',
        ],
        staysBehind: 'Ciphertext that you did not find, in backups too, still needs the old key.',
        facts: ['reEncryptStaysInside', 'reEncryptPermissions', 'manualRotationByAlias'],
      },
      {
        from: ['none'],
        how: 'copy',
        steps: [
          'Let your code encrypt under the new key, and go on reading what is there the way it does today.',
          'Read each item and encrypt it anew. Use a data key for what is too large for one call.',
          'Store the new ciphertext, and check that it can be decrypted, before you drop the old item.',
        ],
        staysBehind: 'What you did not find, in backups too, stays as it was, in plaintext or under its old key.',
        facts: ['symmetricPlaintextMax', 'reEncryptStaysInside'],
      },
    ],
    advice: ['symmetricPlaintextMax', 'encryptionContextIsNotSecret', 'keySpecIsFixed'],
  },
  'client-side-encryption': {
    ...DIRECT,
    encryptionContext: ['aws-crypto-public-key'],
    keyChange: { inPlace: false, fact: 'reEncryptStaysInside' },
    moves: [
      {
        from: ['customer-managed-key'],
        how: 'copy',
        steps: [
          'Add the new key to the keyring that encrypts; let the keyring that decrypts know both keys.',
          'Read each message, object or record, and write it anew.',
          'Take the old key out of the keyrings once nothing is left under it.',
        ],
        staysBehind: 'What was not written anew, in backups too, still needs the old key.',
        facts: ['reEncryptStaysInside', 'clientSideKeyrings'],
      },
      {
        from: ['none'],
        how: 'copy',
        steps: [
          'Write with a keyring of the new key, and go on reading what is there the way you do today.',
          'Read each message, object or record, and write it anew.',
          'Read with the new keyring alone once nothing else is left.',
        ],
        staysBehind: 'What was not written anew, in backups too, stays as it was, in plaintext or under its old key.',
        facts: ['clientSideKeyrings'],
      },
    ],
    unverified: ['the encryption context of other libraries than the AWS Encryption SDK'],
    readings: [
      'The Amazon S3 Encryption Client needs the same permissions in every language; its page says them for Java.',
    ],
    advice: [
      'clientSideHidesDataFromS3',
      'clientSideS3Permissions',
      'clientSideKnowsNoBucketKeys',
      'clientSideDecryptsByKeyArn',
      'clientSideSeveralKeys',
      'clientSideContextIsOpen',
      'clientSideFormatsDiffer',
    ],
    adviceFor: {
      'multi-region-key': ['clientSideMultiRegion'],
      'imported-multi-region-key': ['clientSideMultiRegion'],
    },
  },
  'application-public-key': {
    ...DIRECT,
    keyChange: { inPlace: false, fact: 'asymmetricKeysRotateByHand' },
    moves: replace(
      (old) => [
        'Publish the new public key, with its usage and algorithms, and withdraw the old one.',
        'Record with each ciphertext which key it is for, and decrypt it with that key.',
        old === 'in-kms'
          ? 'Bring stored ciphertext under the new key with ReEncrypt.'
          : 'Decrypt stored ciphertext with the old private key, and encrypt it with the new public key.',
        `Make sure that nobody uses the old public key any more before you ${old === 'in-kms' ? 'disable the old key' : 'destroy the old private key'}.`,
      ],
      'Whatever is still encrypted with the old public key needs the old key.',
      'manualRotationNeedsTheRightKey',
    ),
    whenDisabled: { facts: ['publicKeysOutliveTheKey'] },
    advice: [
      'asymmetricForOutsiders',
      'publicKeyIsBeyondPolicies',
      'publicKeyUseIsNotLogged',
      'publicKeyNeedsItsAlgorithms',
      'rsaAdvice',
      'keySpecIsFixed',
      'noContextWithoutSymmetricKeys',
      'servicesTakeSymmetricKeysOnly',
      'asymmetricRegions',
    ],
    adviceFor: {
      'imported-key-material': ['importedAsymmetricCanBeRebuilt'],
      'imported-multi-region-key': ['importedAsymmetricCanBeRebuilt'],
    },
  },
  'application-signing': {
    ...DIRECT,
    keyChange: { inPlace: false, fact: 'asymmetricKeysRotateByHand' },
    moves: replace(
      (old) => [
        'Publish the new public key before you sign with the new key, and keep the old public key published.',
        'Record with each signature which key made it, and sign with the new key from then on.',
        'Sign anew what must be verifiable under the new key alone.',
        old === 'in-kms'
          ? 'Disable the old key once nobody verifies with it in AWS KMS.'
          : 'Destroy the old private key once nothing signs with it.',
      ],
      'Signatures that exist already are verified with the old public key.',
      'manualRotationNeedsTheRightKey',
    ),
    whenDisabled: { facts: ['publicKeysVerifyOn'] },
    advice: [
      'longMessagesAreHashedOutside',
      'publicKeyIsBeyondPolicies',
      'rsaPssIsPreferred',
      'keySpecIsFixed',
      'noContextWithoutSymmetricKeys',
      'servicesTakeSymmetricKeysOnly',
      'asymmetricRegions',
    ],
    adviceFor: {
      'imported-key-material': ['mlDsaTakesNoImport', 'importedAsymmetricCanBeRebuilt'],
      'imported-multi-region-key': ['mlDsaTakesNoImport', 'importedAsymmetricCanBeRebuilt'],
    },
  },
  'application-mac': {
    ...DIRECT,
    keyChange: { inPlace: false, fact: 'asymmetricKeysRotateByHand' },
    moves: replace(
      (old) => [
        'Record with each tag which key made it, and make tags with the new key from then on.',
        'Verify each tag with the key that made it.',
        `${old === 'in-kms' ? 'Disable' : 'Destroy'} the old key once its tags have expired or were made anew.`,
      ],
      'Tags that exist already can be verified under the old key only.',
      'manualRotationNeedsTheRightKey',
    ),
    advice: ['hmacMessageMax', 'hmacHasNoTime', 'keySpecIsFixed', 'noContextWithoutSymmetricKeys', 'hmacRegions'],
    adviceFor: {
      'imported-key-material': ['importedAsymmetricCanBeRebuilt'],
      'imported-multi-region-key': ['importedAsymmetricCanBeRebuilt'],
    },
  },
  'application-key-agreement': {
    ...DIRECT,
    keyChange: { inPlace: false, fact: 'asymmetricKeysRotateByHand' },
    moves: replace(
      (old) => [
        'Send the new public key to your peer, who has to verify that it is yours.',
        'Derive the secret anew on both sides, and encrypt under keys derived from it.',
        `${old === 'in-kms' ? 'Disable' : 'Destroy'} the old key once nothing that is kept needs its secret.`,
      ],
      'Data under keys that were derived from the old secret needs that secret.',
      'sharedSecretsLeaveKms',
    ),
    advice: [
      'sharedSecretsLeaveKms',
      'sharedSecretsNeedDerivation',
      'sharedSecretsNeedOneCurve',
      'keySpecIsFixed',
      'noContextWithoutSymmetricKeys',
      'asymmetricRegions',
    ],
    adviceFor: {
      'imported-key-material': ['importedAsymmetricCanBeRebuilt'],
      'imported-multi-region-key': ['importedAsymmetricCanBeRebuilt'],
    },
  },
}
