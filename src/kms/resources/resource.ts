import type { TerraformType } from '../forms/pulumi-classes.ts'

/** What stands for something that is known only where the resource is written down. */
const MARKER = Symbol('marker')

export interface Marker {
  readonly [MARKER]: 'key' | 'key-id' | 'bucket-keys'
}

const marker = (what: Marker[typeof MARKER]): Marker => ({ [MARKER]: what })

/** The ARN of the key. */
export const KEY = marker('key')

/** The ID of the key, where a service wants no ARN. */
export const KEY_ID = marker('key-id')

/** Whether S3 Bucket Keys are to be on, which is for the answers to say. */
export const BUCKET_KEYS = marker('bucket-keys')

/** What a value stands for; `undefined` where it is the value itself. */
export const markerOf = (value: unknown): Marker[typeof MARKER] | undefined =>
  typeof value === 'object' && value !== null && MARKER in value ? (value as Marker)[MARKER] : undefined

const JSON_TEXT = Symbol('json')

/** Values that stand as one text, in JSON. */
export interface JsonText {
  readonly [JSON_TEXT]: Values
}

export const json = (values: Values): JsonText => ({ [JSON_TEXT]: values })

export const jsonIn = (value: unknown): Values | undefined =>
  typeof value === 'object' && value !== null && JSON_TEXT in value ? (value as JsonText)[JSON_TEXT] : undefined

const OPEN = Symbol('open')

/** A text with a value in it that no field of the form asks for, so that whoever uses the file is asked. */
export interface Open {
  readonly before: string
  /** As in a placeholder: `DB_INSTANCE_CLASS`. */
  readonly name: string
  readonly after: string
}

export const open = (value: Open): OpenText => ({ [OPEN]: value })

export interface OpenText {
  readonly [OPEN]: Open
}

export const openIn = (value: unknown): Open | undefined =>
  typeof value === 'object' && value !== null && OPEN in value ? (value as OpenText)[OPEN] : undefined

/** `{bucket}` in a text is a detail of the reader; what none asks for stands as a placeholder, such as `<ENGINE>`. */
export type Value = string | number | boolean | Marker | JsonText | OpenText | readonly Value[] | Values

export interface Values {
  readonly [Name: string]: Value
}

/**
 * The resource of a service that is encrypted under the key, as CloudFormation and Terraform write it: what they require, and
 * the encryption setting. What the AWS CDK and Pulumi write follows from the two.
 */
export interface ServiceResource {
  /** The name of its file, and of the resource in it. */
  readonly name: string
  /** “an Amazon SQS queue” */
  readonly says: string
  /** What to know before it is created, for a comment; that its key is fixed then stands in the service’s guide. */
  readonly note?: string
  /** What is in it would be gone with it, so every form keeps it when its stack or its file goes. */
  readonly holdsData?: true
  readonly cloudFormation: { readonly type: string; readonly properties: Values } | NoResource
  /** An object is a block that stands once, a list of objects a block that may stand more often. */
  readonly terraform:
    | {
        readonly type: TerraformType
        readonly arguments: Values
        /** Of something that stays when this goes: here it holds no data itself. */
        readonly isSetting?: true
        /** What is different from CloudFormation. */
        readonly note?: string
      }
    | NoResource
}

/** Why there is nothing to write, in a sentence. */
export interface NoResource {
  readonly none: string
}

export type ResourceOrNot = ServiceResource | NoResource
