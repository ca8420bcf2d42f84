import { CDK } from './cdk.ts'
import { CLI } from './cli.ts'
import { CLOUDFORMATION } from './cloudformation.ts'
import type { Form } from './form.ts'
import { JSON_POLICY } from './json.ts'
import { PULUMI } from './pulumi.ts'
import { TERRAFORM } from './terraform.ts'

/** Every form, in the order in which they are offered. */
export const FORMS: readonly Form[] = [JSON_POLICY, TERRAFORM, CLOUDFORMATION, CDK, CLI, PULUMI]
