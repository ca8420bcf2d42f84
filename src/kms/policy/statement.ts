import type { FactId } from '../facts.ts'
import type { QuestionId } from '../questions.ts'
import type { SettingId } from './settings.ts'

type OneOrMore = string | readonly string[]

/** Condition operator → condition key → values, as in the policy itself. */
export type Condition = { readonly [Operator: string]: { readonly [Key: string]: OneOrMore } }

/** One element of a policy's `Statement`, in AWS's own words. Identity policies have no `Principal`, trust policies no `Resource`. */
export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: '*' | { readonly AWS: OneOrMore } | { readonly Service: string }
  readonly Action: OneOrMore
  readonly Resource?: OneOrMore
  readonly Condition?: Condition
}

export interface PolicyDocument {
  readonly Version: '2012-10-17'
  readonly Statement: readonly Statement[]
}

/** What caused a statement: an answer or a setting of the reader, or the kind of key itself. */
export type Cause =
  | {
      readonly kind: 'answer'
      readonly question: QuestionId
      /** Which of several choices; absent: all that were made. */
      readonly choices?: readonly string[]
    }
  | { readonly kind: 'every-key' }
  /** A policy setting of the reader. */
  | { readonly kind: 'setting'; readonly setting: SettingId }

/** A statement with its reason. There is none without. */
export interface Explained {
  readonly statement: Statement
  readonly cause: Cause
  /** What it allows, or keeps out, and what to know about it. */
  readonly says: string
  readonly without: string
  readonly fact: FactId
  /** Further facts behind it. */
  readonly more?: readonly FactId[]
}

export const documentOf = (statements: readonly Explained[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: statements.map(({ statement }) => statement),
})

/** Characters of a line that fit beside the reason, on a window just wide enough for both. */
const WIDTH = 72

/** A policy as text to paste, no trailing newline: JSON in which whatever fits stands on one line. */
export const textOf = (document: PolicyDocument): string => print(document, '')

/** The same policy with nothing that only the eye needs: for commands, and where characters are counted. */
export const compactTextOf = (document: PolicyDocument): string => JSON.stringify(document)

const texts = new WeakMap<object, string>()

/** One statement as it stands in `textOf`. Kept: a page shows it, measures it and writes it into several files. */
export function statementText(statement: Statement): string {
  const text = texts.get(statement) ?? printBroken(statement, '    ')
  texts.set(statement, text)
  return text
}

/** @param before characters that stand on the line already, behind its indent */
function print(value: unknown, indent: string, before = 0): string {
  if (typeof value !== 'object' || value === null) return onOneLine(value)
  if ('Sid' in value) return statementText(value as Statement)
  // the compact text is the shorter one, and quickly made
  if (!('Statement' in value) && JSON.stringify(value).length < WIDTH) {
    const line = onOneLine(value)
    if (indent.length + before + line.length < WIDTH) return line
  }
  return printBroken(value, indent)
}

function printBroken(value: object, indent: string): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => print(item, inner))
    const joined = value.every((item) => typeof item === 'string') ? filled(items, inner) : items.join(`,\n${inner}`)
    return `[\n${inner}${joined}\n${indent}]`
  }
  const members = Object.entries(value).map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `
    return name + print(member, inner, name.length)
  })
  return `{\n${inner}${members.join(`,\n${inner}`)}\n${indent}}`
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`)
    .join(', ')} }`
}

/** As many to a line as fit. */
function filled(items: readonly string[], indent: string): string {
  let text = ''
  let column = indent.length
  for (const [at, item] of items.entries()) {
    const piece = at < items.length - 1 ? `${item},` : item
    const fits = at > 0 && column + 1 + piece.length <= WIDTH
    if (at > 0) text += fits ? ' ' : `\n${indent}`
    column = (fits ? column + 1 : indent.length) + piece.length
    text += piece
  }
  return text
}

/** Joins conditions; operators that both use are merged. `undefined` if there is nothing to check. */
export function allOf(...conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const all: { [Operator: string]: { [Key: string]: OneOrMore } } = {}
  for (const condition of conditions) {
    for (const [operator, keys] of Object.entries(condition ?? {})) all[operator] = { ...all[operator], ...keys }
  }
  return Object.keys(all).length > 0 ? all : undefined
}

/** Whether a condition looks at a condition key, by whatever operator. */
export const compares = (condition: Condition | undefined, key: string): boolean =>
  Object.values(condition ?? {}).some((keys) => key in keys)

/** A single value stands alone, several as a list: policies read better so. */
export const oneOrMore = (values: readonly string[]): OneOrMore => {
  const [only, ...more] = values
  return only !== undefined && more.length === 0 ? only : values
}
