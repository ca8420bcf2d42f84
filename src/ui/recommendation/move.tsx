import { useId, useState } from 'react'
import type { Move as Way } from '../../kms/guides/guide.ts'
import { movesBetween, nameToday, possibleToday, todayAt, type Today } from '../../kms/move.ts'
import type { Option } from '../../kms/options.ts'
import type { Service } from '../../kms/services/service.ts'
import { Section, SmallPrint } from './parts.tsx'

const HOW: { readonly [How in Way['how']]: string } = {
  'in-place': 'In place, for all data',
  'in-place-new-data': 'In place, for new data',
  copy: 'By copying',
  snapshot: 'Through a snapshot or a backup',
  recreate: 'By making it anew',
}

/** From what protects the data today to the recommended key. */
export function Move({ service, option }: { service: Service; option: Option }) {
  const choices = possibleToday(service)
  const [today, setToday] = useState<Today>(choices.find((each) => each !== option.id) ?? option.id)
  const id = useId()
  const ways = movesBetween(service, today, option.id)
  const settled = today === option.id && !option.ownKey
  return (
    <Section id="move" title="Moving what is there">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {todayAt(service)}
      </label>
      <select
        id={id}
        data-print="no"
        className="min-h-11 w-full max-w-[26rem] rounded-lg border border-edge bg-card px-3"
        value={today}
        onChange={({ target }) => setToday(choices.find((each) => each === target.value) ?? today)}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {nameToday(each, service)}
          </option>
        ))}
      </select>
      <div role="status" className="mt-4 grid max-w-[76ch] gap-5">
        {settled && <p>Nothing has to move.</p>}
        {!settled && ways.length === 0 && (
          <p>We have verified no way from there to here. Create the resource anew under the recommended key.</p>
        )}
        {!settled && ways.map((way) => <WayCard key={way.how + way.steps.join()} way={way} />)}
      </div>
    </Section>
  )
}

/** One way to another key: its steps, what stays as it was, and what cannot be undone. `route` where the page has several. */
export function WayCard({ way: { how, steps, staysBehind, final, facts }, route }: { way: Way; route?: string }) {
  return (
    <div className="rounded-xl border border-line bg-card p-5">
      <h3 className="text-lg">{route ?? HOW[how]}</h3>
      {route && <p className="text-muted">{HOW[how]}.</p>}
      <ol className="mt-2 list-decimal pl-5">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl className="mt-3 grid gap-x-6 gap-y-1 sm:grid-cols-[11rem_1fr]">
        <dt className="text-muted">Stays as it was</dt>
        <dd>{staysBehind}</dd>
        <dt className="text-muted max-sm:mt-2">Cannot be undone</dt>
        <dd className={final ? 'font-semibold' : ''}>
          {final ?? 'Nothing that we know of, though the way back may take other steps.'}
        </dd>
      </dl>
      <div className="mt-3">
        <SmallPrint facts={facts} />
      </div>
    </div>
  )
}
