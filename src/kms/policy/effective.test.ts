import { beforeAll, describe, expect, test } from 'vitest'
import { evaluateRequest } from '../access/evaluate.ts'
import { FACTS } from '../facts.ts'
import { readReference, type Reference } from '../testing/iam-data.ts'
import { everyPolicy, type Written } from '../testing/policies.ts'
import { awsPrincipals, wrongWith, type Around } from '../testing/rules.ts'
import { specAndUsage } from './deliver.ts'
import { isNobody, valueOf, valuesOf } from './details.ts'
import { compactTextOf, textOf, type PolicyDocument, type Statement } from './statement.ts'

// Every action and condition of every policy has an effect: held against AWS's own reference and the rules of its pages.

const POLICIES = everyPolicy()
let reference: Reference
beforeAll(async () => {
  reference = await readReference(['kms', 's3', 'sqs', 'sns', 'dynamodb', 'secretsmanager', 'backup', 'sts'])
})

function aroundOf({ kind, option, answers, details }: Written): Around {
  const { ownKey } = option
  return {
    kind,
    key: ownKey && { ...ownKey, ...specAndUsage(answers) },
    account: valueOf(details, 'account'),
    regions: [valueOf(details, 'region'), ...(ownKey?.multiRegion ? valuesOf(details, 'replicaRegions') : [])],
  }
}

/** Each kind of statement once in each kind of surroundings. */
function* statements(): Generator<readonly [Statement, Around, Written]> {
  const seen = new Set<string>()
  for (const written of POLICIES) {
    const around = aroundOf(written)
    const place = JSON.stringify(around)
    for (const statement of written.document.Statement) {
      const id = place + JSON.stringify(statement)
      if (seen.has(id)) continue
      seen.add(id)
      yield [statement, around, written]
    }
  }
}

test('every class of answers is there, and every kind of policy', () => {
  expect(POLICIES.length).toBeGreaterThan(20_000)
  expect(new Set(POLICIES.map(({ kind }) => kind))).toEqual(
    new Set(['key', 'bucket', 'secret', 'queue', 'topic', 'table', 'iam', 'trust', 'vault']),
  )
})

test('every statement has an effect, and the one it looks like', () => {
  const wrong = new Set<string>()
  for (const [statement, around, { name }] of statements()) {
    const says = wrongWith(statement, around, reference)
    if (says !== undefined) wrong.add(`${statement.Sid}: ${says} (${name})`)
  }
  expect([...wrong].slice(0, 20)).toEqual([])
})

describe('the rules find planted errors', () => {
  const around: Around = {
    kind: 'key',
    key: { origin: 'AWS_KMS', multiRegion: false, usage: 'ENCRYPT_DECRYPT', spec: 'SYMMETRIC_DEFAULT' },
    account: '111122223333',
    regions: ['eu-west-1'],
  }
  const role = { AWS: 'arn:aws:iam::111122223333:role/Application' }
  const fine: Statement = { Sid: 'Use', Effect: 'Allow', Principal: role, Action: 'kms:Decrypt', Resource: '*' }
  const service = { Service: 'sns.amazonaws.com' }
  const signing = { ...around.key, usage: 'SIGN_VERIFY', spec: 'ECC_NIST_P256' } as const
  const mac = { ...around.key, usage: 'GENERATE_VERIFY_MAC', spec: 'HMAC_512' } as const
  const imported = { ...around.key, origin: 'EXTERNAL' } as const
  const given = (operator: string, key: string, value: string | readonly string[]) => ({
    Condition: { [operator]: { [key]: value } },
  })

  test.each<[string, Partial<Statement>, Partial<Around>, string]>([
    ['an action that is none', { Action: 'kms:DecryptData' }, {}, 'no action'],
    ['an action that works on no key', { Action: 'kms:ListAliases' }, {}, 'works on no key'],
    ['everything, for a role', { Action: 'kms:*' }, {}, 'for the account alone'],
    ['an action twice', { Action: ['kms:Decrypt', 'kms:Decrypt'] }, {}, 'stands twice'],
    ['signing with a symmetric key', { Action: 'kms:Sign' }, {}, 'does not go with'],
    ['encryption with a key that signs', {}, { key: signing as Around['key'] }, 'does not go with'],
    ['encryption with a MAC key', { Action: 'kms:Encrypt' }, { key: mac as Around['key'] }, 'does not go with'],
    [
      'rotation of imported material',
      { Action: 'kms:EnableKeyRotation' },
      { key: imported as Around['key'] },
      'does not',
    ],
    ['replicas of a single key', { Action: 'kms:ReplicateKey' }, {}, 'does not go with'],
    ['another resource than the key', { Resource: 'arn:aws:kms:eu-west-1:111122223333:key/a' }, {}, 'one resource'],
    ['a condition key that is none', given('Bool', 'aws:SecureTransports', 'true'), {}, 'no condition key'],
    [
      'a condition key of another action',
      { Action: ['kms:Decrypt', 'kms:DescribeKey'], ...given('StringEquals', 'kms:EncryptionContext:a', 'b') },
      {},
      'does not go with DescribeKey',
    ],
    ['an operator of another type', given('NumericEquals', 'kms:CallerAccount', '1'), {}, 'does not compare'],
    [
      'a set operator on one value',
      given('ForAllValues:StringEquals', 'kms:EncryptionContext:a', 'b'),
      {},
      'OverlyPermissiveCondition',
    ],
    [
      'no set operator on many values',
      { Action: 'kms:CreateGrant', ...given('StringEquals', 'kms:GrantOperations', 'Decrypt') },
      {},
      'needs a set operator',
    ],
    ['a star that is no star', given('StringEquals', 'kms:ViaService', 's3.*.amazonaws.com'), {}, 'as it stands'],
    [
      'what is neither true nor false',
      { Action: 'kms:CreateGrant', ...given('Bool', 'kms:GrantIsForAWSResource', 'yes') },
      {},
      'true or false',
    ],
    [
      'an ARN that is none',
      { Principal: service, ...given('ArnLike', 'aws:SourceArn', 'arn:aws:sns:orders') },
      {},
      'no ARN',
    ],
    ['the name of no service', given('StringEquals', 'kms:ViaService', 'ebs.eu-west-1.amazonaws.com'), {}, 'no name'],
    ['another Region', given('StringEquals', 'kms:ViaService', 's3.us-east-1.amazonaws.com'), {}, 'of a Region'],
    ['a tag of the key', given('StringEquals', 'aws:ResourceTag/a', 'b'), {}, 'IAM policies alone'],
    [
      'kms:ViaService of a service principal',
      { Principal: service, ...given('StringEquals', 'kms:ViaService', 'sns.eu-west-1.amazonaws.com') },
      {},
      'no service sends',
    ],
    [
      'the organization of a service principal',
      { Principal: service, ...given('StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5') },
      {},
      'no service sends',
    ],
    ['the source of a role', given('StringEquals', 'aws:SourceAccount', '111122223333'), {}, 'services alone send'],
    ['a group', { Principal: { AWS: 'arn:aws:iam::111122223333:group/Admins' } }, {}, 'no principal'],
    ['a wildcard in a role', { Principal: { AWS: 'arn:aws:iam::111122223333:role/*' } }, {}, 'no principal'],
    ['everybody', { Principal: { AWS: '*' } }, {}, 'everybody is let in'],
    ['nobody', { Principal: undefined as never }, {}, 'is missing'],
    ['no service principal', { Principal: { Service: 'sns' } }, {}, 'no service principal'],
    [
      'management from another account',
      { Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: 'kms:PutKeyPolicy' },
      {},
      'does not work from another account',
    ],
    [
      'an action on another resource',
      { Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket', Principal: { AWS: 'arn:aws:iam::444455556666:root' } },
      { kind: 'bucket' },
      'does not work on',
    ],
    [
      'a resource without an action',
      { Action: 's3:ListBucket', Resource: ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'] },
      { kind: 'bucket' },
      'no action works on',
    ],
    [
      'a condition key of AWS KMS in the policy of a queue',
      {
        Action: 'sqs:SendMessage',
        Resource: 'arn:aws:sqs:eu-west-1:111122223333:orders',
        ...given('StringNotEquals', 'kms:CallerAccount', '111122223333'),
      },
      { kind: 'queue' },
      'does not go with SendMessage',
    ],
    [
      'the key of an upload where objects are read',
      {
        Action: ['s3:GetObject', 's3:PutObject'],
        Resource: 'arn:aws:s3:::bucket/*',
        ...given('StringEquals', 's3:x-amz-server-side-encryption', 'aws:kms'),
      },
      { kind: 'bucket' },
      'does not go with GetObject',
    ],
    [
      'an index where the action works on tables',
      {
        Action: 'dynamodb:CreateBackup',
        Resource: 'arn:aws:dynamodb:eu-west-1:111122223333:table/Orders/index/ByCustomer',
      },
      { kind: 'table' },
      'does not work on',
    ],
    [
      'an external ID that is no condition key',
      { Action: 'sts:AssumeRole', Resource: undefined as never, ...given('StringEquals', 'sts:ExternalID2', 'a') },
      { kind: 'trust' },
      'does not go with AssumeRole',
    ],
    [
      'an external ID where identity providers let in',
      {
        Action: 'sts:AssumeRoleWithSAML',
        Resource: undefined as never,
        ...given('StringEquals', 'sts:ExternalId', 'a'),
      },
      { kind: 'trust' },
      'does not go with AssumeRoleWithSAML',
    ],
    [
      'one organizational unit without a set operator',
      { Principal: { AWS: '*' }, ...given('StringLike', 'aws:PrincipalOrgPaths', 'o-a1b2c3d4e5/r-ab12/*') },
      {},
      'everybody is let in',
    ],
    [
      'a principal in an IAM policy',
      { Action: 'backup:CopyFromBackupVault', Resource: '*' },
      { kind: 'iam' },
      'a principal stands in an IAM policy',
    ],
    [
      'everybody in the policy of a vault',
      { Principal: { AWS: '*' }, Action: 'backup:CopyIntoBackupVault' },
      { kind: 'vault' },
      'everybody is let in',
    ],
    [
      'a vault that is none',
      {
        Principal: undefined as never,
        Action: 'backup:CopyIntoBackupVault',
        Resource: 'arn:aws:backup:eu-west-1:111122223333:vault/copies',
      },
      { kind: 'iam' },
      'does not work on',
    ],
  ])('%s', (_, planted, place, says) => {
    expect(wrongWith(fine, around, reference)).toBeUndefined()
    expect(wrongWith({ ...fine, ...planted }, { ...around, ...place }, reference)).toContain(says)
  })
})

/** What AWS KMS refuses of a document, by its page on the format of key policies. */
function refusal(document: PolicyDocument): string | undefined {
  // what is far from the limit on one line is not over it on many
  const isNear = compactTextOf(document).length > FACTS.keyPolicySize.value / 4
  const text = isNear ? textOf(document) : compactTextOf(document)
  const size = isNear ? new TextEncoder().encode(text).length : 0
  if (size > FACTS.keyPolicySize.value) return `${size} bytes`
  const odd = /[^\t\n\r\u0020-\u007e\u00a0-\u00ff]/.exec(text)?.[0]
  return odd === undefined ? undefined : `the character ${JSON.stringify(odd)}`
}

/** A name that stands twice, or that its kind of policy does not take: letters and digits, and spaces on keys alone. */
function wrongName({ kind, document }: Pick<Written, 'kind' | 'document'>): string | undefined {
  const sids = document.Statement.map(({ Sid }) => Sid)
  if (new Set(sids).size < sids.length) return `a Sid stands twice: ${sids.join()}`
  return sids.find((sid) => !(kind === 'key' ? /^[\w ]+$/ : /^[A-Za-z0-9]+$/).test(sid))
}

describe('no document is refused', () => {
  test('for its size or its characters', () => {
    const refused = POLICIES.filter(({ kind }) => kind === 'key').flatMap(({ document, name }) => {
      const says = refusal(document)
      return says === undefined ? [] : [`${name}: ${says}`]
    })
    expect(refused.slice(0, 5)).toEqual([])
  })

  test('for the name of a statement', () => {
    const refused = POLICIES.flatMap((each) => {
      const says = wrongName(each)
      return says === undefined ? [] : [`${each.name}: ${says}`]
    })
    expect(refused.slice(0, 5)).toEqual([])
  })

  test('which the checks would see', () => {
    const of = (...sids: string[]): PolicyDocument => ({
      Version: '2012-10-17',
      Statement: sids.map((Sid) => ({ Sid, Effect: 'Allow', Principal: '*', Action: 'kms:Decrypt', Resource: '*' })),
    })
    expect(refusal(of('Zürich'))).toBeUndefined()
    expect(refusal(of('’'))).toContain('’')
    expect(refusal(of('x'.repeat(FACTS.keyPolicySize.value)))).toMatch(/^\d+ bytes$/)
    expect(wrongName({ kind: 'key', document: of('A b', 'A b') })).toContain('twice')
    expect(wrongName({ kind: 'iam', document: of('A b') })).toBe('A b')
    expect(wrongName({ kind: 'key', document: of('A b') })).toBeUndefined()
  })

  test('because nobody could change it afterwards: administrators, and the account through IAM, always can', () => {
    const judged = new Set<string>()
    const wrong: string[] = []
    for (const { kind, document, details, settings, name } of POLICIES) {
      const [account] = details.account ?? []
      if (kind !== 'key' || account === undefined || judged.has(compactTextOf(document))) continue
      judged.add(compactTextOf(document))
      const can = (principal: string, withIam: boolean) =>
        evaluateRequest({
          keyPolicy: document,
          identityPolicies: withIam ? [IAM_ADMINISTRATOR] : [],
          request: {
            principal,
            action: 'kms:PutKeyPolicy',
            resource: `arn:aws:kms:eu-west-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
            resourceAccount: account,
          },
        }).verdict
      const verdicts = [
        ...(details.administrators ?? []).map((administrator) => can(administrator, false)),
        ...(leavesOutTheAccount(settings)
          ? []
          : [can(`arn:aws:iam::${account}:role/Any`, true), can(`arn:aws:iam::${account}:root`, false)]),
      ]
      if (verdicts.some((verdict) => verdict !== 'allowed')) wrong.push(`${name}: locked out`)
      if (can(`arn:aws:iam::${account}:role/Any`, false) === 'allowed') wrong.push(`${name}: anybody changes it`)
      if (can('arn:aws:iam::999999999999:role/Any', true) === 'allowed') wrong.push(`${name}: a stranger changes it`)
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(judged.size).toBeGreaterThan(3000)
  })
})

/** Whether the reader wants nobody but those whom the key policy names. */
const leavesOutTheAccount = (settings: readonly string[]) => settings.includes('no-account-statement')

const IAM_ADMINISTRATOR = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }

test('names in a Deny stand for somebody: a placeholder there would refuse everybody, and is only there while it is one', () => {
  for (const { kind, document, details } of POLICIES) {
    if (kind !== 'key') continue
    for (const { Effect, Condition } of document.Statement) {
      const excepted = Effect === 'Deny' ? [Condition?.ArnNotEquals?.['aws:PrincipalArn'] ?? []].flat() : []
      for (const arn of excepted) {
        expect(isNobody(details, 'deleters')).toBe(false)
        if (details.deleters) expect(details.deleters).toContain(arn)
      }
    }
  }
})

test('everybody is let in by no policy of a key', () => {
  const open = POLICIES.filter(({ kind }) => kind === 'key').flatMap(({ document }) =>
    document.Statement.filter(
      (statement) => statement.Effect === 'Allow' && awsPrincipals(statement).includes('*') && !statement.Condition,
    ),
  )
  expect(open).toEqual([])
})
