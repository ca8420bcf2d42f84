import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswers, serviceIn, type Answers } from './answers.ts'
import { listPrices, monthlyCost } from './cost.ts'
import { NOTHING_TYPED, readUse } from './cost-inputs.ts'
import { factOf } from './facts.ts'
import { keyPlan } from './key-plan.ts'
import {
  duplicated,
  linkOf,
  MAX_NAME,
  MAX_WORKLOADS,
  moved,
  progressOf,
  readName,
  readPlan,
  workloadOf,
  writePlan,
  type Workload,
} from './plan.ts'
import { planCost, requestField } from './plan-cost.ts'
import { keysOf, mustPart, standsAloneBecause } from './plan-keys.ts'
import { readAdded } from './plan-paste.ts'
import { planData, planRecord } from './plan-record.ts'
import { plain } from './record.ts'
import { standardsIn } from './standard-notes.ts'
import { standardOf } from './standards.ts'
import { QUESTIONS } from './questions.ts'
import { anyAnswers, anyCompleteSet } from './testing/sets.ts'
import { RULES_VERSION } from './version.ts'

const anyName = fc
  .string({ unit: fc.constantFrom(...Array.from('abcXYZ 019-éß語ا')), maxLength: MAX_NAME })
  .map(readName)
  .map((named) => (named.kind === 'name' ? named.name : ''))
const anyWorkload: fc.Arbitrary<Workload> = fc
  .record({ name: anyName, answers: anyAnswers(), rules: fc.integer({ min: 1, max: RULES_VERSION }) })
  .filter(({ name, answers }) => name !== '' || Object.keys(answers).length > 0)
const anyFinished: fc.Arbitrary<Workload> = fc.record({
  name: anyName,
  answers: anyCompleteSet(),
  rules: fc.constant(RULES_VERSION),
})
const plansOf = (workload: fc.Arbitrary<Workload>, maxLength = MAX_WORKLOADS) => fc.array(workload, { maxLength })

const workload = (answers: Answers, name = ''): Workload => ({
  name,
  answers: readAnswers(answers).answers,
  rules: RULES_VERSION,
})

describe('a plan in a link', () => {
  test('is read as it was written, through a query', () => {
    fc.assert(
      fc.property(plansOf(anyWorkload), (workloads) => {
        const query = new URLSearchParams({ w: writePlan(workloads) }).toString()
        expect(readPlan(new URLSearchParams(query).get('w') ?? '')).toEqual({ workloads, problems: [] })
      }),
    )
  })

  test('stays readable: nothing of it is escaped but blanks, and no id contains what parts it', () => {
    const text = writePlan([workload({ service: 's3', accounts: 'own' }, 'Order files'), workload({ service: 'sns' })])
    expect(new URLSearchParams({ w: text }).toString()).toBe(
      `w=Order+files_service.s3_accounts.own_rules.${RULES_VERSION}__service.sns_rules.${RULES_VERSION}`,
    )
    for (const { id, choices } of QUESTIONS) {
      expect(id).toMatch(/^[a-z0-9-]+$/)
      for (const choice of choices) expect(choice.id).toMatch(/^[a-z0-9-]+$/)
    }
  })

  test('never fails to be read, whatever it says, and then is stable', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '_',
        '__',
        '.',
        'service.s3',
        'rules.',
        'rules.99',
        '__proto__',
        'constructor.x',
        'a b',
        '%5F',
        '12 34',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const { workloads } = readPlan(text)
          expect(workloads.length).toBeLessThanOrEqual(MAX_WORKLOADS)
          expect(readPlan(writePlan(workloads))).toEqual({ workloads, problems: [] })
          readAdded(text, '')
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each([
    ['an unknown answer', 'A_service.s3_audit.perhaps_rules.2', 'answer'],
    ['an unknown question', 'A_service.s3_colour.red_rules.2', 'answer'],
    ['unknown rules', 'A_service.s3_rules.99', 'answer'],
    ['a part without sense', 'A_service.s3_whatever_rules.2', 'part'],
    ['a name that is none', 'A&B_service.s3_rules.2', 'name'],
    ['an account number as a name', '1111-2222 3333_service.s3_rules.2', 'name'],
  ])('keeps the rest beside %s and says what it left out', (_, text, kind) => {
    const { workloads, problems } = readPlan(`${text}__Mail_service.sns_rules.2`)
    expect(workloads.map(({ answers }) => answers.service)).toEqual(['s3', 'sns'])
    expect(workloads[1]?.name).toBe('Mail')
    expect(problems.map((problem) => problem.kind)).toEqual([kind])
  })

  test('keeps the first that fit, and names the rest', () => {
    const many = Array.from({ length: MAX_WORKLOADS + 2 }, (_, at) => workload({ service: 's3' }, `Bucket ${at + 1}`))
    const { workloads, problems } = readPlan(writePlan(many))
    expect(workloads).toEqual(many.slice(0, MAX_WORKLOADS))
    expect(problems).toEqual([{ kind: 'too-many', left: many.slice(MAX_WORKLOADS).map(({ name }) => name) }])
  })

  test('bears what programs do to the end of a link, and to blanks', () => {
    const workloads = [workload({ service: 's3' }, 'Order files')]
    const text = writePlan(workloads)
    for (const damaged of [`${text}.`, `${text}).`, ` ${text}…`, text.replace(' ', '+'), text.replace(' ', '\u00a0')]) {
      expect(readPlan(damaged)).toEqual({ workloads, problems: [] })
    }
  })

  test('gives each workload its own link back, by the rules it was made under', () => {
    fc.assert(
      fc.property(anyWorkload, (each) => {
        expect(workloadOf(linkOf(each), each.name)).toEqual({ workload: each, dropped: [] })
      }),
    )
  })
})

describe('what is pasted into a plan', () => {
  const query = 'service=s3&accounts=own&rules=2'

  test('is a workload, with the name that was typed; what stood behind # is gone', () => {
    expect(readAdded(`https://keys.example.com/wizard/?${query}#account=111122223333`, 'Files')).toMatchObject({
      kind: 'workloads',
      workloads: [workload({ service: 's3', accounts: 'own' }, 'Files')],
      hadDetails: true,
    })
  })

  test('is the answers, not the plan that they were given for', () => {
    expect(readAdded(`?${query}&w=Mail_service.sns_rules.2&at=1`, '')).toMatchObject({
      workloads: [workload({ service: 's3', accounts: 'own' })],
      problems: [],
    })
  })

  test('is all workloads of another plan', () => {
    expect(
      readAdded('https://keys.example.com/plan/?w=Mail_service.sns_rules.2__service.s3_rules.2', ''),
    ).toMatchObject({
      workloads: [workload({ service: 'sns' }, 'Mail'), workload({ service: 's3' })],
    })
  })

  test.each(['', 'https://keys.example.com/plan/', 'https://example.com/?v=1', '?w=_'])(
    '%j is refused in words',
    (text) => {
      expect(readAdded(text, '')).toMatchObject({ kind: 'wrong', says: expect.stringMatching(/[.?]$/) })
    },
  )
})

describe('editing', () => {
  test('moving changes the order alone, and moving back brings it back', () => {
    fc.assert(
      fc.property(plansOf(anyWorkload), fc.nat(MAX_WORKLOADS), fc.nat(MAX_WORKLOADS), (workloads, from, to) => {
        const after = moved(workloads, from, to)
        expect(after.length).toBe(workloads.length)
        if (from < workloads.length && to < workloads.length) {
          expect(after[to]).toBe(workloads[from])
          expect(moved(after, to, from)).toEqual(workloads)
        } else expect(after).toEqual(workloads)
      }),
    )
  })

  test('a copy has the same answers and a name of its own that a link can carry', () => {
    fc.assert(
      fc.property(fc.array(anyWorkload, { minLength: 1, maxLength: 5 }), (workloads) => {
        const twice = duplicated(duplicated(workloads, 0), 0)
        expect(twice[1]?.answers).toEqual(workloads[0]?.answers)
        expect(twice[1]?.name).not.toBe(twice[2]?.name)
        expect(readPlan(writePlan(twice)).workloads).toEqual(twice)
      }),
    )
  })
})

/** Complete answers that lead to a customer managed key, to be changed. */
const LOGGED = {
  service: 's3',
  accounts: 'others',
  sharing: 'read',
  delivery: 'none',
  access: 'resource',
  audit: 'yes',
  revocation: 'no',
  rotation: 'no',
  standards: 'none',
  regions: 'one',
  material: 'aws-kms',
  resources: 'one',
} as const
const QUEUE = { ...LOGGED, service: 'sqs' } as const
const TOPIC = { ...LOGGED, service: 'sns', sharing: 'write' } as const
const APPLICATION = { ...LOGGED, service: 'application' } as const

/** Workloads of each key, by their place. */
const groupsOf = (...all: Answers[]) =>
  keysOf(all.map((answers) => workload(answers))).own.map(({ members }) => members.map(({ at }) => at))

describe('the keys of a plan', () => {
  test('two services with the same answers can share a key', () => {
    expect(groupsOf(LOGGED, APPLICATION)).toEqual([[0, 1]])
    const [key] = keysOf([workload(LOGGED), workload(APPLICATION)]).own
    expect(key?.provided.length).toBeGreaterThan(2)
  })

  test.each([
    ['who decides about the key', { access: 'own' }],
    ['an end of its own', { revocation: 'shred' }],
    ['a switch of its own', { revocation: 'disable' }],
    ['tenants', { resources: 'tenants' }],
    ['masses of resources', { resources: 'masses' }],
    ['a service that we do not know', { delivery: 'another-service' }],
    ['one that we do not know among others', { delivery: 'aws-config.another-service' }],
  ])('%s keeps a workload apart, even from one like it', (_, change) => {
    const apart = { ...LOGGED, ...change }
    expect(groupsOf(LOGGED, apart, apart)).toEqual([[0], [1], [2]])
  })

  test('EventBridge into a topic admits no condition, so its key stays alone; another delivery shares in its service', () => {
    const events = { ...TOPIC, delivery: 'eventbridge-to-topic' }
    const alarms = { ...TOPIC, delivery: 'cloudwatch-alarms' }
    expect(groupsOf(events, events)).toEqual([[0], [1]])
    expect(groupsOf(alarms, alarms, { ...QUEUE, sharing: 'write' })).toEqual([[0, 1], [2]])
    const both = { ...TOPIC, delivery: 'cloudwatch-alarms.eventbridge-to-topic.rds-events' }
    expect(groupsOf(both, alarms)).toEqual([[0], [1]])
    expect(keysOf([workload(both)]).own[0]?.alone.flatMap(({ facts }) => facts)).toEqual(
      expect.arrayContaining(['eventBridgeToSnsTakesNoCondition', 'rdsEventsPrincipal']),
    )
    const [key] = keysOf([workload(events)]).own
    expect(key?.alone.flatMap(({ facts }) => facts)).toContain('eventBridgeToSnsTakesNoCondition')
  })

  test.each(['application-signing', 'application-mac', 'application-public-key', 'route53-dnssec'] as const)(
    'a key for %s is never shared',
    (service) => {
      fc.assert(
        fc.property(anyCompleteSet(), (given) => {
          const { answers } = readAnswers({ ...given, service })
          const keys = keysOf([workload(answers), workload(answers)]).own
          for (const { members, alone } of keys) expect([members.length, alone.length > 0]).toEqual([1, true])
        }),
        { numRuns: 30 },
      )
    },
  )

  test.each([
    ['other use by other accounts', { sharing: 'write' }],
    ['other people', { accounts: 'organization' }],
    ['another answer on Regions', { regions: 'residency' }],
    ['another kind of key', { material: 'own-material' }],
  ])('%s parts two keys, and the reason is named', (_, change) => {
    const [first, second] = keysOf([workload(LOGGED), workload({ ...LOGGED, ...change })]).own
    expect(first?.apart.map(({ from }) => from)).toEqual([1])
    expect(second?.apart.map(({ from }) => from)).toEqual([0])
  })

  test('what is not known counts as what is assumed', () => {
    expect(groupsOf(LOGGED, { ...LOGGED, sharing: 'unsure', regions: 'unsure' })).toEqual([[0, 1]])
  })

  test('every workload is somewhere once; who shares may, who does not may not, and the key plans agree', () => {
    fc.assert(
      fc.property(plansOf(anyFinished, 12), (workloads) => {
        const { own, byAws, unfinished, unfit } = keysOf(workloads)
        const places = [...own.flatMap(({ members }) => members), ...byAws].map(({ at }) => at)
        expect([...places, ...unfinished, ...unfit].toSorted((a, b) => a - b)).toEqual([...workloads.keys()])
        for (const [at, { members, alone, provided }] of own.entries()) {
          expect(alone.length > 0 && members.length > 1).toBe(false)
          expect(provided.length > 0).toBe(members.length > 1)
          const services = new Set(members.map(({ answers }) => serviceIn(answers)))
          for (const member of members) {
            for (const other of members) if (other !== member) expect(mustPart(member, other)).toEqual([])
            const splits = keyPlan(member.option, member.answers).splits.filter(({ verdict }) => verdict === 'split')
            if (splits.some(({ id }) => id === 'service')) expect(services.size).toBe(1)
            if (splits.some(({ id }) => id === 'unit' || id === 'grants')) expect(members.length).toBe(1)
          }
          for (const other of own.slice(at + 1)) {
            expect(
              members.some((a) => other.members.some((b) => mustPart(a, b).length > 0 && mustPart(b, a).length > 0)),
            ).toBe(true)
          }
        }
      }),
    )
  })

  test('unfinished workloads are left out of keys and cost', () => {
    const keys = keysOf([workload({ service: 's3' }), workload({})])
    expect(keys).toEqual({ own: [], byAws: [], unfinished: [0, 1], unfit: [] })
    expect(planCost(keys, () => 5).charges).toEqual([])
  })
})

describe('the cost of a plan', () => {
  const prices = listPrices()
  const costOf = (workloads: readonly Workload[], requests: number) => planCost(keysOf(workloads), () => requests)
  const alone = (requests: number) =>
    monthlyCost({
      ...readUse(NOTHING_TYPED, {}),
      option: 'customer-managed-key',
      traffic: { kind: 'requests', requests },
    }).total

  test('a shared key is paid once, and the free requests are taken off once', () => {
    const requests = prices.freeRequests * 3
    const two = costOf([workload(LOGGED), workload(APPLICATION)], requests)
    expect(two.charges.length).toBe(1)
    expect(two.total).toBe(alone(requests * 2))
  })

  test('two keys cost as much more as a key and the free requests that are not there twice', () => {
    const requests = prices.freeRequests * 3
    const apart = [workload(LOGGED), workload({ ...LOGGED, access: 'own' })]
    expect(costOf(apart, requests).total).toBe(alone(requests * 2) + alone(0))
    const half = prices.freeRequests / 2
    expect(costOf(apart, half).total).toBe(alone(0) * 2n)
  })

  test('asymmetric requests take nothing of the free ones, and a cluster is paid once', () => {
    const signing = { ...LOGGED, service: 'application-signing', spec: 'ecc-p256' }
    const asymmetric = costOf([workload(signing)], prices.freeRequests)
    expect(asymmetric.charges[0]?.lines.map(({ fact }) => fact)).toEqual(['keyMonthlyPrice', 'requestPriceAsymmetric'])
    const hsm = { ...LOGGED, material: 'own-hsm', availability: 'can-wait', volume: 'seldom', access: 'own' }
    const lines = costOf([workload(hsm), workload(hsm)], 0).charges.flatMap((charge) => charge.lines)
    expect(lines.filter(({ label }) => label === 'HSMs').length).toBe(1)
    const more = (answers: Answers) =>
      costOf([workload(answers)], 0).notes.filter((note) => /clusters? of its own/.test(note))
    expect(more(hsm)).toEqual([])
    expect(more({ ...hsm, regions: 'several' }).length).toBe(1)
  })

  test('is the sum of its lines, and never more than the parts by themselves', () => {
    fc.assert(
      fc.property(plansOf(anyFinished, 8), fc.nat(200_000), (workloads, requests) => {
        const { charges, total } = costOf(workloads, requests)
        const lines = charges.flatMap((charge) => charge.lines)
        expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(total)
        const apart = workloads.reduce((sum, each) => sum + costOf([each], requests).total, 0n)
        const refund = BigInt(Math.max(0, workloads.length - 1)) * (alone(prices.freeRequests * 2) - alone(0))
        expect(total <= apart + refund).toBe(true)
      }),
    )
  })

  test('starts from the requests of each recommendation', () => {
    expect(requestField({ service: 's3' }).initial).toBeLessThan(requestField({ service: 'ebs' }).initial)
  })
})

test('the export names every workload, reason and source, in Markdown and for programs', () => {
  fc.assert(
    fc.property(plansOf(anyWorkload, 6), (workloads) => {
      const keys = keysOf(workloads)
      const parts = {
        keys,
        cost: planCost(keys, () => 1000),
        guessed: keys.own.flatMap(({ members }) => members.map(({ at }) => at)),
        link: 'https://keys.example.com/plan/?w=x',
        linkTo: (outcome: string, query: Readonly<Record<string, string>>) =>
          `https://keys.example.com/recommendation/${outcome}/?${new URLSearchParams(query)}`,
        day: '2026-11-25',
      }
      const record = planRecord(workloads, parts)
      const data = planData(workloads, parts)
      expect(record).not.toMatch(/undefined|\[object/)
      const unsure = workloads.filter((each) => progressOf(each).decision.assumptions.length > 0)
      expect(record.includes('**Provisional: ')).toBe(unsure.length > 0)
      expect(data.isProvisional).toBe(unsure.length > 0)
      expect(record.includes('are our guess and drive this sum')).toBe(parts.guessed.length > 0)
      expect(data.costAMonth.requestsGuessedFor).toEqual(parts.guessed.map((at) => at + 1))
      for (const [at, each] of workloads.entries()) {
        const { decision, next } = progressOf(each)
        const standards = next || decision.kind !== 'recommended' ? [] : standardsIn(each.answers)
        expect(data.workloads[at]?.standards.map(({ id }) => id)).toEqual(standards)
        for (const id of standards) expect(record).toContain(plain(standardOf(id).name))
      }
      for (const key of keys.own) {
        const says = standsAloneBecause(key, keys)
        // each card of one workload says why it has no company
        expect(key.members.length > 1 || key.alone.length > 0 || key.apart.length > 0 || says !== undefined).toBe(true)
        if (says !== undefined) expect(record).toContain(says)
      }
      for (const { name, answers } of workloads) {
        if (name !== '') expect(record).toContain(name)
        expect(data.workloads.some((each) => each.name === name && each.answers === answers)).toBe(true)
      }
      for (const { alone, provided } of keys.own) {
        for (const { says, facts } of [...alone, ...provided]) {
          expect(record).toContain(says)
          for (const fact of facts) expect(record).toContain(`(${factOf(fact).source.url})`)
        }
      }
      expect(JSON.parse(JSON.stringify(data)).workloads.length).toBe(workloads.length)
      const open = workloads.filter((each) => progressOf(each).next).length
      expect(data.leftOut.unfinished.length).toBe(open)
    }),
  )
})
