import type { Form } from './form.ts'

/** The forms by name, in the order in which they are offered. Apart from the forms, which a page loads when one is wanted. */
export const FORM_NAMES: readonly (readonly [Form['id'], string])[] = [
  ['json', 'Key policy'],
  ['terraform', 'Terraform'],
  ['cloudformation', 'CloudFormation'],
  ['cdk', 'CDK'],
  ['cli', 'AWS CLI'],
  ['pulumi', 'Pulumi'],
]
