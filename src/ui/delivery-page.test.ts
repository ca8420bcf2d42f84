import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { allEdges } from '../kms/service-edges.ts'
import { FACTS } from '../kms/facts.ts'
import { DeliveryPage, edgeOf } from './delivery-page.tsx'
import { edgeTitle } from './delivery-title.ts'

/** The text of a page, a line for each of its blocks. */
function pageOf(id: string): string[] {
  const edge = edgeOf(id)
  if (!edge) throw new Error(`no delivery has the id '${id}'`)
  return renderToStaticMarkup(createElement(DeliveryPage, { edge }))
    .replaceAll(/<\/(?:p|h\d|li|pre|a|code)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const SERVICES_KEYS = ['kms:ViaService', 'kms:CallerAccount', 'aws:PrincipalOrgID']

/** What stands behind a condition key. */
const saidOf = (id: string, key: string): string | undefined => {
  const lines = pageOf(id)
  return lines[lines.lastIndexOf(key) + 1]
}

test.each([
  ['event-bus', 'Breaks the statements for events.amazonaws.com, which would look right and let nothing in.'],
  ['log-group', 'Breaks the statements for logs.<REGION>.amazonaws.com, which would look right and let nothing in.'],
  ['received-mail', 'Breaks the statement for ses.amazonaws.com, which would look right and let nothing in.'],
  [
    'step-functions-logs',
    'Breaks the statement for delivery.logs.amazonaws.com, which would look right and let nothing in.',
  ],
  ['vpc-flow-logs', 'Breaks it: the statement would look right, and let nothing in.'],
  ['control-tower', 'Breaks it: the statement would look right, and let nothing in.'],
])('%s: a condition breaks the statements of those who do not carry it', (id, says) => {
  for (const key of SERVICES_KEYS) expect(saidOf(id, key), key).toBe(says)
})

test('the other statement for Step Functions logs breaks by other conditions', () => {
  expect(saidOf('step-functions-logs', 'aws:SourceOrgID')).toBe(
    'Breaks the statement for your roles, which would look right and let nothing in.',
  )
})

test.each([
  [
    'trail',
    'aws:SourceArn',
    /^In the statements for cloudtrail\.amazonaws\.com it works only with the ARN of the trail/,
  ],
  [
    'log-group',
    'kms:EncryptionContext:aws:logs:arn',
    /^In “Allow CloudWatch Logs to encrypt the log group” it works only/,
  ],
  ['cloudtrail-logs', 'aws:SourceArn', /^Works only with the ARN of the trail/],
])('%s: %s is said of the statements that compare it', (id, key, says) => {
  expect(saidOf(id, key)).toMatch(says)
})

test('a verdict names the service as one says it, without the part that tells it from its namesakes', () => {
  expect(pageOf('lambda-packages').join('\n')).toContain('under the AWS owned key of AWS Lambda, and')
  expect(pageOf('query-results').join('\n')).toContain('under the AWS owned key of Amazon Athena, and')
})

test('nothing begins with a capital after a colon', () => {
  for (const { id } of allEdges()) expect(pageOf(id).join('\n'), id).not.toMatch(/(?:your own|AWS provides): \p{Lu}/u)
})

test('what a fact says stands once on a page, and its page wherever it counts', () => {
  for (const { id } of allEdges()) {
    const text = pageOf(id).join('\n')
    for (const { says } of Object.values(FACTS)) expect(text.split(says).length, `${id}: ${says}`).toBeLessThan(3)
  }
  const page = pageOf('nlb-logs')
  const reading = page.findIndex((line) => line.startsWith(FACTS.nlbLogsConditionReading.says))
  expect(page.slice(page.indexOf('aws:SourceArn', reading)).slice(2, 3)).toEqual([
    FACTS.nlbLogsConditionReading.source.title,
  ])
})

test('where AWS’s page does not say what is seen, the page alone stands beside that', () => {
  for (const { id, symptom } of allEdges()) {
    if (symptom.documented) continue
    const page = pageOf(id)
    expect(page[page.indexOf(symptom.says) + 1], id).toBe(FACTS[symptom.fact].source.title)
  }
})

test('a note that speaks of another page has its title, and leads there', () => {
  const pages = allEdges().flatMap((edge) =>
    ('notes' in edge ? (edge.notes ?? []) : []).flatMap(({ says, page }) =>
      page ? [{ id: edge.id, says, page }] : [],
    ),
  )
  expect(pages.map(({ id, page }) => [id, page])).toEqual([['trail', 'cloudtrail-logs']])
  for (const { says, page } of pages) {
    const to = edgeOf(page)
    expect(to && says.includes(edgeTitle(to))).toBe(true)
  }
  expect(pageOf('trail')).toContain('has the statements.')
})
