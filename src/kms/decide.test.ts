import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf, readAnswers, type Answers } from './answers.ts'
import { cellOf, decide, outcomeOf, whatWouldChange, type Decision } from './decide.ts'
import { NEED_IDS } from './options.ts'
import { needsOf, QUESTIONS } from './questions.ts'
import { SERVICES, serviceOf } from './services.ts'
import type { ServiceId } from './services/ids.ts'
import { anyAnswers } from './testing/sets.ts'

/** What a reader answers who asks for nothing special. */
const NOTHING_SPECIAL: Answers = {
  accounts: 'own',
  delivery: 'none',
  access: 'resource',
  audit: 'no',
  revocation: 'no',
  rotation: 'no',
  regions: 'one',
  standards: 'none',
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
            needsOf(choice, service.id).some((each) => each === need),
          ),
        )
        expect(asks, `${service.id} ${option} ${need}`).toBe(true)
      }
    }
  }
})

test('what would change lists each other answer that leads elsewhere, with what it leads to, and no other', () => {
  const plain = whatWouldChange(answered('s3')).map(labelOf)
  expect(plain).toContain('audit=yes: aws-managed-key')
  expect(plain).toContain('material=outside-aws: external-key-store')
  expect(plain.filter((label) => label.startsWith('audit=no'))).toEqual([])
  expect(whatWouldChange(answered('s3', { standards: 'hipaa.gdpr' })).map(labelOf)).toEqual(plain)
  const { answers } = readAnswers({ ...NOTHING_SPECIAL, service: 'cloudtrail', standards: 'hipaa.cis' })
  const changes = whatWouldChange(answers).filter(({ question }) => question.id === 'standards')
  expect(
    changes.map(({ choice, without, answers: then, decision }) => [
      choice.id,
      without,
      then.standards,
      outcomeOf(decision),
    ]),
  ).toEqual([
    ['cis', true, 'hipaa', 'aws-owned-key'],
    ['none', undefined, 'none', 'aws-owned-key'],
    ['unsure', undefined, 'unsure', 'aws-owned-key'],
  ])
  // the only one that was chosen cannot be taken back: that would be no answer
  const alone = readAnswers({ ...NOTHING_SPECIAL, service: 'cloudtrail', standards: 'cis' }).answers
  expect(whatWouldChange(alone).filter(({ without }) => without)).toEqual([])
})

test('what was not known is assumed, in the order of the questions, and nothing else is', () => {
  expect(decide(answered('s3')).assumptions).toEqual([])
  expect(decide(answered('s3', { accounts: 'unsure', audit: 'unsure' })).assumptions).toEqual([
    { question: 'accounts', assumes: 'only this account uses the data.' },
    { question: 'audit', assumes: 'you need no log of key use.' },
  ])
})

test('an assumption on the riskier side is to be decided, because on the other side nothing fits', () => {
  const stores = { material: 'outside-aws', availability: 'unsure', volume: 'unsure' }
  const { assumptions } = decide(answered('s3', stores))
  expect(assumptions.map(({ question, undecided }) => [question, undecided !== undefined])).toEqual([
    ['availability', true],
    ['volume', true],
  ])
  for (const material of ['outside-aws', 'own-hsm']) {
    for (const other of [{ availability: 'cannot-wait' }, { volume: 'often' }]) {
      expect(decide(answered('s3', { ...stores, material, ...other })).kind).toBe('nothing-fits')
    }
  }
  const risky = QUESTIONS.flatMap(({ choices }) => choices).filter(({ undecided }) => undecided !== undefined)
  expect(risky.every(({ assumes }) => assumes !== undefined)).toBe(true)
})

test('what a service does not offer is out for that, and is never what comes closest', () => {
  const { ruledOut } = decide({ service: 'secrets-manager' })
  expect(ruledOut).toMatchObject([
    { option: { id: 'aws-owned-key' }, objections: [{ question: 'service', fact: 'secretsOffersTwoKinds' }] },
  ])
  expect(ruledOut[0]?.objections[0]).not.toHaveProperty('need')
  const decision = decide(answered('secrets-manager', { material: 'own-hsm', rotation: 'yearly' }))
  expect(decision.kind === 'nothing-fits' && decision.closest.map(({ option }) => option.id)).not.toContain(
    'aws-owned-key',
  )
})

test.each<Answers>([{ material: 'own-hsm' }, { material: 'own-hsm', rotation: 'yearly' }])(
  'what a service does not offer does not come close, however little speaks against it: %j',
  (special) => {
    const decision = decide(answered('route53-dnssec', special))
    if (decision.kind !== 'nothing-fits') throw new Error('something fits')
    const absent = decision.ruledOut.filter(({ objections }) => objections.some(({ need }) => need === undefined))
    const fewest = Math.min(...absent.map(({ objections }) => objections.length))
    expect(Math.max(...decision.closest.map(({ objections }) => objections.length))).toBeGreaterThanOrEqual(fewest)
    for (const each of absent) expect(decision.closest).not.toContain(each)
  },
)

test('half filled answers decide, and a further answer never brings an option back', () => {
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

const labelOf = ({ question, choice, decision }: ReturnType<typeof whatWouldChange>[number]) =>
  `${question.id}=${choice.id}: ${outcomeOf(decision)}`

/** The facts that a reader of this decision meets: objections, met needs of the recommended option, the service’s default. */
function factsBehind(decision: Decision, serviceId: ServiceId): string[] {
  const service = serviceOf(serviceId)
  const objections = decision.ruledOut.flatMap((out) => out.objections.map(({ fact }) => fact))
  const met = decision.kind === 'recommended' ? NEED_IDS.map((need) => cellOf(decision.option, need, service).fact) : []
  return [...objections, ...met, service.defaultFact]
}
