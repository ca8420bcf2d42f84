import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PLACE_KEY, PLAN_KEY, readAnswers } from './answers.ts'
import { MIGRATIONS, migrate, type Migration } from './migrations.ts'
import { isQuestionId, QUESTION_IDS, QUESTIONS } from './questions.ts'
import { RULES_KEY, RULES_VERSION, rulesIn, type LinkRules } from './version.ts'

/** What a rule book of six versions could have retired, on the way to the ids of today. */
const STORIES: readonly Migration[] = [
  // one id, twice renamed
  { version: 2, kind: 'choice', question: 'audit', choice: 'always', became: { audit: 'each-use' } },
  { version: 4, kind: 'choice', question: 'audit', choice: 'each-use', became: { audit: 'yes' } },
  // one answer that became several
  {
    version: 3,
    kind: 'choice',
    question: 'access',
    choice: 'strict',
    became: { access: 'own', revocation: 'disable' },
  },
  // a question under another name, and a choice of it later
  { version: 3, kind: 'question', question: 'turning', became: 'rotating' },
  { version: 5, kind: 'choice', question: 'rotating', choice: 'each-year', became: { rotating: 'yearly' } },
  { version: 6, kind: 'question', question: 'rotating', became: 'rotation' },
  // without a meaning
  { version: 2, kind: 'dropped', question: 'colour', reason: 'Keys have no colour.' },
  { version: 6, kind: 'dropped', question: 'material', choice: 'hope', reason: 'Nobody offers it.' },
]
/** What could have become of answers to the question that takes several. */
const SEVERAL: readonly Migration[] = [
  { version: 2, kind: 'choice', question: 'standards', choice: 'old-std', became: { standards: 'soc-2' } },
  { version: 2, kind: 'choice', question: 'standards', choice: 'old-pair', became: { standards: 'cis.gdpr' } },
  { version: 2, kind: 'choice', question: 'standards', choice: 'old-none', became: { standards: 'none' } },
  { version: 2, kind: 'dropped', question: 'standards', choice: 'dead-std', reason: 'It was withdrawn.' },
  { version: 2, kind: 'choice', question: 'audit', choice: 'for-cis', became: { audit: 'yes', standards: 'cis' } },
]
const PLANTED = [...STORIES, ...SEVERAL].toSorted((a, b) => a.version - b.version)

const older = (version: number): LinkRules => ({ kind: 'older', version })
const migrated = (given: Record<string, string>, version: number) => migrate(given, older(version), PLANTED)
const severalOf = (standards: string, more: Record<string, string> = {}) =>
  migrate({ standards, ...more }, older(1), SEVERAL)

describe('a retired id', () => {
  test('is followed through every version since the link', () => {
    expect(migrated({ audit: 'always', turning: 'each-year' }, 1)).toEqual({
      given: { audit: 'yes', rotation: 'yearly' },
      dropped: [],
    })
  })

  test('can become several answers, and what the link says itself goes first', () => {
    expect(migrated({ access: 'strict' }, 1).given).toEqual({ access: 'own', revocation: 'disable' })
    expect(migrated({ access: 'strict', revocation: 'shred' }, 1).given).toEqual({ access: 'own', revocation: 'shred' })
  })

  test('is reported with the reason where nothing became of it', () => {
    expect(migrated({ colour: 'red', material: 'hope', audit: 'no' }, 1)).toEqual({
      given: { audit: 'no' },
      dropped: [
        { key: 'colour', value: 'red', reason: 'Keys have no colour.' },
        { key: 'material', value: 'hope', reason: 'Nobody offers it.' },
      ],
    })
    expect(migrated({ rotating: 'no', rotation: 'yearly' }, 1)).toEqual({
      given: { rotation: 'yearly' },
      dropped: [{ key: 'rotating', value: 'no', reason: 'The link has what took its place.' }],
    })
  })

  test('is not looked for in a link of a version that did not have it any more', () => {
    expect(migrated({ audit: 'always' }, 2).given).toEqual({ audit: 'always' })
    expect(migrate({ audit: 'always' }, { kind: 'today' }, PLANTED).given).toEqual({ audit: 'always' })
    expect(migrate({ audit: 'always' }, { kind: 'unknown', value: 'x' }, PLANTED).given).toEqual({ audit: 'yes' })
  })

  test('is found among several answers to one question, and the others stay where they are', () => {
    expect(severalOf('pci-dss.old-std.hipaa').given).toEqual({ standards: 'pci-dss.soc-2.hipaa' })
    expect(severalOf('old-std').given).toEqual({ standards: 'soc-2' })
    expect(severalOf('old-pair.dora').given).toEqual({ standards: 'cis.gdpr.dora' })
  })

  test('that became an answer which was given too leaves one of the two, and nothing is lost', () => {
    const { given, dropped } = severalOf('soc-2.old-std')
    expect(given).toEqual({ standards: 'soc-2' })
    expect(dropped).toEqual([])
    expect(severalOf('old-std.old-std.old-pair.gdpr').given).toEqual({ standards: 'soc-2.cis.gdpr' })
  })

  test('is reported alone where nothing became of it', () => {
    expect(severalOf('pci-dss.dead-std')).toEqual({
      given: { standards: 'pci-dss' },
      dropped: [{ key: 'standards', value: 'dead-std', reason: 'It was withdrawn.' }],
    })
    expect(severalOf('dead-std').given).toEqual({})
  })

  test('of another question joins several answers, unless one of them stands alone', () => {
    expect(severalOf('hipaa', { audit: 'for-cis' }).given).toEqual({ standards: 'hipaa.cis', audit: 'yes' })
    expect(severalOf('cis', { audit: 'for-cis' }).given).toEqual({ standards: 'cis', audit: 'yes' })
    expect(severalOf('none', { audit: 'for-cis' }).given).toEqual({ standards: 'none', audit: 'yes' })
  })

  test('is read in the order of the question, and what stands alone gives way', () => {
    const read = (standards: string) => readAnswers({ service: 's3', standards }, SEVERAL)
    expect(read('gdpr.old-std.pci-dss').answers).toEqual({ service: 's3', standards: 'pci-dss.soc-2.gdpr' })
    expect(read('pci-dss.old-none')).toEqual({ answers: { service: 's3', standards: 'pci-dss' }, dropped: [] })
    expect(read('old-none').answers.standards).toBe('none')
  })

  test('comes to the reader of a link as an answer of today, or as something left out', () => {
    expect(readAnswers({ service: 's3', access: 'strict', colour: 'red' }, PLANTED)).toEqual({
      answers: { service: 's3', access: 'own', revocation: 'disable' },
      dropped: [{ key: 'colour', value: 'red', why: 'retired', reason: 'Keys have no colour.' }],
    })
  })
})

describe('whatever a link says', () => {
  const retired = PLANTED.flatMap(({ question, ...rest }) => [question, 'choice' in rest ? (rest.choice ?? '') : ''])
  const choices = QUESTIONS.flatMap((question) => question.choices.map(({ id }) => id))
  const word = fc.oneof(fc.constantFrom(...retired, ...QUESTION_IDS, ...choices, RULES_KEY, '__proto__'), fc.string())
  const several = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('.'))
  const link = fc.dictionary(word, fc.oneof(word, several))
  const rules = fc.oneof(
    fc.nat(7).map((version) => older(version + 1)),
    fc.constant<LinkRules>({ kind: 'unknown', value: '99' }),
  )

  test('rewriting it twice is rewriting it once', () => {
    fc.assert(
      fc.property(link, rules, (given, version) => {
        const once = migrate(given, version, PLANTED).given
        expect(migrate(once, version, PLANTED)).toEqual({ given: once, dropped: [] })
      }),
      { numRuns: 2000 },
    )
  })

  test('only ids of today come out, and nothing is lost in silence', () => {
    fc.assert(
      fc.property(link, (given) => {
        const { answers, dropped } = readAnswers(given, PLANTED)
        for (const [id, choice] of Object.entries(answers)) {
          const ids = QUESTIONS.find((question) => question.id === id)?.choices.map((each) => each.id)
          expect(ids).toEqual(expect.arrayContaining(choice.split('.')))
        }
        // the version, and what the wizard's pages pass on, are no answers
        const kept = Object.keys(given).filter((key) => ![RULES_KEY, PLAN_KEY, PLACE_KEY].includes(key))
        expect(Object.keys(answers).length + dropped.length).toBeGreaterThanOrEqual(kept.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('its version is read, without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (value) => {
        const { kind } = rulesIn({ [RULES_KEY]: value })
        expect(readAnswers({ [RULES_KEY]: value, audit: 'yes' }).answers).toEqual({ audit: 'yes' })
        expect(kind === 'unknown').toBe(!/^[1-9]\d*$/.test(value) || Number(value) > RULES_VERSION)
      }),
    )
    expect(rulesIn({})).toEqual({ kind: 'older', version: 1 })
    expect(rulesIn({ [RULES_KEY]: String(RULES_VERSION) })).toEqual({ kind: 'today' })
    expect(readAnswers({ [RULES_KEY]: '99' }).dropped).toEqual([{ key: 'rules', value: '99', why: 'unknown-rules' }])
  })
})

describe.each([
  ['planted', PLANTED, 6],
  ['of this site', MIGRATIONS, RULES_VERSION],
])('the migrations %s', (_, migrations, newest) => {
  const isToday = (question: string, choice?: string) =>
    QUESTIONS.some(
      ({ id, choices }) => id === question && (choice === undefined || choices.some((each) => each.id === choice)),
    )

  test('stand in the order of their versions, and retire no id of today', () => {
    const versions = migrations.map(({ version }) => version)
    expect(versions.every((version) => version > 1 && version <= newest)).toBe(true)
    for (const migration of migrations) {
      expect(isToday(migration.question, 'choice' in migration ? migration.choice : undefined)).toBe(false)
      if (migration.kind === 'dropped') expect(migration.reason).toMatch(/^\p{Lu}.+\.$/u)
    }
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
  })

  test('end at ids of today', () => {
    for (const migration of migrations) {
      const value = 'choice' in migration ? (migration.choice ?? 'unsure') : 'unsure'
      const { given } = migrate({ [migration.question]: value }, older(1), migrations)
      for (const [question, choice] of Object.entries(given))
        for (const id of choice?.split('.') ?? []) expect(isToday(question, id)).toBe(true)
    }
  })
})

test('the version of a link is not a question', () => {
  expect(isQuestionId(RULES_KEY)).toBe(false)
})
