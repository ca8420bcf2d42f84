import { expect, test } from 'vitest'
import { bucketKeysFor } from '../bucket-keys.ts'
import { GUIDES } from '../guides.ts'
import { optionOf } from '../options.ts'
import { everyoneIn, FIELDS, fieldsIn, otherPlaceholders, readDetails, type Details } from '../policy/details.ts'
import { RESOURCES } from '../resources.ts'
import { jsonIn, markerOf, type ResourceOrNot } from '../resources/resource.ts'
import { SERVICE_IDS, type ServiceId } from '../services/ids.ts'
import { deploymentOf } from './deployment.ts'
import { filesOf } from './form.ts'
import { FORMS } from './forms.ts'
import { CLASS_OF } from './pulumi-classes.ts'
import { camelCaseOf, pascalCase, resourceComment, resourceFor, SETS_THE_KEY, wantedIn, withKey } from './resource.ts'

const EXAMPLES = readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details
/** The forms that keep a resource as it is written down. */
const IN_CODE: readonly string[] = ['terraform', 'cloudformation', 'cdk', 'pulumi']

const OPTION = optionOf('customer-managed-key')

/** Why there is none, in the one form or the other. */
const reasonsOf = (resource: ResourceOrNot) =>
  'none' in resource
    ? { both: resource.none }
    : {
        ...('none' in resource.cloudFormation && { cloudFormation: resource.cloudFormation.none }),
        ...('none' in resource.terraform && { terraform: resource.terraform.none }),
      }

test('every service has a resource, but for these', () => {
  const without = SERVICE_IDS.map((id) => [id, reasonsOf(RESOURCES[id])] as const).filter(
    ([, reasons]) => Object.keys(reasons).length > 0,
  )
  expect(Object.fromEntries(without)).toEqual({
    's3-directory-bucket': { terraform: expect.stringContaining('does not take them') },
    'parameter-store': { cloudFormation: expect.stringContaining('no parameters of the type SecureString') },
    bedrock: { both: expect.stringContaining('a job is started') },
    codepipeline: { both: expect.stringContaining('without its stages') },
    'api-gateway': { both: expect.stringContaining('takes no KMS key') },
    application: { both: expect.stringContaining('Your own code') },
    'client-side-encryption': { both: expect.stringContaining('your own code') },
    'application-public-key': { both: expect.stringContaining('Your own code') },
    'application-signing': { both: expect.stringContaining('Your own code') },
    'application-mac': { both: expect.stringContaining('Your own code') },
    'application-key-agreement': { both: expect.stringContaining('Your own code') },
  })
})

test('every reason is a sentence, and is said in the forms that have no file for it', () => {
  for (const service of SERVICE_IDS) {
    const resource = RESOURCES[service]
    for (const reason of Object.values(reasonsOf(resource))) expect(reason).toMatch(/^[A-Z].*\.$/)
    const deployment = deploymentOf(OPTION, { service }, {}, [])
    if (!deployment || 'none' in resource) continue
    for (const form of FORMS) {
      const its = form.id === 'cloudformation' || form.id === 'cdk' ? resource.cloudFormation : resource.terraform
      const limits = form.limitsOf?.(deployment) ?? []
      if ('none' in its && IN_CODE.includes(form.id)) expect(limits).toContain(its.none)
      const marked = filesOf(form, deployment).filter(({ text }) => text.includes(SETS_THE_KEY))
      expect(marked.length).toBe('none' in its || !IN_CODE.includes(form.id) ? 0 : 1)
    }
  }
})

const keysIn = (value: unknown): number => {
  const inner = jsonIn(value)
  if (inner !== undefined) return keysIn(inner)
  if (markerOf(value)?.startsWith('key')) return 1
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, each) => sum + keysIn(each), 0)
    : 0
}

test('the key stands in every resource, once but where it protects two things', () => {
  for (const service of SERVICE_IDS) {
    const resource = RESOURCES[service]
    if ('none' in resource) continue
    for (const its of [resource.cloudFormation, resource.terraform].filter((each) => !('none' in each))) {
      expect(keysIn(its)).toBe(['lambda-code', 'glue'].includes(service) ? 2 : 1)
    }
  }
})

test('every class of Pulumi is one that a form uses', () => {
  const used = Object.values(RESOURCES).flatMap((resource) =>
    'none' in resource || 'none' in resource.terraform ? [] : [resource.terraform.type as string],
  )
  expect(Object.keys(CLASS_OF).filter((type) => !type.startsWith('aws_kms_') && !used.includes(type))).toEqual([])
})

test('what the reader typed stands in the resource, and what no field asks for is left open', () => {
  const textOf = (service: ServiceId, details = EXAMPLES) => JSON.stringify(resourceFor(service, { service }, details))
  expect(textOf('s3')).toContain('"amzn-s3-demo-bucket"')
  expect(otherPlaceholders(textOf('s3'))).toEqual([])
  expect(textOf('cloudtrail')).toContain('"management-events"')
  expect(textOf('sqs', {})).toContain('"<QUEUE_NAME>"')
  for (const service of SERVICE_IDS) expect(textOf(service) ?? '').not.toMatch(/\{\w+\}/)
})

/** How each form asks for a value, and how the value is put in. */
const ASKS: { readonly [form: string]: readonly [asks: RegExp, takes: RegExp, named: (name: string) => string] } = {
  terraform: [/^variable "(\w+)" \{$/gm, /\bvar\.(\w+)/g, (name) => name.toLowerCase()],
  cloudformation: [/^ {2}(\w+):\n {4}Type: String/gm, /(?:!Ref |\$\{)(\w+)/g, pascalCase],
  cdk: [/new cdk\.CfnParameter\(\s*stack,\s*"(\w+)"/g, /(\w+)\.valueAsString/g, pascalCase],
  pulumi: [/^\/\/ - (?:--secret )?(\w+): /gm, /config\.require(?:Secret)?\("(\w+)"\)/g, camelCaseOf],
}

test('a file asks for what no field does, says so at its top, and holds no placeholder that a tool would take', () => {
  for (const service of SERVICE_IDS) {
    const deployment = deploymentOf(OPTION, { service }, EXAMPLES, [])
    if (!deployment?.resource) continue
    for (const form of FORMS.filter(({ id }) => IN_CODE.includes(id))) {
      const file = filesOf(form, deployment).find(({ text }) => text.includes(SETS_THE_KEY))
      if (!file) continue
      const { resource } = deployment
      const its = form.id === 'cloudformation' || form.id === 'cdk' ? resource.cloudFormation : resource.terraform
      if ('none' in its) throw new Error('there is a file, and nothing to write')
      const names = wantedIn('properties' in its ? its.properties : its.arguments, its.type).map(({ name }) => name)
      const [asks, takes, named] = ASKS[form.id] ?? []
      if (!asks || !takes || !named) throw new Error('nobody has said how it asks')
      const at = `${service} ${form.id}`
      const isComment = (line: string) => /^(?:#|\/\/)/.test(line)
      const lines = file.text.split('\n')
      const top = lines
        .slice(
          0,
          lines.findIndex((line) => !isComment(line)),
        )
        .join('\n')
      const code = lines.filter((line) => !isComment(line)).join('\n')
      const found = (text: string, pattern: RegExp) =>
        new Set([...text.matchAll(pattern)].map(([, name = '']) => name).filter((name) => !/^keyArn$/i.test(name)))
      const expected = new Set(names.map(named))
      expect(found(file.text, asks), at).toEqual(expected)
      expect(
        new Set(
          [...found(code, takes)].map((name) =>
            form.id === 'cdk' ? name.charAt(0).toUpperCase() + name.slice(1) : name,
          ),
        ),
        at,
      ).toEqual(expected)
      expect(otherPlaceholders(code), at).toEqual([])
      for (const name of expected) expect(top, at).toMatch(new RegExp(`- (?:--secret )?${name}:(?: |$)`, 'm'))
      expect(/\b(?:default|Default)\b/.test(code), at).toBe(false)
    }
  }
})

test('what is secret is asked for as such', () => {
  const deployment = deploymentOf(OPTION, { service: 'parameter-store' }, EXAMPLES, [])
  if (!deployment) throw new Error('there is no key')
  const textOf = (id: string) =>
    FORMS.filter((form) => form.id === id)
      .flatMap((form) => filesOf(form, deployment))
      .map(({ text }) => text)
      .join('')
  expect(textOf('terraform').match(/sensitive/g)).toHaveLength(1)
  expect(textOf('pulumi')).toContain('value: config.requireSecret("parameterValue")')
})

test('with every field filled in nothing is open, but what no field asks for', () => {
  const settings = ['survive-recreation'] as const
  const openIn = (details: Details) => {
    const deployment = deploymentOf(OPTION, { service: 's3', accounts: 'organization' }, details, [], settings)
    return FORMS.map((form) => {
      const text = deployment
        ? filesOf(form, deployment)
            .map((each) => each.text)
            .join('\n')
        : ''
      return {
        form: form.id,
        fields: fieldsIn(text).length,
        other: otherPlaceholders(text),
        everyone: everyoneIn(text),
      }
    })
  }
  for (const { form, ...open } of openIn(EXAMPLES)) expect(open, form).toEqual({ fields: 0, other: [], everyone: [] })
  for (const { form, fields, other, everyone } of openIn({})) {
    expect(fields, form).toBeGreaterThan(0)
    expect(other, form).toEqual([])
    expect(everyone, form).toHaveLength(2)
  }
})

test('S3 Bucket Keys are on only where the answers have nothing against them', () => {
  const isOn = (answers: Parameters<typeof bucketKeysFor>[0]) => {
    const text = JSON.stringify(resourceFor('s3', answers, {}))
    expect(text).toContain(`"BucketKeyEnabled":${bucketKeysFor(answers).on}`)
    expect(text).toContain(`"bucket_key_enabled":${bucketKeysFor(answers).on}`)
    return bucketKeysFor(answers).on
  }
  expect(isOn({ service: 's3' })).toBe(true)
  expect(isOn({ service: 's3', audit: 'yes' })).toBe(false)
  expect(isOn({ service: 's3', access: 'own' })).toBe(false)
})

test('the comment says when the key is fixed, as the guide of the service does, and that material comes first', () => {
  for (const service of SERVICE_IDS) {
    const resource = resourceFor(service, { service }, {})
    if (!resource) continue
    const own = resourceComment(resource, { origin: 'AWS_KMS' }, {}).join('\n')
    expect(own.includes('Its key is fixed')).toBe(!GUIDES[service].keyChange.inPlace)
    // a property that is fixed makes CloudFormation and Terraform replace what is there
    expect(own.includes('set the key there as')).toBe(GUIDES[service].keyChange.inPlace)
    expect(own.includes('put another in its place')).toBe(!GUIDES[service].keyChange.inPlace)
    expect(own).not.toContain('material')
    expect(own).not.toContain('Fill in')
    expect(resourceComment(resource, { origin: 'AWS_KMS' }, { a: [{ b: '<A>' }], c: '<B>/<A>' }).join()).toContain(
      'Fill in, or type into the form of the page: <A>, <B>.',
    )
    expect(resourceComment(resource, { origin: 'EXTERNAL' }, {}).join('\n')).toContain('Import the key material first')
  }
})

/** What every form says to keep something, and how often. */
const KEEPS: readonly (readonly [form: string, text: string])[] = [
  ['terraform', 'prevent_destroy = true'],
  ['cloudformation', 'DeletionPolicy: Retain'],
  ['cloudformation', 'UpdateReplacePolicy: Retain'],
  ['cdk', 'applyRemovalPolicy(cdk.RemovalPolicy.RETAIN)'],
  ['pulumi', 'retainOnDelete: true'],
]

test('whoever deletes a stack deletes neither the key nor what holds data', () => {
  // what is only a setting, has its data elsewhere, or is made anew from code
  const without: readonly ServiceId[] = [
    'sns', 'eventbridge', 'firehose', 'step-functions', 'ses', 'cloudtrail', 'lambda', 'lambda-code', 'ecs-fargate', 'glue', 'athena',
    'athena-managed-results', 'route53-dnssec',
  ] // prettier-ignore
  const settings: readonly ServiceId[] = ['s3', 'opensearch-serverless']
  for (const service of SERVICE_IDS) {
    const deployment = deploymentOf(OPTION, { service }, EXAMPLES, [])
    if (!deployment) throw new Error('there is no key')
    for (const [id, text] of KEEPS) {
      const [key, ...others] = FORMS.filter((form) => form.id === id)
        .flatMap((form) => filesOf(form, deployment))
        .filter((file) => file.file !== 'index.ts')
      expect(key?.text, `${service} ${id}`).toContain(text)
      const isKept = others.map((file) => file.text.includes(text) && file.text.includes('It holds data: '))
      const hasNone =
        without.includes(service) || ((id === 'terraform' || id === 'pulumi') && settings.includes(service))
      expect(isKept, `${service} ${id}`).toEqual(others.map(() => !hasNone))
    }
  }
})

test('a value is written as the form has it', () => {
  const resource = resourceFor('opensearch', {}, {})
  if (!resource || 'none' in resource.cloudFormation) throw new Error('the domain is not there')
  const written = withKey(
    resource.cloudFormation.properties,
    { key: 'ARN', 'key-id': 'ID', open: ({ name }) => name },
    (name) => name.toLowerCase(),
  )
  expect(written).toMatchObject({ encryptionatrestoptions: { enabled: true, kmskeyid: 'ID' } })
})

test('a database is reached from its own network alone, whatever its tool takes for granted', () => {
  const resource = resourceFor('rds', {}, {})
  if (!resource || 'none' in resource.cloudFormation) throw new Error('the database is not there')
  // left open, Amazon RDS gives it a public address where the default VPC has an internet gateway
  expect(resource.cloudFormation.properties.PubliclyAccessible).toBe(false)
})

test('says so where the internet reaches what is created, unless more is set', () => {
  // by AWS's defaults: EndpointPublicAccess of Amazon EKS, no VPC in Amazon OpenSearch Service, DirectInternetAccess
  for (const service of ['eks', 'opensearch', 'sagemaker'] as const)
    expect(resourceFor(service, {}, {})?.note, service).toMatch(/is public|to the internet/)
})
