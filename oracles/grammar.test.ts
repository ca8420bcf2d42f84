import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnySchemaObject, ValidateFunction } from 'ajv'
import { describe, expect, test } from 'vitest'
import { FIELDS } from '../src/kms/policy/details.ts'
import type { PolicyKind } from '../src/kms/policy/size.ts'
import { everyPolicy } from '../src/kms/testing/policies.ts'
import { ajvForPolicies, GRAMMARS, type Grammar } from './policy-schema.ts'

/** Every policy once, with the examples of the form where nothing was typed: no grammar has placeholders. */
const POLICIES = new Map<string, { kind: PolicyKind; name: string }>()
for (const { kind, document, name } of everyPolicy()) {
  const text = FIELDS.reduce(
    (so, { placeholder, example }) => so.replaceAll(placeholder, example),
    JSON.stringify(document).replaceAll(/<EVERYONE_\w+>/g, '*'),
  )
  POLICIES.set(`${kind} ${text}`, { kind, name })
}
const documents = [...POLICIES].map(([text, { kind, name }]) => ({
  kind,
  name,
  document: JSON.parse(text.slice(kind.length + 1)) as { Statement: Record<string, unknown>[] },
}))

const grammarOf = (kind: PolicyKind): Grammar =>
  kind === 'key' || kind === 'trust' ? kind : kind === 'iam' ? 'identity' : 'resource'

/** What is wrong with the policies by these schemas; the same statement is told once. */
function complaints(validators: { readonly [Kind in Grammar]: ValidateFunction }): string[] {
  const wrong = new Map<string, string>()
  for (const { kind, name, document } of documents) {
    const validate = validators[grammarOf(kind)]
    if (validate(document)) continue
    const [error] = validate.errors ?? []
    wrong.set(`${error?.schemaPath} ${error?.message}`, `${name}: ${error?.instancePath} ${error?.message}`)
  }
  return [...wrong.values()]
}

const PLANTED: readonly (readonly [what: string, change: (policy: Record<string, unknown>) => unknown])[] = [
  ['no statement', ({ Version }) => ({ Version })],
  ['another element', (policy) => ({ ...policy, Statements: [] })],
  ['another version', (policy) => ({ ...policy, Version: '2025-10-17' })],
  ...(
    [
      ['no principal', { Principal: undefined }],
      ['no action', { Action: undefined }],
      ['both actions', { NotAction: 'kms:Decrypt' }],
      ['no effect', { Effect: undefined }],
      ['another effect', { Effect: 'allow' }],
      ['an element that is none', { Conditions: {} }],
      ['an operator that is none', { Condition: { StringEqual: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }],
      ['a principal of no kind', { Principal: { Aws: '*' } }],
      ['a principal that is no ARN', { Principal: { AWS: 'role/Application' } }],
      ['null without yes or no', { Condition: { Null: { 'aws:PrincipalOrgID': 'maybe' } } }],
    ] as const
  ).map(
    ([what, change]) =>
      [
        what,
        (policy: Record<string, unknown>) => {
          const [first, ...others] = policy['Statement'] as Record<string, unknown>[]
          return { ...policy, Statement: [JSON.parse(JSON.stringify({ ...first, ...change })), ...others] }
        },
      ] as const,
  ),
  [
    'a name twice',
    (policy) => {
      const [first, second, ...others] = policy['Statement'] as Record<string, unknown>[]
      return { ...policy, Statement: [first, { ...second, Sid: first?.['Sid'] }, ...others] }
    },
  ],
]

const example = documents.find(({ kind, document }) => kind === 'key' && document.Statement.length > 2)?.document

/** The planted errors that are not found. */
const missed = (validate: ValidateFunction) =>
  PLANTED.filter(([, change]) => validate(change({ ...example }))).map(([what]) => what)

describe('the grammar of AWS’s page', () => {
  const ajv = ajvForPolicies()
  const validators = {
    identity: ajv.compile(GRAMMARS.identity),
    resource: ajv.compile(GRAMMARS.resource),
    key: ajv.compile(GRAMMARS.key),
    trust: ajv.compile(GRAMMARS.trust),
  }

  test('has every policy', () => {
    expect(documents.length).toBeGreaterThan(3000)
    expect(complaints(validators)).toEqual([])
  })

  test('finds planted errors', () => {
    expect(validators.key(example)).toBe(true)
    expect(missed(validators.key)).toEqual([])
  })
})

/** Where Python has cfn-lint, the folder of its schemas. */
function schemasOfCfnLint(): string | undefined {
  try {
    const place = execFileSync('python3', ['-c', 'import cfnlint, os; print(os.path.dirname(cfnlint.__file__))'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
    const folder = join(place, 'data/schemas/other/iam')
    return existsSync(join(folder, 'policy_trust.json')) ? folder : undefined
  } catch {
    return undefined
  }
}

const folder = schemasOfCfnLint()

describe.skipIf(folder === undefined)('the schemas that cfn-lint ships, where it is installed', () => {
  const ajv = ajvForPolicies()
  const schema = (name: string) =>
    JSON.parse(readFileSync(join(folder ?? '', `${name}.json`), 'utf8')) as AnySchemaObject
  const validators = () => {
    if (!ajv.getSchema('policy')) ajv.addSchema(schema('policy'))
    const named = (name: string) => {
      const of = schema(name)
      return ajv.getSchema(of.$id ?? '') ?? ajv.compile(of)
    }
    const resource = named('policy_resource')
    return { identity: named('policy_identity'), resource, key: resource, trust: named('policy_trust') }
  }

  test('have every policy', () => {
    expect(complaints(validators())).toEqual([])
  })

  test('find planted errors', () => {
    expect(validators().key(example)).toBe(true)
    // these schemas take any kind of principal, and look at the kinds they know
    expect(missed(validators().key)).toEqual(['a principal of no kind'])
  })
})
