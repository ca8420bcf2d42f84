import { Link, useNavigate } from '@tanstack/react-router'
import { useId, useRef, useState, type ClipboardEvent, type ReactNode } from 'react'
import type { Family } from '../kms/options.ts'
import { SCANNERS, type Check, type ScannerId, type Topic } from '../kms/findings/check.ts'
import { findingsIn, MOST_CHARACTERS, type Found } from '../kms/findings/find.ts'
import type { Result } from '../kms/findings/results.ts'
import { suppressionsOf, type Suppression } from '../kms/findings/suppress.ts'
import { answersFor, checkCalled, CHECKED_SERVICES, CHECKS, TOPICS } from '../kms/findings/table.ts'
import type { FactId } from '../kms/facts.ts'
import { isServiceId } from '../kms/services.ts'
import { BUTTON } from './button.ts'
import { CopyButton } from './copy-button.tsx'
import { factHref } from './fact-href.ts'
import { Cite, Fact, FactInShort } from './fact.tsx'
import { Fields } from './fields.tsx'
import { href } from './href.ts'
import { useHydrated } from './use-hydrated.ts'

/** A longer text is read and not shown: a text field with megabytes in it makes a browser slow. */
const MOST_SHOWN = 100_000
/** Of what a check failed for, in sight. */
const MOST_RESOURCES = 12

/** So few checks are shown opened. */
const FEW = 3

const FAMILY_NAMES: { readonly [F in Family]: string } = {
  'aws-owned': 'AWS owned key',
  'aws-managed': 'AWS managed key',
  'customer-managed': 'customer managed key',
  'own-custody': 'key in your own custody',
}

/** How each scanner is told of an exception. */
const SUPPRESSED_BY: { readonly [Id in ScannerId]?: readonly FactId[] } = {
  checkov: ['checkovSkipsByComment'],
  trivy: ['trivyIgnoresByComment'],
  prowler: ['prowlerMutes'],
  'cfn-nag': ['cfnNagSuppresses'],
  'security-hub': ['securityHubSuppresses', 'securityHubTakesANote'],
}

/** What was pasted, without the text itself. */
interface Pasted extends Found {
  readonly characters: number
}

type Filter<Id extends string> = Id | 'all'

/**
 * Checks of scanners: what they ask for, whether to follow, and how to make an exception.
 *
 * @param picked the check that the address names, in whatever spelling
 */
export function Findings({ picked }: { picked: string | undefined }) {
  const navigate = useNavigate()
  const [pasted, setPasted] = useState<Pasted>()
  const [scanner, setScanner] = useState<Filter<ScannerId>>('all')
  const [service, setService] = useState<string>('all')

  const pickedCheck = picked === undefined ? undefined : checkCalled(picked)
  const wanted = pickedCheck ? [pickedCheck] : pasted ? pasted.found : CHECKS
  const shown = TOPICS.filter((topic) => pickedCheck || service === 'all' || topic.service === service)
    .map((topic) => ({
      topic,
      checks: topic.checks.filter(
        (check) => wanted.includes(check) && (pickedCheck || scanner === 'all' || check.scanner === scanner),
      ),
    }))
    .filter(({ checks }) => checks.length > 0)
  const count = shown.reduce((sum, { checks }) => sum + checks.length, 0)
  const isFiltered = scanner !== 'all' || service !== 'all'

  const read = (text: string) => {
    setPasted(text.trim() ? { ...findingsIn(text), characters: text.length } : undefined)
    if (picked !== undefined) void navigate({ to: '/findings/', search: {}, replace: true })
  }

  return (
    <>
      <p className="mt-6 hidden rounded-xl border border-edge bg-aws-managed-wash p-4 noscript:block">
        Searching a scanner’s output needs JavaScript, and so does the text of an exception. Every check stands below
        without it.
      </p>
      <div className="mt-8 noscript:hidden" data-print="no">
        <Fields>
          <PasteField pasted={pasted} onText={read} />
          {!pickedCheck && (
            <div className="mt-5 grid gap-4 sm:grid-cols-2 lg:max-w-2xl">
              <Select label="Scanner" value={scanner} onChoose={(value) => setScanner(value as Filter<ScannerId>)}>
                {Object.entries(SCANNERS).map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
              <Select label="Service" value={service} onChoose={setService}>
                {CHECKED_SERVICES.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </div>
          )}
        </Fields>
      </div>
      <div className="mt-8 border-t border-line pt-6">
        <p role="status" className="font-semibold">
          {statusOf({ picked, pickedCheck, pasted, count, isFiltered })}
        </p>
        <p className="mt-2 flex flex-wrap gap-3 noscript:hidden" data-print="no">
          {picked !== undefined && (
            <Link to="/findings/" search={{}} className={BUTTON.small}>
              Show {pasted ? 'what was found' : 'all checks'}
            </Link>
          )}
          {isFiltered && !pickedCheck && (
            <button
              type="button"
              className={BUTTON.small}
              onClick={() => {
                setScanner('all')
                setService('all')
              }}
            >
              Clear the filters
            </button>
          )}
        </p>
        {!pickedCheck && <Unknown ids={pasted?.unknown ?? []} />}
      </div>
      {groupsOf(shown).map(([name, topics]) => (
        <section key={name} className="mt-10" aria-labelledby={`service-${idOf(name)}`}>
          <h2 id={`service-${idOf(name)}`} className="text-2xl">
            {name}
          </h2>
          {topics.map(({ topic, checks }) => (
            <TopicCard
              key={topic.id}
              topic={topic}
              checks={checks}
              picked={pickedCheck}
              isOpen={count <= FEW}
              results={pasted?.results}
            />
          ))}
        </section>
      ))}
    </>
  )
}

interface Status {
  picked: string | undefined
  pickedCheck: Check | undefined
  pasted: Pasted | undefined
  count: number
  isFiltered: boolean
}

/** The one sentence that says what is shown; a screen reader hears it when it changes. */
function statusOf({ picked, pickedCheck, pasted, count, isFiltered }: Status): string {
  if (pickedCheck) return `One check: ${pickedCheck.id} of ${SCANNERS[pickedCheck.scanner]}.`
  const before = picked === undefined ? '' : `We know no check called “${picked.slice(0, 60)}”. `
  const checks = count === 1 ? '1 check' : `${count} checks`
  if (!pasted) return `${before}${isFiltered ? `${checks} of ${CHECKS.length}.` : `All ${checks}.`}`
  const { found, passed, unknown, others, cut, characters } = pasted
  const inText =
    found.length > 0
      ? ''
      : passed.length > 0
        ? 'No check that we know fails in your text.'
        : 'None of our checks is named in your text.'
  const filtered = isFiltered && found.length > 0 ? ` ${checks} after filtering.` : ''
  const named =
    found.length > 0 ? `Your text names ${found.length === 1 ? '1 check' : `${found.length} checks`} that we know.` : ''
  const clean =
    passed.length > 0
      ? ` ${passed.length === 1 ? '1 more is' : `${passed.length} more are`} named without a failure.`
      : ''
  const strange =
    unknown.length > 0
      ? ` ${unknown.length === 1 ? '1 id looks' : `${unknown.length} ids look`} like a check of keys and is not known to us.`
      : ''
  const rest =
    others > 0
      ? ` ${others === 1 ? '1 other id is' : `${others} other ids are`} not about keys, or not read by us.`
      : ''
  const left = cut
    ? ` Only the first ${MOST_CHARACTERS.toLocaleString('en-US')} of ${characters.toLocaleString('en-US')} characters were read.`
    : ''
  return `${before}${inText}${named}${filtered}${clean}${strange}${rest}${left}`
}

function PasteField({ pasted, onText }: { pasted: Pasted | undefined; onText: (text: string) => void }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [hidden, setHidden] = useState(false)

  const change = (text: string) => {
    setHidden(false)
    onText(text)
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text')
    if (text.length <= MOST_SHOWN) return // the browser inserts it, and that is a change
    event.preventDefault()
    if (field.current) field.current.value = ''
    onText(text)
    setHidden(true)
  }
  return (
    <>
      <label htmlFor={id} className="text-lg font-semibold">
        Paste a scanner’s output, or a check ID
      </label>
      <p id={`${id}-hint`} className="text-[0.9375rem] text-muted">
        JSON, SARIF, console output, or <code>CKV_AWS_7</code>. It is read in your browser and goes nowhere, not into
        the address either.
      </p>
      <textarea
        ref={field}
        id={id}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.value)}
        onPaste={paste}
        className="mt-2 w-full rounded-lg border border-edge bg-card px-3 py-2 font-mono text-sm"
      />
      {hidden && pasted && (
        <p className="text-sm text-muted">
          {pasted.characters.toLocaleString('en-US')} characters were pasted: too many to show here.
        </p>
      )}
      {pasted && (
        <p className="mt-2">
          <button
            type="button"
            className={BUTTON.small}
            onClick={() => {
              if (field.current) {
                field.current.value = ''
                field.current.focus()
              }
              change('')
            }}
          >
            Forget the text
          </button>
        </p>
      )}
    </>
  )
}

interface SelectProps {
  label: string
  value: string
  onChoose: (value: string) => void
  children: ReactNode
}

function Select({ label, value, onChoose, children }: SelectProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="mt-1 block min-h-11 w-full rounded-lg border border-edge bg-card px-3"
      >
        <option value="all">All</option>
        {children}
      </select>
    </div>
  )
}

/** Ids that look like ours and are not: said, so that nobody takes silence for a pass. */
function Unknown({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <div className="mt-4 max-w-[68ch] rounded-xl border border-edge bg-aws-managed-wash p-4">
      <p className="font-semibold">Not known to us</p>
      <p className="text-[0.9375rem]">
        They look like checks of keys or of encryption. We have not read them, so we say nothing of them.
      </p>
      <p className="mt-2 text-sm break-words">
        {ids.map((id) => (
          <code key={id} className="mr-3 inline-block break-all">
            {id}
          </code>
        ))}
      </p>
    </div>
  )
}

interface CardProps {
  topic: Topic
  checks: readonly Check[]
  picked: Check | undefined
  /** Whether its checks show everything at once. */
  isOpen: boolean
  results: ReadonlyMap<Check, Result> | undefined
}

function TopicCard({ topic, checks, picked, isOpen, results }: CardProps) {
  const answers = answersFor(topic)
  const hydrated = useHydrated()
  const others = topic.checks.filter((check) => !checks.includes(check))
  return (
    <article id={topic.id} className="mt-5 rounded-xl border border-line bg-card px-5 py-5">
      <h3 className="text-xl">{topic.title}</h3>
      <div className="mt-3 grid gap-x-10 gap-y-3 lg:grid-cols-2">
        <div>
          <h4 className="font-semibold text-good">Follow it</h4>
          <p className="max-w-[68ch]">{topic.follow}</p>
        </div>
        <div>
          <h4 className="font-semibold text-aws-managed">An exception is right</h4>
          <p className="max-w-[68ch]">{topic.suppress}</p>
        </div>
      </div>
      {topic.unverified && <p className="mt-3 text-[0.9375rem] text-muted">Not verified: {topic.unverified}.</p>}
      {topic.facts.length > 0 && (
        <details className="mt-3 text-[0.9375rem] text-muted">
          <summary className="min-h-6">What this rests on</summary>
          <ul className="mt-2 grid max-w-[68ch] list-disc gap-1.5 pl-5">
            {topic.facts.map((id, at) => (
              <li key={id}>
                {/* there are so many that the page would be heavy: until React is there, they are a link away */}
                {hydrated ? <Fact id={id} /> : <a href={factHref(id)}>Fact {at + 1}</a>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {Object.keys(answers).length > 0 && (
        <p className="mt-4 noscript:hidden" data-print="no">
          <Link to="/wizard/" search={answers} className={BUTTON.quiet}>
            {isServiceId(answers.service ?? '') && answers.service !== 'application'
              ? `Ask the wizard about ${topic.service}`
              : 'Ask the wizard, with this answered'}
            <span aria-hidden="true">→</span>
          </Link>
        </p>
      )}
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {checks.map((check) => (
          <li key={check.id}>
            <CheckRow
              check={check}
              result={results?.get(check)}
              topic={topic}
              isOpen={isOpen}
              isPicked={check === picked}
            />
          </li>
        ))}
      </ul>
      {picked && others.length > 0 && (
        <p className="mt-4 text-[0.9375rem]">
          The same in other scanners, or beside it:{' '}
          {others.map((other, at) => (
            <span key={other.id}>
              {at > 0 && ', '}
              <Link
                to="/findings/"
                search={{ check: other.id }}
                className="inline-block max-w-full break-words underline decoration-1 underline-offset-3"
              >
                {other.id}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </article>
  )
}

interface RowProps {
  check: Check
  result: Result | undefined
  topic: Topic
  isOpen: boolean
  isPicked: boolean
}

function CheckRow({ check, result, topic, isOpen, isPicked }: RowProps) {
  const { id, scanner, severity, aliases, passes, facts } = check
  // what needs JavaScript, a hundred times, makes the page heavy for those who only read
  const hydrated = useHydrated()
  return (
    <details open={isOpen} id={`check-${id}`}>
      <summary className="min-h-11 py-2.5">
        <code className="font-semibold break-all">{id}</code>{' '}
        <span className="text-[0.9375rem] whitespace-nowrap text-muted">
          {SCANNERS[scanner]}
          {` · ${severity ?? 'states no severity'}`}
        </span>
      </summary>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 pb-5 text-[0.9375rem]">
        {result && <InYourText result={result} />}
        <p className="max-w-[68ch]">
          {facts.map((fact) => (
            <span key={fact}>
              <FactInShort id={fact} />{' '}
            </span>
          ))}
        </p>
        {passes && (
          <p className="max-w-[68ch]">
            Passes with:{' '}
            <b className="font-semibold">{listed(passes.families.map((family) => FAMILY_NAMES[family]))}</b>.{' '}
            {passes.says}
          </p>
        )}
        {aliases.length > 0 && <p className="break-words text-muted">Also called {aliases.join(', ')}.</p>}
        {hydrated && <Suppressions check={check} reason={topic.reason} />}
        {hydrated && (
          <p data-print="no">
            {isPicked ? (
              <CopyButton
                className={BUTTON.small}
                textOf={() => `${location.origin}${href('/findings/')}?${new URLSearchParams({ check: id })}`}
              >
                Copy link to this check
              </CopyButton>
            ) : (
              <Link to="/findings/" search={{ check: id }} className={BUTTON.small}>
                Show it alone
              </Link>
            )}
          </p>
        )}
      </div>
    </details>
  )
}

function InYourText({ result: { failed, passed, resources } }: { result: Result }) {
  const times = (count: number) => (count === 1 ? 'once' : `${count} times`)
  const went = [failed > 0 && `failed ${times(failed)}`, passed > 0 && `passed ${times(passed)}`].filter(Boolean)
  return (
    <div className="rounded-lg bg-wash px-4 py-2">
      <p>
        <b className="font-semibold">In your text:</b> {went.join(', ')}.
      </p>
      {resources.length > 0 && (
        <ul className="mt-1 grid gap-0.5">
          {resources.slice(0, MOST_RESOURCES).map((name) => (
            <li key={name}>
              <code className="break-all">{name}</code>
            </li>
          ))}
          {resources.length > MOST_RESOURCES && <li>and {resources.length - MOST_RESOURCES} more</li>}
        </ul>
      )}
    </div>
  )
}

function Suppressions({ check, reason }: { check: Check; reason: string }) {
  const ways = suppressionsOf(check, reason)
  if (ways.length === 0)
    return <p className="text-muted">We verified no way to suppress a single result of {SCANNERS[check.scanner]}.</p>
  return (
    <div>
      <p>
        <b className="font-semibold">An exception with its reason.</b> Complete what stands in angle brackets, and see
        to it that it is true.{' '}
        {(SUPPRESSED_BY[check.scanner] ?? []).map((fact) => (
          <Cite key={fact} id={fact} />
        ))}
      </p>
      {ways.map((way) => (
        <SuppressionText key={way.where} way={way} />
      ))}
    </div>
  )
}

function SuppressionText({ way }: { way: Suppression }) {
  return (
    <div className="mt-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-sm text-muted">{way.where}</span>
        <span data-print="no">
          <CopyButton className={BUTTON.small} textOf={() => way.text}>
            Copy
          </CopyButton>
        </span>
      </div>
      <pre className="mt-1 rounded-lg border border-line bg-wash px-4 py-2 break-words whitespace-pre-wrap">
        <code>{way.text}</code>
      </pre>
    </div>
  )
}

type Shown = { topic: Topic; checks: readonly Check[] }

/** Topics by service, in order. */
function groupsOf(shown: readonly Shown[]): [string, Shown[]][] {
  const groups = new Map<string, Shown[]>()
  for (const each of shown) groups.set(each.topic.service, [...(groups.get(each.topic.service) ?? []), each])
  return [...groups]
}

/** “a, b or c” */
const listed = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('')

const idOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
