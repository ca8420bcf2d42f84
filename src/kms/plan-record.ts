import { choicesIn } from './answers.ts'
import { NOT_VERIFIED, usd } from './cost.ts'
import { outcomeOf, type Outcome } from './decide.ts'
import { nameFor, reasonsFor, summaryOf, verdictOf } from './explain.ts'
import { factOf, type FactId } from './facts.ts'
import { labelOf, linkOf, progressOf, type Workload } from './plan.ts'
import type { PlanCost } from './plan-cost.ts'
import { standsAloneBecause, type Member, type PlanKeys, type Why } from './plan-keys.ts'
import { QUESTIONS } from './questions.ts'
import { plain, sources } from './record.ts'
import { standardNotes } from './standard-notes.ts'
import { RULES_VERSION } from './version.ts'

/** All that an export says of a plan beside its workloads. */
export interface PlanParts {
  readonly keys: PlanKeys
  readonly cost: PlanCost
  /** Places of workloads whose requests are still our guess. */
  readonly guessed: readonly number[]
  /** The address of the plan. */
  readonly link: string
  /** The address of a workload’s own page, by where it leads and its query. */
  readonly linkTo: (outcome: Outcome, query: Readonly<Record<string, string>>) => string
  /** ISO date. */
  readonly day: string
}

/** The plan as Markdown, to be kept beside the code. It says nothing that its pages do not say. */
export function planRecord(
  workloads: readonly Workload[],
  { keys, cost, guessed, link, linkTo, day }: PlanParts,
): string {
  const facts = new Set<FactId>()
  const cite = (id: FactId) => {
    facts.add(id)
    return plain(factOf(id).says)
  }
  const because = ({ says, facts: ids }: Why) => [says, ...ids.map(cite)].join(' ')
  const name = (at: number) => plain(labelIn(workloads, at))
  const blocks = [
    '# Keys for several workloads',
    bullets([`Date: ${day}`, `Rules: version ${RULES_VERSION}`, `Link: <${link}>`]),
    ...(provisionalIn(workloads).length > 0 ? [`**${plain(provisionalNote(workloads))}**`] : []),
    '## Workloads',
    table(workloads),
    ...workloads.flatMap((workload, at) => [
      `### ${at + 1}. ${name(at)}`,
      ...workloadBlocks(workload, cite),
      `Link: <${linkTo(outcomeOf(progressOf(workload).decision), linkOf(workload))}>`,
    ]),
    '## Keys to create',
    keys.own.length > 0 ? '' : 'None.',
    ...keys.own.flatMap((key, at) => {
      const { option, members, alone, provided, apart, more } = key
      return [
        `### Key ${at + 1}: ${plain(option.name)}`,
        `For ${members.map((member) => name(member.at)).join(', ')}.`,
        ...titled('It stands alone:', alone.map(because)),
        standsAloneBecause(key, keys) ?? '',
        ...titled('They can share it if all of this is true:', provided.map(because)),
        ...apart.flatMap(({ from, reasons }) => titled(`Not with key ${from + 1}:`, reasons.map(because))),
        ...titled('One key may not be enough:', more.map(because)),
      ]
    }),
    ...titled(
      '## Under keys that AWS provides',
      keys.byAws.map(({ at, option, answers }) => `${name(at)}: ${plain(nameFor(option, answers))}`),
    ),
    ...titled('## Left out: answers are missing', keys.unfinished.map(name)),
    ...titled('## Left out: nothing fits', keys.unfit.map(name)),
    '## Cost a month',
    bullets([
      ...cost.charges.flatMap(({ members, lines }) =>
        lines.map(
          ({ label, formula, amount, fact }) =>
            `${members.map((member) => name(member.at)).join(', ')} · ${label}: ${formula} = ${usd(amount)}. ${cite(fact)}`,
        ),
      ),
      `Together: ${cost.isLowerBound ? 'at least ' : ''}${usd(cost.total)}, by list prices, before tax`,
      ...(guessed.length > 0 ? [guessNote(guessed.map(name))] : []),
      ...cost.notes,
      ...NOT_VERIFIED.map((says) => `Not verified, and in no sum: ${says}`),
    ]),
    '## Sources',
    sources([...facts]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** Workloads that lead somewhere by something that was not known. */
const provisionalIn = (workloads: readonly Workload[]): readonly Workload[] =>
  workloads.filter((workload) => progressOf(workload).decision.assumptions.length > 0)

/** What rests on answers that were not known. */
export const provisionalNote = (workloads: readonly Workload[]): string => {
  const names = workloads.flatMap((workload, at) =>
    progressOf(workload).decision.assumptions.length > 0 ? [labelOf(workload, at)] : [],
  )
  return `Provisional: ${names.join(', ')} ${names.length === 1 ? 'rests' : 'rest'} on answers that were not known, and keys and cost with ${names.length === 1 ? 'it' : 'them'}.`
}

/** Whose requests nobody has told yet. */
export const guessNote = (names: readonly string[]): string =>
  `The requests of ${names.join(', ')} are our guess and drive this sum: put in your own.`

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
const titled = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, bullets(lines)] : [])

const labelIn = (workloads: readonly Workload[], at: number): string => {
  const workload = workloads[at]
  return workload ? labelOf(workload, at) : ''
}

const leadsTo = ({ decision, next }: ReturnType<typeof progressOf>): string => {
  if (next) return `incomplete, next: ${next.topic}`
  return decision.kind === 'recommended' ? decision.option.name : 'nothing fits'
}

function table(workloads: readonly Workload[]): string {
  const rows = workloads.map((workload, at) => {
    const progress = progressOf(workload)
    return `| ${at + 1} | ${plain(labelOf(workload, at))} | ${plain(leadsTo(progress))} | ${progress.decision.assumptions.length} |`
  })
  return ['| No. | Workload | Kind of key | Assumptions |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function workloadBlocks({ answers, ...rest }: Workload, cite: (id: FactId) => string): string[] {
  const { decision, next } = progressOf({ answers, ...rest })
  const verdict =
    decision.kind === 'recommended' ? verdictOf(decision.option, answers) : 'Nothing fits all of the answers'
  return [
    next
      ? `Incomplete: its answers end before the question “${next.ask}” They lead nowhere yet.`
      : `**${plain(verdict)}.** ${plain(summaryOf(decision, answers))}`,
    ...titled(
      'Answers:',
      QUESTIONS.flatMap(({ id, ask }) => {
        const chosen = choicesIn(answers, id)
        return chosen.length > 0 ? [`${plain(ask)} **${plain(chosen.map(({ says }) => says).join('; '))}**`] : []
      }),
    ),
    ...titled(
      'Assumptions:',
      decision.assumptions.map(({ assumes }) => plain(assumes.charAt(0).toUpperCase() + assumes.slice(1))),
    ),
    ...titled(
      'To decide before it is relied on:',
      decision.assumptions.flatMap(({ undecided }) => undecided ?? []),
    ),
    ...titled(
      'Rules:',
      (next || decision.kind !== 'recommended' ? [] : standardNotes(decision.option, answers)).map(({ says, facts }) =>
        [plain(says), ...facts.map(cite)].join(' '),
      ),
    ),
    ...titled(
      'Reasons:',
      (next ? [] : reasonsFor(decision)).map(({ choice, rulesOut, facts }) =>
        [
          `${plain(choice.because)}. Out: ${rulesOut.map((option) => plain(nameFor(option, answers))).join(', ')}.`,
          ...facts.map(cite),
        ].join(' '),
      ),
    ),
  ]
}

/** The plan for programs: the same as the Markdown says, by id. */
export function planData(workloads: readonly Workload[], { keys, cost, guessed, link, linkTo, day }: PlanParts) {
  const facts = new Set<FactId>()
  const noted = (ids: readonly FactId[]) => {
    for (const id of ids) facts.add(id)
    return ids
  }
  const places = (members: readonly Member[]) => members.map(({ at }) => at + 1)
  const whys = (reasons: readonly Why[]) => reasons.map(({ says, facts: ids }) => ({ says, facts: noted(ids) }))
  const data = {
    link,
    day,
    rules: RULES_VERSION,
    isProvisional: provisionalIn(workloads).length > 0,
    workloads: workloads.map((workload, at) => {
      const { decision, next } = progressOf(workload)
      return {
        number: at + 1,
        name: workload.name,
        answers: workload.answers,
        answeredByRules: workload.rules,
        ...(next ? { nextQuestion: next.id } : { leadsTo: outcomeOf(decision) }),
        assumptions: decision.assumptions,
        standards: (next || decision.kind !== 'recommended'
          ? []
          : standardNotes(decision.option, workload.answers)
        ).map(({ id, says, facts: ids }) => ({ id, says, facts: noted(ids) })),
        reasons: (next ? [] : reasonsFor(decision)).map((reason) => ({
          question: reason.question.id,
          choice: reason.choice.id,
          rulesOut: reason.rulesOut.map(({ id }) => id),
          facts: noted(reason.facts),
        })),
        link: linkTo(outcomeOf(decision), linkOf(workload)),
      }
    }),
    keysToCreate: keys.own.map(({ option, members, alone, provided, apart, more }) => ({
      kind: option.id,
      workloads: places(members),
      standsAlone: whys(alone),
      sharedIf: whys(provided),
      apart: apart.map(({ from, reasons }) => ({ fromKey: from + 1, reasons: whys(reasons) })),
      mayNeedMore: whys(more),
    })),
    keysFromAws: keys.byAws.map(({ at, option }) => ({ workload: at + 1, kind: option.id })),
    leftOut: { unfinished: keys.unfinished.map((at) => at + 1), nothingFits: keys.unfit.map((at) => at + 1) },
    costAMonth: {
      currency: 'USD',
      total: usd(cost.total),
      isLowerBound: cost.isLowerBound,
      lines: cost.charges.flatMap(({ members, lines }) =>
        lines.map(({ label, formula, amount, fact }) => ({
          workloads: places(members),
          label,
          formula,
          amount: usd(amount),
          facts: noted([fact]),
        })),
      ),
      requestsGuessedFor: guessed.map((at) => at + 1),
      notes: cost.notes,
    },
  }
  return { ...data, facts: [...facts].map((id) => ({ id, ...factOf(id) })) }
}
