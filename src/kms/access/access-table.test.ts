import { describe, expect, test } from 'vitest'
import type { Answers } from '../answers.ts'
import { DELIVERIES } from '../deliveries.ts'
import { KEY_USES } from '../key-uses.ts'
import { OPTIONS } from '../options.ts'
import { FIELDS, readDetails, type Details } from '../policy/details.ts'
import { QUESTIONS } from '../questions.ts'
import { serviceOf, SERVICES } from '../services.ts'
import { everySet } from '../testing/sets.ts'
import { sceneOf } from './scene.ts'
import { whoCan, type Cell, type Row } from './who-can.ts'

// Who should and who must not, told from the answers alone; the policy is only judged.

const EXAMPLES: Details = readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details
const SHAPING = QUESTIONS.filter(({ id }) => ['service', 'accounts', 'sharing', 'access'].includes(id))
const SINGLE = OPTIONS.find(({ id }) => id === 'customer-managed-key')
if (!SINGLE?.ownKey) throw new Error('there is no customer managed key')
const key = SINGLE.ownKey

const isOffered = ({ service }: Answers) =>
  !SERVICES.find(({ id }) => id === service)?.notOffered['customer-managed-key']

const SETS: Answers[] = [
  ...everySet(SHAPING),
  ...DELIVERIES.flatMap(({ id, into }) =>
    ['iam', 'own'].map((access) => ({ service: into, delivery: id, access: access === 'own' ? 'own' : 'resource' })),
  ),
].filter(isOffered)

interface Table {
  readonly rows: readonly Row[]
  readonly cell: (row: Row, operation: string) => Cell
}

function tableOf(answers: Answers): Table {
  const scene = sceneOf(key, answers, EXAMPLES)
  return {
    rows: whoCan(scene),
    cell: ({ cells }, operation) => {
      const at = scene.operations.findIndex(({ id }) => id === operation)
      const cell = cells[at]
      if (!cell) throw new Error(`no column ${operation}`)
      return cell
    },
  }
}

const USES = ['encrypt', 'decrypt', 'sign', 'verify', 'mac', 'agree', 'public-key']
const usesOf = (answers: Answers) =>
  sceneOf(key, answers, EXAMPLES)
    .operations.map(({ id }) => id)
    .filter((id) => USES.includes(id))

/** What must hold for a set of answers: a sentence for whatever does not. */
function wrongWith(answers: Answers): string[] {
  const { rows, cell } = tableOf(answers)
  const own = answers.access === 'own'
  const uses = usesOf(answers)
  const wrong: string[] = []
  const must = (row: Row, operation: string, verdict: Cell['verdict']) => {
    const found = cell(row, operation).verdict
    if (found !== verdict) wrong.push(`${row.caller.label}, ${operation}: ${found}, and must be ${verdict}`)
  }
  for (const row of rows) {
    const { id } = row.caller
    if (id === 'anybody') {
      for (const operation of [...uses, 'grant', 'policy', 'disable', 'delete']) must(row, operation, 'no')
    } else if (id === 'root-user') {
      must(row, 'policy', 'yes')
      for (const operation of uses) must(row, operation, own ? 'no' : 'yes')
    } else if (id === 'own-account') {
      must(row, 'policy', 'if-iam')
      for (const operation of [...uses, 'grant', 'disable', 'delete']) must(row, operation, own ? 'no' : 'if-iam')
    } else if (id.startsWith('administrators:')) {
      must(row, 'policy', 'yes')
      for (const operation of [...uses, 'grant', 'disable', 'delete']) must(row, operation, own ? 'no' : 'if-iam')
    } else if (id.startsWith('deleters:')) {
      must(row, 'disable', 'yes')
      must(row, 'delete', 'yes')
      must(row, 'policy', 'if-iam')
      for (const operation of uses) must(row, operation, own ? 'no' : 'if-iam')
    } else if (id.startsWith('users:')) {
      must(row, 'policy', 'if-iam')
      for (const operation of ['disable', 'delete']) must(row, operation, own ? 'no' : 'if-iam')
    } else if (id.startsWith('account:') || id === 'organization') {
      for (const operation of ['policy', 'disable', 'delete']) must(row, operation, 'no')
    } else if (row.caller.label === 'AWS service') {
      for (const operation of ['policy', 'disable', 'delete']) must(row, operation, 'no')
      if (uses.every((operation) => cell(row, operation).verdict === 'no') && cell(row, 'grant').verdict === 'no') {
        wrong.push(`${id} is named, and can do nothing`)
      }
    }
  }
  return wrong
}

test('covers every service and every delivery', () => {
  expect(new Set(SETS.map(({ service }) => service)).size).toBeGreaterThan(40)
  expect(SETS.length).toBeGreaterThan(300)
})

describe('whoever the answers name', () => {
  test('can do what he is to do, and no more', () => {
    const wrong = SETS.flatMap((answers) => wrongWith(answers).map((says) => `${JSON.stringify(answers)}: ${says}`))
    expect(wrong.slice(0, 20)).toEqual([])
  })

  test('the users of a service that calls with their identity can use the key, and only as it does', () => {
    const SHARED = new Set(['encrypt', 'decrypt'])
    for (const answers of everySet(QUESTIONS.filter(({ id }) => id === 'service'))) {
      const service = SERVICES.find(({ id }) => id === answers.service)
      if (!service || !isOffered(answers) || serviceOf(service.id).category === 'applications') continue
      const { rows, cell } = tableOf({ ...answers, access: 'own' })
      const users = rows.find(({ caller }) => caller.id.startsWith('users:'))
      const { actions, via } = KEY_USES[service.id]
      if (!users || actions.length === 0 || via === undefined) continue
      for (const operation of SHARED) {
        for (const { when } of cell(users, operation).ways) {
          expect(
            when.some((condition) => condition.startsWith('through ')),
            `${service.id} ${operation}`,
          ).toBe(true)
        }
      }
    }
  })

  test('other accounts get what is shared with them, if IAM there allows it, and nothing where nothing is', () => {
    for (const answers of SETS) {
      const { rows, cell } = tableOf(answers)
      const others = rows.filter(({ caller }) => caller.id.startsWith('account:') || caller.id === 'organization')
      expect(others.length > 0, JSON.stringify(answers)).toBe(
        answers.accounts === 'others' || answers.accounts === 'organization',
      )
      for (const row of others) {
        const used = usesOf(answers).filter((operation) => cell(row, operation).verdict !== 'no')
        const granted = cell(row, 'grant').verdict !== 'no'
        const shared = Object.values(KEY_USES[serviceIdOf(answers)].shared).length > 0
        expect(used.length > 0 || granted, JSON.stringify(answers)).toBe(shared)
        for (const operation of used) expect(cell(row, operation).verdict).toBe('if-iam')
      }
    }
  })
})

function serviceIdOf({ service }: Answers) {
  const found = SERVICES.find(({ id }) => id === service)
  if (!found) throw new Error(`no service ${service}`)
  return found.id
}

test('a cell names conditions of the statement that decides, and none of another', () => {
  const wrong: string[] = []
  let told = 0
  for (const answers of SETS) {
    const scene = sceneOf(key, answers, EXAMPLES)
    for (const { caller, cells } of whoCan(scene)) {
      for (const { by, when } of cells.flatMap(({ ways }) => ways)) {
        const decides = scene.policy.Statement.find(({ Sid }) => Sid === by)
        const has = (name: string) => JSON.stringify(decides?.Condition ?? {}).includes(name)
        told += when.length
        if (when.some((each) => each.startsWith('through ')) && !has('kms:ViaService') && !has('aws:SourceVpce'))
          wrong.push(`${JSON.stringify(answers)} ${caller.label}, ${by}: ${when.join()}`)
        if (when.includes('for an AWS service only') && !has('kms:GrantIsForAWSResource'))
          wrong.push(`${JSON.stringify(answers)} ${caller.label}, ${by}: ${when.join()}`)
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(told).toBeGreaterThan(100)
})
