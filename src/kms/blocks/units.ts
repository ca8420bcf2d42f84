import { valuesOf, type Details } from '../policy/details.ts'
import { allOf, type Explained } from '../policy/statement.ts'

/** Narrows what an organization is allowed to some of its organizational units, in the policies on both sides. */
export const inUnits = (statements: readonly Explained[], details: Details): Explained[] =>
  statements.map((explained) => {
    const { statement, says, more = [] } = explained
    if (statement.Effect !== 'Allow' || !statement.Condition?.['StringEquals']?.['aws:PrincipalOrgID']) return explained
    // a list even of one, as AWS writes it: the key has many values
    const condition = allOf(statement.Condition, {
      'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': valuesOf(details, 'organizationPaths') },
    })
    return {
      ...explained,
      statement: { ...statement, ...(condition && { Condition: condition }) },
      says: `${says} Of the organization only the accounts in these organizational units.`,
      more: [...more, 'principalOrgPathsCondition'],
    }
  })
