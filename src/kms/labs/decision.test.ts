import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AT_FIRST, pathOf, SWITCHES, type Situation, type SwitchId } from './decision.ts'

const ids = SWITCHES.map(({ id }) => id)

/** Every situation there is. */
const SITUATIONS: readonly Situation[] = Array.from({ length: 2 ** ids.length }, (_, bits) =>
  Object.fromEntries(ids.map((id, at) => [id, ((bits >> at) & 1) === 1])),
) as unknown as readonly Situation[]

test('a Deny anywhere wins, whatever else is there', () => {
  for (const on of SITUATIONS.filter(({ keyDenies, iamDenies, scpDenies }) => keyDenies || iamDenies || scpDenies)) {
    expect(pathOf(on).judgement.verdict).toBe('explicitly-denied')
  }
})

test('inside the account, the key policy or a grant is enough, or the key policy and IAM together', () => {
  for (const on of SITUATIONS) {
    if (on.elsewhere || on.keyDenies || on.iamDenies || on.scpDenies) continue
    const isIn = on.named || on.grant || (on.account && on.iam)
    expect(pathOf(on).judgement.verdict, JSON.stringify(on)).toBe(isIn ? 'allowed' : 'implicitly-denied')
  }
})

test('from another account, nothing works without an IAM policy there', () => {
  for (const on of SITUATIONS) {
    if (!on.elsewhere || on.keyDenies || on.iamDenies || on.scpDenies || on.grant) continue
    const isIn = on.iam && (on.named || on.account)
    expect(pathOf(on).judgement.verdict, JSON.stringify(on)).toBe(isIn ? 'allowed' : 'implicitly-denied')
  }
})

test('each switch changes the verdict somewhere: none is there for show', () => {
  const verdict = (on: Situation) => pathOf(on).judgement.verdict
  for (const id of ids) {
    expect(
      SITUATIONS.some((on) => verdict(on) !== verdict({ ...on, [id]: !on[id] })),
      id,
    ).toBe(true)
  }
})

test('some party decides, or it is said that none allows', () => {
  fc.assert(
    fc.property(fc.subarray<SwitchId>([...ids]), (switched) => {
      const on = { ...AT_FIRST, ...Object.fromEntries(switched.map((id) => [id, !AT_FIRST[id]])) }
      const { judgement, steps } = pathOf(on)
      if (judgement.verdict !== 'implicitly-denied') expect(steps.some(({ decides }) => decides)).toBe(true)
      expect(judgement.because[0].says).not.toBe('')
    }),
  )
})
