import { KMS_PAGES } from '../sources/kms.ts'
import { OPERATIONS_PAGES } from '../sources/operations.ts'
import { SCANNER_PAGES } from '../sources/scanners.ts'
import type { Fact } from './fact.ts'

/** What is seen of keys: events, last usage, alarms, findings. */
export const MONITORING_FACTS = {
  kmsCallsAreLogged: {
    says: 'CloudTrail logs every successful call to AWS KMS, whether it reads, manages or uses a key, and some that failed, such as denied ones; plaintext stays out of the log.',
    source: KMS_PAGES.kmsLogging,
    checkedOn: '2026-11-26',
  },
  useEventNamesTheCaller: {
    says: 'When an object under SSE-KMS is read, the Decrypt event names the principal that asked Amazon S3 for it, the key and, without S3 Bucket Keys, the object in the encryption context.',
    source: KMS_PAGES.kmsKeyUsage,
    checkedOn: '2026-11-26',
  },
  errorsCarryACode: {
    says: 'A CloudTrail event carries errorCode only where the request returned an error.',
    source: OPERATIONS_PAGES.cloudtrailRecord,
    checkedOn: '2026-11-26',
  },
  internalEventsAreLogged: {
    says: 'CloudTrail also logs what AWS KMS does by itself, such as RotateKey, DeleteKey, DeleteExpiredKeyMaterial and SynchronizeMultiRegionKey.',
    source: KMS_PAGES.kmsLogging,
    checkedOn: '2026-11-26',
  },
  crossAccountUseIsLoggedTwice: {
    says: 'A call with a key of another account is logged in both accounts; one that is denied is logged in the caller’s account alone.',
    source: KMS_PAGES.kmsLogging,
    checkedOn: '2026-11-26',
  },
  excludedEventsAreLost: {
    says: 'A trail cannot recover the AWS KMS events of the time in which it left them out; the exclusion itself is logged as PutEventSelectors.',
    source: KMS_PAGES.kmsLogging,
    checkedOn: '2026-11-26',
  },
  keyUseIsAReadEvent: {
    value: 99,
    unit: 'percent',
    says: 'Encrypt, Decrypt, GenerateDataKey and the like typically make up more than 99 percent of the AWS KMS events, and CloudTrail logs them as read events; disabling a key or scheduling its deletion is a write event.',
    source: OPERATIONS_PAGES.cloudtrailManagementEvents,
    checkedOn: '2026-11-26',
  },
  writeEventsAlone: {
    says: 'A trail that logs write management events alone, with AWS KMS not excluded, leaves out the use of keys and keeps events such as disabling a key or scheduling its deletion.',
    source: OPERATIONS_PAGES.cloudtrailManagementEvents,
    checkedOn: '2026-11-26',
  },
  eventHistoryDays: {
    value: 90,
    unit: 'days',
    says: 'The event history of CloudTrail shows the management events of the past 90 days of a Region free of charge, and AWS KMS cannot be excluded from it.',
    source: OPERATIONS_PAGES.cloudtrailEventHistory,
    checkedOn: '2026-11-26',
  },
  firstTrailIsFree: {
    says: 'CloudTrail delivers the first copy of management events in each Region free of charge; every further trail with the same events costs, also beside an organization trail.',
    source: OPERATIONS_PAGES.cloudtrailCosts,
    checkedOn: '2026-11-26',
  },
  sseKmsMakesManyEvents: {
    says: 'AWS warns that SSE-KMS on buckets can make a large number of AWS KMS management events, which weighs where there are several trails.',
    source: OPERATIONS_PAGES.cloudtrailCosts,
    checkedOn: '2026-11-26',
  },
  eventBridgeNeedsATrail: {
    says: 'For EventBridge to receive API calls from CloudTrail, a trail with logging must be enabled.',
    source: OPERATIONS_PAGES.eventBridgeFromCloudtrail,
    checkedOn: '2026-11-26',
  },
  rulesMatchWriteEvents: {
    says: 'An enabled rule of EventBridge matches write management events; read-only ones are matched only in the rule state ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS.',
    source: OPERATIONS_PAGES.eventBridgeFromCloudtrail,
    checkedOn: '2026-11-26',
  },
  cloudtrailUsesTheDefaultBus: {
    says: 'CloudTrail events reach the default event bus of EventBridge and no other.',
    source: OPERATIONS_PAGES.eventBridgeFromCloudtrail,
    checkedOn: '2026-11-26',
  },
  kmsSendsEvents: {
    says: 'AWS KMS itself tells EventBridge when key material was rotated, imported key material expired or a key was deleted; only the event of a deletion is guaranteed.',
    source: OPERATIONS_PAGES.kmsEvents,
    checkedOn: '2026-11-26',
  },
  pendingDeletionAlarm: {
    says: 'AWS describes an alarm that tells when somebody tries to use a key that waits for its deletion: a metric filter on the error message in the CloudTrail log.',
    source: OPERATIONS_PAGES.kmsPendingDeletionAlarm,
    checkedOn: '2026-11-26',
  },
  alarmNamesNoKey: {
    says: 'The mail of that alarm names neither the key nor the operation; both stand in the CloudTrail log.',
    source: OPERATIONS_PAGES.kmsPendingDeletionAlarm,
    checkedOn: '2026-11-26',
  },
  cloudwatch7IsExact: {
    says: 'Security Hub control CloudWatch.7 fails on a metric filter that is not exactly the one of the CIS benchmark, and where AWS KMS is excluded as an event source.',
    source: SCANNER_PAGES.securityHubCloudwatch,
    checkedOn: '2026-11-26',
  },
  lastUsage: {
    says: 'GetKeyLastUsage and the console tell the last successful cryptographic operation with a key, its time and the ID of its CloudTrail event.',
    source: KMS_PAGES.kmsKeyUsage,
    checkedOn: '2026-11-26',
  },
  lastUsageIsLate: {
    says: 'It can take up to an hour until a use of a key shows as its last usage.',
    source: KMS_PAGES.kmsKeyUsage,
    checkedOn: '2026-11-26',
  },
  emptyLastUsage: {
    says: 'An empty last usage means that a key was never used only if the key is no older than its TrackingStartDate; for an older key, older CloudTrail logs must answer.',
    source: KMS_PAGES.kmsKeyUsage,
    checkedOn: '2026-11-26',
  },
  lastUsagePerReplica: {
    says: 'The primary key and each replica key of a multi-Region key have a last usage of their own.',
    source: KMS_PAGES.kmsKeyUsage,
    checkedOn: '2026-11-26',
  },
  localUseIsInvisible: {
    says: 'Neither the last usage nor CloudTrail sees what is done without AWS KMS: with a data key after it was handed out, or with the public key of an asymmetric key.',
    source: KMS_PAGES.kmsKeyUsage,
    checkedOn: '2026-11-26',
  },
  disabledExceptionShowsNeed: {
    says: 'In CloudTrail, DisabledException marks an attempt to use a disabled key; AWS advises to watch for it before you delete a key.',
    source: KMS_PAGES.kmsKeyUsage,
    checkedOn: '2026-11-26',
  },
  analyzerReadsKeys: {
    says: 'An external access analyzer of IAM Access Analyzer reports each key in its Region whose key policy or grants let in somebody from outside its zone of trust.',
    source: OPERATIONS_PAGES.accessAnalyzerResources,
    checkedOn: '2026-11-26',
  },
  analyzerNeedsTheKey: {
    says: 'Where the key policy keeps IAM Access Analyzer from reading a key, it reports an access denied error; AWS then lets its service-linked role call DescribeKey, GetKeyPolicy and the List operations.',
    source: OPERATIONS_PAGES.accessAnalyzerResources,
    checkedOn: '2026-11-26',
  },
} as const satisfies Record<string, Fact>
