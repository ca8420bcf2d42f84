import { FACTS, type FactId } from '../facts.ts'
import { textOf, type PolicyDocument } from './statement.ts'

/** What a policy is attached to: each has a size of its own that AWS takes. */
export type PolicyKind = 'key' | 'bucket' | 'secret' | 'queue' | 'topic' | 'table' | 'iam' | 'trust' | 'vault'

interface Limit {
  readonly fact: FactId
  readonly max: number
  readonly unit: 'bytes' | 'characters' | 'principals'
  readonly sizeOf: (document: PolicyDocument) => number
  readonly remedy: string
}

const bytesOf = (document: PolicyDocument) => new TextEncoder().encode(textOf(document)).length
const charactersOf = (document: PolicyDocument) => textOf(document).length
const withoutSpace = (document: PolicyDocument) => textOf(document).replaceAll(/\s/g, '').length

/** Over all statements: AWS does not say whether it counts each by itself, and the smaller reading warns in time. */
const principalsOf = ({ Statement }: PolicyDocument) =>
  Statement.flatMap(({ Principal }) =>
    Principal === undefined ? [] : typeof Principal === 'object' ? Object.values(Principal).flat() : [Principal],
  ).length

/** AWS writes KB and does not say how many bytes: the smaller reading warns in time. */
const KB = 1000

/** Of trust policies and access policies of vaults we found no size that AWS names for the policy alone. */
const LIMITS: { readonly [Kind in PolicyKind]: readonly Limit[] } = {
  key: [
    {
      fact: 'keyPolicySize',
      max: FACTS.keyPolicySize.value,
      unit: 'bytes',
      sizeOf: bytesOf,
      remedy: 'Share with the organization where the service allows that, or use several keys.',
    },
  ],
  bucket: [
    {
      fact: 'bucketPolicySize',
      max: FACTS.bucketPolicySize.value * KB,
      unit: 'bytes',
      sizeOf: bytesOf,
      remedy: 'The statements that are there already count too. Share with the organization, or use several buckets.',
    },
  ],
  secret: [
    {
      fact: 'secretPolicySize',
      max: FACTS.secretPolicySize.value,
      unit: 'characters',
      sizeOf: charactersOf,
      remedy: 'Share with the organization, or use several secrets.',
    },
  ],
  queue: [
    {
      fact: 'queuePolicyPrincipals',
      max: FACTS.queuePolicyPrincipals.value,
      unit: 'principals',
      sizeOf: principalsOf,
      remedy: 'The statements that are there already count too. Share with the organization, or use several queues.',
    },
    {
      fact: 'queuePolicySize',
      max: FACTS.queuePolicySize.value,
      unit: 'bytes',
      sizeOf: bytesOf,
      remedy: 'Share with the organization, or use several queues.',
    },
  ],
  topic: [
    {
      fact: 'topicPolicyPrincipals',
      max: FACTS.topicPolicyPrincipals.value,
      unit: 'principals',
      sizeOf: principalsOf,
      remedy: 'The statements that are there already count too. Share with the organization, or use several topics.',
    },
    {
      fact: 'topicPolicySize',
      max: FACTS.topicPolicySize.value * KB,
      unit: 'bytes',
      sizeOf: bytesOf,
      remedy: 'Share with the organization, or use several topics.',
    },
  ],
  table: [
    {
      fact: 'tablePolicySize',
      max: FACTS.tablePolicySize.value * KB,
      unit: 'bytes',
      sizeOf: bytesOf,
      remedy: 'Share with the organization, or use several tables.',
    },
  ],
  trust: [],
  vault: [],
  iam: [
    {
      fact: 'managedPolicySize',
      max: FACTS.managedPolicySize.value,
      unit: 'characters',
      sizeOf: withoutSpace,
      remedy: 'Divide it among several policies.',
    },
  ],
}

/** More than AWS takes, by its own way of counting. */
export interface TooLarge {
  /** “20,481 bytes”. */
  readonly size: string
  readonly fact: FactId
  readonly remedy: string
}

/** The first limit that a policy exceeds; `undefined` where it fits. */
export function tooLarge(document: PolicyDocument, kind: PolicyKind): TooLarge | undefined {
  for (const { fact, max, unit, sizeOf, remedy } of LIMITS[kind]) {
    const size = sizeOf(document)
    if (size > max) return { size: `${size.toLocaleString('en-US')} ${unit}`, fact, remedy }
  }
  return undefined
}
