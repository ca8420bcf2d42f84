import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FACT_IDS, factOf, factsOn } from './facts.ts'
import { APPLICATION_FACTS } from './facts/applications.ts'
import { INFRASTRUCTURE_FACTS } from './facts/infrastructure.ts'
import { STANDARD_FACTS } from './facts/standards.ts'
import { SCANNER_FACTS } from './facts/scanners.ts'
import { figureOf } from './figures.ts'
import { GUIDES } from './guides.ts'
import { OPTIONS } from './options.ts'
import { QUESTIONS } from './questions.ts'
import { SERVICES } from './services.ts'
import { SOURCES } from './sources.ts'
import { SUBJECT_IDS } from './subjects.ts'

/** Hosts of the texts of standards, allowed to the facts about standards alone: publishers first, then reproductions. */
const PUBLISHERS = [
  'www.govinfo.gov', // the Code of Federal Regulations
  'github.com', // NIST and FedRAMP publish their controls there; Prowler reproduces CIS and AICPA
  'ce.prod.cloudaware.com',
  'csf.tools',
  'eagleconsultingpartners.com',
  'gdprhub.eu',
  'knowledge.adoptech.co.uk',
  'learn.daydream.ai',
  'medcurity.com',
  'withpci.com',
  'www.nistcontrols.io',
  'www.springlex.eu',
]
/** What a scanner checks stands in its own repository, or with AWS. */
const SCANNER_HOSTS =
  /^https:\/\/(docs\.aws\.amazon\.com|github\.com\/(bridgecrewio\/checkov|aquasecurity\/(trivy|trivy-checks)|prowler-cloud\/prowler|stelligent\/cfn[-_](?:nag|model)))\//

describe('every fact', () => {
  test.each(FACT_IDS)('%s: one sentence, its figure in it, a source, a day', (id) => {
    const { says, value, source, checkedOn } = factOf(id)
    expect(says).toMatch(/^(["\p{Lu}]|aws:|kms:).+\.$/u)
    if (id in SCANNER_FACTS) expect(source.url).toMatch(SCANNER_HOSTS)
    else {
      expect(new URL(source.url).protocol).toBe('https:')
      expect([
        'aws.amazon.com',
        'docs.aws.amazon.com',
        'repost.aws',
        ...(id in STANDARD_FACTS ? PUBLISHERS : []),
        ...(id in APPLICATION_FACTS ? ['www.rfc-editor.org'] : []),
        ...(/^https:\/\/github\.com\/aws(?:-samples)?\//.test(source.url) ? ['github.com'] : []), // AWS's own code
        ...(id in INFRASTRUCTURE_FACTS ? ['developer.hashicorp.com', 'registry.terraform.io'] : []), // what Terraform does
      ]).toContain(new URL(source.url).host)
    }
    expect(source.textOf).toMatch(/^20\d\d(-\d\d)?$/)
    expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn)
    if (value === undefined) return
    expect(says).toContain(
      value > 9999 || (value >= 1000 && factOf(id).unit) ? value.toLocaleString('en-US') : String(value),
    )
    expect(figureOf(id)).not.toContain('undefined')
  })

  test('is marked as volatile where it is a price, a rate or a number that can be raised', () => {
    const units: readonly unknown[] = [
      'requests a second',
      'requests a month',
      'grants',
      'aliases',
      'KMS keys',
      'rotations',
    ]
    const changing = FACT_IDS.filter((id) => {
      const { unit } = factOf(id)
      return unit?.startsWith('USD') || units.includes(unit)
    })
    expect(changing.length).toBeGreaterThan(20)
    expect(changing.filter((id) => !factOf(id).volatile)).toEqual([])
  })

  test('is said once, under one name', () => {
    expect(SUBJECT_IDS.flatMap(factsOn).toSorted()).toEqual(FACT_IDS.toSorted())
    expect(new Set(FACT_IDS.map((id) => factOf(id).says)).size).toBe(FACT_IDS.length)
  })

  test('has a source that is listed, and each listed source has a fact', () => {
    const used = new Set(FACT_IDS.map((id) => factOf(id).source))
    expect(
      Object.entries(SOURCES)
        .filter(([, source]) => !used.has(source))
        .map(([id]) => id),
    ).toEqual([])
    // two pages under one name, and the facts of the first would be missing from their subject's page
    const listed = new Set<unknown>(Object.values(SOURCES))
    expect(FACT_IDS.filter((id) => !listed.has(factOf(id).source))).toEqual([])
  })

  test('has a source that is listed once', () => {
    const urls = Object.values(SOURCES).map(({ url }) => url)
    expect(urls.filter((url, at) => urls.indexOf(url) !== at)).toEqual([])
  })
})

test('an unknown fact is refused with the place to look', () => {
  expect(() => factOf('toString')).toThrow("no fact is called 'toString'; see src/kms/facts.ts")
})

test('pages lead to AWS and to the article that began it; where myths are told stands in `at` alone', () => {
  const links = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) =>
      [
        ...readFileSync(`content/${file}`, 'utf8')
          .replaceAll(/```[\s\S]*?```|`[^`]*`|\bat=\{\[[^\]]*\]\}/g, '')
          .matchAll(/https?:\/\/[^\s)"'>]+/g),
      ].map(([url]) => ({ file, url })),
    )
  const fine =
    /^https:\/\/(?:(?:docs\.)?aws\.amazon\.com|repost\.aws)\/|^https:\/\/dev\.to\/aws-builders\/when-to-use-customer-managed-kms-cmks-3hgl$/
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter(({ url }) => !fine.test(url))).toEqual([])
})

const WORDS_OF_OURS = [
  ...OPTIONS.flatMap(({ is, when }) => [is, when]),
  ...QUESTIONS.flatMap(({ why, hint, ask, choices }) => [
    why,
    hint,
    ask,
    ...choices.flatMap((choice) => [choice.says, choice.hint ?? '']),
  ]),
  ...SERVICES.map(({ hint }) => hint),
  ...Object.values(GUIDES).flatMap(({ settings, moves }) => [
    ...Object.values(settings),
    ...moves.flatMap(({ steps, staysBehind, final = '' }) => [...steps, staysBehind, final]),
  ]),
]

describe('numbers stand in the registry alone', () => {
  // a price, or a number with a unit that AWS could change
  const BARE =
    /\$\s?\d|\b\d[\d,.]*\s?(?:days?|hours?|percent|%|USD|dollars?|characters?|bytes|KB|grants|rotations|milliseconds|ms|requests)\b/i

  test('not in the questions, options and services', () => {
    const allowed = 'For example every 180 days.' // the reader's own number
    expect(WORDS_OF_OURS.filter((text) => text !== allowed && BARE.test(text))).toEqual([])
  })

  test.each(
    readdirSync('content', { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.mdx')),
  )('not in content/%s', (file) => {
    const prose = readFileSync(`content/${file}`, 'utf8').replaceAll(/```[\s\S]*?```|<[^>]*>/g, '')
    expect(prose.split('\n').filter((line) => BARE.test(line))).toEqual([])
  })
})

test('AWS’s terms are used: the old name of KMS keys stands only where history is told', () => {
  const told = ['kmsKeyTerm']
  expect(FACT_IDS.filter((id) => !told.includes(id) && /\bCMKs?\b|customer master key/i.test(factOf(id).says))).toEqual(
    [],
  )
  expect(WORDS_OF_OURS.filter((text) => /\bCMKs?\b|master key/i.test(text))).toEqual([])
})
