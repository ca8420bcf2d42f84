import { DELIVERIES } from '../deliveries.ts'
import type { Deployment } from '../forms/deployment.ts'
import type { AlsoNeeded, Delivered } from './deliver.ts'
import { isForEveryone } from './details.ts'
import type { Explained } from './statement.ts'

/** When something is done. What is `later` waits for its day, or is to be known. */
export const STAGES = ['first', 'key', 'other side', 'resource', 'later'] as const

export type Stage = (typeof STAGES)[number]

export const STAGE_NAMES: { readonly [Each in Stage]: string } = {
  first: 'First',
  key: 'The key',
  'other side': 'The other policies',
  resource: 'The resource',
  later: 'Later, and good to know',
}

/** How the circle of key, roles and resource is broken, each of which names another. Own code has no resource. */
export const orderOf = (steps: readonly Step[]): string =>
  steps.some(({ stage }) => stage === 'resource')
    ? 'Key, roles and resource name one another, so each begins without what comes later. First come the roles, without the key; then the key, with the names that the resource will have; then the ARN of the key in the other policies; and last the resource, set to the key.'
    : 'Key and roles name each other, so each begins without what comes later. First come the roles, without the key; then the key, whose policy names them; and last the ARN of the key, in the other policies and in what uses it.'

/** One step, in the order in which it is done. */
export interface Step extends AlsoNeeded {
  readonly stage: Stage
}

/**
 * Where each step stands; see `AlsoNeeded.id`. A key policy is refused while a principal in it does not exist, so roles come
 * before the key. A condition may name a resource that does not exist yet, so the resource comes after its key. What names
 * the key's ARN comes after the key.
 */
const STAGE_OF: { readonly [id: string]: Stage } = {
  // decisions that change the key, and what its policy names
  roles: 'first',
  'delivery-alone': 'first',
  'delivery-impossible': 'first',
  'other-delivery': 'first',
  'key-store': 'first',
  'vendor-role': 'first',
  'cross-account-backup': 'first',
  'copy-role': 'first',
  'public-or-not': 'first',
  partition: 'first',
  'locked-down': 'first',
  'create-key': 'key',
  'no-deleters': 'key',
  'only-roles-under-mfa': 'key',
  'key-spec': 'key',
  import: 'key',
  replicas: 'key',
  rotation: 'key',
  regions: 'key',
  'delivery-region': 'key',
  'delivery-breaks': 'key',
  'delivery-values': 'key',
  'service-breaks': 'key',
  'service-values': 'key',
  'identity-policy': 'other side',
  'launch-grant': 'other side',
  'source-role-policy': 'other side',
  'source-keys': 'other side',
  setting: 'resource',
  'public-encryption': 'resource',
  'block-public-access': 'resource',
  'bucket-default': 'resource',
  'encryption-setting': 'resource',
  'bucket-keys': 'resource',
  vault: 'resource',
  // policies of the resource, which is there before its policy is
  'bucket-policy': 'resource',
  'secret-policy': 'resource',
  'resource-policy': 'resource',
  'vault-policy': 'resource',
  'vault-policy-organization': 'resource',
  'delivery-policy': 'resource',
  delivery: 'resource',
  'rotation-on-demand': 'later',
  'request-quota': 'later',
  'other-refusals': 'later',
  'second-lock': 'later',
  'service-symptom': 'later',
  'delivery-symptom': 'later',
  'delivery-symptom-under-a-key': 'later',
  'launched-elsewhere': 'later',
  tokens: 'later',
  'public-key': 'later',
}

/** What a delivery asks of its role or of its own settings, all of which name the key. */
const OF_A_DELIVERY: ReadonlySet<string> = new Set(DELIVERIES.map(({ id }) => `delivery-${id}`))

/** @throws if nobody has said where it stands; a test walks all of them. */
function stageOf(id: string): Stage {
  if (Object.hasOwn(STAGE_OF, id)) return STAGE_OF[id] ?? 'later'
  if (OF_A_DELIVERY.has(id)) return 'other side'
  if (id.startsWith('delivery-note-')) return 'later'
  throw new Error(`the step '${id}' has no place; see src/kms/policy/steps.ts`)
}

/** Everything to do, in its order: by stage, and within one in the order in which it was said. */
export function stepsOf(delivered: Delivered, deployment?: Deployment): readonly Step[] {
  const steps = [...own(delivered, deployment), ...delivered.also].map((step) => ({ ...step, stage: stageOf(step.id) }))
  return STAGES.flatMap((stage) => steps.filter((step) => step.stage === stage))
}

/** What is done for each key, or instead of creating one. */
function own(delivered: Delivered, deployment: Deployment | undefined): readonly AlsoNeeded[] {
  if (delivered.kind === 'no-key-policy')
    return [{ id: 'setting', title: 'The encryption setting', says: delivered.setting }]
  const principals = [...new Set(delivered.statements.flatMap(principalsIn))]
  const hasResource = delivered.also.some(({ id }) => stageOf(id) === 'resource')
  return [
    ...(principals.length > 0
      ? [
          {
            id: 'roles',
            title: 'The roles that the key policy names',
            says: 'They must exist before the key policy is saved. Create each without a mention of the key: its IAM policy gets the ARN of the key afterwards. A condition may name a resource that is not there yet.',
            items: principals,
            fact: 'principalsMustExist' as const,
          },
        ]
      : []),
    {
      id: 'create-key',
      title: 'The key, its policy and its alias',
      says: `Create the key with its policy at once${deployment ? `, and give it the alias ${deployment.alias}` : ', and give it an alias'}. Its ARN goes into whatever below names the key.${hasResource ? ' The resource comes after its key: where its name stands in a condition, choose the name now.' : ''} AWS KMS checks the policy, which keeps a typing error from locking everybody out. An IAM policy, or in our reading a service control policy, can keep everybody from skipping that check: it denies kms:CreateKey and kms:PutKeyPolicy where kms:BypassPolicyLockoutSafetyCheck is true. A key policy cannot do so for kms:CreateKey.`,
      fact: 'principalsMustExist',
      more: ['bypassIsRefusedInIam'],
    },
  ]
}

/** Roles and users, and placeholders for them; an account is there already. */
function principalsIn({ statement: { Principal } }: Explained): readonly string[] {
  if (Principal === undefined || Principal === '*' || !('AWS' in Principal)) return []
  return [Principal.AWS].flat().filter((arn) => arn !== '*' && !isForEveryone(arn) && !arn.endsWith(':root'))
}
