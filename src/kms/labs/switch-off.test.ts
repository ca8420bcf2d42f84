import { expect, test } from 'vitest'
import { effectOf, KEY_STATES, TELLING_SERVICES } from './switch-off.ts'

const EFFECTS = TELLING_SERVICES.flatMap((service) =>
  KEY_STATES.map((state) => ({ service, state, ...effectOf(service, state) })),
)

test('no fact is told twice', () => {
  for (const { facts } of EFFECTS) expect(facts).toEqual([...new Set(facts)])
})

test('a service is in danger only while AWS KMS refuses, and then the facts of the state are told', () => {
  for (const { state, facts, danger } of EFFECTS) {
    if (state.calls) expect([danger, facts]).toEqual([undefined, []])
    else expect(facts).toEqual(expect.arrayContaining([...state.facts]))
  }
})

test('each service that tells has something of its own to say', () => {
  for (const service of TELLING_SERVICES) {
    const [enabled, disabled] = KEY_STATES.map((state) => effectOf(service, state).facts)
    expect(disabled?.length, service.id).toBeGreaterThan(enabled?.length ?? 0)
  }
})
