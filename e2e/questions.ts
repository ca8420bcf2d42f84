/**
 * What people really asked in issue trackers and forums, in their words. The search must lead to a page that answers
 * among its first three. It knows none of these questions: it finds them by the words of the pages.
 */
export const QUESTIONS: readonly (readonly [question: string, ...answeredOn: string[]])[] = [
  [
    'Admin roles were re-created by SSO and we are locked out of our cluster key: what policy prevents it?',
    '/key-policies/',
  ],
  [
    'Encrypting the GuardDuty findings topic broke notifications; which key and policy?',
    '/deliveries/guardduty-findings/',
    '/deliveries/eventbridge-to-topic/',
  ],
  ['Key policy needs the role, role needs the key: how do I break the cycle?', '/infrastructure-as-code/'],
  [
    'Lambda cannot decrypt its environment after I re-created its role: AWS managed key at fault?',
    '/cases/lambda-variables-and-code/',
    '/services/lambda/',
  ],
  ['Should a framework default tables to AWS managed or AWS owned?', '/kinds/'],
  ['Does SSE-KMS require a customer managed key?', '/s3/'],
  ['Who can change the key policy’s principal, and can root?', '/key-policies/'],
  ['Why does my policy show AROA… instead of my role, and why does access not come back?', '/key-policies/'],
  ['Users of another account get Access Denied on my SSE-KMS bucket', '/cross-account/'],
  ['How do I move an RDS database from aws/rds to my own key?', '/moving/'],
  ['KMS bill exploded after SSE-KMS: what reduces it?', '/cost/'],
  ['92 keys, 41 new in a month, who needs them: how many keys should we have?', '/how-many/'],
  ['Does rotation re-encrypt everything? How often do AWS managed keys rotate?', '/rotation/'],
  ['Default or custom key for our database and search cluster?', '/kinds/', '/when/'],
  ['Is "account root, kms:*" in the default policy insecure? Should I remove it?', '/key-policies/'],
]

/** Other ways to look for something: short, misspelt, pasted from a log. */
export const QUERIES: typeof QUESTIONS = [
  ['cmk vs aws managed', '/kinds/', '/compare/'],
  ['The ciphertext refers to a customer master key that does not exist', '/errors/'],
  ['An error occurred (AccessDeniedException) when calling the GenerateDataKey operation', '/errors/'],
  ['MalformedPolicyDocumentException', '/errors/'],
  ['KMSInvalidSateException', '/errors/'],
  ['dynamo db', '/services/dynamodb/'],
  ['gaurdduty sns', '/deliveries/eventbridge-to-topic/'],
  ['cloudwatch logs key policy', '/deliveries/log-group/', '/services/cloudwatch-logs/'],
  ['secrets manager cross account', '/cases/secret-read-from-another-account/'],
  ['encrption context', '/encryption-context/'],
  ['terraform prevent destroy kms', '/infrastructure-as-code/'],
  ['delete a key by mistake', '/deletion/'],
  ['bring your own key', '/imported-material/'],
  ['kubernetes secrets', '/services/eks/', '/cases/eks-cluster/'],
  ['auto scaling service-linked role ebs', '/deliveries/auto-scaling/'],
  ['hipaa', '/standards/'],
]

/** Plain questions of people who do not know AWS’s words, or do not bother to type them. */
export const PLAIN: typeof QUESTIONS = [
  ['delete key', '/deletion/'],
  ['how much does a key cost', '/cost/'],
  ['can I change aws managed key policy', '/kinds/', '/key-policies/'],
  ['AccessDenied decrypt cross account lambda', '/cross-account/', '/errors/'],
  ['what is a kms key', '/five-minutes/', '/glossary/'],
  ['can I get a deleted key back', '/deletion/'],
  ['how often are keys rotated', '/rotation/'],
  ['use the same key in two regions', '/multi-region/'],
  ['who can use my key', '/access/', '/key-policies/'],
  ['who used my key last', '/monitoring/'],
  ['how do I encrypt an s3 bucket', '/s3/', '/services/s3/'],
  ['difference between aws owned and aws managed key', '/kinds/', '/compare/'],
  [
    'share an encrypted snapshot with another account',
    '/cases/rds-snapshot-shared/',
    '/cases/ebs-snapshot-or-ami-shared/',
  ],
  ['disable a key', '/deletion/'],
  ['too many requests', '/quotas/'],
  ['do I need one key per account', '/how-many/'],
  ['what is a grant', '/grants/', '/glossary/'],
  ['is kms free', '/cost/'],
  ['turn on rotation', '/rotation/'],
  ['malformed policy', '/errors/'],
]
