import { COMPUTE_FACTS } from './facts/compute.ts'
import { COST_FACTS } from './facts/cost.ts'
import { DATABASE_FACTS } from './facts/databases.ts'
import { DELETION_FACTS } from './facts/deletion.ts'
import { DELIVERY_FACTS } from './facts/deliveries.ts'
import { KEY_STORE_FACTS } from './facts/key-stores.ts'
import { KIND_FACTS } from './facts/kinds.ts'
import { MESSAGING_FACTS } from './facts/messaging.ts'
import { POLICY_FACTS } from './facts/policies.ts'
import { REGION_FACTS } from './facts/regions.ts'
import { ROTATION_FACTS } from './facts/rotation.ts'
import { S3_FACTS } from './facts/s3.ts'
import { SECURITY_FACTS } from './facts/security.ts'
import { STANDARD_FACTS } from './facts/standards.ts'
import { STORAGE_FACTS } from './facts/storage.ts'
import { ANALYTICS_FACTS } from './facts/analytics.ts'
import { APPLICATION_FACTS } from './facts/applications.ts'
import { DEVELOPER_FACTS } from './facts/developer.ts'
import { SCANNER_FACTS } from './facts/scanners.ts'
import { STRATEGY_FACTS } from './facts/strategy.ts'
import type { Fact } from './facts/fact.ts'

/** The registry: every AWS claim and figure of this site stands here once, in the file of its subject. */
export const FACTS = {
  ...KIND_FACTS,
  ...ROTATION_FACTS,
  ...DELETION_FACTS,
  ...KEY_STORE_FACTS,
  ...REGION_FACTS,
  ...POLICY_FACTS,
  ...COST_FACTS,
  ...STRATEGY_FACTS,
  ...S3_FACTS,
  ...STORAGE_FACTS,
  ...DATABASE_FACTS,
  ...MESSAGING_FACTS,
  ...SECURITY_FACTS,
  ...COMPUTE_FACTS,
  ...DELIVERY_FACTS,
  ...ANALYTICS_FACTS,
  ...APPLICATION_FACTS,
  ...DEVELOPER_FACTS,
  ...STANDARD_FACTS,
  ...SCANNER_FACTS,
} as const satisfies Record<string, Fact>

export type FactId = keyof typeof FACTS

/** @throws if no fact has that id: a page or a table quotes something that is not in the registry. */
export function factOf(id: string): Fact {
  if (!Object.hasOwn(FACTS, id)) throw new Error(`no fact is called '${id}'; see src/kms/facts.ts`)
  return FACTS[id as FactId]
}

/** The ids of all facts, in the order of the registry. */
export const FACT_IDS = Object.keys(FACTS) as FactId[]
