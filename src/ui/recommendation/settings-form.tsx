import { SETTINGS } from '../../kms/policy/choices.ts'
import { SourceLinks } from '../fact.tsx'
import { Fields } from '../fields.tsx'
import { useSettings, useSwitchSetting } from '../settings.ts'

/** What a careful reader may add to the policy. The link keeps it. */
export function SettingsForm() {
  const settings = useSettings()
  const turn = useSwitchSetting()
  return (
    <details className="mb-6 rounded-xl border border-line bg-card px-5 py-4 noscript:hidden" data-print="no">
      <summary className="min-h-6 font-semibold">
        Make it stricter{settings.length > 0 && `: ${settings.length} of ${SETTINGS.length} on`}
      </summary>
      <p className="mt-1 text-[0.9375rem] text-muted">
        No answer asks for these. Each adds a statement that denies, and the link keeps your choice.
      </p>
      <Fields>
        <ul className="mt-3 grid gap-4">
          {SETTINGS.map(({ id, label, says, facts }) => (
            <li key={id}>
              <label className="flex min-h-6 items-start gap-2.5 font-semibold">
                <input
                  type="checkbox"
                  checked={settings.includes(id)}
                  onChange={(event) => turn(id, event.target.checked)}
                  className="mt-1 size-4.5 shrink-0 accent-ink"
                />
                {label}
              </label>
              <p className="max-w-[68ch] pl-7 text-[0.9375rem]">
                {says} <SourceLinks ids={facts} />
              </p>
            </li>
          ))}
        </ul>
      </Fields>
    </details>
  )
}
