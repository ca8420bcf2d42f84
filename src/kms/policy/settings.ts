import { BETWEEN } from '../questions.ts'

/**
 * Policy settings: what a reader may add to a key policy, or change in it, that no answer asks for. Their ids stand in links:
 * promises. Apart from `choices.ts`, which says what they do: a page reads a link before it loads that.
 */
export const SETTING_IDS = [
  'auditors',
  'read-or-write',
  'tagged-users',
  'organizational-units',
  'deny-deletion',
  'deny-disabling',
  'waiting-period',
  'recently-used',
  'mfa-deletion',
  'rotation-period',
  'grants-for-services',
  'organization-only',
  'services-in-organization',
  'tls-only',
  'network',
  'survive-recreation',
  'no-account-statement',
  'aws-us-gov',
  'aws-cn',
] as const
export type SettingId = (typeof SETTING_IDS)[number]

/** The settings that are on, in this order, each once. */
export type Settings = readonly SettingId[]
export const NO_SETTINGS: Settings = []

const namedIn = (text: string | undefined): readonly string[] => (text ?? '').split(BETWEEN)

/** The settings named in a link, in our order; what is unknown is left out, and told by `unknownSettings`. */
export function readSettings(text: string | undefined): Settings {
  const named = namedIn(text)
  return SETTING_IDS.filter((id) => named.includes(id))
}

/** What a link names as settings and we do not know, each once. */
export const unknownSettings = (text: string | undefined): readonly string[] => [
  ...new Set(namedIn(text).filter((name) => name !== '' && !SETTING_IDS.some((id) => id === name))),
]

/** The part of AWS that the policy is for; it stands in every ARN. Without a setting it is `aws`. */
export const PARTITIONS = ['aws', 'aws-us-gov', 'aws-cn'] as const
export type Partition = (typeof PARTITIONS)[number]

/** The partition that is set; of two the first, for a policy can be for one only. */
export const partitionOf = (settings: Settings): Partition =>
  PARTITIONS.find((partition) => settings.some((id) => id === partition)) ?? 'aws'

/** The settings with another partition in place of theirs. */
export const withPartition = (settings: Settings, partition: Partition): Settings =>
  SETTING_IDS.filter((id) => (PARTITIONS.some((each) => each === id) ? id === partition : settings.includes(id)))

/** As it stands in a link; empty where nothing is set. */
export const writeSettings = (settings: Settings): string =>
  SETTING_IDS.filter((id) => settings.includes(id)).join(BETWEEN)
