import { asksForSwitch, serviceIn, type Answers } from '../answers.ts'
import { GUIDES } from '../guides.ts'
import type { KeyUse } from '../key-uses/key-use.ts'
import type { KeyMaterialOrigin, OwnKey } from '../options.ts'
import { valuesOf, type Details } from '../policy/details.ts'
import { oneOrMore, type Explained } from '../policy/statement.ts'
import { EVERY_KEY, onThisKey } from './parts.ts'

const ROTATION: { readonly [Origin in KeyMaterialOrigin]: readonly string[] } = {
  AWS_KMS: ['kms:ListKeyRotations', 'kms:EnableKeyRotation', 'kms:RotateKeyOnDemand'],
  EXTERNAL: ['kms:ListKeyRotations', 'kms:RotateKeyOnDemand'],
  AWS_CLOUDHSM: [],
  EXTERNAL_KEY_STORE: [],
}

/** Whether AWS KMS rotates such keys at all, by itself or on demand. */
export const rotates = ({ origin }: OwnKey, { notSymmetric }: KeyUse): boolean =>
  !notSymmetric && ROTATION[origin].length > 0

/** Management without use, without grants, without an end: those are apart, on purpose. */
export const administration = ({ origin, multiRegion }: OwnKey, { notSymmetric }: KeyUse): readonly string[] => [
  'kms:DescribeKey',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:UpdateKeyDescription',
  'kms:CreateAlias',
  'kms:UpdateAlias',
  'kms:DeleteAlias',
  'kms:EnableKey',
  ...(notSymmetric ? [] : ROTATION[origin]),
  'kms:RevokeGrant',
  'kms:TagResource',
  'kms:UntagResource',
  ...(origin === 'EXTERNAL' ? ['kms:GetParametersForImport', 'kms:ImportKeyMaterial'] : []),
  ...(multiRegion ? ['kms:ReplicateKey', 'kms:UpdatePrimaryRegion'] : []),
]

const deletion = ({ origin }: OwnKey, { notSymmetric }: KeyUse): readonly string[] => [
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:ScheduleKeyDeletion',
  'kms:CancelKeyDeletion',
  ...(origin === 'AWS_KMS' && !notSymmetric ? ['kms:DisableKeyRotation'] : []),
  ...(origin === 'EXTERNAL' ? ['kms:DeleteImportedKeyMaterial'] : []),
]

/** The console's administrators, split: deleting is apart, and so is giving grants. */
export function allowAdministration(key: OwnKey, use: KeyUse, details: Details): Explained {
  return {
    statement: onThisKey({
      Sid: 'Allow access for Key Administrators',
      Effect: 'Allow',
      Principal: { AWS: oneOrMore(valuesOf(details, 'administrators')) },
      Action: administration(key, use),
    }),
    cause: EVERY_KEY,
    says: `These roles manage the key and can neither use nor delete it. Because they may change this policy, they can give themselves use of the key: choose people you would trust with the data.${
      key.origin === 'EXTERNAL'
        ? ' They import the key material too: who has a copy of it could import it with a date of expiry, on which AWS KMS deletes it.'
        : ''
    }${key.multiRegion ? ' Replicating is another way: a replica gets whatever policy comes with the call.' : ''}`,
    without: 'no role is named here to manage the key, and a role can only if an IAM policy allows it.',
    fact: 'administratorsCanGiveThemselvesUse',
  }
}

/** Whether the key policy may do without a role that disables and deletes the key: not where the answers ask for a switch. */
export const mayNameNobody = (answers: Answers): boolean => !asksForSwitch(answers)

/** What ends access to the data, kept apart from everyday management. */
export function allowDeletion(key: OwnKey, use: KeyUse, answers: Answers, details: Details): Explained {
  const service = serviceIn(answers)
  const whenDisabled = service && GUIDES[service].whenDisabled
  const danger = whenDisabled?.danger
  const asked = !mayNameNobody(answers)
  return {
    statement: onThisKey({
      Sid: 'Allow disabling and deletion',
      Effect: 'Allow',
      Principal: { AWS: oneOrMore(valuesOf(details, 'deleters')) },
      Action: deletion(key, use),
    }),
    cause: asked ? { kind: 'answer', question: 'revocation' } : EVERY_KEY,
    says: `${danger ? `${danger.title}. ${danger.says} ` : ''}A role of its own, for emergencies, may disable the key and schedule its deletion.${key.origin === 'EXTERNAL' ? ' It may also delete the imported key material, and then the key is of no use at once.' : ''}`,
    without:
      answers.access === 'own'
        ? 'nobody can disable or delete the key before this policy is changed.'
        : 'roles can disable or delete the key only if an IAM policy allows it.',
    fact: danger ? whenDisabled.facts[0] : 'deletionIsFinal',
  }
}
