import { inShell } from '../policy/details.ts'
import type { Explained } from '../policy/statement.ts'
import { commentLines } from './comment.ts'
import type { Deployment } from './deployment.ts'
import type { Form, FormFile } from './form.ts'
import {
  askedFor,
  camelCaseOf,
  pascalCase,
  resourceComment,
  SETS_THE_KEY,
  wantedIn,
  whyKept,
  withKey,
  type Wanted,
} from './resource.ts'
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
import { code, literalText, stringText } from './typescript.ts'

const WIDTH = 80
const FILE = `${STACK}.ts`

/**
 * An app of the AWS CDK v2 in one file. It uses the constructs that take the policy as it is: those of a higher level rewrite
 * it. A stack is of one Region, so each replica has one of its own.
 */
export const CDK: Form = {
  id: 'cdk',
  name: 'AWS CDK',
  language: 'typescript',
  file: FILE,
  textOf: cdkText,
  limitsOf: (deployment) => [
    'Account and Region must be bootstrapped for the AWS CDK, once: npx cdk bootstrap.',
    ...limitsOfStacks(deployment),
    ...noResourceInAStack(deployment),
  ],
  whyNot: whyNotInAStack,
  filesOf: (deployment) => [{ file: FILE, text: cdkText(deployment) }, ...resourceFiles(deployment)],
}

/** The resource that is encrypted under the key, in an app and a stack of its own: when it fails, the key stays. */
function resourceFiles(deployment: Deployment): readonly FormFile[] {
  const { comes, account, region, resource } = deployment
  if (!resource || 'none' in resource.cloudFormation || whyNotInAStack(deployment) !== undefined) return []
  const { type, properties } = resource.cloudFormation
  const [, service = '', what = ''] = type.split('::')
  const library = service.toLowerCase()
  const stack = resourceStack(resource)
  const file = `${resource.name}.ts`
  const written = withKey(
    properties,
    {
      key: code('keyArn.valueAsString', SETS_THE_KEY),
      'key-id': code('cdk.Fn.select(1, cdk.Fn.split("/", keyArn.valueAsString))', SETS_THE_KEY),
      open: ({ before, name, after }) => {
        const given = `${camelCaseOf(name)}.valueAsString`
        return code(before + after === '' ? given : `\`${before}\${${given}}${after}\``)
      },
    },
    camelCase,
  )
  const wanted = wantedIn(properties, type)
  const making = created(`${library}.Cfn${what}`, 'stack', resourceId(resource), written as object)
  const reason = whyKept(resource, 'stack')
  const text = `${[
    comment([
      ...comes,
      `npx cdk deploy ${stack} --app "npx tsx ${file}" --parameters ${KEY_ARN}=${inShell('<KEY_ARN>')}${wanted.map(({ name }) => ` --parameters ${pascalCase(name)}=${inShell(`<${name}>`)}`).join('')}`,
      ...askedFor('Put your own values into the command. CloudFormation creates nothing without:', wanted, pascalCase),
      ...resourceComment(resource, deployment, properties),
    ]),
    `import * as cdk from "aws-cdk-lib";
import * as ${library} from "aws-cdk-lib/aws-${library}";

const app = new cdk.App();
`,
    stackText('stack', stack, account, region),
    `const keyArn = ${created('cdk.CfnParameter', 'stack', KEY_ARN, { type: 'String', allowedPattern: 'arn:[^<>]+' })}`,
    ...wanted.map(parameterText),
    ...(reason === undefined
      ? [making]
      : [`const resource = ${making}`, `// ${reason}`, 'resource.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);']),
  ].join('\n')}\n`
  return [{ file, text }]
}

/** Without a default, so that it must be given; a placeholder is refused. On several lines where one is too long. */
function parameterText({ name, says }: Wanted): string {
  const props = {
    type: 'String',
    description: says,
    allowedPattern: '[^<>]+',
    constraintDescription: NO_PLACEHOLDER,
  }
  const start = `const ${camelCaseOf(name)} = new cdk.CfnParameter(`
  const id = stringText(pascalCase(name))
  return `${start}stack, ${id}, {`.length <= WIDTH
    ? `${start}stack, ${id}, ${literalText(props)});`
    : `${start}\n  stack,\n  ${id},\n  ${literalText(props, '  ')},\n);`
}

/** As the AWS CDK names the properties of CloudFormation: each word, or run of capitals, is a word of the name. */
const camelCase = (name: string): string =>
  (name.match(/[A-Z]+(?![a-z0-9])|[A-Z][a-z0-9]+/g) ?? [name])
    .map((word, at) => (at === 0 ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()))
    .join('')

function cdkText(deployment: Deployment): string {
  const { comes, account, region, alias, description, origin, multiRegion, spec, usage, rotationDays, policy } =
    deployment
  const reason = whyNotInAStack(deployment)
  if (reason !== undefined) return `${comment([reason, 'Use another form.'])}\n`
  const stacks = replicaStacks(deployment)
  const replicas = deployment.replicas.map((replica, at) => ({
    ...replica,
    stack: stacks[at] ?? '',
    name: `replica${at + 1}`,
  }))
  return `${[
    comment([
      ...comes,
      'npm install aws-cdk-lib constructs && npm install --save-dev aws-cdk tsx',
      deployCommand(STACK),
      ...(replicas.length > 0 ? ['Then the replica keys, each with the ARN that this stack puts out:'] : []),
      ...replicas.map(({ stack }) => `${deployCommand(stack)} --parameters ${PRIMARY}=${inShell('<PRIMARY_KEY_ARN>')}`),
    ]),
    `import * as cdk from "aws-cdk-lib";
import * as kms from "aws-cdk-lib/aws-kms";

const app = new cdk.App();
`,
    stackText('primary', STACK, account, region),
    keyText('primary', 'CfnKey', policy, {
      description,
      keySpec: spec,
      keyUsage: usage,
      origin,
      multiRegion,
      ...(rotationDays !== undefined && { enableKeyRotation: true, rotationPeriodInDays: daysOf(rotationDays) }),
    }),
    aliasAndOutput('primary', alias),
    ...replicas.flatMap((replica) => [
      '',
      stackText(replica.name, replica.stack, account, replica.region),
      `const ${replica.name}Of = ${created('cdk.CfnParameter', replica.name, PRIMARY, { type: 'String' })}`,
      keyText(replica.name, 'CfnReplicaKey', replica.policy, {
        description,
        primaryKeyArn: code(`${replica.name}Of.valueAsString`),
      }),
      aliasAndOutput(replica.name, alias),
    ]),
  ].join('\n')}\n`
}

/** What is not a number yet becomes NaN, which CloudFormation never gets to see as a period. */
const daysOf = (days: string) => (/^[1-9]\d*$/.test(days) ? Number(days) : code(`Number(${stringText(days)})`))

const deployCommand = (stack: string) => `npx cdk deploy ${stack} --app "npx tsx ${FILE}"`

const created = (what: string, scope: string, id: string, props: object) =>
  `new ${what}(${scope}, ${stringText(id)}, ${literalText(props)});`

const stackText = (name: string, stack: string, account: string, region: string) =>
  `const ${name} = ${created('cdk.Stack', 'app', stack, { env: { account, region } })}`

function keyText(scope: string, what: 'CfnKey' | 'CfnReplicaKey', policy: readonly Explained[], props: object): string {
  const { document, reasonOf } = commented(policy)
  // a statement stands in the list of the policy, which is a member of the properties
  const text = literalText({ ...props, keyPolicy: document }, '', 0, (element) => reasonOf(element, WIDTH - 9))
  return `const ${scope}Key = new kms.${what}(${scope}, "Key", ${text});
// Whoever deletes the stack does not delete the key.
${scope}Key.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);`
}

const aliasAndOutput = (scope: string, alias: string) =>
  [
    created('kms.CfnAlias', scope, 'Alias', { aliasName: alias, targetKeyId: code(`${scope}Key.ref`) }),
    created('cdk.CfnOutput', scope, 'KeyArn', { value: code(`${scope}Key.attrArn`) }),
  ].join('\n')

/** Commands are not broken into lines, so that they can be copied. */
const comment = (paragraphs: readonly string[]) =>
  paragraphs
    .flatMap((text) => commentLines(text, /^np[mx] /.test(text) ? Infinity : WIDTH - 3))
    .map((line) => `// ${line}`)
    .join('\n')
