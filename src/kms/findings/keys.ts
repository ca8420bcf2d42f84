import { both, cfnNag, checkov, checkovNamed, prowler, securityHub, trivy, type Topic } from './check.ts'

const SERVICE = 'AWS KMS'

/** Checks of a customer managed key itself, and of who may use it. */
export const KEY_TOPICS: readonly Topic[] = [
  {
    id: 'key-rotation',
    title: 'The key rotates automatically',
    service: SERVICE,
    follow: 'For a symmetric encryption key whose material AWS KMS generated: switch it on.',
    suppress:
      'For keys that cannot rotate automatically: asymmetric and HMAC keys, imported key material, custom key stores. There the finding is about something that does not exist.',
    reason:
      'Key <KEY_ID> is <asymmetric | HMAC | imported | in a custom key store>, which AWS KMS does not rotate automatically. Rotated by hand how and when: <PROCEDURE>.',
    answers: { rotation: 'yearly' },
    facts: [
      'rotationNeedsKmsMaterial',
      'importedHasNoAutomaticRotation',
      'customStoreHasNoRotation',
      'rotationIsOffByDefault',
      'securityHubKms4',
    ],
    checks: [
      both(checkov(7, 'ckvAws7')),
      trivy('0065', 'aws-kms-auto-rotate-keys', 'medium', 'trivy0065'),
      prowler('kms_cmk_rotation_enabled', 'high', 'prowlerKmsRotation'),
      cfnNag('F19', 'cfnNagF19'),
      securityHub('KMS.4', 'medium', ['cmk-backing-key-rotation-enabled'], 'hubKms4'),
    ],
  },
  {
    id: 'key-public',
    title: 'The key policy is not open to everyone',
    service: SERVICE,
    follow:
      'Always, where the statement has no condition that limits the caller. Name the principals, or limit by account or organization. A pass does not prove that the policy is tight: some checks take any condition for enough.',
    suppress:
      'Only where the principal * stands beside a condition that limits callers to accounts or an organization of yours, and the scanner does not read it.',
    reason:
      'Statement <SID> of key <KEY_ID> names the principal * but is limited to <ACCOUNTS_OR_ORGANIZATION> by the condition <CONDITION_KEY>. The scanner does not read that condition.',
    facts: ['crossAccountNeedsBoth', 'principalOrgCondition', 'viaServiceNeedsTheCaller'],
    checks: [
      both(checkov(33, ['ckvAws33', 'ckvAws33InCloudFormation'])),
      prowler('kms_key_not_publicly_accessible', 'critical', 'prowlerKmsPublic'),
      cfnNag('F76', 'cfnNagF76'),
      securityHub('KMS.5', 'critical', ['kms-key-policy-no-public-access'], 'hubKms5'),
    ],
  },
  {
    id: 'key-deletion',
    title: 'No key is about to be deleted',
    service: SERVICE,
    follow:
      'Find out at once who scheduled it and why. In doubt cancel the deletion and leave the key disabled: that can be undone.',
    suppress: 'Where the data is meant to be gone with its key, and its owner has said so.',
    reason:
      'Key <KEY_ID> is deleted on purpose. No data under it is needed any more, confirmed by <DATA_OWNER> on <DATE>.',
    facts: ['deletionIsFinal', 'deletionCanBeCancelled', 'disableBeforeDelete'],
    checks: [
      prowler('kms_cmk_not_deleted_unintentionally', 'critical', 'prowlerKmsDeletion'),
      securityHub('KMS.3', 'critical', ['kms-cmk-not-scheduled-for-deletion-2'], 'hubKms3'),
    ],
  },
  {
    id: 'key-disabled',
    title: 'The key is enabled',
    service: SERVICE,
    follow:
      'Where nobody knows why it is disabled: first learn what data stands under it. Delete it only when you know that none does.',
    suppress: 'Where the key is disabled on purpose: kept for old data, or switched off before its deletion.',
    reason: 'Key <KEY_ID> is disabled on purpose since <DATE>, because <WHY>. It is looked at again on <DATE>.',
    facts: ['disableStopsUse', 'disableBeforeDelete', 'openDataKeysOutliveTheKey'],
    checks: [checkov(227, 'ckvAws227'), prowler('kms_cmk_are_used', 'low', 'prowlerKmsUsed')],
  },
  {
    id: 'key-policy-defined',
    title: 'The key policy is written down',
    service: SERVICE,
    follow: 'Write the policy in the code: then it is reviewed like everything else, and a change shows.',
    suppress:
      'Where the default policy is what you want, so that IAM policies of the account decide, and you have said so.',
    reason:
      'Key <KEY_ID> keeps the default key policy on purpose. Access is decided by IAM policies of account <ACCOUNT_ID>.',
    facts: ['accountStatementDelegates', 'keyPolicyIsPrimary'],
    checks: [checkovNamed('CKV2_AWS_64', 'ckv2Aws64')],
  },
  {
    id: 'key-multi-region',
    title: 'The key is not a multi-Region key',
    service: SERVICE,
    follow:
      'Where no code moves ciphertext between Regions: use a key of each Region. Most AWS services re-encrypt what they copy and gain nothing from a multi-Region key.',
    suppress: 'Where one ciphertext must be readable in several Regions.',
    reason:
      'Key <KEY_ID> is a multi-Region key because <APPLICATION> decrypts in <REGION> what it encrypted in <REGION>.',
    answers: { service: 'application', regions: 'same-ciphertext' },
    facts: ['servicesTreatMultiRegionAsSingle', 'multiRegionKeysShareMaterial'],
    checks: [prowler('kms_cmk_not_multi_region', 'medium', 'prowlerKmsMultiRegion')],
  },
  {
    id: 'key-alarm',
    title: 'An alarm for disabled keys and scheduled deletions',
    service: SERVICE,
    follow:
      'Where customer managed keys protect data that you cannot lose: the waiting period helps only if somebody notices.',
    suppress: 'Where the account has no customer managed keys, or another tool watches the same two calls.',
    reason:
      'Account <ACCOUNT_ID> <has no customer managed keys | is watched for DisableKey and ScheduleKeyDeletion by TOOL>.',
    facts: ['deletionCanBeCancelled', 'disableStopsUse'],
    checks: [
      trivy('0153', 'aws-cloudwatch-require-cmk-disabled-alarm', 'low', 'trivy0153'),
      prowler('cloudwatch_log_metric_filter_disable_or_scheduled_deletion_of_kms_cmk', 'medium', 'prowlerKmsAlarm'),
      securityHub('CloudWatch.7', 'low', [], 'hubCloudwatch7'),
    ],
  },
  {
    id: 'key-iam',
    title: 'No IAM policy opens every key',
    service: SERVICE,
    follow:
      'Name the keys in the policy’s Resource. A key policy that leaves the decision to IAM makes such a policy a key to everything.',
    suppress:
      'Where the role has to reach keys that it cannot know beforehand, as a backup or break-glass role does, and a condition or the key policies limit it.',
    reason:
      'Role <ROLE> needs <ACTIONS> on keys that are not known beforehand, for <PURPOSE>. It is limited by <CONDITION_OR_KEY_POLICIES>.',
    answers: { access: 'own' },
    facts: ['accountStatementDelegates', 'keyPolicyIsPrimary'],
    checks: [
      securityHub('KMS.1', 'medium', ['iam-customer-policy-blocked-kms-actions'], 'hubKms1'),
      securityHub('KMS.2', 'medium', ['iam-inline-policy-blocked-kms-actions'], 'hubKms2'),
      prowler('iam_policy_no_full_access_to_kms', 'medium', 'prowlerIamPolicy'),
      prowler('iam_inline_policy_no_full_access_to_kms', 'medium', 'prowlerIamInline'),
    ],
  },
]
