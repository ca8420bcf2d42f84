import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionOf } from '../options.ts'
import { TYPED } from '../testing/policies.ts'
import { deliver } from './deliver.ts'
import { FIELDS, NOBODY, readDetails, type Field, type FieldId } from './details.ts'
import { documentOf, textOf } from './statement.ts'

/** Characters that no language of ours reads as anything but themselves between quotes. */
const PLAIN = /^[\w+=,.@!/:#-]+$/

/** What could end a string, start a variable or a pattern, or pass for another character. */
// prettier-ignore
const HOSTILE = [
  '"', "'", '`', '\\', '$', '${aws:username}', '${', '}', '{', '%{', '%', '$(id)', '&', '|', '<', '>', '*', '?', '~',
  '\n', '\r\n', '\t', '\0', '\u0085', '\u2028', '\u2029', '\u00A0', '\u200B', '\u202E', '\uFEFF', '\u007F', '😀',
  // letters, digits and dashes of other scripts that look like these
  'а', 'е', 'о', 'ⅼ', '１', '١', '‐', '–', '：', '／', 'ﬁ', 'İ', 'ſ', '\u0301',
  '(', ')', '[', ']', '^', ' ', ';',
]

const anyField = fc.constantFrom(...FIELDS)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...HOSTILE, 'arn:aws:iam::111122223333:role/App', '111122223333', 'a'), { maxLength: 8 })
    .map((parts) => parts.join('')),
)

/** An example of a field with something put into it. */
const spoilt = anyField.chain((field) =>
  fc
    .tuple(fc.nat({ max: field.example.length }), fc.constantFrom(...HOSTILE))
    .map(([at, what]) => ({ field, at, what, text: field.example.slice(0, at) + what + field.example.slice(at) })),
)

const read = (id: FieldId, text: string) => {
  const { details, problems } = readDetails({ [id]: text })
  return { values: details[id] ?? [], problems }
}

describe('whatever is typed', () => {
  test('is refused with what is wrong and how it should look, or is plain characters alone', () => {
    fc.assert(
      fc.property(anyField, anyText, ({ id }, text) => {
        const { values, problems } = read(id, text)
        for (const value of values) expect(value).toMatch(PLAIN)
        for (const { field, says } of problems) {
          expect(field).toBe(id)
          expect(says).toMatch(/^[A-Z].+\.$/)
        }
        if (values.length > 0) expect(problems).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  test('with something hostile in it: is refused, or stands for what it says without that', () => {
    fc.assert(
      fc.property(spoilt, ({ field, at, what, text }) => {
        const { values, problems } = read(field.id, text)
        expect(values.length > 0).toBe(problems.length === 0)
        const isInside = at > 0 && at < field.example.length
        // an account ID or an ARN is never made of two pieces, nor is any other name
        if (isInside && field.many === false) expect(values).toEqual([])
        for (const value of values) expect(text).toContain(value)
        if (!isInside && values.length > 0) expect(values, JSON.stringify(what)).toEqual([field.example])
      }),
      { numRuns: 3000 },
    )
  })

  test('with an invisible character in it: the message says which one, and where', () => {
    const arn = 'arn:aws:iam::111122223333:role/App'
    const says = (text: string) => read('users', text).problems.map((problem) => problem.says)
    expect(says(arn)).toEqual([])
    expect(says(`\u200B${arn}`)).toEqual([
      expect.stringContaining('An invisible character, U+200B, stands at its beginning'),
    ])
    expect(says(`${arn}\u200B`)).toEqual([expect.stringContaining('U+200B, stands behind “2223333:role/App”')])
    expect(says(arn.replace('2222', '22\u200D22'))).toEqual([
      expect.stringContaining('U+200D, stands behind “:aws:iam::111122”'),
    ])
    expect(read('account', '1111\u00AD22223333').problems[0]?.says).toContain('U+00AD, stands behind “1111”')
    expect(read('account', '1111\u{E0020}22223333').problems[0]?.says).toContain('U+E0020, stands behind “1111”')
    // what can be seen is no secret
    for (const { id, example } of FIELDS)
      expect(read(id, `${example}<`).problems[0]?.says ?? '').not.toContain('invisible')
  })

  test('makes no policy that says anything else than with the value itself', () => {
    const text = (details: ReturnType<typeof readDetails>['details']) =>
      [
        { service: 's3', accounts: 'others', sharing: 'both', delivery: 's3-replication.s3-inventory.storage-lens' },
        { service: 'sns', delivery: 's3-events-to-topic.cloudtrail-notices' },
        { service: 'sqs', delivery: 'sns-topic.eventbridge-to-queue' },
      ]
        .flatMap((answers) => {
          const delivered = deliver(optionOf('customer-managed-key'), answers, details)
          const beside = delivered.also.flatMap(({ policy }) => (policy ? [policy.statements] : []))
          return delivered.kind === 'key-policy' ? [delivered.statements, ...beside] : beside
        })
        .map((statements) => textOf(documentOf(statements)))
        .join('\n')
    fc.assert(
      fc.property(spoilt, ({ field, text: typed }) => {
        const { details, problems } = readDetails({ [field.id]: typed })
        if (problems.length > 0) expect(text(details)).toBe(text({}))
        else expect(text(details)).toMatch(/^[\t\n\r -~]*$/)
      }),
      { numRuns: 500 },
    )
  })
})

const ofKind = (prefix: string) => FIELDS.filter(({ example }) => example.startsWith(prefix))
const refused = ({ id }: Field, text: string) => read(id, text).problems.map(({ says }) => says)

describe('an ARN', () => {
  const arns = ofKind('arn:')

  test.each(
    arns.flatMap((field) =>
      ['aws-cn', 'aws-us-gov', 'aws-eusc', 'aws-iso', 'AWS', ''].map((of) => [field, of] as const),
    ),
  )(
    '$id: of the partition %s is refused', // prettier-ignore
    (field, partition) => {
      expect(refused(field, field.example.replace('arn:aws:', `arn:${partition}:`))).toHaveLength(1)
    },
  )

  test.each(arns.filter(({ example }) => example.includes(':role/')))(
    '$id: of somebody that is no role, and no user, is refused',
    (field) => {
      const iam = 'arn:aws:iam::111122223333'
      for (const other of [
        `${iam}:group/Admins`,
        `${iam}:root`,
        `${iam}:policy/Admin`,
        `${iam}:role/`,
        `${iam}:role/*`,
        `${iam}:*`,
        `${iam}:role/a/`,
        `${iam}:role//a`,
        `${iam}:role/${'a'.repeat(65)}`,
        `${iam}:oidc-provider/example.com`,
        `${iam}:instance-profile/App`,
        'arn:aws:iam::11112222333:role/App',
        'arn:aws:iam:::role/App',
        'arn:aws:iam::*:role/App',
        'arn:aws:sts::111122223333:assumed-role/App/session',
        'arn:aws:sts::111122223333:federated-user/Bob',
        'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1',
        'AROADBQP57FF2AEXAMPLE',
        'ec2.amazonaws.com',
      ]) {
        expect(refused(field, other), other).not.toHaveLength(0)
      }
    },
  )
})

test('a comma at the end of an ARN, which may be of the name, is refused; where it can only separate it is let be', () => {
  const one = 'arn:aws:iam::111122223333:role/One'
  const two = 'arn:aws:iam::111122223333:role/Two'
  const { details, problems } = readDetails({ users: `${one},`, administrators: `${one}\n${two},` })
  expect(details).toEqual({})
  expect(problems.map(({ field, value }) => [field, value])).toEqual([
    ['administrators', `${two},`],
    ['users', `${one},`],
  ])
  for (const { says } of problems) expect(says).toMatch(/comma/)
  for (const text of [`${one},\n${two}`, `"${one}",\n"${two}",`, `'${one}', '${two}'`, `${one},${two}`]) {
    expect(readDetails({ users: text })).toEqual({ details: { users: [one, two] }, problems: [] })
  }
})

test.each(['192.168.5.4', 'a..b', 'xn--bucket', 'A-bucket', 'a'])('%s is no name of a bucket', (bucket) => {
  expect(readDetails({ bucket })).toMatchObject({ details: {}, problems: [{ field: 'bucket', value: bucket }] })
})

describe('an account', () => {
  const accounts = FIELDS.filter(({ example }) => /^\d{12}$/.test(example))

  test.each(accounts)('$id: in digits of another script, with a word, or too long is refused', (field) => {
    for (const text of ['１１１１２２２２３３３３', '١١١١٢٢٢٢٣٣٣٣', '111122223333x', '0x1111222233', '1111222233334', '-111122223333'])
      expect(refused(field, text), text).not.toHaveLength(0)
  }) // prettier-ignore

  test('forty others are all let in, once each', () => {
    const ids = Array.from({ length: 40 }, (_, at) => String(200_000_000_000 + at))
    const { details, problems } = readDetails({ account: '111122223333', otherAccounts: [...ids, ...ids].join(', ') })
    expect(problems).toEqual([])
    const delivered = deliver(optionOf('customer-managed-key'), { service: 's3', accounts: 'others', sharing: 'read' }, details)
    const statements = delivered.kind === 'key-policy' ? delivered.statements : []
    const others = statements.find(({ statement }) => statement.Sid === 'Allow other accounts to use the key')
    expect(others?.statement.Principal).toEqual({ AWS: ids.map((id) => `arn:aws:iam::${id}:root`) })
  }) // prettier-ignore

  test('one that is wrong among forty lets none of them in', () => {
    const ids = Array.from({ length: 40 }, (_, at) => String(200_000_000_000 + at))
    const { values, problems } = read('otherAccounts', [...ids, '20000000000'].join('\n'))
    expect(values).toEqual([])
    expect(problems).toMatchObject([{ value: '20000000000' }])
  })
})

test('names of fields that are none are let be, those of JavaScript too', () => {
  expect(readDetails(JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c", "x": "d"}'))).toEqual({ details: {}, problems: [] })
  expect(({} as Record<string, unknown>)['a']).toBeUndefined()
}) // prettier-ignore

test('nobody is left out only where that can be, and only as the word alone', () => {
  for (const { id, orNobody } of FIELDS) {
    const { values, problems } = read(id, NOBODY)
    if (orNobody === undefined && !PLAIN_NAMES.test(values[0] ?? '')) expect(problems, id).toHaveLength(1)
    if (orNobody !== undefined) {
      expect(values).toEqual([NOBODY])
      expect(read(id, `${NOBODY}\n${TYPED.examples[id]?.[0]}`).values).toEqual([])
      expect(read(id, NOBODY.toUpperCase()).values).toEqual([])
    }
  }
})

/** A topic, a table or a trail may be called so, and an alias. */
const PLAIN_NAMES = /^(?:alias\/)?nobody$/

test('a long text is read as fast as a short one', () => {
  const texts = ['"', "',", ', ', 'a/', '1-', 'arn:', '!/', ' ', 'a,'].flatMap((part) => {
    const long = part.repeat(40_000 / part.length)
    return [long, `${long}x`, `arn:aws:iam::111122223333:role/${long}x`]
  })
  const before = performance.now()
  for (const text of texts) readDetails(Object.fromEntries(FIELDS.map(({ id }) => [id, text])))
  expect(performance.now() - before).toBeLessThan(5000)
})
