import { kms, page, type Source } from './source.ts'

const aws = (title: string, path: string) => page(title, `https://docs.aws.amazon.com/${path}.html`, '2026-09')

/** Pages about looking after keys: logs, alarms, quotas and infrastructure as code. */
export const OPERATIONS_PAGES = {
  kmsEvents: kms('Monitor KMS keys with Amazon EventBridge', 'kms-events'),
  kmsPendingDeletionAlarm: kms(
    'Create an alarm that detects use of a KMS key pending deletion',
    'deleting-keys-creating-cloudwatch-alarm',
  ),
  cloudtrailManagementEvents: aws(
    'Logging management events',
    'awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail',
  ),
  cloudtrailEventHistory: aws(
    'Working with CloudTrail event history',
    'awscloudtrail/latest/userguide/view-cloudtrail-events',
  ),
  cloudtrailRecord: aws(
    'CloudTrail record contents for management, data, and network activity events',
    'awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents',
  ),
  cloudtrailCosts: aws(
    'Managing CloudTrail trail costs',
    'awscloudtrail/latest/userguide/cloudtrail-trail-manage-costs',
  ),
  eventBridgeFromCloudtrail: aws(
    'AWS service events delivered via AWS CloudTrail',
    'eventbridge/latest/userguide/eb-service-event-cloudtrail',
  ),
  accessAnalyzerResources: aws(
    'IAM Access Analyzer supported resource types for external and internal access',
    'IAM/latest/UserGuide/access-analyzer-resources',
  ),
  cloudFormationDeletionPolicy: aws(
    'DeletionPolicy attribute',
    'AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy',
  ),
  cdkKeys: page(
    'AWS Key Management Service Construct Library',
    'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_kms-readme.html',
    '2026',
  ),
  cdkCfnKeyProps: page(
    'interface CfnKeyProps',
    'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_kms.CfnKeyProps.html',
    '2026',
  ),
  cdkKeyProps: page(
    'interface KeyProps',
    'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_kms.KeyProps.html',
    '2026',
  ),
  terraformKey: page(
    'Resource: aws_kms_key',
    'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key',
    '2026',
  ),
  terraformKeyPolicy: page(
    'Resource: aws_kms_key_policy',
    'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key_policy',
    '2026',
  ),
  terraformLifecycle: page(
    'resource block reference',
    'https://developer.hashicorp.com/terraform/language/block/resource',
    '2025-10',
  ),
} as const satisfies Record<string, Source>
