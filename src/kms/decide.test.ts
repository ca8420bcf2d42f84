import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf, everyCompleteSet, readAnswers, withAnswer, type Answers } from './answers.ts'
import { cellOf, decide, outcomeOf, whatWouldChange, type Decision } from './decide.ts'
import { FACTS } from './facts.ts'
import { NEED_IDS, OPTIONS, type NeedId } from './options.ts'
import { QUESTIONS, type Choice } from './questions.ts'
import { SERVICES, serviceOf } from './services.ts'
import type { ServiceId } from './services/ids.ts'

/** What a reader answers who asks for nothing special. */
const NOTHING_SPECIAL: Answers = {
  accounts: 'own',
  delivery: 'none',
  access: 'resource',
  audit: 'no',
  revocation: 'no',
  rotation: 'no',
  regions: 'one',
  material: 'aws-kms',
}

const answered = (service: ServiceId, special: Answers = {}): Answers => {
  const { answers } = readAnswers({ ...NOTHING_SPECIAL, service, ...special })
  for (const [question, choice] of Object.entries(special)) expect(answers).toHaveProperty(question, choice)
  return answers
}

describe('the verdicts that readers rely on', () => {
  test.each([
    ['s3', {}, 'aws-owned-key', 's3EncryptsByDefault'],
    ['s3', { accounts: 'others', sharing: 'read' }, 'aws-owned-key', 'sseS3SharesByBucketPolicy'],
    ['s3', { audit: 'yes' }, 'aws-managed-key', 'awsManagedUseIsLogged'],
    ['s3', { accounts: 'others', sharing: 'read', audit: 'yes' }, 'customer-managed-key', 'awsS3CannotBeShared'],
    ['s3', { access: 'own' }, 'customer-managed-key', 'keyPolicyIsPrimary'],
    ['ebs', { accounts: 'others' }, 'customer-managed-key', 'awsEbsCannotBeShared'],
    ['rds', { accounts: 'others' }, 'customer-managed-key', 'rdsSnapshotSharing'],
    ['aurora', { accounts: 'others' }, 'customer-managed-key', 'auroraSharingNeedsOwnKey'],
    ['secrets-manager', { accounts: 'others' }, 'customer-managed-key', 'secretsSharingNeedsOwnKey'],
    ['dynamodb', {}, 'aws-owned-key', 'dynamodbDefaultKey'],
    [
      'dynamodb',
      { accounts: 'others', sharing: 'read', audit: 'yes' },
      'customer-managed-key',
      'dynamodbAwsManagedIsNotShared',
    ],
    ['sns', { delivery: 'cloudwatch-alarms' }, 'customer-managed-key', 'snsServicesNeedOwnKey'],
    ['sqs', { delivery: 'sns-topic' }, 'aws-owned-key', 'sseSqsHasNoKeyToPermit'],
    ['s3', { revocation: 'disable' }, 'customer-managed-key', 'disableStopsUse'],
    ['s3', { rotation: 'own-period' }, 'customer-managed-key', 'rotationPeriodMin'],
    ['rds', { rotation: 'yearly' }, 'aws-managed-key', 'awsManagedRotationPeriod'],
    ['application', { regions: 'same-ciphertext' }, 'multi-region-key', 'multiRegionKeysShareMaterial'],
    ['s3', { material: 'own-material' }, 'imported-key-material', 'importedMaterialIsYours'],
    ['s3', { material: 'own-material', rotation: 'on-demand' }, 'imported-key-material', 'onDemandRotationWorks'],
    ['s3', { revocation: 'shred-at-once' }, 'imported-key-material', 'importedMaterialCanBeDeletedAtOnce'],
    [
      'application',
      { regions: 'same-ciphertext', material: 'own-material' },
      'imported-multi-region-key',
      'multiRegionKeysShareMaterial',
    ],
    ['s3', { material: 'own-hsm' }, 'cloudhsm-key-store', 'cloudHsmIsYours'],
    ['s3', { material: 'outside-aws' }, 'external-key-store', 'externalMaterialStaysOutside'],
    ['s3', { material: 'own-hsm', rotation: 'yearly' }, 'nothing-fits', 'customStoreHasNoRotation'],
    ['s3', { material: 'own-material', rotation: 'own-period' }, 'nothing-fits', 'importedHasNoAutomaticRotation'],
    ['application', {}, 'customer-managed-key', 'onlyCustomerManagedKeysTakeDirectCalls'],
  ] as const)('%s with %o: %s (%s)', (service, special, outcome, fact) => {
    const decision = decide(answered(service, special))
    expect(outcomeOf(decision)).toBe(outcome)
    expect(factsBehind(decision, service)).toContain(fact)
  })

  test('says that AWS managed keys are a legacy type', () => {
    const decision = decide(answered('s3', { audit: 'yes' }))
    expect(decision.kind === 'recommended' && decision.option.advice).toContain('awsManagedIsLegacy')
  })

  test('gives AWS’s own warning with an external key store', () => {
    const decision = decide(answered('s3', { material: 'outside-aws' }))
    expect(decision.kind === 'recommended' && decision.option.advice).toContain('externalStoreIsDiscouraged')
  })

  test('says what to give up where nothing fits', () => {
    const decision = decide(answered('s3', { material: 'own-hsm', rotation: 'yearly' }))
    expect(decision).toMatchObject({
      kind: 'nothing-fits',
      closest: [
        { option: { id: 'aws-managed-key' }, objections: [{ question: 'material', need: 'own-hsm' }] },
        { option: { id: 'customer-managed-key' }, objections: [{ question: 'material', need: 'own-hsm' }] },
        { option: { id: 'multi-region-key' }, objections: [{ question: 'material', need: 'own-hsm' }] },
        { option: { id: 'cloudhsm-key-store' }, objections: [{ question: 'rotation', need: 'yearly-rotation' }] },
        { option: { id: 'external-key-store' }, objections: [{ question: 'rotation', need: 'yearly-rotation' }] },
      ],
    })
    expect(whatWouldChange(answered('s3', { material: 'own-hsm', rotation: 'yearly' })).map(labelOf)).toContain(
      'rotation=no: cloudhsm-key-store',
    )
  })
})

test('each departure of a service from the table is reached by an answer', () => {
  for (const service of SERVICES) {
    for (const [option, cells] of Object.entries(service.departs)) {
      for (const need of Object.keys(cells)) {
        const asks = QUESTIONS.some((question) =>
          choicesOf(question, { service: service.id, accounts: 'others' }).some((choice) =>
            choice.needs.some((each) => each === need),
          ),
        )
        expect(asks, `${service.id} ${option} ${need}`).toBe(true)
      }
    }
  }
})

describe('every set of answers', () => {
  // The outcome depends on the service and the needs alone; a test below proves it. Costly looks go to one set of each class.
  const classes = new Map<string, { answers: Answers; expected: Expected }>()

  test('decides: one outcome, the simplest that fits, every other option ruled out with a sourced objection', () => {
    let sets = 0
    for (const answers of everyCompleteSet(ONE_OF_A_KIND)) {
      sets++
      const key = classOf(answers)
      const known = classes.get(key) ?? { answers, expected: expectedOf(answers) }
      classes.set(key, known)
      const problem = problemOf(decide(answers), known.expected)
      if (problem) throw new Error(`${JSON.stringify(answers)}: ${problem}`)
    }
    expect(sets).toBeGreaterThan(100_000)
    expect(classes.size).toBeGreaterThan(1000)
  }, 60_000)

  test('leads to every option, and to nothing-fits, by some answers', () => {
    const outcomes = new Set([...classes.values()].map(({ answers }) => outcomeOf(decide(answers))))
    expect([...outcomes].toSorted()).toEqual([...OPTIONS.map(({ id }) => id), 'nothing-fits'].toSorted())
  })

  test('what would change agrees with deciding anew, and misses nothing', () => {
    for (const { answers } of classes.values()) {
      const today = outcomeOf(decide(answers))
      const changes = whatWouldChange(answers)
      const expected = QUESTIONS.flatMap((question) =>
        choicesOf(question, answers).flatMap((choice) => {
          const then = outcomeOf(decide(withAnswer(answers, question.id, choice.id).answers))
          return then === today ? [] : [`${question.id}=${choice.id}: ${then}`]
        }),
      )
      expect(changes.map(labelOf)).toEqual(expected)
    }
  }, 60_000)

  test('is decided when half filled, and a further answer never brings an option back', () => {
    fc.assert(
      fc.property(anyAnswers(), fc.nat(), (answers, at) => {
        const given = Object.keys(answers)
        const gone = given[at % given.length]
        const partial = readAnswers(Object.fromEntries(Object.entries(answers).filter(([id]) => id !== gone))).answers
        if (partial.service !== answers.service) return
        const before = decide(partial).standing
        expect(before).toEqual(expect.arrayContaining([...decide({ ...partial, ...answers }).standing]))
      }),
    )
  })
})

/** The questions, with one delivery for all that bring the same needs to the same service: they decide alike. */
const ONE_OF_A_KIND = QUESTIONS.map((question) => {
  const kindOf = ({ services, needs, assumes }: Choice) => JSON.stringify([services, needs, assumes])
  const isFirst = (choice: Choice) => question.choices.find((each) => kindOf(each) === kindOf(choice))?.id === choice.id
  return question.id === 'delivery' ? { ...question, choices: question.choices.filter(isFirst) } : question
})

const NEEDS_OF = new Map<string, readonly NeedId[]>(
  QUESTIONS.flatMap(({ id, choices }) => choices.map((choice) => [`${id}=${choice.id}`, choice.needs])),
)

const asked = (answers: Answers) =>
  new Set(Object.entries(answers).flatMap(([id, choice]) => NEEDS_OF.get(`${id}=${choice}`) ?? []))

const classOf = (answers: Answers) => `${answers.service} ${[...asked(answers)].toSorted().join()}`

interface Expected {
  standing: string[]
  unmet: Map<string, string[]>
}

/** What the tables say, read without `decide`. */
function expectedOf(answers: Answers): Expected {
  const service = SERVICES.find(({ id }) => id === answers.service)
  const unmet = new Map(
    OPTIONS.map((option) => [option.id, [...asked(answers)].filter((need) => !cellOf(option, need, service).met)]),
  )
  const standing = OPTIONS.filter(({ id }) => unmet.get(id)?.length === 0 && !service?.notOffered[id]).map(
    ({ id }) => id,
  )
  return { standing, unmet }
}

function problemOf(decision: Decision, { standing, unmet }: Expected): string | undefined {
  if (outcomeOf(decision) !== (standing[0] ?? 'nothing-fits')) return `${standing[0]} is the simplest that fits`
  if (decision.standing.map(({ id }) => id).join() !== standing.join()) return `standing should be ${standing.join()}`
  if (decision.ruledOut.length + standing.length !== OPTIONS.length) return 'an option is lost or stands twice'
  for (const { option, objections } of decision.ruledOut) {
    if (standing.includes(option.id)) return `${option.id} is ruled out and stands`
    if (objections.length === 0) return `${option.id} is out without a reason`
    if (objections.some(({ fact }) => !FACTS[fact].source.url.startsWith('https://'))) return `${option.id}: no source`
    const silent = unmet.get(option.id)?.find((need) => objections.every((objection) => objection.need !== need))
    if (silent) return `${option.id}: silent on ${silent}`
  }
  return undefined
}

function anyAnswers() {
  const any = Object.fromEntries(
    QUESTIONS.map(({ id, choices }) => [id, fc.constantFrom(...choices.map((choice) => choice.id))]),
  )
  return fc.record(any).map((given) => readAnswers(given).answers)
}

const labelOf = ({ question, choice, decision }: ReturnType<typeof whatWouldChange>[number]) =>
  `${question.id}=${choice.id}: ${outcomeOf(decision)}`

/** The facts that a reader of this decision meets: objections, met needs of the recommended option, the service’s default. */
function factsBehind(decision: Decision, serviceId: ServiceId): string[] {
  const service = serviceOf(serviceId)
  const objections = decision.ruledOut.flatMap((out) => out.objections.map(({ fact }) => fact))
  const met = decision.kind === 'recommended' ? NEED_IDS.map((need) => cellOf(decision.option, need, service).fact) : []
  return [...objections, ...met, service.defaultFact]
}
