import { FACTS } from '../facts.ts'
import type { Delivered } from '../policy/deliver.ts'
import { fieldsIn, type Field } from '../policy/details.ts'
import { documentOf, textOf } from '../policy/statement.ts'
import { orderOf, STAGE_NAMES, STAGES, stepsOf, type Step } from '../policy/steps.ts'
import { plain } from '../record.ts'
import type { Deployment } from './deployment.ts'
import { filesOf, type Form } from './form.ts'

/** A file of a zip. */
export interface BundleFile {
  /** From the root of the zip, with `/` between folders. */
  readonly path: string
  readonly text: string
}

const KEY_POLICY = 'key-policy.json'

/**
 * Everything that was made for a key, as files: the policies and commands one by one, each form in a folder of its own, and
 * what to do with them in which order.
 *
 * @param deployment absent where AWS provides the key
 * @param comes lines that say where it came from, without identifiers
 */
export function bundleOf(
  delivered: Delivered,
  deployment: Deployment | undefined,
  forms: readonly Form[],
  comes: readonly string[],
): readonly BundleFile[] {
  const steps = stepsOf(delivered, deployment)
  const files = [
    ...(delivered.kind === 'key-policy'
      ? [{ path: KEY_POLICY, text: `${textOf(documentOf(delivered.statements))}\n` }]
      : []),
    // the policy of a replica names the Region of the replica
    ...(deployment?.replicas ?? []).map(({ policy }, at) => ({
      path: replicaFile(at),
      text: `${textOf(documentOf(policy))}\n`,
    })),
    ...steps.flatMap(filesOfStep),
    ...(deployment
      ? forms
          .filter((form) => form.whyNot?.(deployment) === undefined)
          .flatMap((form) => filesOf(form, deployment).map(({ file, text }) => ({ path: `${form.id}/${file}`, text })))
      : []),
  ]
  const missing = fieldsIn(files.map(({ text }) => text).join('\n'))
  return [{ path: 'README.md', text: readme(deployment, steps, forms, comes, missing) }, ...files]
}

const replicaFile = (at: number) => `replica-${at + 1}-${KEY_POLICY}`

const commandFile = ({ id }: Step) => `${id}.sh`

const filesOfStep = (step: Step): BundleFile[] => [
  ...(step.policy ? [{ path: step.policy.file, text: `${textOf(documentOf(step.policy.statements))}\n` }] : []),
  ...(step.command === undefined ? [] : [{ path: commandFile(step), text: `${step.command}\n` }]),
]

function readme(
  deployment: Deployment | undefined,
  steps: readonly Step[],
  forms: readonly Form[],
  comes: readonly string[],
  missing: readonly Field[],
): string {
  const numbers = new Map(steps.map((step, at) => [step, at + 1]))
  const sections = STAGES.flatMap((stage) => {
    const its = steps.filter((step) => step.stage === stage)
    return its.length === 0
      ? []
      : [`## ${STAGE_NAMES[stage]}`, ...its.flatMap((step) => paragraphsOf(step, numbers.get(step) ?? 0, deployment))]
  })
  return `${[
    '# What to do, in this order',
    ...comes,
    ...(missing.length > 0
      ? [
          '## What stays to be filled in',
          'Each of these stands in the files until you put your own value there:',
          missing.map(({ label, placeholder }) => `- \`${placeholder}\`: ${plain(label)}`).join('\n'),
        ]
      : []),
    ...(deployment ? [orderOf(steps)] : []),
    ...sections,
    ...(deployment ? ways(deployment, forms) : []),
  ].join('\n\n')}\n`
}

function paragraphsOf(step: Step, number: number, deployment: Deployment | undefined): readonly string[] {
  const { title, says, items = [], fact, more = [] } = step
  const files = [
    ...(step.id === 'create-key' ? [KEY_POLICY] : []),
    ...(step.id === 'replicas' ? (deployment?.replicas ?? []).map((_, at) => replicaFile(at)) : []),
    ...filesOfStep(step).map(({ path }) => path),
  ]
  const sources = [
    ...new Map([...(fact ? [fact] : []), ...more].map((id) => [FACTS[id].source.url, FACTS[id].source])).values(),
  ]
  return [
    `### ${number}. ${plain(title)}`,
    plain(says),
    ...(items.length > 0 ? [items.map((item) => `- ${plain(item)}`).join('\n')] : []),
    ...(files.length > 0 ? [`Files: ${files.map((file) => `\`${file}\``).join(', ')}`] : []),
    ...(sources.length > 0
      ? [`Sources: ${sources.map((source) => `[${plain(source.title)}](${source.url})`).join(', ')}`]
      : []),
  ]
}

/** The forms: each creates the same key, so one of them is enough. */
const ways = (deployment: Deployment, forms: readonly Form[]): readonly string[] =>
  forms.length === 0
    ? []
    : [
        '## Ways to create the key',
        'Each folder creates the same key with the same policy. Take one of them.',
        ...(deployment.resource
          ? [
              `What is encrypted under the key stands in a file of its own there, as far as it can be created so: ${deployment.resource.says}. Leave the file out where you have one already.`,
            ]
          : []),
        ...forms.map((form) => {
          const reason = form.whyNot?.(deployment)
          const notes = reason === undefined ? (form.limitsOf?.(deployment) ?? []) : [reason]
          const name = reason === undefined ? `${form.name}, in \`${form.id}/\`` : `${form.name}: not for this key`
          return [`- ${name}`, ...notes.map((note) => `  - ${plain(note)}`)].join('\n')
        }),
      ]
