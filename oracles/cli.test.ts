import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { print } from 'sh-syntax'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CLI } from '../src/kms/forms/cli.ts'
import { deploymentOf, type Deployment } from '../src/kms/forms/deployment.ts'
import { optionOf } from '../src/kms/options.ts'
import { documentOf, type Explained } from '../src/kms/policy/statement.ts'
import { TYPED } from '../src/kms/testing/policies.ts'
import { DEPLOYMENTS, hostileDeployment } from './deployments.ts'
import { FakeKms, type Call } from './fake-kms.ts'

const kms = new FakeKms()
beforeAll(() => kms.start())
afterAll(() => kms.stop())
beforeEach(() => kms.reset())

/** Those of shfmt -i 2. */
const STYLE = { indent: 2, spaceRedirects: false, binaryNextLine: false, switchCaseIndent: false }

const isFilledIn = (deployment: Deployment) => !/<[A-Z0-9_]+>/.test(JSON.stringify(deployment))

/** One of each kind: what a script looks like apart from what stands in it. */
const kindsOf = (deployments: readonly Deployment[], more: (deployment: Deployment) => string = () => '') => [
  ...new Map(
    deployments.map((deployment) => {
      const { origin, multiRegion, rotationDays, replicas } = deployment
      const kind = [origin, multiRegion, rotationDays !== undefined, replicas.length, more(deployment)]
      return [JSON.stringify(kind), deployment]
    }),
  ).values(),
]
const FILLED = DEPLOYMENTS.filter(isFilledIn)
const KINDS = kindsOf(FILLED)
const SPECS = kindsOf(FILLED, ({ spec, usage }) => `${spec} ${usage}`)

const policiesOf = ({ policy, replicas }: Deployment) =>
  [policy, ...replicas.map((replica) => replica.policy)].map((each) => documentOf(each))

const regionsOf = ({ region, replicas }: Deployment) => [region, ...replicas.map((replica) => replica.region)]

/** What only looks, and changes nothing. */
const LOOKS: ReadonlySet<string> = new Set([
  'GetCallerIdentity',
  'ListAliases',
  'DescribeKey',
  'GetKeyPolicy',
  'GetKeyRotationStatus',
])
const changes = (calls: readonly Call[]) => calls.filter(({ operation }) => !LOOKS.has(operation))

const sent = (calls: readonly Call[]) =>
  calls.flatMap(({ operation, region, input }) =>
    input['Policy'] === undefined
      ? []
      : [[operation, input['ReplicaRegion'] ?? region, JSON.parse(String(input['Policy'])) as unknown]],
  )

function importEverywhere(): void {
  for (const key of kms.keys.values()) if (key.state === 'PendingImport') key.state = 'Enabled'
}

/** Runs it from nothing, twice where key material has to be imported in between. */
async function create(deployment: Deployment) {
  const text = CLI.textOf(deployment)
  const first = await kms.run(text)
  if (deployment.origin !== 'EXTERNAL' || deployment.replicas.length === 0) return { ...first, text }
  expect(first.code).toBe(0)
  expect(first.err).toContain('waits for its key material')
  importEverywhere()
  const second = await kms.run(text)
  return {
    ...second,
    text,
    calls: [...first.calls, ...second.calls.filter(({ operation }) => operation !== 'PutKeyPolicy')],
  }
}

const call = (operation: string, region: string, input: Call['input']): Call => ({ operation, region, input })

/** Every change in its order, without the policies. */
function expectedChanges(deployment: Deployment, id: string): Call[] {
  const { region, alias, description, spec, usage, origin, multiRegion, rotationDays, keyStoreId, externalKeyId } =
    deployment
  return [
    call('CreateKey', region, {
      Description: description,
      KeySpec: spec,
      KeyUsage: usage,
      Origin: origin,
      ...(multiRegion && { MultiRegion: true }),
      ...(keyStoreId !== undefined && { CustomKeyStoreId: keyStoreId }),
      ...(externalKeyId !== undefined && { XksKeyId: externalKeyId }),
    }),
    call('CreateAlias', region, { AliasName: alias, TargetKeyId: id }),
    ...(rotationDays === undefined
      ? []
      : [call('EnableKeyRotation', region, { KeyId: id, RotationPeriodInDays: Number(rotationDays) })]),
    ...deployment.replicas.flatMap((replica) => [
      call('ReplicateKey', region, { KeyId: id, ReplicaRegion: replica.region, Description: description }),
      call('CreateAlias', replica.region, { AliasName: alias, TargetKeyId: id }),
    ]),
  ]
}

const withoutPolicy = ({ input, ...rest }: Call): Call => ({
  ...rest,
  input: Object.fromEntries(Object.entries(input).filter(([name]) => name !== 'Policy')),
})

const idOf = (calls: readonly Call[]) =>
  String(calls.find(({ operation }) => operation === 'CreateAlias')?.input['TargetKeyId'])

/** Calls as values of the types that AWS’s SDK has for them. */
function complaints(calls: readonly Call[]): string {
  const folder = mkdtempSync(join(fileURLToPath(new URL('node_modules/', import.meta.url)), '.cli-'))
  const values = new Set(
    calls
      .filter(({ operation }) => operation !== 'GetCallerIdentity')
      .map(
        ({ operation, input }) =>
          `  ${JSON.stringify({ ...input, ...(input['Policy'] !== undefined && { Policy: '' }) })} satisfies kms.${operation}CommandInput,\n`,
      ),
  )
  try {
    const file = join(folder, 'calls.ts')
    writeFileSync(
      file,
      `import type * as kms from '@aws-sdk/client-kms'\n\nexport const calls = [\n${[...values].join('')}]\n`,
    )
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--types', '', '--module', 'nodenext']
    execFileSync('npx', ['--no-install', 'tsc', '--ignoreConfig', ...options, file], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
    })
    return ''
  } catch (error) {
    return String((error as { stdout: unknown }).stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the AWS CLI', () => {
  test('creates what was meant, with the policy as it is; run again, it only puts the policies', async () => {
    const calls: Call[] = []
    for (const deployment of [...SPECS, ...FILLED.filter((_, at) => at % 250 === 0)]) {
      kms.reset()
      const { code, out, left, text, ...made } = await create(deployment)
      calls.push(...made.calls)
      expect({ code, left }).toEqual({ code: 0, left: [] })
      const regions = regionsOf(deployment)
      const policies = policiesOf(deployment)
      const id = idOf(made.calls)
      expect(changes(made.calls).map(withoutPolicy)).toEqual(expectedChanges(deployment, id))
      expect(sent(made.calls)).toEqual(
        regions.map((region, at) => [at === 0 ? 'CreateKey' : 'ReplicateKey', region, policies[at]]),
      )
      expect(out).toBe(regions.map((each) => `arn:aws:kms:${each}:${deployment.account}:key/${id}\n`).join(''))

      importEverywhere()
      const again = await kms.run(text)
      calls.push(...again.calls)
      expect(again).toMatchObject({ code: 0, out, left: [] })
      expect(changes(again.calls).map(({ operation }) => operation)).toEqual(regions.map(() => 'PutKeyPolicy'))
      expect(sent(again.calls)).toEqual(regions.map((region, at) => ['PutKeyPolicy', region, policies[at]]))
    }
    expect(SPECS.length).toBeGreaterThan(10)
    expect(complaints(calls)).toBe('')
    expect(JSON.stringify(calls)).not.toContain('Bypass')
  })

  test('the check of types finds planted errors', () => {
    const input = { KeySpec: 'SYMMETRIC', KeyUsage: 'ENCRYPT_DECRYPT' }
    expect(complaints([call('CreateKey', '', input)])).toContain('"SYMMETRIC"')
    expect(complaints([call('PutKeyPolicy', '', { KeyId: '', Policy: '', Name: '' })])).toContain('Name')
    expect(complaints([call('PutKeyPolicy', '', { KeyId: '' })])).toContain('Policy')
  })

  test('holds every policy, and no statement without its reason', () => {
    for (const deployment of DEPLOYMENTS) {
      const text = CLI.textOf(deployment)
      const held = [...text.matchAll(/<<'POLICY'\n([^]*?)\nPOLICY\n/g)].map(
        ([, json = '']) => JSON.parse(json) as unknown,
      )
      expect(held).toEqual(policiesOf(deployment))
      for (const { statement } of deployment.policy) expect(text).toContain(`# - ${statement.Sid}: `)
      expect(text).toMatch(/^[ -~\n]*$/)
    }
  })

  test('calls nothing while a placeholder is left, and names it', async () => {
    const open = kindsOf(DEPLOYMENTS.filter((deployment) => !isFilledIn(deployment)))
    expect(open.length).toBeGreaterThan(5)
    for (const deployment of open) {
      const { code, calls, err, left } = await kms.run(CLI.textOf(deployment))
      expect({ code, calls, left }).toEqual({ code: 1, calls: [], left: [] })
      for (const [placeholder] of JSON.stringify(deployment).matchAll(/<[A-Z0-9_]+>/g))
        expect(err).toContain(placeholder)
    }
  })

  test('stops at the bucket of a replica too, which no field asks for', async () => {
    const answers = { service: 's3', accounts: 'others', sharing: 'read' }
    const deployment = deploymentOf(optionOf('multi-region-key'), answers, TYPED.examples, [])
    if (!deployment) throw new Error('the key is not there')
    const { code, calls, err } = await kms.run(CLI.textOf(deployment))
    expect({ code, calls }).toEqual({ code: 1, calls: [] })
    expect(err).toMatch(/^<BUCKET_NAME_IN_[A-Z]+_[A-Z]+_\d>$/m)
  })

  test('changes nothing in another account, and nothing where the credentials do not work', async () => {
    for (const deployment of KINDS) {
      kms.account = '999988887777'
      const { code, calls, err } = await kms.run(CLI.textOf(deployment))
      kms.account = deployment.account
      expect(code).toBe(1)
      expect(calls.map(({ operation }) => operation)).toEqual(['GetCallerIdentity'])
      expect(err).toContain('999988887777')
      kms.failing = 'GetCallerIdentity'
      expect(await kms.run(CLI.textOf(deployment))).toMatchObject({ code: 254, calls: [{}] })
    }
  })

  test('changes nothing where the alias is of another key', async () => {
    for (const deployment of KINDS) {
      for (const wrong of [
        { KeySpec: 'ANOTHER' },
        { KeyUsage: 'ANOTHER' },
        { Origin: deployment.origin === 'AWS_KMS' ? 'EXTERNAL' : 'AWS_KMS' },
        { type: deployment.multiRegion ? ('REPLICA' as const) : ('PRIMARY' as const) },
        { state: 'PendingDeletion' },
        { state: 'Disabled' },
        ...(deployment.keyStoreId === undefined ? [] : [{ CustomKeyStoreId: 'cks-0000000000000000' }]),
        ...(deployment.externalKeyId === undefined ? [] : [{ XksKeyConfiguration: { Id: 'another' } }]),
      ]) {
        kms.reset()
        await create(deployment)
        const [[place, key]] = [...kms.keys] as [[string, NonNullable<ReturnType<typeof kms.keys.get>>]]
        kms.keys.set(place, { ...key, ...(key.state === 'PendingImport' && { state: 'Enabled' }), ...wrong })
        const { code, calls, err } = await kms.run(CLI.textOf(deployment))
        expect({ code, changes: changes(calls) }).toEqual({ code: 1, changes: [] })
        expect(err).toContain('Nothing was changed.')
      }
    }
  })

  test('keeps the policy of a key that had another one, and changes nothing where it cannot', async () => {
    for (const deployment of KINDS) {
      kms.reset()
      await create(deployment)
      importEverywhere()
      const had = regionsOf(deployment).map((region) => `{ "Statement": ["of ${region}, \\\\ it's $HOME"] }`)
      const keys = [...kms.keys.values()]
      for (const [at, key] of keys.entries()) key.policy = had[at] ?? ''

      kms.failing = 'GetKeyPolicy'
      const stopped = await kms.run(CLI.textOf(deployment))
      expect({ code: stopped.code, changes: changes(stopped.calls), left: stopped.left }).toEqual({
        code: 254,
        changes: [],
        left: [],
      })

      const { code, kept, left, err, calls } = await kms.run(CLI.textOf(deployment))
      expect(code).toBe(0)
      expect(kept.toSorted()).toEqual(had.map((text) => `${text}\n`).toSorted())
      for (const name of left) expect(err).toContain(name)
      expect(sent(calls).map(([, , policy]) => policy)).toEqual(policiesOf(deployment))
      expect(await kms.run(CLI.textOf(deployment))).toMatchObject({ code: 0, left: [] })
    }
  })

  test('changes nothing where the key has another description, unless it is told to take it over', async () => {
    for (const [kind, deployment] of KINDS.entries()) {
      const others = kind === 0 ? ['', `${deployment.description} `, '*'] : []
      for (const found of ['Payroll, do not touch', ...others]) {
        kms.reset()
        await create(deployment)
        importEverywhere()
        const had = '{ "Statement": ["of somebody else"] }'
        const [[place, key]] = [...kms.keys] as [[string, NonNullable<ReturnType<typeof kms.keys.get>>]]
        kms.keys.set(place, { ...key, Description: found, policy: had })
        const text = CLI.textOf(deployment)

        for (const variables of [{}, { take_over: '' }, { take_over: 'no' }]) {
          const { code, calls, kept, err, out } = await kms.run(text, variables)
          expect({ code, changes: changes(calls), kept, out }).toEqual({ code: 1, changes: [], kept: [], out: '' })
          expect(err).toContain('Nothing was changed.')
          expect(err).toContain(`Found:  ${found}\n`)
          expect(err).toContain(`Wanted: ${deployment.description}\n`)
          expect(err).toContain('take_over=yes')
        }

        // twice: the description stays as it is
        const taken = await kms.run(text, { take_over: 'yes' })
        expect(taken).toMatchObject({ code: 0, kept: [`${had}\n`] })
        expect(sent(taken.calls).map(([, , policy]) => policy)).toEqual(policiesOf(deployment))
        expect(await kms.run(text)).toMatchObject({ code: 1 })
        const again = await kms.run(text, { take_over: 'yes' })
        expect(again).toMatchObject({ code: 0, kept: [] })
        expect(changes(again.calls).map(({ operation }) => operation)).toEqual(
          regionsOf(deployment).map(() => 'PutKeyPolicy'),
        )
        // a reader may as well write it into the script
        const edited = text.replace('take_over=${take_over:-no}', 'take_over=yes')
        expect(await kms.run(edited)).toMatchObject({ code: 0 })
      }
    }
  })

  test('takes a description of its own for its own, whatever it ends in', async () => {
    const [deployment] = KINDS
    if (!deployment) throw new Error('there is no deployment')
    for (const description of ['a', 'a\n\n', '\n', "it's 100 % [yours]*", 'ä – “b”', 'a\tb']) {
      kms.reset()
      const text = CLI.textOf({ ...deployment, description })
      expect(await kms.run(text)).toMatchObject({ code: 0 })
      importEverywhere()
      expect(await kms.run(text)).toMatchObject({ code: 0 })
    }
  })

  test('creates nothing while it cannot be seen whether the alias is there', async () => {
    for (const deployment of KINDS) {
      kms.failing = 'ListAliases'
      const { code, calls } = await kms.run(CLI.textOf(deployment))
      expect({ code, changes: changes(calls) }).toEqual({ code: 254, changes: [] })
    }
  })

  test('changes nothing where the alias of a replica key is taken', async () => {
    for (const deployment of KINDS.filter(({ replicas }) => replicas.length > 0)) {
      kms.reset()
      const last = deployment.replicas.at(-1)?.region ?? ''
      kms.aliases.set(`${last} ${deployment.alias}`, 'another')
      const { code, calls, err } = await kms.run(CLI.textOf(deployment))
      expect({ code, changes: changes(calls) }).toEqual({ code: 1, changes: [] })
      expect(err).toContain(last)
    }
  })

  test('goes on where it was cut off', async () => {
    for (const deployment of KINDS.filter(({ origin }) => origin === 'AWS_KMS')) {
      for (const operation of ['EnableKeyRotation', 'ReplicateKey']) {
        kms.reset()
        kms.failing = operation
        const text = CLI.textOf(deployment)
        await kms.run(text)
        kms.failing = undefined
        const { code, calls } = await kms.run(text)
        expect(code).toBe(0)
        expect(calls.map((each) => each.operation)).not.toContain('CreateKey')
        expect([...kms.keys.keys()].map((place) => place.split(' ')[0])).toEqual(regionsOf(deployment))
        expect([...kms.aliases.keys()]).toEqual(regionsOf(deployment).map((each) => `${each} ${deployment.alias}`))
        expect([...kms.keys.values()][0]?.rotationDays).toBe(
          deployment.rotationDays === undefined ? undefined : Number(deployment.rotationDays),
        )
      }
    }
  })

  test('names the key that has no alias yet, and goes on once it has', async () => {
    const [deployment] = KINDS
    if (!deployment) throw new Error('there is no deployment')
    kms.failing = 'CreateAlias'
    const text = CLI.textOf(deployment)
    const { code, err } = await kms.run(text)
    expect(code).toBe(254)
    const command = /^aws kms create-alias .*$/m.exec(err)?.[0] ?? ''
    expect(await kms.run(command)).toMatchObject({ code: 0, err: '' })
    const { calls } = await kms.run(text)
    expect(sent(calls)).toEqual([['PutKeyPolicy', deployment.region, documentOf(deployment.policy)]])
  })

  test('does not enable rotation again where it is as it should be, and does where it is not', async () => {
    for (const deployment of KINDS.filter(({ rotationDays }) => rotationDays !== undefined)) {
      kms.reset()
      await create(deployment)
      const [key] = [...kms.keys.values()]
      if (!key) throw new Error('there is no key')
      key.rotationDays = 2000
      const { calls } = await kms.run(CLI.textOf(deployment))
      expect(changes(calls).map(({ operation }) => operation)).toContain('EnableKeyRotation')
    }
  })

  test('is formatted as shfmt does', async () => {
    for (const deployment of [...KINDS, ...DEPLOYMENTS.filter((_, at) => at % 100 === 0)]) {
      const text = CLI.textOf(deployment)
      expect(await print(text, STYLE)).toBe(text)
    }
  })
})

const PLANTED = [
  '$(touch planted)', '`touch planted`', "'; touch planted; '", '"; touch planted; "', '\nPOLICY\ntouch planted\n',
  '\ntouch planted #', '${x:-$(touch planted)}', '\\', "\\'", '; touch planted &', '$', "'", "$'\\''", '*', '~', '!!', '%s%n', '\u0001\u007f',
] // prettier-ignore

/** What an argument can hold. */
const held = (text: string) => text.replaceAll('\0', '\uFFFD').replaceAll(/\p{Surrogate}/gu, '\uFFFD')

/**
 * The account and the Regions of the replicas are compared with what AWS says; the rest can be anything. Imported key
 * material takes a second run, which compares the alias too.
 */
const runnable = (deployment: Deployment): Deployment => ({
  ...deployment,
  account: '111122223333',
  rotationDays: '365',
  replicas: deployment.replicas
    .filter(() => deployment.origin !== 'EXTERNAL')
    .map((replica, at) => ({ ...replica, region: `eu-west-${at + 2}` })),
})

async function arrives(deployment: Deployment): Promise<void> {
  kms.reset()
  const { code, left, calls } = await create(deployment)
  expect({ code, left }).toEqual({ code: 0, left: [] })
  const text = (value: string | number | true) => (typeof value === 'number' ? String(value) : value)
  const texts = (each: Call): Call => ({
    ...each,
    region: held(each.region),
    input: Object.fromEntries(
      Object.entries(each.input).map(([name, value]) => [name, value === true ? true : held(String(text(value)))]),
    ),
  })
  expect(changes(calls).map(withoutPolicy).map(texts)).toEqual(expectedChanges(deployment, idOf(calls)).map(texts))
  expect(sent(calls).map(([, , policy]) => policy)).toEqual(
    policiesOf(deployment).map((policy) => JSON.parse(JSON.stringify(policy)) as unknown),
  )
}

describe('any text', () => {
  test('arrives as it is, and none of it is run', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDeployment(), (deployment) => arrives(runnable(deployment))),
      { numRuns: 60 },
    )
  })

  test('is not run, wherever it stands', async () => {
    const [deployment] = KINDS.filter(({ replicas }) => replicas.length > 0)
    if (!deployment) throw new Error('there is no deployment')
    expect.assertions(PLANTED.length * 3)
    for (const text of PLANTED) {
      const policy = deployment.policy.map((explained): Explained => ({
        ...explained,
        says: text,
        statement: { ...explained.statement, Sid: text, Principal: { AWS: text }, Resource: `a${text}b` },
      }))
      await arrives(
        runnable({
          ...deployment,
          comes: [text],
          region: `a${text}`,
          alias: `alias/${text}`,
          description: text,
          keyStoreId: text,
          externalKeyId: `-${text}`,
          spec: text,
          usage: text,
          policy,
          replicas: deployment.replicas.map((replica) => ({ ...replica, policy })),
        }),
      )
    }
  })

  test('is formatted as shfmt does', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDeployment(), async (deployment) => {
        const text = CLI.textOf(deployment)
        expect(await print(text, STYLE)).toBe(text)
      }),
      { numRuns: 50 },
    )
  })
})
