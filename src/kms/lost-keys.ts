import type { FactId } from './facts.ts'

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
  'elasticacheLosesItsKey',
  'memorydbLosesItsKey',
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
])
