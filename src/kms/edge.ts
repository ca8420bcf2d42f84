import type { DeliveryId } from './deliveries.ts'
import type { FactId } from './facts.ts'
import type { Condition } from './policy/statement.ts'

/** Whom AWS KMS sees. Patterns in braces are details, as in `policy/details.ts`. */
export type Caller =
  | {
      readonly kind: 'service'
      readonly principal: string
      /** The form in Regions that have to be enabled, where AWS documents another one. */
      readonly optIn?: { readonly principal: string; readonly fact: FactId }
    }
  /** A role that the service makes in the account. AWS KMS refuses its ARN until it is there. */
  | { readonly kind: 'service-linked-role'; readonly role: string }
  /** A role that the reader hands to the service; one for each delivery. */
  | { readonly kind: 'role'; readonly role: string }
  /** The key users, with a call that their own statement does not cover. */
  | { readonly kind: 'users' }

/** One statement of the key policy. */
export interface Permission {
  readonly caller: Caller
  /** What it is for, after “Allow … to”; plain characters, as in every key policy. */
  readonly does: string
  readonly actions: readonly [string, ...string[]]
  /** Conditions that are documented to work here; absent where none is. */
  readonly condition?: Condition
  /** What to know about this statement beside its caller. */
  readonly says?: string
}

/** Condition keys with which a statement lets nothing in any more, although it looks right. */
interface Break {
  readonly keys: readonly [string, ...string[]]
  readonly fact: FactId
  /** Whose statements it breaks; absent: all of them. */
  readonly of?: 'services' | 'roles'
}

/** A condition key that works here with one kind of value, and with any other lets nothing in. */
interface OnlyWith {
  readonly key: string
  /** After “works only with”: “the ARN of the bucket”. */
  readonly value: string
  readonly fact: FactId
}

const NOT_SAID = 'AWS’s page does not say what is seen.'

/** What the reader sees when the key does not admit the caller, or that AWS’s page does not say it. */
export type Symptom =
  | { readonly documented: true; readonly says: string; readonly fact: FactId }
  /** The fact leads to the page that was searched for it. */
  | { readonly documented: false; readonly says: typeof NOT_SAID; readonly fact: FactId }

export const seen = (says: string, fact: FactId): Symptom => ({ documented: true, says, fact })
export const notSaid = (fact: FactId): Symptom => ({ documented: false, says: NOT_SAID, fact })

/** One statement of the policy of the resource, as AWS’s page has it. */
export interface HalfStatement {
  readonly caller: Caller
  /** What it is for, after “Allow … to”. */
  readonly does: string
  readonly actions: readonly [string, ...string[]]
  /** A pattern, as the conditions are: the resource itself, or what is in it. */
  readonly resource: string
  /** Absent only where AWS says that none works, or where none is needed. */
  readonly condition?: Condition
  /** What to know beside its conditions. */
  readonly says?: string
  readonly fact: FactId
  /** Further facts behind it. */
  readonly more?: readonly FactId[]
}

/** What else has to allow it, whatever the key is. */
export type OtherHalf =
  | {
      readonly kind: 'resource-policy'
      readonly of: 'topic' | 'queue' | 'bucket'
      readonly principals: readonly [string, ...string[]]
      readonly actions: readonly [string, ...string[]]
      /** Absent where AWS documents none that is limited to its source. */
      readonly statements?: readonly [HalfStatement, ...HalfStatement[]]
    }
  | {
      readonly kind: 'other'
      readonly title: string
      readonly says: string
      /** The same where AWS provides the key, if it speaks of the key or of statements on it. */
      readonly underAwsKey?: string
    }

/** Something to know before the delivery is set up. */
export interface Note {
  readonly title: string
  readonly says: string
  readonly fact: FactId
  /** Further facts behind it. */
  readonly more?: readonly FactId[]
  /** The delivery whose title stands in what it says: its page has more. */
  readonly page?: DeliveryId
  /** It is about a key of one’s own, or its policy: said where the reader writes one. */
  readonly ofTheKeyPolicy?: true
}

/** What a delivery asks of the key and of the resource. */
export interface Edge {
  /** None where no KMS key works: then the delivery's need is `sse-s3-delivery`. */
  readonly permissions: readonly Permission[]
  readonly otherHalf: OtherHalf
  /** What breaks this delivery beside what breaks all of its kind; `breaksOf` has both. */
  readonly breaks?: readonly Break[]
  readonly onlyWith?: readonly OnlyWith[]
  readonly symptom: Symptom
  readonly notes?: readonly Note[]
  /** S3 Bucket Keys get in the way of the key policy here, as AWS says. */
  readonly noBucketKeys?: true
  /** What the source needs, and which kinds of key work. */
  readonly fact: FactId
  /** Which conditions work, or that AWS shows none. */
  readonly conditionFact: FactId
}

/** What no service principal carries: it has no caller’s identity, account or organization. */
const BREAKS_SERVICES: readonly Break[] = [
  { keys: ['kms:ViaService'], fact: 'viaServiceNeedsTheCaller', of: 'services' },
  { keys: ['kms:CallerAccount'], fact: 'callerAccountIsOfIdentities', of: 'services' },
  { keys: ['aws:PrincipalOrgID'], fact: 'principalOrgCondition', of: 'services' },
]

/** What no role carries, a service-linked one neither. */
const BREAKS_ROLES: readonly Break[] = [
  {
    keys: ['aws:SourceArn', 'aws:SourceAccount', 'aws:SourceOrgID'],
    fact: 'sourceKeysAreOfServicePrincipals',
    of: 'roles',
  },
]

/** The conditions that silently break a delivery: those of its kind of caller, and its own. */
export function breaksOf({
  permissions,
  breaks = [],
}: {
  readonly permissions: readonly { readonly caller: Pick<Caller, 'kind'> }[]
  readonly breaks?: readonly Break[]
}): readonly Break[] {
  const kinds = new Set(permissions.map(({ caller }) => caller.kind))
  return [
    ...breaks,
    ...(kinds.has('service') ? BREAKS_SERVICES : []),
    ...(kinds.has('role') || kinds.has('service-linked-role') || kinds.has('users') ? BREAKS_ROLES : []),
  ]
}
