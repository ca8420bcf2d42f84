import { expect, test } from 'vitest'
import { decide, outcomeOf, whatWouldChange } from './decide.ts'
import { closestTogether, ownBucket, rankChanges } from './ways-out.ts'

const LOGS = {
  service: 's3',
  accounts: 'own',
  delivery: 'alb-logs',
  access: 'resource',
  audit: 'yes',
  revocation: 'no',
  rotation: 'no',
  standards: 'none',
  regions: 'one',
  material: 'aws-kms',
}
const changesOf = (answers: typeof LOGS) =>
  rankChanges(
    whatWouldChange(answers).filter(({ question }) => question.id !== 'service'),
    decide(answers),
  )

test('kinds of key with the same reasons stand together', () => {
  const decision = decide(LOGS)
  const groups = decision.kind === 'nothing-fits' ? closestTogether(decision.closest) : []
  expect(groups.map(({ options }) => options.length)).toEqual([1, 7])
  expect(groups.map(({ options: [{ id }] }) => id)).toEqual(['aws-owned-key', 'aws-managed-key'])
})

test('where nothing fits, one change of each answer in conflict comes first', () => {
  const { first, rest } = changesOf(LOGS)
  expect(first.map(({ question, choice }) => `${question.id}=${choice.id}`)).toEqual(['delivery=none', 'audit=no'])
  expect(rest.length).toBeGreaterThan(0)
})

test('where something is recommended, one change for each other kind of key comes first, simplest first', () => {
  const { first, rest } = changesOf({ ...LOGS, delivery: 'none', accounts: 'others' })
  const outcomes = first.map(({ decision }) => outcomeOf(decision))
  expect(outcomes).toEqual([...new Set(outcomes)])
  expect(outcomes.length).toBeLessThanOrEqual(5)
  expect(outcomes[0]).toBe('aws-owned-key')
  expect(outcomes).not.toContain('nothing-fits')
  expect(rest.some(({ decision }) => decision.kind === 'nothing-fits')).toBe(true)
})

test('logs that take SSE-S3 only get a bucket of their own, and each bucket then has a key', () => {
  const way = ownBucket(decide(LOGS), LOGS)
  expect(way?.facts).toEqual(['albLogsNeedSseS3'])
  expect(way && outcomeOf(decide(way.here))).toBe('aws-managed-key')
  expect(way && outcomeOf(decide(way.there))).toBe('aws-owned-key')
  expect(ownBucket(decide({ ...LOGS, delivery: 'none' }), { ...LOGS, delivery: 'none' })).toBeUndefined()
})
