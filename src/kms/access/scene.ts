import type { Answers } from '../answers.ts'
import type { OwnKey } from '../options.ts'
import { inForce } from '../policy/choices.ts'
import { NO_SETTINGS, type Settings } from '../policy/settings.ts'
import {
  FIELDS,
  fill,
  inPartition,
  inWordsOf,
  isNobody,
  valueOf,
  valuesOf,
  type Details,
  type FieldId,
} from '../policy/details.ts'
import { keyPolicy } from '../policy/key-policy.ts'
import { keyUseOf } from '../policy/uses.ts'
import { documentOf, type Explained, type PolicyDocument } from '../policy/statement.ts'
import type { Caller, Operation, Scene } from './who-can.ts'
import type { Context } from './witness.ts'

/** The scene of a key policy, and the statements in it. */
export interface Generated extends Scene {
  readonly statements: readonly Explained[]
  /** Whether any name in it is an example, because the reader has not typed his own. */
  readonly hasExamples: boolean
}

/** The policy as generated, and everybody who may ask for the key: whom it names, and those it does not. */
export function sceneOf(key: OwnKey, answers: Answers, typed: Details, settings: Settings = NO_SETTINGS): Generated {
  const details = withExamples(key, inPartition(typed, settings))
  const statements = keyPolicy(key, answers, details, settings)
  const asked = new Set(fieldsNamed(keyPolicy(key, answers, {}, settings)))
  return {
    policy: documentOf(statements),
    statements,
    keyArn: fill('arn:{partition}:kms:{region}:{account}:key/{keyId}', details),
    account: valueOf(details, 'account'),
    operations: operationsOf(answers, settings),
    callers: callersOf(statements, key, details, answers, settings),
    hasExamples: [...asked].some((id) => !typed[id]?.length),
  }
}

const fieldsNamed = (statements: readonly Explained[]): FieldId[] => {
  const text = JSON.stringify(documentOf(statements))
  return FIELDS.filter(({ placeholder }) => text.includes(placeholder)).map(({ id }) => id)
}

const EXAMPLE_MRK = 'mrk-1234abcd12ab34cd56ef1234567890ab'

/** The details, with the example of a field where nothing was typed: what decides is its place, not its name. */
function withExamples(key: OwnKey, typed: Details): Details {
  const account = typed.account?.[0]
  const region = typed.region?.[0]
  const inItsPartition = (text: string) => inWordsOf(typed.partition ?? 'aws', text)
  const [exampleAccount, exampleRegion] = ['account', 'region'].map((id) =>
    inItsPartition(FIELDS.find((each) => each.id === id)?.example ?? ''),
  )
  const fitted = (example: string) =>
    inItsPartition(example)
      .replaceAll(exampleAccount ?? '', account ?? exampleAccount ?? '')
      .replaceAll(exampleRegion ?? '', region ?? exampleRegion ?? '')
  const filled = Object.fromEntries(
    FIELDS.map(({ id, example }) => {
      if (typed[id]?.length) return [id, typed[id]]
      return [id, [id === 'keyId' && key.multiRegion ? EXAMPLE_MRK : fitted(example)]]
    }),
  )
  return { ...filled, ...(typed.partition && { partition: typed.partition }) }
}

const ENCRYPT: Operation = {
  id: 'encrypt',
  label: 'Encrypt',
  kind: 'use',
  actions: ['kms:GenerateDataKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:Encrypt', 'kms:ReEncryptTo'],
}
/** An asymmetric key makes no data keys, whoever is allowed to ask. */
const ENCRYPT_ITSELF: Operation = { ...ENCRYPT, actions: ['kms:Encrypt', 'kms:ReEncryptTo'] }
const DECRYPT: Operation = {
  id: 'decrypt',
  label: 'Decrypt',
  kind: 'use',
  actions: ['kms:Decrypt', 'kms:ReEncryptFrom'],
}

const inUse = (id: string, label: string, action: string): Operation => ({ id, label, kind: 'use', actions: [action] })

const PUBLIC_KEY = inUse('public-key', 'Get the public key', 'kms:GetPublicKey')

/** By `KeyUsage`. */
const USES: { readonly [Usage: string]: readonly Operation[] } = {
  ENCRYPT_DECRYPT: [ENCRYPT, DECRYPT],
  SIGN_VERIFY: [inUse('sign', 'Sign', 'kms:Sign'), inUse('verify', 'Verify', 'kms:Verify'), PUBLIC_KEY],
  GENERATE_VERIFY_MAC: [inUse('mac', 'Make MACs', 'kms:GenerateMac'), inUse('verify', 'Verify', 'kms:VerifyMac')],
  KEY_AGREEMENT: [inUse('agree', 'Derive secrets', 'kms:DeriveSharedSecret'), PUBLIC_KEY],
}

const MANAGEMENT: readonly Operation[] = [
  { id: 'grant', label: 'Give grants', kind: 'grant', actions: ['kms:CreateGrant'] },
  { id: 'policy', label: 'Change the policy', kind: 'administer', actions: ['kms:PutKeyPolicy'] },
  { id: 'disable', label: 'Disable', kind: 'delete', actions: ['kms:DisableKey'] },
  { id: 'delete', label: 'Delete', kind: 'delete', actions: ['kms:ScheduleKeyDeletion'] },
]

/** Asked only where somebody is let in for it: all others see the key as IAM allows. */
const SEE: Operation = {
  id: 'see',
  label: 'See policy and grants',
  kind: 'administer',
  actions: ['kms:GetKeyPolicy', 'kms:ListGrants'],
}

function operationsOf(answers: Answers, settings: Settings): readonly Operation[] {
  const { notSymmetric } = keyUseOf(answers)
  const uses = USES[notSymmetric?.keyUsage ?? 'ENCRYPT_DECRYPT'] ?? []
  return [
    ...(settings.includes('auditors') ? [SEE] : []),
    ...(notSymmetric ? uses.map((each) => (each === ENCRYPT ? ENCRYPT_ITSELF : each)) : uses),
    ...MANAGEMENT,
  ]
}

/** The fields that name somebody, and what he is to the key. */
const NAMED: readonly (readonly [FieldId, string])[] = [
  ['administrators', 'Key administrator'],
  ['deleters', 'Who disables and deletes'],
  ['users', 'Key user'],
  ['readers', 'Who only reads'],
  ['writers', 'Who only writes'],
  ['auditors', 'Auditor'],
  ['replicationRole', 'Replication role of this bucket'],
  ['replicasRole', 'Replication role of the source bucket'],
  ['firehoseRole', 'Role of the Firehose stream'],
]

function callersOf(
  statements: readonly Explained[],
  key: OwnKey,
  details: Details,
  answers: Answers,
  settings: Settings,
): Caller[] {
  const policy = documentOf(statements)
  const text = JSON.stringify(policy)
  const account = valueOf(details, 'account')
  const isInside = inForce(answers, settings, key).some(({ id }) => id === 'organization-only')
  const ofOrganization = { 'aws:PrincipalOrgID': valueOf(details, 'organization') }
  const named = NAMED.flatMap(([field, label]) =>
    isNobody(details, field)
      ? []
      : valuesOf(details, field)
          .filter((arn) => text.includes(JSON.stringify(arn)))
          .map((principal) => ({
            id: `${field}:${principal}`,
            principal,
            takesIamPolicies: true,
            // which the setting asks of them
            ...(isInside && !principal.includes(`::${account}:`)
              ? { label: `${label}, of your organization`, context: ofOrganization }
              : { label }),
          })),
  )
  const known = new Set(named.map(({ principal }) => principal))
  const linked = principalsIn(policy, 'AWS')
    .filter((arn) => arn.includes(':role/') && !known.has(arn))
    .map((principal) => ({
      id: principal,
      label: principal.includes('/aws-service-role/') ? 'Service-linked role' : 'Role',
      principal,
      takesIamPolicies: !principal.includes('/aws-service-role/'),
    }))
  const services = principalsIn(policy, 'Service').map((principal) => ({
    id: principal,
    label: 'AWS service',
    principal,
    takesIamPolicies: false,
  }))
  return [
    ...named,
    ...linked,
    ...services,
    ...(settings.includes('tagged-users')
      ? [
          {
            id: 'tagged',
            label: 'Any role of your account with the tag',
            principal: roleOf(details, account),
            context: { [`aws:PrincipalTag/${valueOf(details, 'tagKey')}`]: valueOf(details, 'tagValue') },
            takesIamPolicies: true,
          },
        ]
      : []),
    {
      id: 'own-account',
      label: 'Any other role of your account',
      principal: roleOf(details, account),
      takesIamPolicies: true,
    },
    {
      id: 'root-user',
      label: 'Root user of your account',
      principal: fill(`arn:{partition}:iam::${account}:root`, details),
      takesIamPolicies: false,
    },
    ...sharedWith(details, answers, settings.includes('organizational-units')),
    {
      id: 'anybody',
      label: 'A role of any other account',
      principal: roleOf(details, STRANGER),
      context: { 'aws:PrincipalOrgID': 'o-ofsomebodyelse' },
      takesIamPolicies: true,
    },
  ]
}

/** Nobody's account: no reader types it, for an account ID does not begin so. */
const STRANGER = '000000000000'

const roleOf = (details: Details, account: string) => fill(`arn:{partition}:iam::${account}:role/AnyOther`, details)

/** The other accounts that answers let in. */
function sharedWith(details: Details, answers: Answers, isInUnits: boolean): Caller[] {
  if (answers.accounts === 'others') {
    return valuesOf(details, 'otherAccounts').map((id) => ({
      id: `account:${id}`,
      label: `A role of account ${id}`,
      principal: roleOf(details, id),
      takesIamPolicies: true,
    }))
  }
  if (answers.accounts === 'organization') {
    const organization = valueOf(details, 'organization')
    const [path = ''] = valuesOf(details, 'organizationPaths')
    const member = (id: string, label: string, context: Context): Caller => ({
      id,
      label,
      principal: roleOf(details, '000000000001'),
      context: { 'aws:PrincipalOrgID': organization, ...context },
      takesIamPolicies: true,
    })
    const of = 'A role of another account of your organization'
    return isInUnits
      ? [
          member('organization', `${of}, in these units`, { 'aws:PrincipalOrgPaths': [path.replace(/\*$/, '')] }),
          member('outside-units', `${of}, elsewhere`, {
            'aws:PrincipalOrgPaths': [`${organization}/r-root/ou-root-elsewhere/`],
          }),
        ]
      : [member('organization', of, {})]
  }
  return []
}

const principalsIn = ({ Statement }: PolicyDocument, kind: 'AWS' | 'Service'): string[] => [
  ...new Set(
    Statement.flatMap(({ Effect, Principal }) =>
      Effect === 'Allow' && Principal !== undefined && Principal !== '*' && kind in Principal
        ? [(Principal as { readonly [Kind in 'AWS' | 'Service']: string | readonly string[] })[kind]].flat()
        : [],
    ),
  ),
]
