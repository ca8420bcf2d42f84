import { answerOf, choicesOf, readAnswers, writeLink, type Answers } from '../src/kms/answers.ts'
import { decide, outcomeOf } from '../src/kms/decide.ts'
import { OPTIONS } from '../src/kms/options.ts'
import { QUESTIONS, type Choice, type Question } from '../src/kms/questions.ts'
import { RELEASED, RULES_VERSION } from '../src/kms/version.ts'
import { steps } from '../src/kms/wizard.ts'

/** Whether the links of the rules as they are must stay as they are. */
export const isReleased = RULES_VERSION in RELEASED

/** What a file of golden links holds. */
export interface Golden {
  readonly version: number
  /** Every kind of key, and every choice by question, that links of this version can name. */
  readonly options: readonly string[]
  readonly questions: Readonly<Record<string, readonly string[]>>
  /** Outcome by query. */
  readonly links: Readonly<Record<string, string>>
}

/** Sets of answers that are drawn for each service, to choose the links from. */
const DRAWN = 1500

/** A link is kept while it brings so many new pairs of choices; the last round keeps whatever is new. */
const ROUNDS = [40, 25, 15, 8, 4, 2, 1]

/**
 * Links for the rules as they are: each choice of each question, every outcome, and every pair of choices that can stand
 * together, some of them alone among answers that ask for nothing. The same rules make the same links.
 */
export function goldenLinks(): Golden {
  const drawn = new Map(everyDraw().map((answers) => [queryOf(answers), answers]))
  const outcomes = new Map([...drawn].map(([query, answers]) => [query, outcomeOf(decide(answers))]))
  // Links that lead to a key come first: where nothing fits, much can change and the outcome stays.
  const fitting = [...drawn.keys()].filter((query) => outcomes.get(query) !== 'nothing-fits')
  const kept = new Set<string>()
  const pairs = new Set<string>()
  for (const queries of [fitting, [...drawn.keys()]]) {
    for (const enough of ROUNDS) {
      for (const query of queries) {
        const fresh = pairsOf(drawn.get(query) ?? {}).filter((pair) => !pairs.has(pair))
        if (fresh.length < enough) continue
        kept.add(query)
        for (const pair of fresh) pairs.add(pair)
      }
    }
  }
  for (const query of [...everyPlain(), ...everySeveral()].map(queryOf)) kept.add(query)
  for (const outcome of new Set(outcomes.values())) {
    const some = [...drawn.keys()].filter((query) => outcomes.get(query) === outcome).slice(0, 3)
    for (const query of some) kept.add(query)
  }
  return {
    version: RULES_VERSION,
    options: OPTIONS.map(({ id }) => id),
    questions: Object.fromEntries(QUESTIONS.map(({ id, choices }) => [id, choices.map((choice) => choice.id)])),
    links: Object.fromEntries([...kept].toSorted().map((query) => [query, outcomes.get(query) ?? ''])),
  }
}

const queryOf = (answers: Answers) => new URLSearchParams(writeLink(answers)).toString()

const SERVICES = QUESTIONS[0]?.choices ?? []

/** A choice among answers that ask for nothing. */
const alone = (service: Choice, special?: Choice) =>
  asked(({ id }, choices) =>
    id === 'service' ? service : special && choices.includes(special) ? special : quiet(choices),
  )

/** Each service with nothing special, and each choice alone at the services in turn. */
function everyPlain(): Answers[] {
  const special = QUESTIONS.slice(1).flatMap(({ choices }) => choices)
  return [
    ...SERVICES.map((service) => alone(service)),
    ...special.flatMap((choice, at) => {
      const fitting = SERVICES.filter(({ id }) => choice.services?.some((service) => service === id) ?? true)
      const service = fitting[at % fitting.length]
      return service ? [alone(service, choice)] : []
    }),
  ]
}

/** Where several choices may be made, each with the one behind it, and all together, at each service that has its own. */
function everySeveral(): Answers[] {
  return QUESTIONS.filter(({ many }) => many).flatMap((question) => {
    const seen = new Set<string>()
    return SERVICES.flatMap((service) => {
      const ids = choicesOf(question, { service: service.id }).flatMap(({ id, alone: alones }) => (alones ? [] : [id]))
      if (ids.length < 2 || seen.has(ids.join())) return []
      seen.add(ids.join())
      const some = [...ids.slice(1).map((id, at) => [ids[at] ?? id, id]), ids]
      return some.map((each) =>
        asked(({ id }, choices) => {
          if (id === 'service') return service
          return id === question.id ? { id: answerOf(question, each) } : quiet(choices)
        }),
      )
    })
  })
}

/** Many sets for each service, at random; the plain ones first. */
function everyDraw(): Answers[] {
  const random = mulberry32(1)
  const any = (choices: readonly Choice[]) =>
    random() < 0.5 ? quiet(choices) : choices[Math.floor(random() * choices.length)]
  return [
    ...everyPlain(),
    ...everySeveral(),
    ...SERVICES.flatMap((service) =>
      Array.from({ length: DRAWN }, () => asked(({ id }, choices) => (id === 'service' ? service : any(choices)))),
    ),
  ]
}

/** The choice that asks for nothing. */
const quiet = (choices: readonly Choice[]) => choices.find(({ needs }) => needs.length === 0) ?? choices[0]

/** The answers of a reader who answers what he is asked, and so. */
function asked(pick: (question: Question, choices: readonly Choice[]) => Pick<Choice, 'id'> | undefined): Answers {
  let answers: Answers = {}
  for (const question of QUESTIONS) {
    const choices = choicesOf(question, answers)
    const choice = choices.length > 0 ? pick(question, choices) : undefined
    if (choice) answers = { ...answers, [question.id]: choice.id }
  }
  // What would have been skipped goes; that can make a later answer pointless too.
  for (;;) {
    const skipped = new Set<string>(steps(answers).flatMap((step) => (step.kind === 'skip' ? [step.question.id] : [])))
    const left = readAnswers(Object.fromEntries(Object.entries(answers).filter(([id]) => !skipped.has(id)))).answers
    if (Object.keys(left).length === Object.keys(answers).length) return answers
    answers = left
  }
}

function pairsOf(answers: Answers): string[] {
  const made = Object.entries(answers).flatMap(([id, answer]) => answer.split('.').map((choice) => `${id}=${choice}`))
  return made.flatMap((one, at) => made.slice(at).map((other) => `${one}&${other}`))
}

/** A small random number generator with a seed. */
function mulberry32(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
