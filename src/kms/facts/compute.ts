import { COMPUTE_PAGES } from '../sources/compute.ts'
import type { Fact } from './fact.ts'

/** Functions, containers and desktops. */
export const COMPUTE_FACTS = {
  lambdaDefaultKey: {
    says: 'Lambda encrypts environment variables with an AWS managed key unless you name a customer managed key.',
    source: COMPUTE_PAGES.lambdaEnvironment,
    checkedOn: '2026-11-23',
  },
  lambdaZipDefaultKey: {
    says: 'Lambda encrypts deployment packages with an AWS owned key unless you name a customer managed key.',
    source: COMPUTE_PAGES.lambdaZip,
    checkedOn: '2026-11-23',
  },
  lambdaDeployerPermissions: {
    says: 'Whoever sets encrypted environment variables needs kms:CreateGrant and kms:Encrypt, whoever views them kms:Decrypt; the function’s role needs nothing.',
    source: COMPUTE_PAGES.lambdaEnvironment,
    checkedOn: '2026-11-23',
  },
} as const satisfies Record<string, Fact>
