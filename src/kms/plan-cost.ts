import { serviceIn, type Answers } from './answers.ts'
import {
  listPrices,
  MAX_VOLUME,
  monthlyCost,
  ONE_CLUSTER,
  requestsOf,
  type Cost,
  type CostLine,
  type Money,
  type Plan as Use,
} from './cost.ts'
import {
  byVolume,
  leftOutFor,
  linesFor,
  NOTHING_TYPED,
  readUse,
  requestPriceOf,
  withBucketKeys,
  type NumberField,
  type Priceable,
} from './cost-inputs.ts'
import { isRule, type Member, type PlanKeys } from './plan-keys.ts'

const sceneOf = (answers: Answers): Priceable => ({ service: serviceIn(answers), spec: answers.spec })

/** Whether an asymmetric key has no spec yet that its price could go by. */
const isWithoutSpec = (answers: Answers) =>
  requestPriceOf(sceneOf(answers)) === 'asymmetric' &&
  serviceIn(answers) !== 'route53-dnssec' &&
  (answers.spec ?? 'unsure') === 'unsure'

/** The requests a month of a workload before the reader says better: our guess, as its recommendation has it. */
export const requestField = (answers: Answers): NumberField => ({
  id: 'requests',
  label: 'Requests to AWS KMS a month',
  initial: Math.ceil(requestsOf(byVolume(readUse(NOTHING_TYPED, answers), sceneOf(answers)))),
  min: 0,
  max: MAX_VOLUME,
  decimals: 0,
  guess: true,
})

/** What one key costs, or what the workloads under a key that AWS provides do. */
interface PlanCharge {
  readonly members: readonly Member[]
  readonly lines: readonly CostLine[]
  readonly total: Money
}

export interface PlanCost {
  readonly charges: readonly PlanCharge[]
  readonly total: Money
  /** What the sum leaves out or takes for granted. */
  readonly notes: readonly string[]
  /** Whether something comes on top. */
  readonly isLowerBound: boolean
}

/**
 * A month of a plan in one account: each key once, with the requests of all its workloads, and the free requests of the
 * account handed out from the first key to the last.
 *
 * @param requests calls to AWS KMS a month of the workload at a place of the plan
 */
export function planCost({ own, byAws }: PlanKeys, requests: (at: number) => number): PlanCost {
  let free = listPrices().freeRequests
  let hasCluster = false
  const charge = (members: readonly [Member, ...Member[]]): { cost: Cost; charge: PlanCharge } => {
    const [{ option, answers }] = members
    const all = members.reduce((sum, { at }) => sum + requests(at), 0)
    const scene = sceneOf(answers)
    const use = readUse(NOTHING_TYPED, answers)
    const price = requestPriceOf(scene)
    const needsCluster = option.ownKey?.origin === 'AWS_CLOUDHSM' && !hasCluster
    const plan: Use = {
      ...use,
      option: option.id,
      traffic: { kind: 'requests', requests: price === 'request' ? all : 0 },
      other: {
        ...use.other,
        rsa2048: price === 'rsa2048' ? all : 0,
        asymmetric: price === 'asymmetric' ? all : 0,
      },
      hsms: needsCluster ? use.hsms : 0,
      prices: { ...use.prices, freeRequests: free },
    }
    if (needsCluster) hasCluster = true
    const borne = option.id === 'aws-managed-key' && use.awsManagedRequests === 'service'
    if (price === 'request' && !borne && option.id !== 'aws-owned-key') free -= Math.min(free, all)
    const cost = monthlyCost(plan)
    const leftOut = leftOutFor(scene)
    const lines = linesFor(cost.lines, scene).filter(({ label }) => label !== 'HSMs' || plan.hsms > 0)
    return {
      cost: {
        ...cost,
        notIncluded: [...cost.notIncluded, ...leftOut],
        isLowerBound: cost.isLowerBound || leftOut.length > 0,
      },
      charge: { members, lines, total: cost.total },
    }
  }
  const charged = [...own.map(({ members }) => charge(members)), ...byAws.map((member) => charge([member]))]
  const spread = own.some(({ more }) => more.length > 0)
  const members = [...own.flatMap((key) => key.members), ...byAws]
  const notIncluded = new Set(charged.flatMap(({ cost }) => cost.notIncluded.map(({ says }) => says)))
  return {
    charges: charged.map((each) => each.charge),
    total: charged.reduce((sum, { charge: { total } }) => sum + total, 0n),
    notes: [
      'All keys are counted in one account, which has the free requests once.',
      ...(spread ? ['A workload that may need several keys is counted with one.'] : []),
      ...(own.some(({ option }) => option.ownKey?.multiRegion)
        ? ['Each multi-Region key is counted with one replica.']
        : []),
      ...(own.some(({ members: each }) => each.some(({ answers }) => isRule(answers.rotation)))
        ? ['No rotation is counted. Each of the first two adds the price of the key once more, later ones nothing.']
        : []),
      ...(members.some(({ answers }) => serviceIn(answers) === 's3' && withBucketKeys(NOTHING_TYPED, answers))
        ? ['A bucket starts with the requests that are left where S3 Bucket Keys save the most that AWS names.']
        : []),
      ...(members.some(({ answers }) => readUse(NOTHING_TYPED, answers).othersCall)
        ? ['Requests that other accounts make are counted too, although these accounts are charged for them.']
        : []),
      ...(hasCluster ? ['All keys in AWS CloudHSM are counted in one cluster.'] : []),
      ...(own.some(
        ({ option, members: [{ answers }] }) =>
          option.ownKey?.origin === 'AWS_CLOUDHSM' && answers.regions === 'several',
      )
        ? [ONE_CLUSTER.says]
        : []),
      ...(members.some(({ answers }) => isWithoutSpec(answers))
        ? ['Asymmetric keys without a chosen spec are counted at the price of other specs than RSA_2048.']
        : []),
      ...[...notIncluded].map((says) => `Not included: ${says}.`),
    ],
    isLowerBound: spread || charged.some(({ cost }) => cost.isLowerBound),
  }
}
