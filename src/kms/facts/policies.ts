import { APPLICATION_PAGES } from '../sources/applications.ts'
import { DATABASE_PAGES } from '../sources/databases.ts'
import { KMS_PAGES } from '../sources/kms.ts'
import { MESSAGING_PAGES } from '../sources/messaging.ts'
import { REFERENCE_PAGES } from '../sources/reference.ts'
import { S3_PAGES } from '../sources/s3.ts'
import { SECURITY_PAGES } from '../sources/security.ts'
import type { Fact } from './fact.ts'

/** Key policies, grants, and other accounts. */
export const POLICY_FACTS = {
  keyPolicyIsPrimary: {
    says: 'Nobody, the account’s root user included, can use a customer managed key unless its key policy or a grant allows it, or an IAM policy to which the key policy leaves the decision.',
    source: KMS_PAGES.kmsKeyPolicies,
    checkedOn: '2026-11-26',
  },
  accountStatementDelegates: {
    says: 'The default key policy names the account principal, which lets the account’s IAM policies decide about the key.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  accountPrincipal: {
    says: 'The principal arn:aws:iam::<account>:root is the account, not its root user; it lets the account’s IAM policies give out what the statement allows.',
    source: KMS_PAGES.kmsKeyPolicyOverview,
    checkedOn: '2026-11-23',
  },
  lockedKeysNeedSupport: {
    says: 'A key whose policy leaves nobody to manage it can be recovered only through AWS Support.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  administratorsCanGiveThemselvesUse: {
    says: 'A key administrator who may change the key policy or create grants can give themselves use of the key.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  iamDenyAlwaysCounts: {
    says: 'A deny in an IAM policy always counts; an allow there counts only if the key policy enables IAM policies.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  keyPolicySize: {
    value: 32768,
    unit: 'bytes',
    says: 'A key policy holds at most 32,768 bytes.',
    source: KMS_PAGES.kmsKeyPolicyOverview,
    checkedOn: '2026-11-27',
  },
  templateSize: {
    value: 51200,
    unit: 'bytes',
    says: 'A CloudFormation template that is passed in a request holds at most 51,200 bytes; a longer one goes through an S3 bucket.',
    source: KMS_PAGES.cloudFormationQuotas,
    checkedOn: '2026-11-26',
  },
  bucketPolicySize: {
    value: 20,
    unit: 'KB',
    says: 'A bucket policy holds at most 20 KB.',
    source: S3_PAGES.s3AddBucketPolicy,
    checkedOn: '2026-11-25',
  },
  secretPolicySize: {
    value: 20480,
    unit: 'characters',
    says: 'The resource policy of a secret holds at most 20,480 characters.',
    source: SECURITY_PAGES.secretsQuotas,
    checkedOn: '2026-11-25',
  },
  queuePolicySize: {
    value: 8192,
    unit: 'bytes',
    says: 'A queue policy holds at most 8,192 bytes.',
    source: MESSAGING_PAGES.sqsPolicyQuotas,
    checkedOn: '2026-11-26',
  },
  queuePolicyPrincipals: {
    value: 50,
    unit: 'principals',
    says: 'A queue policy holds at most 50 principals, in at most 20 statements.',
    source: MESSAGING_PAGES.sqsPolicyQuotas,
    checkedOn: '2026-11-26',
  },
  topicPolicySize: {
    value: 30,
    unit: 'KB',
    says: 'A topic policy holds at most 30 KB.',
    source: MESSAGING_PAGES.snsPolicyQuotas,
    checkedOn: '2026-11-26',
  },
  topicPolicyPrincipals: {
    value: 200,
    unit: 'principals',
    says: 'A topic policy holds at most 200 principals, in at most 100 statements.',
    source: MESSAGING_PAGES.snsPolicyQuotas,
    checkedOn: '2026-11-26',
  },
  tablePolicySize: {
    value: 20,
    unit: 'KB',
    says: 'A resource-based policy of a DynamoDB table holds at most 20 KB, white space counted.',
    source: DATABASE_PAGES.dynamodbResourcePolicies,
    checkedOn: '2026-11-25',
  },
  managedPolicySize: {
    value: 6144,
    unit: 'characters',
    says: 'A customer managed policy of IAM holds at most 6,144 characters, white space not counted.',
    source: KMS_PAGES.iamQuotas,
    checkedOn: '2026-11-25',
  },
  lockoutCheck: {
    says: 'AWS KMS refuses a key policy after which the caller could no longer change it, unless the caller bypasses that check.',
    source: KMS_PAGES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-23',
  },
  principalsMustExist: {
    says: 'AWS KMS refuses a key policy that names a principal which does not exist.',
    source: KMS_PAGES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-23',
  },
  resourceStarMeansThisKey: {
    says: 'In a key policy, "Resource": "*" means this key.',
    source: KMS_PAGES.kmsKeyPolicyOverview,
    checkedOn: '2026-11-23',
  },
  keyUsersSymmetric: {
    says: 'The console lets users of a symmetric key call Encrypt, Decrypt, ReEncrypt, GenerateDataKey and DescribeKey.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  grantsForAwsResources: {
    says: 'Services that work from a grant need kms:CreateGrant, limited by kms:GrantIsForAWSResource to grants that an AWS service makes.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-23',
  },
  viaServiceNeedsTheCaller: {
    says: 'kms:ViaService applies to forward access sessions only, in which a service calls with the caller’s identity; that no service principal matches it follows from that.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-25',
  },
  principalOrgCondition: {
    says: 'aws:PrincipalOrgID is the organization of the caller; requests of principals outside any organization, and of service principals, do not carry it.',
    source: KMS_PAGES.iamConditionKeys,
    checkedOn: '2026-11-23',
  },
  organizationBoundary: {
    says: 'AWS’s example that keeps principals outside an organization from its keys denies kms:* with StringNotEqualsIfExists for aws:PrincipalOrgID, and leaves AWS services out by aws:PrincipalIsAWSService.',
    source: KMS_PAGES.kmsRcp,
    checkedOn: '2026-11-26',
  },
  grantsOnlyForServices: {
    says: 'AWS Control Tower has a control that asks each key policy to deny kms:CreateGrant where kms:GrantIsForAWSResource and aws:PrincipalIsAWSService are both false, by BoolIfExists; it is not for keys whose grants no AWS service makes.',
    source: KMS_PAGES.controlTowerKms,
    checkedOn: '2026-11-26',
  },
  servicesInOrganization: {
    says: 'AWS’s example that lets services work only for an organization denies kms:* to service principals where aws:SourceAccount is sent, with StringNotEqualsIfExists for aws:SourceOrgID; accounts to let through stand in aws:SourceAccount.',
    source: KMS_PAGES.dataPerimeterRcps,
    checkedOn: '2026-11-26',
  },
  sourceAccountIsOfServices: {
    says: 'aws:SourceAccount is in a request only where a service principal itself calls on behalf of a resource, and not every service sends it.',
    source: KMS_PAGES.iamConditionKeys,
    checkedOn: '2026-11-26',
  },
  vpcEndpointExample: {
    says: 'AWS’s example of a key policy that holds use of the key to a VPC endpoint denies the cryptographic operations with StringNotEquals for aws:SourceVpce.',
    source: KMS_PAGES.kmsVpce,
    checkedOn: '2026-11-26',
  },
  networkKeepsServicesOut: {
    says: 'A policy that holds requests for a KMS key to a VPC or a VPC endpoint can refuse AWS services that use the key for somebody, even where their own request came through the endpoint.',
    source: KMS_PAGES.kmsGlobalConditions,
    checkedOn: '2026-11-26',
  },
  networkOfServices: {
    says: 'A Deny by network leaves out forward access sessions by aws:ViaAWSService and service principals by aws:PrincipalIsAWSService, whose requests do not carry the network of the first one.',
    source: KMS_PAGES.iamConditionKeys,
    checkedOn: '2026-11-26',
  },
  tlsExample: {
    says: 'AWS’s example for resources that take HTTPS only denies kms:* and others where aws:SecureTransport is false.',
    source: KMS_PAGES.rcpExamples,
    checkedOn: '2026-11-26',
  },
  kmsRequiresTls: {
    says: 'AWS KMS requires TLS 1.2, and recommends TLS 1.3.',
    source: KMS_PAGES.kmsInfrastructure,
    checkedOn: '2026-11-26',
  },
  bypassIsRefusedInIam: {
    says: 'A Deny of kms:CreateKey and kms:PutKeyPolicy where kms:BypassPolicyLockoutSafetyCheck is true, in an IAM policy, keeps whoever it applies to from skipping AWS KMS’s check; for CreateKey the condition works in no key policy.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-26',
  },
  replicateTakesTheBypassToo: {
    says: 'ReplicateKey takes BypassPolicyLockoutSafetyCheck too; AWS lists the condition key of that name for CreateKey and PutKeyPolicy alone.',
    source: KMS_PAGES.kmsReplicateKeyApi,
    checkedOn: '2026-11-26',
  },
  abacIsForIam: {
    says: 'kms:ResourceAliases and aws:ResourceTag work in IAM policies only, and with them whoever may change tags or aliases can give or take access to a key.',
    source: KMS_PAGES.kmsAbac,
    checkedOn: '2026-11-26',
  },
  rdsDenyNeedsTheAccount: {
    says: 'Where a key policy denies something to everyone, managed services like Amazon RDS need a condition that lets the account that owns the resource through; an exception for a user is not enough.',
    source: DATABASE_PAGES.rdsKeys,
    checkedOn: '2026-11-26',
  },
  principalOrgPathsCondition: {
    says: 'aws:PrincipalOrgPaths is the path of the caller’s account in its organization: organization, root and organizational units. It takes ForAnyValue, and a path that ends in /* takes in the units below.',
    source: KMS_PAGES.iamConditionKeys,
    checkedOn: '2026-11-26',
  },
  principalTagCondition: {
    says: 'aws:PrincipalTag/key is a tag of the user or role that calls, or of its session; requests of whoever has no such tag do not carry it.',
    source: KMS_PAGES.iamConditionKeys,
    checkedOn: '2026-11-26',
  },
  readingActions: {
    says: 'AWS counts kms:DescribeKey, GetKeyLastUsage, GetKeyPolicy, GetKeyRotationStatus, ListGrants, ListKeyPolicies, ListKeyRotations and ListResourceTags as actions that read or list: none changes the key or uses it.',
    source: KMS_PAGES.kmsActions,
    checkedOn: '2026-11-26',
  },
  principalArnCondition: {
    says: 'aws:PrincipalArn is the ARN of whoever calls, for a session that of its role; every signed request carries it.',
    source: KMS_PAGES.iamConditionKeys,
    checkedOn: '2026-11-26',
  },
  arnInConditionStays: {
    says: 'AWS does not turn an ARN in a condition into an ID: what is allowed to everyone under a condition on aws:PrincipalArn holds for a role that is deleted and created anew by the same name.',
    source: KMS_PAGES.iamPrincipals,
    checkedOn: '2026-11-26',
  },
  boundariesDoNotLimitByArn: {
    says: 'Permissions boundaries and session policies do not limit what a policy allows to everyone under a condition on aws:PrincipalArn, unless they deny it.',
    source: KMS_PAGES.iamPrincipals,
    checkedOn: '2026-11-26',
  },
  wildcardAllowIsForThePublic: {
    says: 'AWS advises against a wildcard as the principal of an Allow, unless access is to be public: name principals, services or accounts, and narrow them by conditions.',
    source: KMS_PAGES.iamPrincipals,
    checkedOn: '2026-11-26',
  },
  mfaCondition: {
    says: 'A deny with BoolIfExists and false for aws:MultiFactorAuthPresent refuses every request without MFA, those of federated identities and of access keys too, which do not carry that key.',
    source: KMS_PAGES.iamConditionKeys,
    checkedOn: '2026-11-26',
  },
  mfaOfRoles: {
    says: 'Sessions of AssumeRole do not carry in their requests that MFA was used, so where the policy of a resource asks for MFA, AWS sends users to GetSessionToken.',
    source: KMS_PAGES.iamMfaApi,
    checkedOn: '2026-11-26',
  },
  mfaOfRootUser: {
    says: 'Access to APIs that is protected by MFA cannot be had with credentials of the root user of an account.',
    source: KMS_PAGES.iamMfaApi,
    checkedOn: '2026-11-26',
  },
  partitionsOfArns: {
    says: 'Each AWS account is in one partition, which stands in its ARNs: aws-us-gov for AWS GovCloud (US), aws-cn for the China Regions, aws for the others.',
    source: KMS_PAGES.iamArns,
    checkedOn: '2026-11-26',
  },
  viaServiceInEachPartition: {
    says: 'The values of kms:ViaService end in amazonaws.com in all partitions.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-26',
  },
  govCloudMetadata: {
    says: 'In AWS GovCloud (US), aliases, descriptions, tags and key policies of AWS KMS may not hold export-controlled data.',
    source: KMS_PAGES.govCloudKms,
    checkedOn: '2026-11-26',
  },
  symmetricDefaultInChina: {
    says: 'In the China Regions, SYMMETRIC_DEFAULT is a 128-bit SM4 key, and AES keys cannot be created.',
    source: APPLICATION_PAGES.kmsKeySpecs,
    checkedOn: '2026-11-26',
  },
  servicePrincipalConditions: {
    says: 'Limit a service principal by aws:SourceArn or aws:SourceAccount, which only calls between services carry.',
    source: KMS_PAGES.kmsLeastPrivilege,
    checkedOn: '2026-11-23',
  },
  contextNotWithDescribe: {
    says: 'An encryption context condition must not share a statement with kms:DescribeKey, which carries no encryption context.',
    source: KMS_PAGES.kmsLeastPrivilege,
    checkedOn: '2026-11-23',
  },
  crossAccountNeedsBoth: {
    says: 'By policies, another account can use a KMS key only if the key policy allows that account and an IAM policy there allows its principal.',
    source: KMS_PAGES.kmsCrossAccount,
    checkedOn: '2026-11-23',
  },
  crossAccountByGrant: {
    says: 'Users and roles of another account can use a KMS key only once an IAM policy there passes the permission on to them, or a grant gives it.',
    source: KMS_PAGES.kmsCrossAccount,
    checkedOn: '2026-11-26',
  },
  crossAccountNeedsKeyArn: {
    says: 'Name a key of another account by its key ARN: an alias is looked up in the caller’s own account.',
    source: KMS_PAGES.kmsCrossAccount,
    checkedOn: '2026-11-23',
  },
  crossAccountOptInRegion: {
    says: 'In an opt-in Region, the other account can use the key only if it has enabled that Region too.',
    source: KMS_PAGES.kmsCrossAccount,
    checkedOn: '2026-11-23',
  },
  rolesAreStoredById: {
    says: 'A role that is deleted and created anew no longer matches a key policy that named the old one.',
    source: KMS_PAGES.iamPrincipals,
    checkedOn: '2026-11-27',
  },
  replicateNeedsKeyPolicy: {
    says: 'kms:ReplicateKey is allowed in the primary key’s policy; a replica gets the policy that is passed with the call, or else the default one, not the primary’s.',
    source: KMS_PAGES.kmsMultiRegionAuth,
    checkedOn: '2026-11-27',
  },
  scpsBindPrincipals: {
    says: 'Service control policies limit the users and roles of an organization’s member accounts; they do not limit those of accounts outside, nor of the management account.',
    source: KMS_PAGES.organizationsScps,
    checkedOn: '2026-11-26',
  },
  rcpsSkipAwsManagedKeys: {
    says: 'Resource control policies act on customer managed keys; they do not act on AWS managed keys.',
    source: KMS_PAGES.kmsRcp,
    checkedOn: '2026-11-23',
  },
  rcpsLeaveGaps: {
    says: 'Resource control policies act on no resource of an organization’s management account, on no call of a service-linked role, and not on kms:RetireGrant.',
    source: KMS_PAGES.organizationsRcps,
    checkedOn: '2026-11-25',
  },
  grantsPerKey: {
    value: 50000,
    unit: 'grants',
    says: 'A customer managed key carries 50,000 grants by default, those that services make included.',
    source: KMS_PAGES.kmsQuotas,
    checkedOn: '2026-11-23',
    volatile: true,
  },
  externalIdStopsConfusedDeputies: {
    says: 'A vendor that acts in your account assumes a role there; the external ID in that role’s trust policy keeps others from using the vendor to get in.',
    source: KMS_PAGES.iamConfusedDeputy,
    checkedOn: '2026-11-25',
  },
  vendorTrustPolicy: {
    says: 'The trust policy of a vendor’s role names the vendor’s account as principal and checks sts:ExternalId, which the vendor makes up anew for each customer.',
    source: KMS_PAGES.iamThirdParties,
    checkedOn: '2026-11-25',
  },
  granteePrincipalCondition: {
    says: 'In a key policy, kms:GranteePrincipal allows kms:CreateGrant for the grantee principal that it names, and for no other.',
    source: KMS_PAGES.kmsGrantAccess,
    checkedOn: '2026-11-25',
  },
  symmetricRequestQuota: {
    value: 10000,
    unit: 'requests a second',
    says: 'An account makes 10,000 symmetric requests a second in a Region by default, in some Regions several times as many; the quota can be raised, and AWS owned keys do not count.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-25',
    volatile: true,
  },
  requestQuotaIsShared: {
    says: 'Cryptographic requests of an account in a Region share one quota for each type of key, those of AWS services on its behalf included; a request with a key of another account counts for the account that makes it.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-26',
  },
  asymmetricRequestQuota: {
    value: 1000,
    unit: 'requests a second',
    says: 'RSA keys, elliptic curve keys and ML-DSA keys each have a quota of their own, by default 1,000 requests a second in an account and Region; it can be raised.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-25',
    volatile: true,
  },
  hmacSharesTheSymmetricQuota: {
    says: 'Requests with HMAC keys count against the quota of symmetric keys.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-25',
  },
  dataKeyCachingSavesRequests: {
    says: 'Where GenerateDataKey reaches the quota, AWS points to the data key caching of the AWS Encryption SDK, which uses a data key more than once.',
    source: KMS_PAGES.kmsRequestQuotas,
    checkedOn: '2026-11-25',
  },
  beyondTheQuotaIsRefused: {
    says: 'AWS KMS refuses what goes beyond a quota with a ThrottlingException; AWS advises to retry with backoff, and to watch the rate with an alarm.',
    source: KMS_PAGES.kmsThrottling,
    checkedOn: '2026-11-25',
  },
  keyPoliciesAreRegional: {
    says: 'Every KMS key has exactly one key policy, which controls access to that key alone, in its Region.',
    source: KMS_PAGES.kmsKeyPolicies,
    checkedOn: '2026-11-26',
  },
  nobodyHasAccessByDefault: {
    says: 'Nobody has a permission on a KMS key, not even who created it, unless a key policy, an IAM policy or a grant allows it and no policy denies it.',
    source: KMS_PAGES.kmsKeyPolicies,
    checkedOn: '2026-11-26',
  },
  keyPolicyAloneCanDo: {
    says: 'Inside one account a key policy can give access alone; a caller from another account needs an IAM policy there as well.',
    source: KMS_PAGES.kmsControlAccess,
    checkedOn: '2026-11-26',
  },
  explicitDenyWins: {
    says: 'An explicit deny in any policy that applies overrides every allow.',
    source: KMS_PAGES.iamEvaluation,
    checkedOn: '2026-11-26',
  },
  denyBeatsGrants: {
    says: 'A Deny in a key policy takes precedence over allows in key policies and IAM policies, and over all grants on the key.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-26',
  },
  guardrailsOnlyRestrict: {
    says: 'Service control policies and the policies of VPC endpoints are optional, allow everything by default, and can only restrict what something else allows.',
    source: REFERENCE_PAGES.kmsTroubleshooting,
    checkedOn: '2026-11-26',
  },
  decisionIsNoSequence: {
    says: 'AWS’s flowchart of the decision of AWS KMS has two parts that look like a sequence, and that are typically evaluated at the same time.',
    source: REFERENCE_PAGES.kmsTroubleshooting,
    checkedOn: '2026-11-26',
  },
  boundariesLimitRoles: {
    says: 'What a key policy of the same account allows a role stays limited by that role’s permissions boundary and session policy; what it allows an IAM user is limited by their denies alone.',
    source: KMS_PAGES.iamEvaluation,
    checkedOn: '2026-11-26',
  },
  scpsLeaveServiceRoles: {
    says: 'Service control policies limit the root users of member accounts too, but no service-linked role.',
    source: KMS_PAGES.organizationsScps,
    checkedOn: '2026-11-26',
  },
  rcpsReachStrangers: {
    says: 'Resource control policies limit access to the resources of member accounts whether or not the caller belongs to the organization.',
    source: KMS_PAGES.organizationsRcps,
    checkedOn: '2026-11-26',
  },
  rcpsGiveNothing: {
    says: 'Resource control policies give no permission; they limit what key policies and IAM policies give.',
    source: KMS_PAGES.kmsRcp,
    checkedOn: '2026-11-26',
  },
  delegatedAdministratorsAreBound: {
    says: 'Service control policies apply to a member account even where it is a delegated administrator.',
    source: KMS_PAGES.organizationsScps,
    checkedOn: '2026-11-26',
  },
  nothingForTheAccount: {
    says: 'Unlike the policies of other resources, a key policy gives nothing to its own account unless a statement says so.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-26',
  },
  rootUserCannotBeDeleted: {
    says: 'The account principal stands for the account and its administrators, its root user included: the one principal that cannot be deleted without deleting the account.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-26',
  },
  defaultPolicyParts: {
    says: 'The default policy of a key that is made by API has one statement, for the account; the console adds statements for key administrators, for key users and, for most kinds of key, for AWS services.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-26',
  },
  administratorsDoNotUse: {
    says: 'AWS’s statement for key administrators lets them manage the key and includes no cryptographic operation.',
    source: KMS_PAGES.kmsDefaultKeyPolicy,
    checkedOn: '2026-11-26',
  },
  putKeyPolicyStaysHome: {
    says: 'PutKeyPolicy works on keys of the caller’s own account only, and needs kms:PutKeyPolicy.',
    source: KMS_PAGES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-26',
  },
  incompleteStatementsDoNothing: {
    says: 'The API, says AWS, accepts a statement without Action or Resource, which then has no effect; the console reports an error.',
    source: KMS_PAGES.kmsPutKeyPolicyApi,
    checkedOn: '2026-11-26',
  },
  groupsAreNoPrincipals: {
    says: 'A key policy cannot name IAM groups.',
    source: KMS_PAGES.kmsChangePolicy,
    checkedOn: '2026-11-26',
  },
  deletedRolesLeaveTheirId: {
    says: 'After a role is deleted, its ID appears in resource-based policies, because AWS can no longer turn it into an ARN; a new role by the same name has another ID.',
    source: KMS_PAGES.iamPrincipals,
    checkedOn: '2026-11-26',
  },
  aroaIsARole: {
    says: 'The ID of a role begins with AROA, that of an IAM user with AIDA.',
    source: KMS_PAGES.iamIdentifiers,
    checkedOn: '2026-11-26',
  },
  permissionSetRolesChange: {
    says: 'IAM Identity Center deletes the role of a permission set with its last assignment in an account, and makes a role with another suffix in its name and ARN at the next assignment; key policies that name the old ARN are then out of date.',
    source: KMS_PAGES.identityCenterRoles,
    checkedOn: '2026-11-26',
  },
  permissionSetRoleArn: {
    says: 'The role of a permission set lies under aws-reserved/sso.amazonaws.com/, followed by the Region of the identity source unless that is us-east-1, and is called AWSReservedSSO_, the name of the permission set and a suffix.',
    source: KMS_PAGES.identityCenterRoles,
    checkedOn: '2026-11-26',
  },
  permissionSetBackupRole: {
    says: 'For key policies that name roles of permission sets AWS recommends to keep an assignment for good, and to name a role made in IAM as well, which the permission set can assume and which may change the key policy.',
    source: KMS_PAGES.identityCenterRoles,
    checkedOn: '2026-11-26',
  },
  permissionSetLockout: {
    says: 'If the ARN of the role changes and the key policy names no backup role that could change it, AWS sends you to its Support.',
    source: KMS_PAGES.identityCenterRoles,
    checkedOn: '2026-11-26',
  },
  permissionSetsByCondition: {
    says: 'For IAM Identity Center the principal of a resource-based policy is the account, and the role of the permission set stands in a condition.',
    source: KMS_PAGES.iamPrincipals,
    checkedOn: '2026-11-26',
  },
  sourceIpKeepsServicesOut: {
    says: 'Where a policy denies by aws:SourceIp, attaching an encrypted EBS volume fails: Amazon EC2 asks for the data key from addresses of its own.',
    source: KMS_PAGES.kmsGlobalConditions,
    checkedOn: '2026-11-26',
  },
  grantOperations: {
    says: 'A grant can allow cryptographic operations, CreateGrant, RetireGrant, DescribeKey and GetPublicKey, and no other operation.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  grantees: {
    says: 'The grantee of a grant is one user, role, session or account, in any account, or one AWS service; a group or an organization cannot be one.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  servicesUseGrants: {
    says: 'Many AWS services make a grant on behalf of whoever creates a resource, use its permissions, and retire it when the task is done.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  createGrantIsPowerful: {
    says: 'Whoever may create grants by a policy can allow any grant operation to anybody, in other accounts and organizations too, without having that permission on the key.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  grantsPassOnTheirOwn: {
    says: 'Whoever may create grants by a grant passes on its operations at most, under constraints that are at least as strict.',
    source: KMS_PAGES.kmsCreateGrants,
    checkedOn: '2026-11-26',
  },
  grantTokens: {
    says: 'A grant token makes a new grant usable at once; it is no secret, and CreateGrant alone returns it.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  grantChangesTakeTime: {
    says: 'A grant that was made, retired or revoked is mostly known throughout AWS KMS within seconds, in some cases after several minutes; until then a revoked grant may still work.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  grantConstraintsAre: {
    says: 'A grant can be constrained by encryption context, for symmetric encryption keys, and by SourceArn, the resource for which an AWS service makes the request.',
    source: KMS_PAGES.kmsCreateGrants,
    checkedOn: '2026-11-26',
  },
  grantContextConstraints: {
    says: 'EncryptionContextEquals takes exactly the pairs of the constraint, EncryptionContextSubset those and others; either way upper and lower case count.',
    source: KMS_PAGES.kmsCreateGrants,
    checkedOn: '2026-11-26',
  },
  servicesConstrainGrants: {
    says: 'AWS services often constrain their grants by encryption context, as DynamoDB does by the name of the table and the account.',
    source: KMS_PAGES.kmsCreateGrants,
    checkedOn: '2026-11-26',
  },
  grantNames: {
    says: 'With a name, CreateGrant recognizes a repeated request by its equal properties and makes no second grant.',
    source: KMS_PAGES.kmsCreateGrants,
    checkedOn: '2026-11-26',
  },
  grantConditionKeys: {
    says: 'A permission to create grants can be limited by condition keys such as kms:GranteePrincipal, kms:GrantOperations, kms:GrantConstraintType, kms:RetiringPrincipal and kms:GrantIsForAWSResource.',
    source: KMS_PAGES.kmsGrantAccess,
    checkedOn: '2026-11-26',
  },
  whoRevokes: {
    says: 'RevokeGrant takes kms:RevokeGrant, by a key policy or an IAM policy, which AWS’s statement for key administrators includes.',
    source: KMS_PAGES.kmsDeleteGrants,
    checkedOn: '2026-11-26',
  },
  whoRetires: {
    says: 'A grant is retired by its retiring principal, by its grantee if the grant allows RetireGrant, or by the account in which it was made.',
    source: KMS_PAGES.kmsDeleteGrants,
    checkedOn: '2026-11-26',
  },
  retireGrantIsForIam: {
    says: 'kms:RetireGrant has no effect in key policies and resource control policies.',
    source: KMS_PAGES.kmsDeleteGrants,
    checkedOn: '2026-11-26',
  },
  serviceGranteeNeedsMore: {
    says: 'A grant to a service principal must have a SourceArn constraint and somebody named to retire it, a principal such as a role, or a service.',
    source: REFERENCE_PAGES.kmsGrants,
    checkedOn: '2026-11-26',
  },
  encryptionContextIs: {
    says: 'An encryption context is an optional set of pairs of name and value that AWS KMS binds to the ciphertext: the same pairs are needed to decrypt.',
    source: KMS_PAGES.kmsEncryptionContext,
    checkedOn: '2026-11-26',
  },
  encryptionContextShowsMoves: {
    says: 'If the encryption context names where the data lies, data that was moved or renamed no longer decrypts.',
    source: KMS_PAGES.kmsEncryptionContext,
    checkedOn: '2026-11-26',
  },
  contextConditionCase: {
    says: 'In a condition on the encryption context the name of the pair may be in upper or lower case, and the operator decides about the value.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-26',
  },
  contextConditionAdmitsOthers: {
    says: 'A condition on one pair of the encryption context admits requests with further pairs; kms:EncryptionContextKeys with ForAllValues beside it keeps those out.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-26',
  },
  contextForAllValuesIsRefused: {
    says: 'AWS KMS refuses a policy with ForAllValues on a pair of the encryption context, because it would match requests without that pair.',
    source: KMS_PAGES.kmsConditions,
    checkedOn: '2026-11-26',
  },
  crossAccountOperations: {
    says: 'Across accounts only cryptographic operations, CreateGrant, DescribeKey, GetKeyRotationStatus, GetPublicKey, ListGrants, RetireGrant and RevokeGrant work; permissions for other operations have no effect.',
    source: KMS_PAGES.kmsCrossAccount,
    checkedOn: '2026-11-26',
  },
  keyPolicySetsTheRange: {
    says: 'IAM policies of another account can give out what the key policy allows that account or its principals, and no more.',
    source: KMS_PAGES.kmsCrossAccount,
    checkedOn: '2026-11-26',
  },
  crossAccountIsLoggedTwice: {
    says: 'The use of a key by another account is logged in both accounts.',
    source: KMS_PAGES.kmsCrossAccount,
    checkedOn: '2026-11-26',
  },
  foreignKeysAreNotListed: {
    says: 'No console lists the KMS keys of other accounts; you enter the key ARN or alias ARN.',
    source: KMS_PAGES.kmsCrossAccount,
    checkedOn: '2026-11-26',
  },
  starAllowsEverybody: {
    says: 'An Allow with the principal * and no condition gives every identity in every account permission to use the key; identities of other accounts need permission in their own account as well.',
    source: KMS_PAGES.kmsKeyPolicyOverview,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
