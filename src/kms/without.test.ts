import { expect, test } from 'vitest'
import { cellOf } from './decide.ts'
import { OPTIONS, optionOf } from './options.ts'
import { SERVICES } from './services.ts'
import { withoutOwnKey } from './without.ts'

const needsOf = (list: readonly { need: string }[]) => list.map(({ need }) => need)

test('without a key of your own a bucket can be shared, and its key use is not seen', () => {
  const { gets, givesUp } = withoutOwnKey(optionOf('aws-owned-key'), { service: 's3' })
  expect(needsOf(gets)).toContain('sharing')
  expect(needsOf(gets)).toContain('anonymous-reads')
  expect(needsOf(givesUp)).toEqual(expect.arrayContaining(['separate-access', 'audit', 'kill-switch']))
})

test('what nobody can ask of a service is neither got nor given up', () => {
  const { gets, givesUp } = withoutOwnKey(optionOf('aws-owned-key'), { service: 'dynamodb' })
  for (const need of ['anonymous-reads', 'direct-use', 'same-ciphertext']) {
    expect(needsOf([...gets, ...givesUp])).not.toContain(need)
  }
})

test('at every service, what is given up is what a customer managed key does and this one does not', () => {
  for (const service of SERVICES) {
    for (const option of OPTIONS.filter(({ id, ownKey }) => !ownKey && !service.notOffered[id])) {
      const { gets, givesUp } = withoutOwnKey(option, { service: service.id })
      for (const { need } of gets) expect(cellOf(option, need, service).met).toBe(true)
      for (const { need } of givesUp) {
        expect(cellOf(option, need, service).met).toBe(false)
        expect(cellOf(optionOf('customer-managed-key'), need, service).met).toBe(true)
      }
    }
  }
})
