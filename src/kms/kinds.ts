import type { FactId } from './facts.ts'
import { figureOf, rangeOf } from './figures.ts'
import { CHANGES, dayInWords } from './history.ts'
import type { Family } from './options.ts'

/** The three kinds that AWS names, side by side. What a reader can do with each stands in `OPTIONS`, not here. */
export const KINDS = ['aws-owned', 'aws-managed', 'customer-managed'] as const satisfies readonly Family[]

interface Trait {
  readonly says: string
  readonly fact: FactId
  /** What it was before, for readers who learned it then. */
  readonly before?: string
}

const YEARLY_SINCE = CHANGES.find(({ id }) => id === 'yearly-rotation-of-aws-managed-keys')?.date ?? ''

export const KIND_ROWS: readonly {
  readonly says: string
  readonly of: { readonly [Kind in (typeof KINDS)[number]]: Trait }
}[] = [
  {
    says: 'Who creates it',
    of: {
      'aws-owned': { says: 'AWS, in an AWS account', fact: 'awsOwnedLivesElsewhere' },
      'aws-managed': { says: 'AWS, in your account, on first use', fact: 'awsManagedMaterialIsAws' },
      'customer-managed': { says: 'You', fact: 'customerManagedIsYours' },
    },
  },
  {
    says: 'Who rotates it',
    of: {
      'aws-owned': { says: 'The service decides', fact: 'awsOwnedRotationVaries' },
      'aws-managed': {
        says: `AWS, every ${figureOf('awsManagedRotationPeriod')}`,
        before: `${figureOf('awsManagedRotationPeriodBefore2022')} before ${dayInWords(YEARLY_SINCE)}`,
        fact: 'awsManagedRotationPeriod',
      },
      'customer-managed': {
        says: `You: every ${rangeOf('rotationPeriodMin', 'rotationPeriodMax')}, or on demand`,
        fact: 'rotationPeriodMin',
      },
    },
  },
  {
    says: 'Who can delete it',
    of: {
      'aws-owned': { says: 'Nobody outside AWS', fact: 'awsOwnedCannotBeDisabled' },
      'aws-managed': { says: 'Nobody', fact: 'awsManagedCannotBeDisabled' },
      'customer-managed': {
        says: `You, after ${rangeOf('deletionWaitMin', 'deletionWaitMax')} of waiting`,
        fact: 'deletionWaitMin',
      },
    },
  },
  {
    says: 'Whose policy',
    of: {
      'aws-owned': { says: 'AWS’s. You cannot see it', fact: 'awsOwnedHasNoKeyPolicyOfYours' },
      'aws-managed': { says: 'AWS’s. You can read it', fact: 'awsManagedPolicyIsFixed' },
      'customer-managed': { says: 'Yours', fact: 'keyPolicyIsPrimary' },
    },
  },
  {
    says: 'Who can use it',
    of: {
      'aws-owned': { says: 'Whoever may use the resource', fact: 'awsOwnedNeedsNoKeyPermission' },
      'aws-managed': { says: 'Whoever in the account may use the resource', fact: 'awsManagedFollowsTheResource' },
      'customer-managed': { says: 'Whom its policy admits, alone or with IAM', fact: 'keyPolicyIsPrimary' },
    },
  },
  {
    says: 'Other accounts',
    of: {
      'aws-owned': { says: 'If the service can share the resource', fact: 'awsOwnedNeedsNoKeyPermission' },
      'aws-managed': { says: 'Never', fact: 'awsManagedServesOneAccount' },
      'customer-managed': { says: 'If its policy and their IAM allow', fact: 'crossAccountNeedsBoth' },
    },
  },
  {
    says: 'Key use in CloudTrail',
    of: {
      'aws-owned': { says: 'No', fact: 'awsOwnedUseIsNotLogged' },
      'aws-managed': { says: 'Yes', fact: 'awsManagedUseIsLogged' },
      'customer-managed': { says: 'Yes', fact: 'customerManagedUseIsLogged' },
    },
  },
  {
    says: 'Monthly price',
    of: {
      'aws-owned': { says: 'None', fact: 'awsOwnedIsFree' },
      'aws-managed': { says: 'None; requests are charged', fact: 'awsManagedHasNoMonthlyFee' },
      'customer-managed': {
        says: `${figureOf('keyMonthlyPrice').replace(' a month', '')}, with rotations up to ${figureOf('rotationPriceCap').replace(' a month', '')}, and requests`,
        fact: 'keyMonthlyPrice',
      },
    },
  },
]
