import type { PolicyDocument, Statement } from '../policy/statement.ts'
import type { ReadStatement } from './document.ts'
import { escapeOf, witnessOf, type Context } from './witness.ts'

/** A request to try, with the statements whose conditions it was made for. */
export interface Trial {
  readonly context: Context
  readonly for: readonly Statement[]
}

/** The plain request first, then one for each condition of the policy: the first that is allowed asks least. */
export function trialsIn({ Statement: statements }: PolicyDocument): readonly Trial[] {
  const denies = statements.filter(({ Effect, Condition }) => Effect === 'Deny' && Condition)
  const escape = Object.assign({}, ...denies.map(({ Condition }) => escapeOf(Condition))) as Context
  const trials: Trial[] = [{ context: {}, for: [] }]
  for (const statement of statements) {
    if (statement.Effect === 'Allow' && statement.Condition) {
      trials.push({ context: witnessOf(statement.Condition), for: [statement] })
    }
  }
  if (denies.length === 0) return trials
  return trials.flatMap((trial) => [
    trial,
    { context: { ...escape, ...trial.context }, for: [...denies, ...trial.for] },
  ])
}

/** Condition keys that AWS works out from others of the request. */
const WORKED_OUT = new Set(['aws:viaawsservice', 'kms:encryptioncontextkeys'])

/**
 * Leaves out the trials that can only end as an earlier one did: to the statements that have a say, both look the same.
 *
 * @returns the trials to make for given statements of one policy; kept, since many callers ask for the same
 */
export function tellingOf(trials: readonly Trial[]): (statements: readonly ReadStatement[]) => ReadonlySet<Trial> {
  const all = new Set(trials)
  const carried = trials.map((trial) => {
    const entries = Object.entries(trial.context)
    return [trial, entries.map((entry) => [entry[0].toLowerCase(), JSON.stringify(entry)] as const)] as const
  })
  const known = new Map<string, ReadonlySet<Trial>>()
  const keysOf = new Map<ReadStatement, readonly string[]>()
  return (statements) => {
    const places = statements.map(({ at }) => at).join(' ')
    const before = known.get(places)
    if (before) return before
    const keys = new Set<string>()
    for (const statement of statements) {
      const read = keysOf.get(statement) ?? keysRead(statement)
      keysOf.set(statement, read)
      for (const key of read) keys.add(key)
    }
    const telling = tellingFor(keys)
    known.set(places, telling)
    return telling
  }

  function tellingFor(keys: ReadonlySet<string>): ReadonlySet<Trial> {
    if (keys.has(ANY_KEY)) return all
    const first = new Map<string, Trial>()
    for (const [trial, entries] of carried) {
      const seen = entries.map(([key, text]) => (keys.has(key) ? text : '')).join('')
      if (!first.has(seen)) first.set(seen, trial)
    }
    return new Set(first.values())
  }
}

const ANY_KEY = '*'

/** The condition keys that a statement reads, in small letters. A policy variable may read any. */
function keysRead(statement: ReadStatement): readonly string[] {
  const keys = Object.values(statement.condition ?? {}).flatMap((each) =>
    Object.keys(each).map((key) => key.toLowerCase()),
  )
  return keys.some((key) => WORKED_OUT.has(key)) || JSON.stringify(statement).includes('${') ? [ANY_KEY] : keys
}
