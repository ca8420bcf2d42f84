// `node oracles/pulumi-types.mjs <folder of an unpacked @pulumi/aws>`: takes from its typings the arguments and the text
// outputs of the classes that our programs use, into oracles/pulumi/aws.d.ts; then `npm run format`. The package and what it runs on are far too
// heavy to install for every test. Without its comments this is what `tsc` sees of it; what is Pulumi’s own stands in
// oracles/pulumi/pulumi.d.ts, written by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'vite'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('say where @pulumi/aws was unpacked: npm pack @pulumi/aws && tar xzf *.tgz')
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))

// Node.js 20 reads no TypeScript
const built = await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'src/kms/forms/pulumi-classes.ts', write: false },
})
if (!('output' in built)) throw new Error('Vite built something else than the one bundle')
/** @type {typeof import('../src/kms/forms/pulumi-classes.ts')} */
const { PULUMI_CLASSES } = await import(`data:text/javascript,${encodeURIComponent(built.output[0].code)}`)

/** @param {string} file */
const read = (file) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .replaceAll(/^\s*\/\*\*[^]*?\*\/\n/gm, '')
    // names for some of its values, where any text is taken
    .replaceAll(/\bstring \| enums\.\w+\.\w+/g, 'string')
    .replaceAll(/\bpulumi\.asset\.\w+/g, 'object')

const inputs = read('types/input.d.ts')

/**
 * The lines of a declaration, without its indent.
 * @param {string} text @param {string} head
 */
function declaration(text, head) {
  const at = text.search(new RegExp(`^ *${head}\\b[^\\n]*\\{$`, 'm'))
  if (at === -1) return undefined
  const indent = /^ */.exec(text.slice(at))?.[0] ?? ''
  const lines = text.slice(at).split('\n')
  const end = lines.findIndex((line, place) => place > 0 && line === `${indent}}`)
  return lines.slice(0, end + 1).map((line) => line.slice(indent.length))
}

/** @type {Map<string, Map<string, readonly string[]>>} */
const namespaces = new Map()
/** @param {string} namespace @param {string} name */
function takeInput(namespace, name) {
  const its = namespaces.get(namespace) ?? new Map()
  namespaces.set(namespace, its)
  if (its.has(name)) return
  const start =
    namespace === '' ? inputs : inputs.slice(inputs.search(new RegExp(`^export declare namespace ${namespace} `, 'm')))
  const lines = declaration(start, `(?:export )?interface ${name}`)
  if (!lines) throw new Error(`no type ${namespace}.${name} in ${folder}/types/input.d.ts`)
  its.set(
    name,
    lines.map((line) => line.replace(/^interface/, 'export interface')),
  )
  takeInputs(lines)
}
/** @param {readonly string[]} lines */
function takeInputs(lines) {
  for (const [, namespace, name = ''] of lines.join('\n').matchAll(/\binputs\.(?:(\w+)\.)?(\w+)/g))
    takeInput(namespace ?? '', name)
}

const classes = PULUMI_CLASSES.map((path) => {
  const [, namespace = '', name = ''] = /^aws\.(?:(\w+)\.)?(\w+)$/.exec(path) ?? []
  const stem = `${namespace === '' ? '' : `${namespace}/`}${name.charAt(0).toLowerCase()}${name.slice(1)}`
  // a name that would not be a file’s, such as function
  const text = read(existsSync(`${folder}/${stem}.d.ts`) ? `${stem}.d.ts` : `${stem}_.d.ts`)
  const args = declaration(text, `export interface ${name}Args`)
  const own = declaration(text, `export declare class ${name}`)
  if (!args || !own) throw new Error(`no class ${path} in ${folder}`)
  takeInputs(args)
  const outputs = own.filter((line) => /^ +readonly \w+: pulumi\.Output<string>;$/.test(line))
  const optional = own.some((line) => /constructor\(name: string, args\?:/.test(line))
  return {
    namespace,
    lines: [
      ...args,
      `export class ${name} extends pulumi.${name === 'Provider' ? 'ProviderResource' : 'CustomResource'} {`,
      ...outputs,
      `    constructor(name: string, args${optional ? '?' : ''}: ${name}Args, opts?: pulumi.CustomResourceOptions);`,
      '}',
    ],
  }
})

/** @param {readonly string[]} lines */
const within = (lines) => lines.map((line) => `    ${line}`)
const text = [
  `// From the typings of @pulumi/aws ${version} (Apache-2.0), by oracles/pulumi-types.mjs.`,
  'import type * as pulumi from "@pulumi/pulumi";',
  'declare namespace inputs {',
  ...[...namespaces]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([namespace, types]) => {
      const lines = [...types.values()].flat()
      return within(namespace === '' ? lines : [`namespace ${namespace} {`, ...within(lines), '}'])
    }),
  '}',
  ...[...new Set(classes.map(({ namespace }) => namespace))].flatMap((namespace) => {
    const lines = classes.filter((each) => each.namespace === namespace).flatMap((each) => each.lines)
    return namespace === '' ? lines : [`export declare namespace ${namespace} {`, ...within(lines), '}']
  }),
].join('\n')
writeFileSync(
  new URL('pulumi/aws.d.ts', import.meta.url),
  `${text.replaceAll(/^export class/gm, 'export declare class')}\n`,
)
