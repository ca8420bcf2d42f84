import { describe, expect, test } from 'vitest'
import { breaksOf } from '../access/breaks.ts'
import { evaluateRequest } from '../access/evaluate.ts'
import { sceneOf } from '../access/scene.ts'
import { whoCan } from '../access/who-can.ts'
import { witnessOf } from '../access/witness.ts'
import type { Answers } from '../answers.ts'
import { DELIVERIES } from '../deliveries.ts'
import { FACTS } from '../facts.ts'
import { OPTIONS, type OwnKey } from '../options.ts'
import { QUESTIONS } from '../questions.ts'
import { SERVICES } from '../services.ts'
import { everySet } from '../testing/sets.ts'
import { inForce, SETTINGS, settingOf } from './choices.ts'
import { DAYS_OF_USE } from '../blocks/guards.ts'
import { deliver } from './deliver.ts'
import { FIELDS, NOBODY, readDetails, type Details } from './details.ts'
import { keyPolicy } from './key-policy.ts'
import type { Settings } from './settings.ts'
import type { Statement } from './statement.ts'

// What each setting promises, judged by requests. The answers that shape a key policy, for a key each.

const EXAMPLES: Details = readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details
const ACCOUNT = '111122223333'
const OTHER = '444455556666'
const KEY_ARN = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`
const roleOf = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`
const [ADMINISTRATOR, DELETER, ANYBODY] = ['KeyAdministrator', 'BreakGlass', 'Anybody'].map((name) =>
  roleOf(ACCOUNT, name),
) as [string, string, string]
const INSIDE = { 'aws:PrincipalOrgID': EXAMPLES.organization?.[0] ?? '' }

const KEYS = OPTIONS.flatMap(({ ownKey }) => (ownKey ? [ownKey] : []))
const single = KEYS[0] as OwnKey
const imported = KEYS.find(({ origin }) => origin === 'EXTERNAL') as OwnKey

const SHAPING = QUESTIONS.filter(({ id }) => ['service', 'accounts', 'sharing', 'access'].includes(id))
const isOffered = ({ service }: Answers) =>
  !SERVICES.find(({ id }) => id === service)?.notOffered['customer-managed-key']

const SETS: readonly Answers[] = [
  {},
  ...everySet(SHAPING),
  ...DELIVERIES.flatMap(({ id, into }) =>
    ['resource', 'own'].map((access) => ({ service: into, delivery: id, access })),
  ),
].filter(isOffered)

/** Every set of answers for one key, and every key for a few; those with the very same policy and the same callers once. */
const CASES: readonly (readonly [OwnKey, Answers])[] = [
  ...new Map(
    [
      ...SETS.map((answers) => [single, answers] as const),
      ...KEYS.flatMap((key) => SETS.filter((_, at) => at % 40 === 0).map((answers) => [key, answers] as const)),
    ].map(([key, answers]) => {
      const { accounts, access } = answers
      const policy = keyPolicy(key, answers, EXAMPLES).map(({ statement }) => statement)
      return [JSON.stringify([key, policy, accounts, access]), [key, answers] as const]
    }),
  ).values(),
]

const ALLOW_ALL = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'All', Effect: 'Allow', Action: '*', Resource: '*' }],
}

interface Asks {
  readonly principal: string
  readonly action: string
  readonly context?: Readonly<Record<string, unknown>>
  /** Whether IAM of his account allows him everything. */
  readonly withIam?: boolean
}

const isAllowed = (statements: readonly Statement[], { principal, action, context = {}, withIam = false }: Asks) =>
  evaluateRequest({
    keyPolicy: { Version: '2012-10-17', Statement: statements },
    identityPolicies: withIam ? [ALLOW_ALL] : [],
    request: { principal, action, resource: KEY_ARN, resourceAccount: ACCOUNT, context },
  }).verdict === 'allowed'

const policyOf = (key: OwnKey, answers: Answers, settings: Settings, details: Details = EXAMPLES) =>
  keyPolicy(key, answers, details, settings).map(({ statement }) => statement)

const namesIn = ({ Principal }: Statement): readonly string[] =>
  typeof Principal === 'object' && 'AWS' in Principal ? [Principal.AWS].flat() : []

const tableOf = (rows: ReturnType<typeof whoCan>) =>
  rows.map(({ caller, cells }) => [caller.id, ...cells.map(({ verdict }) => verdict)].join(' '))

/** Without settings, each case once: several tests compare with it. */
const before = new Map<string, ReturnType<typeof whoCan>>()
function withoutSettings(key: OwnKey, answers: Answers) {
  const id = JSON.stringify([key, answers])
  const rows = before.get(id) ?? whoCan(sceneOf(key, answers, EXAMPLES))
  before.set(id, rows)
  return rows
}

/** A statement without one of its condition keys. */
function withoutKey(statement: Statement, operator: string, key: string): Statement {
  const { [operator]: keys = {}, ...others } = statement.Condition ?? {}
  const { [key]: _, ...rest } = keys
  return { ...statement, Condition: { ...others, ...(Object.keys(rest).length > 0 && { [operator]: rest }) } }
}

const nameOf = (answers: Answers) => JSON.stringify(answers)

test('covers keys, services and deliveries', () => {
  expect(new Set(CASES.map(([, { service }]) => service)).size).toBeGreaterThan(40)
  expect(new Set(CASES.map(([{ origin, multiRegion }]) => `${origin} ${multiRegion}`)).size).toBeGreaterThan(4)
})

describe('whatever is set', () => {
  const ids = SETTINGS.map(({ id }) => id)
  // none, each, each with each, and all
  const SUBSETS = [[], ids, ...ids.flatMap((one, at) => [[one], ...ids.slice(at + 1).map((other) => [one, other])])]
  const FEW: readonly Answers[] = [
    {},
    { service: 's3', access: 'own' },
    { service: 'ebs', accounts: 'organization' },
    { service: 'application' },
  ]

  test('a key administrator can change the policy without any IAM policy, so AWS KMS’s own check passes', () => {
    for (const settings of SUBSETS)
      for (const answers of FEW)
        expect(
          isAllowed(policyOf(single, answers, settings), { principal: ADMINISTRATOR, action: 'kms:PutKeyPolicy' }),
          `${settings.join()} ${nameOf(answers)}`,
        ).toBe(true)
  })

  test('nobody of another account gets in who did not before', () => {
    for (const settings of SUBSETS)
      for (const answers of FEW) {
        const statements = policyOf(single, answers, settings)
        const stranger = { principal: roleOf('999999999999', 'KeyAdministrator'), withIam: true }
        for (const action of ['kms:Decrypt', 'kms:CreateGrant', 'kms:DescribeKey'])
          for (const context of statements.map(({ Condition }) => witnessOf(Condition)))
            expect(isAllowed(statements, { ...stranger, action, context }), settings.join()).toBe(false)
      }
  })

  test('a placeholder is never beside a principal that AWS accepts', () => {
    const open = SUBSETS.flatMap((settings) =>
      [{}, { account: ACCOUNT }, { administrators: ADMINISTRATOR }, { users: ANYBODY }].flatMap((typed) =>
        policyOf(single, { service: 's3' }, settings, readDetails(typed).details).filter(
          (statement) => statement.Effect === 'Allow' && namesIn(statement).includes('*'),
        ),
      ),
    )
    expect(open).toEqual([])
  })

  test('each statement has a name of its own, and says why', () => {
    for (const answers of FEW) {
      const explained = keyPolicy(single, answers, EXAMPLES, ids)
      expect(new Set(explained.map(({ statement }) => statement.Sid)).size).toBe(explained.length)
      for (const { says, without } of explained) expect(says.length * without.length).toBeGreaterThan(0)
    }
  })
})

describe('roles that count by name', () => {
  const SETTING: Settings = ['survive-recreation']
  const named = (key: OwnKey, answers: Answers) =>
    policyOf(key, answers, SETTING).filter(({ Condition }) => Condition?.['ArnEquals']?.['aws:PrincipalArn'])

  test('changes nothing about who can do what', () => {
    for (const [key, answers] of CASES) {
      expect(tableOf(whoCan(sceneOf(key, answers, EXAMPLES, SETTING))), nameOf(answers)).toEqual(
        tableOf(withoutSettings(key, answers)),
      )
    }
  })

  test('leaves no role of the account as a principal, but service-linked ones', () => {
    for (const [key, answers] of CASES) {
      expect(named(key, answers).length).toBeGreaterThanOrEqual(2)
      for (const statement of policyOf(key, answers, SETTING))
        for (const name of namesIn(statement))
          expect(name, nameOf(answers)).toMatch(/:root$|:role\/aws-service-role\/|^\*$/)
    }
  })

  test('says what AWS thinks of a wildcard that only conditions hold back', () => {
    const { more, facts } = settingOf('survive-recreation')
    expect(more).toContain('AWS advises against')
    expect(facts).toContain('wildcardAllowIsForThePublic')
    // so does each statement, which somebody may edit later
    for (const { statement, says: its } of keyPolicy(single, {}, EXAMPLES, SETTING))
      if (statement.Effect === 'Allow' && JSON.stringify(statement.Principal) === '{"AWS":"*"}')
        expect(its).toContain('the conditions alone hold it')
  })

  test('keeps every condition that was there', () => {
    for (const [key, answers] of CASES) {
      const after = policyOf(key, answers, SETTING)
      for (const [at, { Condition = {} }] of policyOf(key, answers, []).entries())
        for (const [operator, keys] of Object.entries(Condition))
          expect(after[at]?.Condition?.[operator], nameOf(answers)).toMatchObject(keys)
    }
  })

  test('holds everybody else of the account out, which the ARNs do', () => {
    for (const [key, answers] of CASES)
      for (const statement of named(key, answers)) {
        const request = {
          principal: ANYBODY,
          action: [statement.Action].flat()[0] ?? '',
          context: witnessOf(statement.Condition),
        }
        expect(isAllowed([statement], request), nameOf(answers)).toBe(false)
        expect(isAllowed([withoutKey(statement, 'ArnEquals', 'aws:PrincipalArn')], request), nameOf(answers)).toBe(true)
      }
  })

  test('holds every other account out, whatever ARN a request showed', () => {
    const [statement] = named(single, { service: 'application' }).filter(({ Action }) => Action.includes('kms:Decrypt'))
    if (!statement) throw new Error('no statement for key users')
    const [arn = ''] = [statement.Condition?.['ArnEquals']?.['aws:PrincipalArn'] ?? []].flat()
    const request = {
      principal: roleOf(OTHER, 'Application'),
      action: 'kms:Decrypt',
      context: { 'aws:PrincipalArn': arn },
      withIam: true,
    }
    expect(isAllowed([statement], request)).toBe(false)
    expect(isAllowed([withoutKey(statement, 'StringEquals', 'aws:PrincipalAccount')], request)).toBe(true)
  })

  test('a role that is created anew gets in, which it does not without the setting', () => {
    const verdictAfter = (settings: Settings) => {
      const scene = sceneOf(single, { service: 's3', access: 'own' }, EXAMPLES, settings)
      const broken = breaksOf(scene).find(({ id }) => id === 'administrator-recreated')
      if (!broken) throw new Error('no such break')
      const row = whoCan(broken.scene).find(({ caller }) => caller.id.startsWith('administrators:'))
      return [row?.cells[scene.operations.findIndex(({ id }) => id === 'policy')]?.verdict, broken.says] as const
    }
    expect(verdictAfter([])[0]).toBe('if-iam')
    expect(verdictAfter(SETTING)[0]).toBe('yes')
    expect(verdictAfter(SETTING)[1]).toContain('whoever creates a role of that name')
    expect(verdictAfter(['no-account-statement'])[0]).toBe('no')
    expect(verdictAfter([...SETTING, 'no-account-statement'])[0]).toBe('yes')
  })

  test('leaves the role of another account as it is', () => {
    const details = { ...EXAMPLES, replicasRole: [roleOf(OTHER, 'Replication')] }
    const names = policyOf(single, { service: 's3', delivery: 's3-replicas' }, SETTING, details).flatMap(namesIn)
    expect(names).toContain(roleOf(OTHER, 'Replication'))
  })
})

describe('no statement for the account', () => {
  const SETTING: Settings = ['no-account-statement']

  test('leaves those alone whom the policy names, and each of them as the second lock does', () => {
    for (const [key, answers] of CASES) {
      const expected = new Map(
        withoutSettings(key, { ...answers, access: 'own' }).map(({ caller, cells }) => {
          const isElsewhere = caller.id.startsWith('account:') || caller.id === 'organization'
          const verdicts = cells.map(({ verdict }) =>
            caller.id === 'root-user' || (verdict === 'if-iam' && !isElsewhere) ? 'no' : verdict,
          )
          return [caller.id, verdicts] as const
        }),
      )
      const found = whoCan(sceneOf(key, answers, EXAMPLES, SETTING))
      expect(
        new Map(found.map(({ caller, cells }) => [caller.id, cells.map(({ verdict }) => verdict)])),
        nameOf(answers),
      ).toEqual(expected)
    }
  })

  test('says nothing of IAM policies that would let somebody in', () => {
    for (const [key, answers] of CASES)
      for (const { says, without } of keyPolicy(key, answers, EXAMPLES, SETTING))
        expect(`${says} ${without}`).not.toMatch(/only if an IAM policy|in an IAM policy, besides|by IAM can/)
  })

  test('tells who has to create the key, and offers no break that has happened', () => {
    const delivered = deliver(
      OPTIONS.find(({ ownKey }) => ownKey)!,
      { service: 's3' },
      EXAMPLES,
      SETTING,
    )
    const says = delivered.also.find(({ id }) => id === 'locked-down')?.says
    expect(says).toContain('One of the key administrators')
    // the AWS CDK lets CloudFormation work with the role that bootstrapping made, not with the caller's
    expect(says).toContain('a role of its own')
    const breaks = breaksOf(sceneOf(single, {}, EXAMPLES, SETTING)).map(({ id }) => id)
    expect(breaks).not.toContain('no-account-statement')
    expect(breaks).toContain('administrator-recreated')
  })
})

describe('nobody outside the organization', () => {
  const SETTING: Settings = ['organization-only']
  const OPEN: Statement = { Sid: 'Open', Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:*', Resource: '*' }
  const ofSetting = (key: OwnKey, answers: Answers) => {
    const statement = policyOf(key, answers, SETTING).at(-1)
    if (statement?.Effect !== 'Deny') throw new Error('no denial')
    return statement
  }
  const OUTSIDE = { principal: roleOf(OTHER, 'Reader'), action: 'kms:Decrypt', withIam: true }
  const offered = CASES.filter(([key, answers]) => inForce(answers, SETTING, key).length > 0)

  test('refuses whoever is outside, whatever is added', () => {
    for (const [key, answers] of offered) {
      const statements = [...policyOf(key, answers, SETTING), OPEN]
      for (const context of [{}, { 'aws:PrincipalOrgID': 'o-ofsomebodyelse' }])
        expect(isAllowed(statements, { ...OUTSIDE, context }), nameOf(answers)).toBe(false)
      expect(isAllowed([...policyOf(key, answers, []), OPEN], OUTSIDE)).toBe(true)
    }
  })

  test('refuses nobody else: each of its conditions lets one kind of caller through', () => {
    const denial = ofSetting(single, {})
    const CALLERS: readonly (readonly [string, string, Asks])[] = [
      ['StringNotEqualsIfExists', 'aws:PrincipalOrgID', { ...OUTSIDE, context: INSIDE }],
      ['StringNotEqualsIfExists', 'aws:PrincipalAccount', { principal: ANYBODY, action: 'kms:Decrypt' }],
      ['BoolIfExists', 'aws:PrincipalIsAWSService', { principal: 'sns.amazonaws.com', action: 'kms:Decrypt' }],
    ]
    expect(
      Object.values(denial.Condition ?? {})
        .flatMap((keys) => Object.keys(keys))
        .toSorted(),
    ).toEqual(CALLERS.map(([, key]) => key).toSorted())
    for (const [operator, key, request] of CALLERS) {
      expect(isAllowed([OPEN, denial], request), key).toBe(true)
      expect(isAllowed([OPEN, withoutKey(denial, operator, key)], request), key).toBe(false)
    }
  })

  test('changes nothing for anybody whom the answers name, services and organization included', () => {
    for (const [key, answers] of offered) {
      expect(tableOf(whoCan(sceneOf(key, answers, EXAMPLES, SETTING))), nameOf(answers)).toEqual(
        tableOf(withoutSettings(key, answers)),
      )
    }
  })

  test('is not on offer where accounts are named that may be outside, says so, and has no effect then', () => {
    const others: Answers = { service: 's3', accounts: 'others', sharing: 'read' }
    expect(SETTINGS.find(({ id }) => id === 'organization-only')?.whyNot?.(others, single)).toContain(
      'not in your organization',
    )
    expect(policyOf(single, others, SETTING)).toEqual(policyOf(single, others, []))
    expect(CASES.length - offered.length).toBe(CASES.filter(([, { accounts }]) => accounts === 'others').length)
  })

  test('is shown as it is meant: a role of another account that delivers is of the organization', () => {
    const role = `arn:aws:iam::${OTHER}:role/Replication`
    const details = { ...EXAMPLES, replicasRole: [role] }
    const answers: Answers = { service: 's3', delivery: 's3-replicas' }
    const rowOf = (settings: Settings) => {
      const row = whoCan(sceneOf(single, answers, details, settings)).find(({ caller }) => caller.principal === role)
      return { label: row?.caller.label, verdicts: row?.cells.map(({ verdict }) => verdict) }
    }
    expect(rowOf(SETTING).verdicts).toEqual(rowOf([]).verdicts)
    expect(rowOf(SETTING).verdicts?.slice(0, 2)).toEqual(['if-iam', 'if-iam'])
    expect(rowOf(SETTING).label).toContain('of your organization')
    expect(rowOf([]).label).not.toContain('organization')
  })

  test('asks for the organization, and refuses the own account nothing while it is missing', () => {
    const statements = policyOf(single, {}, SETTING, { ...EXAMPLES, organization: [] })
    expect(JSON.stringify(statements)).toContain('<ORGANIZATION_ID>')
    expect(isAllowed(statements, { principal: ADMINISTRATOR, action: 'kms:PutKeyPolicy' })).toBe(true)
  })
})

test('a Deny that waits for a detail has a principal that AWS refuses, and one that does not is for everybody', () => {
  // without the statement for the account no other placeholder would be left that AWS refuses, and a key could lock out all
  const roles = Object.fromEntries(
    FIELDS.filter(({ many }) => many === 'arns').map(({ id }) => [id, EXAMPLES[id] ?? []]),
  ) as Details
  const kinds = new Set<string>()
  for (const { id, statements } of SETTINGS.filter((setting) => setting.statements)) {
    for (const details of [{}, roles, EXAMPLES]) {
      for (const { statement, says } of statements?.(imported, details, { service: 'application' }) ?? []) {
        if (statement.Effect === 'Allow') continue
        const waits = /<[A-Z0-9_]+>/.test(JSON.stringify(statement.Condition ?? {}))
        expect(statement.Principal, `${id}: ${statement.Sid}`).toEqual(waits ? { AWS: '<EVERYONE_ELSE>' } : '*')
        expect(says.includes('AWS refuses the policy'), `${id}: ${statement.Sid}`).toBe(waits)
        kinds.add(`${statement.Sid} ${waits}`)
      }
    }
  }
  for (const sid of [
    'Deny all outside the organization',
    'Deny deletion to all others',
    'Deny use outside the VPC endpoints',
  ])
    expect([...kinds]).toEqual(expect.arrayContaining([`${sid} true`, `${sid} false`]))
})

describe('deletion', () => {
  const END = ['kms:DisableKey', 'kms:ScheduleKeyDeletion', 'kms:DeleteImportedKeyMaterial']
  const decide = (settings: Settings, request: Asks, key = imported) => isAllowed(policyOf(key, {}, settings), request)
  const MFA = { 'aws:MultiFactorAuthPresent': 'true' }

  test('with MFA only, for the role for emergencies and for whom IAM allows it', () => {
    for (const action of END)
      for (const principal of [DELETER, ANYBODY, ADMINISTRATOR]) {
        const request = { principal, action, withIam: true }
        expect(decide([], request)).toBe(true)
        expect(decide(['mfa-deletion'], request), `${action} ${principal}`).toBe(false)
        const without = { ...request, context: { 'aws:MultiFactorAuthPresent': 'false' } }
        expect(decide(['mfa-deletion'], without), action).toBe(false)
        expect(decide(['mfa-deletion'], { ...request, context: MFA }), action).toBe(true)
      }
  })

  test('MFA with roles alone is warned of exactly where nobody is left who can end the key', () => {
    const [role, user] = ['arn:aws:iam::111122223333:role/BreakGlass', 'arn:aws:iam::111122223333:user/BreakGlass']
    const others: Settings[] = [[], ['deny-deletion'], ['deny-disabling'], ['deny-deletion', 'deny-disabling']]
    let warned = 0
    for (const [key, answers] of CASES) {
      const option = OPTIONS.find(({ ownKey }) => ownKey === key)
      if (!option) throw new Error('the key is that of no option')
      for (const deleters of [role, user]) {
        for (const beside of others) {
          const settings: Settings = ['mfa-deletion', ...beside]
          const details = { ...EXAMPLES, deleters: [deleters] }
          // he who is named, and some user whom IAM allows everything; a role does not show MFA
          const statements = policyOf(key, answers, settings, details)
          const can = (action: string) =>
            [deleters, 'arn:aws:iam::111122223333:user/AnyAdministrator'].some((principal) =>
              isAllowed(statements, {
                principal,
                action,
                withIam: true,
                context: principal.includes(':user/') ? MFA : {},
              }),
            )
          const isStuck = !can('kms:DisableKey') || !can('kms:ScheduleKeyDeletion')
          const isWarned = deliver(option, answers, details, settings).also.some(
            ({ id }) => id === 'only-roles-under-mfa',
          )
          expect(isWarned, `${nameOf(answers)} ${deleters} ${settings.join()}`).toBe(isStuck)
          if (isWarned) warned += 1
        }
      }
    }
    expect(warned).toBeGreaterThan(5)
  })

  test('MFA is asked for nothing else', () => {
    for (const [key, answers] of CASES) {
      const scene = sceneOf(key, answers, EXAMPLES, ['mfa-deletion'])
      const rows = withoutSettings(key, answers)
      for (const [row, { cells }] of whoCan(scene).entries())
        for (const [at, { verdict, ways }] of cells.entries()) {
          expect(verdict).toBe(rows[row]?.cells[at]?.verdict)
          const asksForMfa = ways.some(({ when }) => when.includes('with MFA'))
          expect(asksForMfa, `${nameOf(answers)} ${scene.operations[at]?.id}`).toBe(
            scene.operations[at]?.kind === 'delete' && verdict !== 'no',
          )
        }
    }
  })

  test('only by the role for emergencies', () => {
    for (const action of END.slice(1)) {
      expect(decide(['deny-deletion'], { principal: DELETER, action })).toBe(true)
      for (const principal of [ANYBODY, ADMINISTRATOR, `arn:aws:iam::${ACCOUNT}:root`])
        expect(decide(['deny-deletion'], { principal, action, withIam: true }), principal).toBe(false)
    }
    expect(decide(['deny-deletion'], { principal: ANYBODY, action: 'kms:DisableKey', withIam: true })).toBe(true)
  })

  test('disabled only by the role for emergencies, and by nobody where none is named', () => {
    const request = { principal: DELETER, action: 'kms:DisableKey' }
    expect(decide(['deny-disabling'], request)).toBe(true)
    for (const principal of [ANYBODY, ADMINISTRATOR, `arn:aws:iam::${ACCOUNT}:root`]) {
      expect(decide([], { ...request, principal, withIam: true }), principal).toBe(true)
      expect(decide(['deny-disabling'], { ...request, principal, withIam: true }), principal).toBe(false)
      for (const action of END.slice(1))
        expect(decide(['deny-disabling'], { principal, action, withIam: true }), action).toBe(true)
    }
    const nobody = policyOf(single, {}, ['deny-disabling'], { ...EXAMPLES, deleters: [NOBODY] })
    expect(isAllowed(nobody, { ...request, withIam: true })).toBe(false)
  })

  test('not of a key that was used within the days, which can still be disabled', () => {
    const after = (days: number, action = 'kms:ScheduleKeyDeletion') =>
      decide(['recently-used'], {
        principal: DELETER,
        action,
        context: { 'kms:TrailingDaysWithoutKeyUsage': String(days) },
      })
    expect([0, DAYS_OF_USE, DAYS_OF_USE + 1].map((days) => after(days))).toEqual([false, false, true])
    expect(after(0, 'kms:DisableKey')).toBe(true)
  })

  test('with the whole waiting period', () => {
    const after = (days: number) =>
      decide(['waiting-period'], {
        principal: DELETER,
        action: 'kms:ScheduleKeyDeletion',
        context: { 'kms:ScheduleKeyDeletionPendingWindowInDays': String(days) },
      })
    expect([7, 29, 30].map(after)).toEqual([false, false, true])
  })
})

describe('rotation', () => {
  const SETTING: Settings = ['rotation-period']
  const offered = CASES.filter(([key, answers]) => inForce(answers, SETTING, key).length > 0)
  const year = FACTS.rotationPeriodDefault.value
  const enabling = (days?: number, principal = ADMINISTRATOR): Asks => ({
    principal,
    action: 'kms:EnableKeyRotation',
    context: days === undefined ? {} : { 'kms:RotationPeriodInDays': String(days) },
    withIam: true,
  })

  test('is on offer where AWS KMS rotates by itself, and nowhere else', () => {
    const has = new Set(offered)
    for (const each of CASES) {
      const [key, answers] = each
      const { statement } = keyPolicy(key, answers, EXAMPLES)[1] ?? {}
      // administrators get the action only where the key can do it
      expect(has.has(each), nameOf(answers)).toBe([statement?.Action].flat().includes('kms:EnableKeyRotation'))
    }
  })

  test('is not switched off, by nobody', () => {
    for (const [key, answers] of offered)
      for (const principal of [DELETER, ADMINISTRATOR, ANYBODY, `arn:aws:iam::${ACCOUNT}:root`]) {
        const request = { principal, action: 'kms:DisableKeyRotation', withIam: true }
        expect(isAllowed(policyOf(key, answers, SETTING), request), principal).toBe(false)
        if (principal === DELETER) expect(isAllowed(policyOf(key, answers, []), request)).toBe(true)
      }
  })

  test('comes once a year at least, or in the longer period that was named', () => {
    const allowed = (answers: Answers, days: number | undefined, typed?: string) => {
      const details = { ...EXAMPLES, rotationDays: typed === undefined ? [] : [typed] }
      return isAllowed(policyOf(single, answers, SETTING, details), enabling(days))
    }
    for (const [answers, typed, limit] of [
      [{}, undefined, year],
      [{ rotation: 'own-period' }, undefined, year],
      [{ rotation: 'own-period' }, '180', year],
      [{ rotation: 'own-period' }, '730', 730],
      [{ standards: 'pci-dss' }, '730', 730],
      // a period that was typed before the answer was changed, and stands in no field any more
      [{ rotation: 'yearly' }, '730', year],
      [{ rotation: 'on-demand' }, '730', year],
      [{}, '730', year],
    ] as const) {
      const name = `${nameOf(answers)} ${typed}`
      expect(allowed(answers, limit, typed), name).toBe(true)
      expect(allowed(answers, limit + 1, typed), name).toBe(false)
      // whatever AWS KMS sends where no period is named
      for (const days of [undefined, year]) expect(allowed(answers, days, typed), name).toBe(true)
      expect(allowed(answers, FACTS.rotationPeriodMin.value, typed), name).toBe(true)
    }
  })

  test('the command that enables it passes', () => {
    const option = OPTIONS.find(({ id }) => id === 'customer-managed-key')
    if (!option?.ownKey) throw new Error('no key of one’s own')
    for (const rotation of ['yearly', 'own-period'])
      for (const days of ['90', '365', '366', '2560']) {
        const details = { ...EXAMPLES, rotationDays: [days] }
        const { also } = deliver(option, { service: 's3', rotation }, details, SETTING)
        const [, period = ''] = /--rotation-period-in-days (\d+)/.exec(also.map(({ command }) => command).join()) ?? []
        expect(period).not.toBe('')
        const statements = policyOf(option.ownKey, { service: 's3', rotation }, SETTING, details)
        expect(isAllowed(statements, enabling(Number(period))), `${rotation} ${days}`).toBe(true)
      }
  })
})

describe('grants of one’s own', () => {
  const SETTING: Settings = ['grants-for-services']
  const GRANT = { action: 'kms:CreateGrant', withIam: true }
  const offered = CASES.filter(([key, answers]) => inForce(answers, SETTING, key).length > 0)

  test('are refused to everybody, also where IAM and a later statement allow them', () => {
    const OPEN: Statement = { Sid: 'Open', Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:*', Resource: '*' }
    for (const [key, answers] of offered) {
      const [open, held] = [[], SETTING].map((settings) => [...policyOf(key, answers, settings), OPEN])
      for (const principal of [ANYBODY, ADMINISTRATOR, roleOf(OTHER, 'Anybody'), `arn:aws:iam::${ACCOUNT}:root`])
        for (const context of [{}, { 'kms:GrantIsForAWSResource': 'false' }]) {
          const request = { ...GRANT, principal, context }
          expect(isAllowed(held ?? [], request), nameOf(answers)).toBe(false)
          expect(isAllowed(open ?? [], request)).toBe(true)
        }
    }
  })

  test('are refused alone: each of its conditions lets one kind of grant through', () => {
    const denial = policyOf(single, {}, SETTING).at(-1)
    if (denial?.Effect !== 'Deny') throw new Error('no denial')
    const OPEN: Statement = { Sid: 'Open', Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }
    const through = { ...GRANT, principal: ANYBODY, context: { 'kms:GrantIsForAWSResource': 'true' } }
    const itself = { ...GRANT, principal: 'fargate.amazonaws.com', context: { 'kms:GrantIsForAWSResource': 'false' } }
    for (const [key, request] of [
      ['kms:GrantIsForAWSResource', through],
      ['aws:PrincipalIsAWSService', itself],
    ] as const) {
      expect(isAllowed([OPEN, denial], request), key).toBe(true)
      expect(isAllowed([OPEN, withoutKey(denial, 'BoolIfExists', key)], request), key).toBe(false)
    }
    for (const action of ['kms:Decrypt', 'kms:RevokeGrant', 'kms:ListGrants'])
      expect(isAllowed([OPEN, denial], { principal: ANYBODY, action })).toBe(true)
  })

  test('every grant that a statement of the policy allows is still allowed, where it is on offer', () => {
    let grants = 0
    for (const [key, answers] of offered) {
      const [open, held] = [[], SETTING].map((settings) => policyOf(key, answers, settings)) as [
        Statement[],
        Statement[],
      ]
      for (const { Effect, Action, Principal, Condition } of open) {
        if (Effect !== 'Allow' || ![Action].flat().includes('kms:CreateGrant') || typeof Principal !== 'object')
          continue
        const context = { ...witnessOf(Condition), ...INSIDE }
        for (const principal of Object.values(Principal).flat()) {
          const request = { ...GRANT, principal: principal.replace(/root$/, 'role/Anybody'), context }
          expect([nameOf(answers), isAllowed(open, request)]).toEqual([nameOf(answers), true])
          expect([nameOf(answers), isAllowed(held, request)]).toEqual([nameOf(answers), true])
          grants += 1
        }
      }
    }
    expect(grants).toBeGreaterThan(50)
  })

  test('is not on offer where somebody makes a grant himself, or AWS’s statement does not say, and has no effect then', () => {
    const isOn = (answers: Answers) => inForce(answers, SETTING, single).length > 0
    const NOT: readonly Answers[] = [
      { service: 'eks' },
      { service: 'eks', access: 'own' },
      { service: 'ebs', accounts: 'others', delivery: 'auto-scaling' },
    ]
    for (const answers of NOT) {
      expect(isOn(answers), nameOf(answers)).toBe(false)
      expect(policyOf(single, answers, SETTING)).toEqual(policyOf(single, answers, []))
      expect(settingOf('grants-for-services').whyNot?.(answers, single)).toMatch(/^“Allow /)
    }
    for (const service of ['rds', 'aurora']) {
      expect(isOn({ service }), service).toBe(false)
      expect(settingOf('grants-for-services').whyNot?.({ service }, single)).toContain('Amazon RDS asks')
    }
    for (const answers of [{}, { service: 's3' }, { service: 'ebs' }, { service: 'ebs', delivery: 'auto-scaling' }])
      expect(isOn(answers), nameOf(answers)).toBe(true)
  })

  test('is on offer alike, whoever decides about the key: what IAM gives out is needed as much', () => {
    const { whyNot } = settingOf('grants-for-services')
    for (const [key, answers] of CASES)
      expect(whyNot?.({ ...answers, access: 'resource' }, key), nameOf(answers)).toBe(
        whyNot?.({ ...answers, access: 'own' }, key),
      )
  })

  test('the table says that only AWS services make them, and changes nothing else', () => {
    for (const [key, answers] of offered) {
      const scene = sceneOf(key, answers, EXAMPLES, SETTING)
      const rows = withoutSettings(key, answers)
      for (const [row, { caller, cells }] of whoCan(scene).entries())
        for (const [at, { verdict, ways }] of cells.entries()) {
          expect(verdict, `${nameOf(answers)} ${caller.id}`).toBe(rows[row]?.cells[at]?.verdict)
          if (scene.operations[at]?.id !== 'grant' || !caller.principal.startsWith('arn:')) continue
          for (const { when } of ways) expect(when, caller.id).toContain('for an AWS service only')
        }
    }
  })
})

describe('AWS services that work for strangers', () => {
  const SETTING: Settings = ['services-in-organization']
  const OPEN: Statement = { Sid: 'Open', Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }
  const denial = policyOf(single, {}, SETTING).at(-1) as Statement
  const ask = (statement: Statement, context: Readonly<Record<string, unknown>>, principal = 'sns.amazonaws.com') =>
    isAllowed([OPEN, statement], { principal, action: 'kms:Decrypt', context })
  const OURS = { 'aws:SourceAccount': ACCOUNT }
  const SIBLING = { 'aws:SourceAccount': OTHER, 'aws:SourceOrgID': EXAMPLES.organization?.[0] ?? '' }
  const STRANGER = { 'aws:SourceAccount': OTHER, 'aws:SourceOrgID': 'o-ofsomebodyelse' }
  /** Of no organization at all. */
  const LONER = { 'aws:SourceAccount': OTHER }

  test('are refused, and nobody else', () => {
    expect(denial.Effect).toBe('Deny')
    for (const context of [STRANGER, LONER]) expect(ask(denial, context)).toBe(false)
    for (const context of [{}, OURS, SIBLING]) expect(ask(denial, context)).toBe(true)
    for (const context of [{}, STRANGER, LONER]) expect(ask(denial, context, ANYBODY)).toBe(true)
  })

  test('each of its conditions is needed', () => {
    const NEEDED: readonly (readonly [string, string, Readonly<Record<string, unknown>>, string?])[] = [
      ['StringNotEqualsIfExists', 'aws:SourceOrgID', SIBLING],
      ['StringNotEqualsIfExists', 'aws:SourceAccount', OURS],
      ['Null', 'aws:SourceAccount', {}],
      ['Bool', 'aws:PrincipalIsAWSService', STRANGER, ANYBODY],
    ]
    expect(NEEDED.length).toBe(Object.values(denial.Condition ?? {}).flatMap((keys) => Object.keys(keys)).length)
    for (const [operator, key, context, principal] of NEEDED) {
      expect(ask(denial, context, principal), key).toBe(true)
      expect(ask(withoutKey(denial, operator, key), context, principal), key).toBe(false)
    }
  })

  test('changes nothing for anybody whom the answers name', () => {
    for (const [key, answers] of CASES)
      expect(tableOf(whoCan(sceneOf(key, answers, EXAMPLES, SETTING))), nameOf(answers)).toEqual(
        tableOf(withoutSettings(key, answers)),
      )
  })

  test('are refused for accounts too that the answers let in, which is said', () => {
    const answers = { service: 'dynamodb', accounts: 'others' }
    const statements = [OPEN, ...policyOf(single, answers, SETTING)]
    for (const context of [STRANGER, LONER])
      expect(isAllowed(statements, { principal: 'dynamodb.amazonaws.com', action: 'kms:Decrypt', context })).toBe(false)
    expect(settingOf('services-in-organization').more).toContain('let accounts outside your organization use the data')
  })

  test('a wrong ID, or none yet, stops nothing of the own account', () => {
    for (const organization of [[], ['o-mistyped00']]) {
      const statements = [OPEN, ...policyOf(single, {}, SETTING, { ...EXAMPLES, organization })]
      expect(isAllowed(statements, { principal: 'sns.amazonaws.com', action: 'kms:Decrypt', context: OURS })).toBe(true)
    }
  })
})

describe('no request without TLS', () => {
  const SETTING: Settings = ['tls-only']

  test('refuses just those, whoever asks for whatever', () => {
    for (const [key, answers] of CASES) {
      const open = policyOf(key, answers, [])
      const held = policyOf(key, answers, SETTING)
      for (const { Effect, Action, Principal, Condition } of open) {
        if (Effect !== 'Allow' || typeof Principal !== 'object') continue
        const [principal = ''] = Object.values(Principal).flat()
        const [action = ''] = [Action].flat()
        const asks = (statements: readonly Statement[], context: object) =>
          isAllowed(statements, {
            principal: principal === '*' ? roleOf(OTHER, 'Anybody') : principal.replace(/root$/, 'role/Anybody'),
            action: action.replace('*', action === 'kms:*' ? 'Decrypt' : ''),
            context: { ...witnessOf(Condition), ...INSIDE, ...context },
            withIam: true,
          })
        expect(asks(open, {}), `${nameOf(answers)} ${action}`).toBe(true)
        expect(asks(held, { 'aws:SecureTransport': 'false' })).toBe(false)
        for (const context of [{}, { 'aws:SecureTransport': 'true' }]) expect(asks(held, context)).toBe(true)
      }
    }
  })

  test('changes nothing about who can do what', () => {
    for (const [key, answers] of CASES)
      expect(tableOf(whoCan(sceneOf(key, answers, EXAMPLES, SETTING))), nameOf(answers)).toEqual(
        tableOf(withoutSettings(key, answers)),
      )
  })
})

describe('use through VPC endpoints', () => {
  const SETTING: Settings = ['network']
  const [ENDPOINT = ''] = EXAMPLES.vpcEndpoints ?? []
  const offered = CASES.filter(([key, answers]) => inForce(answers, SETTING, key).length > 0)
  const THROUGH = { 'aws:SourceVpce': ENDPOINT }
  /** From the internet; through another endpoint; from the VPC of the endpoint, but not through it. */
  const ELSEWHERE = [{}, { 'aws:SourceVpce': 'vpce-00000000' }, { 'aws:SourceVpc': 'vpc-00000000' }]

  test('is on offer where code calls AWS KMS itself, and where nothing else can call', () => {
    const services = new Set(offered.map(([, { service }]) => service))
    expect(services).toEqual(
      new Set(SERVICES.filter(({ id }) => /^(?:application|client-side)/.test(id)).map(({ id }) => id)),
    )
    for (const [key, answers] of offered)
      for (const { Principal, Action, Condition } of policyOf(key, answers, [])) {
        expect(Principal).not.toHaveProperty('Service')
        expect(Action).not.toContain('kms:CreateGrant')
        expect(JSON.stringify(Condition ?? {})).not.toContain('kms:ViaService')
      }
  })

  test('refuses every use from elsewhere, with whatever permission, and nothing else', () => {
    let uses = 0
    for (const [key, answers] of offered) {
      const scene = sceneOf(key, answers, EXAMPLES, SETTING)
      const plain = policyOf(key, answers, [])
      const held = policyOf(key, answers, SETTING)
      for (const { kind, actions } of scene.operations)
        for (const action of actions)
          for (const principal of [roleOf(ACCOUNT, 'Application'), ADMINISTRATOR, DELETER, ANYBODY]) {
            const can = (statements: readonly Statement[], context: object) =>
              isAllowed(statements, { principal, action, context: { ...context }, withIam: true })
            const isUse = kind === 'use' && action !== 'kms:GetPublicKey'
            for (const context of ELSEWHERE) {
              if (isUse) uses += Number(can(plain, context))
              expect(can(held, context), `${nameOf(answers)} ${action}`).toBe(!isUse && can(plain, context))
            }
            expect(can(held, THROUGH), `${nameOf(answers)} ${action}`).toBe(can(plain, THROUGH))
          }
    }
    expect(uses).toBeGreaterThan(100)
  })

  test('lets AWS services through: each of its conditions is needed', () => {
    const OPEN: Statement = { Sid: 'Open', Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }
    const denial = policyOf(single, { service: 'application' }, SETTING).at(-1) as Statement
    const VIA = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' }
    const NEEDED: readonly (readonly [string, string, Asks])[] = [
      ['StringNotEqualsIfExists', 'aws:SourceVpce', { principal: ANYBODY, action: 'kms:Decrypt', context: THROUGH }],
      ['BoolIfExists', 'aws:ViaAWSService', { principal: ANYBODY, action: 'kms:Decrypt', context: VIA }],
      ['BoolIfExists', 'aws:PrincipalIsAWSService', { principal: 'sns.amazonaws.com', action: 'kms:Decrypt' }],
    ]
    expect(NEEDED.length).toBe(Object.values(denial.Condition ?? {}).flatMap((keys) => Object.keys(keys)).length)
    for (const [operator, key, request] of NEEDED) {
      expect(isAllowed([OPEN, denial], request), key).toBe(true)
      expect(isAllowed([OPEN, withoutKey(denial, operator, key)], request), key).toBe(false)
    }
  })

  test('holds each of several endpoints good, and no other', () => {
    const vpcEndpoints = ['vpce-0a1b2c3d4e5f67890', 'vpce-1a2b3c4d']
    const statements = policyOf(single, { service: 'application' }, SETTING, { ...EXAMPLES, vpcEndpoints })
    for (const endpoint of [...vpcEndpoints, 'vpce-ffffffff']) {
      const request = { principal: ANYBODY, action: 'kms:Decrypt', context: { 'aws:SourceVpce': endpoint } }
      expect(isAllowed(statements, { ...request, withIam: true })).toBe(vpcEndpoints.includes(endpoint))
      expect(isAllowed(statements, { principal: ADMINISTRATOR, action: 'kms:PutKeyPolicy' })).toBe(true)
    }
  })

  test('the table says through what, and changes nothing else', () => {
    for (const [key, answers] of offered) {
      const scene = sceneOf(key, answers, EXAMPLES, SETTING)
      const rows = withoutSettings(key, answers)
      for (const [row, { cells, caller }] of whoCan(scene).entries())
        for (const [at, { verdict, ways }] of cells.entries()) {
          expect(verdict, `${nameOf(answers)} ${caller.id}`).toBe(rows[row]?.cells[at]?.verdict)
          for (const { action, when } of ways) {
            const isUse = scene.operations[at]?.kind === 'use' && action !== 'kms:GetPublicKey'
            expect(when.includes(`through ${ENDPOINT}`), `${caller.id} ${action}`).toBe(isUse)
          }
        }
    }
  })
})

test('the new details are read as they are pasted', () => {
  const read = (text: string) => readDetails({ vpcEndpoints: text })
  expect(read('vpce-0a1b2c3d4e5f67890, VPCE-1A2B3C4D;"vpce-0a1b2c3d4e5f67891"').details.vpcEndpoints).toEqual([
    'vpce-0a1b2c3d4e5f67890',
    'vpce-1a2b3c4d',
    'vpce-0a1b2c3d4e5f67891',
  ])
  for (const wrong of [
    'vpc-0a1b2c3d4e5f67890',
    'vpce-svc-0a1b2c3d4e5f67890',
    'vpce-0a1b2c',
    'vpce-0a1b2c3d4e5f6789z',
  ]) {
    expect(read(wrong).details.vpcEndpoints ?? []).toEqual([])
    expect(read(wrong).problems[0]?.says).toContain('vpce-0a1b2c3d4e5f67890')
  }
})
