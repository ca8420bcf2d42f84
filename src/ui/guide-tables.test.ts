import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { possibleToday } from '../kms/move.ts'
import { SERVICES } from '../kms/services.ts'
import { STANDARDS } from '../kms/standards.ts'
import { MovesTable, MoveSteps } from './moves-table.tsx'
import { StandardReading, StandardsTable } from './standards-table.tsx'

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const rowsOf = (html: string) => html.split('<tr').slice(1).map(textOf)
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;')

describe('the table of moves', () => {
  const html = renderToStaticMarkup(createElement(MovesTable))

  test.each(SERVICES.map((service) => [service.id, service] as const))('%s', (_, service) => {
    const hasAKeyOfAws = possibleToday(service).some((today) => today.startsWith('aws-'))
    const takesYourKey = service.notOffered['customer-managed-key'] === undefined
    expect(html.split(`>${escaped(service.name)}</a></th>`).length - 1).toBe(hasAKeyOfAws && takesYourKey ? 1 : 0)
  })

  test('steps that lead nowhere stop the build', () => {
    expect(() => renderToStaticMarkup(createElement(MoveSteps, { service: 'ebs', from: 'aws-owned-key' }))).toThrow(
      '<MoveSteps>: ebs has no way from aws-owned-key',
    )
  })
})

describe('the table of standards', () => {
  const rows = rowsOf(renderToStaticMarkup(createElement(StandardsTable))).slice(1)

  test('has a row for each, in order', () => {
    expect(rows.map((row) => STANDARDS.findIndex(({ name }) => row.includes(escaped(name))))).toEqual(
      STANDARDS.map((_, at) => at),
    )
  })

  test('says of no kind of key that it is enough where services leave something open', () => {
    for (const [at, { openInServices }] of STANDARDS.entries()) {
      expect(rows[at]?.includes('more is open')).toBe(openInServices !== undefined)
      if (openInServices) expect(rows[at]).not.toMatch(/enough(?! as a key)/)
    }
  })

  test.each(STANDARDS)('$name: what it asks is read out in full', ({ id, asks, assessors }) => {
    const html = renderToStaticMarkup(createElement(StandardReading, { id }))
    expect(html.match(/checked <time/g)).toHaveLength(asks.length)
    for (const evidence of assessors) expect(html).toContain(escaped(evidence))
  })
})
