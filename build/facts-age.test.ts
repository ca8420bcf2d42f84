import { describe, expect, test } from 'vitest'
import { deadSources, oldFacts } from './facts-age.mjs'

const source = { title: 'A page', url: 'https://example.com/page.html', textOf: '2026-09' }
const fact = (checkedOn: string, volatile?: true) => ({
  says: 'So it is.',
  source,
  checkedOn,
  ...(volatile && { volatile }),
})

test('old facts: volatile ones first, then the oldest; the last day of the period is not too late', () => {
  const facts = [
    ['fresh', fact('2026-11-26', true)],
    ['at-the-limit', fact('2026-06-01')],
    ['old', fact('2026-05-31')],
    ['older', fact('2026-01-01')],
    ['volatile', fact('2026-05-30', true)],
  ] as const
  expect(oldFacts(facts, '2026-11-28').map(([id]) => id)).toEqual(['volatile', 'older', 'old'])
  expect(oldFacts(facts, '2026-01-02')).toEqual([])
})

describe('a source', () => {
  type Reply = { status?: number; get?: number; to?: string; fails?: boolean }
  const asked: string[] = []
  const ask = (replies: Record<string, Reply>) =>
    (async (url: string, { method = 'GET' }: RequestInit = {}) => {
      asked.push(`${method} ${url}`)
      const { status = 200, get = status, to = url, fails } = replies[new URL(url).pathname] ?? {}
      if (fails) throw new TypeError('fetch failed', { cause: new Error('ENOTFOUND') })
      return { status: method === 'HEAD' ? status : get, url: to, body: null }
    }) as unknown as typeof fetch
  const at = (path: string) => `https://example.com${path}`

  test.each<[string, Reply, 'dead' | 'unclear' | 'fine']>([
    ['answers', {}, 'fine'],
    ['is gone', { status: 404 }, 'dead'],
    ['is gone for good', { status: 410 }, 'dead'],
    ['refuses HEAD', { status: 405, get: 200 }, 'fine'],
    ['lets no program in', { status: 403 }, 'unclear'],
    ['is out of order', { status: 503 }, 'unclear'],
    ['cannot be reached', { fails: true }, 'unclear'],
    ['leads to another page', { to: 'https://example.com/' }, 'dead'],
    ['leads to the same page elsewhere', { to: 'https://www.example.com/a' }, 'fine'],
  ])('that %s', async (_, reply, verdict) => {
    const found = await deadSources([at('/a'), at('/other')], ask({ '/a': reply }))
    expect(found.isOffline).toBe(false)
    expect(found.dead.map(({ url }) => url)).toEqual(verdict === 'dead' ? [at('/a')] : [])
    expect(found.unclear.map(({ url }) => url)).toEqual(verdict === 'unclear' ? [at('/a')] : [])
  })

  test('is asked once, whatever the place on the page', async () => {
    asked.length = 0
    await deadSources([at('/a#one'), at('/a#two'), at('/a')], ask({}))
    expect(asked).toEqual([`HEAD ${at('/a')}`])
  })

  test('is not judged where there is no network', async () => {
    const found = await deadSources([at('/a'), at('/b')], ask({ '/a': { fails: true }, '/b': { fails: true } }))
    expect(found).toMatchObject({ dead: [], isOffline: true })
  })
})
