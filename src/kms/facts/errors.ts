import { DATABASE_PAGES } from '../sources/databases.ts'
import { REFERENCE_PAGES } from '../sources/reference.ts'
import { KMS_PAGES } from '../sources/kms.ts'
import { S3_PAGES } from '../sources/s3.ts'
import { STORAGE_PAGES } from '../sources/storage.ts'
import type { Fact } from './fact.ts'

/** What error messages mean. */
export const ERROR_FACTS = {
  denialsNameTheirParts: {
    says: 'Most access denied messages name the user or role, the action, often the resource, and after “because” or “with” the type of policy that denied the request; the wording differs from service to service.',
    source: REFERENCE_PAGES.iamAccessDenied,
    checkedOn: '2026-11-26',
  },
  denialsAreExplicitOrImplicit: {
    says: 'In an access denied message, “with an explicit deny in a … policy” means that a Deny statement matched, and “because no … policy allows” that no Allow statement did.',
    source: REFERENCE_PAGES.iamAccessDenied,
    checkedOn: '2026-11-26',
  },
  denialsNameOneType: {
    says: 'Where policies of several types deny a request, the access denied message names only one of those types, and never how many policies of it denied.',
    source: REFERENCE_PAGES.iamAccessDenied,
    checkedOn: '2026-11-26',
  },
  denialsMayNameThePolicy: {
    says: 'Behind an explicit deny, the access denied message may give the ARN of the policy; without one, look for a Deny of the action in all policies of the type that it names.',
    source: REFERENCE_PAGES.iamAccessDenied,
    checkedOn: '2026-11-26',
  },
  boundariesMayLackTheAllow: {
    says: 'A permissions boundary denies what it does not allow, even if an identity-based policy of the user or role allows it.',
    source: REFERENCE_PAGES.iamAccessDenied,
    checkedOn: '2026-11-26',
  },
  sessionsAreLimitedToo: {
    says: 'A session of a role that was assumed with a session policy may do only what both the role’s policies and the session policy allow.',
    source: REFERENCE_PAGES.iamAccessDenied,
    checkedOn: '2026-11-26',
  },
  endpointDenialsMayBeUnlogged: {
    says: 'A denial that is not in CloudTrail may come from the policy of a VPC endpoint whose owner is another account than the caller’s.',
    source: REFERENCE_PAGES.iamAccessDenied,
    checkedOn: '2026-11-26',
  },
  kmsAsksAllPolicies: {
    says: 'For each request AWS KMS evaluates the key policy, the IAM policies of the caller, the grants on the key, and what else applies, such as service control policies and VPC endpoint policies.',
    source: REFERENCE_PAGES.kmsTroubleshooting,
    checkedOn: '2026-11-26',
  },
  policiesLiveOnBothSides: {
    says: 'The key policy is always in the account and Region of the key, and the IAM policies that count are those in the account of the caller.',
    source: REFERENCE_PAGES.kmsTroubleshooting,
    checkedOn: '2026-11-26',
  },
  decryptDenialNamesNoKey: {
    says: 'A denied Decrypt may name no key but “the resource associated with this ciphertext”; for “because no identity-based policy allows”, AWS says to allow kms:Decrypt in the IAM policy and in the key policy.',
    source: REFERENCE_PAGES.identityCenterKeyErrors,
    checkedOn: '2026-11-26',
  },
  threeReasonsInOne: {
    says: 'AWS Backup explains the message “the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access”, for kms:CreateGrant, by a role without that permission in the key policy.',
    source: STORAGE_PAGES.backupEncryption,
    checkedOn: '2026-11-26',
  },
  grantsTakeAMoment: {
    says: 'A grant that was just made may be met with an access denied error until it is known throughout AWS KMS; a grant token bridges that time.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  disabledKeysSaySo: {
    says: 'A disabled key refuses cryptographic operations and CreateGrant with DisabledException, “is disabled”.',
    source: REFERENCE_PAGES.kmsKeyStates,
    checkedOn: '2026-11-26',
  },
  pendingDeletionSaysSo: {
    says: 'A key that waits for its deletion refuses use with “is pending deletion (or pending replica deletion)”, as a DisabledException or a KMSInvalidStateException.',
    source: REFERENCE_PAGES.kmsKeyStates,
    checkedOn: '2026-11-26',
  },
  pendingImportSaysSo: {
    says: 'A key for imported key material refuses use with “is pending import” while it has no material, or once one of its materials is deleted or has expired.',
    source: REFERENCE_PAGES.kmsKeyStates,
    checkedOn: '2026-11-26',
  },
  unavailableSaysSo: {
    says: 'A key in a custom key store that was disconnected refuses cryptographic operations with KMSInvalidStateException, “is unavailable”.',
    source: REFERENCE_PAGES.kmsKeyStates,
    checkedOn: '2026-11-26',
  },
  creatingAndUpdatingPass: {
    says: 'The error “is creating” comes while a multi-Region key is being replicated, and “is updating” while its primary Region changes; both states pass by themselves.',
    source: REFERENCE_PAGES.kmsKeyStates,
    checkedOn: '2026-11-26',
  },
  notPendingDeletion: {
    says: 'CancelKeyDeletion fails with “is not pending deletion” on a key that does not wait for deletion.',
    source: REFERENCE_PAGES.kmsKeyStates,
    checkedOn: '2026-11-26',
  },
  describeKeyAlwaysWorks: {
    says: 'DescribeKey works in every key state, and shows the state.',
    source: REFERENCE_PAGES.kmsKeyStates,
    checkedOn: '2026-11-26',
  },
  customStoreErrorsAreGeneral: {
    says: 'For a key in a custom key store KMSInvalidStateException is a general failure with many possible causes; the message beside it tells which.',
    source: REFERENCE_PAGES.kmsDecryptApi,
    checkedOn: '2026-11-26',
  },
  incorrectKeyMeans: {
    says: 'IncorrectKeyException means that the key named in a Decrypt or ReEncrypt request is not the one that encrypted the ciphertext.',
    source: REFERENCE_PAGES.kmsDecryptApi,
    checkedOn: '2026-11-26',
  },
  invalidCiphertextMeans: {
    says: 'InvalidCiphertextException means that the ciphertext, or what is bound to it such as the encryption context, is corrupted, missing or otherwise invalid.',
    source: REFERENCE_PAGES.kmsDecryptApi,
    checkedOn: '2026-11-26',
  },
  contextMustMatchExactly: {
    says: 'Decryption needs the same encryption context as encryption, upper and lower case included.',
    source: REFERENCE_PAGES.kmsDecryptApi,
    checkedOn: '2026-11-26',
  },
  foreignFormatsAreNoCiphertext: {
    says: 'Decrypt does not take what the AWS Encryption SDK or Amazon S3 client-side encryption wrote: their formats are their own.',
    source: REFERENCE_PAGES.kmsDecryptApi,
    checkedOn: '2026-11-26',
  },
  invalidKeyUsageMeans: {
    says: 'InvalidKeyUsageException means that the key usage of the KMS key does not fit the operation, or the algorithm does not fit its key spec; DescribeKey shows both.',
    source: REFERENCE_PAGES.kmsDecryptApi,
    checkedOn: '2026-11-26',
  },
  transientErrorsMayBeRetried: {
    says: 'DependencyTimeoutException, KeyUnavailableException and KMSInternalException are errors with HTTP status 500, and the request can be retried.',
    source: REFERENCE_PAGES.kmsDecryptApi,
    checkedOn: '2026-11-26',
  },
  notFoundMeans: {
    says: 'NotFoundException means that AWS KMS did not find what the request names.',
    source: REFERENCE_PAGES.kmsDecryptApi,
    checkedOn: '2026-11-26',
  },
  malformedPolicyMeans: {
    says: 'MalformedPolicyDocumentException means that a key policy is not correct, in its syntax or in its meaning.',
    source: KMS_PAGES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-26',
  },
  newPrincipalsTakeAMoment: {
    says: 'A user or role that was just created may not be visible to AWS KMS yet; AWS advises to wait before a key policy names it.',
    source: KMS_PAGES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-26',
  },
  longPoliciesExceedALimit: {
    says: 'A key policy that is too long is refused with LimitExceededException.',
    source: KMS_PAGES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-26',
  },
  policyCharacters: {
    says: 'A key policy may hold printable characters of Basic Latin and Latin-1, tab, line feed and carriage return, and no others.',
    source: KMS_PAGES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-26',
  },
  invalidArnMeans: {
    says: 'InvalidArnException means that an ARN of the request, or in a key policy, is not valid.',
    source: KMS_PAGES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-26',
  },
  invalidPrincipalsMeans: {
    says: 'For “one or more invalid principals” AWS says to look for users and roles that do not exist, for ARNs that are wrong or hold a wildcard, and for IDs like AIDA… that a deleted user or role left behind.',
    source: REFERENCE_PAGES.invalidPrincipals,
    checkedOn: '2026-11-26',
  },
  s3NamesThePolicyInsideOnly: {
    says: 'Amazon S3 says which type of policy denied a request only within one account or organization; requests from elsewhere and to directory buckets get a bare “Access Denied”.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-26',
  },
  s3AwsManagedNeedsItsAccount: {
    says: 'Objects under the AWS managed key aws/s3 are for requesters of the account that holds that key.',
    source: S3_PAGES.s3AccessDenied,
    checkedOn: '2026-11-26',
  },
  lambdaKmsErrorsMean: {
    says: 'Lambda’s KMSAccessDeniedException, KMSDisabledException, KMSInvalidStateException and KMSNotFoundException each mean that it could not decrypt the environment variables of the function, for the reason in the name.',
    source: REFERENCE_PAGES.lambdaInvokeApi,
    checkedOn: '2026-11-26',
  },
  lambdaMayMissItsGrant: {
    says: 'Lambda also reports a disabled key where its grant was revoked; assigning the function another key and then the old one again makes the grant anew.',
    source: REFERENCE_PAGES.lambdaInvocationErrors,
    checkedOn: '2026-11-26',
  },
  lambdaRoleMadeAnew: {
    says: 'Lambda cannot decrypt the environment variables after the role of a function was deleted and created again by the same name; setting the role to another one and back renews the grant.',
    source: REFERENCE_PAGES.lambdaKmsErrors,
    checkedOn: '2026-11-26',
  },
  snsKmsErrorsMean: {
    says: 'Amazon SNS answers a publisher with KMSAccessDenied where the key does not exist or the publisher has no access to it, and with KMSDisabled, KMSInvalidState, KMSNotFound or KMSThrottling for those reasons.',
    source: REFERENCE_PAGES.snsPublishApi,
    checkedOn: '2026-11-26',
  },
  sqsKmsErrorsMean: {
    says: 'Amazon SQS answers a sender with KmsAccessDenied where the sender lacks access to the key of the queue; KmsDisabled, KmsInvalidState, KmsInvalidKeyUsage, KmsNotFound and KmsThrottled are among its other errors.',
    source: REFERENCE_PAGES.sqsSendApi,
    checkedOn: '2026-11-26',
  },
  rdsKeyNotAccessible: {
    says: 'KMSKeyNotAccessibleFault means that Amazon RDS met an error when it accessed a KMS key; it does not say which.',
    source: DATABASE_PAGES.rdsCreateInstanceApi,
    checkedOn: '2026-11-26',
  },
  secretErrorsMean: {
    says: 'For “Access to KMS is not allowed” AWS has the key policy of the secret’s key corrected and the secret encrypted again under it; from another account, a secret under the AWS managed key cannot be read at all.',
    source: REFERENCE_PAGES.secretKeyErrors,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
