import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotedWord, word } from './bash.ts'
import { commentLines, firstSentence } from './comment.ts'
import { call, code, literalText, stringText } from './typescript.ts'
import { quoted, tagged, yamlText } from './yaml.ts'

describe('a literal of TypeScript', () => {
  test('breaks lines as Prettier does', () => {
    const long = 'x'.repeat(75)
    expect(literalText({ list: ['a', 'b'], key: code('it.ref'), 'kms:Via': true, none: undefined })).toBe(
      `{\n  list: ["a", "b"],\n  key: it.ref,\n  "kms:Via": true,\n}`,
    )
    expect(literalText({ description: long, Sid: long })).toBe(
      `{\n  description:\n    "${long}",\n  Sid: "${long}",\n}`,
    )
    expect(literalText([long, 'b'])).toBe(`[\n  "${long}",\n  "b",\n]`)
    expect(literalText({ policy: call('JSON.stringify', { a: 1 }) })).toBe(
      `{\n  policy: JSON.stringify({\n    a: 1,\n  }),\n}`,
    )
    expect(literalText([{}, []])).toBe(`[\n  {},\n  [],\n]`)
  })

  test('puts a comment behind a name that stands for something', () => {
    expect(literalText({ key: code('it.arn', 'sets the key'), other: 1 })).toBe(
      `{\n  key: it.arn, // sets the key\n  other: 1,\n}`,
    )
  })

  test('fills a line to the eightieth column, and no further', () => {
    const list = ['x'.repeat(61), 'y']
    expect(literalText({ abcde: list })).toContain(`["${list.join('", "')}"],`)
    expect(`  abcde: ["${list.join('", "')}"],`).toHaveLength(80)
    expect(literalText({ abcdef: list })).toContain('[\n')
  })

  test('puts comments above the elements of a list', () => {
    const element = { a: 1 }
    expect(literalText([element], '', 0, (each) => (each === element ? ['why'] : []))).toBe(
      `[\n  // why\n  {\n    a: 1,\n  },\n]`,
    )
  })

  test('takes the quotes that need fewer escapes', () => {
    expect(stringText('say "a"')).toBe(`'say "a"'`)
    expect(stringText(`it's "a"`)).toBe(`'it\\'s "a"'`)
    expect(stringText(`it's`)).toBe(`"it's"`)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(stringText(text)).toMatch(/^[ -~]*$/)
      }),
    )
  })
})

describe('YAML', () => {
  test('quotes every string, and keys that are not words of AWS', () => {
    expect(
      yamlText({ Version: '2012-10-17', no: ['0123', true, 1], Statement: [{ Sid: 'no' }], 'kms:Via': {} }, ''),
    ).toBe(`Version: "2012-10-17"\n"no":\n  - "0123"\n  - true\n  - 1\nStatement:\n  - Sid: "no"\n"kms:Via": {}\n`)
  })

  test('leaves its functions as they are, with a comment', () => {
    expect(yamlText({ Name: tagged('!Ref KeyArn', 'sets the key'), List: [tagged('!Ref A')] }, '')).toBe(
      'Name: !Ref KeyArn # sets the key\nList:\n  - !Ref A\n',
    )
  })

  test('quotes a key that YAML has a meaning for', () => {
    expect(yamlText({ Null: 1, Off: 1, YES: 1, True: 1, On: 1, Ab1: 1 }, '')).toBe(
      '"Null": 1\n"Off": 1\n"YES": 1\n"True": 1\n"On": 1\nAb1: 1\n',
    )
  })

  test('escapes what is not printable ASCII, beyond the first plane too', () => {
    expect(quoted('a\u2028\u0085"\\😀')).toBe(String.raw`"a\u2028\u0085\"\\\U0001f600"`)
    expect(quoted('\ud800')).toBe(String.raw`"\ufffd"`)
    expect(quoted(String.raw`\ud800`)).toBe(String.raw`"\\ud800"`)
  })
})

describe('a word of bash', () => {
  test('stands alone where nothing in it means anything, and else in quotes that keep it', () => {
    expect(word('ENCRYPT_DECRYPT')).toBe('ENCRYPT_DECRYPT')
    expect(quotedWord('alias/orders')).toBe("'alias/orders'")
    expect(word('-abc')).toBe("'-abc'")
    expect(word('')).toBe("''")
    expect(word('$(id) `id` "')).toBe("'$(id) `id` \"'")
    expect(word("it's")).toBe(String.raw`'it'\''s'`)
  })

  test('keeps control characters by their codes, and has none for what no argument can hold', () => {
    expect(word("a\n'\\\u007f")).toBe(String.raw`$'a\012\'\\\177'`)
    expect(word('\0\ud800')).toBe("'\uFFFD\uFFFD'")
  })
})

describe('a comment', () => {
  test('is of printable ASCII, and ends no line early', () => {
    expect(commentLines('“It’s” a\r\nb\u2028c é', 80)).toEqual([`"It's" a b c ?`])
    expect(commentLines('  ', 80)).toEqual([])
    expect(commentLines('aa bb cc', 5)).toEqual(['aa bb', 'cc'])
  })

  test('says the first sentence', () => {
    expect(firstSentence('Lets it in. It may write.')).toBe('Lets it in.')
    expect(firstSentence('The action s3.Get is allowed')).toBe('The action s3.Get is allowed')
  })
})
