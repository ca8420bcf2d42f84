import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { format } from 'prettier'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FACTS } from '../src/kms/facts.ts'
import type { Deployment } from '../src/kms/forms/deployment.ts'
import { filesOf, type FormFile } from '../src/kms/forms/form.ts'
import { CLASS_OF, PULUMI_CLASSES } from '../src/kms/forms/pulumi-classes.ts'
import { PULUMI } from '../src/kms/forms/pulumi.ts'
import { documentOf } from '../src/kms/policy/statement.ts'
import { DEPLOYMENTS, hostileDeployment, hostileQueue, WITH_RESOURCE } from './deployments.ts'

// below node_modules, where nothing is transformed before it runs
const folder = mkdtempSync(fileURLToPath(new URL('node_modules/.pulumi-', import.meta.url)))

/** What a program told the stand-in of @pulumi/aws, which records and does nothing. */
interface Recorded {
  readonly what: string
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  readonly options?: Readonly<Record<string, unknown>>
}
const recorded: Recorded[] = []

const RECORDER = `const recorded = globalThis.recordedByPulumi
const classOf = (what) => class {
  constructor(name, args, options) {
    recorded.push({ what, name, args, ...(options && { options }) })
    return new Proxy(this, { get: (_, output) => (output === 'is' ? what + ' ' + name : { of: what + ' ' + name, output }) })
  }
}
`

/** Every value is there, and is what it was asked for as. */
const CONFIG =
  'exports.Config = class { require(key) { return "config " + key } requireSecret(key) { return "secret " + key } }\n'

beforeAll(() => {
  Object.assign(globalThis, { recordedByPulumi: recorded })
  // as Pulumi's own template is, neither this program nor the library is an ES module
  writeFileSync(join(folder, 'package.json'), '{}')
  for (const name of ['aws', 'pulumi']) {
    const place = join(folder, 'node_modules/@pulumi', name)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'package.json'), '{ "main": "index.js", "types": "index.d.ts" }')
    copyFileSync(new URL(`pulumi/${name}.d.ts`, import.meta.url), join(place, 'index.d.ts'))
  }
  const namespaces = new Map<string, string[]>()
  for (const what of PULUMI_CLASSES) {
    const [name = '', namespace = ''] = what.split('.').slice(1).toReversed()
    namespaces.set(namespace, [...(namespaces.get(namespace) ?? []), `${name}: classOf('${what}')`])
  }
  const code = [...namespaces].map(([namespace, members]) => {
    const object = `{ ${members.join(', ')} }`
    return namespace === '' ? `exports.Provider = ${object}.Provider` : `exports.${namespace} = ${object}`
  })
  writeFileSync(
    join(folder, 'node_modules/@pulumi/pulumi/index.js'),
    'exports.jsonStringify = (json) => ({ json })\n' + CONFIG,
  )
  writeFileSync(join(folder, 'node_modules/@pulumi/aws/index.js'), RECORDER + code.join('\n'))
})
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'recordedByPulumi')
  rmSync(folder, { recursive: true })
})

let programs = 0
function put(files: readonly FormFile[]): string {
  programs += 1
  const place = join(folder, `program-${programs}`)
  mkdirSync(place)
  for (const { file, text } of files) writeFileSync(join(place, file), text)
  return place
}

/** Runs a program as it is but for the names of its files: it has no types that would have to go. */
async function run(deployment: Deployment) {
  const place = put(
    filesOf(PULUMI, deployment).map(({ file, text }) => ({
      file: file.replace(/ts$/, 'mjs'),
      text: text.replaceAll(/^([^/].* "\.\/[\w-]+)";/gm, '$1.mjs";'),
    })),
  )
  recorded.length = 0
  const exported = (await import(pathToFileURL(join(place, 'index.mjs')).href)) as Readonly<Record<string, unknown>>
  return { exported, made: [...recorded] }
}

/** What `tsc` says of programs, with the settings of `pulumi new typescript`. */
const check = (deployments: readonly Deployment[]): string =>
  checkFiles(deployments.map((deployment) => filesOf(PULUMI, deployment)))

function checkFiles(all: readonly (readonly FormFile[])[]): string {
  const places = all.map(put)
  const config = join(folder, 'tsconfig.json')
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2020',
        types: [],
        skipLibCheck: false,
      },
      files: places.map((place) => join(place, 'index.ts')),
    }),
  )
  try {
    execFileSync('npx', ['--no-install', 'tsc', '-p', config], { cwd: fileURLToPath(new URL('..', import.meta.url)) })
    return ''
  } catch (error) {
    return String((error as { stdout: unknown }).stdout)
  }
}

/** What was recorded as a reference to another resource, by its name. */
const plain = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (key, member: unknown) =>
      key === 'provider' ? ((member as { is?: string }).is ?? member) : member,
    ),
  ) as Readonly<Record<string, unknown>>

const policyIn = ({ args }: Recorded) => JSON.parse(String(args['policy'])) as unknown

/** What a deployment asks for, as the provider's resources in the order of the program. */
function expected({
  account,
  region,
  alias,
  description,
  origin,
  multiRegion,
  spec,
  usage,
  rotationDays,
  keyStoreId,
  externalKeyId,
  policy,
  replicas,
}: Deployment): unknown[] {
  const isImported = origin === 'EXTERNAL'
  const wait = { deletionWindowInDays: FACTS.deletionWaitMax.value }
  const inRegion = (name: string, its: string, what: string, args: object, document: unknown) => [
    { what: 'aws.Provider', name, args: { region: its, allowedAccountIds: [account] } },
    {
      what,
      name,
      args: { ...args, policy: document },
      options: { provider: `aws.Provider ${name}`, retainOnDelete: true },
    },
    {
      what: 'aws.kms.Alias',
      name,
      args: { name: alias, targetKeyId: { of: `${what} ${name}`, output: 'id' } },
      options: { provider: `aws.Provider ${name}` },
    },
  ]
  const key = isImported ? 'aws.kms.ExternalKey' : 'aws.kms.Key'
  return [
    ...inRegion(
      'primary',
      region,
      key,
      {
        description,
        ...(spec !== 'SYMMETRIC_DEFAULT' && { [isImported ? 'keySpec' : 'customerMasterKeySpec']: spec }),
        ...(usage !== 'ENCRYPT_DECRYPT' && { keyUsage: usage }),
        ...(multiRegion && { multiRegion }),
        ...(keyStoreId !== undefined && { customKeyStoreId: keyStoreId }),
        ...(externalKeyId !== undefined && { xksKeyId: externalKeyId }),
        ...(rotationDays !== undefined &&
          !isImported && {
            enableKeyRotation: true,
            rotationPeriodInDays: /^[1-9]\d{0,8}$/.test(rotationDays) ? Number(rotationDays) : rotationDays,
          }),
        ...wait,
      },
      documentOf(policy),
    ),
    ...replicas.flatMap((replica, at) =>
      inRegion(
        `replica${at + 1}`,
        replica.region,
        isImported ? 'aws.kms.ReplicaExternalKey' : 'aws.kms.ReplicaKey',
        { description, primaryKeyArn: { of: `${key} primary`, output: 'arn' }, ...wait },
        documentOf(replica.policy),
      ),
    ),
  ]
}

async function resourcesOf(deployment: Deployment) {
  const { made, exported } = await run(deployment)
  expect(Object.keys(exported)).toContain('primaryKeyArn')
  return made.map((each) => {
    const read = plain(each)
    return typeof each.args['policy'] === 'string'
      ? { ...read, args: { ...plain(each.args), policy: policyIn(each) } }
      : read
  })
}

const hasDays = ({ rotationDays }: Deployment) => rotationDays === undefined || /^\d+$/.test(rotationDays)

describe('Pulumi', () => {
  test('every program has the types that the provider asks for', () => {
    const filled = DEPLOYMENTS.filter(hasDays).filter((_, at) => at % 5 === 0)
    expect(filled.length).toBeGreaterThan(100)
    expect(check(filled)).toBe('')
  })

  test('the check of types finds planted errors', () => {
    const deployment = DEPLOYMENTS.find(({ replicas }) => replicas.length > 0)
    if (!deployment) throw new Error('no deployment has replica keys')
    const planted = [
      ['deletionWindowInDays: ', 'pendingWindowInDays: ', "'pendingWindowInDays' does not exist"],
      ['multiRegion: true', 'multiRegion: "true"', "Type 'string' is not assignable to type"],
      ['primaryKeyArn: primaryKey.arn,', '', "'primaryKeyArn' is missing"],
      ['primaryKey.arn', 'primaryKey.keyArn', "Property 'keyArn' does not exist"],
      ['retainOnDelete', 'keepOnDelete', "'keepOnDelete' does not exist"],
      ['aws.kms.ReplicaKey', 'aws.kms.Replica', "Property 'Replica' does not exist"],
    ] as const
    const said = checkFiles(
      planted.map(([from, to]) =>
        filesOf(PULUMI, deployment).map(({ file, text }) => ({ file, text: text.replace(from, to) })),
      ),
    )
    for (const [, , message] of planted) expect(said).toContain(message)
    expect(new Set(said.match(/program-\d+/g)).size).toBe(planted.length)
  })

  test('stops at its types while the period of rotation is not filled in', () => {
    const deployment = DEPLOYMENTS.find((each) => !hasDays(each))
    if (!deployment) throw new Error('every deployment has its period')
    expect(check([deployment])).toContain("Type 'string' is not assignable to type")
  })

  test('makes every kind of key, each with the policy as it is', async () => {
    for (const deployment of DEPLOYMENTS.filter((_, at) => at % 5 === 0))
      expect(await resourcesOf(deployment)).toEqual(expected(deployment))
  })

  test('the resource of every service has a module of its own, in the types of the provider', async () => {
    expect(check(WITH_RESOURCE)).toBe('')
    const services = new Set<string>()
    for (const deployment of WITH_RESOURCE) {
      for (const { text } of filesOf(PULUMI, deployment)) {
        expect(await format(text, { parser: 'typescript' })).toBe(text)
      }
      const [resource, ...more] = await resourcesOf(deployment).then((made) =>
        made.filter(({ what }) => !/^aws\.(?:kms\.|Provider)/.test(String(what))),
      )
      expect(more).toEqual([])
      const { name, terraform } = deployment.resource
      if ('none' in terraform) {
        expect(resource).toBe(undefined)
        continue
      }
      services.add(deployment.service)
      expect(resource).toMatchObject({
        what: CLASS_OF[terraform.type],
        name,
      })
      expect(resource?.options).toEqual({
        provider: 'aws.Provider primary',
        ...(deployment.resource.holdsData && !terraform.isSetting && { retainOnDelete: true }),
      })
      expect(JSON.stringify(resource)).toContain('{"of":"aws.kms.Key primary","output":"arn"}')
    }
    expect(services.size).toBeGreaterThan(35)
  })

  test('is formatted as Prettier does', async () => {
    for (const deployment of DEPLOYMENTS.filter((_, at) => at % 10 === 0))
      for (const { text } of filesOf(PULUMI, deployment))
        expect(await format(text, { parser: 'typescript' })).toBe(text)
  })

  test('keeps any text as it is, formatted', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDeployment(), async (deployment) => {
        for (const { text } of filesOf(PULUMI, deployment)) {
          expect(text).toMatch(/^[ -~\n]*$/)
          expect(await format(text, { parser: 'typescript' })).toBe(text)
        }
        expect(await resourcesOf(deployment)).toEqual(expected(deployment))
      }),
      { numRuns: 100 },
    )
  })

  test('keeps the name of a resource as it is, formatted', async () => {
    await fc.assert(
      fc.asyncProperty(hostileQueue(), async (deployment) => {
        for (const { text } of filesOf(PULUMI, deployment))
          expect(await format(text, { parser: 'typescript' })).toBe(text)
        expect((await resourcesOf(deployment)).at(-1)).toMatchObject({
          what: 'aws.sqs.Queue',
          args: { name: deployment.queue, kmsMasterKeyId: { of: 'aws.kms.Key primary', output: 'arn' } },
        })
      }),
      { numRuns: 60 },
    )
  })

  test('any text is a program', () => {
    const deployments = fc.sample(hostileDeployment(), 50).map((each) => ({ ...each, rotationDays: '365' }))
    expect(check(deployments)).toBe('')
  })
})
