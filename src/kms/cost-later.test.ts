import { expect, test } from 'vitest'
import type { Answers } from './answers.ts'
import { usd } from './cost.ts'
import { stepsOfRotation } from './cost-later.ts'
import { NOTHING_TYPED, readUse, type Typed } from './cost-inputs.ts'
import type { OptionId } from './options.ts'

const none: Typed = { ...NOTHING_TYPED, numbers: { requests: '0' } }
const stepsOf = (rotation: string, option: OptionId = 'customer-managed-key', typed = none, service = 'dynamodb') => {
  const answers: Answers = { service, rotation }
  return stepsOfRotation({ ...readUse(typed, answers), option }, answers).map(({ when, total }) => [when, usd(total)])
}

test('a key that rotates yearly costs more in its second and its third year, and no more after', () => {
  expect(stepsOf('yearly')).toEqual([
    ['Year 1', '$1.00'],
    ['Year 2', '$2.00'],
    ['From year 3 on', '$3.00'],
  ])
})

test.each(['own-period', 'on-demand'])('without a year in the rule (%s) the steps are counted by rotations', (rule) => {
  expect(stepsOf(rule)).toEqual([
    ['Before the first rotation', '$1.00'],
    ['After the first', '$2.00'],
    ['After the second and any later one', '$3.00'],
  ])
})

test('replicas step up with their key', () => {
  expect(stepsOf('yearly', 'multi-region-key').map(([, sum]) => sum)).toEqual(['$2.00', '$4.00', '$6.00'])
})

test.each<[string, string, OptionId, Typed, string]>([
  ['no rule asks for rotation', 'no', 'customer-managed-key', none, 'dynamodb'],
  ['nobody knows', 'unsure', 'customer-managed-key', none, 'dynamodb'],
  ['AWS provides the key', 'yearly', 'aws-managed-key', none, 'dynamodb'],
  ['the key cannot rotate automatically', 'yearly', 'imported-key-material', none, 'dynamodb'],
  ['the key is in a store of one’s own', 'on-demand', 'cloudhsm-key-store', none, 'dynamodb'],
  ['the key signs', 'yearly', 'customer-managed-key', none, 'application-signing'],
  [
    'the reader counts rotations',
    'yearly',
    'customer-managed-key',
    { ...none, numbers: { rotations: '1' } },
    'dynamodb',
  ],
])('there are no steps where %s', (_, rotation, option, typed, service) => {
  expect(stepsOf(rotation, option, typed, service)).toEqual([])
})
