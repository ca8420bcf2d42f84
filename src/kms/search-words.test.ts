import { expect, test } from 'vitest'
import { SERVICES } from './services.ts'
import { SEARCH_WORDS } from './search-words.ts'

const foundBy = (word: string) =>
  SERVICES.filter(({ id, name, hint }) =>
    `${name} ${hint} ${SEARCH_WORDS[id].join(' ')}`.toLowerCase().includes(word),
  ).map(({ id }) => id)

test.each([
  ['jwt', 'application-signing'],
  ['jws', 'application-signing'],
  ['token', 'application-signing'],
  ['token', 'application-mac'],
  ['bucket', 's3'],
  ['queue', 'sqs'],
  ['topic', 'sns'],
  ['disk', 'ebs'],
  ['postgres', 'rds'],
  ['postgres', 'aurora'],
  ['mysql', 'rds'],
  ['redis', 'elasticache'],
  ['kafka', 'msk'],
  ['kubernetes', 'eks'],
  ['password', 'secrets-manager'],
  ['docker', 'ecr'],
  ['mongo', 'documentdb'],
  ['email', 'ses'],
])('who looks for “%s” finds %s', (word, service) => {
  expect(foundBy(word)).toContain(service)
})

test('every service is found by more than its name, in small letters', () => {
  for (const { id } of SERVICES) {
    const words = SEARCH_WORDS[id]
    expect(words.length, id).toBeGreaterThan(0)
    for (const word of words) expect(word).toBe(word.toLowerCase())
    expect(new Set(words).size).toBe(words.length)
  }
})
