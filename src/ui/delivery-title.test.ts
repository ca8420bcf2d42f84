import { expect, test } from 'vitest'
import { allEdges } from '../kms/service-edges.ts'
import { edgeName, edgeTitle } from './delivery-title.ts'

test('each delivery has a title of its own that says no name twice', () => {
  const titles = allEdges().map(edgeTitle)
  expect(new Set(titles).size).toBe(titles.length)
  for (const title of titles) {
    expect(title.match(/ into /g)?.length ?? 0).toBeLessThan(2)
    const [left = '', right] = title.split(' into ')
    if (right) expect(right).not.toContain(left)
  }
})

test('in a list, what goes out of a service or comes with it stands by its title', () => {
  const nameOf = (id: string) =>
    allEdges()
      .filter((edge) => edge.id === id)
      .map(edgeName)
  expect(nameOf('cloudwatch-alarms')).toEqual(['CloudWatch alarms'])
  expect(nameOf('step-functions-logs')).toEqual(['Step Functions logs in CloudWatch Logs'])
  expect(nameOf('log-group')).toEqual(['Key policy for a CloudWatch Logs log group'])
})
