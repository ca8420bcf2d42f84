import { expect, test } from 'vitest'
import { OPTIONS } from '../options.ts'
import { documentOf } from '../policy/statement.ts'
import { asciiOf } from './comment.ts'
import { deploymentOf } from './deployment.ts'
import { JSON_POLICY } from './json.ts'
import { TERRAFORM } from './terraform.ts'

const deployments = OPTIONS.flatMap((option) => deploymentOf(option, {}, {}, ['Key policy']) ?? [])

test('a comment stays on its line, in ASCII', () => {
  expect(asciiOf('the key’s\n“use” – é')).toBe('the key\'s "use" - ?')
})

test('the JSON form is the key policy', () => {
  for (const deployment of deployments) {
    expect(JSON.parse(JSON_POLICY.textOf(deployment))).toEqual(documentOf(deployment.policy))
    expect(JSON_POLICY.limitsOf?.(deployment)).toHaveLength(deployment.replicas.length > 0 ? 1 : 0)
  }
})

test('imported key material stays out of Terraform, which says so', () => {
  for (const deployment of deployments) {
    const text = TERRAFORM.textOf(deployment)
    expect(text).not.toContain('key_material_base64')
    expect(text).not.toContain('bypass_policy_lockout_safety_check')
    const isImported = deployment.origin === 'EXTERNAL'
    expect(TERRAFORM.limitsOf?.(deployment)).toHaveLength(isImported ? (deployment.replicas.length > 0 ? 2 : 1) : 0)
  }
})

test('whoever destroys the configuration, or changes what cannot be changed, does not delete a key', () => {
  for (const deployment of deployments) {
    const resources = TERRAFORM.textOf(deployment).split(/^(?=resource ")/m)
    const keys = resources.filter((text) => /^resource "aws_kms_(?:replica_)?(?:external_)?key"/.test(text))
    expect(keys.length).toBe(1 + deployment.replicas.length)
    for (const text of resources) expect(text.includes('prevent_destroy = true')).toBe(keys.includes(text))
  }
})
