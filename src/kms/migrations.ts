import type { LinkRules } from './version.ts'

interface Retired {
  /** The first version without the old id. Links of earlier ones are rewritten. */
  readonly version: number
  readonly question: string
}

/** What became of an id that links may carry and that no table has any more. */
export type Migration =
  /** One answer became another, or was split into answers to several questions: a choice by question. */
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
 * What the link says under a new id itself goes before what an old one became.
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
    if (migration.kind !== 'question' && migration.choice !== undefined && migration.choice !== value) continue
    answers.delete(question)
    const became = becameOf(migration, value).filter(([id]) => answers.get(id) === undefined)
    for (const [id, choice] of became) answers.set(id, choice)
    if (migration.kind === 'dropped') dropped.push({ key: question, value, reason: migration.reason })
    else if (became.length === 0) dropped.push({ key: question, value, reason: 'The link has what took its place.' })
  }
  return { given: Object.fromEntries(answers), dropped }
}

function becameOf(migration: Migration, value: string): [string, string][] {
  switch (migration.kind) {
    case 'choice':
      return Object.entries(migration.became)
    case 'question':
      return [[migration.became, value]]
    case 'dropped':
      return []
  }
}
