/**
 * What the words of the site are held to. A rule that is wrong somewhere gets narrower here; prose that is wrong is
 * written anew.
 *
 * @typedef {object} Rule
 * @property {RegExp} pattern with the flag `g`
 * @property {string} say what to write instead, or why not
 * @property {RegExp} [except] where it may stand: held against “file id” of the passage
 */

/** A sentence of more words is two sentences. */
export const MOST_WORDS = 45
/** A paragraph of more words is two paragraphs. */
export const MOST_WORDS_OF_PARAGRAPH = 120

/**
 * The reading level of a sentence: too hard where so large a share of the seven formulas puts its readers above that age.
 * Names of operations and the like do not count, and short sentences are not measured: “customer managed key” is long.
 */
export const READING = { age: 18, threshold: 5 / 7, minWords: 14 }

/**
 * What no rule holds for, as “file id”: AWS's messages, names that other texts use, and what stands in no page: errors of
 * ours, and comments in files of plain characters.
 */
export const QUOTED =
  /KNOWN_ERRORS\.(?:title|sample)|GLOSSARY\.alsoCalled|search-words\.ts|cases\.ts where|share\.tsx cameFrom/

/** Where the old names are explained. */
const HISTORY = /content\/(?:since-2020|five-minutes)\.mdx|TERM_FACTS\.kmsKeyTerm|GLOSSARY\.term/

/** AWS's words, spelled as AWS spells them: see CONTRIBUTING.md. @type {readonly Rule[]} */
export const TERMS = [
  {
    pattern: /\bCMKs?\b|\b(?:customer )?master keys?\b/gi,
    say: '“KMS key” or “customer managed key”',
    except: HISTORY,
  },
  { pattern: /\bcustomer-managed (?:KMS )?keys?\b|\bCustomer[ -]Managed Keys?\b/g, say: '“customer managed key”' },
  {
    pattern: /\bAWS-(?:managed|owned) keys?\b|\bAWS (?:Managed|Owned) Keys?\b/g,
    say: '“AWS managed key”, “AWS owned key”',
  },
  { pattern: /\b(?:KMS|resource) key polic(?:y|ies)\b|\bKey Polic(?:y|ies)\b/g, say: '“key policy”' },
  { pattern: /\bAWS regions?\b|\b(?:another|each|every|one|same|other) regions?\b/g, say: '“Region”' },
  {
    pattern: /\bAmazon (?:KMS|IAM|CloudTrail|CloudHSM|Lambda|Backup|Organizations|Config)\b/g,
    say: 'AWS calls it “AWS …”',
  },
  {
    pattern: /\bAWS (?:S3|SQS|SNS|EC2|EBS|RDS|EFS|DynamoDB|Redshift|CloudWatch|EventBridge|CloudFront)\b/g,
    say: 'AWS calls it “Amazon …”',
  },
  {
    pattern:
      /\b(?:Cloudtrail|CloudFormatio(?!n)|Cloudformation|Cloudwatch|DynamoDb|Dynamodb|EventBus|Eventbridge|Cloudfront|CloudHsm|Iam|Kms)\b/g,
    say: 'as AWS spells it',
  },
  {
    pattern: /\bmulti-region\b|\bsingle-region\b|\bcross-region\b/g,
    say: '“multi-Region”, “single-Region”, “cross-Region”',
  },
  { pattern: /\bgrace period\b/gi, say: '“waiting period”' },
  { pattern: /\bBYOK\b|\bHYOK\b/g, say: '“imported key material” or “external key store”' },
  { pattern: /\benvelope-encryption\b|\bEncryption Context\b/g, say: 'as AWS writes it' },
]

/** Words that say nothing. @type {readonly Rule[]} */
export const FILLER = [
  {
    pattern:
      /\b(?:simply|easily|obviously|of course|basically|essentially|please|in order to|it is important to|it should be noted|note that|keep in mind|as you know|leverages?|utili[sz]es?|seamless(?:ly)?|robust|best-in-class|powerful|effortless(?:ly)?|straightforward)\b/gi,
    say: 'leave it out',
  },
  { pattern: /\bjust\b(?! (?:as|before|after|now|been|made|created|put|in case)\b)/gi, say: 'leave it out, or “only”' },
]

/** American, as AWS writes. @type {readonly Rule[]} */
export const SPELLING = [
  {
    pattern:
      /\b\w*(?:colour|behaviour|favour|honour|neighbour)\w*\b|\b\w+(?:[^aeiouprx]is(?:e[ds]?|ing|ation)\b(?<=(?:organi|authori|recogni|minimi|summari|customi|normali|reali|speciali|standardi|initiali|categori|generali|centrali|prioriti)s\w+))|\banaly[s]e[ds]?\b|\blicences?\b|\bcentre[ds]?\b|\bcatalogue\w*\b|\b(?:label|travel|model|cancel)l(?:ed|ing)\b|\bjudgements?\b|\bgrey\b|\bwhilst\b|\b(?:to|for|back|up|down)wards\b|\bprogrammes?\b|\blearnt\b|\bartefacts?\b|\bdefence\b/gi,
    say: 'the American spelling',
  },
]
