import type { SECURITY_IDS } from '../services/ids.ts'
import { KEY, type ResourceOrNot } from './resource.ts'

export const SECURITY_RESOURCES: { readonly [Id in (typeof SECURITY_IDS)[number]]: ResourceOrNot } = {
  'secrets-manager': {
    name: 'secret',
    says: 'a secret',
    holdsData: true,
    note: 'The secret is created without a value: put it in afterwards, so that no file holds it.',
    cloudFormation: { type: 'AWS::SecretsManager::Secret', properties: { Name: '<SECRET_NAME>', KmsKeyId: KEY } },
    terraform: { type: 'aws_secretsmanager_secret', arguments: { name: '<SECRET_NAME>', kms_key_id: KEY } },
  },
  'parameter-store': {
    name: 'parameter',
    says: 'a SecureString parameter',
    holdsData: true,
    note: 'Whatever stands here as the value lies in the state too: write the real one with the AWS CLI or an SDK, and name the key there as well.',
    cloudFormation: { none: 'CloudFormation creates no parameters of the type SecureString.' },
    terraform: {
      type: 'aws_ssm_parameter',
      arguments: { name: '<PARAMETER_NAME>', type: 'SecureString', value: '<PARAMETER_VALUE>', key_id: KEY },
    },
  },
  'cloudwatch-logs': {
    name: 'log-group',
    says: 'a log group',
    holdsData: true,
    cloudFormation: { type: 'AWS::Logs::LogGroup', properties: { LogGroupName: '{logGroup}', KmsKeyId: KEY } },
    terraform: { type: 'aws_cloudwatch_log_group', arguments: { name: '{logGroup}', kms_key_id: KEY } },
  },
  cloudtrail: {
    name: 'trail',
    says: 'a trail',
    note: 'The bucket and a bucket policy that lets CloudTrail write into it have to exist first.',
    cloudFormation: {
      type: 'AWS::CloudTrail::Trail',
      properties: { TrailName: '{trail}', S3BucketName: '<TRAIL_BUCKET_NAME>', IsLogging: true, KMSKeyId: KEY },
    },
    terraform: {
      type: 'aws_cloudtrail',
      arguments: { name: '{trail}', s3_bucket_name: '<TRAIL_BUCKET_NAME>', kms_key_id: KEY },
    },
  },
}
