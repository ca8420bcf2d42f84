import { choicesIn, serviceIn, type Answers } from './answers.ts'
import { assess, demandOf, VERDICT_SAYS } from './assess.ts'
import { bucketFacts } from './bucket-facts.ts'
import { twoBuckets } from './buckets.ts'
import { decide, type Decision, type RuledOut } from './decide.ts'
import { nameFor, notOfferedBy, summaryOf, verdictOf } from './explain.ts'
import { factOf, type FactId } from './facts.ts'
import { GUIDES } from './guides.ts'
import { keyPlan, type KeyPlan } from './key-plan.ts'
import { NEEDS, type Option } from './options.ts'
import { deliver, type AlsoNeeded } from './policy/deliver.ts'
import type { Details } from './policy/details.ts'
import { documentOf, textOf, type Explained } from './policy/statement.ts'
import { QUESTIONS } from './questions.ts'
import { serviceOf } from './services.ts'
import { STANDARDS } from './standards.ts'
import { beforeYouShip } from './traits.ts'
import { inSentence, listOf } from './words.ts'

/** What a record says of the page it was taken from. */
export interface Circumstances {
  /** The address of the recommendation. */
  readonly link: string
  /** ISO date. */
  readonly day: string
  readonly rulesVersion: number
  readonly details: Details
  /** The cost as the page shows it, one line a charge; empty where nothing is charged. */
  readonly cost: readonly string[]
}

/**
 * The decision as Markdown, to be kept beside the code: answers, verdict, what was rejected and why, assumptions, policy,
 * cost, sources with their dates, and the link. It says nothing that the page does not say.
 */
export function decisionRecord(answers: Answers, circumstances: Circumstances): string {
  const decision = decide(answers)
  const facts = new Set<FactId>()
  const cite = (id: FactId) => {
    facts.add(id)
    return plain(factOf(id).says)
  }
  const { link, day, rulesVersion } = circumstances
  const blocks = [
    `# ${decision.kind === 'recommended' ? verdictOf(decision.option, answers) : 'Nothing fits all of the answers'}`,
    bullets([`Date: ${day}`, `Rules: version ${rulesVersion}`, `Link: <${link}>`]),
    plain(summaryOf(decision, answers)),
    '## Answers',
    bullets(
      QUESTIONS.flatMap(({ id, ask }) => {
        const chosen = choicesIn(answers, id)
        return chosen.length > 0 ? [`${plain(ask)} **${plain(chosen.map(({ says }) => says).join('; '))}**`] : []
      }),
    ),
    ...section(
      '## Assumptions',
      decision.assumptions.map(({ assumes }) => plain(sentence(assumes))),
    ),
    ...section('## Two buckets', inTwoBuckets(answers, cite)),
    ...(decision.kind === 'nothing-fits' ? section('## What comes closest', closest(decision.closest, answers)) : []),
    ...section('## Rejected', rejected(decision, answers, cite)),
    ...(decision.kind === 'recommended' ? inPlace(decision.option, answers, circumstances, cite) : []),
    ...(decision.kind === 'recommended' && decision.option.ownKey
      ? ['## How many keys, and where', ...keys(keyPlan(decision.option, answers), cite)]
      : []),
    ...section('## Cost', circumstances.cost),
    ...(decision.kind === 'recommended' ? rules(decision.option, answers, cite) : []),
    ...(decision.kind === 'recommended'
      ? section('## Before it ships', beforeYouShip(decision.option, answers).map(cite))
      : []),
    ...(decision.kind === 'recommended' ? notVerified(answers) : []),
    '## Sources',
    sources([...facts]),
    'The policies rest on AWS’s documentation. They were not run in an AWS account: check them with IAM Access Analyzer, and in a test account.',
  ]
  return `${blocks.join('\n\n')}\n`
}

const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
const section = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [heading, bullets(lines)] : [])
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Keeps Markdown from reading our own words as marks. */
export const plain = (text: string) => text.replaceAll(/[\\`*_<>[\]|]/g, String.raw`\$&`)

const rejected = (decision: Decision, answers: Answers, cite: (id: FactId) => string): string[] =>
  decision.ruledOut.map(({ option, objections }) => {
    const why = objections.map(
      ({ need, choice, fact }) =>
        `${need ? `with it you cannot ${NEEDS[need].inSentence} (${plain(choice.says)})` : notOfferedBy(answers)}. ${cite(fact)}`,
    )
    return `**${plain(nameFor(option, answers))}**: ${why.join(' Also, ')}`
  })

const inTwoBuckets = (answers: Answers, cite: (id: FactId) => string): string[] =>
  (twoBuckets(answers) ?? []).map((bucket) => {
    const verdict =
      bucket.decision.kind === 'recommended' ? nameFor(bucket.decision.option, bucket.answers) : 'nothing fits yet'
    return [
      `**${plain(listOf(bucket.deliveries.map(({ says }) => says)))}**: ${plain(verdict)}.`,
      ...bucketFacts(bucket).map(cite),
    ].join(' ')
  })

/** What to give up for each of the kinds of key with the fewest objections; the facts stand below “Rejected”. */
const closest = (options: readonly RuledOut[], answers: Answers): string[] =>
  options.map(({ option, objections }) => {
    const why = objections.map(({ need, choice }) =>
      need ? `with it you cannot ${NEEDS[need].inSentence} (${plain(choice.says)})` : notOfferedBy(answers),
    )
    return `**${plain(nameFor(option, answers))}**: ${why.join('; ')}.`
  })

/** Along which lines keys are parted, where they live, and what they are called. */
const keys = ({ splits, place, aliases, tags, namingFacts }: KeyPlan, cite: (id: FactId) => string): string[] => [
  bullets([
    ...splits.map(({ by, says, facts }) => `${by}: ${[plain(says), ...facts.map(cite)].join(' ')}`),
    `Where: ${[plain(place.says), ...place.facts.map(cite)].join(' ')}`,
    `Aliases: ${aliases.map((alias) => `\`${alias}\``).join(', ')}`,
    `Tags: ${tags.map(({ key, value }) => `\`${key} = ${value}\``).join(', ')}`,
  ]),
  namingFacts.map(cite).join(' '),
]

/** The chosen standards: the verdict on the kind of key, what the text asks, and what an assessor wants to see. */
function rules(option: Option, answers: Answers, cite: (id: FactId) => string): string[] {
  const chosen = choicesIn(answers, 'standards').flatMap(({ id }) => STANDARDS.filter((each) => each.id === id))
  if (chosen.length === 0) return []
  return [
    '## Rules and standards',
    'As we read them, about the key alone.',
    ...chosen.flatMap((standard) => {
      const judgement = assess(standard, option, answers)
      const { name, version, asks, assessors, demandsCustomerManagedKey: demand } = standard
      return [
        `### ${plain(name)}, ${plain(version)}`,
        `**${VERDICT_SAYS[judgement.verdict]}${judgement.verdict === 'satisfied-with' ? ':' : '.'}**`,
        ...(judgement.verdict === 'satisfied-with' ? [bullets(judgement.with.map(plain))] : []),
        [plain(judgement.says), ...judgement.facts.map(cite)].join(' '),
        [demandOf(standard), ...(demand ? [cite(demand.fact)] : [])].join(' '),
        'What its text asks:',
        bullets(asks.map(cite)),
        'What an assessor usually wants to see, from practice and not from the text:',
        bullets(assessors.map(plain)),
      ]
    }),
  ]
}

/** What AWS’s pages did not tell of the service. */
function notVerified(answers: Answers): string[] {
  const id = serviceIn(answers)
  const points = (id && GUIDES[id].unverified) ?? []
  if (!id || points.length === 0) return []
  return [
    '## Not verified',
    `AWS’s pages did not tell us this of ${serviceOf(id).name}, and nothing here rests on it:`,
    bullets(points.map((point) => plain(sentence(point)))),
  ]
}

function inPlace(option: Option, answers: Answers, { details }: Circumstances, cite: (id: FactId) => string): string[] {
  const delivered = deliver(option, answers, details)
  return [
    ...(delivered.kind === 'key-policy'
      ? ['## Key policy', ...policy(delivered.statements, cite)]
      : ['## What to do', plain(delivered.setting)]),
    ...(delivered.also.length > 0
      ? ['## What else must be in place', ...delivered.also.flatMap((also, at) => step(also, at + 1, cite))]
      : []),
  ]
}

const step = (
  { title, says, items = [], command, causes = [], fact, more = [], policy: attached }: AlsoNeeded,
  number: number,
  cite: (id: FactId) => string,
) => [
  `### ${number}. ${title}`,
  ...(causes.length > 0 ? [`Because ${causes.map(({ choice }) => inSentence(choice.because)).join(', and ')}.`] : []),
  [plain(says), ...(fact ? [fact] : []).map(cite), ...more.map(cite)].join(' '),
  ...(items.length > 0 ? [bullets(items.map(plain))] : []),
  ...(command === undefined ? [] : [`\`\`\`sh\n${command}\n\`\`\``]),
  ...(attached ? policy(attached.statements, cite) : []),
]

const policy = (statements: readonly Explained[], cite: (id: FactId) => string): string[] => [
  `\`\`\`json\n${textOf(documentOf(statements))}\n\`\`\``,
  bullets(
    statements.map(({ statement, says, fact, more = [] }) =>
      [`${statement.Sid}: ${plain(says)}`, ...[fact, ...more].map(cite)].join(' '),
    ),
  ),
]

/** Each page once, with the month of its text and the days on which its facts were checked. */
export function sources(facts: readonly FactId[]): string {
  const pages = new Map<string, string[]>()
  for (const id of facts) {
    const { source, checkedOn } = factOf(id)
    const key = `[${plain(source.title)}](${source.url}), text of ${source.textOf}`
    pages.set(key, [...(pages.get(key) ?? []), checkedOn])
  }
  return bullets(
    [...pages].map(([page, days]) => {
      const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
      return `${page}, checked ${first === last ? first : `${first} to ${last}`}`
    }),
  )
}
