import type { ComponentProps, ReactNode } from 'react'
import { readAnswers, writeAnswers } from '../kms/answers.ts'
import { FACT_IDS, factOf, type FactId } from '../kms/facts.ts'
import { OPTIONS, optionOf, type OptionId } from '../kms/options.ts'
import { QUESTIONS } from '../kms/questions.ts'
import { serviceOf } from '../kms/services.ts'
import type { ServiceId } from '../kms/services/ids.ts'
import { nextQuestion } from '../kms/wizard.ts'
import { BUTTON } from './button.ts'
import { CaseAnswers } from './cases/answers.tsx'
import { Documents } from './cases/documents.tsx'
import { CasePicture } from './cases/picture.tsx'
import { Changes } from './changes.tsx'
import { CopyThis } from './copy-this.tsx'
import { ComparisonTable, FullComparison } from './comparison-table.tsx'
import { ScrollBox } from './scroll-box.tsx'
import { Cite, dateOf, Fact, Value } from './fact.tsx'
import { Glossary, Term } from './glossary.tsx'
import { href } from './href.ts'
import { IslandOf } from './island.tsx'
import { FAMILY_TEXT, KeyGlyph } from './key-glyph.tsx'
import { KnownErrors } from './known-errors.tsx'
import { KindsTable } from './kinds-table.tsx'
import { MovesTable, MoveSteps } from './moves-table.tsx'
import { PAGE_WIDTH } from './layout.tsx'
import { Myth } from './myth.tsx'
import { StandardReading, StandardsTable } from './standards-table.tsx'

/** A trap that costs data or access. */
function Pitfall({ children }: { children: ReactNode }) {
  return (
    <aside role="note" className="max-w-[68ch] rounded-r-lg border-l-4 border-bad bg-wash px-5 py-4">
      <p className="text-sm font-semibold text-bad">Pitfall</p>
      <div className="prose">{children}</div>
    </aside>
  )
}

/** More than most readers need. */
function DeepDive({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="max-w-[68ch] rounded-lg border border-line bg-card px-5 py-3">
      <summary className="min-h-6 font-semibold">{title}</summary>
      <div className="prose mt-3">{children}</div>
    </details>
  )
}

/**
 * Opens the wizard pre-filled, or the recommendation where the answers are complete.
 *
 * @throws if an answer does not exist or does not fit the others: the page is wrong, and the build says so
 */
function Try({ answers: query, children }: { answers: string; children: ReactNode }) {
  const { answers, dropped } = readAnswers(Object.fromEntries(new URLSearchParams(query)))
  if (dropped.length > 0) {
    throw new Error(
      `<Try>: ${dropped.map(({ key, value, why }) => `${key}=${value} (${why})`).join(', ')}; see src/kms/questions.ts`,
    )
  }
  // whoever answers as far as this promises a result, not a question
  const open = answers.material === undefined ? undefined : nextQuestion(answers)
  if (open) throw new Error(`<Try>: ${query} leaves '${open.id}' open; see src/kms/questions.ts`)
  return (
    <a href={href(`/wizard/?${new URLSearchParams(writeAnswers(answers))}`)} className={BUTTON.small}>
      {children} <span aria-hidden="true">→</span>
    </a>
  )
}

const VERDICTS = {
  true: { says: 'Still true', className: 'bg-wash text-good' },
  partly: { says: 'Partly', className: 'bg-aws-managed-wash text-aws-managed' },
  outdated: { says: 'Outdated', className: 'bg-aws-managed-wash text-aws-managed' },
  wrong: { says: 'Wrong', className: 'bg-own-custody-wash text-own-custody' },
} as const

/** What an old text said, and what is true today. */
function Claim({ said, verdict, children }: { said: string; verdict: keyof typeof VERDICTS; children: ReactNode }) {
  const { says, className } = VERDICTS[verdict]
  return (
    <div className="grid max-w-[52rem] gap-x-6 gap-y-1 border-t border-line pt-4 sm:grid-cols-[6.5rem_1fr]">
      <p>
        <span className={`inline-block rounded-sm px-2 text-sm font-semibold ${className}`}>{says}</span>
      </p>
      <div>
        <p className="text-muted">
          <span className="sr-only">Said in 2020: </span>
          {said}
        </p>
        <div className="prose mt-2">{children}</div>
      </div>
    </div>
  )
}

function OptionName({ id }: { id: OptionId }) {
  const { name, family } = optionOf(id)
  return (
    <a href={href(`/recommendation/${id}/`)} className={`font-semibold whitespace-nowrap ${FAMILY_TEXT[family]}`}>
      <KeyGlyph family={family} className="mr-1.5 inline-block h-3.5 w-5 align-[-0.1em]" />
      <span className="whitespace-normal underline decoration-1 underline-offset-3">{name}</span>
    </a>
  )
}

const Table = (props: ComponentProps<'table'>) => (
  <div className="prose-table">
    <ScrollBox label="Table">{props.children}</ScrollBox>
  </div>
)

/** The empty corner of a table heads nothing. */
const Th = (props: ComponentProps<'th'>) => (props.children ? <th scope="col" {...props} /> : <td>{props.children}</td>)

/** Some needs by kind of key, in general or as they are at one service. */
const NeedsTable = ({
  service,
  ...props
}: Omit<ComponentProps<typeof ComparisonTable>, 'service'> & { service?: ServiceId }) => (
  <ComparisonTable {...props} {...(service && { service: serviceOf(service) })} />
)

const BlockFact = ({ id }: { id: FactId }) => (
  <span className="block max-w-[68ch] border-l-2 border-line pl-4 [li_&]:border-l-0 [li_&]:pl-0">
    <Fact id={id} />
  </span>
)

/** The four families on the home page, each with when to take it. */
function FamilyCard() {
  const shown: readonly OptionId[] = ['aws-owned-key', 'aws-managed-key', 'customer-managed-key', 'cloudhsm-key-store']
  return (
    <ul className="rounded-2xl border border-line bg-card px-6 py-2">
      {shown.map((id, at) => {
        const { family, name, when } = optionOf(id)
        return (
          <li key={id} className={`flex gap-5 py-5 ${at > 0 ? 'border-t border-line' : ''}`}>
            <KeyGlyph family={family} className="mt-1.5" />
            <div>
              <p className={`font-semibold ${FAMILY_TEXT[family]}`}>
                {family === 'own-custody' ? 'Your own HSM, or a key outside AWS' : name}
              </p>
              <p className="text-[0.9375rem] text-muted">
                {family === 'own-custody' ? 'A rule that cannot be changed says where the key must live.' : when}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The top of the home page: the question, the answer, one button. */
function Hero({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div
      className={`${PAGE_WIDTH} grid items-center gap-x-16 gap-y-10 pt-14 lg:grid-cols-[minmax(0,1fr)_27rem] lg:pt-20`}
    >
      <div>
        <h1 className="max-w-[15ch] text-[2.5rem] leading-[1.08] sm:text-[3.25rem]">{title}</h1>
        <div className="prose mt-5 max-w-[54ch] text-lg text-muted">{children}</div>
        <p className="mt-7 flex flex-wrap gap-3">
          <a href={href('/wizard/')} className={BUTTON.primary}>
            Start the wizard <span aria-hidden="true">→</span>
          </a>{' '}
          <a href={href('/compare/')} className={BUTTON.quiet}>
            Compare the keys
          </a>
        </p>
        <p className="mt-5 text-sm text-muted">
          Runs in your browser. No account, no tracking; what you type stays on the page.
        </p>
      </div>
      <FamilyCard />
    </div>
  )
}

/** Several situations to try, side by side. */
const Situations = ({ children }: { children: ReactNode }) => <div className="flex flex-wrap gap-2.5">{children}</div>

/** A part of the home page. */
function Band({ children }: { children: ReactNode }) {
  return <section className={`${PAGE_WIDTH} prose mt-16 [&>h2]:mt-0`}>{children}</section>
}

const FactCount = () => FACT_IDS.length
const OptionCount = () => OPTIONS.length
const QuestionCount = () => QUESTIONS.length

/** The last day on which a fact was checked. */
const CheckedOn = () =>
  dateOf(
    FACT_IDS.map((id) => factOf(id).checkedOn)
      .toSorted()
      .at(-1) ?? '',
  )

/** Code to copy: a command, or a policy. */
const Pre = (props: ComponentProps<'pre'>) => (
  <div data-copied>
    <pre {...props} />
    <p className="mt-2">
      <CopyThis of="the code above" />
    </p>
  </div>
)

/** Something to play with, from `islands/`. Without JavaScript it is a picture that says the same. */
const Lab = ({ name }: { name: string }) => <IslandOf name={name} />

/** The words that prose in `content/` may use, beside plain Markdown. An unknown one stops the build. */
export const PROSE_WORDS = {
  Fact: BlockFact,
  Value,
  Cite,
  ComparisonTable: NeedsTable,
  FullComparison,
  KindsTable,
  StandardsTable,
  StandardReading,
  MovesTable,
  MoveSteps,
  Pitfall,
  DeepDive,
  Try,
  CaseAnswers,
  CasePicture,
  Documents,
  Claim,
  Lab,
  Option: OptionName,
  Hero,
  Band,
  Situations,
  FactCount,
  OptionCount,
  QuestionCount,
  CheckedOn,
  KnownErrors,
  Glossary,
  Term,
  Myth,
  Changes,
  pre: Pre,
  table: Table,
  th: Th,
}
