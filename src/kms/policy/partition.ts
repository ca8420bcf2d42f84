import { serviceIn, type Answers } from '../answers.ts'
import { KEY_USES } from '../key-uses.ts'
import { serviceOf } from '../services.ts'
import type { AlsoNeeded } from './deliver.ts'
import { inWordsOf, type Details } from './details.ts'
import type { Partition } from './settings.ts'
import type { Explained } from './statement.ts'

// What is written was read for the partition aws. Here stands what that means in the others.

/** As in a sentence. */
const NAMES: { readonly [Of in Exclude<Partition, 'aws'>]: string } = {
  'aws-us-gov': 'AWS GovCloud (US)',
  'aws-cn': 'the China Regions',
}

/**
 * The statements, each with what was not verified about its principal in another partition.
 *
 * @param does what a service does there, by its own name
 */
export function verifiedIn(
  statements: readonly Explained[],
  { partition = 'aws' }: Details,
  does: 'calls AWS KMS' | 'delivers' = 'calls AWS KMS',
): Explained[] {
  if (partition === 'aws') return [...statements]
  return statements.map((explained) => {
    const open = notVerified(explained, does)
    return open === undefined
      ? explained
      : {
          ...explained,
          says: `${explained.says} Not verified in ${NAMES[partition]}: ${open}.${foreignRegion(explained)}`,
        }
  })
}

/** Of the Regions of `aws` one stands in our statements, where the source is in it wherever the resource is. */
const foreignRegion = ({ statement: { Condition = {} } }: Explained): string =>
  JSON.stringify(Condition).includes(':us-east-1:')
    ? ' As it stands the statement lets nothing in there: us-east-1 is of the partition aws.'
    : ''

function notVerified({ statement: { Principal } }: Explained, does: string): string | undefined {
  if (typeof Principal !== 'object') return undefined
  if ('Service' in Principal) return `that the service ${does} there, and by this name`
  return [Principal.AWS].flat().some((name) => name.includes(':role/aws-service-role/'))
    ? 'that the service has this role there, and by this name'
    : undefined
}

/** What is said of ARNs in our texts, as it reads in another partition. */
export const spelledIn = (steps: readonly AlsoNeeded[], { partition = 'aws' }: Details): readonly AlsoNeeded[] =>
  partition === 'aws'
    ? steps
    : steps.map((step) => ({
        ...step,
        says: inWordsOf(partition, step.says),
        ...(step.items && { items: step.items.map((item) => inWordsOf(partition, item)) }),
      }))

/** What to know before anything is created in another partition. */
export function partitionSteps(answers: Answers, { partition = 'aws' }: Details): AlsoNeeded[] {
  if (partition === 'aws') return []
  const name = NAMES[partition]
  const service = serviceIn(answers)
  const only = service && KEY_USES[service].notSymmetric?.only
  return [
    {
      id: 'partition',
      title: `What was verified for ${name}`,
      says: only
        ? `This key cannot be created there: ${serviceOf(service).name} takes a key in the Region ${only.region} alone, which is of the partition aws.`
        : `The ARNs carry ${partition}, and the values of kms:ViaService end in amazonaws.com in all partitions. Everything else here was read for the partition aws.`,
      items: [
        `Not verified in ${name}: ${
          service ? `that ${serviceOf(service).name} offers there what this page says of it, ` : ''
        }service principals and service-linked roles, kinds of key, quotas and prices.`,
        ...(partition === 'aws-cn'
          ? ['There, a symmetric encryption key is an SM4 key, not an AES key: if a rule asks for AES, that decides.']
          : [
              'Aliases, descriptions, tags and key policies, the names of key administrators and key users in them too, must not hold export-controlled data.',
            ]),
      ],
      fact: 'partitionsOfArns',
      more: ['viaServiceInEachPartition', partition === 'aws-cn' ? 'symmetricDefaultInChina' : 'govCloudMetadata'],
    },
  ]
}
