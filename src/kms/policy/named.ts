import { listOf } from '../words.ts'
import type { Statement } from './statement.ts'

/** The service that a statement lets in under its own name. */
export const serviceOfStatement = ({ Principal }: Statement): string | undefined =>
  typeof Principal === 'object' && 'Service' in Principal ? Principal.Service : undefined

const calledBy = (statement: Statement): string => serviceOfStatement(statement) ?? 'your roles'

/**
 * Some of the statements that stand together: by whom they let in where that tells them from the others, “the statement for
 * ses.amazonaws.com”, else by their Sids. Nothing where all are meant, or none.
 */
export function someOf(all: readonly Statement[], isMeant: (statement: Statement) => boolean): string | undefined {
  const meant = all.filter(isMeant)
  if (meant.length === 0 || meant.length === all.length) return undefined
  const callers = new Set(meant.map(calledBy))
  return all.some((each) => callers.has(calledBy(each)) && !meant.includes(each))
    ? listOf(meant.map(({ Sid }) => `“${Sid}”`))
    : `the statement${meant.length > 1 ? 's' : ''} for ${listOf([...callers])}`
}
