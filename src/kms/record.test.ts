import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesIn, readAnswers, type Answers } from './answers.ts'
import { asksFor, assess, VERDICTS } from './assess.ts'
import { decide } from './decide.ts'
import { summaryOf } from './explain.ts'
import { factOf } from './facts.ts'
import { NOTHING_TYPED } from './cost-inputs.ts'
import { GUIDES } from './guides.ts'
import { keyPlan } from './key-plan.ts'
import { FIELDS, readDetails, type Details } from './policy/details.ts'
import { keyPolicy } from './policy/key-policy.ts'
import { inForce, SETTINGS } from './policy/choices.ts'
import type { Settings } from './policy/settings.ts'
import { documentOf } from './policy/statement.ts'
import { QUESTIONS } from './questions.ts'
import { decisionRecord, plain } from './record.ts'
import { costLines } from './record-cost.ts'
import { STANDARDS } from './standards.ts'
import { anyCompleteSet } from './testing/sets.ts'

const of = (answers: Answers, details: Details = {}, settings: Settings = []) =>
  decisionRecord(answers, {
    link: 'https://keys.example.com/recommendation/?service=s3',
    day: '2026-11-25',
    rulesVersion: 2,
    details,
    settings,
    cost: ['Key: $1'],
  })

test('whatever was answered, the record holds the answers, each rejected option with its reasons, and the sources', () => {
  fc.assert(
    fc.property(anyCompleteSet(), (answers) => {
      const record = of(answers)
      const decision = decide(answers)
      for (const { id } of QUESTIONS) {
        for (const { says } of choicesIn(answers, id)) expect(record.replaceAll('\\', '')).toContain(says)
      }
      for (const { objections } of decision.ruledOut) {
        for (const { fact } of objections) {
          expect(record).toContain(plain(factOf(fact).says))
          expect(record).toContain(`(${factOf(fact).source.url})`)
        }
      }
      expect(record).toContain('version 2')
      expect(record).not.toMatch(/undefined|\[object/)
    }),
  )
})

const complete: Answers = {
  service: 's3',
  accounts: 'own',
  delivery: 'none',
  access: 'resource',
  audit: 'no',
  revocation: 'no',
  rotation: 'no',
  standards: 'none',
  regions: 'one',
  material: 'aws-kms',
}

test('what is not filled in makes it a draft, from the first line on', () => {
  const draft = of({ ...complete, access: 'own' })
  expect(draft).toMatch(/^\*\*DRAFT: \d values missing: your account ID \(\\<ACCOUNT\\_ID\\>\), /)
  const details = readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details
  expect(of({ ...complete, access: 'own' }, details)).toMatch(/^# /)
  expect(of(complete)).toMatch(/^# /)
})

test('what stands besides the recommendation is possible, not rejected; what was not asked says why', () => {
  const record = of({ ...complete, access: 'own' })
  const part = (title: string) => record.split(`## ${title}`)[1]?.split('\n## ')[0] ?? ''
  expect(part('Also possible, and more work')).toContain('- External key store')
  expect(part('Rejected')).not.toContain('External key store')
  expect(part('Rejected')).toContain(
    '**AWS owned key (SSE-S3)**\n  - Cannot decide who may use the key apart from the resource',
  )
  expect(record).toMatch(/## Not asked, because it could not change anything\n\n- /)
})

test('there are lines for those who answer for it', () => {
  for (const line of ['Owner: …', 'Approved by: …', 'To be reviewed on: …']) expect(of(complete)).toContain(`- ${line}`)
})

test('a cost that rests on our guess says so', () => {
  const own = (numbers: { [id: string]: string }) =>
    costLines('customer-managed-key', { service: 's3' }, { ...NOTHING_TYPED, numbers }).join('\n')
  expect(own({})).toContain('our guess, on which the sum rests: object requests a month 1,000,000')
  expect(own({ objectRequests: '500' })).not.toContain('our guess')
  expect(costLines('aws-owned-key', { service: 's3' }, NOTHING_TYPED).join()).not.toContain('our guess')
})

test('the policy in it is the policy of the page', () => {
  fc.assert(
    fc.property(anyCompleteSet(), (answers) => {
      const decision = decide(answers)
      if (decision.kind !== 'recommended' || !decision.option.ownKey) return
      const [, text = ''] = /## Key policy\n\n```json\n([\s\S]*?)\n```/.exec(of(answers)) ?? []
      expect(JSON.parse(text)).toEqual(
        JSON.parse(JSON.stringify(documentOf(keyPolicy(decision.option.ownKey, answers, {})))),
      )
    }),
  )
})

describe('whatever was answered, the record holds', () => {
  const standardsIn = (answers: Answers) =>
    STANDARDS.filter(({ id }) => choicesIn(answers, 'standards').some((choice) => choice.id === id))
  const holds = (property: (answers: Answers, record: string, decision: ReturnType<typeof decide>) => void) =>
    fc.assert(
      fc.property(anyCompleteSet(), (answers) => {
        property(answers, of(answers), decide(answers))
      }),
    )

  test('the verdict of each chosen standard, what its text asks, and what an assessor wants to see', () => {
    holds((answers, record, decision) => {
      if (decision.kind === 'nothing-fits') return
      for (const standard of standardsIn(answers)) {
        const judgement = assess(standard, decision.option, answers)
        expect(record).toContain(`### ${plain(standard.name)}, ${plain(standard.version)}\n\n`)
        expect(record).toContain(VERDICTS[judgement.verdict])
        expect(record).toContain(plain(judgement.says))
        for (const fact of [...judgement.facts, ...asksFor(standard, answers)])
          expect(record).toContain(plain(factOf(fact).says))
        for (const evidence of standard.assessors) expect(record).toContain(`- ${plain(evidence)}`)
      }
    })
  })

  test('what was not verified of the service, and where keys live and what they are called', () => {
    holds((answers, record, decision) => {
      if (decision.kind === 'nothing-fits') return
      const service = Object.keys(GUIDES).find((id): id is keyof typeof GUIDES => id === answers.service)
      for (const point of (service && GUIDES[service].unverified) ?? [])
        expect(record.toLowerCase()).toContain(plain(point).toLowerCase())
      expect(record.includes('## How many keys, and where')).toBe(decision.option.ownKey !== undefined)
      if (!decision.option.ownKey) return
      const { place, aliases, tags } = keyPlan(decision.option, answers)
      expect(record).toContain(`- Where: ${plain(place.says)}`)
      for (const alias of aliases) expect(record).toContain(`\`${alias}\``)
      for (const { key, value } of tags) expect(record).toContain(`\`${key} = ${value}\``)
    })
  })

  test('what comes closest where nothing fits, and why nothing does', () => {
    holds((answers, record, decision) => {
      expect(record.includes('## What comes closest')).toBe(decision.kind === 'nothing-fits')
      expect(record).toContain(plain(summaryOf(decision, answers)))
      if (decision.kind === 'recommended') return
      const [, text = ''] = /## What comes closest\n\n([\s\S]*?)\n\n## Rejected/.exec(record) ?? []
      expect(text.split('\n')).toHaveLength(decision.closest.length)
      for (const { objections } of decision.closest) {
        for (const { choice } of objections) expect(text).toContain(`(${plain(choice.says)})`)
      }
    })
  })

  test('Markdown in which nothing of ours is taken for a mark', () => {
    holds((_, record) => {
      const prose = record.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`/g, '')
      const stray = prose.replaceAll(/\\./g, '').replaceAll(/<https:[^>\s]*>|\*\*|\]\(https:[^)]*\)/g, '')
      expect(stray).not.toMatch(/[`*<>]/)
      expect(record).not.toMatch(/\n{3}|[^\n]\n#{1,3} | \n/)
    })
  })
})

test('the steps stand in the order of the page, the roles and the key among them', () => {
  const titles = [
    ...of({ service: 's3', accounts: 'others', sharing: 'read', audit: 'yes' }).matchAll(/^### (\d\. .*)$/gm),
  ]
  expect(titles.map(([, title]) => title)).toEqual([
    '1. The roles that the key policy names',
    '2. The key, its policy and its alias',
    '3. The IAM policy in the other account',
    '4. The bucket’s default encryption',
    '5. The bucket policy',
    '6. If the key is used very often',
    '7. If Amazon S3 refuses all the same',
  ])
})

test('the step that switches rotation on stands in it, with its command and its cause', () => {
  const record = of(readAnswers({ service: 's3', accounts: 'others', rotation: 'own-period' }).answers)
  expect(record).toContain('Because you set the rotation period.')
  expect(record).toContain(
    '```sh\naws kms enable-key-rotation --region "<REGION>" --key-id "<KEY_ID>" --rotation-period-in-days "<ROTATION_DAYS>"\n```',
  )
})

test('holds the settings of the policy in words, the policy with them, and which of them have no effect', () => {
  const own: Answers = { ...complete, access: 'own' }
  const all = SETTINGS.map(({ id }) => id)
  const decision = decide(own)
  if (decision.kind !== 'recommended' || !decision.option.ownKey) throw new Error('no key of one’s own')
  const text = JSON.stringify(documentOf(keyPolicy(decision.option.ownKey, own, {}, all)))
  const record = of(own, {}, all)
  const [, json = ''] = /```json\n(.*?)\n```/s.exec(record) ?? []
  expect(JSON.parse(json)).toEqual(JSON.parse(text))
  for (const { label, says } of inForce(own, all, decision.option.ownKey))
    expect(record).toContain(`**${plain(label)}**: ${plain(says)}`)
  expect(record).toContain('organization ID (')
  const shared = of({ ...own, accounts: 'others', sharing: 'read' }, {}, ['organization-only'])
  expect(shared).toContain('has no effect')
  expect(shared).not.toContain('Deny all outside')
  expect(of(own)).not.toContain('Settings of the policy')
  expect(of(own, {}, ['aws-us-gov'])).toContain('**Partition**: aws-us-gov')
})
