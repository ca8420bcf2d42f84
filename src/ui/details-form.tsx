import { useId } from 'react'
import type { OwnKey } from '../kms/options.ts'
import { inWordsOf, NOBODY, sharedDuties, type Field, type Problem, type Warning } from '../kms/policy/details.ts'
import { PARTITIONS, partitionOf, type Partition } from '../kms/policy/settings.ts'
import { typeDetail, useDetailsFor } from './details.ts'
import { Fields } from './fields.tsx'
import { useChoosePartition, useSettings } from './settings.ts'

interface Props {
  fields: readonly Field[]
  ownKey: OwnKey | undefined
  mayNameNobody: boolean
}

/** Asks only for what stands as a placeholder in the policies, once. Checked as it is typed; nothing leaves the page. */
export function DetailsForm({ fields, ownKey, mayNameNobody }: Props) {
  const { typed, details, problems } = useDetailsFor(ownKey)
  if (fields.length === 0) return null
  const warnings = sharedDuties(
    details,
    fields.map(({ id }) => id),
  )
  return (
    <details open className="mb-6 rounded-xl border border-line bg-card px-5 py-4 noscript:hidden" data-print="no">
      <summary className="min-h-6 font-semibold">Fill in your accounts</summary>
      <p className="mt-1 text-[0.9375rem] text-muted">
        What you type goes into the policies below and nowhere else: not into the link, not to a server. Closing the
        page forgets it.
      </p>
      <Fields>
        <PartitionChoice />
      </Fields>
      <div className="mt-4 grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <Fields>
          {fields.map((field) => (
            <DetailField
              key={field.id}
              field={field}
              text={typed[field.id] ?? ''}
              mayNameNobody={mayNameNobody}
              problems={problems.filter((problem) => problem.field === field.id)}
              warnings={warnings.filter((warning) => warning.field === field.id)}
            />
          ))}
        </Fields>
      </div>
    </details>
  )
}

const PARTITION_NAMES: { readonly [Of in Partition]: string } = {
  aws: 'aws: all Regions but those below',
  'aws-us-gov': 'aws-us-gov: AWS GovCloud (US)',
  'aws-cn': 'aws-cn: China',
}

/** Unlike the rest of the form it stands in the link: it says nothing about an account. */
function PartitionChoice() {
  const chosen = partitionOf(useSettings())
  const choose = useChoosePartition()
  const id = useId()
  return (
    <p className="mt-4">
      <label htmlFor={id} className="font-semibold">
        Partition
      </label>
      <span className="block text-sm text-muted">The link keeps it.</span>
      <select
        id={id}
        value={chosen}
        onChange={(event) => choose(PARTITIONS.find((each) => each === event.target.value) ?? 'aws')}
        className="mt-1.5 block w-full rounded-lg border border-edge bg-paper px-3 py-2 text-sm sm:w-80"
      >
        {PARTITIONS.map((each) => (
          <option key={each} value={each}>
            {PARTITION_NAMES[each]}
          </option>
        ))}
      </select>
    </p>
  )
}

interface FieldProps {
  field: Field
  text: string
  mayNameNobody: boolean
  problems: readonly Problem[]
  /** Nothing is refused for them. */
  warnings: readonly Warning[]
}

function DetailField({ field, text, mayNameNobody, problems, warnings }: FieldProps) {
  const { id, label, hint, many, orNobody } = field
  const example = inWordsOf(partitionOf(useSettings()), field.example)
  const input = useId()
  const wrong = problems.length > 0
  const nobody = text === NOBODY
  const common = {
    id: input,
    value: nobody ? '' : text,
    disabled: nobody && mayNameNobody,
    spellCheck: false,
    autoComplete: 'off',
    autoCapitalize: 'off',
    'aria-describedby': `${input}-hint ${input}-error ${input}-warning`,
    'aria-invalid': wrong,
    className: `mt-1.5 w-full rounded-lg border bg-paper px-3 py-2 font-mono text-sm ${wrong ? 'border-bad' : 'border-edge'}`,
  }
  return (
    <div className="min-w-0">
      <label htmlFor={input} className="font-semibold">
        {label}
      </label>
      <p id={`${input}-hint`} className="text-sm text-muted">
        {hint} <code className="block break-all">{example}</code>
      </p>
      {many ? (
        <textarea {...common} rows={2} onChange={(event) => typeDetail(id, event.target.value)} />
      ) : (
        <input {...common} type="text" onChange={(event) => typeDetail(id, event.target.value)} />
      )}
      {orNobody !== undefined && mayNameNobody && (
        <label className="mt-1.5 flex min-h-6 items-center gap-2.5 text-[0.9375rem]">
          <input
            type="checkbox"
            checked={nobody}
            onChange={(event) => typeDetail(id, event.target.checked ? NOBODY : '')}
            className="size-4.5 shrink-0 accent-ink"
          />
          {orNobody}
        </label>
      )}
      <ul id={`${input}-error`} aria-live="polite" className="text-sm text-bad">
        {problems.map(({ value, says }) => (
          <li key={value}>
            <code className="break-all">{value}</code>: {says}
          </li>
        ))}
      </ul>
      <ul id={`${input}-warning`} aria-live="polite" className="text-sm text-aws-managed">
        {warnings.map(({ value, says }) => (
          <li key={value + says}>
            <strong className="font-semibold">Warning:</strong> <code className="break-all">{value}</code> {says}
          </li>
        ))}
      </ul>
    </div>
  )
}
