import { BETWEEN, isQuestionId, questionOf } from './questions.ts'
import type { LinkRules } from './version.ts'

interface Retired {
  /** The first version without the old id. Links of earlier ones are rewritten. */
  readonly version: number
  readonly question: string
}

/** What became of an id that links may carry and that no table has any more. */
export type Migration =
  /**
   * One answer became another, or was split into answers to several questions: a choice by question, or several as a link
   * has them where the question takes several.
   */
  | (Retired & {
      readonly kind: 'choice'
      readonly choice: string
      readonly became: { readonly [question: string]: string }
    })
  /** A question with all of its choices got another id. */
  | (Retired & { readonly kind: 'question'; readonly became: string })
  /** An answer, or every answer to a question, says nothing any more. The reader is told why, in a sentence. */
  | (Retired & { readonly kind: 'dropped'; readonly choice?: string; readonly reason: string })

/**
 * The retired ids, oldest version first. Ids are never reused, so none of these is an id of today, and rewriting what is
 * already rewritten changes nothing.
 */
export const MIGRATIONS: readonly Migration[] = []

type Given = Readonly<Record<string, string | undefined>>

/** An answer that a migration could not carry over. */
interface LeftBehind {
  readonly key: string
  readonly value: string
  readonly reason: string
}

/**
 * Puts what became of them in the place of retired ids. A version that nobody knows is taken for the oldest.
 * What the link says under a new id itself goes before what an old one became; where several answers are possible, both stand.
 */
export function migrate(
  given: Given,
  rules: LinkRules,
  migrations: readonly Migration[] = MIGRATIONS,
): { given: Given; dropped: readonly LeftBehind[] } {
  const since = rules.kind === 'older' ? rules.version : 0
  const due = rules.kind === 'today' ? [] : migrations.filter(({ version }) => version > since)
  if (due.length === 0) return { given, dropped: [] }

  const answers = new Map(Object.entries(given))
  const dropped: LeftBehind[] = []
  for (const migration of due) {
    const { question } = migration
    const value = answers.get(question)
    if (value === undefined) continue
    const retired = migration.kind === 'question' ? undefined : migration.choice
    const ids = value.split(BETWEEN)
    if (retired !== undefined && !ids.includes(retired)) continue
    const { [question]: inItsPlace = '', ...elsewhere } = becameOf(migration, value)
    const rest = retired === undefined ? '' : replaced(ids, retired, inItsPlace)
    if (rest === '') answers.delete(question)
    else answers.set(question, rest)
    let kept = inItsPlace !== ''
    for (const [id, choice] of Object.entries(elsewhere)) {
      const joined = joinedIn(id, answers.get(id), choice)
      if (joined === undefined) continue
      answers.set(id, joined)
      kept = true
    }
    const key = question
    if (migration.kind === 'dropped') dropped.push({ key, value: retired ?? value, reason: migration.reason })
    else if (!kept) dropped.push({ key, value: retired ?? value, reason: 'The link has what took its place.' })
  }
  return { given: Object.fromEntries(answers), dropped }
}

/** The ids of an answer with others in the place of one; each once. */
const replaced = (ids: readonly string[], retired: string, by: string): string =>
  [...new Set(ids.flatMap((id) => (id === retired ? (by === '' ? [] : by.split(BETWEEN)) : [id])))].join(BETWEEN)

/** An answer beside the one that the link gives. `undefined`: the link’s own stands, and both cannot. */
function joinedIn(question: string, own: string | undefined, added: string): string | undefined {
  if (own === undefined) return added
  if (!isQuestionId(question) || !questionOf(question).many) return undefined
  const ids = [...own.split(BETWEEN), ...added.split(BETWEEN)]
  const alone = questionOf(question).choices.some((choice) => choice.alone && ids.includes(choice.id))
  return alone ? undefined : [...new Set(ids)].join(BETWEEN)
}

function becameOf(migration: Migration, value: string): { readonly [question: string]: string } {
  switch (migration.kind) {
    case 'choice':
      return migration.became
    case 'question':
      return { [migration.became]: value }
    case 'dropped':
      return {}
  }
}
