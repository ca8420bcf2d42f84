import type { OptionId } from './options.ts'
import { ANALYTICS } from './services/analytics.ts'
import { APPLICATIONS } from './services/applications.ts'
import { COMPUTE } from './services/compute.ts'
import { DATABASES } from './services/databases.ts'
import { DEVELOPER } from './services/developer.ts'
import { SERVICE_IDS, type ServiceId } from './services/ids.ts'
import { MESSAGING } from './services/messaging.ts'
import { SECURITY } from './services/security.ts'
import type { Service } from './services/service.ts'
import { STORAGE } from './services/storage.ts'

/** Every service that can be chosen, by category, in the order in which they are shown. */
export const SERVICES: readonly Service[] = [
  ...STORAGE,
  ...DATABASES,
  ...MESSAGING,
  ...SECURITY,
  ...COMPUTE,
  ...ANALYTICS,
  ...DEVELOPER,
  ...APPLICATIONS,
]

const BY_ID = new Map(SERVICES.map((service) => [service.id, service]))

/** @throws if there is no such service; ids from outside go through `isServiceId` first. */
export function serviceOf(id: ServiceId): Service {
  const service = BY_ID.get(id)
  if (!service) throw new Error(`no service is called '${id}'; see src/kms/services/`)
  return service
}

export const isServiceId = (text: string): text is ServiceId => SERVICE_IDS.some((id) => id === text)

/** The name of an option as this service's readers know it: “AWS owned key (SSE-S3)”. */
export const optionNameAt = (service: Service | undefined, option: { id: OptionId; name: string }): string => {
  const local = service?.names[option.id]
  return local ? `${option.name} (${local})` : option.name
}
