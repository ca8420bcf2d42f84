import type { Answers } from '../../kms/answers.ts'
import type { OwnKey } from '../../kms/options.ts'
import { inForce, SETTINGS } from '../../kms/policy/choices.ts'
import { SourceLinks } from '../fact.tsx'
import { Fields } from '../fields.tsx'
import { useSettings, useSwitchSetting } from '../settings.ts'
import { useHydrated } from '../use-hydrated.ts'

/** What a careful reader may change about the policy. The link keeps it. What is not on offer says why. */
export function SettingsForm({ ownKey, answers }: { ownKey: OwnKey; answers: Answers }) {
  const settings = useSettings()
  const turn = useSwitchSetting()
  const { length } = inForce(answers, settings, ownKey)
  // nobody can use it before, and it is long
  const shown = useHydrated() ? SETTINGS : []
  return (
    <details className="mb-6 rounded-xl border border-line bg-card px-5 py-4 noscript:hidden" data-print="no">
      <summary className="min-h-6 font-semibold">
        Settings of the policy{length > 0 && `: ${length} of ${SETTINGS.length} on`}
      </summary>
      <p className="mt-1 text-[0.9375rem] text-muted">
        No answer asks for these. Each adds statements, or changes the others. The key administrators can undo it,
        because they may change this policy. The link keeps your choice.
      </p>
      <Fields>
        <ul className="mt-4 grid gap-x-8 gap-y-5 lg:grid-cols-2">
          {shown.map(({ id, label, says, more, facts, whyNot }) => {
            const isOn = settings.includes(id)
            const reason = whyNot?.(answers, ownKey)
            return (
              <li key={id}>
                <label className="flex min-h-6 items-start gap-2.5 font-semibold">
                  <input
                    type="checkbox"
                    checked={isOn}
                    // what the link asks for can be taken back
                    disabled={reason !== undefined && !isOn}
                    onChange={(event) => turn(id, event.target.checked)}
                    aria-describedby={`setting-${id}`}
                    className="mt-1 size-4.5 shrink-0 accent-ink"
                  />
                  {label}
                </label>
                <p id={`setting-${id}`} className="max-w-[68ch] pl-7 text-[0.9375rem]">
                  {reason !== undefined && (
                    <strong className="font-semibold">
                      {isOn ? 'It is on in this link, and has no effect. ' : 'Not on offer. '}
                      {reason}{' '}
                    </strong>
                  )}
                  {says} {!more && <SourceLinks ids={facts} />}
                </p>
                {more && (
                  <details className="max-w-[68ch] pl-7 text-[0.9375rem]">
                    <summary className="min-h-6 text-muted">
                      More, and sources<span className="sr-only">: {label}</span>
                    </summary>
                    <p>
                      {more} <SourceLinks ids={facts} />
                    </p>
                  </details>
                )}
              </li>
            )
          })}
        </ul>
      </Fields>
    </details>
  )
}
