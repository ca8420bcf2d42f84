import { choicesIn, readAnswers, settingsIn, type Answers, type Dropped } from './answers.ts'
import { unfinishedAt } from './changes.ts'
import { decide, type Decision, type Objections } from './decide.ts'
import { OPTIONS, type Option } from './options.ts'
import { searchOf } from './pasted.ts'
import { deliver, type AlsoNeeded, type Delivered } from './policy/deliver.ts'
import type { Settings } from './policy/settings.ts'
import type { Explained, Statement } from './policy/statement.ts'
import { QUESTIONS, type Question } from './questions.ts'
import { rulesIn, type LinkRules } from './version.ts'

/** One of two links, by the rules of today. */
export interface Side {
  readonly answers: Answers
  readonly dropped: readonly Dropped[]
  readonly rules: LinkRules
  readonly decision: Decision
  /** Of the policy. */
  readonly settings: Settings
  /** Its answers end before the last question. */
  readonly unfinished: boolean
}

export function sideOf(query: string): Side {
  const search = searchOf(query)
  const { answers, dropped } = readAnswers(search)
  const { settings, dropped: unknown } = settingsIn(search)
  const rules = rulesIn(search)
  return {
    answers,
    dropped: [...dropped, ...unknown],
    rules,
    decision: decide(answers),
    settings,
    unfinished: unfinishedAt(answers, rules) !== undefined,
  }
}

export type Which = 'a' | 'b'

/** Something that only one has, or that is not the same in both. */
export type Difference<Thing> =
  | { readonly kind: 'only'; readonly in: Which; readonly thing: Thing }
  | { readonly kind: 'changed'; readonly a: Thing; readonly b: Thing }

/** The choices made for a question; absent where there is none. */
export interface AnswerPair {
  readonly question: Question
  /** The answers in words; absent where there is none. */
  readonly a?: string
  readonly b?: string
}

/** Something else that must be in place, and what differs in the policy that goes with it. */
export interface AlsoDifference {
  readonly difference: Difference<AlsoNeeded>
  readonly statements: readonly Difference<Explained>[]
}

interface OptionDifference {
  readonly option: Option
  readonly outOf: Which
  readonly objections: Objections
}

export interface Comparison {
  readonly answers: readonly AnswerPair[]
  readonly sameAnswers: readonly AnswerPair[]
  /** Kinds of key that one link rules out and the other does not. */
  readonly options: readonly OptionDifference[]
  /** Statements of the key policies. */
  readonly statements: readonly Difference<Explained>[]
  readonly also: readonly AlsoDifference[]
}

const wordsOf = (answers: Answers, { id }: Question): string =>
  choicesIn(answers, id)
    .map(({ says }) => says)
    .join(', ')

/** What differs between two links. */
export function compare(a: Side, b: Side): Comparison {
  const pairs = QUESTIONS.flatMap((question): AnswerPair[] => {
    const [one, other] = [wordsOf(a.answers, question), wordsOf(b.answers, question)]
    return one || other ? [{ question, ...(one && { a: one }), ...(other && { b: other }) }] : []
  })
  const [deliveredA, deliveredB] = [deliveredOf(a), deliveredOf(b)]
  return {
    answers: pairs.filter((pair) => pair.a !== pair.b),
    sameAnswers: pairs.filter((pair) => pair.a === pair.b),
    options: OPTIONS.flatMap((option): OptionDifference[] => {
      const [outOfA, outOfB] = [a, b].map(({ decision }) => decision.ruledOut.find((out) => out.option === option))
      if (outOfA && !outOfB) return [{ option, outOf: 'a', objections: outOfA.objections }]
      if (outOfB && !outOfA) return [{ option, outOf: 'b', objections: outOfB.objections }]
      return []
    }),
    statements: statementDifferences(keyPolicyIn(deliveredA), keyPolicyIn(deliveredB)),
    also: differences(deliveredA?.also ?? [], deliveredB?.also ?? [], ({ id }) => id, alsoText).map((difference) => ({
      difference,
      statements:
        difference.kind === 'changed'
          ? statementDifferences(difference.a.policy?.statements ?? [], difference.b.policy?.statements ?? [])
          : [],
    })),
  }
}

/** The elements in which two statements differ: “Principal”, “Condition”. */
export const differsIn = (a: Statement, b: Statement): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (element) => canonical(memberOf(a, element)) !== canonical(memberOf(b, element)),
  )

const memberOf = (statement: Statement, element: string): unknown =>
  Object.entries(statement).find(([name]) => name === element)?.[1]

const deliveredOf = ({ decision, answers, settings }: Side): Delivered | undefined =>
  decision.kind === 'recommended' ? deliver(decision.option, answers, {}, settings) : undefined

const keyPolicyIn = (delivered: Delivered | undefined) => (delivered?.kind === 'key-policy' ? delivered.statements : [])

const statementDifferences = (a: readonly Explained[], b: readonly Explained[]) =>
  differences(
    a,
    b,
    ({ statement }) => statement.Sid,
    ({ statement }) => canonical(statement),
  )

const alsoText = ({ title, says, items = [], command = '', policy }: AlsoNeeded) =>
  canonical([
    title,
    says,
    ...items,
    command,
    ...(policy?.statements ?? []).map(({ statement }) => canonical(statement)),
  ])

/** In the order of `a`, with what only `b` has at the end. */
function differences<Thing>(
  a: readonly Thing[],
  b: readonly Thing[],
  idOf: (thing: Thing) => string,
  textOf: (thing: Thing) => string,
): Difference<Thing>[] {
  const inB = new Map(b.map((thing) => [idOf(thing), thing]))
  const inA = new Set(a.map(idOf))
  return [
    ...a.flatMap((thing): Difference<Thing>[] => {
      const other = inB.get(idOf(thing))
      if (other === undefined) return [{ kind: 'only', in: 'a', thing }]
      return textOf(thing) === textOf(other) ? [] : [{ kind: 'changed', a: thing, b: other }]
    }),
    ...b.filter((thing) => !inA.has(idOf(thing))).map((thing): Difference<Thing> => ({ kind: 'only', in: 'b', thing })),
  ]
}

/** JSON in which the order of members and of list items says nothing, and a list of one is its item: as in IAM. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(canonical).toSorted()
    return items.length === 1 ? (items[0] ?? '') : `[${items.join()}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
  return `{${members.toSorted().join()}}`
}
