import { NO_SETTINGS, type Settings } from '../policy/settings.ts'
import { serviceIn, type Answers } from '../answers.ts'
import type { KeyMaterialOrigin, Option } from '../options.ts'
import { specAndUsage } from '../policy/deliver.ts'
import { fill, inPartition, valueOf, valuesOf, type Details } from '../policy/details.ts'
import { keyPolicy } from '../policy/key-policy.ts'
import { rotationDays } from '../policy/rotation.ts'
import { keyUseOf } from '../policy/uses.ts'
import type { Explained } from '../policy/statement.ts'
import { serviceOf } from '../services.ts'
import { resourceFor, type CreatedResource } from './resource.ts'

/** A replica of a multi-Region key. Its policy is its own: AWS KMS keeps none alike. */
export interface Replica {
  readonly region: string
  readonly policy: readonly Explained[]
}

/** A key and what is created with it: the one thing that every form writes down. Placeholders stand where a detail is missing. */
export interface Deployment {
  /** Where it came from, for a comment: lines of printable ASCII that hold no identifier. */
  readonly comes: readonly string[]
  readonly partition: string
  readonly region: string
  readonly account: string
  /** `alias/…` */
  readonly alias: string
  readonly description: string
  readonly origin: KeyMaterialOrigin
  readonly multiRegion: boolean
  /** `KeySpec` and `KeyUsage` of CreateKey. */
  readonly spec: string
  readonly usage: string
  /** Days between automatic rotations, a number or a placeholder; absent where the key is not to rotate by itself. */
  readonly rotationDays?: string
  /** `CustomKeyStoreId` of a key in a custom key store. */
  readonly keyStoreId?: string
  /** `XksKeyId` of a key in an external key store. */
  readonly externalKeyId?: string
  readonly policy: readonly Explained[]
  /** Of a multi-Region key. */
  readonly replicas: readonly Replica[]
  /** The service's own resource that is encrypted under the key, where the service has one. */
  readonly resource?: CreatedResource
}

/**
 * The details in the Region of a replica. A bucket there is another one, with a name that no field asks for: it stays a
 * placeholder, so that nobody takes a policy that admits the first bucket for one that works.
 */
const inReplicaRegion = (details: Details, region: string): Details => ({
  ...details,
  region: [region],
  bucket: [
    /^<.*>$/.test(region)
      ? '<BUCKET_NAME_OF_THE_REPLICA>'
      : `<BUCKET_NAME_IN_${region.toUpperCase().replaceAll('-', '_')}>`,
  ],
})

/**
 * What to create for a kind of key; `undefined` where AWS provides it.
 *
 * @param comes lines for a comment that say where it came from
 */
export function deploymentOf(
  option: Option,
  answers: Answers,
  typed: Details,
  comes: readonly string[],
  settings: Settings = NO_SETTINGS,
): Deployment | undefined {
  const details = inPartition(typed, settings)
  const { ownKey } = option
  if (!ownKey) return undefined
  const service = serviceIn(answers)
  const days = rotationDays(option, answers, details)
  const resource = service && resourceFor(service, answers, details)
  const isExternal = ownKey.origin === 'EXTERNAL_KEY_STORE'
  return {
    comes,
    partition: fill('{partition}', details),
    // a service that takes its key in one Region would not take it from any other
    region: keyUseOf(answers).notSymmetric?.only?.region ?? valueOf(details, 'region'),
    account: valueOf(details, 'account'),
    alias: valueOf(details, 'alias'),
    description: service ? `Customer managed key for ${serviceOf(service).name}` : 'Customer managed key',
    ...ownKey,
    ...specAndUsage(answers),
    ...(days !== undefined && { rotationDays: days }),
    ...((isExternal || ownKey.origin === 'AWS_CLOUDHSM') && { keyStoreId: valueOf(details, 'keyStoreId') }),
    ...(isExternal && { externalKeyId: valueOf(details, 'externalKeyId') }),
    policy: keyPolicy(ownKey, answers, details, settings),
    replicas: ownKey.multiRegion
      ? valuesOf(details, 'replicaRegions').map((region) => ({
          region,
          policy: keyPolicy(ownKey, answers, inReplicaRegion(details, region), settings),
        }))
      : [],
    ...(resource && { resource }),
  }
}
