import type { Answers } from '../answers.ts'
import { bucketKeysFor } from '../bucket-keys.ts'
import type { KeyMaterialOrigin } from '../options.ts'
import { GUIDES } from '../guides.ts'
import { fill, type Details } from '../policy/details.ts'
import { RESOURCES } from '../resources.ts'
import { json, jsonIn, markerOf, type ServiceResource, type Value, type Values } from '../resources/resource.ts'
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
  if (typeof value === 'string') return fill(value, details)
  const marker = markerOf(value)
  if (marker !== undefined) return marker === 'bucket-keys' ? bucketKeysFor(answers).on : value
  const inner = jsonIn(value)
  if (inner !== undefined) return json(filled(inner, answers, details) as Values)
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map((each) => filled(each, answers, details))
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, answers, details)]))
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/** What a form writes where the key stands. */
export interface KeyText {
  readonly key: unknown
  readonly 'key-id': unknown
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
  const inner = jsonIn(value)
  if (inner !== undefined) return text.json?.(withKey(inner, text))
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map((each) => withKey(each, text, nameOf))
  return Object.fromEntries(
    Object.entries(value as Values).map(([name, each]) => [nameOf(name, each), withKey(each, text, nameOf)]),
  )
}

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
): readonly string[] => [
  own ??
    `This creates ${says} that is set to the key. Leave the file out where you have one already${
      keyIsFixed ? '.' : ', and set the key there as the marked line does.'
    }`,
  ...(note === undefined ? [] : [note]),
  ...(keyIsFixed ? [KEY_IS_FIXED] : []),
  ...(origin === 'EXTERNAL'
    ? ['Import the key material first: until then AWS KMS encrypts nothing under the key.']
    : []),
  ...(leavesOpen(values) ? ['Fill in what stands in < >.'] : []),
  'The file holds the least that is required: look at its values, and add what you need.',
]

const leavesOpen = (value: unknown): boolean => {
  if (typeof value === 'string') return /<[A-Z]/.test(value)
  return typeof value === 'object' && value !== null && Object.values(jsonIn(value) ?? value).some(leavesOpen)
}
