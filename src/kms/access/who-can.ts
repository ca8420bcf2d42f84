import type { PolicyDocument } from '../policy/statement.ts'
import { arnIn, readCaller } from './caller.ts'
import { evaluateRequest, statementsFor } from './evaluate.ts'
import { likenessIn } from './likeness.ts'
import { tellingOf, trialsIn, type Trial } from './trials.ts'
import { asksOf, type Context } from './witness.ts'

/** Something that can be done with the key, and that key policies decide: the first of the actions that is allowed counts. */
export interface Operation {
  readonly id: string
  readonly label: string
  readonly kind: 'use' | 'grant' | 'administer' | 'delete'
  readonly actions: readonly [string, ...string[]]
}

/** Somebody who asks. */
export interface Caller {
  readonly id: string
  readonly label: string
  /** ARN, or the name of a service, as `evaluateRequest` takes it. */
  readonly principal: string
  /** What each of his requests carries. */
  readonly context?: Context
  /** Whether an IAM policy can be attached to him. */
  readonly takesIamPolicies: boolean
  /** Whether IAM of his own account allows him nothing, whatever he asks: the other side is missing. */
  readonly iamIsMissing?: true
}

/** One way to be allowed. */
export interface Way {
  readonly verdict: 'yes' | 'if-iam'
  readonly action: string
  /** The statement that decides, by Sid. */
  readonly by?: string
  /** What the request must be like, each a part of a sentence; empty where it may be any. */
  readonly when: readonly string[]
}

export interface Cell {
  /** Of the widest way. */
  readonly verdict: 'yes' | 'if-iam' | 'no'
  /** Empty where the answer is no; two where IAM allows more than the key policy does by itself. */
  readonly ways: readonly Way[]
  /** Why not, where the answer is no. */
  readonly says: string
}

export interface Row {
  readonly caller: Caller
  /** One for each operation, in their order. */
  readonly cells: readonly Cell[]
}

export interface Scene {
  readonly policy: PolicyDocument
  readonly keyArn: string
  readonly account: string
  readonly operations: readonly Operation[]
  readonly callers: readonly Caller[]
  /** A disabled key refuses its use, whoever asks. */
  readonly isDisabled?: true
}

const EVERYTHING: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Everything', Effect: 'Allow', Action: '*', Resource: '*' }],
}

/** Who can do what with the key, judged request by request from the policy as it stands. */
export function whoCan(scene: Scene): Row[] {
  const trials = trialsIn(scene.policy)
  const bench: Bench = { scene, trials, telling: tellingOf(trials) }
  const likenessOf = likenessIn(scene)
  const known = new Map<string, readonly Cell[]>()
  return scene.callers.map((caller) => {
    const likeness = likenessOf(caller)
    const cells = known.get(likeness) ?? scene.operations.map((operation) => cellFor(bench, caller, operation))
    known.set(likeness, cells)
    return { caller, cells }
  })
}

/** A scene with all that is tried on its policy, prepared once. */
interface Bench {
  readonly scene: Scene
  readonly trials: readonly Trial[]
  readonly telling: ReturnType<typeof tellingOf>
}

function cellFor(bench: Bench, caller: Caller, operation: Operation): Cell {
  const { scene } = bench
  if (scene.isDisabled && operation.kind === 'use') return no('The key is disabled: AWS KMS refuses its use.')
  const inReach = actionsInReach(bench, caller, operation)
  const alone = firstWay(bench, inReach, caller, false)
  const withIam = caller.takesIamPolicies && !caller.iamIsMissing ? firstWay(bench, inReach, caller, true) : undefined
  const ways = [
    ...(alone ? [alone] : []),
    ...(withIam && (!alone || withIam.when.length < alone.when.length) ? [withIam] : []),
  ]
  const [first] = ways
  if (!first) return no(whyNot(scene, caller, operation))
  return { verdict: first.verdict, ways, says: '' }
}

const no = (says: string): Cell => ({ verdict: 'no', ways: [], says })

/** An action that some statement may allow to the caller, and what to try for it. */
interface InReach {
  readonly action: string
  readonly tries: ReadonlySet<Trial>
}

function actionsInReach({ scene, telling }: Bench, caller: Caller, { actions }: Operation): readonly InReach[] {
  const asking = readCaller(caller.principal, arnIn(caller.context ?? {}))
  return actions.flatMap((action) => {
    const statements = statementsFor(scene.policy, asking, action)
    return statements.some(({ allows }) => allows) ? [{ action, tries: telling(statements) }] : []
  })
}

function firstWay(
  { scene, trials }: Bench,
  inReach: readonly InReach[],
  caller: Caller,
  withIam: boolean,
): Way | undefined {
  if (inReach.length === 0) return undefined
  for (const trial of trials) {
    for (const { action, tries } of inReach) {
      if (!tries.has(trial)) continue
      const { verdict, because } = ask(scene, caller, action, trial.context, withIam)
      if (verdict !== 'allowed') continue
      const by = because.find(({ policy }) => policy === 'key policy')?.sid
      return {
        verdict: withIam ? 'if-iam' : 'yes',
        action,
        ...(by !== undefined && { by }),
        when: whenOf(scene, caller, action, trial, by, withIam),
      }
    }
  }
  return undefined
}

/**
 * Only the conditions without which it would not be allowed: those of the statement that decides, and of what denies. A trial
 * was made for some statement and may carry more than the one that decides asks for.
 */
function whenOf(
  scene: Scene,
  caller: Caller,
  action: string,
  { context, for: of }: Trial,
  by?: string,
  withIam = false,
) {
  const isNeeded = (key: string) => {
    const { [key]: _, ...without } = context
    return key in context && ask(scene, caller, action, without, withIam).verdict !== 'allowed'
  }
  const decides = scene.policy.Statement.filter(({ Sid, Effect }) => Sid === by && Effect === 'Allow')
  const denies = of.filter(({ Effect }) => Effect === 'Deny')
  return [...new Set([...denies, ...decides].flatMap(({ Condition, Effect }) => asksOf(Condition, Effect, isNeeded)))]
}

function ask(scene: Scene, caller: Caller, action: string, context: Context, withIam: boolean) {
  return evaluateRequest({
    keyPolicy: scene.policy,
    identityPolicies: withIam ? [EVERYTHING] : [],
    request: {
      principal: caller.principal,
      action,
      resource: scene.keyArn,
      resourceAccount: scene.account,
      context: { ...caller.context, ...context },
    },
  })
}

function whyNot(scene: Scene, caller: Caller, { actions: [action] }: Operation): string {
  const withIam = caller.takesIamPolicies && !caller.iamIsMissing
  const { because } = ask(scene, caller, action, {}, withIam)
  return because[0]?.says ?? 'No statement allows it.'
}
