import { choicesIn, serviceIn, type Answers } from './answers.ts'
import { asksFor, assess, demandOf, VERDICTS } from './assess.ts'
import { bucketFacts } from './bucket-facts.ts'
import { twoBuckets } from './buckets.ts'
import { decide, type Decision, type RuledOut } from './decide.ts'
import { nameFor, notOfferedBy, summaryOf, verdictOf } from './explain.ts'
import { factOf, type FactId } from './facts.ts'
import { GUIDES } from './guides.ts'
import { keyPlan, type KeyPlan } from './key-plan.ts'
import { NEEDS, type Option, type OwnKey } from './options.ts'
import { SETTINGS } from './policy/choices.ts'
import { orderOf, stepsOf } from './policy/steps.ts'
import { deploymentOf } from './forms/deployment.ts'
import { deliver, fieldsOf, type AlsoNeeded } from './policy/deliver.ts'
import type { Details } from './policy/details.ts'
import { partitionOf, type Settings } from './policy/settings.ts'
import { documentOf, textOf, type Explained } from './policy/statement.ts'
import { QUESTIONS } from './questions.ts'
import { serviceOf } from './services.ts'
import { standardsIn } from './standard-notes.ts'
import { standardOf } from './standards.ts'
import { beforeYouShip } from './traits.ts'
import { steps } from './wizard.ts'
import { inSentence, listOf } from './words.ts'

/** What a record says of the page it was taken from. */
export interface Circumstances {
  /** The address of the recommendation. */
  readonly link: string
  /** ISO date. */
  readonly day: string
  readonly rulesVersion: number
  readonly details: Details
  /** Of the policy; none where it is left out. */
  readonly settings?: Settings
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
    ...draftOf(decision, answers, circumstances),
    `# ${decision.kind === 'recommended' ? verdictOf(decision.option, answers) : 'Nothing fits all of the answers'}`,
    bullets([
      `Date: ${day}`,
      `Rules: version ${rulesVersion}`,
      `Link: <${link}>`,
      ...['Owner', 'Approved by', 'To be reviewed on'].map((line) => `${line}: … (fill in)`),
    ]),
    plain(summaryOf(decision, answers)),
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
      decision.assumptions.flatMap(({ assumes, undecided }) =>
        undecided === undefined ? [plain(sentence(assumes))] : [],
      ),
    ),
    ...section('## Two buckets', inTwoBuckets(answers, cite)),
    ...(decision.kind === 'nothing-fits' ? section('## What comes closest', closest(decision.closest, answers)) : []),
    ...section('## Rejected', rejected(decision, answers, cite)),
    ...section('## Also possible, and more work', alsoPossible(decision, answers)),
    ...(decision.kind === 'recommended' && decision.option.ownKey
      ? section('## Settings of the policy', chosenSettings(decision.option.ownKey, answers, circumstances))
      : []),
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

/** What a reader of the record must know before anything else: that its policies have gaps. */
function draftOf(decision: Decision, answers: Answers, { details, settings }: Circumstances): string[] {
  if (decision.kind !== 'recommended') return []
  const missing = fieldsOf(deliver(decision.option, answers, details, settings))
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
  const chosen = standardsIn(answers).map(standardOf)
  if (chosen.length === 0) return []
  return [
    '## Rules and standards',
    'As we read them, about the key alone.',
    ...chosen.flatMap((standard) => {
      const judgement = assess(standard, option, answers)
      const { name, version, assessors, demandsCustomerManagedKey: demand } = standard
      const settings = judgement.verdict === 'satisfied-with' || judgement.verdict === 'open' ? judgement.with : []
      const open = judgement.verdict === 'open' ? [plain(judgement.open)] : []
      // what the verdict rests on stands there already
      const asks = asksFor(standard, answers).filter((fact) => !judgement.facts.includes(fact))
      return [
        `### ${plain(name)}, ${plain(version)}`,
        `**${VERDICTS[judgement.verdict]}${open.length > 0 || settings.length > 0 ? ':' : '.'}**`,
        ...open,
        ...(settings.length > 0
          ? [...(open.length > 0 ? ['With this kind of key:'] : []), bullets(settings.map(plain))]
          : []),
        [plain(judgement.says), ...judgement.facts.map(cite)].join(' '),
        [demandOf(standard), ...(demand ? [cite(demand.fact)] : [])].join(' '),
        ...(asks.length > 0 ? ['What else its text asks:', bullets(asks.map(cite))] : []),
        'What an assessor usually wants to see, from practice and not from the text:',
        bullets(assessors.map(plain)),
      ]
    }),
  ]
}

/** What AWS’s pages do not say of the service outright, and what they do not say at all. */
function notVerified(answers: Answers): string[] {
  const id = serviceIn(answers)
  if (!id) return []
  const { readings = [], unverified = [] } = GUIDES[id]
  const { name } = serviceOf(id)
  return [
    ...(readings.length > 0
      ? [
          '## Our readings',
          `AWS’s pages do not say this of ${name} outright, and something here rests on it:`,
          bullets(readings.map(plain)),
        ]
      : []),
    ...(unverified.length > 0
      ? [
          '## Not verified',
          `AWS’s pages did not tell us this of ${name}, and nothing here rests on it:`,
          bullets(unverified.map((point) => plain(sentence(point)))),
        ]
      : []),
  ]
}

/** What was set that no answer asks for, in words. What has no effect says so. */
const chosenSettings = (key: OwnKey, answers: Answers, { settings = [] }: Circumstances): string[] => [
  ...(partitionOf(settings) === 'aws' ? [] : [`**Partition**: ${partitionOf(settings)}`]),
  ...SETTINGS.filter(({ id }) => settings.includes(id)).map(({ label, says, more = '', whyNot }) => {
    const reason = whyNot?.(answers, key)
    return `**${plain(label)}**: ${plain(reason === undefined ? `${says} ${more}`.trim() : `has no effect. ${reason}`)}`
  }),
]

function inPlace(
  option: Option,
  answers: Answers,
  { details, settings }: Circumstances,
  cite: (id: FactId) => string,
): string[] {
  const delivered = deliver(option, answers, details, settings)
  // as on the page: where there is no key to create, what to do instead stands above
  const inOrder = stepsOf(delivered, deploymentOf(option, answers, details, [], settings)).filter(
    ({ id }) => id !== 'setting',
  )
  return [
    ...(delivered.kind === 'key-policy'
      ? ['## Key policy', ...policy(delivered.statements, cite)]
      : ['## What to do', plain(delivered.setting)]),
    ...(inOrder.length > 0
      ? [
          '## What else must be in place, step by step',
          ...(delivered.kind === 'key-policy' ? [orderOf(inOrder)] : []),
          ...inOrder.flatMap((each, at) => step(each, at + 1, cite)),
        ]
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
