import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { writeLink } from '../kms/answers.ts'
import {
  compare,
  differsIn,
  sideOf,
  type AlsoDifference,
  type AnswerPair,
  type Comparison,
  type Difference,
  type Side,
  type Which,
} from '../kms/compare.ts'
import { outcomeOf } from '../kms/decide.ts'
import { nameFor, verdictOf } from '../kms/explain.ts'
import type { AlsoNeeded } from '../kms/policy/deliver.ts'
import { statementText, type Explained, type Statement } from '../kms/policy/statement.ts'
import { RULES_VERSION } from '../kms/version.ts'
import { inSentence } from '../kms/words.ts'
import { Fact } from './fact.tsx'
import { JsonCode } from './json-code.tsx'
import { OptionTag } from './key-glyph.tsx'
import { DroppedNotice } from './notice.tsx'
import { BOTH, NAME, type Texts } from './two-links.ts'

/** Announced in a sentence; read below it. */
export function LinkComparison({ queries }: { queries: Texts }) {
  const sides = { a: sideOf(queries.a), b: sideOf(queries.b) }
  const comparison = compare(sides.a, sides.b)
  return (
    <>
      <p role="status" className="mt-12 border-t border-line pt-8 text-lg font-semibold">
        {summaryOf(sides, comparison)}
      </p>
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
  )
}

function summaryOf({ a, b }: { readonly [W in Which]: Side }, { answers }: Comparison): string {
  const count = answers.length === 1 ? 'One answer differs' : `${answers.length} answers differ`
  const differ = answers.length === 0 ? 'The answers are the same' : count
  return outcomeOf(a.decision) === outcomeOf(b.decision)
    ? `${differ}, and both lead to the same kind of key${a.decision.kind === 'nothing-fits' ? ': none fits' : ''}.`
    : `${differ}, and they lead to different kinds of key.`
}

function Verdict({
  which,
  side: { answers, dropped, rules, decision, settings, unfinished },
}: {
  which: Which
  side: Side
}) {
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
          search={writeLink(answers, settings)}
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
  <JsonCode className="px-5 py-3" label={label}>
    {statementText(statement).replaceAll(/^ {4}/gm, '')}
  </JsonCode>
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
    const { title, policy } = difference.thing
    return (
      <li>
        <h3 className="text-lg">{title}</h3>
        <p className="text-[0.9375rem] text-muted">In the {inSentence(NAME[difference.in])} alone</p>
        <Words of={difference.thing} />
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
      {wordsOf(a) === wordsOf(b) ? <Words of={a} /> : <SideBySide a={<Words of={a} />} b={<Words of={b} />} />}
      {statements.length > 0 && (
        <div className="mt-3">
          <Statements differences={statements} />
        </div>
      )}
    </li>
  )
}

const wordsOf = ({ says, items = [] }: AlsoNeeded) => [says, ...items].join('\n')

function Words({ of: { says, items } }: { of: AlsoNeeded }) {
  return (
    <>
      <p className="mt-1 max-w-[68ch]">{says}</p>
      {items && (
        <ul className="mt-1 max-w-[68ch] list-disc pl-5">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </>
  )
}
