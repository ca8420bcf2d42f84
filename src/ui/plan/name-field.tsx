interface Props {
  id: string
  label: string
  name: string
  problem: string
  onType: (name: string) => void
}

/** The name of a workload, with what it may be. */
export function NameField({ id, label, name, problem, onType }: Props) {
  return (
    <div className="max-w-[26rem]">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-muted">
        It stands in the link: letters, digits, spaces and dashes, no account numbers.
      </p>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={name}
        aria-describedby={`${id}-hint ${id}-says`}
        aria-invalid={problem !== ''}
        onChange={({ target }) => onType(target.value)}
        className={`mt-1.5 min-h-11 w-full rounded-lg border bg-card px-3 ${problem ? 'border-bad' : 'border-edge'}`}
      />
      <p id={`${id}-says`} aria-live="polite" className="text-sm text-bad">
        {problem}
      </p>
    </div>
  )
}
