// What the evaluator knows of the actions of AWS KMS. Held against AWS's own list in kms-actions.test.ts.

const lower = (names: string) => new Set(names.toLowerCase().trim().split(/\s+/))

/**
 * The operations that work on a key of another account.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
 */
export const ACROSS_ACCOUNTS: ReadonlySet<string> = lower(
  `Encrypt Decrypt ReEncryptFrom ReEncryptTo GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateDataKeyPair
   GenerateDataKeyPairWithoutPlaintext Sign Verify GenerateMac VerifyMac DeriveSharedSecret CreateGrant DescribeKey
   GetKeyRotationStatus GetPublicKey ListGrants RetireGrant RevokeGrant`,
)

const WITH_CONTEXT = `CreateGrant Decrypt Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext
  GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo`

/**
 * The condition keys that a request carries for some actions only, and those actions. What is not here is of all requests,
 * or of the key: `kms:ViaService`, `kms:CallerAccount`, `kms:KeySpec` and their like.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
 */
export const KEYS_OF_ACTIONS: { readonly [Key: string]: ReadonlySet<string> } = {
  'kms:encryptioncontext:': lower(`${WITH_CONTEXT} RetireGrant`),
  'kms:encryptioncontextkeys': lower(`${WITH_CONTEXT} RetireGrant`),
  'kms:grantconstraintsourcearn': lower('CreateGrant'),
  'kms:grantconstrainttype': lower('CreateGrant RetireGrant'),
  'kms:grantisforawsresource': lower('CreateGrant ListGrants RevokeGrant'),
  'kms:grantoperations': lower('CreateGrant'),
  'kms:granteeprincipal': lower('CreateGrant'),
  'kms:granteeserviceprincipal': lower('CreateGrant'),
  'kms:retiringprincipal': lower('CreateGrant'),
  'kms:retiringserviceprincipal': lower('CreateGrant'),
  'kms:bypasspolicylockoutsafetycheck': lower('CreateKey PutKeyPolicy ReplicateKey'),
  'kms:encryptionalgorithm': lower(WITH_CONTEXT.replace('CreateGrant', '')),
  'kms:recipientattestation:': lower('Decrypt DeriveSharedSecret GenerateDataKey GenerateDataKeyPair GenerateRandom'),
  'kms:keyagreementalgorithm': lower('DeriveSharedSecret'),
  'kms:trailingdayswithoutkeyusage': lower('DisableKey ScheduleKeyDeletion'),
  'kms:rotationperiodindays': lower('EnableKeyRotation'),
  'kms:datakeypairspec': lower('GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext'),
  'kms:macalgorithm': lower('GenerateMac VerifyMac'),
  'kms:wrappingalgorithm': lower('GetParametersForImport'),
  'kms:wrappingkeyspec': lower('GetParametersForImport'),
  'kms:expirationmodel': lower('ImportKeyMaterial'),
  'kms:validto': lower('ImportKeyMaterial'),
  'kms:reencryptonsamekey': lower('ReEncryptFrom ReEncryptTo'),
  'kms:replicaregion': lower('ReplicateKey'),
  'kms:schedulekeydeletionpendingwindowindays': lower('ScheduleKeyDeletion'),
  'kms:messagetype': lower('Sign Verify'),
  'kms:signingalgorithm': lower('Sign Verify'),
  'kms:primaryregion': lower('UpdatePrimaryRegion'),
}

/** The actions that no key policy decides, because they are not about one key. */
export const IAM_ONLY: ReadonlySet<string> = lower(
  `CreateKey ListKeys ListAliases ListRetirableGrants GenerateRandom ConnectCustomKeyStore CreateCustomKeyStore
   DeleteCustomKeyStore DescribeCustomKeyStores DisconnectCustomKeyStore UpdateCustomKeyStore`,
)
