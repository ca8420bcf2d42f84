import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import type { Answers, Dropped } from '../kms/answers.ts'
import { decide, outcomeOf } from '../kms/decide.ts'
import { nameFor, summaryOf, verdictOf } from '../kms/explain.ts'
import type { Option } from '../kms/options.ts'
import type { LinkRules } from '../kms/version.ts'
import { BUTTON } from './button.ts'
import { OptionTag } from './key-glyph.tsx'
import { PAGE_WIDTH } from './layout.tsx'
import { DroppedNotice } from './notice.tsx'
import { CopyLink } from './share.tsx'

// The verdict comes with the page; the facts, policies and prices below it follow when they are there.
const body = () => import('./recommendation/body.tsx')
const Elsewhere = lazy(async () => ({ default: (await body()).Elsewhere }))
const Traits = lazy(async () => ({ default: (await body()).Traits }))
const Recommended = lazy(async () => ({ default: (await body()).Recommended }))
const NothingFits = lazy(async () => ({ default: (await body()).NothingFits }))
const General = lazy(async () => ({ default: (await body()).General }))

interface Props {
  /** The option that the path names: what was recommended when the link was made. None: `nothing-fits`. */
  named: Option | undefined
  answers: Answers
  dropped: readonly Dropped[]
  /** By which rules the link was made. */
  rules: LinkRules
}

/** The recommendation for complete answers; without answers, what there is to say of the option in general. */
export function RecommendationPage({ named, answers, dropped, rules }: Props) {
  const isGeneral = Object.keys(answers).length === 0
  return (
    <div className={`${PAGE_WIDTH} pt-10`}>
      <p className="mb-6 hidden rounded-xl border border-edge bg-aws-managed-wash p-4 noscript:block">
        A link with answers needs JavaScript to show its recommendation. Without it you see this kind of key in general.
      </p>
      <DroppedNotice dropped={dropped} />
      {isGeneral ? (
        named ? (
          <GeneralPage option={named} />
        ) : (
          <NothingFitsInGeneral />
        )
      ) : (
        <AnsweredPage named={named} answers={answers} rules={rules} />
      )}
    </div>
  )
}

function AnsweredPage({ named, answers, rules }: Omit<Props, 'dropped'>) {
  const decision = decide(answers)
  const summary = summaryOf(decision, answers)
  return (
    <>
      {(rules.kind === 'older' || outcomeOf(decision) !== (named?.id ?? 'nothing-fits')) && (
        <Suspense>
          <Elsewhere named={named} decision={decision} answers={answers} rules={rules} />
        </Suspense>
      )}
      {decision.kind === 'recommended' ? (
        <>
          <Top option={decision.option} answers={answers} title={verdictOf(decision.option, answers)} summary={summary}>
            <CopyLink outcome={decision.option.id} answers={answers} />
            <button type="button" className={BUTTON.quiet} onClick={() => print()}>
              Print
            </button>
            <span className="text-[0.9375rem] text-muted">
              The link keeps your answers, and never holds account numbers.
            </span>
          </Top>
          <Suspense fallback={<ToCome />}>
            <Recommended option={decision.option} decision={decision} answers={answers} />
          </Suspense>
        </>
      ) : (
        <>
          <Top answers={answers} title="Nothing fits all of your answers" summary={summary}>
            <CopyLink outcome="nothing-fits" answers={answers} />
            <button type="button" className={BUTTON.quiet} onClick={() => print()}>
              Print
            </button>
          </Top>
          <Suspense fallback={<ToCome />}>
            <NothingFits decision={decision} closest={decision.closest} answers={answers} />
          </Suspense>
        </>
      )}
    </>
  )
}

const ToCome = () => <p className="mt-10 border-t border-line pt-8 text-muted">Reasons and policies follow …</p>

interface TopProps {
  option?: Option
  answers: Answers
  title: string
  summary: string
  children?: ReactNode
}

function Top({ option, answers, title, summary, children }: TopProps) {
  return (
    <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div>
        {option && <OptionTag family={option.family}>{nameFor(option, answers)}</OptionTag>}
        <h1 className="mt-3 max-w-[24ch] text-[2rem] sm:text-[2.5rem]">{title}</h1>
        <p className="mt-3 max-w-[60ch] text-lg">{summary}</p>
        <div className="mt-6 flex flex-wrap items-center gap-3" data-print="no">
          {children}
        </div>
      </div>
      {option && <TraitsToCome option={option} answers={answers} />}
    </div>
  )
}

function TraitsToCome({ option, answers }: { option: Option; answers: Answers }) {
  // the same element on each render: React then lets the prerendered box stand until its script is there
  return useMemo(
    () => (
      <Suspense fallback={<div className="min-h-72 rounded-xl border border-line bg-card" />}>
        <Traits option={option} answers={answers} />
      </Suspense>
    ),
    [option, answers],
  )
}

/** The option's own page: what it is, what it does, and its policy without any answers in it. */
function GeneralPage({ option }: { option: Option }) {
  return (
    <>
      <Top option={option} answers={NO_ANSWERS} title={option.name} summary={`${option.is} ${option.when}`}>
        <Link to="/wizard/" search={{}} className={BUTTON.primary}>
          Find out whether it is yours <span aria-hidden="true">→</span>
        </Link>
        <span className="text-[0.9375rem] text-muted">
          This page speaks of the kind of key in general. A link with answers shows a recommendation.
        </span>
      </Top>
      {useMemo(
        () => (
          <Suspense fallback={<ToCome />}>
            <General option={option} />
          </Suspense>
        ),
        [option],
      )}
    </>
  )
}

const NO_ANSWERS: Answers = {}

function NothingFitsInGeneral() {
  return (
    <Top
      answers={NO_ANSWERS}
      title="When nothing fits"
      summary="Some wishes exclude each other: no kind of key rotates automatically and lives in an HSM of your own. A link with such answers shows here which kinds of key come closest, and what to give up for each."
    >
      <Link to="/wizard/" search={{}} className={BUTTON.primary}>
        Start the wizard <span aria-hidden="true">→</span>
      </Link>
    </Top>
  )
}
