import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { App } from 'aws-cdk-lib'
import fc from 'fast-check'
import { format } from 'prettier'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { CDK } from '../src/kms/forms/cdk.ts'
import type { Deployment } from '../src/kms/forms/deployment.ts'
import { filesOf } from '../src/kms/forms/form.ts'
import { pascalCase, withKey } from '../src/kms/forms/resource.ts'
import { resourceId } from '../src/kms/forms/stacks.ts'
import { documentOf } from '../src/kms/policy/statement.ts'
import { DEPLOYMENTS, hostileDeployment, hostileQueue, IN_STACKS, WITH_RESOURCE } from './deployments.ts'

// below node_modules, where aws-cdk-lib is found and nothing is transformed before it runs
const modules = fileURLToPath(new URL('node_modules/', import.meta.url))
const folder = mkdtempSync(join(modules, '.cdk-'))
const out = mkdtempSync(join(tmpdir(), 'cdk-'))

/** What CDK says about the values in a template. */
const warned = vi.fn<(text: unknown) => boolean>(() => true)

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockImplementation(warned)
  vi.spyOn(console, 'error').mockImplementation(warned)
  process.env['CDK_OUTDIR'] = out
})
afterAll(() => {
  vi.restoreAllMocks()
  delete process.env['CDK_OUTDIR']
  for (const each of [folder, out]) rmSync(each, { recursive: true })
})

let programs = 0

/** Runs a program as it is: it has no types that would have to go. */
async function synth(deployment: Deployment, text = CDK.textOf(deployment)) {
  programs += 1
  const file = join(folder, `${programs}.mjs`)
  writeFileSync(file, `${text}export { app };\n`)
  const { app } = (await import(file)) as { app: App }
  return app.synth({ force: true }).stacks.map(({ stackName, environment, template }) => ({
    stackName,
    environment,
    resources: (template as { Resources: unknown }).Resources,
  }))
}

const retained = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }

/** What a deployment asks for, as the resources of each stack. */
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
  const days = Number(rotationDays)
  const aliasOf = { Type: 'AWS::KMS::Alias', Properties: { AliasName: alias, TargetKeyId: { Ref: 'Key' } } }
  return [
    {
      Key: {
        Type: 'AWS::KMS::Key',
        ...retained,
        Properties: {
          Description: description,
          KeySpec: spec,
          KeyUsage: usage,
          Origin: origin,
          MultiRegion: multiRegion,
          ...(rotationDays !== undefined && {
            EnableKeyRotation: true,
            RotationPeriodInDays: Number.isFinite(days) ? days : null,
          }),
          KeyPolicy: documentOf(policy),
        },
      },
      Alias: aliasOf,
    },
    ...replicas.map((replica) => ({
      Key: {
        Type: 'AWS::KMS::ReplicaKey',
        ...retained,
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

const isFilledIn = ({ account }: Deployment) => /^\d{12}$/.test(account)

function check(texts: readonly string[]): string {
  const place = mkdtempSync(join(folder, 'check-'))
  const files = texts.map((text, at) => {
    mkdirSync(place, { recursive: true })
    const file = join(place, `${at}.ts`)
    writeFileSync(file, text)
    return file
  })
  const config = join(place, 'tsconfig.json')
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        skipLibCheck: true,
        types: [],
        noUnusedLocals: true,
      },
      files,
    }),
  )
  try {
    execFileSync('npx', ['--no-install', 'tsc', '-p', config], { cwd: fileURLToPath(new URL('..', import.meta.url)) })
    return ''
  } catch (error) {
    return String((error as { stdout: unknown }).stdout)
  }
}

describe('AWS CDK', () => {
  test('every program has the types that the library asks for', () => {
    expect(check(IN_STACKS.map((deployment) => CDK.textOf(deployment)))).toBe('')
  })

  test('the check of types finds a planted error', () => {
    const [deployment] = IN_STACKS
    if (!deployment) throw new Error('there is no deployment')
    expect(check([CDK.textOf(deployment).replace('keySpec:', 'keySpecification:')])).toContain('keySpecification')
  })

  test('makes the stacks of every kind of key, each with the policy as it is', async () => {
    const filled = IN_STACKS.filter(isFilledIn)
    expect(filled.length).toBeGreaterThan(100)
    for (const deployment of filled.filter((_, at) => at % 4 === 0)) {
      const stacks = await synth(deployment)
      expect(stacks.map(({ resources }) => resources)).toEqual(expected(deployment))
      expect(stacks.map(({ environment: { account, region } }) => ({ account, region }))).toEqual(
        [deployment, ...deployment.replicas].map(({ region }) => ({ account: deployment.account, region })),
      )
    }
    expect(warned.mock.calls.filter(([text]) => String(text).includes('validation'))).toEqual([])
  })

  test('stops before anything is deployed while account and Region are not filled in', async () => {
    const deployment = IN_STACKS.find((each) => !isFilledIn(each))
    if (!deployment) throw new Error('every deployment is filled in')
    await expect(synth(deployment)).rejects.toThrow('<ACCOUNT_ID>')
  })

  test('is not offered where CloudFormation cannot create the key, and its text then creates nothing', () => {
    for (const deployment of DEPLOYMENTS.filter((each) => !IN_STACKS.includes(each))) {
      expect(CDK.whyNot?.(deployment)).toMatch(/\.$/)
      expect(CDK.textOf(deployment)).toMatch(/^(\/\/ .*\n)+$/)
    }
    expect(IN_STACKS.filter((deployment) => CDK.whyNot?.(deployment) !== undefined)).toEqual([])
  })

  test('the resource of every service has an app of its own, which makes what CloudFormation is given', async () => {
    const apps = WITH_RESOURCE.flatMap((deployment) =>
      filesOf(CDK, deployment)
        .slice(1)
        .map(({ file, text }) => ({ deployment, file, text })),
    )
    expect(new Set(apps.map(({ deployment: { service } }) => service)).size).toBeGreaterThan(35)
    expect(check(apps.filter(({ deployment }) => isFilledIn(deployment)).map(({ text }) => text))).toBe('')
    for (const { deployment, file, text } of apps) {
      expect(await format(text, { parser: 'typescript' })).toBe(text)
      expect(text).toContain(`npx tsx ${file}`)
      const { cloudFormation, name } = deployment.resource
      if ('none' in cloudFormation || !isFilledIn(deployment)) continue
      const id = resourceId(deployment.resource)
      const key = { Ref: 'KeyArn' }
      const Properties = withKey(cloudFormation.properties, {
        key,
        'key-id': { 'Fn::Select': [1, { 'Fn::Split': ['/', key] }] },
        open: ({ before, name: what, after }) => {
          const given = { Ref: pascalCase(what) }
          return before + after === ''
            ? given
            : { 'Fn::Join': ['', [before, given, after].filter((each) => each !== '')] }
        },
      })
      const [stack, ...more] = await synth(deployment, text)
      expect(more).toEqual([])
      expect(stack?.stackName).toBe(`kms-key-${name}`)
      expect(stack?.environment).toMatchObject({ account: deployment.account, region: deployment.region })
      expect(stack?.resources).toEqual({
        [id]: { Type: cloudFormation.type, ...(deployment.resource.holdsData && retained), Properties },
      })
    }
  })

  test('is formatted as Prettier does', async () => {
    for (const deployment of IN_STACKS.filter((_, at) => at % 4 === 0)) {
      const text = CDK.textOf(deployment)
      expect(await format(text, { parser: 'typescript' })).toBe(text)
    }
  })

  test('keeps any text as it is, formatted', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDeployment(), async (hostile) => {
        const replicas = hostile.replicas.map((replica, at) => ({ ...replica, region: `eu-west-${at + 2}` }))
        // CDK refuses other accounts and Regions itself
        const rotationDays = (hostile.rotationDays ?? '').slice(0, 5)
        const deployment = { ...hostile, replicas, rotationDays, account: '000000000123', region: 'eu-west-1' }
        const text = CDK.textOf(deployment)
        expect(text).toMatch(/^[ -~\n]*$/)
        expect(await format(text, { parser: 'typescript' })).toBe(text)
        expect((await synth(deployment)).map(({ resources }) => resources)).toEqual(expected(deployment))
      }),
      { numRuns: 100 },
    )
  })

  test('keeps the name of a resource as it is, formatted', async () => {
    await fc.assert(
      fc.asyncProperty(hostileQueue(), async (deployment) => {
        const { text = '' } = filesOf(CDK, deployment).at(-1) ?? {}
        expect(await format(text, { parser: 'typescript' })).toBe(text)
        expect((await synth(deployment, text)).map(({ resources }) => resources)).toEqual([
          {
            Queue: {
              Type: 'AWS::SQS::Queue',
              ...retained,
              Properties: { QueueName: deployment.queue, KmsMasterKeyId: { Ref: 'KeyArn' } },
            },
          },
        ])
      }),
      { numRuns: 60 },
    )
  })

  test('any text is a program', () => {
    const texts = fc.sample(hostileDeployment(), 50).map((deployment) => CDK.textOf(deployment))
    expect(check(texts)).toBe('')
  })
})
