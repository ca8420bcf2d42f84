import { describe, expect, test } from 'vitest'
import { sceneOf } from '../access/scene.ts'
import { whoCan } from '../access/who-can.ts'
import type { Answers } from '../answers.ts'
import { DELIVERIES } from '../deliveries.ts'
import { deploymentOf } from '../forms/deployment.ts'
import { filesOf } from '../forms/form.ts'
import { FORMS } from '../forms/forms.ts'
import { optionOf, OPTIONS } from '../options.ts'
import { QUESTIONS } from '../questions.ts'
import { SERVICES } from '../services.ts'
import { examplesIn } from '../testing/policies.ts'
import { everySet } from '../testing/sets.ts'
import { deliver } from './deliver.ts'
import { FIELDS, fieldOf, readDetails, type Details } from './details.ts'
import { partitionOf, PARTITIONS, readSettings, withPartition, writeSettings, type Partition } from './settings.ts'

const OTHERS = ['aws-us-gov', 'aws-cn'] as const

const CMK = optionOf('customer-managed-key')
if (!CMK.ownKey) throw new Error('a customer managed key has a policy')
const key = CMK.ownKey
const AWS_OWNED = optionOf('aws-owned-key')

const isOffered = ({ service }: Answers) =>
  !SERVICES.find(({ id }) => id === service)?.notOffered['customer-managed-key']

const SETS: readonly Answers[] = [
  {},
  ...everySet(QUESTIONS.filter(({ id }) => ['service', 'accounts', 'sharing'].includes(id))),
  ...DELIVERIES.map(({ id, into }) => ({ service: into, delivery: id })),
  { service: 'backup', accounts: 'copies-in', access: 'own' },
].filter(isOffered)

describe.each(OTHERS)('the partition %s', (partition) => {
  const { details, problems } = examplesIn(partition)

  test('has an example for each field that it takes', () => {
    expect(problems).toEqual([])
    for (const { id } of FIELDS) expect(details[id]?.length, id).toBe(1)
    expect(JSON.stringify(details)).not.toMatch(/arn:aws:|eu-/)
  })

  test('stands in every ARN of every policy, step and form, whatever is answered', () => {
    for (const typed of [details, {} as Details])
      for (const answers of SETS)
        for (const option of answers.service ? [CMK, AWS_OWNED] : OPTIONS) {
          const { also, ...delivered } = deliver(option, answers, typed, [partition])
          const policies = also.flatMap(({ policy }) => policy?.statements ?? [])
          expect(JSON.stringify([delivered, also, policies]), JSON.stringify(answers)).not.toMatch(/\barn:aws:/)
          const deployment = deploymentOf(option, answers, typed, [], [partition])
          expect(JSON.stringify(deployment ?? ''), option.id).not.toMatch(/\barn:aws:/)
        }
    for (const { ownKey, id } of OPTIONS) {
      const deployment = ownKey && deploymentOf(optionOf(id), { service: 's3' }, details, [], [partition])
      if (!deployment) continue
      expect(deployment.partition).toBe(partition)
      for (const form of FORMS.filter(({ whyNot }) => whyNot?.(deployment) === undefined))
        for (const { file, text } of filesOf(form, deployment)) expect(text, file).not.toMatch(/\barn:aws:/)
    }
  })

  test('lets in the same as the partition aws', () => {
    const tableOf = (answers: Answers, typed: Details, settings: readonly Partition[]) =>
      whoCan(sceneOf(key, answers, typed, readSettings(settings.join('.')))).map(
        ({ caller, cells }) => `${caller.label}: ${cells.map(({ verdict }) => verdict).join()}`,
      )
    const here = examplesIn('aws').details
    for (const answers of SETS)
      expect(tableOf(answers, details, [partition]), JSON.stringify(answers)).toEqual(tableOf(answers, here, []))
  })

  test('says of each service principal and service-linked role that it was not verified there', () => {
    let found = 0
    for (const answers of SETS) {
      const delivered = deliver(CMK, answers, details, [partition])
      if (delivered.kind !== 'key-policy') throw new Error('not a key of one’s own')
      const beside = delivered.also.flatMap(({ id, policy }) =>
        id === 'delivery-policy' ? (policy?.statements ?? []) : [],
      )
      for (const { statement, says } of [...delivered.statements, ...beside]) {
        const isOfService = /"Service"|:role\/aws-service-role\//.test(JSON.stringify(statement.Principal))
        expect(says.includes('Not verified in'), statement.Sid).toBe(isOfService)
        if (isOfService) found += 1
      }
      expect(delivered.also[0]).toMatchObject({ id: 'partition' })
      expect(JSON.stringify(delivered.also[0]?.items)).toContain('Not verified in')
    }
    expect(found).toBeGreaterThan(80)
  })

  test('says of a Region that is not of it that the statement lets nothing in', () => {
    let found = 0
    for (const answers of SETS) {
      const { also, ...delivered } = deliver(CMK, answers, details, [partition])
      const statements = delivered.kind === 'key-policy' ? delivered.statements : []
      for (const { statement, says } of [...statements, ...also.flatMap(({ policy }) => policy?.statements ?? [])]) {
        const isElsewhere = JSON.stringify(statement).includes(':us-east-1:')
        expect(says.includes('us-east-1 is of the partition aws'), statement.Sid).toBe(isElsewhere)
        if (isElsewhere) found += 1
      }
    }
    expect(found).toBeGreaterThan(0)
  })

  test('is said to have no key for DNSSEC', () => {
    const steps = deliver(CMK, { service: 'route53-dnssec' }, details, [partition]).also
    expect(steps.find(({ id }) => id === 'partition')?.says).toContain('cannot be created there')
  })

  test('takes no value of another partition, and says of which it is', () => {
    for (const other of PARTITIONS.filter((each) => each !== partition)) {
      const of = examplesIn(other).details
      for (const { id } of FIELDS) {
        const [value = ''] = of[id] ?? []
        const isOfPartition = value.startsWith('arn:') || /^(eu|us|cn)-/.test(value)
        const read = readDetails({ [id]: value }, partition)
        if (isOfPartition) {
          expect(read.details[id], `${id} ${value}`).toBeUndefined()
          expect(read.problems).toMatchObject([{ field: id, value }])
          expect(read.problems[0]?.says).toContain(`of the partition ${other}, and the policy is for ${partition}`)
        } else expect(read.details[id], id).toEqual([value])
      }
    }
  })
})

test('without a setting the partition is aws, and nothing is said of it', () => {
  for (const answers of SETS) {
    const delivered = deliver(CMK, answers, examplesIn('aws').details)
    expect(JSON.stringify(delivered)).not.toMatch(/arn:aws-|Not verified in/)
    expect(delivered.also.find(({ id }) => id === 'partition')).toBeUndefined()
  }
  expect(readDetails({ administrators: 'arn:aws-cn:iam::111122223333:role/A' }).problems[0]?.says).toContain('aws-cn')
  expect(readDetails({ region: 'us-gov-west-1' }).problems[0]?.says).toContain('aws-us-gov')
  expect(readDetails({ region: 'nowhere-1' }).problems[0]?.says).toBe(fieldOf('region').wrong)
})

test('a link names one partition, which is put in place of another', () => {
  expect(PARTITIONS.map((partition) => partitionOf(readSettings(partition)))).toEqual(['aws', 'aws-us-gov', 'aws-cn'])
  expect(partitionOf(readSettings('aws-cn.aws-us-gov'))).toBe('aws-us-gov')
  for (const partition of PARTITIONS)
    for (const before of ['', 'aws-cn', 'aws-us-gov.aws-cn', 'mfa-deletion.aws-cn']) {
      const after = withPartition(readSettings(before), partition)
      expect(partitionOf(readSettings(writeSettings(after)))).toBe(partition)
      expect(after.includes('mfa-deletion')).toBe(before.startsWith('mfa'))
    }
})
