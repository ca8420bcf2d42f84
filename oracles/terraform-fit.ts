import { readFileSync } from 'node:fs'
import { parse } from '@cdktf/hcl2json'

type Entry =
  | { readonly required?: true; readonly type: string }
  | { readonly required?: true; readonly many?: true; readonly block: Entries }
type Entries = Readonly<Record<string, Entry>>

const SCHEMA = JSON.parse(readFileSync(new URL('terraform-schema.json', import.meta.url), 'utf8')) as {
  readonly provider: string
  readonly resources: Readonly<Record<string, Entries>>
}

/** The version of the provider that the schema is of. */
export const PROVIDER = SCHEMA.provider

type Block = Readonly<Record<string, unknown>>

/** Of every resource, whatever it is. */
const META = new Set(['provider', 'depends_on', 'lifecycle'])

const isReference = (value: unknown) => typeof value === 'string' && /^\$\{[^]*\}$/.test(value)

function complaintsAboutValue(where: string, value: unknown, type: string): string[] {
  if (isReference(value)) return []
  if (type === 'strings' || type === 'numbers') {
    if (!Array.isArray(value)) return [`${where} is no list`]
    return value.flatMap((each) => complaintsAboutValue(where, each, type.slice(0, -1)))
  }
  if (type === 'map') return typeof value === 'object' && !Array.isArray(value) ? [] : [`${where} is no map`]
  return typeof value === type ? [] : [`${where} is no ${type}`]
}

function complaintsAboutBlock(where: string, block: Block, schema: Entries): string[] {
  return [
    ...Object.entries(schema).flatMap(([name, { required }]) =>
      required && !(name in block) ? [`${where} lacks ${name}`] : [],
    ),
    ...Object.entries(block).flatMap(([name, value]) => {
      const at = `${where}.${name}`
      const entry = schema[name]
      if (!entry) return META.has(name) && where.split('.').length === 1 ? [] : [`${where} has no ${name}`]
      if ('type' in entry) return complaintsAboutValue(at, value, entry.type)
      // blocks are lists of objects, arguments with braces are objects
      if (!Array.isArray(value)) return [`${at} is no block`]
      if (value.length > 1 && !entry.many) return [`${at} stands more than once`]
      return (value as readonly Block[]).flatMap((each) => complaintsAboutBlock(at, each, entry.block))
    }),
  ]
}

/** What in the resources of a configuration does not fit the provider's schema. */
export async function misfits(text: string): Promise<readonly string[]> {
  const { resource = {} } = (await parse('a.tf', text)) as unknown as {
    resource?: Readonly<Record<string, Readonly<Record<string, readonly Block[]>>>>
  }
  return Object.entries(resource).flatMap(([type, named]) => {
    const schema = SCHEMA.resources[type]
    if (!schema) return [`there is no ${type}`]
    return Object.values(named)
      .flat()
      .flatMap((block) => complaintsAboutBlock(type, block, schema))
  })
}
