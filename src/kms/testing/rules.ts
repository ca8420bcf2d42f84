import { ACROSS_ACCOUNTS } from '../access/kms-actions.ts'
import type { OwnKey } from '../options.ts'
import type { PolicyKind } from '../policy/size.ts'
import type { Statement } from '../policy/statement.ts'
import { templateOf, type Reference } from './iam-data.ts'

// For tests: what AWS accepts without a word and what then has no effect. Written from AWS's pages, not from our policies.

/** What a statement stands in. */
export interface Around {
  readonly kind: PolicyKind
  /** Of the key, where there is one of one's own. */
  readonly key?: (OwnKey & { readonly usage: string; readonly spec: string }) | undefined
  /** Account and Region of the key, or their placeholders. */
  readonly account: string
  readonly regions: readonly string[]
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

type Test = readonly [operator: string, key: string, values: readonly string[]]

const testsIn = ({ Condition }: Pick<Statement, 'Condition'>): readonly Test[] =>
  Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => [operator, key, listOf(values)] as const),
  )

export const awsPrincipals = ({ Principal }: Statement): readonly string[] =>
  Principal === undefined ? [] : Principal === '*' ? ['*'] : 'AWS' in Principal ? listOf(Principal.AWS) : []

const servicePrincipal = ({ Principal }: Statement): string | undefined =>
  Principal !== undefined && Principal !== '*' && 'Service' in Principal ? Principal.Service : undefined

/** Stands where nothing was typed. */
const PLACEHOLDER = /<[A-Z0-9_]+>/
const isOpen = (value: string) => PLACEHOLDER.test(value)

/**
 * Condition operators by the type of key that AWS documents for them. ARN operators compare strings of six parts, and
 * string operators compare an ARN as it stands: AWS's own statements do both.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const FITS: { readonly [Type: string]: RegExp } = {
  string: /^(?:String|Arn)/,
  arn: /^(?:String|Arn)/,
  bool: /^Bool$/,
  numeric: /^Numeric/,
  date: /^Date/,
}

/** `kms:EncryptionContext:SourceArn` of Step Functions ends in a star that is meant: the service sends it so. */
const STAR_IS_SENT = new Set(['kms:EncryptionContext:SourceArn'])

function wrongOperator([operator, key, values]: Test, typeOf: Reference['typeOf']): string | undefined {
  const type = typeOf(key)
  if (type === undefined) return `${key} is no condition key`
  const [, set, plain = ''] = /^(For(?:AnyValue|AllValues):)?(.+?)(?:IfExists)?$/.exec(operator) ?? []
  const isMany = type.startsWith('ArrayOf')
  if (set !== undefined && !isMany) return `OverlyPermissiveCondition: ${set} with ${key}, which has one value`
  if (set === undefined && isMany && plain !== 'Null') return `${key} has many values and needs a set operator`
  if (plain === 'Null') {
    return values.every((value) => value === 'true' || value === 'false') ? undefined : 'Null takes true or false'
  }
  const fits = FITS[type.replace('ArrayOf', '').toLowerCase()]
  if (!fits) return `${key} has the type ${type}`
  if (!fits.test(plain)) return `${operator} does not compare ${type}, which ${key} is`
  for (const value of values) {
    if (plain === 'Bool' && value !== 'true' && value !== 'false') return `${key} is true or false`
    if (plain.startsWith('Numeric') && !/^\d+$/.test(value)) return `${value} is no number`
    if (plain.startsWith('Arn') && !isOpen(value) && !/^arn:[^:]+(?::[^:]*){3}:.+$/.test(value))
      return `${value} is no ARN, as ${operator} needs`
    if (/^String(?:Not)?Equals/.test(plain) && /[*?]/.test(value) && !STAR_IS_SENT.has(key))
      return `${operator} takes the star in ${value} as it stands`
    if (value === '') return `${key} is empty`
  }
  return undefined
}

/** Condition keys of AWS KMS that work in IAM policies alone. @see https://docs.aws.amazon.com/kms/latest/developerguide/abac.html */
const IAM_POLICIES_ALONE = /^(?:kms:ResourceAliases|aws:ResourceTag\/)/i

/**
 * What no service principal carries: it has no identity, no account, no organization, and works for nobody.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const NOT_FROM_SERVICES =
  /^(?:aws:(?:Principal(?:Arn|Account|OrgID|OrgPaths|Type|Tag\/)|userid|username|MultiFactorAuth|Source(?:Ip|Vpc)|CalledVia|ViaAWSService|TokenIssueTime)|kms:(?:ViaService|CallerAccount))/i
/** What services alone carry, where they call for a resource. */
const FROM_SERVICES_ALONE = /^aws:(?:Source(?:Arn|Account|OrgID|OrgPaths)|PrincipalServiceName)/i

/**
 * The services that call with their caller's identity under a name that AWS lists; of CloudWatch Logs the page on its own
 * encryption has it.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
const VIA = new Set(
  `aoss athena backup bedrock codeartifact dax dynamodb ec2 ecr elasticache elasticfilesystem es events firehose fsx glue
   kafka kinesis lambda logs memorydb rds redshift redshift-serverless s3 sagemaker secretsmanager ses sns sqs ssm states
   workspaces`.split(/\s+/),
)

/**
 * The operations that a key takes by what it is for; operations that every key takes are not here.
 *
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-compare.html
 */
function isOfTheKey(action: string, { usage, spec, origin, multiRegion }: NonNullable<Around['key']>): boolean {
  const isSymmetric = usage === 'ENCRYPT_DECRYPT' && spec === 'SYMMETRIC_DEFAULT'
  const isInAwsKms = origin === 'AWS_KMS' || origin === 'EXTERNAL'
  if (/^(?:Encrypt|Decrypt|ReEncrypt)/.test(action)) return usage === 'ENCRYPT_DECRYPT'
  if (action.startsWith('GenerateDataKey')) {
    // pairs are not made under keys of a custom key store, where the pattern that names them is AWS's own
    return isSymmetric
  }
  if (/^(?:Sign|Verify)$/.test(action)) return usage === 'SIGN_VERIFY'
  if (/^(?:GenerateMac|VerifyMac)$/.test(action)) return usage === 'GENERATE_VERIFY_MAC'
  if (action === 'DeriveSharedSecret') return usage === 'KEY_AGREEMENT'
  if (action === 'GetPublicKey') return !isSymmetric && usage !== 'GENERATE_VERIFY_MAC'
  if (/^(?:Enable|Disable)KeyRotation$/.test(action)) return isSymmetric && origin === 'AWS_KMS'
  if (/^(?:RotateKeyOnDemand|ListKeyRotations)$/.test(action)) return isSymmetric && isInAwsKms
  if (/^(?:GetParametersForImport|ImportKeyMaterial|DeleteImportedKeyMaterial)$/.test(action))
    return origin === 'EXTERNAL'
  if (/^(?:ReplicateKey|UpdatePrimaryRegion)$/.test(action)) return multiRegion
  return true
}

const USER_OR_ROLE = /^arn:aws:iam::\d{12}:(?:user|role)\/[\w+=,.@!/-]+$/

const accountOf = (principal: string) => principal.split(':')[4]

function wrongPrincipal(statement: Statement, { kind, account }: Around): string | undefined {
  const principals = awsPrincipals(statement)
  for (const principal of principals) {
    if (isOpen(principal) || /^arn:aws:iam::\d{12}:root$/.test(principal) || USER_OR_ROLE.test(principal)) continue
    if (principal !== '*') return `${principal} is no principal of a policy`
    if (statement.Effect === 'Deny' || (kind === 'bucket' && statement.Sid === 'PublicReadGetObject')) continue
    const bounds = testsIn(statement).filter(
      ([operator, key, values]) =>
        operator === 'StringEquals' &&
        ['aws:PrincipalOrgID', 'kms:CallerAccount', 'aws:PrincipalAccount'].includes(key) &&
        !values.some(isOpen),
    )
    if (bounds.length === 0) return 'everybody is let in'
  }
  const service = servicePrincipal(statement)
  if (service !== undefined && !isOpen(service) && !/^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.amazonaws\.com$/.test(service))
    return `${service} is no service principal`
  if (kind === 'iam' ? statement.Principal !== undefined : statement.Principal === undefined)
    return 'a principal stands in an IAM policy, or is missing elsewhere'
  return kind === 'key' && principals.some((each) => each !== '*' && !isOpen(each) && accountOf(each) !== account)
    ? acrossAccounts(statement)
    : undefined
}

/** Whether all that is given to another account works from there. */
function acrossAccounts({ Action }: Statement): string | undefined {
  const useless = listOf(Action).find(
    (action) => !action.includes('*') && !ACROSS_ACCOUNTS.has(action.replace('kms:', '').toLowerCase()),
  )
  return useless === undefined ? undefined : `${useless} does not work from another account`
}

function wrongSender(statement: Statement, around: Around): string | undefined {
  // a Deny can be for services alone by a condition
  const isService =
    servicePrincipal(statement) !== undefined ||
    testsIn(statement).some(
      ([operator, key, values]) =>
        operator === 'Bool' && key === 'aws:PrincipalIsAWSService' && values.every((value) => value === 'true'),
    )
  for (const [, key, values] of testsIn(statement)) {
    if (isService && NOT_FROM_SERVICES.test(key)) return `no service sends ${key}`
    if (!isService && FROM_SERVICES_ALONE.test(key)) return `services alone send ${key}`
    if (around.kind === 'key' && IAM_POLICIES_ALONE.test(key)) return `${key} works in IAM policies alone`
    if (key === 'kms:ViaService') {
      for (const value of values) {
        const [, service = '', region = ''] = /^([a-z0-9-]+)\.(.+)\.amazonaws\.com$/.exec(value) ?? []
        if (!VIA.has(service)) return `${value} is no name of a service that calls for others`
        if (region !== '*' && !around.regions.includes(region)) return `${value} is of a Region in which the key is not`
      }
    }
  }
  return undefined
}

/** The first thing that is wrong with a statement, and why; `undefined` where all of it works. */
export function wrongWith(statement: Statement, around: Around, { expand, typeOf }: Reference): string | undefined {
  const { kind, key } = around
  const named = listOf(statement.Action)
  const isDelegation = kind === 'key' && awsPrincipals(statement).some((principal) => principal.endsWith(':root'))
  for (const pattern of named) {
    const actions = expand(pattern)
    if (actions.length === 0) return `${pattern} is no action`
    for (const { name, keys, resources, arns } of actions) {
      if (pattern.startsWith('kms:') && pattern !== 'kms:*') {
        if (!resources.includes('key')) return `kms:${name} works on no key, so no key policy has it`
        if (key && !isOfTheKey(name, key))
          return `kms:${name} does not go with ${key.usage}, ${key.spec}, ${key.origin}`
        if (kind === 'iam' && !ACROSS_ACCOUNTS.has(name.toLowerCase()))
          return `kms:${name} does not work from another account`
      }
      for (const [, each] of testsIn(statement)) {
        if (!each.startsWith('aws:') && !keys.has(templateOf(each))) return `${each} does not go with ${name}`
      }
      if (key && key.spec !== 'SYMMETRIC_DEFAULT' && testsIn(statement).some(([, each]) => /context/i.test(each)))
        return `${name} under ${key.spec} takes no encryption context`
      const targets = listOf(statement.Resource).filter((target) => target !== '*' && !isOpen(target))
      if (targets.length > 0 && !targets.some((target) => arns.some((arn) => arn.test(target))))
        return `${name} does not work on ${targets.join()}`
    }
  }
  const all = named.flatMap(expand)
  const idle = listOf(statement.Resource).find(
    (target) =>
      target !== '*' && target !== '<SECRET_ARN>' && !all.some(({ arns }) => arns.some((arn) => arn.test(target))),
  )
  if (idle !== undefined) return `no action works on ${idle}`
  if (named.includes('kms:*') && !isDelegation && statement.Effect === 'Allow') return 'kms:* is for the account alone'
  if (kind === 'key' && statement.Resource !== '*') return 'a key policy has one resource'
  if (kind === 'trust' && statement.Resource !== undefined) return 'a trust policy has no resource'
  if (new Set(named).size < named.length) return 'an action stands twice'
  return (
    wrongPrincipal(statement, around) ??
    wrongSender(statement, around) ??
    testsIn(statement)
      .map((each) => wrongOperator(each, typeOf))
      .find(Boolean)
  )
}
