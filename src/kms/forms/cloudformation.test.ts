import { expect, test } from 'vitest'
import { FACTS } from '../facts.ts'
import { OPTIONS, optionOf } from '../options.ts'
import { CLOUDFORMATION } from './cloudformation.ts'
import { deploymentOf, type Deployment } from './deployment.ts'

const { value: MAX } = FACTS.templateSize

const deployment = (more: Partial<Deployment> = {}): Deployment => {
  const made = deploymentOf(optionOf('customer-managed-key'), { service: 's3' }, {}, [])
  if (!made) throw new Error('a customer managed key is created')
  return { ...made, ...more }
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length
const limitsOf = (of: Deployment) => CLOUDFORMATION.limitsOf?.(of) ?? []

/** The key with a description that makes its template so many bytes long; it stands there twice. */
function ofSize(bytes: number): Deployment {
  const rest = bytes - bytesOf(CLOUDFORMATION.textOf(deployment({ description: '' })))
  const padded = deployment({ description: 'x'.repeat(Math.floor(rest / 2)) })
  return { ...padded, alias: padded.alias + 'x'.repeat(bytes - bytesOf(CLOUDFORMATION.textOf(padded))) }
}

test('a template that a request cannot hold goes through a bucket, and a shorter one does not', () => {
  expect(bytesOf(CLOUDFORMATION.textOf(ofSize(MAX)))).toBe(MAX)
  expect(limitsOf(ofSize(MAX)).join(' ')).not.toContain('--s3-bucket')
  const [limit = '', ...others] = limitsOf(ofSize(MAX + 1))
  expect(others).toEqual([])
  expect(limit).toMatch(/^kms-key\.yaml must go through an S3 bucket\./)
  expect(limit).toContain('--s3-bucket')
  expect(limit).toContain(FACTS.templateSize.says)
})

test('each long template is named', () => {
  const option = OPTIONS.find(({ ownKey }) => ownKey?.multiRegion && ownKey.origin === 'AWS_KMS')
  const made = option && deploymentOf(option, {}, { replicaRegions: ['eu-west-1', 'eu-central-1'] }, [])
  const limits = made ? limitsOf({ ...made, description: 'x'.repeat(MAX) }) : []
  expect(limits.at(-1)).toMatch(/^kms-key\.yaml, kms-key-eu-west-1\.yaml and kms-key-eu-central-1\.yaml must go/)
})
