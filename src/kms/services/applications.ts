import type { Service } from './service.ts'

export const APPLICATIONS: readonly Service[] = [
  {
    id: 'application',
    category: 'applications',
    name: 'My own application',
    resource: 'this application’s data',
    hint: 'Your code calls AWS KMS itself: envelope encryption, tokens, client-side encryption.',
    default: 'none',
    defaultFact: 'onlyCustomerManagedKeysTakeDirectCalls',
    needs: ['direct-use'],
    names: {},
    notOffered: {},
    departs: {},
    sharedUses: ['read', 'write', 'both'],
  },
]
