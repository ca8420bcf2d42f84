import { expect, test } from 'vitest'
import { someOf } from './named.ts'
import type { Statement } from './statement.ts'

const statement = (Sid: string, Principal: Statement['Principal']): Statement => ({
  Sid,
  Effect: 'Allow',
  ...(Principal && { Principal }),
  Action: 'kms:Decrypt',
  Resource: '*',
})
const USERS = statement('Allow use of the key', { AWS: 'arn:aws:iam::111122223333:role/Reader' })
const ENCRYPTS = statement('Allow EventBridge to encrypt', { Service: 'events.amazonaws.com' })
const DESCRIBES = statement('Allow EventBridge to describe', { Service: 'events.amazonaws.com' })
const ALL = [USERS, ENCRYPTS, DESCRIBES]

test.each([
  ['all of them', ALL, undefined],
  ['none', [], undefined],
  ['those of the service', [ENCRYPTS, DESCRIBES], 'the statements for events.amazonaws.com'],
  ['that of the roles', [USERS], 'the statement for your roles'],
  ['one of two of the service', [ENCRYPTS], '“Allow EventBridge to encrypt”'],
])('where %s are meant', (_, meant, says) => {
  expect(someOf(ALL, (each) => meant.includes(each))).toBe(says)
})
