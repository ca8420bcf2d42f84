import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf, searchIn } from './rank.ts'
import type { Section } from './section.ts'

const section = (path: string, page: string, heading: string, text: string, anchor = ''): Section => ({
  path,
  anchor,
  page,
  heading,
  text,
})

const SECTIONS = [
  section('/rotation/', 'Rotation', '', 'New key material under the same key.'),
  section(
    '/rotation/',
    'Rotation',
    'Does rotation re-encrypt everything?',
    'No. Old ciphertext keeps its material.',
    're',
  ),
  section('/cost/', 'What a key costs', '', 'The monthly price of a key, and rotation.'),
  section('/sources/rotation/', 'Rotation', '', 'Automatic rotation is off until you enable it.', 'fact'),
  section('/grants/', 'Grants', '', 'A grant lets a principal use the key for a while.'),
  { ...section('/services/dynamodb/', 'Amazon DynamoDB', '', 'Every table is encrypted.'), alias: 'nosql, items' },
  section('/kinds/', 'The kinds of key', 'Customer managed key', 'A key that you create.', 'customer-managed-key'),
]
const search = searchIn(SECTIONS)
const pathsFor = (query: string) => search(query).map(({ path }) => path)

test('leads to the heading that answers, each page once', () => {
  const [first, ...others] = search('does rotation re-encrypt everything')
  expect(first).toMatchObject({ path: '/rotation/', anchor: 're' })
  expect(others.filter(({ path }) => path === '/rotation/')).toEqual([])
})

test('a page that explains comes before the list of facts on the same', () => {
  expect(pathsFor('automatic rotation')).toEqual(['/rotation/', '/sources/rotation/', '/cost/'])
})

test.each([
  ['grants', '/grants/'],
  ['granted', '/grants/'],
  ['rotat', '/rotation/'],
  ['rotaton', '/rotation/'],
  ['monthly bill', '/cost/'],
  ['CMK', '/kinds/'],
  ['dynamo db', '/services/dynamodb/'],
  ['nosql', '/services/dynamodb/'],
])('“%s” finds %s first', (query, path) => {
  expect(pathsFor(query)[0]).toBe(path)
})

const KMS = 'A KMS key, another key, and more on the KMS key.'
const ENDS = searchIn([
  section('/deletion/', 'Disable or delete a KMS key', '', KMS),
  section('/deletion/', 'Disable or delete a KMS key', 'A mistake', 'Delete, and then? A deleted key: cancel.', 'a'),
  section('/deletion/', 'Disable or delete a KMS key', 'Crypto-shredding', KMS, 'shredding'),
  { ...section('/rotation/', 'Rotation', '', KMS), about: 'How often AWS managed keys get new material.' },
  section('/rotation/', 'Rotation', 'By hand', 'A new key has new material.', 'by-hand'),
  section('/kinds/', 'The kinds of KMS key', '', KMS),
  section('/services/ebs/', 'Amazon EBS', 'Key policy', 'Delete the volume, and delete its key.', 'statement'),
  { ...section('/services/ebs/', 'Amazon EBS', '', 'Volumes.'), about: 'How often material is new.' },
  { ...section('/access/', 'Access', '', 'Who gets in.'), code: '{ "Action": "kms:Decrypt", "Resource": "*" }' },
])

test.each([
  ['delete key', '/deletion/', ''], // the title has all the words: the page is meant
  ['delete key mistake', '/deletion/', 'a'],
  ['how often new material', '/rotation/', ''], // what it says of itself has them
  ['shredding', '/deletion/', 'shredding'],
])('“%s” means %s#%s', (query, path, anchor) => {
  expect(ENDS(query)[0]).toMatchObject({ path, anchor })
})

test('a page made from a table comes after one that explains', () => {
  expect(ENDS('delete key').map(({ path }) => path)).toEqual(expect.arrayContaining(['/deletion/', '/services/ebs/']))
  expect(ENDS('delete key')[0]?.path).toBe('/deletion/')
  expect(ENDS('often material').map(({ path }) => path)).not.toContain('/services/ebs/')
})

test('the subject of the whole site means no page by its title', () => {
  const scores = ENDS('kms key').map(({ path, score }) => [path, score] as const)
  const [first = ['', 0], second = ['', 0]] = scores
  expect(first[1] / second[1]).toBeLessThan(2)
})

test('a policy is found by its words, and never quoted', () => {
  const [found] = ENDS('Decrypt')
  expect(found?.path).toBe('/access/')
  expect(
    excerptOf(found?.text ?? '', found?.matched ?? [])
      .map(({ text }) => text)
      .join(''),
  ).toBe('Who gets in.')
})

test.each(['', '   ', 'the of and', '???', 'xyzzy'])('“%s” finds nothing', (query) => {
  expect(search(query)).toEqual([])
})

test('whatever is typed, it answers with pages that there are, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      const paths = pathsFor(query)
      expect(new Set(paths).size).toBe(paths.length)
      for (const path of paths) expect(SECTIONS.some((each) => each.path === path)).toBe(true)
    }),
  )
})

test('an excerpt shows where the words stand, and loses no letter of what it shows', () => {
  const [found] = search('re-encrypt')
  const pieces = excerptOf(
    `${'Much before it. '.repeat(30)}Old ciphertext is not encrypted again. ${'And after. '.repeat(30)}`,
    [...(found?.matched ?? [])],
  )
  expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toContain('encrypted')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (text) => {
      expect(
        excerptOf(text, [])
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
