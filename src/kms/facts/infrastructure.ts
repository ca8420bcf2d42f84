import { KMS_PAGES } from '../sources/kms.ts'
import { OPERATIONS_PAGES } from '../sources/operations.ts'
import type { Fact } from './fact.ts'

/** Keys in CloudFormation, the AWS CDK and Terraform. */
export const INFRASTRUCTURE_FACTS = {
  cloudFormationRefusesReplacement: {
    says: 'CloudFormation fails an update that changes KeySpec, KeyUsage, Origin or MultiRegion of an existing key, so that no key is replaced by accident.',
    source: KMS_PAGES.cloudFormationKey,
    checkedOn: '2026-11-26',
  },
  cloudFormationSchedulesDeletion: {
    says: 'A key that is removed from a CloudFormation stack is scheduled for deletion, after the waiting period of PendingWindowInDays.',
    source: KMS_PAGES.cloudFormationKey,
    checkedOn: '2026-11-26',
  },
  cloudFormationCannotCancel: {
    says: 'No template cancels that deletion: the same key put back into the template is a new key, and only AWS KMS itself cancels.',
    source: KMS_PAGES.cloudFormationKey,
    checkedOn: '2026-11-26',
  },
  keySettingsAreFixed: {
    says: 'The key spec, the key usage and the origin of a KMS key cannot be changed once it is created.',
    source: KMS_PAGES.cloudFormationKey,
    checkedOn: '2026-11-26',
  },
  newPrincipalsTakeTime: {
    says: 'A role that has just been created may not be visible to AWS KMS yet, so a key policy that names it may need a delay.',
    source: KMS_PAGES.cloudFormationKey,
    checkedOn: '2026-11-26',
  },
  deletionPolicyRetains: {
    says: 'With DeletionPolicy Retain, CloudFormation keeps a resource when its stack is deleted or it is removed from the template; without it, the resource is deleted.',
    source: OPERATIONS_PAGES.cloudFormationDeletionPolicy,
    checkedOn: '2026-11-26',
  },
  retainExceptOnCreate: {
    says: 'DeletionPolicy RetainExceptOnCreate keeps a resource as Retain does, but lets it be deleted when the operation that created it is rolled back.',
    source: OPERATIONS_PAGES.cloudFormationDeletionPolicy,
    checkedOn: '2026-11-26',
  },
  cdkTrustsIam: {
    says: 'In new projects of the AWS CDK the key policy trusts the IAM policies of the account, and grant methods of a key then write to the IAM policy of the principal alone.',
    source: OPERATIONS_PAGES.cdkKeys,
    checkedOn: '2026-11-26',
  },
  cdkAvoidsCycles: {
    says: 'The AWS CDK calls that trust a solution to many cyclic dependencies between stacks.',
    source: OPERATIONS_PAGES.cdkKeys,
    checkedOn: '2026-11-26',
  },
  cdkLeavesImportedKeys: {
    says: 'On a key that an AWS CDK app imports by ARN or looks up, addToResourcePolicy changes nothing.',
    source: OPERATIONS_PAGES.cdkKeys,
    checkedOn: '2026-11-26',
  },
  cdkRetainsKeys: {
    says: 'The AWS CDK retains a key that is removed from its stack, unless you set another removal policy.',
    source: OPERATIONS_PAGES.cdkKeyProps,
    checkedOn: '2026-11-26',
  },
  terraformPolicyInOnePlace: {
    says: 'The AWS provider of Terraform takes a key policy in aws_kms_key or in aws_kms_key_policy; set in both, they may overwrite each other.',
    source: OPERATIONS_PAGES.terraformKey,
    checkedOn: '2026-11-26',
  },
  terraformPolicyFallsBack: {
    says: 'Unless bypass_policy_lockout_safety_check is set, a key whose aws_kms_key_policy is destroyed gets the default key policy, which leaves access to the account’s IAM policies.',
    source: OPERATIONS_PAGES.terraformKeyPolicy,
    checkedOn: '2026-11-26',
  },
  terraformDeletionWindow: {
    says: 'For Terraform, deletion_window_in_days of aws_kms_key is the waiting period after which AWS KMS deletes the key.',
    source: OPERATIONS_PAGES.terraformKey,
    checkedOn: '2026-11-26',
  },
  terraformLockoutCheckIsOn: {
    says: 'In Terraform, bypass_policy_lockout_safety_check is false by default, and its page warns against setting it indiscriminately.',
    source: OPERATIONS_PAGES.terraformKey,
    checkedOn: '2026-11-26',
  },
  cloudFormationLockoutCheckIsOn: {
    says: 'In CloudFormation, BypassPolicyLockoutSafetyCheck of a KMS key is false by default, and AWS warns against setting it indiscriminately.',
    source: OPERATIONS_PAGES.cdkCfnKeyProps,
    checkedOn: '2026-11-26',
  },
  preventDestroy: {
    says: 'With prevent_destroy, Terraform rejects a plan that destroys the resource, for as long as the block stands in the configuration.',
    source: OPERATIONS_PAGES.terraformLifecycle,
    checkedOn: '2026-11-26',
  },
  terraformSeesDrift: {
    says: 'Terraform plans to change back whatever differs from the configuration, except what ignore_changes lists.',
    source: OPERATIONS_PAGES.terraformLifecycle,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
