import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DELIVERIES } from '../deliveries.ts'
import { deploymentOf } from '../forms/deployment.ts'
import { OPTIONS, optionOf } from '../options.ts'
import { QUESTIONS, questionOf } from '../questions.ts'
import { anyAnswers, everySet } from '../testing/sets.ts'
import { choicesOf, type Answers } from '../answers.ts'
import { deliver } from './deliver.ts'
import { orderOf, STAGES, stepsOf } from './steps.ts'

const SHAPING = QUESTIONS.filter(({ id }) => ['service', 'accounts', 'sharing', 'delivery', 'access'].includes(id))

const SETS: readonly Answers[] = [
  {},
  ...everySet(SHAPING),
  ...everySet([questionOf('service'), questionOf('spec'), questionOf('rotation'), questionOf('regions')]),
  ...everySet([questionOf('service'), questionOf('audit'), questionOf('standards')]),
  // all deliveries into a resource at once
  ...[...new Set(DELIVERIES.map(({ into }) => into))].map((service) => ({
    service,
    delivery: DELIVERIES.filter(({ into }) => into === service)
      .map(({ id }) => id)
      .join('.'),
  })),
]

const inOrder = (stages: readonly string[]) =>
  stages.every(
    (stage, at) =>
      at === 0 || STAGES.findIndex((each) => each === stages[at - 1]) <= STAGES.findIndex((each) => each === stage),
  )

describe('the steps', () => {
  test('have a place for everything that is also needed, and lose nothing', () => {
    for (const answers of SETS)
      for (const option of OPTIONS)
        for (const details of [{}, { deleters: ['nobody'] }]) {
          const delivered = deliver(option, answers, details)
          const steps = stepsOf(delivered)
          expect(inOrder(steps.map(({ stage }) => stage))).toBe(true)
          const ids = steps.map(({ id }) => id)
          for (const { id } of delivered.also) expect(ids).toContain(id)
          expect(steps.length).toBeGreaterThan(delivered.also.length)
        }
  })

  test('have a place for whatever a reader answers', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.constantFrom(...OPTIONS), (answers, option) => {
        expect(() => stepsOf(deliver(option, answers, {}))).not.toThrow()
      }),
    )
  })

  test('put what must exist before the key, and what names its ARN after it', () => {
    const option = optionOf('customer-managed-key')
    const answers = { service: 's3', accounts: 'others', sharing: 'both', delivery: 's3-replicas' }
    const steps = stepsOf(deliver(option, answers, {}), deploymentOf(option, answers, {}, []))
    const at = (id: string) => steps.findIndex((step) => step.id === id)
    const order = ['roles', 'create-key', 'identity-policy', 'bucket-default', 'bucket-policy'].map(at)
    expect(order).toEqual([...order].toSorted((one, other) => one - other))
    expect(order).not.toContain(-1)
    expect(at('delivery-s3-replicas')).toBeGreaterThan(at('create-key'))
    expect(at('other-refusals')).toBeGreaterThan(at('bucket-policy'))
    expect(steps[at('roles')]?.items).toContain('<KEY_USER_ROLE_ARN>')
    expect(steps[at('create-key')]?.says).toContain('<ALIAS_NAME>')
  })

  test('speak of a resource only where one is to be set to the key', () => {
    for (const { id: service } of choicesOf(questionOf('service'), {})) {
      for (const option of OPTIONS) {
        const steps = stepsOf(deliver(option, { service }, {}))
        const hasResource = steps.some(({ stage }) => stage === 'resource')
        const texts = [orderOf(steps), steps.find(({ id }) => id === 'create-key')?.says ?? '']
        for (const text of texts.filter((each) => each !== ''))
          expect(/\bresource\b/.test(text), `${service} ${option.id}`).toBe(hasResource)
      }
    }
    expect(orderOf(stepsOf(deliver(optionOf('customer-managed-key'), { service: 'application' }, {})))).not.toContain(
      'resource',
    )
  })

  test('begin with the key store where the key lives in one', () => {
    const [first] = stepsOf(deliver(optionOf('external-key-store'), {}, {})).filter(({ id }) => id !== 'roles')
    expect(first?.id).toBe('key-store')
  })

  test('name no account among what has to be created', () => {
    for (const answers of everySet([questionOf('service'), questionOf('accounts')])) {
      const roles = stepsOf(deliver(optionOf('customer-managed-key'), answers, {})).find(({ id }) => id === 'roles')
      for (const item of roles?.items ?? []) expect(item).not.toMatch(/^\*$|:root$/)
    }
  })

  test('name the expiration model to import with, where the key takes material of its reader', () => {
    for (const option of OPTIONS)
      for (const [material, model, other] of [
        ['own-material', 'KEY_MATERIAL_DOES_NOT_EXPIRE', 'KEY_MATERIAL_EXPIRES'],
        ['own-material-expiring', 'KEY_MATERIAL_EXPIRES', 'KEY_MATERIAL_DOES_NOT_EXPIRE'],
      ] as const) {
        const steps = stepsOf(deliver(option, { material }, {}))
        const naming = (name: string) => steps.filter(({ says }) => says.includes(name)).length
        expect(naming(model), `${option.id}, ${material}`).toBe(option.ownKey?.origin === 'EXTERNAL' ? 1 : 0)
        expect(naming(other), `${option.id}, ${material}`).toBe(0)
      }
  })
})
