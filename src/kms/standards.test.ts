import { describe, expect, test } from 'vitest'
import { asksFor, assess } from './assess.ts'
import { cellOf } from './decide.ts'
import { FACTS } from './facts.ts'
import { OPTIONS, optionOf, type OptionId } from './options.ts'
import { SERVICES, serviceOf } from './services.ts'
import type { ServiceId } from './services/ids.ts'
import { needsOf, questionOf } from './questions.ts'
import { STANDARD_IDS, type StandardId } from './standard-list.ts'
import { STANDARDS, standardOf } from './standards.ts'

const offeredAt = (service: ServiceId) => OPTIONS.filter(({ id }) => !serviceOf(service).notOffered[id])
const verdictOf = (standard: StandardId, option: OptionId, service?: ServiceId) =>
  assess(standardOf(standard), optionOf(option), service ? { service } : {}).verdict

/** Standards whose text asks somewhere for a customer managed key. Whoever adds one has read it there. */
const DEMANDING: readonly StandardId[] = ['cis', 'security-hub']

describe.each(STANDARDS)('$name', (standard) => {
  test('asks for what its facts say', () => {
    for (const fact of standard.asks) expect(FACTS[fact].says).toBeTruthy()
    expect(new Set(standard.asks).size).toBe(standard.asks.length)
  })

  test('demands a customer managed key only where a fact of its own says so', () => {
    const { demandsCustomerManagedKey: demand } = standard
    expect(demand !== false).toBe(DEMANDING.includes(standard.id))
    if (demand) expect(standard.asks).toContain(demand.fact)
  })

  test('brings no need without a fact of its own', () => {
    for (const { fact } of Object.values(standard.needsAt).flat()) expect(standard.asks).toContain(fact)
  })

  test('judges each kind of key at each service, with facts', () => {
    for (const answers of [{}, ...SERVICES.map(({ id }) => ({ service: id }))]) {
      for (const option of OPTIONS) {
        const { says, facts, ...judgement } = assess(standard, option, answers)
        expect(says).toMatch(/^\p{Lu}.+\.$/u)
        for (const fact of facts) expect(FACTS[fact].source.url, `${option.id} ${fact}`).toMatch(/^https:/)
        for (const setting of judgement.verdict === 'satisfied-with' ? judgement.with : []) {
          expect(setting).toMatch(/^\p{Lu}.+\.$/u)
        }
      }
    }
  })

  test('is not satisfied by a kind of key that lacks a need it brings', () => {
    const lacking = SERVICES.flatMap(({ id }) =>
      OPTIONS.filter((option) =>
        (standard.needsAt[id] ?? []).some(({ need }) => !cellOf(option, need, serviceOf(id)).met),
      ).map((option) => assess(standard, option, { service: id }).verdict),
    )
    expect(lacking.filter((verdict) => verdict !== 'not-satisfied')).toEqual([])
  })

  test('refuses a key that AWS gives only where its text demands one of your own', () => {
    const refused = SERVICES.flatMap(({ id }) =>
      offeredAt(id)
        .filter(({ ownKey }) => !ownKey)
        .filter((option) => assess(standard, option, { service: id }).verdict === 'not-satisfied'),
    )
    expect(refused.length > 0).toBe(standard.demandsCustomerManagedKey !== false)
  })

  test('speaks in AWS’s terms', () => {
    const words = [
      ...standard.assessors,
      ...OPTIONS.flatMap((option) =>
        [{}, ...SERVICES.map(({ id }) => ({ service: id }))].map((answers) => assess(standard, option, answers)),
      ).flatMap((judgement) => [judgement.says, ...(judgement.verdict === 'satisfied-with' ? judgement.with : [])]),
    ]
    expect(
      words.filter((text) => /\bCMKs?\b|master key|\$\s?\d|\b\d+\s?(?:days?|years?|percent|%)/i.test(text)),
    ).toEqual([])
  })
})

test('a trail has to have a KMS key under CIS and under FSBP, and under nothing else', () => {
  expect(STANDARD_IDS.filter((id) => verdictOf(id, 'aws-owned-key', 'cloudtrail') === 'not-satisfied')).toEqual(
    DEMANDING,
  )
  for (const { id } of SERVICES) {
    const bring = questionOf('standards').choices.filter((choice) => needsOf(choice, id).length > 0)
    expect(
      bring.map((choice) => choice.id),
      id,
    ).toEqual(id === 'cloudtrail' ? DEMANDING : [])
  }
})

test('a bucket under SSE-S3 passes FSBP, which does not hold S3.17', () => {
  expect(verdictOf('security-hub', 'aws-owned-key', 's3')).toBe('satisfied')
})

test('CIS wants rotation of the keys that you create, and of those alone', () => {
  expect(verdictOf('cis', 'aws-owned-key', 's3')).toBe('satisfied')
  expect(verdictOf('cis', 'aws-managed-key', 's3')).toBe('satisfied')
  expect(verdictOf('cis', 'customer-managed-key', 's3')).toBe('satisfied-with')
  for (const { id, cells } of OPTIONS) {
    if (optionOf(id).ownKey && !cells['yearly-rotation'].met) expect(verdictOf('cis', id)).toBe('not-satisfied')
  }
})

test('no kind of key makes card numbers on a disk unreadable by itself', () => {
  for (const { id } of OPTIONS) expect(verdictOf('pci-dss', id, 'ebs')).toBe('beyond-the-key')
  expect(verdictOf('pci-dss', 'customer-managed-key', 's3')).toBe('open')
})

test.each(SERVICES.filter(({ category }) => category !== 'applications').map(({ id }) => id))(
  'under PCI DSS no kind of key settles whether the encryption of %s is enough',
  (service) => {
    for (const { id } of OPTIONS) {
      expect(['open', 'beyond-the-key']).toContain(verdictOf('pci-dss', id, service))
      const judgement = assess(standardOf('pci-dss'), optionOf(id), { service })
      expect(judgement.verdict === 'open' ? judgement.open : judgement.says).toMatch(/QSA|in another way too/)
      expect(judgement.facts).toContain('pciDiskEncryption')
    }
  },
)

test('code that encrypts card numbers itself is not asked about disks', () => {
  expect(verdictOf('pci-dss', 'customer-managed-key', 'application')).toBe('satisfied-with')
})

test('a check of buckets is named at buckets alone', () => {
  for (const id of ['pci-dss', 'fedramp'] as const) {
    expect(asksFor(standardOf(id), { service: 's3' })).toContain('securityHubS317Maps')
    expect(asksFor(standardOf(id), { service: 'dynamodb' })).not.toContain('securityHubS317Maps')
  }
})

test('every standard has its own id', () => {
  expect(STANDARDS.map(({ id }) => id)).toEqual(STANDARD_IDS)
  expect(STANDARD_IDS.every((id) => /^[a-z]+(-[a-z0-9]+)*$/.test(id))).toBe(true)
})
