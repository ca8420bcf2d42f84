import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { factOf } from './facts.ts'
import { keyPlan } from './key-plan.ts'
import { optionOf } from './options.ts'
import { anyCompleteSet } from './testing/sets.ts'

const key = optionOf('customer-managed-key')
const verdictOn = (id: string, answers: Parameters<typeof keyPlan>[1], option = key) =>
  keyPlan(option, answers).splits.find((split) => split.id === id)?.verdict

describe('how many keys', () => {
  test('what must end by itself has a key by itself', () => {
    expect(verdictOn('unit', { service: 's3', revocation: 'shred', resources: 'tenants' })).toBe('split')
    expect(verdictOn('unit', { service: 's3', revocation: 'shred' })).toBe('split')
    expect(verdictOn('unit', { service: 's3', resources: 'tenants' })).toBe('your-call')
    expect(verdictOn('unit', { service: 's3', revocation: 'no' })).toBeUndefined()
  })

  test('services share a key until its policy has to tell users apart', () => {
    expect(verdictOn('service', { service: 's3', access: 'resource', delivery: 'none' })).toBe('your-call')
    expect(verdictOn('service', { service: 's3', access: 'own' })).toBe('split')
    expect(verdictOn('service', { service: 's3', delivery: 'cloudfront' })).toBe('split')
  })

  test('a multi-Region key is shared between Regions, copies that services re-encrypt are not', () => {
    expect(verdictOn('region', { regions: 'same-ciphertext' }, optionOf('multi-region-key'))).toBe('share')
    expect(verdictOn('region', { regions: 'several' })).toBe('split')
    expect(verdictOn('region', { regions: 'one' })).toBeUndefined()
  })

  test('keys stay with the data, unless the whole organization uses them', () => {
    expect(keyPlan(key, { accounts: 'own' }).place.verdict).toBe('local')
    expect(keyPlan(key, { accounts: 'organization' }).place.verdict).toBe('central')
  })

  test('names are ones that AWS takes, once the words in angle brackets are filled in', () => {
    fc.assert(
      fc.property(anyCompleteSet(), (answers) => {
        const { aliases } = keyPlan(key, answers)
        for (const alias of aliases) {
          expect(alias.replaceAll(/<\w+>/g, 'x')).toMatch(/^alias\/(?!aws\/)[a-zA-Z0-9/_-]{1,250}$/)
        }
      }),
    )
  })

  test('whatever is answered, each line has a sentence and a source', () => {
    fc.assert(
      fc.property(anyCompleteSet(), (answers) => {
        const decision = decide(answers)
        if (decision.kind !== 'recommended' || !decision.option.ownKey) return
        const { splits, place, namingFacts } = keyPlan(decision.option, answers)
        expect(new Set(splits.map(({ id }) => id)).size).toBe(splits.length)
        for (const { says, facts } of [...splits, place]) {
          expect(says).toMatch(/^[A-Z].*\.$/)
          for (const fact of [...facts, ...namingFacts]) expect(factOf(fact).source.url).toMatch(/^https:/)
        }
      }),
    )
  })
})
