import { useNavigate, useSearch } from '@tanstack/react-router'
import { SETTINGS_KEY } from '../kms/answers.ts'
import {
  readSettings,
  withPartition,
  writeSettings,
  type Partition,
  type SettingId,
  type Settings,
} from '../kms/policy/settings.ts'

/** The policy settings that the address holds: they are shared with the link, as the answers are. */
export function useSettings(): Settings {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const given = search[SETTINGS_KEY]
  return readSettings(typeof given === 'string' ? given : undefined)
}

/** Puts others in their place, in the address. */
function useWriteSettings(): (settings: Settings) => void {
  const navigate = useNavigate()
  return (settings) => {
    const written = writeSettings(settings)
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

/** Switches one of them. */
export function useSwitchSetting(): (id: SettingId, isOn: boolean) => void {
  const settings = useSettings()
  const write = useWriteSettings()
  return (id, isOn) => write(isOn ? [...settings, id] : settings.filter((each) => each !== id))
}

/** Chooses the partition. */
export function useChoosePartition(): (partition: Partition) => void {
  const settings = useSettings()
  const write = useWriteSettings()
  return (partition) => write(withPartition(settings, partition))
}
