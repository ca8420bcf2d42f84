import { readAnswers, serviceIn, writeAnswers, type Answers, type Dropped } from './answers.ts'
import { unfinishedAt } from './changes.ts'
import { decide, type Decision } from './decide.ts'
import type { Question } from './questions.ts'
import { serviceOf } from './services.ts'
import { RULES_KEY, rulesIn, RULES_VERSION, type LinkRules } from './version.ts'

/** One of the things that a plan protects: a link of the wizard, with a name for people. */
export interface Workload {
  /** Empty where it has none; else as `readName` returns it. */
  readonly name: string
  readonly answers: Answers
  /** The version of the rules that its answers were given under. */
  readonly rules: number
}

/** More would make a link that some programs cut off. */
export const MAX_WORKLOADS = 20
export const MAX_NAME = 40

/*
 * A plan is one value in a query. A workload is its name and the pairs of its own link, its version last:
 *
 *   Order files_service.s3_accounts.own_rules.2__Mail_service.sns_rules.2
 *
 * Between the parts of a workload stands an underscore, between workloads two. Queries leave underscores, dots and dashes
 * as they are, no id and no name has an underscore, and a name has no dot.
 */
const BETWEEN_WORKLOADS = '__'
const BETWEEN_PARTS = '_'
const AFTER_QUESTION = '.'

/** The plan as one value of a query. Equal plans make equal texts. */
export const writePlan = (workloads: readonly Workload[]): string =>
  workloads
    .map(({ name, answers, rules }) =>
      [
        ...(name === '' ? [] : [name]),
        ...Object.entries({ ...writeAnswers(answers), [RULES_KEY]: String(rules) }).map(
          ([id, choice]) => id + AFTER_QUESTION + choice,
        ),
      ].join(BETWEEN_PARTS),
    )
    .join(BETWEEN_WORKLOADS)

/** Something in a plan’s text that was not kept. */
export type PlanProblem =
  | { readonly kind: 'name'; readonly workload: string; readonly text: string; readonly says: string }
  /** Neither a name nor an answer. */
  | { readonly kind: 'part'; readonly workload: string; readonly text: string }
  | { readonly kind: 'answer'; readonly workload: string; readonly dropped: Dropped }
  | { readonly kind: 'too-many'; readonly left: readonly string[] }

interface PlanRead {
  readonly workloads: readonly Workload[]
  readonly problems: readonly PlanProblem[]
}

/** Keeps what can be read of a plan, up to `MAX_WORKLOADS`, and reports the rest. */
export function readPlan(text: string): PlanRead {
  const problems: PlanProblem[] = []
  const workloads: Workload[] = []
  for (const piece of withoutTail(text).split(BETWEEN_WORKLOADS)) {
    const read = readWorkload(piece, workloads.length)
    problems.push(...read.problems)
    const { name, answers } = read.workload
    if (name !== '' || Object.keys(answers).length > 0) workloads.push(read.workload)
  }
  const kept = fitted(workloads)
  return { workloads: kept.workloads, problems: [...problems, ...kept.problems] }
}

/** What a sentence around a link leaves at its end. */
const withoutTail = (text: string): string => text.trim().replace(/[\s.,;:!?)\]}>"'”’…]+$/, '')

/** The first `MAX_WORKLOADS`. */
export function fitted(workloads: readonly Workload[]): PlanRead {
  const left = workloads.slice(MAX_WORKLOADS)
  return {
    workloads: workloads.slice(0, MAX_WORKLOADS),
    problems:
      left.length > 0 ? [{ kind: 'too-many', left: left.map((each, at) => labelOf(each, MAX_WORKLOADS + at)) }] : [],
  }
}

function readWorkload(text: string, at: number): { workload: Workload; problems: PlanProblem[] } {
  const parts = text.split(BETWEEN_PARTS).filter((part) => part.trim() !== '')
  const pairs = new Map<string, string>()
  const problems: PlanProblem[] = []
  let name = ''
  const label = () => labelOf({ name, answers: {} }, at)
  for (const [position, part] of parts.entries()) {
    const dot = part.indexOf(AFTER_QUESTION)
    if (dot > 0) {
      const [id, choice] = [part.slice(0, dot), part.slice(dot + 1)]
      if (!pairs.has(id)) pairs.set(id, choice)
    } else if (position === 0 && dot === -1) {
      const named = readName(part)
      if (named.kind === 'name') name = named.name
      else problems.push({ kind: 'name', workload: label(), text: part, says: named.says })
    } else {
      problems.push({ kind: 'part', workload: label(), text: part })
    }
  }
  const workload = workloadOf(Object.fromEntries(pairs), name)
  return {
    workload: workload.workload,
    problems: [
      ...problems,
      ...workload.dropped.map((dropped): PlanProblem => ({ kind: 'answer', workload: label(), dropped })),
    ],
  }
}

/** A workload from the pairs of a link. */
export function workloadOf(
  link: Readonly<Record<string, string | undefined>>,
  name = '',
): { readonly workload: Workload; readonly dropped: readonly Dropped[] } {
  const { answers, dropped } = readAnswers(link)
  return { workload: { name, answers, rules: versionOf(rulesIn(link)) }, dropped }
}

/** The version as a number. What is unknown is read as the oldest, here as everywhere. */
export function versionOf(rules: LinkRules): number {
  if (rules.kind === 'today') return RULES_VERSION
  return rules.kind === 'older' ? rules.version : versionOf(rulesIn({}))
}

/** The query of the workload’s own link, by the rules that it was made under. */
export const linkOf = ({ answers, rules }: Workload): Record<string, string> => ({
  ...writeAnswers(answers),
  [RULES_KEY]: String(rules),
})

/** What a reader typed as a name, with blanks and dashes of every kind made plain, or what is wrong with it. */
export type Named = { readonly kind: 'name'; readonly name: string } | { readonly kind: 'wrong'; readonly says: string }

export function readName(text: string): Named {
  const name = text
    .normalize('NFC')
    .replaceAll(/[\s+]+/g, ' ') // a plus is a blank that was escaped once more
    .replaceAll(/\p{Pd}/gu, '-')
    .trim()
  if (!/^[\p{L}\p{M}\p{Nd} -]*$/u.test(name)) {
    return { kind: 'wrong', says: 'A name has letters, digits, spaces and dashes only.' }
  }
  if (Array.from(name).length > MAX_NAME) return { kind: 'wrong', says: `A name has ${MAX_NAME} characters at most.` }
  if (/\p{Nd}{12}/u.test(name.replaceAll(/(?<=\p{Nd})[ -](?=\p{Nd})/gu, ''))) {
    return { kind: 'wrong', says: 'That could be an account number, which has no place in a link.' }
  }
  return { kind: 'name', name }
}

/** What to call a workload: its name, or its service and its place. */
export function labelOf({ name, answers }: Pick<Workload, 'name' | 'answers'>, at: number): string {
  if (name !== '') return name
  const service = serviceIn(answers)
  return service ? `${serviceOf(service).name} (no. ${at + 1})` : `Workload no. ${at + 1}`
}

/** Where a workload has got to. */
export interface Progress {
  readonly decision: Decision
  /** The question that is open; none: its answers are complete. */
  readonly next: Question | undefined
}

export const progressOf = ({ answers, rules }: Workload): Progress => ({
  decision: decide(answers),
  next: unfinishedAt(answers, rulesIn({ [RULES_KEY]: String(rules) })),
})

/** The same workloads with one of them at another place; unchanged where there is no such place. */
export function moved(workloads: readonly Workload[], from: number, to: number): readonly Workload[] {
  const workload = workloads[from]
  if (!workload || to < 0 || to >= workloads.length) return workloads
  return workloads.toSpliced(from, 1).toSpliced(to, 0, workload)
}

/** The same workloads with a copy of one behind it, under a name that no other has. */
export function duplicated(workloads: readonly Workload[], at: number): readonly Workload[] {
  const workload = workloads[at]
  if (!workload) return workloads
  const name = copyName(workload, new Set(workloads.map((each) => each.name)))
  return workloads.toSpliced(at + 1, 0, { ...workload, name })
}

function copyName({ name, answers }: Workload, taken: ReadonlySet<string>): string {
  const service = serviceIn(answers)
  const base = (name || (service ? serviceOf(service).name : 'Workload')).replaceAll(/[^\p{L}\p{M}\p{Nd} -]/gu, ' ')
  for (let number = 1; ; number++) {
    const ending = number === 1 ? ' copy' : ` copy ${number}`
    const named = readName(
      Array.from(base)
        .slice(0, MAX_NAME - ending.length)
        .join('') + ending,
    )
    const copied = named.kind === 'name' ? named.name : `Workload${ending}`
    if (!taken.has(copied)) return copied
  }
}
