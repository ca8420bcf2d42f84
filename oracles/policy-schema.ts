import { Ajv, type AnySchemaObject } from 'ajv'

// The grammar of policies as a JSON Schema, from AWS's page on it:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html

const OPERATORS = [
  ...['Equals', 'NotEquals', 'EqualsIgnoreCase', 'NotEqualsIgnoreCase', 'Like', 'NotLike'].map((end) => `String${end}`),
  ...['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].flatMap((end) => [
    `Numeric${end}`,
    `Date${end}`,
  ]),
  'ArnEquals',
  'ArnLike',
  'ArnNotEquals',
  'ArnNotLike',
  'Bool',
  'BinaryEquals',
  'IpAddress',
  'NotIpAddress',
]

const oneOrMore = (item: AnySchemaObject): AnySchemaObject => ({
  anyOf: [
    { type: 'string', ...item },
    { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', ...item } },
  ],
})

const ARN = '^arn:aws:[a-z0-9-]+:[a-z0-9-]*:(?:\\d{12})?:.+$'

const principals = {
  AWS: oneOrMore({ pattern: '^(?:\\*|\\d{12}|arn:aws:iam::\\d{12}:(?:root|(?:user|role)/[\\w+=,.@!/-]+))$' }),
  Service: oneOrMore({ pattern: '^[a-z0-9.-]+\\.amazonaws\\.com$' }),
}

const statement = (
  elements: readonly (readonly [one: string, other: string])[],
  sid: string,
  properties: Record<string, AnySchemaObject>,
): AnySchemaObject => ({
  type: 'object',
  additionalProperties: false,
  required: ['Effect'],
  allOf: elements.map((requiredXor) => ({ requiredXor })),
  properties: {
    Sid: { type: 'string', pattern: sid },
    Effect: { enum: ['Allow', 'Deny'] },
    Action: oneOrMore({ pattern: '^[a-z0-9-]+:[A-Za-z*]+$' }),
    Condition: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        Null: { type: 'object', minProperties: 1, additionalProperties: { enum: ['true', 'false'] } },
      },
      patternProperties: {
        [`^(?:For(?:AnyValue|AllValues):)?(?:${OPERATORS.join('|')})(?:IfExists)?$`]: {
          type: 'object',
          minProperties: 1,
          propertyNames: { pattern: '^[a-z0-9-]+:.+$' },
          additionalProperties: oneOrMore({ minLength: 1 }),
        },
      },
    },
    ...properties,
  },
})

const policy = (of: AnySchemaObject): AnySchemaObject => ({
  type: 'object',
  additionalProperties: false,
  required: ['Version', 'Statement'],
  properties: {
    Version: { const: '2012-10-17' },
    Statement: { type: 'array', minItems: 1, items: of, uniqueKeys: ['Sid'] },
  },
})

const action = ['Action', 'NotAction'] as const
const resource = ['Resource', 'NotResource'] as const
const principal = ['Principal', 'NotPrincipal'] as const
const Principal = {
  anyOf: [
    { const: '*' },
    { type: 'object', additionalProperties: false, minProperties: 1, maxProperties: 1, properties: principals },
  ],
}
const Resource = oneOrMore({ pattern: `^\\*$|${ARN}` })

export type Grammar = 'identity' | 'resource' | 'key' | 'trust'

/** By what a policy is attached to. A key policy takes spaces in names, and one resource. */
export const GRAMMARS: { readonly [Kind in Grammar]: AnySchemaObject } = {
  identity: policy(statement([action, resource], '^[A-Za-z0-9]+$', { Resource })),
  resource: policy(statement([action, resource, principal], '^[A-Za-z0-9]+$', { Resource, Principal })),
  key: policy(statement([action, resource, principal], '^[A-Za-z0-9 ]+$', { Resource: { const: '*' }, Principal })),
  trust: policy(statement([action, principal], '^[A-Za-z0-9]+$', { Principal })),
}

/** With the two keywords that the schemas of cfn-lint use, and ours too. */
export function ajvForPolicies(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: false })
  ajv.addKeyword({
    keyword: 'requiredXor',
    type: 'object',
    validate: (names: readonly string[], data: object) => names.filter((name) => name in data).length === 1,
  })
  ajv.addKeyword({
    keyword: 'uniqueKeys',
    type: 'array',
    validate: (names: readonly string[], data: readonly Record<string, unknown>[]) => {
      const keys = data.map((item) => JSON.stringify(names.map((name) => item[name])))
      return new Set(keys).size === keys.length
    },
  })
  return ajv
}
