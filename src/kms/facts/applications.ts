import { APPLICATION_PAGES } from '../sources/applications.ts'
import { KMS_PAGES } from '../sources/kms.ts'
import { LIFE_PAGES } from '../sources/life.ts'
import type { Fact } from './fact.ts'

/** Code of one’s own that calls AWS KMS: key specs, signing, MAC, client-side encryption. */
export const APPLICATION_FACTS = {
  symmetricPlaintextMax: {
    value: 4096,
    unit: 'bytes',
    says: 'One call encrypts at most 4,096 bytes under a symmetric encryption key; for more, use a data key.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  symmetricIsTheDefault: {
    says: 'SYMMETRIC_DEFAULT is a good choice unless there is a reason for another key spec, says AWS.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  keySpecIsFixed: {
    says: 'Key spec and key usage are chosen when a KMS key is created and never change, and each key has one key usage.',
    source: APPLICATION_PAGES.kmsCreateKeys,
    checkedOn: '2026-11-25',
  },
  reEncryptStaysInside: {
    says: 'ReEncrypt brings a ciphertext of AWS KMS under another KMS key inside AWS KMS, but it cannot read what encryption libraries make.',
    source: APPLICATION_PAGES.kmsReEncryptApi,
    checkedOn: '2026-11-25',
  },
  reEncryptPermissions: {
    says: 'ReEncrypt takes kms:ReEncryptFrom on the old key and kms:ReEncryptTo on the new one.',
    source: APPLICATION_PAGES.kmsReEncryptApi,
    checkedOn: '2026-11-25',
  },
  encryptionContextIsNotSecret: {
    says: 'An encryption context appears in plaintext in CloudTrail, so it must hold nothing sensitive.',
    source: KMS_PAGES.kmsEncryptionContext,
    checkedOn: '2026-11-25',
  },
  noContextWithoutSymmetricKeys: {
    says: 'Operations with asymmetric and HMAC keys take no encryption context.',
    source: KMS_PAGES.kmsEncryptionContext,
    checkedOn: '2026-11-25',
  },
  manualRotationByAlias: {
    says: 'For a manual rotation you point the alias to a new KMS key, and keep the old one enabled for what it encrypted.',
    source: APPLICATION_PAGES.kmsManualRotation,
    checkedOn: '2026-11-25',
  },
  manualRotationNeedsTheRightKey: {
    says: 'Decrypt and Verify with an asymmetric key, and VerifyMac, need the ID of the very key that was used: after a manual rotation an alias no longer finds it.',
    source: APPLICATION_PAGES.kmsManualRotation,
    checkedOn: '2026-11-25',
  },
  asymmetricKeysRotateByHand: {
    says: 'Asymmetric and HMAC keys rotate neither automatically nor on demand; they are replaced by a new key.',
    source: KMS_PAGES.kmsRotation,
    checkedOn: '2026-11-25',
  },
  customStoresAreSymmetricOnly: {
    says: 'Custom key stores hold symmetric encryption keys only, neither asymmetric nor HMAC keys.',
    source: KMS_PAGES.kmsKeyStores,
    checkedOn: '2026-11-25',
  },
  importedAsymmetricCanBeRebuilt: {
    says: 'A deleted asymmetric or HMAC key with imported material can be made anew from the original material, so what it protected is lost only once no copy of that is left.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-25',
  },
  publicKeysOutliveTheKey: {
    says: 'Scheduling the deletion of an asymmetric KMS key has no effect on its public key outside AWS KMS: others go on encrypting, without a warning, what nobody will be able to decrypt.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-25',
  },
  publicKeysVerifyOn: {
    says: 'Scheduling the deletion of an asymmetric KMS key has no effect on its public key outside AWS KMS: others can go on verifying with it.',
    source: KMS_PAGES.kmsDeletion,
    checkedOn: '2026-11-25',
  },
  servicesTakeSymmetricKeysOnly: {
    says: 'AWS services that are integrated with AWS KMS encrypt your data with symmetric encryption keys only.',
    source: APPLICATION_PAGES.kmsAsymmetric,
    checkedOn: '2026-11-25',
  },
  asymmetricForOutsiders: {
    says: 'Asymmetric keys are a good choice where users who cannot call AWS KMS have to encrypt outside AWS.',
    source: APPLICATION_PAGES.kmsAsymmetric,
    checkedOn: '2026-11-25',
  },
  asymmetricRegions: {
    says: 'Asymmetric KMS keys exist in all Regions that AWS KMS supports.',
    source: APPLICATION_PAGES.kmsAsymmetric,
    checkedOn: '2026-11-25',
  },
  longMessagesAreHashedOutside: {
    value: 4,
    says: 'Messages larger than 4 KB have to be hashed by your code before AWS KMS signs them.',
    source: APPLICATION_PAGES.kmsAsymmetric,
    checkedOn: '2026-11-25',
  },
  ecdsaSignaturesAreDer: {
    says: 'Sign returns an ECDSA signature as a DER-encoded object as RFC 3279 defines it, and an RSA signature as PKCS #1 (RFC 8017) does.',
    source: APPLICATION_PAGES.kmsSignApi,
    checkedOn: '2026-11-25',
  },
  jwsTakesRawSignatures: {
    says: 'A JWS under ES256, ES384 or ES512 holds r and s one after the other, each padded to its full length, says RFC 7518, read in a reproduction; under RS256 or PS256 and their like it holds the RSA signature as it is.',
    source: APPLICATION_PAGES.rfcJsonWebAlgorithms,
    checkedOn: '2026-11-25',
  },
  digestsNeedTheirMessageType: {
    says: 'With MessageType DIGEST, Sign hashes what it is given only for ED25519_PH_SHA_512; RAW, which it takes where none is given, hashes a digest once more, and the signature may not verify elsewhere.',
    source: APPLICATION_PAGES.kmsSignApi,
    checkedOn: '2026-11-27',
  },
  signedMessageSize: {
    value: 4096,
    unit: 'bytes',
    says: 'Sign takes a message of at most 4,096 bytes; of a longer one it takes the digest.',
    source: APPLICATION_PAGES.kmsSignApi,
    checkedOn: '2026-11-25',
  },
  signingConditions: {
    says: 'kms:SigningAlgorithm and kms:MessageType limit Sign and Verify by these parameters of the request, and have no effect on what is done with the public key outside AWS KMS.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-25',
  },
  publicKeyIsBeyondPolicies: {
    says: 'A downloaded public key is beyond key policies and grants: who uses it, and for what, can no longer be controlled.',
    source: APPLICATION_PAGES.kmsCreateKeys,
    checkedOn: '2026-11-25',
  },
  publicKeyUseIsNotLogged: {
    says: 'CloudTrail does not record the use of a public key outside AWS KMS.',
    source: APPLICATION_PAGES.kmsOfflineOperations,
    checkedOn: '2026-11-25',
  },
  publicKeyNeedsItsAlgorithms: {
    says: 'Share key usage and algorithms with a public key: what is encrypted with an unsupported algorithm, or with a key for signing, cannot be decrypted.',
    source: APPLICATION_PAGES.kmsGetPublicKeyApi,
    checkedOn: '2026-11-25',
  },
  rsaPlaintextMax2048: {
    value: 190,
    unit: 'bytes',
    says: 'RSA_2048 encrypts at most 190 bytes in one call with RSAES_OAEP_SHA_256.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  rsaPlaintextMax3072: {
    value: 318,
    unit: 'bytes',
    says: 'RSA_3072 encrypts at most 318 bytes in one call with RSAES_OAEP_SHA_256.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  rsaPlaintextMax4096: {
    value: 446,
    unit: 'bytes',
    says: 'RSA_4096 encrypts at most 446 bytes in one call with RSAES_OAEP_SHA_256.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  rsaAdvice: {
    says: 'RSA keys either encrypt or sign, never both, and AWS advises the largest that is practical and affordable.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  rsaPssIsPreferred: {
    says: 'For signatures with RSA keys AWS prefers RSASSA-PSS and has RSASSA-PKCS1-v1_5 for compatibility.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  ecdsaIsPreferred: {
    says: 'For signing AWS recommends the ECDSA algorithms of elliptic curve keys over RSA.',
    source: APPLICATION_PAGES.kmsCreateKeys,
    checkedOn: '2026-11-25',
  },
  eccCurveAdvice: {
    says: 'Of the elliptic curves AWS advises the one with the most points that is practical and affordable, if no rule names one.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  ed25519SignsOnly: {
    says: 'ECC_NIST_EDWARDS25519 keys sign and verify only; ED25519_SHA_512 takes the raw message, ED25519_PH_SHA_512 a digest.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  secp256k1IsForCryptocurrencies: {
    says: 'ECC_SECG_P256K1 keys sign and verify only, and are what Bitcoin and other cryptocurrencies require.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  mlDsaIsPostQuantum: {
    says: 'ML-DSA keys make signatures that are designed to withstand quantum computers, as FIPS 204 specifies.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  mlDsaIsTheWayAhead: {
    says: 'AWS recommends ML-DSA to those who leave RSA or elliptic curves for post-quantum signatures.',
    source: APPLICATION_PAGES.kmsAsymmetric,
    checkedOn: '2026-11-25',
  },
  mlDsaTakesNoImport: {
    says: 'Key material can be imported into symmetric, HMAC and asymmetric keys, except ML-DSA keys.',
    source: KMS_PAGES.kmsImport,
    checkedOn: '2026-11-25',
  },
  keyAgreementCurves: {
    says: 'Shared secrets are derived with ECDH on ECC_NIST_P256, ECC_NIST_P384 or ECC_NIST_P521, or on SM2 in China Regions.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  sm2InChinaOnly: {
    says: 'SM2 keys exist in China Regions only, for encryption, for signing or for key agreement.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  hmacLongestIsBest: {
    says: 'Of the HMAC key specs AWS advises the longest that is practical.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-25',
  },
  hmacMessageMax: {
    value: 4096,
    unit: 'bytes',
    says: 'GenerateMac and VerifyMac take messages of up to 4,096 bytes.',
    source: APPLICATION_PAGES.kmsHmac,
    checkedOn: '2026-11-25',
  },
  hmacKeysEncryptNothing: {
    says: 'HMAC keys make and verify tags; they neither encrypt data nor serve AWS services.',
    source: APPLICATION_PAGES.kmsHmac,
    checkedOn: '2026-11-25',
  },
  hmacHasNoTime: {
    says: 'An HMAC tag holds no time: put one into the message, to tell how old it is.',
    source: APPLICATION_PAGES.kmsHmac,
    checkedOn: '2026-11-25',
  },
  hmacRegions: {
    says: 'HMAC KMS keys exist in all Regions that AWS KMS supports.',
    source: APPLICATION_PAGES.kmsHmac,
    checkedOn: '2026-11-25',
  },
  signingKeysEncryptNothing: {
    says: 'A KMS key for signing takes part in Sign and Verify, never in encryption or decryption.',
    source: APPLICATION_PAGES.kmsKeyTypes,
    checkedOn: '2026-11-25',
  },
  sharedSecretsLeaveKms: {
    says: 'DeriveSharedSecret hands the raw secret to its caller, and the peer computes the same secret with its own private key.',
    source: APPLICATION_PAGES.kmsDeriveSharedSecretApi,
    checkedOn: '2026-11-25',
  },
  sharedSecretsNeedDerivation: {
    says: 'AWS advises to derive symmetric keys from the raw secret as NIST recommends, and to verify that the peer’s public key is the peer’s.',
    source: APPLICATION_PAGES.kmsDeriveSharedSecretApi,
    checkedOn: '2026-11-25',
  },
  sharedSecretsNeedOneCurve: {
    says: 'Both sides of a key agreement need key pairs on the same curve.',
    source: APPLICATION_PAGES.kmsDeriveSharedSecretApi,
    checkedOn: '2026-11-25',
  },
  keyUsersPublicKey: {
    says: 'The console lets users of an asymmetric encryption key call Encrypt, Decrypt, ReEncrypt, GetPublicKey and DescribeKey.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-25',
  },
  keyUsersSigning: {
    says: 'The console lets users of a signing key call Sign, Verify, GetPublicKey and DescribeKey.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-25',
  },
  keyUsersMac: {
    says: 'The console lets users of an HMAC key call GenerateMac, VerifyMac and DescribeKey.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-25',
  },
  keyUsersKeyAgreement: {
    says: 'The console lets users of a key agreement key call DeriveSharedSecret, GetPublicKey and DescribeKey.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-25',
  },

  clientSideHidesDataFromS3: {
    says: 'With the Amazon S3 Encryption Client objects are encrypted before they reach Amazon S3, which has no part in their encryption and decryption.',
    source: APPLICATION_PAGES.s3ClientSide,
    checkedOn: '2026-11-25',
  },
  clientSideKnowsNoBucketKeys: {
    says: 'The Amazon S3 Encryption Client uses a data key of its own for each object and no S3 Bucket Keys.',
    source: APPLICATION_PAGES.s3ClientSide,
    checkedOn: '2026-11-25',
  },
  clientSideS3Permissions: {
    says: 'The Amazon S3 Encryption Client for Java needs kms:GenerateDataKey and kms:Decrypt on a KMS key that wraps its data keys.',
    source: APPLICATION_PAGES.s3EncryptionClientJava,
    checkedOn: '2026-11-25',
  },
  clientSideKeyrings: {
    says: 'A KMS keyring of the AWS Encryption SDK with symmetric keys needs kms:GenerateDataKey on the key that generates data keys, kms:Encrypt on further keys, and kms:Decrypt to read.',
    source: APPLICATION_PAGES.encryptionSdkKeyrings,
    checkedOn: '2026-11-27',
  },
  clientSideDecryptsByKeyArn: {
    says: 'A keyring that decrypts names KMS keys by key ARN only; an alias is replaced by the key ARN when data is encrypted.',
    source: APPLICATION_PAGES.encryptionSdkKeyrings,
    checkedOn: '2026-11-27',
  },
  clientSideSeveralKeys: {
    says: 'The AWS Encryption SDK can encrypt one data key under several wrapping keys, each of which then opens the data.',
    source: APPLICATION_PAGES.encryptionSdkConcepts,
    checkedOn: '2026-11-25',
  },
  clientSideContextIsOpen: {
    says: 'The encryption context of the AWS Encryption SDK is yours to choose but for aws-crypto-public-key, which it adds where it signs, and stands in plaintext in the encrypted message.',
    source: APPLICATION_PAGES.encryptionSdkConcepts,
    checkedOn: '2026-11-25',
  },
  clientSideMultiRegion: {
    says: 'What the AWS Database Encryption SDK encrypts under a multi-Region key in one Region can be decrypted under a related key in another.',
    source: APPLICATION_PAGES.databaseSdkKeyrings,
    checkedOn: '2026-11-25',
  },
  clientSideFormatsDiffer: {
    says: 'Each library has a format of its own: what the AWS Encryption SDK encrypts, neither AWS KMS nor the other client-side encryption libraries can decrypt.',
    source: APPLICATION_PAGES.encryptionSdk,
    checkedOn: '2026-11-25',
  },
  encryptionSdkEnvelope: {
    says: 'Unless it caches data keys, the AWS Encryption SDK encrypts each message under a data key of its own, encrypts that under your wrapping keys, and keeps the encrypted data keys in the message.',
    source: APPLICATION_PAGES.encryptionSdkConcepts,
    checkedOn: '2026-11-26',
  },
  encryptionSdkLanguages: {
    says: 'The AWS Encryption SDK exists for C, .NET, Java, JavaScript, Python, Rust and Go and as a command line tool; what one encrypts the others decrypt, within the limits that AWS’s page of each language names.',
    source: APPLICATION_PAGES.encryptionSdk,
    checkedOn: '2026-11-26',
  },
  encryptionSdkNeedsNoKms: {
    says: 'The AWS Encryption SDK needs an AWS account only where KMS keys protect the data keys; it also takes a key of an HSM of yours, beside a KMS key or instead.',
    source: APPLICATION_PAGES.encryptionSdk,
    checkedOn: '2026-11-26',
  },
  encryptionSdkAdvisesContext: {
    says: 'AWS recommends an encryption context with every encryption, and that code compares it with the one that decryption returns before it uses the plaintext.',
    source: APPLICATION_PAGES.encryptionSdkConcepts,
    checkedOn: '2026-11-26',
  },
  clientSideLooksPlainToS3: {
    says: 'Amazon S3 takes what the client has encrypted for ordinary objects, and server-side encryption can be used as well.',
    source: APPLICATION_PAGES.s3ClientSide,
    checkedOn: '2026-11-26',
  },
  databaseSdkEncryptsAttributes: {
    says: 'The AWS Database Encryption SDK for DynamoDB encrypts those attributes that you choose, never attribute names or the primary key, and can sign whole items against tampering.',
    source: LIFE_PAGES.databaseSdkSides,
    checkedOn: '2026-11-26',
  },
  databaseSdkForDynamodb: {
    says: 'For data in DynamoDB AWS recommends the AWS Database Encryption SDK, since the AWS Encryption SDK knows no attributes and cannot check the integrity of an item.',
    source: LIFE_PAGES.databaseSdkSides,
    checkedOn: '2026-11-26',
  },
  databaseSdkLanguages: {
    says: 'AWS’s guide names Java, .NET and Rust for the latest versions of the AWS Database Encryption SDK for DynamoDB.',
    source: LIFE_PAGES.databaseSdk,
    checkedOn: '2026-11-26',
  },
  databaseSdkSearch: {
    says: 'With the AWS Database Encryption SDK a database can be designed so that encrypted records are searched without decrypting all of them.',
    source: LIFE_PAGES.databaseSdk,
    checkedOn: '2026-11-26',
  },
  hierarchicalKeyringSavesRequests: {
    says: 'The AWS KMS Hierarchical keyring keeps branch keys in a DynamoDB table, protected by a KMS key, and caches them, so that not every record takes a call to AWS KMS.',
    source: LIFE_PAGES.databaseSdk,
    checkedOn: '2026-11-26',
  },
  encryptionSdkDropsDataKeys: {
    says: 'The AWS Encryption SDK removes a plaintext data key from memory as soon as possible after it has encrypted with it.',
    source: APPLICATION_PAGES.encryptionSdkConcepts,
    checkedOn: '2026-11-26',
  },
  s3ClientLanguages: {
    says: 'The Amazon S3 Encryption Client exists for C++, Go, Java, .NET, Ruby and PHP.',
    source: LIFE_PAGES.s3EncryptionClient,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
