import { format } from '@cdktf/hcl-tools'
import { parse } from '@cdktf/hcl2json'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deploymentOf, type Deployment } from '../src/kms/forms/deployment.ts'
import { filesOf } from '../src/kms/forms/form.ts'
import { TERRAFORM } from '../src/kms/forms/terraform.ts'
import { OPTIONS } from '../src/kms/options.ts'
import { documentOf, type Explained } from '../src/kms/policy/statement.ts'
import { anyCompleteSet } from '../src/kms/testing/sets.ts'
import { DEPLOYMENTS, hostileQueue, WITH_RESOURCE } from './deployments.ts'
import { misfits, PROVIDER } from './terraform-fit.ts'

type Block = Readonly<Record<string, unknown>>
interface Parsed {
  readonly resource: Readonly<Record<string, Readonly<Record<string, readonly Block[]>>>>
  readonly provider: { readonly aws: readonly Block[] }
}

const parsed = async (text: string) => (await parse('kms-key.tf', text)) as unknown as Parsed

/** A policy's HCL object, comments and all, read on its own: hcl2json leaves the argument of a function as it stands. */
async function policyIn(block: Block | undefined): Promise<unknown> {
  const expression = String(block?.['policy'])
  expect(expression).toMatch(/^\$\{jsonencode\([^]*\)\}$/)
  const inner = expression.slice('${jsonencode('.length, -')}'.length)
  const { locals } = (await parse('policy.tf', `locals {\n  a = ${inner}\n}\n`)) as unknown as {
    locals: readonly { a: unknown }[]
  }
  return plain(locals[0]?.a)
}

/** hcl2json keeps the escapes of templates. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return unescaped(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [unescaped(key), plain(member)]))
}
const unescaped = (text: string) => text.replaceAll('$${', '${').replaceAll('%%{', '%{')

async function check(deployment: Deployment): Promise<void> {
  const text = TERRAFORM.textOf(deployment)
  expect(await format(text)).toBe(text)
  const { resource, provider } = await parsed(text)
  const isImported = deployment.origin === 'EXTERNAL'
  const key = resource[isImported ? 'aws_kms_external_key' : 'aws_kms_key']?.['key']?.[0]
  expect(await policyIn(key)).toEqual(documentOf(deployment.policy))
  expect(plain(key?.['description'])).toBe(deployment.description)
  expect(plain(resource['aws_kms_alias']?.['key']?.[0]?.['name'])).toBe(deployment.alias)
  expect(provider.aws.map(({ region }) => plain(region))).toEqual([
    deployment.region,
    ...deployment.replicas.map(({ region }) => region),
  ])
  for (const { allowed_account_ids } of provider.aws) {
    expect((allowed_account_ids as unknown[]).map(plain)).toEqual([deployment.account])
  }
  const replicas = resource[isImported ? 'aws_kms_replica_external_key' : 'aws_kms_replica_key'] ?? {}
  for (const [at, { policy }] of deployment.replicas.entries()) {
    expect(await policyIn(replicas[`replica_${at + 1}`]?.[0])).toEqual(documentOf(policy))
  }
  expect('enable_key_rotation' in (key ?? {})).toBe(deployment.rotationDays !== undefined && !isImported)
}

const ofAnyKind = fc
  .tuple(fc.constantFrom(...OPTIONS.filter(({ ownKey }) => ownKey)), anyCompleteSet())
  .map(([option, answers]) => deploymentOf(option, answers, {}, ['Key policy']))
  .filter((deployment) => deployment !== undefined)

test('Terraform reads what was meant, formatted as it would', async () => {
  await fc.assert(fc.asyncProperty(ofAnyKind, check), { numRuns: 60 })
})

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '\\',
        '${',
        '%{',
        '$',
        '%',
        '{',
        '}',
        '`',
        "'",
        '\n',
        '\r',
        '\t',
        '#',
        '/*',
        'EOT',
        '’',
        ')',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

test('no string gets out of its quotes', async () => {
  await fc.assert(
    fc.asyncProperty(ofAnyKind, hostile, hostile, hostile, async (deployment, alias, description, name) => {
      const policy: Explained[] = deployment.policy.map((explained) => ({
        ...explained,
        says: name,
        statement: {
          ...explained.statement,
          Principal: { AWS: name },
          Condition: { StringLike: { [`a${name}`]: name } },
        },
      }))
      await check({ ...deployment, comes: [name], alias, description, policy })
    }),
    { numRuns: 60 },
  )
})

test('every resource has the arguments that the provider asks for, and the provider is of the version that was read', async () => {
  expect(DEPLOYMENTS.length).toBeGreaterThan(100)
  for (const deployment of DEPLOYMENTS.filter((_, at) => at % 10 === 0)) {
    const text = TERRAFORM.textOf(deployment)
    expect((await misfits(text)).filter((each) => each !== 'aws_kms_key.rotation_period_in_days is no number')).toEqual(
      [],
    )
    expect(text).toContain(`version = "~> ${PROVIDER.split('.').slice(0, 2).join('.')}"`)
  }
})

test('the resource of every service fits the provider, is set to the key, and stands in a file of its own', async () => {
  const written = WITH_RESOURCE.filter(({ resource }) => !('none' in resource.terraform))
  expect(new Set(written.map(({ service }) => service)).size).toBeGreaterThan(35)
  for (const deployment of WITH_RESOURCE) {
    const [key, file, ...more] = filesOf(TERRAFORM, deployment)
    expect(key?.text).toBe(TERRAFORM.textOf(deployment))
    expect(more).toEqual([])
    expect(file === undefined).toBe(!written.includes(deployment))
    if (!file) continue
    expect(await format(file.text)).toBe(file.text)
    expect(await misfits(file.text)).toEqual([])
    const marked = file.text.split('\n').filter((line) => line.endsWith('# sets the key'))
    expect(marked.length).toBe(['lambda-code', 'glue'].includes(deployment.service) ? 2 : 1)
    for (const line of marked) expect(line).toContain(' = aws_kms_key.key.arn #')
  }
})

test('the name of a resource keeps to its quotes', async () => {
  await fc.assert(
    fc.asyncProperty(hostileQueue(hostile), async (deployment) => {
      const text = filesOf(TERRAFORM, deployment)[1]?.text ?? ''
      expect(await format(text)).toBe(text)
      const { resource } = await parsed(text)
      expect(plain(resource['aws_sqs_queue']?.['queue']?.[0]?.['name'])).toBe(deployment.queue)
    }),
    { numRuns: 200 },
  )
})

test('the check of arguments finds planted errors', async () => {
  const misfit = (lines: string) => misfits(`resource "aws_sqs_queue" "a" {\n${lines}\n}`)
  expect(await misfit('name = "a"\nkms_master_key_id = aws_kms_key.key.arn')).toEqual([])
  expect(await misfit('kms_key_id = "a"')).toEqual(['aws_sqs_queue has no kms_key_id'])
  expect(await misfit('delay_seconds = "a"')).toEqual(['aws_sqs_queue.delay_seconds is no number'])
  expect(await misfit('fifo_queue = 1')).toEqual(['aws_sqs_queue.fifo_queue is no boolean'])
  const table = (lines: string) => misfits(`resource "aws_dynamodb_table" "a" {\n${lines}\n}`)
  expect(await table('hash_key = "a"')).toEqual(['aws_dynamodb_table lacks name'])
  expect(await table('name = "a"\nserver_side_encryption {\n}')).toEqual([
    'aws_dynamodb_table.server_side_encryption lacks enabled',
  ])
  expect(await table('name = "a"\nserver_side_encryption = {\n}')).toEqual([
    'aws_dynamodb_table.server_side_encryption is no block',
  ])
  expect(await table('name = "a"\nttl {\n}\nttl {\n}')).toEqual(['aws_dynamodb_table.ttl stands more than once'])
  expect(await table('name = "a"\nttl {\n  kms = "a"\n}')).toEqual(['aws_dynamodb_table.ttl has no kms'])
  expect(await misfits('resource "aws_sqs_queues" "a" {\n}')).toEqual(['there is no aws_sqs_queues'])
})
