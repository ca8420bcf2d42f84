import type { Caller } from './caller.ts'
import { asList } from './conditions.ts'
import { KEYS_OF_ACTIONS } from './kms-actions.ts'
import type { Values } from './pattern.ts'

/** What no service principal carries: it has no identity, no account, no organization and no network of its own. */
const NOT_OF_SERVICES =
  /^(?:aws:(?:principal(?:arn|account|orgid|orgpaths|type|tag\/.*)|username|userid|multifactorauth.*|sourceip|sourcevpc|sourcevpce|vpcsourceip|viaawsservice|calledvia.*|tokenissuetime)|kms:(?:calleraccount|viaservice))$/

const CONTEXT = 'kms:encryptioncontext:'

/**
 * The context as AWS would send it: without keys that this caller or this action does not carry, and with those that every
 * request has.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function contextFor(
  given: Readonly<Record<string, unknown>>,
  caller: Caller,
  action: string,
  resourceAccount: string,
): Values {
  const isService = caller.kind === 'service'
  const context = new Map<string, readonly string[]>()
  for (const name in given) {
    const key = name.toLowerCase()
    if (isService && NOT_OF_SERVICES.test(key)) continue
    if (key.startsWith('kms:') && !isOfAction(key, action)) continue
    context.set(key, asList(given[name]))
  }
  const always = (key: string, value: string | readonly string[] | undefined) => {
    if (value !== undefined && !context.has(key)) context.set(key, typeof value === 'string' ? [value] : value)
  }
  always('aws:principalisawsservice', String(isService))
  always('aws:resourceaccount', resourceAccount)
  const contextKeys = Object.keys(given).filter(
    (key) => key.toLowerCase().startsWith(CONTEXT) && isOfAction(CONTEXT, action),
  )
  if (contextKeys.length > 0)
    always(
      'kms:encryptioncontextkeys',
      contextKeys.map((key) => key.slice(CONTEXT.length)),
    )
  if (isService) {
    always('aws:principalservicename', caller.name)
    return context
  }
  always('aws:viaawsservice', String(context.has('kms:viaservice') || context.has('aws:calledvia')))
  if (caller.account === undefined) return context
  always('aws:principalarn', caller.names[caller.kind === 'session' ? 1 : 0])
  always('aws:principalaccount', caller.account)
  always('aws:principaltype', TYPES[caller.kind])
  always('kms:calleraccount', caller.account)
  if (caller.kind === 'user') always('aws:username', caller.name.split('/').at(-1))
  return context
}

const TYPES: { readonly [Kind in Caller['kind']]?: string } = {
  user: 'User',
  role: 'AssumedRole',
  session: 'AssumedRole',
  root: 'Account',
}

function isOfAction(key: string, action: string): boolean {
  const stem = key.startsWith(CONTEXT) ? CONTEXT : key.replace(/^(kms:recipientattestation:).*/, '$1')
  const actions = KEYS_OF_ACTIONS[stem]
  return !actions || actions.has(action)
}
