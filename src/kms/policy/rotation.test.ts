import { describe, expect, test } from 'vitest'
import { choicesOf, type Answers } from '../answers.ts'
import { cellOf } from '../decide.ts'
import { FACTS } from '../facts.ts'
import { KEY_USES } from '../key-uses.ts'
import { OPTIONS, optionOf, type OptionId } from '../options.ts'
import { questionOf } from '../questions.ts'
import { SERVICES } from '../services.ts'
import { deliver } from './deliver.ts'
import { rotationSteps } from './rotation.ts'

const steps = (option: OptionId, answers: Answers) => rotationSteps(optionOf(option), answers, {})
const only = (option: OptionId, answers: Answers) => {
  const [step, ...more] = steps(option, answers)
  if (!step || more.length > 0) throw new Error(`${more.length} more than one step`)
  return step
}

describe('a key that has to rotate gets the step that makes it', () => {
  test('once a year: the default period, named', () => {
    const { command, says, fact } = only('customer-managed-key', { service: 's3', rotation: 'yearly' })
    expect(command).toBe(
      'aws kms enable-key-rotation --region "<REGION>" --key-id "<KEY_ID>" --rotation-period-in-days 365',
    )
    expect(says).toContain('every 365 days')
    expect(fact).toBe('rotationIsOffByDefault')
  })

  test('in a period of one’s own: a place for it, and its range', () => {
    const { command, says } = only('customer-managed-key', { service: 's3', rotation: 'own-period' })
    expect(command).toBe(
      'aws kms enable-key-rotation --region "<REGION>" --key-id "<KEY_ID>" --rotation-period-in-days "<ROTATION_DAYS>"',
    )
    expect(says).toContain('90 to 2,560 days')
  })

  test('on demand: the command, and how often it can be given', () => {
    const { command, says } = only('customer-managed-key', { service: 's3', rotation: 'on-demand' })
    expect(command).toBe('aws kms rotate-key-on-demand --region "<REGION>" --key-id "<KEY_ID>"')
    expect(says).toContain('25 times')
  })

  test('with imported key material: what comes before', () => {
    const { command, says } = only('imported-multi-region-key', { service: 'application', rotation: 'on-demand' })
    expect(command).toContain('rotate-key-on-demand')
    expect(says).toMatch(/NEW_KEY_MATERIAL.*primary key.*every replica/)
  })

  test('with the key ID that was typed', () => {
    const details = { keyId: ['1234abcd-12ab-34cd-56ef-1234567890ab'] }
    const [step] = rotationSteps(optionOf('customer-managed-key'), { service: 's3', rotation: 'yearly' }, details)
    expect(step?.command).toContain('--key-id 1234abcd-12ab-34cd-56ef-1234567890ab ')
  })
})

describe('a standard that asks for rotation', () => {
  const NO_RULE: Answers = { service: 's3', rotation: 'no' }

  test('reaches a reader who has no rule of his own: rotation is off until he enables it', () => {
    const cis = only('customer-managed-key', { ...NO_RULE, standards: 'cis' })
    expect(cis.command).toContain('--rotation-period-in-days 365')
    expect(cis.fact).toBe('rotationIsOffByDefault')
    expect(cis.more).toContain('cisWantsRotation')
    expect(cis.causes?.map(({ choice }) => choice.id)).toEqual(['cis'])
    const pci = only('customer-managed-key', { ...NO_RULE, standards: 'pci-dss.hipaa' })
    expect(pci.command).toContain('--rotation-period-in-days "<ROTATION_DAYS>"')
    expect(pci.causes?.map(({ choice }) => choice.id)).toEqual(['pci-dss'])
  })

  test('stands beside the reader’s own period', () => {
    const { says, causes } = only('multi-region-key', { service: 's3', rotation: 'own-period', standards: 'cis' })
    expect(says).toMatch(/a period of your own.*CIS.*once a year at least.*primary key/)
    expect(causes?.map(({ question }) => question)).toEqual(['rotation', 'standards'])
  })

  test('does not speak through rotation on demand where AWS KMS can rotate by itself', () => {
    const both = steps('customer-managed-key', { service: 's3', rotation: 'on-demand', standards: 'cis' })
    expect(both.map(({ id, causes }) => [id, causes?.map(({ choice }) => choice.id)])).toEqual([
      ['rotation', ['cis']],
      ['rotation-on-demand', ['on-demand']],
    ])
  })

  test('the one of Security Hub does not: the control on rotation is not part of it', () => {
    expect(FACTS.fsbpLeavesTheKeyOpen.says).toContain('nor for rotation')
    expect(steps('customer-managed-key', { ...NO_RULE, standards: 'security-hub' })).toEqual([])
  })
})

describe.each(SERVICES)('rotation at $name', (service) => {
  test('has a step wherever it is asked for and can be had, with the answers behind it, and nowhere else', () => {
    let cases = 0
    for (const option of OPTIONS.filter(({ id }) => !service.notOffered[id])) {
      for (const { id: rotation } of questionOf('rotation').choices) {
        for (const standards of ['none', 'cis', 'pci-dss', 'pci-dss.cis', 'hipaa']) {
          const isAsked = choicesOf(questionOf('standards'), { service: service.id }).length > 0
          const answers = { service: service.id, rotation, ...(isAsked && { standards }) }
          const own = (need: 'own-rotation-period' | 'on-demand-rotation') =>
            option.ownKey !== undefined && cellOf(option, need, service).met
          const wanted = rotation === 'yearly' || rotation === 'own-period' || (isAsked && /cis|pci/.test(standards))
          const expected = [
            ...(wanted && own('own-rotation-period') ? ['rotation'] : []),
            ...(own('on-demand-rotation') && (rotation === 'on-demand' || (wanted && !own('own-rotation-period')))
              ? ['rotation-on-demand']
              : []),
          ]
          const delivered = deliver(option, answers, {})
          const found = delivered.also.filter(({ command }) => command !== undefined)
          expect(found.map(({ id }) => id)).toEqual(expected)
          if (KEY_USES[service.id].notSymmetric) expect(found).toEqual([])
          for (const { causes = [] } of found) {
            expect(causes.length).toBeGreaterThan(0)
            for (const { question, choice } of causes) {
              expect((question === 'rotation' ? rotation : standards).split('.')).toContain(choice.id)
            }
          }
          cases++
        }
      }
    }
    expect(cases).toBeGreaterThan(0)
  })
})

test('the key administrators may do what the steps say', () => {
  const ACTION = { rotation: 'kms:EnableKeyRotation', 'rotation-on-demand': 'kms:RotateKeyOnDemand' } as const
  for (const option of OPTIONS) {
    for (const [rotation, id] of [
      ['yearly', 'rotation'],
      ['on-demand', 'rotation-on-demand'],
    ] as const) {
      const delivered = deliver(option, { service: 's3', rotation }, {})
      if (delivered.kind !== 'key-policy' || !delivered.also.some((step) => step.id === id)) continue
      expect(delivered.statements.flatMap(({ statement }) => statement.Action)).toContain(ACTION[id])
    }
  }
})
