import type { Answers } from '../../kms/answers.ts'
import type { AlsoNeeded } from '../../kms/policy/deliver.ts'
import { STAGE_NAMES, STAGES, type Step } from '../../kms/policy/steps.ts'
import { questionOf } from '../../kms/questions.ts'
import { inSentence } from '../../kms/words.ts'
import { SourceLinks } from '../fact.tsx'
import { Marked } from '../json-code.tsx'
import { Command, PolicyView } from '../policy-view.tsx'
import { ChangeLink } from './parts.tsx'

interface Props {
  steps: readonly Step[]
  answers: Answers
  /** Without buttons: on pages that run no script for them. */
  still?: boolean
}

/** What is done in which order: numbered through, under the name of each stage that has a step. */
export function Steps({ steps, answers, still = false }: Props) {
  return STAGES.map((stage) => {
    const start = steps.findIndex((step) => step.stage === stage)
    if (start === -1) return null
    return (
      <div key={stage} className="mt-8 first:mt-0">
        <h3 className="mb-3 border-b border-line pb-1 text-[0.9375rem] text-muted">{STAGE_NAMES[stage]}</h3>
        <ol start={start + 1} className="grid grid-cols-[minmax(0,1fr)] gap-8">
          {steps
            .filter((step) => step.stage === stage)
            .map((step, at) => (
              <li key={step.id}>
                <OneStep step={step} number={start + at + 1} answers={answers} still={still} />
              </li>
            ))}
        </ol>
      </div>
    )
  })
}

interface OneProps {
  step: Step
  number: number
  answers: Answers
  still: boolean
}

function OneStep({ step, number, answers, still }: OneProps) {
  const { title, says, items, command, causes, fact, more = [], policy } = step
  return (
    <>
      <h4 className="font-display text-lg leading-tight font-semibold tracking-tight">
        {number}. {title}
      </h4>
      {causes && <Causes of={causes} answers={answers} />}
      <p className="mt-1 mb-3 max-w-[68ch]">
        <Marked>{says}</Marked> <SourceLinks ids={[...(fact ? [fact] : []), ...more]} />
      </p>
      {items && (
        <ul className="mb-3 max-w-[68ch] list-disc pl-5 [overflow-wrap:anywhere]">
          {items.map((item) => (
            <li key={item}>
              <Marked>{item}</Marked>
            </li>
          ))}
        </ul>
      )}
      {command !== undefined && (
        <Command title={title} still={still}>
          {command}
        </Command>
      )}
      {policy && <PolicyView {...policy} answers={answers} still={still} />}
    </>
  )
}

/** The answers behind a step, each with the way to change it. */
function Causes({ of: causes, answers }: { of: NonNullable<AlsoNeeded['causes']>; answers: Answers }) {
  return (
    <ul className="mt-1 text-[0.9375rem] text-muted">
      {causes.map(({ question, choice }) => (
        <li key={choice.id}>
          Because {inSentence(choice.because)}.{' '}
          <ChangeLink question={question} answers={answers} ask={questionOf(question).ask} />
        </li>
      ))}
    </ul>
  )
}
