import { describe, expect, test } from 'vitest'
import type { Answers } from './answers.ts'
import { bucketKeysFor } from './bucket-keys.ts'
import { NOTHING_TYPED, readUse } from './cost-inputs.ts'
import { optionOf } from './options.ts'
import { requestField } from './plan-cost.ts'
import { deliver } from './policy/deliver.ts'

const own = optionOf('customer-managed-key')
const stepOf = (answers: Answers) =>
  deliver(own, { service: 's3', ...answers }, {}).also.find(({ id }) => id === 'bucket-default')?.says

describe('S3 Bucket Keys', () => {
  test('are switched on where nothing speaks against them', () => {
    expect(stepOf({})).toContain('Switch on S3 Bucket Keys')
  })

  test('stay off where each use must be logged', () => {
    expect(stepOf({ audit: 'yes' })).toContain('Leave S3 Bucket Keys off')
    expect(stepOf({ audit: 'yes', access: 'own' })).not.toContain('Switch on')
  })

  test.each<Answers>([
    { access: 'own' },
    { revocation: 'disable' },
    { revocation: 'shred' },
    { revocation: 'shred-at-once' },
  ])('make %o bite late, and the step says so', (answers) => {
    expect(stepOf(answers)).toContain('Leave them off where the key must decide on each request')
    expect(stepOf(answers)).not.toContain('Switch on')
    expect(bucketKeysFor(answers).facts).toContain('bucketKeysAreKept')
  })

  test('are doubted for both reasons where there are two', () => {
    const both = bucketKeysFor({ service: 's3', delivery: 's3-inventory', access: 'own' })
    expect(both.says).toContain('must decide on each request')
    expect(both.says).toContain('Test the delivery')
  })

  test.each<[Answers, boolean]>([
    [{ service: 's3' }, true],
    [{ service: 's3', audit: 'no', access: 'own' }, true],
    [{ service: 's3', audit: 'yes' }, false],
    [{ service: 's3', delivery: 'vpc-flow-logs' }, false],
  ])('count in the sums of %o: %s, until the reader says otherwise', (answers, on) => {
    expect(readUse(NOTHING_TYPED, answers).traffic).toMatchObject({ bucketKeys: on })
    expect(readUse({ ...NOTHING_TYPED, bucketKeys: !on }, answers).traffic).toMatchObject({ bucketKeys: !on })
  })

  test('a plan counts each object request of a bucket whose uses must be logged', () => {
    expect(requestField({ service: 's3', audit: 'yes' }).initial).toBe(1_000_000)
    expect(requestField({ service: 's3' }).initial).toBe(10_000)
  })

  test('are always on in a directory bucket, so its second lock and its switch are late', () => {
    const ids = (answers: Answers) =>
      deliver(own, { service: 's3-directory-bucket', ...answers }, {}).also.map(({ id }) => id)
    expect(ids({ revocation: 'disable' })).toContain('bucket-keys')
    expect(ids({})).not.toContain('bucket-keys')
  })
})
