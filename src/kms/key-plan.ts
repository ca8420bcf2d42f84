import { choicesIn, serviceIn, type Answers } from './answers.ts'
import type { FactId } from './facts.ts'
import type { Option } from './options.ts'
import { serviceOf } from './services.ts'

/** A line along which keys can be parted, and what the answers say about it. */
export interface Split {
  readonly id: 'data-class' | 'environment' | 'service' | 'unit' | 'region' | 'grants'
  readonly by: string
  readonly verdict: 'split' | 'share' | 'your-call'
  readonly says: string
  readonly facts: readonly [FactId, ...FactId[]]
}

/** How many keys, where they live and what they are called. */
export interface KeyPlan {
  readonly splits: readonly Split[]
  readonly place: {
    readonly verdict: 'local' | 'central'
    readonly says: string
    readonly facts: readonly [FactId, ...FactId[]]
  }
  /** Names to start from; words in angle brackets are the reader's. */
  readonly aliases: readonly string[]
  readonly tags: readonly { readonly key: string; readonly value: string }[]
  readonly namingFacts: readonly FactId[]
}

/** The plan for a key of one's own. Rules of thumb, each resting on AWS's advice; none of them rules anything out. */
export function keyPlan(option: Option, answers: Answers): KeyPlan {
  return {
    splits: [
      byDataClass,
      byEnvironment(answers),
      byService(answers),
      ...byUnit(answers),
      ...byRegion(option, answers),
      ...byGrants(answers),
    ],
    place: placeOf(answers),
    aliases: aliasesOf(answers),
    tags: [
      { key: 'owner', value: '<team>' },
      { key: 'data-classification', value: '<class>' },
      { key: 'environment', value: '<environment>' },
      ...(serviceIn(answers) ? [{ key: 'service', value: serviceIn(answers) ?? '' }] : []),
    ],
    namingFacts: ['aliasPointsToOneKey', 'sameAliasInEachRegion', 'tagsCarryCostAndAccess'],
  }
}

const byDataClass: Split = {
  id: 'data-class',
  by: 'Data class',
  verdict: 'split',
  says: 'One key for each class of data. Data that may be read by different people, or that would hurt differently, does not belong under one key.',
  facts: ['oneKeyPerDataClass', 'keysPartUsersAndEnds'],
}

const byEnvironment = (answers: Answers): Split => ({
  id: 'environment',
  by: 'Environment or account',
  verdict: 'split',
  says: `Production and test never share a key.${
    answers.accounts === 'others' || answers.accounts === 'organization'
      ? ' The accounts that you share with use this key and need none of their own for it.'
      : ''
  }`,
  facts: ['keysStayInTheWorkloadAccount', 'keysPartUsersAndEnds'],
})

function byService(answers: Answers): Split {
  const apart = answers.access === 'own' || isDelivered(answers)
  return {
    id: 'service',
    by: 'AWS service',
    verdict: apart ? 'split' : 'your-call',
    says: apart
      ? 'One key for each service here: its policy names who and which service may use it, and stays readable only while it speaks of one.'
      : 'One key may serve several services with data of the same class. Part them where their users differ.',
    facts: ['oneKeyServesManyServices', 'fewerKeysCostLess'],
  }
}

const isDelivered = (answers: Answers) => choicesIn(answers, 'delivery').some((choice) => !choice.alone)

const SHREDS: readonly (string | undefined)[] = ['shred', 'shred-at-once']

/** Deleting is per key: whatever must end apart from the rest needs a key of its own. */
function byUnit({ revocation, resources }: Answers): Split[] {
  const shreds = SHREDS.includes(revocation)
  if (!shreds && resources !== 'tenants') return []
  return [
    {
      id: 'unit',
      by: resources === 'tenants' ? 'Tenant' : 'What ends together',
      verdict: shreds || revocation === 'disable' ? 'split' : 'your-call',
      says:
        shreds || revocation === 'disable'
          ? 'A key is switched off or deleted as a whole, so whatever must end by itself needs a key by itself.'
          : 'A key for each tenant parts their data well and costs each month. If no tenant’s data must end by its key, an encryption context with the tenant’s name may do.',
      facts: ['deletionIsFinal', 'keyMonthlyPrice'],
    },
  ]
}

function byRegion({ ownKey }: Option, { regions }: Answers): Split[] {
  if (ownKey?.multiRegion) {
    return [
      {
        id: 'region',
        by: 'Region',
        verdict: 'share',
        says: 'One multi-Region key with a replica in each Region that decrypts, and in no other.',
        facts: ['multiRegionKeysShareMaterial', 'replicaMonthlyPrice'],
      },
    ]
  }
  return regions === 'several'
    ? [
        {
          id: 'region',
          by: 'Region',
          verdict: 'split',
          says: 'One key in each Region that holds a copy, under the same alias.',
          facts: ['servicesTreatMultiRegionAsSingle', 'sameAliasInEachRegion'],
        },
      ]
    : []
}

const byGrants = ({ resources }: Answers): Split[] =>
  resources === 'masses'
    ? [
        {
          id: 'grants',
          by: 'Number of resources',
          verdict: 'split',
          says: 'Services that work from grants use up those of a key. Spread the resources over several keys, or ask AWS for more grants before you reach the limit.',
          facts: ['grantsPerKey'],
        },
      ]
    : []

function placeOf(answers: Answers): KeyPlan['place'] {
  return answers.accounts === 'organization'
    ? {
        verdict: 'central',
        says: 'You share with the whole organization, which is a reason to keep the key in an account of its own, apart from workloads. Without other reasons, the account that owns the data is simpler.',
        facts: ['centralKeysAreSafer', 'keysStayInTheWorkloadAccount'],
      }
    : {
        verdict: 'local',
        says: 'Keep the key in the account and Region of the data. Each use then stays inside one account.',
        facts: ['keysStayInTheWorkloadAccount', 'wellArchitectedKeepsKeysLocal'],
      }
}

function aliasesOf(answers: Answers): string[] {
  const service = serviceIn(answers)
  const what = service && serviceOf(service).category !== 'applications' ? service : '<application>'
  return [
    `alias/<environment>/${what}/<class>`,
    ...(answers.resources === 'tenants' ? [`alias/<environment>/${what}/<tenant>`] : []),
  ]
}
