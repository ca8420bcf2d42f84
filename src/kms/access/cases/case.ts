import type { evaluateRequest } from '../evaluate.ts'

export type Given = Parameters<typeof evaluateRequest>[0]
export type Verdict = ReturnType<typeof evaluateRequest>['verdict']
type Request = Given['request']

/** A request that AWS's documentation lets us judge: `source` is the page that does. */
export type Case = { name: string; source: string; given: Given; verdict: Verdict }

/** What one request of a group has of its own: what is asked, and the policies that replace the group's. */
export type Row = readonly [name: string, verdict: Verdict, request?: Partial<Request>, policies?: Partial<Given>]

/** One case for each row; a row changes only what it names. */
export const group = (about: string, source: string, given: Given, rows: readonly Row[]): Case[] =>
  rows.map(([name, verdict, request = {}, policies = {}]) => ({
    name: `${about}: ${name}`,
    source,
    given: { ...given, ...policies, request: { ...given.request, ...request } },
    verdict,
  }))

export const policy = (...statements: readonly object[]) => ({ Version: '2012-10-17', Statement: [...statements] })

export const account = '111122223333'
export const otherAccount = '444455556666'
export const keyArn = `arn:aws:kms:us-west-2:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`
export const otherKeyArn = `arn:aws:kms:us-west-2:${account}:key/0987dcba-09fe-87dc-65ba-ab0987654321`

export const role = (name: string, of = account) => `arn:aws:iam::${of}:role/${name}`
export const user = (name: string, of = account) => `arn:aws:iam::${of}:user/${name}`
export const session = (name: string, of = account) => `arn:aws:sts::${of}:assumed-role/${name}/work`
export const root = (of = account) => `arn:aws:iam::${of}:root`

export const exampleRole = role('ExampleRole')
export const exampleSession = session('ExampleRole')

/** The account may delegate everything: alone it is the default key policy of a key created through the API. */
export const accountStatement = {
  Sid: 'Enable IAM User Permissions',
  Effect: 'Allow',
  Principal: { AWS: root() },
  Action: 'kms:*',
  Resource: '*',
}
export const accountPolicy = policy(accountStatement)

/** A statement of a key policy for ExampleRole. */
export const allowRole = (Action: string | string[], Condition?: object) => ({
  Effect: 'Allow',
  Principal: { AWS: exampleRole },
  Action,
  Resource: '*',
  ...(Condition && { Condition }),
})

/** A statement of an IAM policy. */
export const allow = (Action: string | string[], Resource: string | string[] = '*', Condition?: object) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition && { Condition }),
})

/** A statement of an IAM policy, a service control policy or a session policy. */
export const deny = (Action: string | string[], Resource: string | string[] = '*', Condition?: object) => ({
  ...allow(Action, Resource, Condition),
  Effect: 'Deny',
})

/** A statement of a key policy or a resource control policy against everybody. */
export const denyAll = (Action: string | string[], Condition?: object) => ({
  ...deny(Action, '*', Condition),
  Principal: '*',
})

export const allowEverything = policy(allow('*'))

/** A session of ExampleRole asks for an operation on the key; no IAM policy helps it. */
export const given = (action: string, keyPolicy: object, context: Request['context'] = {}): Given => ({
  keyPolicy,
  identityPolicies: [],
  request: { principal: exampleSession, action, resource: keyArn, resourceAccount: account, context },
})

/** A session of ExampleRole asks; the key policy only lets the account delegate, so its IAM policy decides. */
export const givenIam = (action: string, identityPolicy: object, context: Request['context'] = {}): Given => ({
  ...given(action, accountPolicy, context),
  identityPolicies: [identityPolicy],
})
