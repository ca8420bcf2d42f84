import { parse } from '@cdktf/hcl2json'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { deploymentOf, type Deployment } from '../src/kms/forms/deployment.ts'
import { filesOf, type Form } from '../src/kms/forms/form.ts'
import { FORMS } from '../src/kms/forms/forms.ts'
import { OPTIONS } from '../src/kms/options.ts'
import { FIELDS, readDetails, type Details, type FieldId } from '../src/kms/policy/details.ts'
import { documentOf } from '../src/kms/policy/statement.ts'
import { hostileDeployment } from './deployments.ts'

// What is typed gets into a form only as plain characters; what is not plain leaves the placeholder where it was.

const EXAMPLES = Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))
const ANSWERS = {
  service: 's3',
  accounts: 'others',
  sharing: 'both',
  delivery: 's3-replication.s3-replicas.firehose-to-bucket.s3-inventory.guardduty-findings.storage-lens',
  rotation: 'own-period',
}
const KEYS = OPTIONS.filter(({ ownKey }) => ownKey)

const deploymentsOf = (details: Details) =>
  KEYS.flatMap((option) => deploymentOf(option, ANSWERS, details, ['From a test.']) ?? [])
const textsOf = (form: Form, details: Details) =>
  deploymentsOf(details).flatMap((deployment) => filesOf(form, deployment).map(({ text }) => text))

/** Values that a field refuses, each for another reason. */
const REFUSED: readonly (readonly [FieldId, string])[] = [
  ['administrators', 'arn:aws-cn:iam::111122223333:role/KeyAdministrator'],
  ['administrators', 'arn:aws:iam::111122223333:group/Admins'],
  ['administrators', `arn:aws:iam::111122223333:role/App"`.replace('App', 'A"pp')],
  ['users', 'arn:aws:iam::111122223333:role/${aws:username}'],
  ['users', 'arn:aws:iam::111122223333:role/$(id)'],
  ['users', 'arn:aws:iam::111122223333:role/%{if true}'],
  ['users', "arn:aws:iam::111122223333:role/a'b"],
  ['users', 'arn:aws:iam::111122223333:role/`id`'],
  ['users', String.raw`arn:aws:iam::111122223333:role/a\nb`],
  ['users', 'arn:aws:iam::111122223333:role/Аpp'],
  ['deleters', 'arn:aws:iam::111122223333:role/*'],
  ['otherAccounts', '444455556666, １１１１２２２２３３３３'],
  ['bucket', 'bucket\n# and more'],
  ['bucket', '${bucket}'],
  ['alias', 'alias/aws/s3'],
  ['alias', 'orders; rm -rf ~'],
  ['alias', '"orders"#'],
  ['rotationDays', '1e3'],
  ['keyStoreId', 'cks-1234567890abcdef0"'.replace('"', '"x')],
  ['externalKeyId', '$EXTERNAL'],
  ['region', 'eu-west-1\nus-east-1'],
  ['replicaRegions', 'eu-central-1 $HOME'],
  ['dashboard', '*/'],
  ['replicationRole', 'arn:aws:iam::111122223333:role/<script>'],
]

test.each(FORMS)('$name: what is refused leaves the same text as nothing typed', (form) => {
  for (const [id, text] of REFUSED) {
    const { details, problems } = readDetails({ ...EXAMPLES, [id]: text })
    expect(
      problems.map(({ field }) => field),
      text,
    ).toContain(id)
    const { details: without } = readDetails({ ...EXAMPLES, [id]: '' })
    expect(textsOf(form, details), text).toEqual(textsOf(form, without))
  }
})

/** All that a name may hold, at both ends and in the middle. */
const ODD = [
  'a=b@c,d+e!',
  '=a',
  '+1',
  '-a-',
  '@a',
  '.a.',
  ',a,b',
  '_',
  '2012-10-17',
  'no',
  'null',
  '0123',
  '1e3',
  '0x1f',
]
const inRole = (name: string) => name.replaceAll('!', '')
const TYPED: readonly Record<string, string>[] = ODD.map((name) => ({
  ...EXAMPLES,
  users: `arn:aws:iam::111122223333:role/a!b/${inRole(name)},arn:aws:iam::111122223333:user/${inRole(name)}/x`,
  replicationRole: `arn:aws:iam::111122223333:role/${inRole(name)}`,
  dashboard: name.replaceAll(/[^\w.-]/g, '_'),
  alias: `alias/${name.replaceAll(/[^\w/-]/g, '_')}`,
  otherAccounts: Array.from({ length: 40 }, (_, at) => String(10 ** 11 + at).replace(/^1/, '0')).join(),
}))

describe.each(TYPED.map((typed) => [typed['dashboard'], typed] as const))('a name like %s', (_, typed) => {
  const { details, problems } = readDetails(typed)

  test.each(FORMS)('stands in $name as it was typed', (form) => {
    expect(problems).toEqual([])
    const [deployment] = deploymentsOf(details)
    if (!deployment) throw new Error('there is no deployment')
    const text = filesOf(form, deployment)
      .map((file) => file.text)
      .join('\n')
    const values = JSON.stringify(deployment.policy.map(({ statement }) => statement))
    const shown = Object.values(details)
      .flat()
      .filter((value) => values.includes(value))
    expect(shown.length).toBeGreaterThan(45)
    for (const value of shown) expect(text).toContain(value)
  })
})

/** How another's parser reads the key policy in a form; forms with tests of their own run or compile it there. */
const READERS: { readonly [Id in Form['id']]?: (text: string) => unknown } = {
  json: (text) => JSON.parse(text) as unknown,
  cloudformation: (text) => {
    const customTags = ['!Ref', '!GetAtt', '!Sub'].map((tag) => ({ tag, resolve: (name: string) => name }))
    const { Resources } = parseDocument(text, { version: '1.1', customTags }).toJS() as {
      Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>
    }
    return Object.values(Resources).find(({ Type }) => Type === 'AWS::KMS::Key')?.Properties['KeyPolicy']
  },
  terraform: async (text) => {
    const { resource } = (await parse('a.tf', text)) as {
      resource: Record<string, Record<string, readonly Record<string, unknown>[]>>
    }
    const key = (resource['aws_kms_key'] ?? resource['aws_kms_external_key'])?.['key']?.[0]
    const policy = String(key?.['policy'])
      .replace(/^\$\{jsonencode\(/, '')
      .replace(/\)\}$/, '')
    const read = (await parse('b.tf', `locals {\n  a = ${policy}\n}\n`)) as { locals: readonly { a: unknown }[] }
    return JSON.parse(JSON.stringify(read.locals[0]?.a).replaceAll('$${', '${').replaceAll('%%{', '%{')) as unknown
  },
}

const read = FORMS.flatMap((form) => {
  const reader = READERS[form.id]
  return reader ? [{ form, name: form.name, reader }] : []
})

const isCreated = ({ form }: { form: Form }, deployment: Deployment) => form.whyNot?.(deployment) === undefined

test('the forms that need nothing but a parser are among them', () => {
  expect(read.map(({ form }) => form.id)).toEqual(expect.arrayContaining(['json', 'terraform', 'cloudformation']))
})

test.each(read)('$name: says the policy that is meant, whatever the names', async (each) => {
  for (const typed of TYPED) {
    for (const deployment of deploymentsOf(readDetails(typed).details).filter((one) => isCreated(each, one))) {
      expect(await each.reader(each.form.textOf(deployment))).toEqual(documentOf(deployment.policy))
    }
  }
})

/** Terraform keeps strings in Unicode's composed form, and nothing that a policy of AWS KMS may hold is changed by that. */
const composed = (value: unknown) => JSON.parse(JSON.stringify(value).normalize()) as unknown

test.each(read)('$name: keeps any text that got past the checks as text', async (each) => {
  await fc.assert(
    fc.asyncProperty(hostileDeployment(), async (deployment) => {
      if (!isCreated(each, deployment)) return
      expect(composed(await each.reader(each.form.textOf(deployment)))).toEqual(composed(documentOf(deployment.policy)))
    }),
    { numRuns: 100 },
  )
})
