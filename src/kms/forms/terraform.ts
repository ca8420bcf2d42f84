import { FACTS } from '../facts.ts'
import { documentOf, type Explained } from '../policy/statement.ts'
import { asciiOf, shortReason } from './comment.ts'
import type { Deployment } from './deployment.ts'
import type { Form } from './form.ts'
import { importSteps, keyArguments, keyTypes } from './provider.ts'

/** Name and expression of an argument; a comment stands above it or alone. */
type Line = readonly [name: string, expression: string] | { readonly comment: string }

/** The deployment as Terraform or OpenTofu configuration, as `terraform fmt` writes it. */
export const TERRAFORM: Form = {
  id: 'terraform',
  name: 'Terraform',
  language: 'hcl',
  file: 'kms-key.tf',
  textOf: terraform,
  limitsOf: stepsOfImport,
}

function terraform(deployment: Deployment): string {
  const { region, alias, description, replicas } = deployment
  const { key, replica: replicaKey } = keyTypes(deployment)
  const header = [
    ...deployment.comes,
    'Run: terraform init && terraform plan, read the plan, then terraform apply. With OpenTofu: tofu.',
    ...stepsOfImport(deployment),
  ]
  return `${[
    header.map((line) => `# ${asciiOf(line)}`).join('\n'),
    'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "~> 6.25"\n    }\n  }\n}',
    block('provider "aws"', [['region', quoted(region)]]),
    ...replicas.map((replica, at) =>
      block('provider "aws"', [
        ['alias', quoted(nameOf(at))],
        ['region', quoted(replica.region)],
      ]),
    ),
    block(`resource "${key}" "key"`, [
      ...Object.entries(keyArguments(deployment)).map(([name, value]): Line => [name, expressionOf(value, '')]),
      ['policy', policyOf(deployment.policy)],
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
      ]),
      block(`resource "aws_kms_alias" "${nameOf(at)}"`, [
        ['provider', `aws.${nameOf(at)}`],
        ['name', quoted(alias)],
        ['target_key_id', `${replicaKey}.${nameOf(at)}.id`],
      ]),
    ]),
  ].join('\n\n')}\n`
}

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
    line !== undefined && !('comment' in line) && !line[1].includes('\n')
  return lines
    .map((line, at) => {
      if ('comment' in line) return `${indent}# ${line.comment}`
      const [name, expression] = line
      if (!isAligned(line)) return `${indent}${name} = ${expression}`
      let from = at
      while (isAligned(lines[from - 1])) from--
      let to = at
      while (isAligned(lines[to + 1])) to++
      const width = Math.max(...lines.slice(from, to + 1).map((other) => ('comment' in other ? 0 : other[0].length)))
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
