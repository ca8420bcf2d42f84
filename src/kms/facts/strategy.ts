import { KMS_PAGES } from '../sources/kms.ts'
import type { Fact } from './fact.ts'

/** How many keys, where, and how they are named. */
export const STRATEGY_FACTS = {
  keysStayInTheWorkloadAccount: {
    says: 'AWS advises to start with the keys in the account of the workload, and to centralize only for a reason that you can name.',
    source: KMS_PAGES.guidanceKeyManagement,
    checkedOn: '2026-11-25',
  },
  wellArchitectedKeepsKeysLocal: {
    says: 'The Well-Architected Framework too puts keys into the account that uses them.',
    source: KMS_PAGES.wellArchitectedKeys,
    checkedOn: '2026-11-25',
  },
  centralKeysAreSafer: {
    says: 'A central account for keys makes accidental deletion less likely and helps where infrastructure is not code or data goes to partners; each use then crosses accounts.',
    source: KMS_PAGES.guidanceKeyManagement,
    checkedOn: '2026-11-25',
  },
  oneKeyPerDataClass: {
    says: 'AWS advises at least one key for each level of data classification.',
    source: KMS_PAGES.guidanceEncryption,
    checkedOn: '2026-11-25',
  },
  keysPartUsersAndEnds: {
    says: 'With separate keys, only those who are authorized for a class of data need its key, and data sets can be deleted at different times.',
    source: KMS_PAGES.guidanceEncryption,
    checkedOn: '2026-11-25',
  },
  keysPerServiceArePossible: {
    says: 'AWS also describes a key for each class of data within one service, named like S3-Sensitive, and still more keys where data sets end at different times.',
    source: KMS_PAGES.guidanceEncryption,
    checkedOn: '2026-11-26',
  },
  oneKeyServesManyServices: {
    says: 'One customer managed key may serve any mix of AWS services for one class of data; the limits are how complex the permissions on it become, and the size of its key policy.',
    source: KMS_PAGES.guidanceEncryption,
    checkedOn: '2026-11-25',
  },
  fewerKeysCostLess: {
    says: 'Each KMS key that you create is charged every month, whatever its kind; to make no more of them than a separation needs is our advice.',
    source: KMS_PAGES.guidanceCost,
    checkedOn: '2026-11-25',
  },
  aliasPointsToOneKey: {
    says: 'An alias points to one key, is unique in its account and Region, and can be moved to another key of the same type and usage.',
    source: KMS_PAGES.kmsAliases,
    checkedOn: '2026-11-25',
  },
  sameAliasInEachRegion: {
    says: 'The same alias name in each Region lets code run anywhere unchanged.',
    source: KMS_PAGES.kmsAliases,
    checkedOn: '2026-11-25',
  },
  tagsCarryCostAndAccess: {
    says: 'Tags on customer managed keys serve cost allocation and access control; AWS managed keys take none.',
    source: KMS_PAGES.kmsTags,
    checkedOn: '2026-11-25',
  },
} as const satisfies Record<string, Fact>
