import type { Deployment } from './deployment.ts'

/** One way to write a deployment down, complete and formatted as its own formatter would. */
export interface Form {
  readonly id: 'json' | 'terraform' | 'cloudformation' | 'cdk' | 'cli' | 'pulumi'
  readonly name: string
  /** For the highlighter. */
  readonly language: 'json' | 'hcl' | 'yaml' | 'typescript' | 'bash'
  /** Name of the file to download. */
  readonly file: string
  /** The text with a newline at its end. Whatever the details hold is escaped as the language wants it. */
  readonly textOf: (deployment: Deployment) => string
  /** What this form cannot do for this deployment and how to do it instead, in plain sentences; empty where it does all. */
  readonly limitsOf?: (deployment: Deployment) => readonly string[]
}
