import type { Answers } from '../answers.ts'
import { fill, type Details } from '../policy/details.ts'
import { allOf, type Cause, type Condition, type Explained } from '../policy/statement.ts'
import { onThisKey } from './parts.ts'

const COPIES_THROUGH: Condition = {
  StringLike: { 'kms:ViaService': ['ec2.*.amazonaws.com', 'rds.*.amazonaws.com', 'fsx.*.amazonaws.com'] },
}

/**
 * The service-linked role that copies backups of other accounts into a vault. AWS's own policy for that role names these
 * actions and conditions, which is enough where the key policy hands the decision to IAM; where it does not, they stand here.
 * For types that AWS Backup manages fully that policy has nothing: the grant of the vault has to do, as we read it.
 */
export function allowCopiesIn({ accounts, access }: Answers, details: Details): Explained[] {
  if (accounts !== 'copies-in' || access !== 'own') return []
  const principal = { AWS: fill(BACKUP_ROLE, details) }
  const cause: Cause = { kind: 'answer', question: 'accounts' }
  const without = 'the role cannot use the key, because here IAM policies do not give out its use.'
  return [
    {
      statement: onThisKey(
        {
          Sid: 'Allow AWS Backup to encrypt copies from other accounts',
          Effect: 'Allow',
          Principal: principal,
          Action: ['kms:ReEncryptFrom', 'kms:GenerateDataKeyWithoutPlaintext'],
        },
        COPIES_THROUGH,
      ),
      cause,
      says: 'The service-linked role of AWS Backup in your account makes the copies. It must exist before this policy is saved, or AWS KMS refuses the policy. Actions and conditions are those of the role’s own policy; that they belong here, where IAM cannot give out use of the key, is our reading.',
      without,
      fact: 'backupServiceLinkedRolePolicy',
    },
    {
      statement: onThisKey(
        {
          Sid: 'Allow AWS Backup to attach copies from other accounts',
          Effect: 'Allow',
          Principal: principal,
          Action: 'kms:CreateGrant',
        },
        allOf({ Bool: { 'kms:GrantIsForAWSResource': 'true' } }, COPIES_THROUGH),
      ),
      cause,
      says: 'The services that keep such copies make a grant with the identity of the role, and work from it. The conditions keep the role from making other grants.',
      without,
      fact: 'backupServiceLinkedRolePolicy',
    },
  ]
}

/**
 * What else the policy of that role has, and IAM gives it wherever the key policy has the statement for the account: without
 * that statement it stands here.
 */
export function allowCopiesToLook({ accounts }: Answers, details: Details): Explained[] {
  if (accounts !== 'copies-in') return []
  const principal = { AWS: fill(BACKUP_ROLE, details) }
  const cause: Cause = { kind: 'setting', setting: 'no-account-statement' }
  const without = 'the role cannot look at the key, because no IAM policy counts here; copies of databases are refused.'
  return [
    {
      statement: onThisKey({
        Sid: 'Allow AWS Backup to look at the key',
        Effect: 'Allow',
        Principal: principal,
        Action: 'kms:DescribeKey',
      }),
      cause,
      says: 'The service-linked role of AWS Backup looks at the key before it copies. Its own policy has the action without a condition; that it belongs here, where no IAM policy counts, is our reading.',
      without,
      fact: 'backupServiceLinkedRolePolicy',
    },
    {
      statement: onThisKey(
        {
          Sid: 'Allow AWS Backup to look at the grants for copies',
          Effect: 'Allow',
          Principal: principal,
          Action: 'kms:ListGrants',
        },
        COPIES_THROUGH,
      ),
      cause,
      says: 'The same for the grants on the key, through the services that keep the copies alone.',
      without,
      fact: 'backupServiceLinkedRolePolicy',
    },
  ]
}

const BACKUP_ROLE = 'arn:{partition}:iam::{account}:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup'
