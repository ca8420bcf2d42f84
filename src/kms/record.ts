import { choicesIn, type Answers } from './answers.ts'
import { decide, type Decision } from './decide.ts'
import { nameFor, notOfferedBy, summaryOf, verdictOf } from './explain.ts'
import { factOf, type FactId } from './facts.ts'
import { keyPlan } from './key-plan.ts'
import { NEEDS, type Option } from './options.ts'
import { deliver, fieldsOf, type AlsoNeeded } from './policy/deliver.ts'
import type { Details } from './policy/details.ts'
import { documentOf, textOf, type Explained } from './policy/statement.ts'
import { QUESTIONS } from './questions.ts'
import { beforeYouShip } from './traits.ts'
import { steps } from './wizard.ts'
import { inSentence } from './words.ts'

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
    return factOf(id).says
  }
  const { link, day, rulesVersion } = circumstances
  const blocks = [
    ...draftOf(decision, answers, circumstances),
    `# ${decision.kind === 'recommended' ? verdictOf(decision.option, answers) : 'Nothing fits all of the answers'}`,
    bullets([
      `Date: ${day}`,
      `Rules: version ${rulesVersion}`,
      `Link: <${link}>`,
      ...['Owner', 'Approved by', 'To be reviewed on'].map((line) => `${line}: … (fill in)`),
    ]),
    summaryOf(decision, answers),
    '## Answers',
    bullets(
      QUESTIONS.flatMap(({ id, ask }) => {
        const chosen = choicesIn(answers, id)
        return chosen.length > 0 ? [`${plain(ask)} **${plain(chosen.map(({ says }) => says).join('; '))}**`] : []
      }),
    ),
    ...section(
      '## Not asked, because it could not change anything',
      steps(answers).flatMap((each) =>
        each.kind === 'skip' && choicesIn(answers, each.question.id).length === 0
          ? [`${plain(each.question.ask)} ${plain(each.because)}`.trim()]
          : [],
      ),
    ),
    ...section(
      '## To decide before it is relied on',
      decision.assumptions.flatMap(({ undecided }) => undecided ?? []),
    ),
    ...section(
      '## Assumptions',
      decision.assumptions.flatMap(({ assumes, undecided }) => (undecided === undefined ? [sentence(assumes)] : [])),
    ),
    ...section('## Rejected', rejected(decision, answers, cite)),
    ...section('## Also possible, and more work', alsoPossible(decision, answers)),
    ...(decision.kind === 'recommended' ? inPlace(decision.option, answers, circumstances, cite) : []),
    ...(decision.kind === 'recommended' && decision.option.ownKey
      ? section(
          '## Keys',
          keyPlan(decision.option, answers).splits.map(({ by, says }) => `${by}: ${says}`),
        )
      : []),
    ...section('## Cost', circumstances.cost),
    ...(decision.kind === 'recommended'
      ? section('## Before it ships', beforeYouShip(decision.option, answers).map(cite))
      : []),
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

/** What a reader of the record must know before anything else: that its policies have gaps. */
function draftOf(decision: Decision, answers: Answers, { details }: Circumstances): string[] {
  if (decision.kind !== 'recommended') return []
  const missing = fieldsOf(deliver(decision.option, answers, details))
  if (missing.length === 0) return []
  const names = missing.map(({ label, placeholder }) => `${inSentence(label)} (${plain(placeholder)})`).join(', ')
  return [`**DRAFT: ${missing.length === 1 ? 'one value' : `${missing.length} values`} missing: ${names}.**`]
}

const rejected = (decision: Decision, answers: Answers, cite: (id: FactId) => string): string[] =>
  decision.ruledOut.map(({ option, objections }) =>
    [
      `**${plain(nameFor(option, answers))}**`,
      ...objections.map(({ need, choice, fact }) =>
        need
          ? `  - Cannot ${NEEDS[need].inSentence} (${plain(choice.says)}). ${cite(fact)}`
          : `  - ${sentence(notOfferedBy(answers))}. ${cite(fact)}`,
      ),
    ].join('\n'),
  )

const alsoPossible = (decision: Decision, answers: Answers): string[] =>
  decision.standing
    .filter((option) => decision.kind !== 'recommended' || option !== decision.option)
    .map((option) => plain(nameFor(option, answers)))

function inPlace(option: Option, answers: Answers, { details }: Circumstances, cite: (id: FactId) => string): string[] {
  const delivered = deliver(option, answers, details)
  return [
    ...(delivered.kind === 'key-policy'
      ? ['## Key policy', ...policy(delivered.statements, cite)]
      : ['## What to do', delivered.setting]),
    ...(delivered.also.length > 0
      ? ['## What else must be in place', ...delivered.also.flatMap((also, at) => step(also, at + 1, cite))]
      : []),
  ]
}

const step = (
  { title, says, fact, more = [], policy: attached }: AlsoNeeded,
  number: number,
  cite: (id: FactId) => string,
) => [
  `### ${number}. ${title}`,
  [says, ...(fact ? [fact] : []).map(cite), ...more.map(cite)].join(' '),
  ...(attached ? policy(attached.statements, cite) : []),
]

const policy = (statements: readonly Explained[], cite: (id: FactId) => string): string[] => [
  `\`\`\`json\n${textOf(documentOf(statements))}\n\`\`\``,
  bullets(statements.map(({ statement, says, fact }) => `${statement.Sid}: ${says} ${cite(fact)}`)),
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
