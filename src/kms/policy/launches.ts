import type { Answers } from '../answers.ts'
import { deliveriesIn } from '../delivered.ts'
import { deliveryInSentence } from '../deliveries.ts'
import { EDGES } from '../edges.ts'
import type { FactId } from '../facts.ts'
import { listOf } from '../words.ts'
import { fill, valuesOf, type Details } from './details.ts'

/** Who launches instances from what is shared, in the accounts with which it is shared. */
interface LaunchesElsewhere {
  /** As the deliveries are called, as a part of a sentence. */
  readonly name: string
  /** The same in plain characters, for a Sid. */
  readonly nameInSid: string
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
  const launching = deliveriesIn(answers).flatMap((delivery) => {
    const { permissions, symptom, fact } = EDGES[delivery.id]
    const caller = permissions.map((permission) => permission.caller).find(({ kind }) => kind === 'service-linked-role')
    return caller?.kind === 'service-linked-role' ? [{ ...delivery, role: caller.role, symptom, fact }] : []
  })
  const [first] = launching
  if (!first) return undefined
  const names = launching.map((delivery) => deliveryInSentence(delivery))
  const accounts = valuesOf(details, 'otherAccounts')
  return {
    name: listOf(names),
    nameInSid: names.join(' and '),
    symptom: first.symptom.says,
    roles: [...new Set(launching.map(({ role }) => role))].flatMap((role) =>
      accounts.map((account) => fill(role.replace('{account}', account), details)),
    ),
    fact: launching.some(({ id }) => id === 'auto-scaling') ? 'autoScalingGrant' : first.fact,
    isOurReading: launching.some(({ id }) => id !== 'auto-scaling'),
  }
}
