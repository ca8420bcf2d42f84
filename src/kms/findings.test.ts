import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isQuestionId, QUESTIONS } from './questions.ts'
import { factOf } from './facts.ts'
import { SCANNERS } from './findings/check.ts'
import { findingsIn, MOST_CHARACTERS } from './findings/find.ts'
import { suppressionsOf } from './findings/suppress.ts'
import { answersFor, checkCalled, CHECKED_SERVICES, CHECKS, TOPICS } from './findings/table.ts'
import { readAnswers } from './answers.ts'
import { SERVICES } from './services.ts'

const idsIn = (text: string) => findingsIn(text).found.map(({ id }) => id)

describe('the checks', () => {
  test('are many, of every scanner, each with an id of its own', () => {
    expect(CHECKS.length).toBeGreaterThanOrEqual(40)
    expect(new Set(CHECKS.map(({ scanner }) => scanner))).toEqual(new Set(Object.keys(SCANNERS)))
    const names = CHECKS.flatMap(({ id, aliases }) => [id, ...aliases]).map((name) => name.toLowerCase())
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  const SHAPES: { readonly [Id in keyof typeof SCANNERS]: RegExp } = {
    checkov: /^CKV2?_AWS_\d+$/,
    trivy: /^AWS-\d{4}$/,
    prowler: /^[a-z0-9]+(_[a-z0-9]+)+$/,
    'cfn-nag': /^[FW]\d+$/,
    'security-hub': /^[A-Z][A-Za-z0-9]+\.\d+$/,
    'aws-config': /^[a-z0-9-]+$/,
  }
  test.each(CHECKS)('$id is spelled as its scanner spells ids, and its facts come from there', (check) => {
    expect(check.id).toMatch(SHAPES[check.scanner])
    const from =
      check.scanner === 'security-hub' || check.scanner === 'aws-config' ? 'docs.aws.amazon.com' : 'github.com'
    for (const fact of check.facts) expect(new URL(factOf(fact).source.url).host).toBe(from)
    if (['checkov', 'trivy', 'cfn-nag', 'security-hub'].includes(check.scanner))
      expect(factOf(check.facts[0]).says).toContain(check.id)
  })

  test.each(CHECKS.filter(({ scanner }) => scanner === 'prowler'))(
    '$id: the source is the file of that check',
    (check) => {
      expect(factOf(check.facts[0]).source.url).toContain(`/${check.id}.py`)
    },
  )
})

describe('the topics', () => {
  test.each(TOPICS)('$id: its words hold no figure, no old term and nothing that breaks a quotation', (topic) => {
    const { follow, suppress, title, reason, unverified = '' } = topic
    for (const text of [follow, suppress, title, reason, unverified]) {
      expect(text).not.toMatch(/\$\s?\d|\d\s?(?:days?|hours?|percent|%|USD)/)
      expect(text).not.toMatch(/\bCMKs?\b|master key/i)
      expect(text).not.toMatch(/["'\\\n]/)
    }
    expect(reason).toMatch(/<[A-Z][^>]*>|<[^>]*\|[^>]*>/)
  })

  test.each(TOPICS)('$id: the wizard understands what it implies', (topic) => {
    const { answers = {} } = topic
    const implied = answersFor(topic)
    expect(Object.keys(implied).every(isQuestionId)).toBe(true)
    expect(implied).toMatchObject(answers)
    expect(readAnswers(implied).dropped).toEqual([])
  })

  test('know the wizard’s services by their names', () => {
    const known = SERVICES.filter(({ name }) => CHECKED_SERVICES.includes(name)).map(({ id }) => id)
    expect(known).toEqual(
      expect.arrayContaining(['s3', 'ebs', 'rds', 'aurora', 'dynamodb', 'sqs', 'sns', 'secrets-manager', 'cloudtrail']),
    )
    expect(QUESTIONS[0]?.id).toBe('service')
  })
})

describe('suppressions', () => {
  const of = (id: string) => {
    const check = checkCalled(id)
    if (!check) throw new Error(`no check is called '${id}'`)
    return suppressionsOf(check, 'Because <WHY>.').map(({ text }) => text)
  }

  test('speak each scanner’s own language', () => {
    expect(of('CKV_AWS_145')).toEqual(['#checkov:skip=CKV_AWS_145:Because <WHY>.'])
    expect(of('CKV_AWS_7')[1]).toContain('skip:\n      - id: "CKV_AWS_7"')
    expect(of('AVD-AWS-0132')).toEqual(['# Because <WHY>.\n#trivy:ignore:AWS-0132'])
    expect(of('kms_cmk_rotation_enabled')[0]).toContain('        "kms_cmk_rotation_enabled":\n          Regions:')
    expect(of('W41')[0]).toContain('rules_to_suppress:\n      - id: W41\n        reason: "Because <WHY>."')
    expect(of('KMS.4')[0]).toContain('--workflow Status="SUPPRESSED"')
  })

  test('carry a note that is JSON', () => {
    for (const { reason } of TOPICS) {
      const [command] = of('S3.17').map((text) => text.replace('Because <WHY>.', reason))
      const note = /--note '(.*)'$/.exec(command ?? '')?.[1]
      expect(JSON.parse(note ?? '')).toEqual({ Text: reason, UpdatedBy: '<YOUR_NAME>' })
    }
  })

  test('are missing for AWS Config alone', () => {
    const without = CHECKS.filter((check) => suppressionsOf(check, '').length === 0)
    expect(new Set(without.map(({ scanner }) => scanner))).toEqual(new Set(['aws-config']))
  })
})

describe('findingsIn', () => {
  test.each(CHECKS)('finds $id by each of its names, alone, in any case', ({ id, aliases }) => {
    for (const name of [id, ...aliases]) {
      expect(idsIn(name)).toEqual([id])
      expect(idsIn(` ${name.toUpperCase()}\n`)).toEqual([id])
      expect(idsIn(`(${name.toLowerCase()}).`)).toEqual([id])
    }
  })

  test('reads what Checkov prints', () => {
    const output = `Check: CKV_AWS_7: "Ensure rotation for customer created CMKs is enabled"
	FAILED for resource: aws_kms_key.a
	File: /main.tf:1-4
Check: CKV_AWS_20: "S3 Bucket has an ACL defined which allows public READ access."
	FAILED for resource: aws_s3_bucket.b
Check: CKV_AWS_999: "Ensure the teapot is encrypted with a CMK"
	FAILED for resource: aws_teapot.c
`
    expect(findingsIn(output.repeat(3))).toMatchObject({ unknown: ['CKV_AWS_999'], cut: false })
    expect(idsIn(output)).toEqual(['CKV_AWS_7'])
  })

  test('reads JSON: Trivy, Prowler, cfn-nag, SARIF, Security Hub', () => {
    expect(idsIn(JSON.stringify({ Results: [{ ID: 'AVD-AWS-0132', AVDID: 'AVD-AWS-0132' }] }))).toEqual(['AWS-0132'])
    expect(
      idsIn(
        JSON.stringify({
          metadata: { event_code: 's3_bucket_kms_encryption' },
          finding_info: { uid: 'prowler-aws-s3_bucket_kms_encryption-111122223333-eu-west-1-b' },
        }),
      ),
    ).toEqual(['s3_bucket_kms_encryption'])
    expect(idsIn(JSON.stringify([{ file_results: { violations: [{ id: 'W41', type: 'WARN' }] } }], null, 2))).toEqual([
      'W41',
    ])
    expect(idsIn(JSON.stringify({ runs: [{ results: [{ ruleId: 'F19', level: 'error' }] }] }))).toEqual(['F19'])
    expect(idsIn('{"GeneratorId":"security-control/KMS.4","Title":"KMS key rotation should be enabled"}')).toEqual([
      'KMS.4',
    ])
    expect(idsIn('arn:aws:securityhub:eu-west-1:111122223333:security-control/S3.17/finding/a1')).toEqual(['S3.17'])
    expect(idsIn('prowler-aws-kms_cmk_rotation_enabled-111122223333-eu-west-1-x')).toEqual(['kms_cmk_rotation_enabled'])
  })

  test.each<[string, unknown]>([
    [
      'Checkov',
      {
        results: {
          passed_checks: [{ check_id: 'CKV_AWS_7', check_result: { result: 'PASSED' }, resource: 'aws_kms_key.a' }],
          failed_checks: [
            { check_id: 'CKV_AWS_145', check_result: { result: 'FAILED' }, resource: 'aws_s3_bucket.b' },
            { check_id: 'CKV_AWS_145', check_result: { result: 'FAILED' }, resource: 'aws_s3_bucket.c' },
          ],
          skipped_checks: [
            { check_id: 'CKV_AWS_145', check_result: { result: 'SKIPPED' }, resource: 'aws_s3_bucket.d' },
          ],
        },
      },
    ],
    [
      'Trivy',
      {
        Results: [
          {
            Misconfigurations: [
              { ID: 'AWS-0065', AVDID: 'AVD-AWS-0065', Status: 'PASS', CauseMetadata: { Resource: 'aws_kms_key.a' } },
              { ID: 'AWS-0132', AVDID: 'AVD-AWS-0132', Status: 'FAIL', CauseMetadata: { Resource: 'aws_s3_bucket.b' } },
              { ID: 'AWS-0132', AVDID: 'AVD-AWS-0132', Status: 'FAIL', CauseMetadata: { Resource: 'aws_s3_bucket.c' } },
              { ID: 'AWS-0132', AVDID: 'AVD-AWS-0132', Status: 'PASS', CauseMetadata: { Resource: 'aws_s3_bucket.d' } },
            ],
          },
        ],
      },
    ],
    [
      'Prowler',
      [
        { metadata: { event_code: 'kms_cmk_rotation_enabled' }, status: 'New', status_code: 'PASS' },
        ...['aws_s3_bucket.b', 'aws_s3_bucket.c'].map((uid) => ({
          metadata: { event_code: 's3_bucket_kms_encryption' },
          finding_info: { uid: `prowler-aws-s3_bucket_kms_encryption-111122223333-${uid}` },
          status_code: 'FAIL',
          resources: [{ uid }],
        })),
        { metadata: { event_code: 's3_bucket_kms_encryption' }, status_code: 'PASS', resources: [{ uid: 'd' }] },
      ],
    ],
    [
      'Security Hub',
      {
        Findings: [
          { GeneratorId: 'security-control/KMS.4', Compliance: { Status: 'PASSED', SecurityControlId: 'KMS.4' } },
          ...['aws_s3_bucket.b', 'aws_s3_bucket.c'].map((Id) => ({
            GeneratorId: 'security-control/S3.17',
            Compliance: { Status: 'FAILED', SecurityControlId: 'S3.17' },
            Resources: [{ Type: 'AwsS3Bucket', Id }],
          })),
          { GeneratorId: 'security-control/S3.17', Compliance: { Status: 'PASSED', SecurityControlId: 'S3.17' } },
        ],
      },
    ],
  ])('tells what failed from what passed in the output of %s', (_, output) => {
    for (const text of [JSON.stringify(output), JSON.stringify(output, undefined, 2)]) {
      const { found, passed, results } = findingsIn(text)
      expect([found.length, passed.length]).toEqual([1, 1])
      expect(results.get(found[0]!)).toEqual({
        failed: 2,
        passed: 1,
        resources: ['aws_s3_bucket.b', 'aws_s3_bucket.c'],
      })
      expect(results.get(passed[0]!)).toEqual({ failed: 0, passed: 1, resources: [] })
    }
  })

  test('takes the rules of a tool in SARIF for no findings', () => {
    const rules = [{ id: 'CKV_AWS_7' }, { id: 'CKV_AWS_145' }]
    const at = { physicalLocation: { artifactLocation: { uri: 'main.tf' }, region: { startLine: 7 } } }
    const runs = [{ tool: { driver: { rules } }, results: [{ ruleId: 'CKV_AWS_145', locations: [at] }] }]
    const { found, passed, results } = findingsIn(JSON.stringify({ runs }))
    expect([found.map(({ id }) => id), passed.map(({ id }) => id)]).toEqual([['CKV_AWS_145'], ['CKV_AWS_7']])
    expect(results.get(found[0]!)?.resources).toEqual(['main.tf:7'])
  })

  test('tells them apart in what Checkov prints, and in lines of JSON', () => {
    const printed =
      'Check: CKV_AWS_7: "Rotation"\n\tPASSED for resource: a\nCheck: CKV_AWS_145: "KMS"\n\tFAILED for resource: b\n'
    const lines =
      '{"CheckID":"kms_cmk_rotation_enabled","Status":"PASS"}\n{"CheckID":"s3_bucket_kms_encryption","Status":"FAIL"}\n'
    for (const text of [printed, lines]) {
      const { found, passed } = findingsIn(text)
      expect([found.length, passed.length]).toEqual([1, 1])
    }
  })

  test('counts the ids that are about other things', () => {
    const output = 'Check: CKV_AWS_18: "Access logging"\n\tFAILED for resource: b\n'.repeat(9)
    expect(findingsIn(output)).toMatchObject({ found: [], unknown: [], others: 1 })
  })

  test('takes a short word for a rule of cfn-nag only where it stands as one', () => {
    const text = 'The word w41 in a long text means nothing. '.repeat(10)
    expect(idsIn(text)).toEqual([])
    expect(idsIn(`${text}\n| WARN W41\n|`)).toEqual(['W41'])
  })

  test('reports ids about keys that it does not know, and leaves attributes of code alone', () => {
    expect(findingsIn('KMS.9').unknown).toEqual(['KMS.9'])
    expect(findingsIn('CKV_AWS_20').unknown).toEqual(['CKV_AWS_20'])
    const code = 'resource "aws_kms_key_policy" "a" { server_side_encryption_configuration = kms_master_key_id }\n'
    expect(findingsIn(code.repeat(9)).unknown).toEqual([])
    expect(findingsIn(`${code.repeat(9)} "CheckID": "teapot_lid_encrypted_with_cmk"`).unknown).toEqual([
      'teapot_lid_encrypted_with_cmk',
    ])
  })

  test('never throws, and finds in any noise what stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...CHECKS),
        (a, b, check) => {
          findingsIn(a + b)
          expect(idsIn(`${a}\n "id": "${check.id}"\n${b}`)).toContain(check.id)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('answers are bounded by the table and each said once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHECKS.map(({ id }) => id), 'KMS.77', 'x', '\n')), (words) => {
        const { found, unknown } = findingsIn(words.join(' "id": '))
        expect(new Set(found).size).toBe(found.length)
        expect(new Set(unknown).size).toBe(unknown.length)
      }),
    )
  })

  test('reads large texts in time, and says what it has cut', () => {
    const started = performance.now()
    const large = `{"CheckID": "kms_cmk_rotation_enabled", "note": "${'lorem ipsum_dolor-sit '.repeat(20)}"}\n`.repeat(
      16_000,
    )
    expect(large.length).toBeGreaterThan(MOST_CHARACTERS)
    const result = findingsIn(`${large}KMS.4`)
    expect(result.cut).toBe(true)
    expect(result.found.map(({ id }) => id)).toEqual(['kms_cmk_rotation_enabled'])
    findingsIn('a'.repeat(MOST_CHARACTERS))
    findingsIn('CKV_AWS_9999 kms '.repeat(300_000))
    findingsIn('-_.'.repeat(2_000_000))
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
