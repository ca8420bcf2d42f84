import { useId, useState } from 'react'
import { effectOf, KEY_STATES, TELLING_SERVICES, type KeyState } from '../../kms/labs/switch-off.ts'
import { Fact } from '../fact.tsx'
import { Fields } from '../fields.tsx'
import { Box, LabFrame } from '../lab.tsx'

/** What becomes of a service and its data when its key is disabled, scheduled for deletion, and gone. */
export default function SwitchOff() {
  const [stateId, setState] = useState<KeyState['id']>('disabled')
  const [serviceId, setService] = useState('ebs')
  const id = useId()
  const state = KEY_STATES.find((each) => each.id === stateId) ?? KEY_STATES[0]
  const service = TELLING_SERVICES.find((each) => each.id === serviceId) ?? TELLING_SERVICES[0]
  if (!service) return null
  const { facts, danger } = effectOf(service, state)
  return (
    <LabFrame
      title="What breaks when a key is switched off"
      facts={['disableStopsUse', 'deletionIsFinal', 'deletionCanBeCancelled']}
      controls={
        <Fields>
          <fieldset>
            <legend className="text-[0.9375rem] font-semibold">The key is</legend>
            <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
              {KEY_STATES.map((each) => (
                <label key={each.id} className="flex min-h-8 items-center gap-2.5">
                  <input
                    type="radio"
                    name={`${id}state`}
                    checked={each.id === state.id}
                    onChange={() => setState(each.id)}
                    className="size-4.5 shrink-0 accent-ink"
                  />
                  {each.name}
                </label>
              ))}
            </div>
          </fieldset>
          <div className="mt-4">
            <label htmlFor={`${id}service`} className="block text-[0.9375rem] font-semibold">
              It protects data in
            </label>
            <select
              id={`${id}service`}
              value={service.id}
              onChange={({ target }) => setService(target.value)}
              className="mt-1 min-h-11 max-w-full rounded-lg border border-edge bg-card px-3"
            >
              {TELLING_SERVICES.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </div>
        </Fields>
      }
      status={
        <>
          <p className={`text-lg font-semibold ${state.calls ? 'text-good' : 'text-bad'}`}>
            {state.calls ? 'AWS KMS answers, within what the policies allow.' : 'AWS KMS refuses every use of the key.'}
          </p>
          {danger && (
            <p className="rounded-lg border-2 border-bad px-3 py-2">
              <span className="font-semibold text-bad">{danger.title}</span> {danger.says}
            </p>
          )}
          {facts.length > 0 && (
            <ul className="grid list-disc gap-1.5 pl-5 text-[0.9375rem]">
              {facts.map((fact) => (
                <li key={fact}>
                  <Fact id={fact} />
                </li>
              ))}
            </ul>
          )}
          <p>
            <span className="font-semibold">The way back:</span> {state.back}
          </p>
        </>
      }
      picture={<Picture state={state} name={service.name} />}
    />
  )
}

function Picture({ state, name }: { state: KeyState; name: string }) {
  const gone = state.id === 'deleted'
  return (
    <svg
      viewBox="0 0 340 236"
      role="img"
      aria-label={`${name} ${state.calls ? 'reaches' : 'no longer reaches'} the KMS key, which is ${state.name.toLowerCase()}. ${gone ? 'The data stays closed for ever.' : state.calls ? 'The data can be opened.' : 'What is closed stays closed until the key is back.'}`}
      className="block w-full"
    >
      <Box
        x={30}
        y={2}
        width={280}
        height={56}
        name={gone ? 'No key any more' : 'KMS key'}
        says={state.name}
        className={gone ? 'stroke-bad [stroke-dasharray:5_4]' : state.calls ? 'stroke-customer-managed' : 'stroke-bad'}
      />
      <path
        d="M170 58v34"
        strokeWidth="2.5"
        className={state.calls ? 'stroke-good' : 'stroke-bad [stroke-dasharray:5_4]'}
      />
      {!state.calls && <path d="M160 65l20 20m0-20-20 20" strokeWidth="3" className="stroke-bad" />}
      <Box x={30} y={92} width={280} height={42} name={name} className="stroke-edge" />
      <path
        d="M170 134v34"
        strokeWidth="2.5"
        className={state.calls ? 'stroke-good' : 'stroke-edge [stroke-dasharray:5_4]'}
      />
      <Box
        x={30}
        y={168}
        width={280}
        height={56}
        name="Encrypted data"
        says={state.calls ? 'can be opened' : gone ? 'closed for ever' : 'closed, but for what is open'}
        className={state.calls ? 'stroke-good' : 'stroke-bad'}
      />
    </svg>
  )
}
