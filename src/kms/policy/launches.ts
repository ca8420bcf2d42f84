import type { Answers } from '../answers.ts'
import { DELIVERIES } from '../deliveries.ts'
import { EDGES } from '../edges.ts'
import type { FactId } from '../facts.ts'
import { fill, valuesOf, type Details } from './details.ts'

/** Who launches instances from what is shared, in the accounts with which it is shared. */
interface LaunchesElsewhere {
  /** As the delivery is called. */
  readonly name: string
  readonly symptom: string
  /** The service-linked role of each other account: IAM takes no policy for it, so a grant gives it the key. */
  readonly roles: readonly string[]
  readonly fact: FactId
  /** AWS's page on EC2 Auto Scaling has the whole way, those on Spot have the command alone. */
  readonly isOurReading: boolean
}

/** The operations of the grant in AWS's command, the same for each of these roles. */
export const GRANT_OPERATIONS = [
  'Encrypt',
  'Decrypt',
  'ReEncryptFrom',
  'ReEncryptTo',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'DescribeKey',
  'CreateGrant',
] as const

/** What a delivery by a service-linked role takes in other accounts; `undefined` where no other account is named. */
export function launchesElsewhere(answers: Answers, details: Details): LaunchesElsewhere | undefined {
  if (answers.service !== 'ebs' || answers.accounts !== 'others') return undefined
  const delivery = DELIVERIES.find(({ id }) => id === answers.delivery)
  if (!delivery) return undefined
  const { permissions, symptom, fact } = EDGES[delivery.id]
  const caller = permissions.map((permission) => permission.caller).find(({ kind }) => kind === 'service-linked-role')
  if (caller?.kind !== 'service-linked-role') return undefined
  return {
    name: delivery.says,
    symptom: symptom?.says ?? 'No instance is launched.',
    roles: valuesOf(details, 'otherAccounts').map((account) =>
      fill(caller.role.replace('{account}', account), details),
    ),
    fact: delivery.id === 'auto-scaling' ? 'autoScalingGrant' : fact,
    isOurReading: delivery.id !== 'auto-scaling',
  }
}
