import { expect, test } from 'vitest'
import { GUIDES } from './guides.ts'
import { KEY_USES } from './key-uses.ts'
import { SERVICES } from './services.ts'

/** What stands about a service elsewhere, and the words of a point that could then not go unverified. */
const RESTS: readonly (readonly [points: RegExp, rests: (service: (typeof SERVICES)[number]) => boolean])[] = [
  [
    /^its encryption context$|^the (?:exact value|spelling) of its/,
    ({ id }) => (GUIDES[id].encryptionContext ?? []).length > 0,
  ],
  [/kms:ViaService/, ({ id }) => KEY_USES[id].via !== undefined],
  [/which name.*kms:ViaService|its name in kms:ViaService/, ({ id }) => GUIDES[id].viaService !== undefined],
  [/the alias of its/, ({ names }) => names['aws-managed-key'] !== undefined],
  [/custom key store/, ({ notOffered }) => !notOffered['cloudhsm-key-store'] || !notOffered['external-key-store']],
  [
    /multi-Region|imported key material/,
    ({ notOffered }) => Object.keys(notOffered).some((option) => /multi|import/.test(option)),
  ],
  [/AWS managed key can be|the key aws\/\S+ works/, ({ notOffered }) => notOffered['aws-managed-key'] !== undefined],
  [/by default|default encryption|names a kind of key/, () => true],
  [/aws:Source(?:Account|Arn)/, ({ id }) => /aws:Source/.test(JSON.stringify(KEY_USES[id].callers))],
  [/kms:GrantIsForAWSResource|conditions that its grants/, ({ id }) => KEY_USES[id].grants === true],
  [/permissions?\b.*(?:creat|upload|need|beyond)|the least that/, () => true],
  [/organization/, ({ sharedUses, sharedByAccountOnly }) => sharedUses.length > 0 && !sharedByAccountOnly],
  [/^sharing a (?:snapshot|table)/, () => true],
]

test.each(SERVICES.map((service) => [service.name, service] as const))(
  '%s: nothing rests on what is called unverified; our readings are sentences',
  (_, service) => {
    const { unverified = [], readings = [] } = GUIDES[service.id]
    for (const point of unverified) {
      for (const [points, rests] of RESTS) {
        if (points.test(point)) expect(rests(service), `“${point}”: make it a reading`).toBe(false)
      }
    }
    for (const reading of readings) expect(reading).toMatch(/^[A-Zaw].*\.$/s)
    // they follow “did not tell us:”, with semicolons between them
    expect(unverified.filter((point) => !/^(?:under )?(?:whether|which|what|how|its|the) /.test(point))).toEqual([])
    expect(unverified.filter((point) => /[.]$|[:;] /.test(point))).toEqual([])
  },
)

test('the rule finds points that something rests on', () => {
  const of = (id: string) => SERVICES.find((service) => service.id === id)
  const found = (id: string, point: string) => {
    const service = of(id)
    return service !== undefined && RESTS.some(([points, rests]) => points.test(point) && rests(service))
  }
  expect(found('route53-dnssec', 'aws:SourceAccount in the key policy')).toBe(true)
  expect(found('ecs-fargate', 'whether keys in a custom key store work')).toBe(true)
  expect(found('eventbridge', 'the spelling of its encryption context')).toBe(true)
  expect(found('msk', 'the conditions that its grants meet')).toBe(true)
  expect(found('elasticache', 'its encryption context')).toBe(false)
})
