import { FACTS } from '../facts.ts'
import { documentOf, type Explained, type PolicyDocument } from '../policy/statement.ts'
import type { ServiceResource } from '../resources/resource.ts'
import { commentLines, firstSentence } from './comment.ts'
import type { Deployment } from './deployment.ts'

/** Of the stack of the key. */
export const STACK = 'kms-key'

/** A parameter of each replica's stack: AWS KMS makes up the ID of the primary key. */
export const PRIMARY = 'PrimaryKeyArn'

/** A parameter of the stack of what is encrypted under the key. */
export const KEY_ARN = 'KeyArn'

/** What a parameter of such a stack says to one. */
export const NO_PLACEHOLDER = 'put your own value in place of the placeholder in < >'

/** The name of the stack of what is encrypted under the key. */
export const resourceStack = ({ name }: Pick<ServiceResource, 'name'>) => `${STACK}-${name}`

/** Its name in the stack. */
export const resourceId = ({ name }: Pick<ServiceResource, 'name'>): string =>
  name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Why the resource of the service is in no stack. */
export const noResourceInAStack = ({ resource }: Deployment): readonly string[] =>
  resource && 'none' in resource.cloudFormation ? [resource.cloudFormation.none] : []

/** The name of the stack of each replica: after its Region, where that makes a name. */
export const replicaStacks = ({ replicas }: Deployment): readonly string[] =>
  replicas.map(({ region }, at) => {
    const isAlone = replicas.every((other, place) => place === at || other.region !== region)
    return `${STACK}-${isAlone && /^[a-z0-9-]{1,32}$/.test(region) ? region : `replica-${at + 1}`}`
  })

/** What CloudFormation cannot create, and so neither can the AWS CDK. */
export const whyNotInAStack = ({ origin }: Deployment): string | undefined =>
  origin === 'AWS_CLOUDHSM' || origin === 'EXTERNAL_KEY_STORE' ? FACTS.cloudFormationOrigins.says : undefined

export const limitsOfStacks = ({ origin, multiRegion }: Deployment): readonly string[] => [
  ...(origin === 'EXTERNAL'
    ? [
        `The stack creates the key without key material. Import yours afterwards${multiRegion ? ', and before you create the stacks of the replica keys; then import the same into each of them' : ''}.`,
      ]
    : []),
  ...(multiRegion
    ? [
        'Each replica key stands in a stack of its own, in its Region. Create the stack of the primary key first: the others ask for its ARN.',
      ]
    : []),
]

/** The policy as it is, and the reason of each statement for a comment above it. */
export function commented(policy: readonly Explained[]): {
  readonly document: PolicyDocument
  readonly reasonOf: (element: unknown, width: number) => readonly string[]
} {
  const reasons = new Map<unknown, string>(policy.map(({ statement, says }) => [statement, firstSentence(says)]))
  return {
    document: documentOf(policy),
    reasonOf: (element, width) => {
      const reason = reasons.get(element)
      return reason === undefined ? [] : commentLines(reason, width)
    },
  }
}
