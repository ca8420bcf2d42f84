import { expect, test } from 'vitest'
import { FIGURE } from './mdx.ts'

test.each([
  '$1 a month',
  'USD 0.03',
  'about 30 days',
  'a 90-day period',
  'thirty days',
  'twelve months',
  '4 KB of data',
  '4,096 bytes',
  '50,000 grants',
  '99 %',
  'one year later',
  '20,000 requests',
])('“%s” is a figure that belongs into the registry', (text) => {
  expect(text).toMatch(FIGURE)
})

test.each([
  'three policies',
  'since 2020',
  'FIPS 140-3',
  'AES-256-GCM',
  'S3',
  'step 2',
  'ten roles',
  'per-day billing',
])('“%s” is none', (text) => {
  expect(text).not.toMatch(FIGURE)
})
