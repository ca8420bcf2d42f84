import { FACTS } from '../facts.ts'
import { documentOf, type Explained } from '../policy/statement.ts'
import { asciiOf, shortReason } from './comment.ts'
import type { Deployment } from './deployment.ts'
import type { Form, FormFile } from './form.ts'
import { importSteps, keyArguments, keyTypes } from './provider.ts'
import { askedFor, isSecret, resourceComment, SETS_THE_KEY, wantedIn, whyKept, withKey } from './resource.ts'

/** Name and expression of an argument; a comment, which stands above it or alone; an empty line; or a block as it stands. */
type Line =
  | readonly [name: string, expression: string]
  | { readonly comment: string }
  | { readonly empty: true }
  | { readonly block: string }

const isArgument = (line: Line | undefined): line is readonly [string, string] => Array.isArray(line)

/** The deployment as Terraform or OpenTofu configuration, as `terraform fmt` writes it. */
export const TERRAFORM: Form = {
  id: 'terraform',
  name: 'Terraform',
  language: 'hcl',
  file: 'kms-key.tf',
  textOf: terraform,
  limitsOf: (deployment) => [...stepsOfImport(deployment), ...noResource(deployment)],
  filesOf: (deployment) => [{ file: 'kms-key.tf', text: terraform(deployment) }, ...resourceFiles(deployment)],
}

/** The resource that is encrypted under the key, in a file that can be left out. */
function resourceFiles(deployment: Deployment): readonly FormFile[] {
  const { comes, resource } = deployment
  if (!resource || 'none' in resource.terraform) return []
  const { name, terraform: its } = resource
  const { key } = keyTypes(deployment)
  const written = withKey(its.arguments, {
    key: new Reference(`${key}.key.arn # ${SETS_THE_KEY}`),
    'key-id': new Reference(`${key}.key.key_id # ${SETS_THE_KEY}`),
    open: ({ before, name: what, after }) => {
      const given = `var.${what.toLowerCase()}`
      return new Reference(before + after === '' ? given : `"${before}\${${given}}${after}"`)
    },
    json: (values) => new Reference(`jsonencode(${expressionOf(values, '  ')})`),
  })
  const wanted = wantedIn(its.arguments, its.type)
  const variables = wanted.map(({ name: what, says }) =>
    block(`variable "${what.toLowerCase()}"`, [
      ['type', 'string'],
      ['description', quoted(says)],
      ...(isSecret(what) ? [['sensitive', 'true'] as const] : []),
    ]),
  )
  const asks = askedFor(
    'Terraform asks for these values, and does nothing without them. Put them into terraform.tfvars, for example:',
    wanted,
    (what) => what.toLowerCase(),
  )
  const comment = [...comes, ...asks, ...resourceComment(resource, deployment, its.arguments, its.note)]
    .map((line) => `# ${asciiOf(line)}`)
    .join('\n')
  const reason = whyKept(resource, 'Terraform')
  const kept = reason === undefined ? '' : `${body(keptFor(reason), '  ')}\n`
  const head = `resource "${its.type}" "${name.replaceAll('-', '_')}"`
  return [
    {
      file: `${name}.tf`,
      text: `${[comment, ...variables].join('\n\n')}\n\n${head} {\n${nested(written as object, '  ')}\n${kept}}\n`,
    },
  ]
}

/** Why the resource of the service is not in this form. */
const noResource = ({ resource }: Deployment): readonly string[] =>
  resource && 'none' in resource.terraform ? [resource.terraform.none] : []

/** An expression as it stands, and a comment behind it. */
class Reference {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Arguments first, then each block below an empty line: an object is a block, a list of objects a block for each. */
function nested(values: object, indent: string): string {
  const blocksIn = (value: unknown): readonly object[] =>
    [value]
      .flat()
      .filter((each): each is object => typeof each === 'object' && each !== null && !(each instanceof Reference))
  const entries = Object.entries(values).map(([name, value]) => ({
    name,
    value: value as unknown,
    blocks: blocksIn(value),
  }))
  const lines = entries.flatMap(({ name, value, blocks }): Line[] =>
    blocks.length > 0 ? [] : [[name, argumentText(value)]],
  )
  return [
    ...(lines.length > 0 ? [body(lines, indent)] : []),
    ...entries.flatMap(({ name, blocks }) =>
      blocks.map((each) => `${indent}${name} {\n${nested(each, `${indent}  `)}\n${indent}}`),
    ),
  ].join('\n\n')
}

function argumentText(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(argumentText).join(', ')}]` : expressionOf(value, '')
}

function terraform(deployment: Deployment): string {
  const { region, alias, description, replicas } = deployment
  const { key, replica: replicaKey } = keyTypes(deployment)
  const header = [
    ...deployment.comes,
    'Run: terraform init && terraform plan, read the plan, then terraform apply. With OpenTofu: tofu.',
    ...stepsOfImport(deployment),
  ]
  const inAccount: Line = ['allowed_account_ids', `[${quoted(deployment.account)}]`]
  return `${[
    header.map((line) => `# ${asciiOf(line)}`).join('\n'),
    'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "~> 6.25"\n    }\n  }\n}',
    // credentials of another account would make the key there
    block('provider "aws"', [['region', quoted(region)], inAccount]),
    ...replicas.map((replica, at) =>
      block('provider "aws"', [['alias', quoted(nameOf(at))], ['region', quoted(replica.region)], inAccount]),
    ),
    block(`resource "${key}" "key"`, [
      ...Object.entries(keyArguments(deployment)).map(([name, value]): Line => [name, expressionOf(value, '')]),
      ['policy', policyOf(deployment.policy)],
      ...KEPT,
    ]),
    block('resource "aws_kms_alias" "key"', [
      ['name', quoted(alias)],
      ['target_key_id', `${key}.key.id`],
    ]),
    ...replicas.flatMap((replica, at) => [
      block(`resource "${replicaKey}" "${nameOf(at)}"`, [
        ['provider', `aws.${nameOf(at)}`],
        ['description', quoted(description)],
        ['primary_key_arn', `${key}.key.arn`],
        ['deletion_window_in_days', String(FACTS.deletionWaitMax.value)],
        ['policy', policyOf(replica.policy)],
        ...KEPT,
      ]),
      block(`resource "aws_kms_alias" "${nameOf(at)}"`, [
        ['provider', `aws.${nameOf(at)}`],
        ['name', quoted(alias)],
        ['target_key_id', `${replicaKey}.${nameOf(at)}.id`],
      ]),
    ]),
  ].join('\n\n')}\n`
}

/**
 * The other forms keep the key when all else goes, or when another has to be created in its place. Terraform cannot: it can
 * only refuse.
 */
const keptFor = (reason: string): readonly Line[] => [
  { empty: true },
  { comment: reason },
  { block: 'lifecycle {\n    prevent_destroy = true\n  }' },
]

const KEPT = keptFor('Terraform refuses to delete the key, also where a change would need another.')

function stepsOfImport(deployment: Deployment) {
  return importSteps(deployment, 'terraform apply -target=aws_kms_external_key.key', 'terraform apply')
}

const nameOf = (at: number) => `replica_${at + 1}`

function block(head: string, lines: readonly Line[]): string {
  return `${head} {\n${body(lines, '  ')}\n}`
}

/** Equals signs of neighbouring arguments stand below each other; one over several lines stands for itself. */
function body(lines: readonly Line[], indent: string): string {
  const isAligned = (line: Line | undefined): line is readonly [string, string] =>
    isArgument(line) && !line[1].includes('\n')
  return lines
    .map((line, at) => {
      if (!isArgument(line)) {
        if ('empty' in line) return ''
        return 'comment' in line ? `${indent}# ${line.comment}` : indent + line.block
      }
      const [name, expression] = line
      if (!isAligned(line)) return `${indent}${name} = ${expression}`
      let from = at
      while (isAligned(lines[from - 1])) from--
      let to = at
      while (isAligned(lines[to + 1])) to++
      const width = Math.max(...lines.slice(from, to + 1).map((other) => (isArgument(other) ? other[0].length : 0)))
      return `${indent}${name.padEnd(width)} = ${expression}`
    })
    .join('\n')
}

function policyOf(policy: readonly Explained[]): string {
  const { Version } = documentOf(policy)
  const statements = policy.map(
    (explained) => `      # ${shortReason(explained)}\n      ${expressionOf(explained.statement, '      ')},`,
  )
  return `jsonencode({\n    Version = ${quoted(Version)}\n    Statement = [\n${statements.join('\n')}\n    ]\n  })`
}

function expressionOf(value: unknown, indent: string): string {
  if (value instanceof Reference) return value.text
  if (typeof value === 'string') return quoted(value)
  const inner = `${indent}  `
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${expressionOf(item, inner)},\n`).join('')}${indent}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const lines = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]): Line => [/^[A-Za-z_]\w*$/.test(name) ? name : quoted(name), expressionOf(member, inner)])
  return `{\n${body(lines, inner)}\n${indent}}`
}

/** A string in HCL. `${` and `%{` would begin a template. */
const quoted = (text: string): string =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(/[$%]+(?=\{)/g, templateEscape)}"`

/** One sign is doubled; the last of several is written by its code, since which two of them pair up is hard to see. */
function templateEscape(signs: string): string {
  if (signs.length === 1) return signs + signs
  return signs.slice(0, -1) + (signs.endsWith('$') ? '\\u0024' : '\\u0025')
}
