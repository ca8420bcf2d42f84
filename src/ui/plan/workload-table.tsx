import { Link } from '@tanstack/react-router'
import { useId, useState, type FormEvent } from 'react'
import { PLACE_KEY, serviceIn, writeAnswers } from '../../kms/answers.ts'
import { outcomeOf } from '../../kms/decide.ts'
import { nameFor } from '../../kms/explain.ts'
import { labelOf, linkOf, progressOf, readName, type Workload } from '../../kms/plan.ts'
import { serviceOf } from '../../kms/services.ts'
import { RULES_VERSION } from '../../kms/version.ts'
import { BUTTON } from '../button.ts'
import { OptionTag } from '../key-glyph.tsx'
import { planSearch } from './links.ts'
import { NameField } from './name-field.tsx'

interface Props {
  workloads: readonly Workload[]
  onMove: (at: number, by: -1 | 1) => void
  onRename: (at: number, name: string) => void
  onDuplicate: (at: number) => void
  onRemove: (at: number) => void
}

/** The workloads in the order of the plan. On a narrow screen the cells of a row stand below each other. */
export function WorkloadTable({ workloads, ...actions }: Props) {
  return (
    <table className="mt-3 w-full border-collapse border-b border-line max-sm:block">
      <caption className="sr-only">The workloads of this plan</caption>
      <thead className="max-sm:sr-only">
        <tr className="text-left text-[0.9375rem]">
          <th scope="col" className="py-2 pr-6 font-semibold">
            Workload
          </th>
          <th scope="col" className="py-2 pr-6 font-semibold">
            Kind of key
          </th>
          <th scope="col" className="py-2 font-semibold" data-print="no">
            Open and edit
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {workloads.map((workload, at) => (
          // the place: two workloads may be alike
          // oxlint-disable-next-line react/no-array-index-key
          <Row key={at} workloads={workloads} workload={workload} at={at} {...actions} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps extends Props {
  workload: Workload
  at: number
}

const CELL = 'py-4 pr-6 align-top max-sm:block max-sm:py-1.5 max-sm:pr-0'

function Row({ workloads, workload, at, onMove, onRename, onDuplicate, onRemove }: RowProps) {
  const [renaming, setRenaming] = useState(false)
  const label = labelOf(workload, at)
  const service = serviceIn(workload.answers)
  const act = (id: string, says: string, run: () => void, isOff = false) => (
    <button
      type="button"
      id={`plan-${id}-${at}`}
      disabled={isOff}
      className={`${BUTTON.small} disabled:opacity-50`}
      onClick={run}
    >
      {says}
      <span className="sr-only"> {label}</span>
    </button>
  )
  return (
    <tr className="border-t border-line max-sm:block max-sm:py-2.5">
      <th scope="row" className={`${CELL} text-left font-normal sm:w-[30%]`}>
        <span className="font-semibold">
          {at + 1}. {label}
        </span>
        {workload.name !== '' && service && (
          <span className="block text-[0.9375rem] text-muted">{serviceOf(service).name}</span>
        )}
        {renaming && (
          <Rename
            name={workload.name}
            onDone={(name) => {
              setRenaming(false)
              if (name !== undefined && name !== workload.name) onRename(at, name)
              else document.getElementById(`plan-rename-${at}`)?.focus()
            }}
          />
        )}
      </th>
      <td className={CELL}>
        <LeadsTo workload={workload} />
      </td>
      <td className={`${CELL} sm:w-[38%] sm:pr-0`} data-print="no">
        <Ways workloads={workloads} workload={workload} at={at} label={label} />
        <div className="mt-2 flex flex-wrap gap-2">
          {act('rename', 'Rename', () => setRenaming(!renaming))}
          {act('up', 'Up', () => onMove(at, -1), at === 0)}
          {act('down', 'Down', () => onMove(at, 1), at === workloads.length - 1)}
          {act('duplicate', 'Duplicate', () => onDuplicate(at))}
          {act('remove', 'Remove', () => onRemove(at))}
        </div>
      </td>
    </tr>
  )
}

function LeadsTo({ workload }: { workload: Workload }) {
  const { decision, next } = progressOf(workload)
  const { answers, rules } = workload
  const assumptions = decision.assumptions.length
  return (
    <>
      {next ? (
        <p>
          <span className="rounded-md bg-wash px-2.5 py-0.5 text-sm font-semibold">Incomplete</span>
          <span className="mt-1 block text-[0.9375rem] text-muted">Next: {next.ask}</span>
        </p>
      ) : decision.kind === 'recommended' ? (
        <OptionTag family={decision.option.family}>{nameFor(decision.option, answers)}</OptionTag>
      ) : (
        <span className="rounded-md bg-wash px-2.5 py-0.5 text-sm font-semibold text-bad">Nothing fits</span>
      )}
      {assumptions > 0 && (
        <p className="mt-1 text-[0.9375rem] text-muted">
          {assumptions === 1 ? 'One assumption' : `${assumptions} assumptions`}
        </p>
      )}
      {rules !== RULES_VERSION && Object.keys(answers).length > 0 && (
        <p className="mt-1 text-[0.9375rem] text-muted">
          Made by version {rules} of our rules; decided here by version {RULES_VERSION}.
        </p>
      )}
    </>
  )
}

const LINK = 'inline-flex min-h-8 items-center underline decoration-1 underline-offset-3'

/** To its recommendation, or its next question; both carry the plan, so that they lead back to this place. */
function Ways({
  workloads,
  workload,
  at,
  label,
}: {
  workloads: readonly Workload[]
  workload: Workload
  at: number
  label: string
}) {
  const { decision, next } = progressOf(workload)
  const here = { ...planSearch(workloads), [PLACE_KEY]: String(at + 1) }
  return (
    <p className="flex flex-wrap gap-x-5">
      {next ? (
        <Link
          to="/wizard/$question/"
          params={{ question: next.id }}
          search={{ ...writeAnswers(workload.answers), ...here }}
          className={LINK}
        >
          Go on<span className="sr-only"> with {label}</span>
        </Link>
      ) : (
        <Link
          to="/recommendation/$option/"
          params={{ option: outcomeOf(decision) }}
          search={{ ...linkOf(workload), ...here }}
          className={LINK}
        >
          Open<span className="sr-only"> {label}</span>
        </Link>
      )}
      {workload.answers.service !== undefined && (
        <Link
          to="/wizard/$question/"
          params={{ question: 'service' }}
          search={{ ...writeAnswers(workload.answers), ...here }}
          className={LINK}
        >
          Change answers<span className="sr-only"> of {label}</span>
        </Link>
      )}
    </p>
  )
}

function Rename({ name, onDone }: { name: string; onDone: (name: string | undefined) => void }) {
  const id = useId()
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const named = readName(typed)
    if (named.kind === 'name') onDone(named.name)
    else {
      setProblem(named.says)
      document.getElementById(id)?.focus()
    }
  }
  return (
    <form onSubmit={save} noValidate className="mt-3" data-print="no">
      <NameField
        id={id}
        label="Name"
        name={typed}
        problem={problem}
        onType={(text) => {
          setTyped(text)
          setProblem('')
        }}
      />
      <p className="mt-2 flex gap-2">
        <button type="submit" className={BUTTON.small}>
          Save the name
        </button>
        <button type="button" className={BUTTON.small} onClick={() => onDone(undefined)}>
          Cancel
        </button>
      </p>
    </form>
  )
}
