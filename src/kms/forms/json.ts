import { documentOf, textOf } from '../policy/statement.ts'
import type { Form } from './form.ts'

/** The key policy alone. */
export const JSON_POLICY: Form = {
  id: 'json',
  name: 'JSON',
  language: 'json',
  file: 'key-policy.json',
  textOf: ({ policy }) => `${textOf(documentOf(policy))}\n`,
  limitsOf: ({ replicas }) =>
    replicas.length > 0
      ? [
          'This is the policy of the primary key only. Each replica key has a policy of its own, which the other forms hold.',
        ]
      : [],
}
