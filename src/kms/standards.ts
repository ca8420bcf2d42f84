import type { FactId } from './facts.ts'
import type { OptionId } from './options.ts'
import type { ServiceId } from './services/ids.ts'
import { LISTED_STANDARDS, type ListedStandard, type StandardId } from './standard-list.ts'

type Facts = readonly [FactId, ...FactId[]]

/**
 * What we make of a kind of key under a standard: it asks for no other, as it is or with what `with` lists; the same, and what
 * it asks beside the key is not settled; this kind does not do; or it asks for something that no key gives. Reading a standard
 * is ours: `says` is our sentence, `facts` what it rests on.
 */
export type Judgement =
  | {
      readonly verdict: 'satisfied' | 'not-satisfied' | 'beyond-the-key'
      readonly says: string
      readonly facts: Facts
    }
  | {
      readonly verdict: 'satisfied-with'
      readonly says: string
      readonly with: readonly [string, ...string[]]
      readonly facts: Facts
    }
  | {
      readonly verdict: 'open'
      /** The question that no kind of key settles, and whom to ask. */
      readonly open: string
      readonly says: string
      readonly with: readonly string[]
      readonly facts: Facts
    }

export interface Standard extends ListedStandard {
  /** What its text asks about encryption and keys, and the limits of our reading. */
  readonly asks: Facts
  /** What its assessors usually want to see. Practice, not the standard's text. */
  readonly assessors: readonly [string, ...string[]]
  /** Whether its text asks that keys of one’s own rotate: within a year, or within a period that the reader defines. */
  readonly rotates?: { readonly within: 'a year' | 'own period'; readonly fact: FactId }
  /** Where its text cannot be met without a customer managed key. */
  readonly demandsCustomerManagedKey: false | { readonly where: string; readonly fact: FactId }
  readonly judges: { readonly [Option in OptionId]: Judgement }
  /** Services at which it judges otherwise. */
  readonly judgesAt?: { readonly [Service in ServiceId]?: { readonly [Option in OptionId]?: Judgement } }
  /** What stays open wherever an AWS service encrypts, whatever the kind of key; code of one’s own is another matter. */
  readonly openInServices?: { readonly says: string; readonly facts: Facts }
  /** Facts among `asks` that concern one service alone. */
  readonly asksOnlyAt?: { readonly [Fact in FactId]?: ServiceId }
}

const satisfied = (says: string, ...facts: Facts): Judgement => ({ verdict: 'satisfied', says, facts })
const satisfiedWith = (settings: readonly [string, ...string[]], says: string, ...facts: Facts): Judgement => ({
  verdict: 'satisfied-with',
  with: settings,
  says,
  facts,
})
const notSatisfied = (says: string, ...facts: Facts): Judgement => ({ verdict: 'not-satisfied', says, facts })
const beyondTheKey = (says: string, ...facts: Facts): Judgement => ({ verdict: 'beyond-the-key', says, facts })

/** Judgements by kind of key, for kinds that a standard does not tell apart: `own` speaks for all keys of one's own. */
interface Kinds {
  readonly awsOwned: Judgement
  readonly awsManaged: Judgement
  readonly own: Judgement
  readonly imported?: Judgement
  readonly cloudHsm?: Judgement
  readonly external?: Judgement
}

const byKind = ({
  awsOwned,
  awsManaged,
  own,
  imported = own,
  cloudHsm = own,
  external = cloudHsm,
}: Kinds): Standard['judges'] => ({
  'aws-owned-key': awsOwned,
  'aws-managed-key': awsManaged,
  'customer-managed-key': own,
  'multi-region-key': own,
  'imported-key-material': imported,
  'imported-multi-region-key': imported,
  'cloudhsm-key-store': cloudHsm,
  'external-key-store': external,
})

/** The same for all keys of one's own, at one service. */
const allOwn = (judgement: Judgement) => ({
  'customer-managed-key': judgement,
  'multi-region-key': judgement,
  'imported-key-material': judgement,
  'imported-multi-region-key': judgement,
  'cloudhsm-key-store': judgement,
  'external-key-store': judgement,
})

const anyKind = (judgement: Judgement) => byKind({ awsOwned: judgement, awsManaged: judgement, own: judgement })

const KEYS_OF_AWS = 'AWS’s own audit documents from AWS Artifact, and a note on what you leave to AWS'
const WHO_HOLDS =
  'The key policy, the grants and the IAM policies that together say who administers and who uses the key'
const LOG_OF_USE = 'The log of key use in CloudTrail, and somebody who looks at it'

const underADisk = beyondTheKey(
  'No kind of key is enough here. The storage is decrypted whenever the system runs, which we read as encryption of a disk; the card number has to be made unreadable in another way too, for example by encrypting it in your application.',
  'pciDiskEncryption',
  'pciUnreadable',
)

const aTrailKeyThatRotates = satisfiedWith(
  ['Name the key in the trail.', 'Enable automatic rotation, with a period of a year at most.'],
  'It asks for a KMS key here, and for its automatic rotation.',
  'cisTrailWantsAKmsKey',
  'cisWantsRotation',
  'rotationIsOffByDefault',
)

const WATCHED: readonly [string, ...string[]] = [
  'Keep the key policy closed to the public, with fixed values in its conditions.',
  'Allow decryption in IAM policies on named keys, never on all of them.',
  'Expect a finding while the key is scheduled for deletion.',
]

const unlessTheServiceHasAControl = satisfiedWith(
  ['Look at its controls for this service: we have not read all of them.'],
  'It holds nothing that asks for another kind of key everywhere.',
  'fsbpLeavesTheKeyOpen',
  'fsbpHasKeyControls',
)

/** What common rules ask of keys. Almost none of them demands a customer managed key. */
const READ: { readonly [Id in StandardId]: Omit<Standard, keyof ListedStandard> } = {
  'pci-dss': {
    asks: [
      'pciUnreadable',
      'pciDiskEncryption',
      'pciKeysAreProtected',
      'pciKeyForms',
      'pciCryptoperiod',
      'securityHubS317Maps',
    ],
    assessors: [
      'A list of the keys that protect card numbers, with owner, purpose and cryptoperiod of each',
      'The reason for each cryptoperiod, and proof that keys changed when it ended',
      WHO_HOLDS,
      KEYS_OF_AWS,
      'An answer to how stolen credentials of the database or the application are kept from the card numbers',
    ],
    rotates: { within: 'own period', fact: 'pciCryptoperiod' },
    demandsCustomerManagedKey: false,
    judges: byKind({
      awsOwned: satisfiedWith(
        [
          'Find the service’s own encryption in AWS’s attestation and responsibility summary, and keep both.',
          'Record the cryptoperiod as one that AWS, the owner of the key, defines; ask your assessor whether that is enough.',
        ],
        'The text names no owner of the key. AWS holds it and decides when it changes; AWS’s own attestation is your evidence.',
        'pciCryptoperiod',
        'awsOwnedRotationVaries',
        'kmsIsAudited',
      ),
      awsManaged: satisfiedWith(
        [
          'Record AWS’s rotation as the cryptoperiod.',
          'Limit who may use the resource: that decides who uses the key.',
        ],
        'The text names no owner of the key. It is kept and rotated by AWS KMS, and its use is in your log.',
        'pciCryptoperiod',
        'pciKeyForms',
        'awsManagedRotationPeriod',
        'awsManagedFollowsTheResource',
      ),
      own: satisfiedWith(
        [
          'Define a cryptoperiod and enable automatic rotation within it.',
          'Keep key administrators and key users few, apart from each other, and by name.',
        ],
        'The text does not demand it, and it makes the evidence easy: you set the period and name the custodians.',
        'pciCryptoperiod',
        'pciKeysAreProtected',
        'pciKeyForms',
        'rotationIsOffByDefault',
      ),
      imported: satisfiedWith(
        [
          'Generate and keep your copy in a form that the text accepts; its custodians are in scope.',
          'At the end of the cryptoperiod import new key material and rotate on demand.',
        ],
        'The text does not demand it. It adds your own copy of the key material to what is assessed.',
        'pciKeyForms',
        'pciCryptoperiod',
        'importedMaterialIsYours',
        'importedHasNoAutomaticRotation',
      ),
      cloudHsm: satisfiedWith(
        ['At the end of the cryptoperiod create a new KMS key and move to it: nothing rotates by itself.'],
        'The text does not demand it. It accepts HSMs, and these are yours to administer.',
        'pciKeyForms',
        'pciCryptoperiod',
        'customStoreHasNoRotation',
      ),
      external: satisfiedWith(
        [
          'Bring the external key manager and its proxy into scope, with their own procedures.',
          'Change the key in the external key manager at the end of the cryptoperiod.',
        ],
        'The text does not demand it. Whether the key is kept in an accepted form is up to your key manager.',
        'pciKeyForms',
        'pciCryptoperiod',
        'externalManagerIsYours',
      ),
    }),
    openInServices: {
      says: 'Whether encryption that the service undoes for everyone whom it lets read makes the card number unreadable. If it counts as encryption of a disk, it does not, and you need another mechanism too, for example encryption in your application. The text that we read does not say; ask your QSA (Qualified Security Assessor).',
      facts: ['pciDiskEncryption', 'pciUnreadable'],
    },
    asksOnlyAt: { securityHubS317Maps: 's3' },
    judgesAt: {
      ebs: anyKind(underADisk),
      rds: anyKind(underADisk),
      aurora: anyKind(underADisk),
    },
  },
  hipaa: {
    asks: ['hipaaEncryption', 'hipaaAddressable', 'hipaaProposal'],
    assessors: [
      'The risk analysis that says why this protection is enough',
      'The agreement with AWS as a business associate, and which services it covers',
      'Proof that each store with health data is encrypted',
      'A way to show who could decrypt: the log of key use, where the kind of key has one',
    ],
    demandsCustomerManagedKey: false,
    judges: anyKind(
      satisfied(
        'Its text asks for encryption where reasonable, and leaves the kind of key to your risk analysis.',
        'hipaaEncryption',
      ),
    ),
  },
  'soc-2': {
    asks: ['soc2Encryption', 'kmsIsAudited'],
    assessors: [
      'A description of the control: what is encrypted, under which kind of key, who decides',
      WHO_HOLDS,
      LOG_OF_USE,
      'AWS’s SOC 2 report, and your review of it, for whatever AWS does with the key',
    ],
    demandsCustomerManagedKey: false,
    judges: byKind({
      awsOwned: satisfiedWith(
        ['Name AWS’s SOC 2 report as the control over the life of the key, and review it.'],
        'The criteria name no owner of the key. You measure yourself by the controls that you describe.',
        'soc2Encryption',
        'kmsIsAudited',
      ),
      awsManaged: satisfiedWith(
        ['Describe that permission on the resource decides about the key, and control that.'],
        'The criteria name no owner of the key. You measure yourself by the controls that you describe.',
        'soc2Encryption',
        'awsManagedFollowsTheResource',
      ),
      own: satisfiedWith(
        ['Describe who creates, uses, disables and deletes the key, and keep to it.'],
        'The criteria do not demand it. With it come more controls that you have to describe and to operate.',
        'soc2Encryption',
        'customerManagedIsYours',
      ),
    }),
  },
  'iso-27001': {
    asks: ['isoCryptography', 'kmsIsAudited'],
    assessors: [
      'A rule of yours that says which data gets which kind of key, and why',
      'A named owner of key management, and the steps from creation to destruction',
      WHO_HOLDS,
      'Proof that the rule is followed, and AWS’s certificates for what AWS does',
    ],
    demandsCustomerManagedKey: false,
    judges: byKind({
      awsOwned: satisfiedWith(
        ['Write into your rule that this data is left to AWS’s own keys, and why.'],
        'The control asks that you have rules for keys and follow them, whatever the rules choose.',
        'isoCryptography',
        'awsOwnedMaterialIsTheServices',
      ),
      awsManaged: satisfiedWith(
        ['Write into your rule that AWS manages and rotates this key.'],
        'The control asks that you have rules for keys and follow them, whatever the rules choose.',
        'isoCryptography',
        'awsManagedRotationPeriod',
      ),
      own: satisfiedWith(
        ['Write down rotation, custodians and the end of the key, and set the key accordingly.'],
        'The control does not demand it. It puts more of the key’s life into your rules.',
        'isoCryptography',
        'customerManagedIsYours',
      ),
    }),
  },
  fedramp: {
    asks: [
      'fedrampWantsValidatedModules',
      'nistAtRest',
      'fedrampHasNoKeyCustody',
      'nistKeyCustodyIsInNoBaseline',
      'nistExclusiveControl',
      'nistPhysicalControl',
      'securityHubS317Maps',
    ],
    asksOnlyAt: { securityHubS317Maps: 's3' },
    assessors: [
      'The certificate of each cryptographic module, still active',
      'FIPS endpoints in the configuration of every caller',
      'A key management plan that says who generates, keeps, uses and destroys keys',
      'Whether your agency adds SA-9(6) or SC-12(6): we infer that, read strictly, they take an external key store or encryption before the data reaches AWS, because other keys live in HSMs that AWS runs',
    ],
    demandsCustomerManagedKey: false,
    judges: byKind({
      awsOwned: satisfiedWith(
        ['Find in AWS’s FedRAMP package which module the service encrypts with: we have not verified it per service.'],
        'No baseline asks whose key it is. The module has to be validated, and the service chooses it.',
        'fedrampWantsValidatedModules',
        'fedrampHasNoKeyCustody',
      ),
      awsManaged: satisfiedWith(
        ['Call AWS through FIPS endpoints.'],
        'No baseline asks whose key it is. It is kept in validated HSMs.',
        'fedrampWantsValidatedModules',
        'kmsHsmsAreValidated',
        'kmsFipsEndpoints',
      ),
      own: satisfiedWith(
        ['Call AWS through FIPS endpoints.', 'Set key policy and rotation as your key management plan says.'],
        'No baseline demands it. It is kept in validated HSMs, and its rules are yours.',
        'fedrampWantsValidatedModules',
        'kmsHsmsAreValidated',
        'kmsFipsEndpoints',
      ),
      imported: satisfiedWith(
        ['Call AWS through FIPS endpoints.', 'Generate the key material in a validated module too.'],
        'No baseline demands it. Inside AWS it is kept in validated HSMs; where it is made is up to you.',
        'fedrampWantsValidatedModules',
        'kmsHsmsAreValidated',
        'importedMaterialIsYours',
      ),
      cloudHsm: satisfiedWith(
        [
          'Call AWS through FIPS endpoints.',
          'Check that the certificate of your HSM type is still active and that the cluster runs in its validated mode.',
        ],
        'No baseline demands it. Its HSMs are certified, and the cluster is yours to set up.',
        'fedrampWantsValidatedModules',
        'cloudHsmIsCertified',
      ),
      external: satisfiedWith(
        [
          'Take an external key manager whose module is validated: the outer layer of encryption is yours.',
          'Call AWS through FIPS endpoints.',
        ],
        'No baseline demands it. Whether the module behind the external key is validated is up to you.',
        'fedrampWantsValidatedModules',
        'externalManagerMayBeAnHsm',
      ),
    }),
  },
  cis: {
    asks: ['cisTrailWantsAKmsKey', 'cisWantsRotation', 'configRotationRule', 'cisVersionsInSecurityHub'],
    assessors: [
      'The findings of Security Hub or another scanner, for the version that you chose',
      'An accepted exception, with its reason, for each key that cannot rotate automatically',
      'An alarm when a key of yours is disabled or scheduled for deletion',
    ],
    rotates: { within: 'a year', fact: 'cisWantsRotation' },
    demandsCustomerManagedKey: { where: 'for the log files of a CloudTrail trail', fact: 'cisTrailWantsAKmsKey' },
    judges: byKind({
      awsOwned: satisfied(
        'Its recommendation on keys is about keys that you create, and you create none here.',
        'cisWantsRotation',
      ),
      awsManaged: satisfied(
        'Its recommendation on keys is about keys that you create; this one AWS creates and rotates.',
        'cisWantsRotation',
        'awsManagedRotationPeriod',
      ),
      own: satisfiedWith(
        ['Enable automatic rotation, with a period of a year at most.'],
        'It does not ask you to create a key here; once you do, the key has to rotate automatically.',
        'cisWantsRotation',
        'rotationIsOffByDefault',
      ),
      imported: notSatisfied(
        'Such a key cannot rotate automatically, and we found no exception for it in the benchmark. Record one of your own, and rotate on demand.',
        'cisWantsRotation',
        'importedHasNoAutomaticRotation',
        'configRotationRule',
      ),
      cloudHsm: notSatisfied(
        'Such a key cannot rotate automatically, and we found no exception for it in the benchmark. Record one of your own, and change the key by hand.',
        'cisWantsRotation',
        'customStoreHasNoRotation',
        'configRotationRule',
      ),
    }),
    judgesAt: {
      cloudtrail: {
        'customer-managed-key': aTrailKeyThatRotates,
        'multi-region-key': aTrailKeyThatRotates,
      },
    },
  },
  'security-hub': {
    asks: [
      'fsbpHasCloudTrail2',
      'securityHubCloudTrail2',
      'fsbpHasKeyControls',
      'securityHubKms3',
      'securityHubKms5',
      'fsbpLeavesTheKeyOpen',
    ],
    assessors: [
      'No failed finding, or a suppressed one with its reason',
      'Which other standards are switched on in Security Hub: S3.17 and KMS.4 belong to some of them',
    ],
    demandsCustomerManagedKey: { where: 'for the log files of a CloudTrail trail', fact: 'securityHubCloudTrail2' },
    judges: byKind({
      awsOwned: unlessTheServiceHasAControl,
      awsManaged: unlessTheServiceHasAControl,
      own: satisfiedWith(
        WATCHED,
        'It does not ask for such a key here. Once you have one, it watches its key policy, who may decrypt with it, and its deletion.',
        'fsbpHasKeyControls',
        'securityHubKms3',
        'securityHubKms5',
      ),
    }),
    judgesAt: {
      s3: {
        'aws-owned-key': satisfied(
          'SSE-S3 passes: S3.17, which would fail it, is not part of this standard. It is part of others in Security Hub.',
          'fsbpLeavesTheKeyOpen',
          'securityHubS317Maps',
        ),
        'aws-managed-key': satisfied('The AWS managed key passes, under S3.17 too.', 'securityHubS317'),
      },
      cloudtrail: allOwn(
        satisfiedWith(
          ['Name the key in the trail.', ...WATCHED],
          'It asks for a KMS key here, and watches its key policy, who may decrypt with it, and its deletion.',
          'securityHubCloudTrail2',
          'fsbpHasKeyControls',
          'securityHubKms3',
          'securityHubKms5',
        ),
      ),
      sqs: {
        'aws-owned-key': satisfied('SSE-SQS passes its control on queues.', 'securityHubSqs1'),
        'aws-managed-key': satisfied('A KMS key passes its control on queues.', 'securityHubSqs1'),
      },
    },
  },
  gdpr: {
    asks: ['gdprEncryptionByRisk'],
    assessors: [
      'The assessment of risk that led to this measure',
      'The contract with AWS as processor',
      'Who can decrypt, and from where; whether a transfer to a third country needs more is a question for your counsel, which no kind of key answers alone',
      'How data is erased at the end, with or without its key',
    ],
    demandsCustomerManagedKey: false,
    judges: anyKind(
      satisfiedWith(
        ['Record in your assessment of risk why this kind of key is enough.'],
        'Its text asks for a level of security that fits the risk, and leaves the kind of key to you.',
        'gdprEncryptionByRisk',
      ),
    ),
  },
  dora: {
    asks: ['doraEncryptionPolicy', 'doraKeyLifecycle'],
    assessors: [
      'The policy on encryption and keys, and the classification of data that it rests on',
      'The steps from generation to destruction of a key, and who takes each: you or AWS',
      'A rehearsed way to another key when one is lost or compromised',
      KEYS_OF_AWS,
    ],
    demandsCustomerManagedKey: false,
    judges: byKind({
      awsOwned: satisfiedWith(
        [
          'Say in your policy that AWS generates, renews and destroys this key, and on which assurance you rely.',
          'Plan how the data gets under another key: you cannot replace this one.',
        ],
        'Its text asks for rules on the whole life of keys and names no owner of them.',
        'doraEncryptionPolicy',
        'doraKeyLifecycle',
        'awsOwnedMaterialIsTheServices',
      ),
      awsManaged: satisfiedWith(
        [
          'Say in your policy that AWS generates and renews this key, and on which assurance you rely.',
          'Plan how the data gets under another key: you cannot rotate this one yourself.',
        ],
        'Its text asks for rules on the whole life of keys and names no owner of them.',
        'doraEncryptionPolicy',
        'doraKeyLifecycle',
        'awsManagedRotationIsAutomatic',
      ),
      own: satisfiedWith(
        [
          'Set rotation, custodians, disabling and deletion as your policy says, and rehearse the change to another key.',
        ],
        'Its text does not demand it. It lets you set most of what the policy has to cover.',
        'doraEncryptionPolicy',
        'doraKeyLifecycle',
        'customerManagedIsYours',
      ),
      external: satisfiedWith(
        ['Cover your own key manager in the policy: its keys, their backups and their loss.'],
        'Its text does not demand it. The whole life of the key, and its loss, are yours.',
        'doraEncryptionPolicy',
        'doraKeyLifecycle',
        'losingTheExternalKeyLosesTheData',
      ),
    }),
  },
}

/** Every standard, with what was read of it. */
export const STANDARDS: readonly Standard[] = LISTED_STANDARDS.map((listed) => ({ ...listed, ...READ[listed.id] }))

const BY_ID = new Map(STANDARDS.map((standard) => [standard.id, standard]))

/** @throws if there is no such standard; ids from outside go through `isStandardId` first. */
export function standardOf(id: StandardId): Standard {
  const standard = BY_ID.get(id)
  if (!standard) throw new Error(`no standard is called '${id}'; see src/kms/standards.ts`)
  return standard
}
