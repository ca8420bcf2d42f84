import type { Answers } from '../answers.ts'
import type { KeyUse } from '../key-uses/key-use.ts'
import { valuesOf, type Details } from '../policy/details.ts'
import { allOf, oneOrMore, type Cause, type Explained } from '../policy/statement.ts'
import { filled, onThisKey, viaService } from './parts.ts'

const CAUSE: Cause = { kind: 'setting', setting: 'read-or-write' }

const WAYS = [
  { way: 'read', field: 'readers', sid: 'Allow reading', says: 'read' },
  { way: 'write', field: 'writers', sid: 'Allow writing', says: 'write' },
] as const

/** The ways that the key can tell apart: where writing takes kms:Decrypt too, it is no way of its own. */
const waysOf = ({ shared }: KeyUse) =>
  WAYS.filter(({ way }) => (way === 'read' ? shared.read : shared.write && !shared.write.includes('kms:Decrypt')))

/** Whether a service’s actions for reading alone, or for writing alone, are known. */
export const hasOneWay = (use: KeyUse): boolean => waysOf(use).length > 0

/**
 * Decrypting alone and encrypting alone, for roles of the account: the actions that AWS’s pages give other accounts for it,
 * under the conditions of the key users.
 */
export function allowOneWay(use: KeyUse, { access }: Answers, details: Details): Explained[] {
  const offered = waysOf(use)
  const { fact } = use
  return [
    ...offered.map(({ way, field, sid, says }): Explained => {
      const actions = use.shared[way] ?? []
      return {
        statement: onThisKey(
          {
            Sid: sid,
            Effect: 'Allow',
            Principal: { AWS: oneOrMore(valuesOf(details, field)) },
            Action: oneOrMore(actions),
          },
          allOf(viaService(use.via, details), filled(use.condition, details)),
        ),
        cause: CAUSE,
        says: `Lets these roles ${use.sharedSays?.[way] ?? says}${use.via ? ', only through the service' : ''}.${access === 'own' ? '' : ' An IAM policy can still allow them more, because the account statement stands.'}`,
        without: 'they can use the key only if an IAM policy, or another statement, allows it.',
        fact,
      }
    }),
    ...(use.describe
      ? [
          {
            statement: onThisKey({
              Sid: 'Allow readers and writers to see the key',
              Effect: 'Allow',
              Principal: { AWS: oneOrMore([...new Set(offered.flatMap(({ field }) => valuesOf(details, field)))]) },
              Action: 'kms:DescribeKey',
            }),
            cause: CAUSE,
            says: 'They may look at the key’s properties, and no more.',
            without: 'tools that check the key before they use it fail.',
            fact,
          } satisfies Explained,
        ]
      : []),
  ]
}
