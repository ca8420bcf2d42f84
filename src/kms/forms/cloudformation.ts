import { FACTS } from '../facts.ts'
import { inShell } from '../policy/details.ts'
import type { Explained } from '../policy/statement.ts'
import { listOf } from '../words.ts'
import { commentLines } from './comment.ts'
import type { Deployment, Replica } from './deployment.ts'
import type { Form, FormFile } from './form.ts'
import { askedFor, pascalCase, resourceComment, SETS_THE_KEY, wantedIn, whyKept, withKey } from './resource.ts'
import {
  commented,
  KEY_ARN,
  limitsOfStacks,
  noResourceInAStack,
  PRIMARY,
  replicaStacks,
  resourceId,
  resourceStack,
  NO_PLACEHOLDER,
  STACK,
  whyNotInAStack,
} from './stacks.ts'
import { quoted, tagged, yamlText } from './yaml.ts'

const WIDTH = 80

/** A template for the key, and for each replica one of its own: a stack is of one Region. Nothing is substituted in the policy. */
export const CLOUDFORMATION: Form = {
  id: 'cloudformation',
  name: 'CloudFormation',
  language: 'yaml',
  file: `${STACK}.yaml`,
  textOf: keyTemplate,
  limitsOf: (deployment) => [
    ...limitsOfStacks(deployment),
    ...noResourceInAStack(deployment),
    ...throughABucket(deployment),
  ],
  whyNot: whyNotInAStack,
  filesOf,
}

function filesOf(deployment: Deployment): readonly FormFile[] {
  const stacks = replicaStacks(deployment)
  return [
    { file: `${STACK}.yaml`, text: keyTemplate(deployment) },
    ...(whyNotInAStack(deployment) === undefined
      ? deployment.replicas.map((replica, at) => {
          const stack = stacks[at] ?? ''
          return { file: `${stack}.yaml`, text: replicaTemplate(deployment, replica, stack) }
        })
      : []),
    ...resourceFiles(deployment),
  ]
}

/** Templates that are too long to be passed in the request. The AWS CDK uploads its own. */
function throughABucket(deployment: Deployment): readonly string[] {
  const long = filesOf(deployment).filter(
    ({ text }) => new TextEncoder().encode(text).length > FACTS.templateSize.value,
  )
  if (long.length === 0) return []
  return [
    `${listOf(long.map(({ file }) => file))} must go through an S3 bucket. ${FACTS.templateSize.says} Add --s3-bucket with the name of a bucket of yours to the command in it: the AWS CLI then uploads the template first.`,
  ]
}

/** The resource that is encrypted under the key, in a stack of its own: when it fails, the key stays. */
function resourceFiles(deployment: Deployment): readonly FormFile[] {
  const { comes, region, resource } = deployment
  if (!resource || 'none' in resource.cloudFormation || whyNotInAStack(deployment) !== undefined) return []
  const { type, properties } = resource.cloudFormation
  const stack = resourceStack(resource)
  const reason = whyKept(resource, 'stack')
  const written = withKey(properties, {
    key: tagged(`!Ref ${KEY_ARN}`, SETS_THE_KEY),
    'key-id': tagged(`!Select [1, !Split ["/", !Ref ${KEY_ARN}]]`, SETS_THE_KEY),
    open: ({ before, name, after }) =>
      tagged(
        before + after === ''
          ? `!Ref ${pascalCase(name)}`
          : `!Sub ${quoted(`${before}\${${pascalCase(name)}}${after}`)}`,
      ),
  })
  const wanted = wantedIn(properties, type)
  const text = `${comment([
    ...comes,
    deployCommand(
      stack,
      region,
      ` --parameter-overrides ${KEY_ARN}='<KEY_ARN>'${wanted.map(({ name }) => ` ${pascalCase(name)}='<${name}>'`).join('')}`,
    ),
    ...askedFor('Put your own values into the command. CloudFormation creates nothing without:', wanted, pascalCase),
    ...resourceComment(resource, deployment, properties),
  ])}AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  ${KEY_ARN}:
    Type: String
    Description: The ARN of the key, which its stack puts out
    AllowedPattern: "arn:[^<>]+"
${wanted.map(({ name, says }) => parameter(pascalCase(name), says)).join('')}Resources:
  ${resourceId(resource)}:
    Type: ${type}
${reason === undefined ? '' : retained(reason)}    Properties:
${yamlText(written, ' '.repeat(6))}`
  return [{ file: `${stack}.yaml`, text }]
}

function keyTemplate(deployment: Deployment): string {
  const { comes, region, description, origin, multiRegion, spec, usage, rotationDays, policy } = deployment
  const reason = whyNotInAStack(deployment)
  if (reason !== undefined) return comment([reason, 'Use another form.'])
  const stacks = replicaStacks(deployment)
  return `${comment([
    ...comes,
    deployCommand(STACK, region),
    ...(stacks.length > 0
      ? [`Then the replica keys, which ask for the ARN that this stack puts out: ${stacks.join(', ')}.`]
      : []),
  ])}AWSTemplateFormatVersion: "2010-09-09"
Description: ${quoted(description)}
Resources:
  Key:
    Type: AWS::KMS::Key
${RETAIN}    Properties:
      Description: ${quoted(description)}
      KeySpec: ${quoted(spec)}
      KeyUsage: ${quoted(usage)}
      Origin: ${quoted(origin)}
      MultiRegion: ${multiRegion}
${rotationDays === undefined ? '' : `      EnableKeyRotation: true\n      RotationPeriodInDays: ${daysText(rotationDays)}\n`}${policyText(policy)}${aliasAndOutput(deployment)}`
}

const replicaTemplate = (
  { comes, description, alias }: Deployment,
  { region, policy }: Replica,
  stack: string,
): string => `${comment([
  ...comes,
  deployCommand(stack, region, ` --parameter-overrides ${PRIMARY}='<PRIMARY_KEY_ARN>'`),
])}AWSTemplateFormatVersion: "2010-09-09"
Description: ${quoted(description)}
Parameters:
  ${PRIMARY}:
    Type: String
    Description: The ARN of the multi-Region primary key
Resources:
  Key:
    Type: AWS::KMS::ReplicaKey
${RETAIN}    Properties:
      Description: ${quoted(description)}
      PrimaryKeyArn: !Ref ${PRIMARY}
${policyText(policy)}${aliasAndOutput({ alias })}`

const deployCommand = (stack: string, region: string, more = '') =>
  `aws cloudformation deploy --region ${inShell(region)} --stack-name ${stack} --template-file ${stack}.yaml${more}`

/** Without a default, so that it must be given; a placeholder is refused. */
const parameter = (name: string, says: string) => `  ${name}:
    Type: String
    Description: ${quoted(says)}
    AllowedPattern: "[^<>]+"
    ConstraintDescription: ${quoted(NO_PLACEHOLDER)}
`

const retained = (reason: string) => `    # ${reason}
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
`

const RETAIN = retained('Whoever deletes the stack does not delete the key.')

const aliasAndOutput = ({ alias }: Pick<Deployment, 'alias'>) => `  Alias:
    Type: AWS::KMS::Alias
    Properties:
      AliasName: ${quoted(alias)}
      TargetKeyId: !Ref Key
Outputs:
  KeyArn:
    Value: !GetAtt Key.Arn
`

/** A placeholder stands as text, which CloudFormation refuses. */
const daysText = (days: string) => (/^[1-9]\d*$/.test(days) ? days : quoted(days))

function policyText(policy: readonly Explained[]): string {
  const { document, reasonOf } = commented(policy)
  return `      KeyPolicy:\n${yamlText(document, ' '.repeat(8), (element, indent) =>
    reasonOf(element, WIDTH - indent.length - 2),
  )}`
}

/** Commands are not broken into lines, so that they can be copied. */
const comment = (paragraphs: readonly string[]) =>
  paragraphs
    .flatMap((text) => (text.startsWith('aws ') ? commentLines(text, Infinity) : commentLines(text, WIDTH - 2)))
    .map((line) => `# ${line}\n`)
    .join('')
