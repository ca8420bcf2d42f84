import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Golden } from '../../golden/links.ts'
import { readAnswers } from './answers.ts'
import { changesFor, unfinishedAt } from './changes.ts'
import { decide, outcomeOf, type Outcome } from './decide.ts'
import { isOptionId, OPTIONS } from './options.ts'
import { QUESTIONS } from './questions.ts'
import { RELEASED, RULES_VERSION, rulesIn } from './version.ts'

const FILES = readdirSync('golden').filter((file) => /^\d+\.json$/.test(file))
const read = (file: string): Golden => JSON.parse(readFileSync(`golden/${file}`, 'utf8'))
const today = `${RULES_VERSION}.json`

const REMEDY =
  RULES_VERSION in RELEASED
    ? `version ${RULES_VERSION} is released: raise RULES_VERSION in src/kms/version.ts, then run: npm run golden`
    : 'run: npm run golden'

const searchOf = (query: string) => Object.fromEntries(new URLSearchParams(query))
const outcome = (id: string): Outcome => (isOptionId(id) ? id : 'nothing-fits')

test('there are links of every released version, and of today’s', () => {
  const versions = [...new Set([...Object.keys(RELEASED), String(RULES_VERSION)])]
  expect(FILES.map((file) => file.replace('.json', '')).toSorted(), REMEDY).toEqual(versions.toSorted())
})

describe.each(FILES)('the links of golden/%s', (file) => {
  const golden = read(file)
  const links = Object.entries(golden.links)
  const remedy =
    file === today ? REMEDY : 'a shared link changes: undo it, or say it in src/kms/migrations.ts or src/kms/changes.ts'

  test('name every choice and every outcome that they could have', () => {
    expect(`${golden.version}.json`).toBe(file)
    const named = new Set(links.flatMap(([query]) => query.split('&')))
    const choices = Object.entries(golden.questions).flatMap(([id, ids]) => ids.map((choice) => `${id}=${choice}`))
    expect(choices.filter((choice) => !named.has(choice))).toEqual([])
    expect([...new Set(links.map(([, then]) => then))].toSorted()).toEqual(
      [...golden.options, 'nothing-fits'].toSorted(),
    )
  })

  test('carry their version, and ask what it asked', () => {
    const rules = new Set(links.map(([query]) => JSON.stringify(rulesIn(searchOf(query)))))
    expect(rules).toEqual(
      new Set([
        JSON.stringify(
          golden.version === RULES_VERSION ? { kind: 'today' } : { kind: 'older', version: golden.version },
        ),
      ]),
    )
    const released = RELEASED[golden.version]
    if (released) expect(Object.keys(golden.questions)).toEqual(released)
  })

  test('are read without a loss, and open what they name', () => {
    const problems = links.flatMap(([query]) => {
      const search = searchOf(query)
      const { answers, dropped } = readAnswers(search)
      const open = unfinishedAt(answers, rulesIn(search))
      return [
        ...dropped
          .filter(({ why }) => why !== 'retired')
          .map(({ key, value, why }) => `${query}: ${key}=${value} ${why}`),
        ...(open ? [`${query}: goes on at ${open.id}`] : []),
      ]
    })
    expect(problems, remedy).toEqual([])
  })

  test('lead where they led, or a change says why not', () => {
    const problems = links.flatMap(([query, then]) => {
      const search = searchOf(query)
      const { answers } = readAnswers(search)
      const now = outcomeOf(decide(answers))
      if (now === then) return []
      const why = changesFor({ answers, rules: rulesIn(search), outcomes: [outcome(then), now] })
      return why.length > 0 ? [] : [`${query}: ${then}, now ${now}`]
    })
    expect(problems, remedy).toEqual([])
  })
})

test('the links of today’s version know every id of today', () => {
  const { options, questions } = read(today)
  expect(options, REMEDY).toEqual(OPTIONS.map(({ id }) => id))
  expect(questions, REMEDY).toEqual(
    Object.fromEntries(QUESTIONS.map(({ id, choices }) => [id, choices.map((choice) => choice.id)])),
  )
})
