import { evaluateRequest, type Evaluation, type Judgement, type PolicyType } from '../access/evaluate.ts'
import type { FactId } from '../facts.ts'

/** What a reader can switch in the lab that shows how AWS KMS decides: each a statement, or a policy, that is there or not. */
export const SWITCHES = [
  { id: 'elsewhere', of: 'request', says: 'The role is in another account' },
  { id: 'account', of: 'key policy', says: 'It lets the role’s account decide (`…:root`)' },
  { id: 'named', of: 'key policy', says: 'It names the role' },
  { id: 'keyDenies', of: 'key policy', says: 'It denies the role' },
  { id: 'iam', of: 'identity policy', says: 'It allows kms:Decrypt with this key' },
  { id: 'iamDenies', of: 'identity policy', says: 'It denies kms:Decrypt' },
  { id: 'grant', of: 'grant', says: 'A grant gives the role Decrypt' },
  { id: 'scpDenies', of: 'service control policy', says: 'It denies kms:Decrypt' },
] as const satisfies readonly { id: string; of: PolicyType | 'request'; says: string }[]
export type SwitchId = (typeof SWITCHES)[number]['id']
export type Situation = { readonly [Id in SwitchId]: boolean }

/** What a key that was made with the default key policy looks like to a role with an IAM policy. */
export const AT_FIRST: Situation = {
  elsewhere: false,
  account: true,
  named: false,
  keyDenies: false,
  iam: true,
  iamDenies: false,
  grant: false,
  scpDenies: false,
}

const KEY_ACCOUNT = '111122223333'
const OTHER_ACCOUNT = '444455556666'
const KEY = `arn:aws:kms:eu-central-1:${KEY_ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`
const ACTION = 'kms:Decrypt'

const allow = (Sid: string, more: object) => ({ Sid, Effect: 'Allow', Action: ACTION, Resource: '*', ...more })
const deny = (Sid: string, more: object) => ({ ...allow(Sid, more), Effect: 'Deny' })
const documentOf = (Statement: readonly object[]) => ({ Version: '2012-10-17', Statement })

/** The request of the lab with the policies that are switched on: `kms:Decrypt` by a role. */
function evaluationOf(on: Situation): Evaluation {
  const account = on.elsewhere ? OTHER_ACCOUNT : KEY_ACCOUNT
  const role = `arn:aws:iam::${account}:role/App`
  const his = { Principal: { AWS: role } }
  return {
    keyPolicy: documentOf([
      allow('Key administrators', {
        Principal: { AWS: `arn:aws:iam::${KEY_ACCOUNT}:role/KeyAdmin` },
        Action: 'kms:PutKeyPolicy',
      }),
      ...(on.account ? [allow('Account', { Principal: { AWS: `arn:aws:iam::${account}:root` } })] : []),
      ...(on.named ? [allow('Role', his)] : []),
      ...(on.keyDenies ? [deny('Not this role', his)] : []),
    ]),
    identityPolicies: [
      documentOf([
        ...(on.iam ? [allow('UseTheKey', { Resource: KEY })] : []),
        ...(on.iamDenies ? [deny('NeverDecrypt', {})] : []),
      ]),
    ],
    grants: on.grant ? [{ KeyId: KEY, GranteePrincipal: role, Operations: ['Decrypt'] }] : [],
    serviceControlPolicies: [
      documentOf([allow('FullAWSAccess', { Action: '*' }), ...(on.scpDenies ? [deny('NoDecrypt', {})] : [])]),
    ],
    request: { principal: role, action: ACTION, resource: KEY, resourceAccount: KEY_ACCOUNT, context: {} },
  }
}

/** How one party to the decision stands to the request. */
export type Stand = 'denies' | 'allows' | 'leaves it to IAM' | 'says nothing'

export interface Step {
  readonly of: 'service control policy' | 'key policy' | 'identity policy' | 'grant'
  readonly stand: Stand
  /** Whether the verdict rests on it. */
  readonly decides: boolean
}

/** The verdict, and how each party stands to it. */
export function pathOf(on: Situation): { readonly judgement: Judgement; readonly steps: readonly Step[] } {
  const judgement = evaluateRequest(evaluationOf(on))
  const decisive = new Set(judgement.because.map(({ policy }) => policy))
  const step = (of: Step['of'], stand: Stand): Step => ({ of, stand, decides: decisive.has(of) })
  return {
    judgement,
    steps: [
      step('service control policy', on.scpDenies ? 'denies' : 'allows'),
      step(
        'key policy',
        on.keyDenies ? 'denies' : on.named ? 'allows' : on.account ? 'leaves it to IAM' : 'says nothing',
      ),
      step('identity policy', on.iamDenies ? 'denies' : on.iam ? 'allows' : 'says nothing'),
      step('grant', on.grant ? 'allows' : 'says nothing'),
    ],
  }
}

export const DECISION_FACTS: readonly FactId[] = [
  'keyPolicyIsPrimary',
  'accountStatementDelegates',
  'crossAccountNeedsBoth',
]
