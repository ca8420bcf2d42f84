import type { Service } from './service.ts'

export const COMPUTE: readonly Service[] = [
  {
    id: 'lambda',
    category: 'compute',
    name: 'AWS Lambda',
    resource: 'this function’s environment variables',
    hint: 'Environment variables of a function.',
    default: 'aws-managed-key',
    defaultFact: 'lambdaDefaultKey',
    needs: [],
    names: {},
    notOffered: { 'aws-owned-key': 'lambdaDefaultKey' },
    departs: {},
    sharedUses: [],
  },
]
