import { FACTS } from '../facts.ts'
import { documentOf, type Explained } from '../policy/statement.ts'
import { asciiOf, shortReason } from './comment.ts'
import type { Deployment } from './deployment.ts'
import type { Form } from './form.ts'

/** Name and expression of an argument; a comment stands above it or alone. */
type Line = readonly [name: string, expression: string] | { readonly comment: string }

/** The deployment as Terraform or OpenTofu configuration, as `terraform fmt` writes it. */
export const TERRAFORM: Form = {
  id: 'terraform',
  name: 'Terraform',
  language: 'hcl',
  file: 'kms-key.tf',
  textOf: terraform,
  limitsOf: (deployment) => importSteps(deployment),
}

function terraform(deployment: Deployment): string {
  const { region, alias, description, replicas } = deployment
  const isImported = deployment.origin === 'EXTERNAL'
  const key = isImported ? 'aws_kms_external_key' : 'aws_kms_key'
  const replicaKey = isImported ? 'aws_kms_replica_external_key' : 'aws_kms_replica_key'
  const header = [
    ...deployment.comes,
    'Run: terraform init && terraform plan, read the plan, then terraform apply. With OpenTofu: tofu.',
    ...importSteps(deployment),
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
      ['description', quoted(description)],
      ...createdAs(deployment),
      ['deletion_window_in_days', String(FACTS.deletionWaitMax.value)],
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

const nameOf = (at: number) => `replica_${at + 1}`

function createdAs(deployment: Deployment): Line[] {
  const { origin, spec, usage, rotationDays, keyStoreId, externalKeyId } = deployment
  const isImported = origin === 'EXTERNAL'
  const lines: Line[] = []
  if (spec !== 'SYMMETRIC_DEFAULT') lines.push([isImported ? 'key_spec' : 'customer_master_key_spec', quoted(spec)])
  if (usage !== 'ENCRYPT_DECRYPT') lines.push(['key_usage', quoted(usage)])
  if (deployment.multiRegion) lines.push(['multi_region', 'true'])
  if (keyStoreId !== undefined) lines.push(['custom_key_store_id', quoted(keyStoreId)])
  if (externalKeyId !== undefined) lines.push(['xks_key_id', quoted(externalKeyId)])
  // the other resource has no such argument
  if (rotationDays !== undefined && !isImported) {
    lines.push(['enable_key_rotation', 'true'])
    lines.push(['rotation_period_in_days', /^\d+$/.test(rotationDays) ? rotationDays : quoted(rotationDays)])
  }
  return lines
}

/** In the order that works whether or not AWS KMS replicates a key that still waits for its material. */
function importSteps({ origin, replicas }: Deployment): string[] {
  if (origin !== 'EXTERNAL') return []
  return [
    'The key is created without key material. Import the material afterwards with the AWS CLI or an SDK: it does not belong in the configuration, which would keep it in the state.',
    ...(replicas.length > 0
      ? [
          'Whether a key that waits for its material can be replicated was not verified, so: first run terraform apply -target=aws_kms_external_key.key, import the material, then run terraform apply, and import the same material into each replica key.',
        ]
      : []),
  ]
}

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
