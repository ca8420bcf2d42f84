import { answerOf, choicesIn, readAnswers, type Answers } from './answers.ts'
import { outcomeOf, type Change, type Decision, type Objections, type RuledOut } from './decide.ts'
import { EDGES } from './edges.ts'
import { exclusiveAnswers } from './explain.ts'
import type { FactId } from './facts.ts'
import { OPTIONS, type Option } from './options.ts'
import { questionOf, type Choice } from './questions.ts'

/** Kinds of key that the same answers keep out by the same facts: what to give up for any of them. */
export interface Closest {
  readonly options: readonly [Option, ...Option[]]
  readonly objections: Objections
}

/** The kinds of key that come closest, those with the same reasons together, in their order. */
export function closestTogether(closest: readonly RuledOut[]): Closest[] {
  const groups = new Map<string, Closest>()
  for (const { option, objections } of closest) {
    const key = JSON.stringify(objections.map(({ question, choice, need, fact }) => [question, choice.id, need, fact]))
    const { options: [first, ...more] = [option] } = groups.get(key) ?? {}
    groups.set(key, { options: first === option ? [option] : [first, ...more, option], objections })
  }
  return [...groups.values()]
}

interface Ranked {
  /** What to show at once. */
  readonly first: readonly Change[]
  readonly rest: readonly Change[]
}

/** How many changes a reader takes in before he looks for his own. */
const AT_ONCE = 5

const SIMPLEST: readonly string[] = OPTIONS.map(({ id }) => id)
const rankOf = ({ decision }: Change) =>
  SIMPLEST.indexOf(outcomeOf(decision)) + (decision.kind === 'nothing-fits' ? 100 : 0)

/**
 * The changes that tell most, and the others. Where something is recommended: one for each kind of key that they lead to,
 * simplest first. Where nothing fits: one for each answer that excludes others, and what can be taken back.
 */
export function rankChanges(changes: readonly Change[], decision: Decision): Ranked {
  const excluding = exclusiveAnswers(decision)
  const inConflict = new Set(
    decision.ruledOut
      .flatMap(({ objections }) => objections)
      .filter(({ choice }) => excluding.includes(choice))
      .map(({ question }) => question),
  )
  const seen = new Set<string>()
  const first = [...changes]
    .toSorted((a, b) => (decision.kind === 'recommended' ? rankOf(a) - rankOf(b) : 0))
    .filter((change) => {
      if (decision.kind === 'recommended' && change.decision.kind === 'nothing-fits') return false
      if (decision.kind === 'nothing-fits' && !inConflict.has(change.question.id)) return false
      const key = decision.kind === 'recommended' ? outcomeOf(change.decision) : change.question.id
      return !seen.has(key) && Boolean(seen.add(key))
    })
    .slice(0, AT_ONCE)
  return { first, rest: changes.filter((change) => !first.includes(change)) }
}

/** Deliveries that take no KMS key, in a bucket that has to have one: they get a bucket of their own. */
export interface OwnBucket {
  readonly choices: readonly [Choice, ...Choice[]]
  readonly facts: readonly FactId[]
  /** The answers for this bucket without them. */
  readonly here: Answers
  /** The answers for the bucket of their own. */
  readonly there: Answers
}

/** The way out that AWS’s pages leave for logs that go only into a bucket under SSE-S3; none where nothing speaks for it. */
export function ownBucket(decision: Decision, answers: Answers): OwnBucket | undefined {
  if (decision.kind === 'recommended') return undefined
  const isSseS3 = ({ needs }: Choice) => needs.includes('sse-s3-delivery')
  const made = choicesIn(answers, 'delivery')
  const [first, ...more] = made.filter(isSseS3)
  if (!first) return undefined
  const question = questionOf('delivery')
  const others = made.filter((choice) => !isSseS3(choice)).map(({ id }) => id)
  const choices = [first, ...more] as const
  return {
    choices,
    facts: choices.flatMap(({ id }) =>
      Object.entries(EDGES).flatMap(([edge, { fact }]) => (edge === id ? [fact] : [])),
    ),
    here: readAnswers({ ...answers, delivery: answerOf(question, others.length > 0 ? others : ['none']) }).answers,
    there: readAnswers({
      service: 's3',
      accounts: 'own',
      delivery: answerOf(
        question,
        choices.map(({ id }) => id),
      ),
    }).answers,
  }
}
