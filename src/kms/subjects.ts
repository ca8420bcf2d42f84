/** The subjects of the registry of facts: each has a file in `facts/` and a page on the site. */
export const SUBJECTS = {
  kinds: 'The kinds of key',
  rotation: 'Rotation',
  deletion: 'Disabling and deleting',
  'key-stores': 'Origins and key stores',
  regions: 'Regions',
  policies: 'Key policies, grants and other accounts',
  cost: 'Prices',
  strategy: 'How many keys, and where',
  monitoring: 'Logs, alarms and last usage',
  quotas: 'Quotas and throttling',
  infrastructure: 'Infrastructure as code',
  s3: 'Amazon S3',
  storage: 'Storage and backup',
  databases: 'Databases and caches',
  messaging: 'Queues, topics, streams and events',
  security: 'Secrets, parameters, logs and trails',
  compute: 'Functions, containers and desktops',
  analytics: 'Analytics and machine learning',
  developer: 'Pipelines, packages, APIs and DNS',
  applications: 'Your own code',
  deliveries: 'Deliveries by AWS services',
  standards: 'Rules and standards',
  scanners: 'Scanners',
  cases: 'How it shows that something works',
  errors: 'Error messages',
  history: 'What changed, and when',
  terms: 'Terms and myths',
} as const

export type Subject = keyof typeof SUBJECTS

export const SUBJECT_IDS = Object.keys(SUBJECTS) as Subject[]

export const isSubject = (text: string): text is Subject => Object.hasOwn(SUBJECTS, text)
