import { choicesIn, serviceIn, type Answers } from './answers.ts'
import { cellOf } from './decide.ts'
import type { FactId } from './facts.ts'
import { figureOf, rangeOf } from './figures.ts'
import { GUIDES } from './guides.ts'
import type { Option } from './options.ts'
import { serviceOf } from './services.ts'
import type { Service } from './services/service.ts'

/** One line of the facts box. */
export interface Trait {
  readonly label: string
  readonly value: string
  readonly fact: FactId
}

/** What a reader gets with the option: price, rotation, audit, switch, end. */
export function traitsOf(option: Option, answers: Answers): Trait[] {
  const serviceId = serviceIn(answers)
  const service = serviceId && serviceOf(serviceId)
  const yesNo = (need: 'audit' | 'kill-switch') => {
    const { met, fact } = cellOf(option, need, service)
    return { value: met ? 'yes' : 'no', fact }
  }
  return [
    { label: 'Per month', ...price(option) },
    { label: 'Rotation', ...rotation(option, answers, service) },
    { label: 'Key use in CloudTrail', ...yesNo('audit') },
    { label: 'You can switch it off', ...yesNo('kill-switch') },
    ...(option.ownKey?.origin === 'EXTERNAL'
      ? [{ label: 'Erasing its material', value: 'at once', fact: 'importedMaterialCanBeDeletedAtOnce' as const }]
      : []),
    option.ownKey
      ? { label: 'Deletion waits', value: rangeOf('deletionWaitMin', 'deletionWaitMax'), fact: 'deletionWaitMax' }
      : { label: 'You can delete it', value: 'no', fact: cellOf(option, 'shredding', service).fact },
  ]
}

function price({ id, ownKey }: Option): Omit<Trait, 'label'> {
  if (id === 'aws-owned-key') return { value: 'free', fact: 'awsOwnedIsFree' }
  if (!ownKey) return { value: 'free, requests cost', fact: 'awsManagedHasNoMonthlyFee' }
  const key = figureOf('keyMonthlyPrice').replace(' a month', '')
  if (ownKey.multiRegion) return { value: `${key} and ${key} a replica`, fact: 'replicaMonthlyPrice' }
  switch (ownKey.origin) {
    case 'AWS_CLOUDHSM':
      return { value: `${key}, and your cluster`, fact: 'cloudHsmNeedsTwoHsms' }
    case 'EXTERNAL_KEY_STORE':
      return { value: `${key}, and your key manager`, fact: 'externalManagerIsYours' }
    case 'AWS_KMS':
    case 'EXTERNAL':
      return { value: `${key}, and requests`, fact: 'keyMonthlyPrice' }
  }
}

/** Whether AWS KMS rotates such a key at this service at all, by itself or on demand. */
const rotates = (option: Option, service: Service | undefined) =>
  (['yearly-rotation', 'on-demand-rotation'] as const).some((need) => cellOf(option, need, service).met)

function rotation(option: Option, answers: Answers, service: Service | undefined): Omit<Trait, 'label'> {
  const { id, ownKey } = option
  if (id === 'aws-owned-key') return { value: 'the service decides', fact: 'awsOwnedRotationVaries' }
  switch (ownKey?.origin) {
    case undefined:
      return { value: `every ${figureOf('awsManagedRotationPeriod')}`, fact: 'awsManagedRotationPeriod' }
    case 'AWS_CLOUDHSM':
    case 'EXTERNAL_KEY_STORE':
      return { value: 'none by AWS KMS', fact: 'customStoreHasNoRotation' }
    case 'AWS_KMS':
    case 'EXTERNAL':
      break
  }
  const { met, fact } = cellOf(option, 'yearly-rotation', service)
  if (!rotates(option, service)) return { value: 'by a new key only', fact }
  if (!met) return { value: 'on demand only', fact }
  if (answers.rotation === 'own-period') {
    return { value: rangeOf('rotationPeriodMin', 'rotationPeriodMax'), fact: 'rotationPeriodMin' }
  }
  return answers.rotation === 'yearly'
    ? { value: `every ${figureOf('rotationPeriodDefault')}, enable it`, fact: 'rotationPeriodDefault' }
    : { value: 'off until enabled', fact: 'rotationIsOffByDefault' }
}

/** What cannot be undone, what does not happen by itself, and what AWS warns of. */
export function beforeYouShip(option: Option, answers: Answers): FactId[] {
  const service = serviceIn(answers)
  const guide = service && GUIDES[service]
  const ofChoices = (Object.keys(answers) as (keyof Answers)[]).flatMap((id) =>
    choicesIn(answers, id).flatMap(({ advice = [] }) => advice),
  )
  const ofOwnKey: FactId[] = option.ownKey
    ? [
        'deletionIsFinal',
        ...(rotates(option, service && serviceOf(service)) ? (['rotationKeepsOldMaterial'] as const) : []),
        'principalsMustExist',
        'lockoutCheck',
        'lockedKeysNeedSupport',
        'rolesAreStoredById',
      ]
    : []
  return [
    ...new Set<FactId>([
      ...option.advice,
      ...(guide?.adviceFor?.[option.id] ?? []),
      ...((option.ownKey && guide?.adviceFor?.['own-key']) ?? []),
      ...ofChoices,
      ...(guide ? [guide.keyChange.fact, ...guide.advice] : []),
      ...ofOwnKey,
    ]),
  ]
}
