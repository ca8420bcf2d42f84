import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { dataFiles, dataSchemas, publicData, type DataName } from './data.ts'
import { DELIVERIES } from './deliveries.ts'
import { FACT_IDS } from './facts.ts'
import { KEY_USES } from './key-uses.ts'
import { OPTIONS } from './options.ts'
import { SERVICES } from './services.ts'

const NAMES = Object.keys(publicData()) as DataName[]
const files = dataFiles()
const parsed = (name: string) => JSON.parse(files[name] ?? 'null') as Record<string, unknown>

describe.each(NAMES)('/data/%s.json', (name) => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    dataSchemas()[name],
  )

  test('is as its schema says, which stands beside it', () => {
    const data = parsed(`${name}.json`)
    expect(data.$schema).toBe(`./${name}.schema.json`)
    expect(parsed(`${name}.schema.json`)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
    validate(data)
    expect(validate.errors).toBeNull()
  })

  test('its schema refuses what the tables cannot hold', () => {
    expect(validate({ ...parsed(`${name}.json`), stray: 1 })).toBe(false)
    const { rulesVersion: _, ...without } = parsed(`${name}.json`)
    expect(validate(without)).toBe(false)
  })
})

test('nothing is lost between the tables and the files', () => {
  expect((parsed('facts.json').facts as { id: string }[]).map(({ id }) => id)).toEqual(FACT_IDS)
  expect((parsed('services.json').services as { id: string }[]).map(({ id }) => id)).toEqual(
    SERVICES.map(({ id }) => id),
  )
})

test('each service says how its users reach its key', () => {
  const services = parsed('services.json').services as { id: keyof typeof KEY_USES; keyUse: unknown }[]
  for (const { id, keyUse } of services) expect(keyUse, id).toEqual(JSON.parse(JSON.stringify(KEY_USES[id])))
})

test('the paths say in numbers where they lead, and the classes add up to that', () => {
  const { sets, contradictions, ledTo, classes } = parsed('paths.json') as {
    sets: string
    contradictions: string
    ledTo: { outcome: string; sets: string; classes: number; services: number }[]
    classes: { service: string; standing: string[]; sets: string }[]
  }
  expect(ledTo.map(({ outcome }) => outcome)).toEqual([...OPTIONS.map(({ id }) => id), 'nothing-fits'])
  for (const each of ledTo) {
    const led = classes.filter(({ standing }) => (standing[0] ?? 'nothing-fits') === each.outcome)
    expect(each).toEqual({
      outcome: each.outcome,
      sets: String(led.reduce((sum, one) => sum + BigInt(one.sets), 0n)),
      classes: led.length,
      services: new Set(led.map(({ service }) => service)).size,
    })
    expect(each.sets).not.toBe('0')
  }
  expect(String(ledTo.reduce((sum, each) => sum + BigInt(each.sets), 0n))).toBe(sets)
  expect(contradictions).toBe(ledTo.at(-1)?.sets)
})

test('every edge is among the deliveries, in the same fields, whether the wizard asks for it or it comes with a service', () => {
  const rows = parsed('deliveries.json').deliveries as { [field: string]: unknown }[]
  const byId = new Map(rows.map((row) => [row.id, row]))
  expect(byId.size).toBe(rows.length)
  expect(rows.filter(({ asked }) => asked).map(({ id }) => id)).toEqual(DELIVERIES.map(({ id }) => id))
  for (const [id, into] of [
    ['dnssec-signing', 'route53-dnssec'],
    ['lambda-packages', 'lambda-code'],
    ['fargate-storage', 'ecs-fargate'],
    ['backup-jobs', 'backup'],
    ['step-functions-logs', 'step-functions'],
    ['auto-scaling', 'ebs'],
  ]) {
    expect(byId.get(id)?.into, id).toBe(into)
  }
  for (const { id, permissions, breaks, keys } of rows) {
    const some = (permissions as unknown[]).length > 0
    expect((breaks as unknown[]).length > 0, String(id)).toBe(some)
    expect((keys as string[]).includes('customer-managed-key'), String(id)).toBe(some)
  }
})
