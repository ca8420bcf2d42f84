import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import fc from 'fast-check'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments, parseDocument } from 'yaml'
import { CLOUDFORMATION } from '../src/kms/forms/cloudformation.ts'
import type { Deployment } from '../src/kms/forms/deployment.ts'
import { filesOf } from '../src/kms/forms/form.ts'
import { pascalCase, wantedIn } from '../src/kms/forms/resource.ts'
import { documentOf } from '../src/kms/policy/statement.ts'
import { DEPLOYMENTS, hostileDeployment, hostileQueue, IN_STACKS, WITH_RESOURCE } from './deployments.ts'

interface Template {
  readonly Parameters?: Readonly<
    Record<string, { readonly Type: string; readonly Default?: unknown; readonly AllowedPattern?: string }>
  >
  readonly Resources: Readonly<
    Record<string, { readonly Type: string; readonly Properties: Readonly<Record<string, unknown>> }>
  >
}

/** The short forms of CloudFormation's functions, as their long ones. */
const customTags = [
  { tag: '!Ref', resolve: (name: string) => ({ Ref: name }) },
  { tag: '!Sub', resolve: (text: string) => ({ 'Fn::Sub': text }) },
  { tag: '!GetAtt', resolve: (name: string) => ({ 'Fn::GetAtt': name.split('.') }) },
  ...['Select', 'Split'].map((name) => ({
    tag: `!${name}`,
    collection: 'seq' as const,
    resolve: (list: unknown) => ({ [`Fn::${name}`]: list }),
  })),
]

/** By both versions of YAML: CloudFormation reads 1.1, in which more words are no strings. */
function parse(text: string): Template {
  const [old, current] = (['1.1', '1.2'] as const).map((version) => {
    const document = parseDocument(text, { version, customTags, uniqueKeys: true })
    expect([...document.errors, ...document.warnings]).toEqual([])
    return document.toJS() as Template
  })
  expect(old).toEqual(current)
  if (!old) throw new Error('nothing was read')
  return old
}

const db = loadAwsServiceSpecSync()
const resourceOf = (type: string) => db.lookup('resource', 'cloudFormationType', 'equals', type).only()

type Property = ReturnType<typeof resourceOf>['properties'][string]

function complaintsAbout(value: unknown, { type }: Property): string[] {
  if (typeof value === 'object' && value !== null && ('Ref' in value || 'Fn::GetAtt' in value)) return []
  const text = JSON.stringify(value)
  if (type.type === 'string') {
    if (typeof value !== 'string') return [`${text} is no string`]
    return type.allowedValues && !type.allowedValues.includes(value) ? [`${text} is not among the values`] : []
  }
  if (type.type === 'boolean') return typeof value === 'boolean' ? [] : [`${text} is no boolean`]
  if (type.type === 'integer')
    return Number.isInteger(value) || value === '<ROTATION_DAYS>' ? [] : [`${text} is no integer`]
  if (type.type === 'union') return typeof value === 'object' ? [] : [`${text} is no object`]
  return [`a ${type.type} was not expected`]
}

type Type = Property['type']

/** Of values in values: those of a resource of a service. */
function complaintsWithin(where: string, value: unknown, type: Type): string[] {
  if (typeof value === 'object' && value !== null && Object.keys(value).some((key) => /^(?:Ref$|Fn::)/.test(key)))
    return type.type === 'string' ? [] : [`${where} is a ${type.type}, and no text`]
  if (type.type === 'union') {
    const each = type.types.map((one) => complaintsWithin(where, value, one))
    return each.find((complaint) => complaint.length === 0) ?? each[0] ?? []
  }
  if (type.type === 'array') {
    if (!Array.isArray(value)) return [`${where} is no list`]
    return value.flatMap((element) => complaintsWithin(where, element, type.element))
  }
  if (type.type === 'ref') {
    if (typeof value !== 'object' || value === null) return [`${where} is no object`]
    return complaintsAboutMembers(where, value, db.get('typeDefinition', type.reference.$ref).properties)
  }
  return complaintsAbout(value, { type }).map((complaint) => `${where}: ${complaint}`)
}

const complaintsAboutMembers = (where: string, values: object, properties: Readonly<Record<string, Property>>) => [
  ...Object.entries(properties).flatMap(([name, { required }]) =>
    required && !(name in values) ? [`${where} lacks ${name}`] : [],
  ),
  ...Object.entries(values).flatMap(([name, value]) => {
    const property = properties[name]
    return property ? complaintsWithin(`${where}.${name}`, value, property.type) : [`${where} has no ${name}`]
  }),
]

const complaintsDeep = ({ Resources }: Template): string[] =>
  Object.values(Resources).flatMap(({ Type, Properties }) =>
    complaintsAboutMembers(Type, Properties, resourceOf(Type).properties),
  )

const complaints = ({ Resources }: Template): string[] =>
  Object.values(Resources).flatMap(({ Type, Properties }) => {
    const { properties } = resourceOf(Type)
    return [
      ...Object.entries(properties).flatMap(([name, { required }]) =>
        required && !(name in Properties) ? [`${Type} lacks ${name}`] : [],
      ),
      ...Object.entries(Properties).flatMap(([name, value]) => {
        const property = properties[name]
        return property ? complaintsAbout(value, property) : [`${Type} has no ${name}`]
      }),
    ]
  })

/** What a deployment asks for, as CloudFormation's resources. */
function expected({
  alias,
  description,
  origin,
  multiRegion,
  spec,
  usage,
  rotationDays,
  policy,
  replicas,
}: Deployment) {
  const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }
  const aliasOf = {
    Type: 'AWS::KMS::Alias',
    Properties: { AliasName: alias, TargetKeyId: { Ref: 'Key' } },
  }
  return [
    {
      Key: {
        Type: 'AWS::KMS::Key',
        ...kept,
        Properties: {
          Description: description,
          KeySpec: spec,
          KeyUsage: usage,
          Origin: origin,
          MultiRegion: multiRegion,
          ...(rotationDays !== undefined && {
            EnableKeyRotation: true,
            RotationPeriodInDays: /^[1-9]\d*$/.test(rotationDays) ? Number(rotationDays) : rotationDays,
          }),
          KeyPolicy: documentOf(policy),
        },
      },
      Alias: aliasOf,
    },
    ...replicas.map((replica) => ({
      Key: {
        Type: 'AWS::KMS::ReplicaKey',
        ...kept,
        Properties: {
          Description: description,
          PrimaryKeyArn: { Ref: 'PrimaryKeyArn' },
          KeyPolicy: documentOf(replica.policy),
        },
      },
      Alias: aliasOf,
    })),
  ]
}

const templatesOf = (deployment: Deployment) => filesOf(CLOUDFORMATION, deployment).map(({ text }) => parse(text))

describe('CloudFormation', () => {
  test('creates what every deployment asks for, with resources and values that CloudFormation has', () => {
    expect(IN_STACKS.length).toBeGreaterThan(100)
    for (const deployment of IN_STACKS) {
      const templates = templatesOf(deployment)
      expect(templates.map(({ Resources }) => Resources)).toEqual(expected(deployment))
      expect(templates.flatMap(complaints)).toEqual([])
    }
  })

  test('names its files apart, and the first is the form’s own', () => {
    for (const deployment of IN_STACKS) {
      const files = filesOf(CLOUDFORMATION, deployment)
      expect(new Set(files.map(({ file }) => file)).size).toBe(files.length)
      expect(files[0]).toEqual({ file: CLOUDFORMATION.file, text: CLOUDFORMATION.textOf(deployment) })
    }
  })

  test('the check finds planted errors', () => {
    const [deployment] = IN_STACKS
    if (!deployment) throw new Error('there is no deployment')
    const text = CLOUDFORMATION.textOf(deployment)
    const after = (from: string, to: string) => {
      expect(text).toContain(from)
      return complaints(parse(text.replace(from, to)))
    }
    expect(after('KeyUsage:', 'KeyUse:')).toEqual(['AWS::KMS::Key has no KeyUse'])
    expect(after('"SYMMETRIC_DEFAULT"', '"SYMMETRIC"')).toEqual(['"SYMMETRIC" is not among the values'])
    expect(after('TargetKeyId: !Ref Key', 'Other: "x"')).toContain('AWS::KMS::Alias lacks TargetKeyId')
    expect(after('MultiRegion: false', 'MultiRegion: "false"')).toEqual(['"false" is no boolean'])
  })

  test('the resource of every service has properties that CloudFormation has, is set to the key, and has its own stack', async () => {
    const services = new Set<string>()
    for (const deployment of WITH_RESOURCE) {
      const files = filesOf(CLOUDFORMATION, deployment)
      expect(files[0]?.text).toBe(CLOUDFORMATION.textOf(deployment))
      expect(files.length).toBe('none' in deployment.resource.cloudFormation ? 1 : 2)
      for (const { file, text } of files.slice(1)) {
        services.add(deployment.service)
        expect(file).toMatch(/^kms-key-[a-z-]+\.yaml$/)
        expect(text).toMatch(/^[ -~\n]*\n$/)
        expect(await format(text, { parser: 'yaml' })).toBe(text)
        const template = parse(text)
        expect(complaintsDeep(template)).toEqual([])
        const { cloudFormation } = deployment.resource
        const asked = 'none' in cloudFormation ? [] : wantedIn(cloudFormation.properties, cloudFormation.type)
        expect(Object.keys(template.Parameters ?? {})).toEqual(['KeyArn', ...asked.map(({ name }) => pascalCase(name))])
        for (const [name, { Default, AllowedPattern }] of Object.entries(template.Parameters ?? {})) {
          expect(Default).toBe(undefined)
          const fits = (value: string) => new RegExp(`^(?:${AllowedPattern})$`).test(value)
          const placeholder = new RegExp(` ${name}='(<[A-Z_]+>)'`).exec(text)?.[1]
          expect(fits(placeholder ?? ''), name).toBe(false)
          expect(placeholder, name).toBeDefined()
          expect(fits(name === 'KeyArn' ? 'arn:aws:kms:eu-west-1:111122223333:key/a' : 'db.r6g/large_1')).toBe(true)
        }
        const marked = text.split('\n').filter((line) => line.endsWith(' # sets the key'))
        expect(marked.length).toBe(['lambda-code', 'glue'].includes(deployment.service) ? 2 : 1)
        for (const line of marked) expect(line).toContain('!Ref KeyArn')
      }
    }
    expect(services.size).toBeGreaterThan(35)
  })

  test('keeps the name of a resource as it is', () => {
    fc.assert(
      fc.property(hostileQueue(), (deployment) => {
        const { text = '' } = filesOf(CLOUDFORMATION, deployment).at(-1) ?? {}
        expect(parse(text).Resources).toEqual({
          Queue: {
            Type: 'AWS::SQS::Queue',
            DeletionPolicy: 'Retain',
            UpdateReplacePolicy: 'Retain',
            Properties: { QueueName: deployment.queue, KmsMasterKeyId: { Ref: 'KeyArn' } },
          },
        })
      }),
      { numRuns: 200 },
    )
  })

  test('the check of properties within properties finds planted errors', () => {
    const text = (service: string) =>
      filesOf(
        CLOUDFORMATION,
        WITH_RESOURCE.find((each) => each.service === service) ?? { ...(IN_STACKS[0] as Deployment) },
      )[1]?.text ?? ''
    const after = (service: string, from: string, to: string) => {
      expect(text(service)).toContain(from)
      return complaintsDeep(parse(text(service).replace(from, to)))
    }
    expect(after('s3', 'SSEAlgorithm:', 'Algorithm:')).toEqual(
      ['lacks SSEAlgorithm', 'has no Algorithm'].map(
        (end) =>
          `AWS::S3::Bucket.BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault ${end}`,
      ),
    )
    expect(after('s3', '"aws:kms"', '"kms"')[0]).toContain('not among the values')
    expect(after('dynamodb', 'SSEEnabled: true', 'SSEEnabled: "true"')[0]).toContain('is no boolean')
    expect(after('dynamodb', 'SSEEnabled: true', 'SSEEnabled: !Ref KeyArn')[0]).toContain('and no text')
    expect(after('ecr', 'KmsKey:', 'KmsKeyArn:')[0]).toContain('has no KmsKeyArn')
    expect(after('backup', 'EncryptionKeyArn:', 'KmsKeyArn:')).toEqual(['AWS::Backup::BackupVault has no KmsKeyArn'])
  })

  test('is not offered where CloudFormation cannot create the key, and its text then creates nothing', () => {
    const others = DEPLOYMENTS.filter((deployment) => !IN_STACKS.includes(deployment))
    expect(others.length).toBeGreaterThan(10)
    expect(IN_STACKS.filter((deployment) => CLOUDFORMATION.whyNot?.(deployment) !== undefined)).toEqual([])
    const { type } = resourceOf('AWS::KMS::Key').properties['Origin'] ?? {}
    expect(type).toEqual({ type: 'string', allowedValues: ['AWS_KMS', 'EXTERNAL'] })
    for (const deployment of others) {
      expect(CLOUDFORMATION.whyNot?.(deployment)).toMatch(/\.$/)
      expect(parseAllDocuments(CLOUDFORMATION.textOf(deployment)).map((each) => each.toJS() as unknown)).toEqual([])
    }
  })

  test('is formatted as Prettier does', async () => {
    for (const deployment of IN_STACKS.filter((_, at) => at % 10 === 0))
      for (const { text } of filesOf(CLOUDFORMATION, deployment))
        expect(await format(text, { parser: 'yaml' })).toBe(text)
  })

  test('keeps any text as it is', () => {
    fc.assert(
      fc.property(hostileDeployment(), (deployment) => {
        for (const { text } of filesOf(CLOUDFORMATION, deployment)) expect(text).toMatch(/^[ -~\n]*\n$/)
        expect(templatesOf(deployment).map(({ Resources }) => Resources)).toEqual(expected(deployment))
      }),
      { numRuns: 300 },
    )
  })
})
