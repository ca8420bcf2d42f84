import type { KeyUse } from '../key-uses/key-use.ts'
import { fill, type Details } from '../policy/details.ts'
import { oneOrMore, type Explained } from '../policy/statement.ts'
import { onThisKey, filled } from './parts.ts'

/** The service itself, where it calls AWS KMS under its own name. */
export const allowServiceCallers = (use: KeyUse, details: Details): Explained[] =>
  use.callers.map((caller) => ({
    statement: onThisKey(
      {
        Sid: caller.sid,
        Effect: 'Allow',
        Principal: { Service: fill(caller.principal, details) },
        Action: oneOrMore(caller.actions),
      },
      filled(caller.condition, details),
    ),
    cause: { kind: 'answer', question: 'service' },
    says: caller.says,
    without: caller.without,
    fact: caller.fact,
  }))
