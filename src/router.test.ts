import { describe, expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './router.tsx'

describe('a query', () => {
  test('is plain strings, in the order given', () => {
    expect(parseSearch('?service=s3&audit=yes')).toEqual({ service: 's3', audit: 'yes' })
    expect(parseSearch('?a=1&b=true&c=null')).toEqual({ a: '1', b: 'true', c: 'null' })
    expect(stringifySearch({ service: 's3', audit: 'yes' })).toBe('?service=s3&audit=yes')
    expect(stringifySearch({ audit: 'yes', service: 's3' })).toBe('?audit=yes&service=s3')
  })

  test('is nothing when empty', () => {
    expect(parseSearch('')).toEqual({})
    expect(stringifySearch({})).toBe('')
    expect(stringifySearch({ service: undefined })).toBe('')
  })

  test('takes the first of repeated keys', () => {
    expect(parseSearch('?service=s3&service=ebs')).toEqual({ service: 's3' })
  })

  test('survives signs with a meaning of their own', () => {
    const search = { q: 'a&b=c d+é?#', __proto__key: 'x' }
    expect(parseSearch(stringifySearch(search))).toEqual(search)
  })
})
