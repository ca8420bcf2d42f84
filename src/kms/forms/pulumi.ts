import { FACTS } from '../facts.ts'
import type { Explained } from '../policy/statement.ts'
import { commentLines } from './comment.ts'
import type { Deployment } from './deployment.ts'
import type { Form, FormFile } from './form.ts'
import { importSteps, keyArguments, keyTypes } from './provider.ts'
import { ARGUMENT_NAMES, CLASS_OF } from './pulumi-classes.ts'
import {
  askedFor,
  camelCaseOf,
  isSecret,
  resourceComment,
  SETS_THE_KEY,
  wantedIn,
  whyKept,
  withKey,
} from './resource.ts'
import { commented, STACK } from './stacks.ts'
import { openIn, type Value } from '../resources/resource.ts'
import { call, code, literalText, stringText } from './typescript.ts'

const WIDTH = 80

/** JSON of what is known only once something is created. */
const JSON_OF_OUTPUTS = 'pulumi.jsonStringify'

/** Where a program of Pulumi begins. */
const MAIN = 'index.ts'

/**
 * A program of Pulumi in TypeScript. One provider for each Region, which works in the one account only: what Pulumi would
 * take from the environment could be another.
 */
export const PULUMI: Form = {
  id: 'pulumi',
  name: 'Pulumi',
  language: 'typescript',
  file: `${STACK}.ts`,
  textOf: keyModule,
  limitsOf: (deployment) => [...stepsOfImport(deployment), ...noResource(deployment)],
  filesOf: (deployment) => {
    const resources = resourceFiles(deployment)
    return [
      { file: `${STACK}.ts`, text: keyModule(deployment) },
      { file: MAIN, text: mainModule(deployment, resources) },
      ...resources,
    ]
  },
}

/** What the stack puts out, and the modules that are to run. */
function mainModule({ replicas }: Deployment, resources: readonly FormFile[]): string {
  const names = ['primary', ...replicas.map((_, at) => `replica${at + 1}`)].map((name) => `${name}KeyArn`)
  const line = `export { ${names.join(', ')} } from "./${STACK}";`
  return [
    line.length <= WIDTH ? line : `export {\n${names.map((name) => `  ${name},\n`).join('')}} from "./${STACK}";`,
    ...resources.map(({ file }) => `import "./${file.replace(/\.ts$/, '')}"; // leave this line out with its file`),
    '',
  ].join('\n')
}

/** The resource that is encrypted under the key, in a module that can be left out. */
function resourceFiles(deployment: Deployment): readonly FormFile[] {
  const { comes, resource } = deployment
  if (!resource || 'none' in resource.terraform) return []
  const { name, terraform } = resource
  const nameOf = (argument: string, value: Value) =>
    ARGUMENT_NAMES[argument] ?? camelCase(isListOfBlocks(value) ? `${argument}s` : argument)
  const wanted = wantedIn(terraform.arguments, CLASS_OF[terraform.type], nameOf)
  const written = withKey(
    terraform.arguments,
    {
      key: code('primaryKey.arn', SETS_THE_KEY),
      'key-id': code('primaryKey.keyId', SETS_THE_KEY),
      open: ({ before, name: what, after }) => {
        const given = `config.require${isSecret(what) ? 'Secret' : ''}("${camelCaseOf(what)}")`
        return code(before + after === '' ? given : `\`${before}\${${given}}${after}\``)
      },
      json: (values) => call(JSON_OF_OUTPUTS, values),
    },
    nameOf,
  )
  const reason = whyKept(resource, 'Pulumi')
  const literal = literalText(written, '  ')
  const asks = askedFor(
    'Pulumi stops until you have given each of these, with pulumi config set, its name and your value:',
    wanted,
    (what) => (isSecret(what) ? `--secret ${camelCaseOf(what)}` : camelCaseOf(what)),
  )
  const config = wanted.length > 0 ? 'const config = new pulumi.Config();\n' : ''
  const text = `${comment([...comes, ...asks, ...resourceComment(resource, deployment, terraform.arguments, terraform.note)])}
import * as aws from "@pulumi/aws";
${config !== '' || literal.includes(JSON_OF_OUTPUTS) ? 'import * as pulumi from "@pulumi/pulumi";\n' : ''}import { primary, primaryKey } from "./${STACK}";

${config}new ${CLASS_OF[terraform.type]}(
  ${stringText(name)},
  ${literal},
${reason === undefined ? '  { provider: primary },' : `  // ${reason}\n  { provider: primary, retainOnDelete: true },`}
);
`
  return [{ file: `${name}.ts`, text }]
}

/** What Terraform repeats as a block is a list in Pulumi, which names it so. */
const isListOfBlocks = (value: unknown) =>
  Array.isArray(value) && value.some((each) => typeof each === 'object' && openIn(each) === undefined)

/** Why the resource of the service is not in this form. */
const noResource = ({ resource }: Deployment): readonly string[] =>
  resource && 'none' in resource.terraform ? [resource.terraform.none] : []

function keyModule(deployment: Deployment): string {
  const { comes, account, region, alias, description, replicas, policy } = deployment
  const types = keyTypes(deployment)
  return `${[
    comment([
      ...comes,
      `Make a project in an empty folder, and put ${STACK}.ts, ${MAIN} and what that imports into it:`,
      'pulumi new typescript && npm install @pulumi/aws@7',
      'Read what would be created, then answer yes:',
      'pulumi up',
      ...stepsOfImport(deployment),
    ]),
    'import * as aws from "@pulumi/aws";\n',
    providerText('primary', region, account),
    keyText('primary', CLASS_OF[types.key], policy, camelCased(keyArguments(deployment))),
    aliasAndOutput('primary', alias),
    ...replicas.flatMap((replica, at) => {
      const name = `replica${at + 1}`
      return [
        '',
        providerText(name, replica.region, account),
        keyText(name, CLASS_OF[types.replica], replica.policy, {
          description,
          primaryKeyArn: code('primaryKey.arn'),
          deletionWindowInDays: FACTS.deletionWaitMax.value,
        }),
        aliasAndOutput(name, alias),
      ]
    }),
  ].join('\n')}\n`
}

function stepsOfImport(deployment: Deployment) {
  return importSteps(deployment, 'pulumi up without what is written below of the replica keys', 'pulumi up with it')
}

const camelCased = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [camelCase(name), value]))

const camelCase = (name: string) => name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const providerText = (name: string, region: string, account: string) =>
  `export const ${name} = new aws.Provider(${stringText(name)}, ${literalText({ region, allowedAccountIds: [account] })});`

function keyText(name: string, what: string, policy: readonly Explained[], args: object): string {
  const { document, reasonOf } = commented(policy)
  // a statement stands in the list of the policy, which is a member of the arguments, which stand below the class
  const text = literalText({ ...args, policy: call('JSON.stringify', document) }, '  ', 2, (element) =>
    reasonOf(element, WIDTH - 11),
  )
  return `export const ${name}Key = new ${what}(
  ${stringText(name)},
  ${text},
  // Whoever destroys the stack does not delete the key.
  { provider: ${name}, retainOnDelete: true },
);`
}

const aliasAndOutput = (name: string, alias: string) => `new ${CLASS_OF.aws_kms_alias}(
  ${stringText(name)},
  ${literalText({ name: alias, targetKeyId: code(`${name}Key.id`) }, '  ')},
  { provider: ${name} },
);
export const ${name}KeyArn = ${name}Key.arn;`

/** Commands are not broken into lines, so that they can be copied. */
const comment = (paragraphs: readonly string[]) =>
  paragraphs
    .flatMap((text) => commentLines(text, text.startsWith('pulumi ') ? Infinity : WIDTH - 3))
    .map((line) => `// ${line}`)
    .join('\n')
