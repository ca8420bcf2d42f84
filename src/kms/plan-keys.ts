import { asksForSwitch, serviceIn, type Answers } from './answers.ts'
import { EDGES } from './edges.ts'
import { deliveriesIn, isDeliveredByAnother } from './delivered.ts'
import { DELIVERIES, type DeliveryId } from './deliveries.ts'
import type { FactId } from './facts.ts'
import { keyPlan, type Split } from './key-plan.ts'
import type { Option } from './options.ts'
import { progressOf, type Workload } from './plan.ts'
import { NOT_SYMMETRIC } from './services/key-specs.ts'

/** A sentence on keys, and the facts that it rests on. */
export interface Why {
  readonly says: string
  readonly facts: readonly [FactId, ...FactId[]]
}

/** A workload of the plan whose answers are complete and lead to a kind of key. */
export interface Member {
  /** Its place in the plan, from 0. */
  readonly at: number
  readonly option: Option
  readonly answers: Answers
}

/** A key of one’s own that the plan asks for. */
export interface PlannedKey {
  readonly option: Option
  readonly members: readonly [Member, ...Member[]]
  /** Why it serves one workload only. Empty: others may join. */
  readonly alone: readonly Why[]
  /** What has to be true for its workloads to share it. Empty where there is one. */
  readonly provided: readonly Why[]
  /** Why keys that could be shared are parted all the same: the place of another key in the plan, and the reasons. */
  readonly apart: readonly { readonly from: number; readonly reasons: readonly [Why, ...Why[]] }[]
  /** Why one key may not be enough for it. */
  readonly more: readonly Why[]
}

export interface PlanKeys {
  /** To create, in the order of their first workload. */
  readonly own: readonly PlannedKey[]
  /** Workloads under a key that AWS provides. */
  readonly byAws: readonly Member[]
  /** Places of workloads whose answers are not complete, and of those that no kind of key fits. */
  readonly unfinished: readonly number[]
  readonly unfit: readonly number[]
}

/**
 * The keys of a plan: each workload goes under the first key whose workloads can all share with it, else it gets a key. So
 * between any two keys stands a reason. It is the least that answers tell: who owns the data is not asked.
 */
export function keysOf(workloads: readonly Workload[]): PlanKeys {
  const groups: [Member, ...Member[]][] = []
  const byAws: Member[] = []
  const unfinished: number[] = []
  const unfit: number[] = []
  for (const [at, workload] of workloads.entries()) {
    const { decision, next } = progressOf(workload)
    if (next) unfinished.push(at)
    else if (decision.kind === 'nothing-fits') unfit.push(at)
    else {
      const member: Member = { at, option: decision.option, answers: workload.answers }
      const group = groups.find((members) => members.every((each) => mustPart(each, member).length === 0))
      if (!member.option.ownKey) byAws.push(member)
      else if (group) group.push(member)
      else groups.push([member])
    }
  }
  return { own: groups.map((members) => keyOf(members, groups)), byAws, unfinished, unfit }
}

function keyOf(members: [Member, ...Member[]], groups: readonly [Member, ...Member[]][]): PlannedKey {
  const [first] = members
  const alone = aloneFor(first)
  return {
    option: first.option,
    members,
    alone,
    provided: members.length > 1 ? providedFor(members) : [],
    apart: alone.length > 0 ? [] : groups.flatMap((others, from) => apartFrom(members, others, from)),
    more: splitsOf(first).flatMap(({ id, verdict, says, facts }) =>
      ['unit', 'region', 'grants'].includes(id) && verdict !== 'share' ? [{ says, facts }] : [],
    ),
  }
}

/** Why a key serves one workload although nothing in its own answers forbids more; nothing where the card says it already. */
export function standsAloneBecause(
  { members, alone, apart }: PlannedKey,
  { own, byAws }: PlanKeys,
): string | undefined {
  if (members.length > 1 || alone.length > 0 || apart.length > 0) return undefined
  if (own.length > 1) {
    return 'Nothing in its answers keeps others away, but each of the other keys serves one workload that has to stand alone.'
  }
  return byAws.length > 0
    ? 'No other workload of this plan needs a key of your own.'
    : 'No other workload of this plan has led to a key yet.'
}

function apartFrom(members: readonly Member[], others: readonly [Member, ...Member[]], from: number) {
  if (members === others || aloneFor(others[0]).length > 0) return []
  const reasons = new Map(
    members.flatMap((member) => others.flatMap((other) => mustPart(member, other))).map((why) => [why.says, why]),
  )
  const [first, ...more] = reasons.values()
  return first ? [{ from, reasons: [first, ...more] as const }] : []
}

const splitsOf = ({ option, answers }: Member): readonly Split[] => keyPlan(option, answers).splits

/** Deliveries whose statement lets a service use the key without a condition, with the fact that says what it has. */
const UNCONDITIONED: ReadonlyMap<DeliveryId, FactId> = new Map(
  DELIVERIES.filter(({ id }) =>
    EDGES[id].permissions.some(
      ({ caller, condition, actions }) =>
        caller.kind === 'service' && !condition && actions.some((action) => action !== 'kms:DescribeKey'),
    ),
  ).map(({ id }) => [id, EDGES[id].conditionFact]),
)

/** Why a key for it can serve nothing else. */
function aloneFor(member: Member): Why[] {
  const { answers } = member
  const service = serviceIn(answers)
  const [unconditioned, ...more] = new Set(deliveriesIn(answers).flatMap(({ id }) => UNCONDITIONED.get(id) ?? []))
  const reasons: (Why | false | undefined)[] = [
    service !== undefined &&
      NOT_SYMMETRIC.has(service) && {
        says: 'Its key has a key spec and a key usage for this alone.',
        facts: ['keySpecIsFixed'],
      },
    answers.access === 'own' && {
      says: 'Who may use its key is decided separately. Under a shared key the same people could decrypt the rest.',
      facts: ['keyPolicyIsPrimary', 'keysPartUsersAndEnds'],
    },
    asksForSwitch(answers) && {
      says: 'It has to be switched off or destroyed by itself, and a key is switched off or deleted as a whole.',
      facts: [answers.revocation === 'disable' ? 'disableStopsUse' : 'deletionIsFinal', 'keysPartUsersAndEnds'],
    },
    answers.resources === 'tenants' && {
      says: 'Each of its tenants may need a key, so nothing else belongs under one of them.',
      facts: ['keysPartUsersAndEnds'],
    },
    answers.resources === 'masses' && {
      says: 'Its resources alone can use up the grants of a key.',
      facts: ['grantsPerKey'],
    },
    unconditioned !== undefined && {
      says: 'Its key policy has to let an AWS service in without a condition, and so to all data under the key.',
      facts: [unconditioned, ...more],
    },
    isDeliveredByAnother(answers) && {
      says: 'We do not know the statement that its AWS service needs, so we cannot say what else it would open.',
      facts: ['servicePrincipalConditions'],
    },
  ]
  return reasons.filter((reason) => reason !== false && reason !== undefined)
}

/** Why one key cannot serve both. Empty: it can. The same both ways round. */
export function mustPart(a: Member, b: Member): Why[] {
  const alone = [...aloneFor(a), ...aloneFor(b)]
  if (alone.length > 0) return alone
  const reasons: (Why | false)[] = [
    a.option !== b.option && { says: 'They need different kinds of key.', facts: ['threeKindsOfKey'] },
    accountsOf(a) !== accountsOf(b) && {
      says: 'Their data is used by different people or accounts, and whoever may use the key could decrypt both.',
      facts: ['crossAccountNeedsBoth', 'keysPartUsersAndEnds'],
    },
    regionsOf(a) !== regionsOf(b) && {
      says: 'They differ in the Regions in which their data may be or is used.',
      facts: ['singleRegionKeysStay'],
    },
    expires(a) !== expires(b) && {
      says: 'The key material of one expires, and with it the key.',
      facts: ['importedMaterialExpires'],
    },
    serviceIn(a.answers) !== serviceIn(b.answers) &&
      (isOneForEachService(a) || isOneForEachService(b)) && {
        says: 'They are in different AWS services, and the key policy of one has to speak of its service.',
        facts: ['oneKeyServesManyServices'],
      },
  ]
  return reasons.filter((reason) => reason !== false)
}

/** Who uses the data, with what is assumed where the reader does not know. */
function accountsOf({ answers: { accounts, sharing } }: Member): string {
  if (accounts === 'others' || accounts === 'organization') {
    return `${accounts} ${sharing === undefined || sharing === 'unsure' ? 'read' : sharing}`
  }
  return accounts === undefined || accounts === 'unsure' ? 'own' : accounts
}

const regionsOf = ({ answers: { regions } }: Member): string =>
  regions === undefined || regions === 'unsure' ? 'one' : regions

const expires = ({ answers }: Member): boolean => answers.material === 'own-material-expiring'

/** What the recommendation itself says on parting by service. */
const isOneForEachService = (member: Member): boolean =>
  splitsOf(member).some(({ id, verdict }) => id === 'service' && verdict === 'split')

function providedFor(members: readonly [Member, ...Member[]]): Why[] {
  const [first] = members
  const rotations = new Set(members.flatMap(({ answers: { rotation } }) => (isRule(rotation) ? [rotation] : [])))
  const conditions: (Why | false)[] = [
    ...splitsOf(first).flatMap(({ id, facts }) => {
      const says = id === 'data-class' || id === 'environment' ? SAME[id] : undefined
      return says === undefined ? [] : [{ says, facts }]
    }),
    {
      says: first.option.ownKey?.multiRegion
        ? 'Their data is used in the same Regions.'
        : 'Their data is in the same Region.',
      facts: [first.option.ownKey?.multiRegion ? 'multiRegionKeysShareMaterial' : 'singleRegionKeysStay'],
    },
    first.answers.accounts === 'others' && {
      says: 'The other accounts are the same for all of them.',
      facts: ['crossAccountNeedsBoth'],
    },
    first.answers.accounts === 'vendor' && {
      says: 'It is the same vendor for all of them.',
      facts: ['keysPartUsersAndEnds'],
    },
    expires(first) && {
      says: 'The key material may expire for all of them on the same day.',
      facts: ['importedMaterialExpires'],
    },
    rotations.size > 1 && {
      says: 'One way to rotate satisfies all of their rules.',
      facts: ['rotationNeedsKmsMaterial'],
    },
  ]
  return conditions.filter((condition) => condition !== false)
}

const SAME = {
  'data-class': 'Their data is of the same class: the same people may see it, and its loss would hurt alike.',
  environment: 'They are in the same account and the same environment; production and test never share a key.',
} as const

/** Whether a rule tells when the key must rotate. */
export const isRule = (rotation: string | undefined) =>
  rotation !== undefined && rotation !== 'no' && rotation !== 'unsure'
