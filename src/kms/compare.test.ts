import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswers, writeLink } from './answers.ts'
import { compare, differsIn, sideOf, type Comparison, type Difference } from './compare.ts'
import { QUESTIONS } from './questions.ts'
import { readPasted } from './pasted.ts'

const QUERY = 'service=s3&accounts=others&sharing=read&audit=yes'

describe('what is pasted', () => {
  test.each([
    ['a bare query', QUERY],
    ['a query with its question mark', `?${QUERY}`],
    ['a link', `https://which-kms-key.example/recommendation/customer-managed-key/?${QUERY}`],
    ['a link to another host, below a path', `http://localhost:8080/keys/recommendation/aws-owned-key/?${QUERY}`],
    ['a link without its scheme', `which-kms-key.example/wizard/?${QUERY}`],
    ['a link with blanks around it', `  https://which-kms-key.example/wizard/?${QUERY}\n`],
  ])('%s is a link', (_, text) => {
    expect(readPasted(text)).toEqual({ kind: 'link', query: QUERY, hadDetails: false })
  })

  test('loses what stands behind #, and says so', () => {
    const pasted = readPasted(`https://which-kms-key.example/wizard/?${QUERY}#account=111122223333&region=eu-west-1`)
    expect(pasted).toEqual({ kind: 'link', query: QUERY, hadDetails: true })
  })

  test.each([
    ['https://which-kms-key.example/recommendation/aws-owned-key/', 'There are no answers in it'],
    ['https://which-kms-key.example/#a=b', 'There are no answers in it'],
    ['key', 'There are no answers in it'],
    ['https://example.com/watch?v=abc', 'None of its answers is one of ours'],
    ['service=nothing', 'None of its answers is one of ours'],
    ['?%E0%A4%A=1', 'None of its answers is one of ours'],
  ])('%s is refused with the reason', (text, says) => {
    expect(readPasted(text)).toMatchObject({ kind: 'wrong', says: expect.stringContaining(says) })
  })

  test('is read without failing, whatever it is, and never keeps a #', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
        const pasted = readPasted(text)
        if (pasted.kind === 'link') expect(pasted.query).not.toContain('#')
        sideOf(text)
      }),
      { numRuns: 1000 },
    )
    expect(readPasted(' \n')).toEqual({ kind: 'empty' })
  })
})

const compared = (a: string, b: string) => compare(sideOf(a), sideOf(b))
const sids = (comparison: Comparison) =>
  comparison.statements.map((each) =>
    each.kind === 'only'
      ? `only ${each.in}: ${each.thing.statement.Sid}`
      : `${each.a.statement.Sid}: ${differsIn(each.a.statement, each.b.statement).join()}`,
  )

describe('two links', () => {
  const shared = 'service=s3&accounts=others&sharing=read&audit=yes&access=own'

  test('differ in answers, in what these rule out, and why', () => {
    const { answers, sameAnswers, options } = compared(
      'service=s3&accounts=own&audit=no',
      'service=s3&accounts=own&audit=yes&access=resource',
    )
    expect(answers.map(({ question, a, b }) => [question.id, a, b])).toEqual([
      ['access', undefined, 'Whoever may use the data may use its key'],
      ['audit', 'No', 'Yes, each use of the key'],
    ])
    expect(sameAnswers.map(({ question }) => question.id)).toEqual(['service', 'accounts'])
    expect(
      options.map(({ option, outOf, objections }) => [option.id, outOf, objections.map(({ need }) => need)]),
    ).toEqual([['aws-owned-key', 'b', ['audit']]])
  })

  test('differ in statements that one alone has, and in elements of those that both have', () => {
    expect(sids(compared(shared, shared.replace('others', 'own').replace('&sharing=read', '')))).toContainEqual(
      expect.stringMatching(/^only a: .*other accounts/),
    )
    expect(sids(compared(shared, shared.replace('read', 'both')))).toContainEqual(
      expect.stringMatching(/other accounts.*: Action$/),
    )
  })

  test('differ in all of the key policy where one has none', () => {
    const { statements, also } = compared('service=s3&accounts=own&audit=no', shared)
    expect(statements.length).toBeGreaterThan(2)
    expect(statements.every((each) => each.kind === 'only' && each.in === 'b')).toBe(true)
    expect(also.length).toBeGreaterThan(0)
  })

  test('differ in the policies of what else must be in place', () => {
    const { also } = compared(shared, shared.replace('read', 'write'))
    const bucket = also.find(({ difference }) => difference.kind === 'changed' && difference.a.id === 'bucket-policy')
    expect(bucket?.statements.length).toBeGreaterThan(0)
  })

  const anyQuery = fc
    .record(
      Object.fromEntries(
        QUESTIONS.map(({ id, choices, many }) => {
          const ids = choices.map((choice) => choice.id)
          return [
            id,
            many
              ? fc.subarray(ids, { maxLength: 4 }).map((some) => some.join('.'))
              : fc.option(fc.constantFrom(...ids), { nil: '' }),
          ]
        }),
      ),
    )
    .map((given) => new URLSearchParams(writeLink(readAnswers(given).answers)).toString())

  test('do not differ from themselves', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { sameAnswers, ...different } = compared(query, query)
        expect(different).toEqual({ answers: [], options: [], statements: [], also: [] })
        expect(sameAnswers.length).toBe(Object.keys(sideOf(query).answers).length)
      }),
    )
  })

  test('differ in the same things whichever comes first', () => {
    const turned = <Thing>(each: Difference<Thing>): Difference<Thing> =>
      each.kind === 'only' ? { ...each, in: each.in === 'a' ? 'b' : 'a' } : { kind: 'changed', a: each.b, b: each.a }
    const textsOf = (things: readonly unknown[]) => things.map((thing) => JSON.stringify(thing)).toSorted()
    fc.assert(
      fc.property(anyQuery, anyQuery, (a, b) => {
        const [there, back] = [compared(a, b), compared(b, a)]
        expect(textsOf(back.statements.map(turned))).toEqual(textsOf(there.statements))
        expect(back.answers.map(({ question }) => question)).toEqual(there.answers.map(({ question }) => question))
        expect(back.options.map(({ option }) => option)).toEqual(there.options.map(({ option }) => option))
        expect(back.also.length).toBe(there.also.length)
      }),
    )
  })
})

test('two links that differ in the settings of the policy differ in its statements, and in nothing else', () => {
  const own =
    'service=s3&accounts=own&delivery=none&access=own&audit=yes&revocation=no&rotation=no&standards=none&regions=one&material=aws-kms&resources=one'
  const [a, b] = [sideOf(own), sideOf(`${own}&policy=mfa-deletion.unheard-of`)]
  const { answers, options, statements } = compare(a, b)
  expect([answers, options]).toEqual([[], []])
  expect(statements).toMatchObject([{ kind: 'only', in: 'b', thing: { cause: { setting: 'mfa-deletion' } } }])
  expect(b.dropped).toEqual([{ key: 'policy', value: 'unheard-of', why: 'unknown-setting' }])
  expect(sideOf(new URLSearchParams(writeLink(b.answers, b.settings)).toString()).settings).toEqual(['mfa-deletion'])
})
