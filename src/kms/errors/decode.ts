import type { FactId } from '../facts.ts'
import { KNOWN_ERRORS, type KnownError } from './known.ts'

/** Who called, as far as an ARN or a name in the message tells. */
export interface Caller {
  readonly kind:
    | 'role'
    | 'service-linked role'
    | 'user'
    | 'root user'
    | 'federated user'
    | 'service'
    | 'anonymous'
    | 'other'
  /** The ARN, or the name of the service. */
  readonly written: string
  /** Name without session: what a policy would name. */
  readonly name?: string
  readonly account?: string
}

/** What was read out of a message. All of it is the reader's own: it must go nowhere. */
export interface Read {
  readonly caller?: Caller
  /** `kms:Decrypt` */
  readonly action?: string
  /** What the message says after “on resource”, if that is an ARN. */
  readonly resource?: string
  /** The first ARN of a KMS key or alias. */
  readonly key?: { readonly arn: string; readonly account: string; readonly region: string; readonly isAlias: boolean }
  /** Of a policy that denied. */
  readonly policy?: string
  /** The API operation that failed: `GetObject` */
  readonly operation?: string
  /** Whether key and caller are in different accounts; nothing where one is not told. */
  readonly isCrossAccount?: boolean
}

/** What follows from what was read, beyond the explanation of the message. */
export interface Note {
  readonly id: 'cross-account' | 'same-account' | 'not-of-kms' | 'alias' | 'service' | 'anonymous'
  readonly says: string
  readonly facts: readonly FactId[]
}

export type Decoded =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown'; readonly read: Read; readonly notes: readonly Note[] }
  | {
      readonly kind: 'known'
      /** The outermost first: what a service says, then what AWS KMS said to it. */
      readonly errors: readonly [KnownError, ...KnownError[]]
      readonly read: Read
      readonly notes: readonly Note[]
    }

/** Explains an error message, or a piece of a log with one in it. Takes any text, and never throws. */
export function decode(text: string): Decoded {
  const line = prepare(text)
  if (line === '') return { kind: 'empty' }
  const read = readOut(line)
  const notes = notesOn(read)
  const [first, ...others] = matching(line)
  return first ? { kind: 'known', errors: [first, ...others], read, notes } : { kind: 'unknown', read, notes }
}

/** One line with straight quotes, whatever a console, a JSON log or an XML answer made of it. */
const prepare = (text: string) =>
  text
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll('\\"', '"')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#39;|&apos;|[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Of each group the exact explanations, or else the first general one; messages of services first. */
function matching(line: string): KnownError[] {
  const found = KNOWN_ERRORS.filter(({ pattern }) => pattern.test(line))
  const kept = found.filter(
    (error) =>
      !error.general ||
      !found.some((other) => other.group === error.group && (!other.general || isBefore(other, error))),
  )
  // a message of another service mostly carries the code of a denial as well: that alone says nothing more
  const isBare = (error: KnownError) => error.general && error.group === 'denied'
  const ofService = kept.filter(({ group }) => group === 'service')
  return [
    ...ofService,
    ...kept.filter((error) => error.group !== 'service' && !(ofService.length > 0 && isBare(error))),
  ]
}

const isBefore = (one: KnownError, other: KnownError) => KNOWN_ERRORS.indexOf(one) < KNOWN_ERRORS.indexOf(other)

/** An ARN ends at white space, a quote, a bracket or a comma; a dot or colon after it belongs to the sentence. */
const cleanArn = (written: string | undefined) => written?.replace(/[.:;]+$/, '')

function readOut(line: string): Read {
  const caller = callerIn(line)
  const action = /is not authorized to perform:? ?"?([a-z0-9-]+:[A-Za-z*]+)/i.exec(line)?.[1]
  const resource = cleanArn(/on (?:the )?resource:? ?["']?(arn:[^\s"'<>,]+)/i.exec(line)?.[1])
  const key = keyIn(line)
  const policy = cleanArn(
    /explicit deny in an? [a-z -]{1,40}(?:, with policy arn)?:? ?["']?(arn:[^\s"'<>,]+)/i.exec(line)?.[1],
  )
  const operation = /when calling the (\w+) operation/i.exec(line)?.[1]
  const isCrossAccount = key && caller?.account ? key.account !== caller.account : undefined
  return {
    ...(caller && { caller }),
    ...(action && { action }),
    ...(resource && { resource }),
    ...(key && { key }),
    ...(policy && { policy }),
    ...(operation && { operation }),
    ...(isCrossAccount !== undefined && { isCrossAccount }),
  }
}

function keyIn(line: string): Read['key'] {
  const found = /arn:aws[a-z-]*:kms:([a-z0-9-]+):(\d{12}):(key|alias)\/[\w/-]+/.exec(line)
  const [arn, region, account, kind] = found ?? []
  return arn && region && account ? { arn, region, account, isAlias: kind === 'alias' } : undefined
}

function callerIn(line: string): Caller | undefined {
  if (/User: ?anonymous\b/i.test(line)) return { kind: 'anonymous', written: 'anonymous' }
  const service = /(?:^|[\s"'(])([a-z][a-z0-9.-]{1,60}\.amazonaws\.com(?:\.cn)?) is not authorized/i.exec(line)?.[1]
  if (service) return { kind: 'service', written: service, name: service }
  const arn = /User: ?"?(arn:aws[a-z-]*:(?:iam|sts)::\d{12}:\S+)/i.exec(line)?.[1]?.replace(/["',]+$/, '')
  return arn ? callerOf(arn) : undefined
}

/** Of an ARN like `arn:aws:sts::111122223333:assumed-role/data-reader/session`. */
function callerOf(arn: string): Caller {
  const account = arn.split(':')[4] ?? ''
  const [type = '', ...path] = arn.split(':').slice(5).join(':').split('/')
  const last = path.at(-1)
  const of = (kind: Caller['kind'], name?: string): Caller => ({ kind, written: arn, account, ...(name && { name }) })
  switch (type) {
    case 'assumed-role': {
      const role = path[0]
      return of(role?.startsWith('AWSServiceRoleFor') ? 'service-linked role' : 'role', role)
    }
    case 'role':
      return of(path[0] === 'aws-service-role' ? 'service-linked role' : 'role', last)
    case 'user':
      return of('user', last)
    case 'federated-user':
      return of('federated user', last)
    case 'root':
      return of('root user')
    default:
      return of('other')
  }
}

function notesOn({ caller, action, resource, key, isCrossAccount }: Read): Note[] {
  const notes: Note[] = []
  if (isCrossAccount === true)
    notes.push({
      id: 'cross-account',
      says: 'The key is in another account than the caller: the key policy there and an IAM policy here must both say yes.',
      facts: ['crossAccountNeedsBoth', 'policiesLiveOnBothSides'],
    })
  if (isCrossAccount === false)
    notes.push({
      id: 'same-account',
      says: 'Key and caller are in the same account: one yes is enough, in the key policy, by a grant, or in IAM where the key policy names the account.',
      facts: ['keyPolicyIsPrimary', 'accountStatementDelegates'],
    })
  if (action && !/^kms:/i.test(action))
    notes.push({
      id: 'not-of-kms',
      says: `${action} is no action of AWS KMS: here the policy of that resource is meant, and not the key policy. A key may be the next to refuse.`,
      facts: ['denialsNameTheirParts', 'denialsNameOneType'],
    })
  if (key?.isAlias || /:alias\//.test(resource ?? ''))
    notes.push({
      id: 'alias',
      says: 'The message names an alias. Policies decide about the key behind it: see which one that is today.',
      facts: ['crossAccountNeedsKeyArn', 'manualRotationByAlias'],
    })
  if (caller?.kind === 'service')
    notes.push({
      id: 'service',
      says: `${caller.written} calls as a service principal: only a key policy, or a grant made to it, can say yes.`,
      facts: ['changedServicePrincipalGrants', 'servicePrincipalConditions'],
    })
  if (caller?.kind === 'anonymous')
    notes.push({
      id: 'anonymous',
      says: 'The request was not signed: nobody without credentials can use a KMS key.',
      facts: ['anonymousRequestsCannotUseKms'],
    })
  return notes
}
