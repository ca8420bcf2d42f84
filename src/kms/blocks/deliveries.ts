import type { Answers } from '../answers.ts'
import { deliveriesIn } from '../delivered.ts'
import { deliveryInSentence, type DeliveryId } from '../deliveries.ts'
import type { Caller, Edge, Permission } from '../edge.ts'
import { EDGES } from '../edges.ts'
import { fill, valuesOf, type Details } from '../policy/details.ts'
import { compares, oneOrMore, type Condition, type Explained, type Statement } from '../policy/statement.ts'
import type { ServiceId } from '../services/ids.ts'
import { serviceOf } from '../services.ts'
import { sharedUseOf } from '../policy/uses.ts'
import { inSentence } from '../words.ts'
import { onThisKey, filled } from './parts.ts'

/**
 * The AWS services that deliver into the resource, each limited to its source where that works. Where two deliveries need the
 * very same statement, it stands once and names both.
 */
export function allowDeliveries(answers: Answers, details: Details): Explained[] {
  const alike = new Map<string, { deliveries: [Chosen, ...Chosen[]]; statement: Omit<Statement, 'Sid'> }>()
  for (const { id, into, ...delivery } of deliveriesIn(answers)) {
    for (const permission of EDGES[id].permissions) {
      const { caller, actions, condition, does } = permission
      const statement = onThisKey(
        { Effect: 'Allow', Principal: principalOf(caller, details), Action: oneOrMore(actions) },
        filled(condition, details),
      )
      const delivered: Chosen = { id, into, name: deliveryInSentence(delivery), edge: EDGES[id], permission }
      const key = JSON.stringify([does, statement])
      const known = alike.get(key)
      if (known) known.deliveries.push(delivered)
      else alike.set(key, { deliveries: [delivered], statement })
    }
  }
  return [...alike.values()].map(({ deliveries, statement }) => {
    const [first, ...others] = deliveries
    const facts = deliveries.map(({ edge }) => edge.conditionFact)
    const more = [...new Set(facts)].filter((fact) => fact !== first.edge.conditionFact)
    return {
      statement: {
        Sid: sidFor(first.permission, deliveries.map(({ name }) => name).join(' and ')),
        ...statement,
      },
      cause: { kind: 'answer', question: 'delivery', choices: deliveries.map(({ id }) => id) },
      says: eachOnce([
        ...deliveries.map((delivery) => whoCalls(delivery, sharedUseOf(answers) !== undefined)),
        ...deliveries.map(({ name, permission: { says } }) =>
          says !== undefined && others.length > 0 ? `For ${name}: ${says}` : says,
        ),
      ]).join(' '),
      without: eachOnce(
        deliveries.map(({ edge: { symptom } }) =>
          symptom.documented
            ? inSentence(symptom.says)
            : `nothing is delivered. ${symptom.says} Do not count on an error.`,
        ),
      ).join(' Or '),
      fact: first.edge.conditionFact,
      ...(more.length > 0 && { more }),
    }
  })
}

const sidFor = ({ caller, does }: Permission, names: string) =>
  caller.kind === 'users' ? `Allow use of the key for ${names}` : `Allow ${names} to ${does}`

/** A delivery and one of its statements. */
interface Chosen {
  readonly id: DeliveryId
  readonly into: ServiceId
  readonly name: string
  readonly edge: Edge
  readonly permission: Permission
}

export const eachOnce = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((each) => each !== undefined)),
]

export function principalOf(
  caller: Caller,
  details: Details,
): { Service: string } | { AWS: string | readonly string[] } {
  switch (caller.kind) {
    case 'service':
      return { Service: fill(caller.principal, details) }
    case 'service-linked-role':
    case 'role':
      return { AWS: fill(caller.role, details) }
    case 'users':
      return { AWS: oneOrMore(valuesOf(details, 'users')) }
  }
}

/** What a condition on the source of a call admits, after “only”: not every service sends the ARN of its source. */
export const admitted = (condition: Condition): string =>
  compares(condition, 'aws:SourceArn')
    ? 'the source that stands in it'
    : 'what it does for the account that stands in it'

/** Whether a statement lets a service in, whoever it works for, and no reason makes that harmless. */
export const letsAnySourceIn = ({ caller, condition, actions }: Permission): boolean =>
  caller.kind === 'service' && !condition && actions.some((action) => action !== 'kms:DescribeKey')

/** Who calls, and what keeps others out. Which of the key users call, their permission says. */
function whoCalls({ permission, edge, into }: Chosen, isShared: boolean): string | undefined {
  const { caller, condition, says } = permission
  switch (caller.kind) {
    case 'service': {
      const calls = 'The service calls AWS KMS under its own name'
      if (condition) return `${calls}; the condition admits only ${admitted(condition)}.`
      if (says !== undefined) return `${calls}.`
      return `${calls}. The usual conditions are left out because ${
        edge.breaks?.some(({ keys }) => keys.includes('aws:SourceArn'))
          ? 'they are not supported here'
          : 'AWS’s page shows none here, and one that does not work stops everything'
      }: use this key for ${serviceOf(into).resource}, this delivery and nothing else${isShared ? ', which speaks against opening it to other accounts; see below' : ''}.`
    }
    case 'service-linked-role':
      return 'A service-linked role of your account calls AWS KMS. It must exist before this policy is saved, or AWS KMS refuses the policy.'
    case 'role':
      return 'The role that you hand to the service calls AWS KMS, only through Amazon S3 and for this bucket.'
    case 'users':
      return undefined
  }
}
