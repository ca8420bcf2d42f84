import { answerOf, choicesOf, type Answers } from './answers.ts'
import { cellOf, decide, outcomeOf, type Outcome } from './decide.ts'
import { OPTIONS, type NeedId, type Option } from './options.ts'
import { needsOf, QUESTIONS, type Choice, type Question } from './questions.ts'
import { SERVICES } from './services.ts'
import type { ServiceId } from './services/ids.ts'
import type { Service } from './services/service.ts'

/**
 * Every set of answers, counted without being made: at a service, two choices of a question are alike when they rule the same
 * options out and open the same further questions. A set of options is a number here, one bit an option.
 */
type Ruled = number

/** Sets of complete answers that decide alike, by one of them. */
export interface AnswerClass {
  readonly answers: Answers
  /** How many sets there are of this class. More than a `number` holds where many answers can be given at once. */
  readonly sets: bigint
}

/** Sets of complete answers after which the same options stand at a service. */
export interface OutcomeClass extends AnswerClass {
  readonly service: ServiceId
  /** Simplest first; the first is the recommendation. Empty: nothing fits. */
  readonly standing: readonly Option[]
}

/** One way to answer a question, for all that are alike. */
interface Way {
  readonly answer: string
  readonly sets: bigint
  readonly ruled: Ruled
  /** The questions that it opens, and how many demands it makes: of those alike, the one with fewest speaks for all. */
  readonly opens: string
  readonly demands: number
}

const bitOf = (option: Option): Ruled => 1 << OPTIONS.indexOf(option)

const bitsOf = (options: readonly Option[]): Ruled => options.reduce((bits, option) => bits | bitOf(option), 0)

/** What a service rules out by itself. */
const ruledAtStart = (service: Service): Ruled =>
  bitsOf(OPTIONS.filter((option) => service.notOffered[option.id])) | ruledBy(service.needs, service)

const ruledBy = (needs: readonly NeedId[], service: Service): Ruled =>
  bitsOf(OPTIONS.filter((option) => needs.some((need) => !cellOf(option, need, service).met)))

const opens = (question: Question, choice: Choice): string =>
  QUESTIONS.filter(({ onlyAfter }) => onlyAfter?.question === question.id && onlyAfter.choices.includes(choice.id))
    .map(({ id }) => id)
    .join()

const wayOf = (question: Question, choice: Choice, service: Service): Way => ({
  answer: choice.id,
  sets: 1n,
  ruled: ruledBy(needsOf(choice, service.id), service),
  opens: opens(question, choice),
  demands: needsOf(choice, service.id).length,
})

/** Puts those that are alike together. */
function merged(ways: readonly Way[]): Way[] {
  const byEffect = new Map<string, Way>()
  for (const way of ways) {
    const key = `${way.ruled} ${way.opens}`
    const known = byEffect.get(key)
    if (!known) byEffect.set(key, way)
    else byEffect.set(key, { ...(way.demands < known.demands ? way : known), sets: way.sets + known.sets })
  }
  return [...byEffect.values()]
}

/** The distinct ways to answer a question after these answers. */
function waysOf(question: Question, before: Answers, service: Service): Way[] {
  const choices = choicesOf(question, before)
  if (!question.many) return merged(choices.map((choice) => wayOf(question, choice, service)))
  const alone = choices.filter((choice) => choice.alone).map((choice) => wayOf(question, choice, service))
  const nothing: Way = { answer: '', sets: 1n, ruled: 0, opens: '', demands: 0 }
  let together: Way[] = [nothing]
  for (const choice of choices.filter((each) => !each.alone)) {
    const added = wayOf(question, choice, service)
    together = merged([
      ...together,
      ...together.map((way) => ({
        answer: answerOf(question, [...way.answer.split('.'), choice.id]),
        sets: way.sets,
        ruled: way.ruled | added.ruled,
        opens: way.opens || added.opens,
        demands: way.demands + added.demands,
      })),
    ])
  }
  // answering nothing is no answer
  const answered = together.flatMap((way) => {
    if (way.answer !== '') return [way]
    const first = choices.find((choice) => !choice.alone && ruledBy(needsOf(choice, service.id), service) === 0)
    return first && way.sets > 1n ? [{ ...way, answer: first.id, sets: way.sets - 1n }] : []
  })
  return merged([...alone, ...answered])
}

/** Every class of answers at a service, one set of each: the product of the distinct ways. Some thousands. */
export function* classesAt(service: Service): Generator<AnswerClass> {
  yield* from(
    { service: service.id },
    1n,
    QUESTIONS.filter(({ id }) => id !== 'service'),
  )

  function* from(answers: Answers, sets: bigint, questions: readonly Question[]): Generator<AnswerClass> {
    const [question, ...rest] = questions
    if (!question) {
      yield { answers, sets }
      return
    }
    const ways = waysOf(question, answers, service)
    if (ways.length === 0) yield* from(answers, sets, rest)
    for (const way of ways) yield* from({ ...answers, [question.id]: way.answer }, sets * way.sets, rest)
  }
}

interface State extends AnswerClass {
  readonly ruled: Ruled
  readonly demands: number
}

/** The same, put together by what is left standing: some dozens at a service. */
export function outcomesAt(service: Service): OutcomeClass[] {
  let states: State[] = [{ answers: { service: service.id }, sets: 1n, ruled: ruledAtStart(service), demands: 0 }]
  for (const question of QUESTIONS.filter(({ id }) => id !== 'service')) {
    const next = new Map<string, State>()
    for (const state of states) {
      const ways = waysOf(question, state.answers, service)
      if (ways.length === 0) put(next, state)
      for (const way of ways) {
        put(next, {
          answers: { ...state.answers, [question.id]: way.answer },
          sets: state.sets * way.sets,
          ruled: state.ruled | way.ruled,
          demands: state.demands + way.demands,
        })
      }
    }
    states = [...next.values()]
  }
  const outcomes = new Map<Ruled, State>()
  for (const state of states) outcomes.set(state.ruled, fewestOf(state, outcomes.get(state.ruled)))
  return [...outcomes.values()]
    .map(({ answers, sets, ruled }) => ({
      service: service.id,
      answers,
      sets,
      standing: OPTIONS.filter((option) => (ruled & bitOf(option)) === 0),
    }))
    .toSorted((a, b) => b.standing.length - a.standing.length)
}

/** Later questions look at the answers that open them, so these keep states apart. */
function put(states: Map<string, State>, state: State) {
  const key = `${state.ruled} ${openedBy(state.answers)}`
  states.set(key, fewestOf(state, states.get(key)))
}

const openedBy = (answers: Answers): string =>
  QUESTIONS.filter(({ onlyAfter }) => {
    const before = onlyAfter && answers[onlyAfter.question]
    return onlyAfter && before !== undefined && onlyAfter.choices.includes(before)
  })
    .map(({ id }) => id)
    .join()

const fewestOf = (state: State, known: State | undefined): State =>
  known ? { ...(state.demands < known.demands ? state : known), sets: state.sets + known.sets } : state

/** How many sets of complete answers there are at a service, counted without looking at what they decide. */
export function setsAt(service: Service): bigint {
  let states = new Map<string, { answers: Answers; sets: bigint }>([
    ['', { answers: { service: service.id }, sets: 1n }],
  ])
  for (const question of QUESTIONS.filter(({ id }) => id !== 'service')) {
    const next: typeof states = new Map()
    for (const { answers, sets } of states.values()) {
      for (const [answer, ways] of waysToAnswer(question, answers)) {
        const after = answer === undefined ? answers : { ...answers, [question.id]: answer }
        const key = openedBy(after)
        next.set(key, { answers: after, sets: (next.get(key)?.sets ?? 0n) + sets * ways })
      }
    }
    states = next
  }
  return [...states.values()].reduce((sum, { sets }) => sum + sets, 0n)
}

/** Each single answer once; for a question of which several may be chosen, one for all. */
function waysToAnswer(question: Question, before: Answers): [answer: string | undefined, ways: bigint][] {
  const choices = choicesOf(question, before)
  if (choices.length === 0) return [[undefined, 1n]]
  if (!question.many) return choices.map(({ id }) => [id, 1n])
  const alone = choices.filter((choice) => choice.alone).length
  return [[choices[0]?.id, 2n ** BigInt(choices.length - alone) - 1n + BigInt(alone)]]
}

/** What all answers together lead to, for a review. */
export interface Review {
  readonly outcomes: readonly OutcomeClass[]
  readonly sets: bigint
  /** Sets of answers by what they lead to. */
  readonly setsOf: ReadonlyMap<Outcome, bigint>
  /** Sets of answers that lead nowhere: neither to an option nor to what would have to be given up. */
  readonly gaps: bigint
  /** Options that no answers lead to. */
  readonly unreachable: readonly Option[]
}

export function review(): Review {
  const outcomes = SERVICES.flatMap(outcomesAt)
  const setsOf = new Map<Outcome, bigint>()
  let decided = 0n
  for (const { answers, sets } of outcomes) {
    const decision = decide(answers)
    const outcome = outcomeOf(decision)
    setsOf.set(outcome, (setsOf.get(outcome) ?? 0n) + sets)
    if (decision.kind === 'recommended' || decision.closest.length > 0) decided += sets
  }
  const sets = SERVICES.reduce((sum, service) => sum + setsAt(service), 0n)
  return {
    outcomes,
    sets,
    setsOf,
    gaps: sets - decided,
    unreachable: OPTIONS.filter(({ id }) => !setsOf.has(id)),
  }
}
