import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FACTS } from '../facts.ts'
import { encrypt, monthlyPrice, MOST_CIPHERTEXTS, MOST_MATERIALS, NEW_KEY, rotate } from './rotation.ts'

const deed = fc.constantFrom(encrypt, rotate)

test('whatever is done, no ciphertext moves to another key material', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      let key = NEW_KEY
      for (const each of deeds) {
        const next = each(key)
        expect(next.ciphertexts.slice(0, key.ciphertexts.length)).toEqual(key.ciphertexts)
        expect(next.ciphertexts.every((material) => material >= 1 && material <= next.materials)).toBe(true)
        key = next
      }
      expect(key.materials).toBeLessThanOrEqual(MOST_MATERIALS)
      expect(key.ciphertexts.length).toBeLessThanOrEqual(MOST_CIPHERTEXTS)
      expect(monthlyPrice(key)).toBeLessThanOrEqual(FACTS.rotationPriceCap.value)
    }),
  )
})

test('after a rotation, new data is under the new material', () => {
  expect(encrypt(rotate(NEW_KEY)).ciphertexts).toEqual([1, 2])
})
