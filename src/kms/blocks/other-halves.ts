import type { DeliveryId } from '../deliveries.ts'
import type { HalfStatement } from '../edge.ts'
import { EDGES } from '../edges.ts'
import { fill, type Details } from '../policy/details.ts'
import { oneOrMore, type Explained, type Statement } from '../policy/statement.ts'
import { admitted, eachOnce, principalOf } from './deliveries.ts'
import { filled } from './parts.ts'

/** A delivery, with its name as a part of a sentence. */
interface Named {
  readonly id: DeliveryId
  readonly name: string
}

/** A delivery and one statement of its other half. */
interface Half extends Named {
  readonly statement: HalfStatement
}

/** The statements of a delivery in the policy of the resource; none where AWS documents none that we write. */
export function halvesOf(id: DeliveryId): readonly HalfStatement[] {
  const { otherHalf } = EDGES[id]
  return (otherHalf.kind === 'resource-policy' && otherHalf.statements) || []
}

/**
 * The AWS services that deliver into the resource, in its own policy. Where two deliveries need the very same statement, it
 * stands once and names both.
 */
export function admitDeliveries(deliveries: readonly Named[], details: Details): Explained[] {
  const alike = new Map<string, { statement: Omit<Statement, 'Sid'>; of: [Half, ...Half[]] }>()
  for (const { id, name } of deliveries) {
    for (const each of halvesOf(id)) {
      const statement = inTheResourcePolicy(each, details)
      const half: Half = { id, name, statement: each }
      const key = JSON.stringify(statement)
      const known = alike.get(key)
      if (known) known.of.push(half)
      else alike.set(key, { statement, of: [half] })
    }
  }
  return [...alike.values()].map(({ statement, of }) => explained(statement, of))
}

function inTheResourcePolicy(half: HalfStatement, details: Details): Omit<Statement, 'Sid'> {
  const condition = filled(half.condition, details)
  return {
    Effect: 'Allow',
    Principal: principalOf(half.caller, details),
    Action: oneOrMore(half.actions),
    Resource: fill(half.resource, details),
    ...(condition && { Condition: condition }),
  }
}

function explained(statement: Omit<Statement, 'Sid'>, of: readonly [Half, ...Half[]]): Explained {
  const [{ statement: one }, ...others] = of
  const further = of.flatMap(({ statement: each }) => [each.fact, ...(each.more ?? [])])
  const more = [...new Set(further)].filter((fact) => fact !== one.fact)
  const isSaidOfAll = others.every((each) => each.statement.says === one.says)
  return {
    statement: { Sid: sidFor(of), ...statement },
    cause: { kind: 'answer', question: 'delivery', choices: of.map(({ id }) => id) },
    says: eachOnce([
      ...of.map((each) => whoCalls(each.statement)),
      ...of.map(({ name, statement: { says } }) => (says === undefined || isSaidOfAll ? says : `For ${name}: ${says}`)),
    ]).join(' '),
    without: `${one.does.startsWith('read') ? 'nothing can be read' : 'nothing is delivered'}, whatever the key allows.`,
    fact: one.fact,
    ...(more.length > 0 && { more }),
  }
}

/** Letters and digits only, as policies of resources take it: “AllowVPCFlowLogsToCheckTheBucket”. */
const sidFor = (of: readonly [Half, ...Half[]]) =>
  `Allow${of.map(({ name }) => inOneWord(name.replace(/^an? /, ''))).join('And')}To${inOneWord(of[0].statement.does)}`

const inOneWord = (text: string) =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

function whoCalls({ caller, condition = {} }: HalfStatement): string {
  if (caller.kind !== 'service')
    return 'A service-linked role of your account calls. It must exist before this policy is saved, or the policy is refused.'
  const keys = Object.values(condition).flatMap((each) => Object.keys(each))
  if (keys.length === 0) return 'The service calls under its own name, whoever it works for.'
  return `The service calls under its own name; the condition admits only ${admitted(condition)}.${keys.includes('s3:x-amz-acl') ? ' With each upload it has to hand the object over to the owner of the bucket.' : ''}`
}
