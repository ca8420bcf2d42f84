import { FACTS } from '../facts.ts'
import type { Deployment } from './deployment.ts'

/** Arguments of a resource of Terraform’s AWS provider, by their names there. Pulumi’s provider is made from it. */
export type Arguments = Readonly<Record<string, string | number | boolean>>

/** The resource types of a key and its replica keys, which differ for imported key material. */
export const keyTypes = ({ origin }: Deployment) =>
  origin === 'EXTERNAL'
    ? ({ key: 'aws_kms_external_key', replica: 'aws_kms_replica_external_key' } as const)
    : ({ key: 'aws_kms_key', replica: 'aws_kms_replica_key' } as const)

/** What a key is created as, without its policy. What is the provider’s default is left out. */
export function keyArguments(deployment: Deployment): Arguments {
  const { description, origin, spec, usage, multiRegion, rotationDays, keyStoreId, externalKeyId } = deployment
  const isImported = origin === 'EXTERNAL'
  return {
    description,
    ...(spec !== 'SYMMETRIC_DEFAULT' && { [isImported ? 'key_spec' : 'customer_master_key_spec']: spec }),
    ...(usage !== 'ENCRYPT_DECRYPT' && { key_usage: usage }),
    ...(multiRegion && { multi_region: true }),
    ...(keyStoreId !== undefined && { custom_key_store_id: keyStoreId }),
    ...(externalKeyId !== undefined && { xks_key_id: externalKeyId }),
    // the other resource has no such argument
    ...(rotationDays !== undefined &&
      !isImported && { enable_key_rotation: true, rotation_period_in_days: daysOf(rotationDays) }),
    deletion_window_in_days: FACTS.deletionWaitMax.value,
  }
}

/** A placeholder stands as text, which the provider refuses. */
const daysOf = (days: string) => (/^[1-9]\d{0,8}$/.test(days) ? Number(days) : days)

/** In the order that works whether or not AWS KMS replicates a key that still waits for its material. */
export function importSteps({ origin, replicas }: Deployment, createKeyAlone: string, createAll: string): string[] {
  if (origin !== 'EXTERNAL') return []
  return [
    'The key is created without key material. Import the material afterwards with the AWS CLI or an SDK: it does not belong in the configuration, which would keep it in the state.',
    ...(replicas.length > 0
      ? [
          `Whether a key that waits for its material can be replicated was not verified, so: first run ${createKeyAlone}, import the material, then run ${createAll}, and import the same material into each replica key.`,
        ]
      : []),
  ]
}
