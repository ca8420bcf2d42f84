import { useId, useState, type FormEvent } from 'react'
import { MAX_WORKLOADS, readName, type PlanProblem, type Workload } from '../../kms/plan.ts'
import { BUTTON } from '../button.ts'
import { Fields } from '../fields.tsx'
import { NameField } from './name-field.tsx'

interface Props {
  isFull: boolean
  onAdd: (workloads: readonly Workload[], hadDetails: boolean, problems: readonly PlanProblem[]) => void
}

/** A link that is pasted becomes a workload, or several where it is a plan. */
export function AddForm({ isFull, onAdd }: Props) {
  const id = useId()
  const [link, setLink] = useState('')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const [nameProblem, setNameProblem] = useState('')

  const add = async () => {
    const named = readName(name)
    if (named.kind === 'wrong') {
      setNameProblem(named.says)
      document.getElementById(`${id}-name`)?.focus()
      return
    }
    // the reading of links knows every policy: not before it is wanted
    const { readAdded } = await import('../../kms/plan-paste.ts')
    const added = readAdded(link, named.name)
    if (added.kind === 'wrong') {
      setProblem(added.says)
      document.getElementById(`${id}-link`)?.focus()
      return
    }
    setLink('')
    setName('')
    onAdd(added.workloads, added.hadDetails, added.problems)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }

  return (
    <section aria-labelledby={`${id}-title`} className="min-w-0">
      <h2 id={`${id}-title`} className="text-2xl">
        Add a workload
      </h2>
      {isFull ? (
        <p className="mt-2 text-muted">The plan is full: it holds {MAX_WORKLOADS} workloads.</p>
      ) : (
        <form onSubmit={submit} noValidate className="mt-3 grid gap-5">
          <Fields>
            <div>
              <label htmlFor={`${id}-link`} className="font-semibold">
                Link
              </label>
              <p id={`${id}-hint`} className="text-sm text-muted">
                Of a recommendation, of unfinished answers, or of another plan: the whole link, or only what follows its
                question mark.
              </p>
              <textarea
                id={`${id}-link`}
                rows={3}
                value={link}
                spellCheck={false}
                autoComplete="off"
                autoCapitalize="off"
                aria-describedby={`${id}-hint ${id}-says`}
                aria-invalid={problem !== ''}
                onChange={({ target }) => {
                  setLink(target.value)
                  setProblem('')
                }}
                className={`mt-1.5 w-full rounded-lg border bg-card px-3 py-2 font-mono text-sm break-all ${problem ? 'border-bad' : 'border-edge'}`}
              />
              <p id={`${id}-says`} aria-live="polite" className="text-sm text-bad">
                {problem}
              </p>
            </div>
            <NameField
              id={`${id}-name`}
              label="Name, if you like"
              name={name}
              problem={nameProblem}
              onType={(typed) => {
                setName(typed)
                setNameProblem('')
              }}
            />
            <p>
              <button type="submit" className={BUTTON.primary}>
                Add it
              </button>
            </p>
          </Fields>
        </form>
      )}
    </section>
  )
}
