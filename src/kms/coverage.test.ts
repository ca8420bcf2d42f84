import { describe, expect, test } from 'vitest'
import { choicesIn, readAnswers, type Answers } from './answers.ts'
import { cellOf, decide, outcomeOf, type Outcome } from './decide.ts'
import { DELIVERIES, type DeliveryId } from './deliveries.ts'
import { breaksOf } from './edge.ts'
import { FACTS, type FactId } from './facts.ts'
import { KEY_USES } from './key-uses.ts'
import { NEED_IDS, OPTIONS, optionOf, type NeedId, type OptionId } from './options.ts'
import { deliver } from './policy/deliver.ts'
import { readDetails } from './policy/details.ts'
import type { Statement } from './policy/statement.ts'
import { needsOf, QUESTIONS, type QuestionId } from './questions.ts'
import { allEdges, SERVICE_EDGES, statementsFor } from './service-edges.ts'
import { SERVICES, serviceOf } from './services.ts'
import { SERVICE_IDS, type ServiceId } from './services/ids.ts'

// What AWS documents, written down a second time by hand and apart from the tables: a row that is deleted and a `met` that is
// flipped make a test fail that names the row and its source.

const sourceOf = (fact: FactId) => `${fact}, ${FACTS[fact].source.url}`

/** Answers that fit together, all of them kept: a row that asks for something the wizard does not offer is a mistake. */
function answersOf(given: Answers): Answers {
  const { answers, dropped } = readAnswers(given)
  expect(dropped).toEqual([])
  return answers
}

const outcomeFor = (given: Answers) => outcomeOf(decide(answersOf(given)))
const standingFor = (given: Answers) => decide(answersOf(given)).standing.map(({ id }) => id)

const OWNED = 'aws-owned-key'
const MANAGED = 'aws-managed-key'
const YOURS = 'customer-managed-key'
const NOTHING = 'nothing-fits'
/** The service has no way to share that was verified: the wizard does not ask. */
const NOT_ASKED = 'not-asked'

/** One service: what it does by itself, and what five kinds of reader need there. */
type ServiceRow = readonly [
  service: ServiceId,
  byItself: OptionId | 'none',
  nothingSpecial: Outcome,
  audit: Outcome,
  otherAccounts: Outcome | typeof NOT_ASKED,
  otherAccountsAndAudit: Outcome | typeof NOT_ASKED,
  separateAccess: Outcome,
  ownPeriod: Outcome,
  fact: FactId,
]

const SERVICE_ROWS: readonly ServiceRow[] = [
  // storage: where the AWS managed key cannot be shared, a customer managed key can
  ['s3', OWNED, OWNED, MANAGED, OWNED, YOURS, YOURS, YOURS, 's3EncryptsByDefault'],
  ['s3-directory-bucket', OWNED, OWNED, YOURS, OWNED, YOURS, YOURS, YOURS, 'directoryBucketOffersTwoKinds'],
  ['ebs', 'none', MANAGED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'awsEbsCannotBeShared'],
  ['efs', 'none', MANAGED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'efsOffersTwoKinds'],
  ['fsx', MANAGED, MANAGED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'fsxOffersTwoKinds'],
  ['backup', MANAGED, MANAGED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'backupVaultDefaultKey'],
  // databases
  ['rds', 'none', MANAGED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'rdsSnapshotSharing'],
  ['aurora', OWNED, OWNED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'auroraDefaultKey'],
  // that the AWS owned key does for other accounts is our reading
  ['dynamodb', OWNED, OWNED, MANAGED, OWNED, YOURS, YOURS, YOURS, 'dynamodbOwnedKeyNeedsNothing'],
  ['documentdb', 'none', MANAGED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'docdbSnapshotSharing'],
  ['neptune', 'none', MANAGED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'neptuneSnapshotSharing'],
  ['redshift', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'redshiftOffersTwoKinds'],
  ['redshift-serverless', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'redshiftServerlessDefault'],
  ['elasticache', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'elasticacheOffersTwoKinds'],
  ['memorydb', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'memorydbDefaultEncryption'],
  ['opensearch', 'none', OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'opensearchOffersTwoKinds'],
  ['opensearch-serverless', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'aossOffersTwoKinds'],
  // messaging; SSE-SQS for other accounts is our reading
  ['sqs', OWNED, OWNED, MANAGED, OWNED, YOURS, YOURS, YOURS, 'sqsDefaultEncryption'],
  ['sns', 'none', MANAGED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'snsOffersTwoKinds'],
  ['eventbridge', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'eventBridgeOffersTwoKinds'],
  ['kinesis-data-streams', 'none', MANAGED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'kinesisSharingNeedsOwnKey'],
  ['firehose', 'none', OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'firehoseOffersTwoKinds'],
  ['msk', MANAGED, MANAGED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'mskDefaultKey'],
  ['step-functions', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'statesOffersTwoKinds'],
  ['ses', 'none', MANAGED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'sesOffersTwoKinds'],
  // secrets, parameters, logs and trails
  ['secrets-manager', MANAGED, MANAGED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'secretsSharingNeedsOwnKey'],
  ['parameter-store', MANAGED, MANAGED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'parameterStoreSharingNeedsOwnKey'],
  ['cloudwatch-logs', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'logsOffersOwnEncryptionOrYours'],
  ['cloudtrail', OWNED, OWNED, YOURS, OWNED, YOURS, YOURS, YOURS, 'cloudtrailDefaultEncryption'],
  // compute
  ['lambda', MANAGED, MANAGED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'lambdaDefaultKey'],
  ['lambda-code', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'lambdaZipDefaultKey'],
  ['ecr', OWNED, OWNED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'ecrDefaultEncryption'],
  ['eks', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'eksDefaultKey'],
  ['ecs-fargate', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'fargateDefaultEncryption'],
  ['workspaces', 'none', MANAGED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'workspacesOptIn'],
  // analytics and machine learning
  ['glue', 'none', MANAGED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'glueOffersTwoKinds'],
  ['athena', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'athenaResultOptions'],
  ['athena-managed-results', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'athenaManagedDefault'],
  ['sagemaker', OWNED, OWNED, YOURS, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'sagemakerVolumeKeys'],
  ['bedrock', OWNED, OWNED, YOURS, OWNED, YOURS, YOURS, YOURS, 'bedrockSharingKey'],
  // pipelines, packages and DNS
  ['codepipeline', MANAGED, MANAGED, MANAGED, YOURS, YOURS, YOURS, YOURS, 'pipelineCrossAccountNeedsOwnKey'],
  ['codeartifact', MANAGED, MANAGED, MANAGED, NOT_ASKED, NOT_ASKED, YOURS, YOURS, 'codeArtifactOffersTwoKinds'],
  ['api-gateway', 'none', OWNED, NOTHING, NOT_ASKED, NOT_ASKED, NOTHING, NOTHING, 'apiGatewayOffersNoKey'],
  ['route53-dnssec', 'none', YOURS, YOURS, NOT_ASKED, NOT_ASKED, YOURS, NOTHING, 'dnssecNeedsOwnKey'],
  // code of one's own: no other key can be called; asymmetric and HMAC keys rotate by hand
  ['application', 'none', YOURS, YOURS, YOURS, YOURS, YOURS, YOURS, 'onlyCustomerManagedKeysTakeDirectCalls'],
  [
    'client-side-encryption',
    'none',
    YOURS,
    YOURS,
    YOURS,
    YOURS,
    YOURS,
    YOURS,
    'onlyCustomerManagedKeysTakeDirectCalls',
  ],
  ['application-public-key', 'none', YOURS, YOURS, YOURS, YOURS, YOURS, NOTHING, 'asymmetricKeysRotateByHand'],
  ['application-signing', 'none', YOURS, YOURS, YOURS, YOURS, YOURS, NOTHING, 'asymmetricKeysRotateByHand'],
  ['application-mac', 'none', YOURS, YOURS, YOURS, YOURS, YOURS, NOTHING, 'asymmetricKeysRotateByHand'],
  ['application-key-agreement', 'none', YOURS, YOURS, YOURS, YOURS, YOURS, NOTHING, 'asymmetricKeysRotateByHand'],
]

test('every service has its row', () => {
  expect(SERVICE_ROWS.map(([service]) => service)).toEqual(SERVICE_IDS)
})

describe.each(SERVICE_ROWS.map((row) => [row[0], sourceOf(row[8]), row] as const))('%s (%s)', (service, _, row) => {
  const [, byItself, nothingSpecial, audit, otherAccounts, otherAccountsAndAudit, separateAccess, ownPeriod] = row

  test(`without a choice: ${byItself}`, () => {
    expect(serviceOf(service).default).toBe(byItself)
  })

  test.each([
    ['nothing special', {}, nothingSpecial],
    ['each use in CloudTrail', { audit: 'yes' }, audit],
    ['a decision about the key of its own', { access: 'own' }, separateAccess],
    ['rotation in a period of one’s own', { rotation: 'own-period' }, ownPeriod],
  ] as const)('%s: %o: %s', (_wish, special, outcome) => {
    expect(outcomeFor({ service, accounts: 'own', ...special })).toBe(outcome)
  })

  test.each([
    ['other accounts', {}, otherAccounts],
    ['other accounts, and each use in CloudTrail', { audit: 'yes' }, otherAccountsAndAudit],
  ] as const)('%s: %o: %s', (_wish, special, outcome) => {
    const { answers, dropped } = readAnswers({ service, accounts: 'others', ...special })
    if (outcome === NOT_ASKED) {
      expect(dropped).toEqual([{ key: 'accounts', value: 'others', why: 'does-not-apply' }])
    } else {
      expect(dropped).toEqual([])
      expect(outcomeOf(decide(answers))).toBe(outcome)
    }
  })
})

/** Services that refuse more than one of the kinds that AWS creates; the others take every key of one's own. */
test.each([
  [
    'ecs-fargate',
    [OWNED, YOURS, 'imported-key-material', 'cloudhsm-key-store', 'external-key-store'],
    'fargateTakesNoMultiRegionKeys',
  ],
  ['api-gateway', [OWNED], 'apiGatewayOffersNoKey'],
  ['route53-dnssec', [YOURS], 'dnssecOtherKeysDoubt'],
  ...(['application-public-key', 'application-signing', 'application-mac', 'application-key-agreement'] as const).map(
    (service) =>
      [
        service,
        [YOURS, 'multi-region-key', 'imported-key-material', 'imported-multi-region-key'],
        'customStoresAreSymmetricOnly',
      ] as const,
  ),
] as const satisfies readonly (readonly [ServiceId, readonly OptionId[], FactId])[])(
  '%s takes %o alone (%s)',
  (service, offered, fact) => {
    const { standing, ruledOut } = decide(answersOf({ service }))
    expect(standing.map(({ id }) => id)).toEqual(offered)
    expect(ruledOut.flatMap(({ objections }) => objections.map((each) => each.fact))).toContain(fact)
  },
)

test('every other service takes every key of one’s own', () => {
  const refuse = SERVICES.filter(
    ({ id }) => standingFor({ service: id }).filter((each) => optionOf(each).ownKey).length < 6,
  )
  expect(refuse.map(({ id }) => id)).toEqual([
    'ecs-fargate',
    'api-gateway',
    'route53-dnssec',
    'application-public-key',
    'application-signing',
    'application-mac',
    'application-key-agreement',
  ])
})

/** Which kinds of key do what a need asks for, in the order of the options, and an answer that asks for it alone. */
const NEED_ROWS: readonly (readonly [NeedId, does: string, asks: Answers, notThere: readonly OptionId[], FactId])[] = [
  // AWS owned, AWS managed | customer managed, multi-Region | imported, imported multi-Region | CloudHSM, external
  [
    'sharing',
    'yn yy yy yy',
    { service: 's3-directory-bucket', accounts: 'others' },
    [MANAGED],
    'awsManagedServesOneAccount',
  ],
  ['backup-copies', 'nn yy yy yy', { service: 'backup', accounts: 'copies-in' }, [OWNED], 'backupDestinationKey'],
  ['service-delivery', 'yn yy yy yy', { service: 's3', delivery: 'cloudfront' }, [], 'awsManagedPolicyIsFixed'],
  ['own-key-delivery', 'nn yy yy yy', { service: 's3', delivery: 'guardduty-findings' }, [], 'guarddutyKeyStatement'],
  ['sse-s3-delivery', 'yn nn nn nn', { service: 's3', delivery: 'alb-logs' }, [], 'albLogsNeedSseS3'],
  ['landing-zone', 'yn yn yn yy', { service: 's3', delivery: 'control-tower' }, [], 'controlTowerKeyRules'],
  ['direct-use', 'nn yy yy yy', { service: 'application' }, [], 'onlyCustomerManagedKeysTakeDirectCalls'],
  ['separate-access', 'nn yy yy yy', { service: 's3', access: 'own' }, [], 'awsManagedFollowsTheResource'],
  ['kms-key', 'ny yy yy yy', { service: 'cloudtrail', standards: 'cis' }, [MANAGED], 'cisTrailWantsAKmsKey'],
  ['audit', 'ny yy yy yy', { service: 'dynamodb', audit: 'yes' }, [], 'awsOwnedUseIsNotLogged'],
  ['kill-switch', 'nn yy yy yy', { service: 's3', revocation: 'disable' }, [], 'disableStopsUse'],
  ['shredding', 'nn yy yy yy', { service: 's3', revocation: 'shred' }, [], 'deletionIsFinal'],
  [
    'instant-shredding',
    'nn nn yy ny',
    { service: 's3', revocation: 'shred-at-once' },
    [],
    'importedMaterialCanBeDeletedAtOnce',
  ],
  ['yearly-rotation', 'ny yy nn nn', { service: 's3', rotation: 'yearly' }, [], 'awsManagedRotationPeriod'],
  ['own-rotation-period', 'nn yy nn nn', { service: 's3', rotation: 'own-period' }, [], 'rotationNeedsKmsMaterial'],
  ['on-demand-rotation', 'nn yy yy nn', { service: 's3', rotation: 'on-demand' }, [], 'onDemandRotationWorks'],
  [
    'same-ciphertext',
    'nn ny ny nn',
    { service: 'application', regions: 'same-ciphertext' },
    [],
    'multiRegionKeysShareMaterial',
  ],
  [
    'chosen-region',
    'ny yy yy yy',
    { service: 'route53-dnssec', regions: 'residency' },
    [YOURS],
    'awsOwnedRegionIsTheServices',
  ],
  ['own-key-material', 'nn nn yy ny', { service: 's3', material: 'own-material' }, [], 'importedMaterialIsYours'],
  ['own-hsm', 'nn nn nn yy', { service: 's3', material: 'own-hsm' }, [], 'cloudHsmIsYours'],
  ['outside-aws', 'nn nn nn ny', { service: 's3', material: 'outside-aws' }, [], 'externalMaterialStaysOutside'],
  ['anonymous-reads', 'yn nn nn nn', { service: 's3', accounts: 'everyone' }, [], 'anonymousRequestsCannotUseKms'],
  [
    'expiring-material',
    'nn nn yy ny',
    { service: 's3', material: 'own-material-expiring' },
    [],
    'onlyImportedMaterialExpires',
  ],
  [
    'aws-availability',
    'yy yy yy nn',
    { service: 's3', material: 'own-hsm', availability: 'cannot-wait' },
    [],
    'customStoresHaveNoSla',
  ],
  [
    'high-request-rate',
    'yy yy yy nn',
    { service: 's3', material: 'own-hsm', volume: 'often' },
    [],
    'customStoreRequestRate',
  ],
  [
    'post-quantum-signing',
    'nn yy nn nn',
    { service: 'application-signing', spec: 'ml-dsa-65' },
    ['cloudhsm-key-store', 'external-key-store'],
    'mlDsaTakesNoImport',
  ],
]

test('every need has its row', () => {
  expect(NEED_ROWS.map(([need]) => need)).toEqual(NEED_IDS)
})

describe.each(NEED_ROWS.map((row) => [row[0], sourceOf(row[4]), row] as const))('%s (%s)', (need, _, row) => {
  const [, does, asks, notThere] = row
  const marks = does.replaceAll(' ', '').split('')

  test.each(
    OPTIONS.map(
      (option, at) => [option.id, marks[at] === 'y' ? 'yes' : 'no', sourceOf(option.cells[need].fact), option] as const,
    ),
  )('%s: %s (%s)', (_id, expected, _source, option) => {
    expect(option.cells[need].met ? 'yes' : 'no').toBe(expected)
  })

  test('is what rules kinds of key out, and leaves the others', () => {
    const answers = answersOf(asks)
    const { ruledOut } = decide(answers)
    const out = ruledOut
      .filter(({ objections }) => objections.some((each) => each.need === need))
      .map(({ option }) => option.id)
    const expected = OPTIONS.filter(({ id }, at) => marks[at] === 'n' && !notThere.includes(id)).map(({ id }) => id)
    expect(out.filter((id) => !notThere.includes(id))).toEqual(expected)
    for (const id of notThere) expect(standingFor(asks)).not.toContain(id)
  })
})

/** Where a service departs from that table: service, kind of key, need, verdict, fact. */
const DEPARTURES: readonly (readonly [ServiceId, OptionId, NeedId, 'yes' | 'no', FactId])[] = [
  ['s3', OWNED, 'sharing', 'yes', 'sseS3SharesByBucketPolicy'],
  ['s3', OWNED, 'audit', 'no', 'sseS3IsNotAKmsKeyOfYours'],
  ['s3', MANAGED, 'sharing', 'no', 'awsS3CannotBeShared'],
  ['ebs', MANAGED, 'sharing', 'no', 'awsEbsCannotBeShared'],
  ['rds', MANAGED, 'sharing', 'no', 'rdsSnapshotSharing'],
  ['aurora', OWNED, 'sharing', 'no', 'auroraSharingNeedsOwnKey'],
  ['aurora', MANAGED, 'sharing', 'no', 'rdsSnapshotSharing'],
  ['dynamodb', OWNED, 'sharing', 'yes', 'dynamodbOwnedKeyNeedsNothing'],
  ['dynamodb', MANAGED, 'sharing', 'no', 'dynamodbAwsManagedIsNotShared'],
  ['documentdb', MANAGED, 'sharing', 'no', 'docdbSnapshotSharing'],
  ['neptune', MANAGED, 'sharing', 'no', 'neptuneSnapshotSharing'],
  ['sqs', OWNED, 'sharing', 'yes', 'sseSqsHasNoKeyToPermit'],
  ['sqs', OWNED, 'service-delivery', 'yes', 'sseSqsHasNoKeyToPermit'],
  ['sqs', MANAGED, 'service-delivery', 'no', 'sqsServicesNeedOwnKey'],
  ['sns', MANAGED, 'service-delivery', 'no', 'snsServicesNeedOwnKey'],
  ['kinesis-data-streams', MANAGED, 'sharing', 'no', 'kinesisSharingNeedsOwnKey'],
  ['secrets-manager', MANAGED, 'sharing', 'no', 'secretsSharingNeedsOwnKey'],
  ['parameter-store', MANAGED, 'sharing', 'no', 'parameterStoreSharingNeedsOwnKey'],
  ['cloudtrail', OWNED, 'sharing', 'yes', 'sseS3SharesByBucketPolicy'],
  ['bedrock', OWNED, 'sharing', 'yes', 'bedrockSharingKey'],
  ['codepipeline', MANAGED, 'sharing', 'no', 'pipelineCrossAccountNeedsOwnKey'],
  ['route53-dnssec', YOURS, 'chosen-region', 'no', 'dnssecKeySpec'],
  ['route53-dnssec', YOURS, 'shredding', 'no', 'dnssecKeySignsOnly'],
  ['route53-dnssec', YOURS, 'instant-shredding', 'no', 'dnssecKeySignsOnly'],
  ['route53-dnssec', YOURS, 'yearly-rotation', 'no', 'dnssecTwoKeySigningKeys'],
  ['route53-dnssec', YOURS, 'own-rotation-period', 'no', 'dnssecTwoKeySigningKeys'],
  ['route53-dnssec', YOURS, 'on-demand-rotation', 'no', 'dnssecTwoKeySigningKeys'],
  ...[YOURS, 'multi-region-key', 'imported-key-material', 'imported-multi-region-key'].flatMap((key) => {
    const option = key as OptionId
    const imported = key.startsWith('imported')
    const byHand = (service: ServiceId) =>
      (['yearly-rotation', 'own-rotation-period', 'on-demand-rotation'] as const).map(
        (need) => [service, option, need, 'no', 'asymmetricKeysRotateByHand'] as const,
      )
    const noData = (service: ServiceId, fact: FactId) =>
      (['shredding', 'instant-shredding'] as const).map((need) => [service, option, need, 'no', fact] as const)
    return [
      ...byHand('application-public-key'),
      ...(imported
        ? (['shredding', 'instant-shredding'] as const).map(
            (need) => ['application-public-key', option, need, 'yes', 'importedAsymmetricCanBeRebuilt'] as const,
          )
        : []),
      ...byHand('application-signing'),
      ...noData('application-signing', 'signingKeysEncryptNothing'),
      ...byHand('application-mac'),
      ...noData('application-mac', 'hmacKeysEncryptNothing'),
      ...byHand('application-key-agreement'),
      ...noData('application-key-agreement', 'sharedSecretsLeaveKms'),
    ]
  }),
]

/** An answer that asks for what services depart in. */
const ASKS: { readonly [Need in NeedId]?: Answers } = {
  sharing: { accounts: 'others' },
  'service-delivery': { delivery: 'another-service' },
  audit: { audit: 'yes' },
  shredding: { revocation: 'shred' },
  'instant-shredding': { revocation: 'shred-at-once' },
  'yearly-rotation': { rotation: 'yearly' },
  'own-rotation-period': { rotation: 'own-period' },
  'on-demand-rotation': { rotation: 'on-demand' },
  'chosen-region': { regions: 'residency' },
}

test('every departure of a service has its row, and there are no others', () => {
  const there = SERVICES.flatMap(({ id, departs }) =>
    Object.entries(departs).flatMap(([option, cells]) => Object.keys(cells).map((need) => `${id} ${option} ${need}`)),
  )
  expect(there.toSorted()).toEqual(DEPARTURES.map(([...row]) => row.slice(0, 3).join(' ')).toSorted())
})

test.each(DEPARTURES.map((row) => [...row, FACTS[row[4]].source.url] as const))(
  '%s, %s: %s: %s (%s, %s)',
  (service, id, need, expected, fact) => {
    const { standing, ruledOut } = decide(answersOf({ service, ...ASKS[need] }))
    expect(cellOf(optionOf(id), need, serviceOf(service))).toEqual({ met: expected === 'yes', fact })
    const objections = ruledOut.find(({ option }) => option.id === id)?.objections ?? []
    if (expected === 'no') expect(objections).toContainEqual(expect.objectContaining({ need, fact }))
    else expect(standing.map((option) => option.id)).toContain(id)
  },
)

const LOGS = 'Encrypt, Decrypt, ReEncrypt*, GenerateDataKey*, DescribeKey'
const AS_GRANTED = 'Encrypt, Decrypt, ReEncrypt*, GenerateDataKey, GenerateDataKeyWithoutPlaintext, DescribeKey'
const THROUGH_S3 = 'kms:ViaService, kms:EncryptionContext:aws:s3:arn'

/** What each delivery leads to, alone and with each use in CloudTrail, and whom the key policy then admits. */
const DELIVERY_ROWS: readonly (readonly [
  DeliveryId,
  alone: Outcome,
  andAudit: Outcome,
  admits: readonly string[],
  FactId,
])[] = [
  // into a topic: no AWS owned key there, so a customer managed key in any case
  [
    'cloudwatch-alarms',
    YOURS,
    YOURS,
    ['cloudwatch.amazonaws.com: GenerateDataKey*, Decrypt if aws:SourceAccount, aws:SourceArn'],
    'snsSourceConditions',
  ],
  [
    'eventbridge-to-topic',
    YOURS,
    YOURS,
    ['events.amazonaws.com: GenerateDataKey*, Decrypt'],
    'eventBridgeToSnsTakesNoCondition',
  ],
  [
    's3-events-to-topic',
    YOURS,
    YOURS,
    ['s3.amazonaws.com: GenerateDataKey*, Decrypt if aws:SourceAccount, aws:SourceArn'],
    's3EventsNeedKeyPolicy',
  ],
  ['cloudtrail-notices', YOURS, YOURS, ['cloudtrail.amazonaws.com: GenerateDataKey*, Decrypt'], 'cloudtrailTopicKey'],
  ['rds-events', YOURS, YOURS, ['events.rds.amazonaws.com: GenerateDataKey*, Decrypt'], 'rdsEventsPrincipal'],
  ['redshift-events', YOURS, YOURS, ['redshift.amazonaws.com: GenerateDataKey*, Decrypt'], 'redshiftEventsPrincipal'],
  ['ses-notices', YOURS, YOURS, ['ses.amazonaws.com: GenerateDataKey, Decrypt'], 'sesTopicKey'],
  ['backup-events', YOURS, YOURS, ['backup.amazonaws.com: GenerateDataKey*, Decrypt'], 'backupTopicPrincipal'],
  ['budgets', YOURS, YOURS, ['budgets.amazonaws.com: GenerateDataKey*, Decrypt'], 'budgetsTopicKey'],
  [
    'cost-anomalies',
    YOURS,
    YOURS,
    ['costalerts.amazonaws.com: GenerateDataKey*, Decrypt if aws:SourceAccount'],
    'costAnomaliesTopicKey',
  ],
  // into a queue: SSE-SQS does as well, which is our reading
  [
    'sns-topic',
    OWNED,
    YOURS,
    ['sns.amazonaws.com: GenerateDataKey, Decrypt if aws:SourceArn'],
    'sqsServicesNeedOwnKey',
  ],
  [
    'eventbridge-to-queue',
    OWNED,
    YOURS,
    ['events.amazonaws.com: GenerateDataKey, Decrypt if aws:SourceArn'],
    'sqsServicesNeedOwnKey',
  ],
  [
    's3-events-to-queue',
    OWNED,
    YOURS,
    ['s3.amazonaws.com: GenerateDataKey, Decrypt if aws:SourceAccount, aws:SourceArn'],
    'sqsServicesNeedOwnKey',
  ],
  [
    'sns-dead-letters',
    OWNED,
    YOURS,
    ['sns.amazonaws.com: GenerateDataKey, Decrypt if aws:SourceArn'],
    'snsDeadLetterKey',
  ],
  // into a bucket: SSE-S3 does, unless the service asks for a key or refuses it
  [
    'cloudfront',
    OWNED,
    YOURS,
    ['cloudfront.amazonaws.com: Decrypt, Encrypt, GenerateDataKey* if aws:SourceArn'],
    'cloudfrontKeyStatement',
  ],
  [
    'vpc-flow-logs',
    OWNED,
    YOURS,
    [`delivery.logs.amazonaws.com: ${LOGS} if aws:SourceAccount, aws:SourceArn`],
    'flowLogsKeyStatement',
  ],
  [
    'cloudfront-logs',
    OWNED,
    YOURS,
    [`delivery.logs.amazonaws.com: ${LOGS} if aws:SourceAccount, aws:SourceArn`],
    'cloudfrontLogsKeyStatement',
  ],
  [
    'waf-logs',
    OWNED,
    YOURS,
    ['delivery.logs.amazonaws.com: GenerateDataKey* if aws:SourceAccount, aws:SourceArn'],
    'wafLogsKeyStatement',
  ],
  [
    'resolver-logs',
    OWNED,
    YOURS,
    [`delivery.logs.amazonaws.com: ${LOGS} if aws:SourceAccount, aws:SourceArn`],
    'resolverLogsKeyStatement',
  ],
  [
    'nlb-logs',
    OWNED,
    YOURS,
    [`delivery.logs.amazonaws.com: ${LOGS} if aws:SourceAccount, aws:SourceArn`],
    'nlbLogsKeyStatement',
  ],
  ['alb-logs', OWNED, NOTHING, [], 'albLogsNeedSseS3'],
  ['s3-access-logs', OWNED, NOTHING, [], 's3LogBucketsNeedSseS3'],
  ['redshift-audit-logs', OWNED, NOTHING, [], 'redshiftAuditNeedsSseS3'],
  ['log-exports', OWNED, YOURS, ['logs.eu-west-1.amazonaws.com: GenerateDataKey, Decrypt'], 'logExportKey'],
  [
    'bedrock-logs',
    OWNED,
    YOURS,
    ['bedrock.amazonaws.com: GenerateDataKey if aws:SourceAccount, aws:SourceArn'],
    'bedrockLogsKey',
  ],
  [
    'cloudtrail-logs',
    OWNED,
    YOURS,
    [
      'cloudtrail.amazonaws.com: GenerateDataKey* if aws:SourceArn, kms:EncryptionContext:aws:cloudtrail:arn',
      'cloudtrail.amazonaws.com: DescribeKey if aws:SourceArn',
    ],
    'cloudtrailKeyPermissions',
  ],
  [
    'aws-config',
    OWNED,
    YOURS,
    ['config.amazonaws.com: GenerateDataKey, Decrypt if aws:SourceAccount, aws:SourceArn'],
    'configKeyStatement',
  ],
  [
    'control-tower',
    OWNED,
    YOURS,
    [
      'config.amazonaws.com: GenerateDataKey, Decrypt',
      'cloudtrail.amazonaws.com: GenerateDataKey*, Decrypt if aws:SourceArn, kms:EncryptionContext:aws:cloudtrail:arn',
    ],
    'controlTowerKeyStatements',
  ],
  [
    'guardduty-findings',
    YOURS,
    YOURS,
    ['guardduty.amazonaws.com: GenerateDataKey if aws:SourceAccount, aws:SourceArn'],
    'guarddutyKeyStatement',
  ],
  [
    'macie-results',
    YOURS,
    YOURS,
    ['macie.amazonaws.com: GenerateDataKey, Encrypt if aws:SourceAccount, aws:SourceArn'],
    'macieKeyStatement',
  ],
  [
    'inspector-reports',
    YOURS,
    YOURS,
    ['inspector2.amazonaws.com: Decrypt, GenerateDataKey* if aws:SourceAccount, aws:SourceArn'],
    'inspectorKeyStatement',
  ],
  [
    's3-inventory',
    OWNED,
    YOURS,
    ['s3.amazonaws.com: GenerateDataKey if aws:SourceAccount, aws:SourceArn'],
    'inventoryKeyStatement',
  ],
  [
    'storage-lens',
    OWNED,
    YOURS,
    ['storage-lens.s3.amazonaws.com: GenerateDataKey if aws:SourceAccount, aws:SourceArn'],
    'storageLensKeyStatement',
  ],
  ['s3-replication', OWNED, MANAGED, [`role: Decrypt if ${THROUGH_S3}`], 's3ReplicationRole'],
  [
    's3-replicas',
    OWNED,
    YOURS,
    [`role: Encrypt, GenerateDataKey, Decrypt if ${THROUGH_S3}`],
    'replicaKeyIsCustomerManaged',
  ],
  [
    'firehose-to-bucket',
    OWNED,
    MANAGED,
    [`role: Decrypt, GenerateDataKey if ${THROUGH_S3}`],
    'firehoseRolePermissions',
  ],
  [
    'ses-mail',
    OWNED,
    YOURS,
    ['ses.amazonaws.com: Decrypt, GenerateDataKey* if aws:SourceAccount, aws:SourceArn'],
    'sesKeyStatement',
  ],
  ['backup-reports', OWNED, YOURS, ['AWSServiceRoleForBackupReports: GenerateDataKey'], 'backupReportsKey'],
  // volumes: the AWS managed key of the account needs nothing
  [
    'auto-scaling',
    MANAGED,
    MANAGED,
    [`AWSServiceRoleForAutoScaling: ${LOGS}`, 'AWSServiceRoleForAutoScaling: CreateGrant if kms:GrantIsForAWSResource'],
    'autoScalingKeyStatements',
  ],
  [
    'spot-instances',
    MANAGED,
    MANAGED,
    [`AWSServiceRoleForEC2Spot: ${AS_GRANTED}`, 'AWSServiceRoleForEC2Spot: CreateGrant if kms:GrantIsForAWSResource'],
    'spotRoleNeedsTheKey',
  ],
  [
    'spot-fleet',
    MANAGED,
    MANAGED,
    [
      `AWSServiceRoleForEC2SpotFleet: ${AS_GRANTED}`,
      'AWSServiceRoleForEC2SpotFleet: CreateGrant if kms:GrantIsForAWSResource',
    ],
    'spotFleetRoleNeedsTheKey',
  ],
  [
    'step-functions-logs',
    OWNED,
    YOURS,
    ['delivery.logs.amazonaws.com: Decrypt', 'role: GenerateDataKey if kms:EncryptionContext:SourceArn'],
    'statesLoggingNeedsMore',
  ],
]

test('every delivery has its row', () => {
  expect(DELIVERY_ROWS.map(([id]) => id)).toEqual(DELIVERIES.map(({ id }) => id))
})

describe.each(DELIVERY_ROWS.map((row) => [row[0], sourceOf(row[4]), row] as const))('%s (%s)', (delivery, _, row) => {
  const [, alone, andAudit, admits] = row
  const service = DELIVERIES.find(({ id }) => id === delivery)?.into ?? ''

  test(`alone: ${alone}; with each use in CloudTrail: ${andAudit}`, () => {
    expect(outcomeFor({ service, delivery })).toBe(alone)
    expect(outcomeFor({ service, delivery, audit: 'yes' })).toBe(andAudit)
  })

  test('under a key of one’s own, the key policy admits it as its page has it', () => {
    const delivered = deliver(optionOf(YOURS), answersOf({ service, delivery }), DETAILS)
    const statements = delivered.kind === 'key-policy' ? delivered.statements : []
    const caused = statements.filter(({ cause }) => cause.kind === 'answer' && cause.question === 'delivery')
    expect(caused.map(({ statement }) => inShort(statement))).toEqual(admits)
    expect(delivered.also.some(({ id }) => id === 'delivery-impossible')).toBe(admits.length === 0)
  })
})

/** Whom a service brings into the key policy by itself, what is seen without, and the fact behind both. */
const SERVICE_EDGE_ROWS: readonly (readonly [
  id: string,
  ServiceId,
  keys: string,
  admits: readonly string[],
  symptom: string,
  FactId,
])[] = [
  [
    'dnssec-signing',
    'route53-dnssec',
    YOURS,
    [
      'dnssec-route53.amazonaws.com: DescribeKey, GetPublicKey, Sign if aws:SourceAccount, aws:SourceArn',
      'dnssec-route53.amazonaws.com: CreateGrant if kms:GrantIsForAWSResource',
    ],
    'The key-signing key goes to ACTION_NEEDED.',
    'dnssecKeyStatement',
  ],
  [
    'lambda-packages',
    'lambda-code',
    OWNED,
    ['lambda.amazonaws.com: GenerateDataKey, Decrypt if kms:EncryptionContext:aws:lambda:FunctionArn'],
    'not documented',
    'lambdaZipKeyPolicy',
  ],
  [
    'fargate-storage',
    'ecs-fargate',
    OWNED,
    [
      'fargate.amazonaws.com: GenerateDataKeyWithoutPlaintext if kms:EncryptionContext:aws:ecs:clusterAccount, kms:EncryptionContext:aws:ecs:clusterName',
      'fargate.amazonaws.com: CreateGrant if kms:EncryptionContext:aws:ecs:clusterAccount, kms:EncryptionContext:aws:ecs:clusterName, kms:GrantOperations',
    ],
    'New tasks fail.',
    'fargateKeyPolicy',
  ],
  [
    'backup-jobs',
    'backup',
    MANAGED,
    [
      'role: Decrypt, GenerateDataKey',
      'role: DescribeKey',
      'role: CreateGrant if kms:EncryptionContextKeys, kms:ViaService, kms:GrantIsForAWSResource',
    ],
    'The job succeeds, and the objects are neither backed up nor restored.',
    'backupRoleNeedsTheKey',
  ],
  [
    'event-bus',
    'eventbridge',
    OWNED,
    ['events.amazonaws.com: DescribeKey', 'events.amazonaws.com: GenerateDataKey, Decrypt if aws:SourceArn'],
    'Events go to the dead-letter queue of the bus, if it has one.',
    'eventBridgeKeyStatement',
  ],
  [
    'received-mail',
    'ses',
    MANAGED,
    ['ses.amazonaws.com: GenerateDataKey* if aws:SourceAccount, aws:SourceArn'],
    'Creating the receipt rule fails with InvalidS3Configuration.',
    'sesKeyStatement',
  ],
  [
    'log-group',
    'cloudwatch-logs',
    OWNED,
    [
      'logs.{region}.amazonaws.com: Encrypt, Decrypt, ReEncrypt*, GenerateDataKey* if kms:EncryptionContext:aws:logs:arn',
      'logs.{region}.amazonaws.com: DescribeKey',
    ],
    'The log data can no longer be retrieved.',
    'logsPrincipalIsRegional',
  ],
  [
    'trail',
    'cloudtrail',
    OWNED,
    [
      'cloudtrail.amazonaws.com: GenerateDataKey* if aws:SourceArn, kms:EncryptionContext:aws:cloudtrail:arn',
      'cloudtrail.amazonaws.com: DescribeKey if aws:SourceArn',
    ],
    'CloudTrail stops delivering logs.',
    'cloudtrailKeyPermissions',
  ],
  [
    'query-results',
    'athena-managed-results',
    OWNED,
    [
      'encryption.athena.amazonaws.com: Decrypt, GenerateDataKey if kms:EncryptionContext:aws:athena:arn, aws:SourceArn, aws:SourceAccount',
      'encryption.athena.amazonaws.com: DescribeKey if aws:SourceArn, aws:SourceAccount',
    ],
    'not documented',
    'athenaManagedKeyPolicy',
  ],
]

test('every service whose key policy names the service itself has its row', () => {
  expect(SERVICE_EDGE_ROWS.map(([id]) => id)).toEqual(SERVICE_EDGES.map(({ id }) => id))
  const byThemselves = SERVICE_IDS.filter((id) => KEY_USES[id].callers.length > 0)
  expect(SERVICE_EDGE_ROWS.map(([, into]) => into).toSorted()).toEqual(
    [...new Set([...byThemselves, 'backup'])].toSorted(),
  )
})

test.each(SERVICE_EDGE_ROWS)('%s into %s', (id, into, simplest, admits, symptom, fact) => {
  const edge = allEdges().find((each) => each.id === id)
  expect([edge?.into, edge?.keys[0], edge?.fact]).toEqual([into, simplest, fact])
  expect(edge?.symptom.documented ? edge.symptom.says : 'not documented').toBe(symptom)
  expect(
    edge?.permissions.map(({ caller, actions, condition }) =>
      inShort({
        Principal: caller.kind === 'service' ? { Service: caller.principal } : { AWS: 'role' },
        Action: actions,
        ...(condition && { Condition: condition }),
      }),
    ),
  ).toEqual(admits)
  const compared = new Set(
    edge?.permissions.flatMap(({ condition = {} }) => Object.values(condition).flatMap((keys) => Object.keys(keys))),
  )
  const broken = edge?.breaks.flatMap(({ keys }) => keys) ?? []
  expect(broken.filter((key) => compared.has(key))).toEqual([])
  expect((edge?.onlyWith ?? []).filter(({ key }) => !compared.has(key))).toEqual([])
})

test.each(SERVICE_EDGES.filter((edge) => statementsFor(edge).length > 0).map((edge) => [edge.id, edge] as const))(
  '%s: what breaks its statements and how that shows is told with the key policy',
  (_, edge) => {
    const { also } = deliver(optionOf(YOURS), answersOf({ service: edge.into }), {})
    const text = also.map(({ says }) => says).join('\n')
    for (const { keys } of breaksOf({ ...edge, permissions: statementsFor(edge) }))
      for (const key of keys) expect(text).toContain(key)
    for (const { key, value } of edge.onlyWith ?? []) expect(text).toContain(`${key} works only with ${value}`)
    expect(text).toContain(edge.symptom.says)
  },
)

const DETAILS = readDetails({ region: 'eu-west-1' }).details

/** “s3.amazonaws.com: GenerateDataKey if aws:SourceArn”: whom a statement admits, to what, and on which conditions. */
function inShort({ Principal, Action, Condition }: Pick<Statement, 'Principal' | 'Action' | 'Condition'>): string {
  const who =
    Principal === undefined || Principal === '*' ? '*' : 'AWS' in Principal ? Principal.AWS : Principal.Service
  const keys = Object.values(Condition ?? {}).flatMap((each) => Object.keys(each))
  const name = [who]
    .flat()
    .join()
    .replace(/<\w+_ROLE_ARN>/, 'role')
    .replace(/^arn:.*\//, '')
  const actions = [Action]
    .flat()
    .map((action) => action.replace('kms:', ''))
    .join(', ')
  return `${name}: ${actions}${keys.length > 0 ? ` if ${keys.join(', ')}` : ''}`
}

/** What drives readers to a kind of key, each answer that asks for something at least once. */
const DRIVERS: readonly (readonly [driver: string, Answers, Outcome, FactId])[] = [
  ...(['ml-dsa-44', 'ml-dsa-65', 'ml-dsa-87'] as const).flatMap((spec) => [
    [`signatures with ${spec}`, { service: 'application-signing', spec }, YOURS, 'mlDsaIsPostQuantum'] as const,
    [
      `the same, from material of one’s own (${spec})`,
      { service: 'application-signing', spec, material: 'own-material' },
      NOTHING,
      'mlDsaTakesNoImport',
    ] as const,
  ]),
  ['encrypted at rest, with the least effort', { service: 's3', accounts: 'own' }, OWNED, 's3EncryptsByDefault'],
  ['each use in CloudTrail, and nothing else', { service: 's3', audit: 'yes' }, MANAGED, 'awsManagedUseIsLogged'],
  [
    'the same where there is no AWS managed key',
    { service: 'redshift', audit: 'yes' },
    YOURS,
    'redshiftOffersTwoKinds',
  ],
  ['use of the key apart from use of the data', { service: 'ecr', access: 'own' }, YOURS, 'keyPolicyIsPrimary'],
  [
    'a named account reads plain objects',
    { service: 's3', accounts: 'others', sharing: 'read' },
    OWNED,
    'sseS3SharesByBucketPolicy',
  ],
  ['an account copies a database', { service: 'rds', accounts: 'others' }, YOURS, 'rdsSnapshotSharing'],
  ['backups are copied to another account', { service: 'ebs', accounts: 'others' }, YOURS, 'backupSharesTheSourceKey'],
  [
    'other accounts copy backups into a vault',
    { service: 'backup', accounts: 'copies-in' },
    YOURS,
    'backupDestinationKey',
  ],
  [
    'the same, of types that AWS Backup manages fully',
    { service: 'backup', accounts: 'copies-in-managed' },
    MANAGED,
    'backupDestinationKey',
  ],
  [
    'the whole organization reads a secret',
    { service: 'secrets-manager', accounts: 'organization' },
    YOURS,
    'secretsSharingNeedsOwnKey',
  ],
  ['a vendor’s role in the account', { service: 's3', accounts: 'vendor' }, OWNED, 'externalIdStopsConfusedDeputies'],
  ['the public reads a bucket', { service: 's3', accounts: 'everyone' }, OWNED, 'sseS3NeedsNoSignature'],
  [
    'the public, under a key that is seen in CloudTrail',
    { service: 's3', accounts: 'everyone', audit: 'yes' },
    NOTHING,
    'anonymousRequestsCannotUseKms',
  ],
  [
    'an AWS service publishes to a topic',
    { service: 'sns', delivery: 'cloudwatch-alarms' },
    YOURS,
    'snsServicesNeedOwnKey',
  ],
  [
    'a service that is not listed publishes to a topic',
    { service: 'sns', delivery: 'another-service' },
    YOURS,
    'snsServicesNeedOwnKey',
  ],
  [
    'a service that is not listed writes to a bucket',
    { service: 's3', delivery: 'another-service' },
    OWNED,
    'awsOwnedNeedsNoKeyPermission',
  ],
  ['all access stops at once', { service: 'dynamodb', revocation: 'disable' }, YOURS, 'disableStopsUse'],
  ['data end with their key', { service: 'dynamodb', revocation: 'shred' }, YOURS, 'deletionIsFinal'],
  [
    'data end at once',
    { service: 'dynamodb', revocation: 'shred-at-once' },
    'imported-key-material',
    'importedMaterialCanBeDeletedAtOnce',
  ],
  ['rotation each year', { service: 'rds', rotation: 'yearly' }, MANAGED, 'awsManagedRotationPeriod'],
  [
    'the same where there is no AWS managed key',
    { service: 'eks', rotation: 'yearly' },
    YOURS,
    'rotationPeriodDefault',
  ],
  ['rotation in a period of one’s own', { service: 'rds', rotation: 'own-period' }, YOURS, 'rotationPeriodMin'],
  ['rotation at a moment of one’s own', { service: 'rds', rotation: 'on-demand' }, YOURS, 'onDemandRotationWorks'],
  ['code that calls AWS KMS', { service: 'application' }, YOURS, 'onlyCustomerManagedKeysTakeDirectCalls'],
  ['signatures', { service: 'application-signing' }, YOURS, 'keyUsersSigning'],
  ['AWS never sees plaintext', { service: 'client-side-encryption' }, YOURS, 'clientSideHidesDataFromS3'],
  [
    'one ciphertext in several Regions',
    { service: 'client-side-encryption', regions: 'same-ciphertext' },
    'multi-region-key',
    'multiRegionKeysShareMaterial',
  ],
  [
    'the same with material of one’s own',
    { service: 'application', regions: 'same-ciphertext', material: 'own-material' },
    'imported-multi-region-key',
    'importedMaterialIsYours',
  ],
  [
    'copies of a database in another Region',
    { service: 'rds', access: 'own', regions: 'several' },
    YOURS,
    'servicesTreatMultiRegionAsSingle',
  ],
  [
    'data that must not leave the Region',
    { service: 's3', access: 'own', regions: 'residency' },
    YOURS,
    'singleRegionKeysStay',
  ],
  [
    'a key for DNSSEC that must not leave another Region',
    { service: 'route53-dnssec', regions: 'residency' },
    NOTHING,
    'dnssecKeySpec',
  ],
  [
    'a key for DNSSEC that must stay where it has to be',
    { service: 'route53-dnssec', regions: 'residency-us-east-1' },
    YOURS,
    'dnssecKeySpec',
  ],
  [
    'key material of one’s own',
    { service: 's3', material: 'own-material' },
    'imported-key-material',
    'importedMaterialIsYours',
  ],
  [
    'key material that expires',
    { service: 's3', material: 'own-material-expiring' },
    'imported-key-material',
    'importedMaterialExpires',
  ],
  [
    'the same, and rotation in a period',
    { service: 's3', rotation: 'own-period', material: 'own-material' },
    NOTHING,
    'importedHasNoAutomaticRotation',
  ],
  ['an HSM that nobody shares', { service: 'ebs', material: 'own-hsm' }, 'cloudhsm-key-store', 'cloudHsmIsYours'],
  [
    'a key outside AWS',
    { service: 'ebs', material: 'outside-aws' },
    'external-key-store',
    'externalMaterialStaysOutside',
  ],
  [
    'the same, under an agreement of AWS',
    { service: 'ebs', material: 'outside-aws', availability: 'cannot-wait' },
    NOTHING,
    'customStoresHaveNoSla',
  ],
  [
    'the same, in a busy bucket',
    { service: 's3', material: 'outside-aws', volume: 'often' },
    NOTHING,
    'customStoreRequestRate',
  ],
  [
    'AWS KMS on a directory bucket',
    { service: 's3-directory-bucket', audit: 'yes' },
    YOURS,
    'directoryBucketOffersTwoKinds',
  ],
  ['the CIS benchmark on a trail', { service: 'cloudtrail', standards: 'cis' }, YOURS, 'cisTrailWantsAKmsKey'],
  ['Security Hub on a trail', { service: 'cloudtrail', standards: 'security-hub' }, YOURS, 'securityHubCloudTrail2'],
  [
    'every standard at once, on a bucket',
    { service: 's3', standards: 'pci-dss.hipaa.soc-2.iso-27001.fedramp.cis.security-hub.gdpr.dora' },
    OWNED,
    'securityHubS317',
  ],
]

test.each(DRIVERS.map((row) => [...row, FACTS[row[3]].source.url] as const))(
  '%s: %o: %s (%s, %s)',
  (_, answers, outcome) => {
    expect(outcomeFor(answers)).toBe(outcome)
  },
)

test('every answer that asks for something stands among the drivers, the services or the deliveries', () => {
  const driven = new Set(
    DRIVERS.flatMap(([, answers]) =>
      QUESTIONS.flatMap(({ id }) => choicesIn(answers, id).map((choice) => `${id}=${choice.id}`)),
    ),
  )
  const elsewhere: readonly QuestionId[] = ['service', 'delivery']
  const asking = QUESTIONS.filter(({ id }) => !elsewhere.includes(id)).flatMap(({ id, choices }) =>
    choices
      .filter((choice) => [undefined, ...SERVICE_IDS].some((service) => needsOf(choice, service).length > 0))
      .map((choice) => `${id}=${choice.id}`),
  )
  expect(asking.filter((each) => !driven.has(each))).toEqual([])
})
