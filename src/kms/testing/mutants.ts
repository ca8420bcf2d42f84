import type { Condition, Statement } from '../policy/statement.ts'

/** A statement with one thing less; without `changed`, it is gone. */
export interface Mutant {
  readonly what: string
  readonly changed?: Statement
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value)

/** For tests: every statement that comes of one by taking one thing out of it. */
export function mutantsOf(statement: Statement): Mutant[] {
  const { Sid, Action, Condition: condition = {}, ...rest } = statement
  const actions = listOf(Action)
  const hasCondition = Object.keys(condition).length > 0
  const withCondition = (changed: Condition): Statement => ({
    Sid,
    ...rest,
    Action,
    ...(Object.keys(changed).length > 0 && { Condition: changed }),
  })
  const { Principal: principal } = rest
  const principals =
    typeof principal === 'object' && 'AWS' in principal && typeof principal.AWS !== 'string' ? principal.AWS : []
  const resources = rest.Resource === undefined ? [] : listOf(rest.Resource)
  return [
    { what: Sid },
    ...(resources.length > 1
      ? resources.map((arn) => ({
          what: `${Sid}, without ${arn}`,
          changed: { ...statement, Resource: resources.filter((each) => each !== arn) },
        }))
      : []),
    ...principals.map((name) => ({
      what: `${Sid}, without ${name}`,
      changed: { ...statement, Principal: { AWS: principals.filter((each) => each !== name) } },
    })),
    ...(actions.length > 1
      ? actions.map((action) => ({
          what: `${Sid}, ${action}`,
          changed: {
            Sid,
            ...rest,
            Action: actions.filter((each) => each !== action),
            ...(hasCondition && { Condition: condition }),
          },
        }))
      : []),
    ...Object.entries(condition).flatMap(([operator, keys]) =>
      Object.entries(keys).flatMap(([key, values]) => {
        const { [operator]: _, ...others } = condition
        const { [key]: __, ...further } = keys
        const without = Object.keys(further).length > 0 ? { ...others, [operator]: further } : others
        return [
          { what: `${Sid}, without ${key}`, changed: withCondition(without) },
          ...(listOf(values).length > 1
            ? listOf(values).map((value) => ({
                what: `${Sid}, without ${key} ${value}`,
                changed: withCondition({
                  ...others,
                  [operator]: { ...further, [key]: listOf(values).filter((each) => each !== value) },
                }),
              }))
            : []),
        ]
      }),
    ),
  ]
}

/** For tests: a statement that allows without its principal, and without its resource, each where it names one. */
export function widenedOf(statement: Statement): Mutant[] {
  const { Sid, Effect, Principal, Resource } = statement
  if (Effect === 'Deny') return []
  const isNamed = typeof Principal === 'object' && 'AWS' in Principal && Principal.AWS !== '*'
  return [
    ...(isNamed ? [{ what: `${Sid}, for everybody`, changed: { ...statement, Principal: { AWS: '*' } } }] : []),
    ...(Resource !== undefined && Resource !== '*'
      ? [{ what: `${Sid}, on everything`, changed: { ...statement, Resource: '*' } }]
      : []),
  ]
}
