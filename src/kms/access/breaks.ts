import type { FactId } from '../facts.ts'
import { documentOf, type Explained } from '../policy/statement.ts'
import type { Generated } from './scene.ts'
import type { Caller } from './who-can.ts'

/** Something that goes wrong with a key, tried out on the policy as generated. */
export interface Break {
  readonly id: string
  /** As a choice: what somebody does. */
  readonly title: string
  /** What it means. */
  readonly says: string
  /** How AWS says to get out of it. */
  readonly recovery: string
  /** Behind both. */
  readonly facts: readonly FactId[]
  readonly scene: Generated
}

/** The breaks that this policy can suffer, each with the scene after it. */
export function breaksOf(scene: Generated): Break[] {
  const first = (field: string) => scene.callers.find(({ id }) => id.startsWith(`${field}:`))
  const administrator = first('administrators')
  const user = first('users')
  const shared = scene.callers.filter(({ id }) => id.startsWith('account:') || id === 'organization')
  return [
    ...withoutAccountStatement(scene),
    ...(administrator ? [recreated(scene, administrator)] : []),
    ...(user ? [moved(scene, user)] : []),
    disabled(scene),
    ...(shared.length > 0 ? [withoutTheirSide(scene, shared), ...withoutOurSide(scene)] : []),
  ]
}

const withStatements = (scene: Generated, statements: readonly Explained[]): Generated => ({
  ...scene,
  statements,
  policy: documentOf(statements),
})

const namesTheAccount = (scene: Generated, { statement: { Effect, Principal, Condition } }: Explained): boolean =>
  Effect === 'Allow' &&
  Condition === undefined &&
  typeof Principal === 'object' &&
  'AWS' in Principal &&
  typeof Principal.AWS === 'string' &&
  Principal.AWS.endsWith(`::${scene.account}:root`)

function withoutAccountStatement(scene: Generated): Break[] {
  const rest = scene.statements.filter((each) => !namesTheAccount(scene, each))
  if (rest.length === scene.statements.length) return []
  return [
    {
      id: 'no-account-statement',
      title: 'Somebody removes the statement for the account',
      says: 'IAM policies of the account no longer count for this key, AdministratorAccess neither, and the root user has no way in. Only whom the policy names is left.',
      recovery:
        'A key administrator that the policy names can put the statement back. If none is left, only AWS Support can help.',
      facts: ['keyPolicyIsPrimary', 'accountPrincipal', 'lockedKeysNeedSupport'],
      scene: withStatements(scene, rest),
    },
  ]
}

/** AWS KMS keeps the id of the role, not its name: a new role of that name is somebody else, unless a condition names it. */
function recreated(scene: Generated, administrator: Caller): Break {
  const isPrincipal = scene.statements.some(({ statement: { Principal } }) =>
    typeof Principal === 'object' && 'AWS' in Principal
      ? [Principal.AWS].flat().includes(administrator.principal)
      : false,
  )
  if (!isPrincipal) return recreatedByName(scene)
  const gone = 'AROAEXAMPLEOFADELETEDROLE'
  const rest = scene.statements.map((each) => renamed(each, administrator.principal, gone))
  return {
    id: 'administrator-recreated',
    title: 'The administrator’s role is deleted, and created anew',
    says: 'The policy shows an ID that starts with AROA in place of the role. The new role has the same ARN and is not let in by it.',
    recovery:
      'Whoever may still change the key policy names the new role in it. If the statement for the account stands, that can be any role to which IAM allows kms:PutKeyPolicy; if nobody is left, only AWS Support can help.',
    facts: ['rolesAreStoredById', 'principalsMustExist', 'lockedKeysNeedSupport'],
    scene: withStatements(scene, rest),
  }
}

/** Nothing changes for the policy, and that is what to know. */
const recreatedByName = (scene: Generated): Break => ({
  id: 'administrator-recreated',
  title: 'The administrator’s role is deleted, and created anew',
  says: 'The policy has the ARN in a condition, and the new role has the same: it is let in as before. So is whoever creates a role of that name.',
  recovery:
    'There is nothing to repair, once a role of that name is there. Until then whoever may still change the key policy manages the key; if nobody is left, create the role anew.',
  facts: ['arnInConditionStays', 'boundariesDoNotLimitByArn'],
  scene,
})

function renamed(explained: Explained, from: string, to: string): Explained {
  const { statement } = explained
  const { Principal } = statement
  if (typeof Principal !== 'object' || !('AWS' in Principal)) return explained
  const names = [Principal.AWS].flat().map((name) => (name === from ? to : name))
  return { ...explained, statement: { ...statement, Principal: { AWS: names } } }
}

function moved(scene: Generated, user: Caller): Break {
  const elsewhere = user.principal.replace(/(?<=^arn:[\w-]+:iam::)\d{12}/, '999999999999')
  return {
    id: 'user-moved',
    title: 'The key user moves to another account',
    says: 'The same role in another account is another principal. Nothing in this policy names it, and an IAM policy there gives it nothing by itself.',
    recovery:
      'Name the other account, or the new role, in the key policy, and allow the key by its ARN in an IAM policy of that account: both sides must allow. Management of the key does not work from there at all.',
    facts: ['crossAccountNeedsBoth', 'crossAccountNeedsKeyArn'],
    scene: {
      ...scene,
      callers: scene.callers.map((caller) => (caller.id === user.id ? { ...caller, principal: elsewhere } : caller)),
    },
  }
}

const disabled = (scene: Generated): Break => ({
  id: 'disabled',
  title: 'Somebody disables the key',
  says: 'Its use stops for everybody, whatever the policy says; who may manage it stays the same. What already holds a plaintext data key goes on for a while.',
  recovery:
    'Enable the key again, which is possible at any time. What a service has stopped meanwhile has to be started there.',
  facts: ['disableStopsUse', 'unusableKeysBiteLate'],
  scene: { ...scene, isDisabled: true },
})

const withoutTheirSide = (scene: Generated, shared: readonly Caller[]): Break => ({
  id: 'no-iam-policy',
  title: 'The other account’s IAM policy is missing',
  says: 'The key policy lets the account in, and nobody in it: there, an IAM policy has to name the key too.',
  recovery: 'An administrator of the other account attaches the IAM policy that stands below.',
  facts: ['crossAccountNeedsBoth'],
  scene: {
    ...scene,
    callers: scene.callers.map((caller) =>
      shared.some(({ id }) => id === caller.id) ? { ...caller, iamIsMissing: true } : caller,
    ),
  },
})

function withoutOurSide(scene: Generated): Break[] {
  const rest = scene.statements.filter(({ cause }) => cause.kind !== 'answer' || cause.question !== 'accounts')
  if (rest.length === scene.statements.length) return []
  return [
    {
      id: 'no-statement-for-others',
      title: 'The key policy’s side for the other accounts is missing',
      says: 'The IAM policy in the other account allows the key, and that gives it nothing: the key policy does not.',
      recovery: 'Put the statements for the other accounts back into the key policy.',
      facts: ['crossAccountNeedsBoth'],
      scene: withStatements(scene, rest),
    },
  ]
}
