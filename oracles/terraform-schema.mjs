// `node oracles/terraform-schema.mjs <folder of an unpacked @cdktf/provider-aws>`: takes from its typings the arguments and
// blocks of the resource types that our configurations use, into oracles/terraform-schema.json; then `npm run format`. The
// package is generated from the provider's own schema, and far too heavy to install for every test.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'vite'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('say where @cdktf/provider-aws was unpacked: npm pack it, and tar xzf')
const { version, cdktf } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))

// Node.js 20 reads no TypeScript
const built = await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'src/kms/forms/pulumi-classes.ts', write: false },
})
if (!('output' in built)) throw new Error('Vite built something else than the one bundle')
/** @type {typeof import('../src/kms/forms/pulumi-classes.ts')} */
const { CLASS_OF } = await import(`data:text/javascript,${encodeURIComponent(built.output[0].code)}`)

/**
 * An argument has a type; a block has arguments, and stands at most once unless `many`.
 * @typedef {{ required?: true, type: string }} Argument
 * @typedef {{ required?: true, many?: true, block: Readonly<Record<string, Argument | Block>> }} Block
 */

/** @param {string} type of a member in the typings */
function typeOf(type) {
  const plain = type.replaceAll(/ \| cdktf\.IResolvable|cdktf\.IResolvable \| /g, '')
  if (plain === 'string[]') return 'strings'
  if (plain === 'number[]') return 'numbers'
  return /^\{|Map/.test(plain) ? 'map' : plain
}

/** @param {string} text typings @param {string} name of an interface @returns {Record<string, Argument | Block>} */
function argumentsOf(text, name) {
  const start = text.search(new RegExp(`^export interface ${name}\\b`, 'm'))
  if (start === -1) throw new Error(`no interface ${name}`)
  const body = text.slice(start, text.indexOf('\n}\n', start))
  return Object.fromEntries(
    [...body.matchAll(/\/\*\*([^]*?)\*\/\n\s*readonly \w+(\??): ([^;]+(?:;\n\s*\})?);/g)].flatMap(
      /** @returns {[string, Argument | Block][]} */
      ([, comment = '', optional, type = '']) => {
        const argument = /#(\w+) \w+#/.exec(comment)?.[1]
        if (argument === undefined) throw new Error(`an argument of ${name} has no name`)
        const required = optional === '' ? { required: /** @type {const} */ (true) } : {}
        const struct = /^(\w+)(\[\])?(?: \| cdktf\.IResolvable)?$/.exec(type)
        const isStruct = struct && !/^(?:string|number|boolean|any)$/.test(struct[1] ?? '')
        if (!isStruct) return [[argument, { ...required, type: typeOf(type) }]]
        if (argument === 'timeouts') return []
        const many = struct[2] === undefined ? {} : { many: /** @type {const} */ (true) }
        return [[argument, { ...required, ...many, block: argumentsOf(text, struct[1] ?? '') }]]
      },
    ),
  )
}

const folders = readdirSync(`${folder}/lib`)
/** @param {string} type such as aws_kms_key */
function schemaOf(type) {
  for (const place of [type.replace(/^aws_/, '').replaceAll('_', '-')].filter((each) => folders.includes(each))) {
    const text = readFileSync(`${folder}/lib/${place}/index.d.ts`, 'utf8')
    const name = /^export interface (\w+Config) extends cdktf\.TerraformMetaArguments/m.exec(text)?.[1]
    if (name !== undefined && text.includes(`"${type}"`)) return argumentsOf(text, name)
  }
  throw new Error(`no resource ${type} in ${folder}`)
}

const types = Object.keys(CLASS_OF).toSorted()
const schema = {
  from: `@cdktf/provider-aws ${version}, which HashiCorp generated from ${cdktf.provider.name} ${cdktf.provider.version}`,
  provider: cdktf.provider.version,
  resources: Object.fromEntries(types.map((type) => [type, schemaOf(type)])),
}
writeFileSync(new URL('terraform-schema.json', import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`)
