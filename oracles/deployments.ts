import fc from 'fast-check'
import { choicesOf, type Answers } from '../src/kms/answers.ts'
import { deploymentOf, type Deployment } from '../src/kms/forms/deployment.ts'
import { OPTIONS } from '../src/kms/options.ts'
import { FIELDS, readDetails, type Details } from '../src/kms/policy/details.ts'
import type { Explained } from '../src/kms/policy/statement.ts'
import { optionOf } from '../src/kms/options.ts'
import { questionOf } from '../src/kms/questions.ts'
import { SERVICE_IDS } from '../src/kms/services/ids.ts'
import { everySet } from '../src/kms/testing/sets.ts'

const EXAMPLES: Details = readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details
const MANY: Details = {
  ...EXAMPLES,
  users: ['arn:aws:iam::111122223333:role/One', 'arn:aws:iam::111122223333:role/with/a/path/Two'],
  otherAccounts: ['000000000123', '444455556666'],
  replicaRegions: ['eu-central-1', 'us-east-1'],
}

const COMES = ['From a test, not from a reader.']

const shaping = (['service', 'spec', 'accounts', 'sharing', 'access'] as const).map((id) => questionOf(id))
const ANSWERS: readonly Answers[] = [
  {},
  ...everySet(shaping),
  ...choicesOf(questionOf('rotation'), { service: 's3' }).map(({ id }) => ({ service: 's3', rotation: id })),
  ...choicesOf(questionOf('delivery'), { service: 's3' }).map(({ id }) => ({ service: 's3', delivery: id })),
  ...choicesOf(questionOf('delivery'), { service: 'sqs' }).map(({ id }) => ({ service: 'sqs', delivery: id })),
  { service: 'cloudtrail', rotation: 'yearly', delivery: 'none' },
]

/** The key alone. */
const withoutResource = (deployment: Deployment) =>
  Object.fromEntries(Object.entries(deployment).filter(([name]) => name !== 'resource')) as unknown as Deployment

/** Every kind of key of one's own, for many answers, without and with details; each deployment once. */
export const DEPLOYMENTS: readonly Deployment[] = [
  ...new Map(
    OPTIONS.flatMap((option) =>
      ANSWERS.flatMap((answers) =>
        [{}, MANY].flatMap((details) => deploymentOf(option, answers, details, COMES) ?? []),
      ),
    )
      .map(withoutResource)
      .map((deployment) => [JSON.stringify(deployment), deployment] as const),
  ).values(),
]

/** A key for each service whose own resource is encrypted under it, without and with details. */
export const WITH_RESOURCE = SERVICE_IDS.flatMap((service) =>
  [{}, MANY].flatMap((details) => {
    const deployment = deploymentOf(optionOf('customer-managed-key'), { service }, details, COMES)
    return deployment?.resource ? [{ ...deployment, resource: deployment.resource, service }] : []
  }),
)

/** Those that a stack can create. */
export const IN_STACKS = DEPLOYMENTS.filter(({ origin }) => origin === 'AWS_KMS' || origin === 'EXTERNAL')

/** What YAML, TypeScript or a shell could read as something else. */
const TRAPS = [
  'no', 'yes', 'on', 'null', '~', '', ' ', 'true', '0123', '1e3', '0x1f', '1_000', '12:30:45', '2012-10-17', '.inf',
  '#', '- a', 'a: b', '{a}', '[a]', '!Ref Key', '&a', '*a', '%', '@', '`', '|', '>', '"', "'", `"'"'"`, '\\', String.raw`\"`,
  String.raw`\ud800`, '\n', '\r\n', '\t', '\u0000', '\u0085', '\u2028', '\u2029', '\uFEFF', '\u007f', '😀', '${aws:username}', '$(id)', '`id`',
  '*/', '//', '</script>', '---', '...', '<<', '=', "a\n# b\n  c: d",
] // prettier-ignore

const hostile = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(...TRAPS),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.array(fc.constantFrom(...TRAPS), { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 70, maxLength: 100 }),
  )

const policy = (): fc.Arbitrary<readonly Explained[]> =>
  fc.array(
    fc.record({
      statement: fc.record({
        Sid: hostile(),
        Effect: fc.constantFrom('Allow' as const, 'Deny' as const),
        Principal: fc.record({ AWS: fc.oneof(hostile(), fc.array(hostile(), { minLength: 1, maxLength: 3 })) }),
        Action: fc.array(hostile(), { minLength: 2, maxLength: 6 }),
        Resource: hostile(),
        Condition: fc.dictionary(
          fc.constantFrom('StringEquals', 'Bool', 'ForAnyValue:StringLike'),
          fc.dictionary(
            hostile().filter((key) => key !== '__proto__'),
            hostile(),
            { minKeys: 1, maxKeys: 2 },
          ),
          { minKeys: 1, maxKeys: 2 },
        ),
      }),
      cause: fc.constant({ kind: 'every-key' as const }),
      says: hostile(),
      without: hostile(),
      fact: fc.constant('accountStatementDelegates' as const),
    }),
    { minLength: 1, maxLength: 3 },
  )

/** A queue whose name can be anything, encrypted under a key. */
export const hostileQueue = (name: fc.Arbitrary<string> = hostile()) =>
  name.map((queue) => {
    const deployment = deploymentOf(
      optionOf('customer-managed-key'),
      { service: 'sqs' },
      { ...MANY, queue: [queue] },
      COMES,
    )
    if (!deployment?.resource) throw new Error('the queue is not there')
    return { ...deployment, queue }
  })

/** Deployments in which any text can hold anything: nothing was checked before. */
export const hostileDeployment = (): fc.Arbitrary<Deployment> =>
  fc.record({
    comes: fc.array(hostile(), { maxLength: 2 }),
    partition: fc.constant('aws'),
    region: hostile(),
    account: hostile(),
    alias: hostile(),
    description: hostile(),
    origin: fc.constantFrom('AWS_KMS' as const, 'EXTERNAL' as const),
    multiRegion: fc.boolean(),
    spec: hostile(),
    usage: hostile(),
    rotationDays: hostile(),
    policy: policy(),
    replicas: fc.array(fc.record({ region: hostile(), policy: policy() }), { maxLength: 2 }),
  })
