import type { FactId } from './facts.ts'
import type { NeedId } from './options.ts'
import type { ServiceId } from './services/ids.ts'

/** Links carry them: never renamed, never reused. */
export const STANDARD_IDS = [
  'pci-dss',
  'hipaa',
  'soc-2',
  'iso-27001',
  'fedramp',
  'cis',
  'security-hub',
  'gdpr',
  'dora',
] as const

export type StandardId = (typeof STANDARD_IDS)[number]

/** A need that the text of a standard brings, and the fact that says so. */
export interface BroughtNeed {
  readonly need: NeedId
  readonly fact: FactId
}

/** All that a decision needs of a standard. What its text asks stands in `standards.ts`. */
export interface ListedStandard {
  readonly id: StandardId
  readonly name: string
  /** The version whose text was read. */
  readonly version: string
  /** The needs that its text brings at a service; most bring none anywhere. */
  readonly needsAt: { readonly [Id in ServiceId]?: readonly BroughtNeed[] }
}

export const LISTED_STANDARDS: readonly ListedStandard[] = [
  { id: 'pci-dss', name: 'PCI DSS', version: '4.0.1', needsAt: {} },
  { id: 'hipaa', name: 'HIPAA Security Rule', version: '45 CFR 164, as of 2019', needsAt: {} },
  { id: 'soc-2', name: 'SOC 2', version: 'AICPA Trust Services Criteria', needsAt: {} },
  { id: 'iso-27001', name: 'ISO/IEC 27001', version: '2022', needsAt: {} },
  { id: 'fedramp', name: 'FedRAMP (NIST SP 800-53)', version: 'Rev. 5', needsAt: {} },
  {
    id: 'cis',
    name: 'CIS AWS Foundations Benchmark',
    version: '7.0.0',
    needsAt: { cloudtrail: [{ need: 'kms-key', fact: 'cisTrailWantsAKmsKey' }] },
  },
  {
    id: 'security-hub',
    name: 'AWS Foundational Security Best Practices (Security Hub)',
    version: '1.0.0',
    needsAt: { cloudtrail: [{ need: 'kms-key', fact: 'securityHubCloudTrail2' }] },
  },
  { id: 'gdpr', name: 'GDPR', version: 'Regulation (EU) 2016/679', needsAt: {} },
  { id: 'dora', name: 'DORA', version: 'Delegated Regulation (EU) 2024/1774', needsAt: {} },
]
