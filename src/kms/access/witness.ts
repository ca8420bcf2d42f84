import type { Condition } from '../policy/statement.ts'

/** Condition keys and the values of a request that carries them. */
export type Context = { readonly [Key: string]: string | readonly string[] }

/** What says who calls: a request cannot choose it, so nothing is made up for it. */
const IDENTITY = /^(?:aws:Principal|aws:SourceIdentity|aws:userid|aws:username|kms:CallerAccount)/i

/** Whether a condition key says who calls. */
const isIdentity = (key: string): boolean => IDENTITY.test(key)

/** A value that a pattern matches. */
const matching = (pattern: string) => pattern.replaceAll('*', 'any').replaceAll('?', 'x')

/** A value that makes an operator true, `undefined` where the key must be missing or anything we would make up is a guess. */
function valueFor(operator: string, value: string): string | readonly string[] | undefined {
  const isOfSet = operator.includes(':')
  const plain = operator.replace(/^For(?:Any|All)Values?:/, '').replace(/IfExists$/, '')
  const one = (text: string) => (isOfSet ? [text] : text)
  switch (plain) {
    case 'StringEquals':
    case 'StringEqualsIgnoreCase':
    case 'Bool':
    case 'NumericEquals':
    case 'NumericLessThanEquals':
    case 'NumericGreaterThanEquals':
      return one(value)
    case 'StringLike':
    case 'ArnLike':
    case 'ArnEquals':
      return one(matching(value))
    case 'Null':
      return value === 'false' ? 'any' : undefined
    default:
      return undefined
  }
}

/** A request that meets a condition, as far as a request can choose: the first value of every key. */
export function witnessOf(condition: Condition | undefined): Context {
  const context: { [Key: string]: string | readonly string[] } = {}
  for (const [operator, keys] of Object.entries(condition ?? {})) {
    for (const [key, values] of Object.entries(keys)) {
      if (isIdentity(key) || key in context) continue
      const value = valueFor(operator, [values].flat()[0] ?? '')
      if (value !== undefined) context[key] = value
    }
  }
  return context
}

/** A request that a Deny with this condition does not meet, as far as a request can choose: one key is enough for it. */
export function escapeOf(condition: Condition | undefined): Context {
  for (const [operator, keys] of Object.entries(condition ?? {})) {
    for (const [key, values] of Object.entries(keys)) {
      if (isIdentity(key)) continue
      const [value = ''] = [values].flat()
      const plain = operator.replace(/IfExists$/, '')
      if (plain === 'Bool') return { [key]: value === 'false' ? 'true' : 'false' }
      if (/^Numeric(?:Less|Greater)Than$/.test(plain) || plain.startsWith('StringNotEquals')) return { [key]: value }
    }
  }
  return {}
}

/**
 * What a condition asks of a request beside who calls, each as a part of a sentence after “if”; of a Deny, not to be met.
 *
 * @param isNeeded whether the request would be refused without the key; what it would not be refused for is not asked
 */
export function asksOf(
  condition: Condition | undefined,
  effect: 'Allow' | 'Deny',
  isNeeded: (key: string) => boolean,
): string[] {
  const escape = effect === 'Deny' ? escapeOf(condition) : undefined
  return Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, values]) =>
      isIdentity(key) || (escape && (!(key in escape) || operator === 'Null')) || !isNeeded(key)
        ? []
        : [inWords(operator, key, escape ? [escape[key] ?? ''].flat() : [values].flat())],
    ),
  )
}

function inWords(operator: string, key: string, values: readonly string[]): string {
  const any = values.join(' or ')
  if (key === 'kms:ViaService') return `through ${any}`
  if (key === 'kms:GrantIsForAWSResource' && any === 'true') return 'for an AWS service only'
  if (key === 'aws:MultiFactorAuthPresent') return 'with MFA'
  if (/^aws:Source(?:Arn|Account|OrgID)$/.test(key)) return `for ${any}`
  if (key === 'kms:GranteePrincipal') return `to ${any} only`
  if (key.startsWith('kms:EncryptionContext:')) return `with ${key.slice('kms:EncryptionContext:'.length)} ${any}`
  if (key === 'aws:SourceVpce') return `through ${any}`
  if (operator === 'Null') return `${any === 'false' ? 'with' : 'without'} ${key}`
  if (operator.startsWith('NumericLessThan')) return `with ${key} of ${any} or more`
  if (operator.startsWith('NumericGreaterThan')) return `with ${key} of ${any} or less`
  return `with ${key} ${any}`
}
