import { Link, useNavigate } from '@tanstack/react-router'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { writeLink } from '../kms/answers.ts'
import {
  compare,
  differsIn,
  readPasted,
  sideOf,
  type AlsoDifference,
  type AnswerPair,
  type Comparison,
  type Difference,
  type Pasted,
  type Side,
  type Which,
} from '../kms/compare.ts'
import { outcomeOf } from '../kms/decide.ts'
import { nameFor, verdictOf } from '../kms/explain.ts'
import { statementText, type Explained, type Statement } from '../kms/policy/statement.ts'
import { RULES_VERSION } from '../kms/version.ts'
import { inSentence } from '../kms/words.ts'
import { BUTTON } from './button.ts'
import { Fact } from './fact.tsx'
import { OptionTag } from './key-glyph.tsx'
import { PAGE_WIDTH } from './layout.tsx'
import { DroppedNotice } from './notice.tsx'

/** What the address has: a query each, empty where there is none. */
type Texts = { readonly [W in Which]: string }

const NAME: { readonly [W in Which]: string } = { a: 'First link', b: 'Second link' }
const BOTH = ['a', 'b'] as const satisfies readonly Which[]

interface Typed {
  /** The address in which it was typed: another one shows what it has itself. */
  readonly at: string
  readonly texts: Texts
  readonly sent: boolean
  readonly hadDetails: readonly Which[]
}

/** Two links, pasted or from the address, and what differs between them. */
export function ComparePage({ a, b }: Texts) {
  const navigate = useNavigate()
  const at = JSON.stringify([a, b])
  const [typed, setTyped] = useState<Typed>()
  const untouched: Typed = { at, texts: { a, b }, sent: false, hadDetails: [] }
  const { texts, sent, hadDetails } = typed?.at === at ? typed : untouched
  const form = useId()
  const problemOf = (which: Which) => {
    const pasted = readPasted(texts[which])
    const isFromAddress = texts[which] === (which === 'a' ? a : b)
    if (pasted.kind === 'empty') return sent ? 'Paste a link here, too.' : undefined
    return pasted.kind === 'wrong' && (sent || isFromAddress) ? pasted.says : undefined
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const pasted = { a: readPasted(texts.a), b: readPasted(texts.b) }
    const wrong = BOTH.find((which) => pasted[which].kind !== 'link')
    if (wrong) {
      setTyped({ at, texts, sent: true, hadDetails })
      document.getElementById(`${form}-${wrong}`)?.focus()
      return
    }
    const queries = { a: queryIn(pasted.a), b: queryIn(pasted.b) }
    setTyped({
      at: JSON.stringify([queries.a, queries.b]),
      texts: queries,
      sent: true,
      hadDetails: BOTH.filter((which) => {
        const each = pasted[which]
        return each.kind === 'link' && each.hadDetails
      }),
    })
    void navigate({ to: '/compare-links/', search: queries, resetScroll: false })
  }

  const queries = { a: queryIn(readPasted(a)), b: queryIn(readPasted(b)) }
  return (
    <div className={`${PAGE_WIDTH} pt-10`}>
      <h1 className="text-[2rem] sm:text-[2.5rem]">Compare two links</h1>
      <p className="mt-3 max-w-[60ch] text-lg text-muted">
        Yours and a colleague’s, or before and after: which answers differ, and what that changes in the key and its
        policies. Both are decided by today’s rules.
      </p>
      <p className="mt-6 hidden rounded-xl border border-edge bg-aws-managed-wash p-4 noscript:block">
        Comparing needs JavaScript.
      </p>
      <form onSubmit={submit} noValidate className="mt-8" data-print="no">
        <div className="grid gap-x-6 gap-y-5 md:grid-cols-2">
          {BOTH.map((which) => (
            <LinkField
              key={which}
              id={`${form}-${which}`}
              name={NAME[which]}
              text={texts[which]}
              problem={problemOf(which)}
              hadDetails={hadDetails.includes(which)}
              onType={(text) =>
                setTyped({
                  at,
                  texts: { ...texts, [which]: text },
                  sent: false,
                  hadDetails: hadDetails.filter((each) => each !== which),
                })
              }
            />
          ))}
        </div>
        <p className="mt-5 flex flex-wrap items-center gap-3">
          <button type="submit" className={BUTTON.primary}>
            Compare
          </button>
          <span className="text-[0.9375rem] text-muted">
            The address of this page then holds both, so you can send the comparison on.
          </span>
        </p>
      </form>
      <Result queries={queries} />
    </div>
  )
}

const queryIn = (pasted: Pasted) => (pasted.kind === 'link' ? pasted.query : '')

interface FieldProps {
  id: string
  name: string
  text: string
  problem: string | undefined
  hadDetails: boolean
  onType: (text: string) => void
}

function LinkField({ id, name, text, problem, hadDetails, onType }: FieldProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="font-semibold">
        {name}
      </label>
      <p id={`${id}-hint`} className="text-sm text-muted">
        All of it, or what stands behind its question mark.
      </p>
      <textarea
        id={id}
        rows={4}
        value={text}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-describedby={`${id}-hint ${id}-says`}
        aria-invalid={problem !== undefined}
        onChange={(event) => onType(event.target.value)}
        className={`mt-1.5 w-full rounded-lg border bg-card px-3 py-2 font-mono text-sm break-all ${problem ? 'border-bad' : 'border-edge'}`}
      />
      <p id={`${id}-says`} aria-live="polite" className="text-sm">
        {problem && <span className="text-bad">{problem}</span>}
        {hadDetails && (
          <span className="text-muted">
            What stood behind the # is thrown away: it can hold account numbers, and comparing needs none.
          </span>
        )}
      </p>
    </div>
  )
}

/** Announced in a sentence; read below it. */
function Result({ queries }: { queries: Texts }) {
  const sides = queries.a && queries.b ? { a: sideOf(queries.a), b: sideOf(queries.b) } : undefined
  const comparison = sides && compare(sides.a, sides.b)
  return (
    <>
      <p role="status" className={sides ? 'mt-12 border-t border-line pt-8 text-lg font-semibold' : ''}>
        {sides && comparison && summaryOf(sides, comparison)}
      </p>
      {sides && comparison && (
        <>
          <div className="mt-5 grid gap-4 md:grid-cols-2">
            {BOTH.map((which) => (
              <Verdict key={which} which={which} side={sides[which]} />
            ))}
          </div>
          <AnswersThatDiffer comparison={comparison} />
          <OptionsThatDiffer comparison={comparison} sides={sides} />
          <PolicyThatDiffers comparison={comparison} sides={sides} />
          <AlsoThatDiffers comparison={comparison} />
        </>
      )}
    </>
  )
}

function summaryOf({ a, b }: { readonly [W in Which]: Side }, { answers }: Comparison): string {
  const count = answers.length === 1 ? 'One answer differs' : `${answers.length} answers differ`
  const differ = answers.length === 0 ? 'The answers are the same' : count
  return outcomeOf(a.decision) === outcomeOf(b.decision)
    ? `${differ}, and both lead to the same kind of key${a.decision.kind === 'nothing-fits' ? ': none fits' : ''}.`
    : `${differ}, and they lead to different kinds of key.`
}

function Verdict({ which, side: { answers, dropped, rules, decision, unfinished } }: { which: Which; side: Side }) {
  return (
    <section aria-labelledby={`verdict-${which}`} className="min-w-0 rounded-xl border border-line bg-card p-5">
      <h2 id={`verdict-${which}`} className="text-base text-muted">
        {NAME[which]}
      </h2>
      <p className="mt-2">
        {decision.kind === 'recommended' ? (
          <OptionTag family={decision.option.family}>{nameFor(decision.option, answers)}</OptionTag>
        ) : (
          <span className="rounded-md bg-wash px-2.5 py-0.5 text-sm font-semibold text-bad">Nothing fits</span>
        )}
      </p>
      <p className="mt-2 font-display text-lg font-semibold">
        {decision.kind === 'recommended' ? verdictOf(decision.option, answers) : 'Nothing fits all of these answers'}
      </p>
      {unfinished && <p className="mt-2 text-[0.9375rem] text-muted">Its answers end early: so far it leads here.</p>}
      {rules.kind === 'older' && (
        <p className="mt-2 text-[0.9375rem] text-muted">
          Made by version {rules.version} of our rules; decided here by version {RULES_VERSION}.
        </p>
      )}
      <p className="mt-3">
        <Link
          to="/recommendation/$option/"
          params={{ option: outcomeOf(decision) }}
          search={writeLink(answers)}
          className="underline decoration-1 underline-offset-3"
        >
          {unfinished ? 'Go on with it' : 'Open it'}
          <span className="sr-only">: {NAME[which]}</span>
        </Link>
      </p>
      {dropped.length > 0 && (
        <div className="mt-4 -mb-6">
          <DroppedNotice dropped={dropped} />
        </div>
      )}
    </section>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-line pt-8">
      <h2 id={id} className="mb-4 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Something of each link under its name; side by side where there is room. */
function SideBySide(shown: { readonly [W in Which]: ReactNode }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      {BOTH.map((which) => (
        <div key={which} className="min-w-0">
          <dt className="text-sm text-muted">{NAME[which]}</dt>
          <dd>{shown[which]}</dd>
        </div>
      ))}
    </dl>
  )
}

const NO_ANSWER = <span className="text-muted">no answer</span>

function AnswersThatDiffer({ comparison: { answers, sameAnswers } }: { comparison: Comparison }) {
  const row = ({ question: { id, ask }, ...pair }: AnswerPair) => (
    <li key={id} className="py-3">
      <p className="font-semibold">{ask}</p>
      <SideBySide a={pair.a ?? NO_ANSWER} b={pair.b ?? NO_ANSWER} />
    </li>
  )
  return (
    <Section id="answers" title="Answers that differ">
      {answers.length === 0 && <p className="text-muted">None.</p>}
      <ul className="divide-y divide-line">{answers.map(row)}</ul>
      {sameAnswers.length > 0 && (
        <details className="mt-4 text-[0.9375rem]">
          <summary className="min-h-6 text-muted">
            {sameAnswers.length === 1 ? 'One answer is' : `${sameAnswers.length} answers are`} the same
          </summary>
          <dl className="mt-1 divide-y divide-line">
            {sameAnswers.map(({ question: { id, ask }, a }) => (
              <div key={id} className="grid gap-x-6 py-2 sm:grid-cols-2">
                <dt className="text-muted">{ask}</dt>
                <dd>{a}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  )
}

interface ResultProps {
  comparison: Comparison
  sides: { readonly [W in Which]: Side }
}

function OptionsThatDiffer({ comparison: { options }, sides }: ResultProps) {
  return (
    <Section id="options" title="Kinds of key that one rules out">
      {options.length === 0 && <p className="text-muted">None: both leave the same kinds of key standing.</p>}
      <ul className="divide-y divide-line">
        {options.map(({ option, outOf, objections }) => (
          <li key={option.id} className="py-3">
            <p>
              <OptionTag family={option.family}>{nameFor(option, sides[outOf].answers)}</OptionTag>{' '}
              <span className="text-[0.9375rem] text-muted">out in the {inSentence(NAME[outOf])} alone</span>
            </p>
            <ul className="mt-2 grid gap-1">
              {objections.map(({ fact, choice }) => (
                <li key={fact + choice.id}>
                  {choice.because}.{' '}
                  <span className="text-sm text-muted">
                    <Fact id={fact} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function PolicyThatDiffers({ comparison: { statements }, sides }: ResultProps) {
  const none = BOTH.filter((which) => {
    const { decision } = sides[which]
    return decision.kind === 'nothing-fits' || !decision.option.ownKey
  })
  return (
    <Section id="key-policy" title="Statements of the key policy that differ">
      {none.length > 0 && (
        <p className="mb-2 max-w-[68ch]">
          {none.length === 2
            ? 'Neither link has a key policy to write.'
            : `The ${inSentence(NAME[none[0] ?? 'a'])} has no key policy to write.`}
        </p>
      )}
      {statements.length === 0 && none.length < 2 && <p className="text-muted">None.</p>}
      <Statements differences={statements} />
    </Section>
  )
}

function Statements({ differences }: { differences: readonly Difference<Explained>[] }) {
  return (
    <ul className="grid gap-4">
      {differences.map((difference) => {
        const { statement } = difference.kind === 'only' ? difference.thing : difference.a
        return (
          <li key={statement.Sid} className="min-w-0 rounded-xl border border-line bg-card">
            <p className="flex flex-wrap gap-x-3 px-5 pt-3">
              <strong className="font-semibold">{statement.Sid}</strong>
              <span className="text-[0.9375rem] text-muted">
                {difference.kind === 'only'
                  ? `in the ${inSentence(NAME[difference.in])} alone`
                  : `in both, with another ${differsIn(difference.a.statement, difference.b.statement).join(' and ')}`}
              </span>
            </p>
            {difference.kind === 'only' ? (
              <>
                <p className="px-5 text-[0.9375rem] text-muted">{difference.thing.says}</p>
                <Code statement={statement} label={`Statement ${statement.Sid}`} />
              </>
            ) : (
              <div className="grid lg:grid-cols-2">
                {BOTH.map((which) => (
                  <div key={which} className="min-w-0 pt-2">
                    <p className="px-5 text-sm text-muted">{NAME[which]}</p>
                    <Code
                      statement={difference[which].statement}
                      label={`Statement ${statement.Sid}, ${inSentence(NAME[which])}`}
                    />
                  </div>
                ))}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const Code = ({ statement, label }: { statement: Statement; label: string }) => (
  <pre className="px-5 py-3" tabIndex={0} role="group" aria-label={label}>
    <code>{statementText(statement).replaceAll(/^ {4}/gm, '')}</code>
  </pre>
)

function AlsoThatDiffers({ comparison: { also } }: { comparison: Comparison }) {
  return (
    <Section id="also" title="What else must be in place, and differs">
      {also.length === 0 && <p className="text-muted">Nothing.</p>}
      <ul className="grid gap-6">
        {also.map((each) => (
          <AlsoItem key={(each.difference.kind === 'only' ? each.difference.thing : each.difference.a).id} of={each} />
        ))}
      </ul>
    </Section>
  )
}

function AlsoItem({ of: { difference, statements } }: { of: AlsoDifference }) {
  if (difference.kind === 'only') {
    const { title, says, policy } = difference.thing
    return (
      <li>
        <h3 className="text-lg">{title}</h3>
        <p className="text-[0.9375rem] text-muted">In the {inSentence(NAME[difference.in])} alone</p>
        <p className="mt-1 max-w-[68ch]">{says}</p>
        {policy && (
          <details className="mt-2">
            <summary className="min-h-6 text-[0.9375rem] text-muted">
              Its statements ({policy.statements.length})
            </summary>
            <div className="mt-2 grid gap-2">
              {policy.statements.map(({ statement }) => (
                <div key={statement.Sid} className="min-w-0 rounded-xl border border-line bg-card">
                  <Code statement={statement} label={`Statement ${statement.Sid}`} />
                </div>
              ))}
            </div>
          </details>
        )}
      </li>
    )
  }
  const { a, b } = difference
  return (
    <li>
      <h3 className="text-lg">{a.title === b.title ? a.title : `${a.title}; ${inSentence(b.title)}`}</h3>
      <p className="mb-1 text-[0.9375rem] text-muted">In both, and not the same</p>
      {a.says === b.says ? <p className="max-w-[68ch]">{a.says}</p> : <SideBySide a={a.says} b={b.says} />}
      {statements.length > 0 && (
        <div className="mt-3">
          <Statements differences={statements} />
        </div>
      )}
    </li>
  )
}
