import { describe, expect, test } from 'vitest'
import type { PolicyDocument, Statement } from '../policy/statement.ts'
import { isLetIn, type Sides, type Visit } from './other-side.ts'

// The evaluator of the tests for other services than AWS KMS, held against what AWS's pages say of each kind of caller.

const ACCOUNT = '111122223333'
const QUEUE = `arn:aws:sqs:eu-west-1:${ACCOUNT}:orders`
const OURS = `arn:aws:iam::${ACCOUNT}:role/Ours`
const THEIRS = 'arn:aws:iam::444455556666:role/Theirs'
const ROLE = `arn:aws:iam::${ACCOUNT}:role/Vendor`

const policy = (...statements: readonly Partial<Statement>[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: statements.map((each) => ({
    Sid: 'Any',
    Effect: 'Allow',
    Action: 'sqs:SendMessage',
    Resource: QUEUE,
    ...each,
  })),
})
const to = (...names: readonly string[]): Partial<Statement> => ({ Principal: { AWS: names } })
const IAM = [policy({})]
const NO_IAM: readonly PolicyDocument[] = []

const decide = (principal: string, sides: Omit<Sides, 'resourceAccount'>, visit: Partial<Visit> = {}) =>
  isLetIn({ resourceAccount: ACCOUNT, ...sides }, { principal, action: 'sqs:SendMessage', resource: QUEUE, ...visit })

describe('in one account', () => {
  test.each([
    ['IAM is enough', OURS, undefined, IAM, true],
    ['so is the policy of the resource, where it names the role', OURS, policy(to(OURS)), NO_IAM, true],
    ['or everybody', OURS, policy(to('*')), NO_IAM, true],
    ['the account in its place leaves it to IAM', OURS, policy(to(`arn:aws:iam::${ACCOUNT}:root`)), NO_IAM, false],
    ['which may allow it', OURS, policy(to(ACCOUNT)), IAM, true],
    ['neither side, no access', OURS, policy(to(THEIRS)), NO_IAM, false],
    ['a Deny of the resource wins', OURS, policy({ ...to('*'), Effect: 'Deny' }), IAM, false],
    ['and one of IAM', OURS, policy(to(OURS)), [policy({ Effect: 'Deny' })], false],
    ['the root user has all that IAM can give', `arn:aws:iam::${ACCOUNT}:root`, undefined, NO_IAM, true],
    ['but for a Deny', `arn:aws:iam::${ACCOUNT}:root`, policy({ ...to('*'), Effect: 'Deny' }), NO_IAM, false],
  ] as const)('%s', (_, principal, ofResource, ofCaller, expected) => {
    expect(decide(principal, { ofResource, ofCaller })).toBe(expected)
  })
})

describe('between accounts', () => {
  test.each([
    ['both sides allow', policy(to(THEIRS)), IAM, true],
    ['both, by account', policy(to('arn:aws:iam::444455556666:root')), IAM, true],
    ['the resource alone', policy(to(THEIRS)), NO_IAM, false],
    ['everybody alone', policy(to('*')), NO_IAM, false],
    ['IAM alone', undefined, IAM, false],
    ['another account is named', policy(to('arn:aws:iam::999988887777:root')), IAM, false],
    ['a Deny on the one side', policy(to(THEIRS), { ...to(THEIRS), Effect: 'Deny' }), IAM, false],
    ['a Deny on the other', policy(to(THEIRS)), [...IAM, policy({ Effect: 'Deny' })], false],
  ] as const)('%s', (_, ofResource, ofCaller, expected) => {
    expect(decide(THEIRS, { ofResource, ofCaller })).toBe(expected)
  })
})

describe('without an account', () => {
  test('a service is let in by its name, and IAM has no say', () => {
    const ofResource = policy({ Principal: { Service: 'sns.amazonaws.com' } })
    expect(decide('sns.amazonaws.com', { ofResource })).toBe(true)
    expect(decide('events.amazonaws.com', { ofResource })).toBe(false)
    expect(decide('sns.amazonaws.com', { ofCaller: IAM })).toBe(false)
  })

  test('a service carries its source, and nothing of an identity', () => {
    const given = (key: string, value: string) =>
      policy({ Principal: { Service: 'sns.amazonaws.com' }, Condition: { StringEquals: { [key]: value } } })
    const from = { context: { 'aws:SourceAccount': ACCOUNT } }
    expect(decide('sns.amazonaws.com', { ofResource: given('aws:SourceAccount', ACCOUNT) }, from)).toBe(true)
    expect(decide('sns.amazonaws.com', { ofResource: given('aws:SourceAccount', ACCOUNT) })).toBe(false)
    expect(decide('sns.amazonaws.com', { ofResource: given('aws:PrincipalAccount', ACCOUNT) }, from)).toBe(false)
  })

  test('who does not sign in is let in as everybody alone', () => {
    expect(decide('*', { ofResource: policy(to('*')) })).toBe(true)
    expect(decide('*', { ofResource: policy({ Principal: '*' }) })).toBe(true)
    expect(decide('*', { ofResource: policy(to(OURS, ACCOUNT)) })).toBe(false)
  })
})

describe('a statement counts', () => {
  test('for its actions and resources, by pattern; without a resource for none', () => {
    const ofResource = policy(to(OURS))
    expect(decide(OURS, { ofResource }, { action: 'sqs:sendmessage' })).toBe(true)
    expect(decide(OURS, { ofResource }, { action: 'sqs:ReceiveMessage' })).toBe(false)
    expect(decide(OURS, { ofResource }, { resource: `${QUEUE}-2` })).toBe(false)
    expect(
      decide(OURS, { ofResource: policy({ ...to(OURS), Resource: `${QUEUE}*` }) }, { resource: `${QUEUE}-2` }),
    ).toBe(true)
    const { Resource: _, ...bare } = policy(to(OURS)).Statement[0] as Statement
    expect(decide(OURS, { ofResource: { Version: '2012-10-17', Statement: [bare] } })).toBe(false)
  })

  test('in IAM whoever it is attached to, on the resource only for whom it names', () => {
    expect(decide(OURS, { ofResource: policy({}) })).toBe(false)
    expect(decide(OURS, { ofCaller: [policy({})] })).toBe(true)
  })

  test('under its conditions, on keys that the request has', () => {
    const ours = policy({ ...to('*'), Condition: { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } } })
    expect(decide(OURS, { ofResource: ours })).toBe(true)
    expect(decide(THEIRS, { ofResource: ours, ofCaller: IAM })).toBe(false)
    // a key of AWS KMS is in no request to another service: “not equal” to it holds always
    const notOurs = policy({ ...to('*'), Condition: { StringNotEquals: { 'kms:CallerAccount': ACCOUNT } } })
    expect(decide(OURS, { ofResource: notOurs })).toBe(true)
  })
})

describe('a role', () => {
  const assume = { action: 'sts:AssumeRole', resource: ROLE }
  const trust = (...names: readonly string[]) => policy({ ...to(...names), Action: 'sts:AssumeRole', Resource: '*' })
  const MAY = [policy({ Action: 'sts:AssumeRole', Resource: '*' })]

  test.each([
    ['its trust policy has to agree, in its own account too', OURS, undefined, MAY, false],
    ['a role that it names needs no more there', OURS, trust(OURS), NO_IAM, true],
    ['the account in its place leaves it to IAM', OURS, trust(ACCOUNT), NO_IAM, false],
    ['which may allow it', OURS, trust(ACCOUNT), MAY, true],
    ['from another account both are needed', THEIRS, trust(THEIRS), NO_IAM, false],
    ['and enough', THEIRS, trust(THEIRS), MAY, true],
  ] as const)('%s', (_, principal, ofResource, ofCaller, expected) => {
    expect(decide(principal, { ofResource, ofCaller }, assume)).toBe(expected)
  })

  test('its trust policy names no resource', () => {
    const { Resource: _, ...bare } = trust(OURS).Statement[0] as Statement
    expect(decide(OURS, { ofResource: { Version: '2012-10-17', Statement: [bare] } }, assume)).toBe(true)
  })
})
