import type { FactId } from './facts.ts'
import { GUIDES } from './guides.ts'
import type { ServiceId } from './services/ids.ts'

/**
 * Advice that tells what a service does once it can no longer use its key. A page of a service has a section for it; in a
 * recommendation it stands with the other advice, because it does not say that anything goes on.
 */
export const LOST_KEYS: ReadonlySet<FactId> = new Set<FactId>([
  'ebsDefaultKeyMustWork',
  'auroraLosesItsKey',
  'dynamodbLosesItsKey',
  'dynamodbReplicaLeaves',
  'dynamodbConsistentReplicaIsLost',
  'docdbLosesItsKey',
  'neptuneLosesItsKey',
  'redshiftLosesItsKey',
  'opensearchLosesItsKey',
  'aossLosesItsKey',
  'eventBridgeLostKeyNeedsQueue',
  'firehoseDiscards',
  'statesStopWithoutKey',
  'parameterStoreFailsWithoutKey',
  'logsLostKeyLosesData',
  'cloudtrailStopsWithoutKey',
  'athenaManagedDisabledKey',
  'bedrockModelRevocation',
  'ecrGrantsMustStay',
  'eksDeletedKey',
  'codeArtifactLosesItsKey',
])

/** What a service does when its key is disabled or lost, what it says first of all first. */
export function toldOfLostKey(service: ServiceId): readonly FactId[] {
  const { whenDisabled, adviceFor } = GUIDES[service]
  const advised = Object.values(adviceFor ?? {}).flat()
  return [...new Set([...(whenDisabled?.facts ?? []), ...advised.filter((id) => LOST_KEYS.has(id))])]
}
