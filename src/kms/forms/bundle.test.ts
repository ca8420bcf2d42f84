import { describe, expect, test } from 'vitest'
import type { Answers } from '../answers.ts'
import { FACTS } from '../facts.ts'
import { OPTIONS, optionOf, type OptionId } from '../options.ts'
import { deliver } from '../policy/deliver.ts'
import { FIELDS, fieldsIn, readDetails, type Details } from '../policy/details.ts'
import { documentOf } from '../policy/statement.ts'
import { stepsOf } from '../policy/steps.ts'
import { questionOf } from '../questions.ts'
import { everySet } from '../testing/sets.ts'
import { bundleOf } from './bundle.ts'
import { CDK } from './cdk.ts'
import { CLOUDFORMATION } from './cloudformation.ts'
import { deploymentOf } from './deployment.ts'

const EXAMPLES = readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details
const COMES = ['From https://example.org/#a_b, rules of 2026.']

function made(id: OptionId, answers: Answers, details: Details = {}) {
  const option = optionOf(id)
  const delivered = deliver(option, answers, details)
  const deployment = deploymentOf(option, answers, details, COMES)
  const files = bundleOf(delivered, deployment, [CLOUDFORMATION, CDK], COMES)
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  return { delivered, deployment, files, textOf, readme: textOf('README.md') }
}

const SETS = [...everySet([questionOf('service'), questionOf('accounts'), questionOf('sharing')])]

describe('the bundle', () => {
  test('holds every policy and command, each file once, and tells every step in its order', () => {
    for (const { id } of OPTIONS)
      for (const answers of SETS) {
        const { delivered, deployment, files, readme } = made(id, answers)
        expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
        for (const { path, text } of files) {
          expect(path).toMatch(/^(?:[a-z]+\/)?[\w-]+\.(?:json|sh|md|yaml|ts)$/)
          expect(text.endsWith('\n')).toBe(true)
        }
        const texts = new Set(files.map(({ text }) => text.trimEnd()))
        for (const { command } of delivered.also) if (command !== undefined) expect(texts).toContain(command)
        const parsed = files.filter(({ path }) => path.endsWith('.json')).map(({ text }) => JSON.parse(text) as unknown)
        for (const { policy } of delivered.also)
          if (policy) expect(parsed).toContainEqual(documentOf(policy.statements))
        const titles = readme.split('\n').filter((line) => line.startsWith('### '))
        expect(titles.length).toBe(stepsOf(delivered, deployment).length)
        expect(titles.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual(titles.map((_, at) => at + 1))
      }
  })

  test('names each file of a step in it, and the pages behind it', () => {
    const { files, readme } = made('multi-region-key', { service: 's3', accounts: 'others', sharing: 'both' })
    for (const { path } of files)
      if (!path.includes('/') && path !== 'README.md') expect(readme).toContain(`\`${path}\``)
    expect(readme).toContain(FACTS.principalsMustExist.source.url)
    expect(readme).toContain(FACTS.crossAccountNeedsBoth.source.url)
  })

  test('lists what stays to be filled in, and nothing else', () => {
    const { files, readme } = made('customer-managed-key', { service: 's3', rotation: 'own-period' })
    const missing = fieldsIn(files.flatMap(({ path, text }) => (path === 'README.md' ? [] : [text])).join('\n'))
    expect(missing.map(({ id }) => id)).toContain('rotationDays')
    for (const { placeholder } of missing) expect(readme).toContain(`- \`${placeholder}\`: `)
    expect(made('customer-managed-key', { service: 's3' }, EXAMPLES).readme).not.toContain('stays to be filled in')
  })

  test('holds what is encrypted under the key in a file of each form, and says to whom it is no use', () => {
    const { files, readme } = made('customer-managed-key', { service: 'sqs' }, EXAMPLES)
    const paths = files.map(({ path }) => path)
    expect(paths).toContain('cloudformation/kms-key-queue.yaml')
    expect(paths).toContain('cdk/queue.ts')
    expect(readme).toContain('an SQS queue')
    expect(readme).toContain('Leave the file out where you have one already')
    expect(made('customer-managed-key', { service: 'bedrock' }).readme).not.toContain('Leave the file out')
  })

  test('leaves a form out that cannot create the key, and says why', () => {
    const { files, readme } = made('cloudhsm-key-store', {})
    expect(files.map(({ path }) => path)).not.toContain('cloudformation/kms-key.yaml')
    expect(readme).toContain('CloudFormation: not for this key')
  })

  test('gives each replica key the policy of its Region', () => {
    const { deployment, textOf } = made('multi-region-key', { service: 's3' }, EXAMPLES)
    const [replica] = deployment?.replicas ?? []
    expect(JSON.parse(textOf('replica-1-key-policy.json'))).toEqual(documentOf(replica?.policy ?? []))
    expect(textOf('replica-1-key-policy.json')).toContain('s3.eu-central-1.amazonaws.com')
    expect(textOf('cloudformation/kms-key-eu-central-1.yaml')).toContain('AWS::KMS::ReplicaKey')
  })

  test('holds no key where AWS provides it, but what to do', () => {
    const { files, readme } = made('aws-owned-key', { service: 's3' })
    expect(files.map(({ path }) => path)).toEqual(['README.md'])
    expect(readme).toContain('The encryption setting')
  })

  test('takes what was typed for text, not for markup', () => {
    expect(made('customer-managed-key', {}).readme).toContain(String.raw`\<KEY\_USER\_ROLE\_ARN\>`)
  })
})
