import type { Deployment } from './deployment.ts'

export interface FormFile {
  readonly file: string
  readonly text: string
}

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
  /**
   * Why this form cannot create the deployment at all, in one plain sentence; `undefined` where it can. The form is not
   * offered then, and its text is a comment that says so.
   */
  readonly whyNot?: (deployment: Deployment) => string | undefined
  /** All files, where one does not do: first that of `textOf`. */
  readonly filesOf?: (deployment: Deployment) => readonly FormFile[]
}

/** Every file of a form. */
export const filesOf = (form: Form, deployment: Deployment): readonly FormFile[] =>
  form.filesOf?.(deployment) ?? [{ file: form.file, text: form.textOf(deployment) }]
