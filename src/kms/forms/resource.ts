import type { Answers } from '../answers.ts'
import { bucketKeysFor } from '../bucket-keys.ts'
import type { KeyMaterialOrigin } from '../options.ts'
import { GUIDES } from '../guides.ts'
import { fill, otherPlaceholders, type Details } from '../policy/details.ts'
import { RESOURCES } from '../resources.ts'
import {
  json,
  jsonIn,
  markerOf,
  open,
  openIn,
  type Open,
  type ServiceResource,
  type Value,
  type Values,
} from '../resources/resource.ts'
import type { ServiceId } from '../services/ids.ts'

export interface CreatedResource extends ServiceResource {
  /** Whether the key can be named at creation only. */
  readonly keyIsFixed: boolean
}

/** The resource of a service with the details in it; `undefined` where there is none to write. */
export function resourceFor(service: ServiceId, answers: Answers, details: Details): CreatedResource | undefined {
  const resource = RESOURCES[service]
  if ('none' in resource) return undefined
  const { cloudFormation, terraform } = resource
  const ready = (values: Values) => filled(values, answers, details) as Values
  return {
    ...resource,
    keyIsFixed: !GUIDES[service].keyChange.inPlace,
    cloudFormation:
      'none' in cloudFormation ? cloudFormation : { ...cloudFormation, properties: ready(cloudFormation.properties) },
    terraform: 'none' in terraform ? terraform : { ...terraform, arguments: ready(terraform.arguments) },
  }
}

function filled(value: Value, answers: Answers, details: Details): Value {
  if (typeof value === 'string') return opened(value) ?? fill(value, details)
  const marker = markerOf(value)
  if (marker !== undefined) return marker === 'bucket-keys' ? bucketKeysFor(answers).on : value
  const inner = jsonIn(value)
  if (inner !== undefined) return json(filled(inner, answers, details) as Values)
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map((each) => filled(each, answers, details))
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, answers, details)]))
}

/** A text of ours that has a placeholder in it which no field fills; never one that a reader typed. */
function opened(text: string): Value | undefined {
  const [placeholder] = otherPlaceholders(text)
  if (placeholder === undefined) return undefined
  const [before = '', after = ''] = text.split(placeholder)
  return open({ before, name: placeholder.slice(1, -1), after })
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/** What a form writes where the key stands. */
export interface KeyText {
  readonly key: unknown
  readonly 'key-id': unknown
  /** A value that whoever uses the file is asked for. */
  readonly open: (value: Open) => unknown
  /** Values that stand as one text, in JSON. CloudFormation has none. */
  readonly json?: (values: unknown) => unknown
}

/**
 * The values as a form writes them.
 *
 * @param nameOf the name of a member there
 */
export function withKey(
  value: Value,
  text: KeyText,
  nameOf: (name: string, value: Value) => string = (name) => name,
): unknown {
  const marker = markerOf(value)
  if (marker === 'bucket-keys') throw new Error('S3 Bucket Keys are on or off once the answers are known')
  if (marker !== undefined) return text[marker]
  const asked = openIn(value)
  if (asked !== undefined) return text.open(asked)
  const inner = jsonIn(value)
  if (inner !== undefined) return text.json?.(withKey(inner, text))
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map((each) => withKey(each, text, nameOf))
  return Object.fromEntries(
    Object.entries(value as Values).map(([name, each]) => [nameOf(name, each), withKey(each, text, nameOf)]),
  )
}

/** A value that a file asks for. */
export interface Wanted {
  /** `DB_INSTANCE_CLASS` */
  readonly name: string
  /** What it is for, as the form names it: `DBInstanceClass of AWS::RDS::DBInstance`. */
  readonly says: string
}

/**
 * What a file asks for, each once.
 *
 * @param type of the resource in this form
 * @param nameOf the name of a member there
 */
export function wantedIn(
  values: Values,
  type: string,
  nameOf: (name: string, value: Value) => string = (name) => name,
): readonly Wanted[] {
  const walk = (value: Value, path: readonly string[]): readonly (readonly [string, Wanted])[] => {
    const asked = openIn(value)
    if (asked !== undefined) return [[asked.name, { name: asked.name, says: `${path.join('.')} of ${type}` }]]
    const inner = jsonIn(value) ?? value
    if (typeof inner !== 'object') return []
    if (isList(inner)) return inner.flatMap((each) => walk(each, path))
    return Object.entries(inner as Values).flatMap(([name, each]) => walk(each, [...path, nameOf(name, each)]))
  }
  // the first place says most
  return [...new Map(walk(values, []).toReversed()).values()].toReversed()
}

/** `DB_INSTANCE_CLASS` as `DbInstanceClass`. */
export const pascalCase = (name: string): string =>
  name.toLowerCase().replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** `DB_INSTANCE_CLASS` as `dbInstanceClass`. */
export const camelCaseOf = (name: string): string => name.charAt(0).toLowerCase() + pascalCase(name).slice(1)

/** What is not to be shown. */
export const isSecret = (name: string): boolean => name === 'PARAMETER_VALUE'

/** For the comment at the top. */
export const askedFor = (how: string, wanted: readonly Wanted[], nameOf: (name: string) => string): readonly string[] =>
  wanted.length === 0 ? [] : [how, ...wanted.map(({ name, says }) => `- ${nameOf(name)}: ${says}`)]

/** Stands beside the key in every form. */
export const SETS_THE_KEY = 'sets the key'

/** Most tools replace what they cannot change, and the other one is empty. */
const KEY_IS_FIXED =
  'Its key is fixed when it is created: make sure of the key first. Do not set another key on one that exists: the tool may put another in its place, without what is in it.'

/** For a comment where the form is told to keep it; `undefined` where there is nothing to lose. */
export const whyKept = (
  { holdsData, terraform }: CreatedResource,
  form: 'stack' | 'Terraform' | 'Pulumi',
): string | undefined => {
  if (!holdsData) return undefined
  if (form === 'stack') return 'It holds data: whoever deletes the stack does not delete it.'
  if ('none' in terraform || terraform.isSetting) return undefined
  return form === 'Terraform'
    ? 'It holds data: Terraform refuses to delete it, also where a change would need another.'
    : 'It holds data: whoever destroys the stack does not delete it.'
}

/**
 * What the comment of its file says, paragraph by paragraph.
 *
 * @param values of the resource in this form
 * @param own what this form says instead of what to do where the resource exists
 */
export const resourceComment = (
  { says, note, keyIsFixed }: CreatedResource,
  { origin }: { readonly origin: KeyMaterialOrigin },
  values: Values,
  own?: string,
): readonly string[] => {
  const left = [...new Set(leftOpen(values))]
  return [
    own ??
      `This creates ${says} that is set to the key. Leave the file out where you have one already${
        keyIsFixed ? '.' : ', and set the key there as the marked line does.'
      }`,
    ...(note === undefined ? [] : [note]),
    ...(keyIsFixed ? [KEY_IS_FIXED] : []),
    ...(origin === 'EXTERNAL'
      ? ['Import the key material first: until then AWS KMS encrypts nothing under the key.']
      : []),
    ...(left.length > 0 ? [`Fill in, or type into the form of the page: ${left.join(', ')}.`] : []),
    'The file holds the least that is required: look at its values, and add what you need.',
  ]
}

/** Placeholders of fields that the reader left empty. */
const leftOpen = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.match(/<[A-Z][A-Z0-9_]*>/g) ?? []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(jsonIn(value) ?? value).flatMap(leftOpen)
}
