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
import { CASE_FACTS } from './facts/cases.ts'
import { STRATEGY_FACTS } from './facts/strategy.ts'
import { MONITORING_FACTS } from './facts/monitoring.ts'
import { QUOTA_FACTS } from './facts/quotas.ts'
import { INFRASTRUCTURE_FACTS } from './facts/infrastructure.ts'
import { ERROR_FACTS } from './facts/errors.ts'
import { HISTORY_FACTS } from './facts/history.ts'
import { TERM_FACTS } from './facts/terms.ts'
import type { Fact } from './facts/fact.ts'
import { SUBJECT_IDS, type Subject } from './subjects.ts'

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
  ...MONITORING_FACTS,
  ...QUOTA_FACTS,
  ...INFRASTRUCTURE_FACTS,
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
  ...CASE_FACTS,
  ...ERROR_FACTS,
  ...HISTORY_FACTS,
  ...TERM_FACTS,
} as const satisfies Record<string, Fact>

export type FactId = keyof typeof FACTS

const ON: { readonly [Id in Subject]: Readonly<Record<string, Fact>> } = {
  kinds: KIND_FACTS,
  rotation: ROTATION_FACTS,
  deletion: DELETION_FACTS,
  'key-stores': KEY_STORE_FACTS,
  regions: REGION_FACTS,
  policies: POLICY_FACTS,
  cost: COST_FACTS,
  strategy: STRATEGY_FACTS,
  monitoring: MONITORING_FACTS,
  quotas: QUOTA_FACTS,
  infrastructure: INFRASTRUCTURE_FACTS,
  s3: S3_FACTS,
  storage: STORAGE_FACTS,
  databases: DATABASE_FACTS,
  messaging: MESSAGING_FACTS,
  security: SECURITY_FACTS,
  compute: COMPUTE_FACTS,
  analytics: ANALYTICS_FACTS,
  developer: DEVELOPER_FACTS,
  applications: APPLICATION_FACTS,
  deliveries: DELIVERY_FACTS,
  standards: STANDARD_FACTS,
  scanners: SCANNER_FACTS,
  cases: CASE_FACTS,
  errors: ERROR_FACTS,
  history: HISTORY_FACTS,
  terms: TERM_FACTS,
}

/** The ids of a subject's facts, in the order of its file. */
export const factsOn = (subject: Subject) => Object.keys(ON[subject]) as FactId[]

const SUBJECT_OF = new Map(SUBJECT_IDS.flatMap((subject) => factsOn(subject).map((id) => [id, subject] as const)))

/** @throws if the fact has no subject, which the table above makes impossible. */
export function subjectOf(id: FactId): Subject {
  const subject = SUBJECT_OF.get(id)
  if (!subject) throw new Error(`the fact '${id}' stands under no subject; see src/kms/facts.ts`)
  return subject
}

/** @throws if no fact has that id: a page or a table quotes something that is not in the registry. */
export function factOf(id: string): Fact {
  if (!Object.hasOwn(FACTS, id)) throw new Error(`no fact is called '${id}'; see src/kms/facts.ts`)
  return FACTS[id as FactId]
}

/** The ids of all facts, in the order of the registry. */
export const FACT_IDS = Object.keys(FACTS) as FactId[]
