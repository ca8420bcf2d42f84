import type { FactId } from '../facts.ts'

/** What can say yes or no to a request, in the words of a reader. */
export const DECIDERS = {
  'key-policy': 'the key policy',
  iam: 'an IAM policy of the caller',
  grant: 'a grant on the key',
  boundary: 'the permissions boundary of the caller',
  session: 'the session policy',
  scp: 'a service control policy of the organization',
  rcp: 'a resource control policy of the organization',
  endpoint: 'the policy of the VPC endpoint',
} as const

export type Decider = keyof typeof DECIDERS

/** What the message says about permission. */
type Permission =
  /** None of these says yes; the likeliest first. */
  | { readonly kind: 'yes-missing'; readonly of: readonly [Decider, ...Decider[]] }
  /** A Deny stands there: no yes elsewhere helps. */
  | { readonly kind: 'denied'; readonly by: Decider }
  /** One or the other, see the message. */
  | { readonly kind: 'denied-or-missing'; readonly by: Decider }
  /** The message does not tell, or it is about something else. */
  | { readonly kind: 'untold' | 'not-about-it' }

/** The parts of the page. */
export const ERROR_GROUPS = {
  denied: 'Access denied',
  policy: 'A key policy is refused',
  state: 'The state of the key',
  request: 'The request itself',
  service: 'Messages of other services',
} as const

export type ErrorGroup = keyof typeof ERROR_GROUPS

/** An error message that we can explain. */
export interface KnownError {
  /** Stands in links: never renamed. */
  readonly id: string
  readonly group: ErrorGroup
  /** How it is recognised by, as AWS words it. */
  readonly title: string
  /** In the text as `decode` prepares it: one line, straight quotes. Linear in its length. */
  readonly pattern: RegExp
  /** Explained only where nothing more exact of the group is found. */
  readonly general?: true
  /** A message as AWS writes it, with AWS's example accounts. */
  readonly sample: string
  readonly means: string
  readonly permission: Permission
  /** What to look at, in this order. */
  readonly check: readonly string[]
  readonly facts: readonly [FactId, ...FactId[]]
  /** Answers that open the wizard, where a decision follows. */
  readonly wizard?: { readonly answers: string; readonly says: string }
}

const NOT_ABOUT_PERMISSION = { kind: 'not-about-it' } as const

const KEY = 'arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const ROLE = 'arn:aws:sts::111122223333:assumed-role/data-reader/session'
const OTHER_ROLE = 'arn:aws:sts::444455556666:assumed-role/data-reader/session'
const REFUSED = `User: ${ROLE} is not authorized to perform: kms:Decrypt on resource: ${KEY}`

/** After a fix, another type of policy may turn out to say no as well. */
const ASK_AGAIN =
  'Repeat the request after each change: the message names one type of policy, and another may say no as well.'

/** All error messages that we know, in the order of the page; more exact ones before general ones. */
export const KNOWN_ERRORS: readonly KnownError[] = [
  {
    id: 'no-resource-based-policy-allows',
    group: 'denied',
    title: 'because no resource-based policy allows the kms:… action',
    pattern: /because no resource-based polic(?:y|ies) allows?/i,
    sample: `User: ${OTHER_ROLE} is not authorized to perform: kms:Decrypt on resource: ${KEY} because no resource-based policy allows the kms:Decrypt action`,
    means:
      'The resource-based policy of a KMS key is its key policy: no statement of it allows this request, and no grant does.',
    permission: { kind: 'yes-missing', of: ['key-policy', 'grant'] },
    check: [
      'Open the key policy of the very key that the message names, in the account and Region of the key.',
      'Caller in another account: the key policy has to allow that account or its role, and an IAM policy there has to allow the action as well.',
      'Caller in the same account: the key policy has to name the role, or the account, so that IAM policies count.',
      'Statement is there and still no yes: compare its conditions with the request, above all kms:ViaService, the encryption context and aws:SourceArn.',
      'Principal in the key policy shows as an ID such as AROA…: the role was deleted and made anew; name it again.',
      ASK_AGAIN,
    ],
    facts: ['denialsAreExplicitOrImplicit', 'keyPolicyIsPrimary', 'crossAccountNeedsBoth', 'rolesAreStoredById'],
    wizard: { answers: 'service=s3&accounts=others', says: 'Write a key policy that lets another account in' },
  },
  {
    id: 'no-identity-based-policy-allows',
    group: 'denied',
    title: 'because no identity-based policy allows the kms:… action',
    pattern: /because no identity-based polic(?:y|ies) allows?/i,
    sample: `${REFUSED} because no identity-based policy allows the kms:Decrypt action`,
    means:
      'No IAM policy of the caller allows the action on this key. Within one account nothing else allows it either: no statement of the key policy that names the caller, and no grant.',
    permission: { kind: 'yes-missing', of: ['iam', 'key-policy', 'grant'] },
    check: [
      'Allow the action in an IAM policy of the role, with the key ARN as its resource.',
      'Within one account that counts only if the key policy names the account principal; else name the role in the key policy.',
      'Key in another account: the IAM policy is needed in any case, and the key policy has to allow the account or the role too.',
      'Action allowed and still no yes: compare resource and conditions of the statement with the message.',
      'A service acted for the caller, such as Amazon S3: the yes must reach the caller all the same, because the service calls with the caller’s permissions.',
      ASK_AGAIN,
    ],
    facts: [
      'denialsAreExplicitOrImplicit',
      'decryptDenialNamesNoKey',
      'iamDenyAlwaysCounts',
      'crossAccountNeedsBoth',
      'forwardAccessMeans',
    ],
  },
  {
    id: 'does-not-exist-in-this-region',
    group: 'denied',
    title: 'because the resource does not exist in this Region, no resource-based policies allow access, or …',
    pattern: /does not exist in this region, no resource-based policies allow access/i,
    sample: `User: ${OTHER_ROLE} is not authorized to perform: kms:GenerateDataKey on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access`,
    means:
      'One of three things, and AWS does not tell which: the key is not there, or its key policy has no Allow for the caller, or it has a Deny. In our reading this is how the owner of a key is kept from view of other accounts.',
    permission: { kind: 'yes-missing', of: ['key-policy', 'grant'] },
    check: [
      'Check the key ARN that you use: account, Region and key ID. An alias leads to a key of the caller’s own account.',
      'See in the account of the key whether the key exists, and in which state it is.',
      'See whether the key policy allows the caller’s account or role to do this, and whether a Deny matches.',
      'Caller in another account: see that an IAM policy there allows the action on the key ARN.',
      ASK_AGAIN,
    ],
    facts: ['threeReasonsInOne', 'crossAccountNeedsKeyArn', 'crossAccountNeedsBoth', 'grantsTakeAMoment'],
    wizard: { answers: 'service=s3&accounts=others', says: 'Write a key policy that lets another account in' },
  },
  {
    id: 'ciphertext-refers-to-a-customer-master-key',
    group: 'denied',
    title:
      'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access',
    pattern: /ciphertext refer(?:s|ences) (?:to )?a (?:customer master )?key that/i,
    sample:
      'An error occurred (AccessDeniedException) when calling the Decrypt operation: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    means:
      'The caller may not decrypt with the key that encrypted this, or that key is not in this Region, or is gone. “Customer master key” is the old name of a KMS key.',
    permission: { kind: 'yes-missing', of: ['key-policy', 'iam', 'grant'] },
    check: [
      'Find out which key encrypted the data: the settings of the bucket, queue, secret or function name it, and so does the Decrypt event in CloudTrail.',
      'Compare the Region of the request with the Region of the key: a single-Region key decrypts nowhere else.',
      'See that the caller is allowed kms:Decrypt, by the key policy, or by IAM where the key policy names the account.',
      'Key in another account: see that both the key policy and an IAM policy of the caller say yes.',
      'See that the key still exists and is enabled.',
    ],
    facts: ['snsKmsErrorsMean', 'kmsKeyTerm', 'singleRegionKeysStay', 'keyPolicyIsPrimary', 'crossAccountNeedsBoth'],
  },
  {
    id: 'explicit-deny-in-a-key-policy',
    group: 'denied',
    title: 'with an explicit deny in a resource-based policy',
    pattern: /explicit deny in (?:a|the) resource-based polic/i,
    sample: `${REFUSED} with an explicit deny in a resource-based policy`,
    means: 'A Deny statement of the key policy matches this request. No Allow anywhere outweighs it.',
    permission: { kind: 'denied', by: 'key-policy' },
    check: [
      'Look in the key policy for statements with "Effect": "Deny" that take in the action.',
      'See which condition the request meets, or lacks: a Deny with …NotEquals also matches requests that do not carry the key at all.',
      'Let the caller through by an exception in the Deny, for example on aws:PrincipalArn. Do not widen the Allow.',
      'Nobody can change the key policy any more: only AWS Support can help.',
    ],
    facts: ['denialsAreExplicitOrImplicit', 'denialsMayNameThePolicy', 'lockedKeysNeedSupport'],
  },
  {
    id: 'explicit-deny-in-an-identity-based-policy',
    group: 'denied',
    title: 'with an explicit deny in an identity-based policy',
    pattern: /explicit deny in (?:an|a|the) identity-based polic/i,
    sample: `${REFUSED} with an explicit deny in an identity-based policy`,
    means: 'An IAM policy of the user or role denies the action. It wins over the key policy.',
    permission: { kind: 'denied', by: 'iam' },
    check: [
      'Take the ARN of the policy from the message, or look through all policies of the user or role and of its groups for a Deny.',
      'See which condition made it match, for example on MFA, Region, network or tags.',
      'Change that policy; the key policy cannot help.',
    ],
    facts: ['denialsAreExplicitOrImplicit', 'iamDenyAlwaysCounts', 'denialsMayNameThePolicy'],
  },
  {
    id: 'service-control-policy',
    group: 'denied',
    title: 'in a service control policy: explicit deny, or no service control policy allows',
    pattern: /explicit deny in (?:a|the) service control polic|no service control policy allows/i,
    sample: `${REFUSED} with an explicit deny in a service control policy: arn:aws:organizations::777788889999:policy/o-exampleorgid/service_control_policy/p-examplepolicyid123`,
    means: 'The organization of the caller’s account stops the action there, whatever the account allows.',
    permission: { kind: 'denied-or-missing', by: 'scp' },
    check: [
      'Take the ARN of the policy from the message, if it is there, to whoever manages the organization.',
      'Look at the policies of the root, of every organizational unit above the account, and of the account itself.',
      '“No service control policy allows” means that on one of these levels nothing allows the action: often FullAWSAccess was detached.',
      'Ask for an exception there; neither key policy nor IAM can make one.',
    ],
    facts: ['denialsAreExplicitOrImplicit', 'denialsMayNameThePolicy', 'kmsAsksAllPolicies'],
  },
  {
    id: 'resource-control-policy',
    group: 'denied',
    title: 'with an explicit deny in a resource control policy',
    pattern: /explicit deny in (?:a|the) resource control polic/i,
    sample: `${REFUSED} with an explicit deny in a resource control policy: arn:aws:organizations::777788889999:policy/o-exampleorgid/resource_control_policy/p-examplepolicyid456`,
    means:
      'The organization of the key’s account keeps this request from its keys, as a data perimeter does with callers from outside.',
    permission: { kind: 'denied', by: 'rcp' },
    check: [
      'Take the ARN of the policy from the message, if it is there, to whoever manages the organization of the key’s account.',
      'See which condition matched, for example aws:PrincipalOrgID, aws:SourceOrgID or the network.',
      'Ask for an exception there; the key policy cannot make one.',
    ],
    facts: ['denialsMayNameThePolicy', 'rcpsSkipAwsManagedKeys', 'rcpsLeaveGaps'],
  },
  {
    id: 'vpc-endpoint-policy',
    group: 'denied',
    title: 'in a VPC endpoint policy: explicit deny, or no VPC endpoint policy allows',
    pattern: /explicit deny in (?:a|the) vpc endpoint polic|no vpc endpoint policy allows/i,
    sample: `${REFUSED} because no VPC endpoint policy allows the kms:Decrypt action`,
    means: 'The request came through a VPC endpoint for AWS KMS whose policy does not let it through.',
    permission: { kind: 'denied-or-missing', by: 'endpoint' },
    check: [
      'Find the endpoint com.amazonaws.<Region>.kms in the VPC of the caller, and open its policy.',
      'Allow the action for this principal and this key, or take the Deny away; the endpoint’s policy gives nothing by itself.',
      'Key in another account: see that the policy does not limit keys to your own account.',
      'Nothing in CloudTrail: the endpoint may belong to another account.',
    ],
    facts: ['denialsAreExplicitOrImplicit', 'endpointDenialsMayBeUnlogged', 'kmsAsksAllPolicies'],
  },
  {
    id: 'permissions-boundary',
    group: 'denied',
    title: 'in a permissions boundary: explicit deny, or no permissions boundary allows',
    pattern: /explicit deny in (?:a|the) permissions boundary|no permissions boundary allows/i,
    sample: `${REFUSED} because no permissions boundary allows the kms:Decrypt action`,
    means: 'The user or role has a permissions boundary, and that does not let the action through.',
    permission: { kind: 'denied-or-missing', by: 'boundary' },
    check: [
      'Find the permissions boundary of the user or role in IAM.',
      'Add the action on this key there; a boundary gives nothing by itself, so the IAM policy or the key policy has to allow it too.',
      'See whether the boundary has a Deny for it.',
    ],
    facts: ['boundariesMayLackTheAllow', 'denialsAreExplicitOrImplicit'],
  },
  {
    id: 'session-policy',
    group: 'denied',
    title: 'in a session policy: explicit deny, or no session policy allows',
    pattern: /explicit deny in (?:a|the) session polic|no session policy allows/i,
    sample: `${REFUSED} because no session policy allows the kms:Decrypt action`,
    means:
      'The role was assumed with a session policy, by a broker, a service or a script, and that does not let the action through.',
    permission: { kind: 'denied-or-missing', by: 'session' },
    check: [
      'Find where the role is assumed: AssumeRole or GetFederationToken with a Policy or PolicyArns parameter.',
      'Add the action on this key there; the role’s own policies have to allow it too.',
    ],
    facts: ['sessionsAreLimitedToo', 'denialsAreExplicitOrImplicit'],
  },
  {
    id: 's3-access-denied',
    group: 'denied',
    title: 'Amazon S3: Access Denied, without a reason',
    pattern:
      /calling the \w*(?:Object|Upload|Part|Copy)\w* operation(?: \(reached max retries: \d+\))?: Access ?Denied|<Code>AccessDenied<\/Code>|(?:Amazon ?S3|s3:\/\/|\bS3\b)[^.]{0,200}Access ?Denied/i,
    general: true,
    sample: 'An error occurred (AccessDenied) when calling the GetObject operation: Access Denied',
    means:
      'Amazon S3 gives no reason to callers from outside the organization. The bucket policy, the caller’s IAM policy, Block Public Access or the KMS key of the object may have said no.',
    permission: { kind: 'untold' },
    check: [
      'Look at the encryption of the very object: head-object shows ServerSideEncryption and the key.',
      'SSE-S3: the key is not the cause; look at the bucket policy, IAM and Block Public Access.',
      'SSE-KMS under aws/s3 and a caller in another account: that cannot work; copy the object under a customer managed key.',
      'SSE-KMS under a customer managed key: reading takes kms:Decrypt, writing kms:GenerateDataKey, a multipart upload both, for the caller, and in another account in both policies.',
      'Search CloudTrail of the key’s account for the refused call to AWS KMS.',
    ],
    facts: ['s3NamesThePolicyInsideOnly', 's3KmsPermissions', 's3AwsManagedNeedsItsAccount', 's3SharingUnderYourKey'],
    wizard: { answers: 'service=s3&accounts=others', says: 'Share a bucket with another account' },
  },
  {
    id: 'is-not-authorized-to-perform',
    group: 'denied',
    title: 'is not authorized to perform: kms:…, without a reason',
    pattern: /is not authorized to perform|AccessDeniedException|not authorized to access the key/i,
    general: true,
    sample: `An error occurred (AccessDeniedException) when calling the Decrypt operation: ${REFUSED}`,
    means: 'Somebody said no, or nobody said yes, and the message does not tell who.',
    permission: { kind: 'untold' },
    check: [
      'Look up the same request in CloudTrail: its errorMessage may hold the reason that the caller was not shown.',
      'Look for a yes in the key policy: does it name the caller, or the account so that IAM policies count?',
      'Look for a yes in the IAM policies of the caller; with the key in another account both are needed.',
      'Look for a no: Deny statements in the key policy and in IAM, policies of the organization, the VPC endpoint, a permissions boundary, a session policy.',
      'See whether a grant was just made, or retired.',
    ],
    facts: ['denialsNameTheirParts', 'kmsAsksAllPolicies', 'policiesLiveOnBothSides', 'grantsTakeAMoment'],
  },
  {
    id: 'policy-lockout',
    group: 'policy',
    title: 'The new key policy will not allow you to update the key policy in the future',
    pattern: /will not allow you to update the key policy/i,
    sample:
      'MalformedPolicyDocumentException: The new key policy will not allow you to update the key policy in the future.',
    means:
      'AWS KMS keeps you from locking yourself out: under the new policy, whoever makes this call could not change it again.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'See which role makes the call: a pipeline, a CloudFormation role, or you in the console. The policy has to let that role call kms:PutKeyPolicy.',
      'Name that role in the administrators’ statement, or keep the statement for the account principal and allow the role kms:PutKeyPolicy in IAM.',
      'See that no condition and no Deny of the policy excludes that call.',
      'Bypass the check only if another role shall manage the key from then on, and you have tried that role.',
    ],
    facts: ['lockoutCheck', 'lockedKeysNeedSupport', 'accountPrincipal'],
    wizard: { answers: 'service=s3&access=own', says: 'Have a key policy written that passes the check' },
  },
  {
    id: 'policy-invalid-principals',
    group: 'policy',
    title: 'Policy contains a statement with one or more invalid principals',
    pattern: /invalid principal/i,
    sample: 'MalformedPolicyDocumentException - Policy contains a statement with one or more invalid principals',
    means:
      'A user, role or service that a statement names as its principal does not exist, or is not spelled as AWS spells it.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Compare each ARN under Principal with IAM: account, path and name, and the partition (aws, aws-us-gov, aws-cn).',
      'Replace IDs such as AIDA… or AROA…: they are what is left of a deleted user or role.',
      'Take wildcards and groups out: neither may stand in a principal’s ARN. Use a condition on aws:PrincipalArn instead.',
      'Role just made: wait a little and try again.',
      'Service-linked role: it may not exist before its service is used for the first time.',
    ],
    facts: ['invalidPrincipalsMeans', 'principalsMustExist', 'newPrincipalsTakeAMoment', 'backupReportsRoleFirst'],
  },
  {
    id: 'policy-malformed',
    group: 'policy',
    title: 'MalformedPolicyDocumentException',
    pattern: /MalformedPolicyDocument|malformed policy/i,
    general: true,
    sample:
      'An error occurred (MalformedPolicyDocumentException) when calling the PutKeyPolicy operation: The policy is not valid.',
    means: 'The key policy is no valid JSON, or no valid policy.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Check the JSON: quotes, commas, brackets, and that the shell passed it on unchanged (file://policy.json).',
      'See that each statement has Effect, Principal, Action and Resource. Without Action or Resource it is accepted and does nothing.',
      'Look for characters that are not allowed, such as typographic quotes and dashes.',
      'See that each condition operator fits its key, and that names of actions and keys are spelled right.',
    ],
    facts: ['malformedPolicyMeans', 'policyCharacters', 'principalsMustExist'],
  },
  {
    id: 'invalid-arn',
    group: 'policy',
    title: 'InvalidArnException',
    pattern: /InvalidArnException/i,
    sample: 'An error occurred (InvalidArnException) when calling the PutKeyPolicy operation',
    means: 'An ARN in the request or in the key policy is not valid.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'See which kind of identifier the operation takes: some take no alias.',
      'Look for a missing part, a wrong partition, and spaces at the ends.',
    ],
    facts: ['invalidArnMeans', 'partitionsOfArns'],
  },
  {
    id: 'limit-exceeded',
    group: 'policy',
    title: 'LimitExceededException',
    pattern: /LimitExceededException/i,
    sample: 'An error occurred (LimitExceededException) when calling the PutKeyPolicy operation',
    means:
      'Something is longer or more than AWS KMS takes: for PutKeyPolicy the policy, for CreateGrant the grants on the key.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Key policy: let a condition speak for many principals, such as aws:PrincipalOrgID, or give use by grants or IAM.',
      'Grants: retire those of your own that nobody uses, or spread resources over more keys; the quota can be raised.',
    ],
    facts: ['longPoliciesExceedALimit', 'keyPolicySize', 'grantsPerKey'],
  },
  {
    id: 'is-not-pending-deletion',
    group: 'state',
    title: 'is not pending deletion',
    pattern: /is not pending (?:replica )?deletion/i,
    sample: `KMSInvalidStateException: ${KEY} is not pending deletion.`,
    means: 'There is no deletion to cancel.',
    permission: NOT_ABOUT_PERMISSION,
    check: ['Ask DescribeKey for the state. After a canceled deletion the key is disabled: enable it.'],
    facts: ['notPendingDeletion', 'deletionCanBeCancelled'],
  },
  {
    id: 'is-pending-deletion',
    group: 'state',
    title: 'is pending deletion (or pending replica deletion)',
    pattern: /is pending (?:replica )?deletion|PendingDeletion|PendingReplicaDeletion/i,
    sample: `KMSInvalidStateException: ${KEY} is pending deletion.`,
    means:
      'Somebody has scheduled the deletion of this key. Until the waiting period ends, the key can be saved; afterwards it cannot.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Cancel the deletion now if anything still needs the key: CancelKeyDeletion, then EnableKey.',
      'See in DescribeKey how long the waiting period still is, and in CloudTrail who scheduled it.',
      'Find out what failed, from the event in CloudTrail, before you decide again.',
    ],
    facts: ['pendingDeletionSaysSo', 'deletionCanBeCancelled', 'deletionIsFinal'],
  },
  {
    id: 'is-pending-import',
    group: 'state',
    title: 'is pending import',
    pattern: /is pending import|PendingImport/i,
    sample: `KMSInvalidStateException: ${KEY} is pending import because no key material has ever been imported or one of the imported key materials is deleted or expired.`,
    means:
      'The key waits for imported key material: it never had any, or one of its materials was deleted or has expired.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Import the same key material again: only that opens what it encrypted.',
      'After rotations see that each of the materials is there, and in every replica key.',
      'See whether the material had an expiry date, and set an alarm for the next.',
    ],
    facts: ['pendingImportSaysSo', 'importedRotationSteps'],
  },
  {
    id: 'is-unavailable',
    group: 'state',
    title: 'is unavailable',
    pattern: /key\/[\w-]+'? is unavailable|custom key store is (?:not connected|disconnected)/i,
    sample: `KMSInvalidStateException: ${KEY} is unavailable.`,
    means: 'The key is in a custom key store, and that is disconnected from its cluster or its external proxy.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Look at the connection state of the custom key store, and connect it.',
      'Connected and still failing: the rest of the message tells whether the cluster, the proxy or the network is the cause.',
    ],
    facts: ['unavailableSaysSo', 'customStoreErrorsAreGeneral'],
  },
  {
    id: 'is-creating-or-updating',
    group: 'state',
    title: 'is creating, is updating',
    pattern: /key\/[\w-]+'? is (?:creating|updating)/i,
    sample: `KMSInvalidStateException: ${KEY} is creating.`,
    means: 'A multi-Region key is being replicated, or its primary Region is changing.',
    permission: NOT_ABOUT_PERMISSION,
    check: ['Wait, ask DescribeKey for the state, and repeat the request.'],
    facts: ['creatingAndUpdatingPass', 'describeKeyAlwaysWorks'],
  },
  {
    id: 'is-disabled',
    group: 'state',
    title: 'DisabledException: … is disabled',
    pattern: /DisabledException|KMS\.?Disabled|key\/[\w-]+'? is disabled|KMS key used is disabled/i,
    general: true,
    sample: `An error occurred (DisabledException) when calling the Decrypt operation: ${KEY} is disabled.`,
    means: 'The key is disabled, or, where the message says so, waits for its deletion.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Ask DescribeKey for the state, and CloudTrail who called DisableKey, and why.',
      'Enable the key if it is still needed: EnableKey.',
      'Look for resources that failed meanwhile: some services need a restart or a restore.',
    ],
    facts: ['disabledKeysSaySo', 'disableStopsUse', 'unusableKeysBiteLate'],
  },
  {
    id: 'invalid-state',
    group: 'state',
    title: 'KMSInvalidStateException',
    pattern: /KMS\.?InvalidState/i,
    general: true,
    sample: 'An error occurred (KMSInvalidStateException) when calling the GenerateDataKey operation',
    means: 'The state of the key does not fit the request, or its custom key store has failed.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Ask DescribeKey for the state: disabled, waiting for deletion, waiting for import, unavailable.',
      'Key in a custom key store: read the rest of the message, it tells the cause.',
    ],
    facts: ['describeKeyAlwaysWorks', 'customStoreErrorsAreGeneral'],
  },
  {
    id: 'throttling',
    group: 'request',
    title: 'ThrottlingException: You have exceeded the rate at which you may call KMS',
    pattern: /ThrottlingException|KMS\.?Throttl|rate at which you may call KMS/i,
    sample:
      'An error occurred (ThrottlingException) when calling the GenerateDataKey operation: You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.',
    means: 'The account made more requests in this Region than its quota for this kind of key takes.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Retry with backoff; the AWS SDKs do.',
      'Find who calls so often: all services of the account share the quota.',
      'Amazon S3: switch S3 Bucket Keys on. Own code: use a data key for more than one item.',
      'Raise the quota in Service Quotas; that of a custom key store cannot be raised.',
    ],
    facts: ['beyondTheQuotaIsRefused', 'requestQuotaIsShared', 'bucketKeySaving', 'customStoreRequestRate'],
  },
  {
    id: 'incorrect-key',
    group: 'request',
    title: 'IncorrectKeyException',
    pattern: /IncorrectKeyException|specified KMS key cannot decrypt/i,
    sample:
      'An error occurred (IncorrectKeyException) when calling the Decrypt operation: The key ID in the request does not identify a CMK that can perform this operation.',
    means: 'The request names another key than the one that encrypted the data.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Name the key that encrypted the data, as AWS advises. For ciphertext of a symmetric key KeyId may be left out: AWS KMS reads the key from it.',
      'KeyId is an alias: see whether it was moved to a new key, as a manual rotation does.',
      'Several environments: see that the data does not come from another one.',
    ],
    facts: ['incorrectKeyMeans', 'manualRotationByAlias'],
  },
  {
    id: 'invalid-ciphertext',
    group: 'request',
    title: 'InvalidCiphertextException',
    pattern: /InvalidCiphertext/i,
    sample: 'An error occurred (InvalidCiphertextException) when calling the Decrypt operation',
    means:
      'The ciphertext is not what Encrypt or GenerateDataKey returned, or the encryption context is not the one that was used.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Give the same encryption context as at encryption, to the letter.',
      'Decode Base64 exactly once: the CLI takes a file as fileb://.',
      'See that nothing was cut off, or altered as text.',
      'What the AWS Encryption SDK or the Amazon S3 Encryption Client encrypted is decrypted by them, not by Decrypt.',
      'ImportKeyMaterial: the wrapped key material does not fit the wrapping key or the algorithm.',
    ],
    facts: ['invalidCiphertextMeans', 'contextMustMatchExactly', 'foreignFormatsAreNoCiphertext'],
  },
  {
    id: 'invalid-key-usage',
    group: 'request',
    title: 'InvalidKeyUsageException',
    pattern: /KMS\.?InvalidKeyUsage|InvalidKeyUsage|generate a data key with an asymmetric/i,
    sample: 'An error occurred (InvalidKeyUsageException) when calling the Encrypt operation',
    means:
      'The key cannot do what is asked: signing with a key for encryption, for example, or an algorithm of another key spec.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Ask DescribeKey for KeyUsage, KeySpec and the algorithms.',
      'An AWS service is to encrypt with the key: it takes a symmetric encryption key.',
      'Neither usage nor spec of a key can be changed: create the right key.',
    ],
    facts: ['invalidKeyUsageMeans'],
    wizard: { answers: 'service=application-signing', says: 'Choose a key for signatures' },
  },
  {
    id: 'try-again',
    group: 'request',
    title: 'DependencyTimeoutException, KeyUnavailableException, KMSInternalException',
    pattern: /DependencyTimeout|KeyUnavailable|KMSInternal/i,
    sample: 'An error occurred (DependencyTimeoutException) when calling the Decrypt operation',
    means: 'AWS KMS could not carry out the request just now.',
    permission: NOT_ABOUT_PERMISSION,
    check: ['Retry with backoff.', 'It goes on: look at the AWS Health Dashboard for your Region.'],
    facts: ['transientErrorsMayBeRetried'],
  },
  {
    id: 'not-found',
    group: 'request',
    title: 'NotFoundException: … is not found, does not exist',
    pattern:
      /(?:^|[^a-z])NotFoundException|KMS\.?NotFound|arn:aws[\w-]*:kms:\S{1,400} (?:does not exist|is not found)|Invalid keyId/i,
    sample:
      'An error occurred (NotFoundException) when calling the Decrypt operation: Alias arn:aws:kms:us-west-2:111122223333:alias/orders is not found.',
    means: 'There is no such key or alias in the account and Region that were asked.',
    permission: NOT_ABOUT_PERMISSION,
    check: [
      'Compare the Region of the request with the Region of the key.',
      'Alias: see that it begins with alias/, and that it is one of the caller’s own account; for a key elsewhere give the key ARN.',
      'See whether the key was deleted: CloudTrail has the event DeleteKey.',
    ],
    facts: ['notFoundMeans', 'crossAccountNeedsKeyArn', 'keyArnHoldsAccountAndRegion'],
  },
  {
    id: 'lambda-environment',
    group: 'service',
    title: 'AWS Lambda was unable to decrypt the environment variables because KMS access was denied',
    pattern:
      /decrypt (?:the|your) environment variables because (?:the |AWS )*KMS access was denied|KMSAccessDeniedException\) when calling the Invoke operation/i,
    sample:
      "Lambda was unable to decrypt the environment variables because KMS access was denied. Please check the function's KMS key settings. KMS Exception: UnrecognizedClientException KMS Message: The security token included in the request is invalid.",
    means: 'AWS Lambda has no access to the key of the function’s environment variables.',
    permission: { kind: 'yes-missing', of: ['grant', 'key-policy'] },
    check: [
      'Message ends with UnrecognizedClientException: the role of the function was deleted and made anew; set another role and then the right one again.',
      'Grant revoked: assign the function another key and then this one again.',
      'Key in another account: see that both the key policy and IAM say yes.',
      'Rest of the message says “is not authorized to perform”: read that part here as well.',
    ],
    facts: ['lambdaKmsErrorsMean', 'lambdaRoleMadeAnew', 'lambdaMayMissItsGrant', 'lambdaWorksFromAGrant'],
    wizard: { answers: 'service=lambda', says: 'Choose a key for environment variables' },
  },
  {
    id: 'lambda-key-unusable',
    group: 'service',
    title: 'AWS Lambda: KMSDisabledException, KMSInvalidStateException, KMSNotFoundException',
    pattern:
      /decrypt (?:the|your) environment variables|KMS(?:Disabled|InvalidState|NotFound)Exception\) when calling the Invoke operation/i,
    general: true,
    sample:
      "KMSDisabledException: Lambda was unable to decrypt the environment variables because the KMS key used is disabled. Please check the function's KMS key settings.",
    means:
      'The key of the function’s environment variables cannot be used: it is disabled, waits for deletion, or is not there. AWS Lambda says so too where its grant on the key was revoked.',
    permission: { kind: 'untold' },
    check: [
      'Ask DescribeKey for the state of the key, and enable it or cancel its deletion.',
      'Key is enabled: assign the function another key and then this one again, which makes the grant anew.',
    ],
    facts: ['lambdaKmsErrorsMean', 'lambdaMayMissItsGrant', 'describeKeyAlwaysWorks'],
  },
  {
    id: 'sns-sqs',
    group: 'service',
    title: 'Amazon SNS and Amazon SQS: KMS.AccessDeniedException, KMSAccessDenied, KmsAccessDenied',
    pattern: /KMS\.?AccessDenied/i,
    general: true,
    sample:
      'An error occurred (KMS.AccessDeniedException) when calling the SendMessage operation: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
    means:
      'Whoever sends to the encrypted queue or topic, or receives from it, has no access to its key. An AWS service that sends must be named in the key policy.',
    permission: { kind: 'yes-missing', of: ['key-policy', 'iam'] },
    check: [
      'Sender is an AWS service, such as Amazon S3, Amazon SNS or EventBridge: the key must be a customer managed key whose policy allows that service principal.',
      'Sender is a role: sending to a queue takes kms:GenerateDataKey, by one page of AWS kms:Decrypt too; receiving takes kms:Decrypt, and publishing to a topic both.',
      'Key is aws/sqs or aws/sns: its policy cannot be changed, so no service principal can be let in.',
      'Conditions on aws:SourceArn or aws:SourceAccount: see that this service sends them.',
    ],
    facts: [
      'snsKmsErrorsMean',
      'sqsKmsErrorsMean',
      'snsServicesNeedOwnKey',
      'sqsProducersAndConsumers',
      'changedSqsSending',
    ],
    wizard: { answers: 'service=sqs', says: 'Have the key policy for a queue written' },
  },
  {
    id: 'alarm-to-topic',
    group: 'service',
    title: 'CloudWatch Alarms does not have authorization to access the SNS topic encryption key',
    pattern: /does not have authorization to access the SNS topic encryption key/i,
    sample: 'CloudWatch Alarms does not have authorization to access the SNS topic encryption key.',
    means: 'The key policy of the topic’s key does not let CloudWatch alarms use it.',
    permission: { kind: 'yes-missing', of: ['key-policy'] },
    check: [
      'Use a customer managed key for the topic; the policy of aws/sns cannot let anybody in.',
      'Allow cloudwatch.amazonaws.com kms:Decrypt and kms:GenerateDataKey* in the key policy.',
    ],
    facts: ['alarmSymptom', 'snsServicesNeedOwnKey'],
    wizard: { answers: 'service=sns&accounts=own&delivery=cloudwatch-alarms', says: 'Have that key policy written' },
  },
  {
    id: 'rds-key-not-accessible',
    group: 'service',
    title: 'Amazon RDS: KMSKeyNotAccessibleFault',
    pattern: /KMSKeyNotAccessible/i,
    sample: 'An error occurred (KMSKeyNotAccessibleFault) when calling the CreateDBInstance operation',
    means: 'Amazon RDS could not use the KMS key, and does not say why.',
    permission: { kind: 'yes-missing', of: ['key-policy', 'iam', 'grant'] },
    check: [
      'See that the key is in the Region of the database, symmetric and enabled.',
      'Name the key by its key ARN, for a key of another account in any case.',
      'Whoever creates or restores needs kms:CreateGrant and kms:DescribeKey on the key.',
      'Shared or copied snapshot: its own key has to be open to you as well; one under aws/rds cannot be shared.',
      'Search CloudTrail for the refused call to AWS KMS: it has the reason.',
    ],
    facts: ['rdsKeyNotAccessible', 'rdsCreatorPermissions', 'rdsSnapshotSharing'],
    wizard: { answers: 'service=rds', says: 'Have the key policy for a database written' },
  },
  {
    id: 'client-error-on-launch',
    group: 'service',
    title: 'Amazon EC2 and Auto Scaling: Client.InternalError: Client error on launch',
    pattern: /Client error on launch|Client\.InternalError/i,
    sample: 'Client.InternalError: Client error on launch',
    means:
      'As AWS explains it, the instance has an encrypted volume, and whoever launched it may not use the key of the volume.',
    permission: { kind: 'yes-missing', of: ['key-policy', 'grant'] },
    check: [
      'Launched by Auto Scaling: the key policy has to allow its service-linked role AWSServiceRoleForAutoScaling use of the key and kms:CreateGrant.',
      'Key in another account: the account of the group has to make a grant to that role, besides the key policy.',
      'Launched by you: your role needs kms:CreateGrant beside the use of the key.',
      'Spot Instances: the service-linked roles of EC2 Spot and Spot Fleet need access of their own.',
      'See that the key is enabled, and that no condition on the source IP stands in the way.',
    ],
    facts: ['autoScalingSymptom', 'autoScalingKeyStatements', 'autoScalingGrant', 'launchSymptom', 'ebsKeyPermissions'],
    wizard: {
      answers: 'service=ebs&accounts=own&delivery=auto-scaling',
      says: 'Have the key policy for Auto Scaling written',
    },
  },
  {
    id: 'secrets-manager',
    group: 'service',
    title: 'AWS Secrets Manager: Access to KMS is not allowed',
    pattern:
      /Access to KMS is not allowed|secret from a different AWS account if you encrypt|not encrypted with the current KMS key/i,
    sample:
      'An error occurred (AccessDeniedException) when calling the GetSecretValue operation: Access to KMS is not allowed',
    means: 'Whoever reads the secret may not decrypt with its key.',
    permission: { kind: 'yes-missing', of: ['key-policy', 'iam'] },
    check: [
      'Reader in another account: the secret must be under a customer managed key, with a yes in the key policy, in the secret’s resource policy and in IAM there.',
      'Allow the reader kms:Decrypt on the key.',
      'Key changed lately: this version of the secret is still under the old key; write the value again.',
    ],
    facts: ['secretErrorsMean', 'secretsSharingNeedsOwnKey', 'secretsKeyPermissions'],
    wizard: { answers: 'service=secrets-manager&accounts=others', says: 'Share a secret with another account' },
  },
  {
    id: 's3-inventory',
    group: 'service',
    title: 'S3 Inventory: S3 doesn’t have access to the destination bucket or KMS key',
    pattern: /have access to the destination bucket or KMS key/i,
    sample: "S3 doesn't have access to the destination bucket or KMS key",
    means: 'Amazon S3 may not write the inventory: the bucket policy or the key policy does not let it.',
    permission: { kind: 'yes-missing', of: ['key-policy'] },
    check: [
      'Destination under a customer managed key: allow s3.amazonaws.com kms:GenerateDataKey in its key policy.',
      'See that the bucket policy of the destination allows s3.amazonaws.com to put objects.',
    ],
    facts: ['inventoryDeliverySymptom', 'inventoryKeyStatement'],
    wizard: { answers: 'service=s3&accounts=own&delivery=s3-inventory', says: 'Have that key policy written' },
  },
]
