import { lazy, Suspense, useId, useState, type ReactNode } from 'react'
import type { Answers } from '../../kms/answers.ts'
import { deploymentOf } from '../../kms/forms/deployment.ts'
import type { Form } from '../../kms/forms/form.ts'
import { FORM_NAMES } from '../../kms/forms/names.ts'
import type { Option } from '../../kms/options.ts'
import { deliver, fieldsOf } from '../../kms/policy/deliver.ts'
import { FIELDS, fieldsIn, type Details } from '../../kms/policy/details.ts'
import { mayNameNobody } from '../../kms/blocks/administrators.ts'
import type { Settings } from '../../kms/policy/settings.ts'
import { orderOf, stepsOf } from '../../kms/policy/steps.ts'
import { BUTTON } from '../button.ts'
import { DetailsForm } from '../details-form.tsx'
import { useDetailsFor } from '../details.ts'
import { download } from '../download.ts'
import { Fields } from '../fields.tsx'
import { useSettings } from '../settings.ts'
import { cameFrom } from '../share.tsx'
import { PolicyView } from '../policy-view.tsx'
import { Section } from './parts.tsx'
import { SettingsForm } from './settings-form.tsx'
import { Steps } from './steps.tsx'

const FormView = lazy(async () => ({ default: (await import('./form-view.tsx')).FormView }))
const AccessMatrix = lazy(async () => ({ default: (await import('./access-matrix.tsx')).AccessMatrix }))

/** The policy, or what to do where there is none, with everything else that must be in place. */
export function Deliverables({ option, answers }: { option: Option; answers: Answers }) {
  const { details } = useDetailsFor(option.ownKey)
  const settings = useSettings()
  const delivered = deliver(option, answers, details, settings)
  const fields = fieldsFor(option, answers, settings)
  // where there is no key to create, what to do instead stands above
  const steps = stepsOf(delivered, deploymentOf(option, answers, details, [], settings)).filter(
    ({ id }) => id !== 'setting',
  )
  return (
    <>
      {delivered.kind === 'key-policy' ? (
        <Section id="key-policy" title="The key policy">
          <DetailsForm fields={fields} ownKey={option.ownKey} mayNameNobody={mayNameNobody(answers)} />
          {option.ownKey && <SettingsForm ownKey={option.ownKey} answers={answers} />}
          <InEveryForm option={option} answers={answers} details={details}>
            <PolicyView kind="key" file="key-policy.json" statements={delivered.statements} answers={answers} />
          </InEveryForm>
        </Section>
      ) : (
        <Section id="key-policy" title="What to do">
          <p className="max-w-[68ch]">
            <strong className="font-semibold">There is no key policy to write.</strong> AWS provides this key and its
            policy.
          </p>
          <p className="mt-2 max-w-[68ch]">{delivered.setting}</p>
        </Section>
      )}
      {steps.length > 0 && (
        <Section id="also" title="What else must be in place, step by step">
          {delivered.kind === 'no-key-policy' && (
            <DetailsForm fields={fields} ownKey={option.ownKey} mayNameNobody={mayNameNobody(answers)} />
          )}
          {delivered.kind === 'key-policy' && <p className="mb-6 max-w-[68ch]">{orderOf(steps)}</p>}
          <Steps steps={steps} answers={answers} />
        </Section>
      )}
      {option.ownKey && (
        <Section id="access" title="Who can do what">
          <Suspense fallback={<p className="text-muted">Working it out …</p>}>
            <AccessMatrix ownKey={option.ownKey} answers={answers} />
          </Suspense>
        </Section>
      )}
    </>
  )
}

/** All that is asked for, once: what the policies name, and what the forms name beside them. */
function fieldsFor(option: Option, answers: Answers, settings: Settings) {
  const asked = [
    ...fieldsOf(deliver(option, answers, {}, settings)),
    // what stands in the file of a service's resource only is filled in there: whoever has the resource needs no such file
    ...fieldsIn(JSON.stringify({ ...deploymentOf(option, answers, {}, [], settings), resource: undefined })),
  ]
  return FIELDS.filter((field) => asked.includes(field))
}

interface FormsProps {
  option: Option
  answers: Answers
  details: Details
  /** The policy with its reasons. */
  children: ReactNode
}

/** The key policy with its reasons, or all that is created, in the form that is chosen. */
function InEveryForm({ option, answers, details, children }: FormsProps) {
  const [form, setForm] = useState<Form['id']>('json')
  const settings = useSettings()
  const name = useId()
  const comes = () => cameFrom(option.id, answers, settings)
  const downloadAll = async () => {
    const { zipOf } = await import('./zip.ts')
    download('which-kms-key.zip', zipOf(option, answers, details, settings, comes()), 'application/zip')
  }
  return (
    <>
      <Fields>
        <div
          data-print="no"
          className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-2 border-b border-line noscript:hidden"
        >
          <fieldset className="flex min-w-0 flex-wrap gap-x-1">
            <legend className="sr-only">The form to show it in</legend>
            {FORM_NAMES.map(([id, says]) => (
              <label
                key={id}
                className={`flex min-h-11 cursor-pointer items-center border-b-2 px-3 font-semibold has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-customer-managed ${
                  form === id ? 'border-customer-managed text-ink' : 'border-transparent text-muted hover:text-ink'
                }`}
              >
                <input
                  type="radio"
                  name={name}
                  value={id}
                  checked={form === id}
                  onChange={() => setForm(id)}
                  className="sr-only"
                />
                {says}
              </label>
            ))}
          </fieldset>
          <button type="button" className={`${BUTTON.small} mb-2 sm:ml-auto`} onClick={() => void downloadAll()}>
            Download everything (zip)
          </button>
        </div>
      </Fields>
      {form === 'json' ? (
        children
      ) : (
        <Suspense fallback={<p className="text-muted">Writing it down …</p>}>
          <FormView id={form} option={option} answers={answers} details={details} settings={settings} comes={comes()} />
        </Suspense>
      )}
    </>
  )
}
