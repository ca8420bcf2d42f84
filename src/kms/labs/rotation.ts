import { FACTS, type FactId } from '../facts.ts'

/** A KMS key as the lab has it: its key material, the newest last, and what was encrypted under which. */
export interface Key {
  /** at least one */
  readonly materials: number
  /** for each ciphertext, the number of its material, from 1 */
  readonly ciphertexts: readonly number[]
}

export const NEW_KEY: Key = { materials: 1, ciphertexts: [1] }

/** More do not fit the picture. */
export const MOST_MATERIALS = 5
export const MOST_CIPHERTEXTS = 8

export const canRotate = ({ materials }: Key) => materials < MOST_MATERIALS
export const canEncrypt = ({ ciphertexts }: Key) => ciphertexts.length < MOST_CIPHERTEXTS

/** New key material, which is used from now on. What there is stays under its own. */
export const rotate = (key: Key): Key => (canRotate(key) ? { ...key, materials: key.materials + 1 } : key)

export const encrypt = (key: Key): Key =>
  canEncrypt(key) ? { ...key, ciphertexts: [...key.ciphertexts, key.materials] } : key

/** What the key itself costs a month, in USD: the price of a key, and of the rotations that are billed. */
export const monthlyPrice = ({ materials }: Key): number =>
  FACTS.keyMonthlyPrice.value * (1 + Math.min(materials - 1, FACTS.billedRotations.value))

export const ROTATION_LAB_FACTS: readonly FactId[] = ['rotationKeepsOldMaterial', 'rotationPriceCap']
