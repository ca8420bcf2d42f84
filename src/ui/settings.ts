import { useNavigate, useSearch } from '@tanstack/react-router'
import { SETTINGS_KEY } from '../kms/answers.ts'
import { readSettings, writeSettings, type SettingId, type Settings } from '../kms/policy/settings.ts'

/** The policy settings that the address holds: they are shared with the link, as the answers are. */
export function useSettings(): Settings {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const given = search[SETTINGS_KEY]
  return readSettings(typeof given === 'string' ? given : undefined)
}

/** Switches one of them, in the address. */
export function useSwitchSetting(): (id: SettingId, isOn: boolean) => void {
  const settings = useSettings()
  const navigate = useNavigate()
  return (id, isOn) => {
    const next = isOn ? [...settings, id] : settings.filter((each) => each !== id)
    const written = writeSettings(next)
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({
        ...before,
        [SETTINGS_KEY]: written === '' ? undefined : written,
      }),
      replace: true,
      resetScroll: false,
    } as Parameters<typeof navigate>[0])
  }
}
