import { DELIVERIES, type Delivery } from './deliveries.ts'
import type { FactId } from './facts.ts'
import type { NeedId } from './options.ts'
import { SERVICES } from './services.ts'
import type { ServiceId } from './services/ids.ts'
import { KEY_SPECS } from './services/key-specs.ts'
import { CATEGORIES } from './services/service.ts'
import { LISTED_STANDARDS } from './standard-list.ts'

export const QUESTION_IDS = [
  'service',
  'spec',
  'accounts',
  'sharing',
  'delivery',
  'access',
  'audit',
  'revocation',
  'rotation',
  'standards',
  'regions',
  'material',
  'availability',
  'volume',
  'resources',
] as const

export type QuestionId = (typeof QUESTION_IDS)[number]

/** Stands between the ids of an answer that names several; no id contains it. */
export const BETWEEN = '.'

/** One possible answer. Its id is a promise: links carry it for years, so it is never renamed and never reused. */
export interface Choice {
  readonly id: string
  readonly says: string
  readonly hint?: string
  /** The heading below which it stands, where there are too many for one list. */
  readonly group?: string
  /** The answer as a statement about the reader: “You want to see each use of the key”. */
  readonly because: string
  readonly needs: readonly NeedId[]
  /** Needs that the choice brings at some services only. */
  readonly needsAt?: { readonly [Id in ServiceId]?: readonly NeedId[] }
  /** Where several answers are possible: this one stands alone. */
  readonly alone?: true
  /** Services for which this choice makes sense; absent: all. */
  readonly services?: readonly ServiceId[]
  /** What a reader who chooses this should know. Rules nothing out. */
  readonly advice?: readonly FactId[]
  /** What is assumed meanwhile, for “I don’t know”. */
  readonly assumes?: string
  /** Where the assumption is the riskier side, taken because on the other no kind of key fits: what has to be decided. */
  readonly undecided?: string
}

/** One page of the wizard. */
export interface Question {
  readonly id: QuestionId
  /** One word for lists: “Accounts”. */
  readonly topic: string
  readonly ask: string
  readonly hint: string
  /** Why we ask, in our words; the fact is the source. */
  readonly why: string
  readonly fact: FactId
  readonly choices: readonly Choice[]
  /** Several choices may be made. The answer is their ids in order, with a dot between: “hipaa.soc-2”. */
  readonly many?: true
  /** Asked only after one of these answers; `otherwise` says why not, in a sentence. */
  readonly onlyAfter?: {
    readonly question: QuestionId
    readonly choices: readonly string[]
    readonly otherwise: string
  }
  /**
   * Whether the answer also changes what is delivered (the policy, the settings, the advice): always, while a key of one's
   * own stands, or once such a key leads.
   */
  readonly shapes?: 'everything' | 'own-key' | 'leading-own-key'
  /** Said where the question does not apply to the service. */
  readonly skipped: string
}

/** “I don’t know” brings no need; what it assumes is shown with the recommendation. */
const unsure = (assumes: string): Choice => ({
  id: 'unsure',
  says: 'I don’t know yet',
  hint: `We assume: ${assumes}`,
  because: 'You do not know yet',
  needs: [],
  alone: true,
  assumes,
})

/** All that a choice asks of a key at a service. */
export const needsOf = (choice: Choice, service: ServiceId | undefined): readonly NeedId[] => {
  const there = service && choice.needsAt?.[service]
  return there ? [...choice.needs, ...there] : choice.needs
}

const WITH_SPECS = KEY_SPECS.filter(({ id }) => id !== 'symmetric').flatMap(({ services }) => services)
const SHARED: readonly string[] = ['others', 'organization']
const shareable = SERVICES.filter((service) => service.sharedUses.length > 0).map((service) => service.id)
const shareableWithAll = SERVICES.filter(
  (service) => service.sharedUses.length > 0 && !service.sharedByAccountOnly,
).map((service) => service.id)
const sharedFor = (use: 'read' | 'write' | 'both') =>
  SERVICES.filter((service) => service.sharedUses.length > 1 && service.sharedUses.includes(use)).map(({ id }) => id)
/** What an organization can put around its keys. */
const OF_RCPS = ['rcpsSkipAwsManagedKeys', 'rcpsLeaveGaps'] as const satisfies readonly FactId[]
const OF_COPIES_IN = [
  'backupDestinationKey',
  'backupDefaultVaultIsNoDestination',
  'backupColdTierIsNotCopied',
] as const satisfies readonly FactId[]
const CUSTODY = {
  question: 'material',
  choices: ['own-hsm', 'outside-aws'],
  otherwise: 'AWS KMS keeps the key, so AWS answers for it.',
} as const satisfies Question['onlyAfter']
const delivered: readonly ServiceId[] = [...new Set(DELIVERIES.map((delivery) => delivery.into))]

/** The questions in the order in which they are asked; choices in the order in which they are shown. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'service',
    topic: 'Data',
    ask: 'What do you want to protect?',
    hint: 'One service at a time. Choose where the data rests.',
    why: 'Each AWS service decides which kinds of key it offers and what happens when you choose none.',
    fact: 'threeKindsOfKey',
    choices: SERVICES.map(({ id, category, name, hint, resource, needs }) => ({
      id,
      says: name,
      hint,
      group: CATEGORIES[category],
      because: `You protect ${resource}`,
      needs,
    })),
    shapes: 'everything',
    skipped: '',
  },
  {
    id: 'spec',
    topic: 'Key spec',
    ask: 'Which key spec do you need?',
    hint: 'What the other side can handle decides. The first one listed is the one to take where nothing speaks against it.',
    why: 'A key spec cannot be changed later, and some take no imported key material.',
    fact: 'keySpecIsFixed',
    choices: [
      ...KEY_SPECS.filter(({ id }) => id !== 'symmetric').map(({ id, name, services, when, needs, fact }): Choice => ({
        id,
        says: name,
        hint: when,
        because: `You need a key of spec ${name}`,
        needs: needs ?? [],
        services,
        advice: [fact],
      })),
      { ...unsure('the key spec that is listed first.'), services: [...new Set(WITH_SPECS)] },
    ],
    shapes: 'everything',
    skipped: 'The service takes symmetric encryption keys.',
  },
  {
    id: 'accounts',
    topic: 'Accounts',
    ask: 'Who has to read or write the data?',
    hint: 'Think of who uses it today and who will within a year.',
    why: 'An AWS managed key never opens to another account. A customer managed key does, once its key policy and the other account’s IAM policy both say so.',
    fact: 'crossAccountNeedsBoth',
    choices: [
      {
        id: 'own',
        says: 'Only this AWS account',
        hint: 'People, roles and services in the account that owns the data.',
        because: 'Only your account uses the data',
        needs: [],
      },
      {
        id: 'others',
        says: 'Other AWS accounts too',
        hint: 'Accounts that you can name, your own or a partner’s.',
        because: 'Other accounts use the data',
        needs: ['sharing'],
        services: shareable,
      },
      {
        id: 'organization',
        says: 'My whole organization',
        hint: 'Any account of your organization in AWS Organizations, now and later.',
        because: 'Your whole organization uses the data',
        needs: ['sharing'],
        services: shareableWithAll,
        advice: OF_RCPS,
      },
      {
        id: 'copies-in',
        says: 'Other accounts copy backups into it',
        hint: 'Backups of any kind. Choose this if even one of them can be of EBS, EC2, RDS, Aurora, DocumentDB, Neptune or FSx.',
        because: 'Other accounts copy backups of any kind into it',
        needs: ['backup-copies'],
        services: ['backup'],
        advice: [...OF_COPIES_IN, 'backupSharesTheSourceKey', 'rdsTdeIsNotShared'],
      },
      {
        id: 'copies-in-managed',
        says: 'Other accounts copy backups of S3, EFS and the like into it, and no others',
        hint: 'Only types that AWS Backup manages fully: Amazon S3, EFS, DynamoDB with advanced features, Aurora DSQL, Timestream, virtual machines, SAP HANA. In doubt, choose the one above: the key of a vault can never be changed.',
        because: 'Other accounts copy backups into it, only of types that AWS Backup manages fully',
        needs: [],
        services: ['backup'],
        advice: ['backupFullyManagedTypes', 'backupVaultKeyIsFixed', ...OF_COPIES_IN],
      },
      {
        id: 'vendor',
        says: 'A vendor, through a role in my account',
        hint: 'The vendor’s software assumes a role of yours. If the vendor reads it from its own account, choose “Other AWS accounts too”.',
        because: 'A vendor uses the data through a role of your account',
        needs: [],
        advice: ['externalIdStopsConfusedDeputies'],
      },
      {
        id: 'everyone',
        says: 'Everyone, without signing in',
        hint: 'Public files straight from the bucket. Behind CloudFront, choose your account and then CloudFront.',
        because: 'Everyone reads the data without signing in',
        needs: ['anonymous-reads'],
        services: ['s3'],
      },
      unsure('only this account uses the data.'),
    ],
    shapes: 'everything',
    skipped: 'We have no verified way to share it with another account under a key, so we do not ask.',
  },
  {
    id: 'sharing',
    topic: 'Sharing',
    ask: 'What may the other accounts do?',
    hint: 'The policies follow your answer.',
    why: 'Reading takes kms:Decrypt, writing takes kms:GenerateDataKey as well. The less you give, the less can go wrong.',
    fact: 's3KmsPermissions',
    choices: [
      {
        id: 'read',
        says: 'Read',
        hint: 'Download objects, receive messages, read items, decrypt.',
        because: 'Other accounts read',
        needs: [],
        services: sharedFor('read'),
      },
      {
        id: 'write',
        says: 'Write',
        hint: 'Upload objects, send messages, encrypt.',
        because: 'Other accounts write',
        needs: [],
        services: sharedFor('write'),
      },
      {
        id: 'both',
        says: 'Read and write',
        because: 'Other accounts read and write',
        needs: [],
        services: sharedFor('both'),
      },
      unsure('the other accounts only read.'),
    ],
    onlyAfter: { question: 'accounts', choices: SHARED, otherwise: 'No other account uses the data.' },
    shapes: 'everything',
    skipped: 'The service leaves no choice here.',
  },
  {
    id: 'delivery',
    topic: 'Delivery',
    ask: 'Does another AWS service use it under its own name?',
    hint: 'For example an alarm that publishes to a topic, or logs that AWS delivers to a bucket. Choose all that do.',
    why: 'Such a service calls AWS KMS as a service principal. It must be named in the key policy, and only customer managed keys have one that you can edit. When it is missing, nothing is delivered, and you may see no error.',
    fact: 'servicePrincipalConditions',
    choices: [
      {
        id: 'none',
        says: 'No, only people, roles and applications',
        because: 'No other AWS service delivers into it',
        needs: [],
        services: delivered,
        alone: true,
      },
      ...DELIVERIES.map(({ id, into, says, hint, needs }: Delivery): Choice => ({
        id,
        says,
        hint,
        because: hint.replace(/\.$/, ''),
        needs: needs ?? ['service-delivery'],
        services: [into],
      })),
      {
        id: 'another-service',
        says: 'Another AWS service',
        hint: 'One that is not listed, whether it calls as itself or with a role of yours. We name the kind of key, and leave its statement to you.',
        because: 'Another AWS service uses it under its own name',
        needs: ['service-delivery'],
        services: delivered,
      },
      { ...unsure('no other AWS service uses it under its own name.'), services: delivered },
    ],
    many: true,
    shapes: 'own-key',
    skipped: 'We know of no delivery into it that would need a statement in the key policy.',
  },
  {
    id: 'access',
    topic: 'Control',
    ask: 'Who decides who may use the key?',
    hint: 'Is permission on the data enough, or must permission on the key be a second lock?',
    why: 'Under AWS owned and AWS managed keys, whoever may use the resource may use its key. A key policy of your own is a second gate, which other people can hold.',
    fact: 'awsManagedFollowsTheResource',
    choices: [
      {
        id: 'resource',
        says: 'Whoever may use the data may use its key',
        hint: 'One lock is enough. Under a key of your own, roles still need permission on the key in IAM.',
        because: 'Permission on the data is enough',
        needs: [],
      },
      {
        id: 'own',
        says: 'We decide about the key separately',
        hint: 'Two locks: rights on the data alone do not open it, as far as the service asks the key each time.',
        because: 'You decide about the key apart from the data',
        needs: ['separate-access'],
        advice: OF_RCPS,
      },
      unsure('permission on the data is enough.'),
    ],
    shapes: 'own-key',
    skipped: '',
  },
  {
    id: 'audit',
    topic: 'Audit',
    ask: 'Must you see each use of the key in CloudTrail?',
    hint: 'Not who read the data, but which call used the key.',
    why: 'Use of an AWS owned key stays invisible to you. AWS managed and customer managed keys log each call in your CloudTrail.',
    fact: 'awsOwnedUseIsNotLogged',
    choices: [
      {
        id: 'no',
        says: 'No',
        hint: 'The log of the service itself is enough.',
        because: 'You need no log of key use',
        needs: [],
      },
      {
        id: 'yes',
        says: 'Yes, each use of the key',
        because: 'You want to see each use of the key',
        needs: ['audit'],
        advice: ['kmsEventsCanBeExcluded'],
      },
      unsure('you need no log of key use.'),
    ],
    skipped: '',
  },
  {
    id: 'revocation',
    topic: 'Revocation',
    ask: 'Must you be able to cut off or destroy the data through its key?',
    hint: 'In an incident, at the end of a contract, or when data must be gone for good.',
    why: 'Only a customer managed key can be disabled or deleted by you. Deletion waits for days; only imported key material can be erased at once.',
    fact: 'deletionIsFinal',
    choices: [
      { id: 'no', says: 'No', because: 'You need not cut off access through the key', needs: [] },
      {
        id: 'disable',
        says: 'Yes, switch off all access, and on again',
        hint: 'Disable the key: nothing under it can be opened anew.',
        because: 'You must be able to switch off all access at once',
        needs: ['kill-switch'],
        advice: ['unusableKeysBiteLate'],
      },
      {
        id: 'shred',
        says: 'Yes, destroy data by deleting its key',
        hint: 'After a waiting period, and for ever.',
        because: 'You destroy data by deleting its key',
        needs: ['kill-switch', 'shredding'],
        advice: ['deletionIsFinal', 'disableBeforeDelete', 'unusableKeysBiteLate'],
      },
      {
        id: 'shred-at-once',
        says: 'Yes, destroy it without any waiting period',
        hint: 'A rule gives you less time than AWS KMS waits.',
        because: 'You must destroy data without a waiting period',
        needs: ['kill-switch', 'shredding', 'instant-shredding'],
        advice: ['importedMaterialCanBeDeletedAtOnce', 'deletionIsFinal', 'unusableKeysBiteLate'],
      },
      unsure('you need not cut off access through the key.'),
    ],
    skipped: '',
  },
  {
    id: 'rotation',
    topic: 'Rotation',
    ask: 'Does a rule tell you when the key must rotate?',
    hint: 'Rotation makes new key material for new data. It re-encrypts nothing.',
    why: 'AWS decides the rhythm of its own keys. You set it only for keys whose material AWS KMS generated.',
    fact: 'rotationNeedsKmsMaterial',
    choices: [
      { id: 'no', says: 'No rule', because: 'No rule asks for rotation', needs: [] },
      {
        id: 'yearly',
        says: 'Once a year, automatically',
        because: 'The key must rotate once a year',
        needs: ['yearly-rotation'],
      },
      {
        id: 'own-period',
        says: 'In a period that we set',
        hint: 'For example every 180 days.',
        because: 'You set the rotation period',
        needs: ['own-rotation-period'],
        advice: ['rotationPeriodMin', 'rotationPeriodMax'],
      },
      {
        id: 'on-demand',
        says: 'At a moment that we choose',
        hint: 'For example after an incident.',
        because: 'You rotate at a moment you choose',
        needs: ['on-demand-rotation'],
        advice: ['onDemandRotationLimit', 'rotationDoesNotHealLeaks'],
      },
      unsure('no rule asks for rotation.'),
    ],
    shapes: 'own-key',
    skipped: '',
  },
  {
    id: 'standards',
    topic: 'Rules',
    ask: 'Which rules and standards apply to the data?',
    hint: 'Choose all that do. Few ask for a key of your own: we say what each asks, and what satisfies it.',
    why: 'A standard rules a kind of key out only where its text does. Otherwise it adds notes to the recommendation, and what an assessor usually wants to see.',
    fact: 'securityHubS317',
    choices: [
      ...LISTED_STANDARDS.map(({ id, name, version, needsAt }): Choice => ({
        id,
        says: name,
        hint: `The version that we read: ${version}.`,
        because: `${name} applies`,
        needs: [],
        needsAt: Object.fromEntries(
          Object.entries(needsAt).map(([service, brought]) => [service, brought.map(({ need }) => need)]),
        ),
      })),
      {
        id: 'none',
        says: 'None that says anything about keys',
        because: 'No rule says anything about keys',
        needs: [],
        alone: true,
      },
      unsure('no rule says anything about keys.'),
    ],
    many: true,
    shapes: 'everything',
    skipped: 'We know of no rule that bears on it.',
  },
  {
    id: 'regions',
    topic: 'Regions',
    ask: 'Is the data used in more than one AWS Region?',
    hint: 'Copies for disaster recovery count.',
    why: 'Most AWS services re-encrypt what they copy to another Region, under a key of that Region. A multi-Region key helps code that moves ciphertext itself.',
    fact: 'servicesTreatMultiRegionAsSingle',
    choices: [
      { id: 'one', says: 'No, one Region', because: 'One Region is enough', needs: [] },
      {
        id: 'residency',
        says: 'No, and a rule keeps it in its Region',
        hint: 'Data residency: neither data nor key may leave the Region.',
        because: 'Data and key must stay in one Region',
        needs: [],
        // where the service fixes the Region of the key, a rule on another one cannot be met
        needsAt: { 'route53-dnssec': ['chosen-region'] },
        advice: ['multiRegionKeysShareMaterial', 'singleRegionKeysStay'],
      },
      {
        id: 'residency-us-east-1',
        says: 'No, and a rule keeps it in US East (N. Virginia)',
        hint: 'The Region us-east-1, where the keys of DNSSEC have to be.',
        because: 'The key must stay in US East (N. Virginia)',
        needs: [],
        services: ['route53-dnssec'],
        advice: ['dnssecKeySpec'],
      },
      {
        id: 'several',
        says: 'Yes, each Region has its own encrypted copy',
        hint: 'Replication, snapshot copies, backups: the copy is encrypted anew.',
        because: 'Each Region encrypts its own copy',
        needs: [],
        advice: ['servicesTreatMultiRegionAsSingle'],
      },
      {
        id: 'same-ciphertext',
        says: 'Yes, one ciphertext must be readable in each Region',
        hint: 'Your code encrypts in one Region and decrypts in another, without re-encrypting.',
        because: 'One ciphertext must be readable in several Regions',
        needs: ['same-ciphertext'],
        services: ['application', 'client-side-encryption', 'application-public-key'],
      },
      unsure('one Region is enough.'),
    ],
    shapes: 'everything',
    skipped: '',
  },
  {
    id: 'material',
    topic: 'Custody',
    ask: 'Where may the key material come from and live?',
    hint: 'Unless a rule or a contract says otherwise, let AWS KMS generate and keep it.',
    why: 'Each step away from AWS KMS adds work and risk for you. AWS itself says that custom key stores are not more secure.',
    fact: 'customStoresAreNotSafer',
    choices: [
      {
        id: 'aws-kms',
        says: 'AWS KMS may generate and keep it',
        hint: 'In its own validated HSMs, from which it cannot be exported.',
        because: 'AWS KMS may generate and keep the key material',
        needs: [],
      },
      {
        id: 'own-material',
        says: 'We must generate it ourselves',
        hint: 'Import it into AWS KMS and keep a copy.',
        because: 'You must generate the key material yourself',
        needs: ['own-key-material'],
      },
      {
        id: 'own-material-expiring',
        says: 'We must generate it, and it must expire',
        hint: 'Import it into AWS KMS with an end date. When it expires, the key cannot be used until you import it again.',
        because: 'You must generate key material that expires',
        needs: ['own-key-material', 'expiring-material'],
        advice: ['importedMaterialExpires'],
      },
      {
        id: 'own-hsm',
        says: 'It must live in an HSM of our own',
        hint: 'A rule demands an HSM that no other customer shares.',
        because: 'The key must live in an HSM of your own',
        needs: ['own-hsm'],
      },
      {
        id: 'outside-aws',
        says: 'It must stay outside AWS',
        hint: 'A rule that cannot be changed says so.',
        because: 'The key material must stay outside AWS',
        needs: ['outside-aws'],
      },
      unsure('AWS KMS may generate and keep the key material.'),
    ],
    shapes: 'own-key',
    skipped: '',
  },
  {
    id: 'availability',
    topic: 'Availability',
    ask: 'Can your data wait when your key store is slow or down?',
    hint: 'Each use of the key then goes through what you run yourself.',
    why: 'AWS’s service level agreement does not cover keys in custom key stores, and AWS says that they are slower and less available.',
    fact: 'customStoresHaveNoSla',
    choices: [
      {
        id: 'can-wait',
        says: 'Yes, we run it and bear an outage',
        because: 'You bear an outage of your key store',
        needs: [],
      },
      {
        id: 'cannot-wait',
        says: 'No, AWS must answer for the key’s availability',
        because: 'AWS must answer for the availability of the key',
        needs: ['aws-availability'],
      },
      {
        ...unsure('you bear an outage of your key store.'),
        undecided:
          'Decide whether your data can wait while your key store is slow or down. We assume that it can, which is the riskier side: if it cannot, a key store of your own is out, and nothing else meets what you said about the key material.',
      },
    ],
    onlyAfter: CUSTODY,
    skipped: '',
  },
  {
    id: 'volume',
    topic: 'Volume',
    ask: 'How often is the key used at the busiest moment?',
    hint: 'Count calls to AWS KMS, not reads of data: a database opens its key seldom, a busy bucket often.',
    why: 'A custom key store serves a fixed number of requests a second, and more are refused.',
    fact: 'customStoreRequestRate',
    choices: [
      { id: 'seldom', says: 'Seldom: some times a second at most', because: 'The key is seldom used', needs: [] },
      {
        id: 'often',
        says: 'Thousands of times a second',
        because: 'The key is used thousands of times a second',
        needs: ['high-request-rate'],
        advice: ['symmetricRequestQuota'],
      },
      {
        ...unsure('the key is seldom used.'),
        undecided:
          'Find out how often the key will be used at the busiest moment. We assume seldom, which is the riskier side: more than a key store of your own serves is refused, and nothing else meets what you said about the key material.',
      },
    ],
    onlyAfter: CUSTODY,
    skipped: '',
  },
  {
    id: 'resources',
    topic: 'Number',
    ask: 'How many such resources will share the key?',
    hint: 'Buckets, tables, volumes, tenants: whatever the key protects.',
    why: 'One key can serve many resources, until their access, their end of life or the number of grants differ too much.',
    fact: 'grantsPerKey',
    choices: [
      { id: 'one', says: 'One, or a handful', because: 'A handful of resources share the key', needs: [] },
      { id: 'many', says: 'Dozens to thousands', because: 'Many resources share the key', needs: [] },
      {
        id: 'tenants',
        says: 'One set for each customer or tenant',
        hint: 'Each has data of its own that may have to end apart from the others.',
        because: 'Each tenant has data of its own',
        needs: [],
      },
      {
        id: 'masses',
        says: 'Tens of thousands',
        because: 'Tens of thousands of resources share the key',
        needs: [],
        advice: ['grantsPerKey'],
      },
      unsure('a handful of resources share the key.'),
    ],
    shapes: 'leading-own-key',
    skipped: 'AWS provides the key, so there is nothing to count.',
  },
]

const BY_ID = new Map(QUESTIONS.map((question) => [question.id, question]))

/** @throws if there is no such question; ids from outside go through `isQuestionId` first. */
export function questionOf(id: QuestionId): Question {
  const question = BY_ID.get(id)
  if (!question) throw new Error(`no question is called '${id}'; see src/kms/questions.ts`)
  return question
}

export const isQuestionId = (text: string): text is QuestionId => BY_ID.has(text as QuestionId)
