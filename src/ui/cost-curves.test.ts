import { describe, expect, test } from 'vitest'
import { NOTHING_TYPED, readUse } from '../kms/cost-inputs.ts'
import { MAX_VOLUME } from '../kms/cost.ts'
import { OPTIONS } from '../kms/options.ts'
import {
  costScale,
  costTicks,
  curvesOf,
  decadesFor,
  meetingsOf,
  pointsOf,
  stepOf,
  stepsFor,
  volumeAt,
  volumeScale,
} from './cost-curves.ts'

const bucket = readUse(NOTHING_TYPED, { service: 's3' })

describe('the axes', () => {
  test('equal factors of volume are equal distances, and nothing leaves the frame', () => {
    const x = volumeScale(3, 9, 50, 650)
    expect([1e3, 1e4, 1e6, 1e9].map((volume) => Math.round(x(volume)))).toEqual([50, 150, 350, 650])
    expect(x(0)).toBe(50)
  })

  test('no cost has its place, and the highest is at the top', () => {
    const y = costScale(10_000, 300, 20)
    expect(y(0)).toBe(300)
    expect(y(10_000)).toBe(20)
    expect(y(1)).toBeGreaterThan(y(10))
    expect(y(10) - y(100)).toBeCloseTo(y(100) - y(1000), -1)
  })

  test('ticks reach the highest cost', () => {
    expect(costTicks(0)).toEqual([0, 1, 10])
    expect(costTicks(2337)).toEqual([0, 1, 10, 100, 1000, 10_000])
  })

  test('they make room for the reader’s own volume', () => {
    expect(decadesFor(0)).toEqual({ first: 3, last: 9 })
    expect(decadesFor(MAX_VOLUME)).toEqual({ first: 3, last: 12 })
  })

  test('each step of the cursor is a volume, and back', () => {
    for (let step = 0; step <= stepsFor(MAX_VOLUME); step++) expect(stepOf(volumeAt(step))).toBe(step)
    expect([volumeAt(0), volumeAt(10), volumeAt(60), stepOf(0)]).toEqual([1000, 10_000, 1_000_000_000, 0])
  })
})

describe('the lines', () => {
  test('kinds of key that cost the same share one; families never do; an open sum has none', () => {
    expect(curvesOf(OPTIONS, bucket).map(({ letter, names }) => `${letter} ${names}`)).toEqual([
      'A AWS owned',
      'B AWS managed, Bucket Keys off',
      'C AWS managed, Bucket Keys on',
      'D Customer managed / Imported material, Bucket Keys off',
      'E Customer managed / Imported material, Bucket Keys on',
      'F Multi-Region / Imported, multi-Region, Bucket Keys off',
      'G Multi-Region / Imported, multi-Region, Bucket Keys on',
      'H CloudHSM key store, Bucket Keys off',
      'I CloudHSM key store, Bucket Keys on',
    ])
    expect(curvesOf(OPTIONS, readUse(NOTHING_TYPED, { service: 'ebs' })).map(({ names }) => names)).toEqual([
      'AWS owned',
      'AWS managed',
      'Customer managed / Imported material',
      'Multi-Region / Imported, multi-Region',
      'CloudHSM key store',
    ])
  })

  test('go from left to right and never fall', () => {
    for (const curve of curvesOf(OPTIONS, bucket)) {
      const points = pointsOf(curve, bucket, stepsFor(0))
      expect(points.map(({ volume }) => volume)).toEqual(points.map(({ volume }) => volume).toSorted((a, b) => a - b))
      expect(points.every(({ cost }, at) => cost >= (points[at - 1]?.cost ?? 0))).toBe(true)
    }
  })

  test('meet only where like is compared with like: the same kind of key with and without Bucket Keys, or others with the same setting', () => {
    const meetings = meetingsOf('customer-managed-key', curvesOf(OPTIONS, bucket), bucket)
    expect(meetings.map(({ one, other, even }) => [one.names, other.names, even.kind, even.volume])).toEqual([
      [
        'Customer managed / Imported material, Bucket Keys off',
        'Customer managed / Imported material, Bucket Keys on',
        'up-to',
        20_000,
      ],
    ])
  })

  test('meet where the service bears the requests to its AWS managed key, and the prices are the reader’s own', () => {
    const use = readUse({ ...NOTHING_TYPED, numbers: { 'price-key': '0' } }, { service: 'ebs' })
    const meetings = meetingsOf('aws-managed-key', curvesOf(OPTIONS, { ...use, awsManagedRequests: 'service' }), {
      ...use,
      awsManagedRequests: 'service',
    })
    expect(meetings.map(({ other, even }) => [other.names, even.kind])).toContainEqual([
      'Customer managed / Imported material',
      'up-to',
    ])
  })
})
