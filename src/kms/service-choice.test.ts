import { describe, expect, test } from 'vitest'
import { decide } from './decide.ts'
import { allEdges } from './service-edges.ts'
import {
  beyondTheSimplest,
  differencesAt,
  offeredAt,
  refusalsAt,
  sharedUnderAny,
  simplestAt,
  statementsAt,
  statementsOfDelivery,
} from './service-choice.ts'
import { GUIDES } from './guides.ts'
import { LOST_KEYS, toldOfLostKey } from './lost-keys.ts'
import { serviceRows } from './service-rows.ts'
import { APPLICATIONS_IDS } from './services/ids.ts'
import { serviceOf, SERVICES } from './services.ts'
import { DELIVERIES } from './deliveries.ts'

describe.each(SERVICES.map((service) => [service.id, service] as const))('%s', (id, service) => {
  test('offers nothing that the wizard rules out for it, and what is simplest comes first', () => {
    expect(offeredAt(service)).toEqual(decide({ service: id }).standing)
    expect(simplestAt(service)).toBe(offeredAt(service)[0])
  })

  test('each answer that is said to ask for more leads the wizard there', () => {
    for (const { outcome, answers } of beyondTheSimplest(service)) {
      expect(outcome).not.toBe(simplestAt(service)?.id)
      for (const { answers: given } of answers) expect(decide(given).standing[0]?.id ?? 'nothing-fits').toBe(outcome)
    }
  })

  test('what it does not take is said once for each reason, and leaves no kind out', () => {
    const refusals = refusalsAt(service)
    expect(new Set(refusals.map(({ fact }) => fact)).size).toBe(refusals.length)
    const refused = refusals.flatMap(({ options }) => options.map((option) => option.id))
    expect(refused.toSorted()).toEqual(Object.keys(service.notOffered).toSorted())
  })

  test('its statements are there exactly where it takes a key of one’s own', () => {
    const takesOwn = offeredAt(service).some(({ ownKey }) => ownKey)
    expect(statementsAt(service).length > 0).toBe(takesOwn)
  })

  test('the table of its kinds of key has no row in which they are alike', () => {
    expect(differencesAt(service).length > 0).toBe(offeredAt(service).length > 1)
  })
})

test('every delivery that takes a key of one’s own has its statement', () => {
  for (const { id, into } of DELIVERIES) {
    const takesOwn = decide({ service: into, delivery: id }).standing.some(({ ownKey }) => ownKey)
    expect(statementsOfDelivery(into, id).length > 0, id).toBe(
      takesOwn && allEdges().some((edge) => edge.id === id && edge.permissions.length > 0),
    )
  }
})

test('no two edges have the same page', () => {
  const ids = allEdges().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the rows of the table are the services, and each is found by its name', () => {
  expect(serviceRows().map(({ id }) => id)).toEqual(SERVICES.map(({ id }) => id))
  for (const { name, words } of serviceRows()) expect(words).toContain(name.toLowerCase())
})

test('what happens without the key is advice of a service', () => {
  const advised = Object.values(GUIDES).flatMap(({ adviceFor = {} }) => Object.values(adviceFor).flat())
  for (const fact of LOST_KEYS) expect(advised).toContain(fact)
})

test('a service tells of a lost key what it advises for one kind of key too, and nothing else', () => {
  expect(toldOfLostKey('codeartifact')).toEqual(['codeArtifactLosesItsKey'])
  expect(toldOfLostKey('eks')).toEqual(['eksApiServerGoesOn', 'eksDisabledKey', 'eksDeletedKey'])
  expect(toldOfLostKey('application-public-key')).toEqual(['publicKeysOutliveTheKey'])
  expect(toldOfLostKey('memorydb')).toEqual(['memorydbGoesOn'])
  expect(toldOfLostKey('application-signing')).toEqual(['publicKeysVerifyOn'])
})

test('no data moves where a key encrypts none', () => {
  expect(
    serviceRows()
      .filter(({ changes }) => changes === 'replaced')
      .map(({ id }) => id),
  ).toEqual([
    'route53-dnssec',
    'application-public-key',
    'application-signing',
    'application-mac',
    'application-key-agreement',
  ])
})

test('what no service of AWS would encrypt has no default, and does not count as not encrypted', () => {
  expect(
    serviceRows()
      .filter(({ byDefault }) => byDefault === undefined)
      .map(({ id }) => id),
  ).toEqual(['route53-dnssec', ...APPLICATIONS_IDS])
})

test('that other accounts need no key of yours is said in the table or under it', () => {
  const shared = serviceRows().filter(({ sharesUnder }) => sharesUnder === 'any')
  const underneath = shared.filter(({ id }) => !differencesAt(serviceOf(id)).includes('sharing'))
  expect(underneath.map(({ id }) => [id, sharedUnderAny(serviceOf(id))])).toEqual([
    ['s3-directory-bucket', 'awsOwnedNeedsNoKeyPermission'],
    ['cloudtrail', 'sseS3SharesByBucketPolicy'],
    ['bedrock', 'bedrockSharingKey'],
  ])
  for (const service of SERVICES.filter(({ id }) => !underneath.some((row) => row.id === id)))
    expect(sharedUnderAny(service)).toBeUndefined()
})
