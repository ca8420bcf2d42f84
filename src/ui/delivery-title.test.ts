import { expect, test } from 'vitest'
import { allEdges } from '../kms/service-edges.ts'
import { edgeTitle } from './delivery-title.ts'

test('each delivery has a title of its own that says no name twice', () => {
  const titles = allEdges().map(edgeTitle)
  expect(new Set(titles).size).toBe(titles.length)
  for (const title of titles) {
    expect(title.match(/ into /g)?.length ?? 0).toBeLessThan(2)
    const [left = '', right] = title.split(' into ')
    if (right) expect(right).not.toContain(left)
  }
})
