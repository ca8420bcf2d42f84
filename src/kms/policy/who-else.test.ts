import { describe, expect, test } from 'vitest'
import { evaluateRequest } from '../access/evaluate.ts'
import { witnessOf } from '../access/witness.ts'
import type { Answers } from '../answers.ts'
import { OPTIONS, type OwnKey } from '../options.ts'
import { SERVICES } from '../services.ts'
import { TYPED } from '../testing/policies.ts'
import { settingOf } from './choices.ts'
import { deliver } from './deliver.ts'
import { keyPolicy } from './key-policy.ts'
import type { Settings } from './settings.ts'
import { documentOf, type Explained, type Statement } from './statement.ts'
import { keyUseOf } from './uses.ts'

// The settings that let somebody else in, judged by requests. The account statement does not hide what they do: access is apart.

const KEYS = OPTIONS.flatMap(({ ownKey }) => (ownKey ? [ownKey] : []))
const [single] = KEYS as [OwnKey, ...OwnKey[]]
const ACCOUNT = '111122223333'
const roleOf = (name: string, account = ACCOUNT) => `arn:aws:iam::${account}:role/${name}`
const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }

const SETS: readonly Answers[] = [{}, ...SERVICES.map(({ id }) => ({ service: id }))].map((answers) => ({
  ...answers,
  access: 'own',
}))

const policyOf = (key: OwnKey, answers: Answers, settings: Settings) =>
  keyPolicy(key, answers, TYPED.examples, settings)

interface Asks {
  readonly principal: string
  readonly action: string
  readonly context?: Readonly<Record<string, unknown>>
  readonly withIam?: boolean
}

const isAllowed = (statements: readonly Statement[], { principal, action, context = {}, withIam = false }: Asks) =>
  evaluateRequest({
    keyPolicy: { Version: '2012-10-17', Statement: statements },
    identityPolicies: withIam ? [EVERYTHING] : [],
    request: {
      principal,
      action,
      resource: `arn:aws:kms:eu-west-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
      resourceAccount: ACCOUNT,
      context,
    },
  }).verdict === 'allowed'

const statementsOf = (explained: readonly Explained[]) => explained.map(({ statement }) => statement)

/** An action that each pattern stands for. */
const concrete = (action: string) =>
  action.replace('ReEncrypt*', 'ReEncryptFrom').replace('GenerateDataKey*', 'GenerateDataKey')

/** What a statement allows, as requests that meet its conditions. */
const asked = ({ Action, Condition }: Statement): Omit<Asks, 'principal'>[] =>
  [Action].flat().map((action) => ({ action: concrete(action), context: witnessOf(Condition) }))

/** A policy without one condition key of one statement. */
function* withoutEachKey(statements: readonly Statement[], isMeant: (statement: Statement) => boolean) {
  for (const [at, statement] of statements.entries()) {
    if (!isMeant(statement)) continue
    for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
      for (const key of Object.keys(keys)) {
        const { [key]: _, ...rest } = keys
        const { [operator]: __, ...others } = statement.Condition ?? {}
        const Condition = Object.keys(rest).length > 0 ? { ...others, [operator]: rest } : others
        yield { key, policy: statements.with(at, { ...statement, Condition }) }
      }
    }
  }
}

describe('auditors', () => {
  const LOOK = [
    'kms:DescribeKey',
    'kms:GetKeyPolicy',
    'kms:ListGrants',
    'kms:ListResourceTags',
    'kms:GetKeyRotationStatus',
  ]
  const NEVER = [
    'kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey', 'kms:Sign', 'kms:GenerateMac', 'kms:CreateGrant', 'kms:PutKeyPolicy',
    'kms:DisableKey', 'kms:ScheduleKeyDeletion', 'kms:TagResource', 'kms:RevokeGrant', 'kms:GetPublicKey',
  ] // prettier-ignore

  test('look at every kind of key, and do nothing to it', () => {
    for (const key of KEYS) {
      for (const answers of SETS) {
        for (const settings of [['auditors'], ['auditors', 'survive-recreation', 'no-account-statement']] as const) {
          const policy = statementsOf(policyOf(key, answers, settings))
          const principal = roleOf('Auditor')
          for (const action of LOOK) expect(isAllowed(policy, { principal, action })).toBe(true)
          for (const action of NEVER) expect(isAllowed(policy, { principal, action, withIam: false })).toBe(false)
          expect(
            isAllowed(policy, {
              principal: roleOf('Auditor', '444455556666'),
              action: 'kms:ListGrants',
              withIam: true,
            }),
          ).toBe(false)
        }
      }
    }
  })
})

describe('who only reads or only writes', () => {
  const DOES = { readers: roleOf('Reports'), writers: roleOf('Collector') }
  const ENCRYPTS = [
    'kms:Encrypt',
    'kms:GenerateDataKey',
    'kms:GenerateDataKeyWithoutPlaintext',
    'kms:ReEncryptTo',
    'kms:Sign',
    'kms:GenerateMac',
  ]
  const DECRYPTS = ['kms:Decrypt', 'kms:ReEncryptFrom']
  const namedIn = ({ Principal }: Statement) => JSON.stringify(Principal)

  test('does what he is to, through the service where there is one, and never the other', () => {
    let [reading, writing] = [0, 0]
    for (const answers of SETS) {
      const policy = statementsOf(policyOf(single, answers, ['read-or-write']))
      const { via } = keyUseOf(answers)
      for (const [role, never] of [
        [DOES.readers, ENCRYPTS],
        [DOES.writers, DECRYPTS],
      ] as const) {
        const his = policy.filter((statement) => namedIn(statement).includes(role))
        if (role === DOES.readers) reading += his.length
        else writing += his.length
        for (const statement of his) {
          for (const each of asked(statement)) {
            expect(isAllowed(policy, { principal: role, ...each })).toBe(true)
            if (via && each.action !== 'kms:DescribeKey') {
              expect(isAllowed(policy, { principal: role, action: each.action })).toBe(false)
            }
          }
          for (const action of never) {
            expect(isAllowed(policy, { principal: role, action, context: witnessOf(statement.Condition) })).toBe(false)
          }
        }
      }
      if (settingOf('read-or-write').whyNot?.(answers, single) !== undefined) {
        expect(policy).toEqual(statementsOf(policyOf(single, answers, [])))
      }
    }
    expect(reading).toBeGreaterThan(10)
    expect(writing).toBeGreaterThan(2)
  })

  test('nobody is named a writer whom the key could not hold back', () => {
    const policy = statementsOf(policyOf(single, { service: 's3', access: 'own' }, ['read-or-write']))
    expect(JSON.stringify(policy)).toContain('role/Reports')
    expect(JSON.stringify(policy)).not.toContain('role/Collector')
  })
})

describe('whoever has the tag', () => {
  const TAG = { 'aws:PrincipalTag/data-access': 'orders' }
  const TWINS = ['kms:CallerAccount', 'aws:PrincipalAccount']
  const isByTag = ({ Sid }: Statement) => Sid.endsWith(' by tag')

  /** Whether each request of key users is answered to whoever has the tag, and to nobody else. */
  function isRight(policy: readonly Statement[], users: readonly Statement[]): boolean {
    return users.flatMap(asked).every(({ action, context }) => {
      const ask = (principal: string, more: object) =>
        isAllowed(policy, { principal, action, context: { ...context, ...more } })
      return (
        ask(roleOf('Anybody'), TAG) &&
        !ask(roleOf('Anybody'), {}) &&
        !ask(roleOf('Anybody'), { 'aws:PrincipalTag/data-access': 'others' }) &&
        !isAllowed(policy, {
          principal: roleOf('Anybody', '444455556666'),
          action,
          context: { ...context, ...TAG },
          withIam: true,
        }) &&
        Object.keys(context ?? {}).every((key) => {
          const { [key]: _, ...rest } = context ?? {}
          // as for a key user, whom another statement may allow it without
          return [rest, { ...rest, [key]: 'another' }].every(
            (less) =>
              isAllowed(policy, { principal: roleOf('Anybody'), action, context: { ...less, ...TAG } }) ===
              isAllowed(policy, { principal: roleOf('Application'), action, context: less }),
          )
        })
      )
    })
  }

  test('does what key users do, under the same conditions, and without an IAM policy', () => {
    let conditions = 0
    for (const ownKey of [single, ...KEYS.slice(-1)]) {
      for (const answers of SETS) {
        const policy = statementsOf(policyOf(ownKey, answers, ['tagged-users']))
        const byTag = policy.filter(isByTag)
        const users = policy.filter(({ Sid }) => byTag.some((statement) => statement.Sid === `${Sid} by tag`))
        expect(byTag.length).toBe(users.length)
        expect([JSON.stringify(answers), isRight(policy, users)]).toEqual([JSON.stringify(answers), true])
        for (const { key: left, policy: weaker } of withoutEachKey(policy, isByTag)) {
          // for these callers the two say the same, and AWS’s statement has the first already
          if (
            TWINS.includes(left) &&
            byTag.some((statement) => TWINS.every((key) => JSON.stringify(statement).includes(key)))
          )
            continue
          conditions += 1
          expect([left, JSON.stringify(answers), isRight(weaker, users)]).toEqual([
            left,
            JSON.stringify(answers),
            false,
          ])
        }
        expect(
          users.length === 0 ||
            isRight(
              policy.filter((statement) => statement !== byTag[0]),
              users,
            ),
        ).toBe(users.length === 0)
      }
    }
    expect(conditions).toBeGreaterThan(200)
  })

  test('makes no grants that no condition holds to an AWS service', () => {
    const offered = SETS.filter((answers) => settingOf('tagged-users').whyNot?.(answers, single) === undefined)
    expect(offered).not.toContainEqual({ service: 'eks', access: 'own' })
    for (const answers of SETS) {
      for (const { Sid, Action, Condition } of statementsOf(policyOf(single, answers, ['tagged-users'])).filter(
        isByTag,
      )) {
        const limits = ['kms:GrantIsForAWSResource', 'kms:ViaService'].filter((key) =>
          JSON.stringify(Condition).includes(key),
        )
        if ([Action].flat().includes('kms:CreateGrant')) expect(limits, Sid).not.toEqual([])
      }
    }
  })

  test('is nobody while the account or the tag is not filled in', () => {
    for (const details of [TYPED.nothing, TYPED.accountOnly]) {
      const policy = keyPolicy(single, { access: 'own' }, details, ['tagged-users'])
      const principals = statementsOf(policy)
        .filter(isByTag)
        .map(({ Principal }) => Principal)
      expect(new Set(principals.map((principal) => JSON.stringify(principal)))).toEqual(
        new Set(['{"AWS":"<EVERYONE_WITH_THE_TAG>"}']),
      )
    }
  })
})

describe('organizational units', () => {
  const ORGANIZATION = { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' }
  const at = (path: string) => ({ ...ORGANIZATION, 'aws:PrincipalOrgPaths': [path] })
  const WITHIN = [
    'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/',
    'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/ou-ab12-22222222/',
  ].map(at)
  const WITHOUT = [
    'o-a1b2c3d4e5/r-ab12/ou-ab12-33333333/',
    'o-a1b2c3d4e5/r-ab12/',
    'o-others0000/r-ab12/ou-ab12-11111111/',
  ].map(at)
  const answersOf = (service: string): Answers => ({ service, accounts: 'organization', access: 'own' })
  const principal = roleOf('Anybody', '444455556666')

  test('only their accounts are let in, with an IAM policy of their own', () => {
    let requests = 0
    for (const { id } of SERVICES) {
      const policy = statementsOf(policyOf(single, answersOf(id), ['organizational-units']))
      const open = statementsOf(policyOf(single, answersOf(id), [])).filter(
        ({ Condition }) => Condition?.['StringEquals']?.['aws:PrincipalOrgID'],
      )
      for (const { action, context } of open.flatMap(asked)) {
        const ask = (more: object, withIam = true) =>
          isAllowed(policy, { principal, action, context: { ...context, ...more }, withIam })
        requests += 1
        for (const path of WITHIN) expect([ask(path), ask(path, false)]).toEqual([true, false])
        for (const path of [...WITHOUT, ORGANIZATION]) expect(ask(path)).toBe(false)
      }
    }
    expect(requests).toBeGreaterThan(20)
  })

  test('stand in the policy of the resource, too', () => {
    const [option] = OPTIONS.filter(({ ownKey }) => ownKey)
    if (!option) throw new Error('there is no key of one’s own')
    const resources = SERVICES.flatMap(({ id }) =>
      deliver(option, answersOf(id), TYPED.examples, ['organizational-units']).also.flatMap(({ policy }) =>
        policy && policy.kind !== 'iam' ? [JSON.stringify(documentOf(policy.statements))] : [],
      ),
    ).filter((text) => text.includes('aws:PrincipalOrgID'))
    expect(resources.length).toBeGreaterThan(2)
    for (const text of resources) {
      expect(text.split('"aws:PrincipalOrgPaths"').length).toBe(text.split('"aws:PrincipalOrgID"').length)
    }
  })
})

describe('the role of AWS Backup that copies from other accounts', () => {
  const principal = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup`
  const decide = (settings: Settings, answers: Answers, action: string, through?: string) =>
    isAllowed(statementsOf(policyOf(single, answers, settings)), {
      principal,
      action,
      context: through ? { 'kms:ViaService': through } : {},
    })
  const answers = { service: 'backup', accounts: 'copies-in', access: 'own' }
  const rds = 'rds.eu-west-1.amazonaws.com'

  test('may look at the key where no IAM policy counts, and at its grants through the services that keep copies', () => {
    const settings: Settings = ['no-account-statement']
    expect(decide(settings, answers, 'kms:DescribeKey')).toBe(true)
    expect(decide(settings, answers, 'kms:ListGrants', rds)).toBe(true)
    expect(decide(settings, answers, 'kms:ListGrants')).toBe(false)
    expect(decide(settings, answers, 'kms:ListGrants', 'sqs.eu-west-1.amazonaws.com')).toBe(false)
  })

  test('is not named for it where no copies come, or where its IAM policy gives it', () => {
    expect(decide(['no-account-statement'], { ...answers, accounts: 'own' }, 'kms:DescribeKey')).toBe(false)
    const named = policyOf(single, answers, []).filter(
      ({ statement }) =>
        [statement.Action].flat().includes('kms:ListGrants') && JSON.stringify(statement.Principal).includes(principal),
    )
    expect(named).toEqual([])
  })
})
