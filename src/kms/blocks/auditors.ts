import type { KeyUse } from '../key-uses/key-use.ts'
import type { OwnKey } from '../options.ts'
import { valuesOf, type Details } from '../policy/details.ts'
import { oneOrMore, type Explained } from '../policy/statement.ts'
import { rotates } from './administrators.ts'
import { onThisKey } from './parts.ts'

/** Looking at the key and at who has it, and no more. */
export const allowAudit = (key: OwnKey, use: KeyUse, details: Details): Explained => ({
  statement: onThisKey({
    Sid: 'Allow auditors to see the key',
    Effect: 'Allow',
    Principal: { AWS: oneOrMore(valuesOf(details, 'auditors')) },
    Action: [
      'kms:DescribeKey',
      'kms:GetKeyLastUsage',
      'kms:GetKeyPolicy',
      'kms:GetKeyRotationStatus',
      'kms:ListGrants',
      'kms:ListKeyPolicies',
      ...(rotates(key, use) ? ['kms:ListKeyRotations'] : []),
      'kms:ListResourceTags',
    ],
  }),
  cause: { kind: 'setting', setting: 'auditors' },
  says: 'These roles see the key, its policy, its grants, its tags and whether it rotates. They can neither use nor change it. To list the keys of the account takes an IAM policy: no key policy allows that.',
  without: 'auditors and scanners see the key only if an IAM policy allows it.',
  fact: 'readingActions',
})
