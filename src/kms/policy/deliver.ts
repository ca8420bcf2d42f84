import { serviceIn, type Answers } from '../answers.ts'
import { bucketKeysFor, countsOnTheKey } from '../bucket-keys.ts'
import { deliveriesIn, isDeliveredByAnother } from '../delivered.ts'
import { deliveryInSentence, type DeliveryId } from '../deliveries.ts'
import { breaksOf, type Edge, type OtherHalf } from '../edge.ts'
import { EDGES } from '../edges.ts'
import { FACTS, type FactId } from '../facts.ts'
import { GUIDES } from '../guides.ts'
import type { Option, OwnKey } from '../options.ts'
import type { Choice, QuestionId } from '../questions.ts'
import { SERVICE_EDGES, statementsFor } from '../service-edges.ts'
import { serviceOf } from '../services.ts'
import type { ServiceId } from '../services/ids.ts'
import { KEY_SPECS } from '../services/key-specs.ts'
import type { SharedUse } from '../services/service.ts'
import { listOf } from '../words.ts'
import { fieldsIn, fill, inPartition, inShell, valueOf, valuesOf, type Details, type Field } from './details.ts'
import { letsAnySourceIn } from '../blocks/deliveries.ts'
import { onlyFor } from '../blocks/grants.ts'
import { otherAccounts } from '../blocks/other-accounts.ts'
import { admitDeliveries, halvesOf } from '../blocks/other-halves.ts'
import { filled, viaService } from '../blocks/parts.ts'
import { onlyRolesUnderMfa, withoutDeleters } from './endings.ts'
import { keyPolicy } from './key-policy.ts'
import { keyUseOf, sharedActionsOf, sharedUseOf } from './uses.ts'
import { settled, settleResource } from './choices.ts'
import { NO_SETTINGS, type Settings } from './settings.ts'
import { GRANT_OPERATIONS, launchesElsewhere } from './launches.ts'
import type { PolicyKind } from './size.ts'
import { partitionSteps, spelledIn, verifiedIn } from './partition.ts'
import { rotationSteps } from './rotation.ts'
import { forSigning } from './signing.ts'
import { allOf, documentOf, oneOrMore, textOf, type Condition, type Explained, type Statement } from './statement.ts'

/** Something else that must be in place, in the order in which it is done. */
export interface AlsoNeeded {
  readonly id: string
  readonly title: string
  readonly says: string
  /** What belongs to it one by one, each a part of a sentence. */
  readonly items?: readonly string[]
  readonly fact?: FactId
  /** Further facts behind it. */
  readonly more?: readonly FactId[]
  /** Of the AWS CLI, to run in a shell; what is not filled in stands as a placeholder. */
  readonly command?: string
  /** The answers that asked for it; absent where the kind of key or the service does. */
  readonly causes?: readonly { readonly question: QuestionId; readonly choice: Choice }[]
  readonly policy?: { readonly kind: PolicyKind; readonly file: string; readonly statements: readonly Explained[] }
}

export type Delivered =
  | { readonly kind: 'key-policy'; readonly statements: readonly Explained[]; readonly also: readonly AlsoNeeded[] }
  /** AWS provides the key, so there is no key policy to write. `setting` is what to do instead. */
  | { readonly kind: 'no-key-policy'; readonly setting: string; readonly also: readonly AlsoNeeded[] }

/** The fields whose placeholders stand in a policy of it: what is missing, or, made without details, what is asked. */
export const fieldsOf = (delivered: Delivered): readonly Field[] =>
  fieldsIn(
    [
      ...(delivered.kind === 'key-policy' ? [delivered.statements] : []),
      ...delivered.also.flatMap(({ policy }) => (policy ? [policy.statements] : [])),
    ]
      .map((statements) => textOf(documentOf(statements)))
      .concat(delivered.also.map(({ command = '' }) => command))
      .join('\n'),
  )

/** Everything a reader needs to put the option in place. */
export function deliver(option: Option, given: Answers, typed: Details, settings: Settings = NO_SETTINGS): Delivered {
  const details = inPartition(typed, settings)
  const answers = option.ownKey ? settled(given, settings) : given
  const service = serviceIn(answers)
  const { ownKey } = option
  if (!ownKey) {
    return {
      kind: 'no-key-policy',
      setting: isPublic(answers)
        ? 'Leave the default encryption of the bucket at SSE-S3. That alone opens nothing: what makes the bucket public, and what to weigh before, stands below.'
        : ((service && GUIDES[service].settings[option.id]) ??
          'Nothing to create. Choose this kind of key, or leave the default, in the encryption settings of the service.'),
      also: spelledIn(
        [
          ...partitionSteps(answers, details),
          ...forEveryone(answers, details),
          ...atHighRates(option, answers),
          ...forOtherAccounts(option, answers, details),
          ...forCopiesIn(option, answers, details),
          ...forVendor(option, answers, details),
          ...forDeliveries(option, answers, details),
        ],
        details,
      ),
    }
  }
  return {
    kind: 'key-policy',
    statements: keyPolicy(ownKey, answers, details, settings),
    also: spelledIn(
      [
        ...partitionSteps(answers, details),
        ...beforeTheKey(option),
        ...lockedDown(settings),
        ...atItsCreation(answers),
        ...withoutDeleters(answers, details),
        ...onlyRolesUnderMfa(answers, details, settings),
        ...afterTheKey(option, answers, details),
        ...atHighRates(option, answers),
        ...forSigning(answers),
        ...forOtherAccounts(option, answers, details),
        ...forCopiesIn(option, answers, details),
        ...forTheService(answers),
        ...forVendor(option, answers, details),
        ...forDeliveries(option, answers, details),
      ],
      details,
    ).map((step) => settledStep(step, ownKey, answers, details, settings)),
  }
}

/** A step with its policy as the settings have it. */
const settledStep = (
  step: AlsoNeeded,
  key: OwnKey,
  answers: Answers,
  details: Details,
  settings: Settings,
): AlsoNeeded =>
  step.policy
    ? {
        ...step,
        policy: { ...step.policy, statements: settleResource(step.policy.statements, key, answers, details, settings) },
      }
    : step

/** Who has to create a key that no IAM policy opens. */
function lockedDown(settings: Settings): AlsoNeeded[] {
  if (!settings.includes('no-account-statement')) return []
  return [
    {
      id: 'locked-down',
      title: 'Who creates the key',
      says: `One of the key administrators that the policy names, also where a pipeline or a stack does it, which then works with a role of its own: AWS KMS refuses a policy that its caller could not change afterwards. That holds for each later change too. ${
        settings.includes('survive-recreation')
          ? 'That AWS KMS’s check reads the ARNs in the condition is our reading: see it pass in a test account. '
          : ''
      }Name more than one role there, and keep the check on: without it a typing error can make a key that nobody can manage.`,
      fact: 'lockoutCheck',
      more: ['lockedKeysNeedSupport'],
    },
  ]
}

function beforeTheKey({ ownKey }: Option): AlsoNeeded[] {
  switch (ownKey?.origin) {
    case 'AWS_CLOUDHSM':
      return [
        {
          id: 'key-store',
          title: 'The key store, first',
          says: 'Create the CloudHSM cluster and connect it as a custom key store before you create the key in it.',
          fact: 'cloudHsmNeedsTwoHsms',
        },
      ]
    case 'EXTERNAL_KEY_STORE':
      return [
        {
          id: 'key-store',
          title: 'The key store, first',
          says: 'Set up the external key manager and its proxy, connect the external key store, and make the external key. The KMS key is created for that external key.',
          fact: 'externalManagerIsYours',
        },
      ]
    case 'AWS_KMS':
    case 'EXTERNAL':
    case undefined:
      return []
  }
}

const keySpecsFor = (answers: Answers) => {
  const fitting = KEY_SPECS.filter(({ services }) => services.some((id) => id === answers.service))
  return { fitting, chosen: fitting.find(({ id }) => id === answers.spec) }
}

/** The parameters of CreateKey that cannot be changed later; the spec that we would take where none was chosen. */
export function specAndUsage(answers: Answers): { readonly spec: string; readonly usage: string } {
  const { notSymmetric } = keyUseOf(answers)
  if (!notSymmetric) return { spec: 'SYMMETRIC_DEFAULT', usage: 'ENCRYPT_DECRYPT' }
  const { chosen, fitting } = keySpecsFor(answers)
  const spec = notSymmetric.only?.keySpec ?? (chosen ?? fitting[0])?.name
  if (spec === undefined) throw new Error(`no key spec fits '${answers.service}'; see src/kms/services/key-specs.ts`)
  return { spec, usage: notSymmetric.keyUsage }
}

/** Key spec and usage, where the console's defaults would make a key that does not fit. */
function atItsCreation(answers: Answers): AlsoNeeded[] {
  const { notSymmetric } = keyUseOf(answers)
  if (!notSymmetric) return []
  const { keyUsage, only } = notSymmetric
  const { chosen, fitting } = keySpecsFor(answers)
  const spec = only ? only.keySpec : (chosen?.name ?? `${fitting[0]?.name}, or another that the other side asks for`)
  const fact = only?.fact ?? (chosen ?? fitting[0])?.fact
  return [
    {
      id: 'key-spec',
      title: only ? 'The key’s Region, spec and usage' : 'The key’s spec and usage',
      says: `It is not a symmetric encryption key. Create it with key spec ${spec}, and key usage ${keyUsage}${only ? `, in the Region ${only.region}, wherever the rest of your data is. None of it` : '. Neither'} can be changed later.`,
      fact: 'keySpecIsFixed',
      ...(fact && { more: [fact] }),
    },
  ]
}

/** What a replica’s policy names beside its Region, where the resource is another one there. */
function whatReplicasName(service: ServiceId | undefined, answers: Answers): string {
  if (service === 's3' && (sharedUseOf(answers) !== undefined || deliveriesIn(answers).length > 0))
    return ' Where it names a bucket, name the one in its Region: a bucket is in one Region, and its name is its own. That bucket has a policy of its own, and what IAM policies say of the first bucket has to be said of it too.'
  if (service === 'dynamodb' && sharedUseOf(answers) !== undefined)
    return ' The table in its Region takes a resource policy of its own, with its ARN.'
  return ''
}

function afterTheKey(option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  const { ownKey } = option
  const service = serviceIn(answers)
  const deliveries = deliveredIn(answers)
  const steps: AlsoNeeded[] = []
  if (ownKey?.origin === 'EXTERNAL') {
    steps.push({
      id: 'import',
      title: 'The key material',
      says: `The key is created without material and cannot be used until you import yours. ${
        answers.material === 'own-material-expiring'
          ? 'Import it with the expiration model KEY_MATERIAL_EXPIRES and a date: AWS KMS deletes the material on it, and data under the key stays out of reach until you import it again.'
          : 'Import it with the expiration model KEY_MATERIAL_DOES_NOT_EXPIRE: where none is named, AWS KMS takes the other one, asks for a date, and deletes the material on it.'
      } Keep a copy in a safe place.`,
      fact: 'importedMaterialIsYours',
      more: ['importedExpiryIsTheDefault', 'expiredMaterialIsDeleted'],
    })
  }
  if (ownKey?.multiRegion) {
    steps.push({
      id: 'replicas',
      title: 'The replica keys',
      says: `Give each replica this policy when you create it, with its own Region in it. Later changes do not travel.${whatReplicasName(service, answers)}${
        answers.access === 'own'
          ? ' That AWS KMS keeps the replica keys in step without a statement for its service-linked role is our reading: see it in a test account.'
          : ''
      }`,
      fact: 'replicateNeedsKeyPolicy',
    })
  }
  steps.push(...rotationSteps(option, answers, details))
  if (ownKey && answers.regions === 'several' && !ownKey.multiRegion && !keyUseOf(answers).notSymmetric) {
    steps.push({
      id: 'regions',
      title: 'The other Regions',
      says: `Create a key like this one in each Region that holds a copy, and name it where you set up the copy.${
        service === 's3' && !deliveries.some(({ id }) => id === 's3-replication' || id === 's3-replicas')
          ? ' The replication role is not among the key users above: give it what it needs on both keys.'
          : ''
      }`,
      fact: service === 's3' ? 's3ReplicationRole' : 'servicesTreatMultiRegionAsSingle',
    })
  }
  if (service === 's3') {
    const bucketKeys = bucketKeysFor(answers)
    steps.push({
      id: 'bucket-default',
      title: 'The bucket’s default encryption',
      says: `Set it to SSE-KMS with the full ARN of this key, not an alias. ${bucketKeys.says}`,
      fact: 's3KeyArnNotAlias',
      more: bucketKeys.facts,
    })
  }
  if (service && service !== 's3' && serviceOf(service).category !== 'applications') {
    steps.push({
      id: 'encryption-setting',
      title: 'The encryption setting',
      says: `${encryptionSetting(service)} A key that nothing is set to protects nothing.`,
      fact: GUIDES[service].keyChange.fact,
    })
  }
  if (service && answers.access === 'own' && GUIDES[service].calls.by.includes('grant')) {
    steps.push({
      id: 'second-lock',
      title: 'How far the second lock reaches',
      says: `The key policy decides who can bring ${serviceOf(service).resource} under the key. From then on the service works from a grant too, and as far as it does, whoever it lets at the data needs no permission on the key. Guard the permissions on the data as well.`,
      fact: GUIDES[service].calls.fact,
    })
  }
  if (service === 's3-directory-bucket' && (countsOnTheKey(answers) || answers.audit === 'yes')) {
    steps.push({
      id: 'bucket-keys',
      title: 'How often the key is asked',
      says: 'Not with each request, and that cannot be changed: Amazon S3 keeps S3 Bucket Keys for a while. The log of key use then has fewer events than there are requests, and a key that is disabled, or access to it that is taken away, takes effect late. That directory buckets are in this like others is our reading.',
      fact: 'directoryBucketKeysAreAlwaysOn',
      more: ['bucketKeysAreKept'],
    })
  }
  if (service === 'cloudtrail') {
    steps.push({
      id: 'bucket-keys',
      title: 'If the bucket has S3 Bucket Keys on',
      says: 'CloudTrail then needs kms:Decrypt on the key as well, to create or update the trail. Our policy does not have it; AWS’s page on key policies for CloudTrail shows the statement.',
      fact: 'cloudtrailBucketKeys',
    })
  }
  return steps
}

/** Where the key is fixed at creation, setting it afterwards is not to be had. */
function encryptionSetting(service: ServiceId): string {
  const { settings, keyChange } = GUIDES[service]
  const { resource } = serviceOf(service)
  return (
    settings['own-key'] ??
    (keyChange.inPlace
      ? `Set the encryption of ${resource} to this key, by its full ARN.`
      : `Name this key, by its full ARN, when you create ${resource}.`)
  )
}

/** What is to be said of the statements of a delivery, or of the service itself. */
interface Told {
  readonly id: string
  /** As a part of a sentence, and as its beginning. */
  readonly name: string
  readonly says: string
  readonly edge: Parameters<typeof breaksOf>[0] & Pick<Edge, 'onlyWith' | 'symptom'>
}

/** A delivery that was chosen, with what it asks for. */
interface Chosen extends Told {
  readonly id: DeliveryId
  readonly edge: Edge
}

const deliveredIn = (answers: Answers): readonly Chosen[] =>
  deliveriesIn(answers).map((delivery) => ({
    id: delivery.id,
    name: deliveryInSentence(delivery),
    says: delivery.says,
    edge: EDGES[delivery.id],
  }))

const namesOf = (deliveries: readonly Told[]) => listOf(deliveries.map(({ name }) => name))

/** Deliveries of which the same is to be said, in the order in which it is said. */
function alike<Each extends Told>(
  deliveries: readonly Each[],
  wordsOf: (delivery: Each) => string | undefined,
): readonly (readonly [words: string, of: readonly [Each, ...Each[]]])[] {
  const groups = new Map<string, [Each, ...Each[]]>()
  for (const delivery of deliveries) {
    const words = wordsOf(delivery)
    if (words === undefined) continue
    const known = groups.get(words)
    if (known) known.push(delivery)
    else groups.set(words, [delivery])
  }
  return [...groups]
}

/** The first of some facts, and those that stand on other pages. */
function cited([first, ...others]: readonly FactId[]): Pick<AlsoNeeded, 'fact' | 'more'> {
  if (first === undefined) return {}
  const pages = new Set([FACTS[first].source])
  const more = others.filter((id) => !pages.has(FACTS[id].source) && pages.add(FACTS[id].source))
  return { fact: first, ...(more.length > 0 && { more }) }
}

/** “AWS Config and VPC flow logs: …”, as an item of a list. */
const itemFor = ([first, ...others]: readonly [Told, ...Told[]], words: string) =>
  `${listOf([first.says, ...others.map(({ name }) => name)])}: ${words.endsWith('.') ? words : `${words}.`}`

/** The other halves of the deliveries, what to know about them, what breaks them, and how that looks. Nothing twice. */
function forDeliveries(option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  const deliveries = deliveredIn(answers)
  return [
    // what no KMS key works for does not arrive in this resource, so its statement has no place here
    ...otherHalves(option.ownKey ? deliveries.filter(worksUnderAKey) : deliveries, option, answers, details),
    ...(option.ownKey
      ? [
          ...pullingApart(deliveries, answers),
          ...underAKeyOfYourOwn(deliveries, details),
          ...launchedInAnotherAccount(deliveries, answers),
        ]
      : []),
    ...notesOn(deliveries, option),
    ...(isDeliveredByAnother(answers) ? [forAnotherService(answers)] : []),
  ]
}

/** What breaks the statements that come with the service, and how that looks. */
function forTheService(answers: Answers): AlsoNeeded[] {
  const edge = SERVICE_EDGES.find(({ into }) => into === answers.service)
  if (!edge) return []
  const permissions = statementsFor(edge)
  if (permissions.length === 0) return []
  const its = [{ id: edge.id, name: edge.says, says: edge.says, edge: { ...edge, permissions } }] as const
  return [
    ...whatBreaks('service', its),
    ...symptoms('service-symptom', `What you see if the key does not allow ${edge.says}`, its, its),
  ]
}

/** What to look for where we know no statement. A topic has publishers that act with a role. */
function forAnotherService(answers: Answers): AlsoNeeded {
  const isTopic = answers.service === 'sns'
  return {
    id: 'other-delivery',
    title: 'The statements for the other AWS service',
    says: `We have not verified any for it, so the policies have none. Look for the key policy, if there is one, and the policy of the resource in the documentation of that service: ${
      isTopic
        ? 'with its service principal and the conditions that it supports, or, for those that publish with a role, with that role and none of these conditions. With a role publish EC2 Auto Scaling, Elastic Transcoder, CodePipeline, AWS Config, Elastic Beanstalk, AWS IoT and EC2 Image Builder: name it in the key policy.'
        : 'with its service principal and the conditions that it supports, or with the role that you give it.'
    }`,
    fact: 'servicePrincipalConditions',
    ...(isTopic && { more: ['snsRolePublishers', 'sourceKeysAreOfServicePrincipals'] }),
  }
}

/** Statements that ask for a key of their own, in a policy that also opens the key to others. */
function pullingApart(deliveries: readonly Chosen[], answers: Answers): AlsoNeeded[] {
  const those = deliveries.filter(({ edge }) => edge.permissions.some(letsAnySourceIn))
  const rest = deliveries.filter((delivery) => !those.includes(delivery))
  const others = [
    ...(sharedUseOf(answers) === undefined
      ? []
      : [
          answers.accounts === 'organization' ? 'your whole organization uses the data' : 'other accounts use the data',
        ]),
    ...(rest.length > 0 ? [`it serves ${namesOf(rest)}`] : []),
  ]
  const [first] = those
  if (!first || others.length === 0) return []
  const resource = first.edge.otherHalf.kind === 'resource-policy' ? first.edge.otherHalf.of : 'resource'
  const [statements, names, own] =
    those.length === 1 ? ['The statement', 'names', 'its own'] : ['The statements', 'name', 'their own']
  return [
    {
      id: 'delivery-alone',
      title: 'Two answers that pull apart',
      says: `${statements} for ${namesOf(those)} ${names} no source, so a key with that should serve nothing else. You also answered that ${listOf(others)}, and the same policy opens the key to them. Give ${namesOf(those)} a ${resource} and a key of ${own}, and use this one without that. One key for all works too, if you accept that the service may use it whatever source it works for.`,
      ...cited(those.map(({ edge }) => edge.conditionFact)),
    },
  ]
}

/** The statements for a service-linked role are for the role of this account. */
function launchedInAnotherAccount(deliveries: readonly Chosen[], answers: Answers): AlsoNeeded[] {
  if (answers.accounts === 'others' || answers.service !== 'ebs') return []
  const those = deliveries.filter(({ edge }) =>
    edge.permissions.some(({ caller }) => caller.kind === 'service-linked-role'),
  )
  if (those.length === 0) return []
  return [
    {
      id: 'launched-elsewhere',
      title: 'If the instances are launched in another account',
      says: 'These statements do not reach the role there. Answer that other accounts use the data: then the policies let that account make a grant to its role, and a step has the command.',
      ...cited(those.map(({ id, edge }) => (id === 'auto-scaling' ? 'autoScalingAcrossAccounts' : edge.fact))),
    },
  ]
}

function otherHalves(deliveries: readonly Chosen[], option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  const inPolicies = alike(deliveries, ({ edge: { otherHalf } }) =>
    otherHalf.kind === 'resource-policy' ? otherHalf.of : undefined,
  ).flatMap(([, its]) => {
    const { otherHalf } = its[0].edge
    if (otherHalf.kind !== 'resource-policy') return []
    const isWritten = ({ id }: Chosen) => halvesOf(id).length > 0
    return [
      ...writtenHalves(otherHalf.of, its.filter(isWritten), option, answers, details),
      ...toldHalves(
        otherHalf.of,
        its.filter((each) => !isWritten(each)),
        details,
      ),
    ]
  })
  const others = alike(deliveries, ({ edge: { otherHalf } }) =>
    otherHalf.kind === 'other' ? JSON.stringify(otherHalf) : undefined,
  ).flatMap(([, its]) => {
    const [{ id, edge }] = its
    if (edge.otherHalf.kind !== 'other') return []
    const { title, says, underAwsKey } = edge.otherHalf
    return [
      {
        id: `delivery-${id}`,
        title: `${title}, for ${namesOf(its)}`,
        says: option.ownKey ? says : (underAwsKey ?? says),
        ...cited(its.map((each) => each.edge.fact)),
      },
    ]
  })
  return [...inPolicies, ...others]
}

/** Whose policy the other half of a delivery stands in. */
type PolicyOf = Extract<OtherHalf, { kind: 'resource-policy' }>['of']

/** One document for all of them, and what it has to stand beside: a resource has one policy. */
function writtenHalves(
  of: PolicyOf,
  its: readonly Chosen[],
  option: Option,
  answers: Answers,
  details: Details,
): AlsoNeeded[] {
  if (its.length === 0) return []
  const statements = admitDeliveries(its, details)
  const sharedUse = sharedUseOf(answers)
  const beside =
    sharedUse !== undefined || (isPublic(answers) && !option.ownKey)
      ? ` Put ${statements.length > 1 ? 'them' : 'it'} into one document with what “The ${of} policy” above has.`
      : ''
  // see `keepForeignKeysOut`
  const refusals =
    of === 'bucket' && sharedUse !== undefined && sharedUse !== 'read'
      ? ' That one refuses AWS services as well, where they ask for another encryption or name another key: see that each delivery arrives.'
      : ''
  return [
    {
      id: 'delivery-policy',
      title: `The ${of} policy, for ${namesOf(its)}`,
      says: `In your account, on the ${of}. A ${of} has one policy, and a new one takes the place of the old one: add ${
        statements.length > 1 ? 'the statements' : 'the statement'
      } to those that are there.${beside}${refusals} What the policy does not allow is not delivered, whatever the key allows.`,
      ...cited(its.flatMap(({ id }) => halvesOf(id).map(({ fact }) => fact))),
      policy: {
        kind: of,
        file: `${of}-policy-for-deliveries.json`,
        statements: verifiedIn(statements, details, 'delivers'),
      },
    },
  ]
}

/** What is left to the reader, where AWS shows no statement that is limited to its source. */
function toldHalves(of: PolicyOf, its: readonly Chosen[], details: Details): AlsoNeeded[] {
  if (its.length === 0) return []
  const halves = alike(its, ({ edge }) => inTheResourcePolicy(edge, details))
  const [only] = halves.length === 1 ? halves : []
  const unlimited =
    'We found no statement of AWS’s that is limited to its source: see whether a condition works before you rely on it.'
  return [
    {
      id: 'delivery',
      title: `The ${of} policy, for ${only ? namesOf(only[1]) : 'each delivery without a statement of ours'}`,
      says: only
        ? `The policy of the ${of} must allow ${only[0]}. ${unlimited} Without it nothing is delivered, whatever the key allows.`
        : `The policy of the ${of} must allow each of these. ${unlimited} What it does not allow is not delivered, whatever the key allows.`,
      ...(!only && { items: halves.map(([half, those]) => itemFor(those, half)) }),
      ...cited(its.map(({ edge }) => edge.fact)),
    },
  ]
}

function inTheResourcePolicy({ otherHalf }: Edge, details: Details): string | undefined {
  if (otherHalf.kind !== 'resource-policy') return undefined
  const who = otherHalf.principals.map((principal) => fill(principal, details)).join(' and ')
  return `${who} to call ${otherHalf.actions.join(' and ')}`
}

const worksUnderAKey = ({ edge }: Chosen) => edge.permissions.length > 0

/** What can go wrong with the key policy's statements, and how it shows. */
function underAKeyOfYourOwn(all: readonly Chosen[], details: Details): AlsoNeeded[] {
  const impossible = all.filter((each) => !worksUnderAKey(each))
  const possible = all.filter(worksUnderAKey)
  const optIns = possible.flatMap(({ edge }) =>
    edge.permissions.flatMap(({ caller }) => (caller.kind === 'service' && caller.optIn) || []),
  )
  return [
    ...(impossible.length > 0
      ? [
          {
            id: 'delivery-impossible',
            title: `No KMS key works for ${namesOf(impossible)}`,
            says: 'Use another bucket for that, under SSE-S3: nothing in a key policy helps. Answer for that bucket alone to get its policy.',
            ...cited(impossible.map(({ edge }) => edge.fact)),
          },
        ]
      : []),
    ...symptoms('delivery-symptom-under-a-key', 'What you see under a KMS key', impossible, all),
    ...(optIns.length > 0
      ? [
          {
            id: 'delivery-region',
            title: 'If the service works in a Region that has to be enabled',
            says: `There, name ${listOf([...new Set(optIns.map(({ principal }) => fill(principal, details)))])} in both policies, with the code of the Region in which the service works, even if the bucket is in another Region.`,
            ...cited(optIns.map(({ fact }) => fact)),
          },
        ]
      : []),
    ...whatBreaks('delivery', possible),
    ...symptoms('delivery-symptom', 'What you see if the key does not allow it', possible, all),
  ]
}

/** Condition keys that break the statements, and those that do so with another value. */
function whatBreaks(prefix: string, deliveries: readonly Told[]): AlsoNeeded[] {
  const keys = [...new Set(deliveries.flatMap(({ edge }) => breaksOf(edge).flatMap((each) => each.keys)))]
  const broken = new Map<string, { of: readonly Told[]; keys: string[] }>()
  for (const key of keys) {
    const of = deliveries.filter(({ edge }) => breaksOf(edge).some((each) => each.keys.includes(key)))
    const ids = of.map(({ id }) => id).join()
    broken.set(ids, { of, keys: [...(broken.get(ids)?.keys ?? []), key] })
  }
  const groups = [...broken.values()]
  const [first] = groups
  if (!first) return valuesThatBreak(prefix, deliveries)
  return [
    {
      id: `${prefix}-breaks`,
      title: 'Conditions that break it',
      ...(groups.length === 1
        ? {
            says: `Keep these out of the statement${first.of.length > 1 ? 's' : ''} for ${namesOf(first.of)}, which would look right and let nothing in: ${first.keys.join(', ')}.`,
          }
        : {
            says: 'With these, a statement would look right and let nothing in. Keep them out of the statements for:',
            items: groups.map(({ of: [one, ...others], keys: its }) =>
              one ? itemFor([one, ...others], its.join(', ')) : '',
            ),
          }),
      ...cited(deliveries.flatMap(({ edge }) => breaksOf(edge).map(({ fact }) => fact))),
    },
    ...valuesThatBreak(prefix, deliveries),
  ]
}

function valuesThatBreak(prefix: string, deliveries: readonly Told[]): AlsoNeeded[] {
  const groups = alike(deliveries, ({ edge: { onlyWith = [] } }) =>
    onlyWith.length === 0 ? undefined : onlyWith.map(({ key, value }) => `${key} works only with ${value}`).join('; '),
  )
  const [only] = groups.length === 1 ? groups : []
  if (groups.length === 0) return []
  return [
    {
      id: `${prefix}-values`,
      title: 'Values that break it',
      ...(only
        ? {
            says: `In the statement${only[1].length > 1 ? 's' : ''} for ${namesOf(only[1])}, ${only[0]}. Any other value would look right and let nothing in.`,
          }
        : {
            says: 'Any value other than these would look right and let nothing in.',
            items: groups.map(([words, its]) => itemFor(its, words)),
          }),
      ...cited(deliveries.flatMap(({ edge }) => (edge.onlyWith ?? []).map(({ fact }) => fact))),
    },
  ]
}

/** Where each use of the data can be a request to AWS KMS, and what saves requests there. */
const BUSY: { readonly [Id in ServiceId]?: { readonly says: string; readonly facts: readonly FactId[] } } = {
  s3: {
    says: 'Without S3 Bucket Keys each upload and each download is one. Where they can be on, they are the remedy.',
    facts: ['symmetricRequestQuota', 'bucketKeySaving'],
  },
  athena: {
    says: 'A query over many small objects makes many. S3 Bucket Keys on the buckets of the data reduce them.',
    facts: ['symmetricRequestQuota', 'athenaThrottling'],
  },
  'parameter-store': {
    says: 'Each write of a parameter and each read with decryption is one. Keep what you have read for a while.',
    facts: ['symmetricRequestQuota', 'parameterStorePermissions'],
  },
  application: {
    says: 'Each call of your code is one. Encrypt under data keys, and use a data key more than once where that is safe enough for you.',
    facts: ['symmetricRequestQuota', 'dataKeyCachingSavesRequests'],
  },
  'client-side-encryption': {
    says: 'Each message that is encrypted or decrypted makes one, unless its data key is reused.',
    facts: ['symmetricRequestQuota', 'dataKeyCachingSavesRequests'],
  },
  'application-public-key': {
    says: 'Each decryption is one; encrypting outside AWS with the public key makes none.',
    facts: ['asymmetricRequestQuota'],
  },
  'application-signing': {
    says: 'Each signature is one; verifying outside AWS with the public key makes none.',
    facts: ['asymmetricRequestQuota'],
  },
  'application-mac': {
    says: 'Each tag that is made or verified is one.',
    facts: ['symmetricRequestQuota', 'hmacSharesTheSymmetricQuota'],
  },
  'application-key-agreement': {
    says: 'Each secret that is derived is one.',
    facts: ['asymmetricRequestQuota'],
  },
}

/** The request quota, for keys in AWS KMS itself: a custom key store has one of its own, which the wizard asks about. */
function atHighRates({ id, ownKey }: Option, answers: Answers): AlsoNeeded[] {
  const service = serviceIn(answers)
  const busy = service && BUSY[service]
  const isInCustomStore = ownKey?.origin === 'AWS_CLOUDHSM' || ownKey?.origin === 'EXTERNAL_KEY_STORE'
  if (!busy || id === 'aws-owned-key' || isInCustomStore) return []
  return [
    {
      id: 'request-quota',
      title: 'If the key is used very often',
      says: `AWS KMS counts the requests of the whole account in a Region, and refuses those beyond the quota. ${busy.says} Retry with backoff, set an alarm on the rate, and ask for a higher quota before you need it.`,
      fact: 'requestQuotaIsShared',
      more: [...busy.facts, 'beyondTheQuotaIsRefused'],
    },
  ]
}

/** How a failure shows, or that AWS’s pages do not say it. */
function symptoms(id: string, title: string, deliveries: readonly Told[], all: readonly Told[]): AlsoNeeded[] {
  const groups = alike(deliveries, ({ edge: { symptom } }) =>
    symptom.documented ? symptom.says : `${symptom.says} Do not count on an error: see once that it works.`,
  )
  const [only] = groups.length === 1 ? groups : []
  if (groups.length === 0) return []
  return [
    {
      id,
      title: only && only[1].length < all.length ? `${title}, for ${namesOf(only[1])}` : title,
      ...(only
        ? { says: only[0] }
        : { says: 'Each delivery shows it in its own way.', items: groups.map(([says, its]) => itemFor(its, says)) }),
      ...cited(deliveries.map(({ edge }) => edge.symptom.fact)),
    },
  ]
}

const isPublic = (answers: Answers) => answers.accounts === 'everyone' && serviceIn(answers) === 's3'

/** What takes data out of a bucket and brings none. */
const TAKING: ReadonlySet<DeliveryId> = new Set(['cloudfront', 's3-replication'])

/** What makes a bucket public, and what to weigh before: its key is the least of it. */
function forEveryone(answers: Answers, details: Details): AlsoNeeded[] {
  if (!isPublic(answers)) return []
  const arriving = deliveredIn(answers).filter(({ id }) => !TAKING.has(id))
  return [
    {
      id: 'public-or-not',
      title: 'Weigh it first',
      says: `Anyone on the internet will be able to read what the policy below covers, and what you put there later. AWS advises against it. With CloudFront and origin access control the files are just as public, the bucket stays closed, and you keep the choice of a key: answer “Only this AWS account”, and then CloudFront.${
        arriving.length > 0
          ? ` ${namesOf(arriving)} would lie there for everyone too: give them another bucket, or narrow the policy to a prefix that leaves them out.`
          : ''
      }`,
      fact: 's3PublicIsDiscouraged',
      more: ['oacKeepsBucketsPrivate'],
    },
    {
      id: 'public-encryption',
      title: 'Every object under SSE-S3',
      says: 'An anonymous reader cannot open an object under a KMS key. Keep uploads from naming one, and copy objects that are under one already.',
      fact: 'anonymousRequestsCannotUseKms',
    },
    {
      id: 'block-public-access',
      title: 'Block Public Access, at both levels',
      says: 'Allow public policies in the settings of this bucket and in those of the account; an organization may forbid it above both. The account’s settings hold for all its buckets, so keep the public bucket in an account of its own, and leave what concerns ACLs blocked.',
      fact: 's3BlocksPublicAccess',
    },
    {
      id: 'bucket-policy',
      title: 'The bucket policy',
      says: 'On the bucket, after Block Public Access, which would refuse it. Narrow the resource to a prefix if not all objects are meant.',
      fact: 's3PublicBucketPolicy',
      policy: {
        kind: 'bucket',
        file: 'bucket-policy.json',
        statements: [
          {
            statement: {
              Sid: 'PublicReadGetObject',
              Effect: 'Allow',
              Principal: '*',
              Action: 's3:GetObject',
              Resource: `${fill('arn:{partition}:s3:::{bucket}', details)}/*`,
            },
            cause: accountsCause,
            says: 'Everyone may get the objects, without signing in. Nobody may list them.',
            without: 'anonymous readers get Access Denied from Amazon S3.',
            fact: 's3PublicBucketPolicy',
          },
        ],
      },
    },
  ]
}

function notesOn(deliveries: readonly Chosen[], option: Option): AlsoNeeded[] {
  const notes = deliveries.flatMap((delivery) =>
    (delivery.edge.notes ?? [])
      .filter(({ ofTheKeyPolicy }) => option.ownKey || !ofTheKeyPolicy)
      .map((note) => ({ delivery, note })),
  )
  return [...new Set(notes.map(({ note }) => note))].map((note) => {
    const { title, says, fact, more } = note
    const those = notes.filter((each) => each.note === note).map(({ delivery }) => delivery)
    const [first] = those
    return {
      id: `delivery-note-${first?.id}-${(first?.edge.notes ?? []).indexOf(note) + 1}`,
      title: deliveries.length > 1 ? `${title}, for ${namesOf(those)}` : title,
      says,
      fact,
      ...(more && { more }),
    }
  })
}

/** The other halves of sharing: the resource's own policy and the other account's IAM policy. */
function forOtherAccounts(option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  const use = sharedUseOf(answers)
  if (!use) return []
  const service = serviceIn(answers)
  return [
    ...(service === 's3' ? [bucketPolicy(option, use, answers, details), OTHER_REFUSALS] : []),
    ...(service === 'secrets-manager' ? [secretPolicy(answers, details)] : []),
    ...(service && WRITTEN[service] ? [resourcePolicy(WRITTEN[service], use, answers, details)] : []),
    ...(service && RESOURCE_POLICY[service] ? [{ id: 'resource-policy', ...RESOURCE_POLICY[service] }] : []),
    ...identityPolicy(option, use, answers, details),
    ...(option.ownKey ? grantForLaunches(option.ownKey, answers, details) : []),
  ]
}

/** What else can refuse access to a bucket of another account, and stands in no policy that we write. */
const OTHER_REFUSALS: AlsoNeeded = {
  id: 'other-refusals',
  title: 'If Amazon S3 refuses all the same',
  says: 'Look at the policy of the VPC endpoint that the other account goes through, at service control policies of its organization and resource control policies of yours, and at Object Ownership: the bucket policy opens no object that another account owns.',
  fact: 's3RefusesBesides',
  more: ['scpsBindPrincipals', 's3PolicyAllowsOwnObjects', 's3ObjectOwnership', 's3RefusalNamesThePolicy'],
}

/** Resources whose own policy we do not write, because no sharing statement of theirs has been verified here. */
const RESOURCE_POLICY: {
  readonly [service: string]: { title: string; says: string; fact: FactId; more?: readonly FactId[] }
} = {
  ebs: {
    title: 'The snapshot’s permissions',
    says: 'Share the snapshot, or the AMI, with the account as well; never publicly. There, copy it under a key of that account.',
    fact: 'ebsSharedKeyPermissions',
  },
  rds: {
    title: 'The snapshot',
    says: 'Copy it under this key, share the copy with the account, and copy it there under a key of that account. No key helps where the instance uses TDE of Oracle or SQL Server: its snapshots cannot be shared.',
    fact: 'rdsSnapshotSharing',
    more: ['rdsTdeIsNotShared'],
  },
  aurora: {
    title: 'The snapshot',
    says: 'Copy it under this key, share the copy with the account, and copy it there under a key of that account.',
    fact: 'auroraSharingNeedsOwnKey',
  },
  documentdb: {
    title: 'The snapshot',
    says: 'Make a manual snapshot under this key, share it with the account, and copy it there under a key of that account.',
    fact: 'docdbSnapshotSharing',
  },
  neptune: {
    title: 'The snapshot',
    says: 'Make a manual snapshot under this key, share it with the account, and copy it there under a key of that account before restoring it.',
    fact: 'neptuneSharedSnapshotIsCopiedFirst',
  },
  's3-directory-bucket': {
    title: 'The bucket policy',
    says: 'Allow the other account to open sessions on the directory bucket; its IAM policies must allow that too.',
    fact: 'directoryBucketPolicyOpensSessions',
  },
  bedrock: {
    title: 'The resource share in AWS RAM',
    says: 'Share the model with the account. It has to copy the model before it can use it.',
    fact: 'bedrockShareThenCopy',
  },
  'kinesis-data-streams': {
    title: 'The stream’s resource policy',
    says: 'Allow the other account’s principals on the stream; their IAM policies must allow it too. Callers there name the stream by its ARN.',
    fact: 'kinesisSharingNeedsOwnKey',
  },
  'parameter-store': {
    title: 'The resource share',
    says: 'Make it an advanced parameter under this key and share it through AWS RAM. Callers there name the parameter by its ARN.',
    fact: 'parameterStoreSharesThroughRam',
  },
  codepipeline: {
    title: 'The artifact bucket’s policy',
    says: 'Allow the other account’s roles to read and write the artifacts, and name the key in the pipeline by its ARN.',
    fact: 'pipelineKeyByArn',
  },
  cloudtrail: {
    title: 'The bucket policy',
    says: 'Allow the readers of the other account to get the log files.',
    fact: 'cloudtrailReaders',
  },
}

const accountsCause = { kind: 'answer', question: 'accounts' } as const

/** A resource whose own policy AWS documents for other accounts: one statement, which follows the answer on sharing. */
interface Written {
  readonly title: string
  readonly says: string
  readonly kind: PolicyKind
  readonly file: string
  readonly sid: string
  /** Of the statement in the IAM policy of the other account. */
  readonly identitySid: string
  readonly resources: readonly [string, ...string[]]
  readonly name: string
  readonly theyMay: { readonly [Use in SharedUse]?: string }
  readonly service: string
  readonly facts: { readonly [Use in SharedUse]?: FactId }
  readonly organizationFact: FactId
}

const WRITTEN: { readonly [service: string]: Written } = {
  sqs: {
    title: 'The queue policy',
    says: 'In your account, on the queue. Add the statement to those that are there.',
    kind: 'queue',
    file: 'queue-policy.json',
    sid: 'AllowOtherAccountsToUseTheQueue',
    identitySid: 'UseTheQueue',
    resources: ['arn:{partition}:sqs:{region}:{account}:{queue}'],
    name: 'The queue',
    theyMay: {
      read: 'receive messages and delete them, but not send any',
      write: 'send messages, but not receive any',
      both: 'send messages, receive them and delete them',
    },
    service: 'Amazon SQS',
    facts: { read: 'sqsPolicyForConsumers', write: 'sqsPolicyForAccounts', both: 'sqsPolicyForConsumers' },
    organizationFact: 'principalOrgCondition',
  },
  sns: {
    title: 'The topic policy',
    says: 'In your account, on the topic. Add the statement to those that are there.',
    kind: 'topic',
    file: 'topic-policy.json',
    sid: 'AllowOtherAccountsToPublish',
    identitySid: 'PublishToTheTopic',
    resources: ['arn:{partition}:sns:{region}:{account}:{topic}'],
    name: 'The topic',
    theyMay: { write: 'publish, and not subscribe' },
    service: 'Amazon SNS',
    facts: { write: 'snsPolicyForAccounts' },
    organizationFact: 'snsPolicyForAccounts',
  },
  dynamodb: {
    title: 'The table’s resource-based policy',
    says: 'In your account, on the table. Callers there name the table by its ARN.',
    kind: 'table',
    file: 'table-policy.json',
    sid: 'AllowOtherAccountsToUseItems',
    identitySid: 'UseTheItems',
    resources: [
      'arn:{partition}:dynamodb:{region}:{account}:table/{table}',
      'arn:{partition}:dynamodb:{region}:{account}:table/{table}/index/*',
    ],
    name: 'The table and its indexes',
    theyMay: { read: 'read items, but not write any', both: 'read, write and delete items' },
    service: 'DynamoDB',
    facts: { read: 'dynamodbItemsAcrossAccounts', both: 'dynamodbItemsAcrossAccounts' },
    organizationFact: 'dynamodbBlocksPublicPolicies',
  },
}

function resourcePolicy(written: Written, use: SharedUse, answers: Answers, details: Details): AlsoNeeded {
  const { principal, condition, says: everyone } = otherAccounts(answers, details, 'aws:PrincipalAccount')
  const fact = written.facts[use]
  if (!fact) throw new Error(`no fact says what others may do on '${use}'; see WRITTEN in src/kms/policy/deliver.ts`)
  return {
    id: 'resource-policy',
    title: written.title,
    says: written.says,
    fact,
    ...(answers.accounts === 'organization' &&
      written.organizationFact !== fact && { more: [written.organizationFact] }),
    policy: {
      kind: written.kind,
      file: written.file,
      statements: [
        {
          statement: {
            Sid: written.sid,
            Effect: 'Allow',
            Principal: principal,
            Action: oneOrMore(keyUseOf(answers).sharedService?.[use] ?? []),
            Resource: oneOrMore(written.resources.map((resource) => fill(resource, details))),
            ...(condition && { Condition: condition }),
          },
          cause: accountsCause,
          says: `The other accounts may ${written.theyMay[use]}.${everyone}`,
          without: `the other accounts get Access Denied from ${written.service}.`,
          fact,
        },
      ],
    },
  }
}

/** A role that launches instances there works from a grant, which only that account can make in its own name. */
function grantForLaunches({ multiRegion }: OwnKey, answers: Answers, details: Details): AlsoNeeded[] {
  const launches = launchesElsewhere(answers, details)
  if (!launches) return []
  return [
    {
      id: 'launch-grant',
      title: `The grant for ${launches.name}, made in the other account`,
      says: `There, a role with the IAM policy above runs this, once the key policy stands and the service-linked role exists.${
        (details.otherAccounts ?? []).length > 1 ? ' In each account run what names its own account ID.' : ''
      }${
        multiRegion
          ? ' A grant is on one key of the set: for launches in another Region run it with that Region, in --region and in the ARN.'
          : ''
      } Do not delete and create that role again: the grant would not serve it.${
        launches.isOurReading
          ? ' AWS’s page has the command; that the other account runs it, as with EC2 Auto Scaling, is our reading.'
          : ''
      } The key policy’s statements for the role of your own account are for launches here: without any, leave them out.`,
      fact: launches.fact,
      more: [
        ...(launches.isOurReading ? (['autoScalingGrant'] as const) : []),
        'granteePrincipalCondition',
        ...(multiRegion ? (['multiRegionPoliciesAreSeparate'] as const) : []),
      ],
      command: launches.roles
        .map((role) =>
          [
            'aws kms create-grant',
            `--region ${inShell(valueOf(details, 'region'))}`,
            `--key-id ${inShell(keyArn(details))}`,
            `--grantee-principal ${inShell(role)}`,
            `--operations ${GRANT_OPERATIONS.join(' ')}`,
          ].join(' \\\n  '),
        )
        .join('\n\n'),
    },
  ]
}

/** A vendor acts in the account, through a role that the vendor alone can assume, and only for this customer. */
function forVendor(option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  if (answers.accounts !== 'vendor') return []
  return [
    {
      id: 'vendor-role',
      title: 'The role of the vendor',
      says: `Create it in your account with this trust policy and with an IAM policy for what the vendor does with the data.${
        option.ownKey ? ' Name it among the key users of the key policy.' : ''
      } The vendor tells you its account and an external ID that is yours alone, and gets the ARN of the role.`,
      fact: 'vendorTrustPolicy',
      policy: {
        kind: 'trust',
        file: 'trust-policy.json',
        statements: [
          {
            statement: {
              Sid: 'AllowTheVendorToAssumeTheRole',
              Effect: 'Allow',
              Principal: { AWS: fill('arn:{partition}:iam::{vendorAccount}:root', details) },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': valueOf(details, 'externalId') } },
            },
            cause: accountsCause,
            says: 'The vendor’s account may assume the role, but only with the external ID. With it, another customer of the vendor cannot make the vendor act on your account.',
            without: 'the vendor cannot assume the role, or assumes it for anybody who names its ARN.',
            fact: 'externalIdStopsConfusedDeputies',
          },
        ],
      },
    },
  ]
}

function bucketPolicy(option: Option, use: SharedUse, answers: Answers, details: Details): AlsoNeeded {
  const fact = option.ownKey ? 's3SharingUnderYourKey' : 'sseS3SharesByBucketPolicy'
  const bucket = fill('arn:{partition}:s3:::{bucket}', details)
  const { principal, condition, says: everyone } = otherAccounts(answers, details, 'aws:PrincipalAccount')
  const allow = (Sid: string, Action: readonly string[], Resource: string, says: string): Explained => ({
    statement: {
      Sid,
      Effect: 'Allow',
      Principal: principal,
      Action: oneOrMore(Action),
      Resource,
      ...(condition && { Condition: condition }),
    },
    cause: accountsCause,
    says: says + everyone,
    without: 'the other accounts get Access Denied from Amazon S3.',
    fact,
  })
  const objects = keyUseOf(answers).sharedService?.[use] ?? []
  return {
    id: 'bucket-policy',
    title: 'The bucket policy',
    says: 'In your account, on the bucket. Add these statements to those that are there.',
    fact,
    policy: {
      kind: 'bucket',
      file: 'bucket-policy.json',
      statements: [
        allow('AllowOtherAccountsToUseObjects', objects, `${bucket}/*`, 'The other accounts may do this with objects.'),
        ...(use === 'write'
          ? []
          : [allow('AllowOtherAccountsToListTheBucket', ['s3:ListBucket'], bucket, 'They may list what is in it.')]),
        ...(use === 'read' ? [] : keepForeignKeysOut(option, `${bucket}/*`, details)),
      ],
    },
  }
}

/**
 * Denies uploads under any other key than the bucket's. Uploads that ask for no encryption use the bucket's default and pass:
 * each condition first looks whether the header is there at all.
 */
function keepForeignKeysOut({ ownKey }: Option, objects: string, details: Details): Explained[] {
  const deny = (Sid: string, Condition: NonNullable<Statement['Condition']>, says: string): Explained => ({
    statement: { Sid, Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: objects, Condition },
    cause: { kind: 'answer', question: 'sharing' },
    says,
    without: 'another account can upload objects that you cannot read.',
    fact: 's3UploaderKeyTrap',
  })
  const header = 's3:x-amz-server-side-encryption'
  const keyHeader = 's3:x-amz-server-side-encryption-aws-kms-key-id'
  const sseC = deny(
    'DenyKeysSentWithTheRequest',
    { Null: { 's3:x-amz-server-side-encryption-customer-algorithm': 'false' } },
    'No upload under a key that comes with the request (SSE-C): nobody else could read it.',
  )
  if (!ownKey) {
    return [
      sseC,
      deny(
        'DenyOtherEncryptionThanSseS3',
        { StringNotEquals: { [header]: 'AES256' }, Null: { [header]: 'false' } },
        'No upload under a KMS key: it would be a key of the uploader’s account.',
      ),
    ]
  }
  return [
    sseC,
    deny(
      'DenyOtherEncryptionThanSseKms',
      { StringNotEquals: { [header]: 'aws:kms' }, Null: { [header]: 'false' } },
      'No upload that asks for another kind of encryption.',
    ),
    deny(
      'DenySseKmsWithoutNamingTheKey',
      { StringEquals: { [header]: 'aws:kms' }, Null: { [keyHeader]: 'true' } },
      'No upload that asks for SSE-KMS and names no key: it would use aws/s3 of the uploader’s account.',
    ),
    deny(
      'DenyOtherKeys',
      { StringNotEquals: { [keyHeader]: keyArn(details) }, Null: { [keyHeader]: 'false' } },
      'No upload under another key. An upload that names this key must give its full ARN.',
    ),
  ]
}

function secretPolicy(answers: Answers, details: Details): AlsoNeeded {
  const { principal, condition, says: everyone } = otherAccounts(answers, details, 'aws:PrincipalAccount')
  return {
    id: 'secret-policy',
    title: 'The secret’s resource policy',
    says: 'In your account, on the secret. Encrypt the secret with the full ARN of this key first, and make a new version of it.',
    fact: 'secretsOldVersions',
    policy: {
      kind: 'secret',
      file: 'secret-policy.json',
      statements: [
        {
          statement: {
            Sid: 'AllowOtherAccountsToReadTheSecret',
            Effect: 'Allow',
            Principal: principal,
            Action: 'secretsmanager:GetSecretValue',
            Resource: '*',
            ...(condition && { Condition: condition }),
          },
          cause: accountsCause,
          says: `The other accounts may read this secret. They get no right to change its policy.${everyone}`,
          without: 'the other accounts get Access Denied from Secrets Manager.',
          fact: 'secretsSharingNeedsOwnKey',
        },
      ],
    },
  }
}

/** What a backup vault needs beside its key before other accounts can copy into it, in the order in which it is done. */
function forCopiesIn(option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  if (answers.accounts !== 'copies-in' && answers.accounts !== 'copies-in-managed') return []
  return [
    {
      id: 'vault',
      title: 'A vault of its own',
      says: `Create a vault for the copies${option.ownKey ? ' under this key' : ' under aws/backup'}: the default vault does not take them.`,
      fact: 'backupDefaultVaultIsNoDestination',
    },
    {
      id: 'cross-account-backup',
      title: 'The switch in the management account',
      says: 'In the management account of your organization, enable cross-account backup in the settings of AWS Backup. Accounts outside the organization cannot copy into the vault.',
      fact: 'backupCrossAccountIsSwitchedOn',
      more: ['backupServiceLinkedRole'],
    },
    vaultPolicy(answers, details),
    vaultPolicyOfOrganization(answers, details),
    sourceRolePolicy(details),
    {
      id: 'source-keys',
      title: 'The keys in the source accounts',
      says:
        answers.accounts === 'copies-in'
          ? 'Each source account shares with this one the customer managed key that encrypts what is copied. It is the key of the database, the volume or the file system; for types that AWS Backup manages fully it is the key of the vault there. A backup of any other type under an AWS managed key cannot be copied.'
          : 'Each source account shares with this one the customer managed key of its vault, if the vault has one.',
      fact: 'backupSharesTheSourceKey',
      more: ['backupVaultKeyIsForSomeTypes'],
    },
    ...(option.ownKey ? [whoCopies(answers)] : []),
  ]
}

/** Whether the key has to admit anybody for the copies. */
const whoCopies = ({ accounts, access }: Answers): AlsoNeeded => ({
  id: 'copy-role',
  title: 'Who makes the copies',
  says: `The service-linked role of AWS Backup in this account. ${
    access !== 'own'
      ? 'What it may do with keys stands in its own policy, and the first statement of the key policy lets that count.'
      : accounts === 'copies-in'
        ? 'The key policy above names it, so set up cross-account backup first: then the role exists.'
        : 'Its own policy lets it use keys for other types alone, so the key policy does not name it. That the grant of the vault is enough for these types is our reading: test a copy.'
  } We found no page that asks for anything on this key for the accounts that copy, so the key policy does not name those accounts.`,
  fact: 'backupCopyRunsAtTheDestination',
  more: ['backupServiceLinkedRolePolicy', 'backupServiceLinkedRole', 'backupGrant'],
})

const COPY_INTO = 'backup:CopyIntoBackupVault'

/** AWS's statement for a vault, by account or as an organization. */
function vaultStatement(Sid: string, answers: Answers, details: Details, says: string): Explained {
  const { principal, condition, says: everyone } = otherAccounts(answers, details, 'aws:PrincipalAccount')
  return {
    statement: {
      Sid,
      Effect: 'Allow',
      Principal: principal,
      Action: COPY_INTO,
      Resource: '*',
      ...(condition && { Condition: condition }),
    },
    cause: accountsCause,
    says: says + everyone,
    without: 'AWS Backup refuses the copies, whatever the key allows.',
    fact: 'backupVaultPolicyAdmitsCopies',
  }
}

const vaultPolicy = (answers: Answers, details: Details): AlsoNeeded => ({
  id: 'vault-policy',
  title: 'The access policy of the vault',
  says: 'In this account, on the vault. It names the accounts that copy into it.',
  fact: 'backupVaultPolicyAdmitsCopies',
  policy: {
    kind: 'vault',
    file: 'vault-access-policy.json',
    statements: [
      vaultStatement(
        'AllowAccountCopyIntoBackupVault',
        answers,
        details,
        'The other accounts may copy backups into this vault, and do nothing else with it.',
      ),
    ],
  },
})

const vaultPolicyOfOrganization = (answers: Answers, details: Details): AlsoNeeded => ({
  id: 'vault-policy-organization',
  title: 'Or the access policy for your whole organization',
  says: 'Instead of the policy above, if every account of the organization may copy into the vault, now and later.',
  fact: 'backupVaultPolicyAdmitsCopies',
  policy: {
    kind: 'vault',
    file: 'vault-access-policy-organization.json',
    statements: [
      vaultStatement(
        'AllowOrganizationCopyIntoBackupVault',
        { ...answers, accounts: 'organization' },
        details,
        'Every other account of the organization may copy backups into this vault, and do nothing else with it.',
      ),
    ],
  },
})

function sourceRolePolicy(details: Details): AlsoNeeded {
  const allow = (Sid: string, Action: string, Resource: string, says: string): Explained => ({
    statement: { Sid, Effect: 'Allow', Action, Resource },
    cause: accountsCause,
    says,
    without: 'the copy jobs fail, unless another policy of their role allows it.',
    fact: 'backupSourceRolePermissions',
  })
  return {
    id: 'source-role-policy',
    title: 'The IAM policy in the source accounts',
    says: 'An administrator of each source account attaches it to the role of the copy jobs. A role with AWS’s policy AWSBackupServiceRolePolicyForBackup does not need it.',
    fact: 'backupSourceRolePermissions',
    policy: {
      kind: 'iam',
      file: 'source-account-iam-policy.json',
      statements: [
        allow('BackupVaultCopyPermissions', 'backup:CopyFromBackupVault', '*', 'The backups that may be copied.'),
        allow(
          'BackupVaultPermissions',
          COPY_INTO,
          fill('arn:{partition}:backup:{region}:{account}:backup-vault:*', details),
          'Where to: vaults of the account that receives the copies, in its Region. AWS’s example allows any vault.',
        ),
      ],
    },
  }
}

const keyArn = (details: Details) => fill('arn:{partition}:kms:{region}:{account}:key/{keyId}', details)

/**
 * The details once for each Region that holds the key: a multi-Region key has one key ID and, in each Region, an ARN of its
 * own. Replicas that are not told stand as a placeholder, so that nobody takes the policy for complete.
 */
const inEachRegion = ({ ownKey }: Option, details: Details): readonly Details[] => [
  details,
  ...(ownKey?.multiRegion
    ? valuesOf(details, 'replicaRegions').map((region) => ({ ...details, region: [region] }))
    : []),
]

/** The ARN of a replica of the secret: that of the secret but for the Region. */
const secretIn = (details: Details): string =>
  valueOf(details, 'secret').replace(/^(arn:[\w-]+:secretsmanager):[\w-]+:/, `$1:${valueOf(details, 'region')}:`)

/** One condition that admits whatever one of these admits; all of them have the same operators and keys. */
function anyOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const [first] = conditions
  if (!first) return undefined
  const valuesAt = (operator: string, key: string) =>
    conditions.flatMap((condition) => condition?.[operator]?.[key] ?? [])
  return Object.fromEntries(
    Object.entries(first).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.keys(keys).map((key) => [key, oneOrMore([...new Set(valuesAt(operator, key))])])),
    ]),
  )
}

/** What an administrator of the other account attaches to the principals that shall have access. */
function identityPolicy(option: Option, use: SharedUse, answers: Answers, details: Details): AlsoNeeded[] {
  const keyUse = keyUseOf(answers)
  const service = serviceIn(answers)
  const via = keyUse.sharedDirectly ? undefined : keyUse.via
  const regions = inEachRegion(option, details)
  const key = oneOrMore(regions.map(keyArn))
  const byArn = regions.length > 1 ? 'The key in each Region that holds it, by ARN.' : 'The key, by its ARN.'
  const alone = (policy: string) => `${policy} alone does not let them in: between accounts both sides must allow.`
  const allow = (
    Sid: string,
    actions: readonly string[],
    Resource: string | readonly string[],
    says: string,
    Condition?: Statement['Condition'],
  ): Explained => ({
    statement: { Sid, Effect: 'Allow', Action: oneOrMore(actions), Resource, ...(Condition && { Condition }) },
    cause: accountsCause,
    says,
    without: alone(Resource === key ? 'the key policy' : 'the policy of the resource'),
    fact: 'crossAccountNeedsBoth',
  })
  const launches = launchesElsewhere(answers, details)
  const onTheKey = option.ownKey
    ? [
        allow(
          'UseTheKey',
          sharedActionsOf(answers, details) ?? [],
          key,
          `${byArn} An alias would be looked up in the wrong account.`,
          anyOf(regions.map((each) => allOf(viaService(via, each), filled(keyUse.sharedCondition, each)))),
        ),
        ...(keyUse.describe ? [allow('SeeTheKey', ['kms:DescribeKey'], key, 'Its properties.')] : []),
        ...(keyUse.grants && keyUse.sharedDirectly
          ? [
              allow('LetServicesUseTheKey', ['kms:CreateGrant'], key, 'The grant that the service works from.', {
                Bool: { 'kms:GrantIsForAWSResource': 'true' },
              }),
            ]
          : []),
        ...(launches
          ? [
              allow(
                'MakeTheGrantForLaunches',
                ['kms:CreateGrant'],
                key,
                `The grant for ${launches.name}, which the command below makes. Only the role that runs it needs this statement.`,
                onlyFor(launches.roles),
              ),
            ]
          : []),
      ]
    : []
  const written = service && WRITTEN[service]
  const serviceActions = keyUse.sharedService?.[use] ?? []
  const onTheResource =
    service === 's3'
      ? [
          allow('UseTheObjects', serviceActions, fill('arn:{partition}:s3:::{bucket}/*', details), 'The objects.'),
          ...(use === 'write'
            ? []
            : [
                allow(
                  'ListTheBucket',
                  ['s3:ListBucket'],
                  fill('arn:{partition}:s3:::{bucket}', details),
                  'Their list.',
                ),
              ]),
        ]
      : service === 'secrets-manager'
        ? [
            allow(
              'ReadTheSecret',
              serviceActions,
              oneOrMore([...new Set([valueOf(details, 'secret'), ...regions.slice(1).map(secretIn)])]),
              regions.length > 1
                ? 'The secret in each Region that holds it, by ARN: a replica differs in the Region alone.'
                : 'The secret, by its ARN.',
            ),
          ]
        : written
          ? [
              allow(
                written.identitySid,
                serviceActions,
                oneOrMore(
                  // the replicas of a global table have its name; a queue or a topic elsewhere is another one
                  (service === 'dynamodb' ? regions : [details]).flatMap((each) =>
                    written.resources.map((resource) => fill(resource, each)),
                  ),
                ),
                `${written.name}, by ARN.`,
              ),
            ]
          : []
  const statements = [...onTheResource, ...onTheKey]
  if (statements.length === 0) return []
  return [
    {
      id: 'identity-policy',
      title: 'The IAM policy in the other account',
      says: `An administrator of each other account attaches it to the roles that shall have access.${
        onTheResource.length > 0 || service === undefined || serviceOf(service).category === 'applications'
          ? ''
          : ' Those roles also need the service’s own actions on the resource.'
      }`,
      fact: option.ownKey ? 'crossAccountNeedsBoth' : (written?.facts[use] ?? 'sseS3SharesByBucketPolicy'),
      policy: { kind: 'iam', file: 'other-account-iam-policy.json', statements },
    },
  ]
}
