import { choicesIn, serviceIn, type Answers } from './answers.ts'
import { cellOf } from './decide.ts'
import type { FactId } from './facts.ts'
import { figureOf, rangeOf } from './figures.ts'
import { GUIDES } from './guides.ts'
import type { Option } from './options.ts'
import { rotationDays } from './policy/rotation.ts'
import { keyPriceOf } from './prices.ts'
import { serviceOf } from './services.ts'
import type { Service } from './services/service.ts'
import { switchOff } from './switch-off.ts'

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
  const audit = cellOf(option, 'audit', service)
  return [
    { label: 'Per month', ...keyPriceOf(option, serviceId) },
    { label: 'Rotation', ...rotation(option, answers, service) },
    { label: 'Key use in CloudTrail', value: audit.met ? 'yes' : 'no', fact: audit.fact },
    { label: 'You can switch it off', ...switching(option, answers, service) },
    ...(option.ownKey?.origin === 'EXTERNAL'
      ? [{ label: 'Erasing its material', value: 'at once', fact: 'importedMaterialCanBeDeletedAtOnce' as const }]
      : []),
    option.ownKey
      ? { label: 'Deletion waits', value: rangeOf('deletionWaitMin', 'deletionWaitMax'), fact: 'deletionWaitMax' }
      : { label: 'You can delete it', value: 'no', fact: cellOf(option, 'shredding', service).fact },
  ]
}

/** A bare “yes” would hide what goes on, or down, when it is switched off. */
function switching(option: Option, answers: Answers, service: Service | undefined): Omit<Trait, 'label'> {
  const off = switchOff(option, answers)
  const [first] = off?.ofService ?? []
  if (off && first) return { value: off.danger ? 'yes, with an outage' : 'yes, not all at once', fact: first }
  return { value: off ? 'yes' : 'no', fact: cellOf(option, 'kill-switch', service).fact }
}

function rotation(option: Option, answers: Answers, service: Service | undefined): Omit<Trait, 'label'> {
  const { id, ownKey } = option
  if (id === 'aws-owned-key') return { value: 'the service decides', fact: 'awsOwnedRotationVaries' }
  if (!ownKey) return { value: `every ${figureOf('awsManagedRotationPeriod')}`, fact: 'awsManagedRotationPeriod' }
  const onDemand = cellOf(option, 'on-demand-rotation', service)
  if (!onDemand.met) return { value: 'none by AWS KMS', fact: onDemand.fact }
  if (ownKey.origin === 'EXTERNAL') return { value: 'on demand only', fact: 'importedHasNoAutomaticRotation' }
  // an answer or a standard may ask for it, and a step then switches it on
  const days = rotationDays(option, answers, {})
  if (days === undefined) return { value: 'off until enabled', fact: 'rotationIsOffByDefault' }
  return Number.isNaN(Number(days))
    ? { value: rangeOf('rotationPeriodMin', 'rotationPeriodMax'), fact: 'rotationPeriodMin' }
    : { value: `every ${figureOf('rotationPeriodDefault')}, enable it`, fact: 'rotationPeriodDefault' }
}

/** What cannot be undone, what does not happen by itself, and what AWS warns of. */
export function beforeYouShip(option: Option, answers: Answers): FactId[] {
  const service = serviceIn(answers)
  const guide = service && GUIDES[service]
  const onDemand = cellOf(option, 'on-demand-rotation', service && serviceOf(service))
  // Of the keys that live in AWS KMS itself, asymmetric and HMAC keys are not rotated. They make no data keys either.
  const makesDataKeys = onDemand.met || (option.ownKey?.origin !== 'AWS_KMS' && option.ownKey?.origin !== 'EXTERNAL')
  const beside: readonly FactId[] = [
    ...(onDemand.met ? [] : (['rotationKeepsOldMaterial'] as const)),
    ...(makesDataKeys ? [] : (['unusableKeysBiteLate'] as const)),
  ]
  const off = switchOff(option, answers)
  const comesFirst = off !== undefined && (off.isAsked || off.danger !== undefined)
  const ofChoices = (Object.keys(answers) as (keyof Answers)[]).flatMap((id) =>
    choicesIn(answers, id).flatMap(({ advice = [] }) => advice),
  )
  const ofOwnKey: FactId[] = option.ownKey
    ? [
        'deletionIsFinal',
        ...(cellOf(option, 'on-demand-rotation', service && serviceOf(service)).met
          ? ['rotationKeepsOldMaterial' as const]
          : []),
        'principalsMustExist',
        'lockoutCheck',
        'lockedKeysNeedSupport',
        'rolesAreStoredById',
      ]
    : []
  return [
    ...new Set<FactId>([
      ...(comesFirst ? off.facts : []),
      ...option.advice,
      ...(off?.ofService ?? []),
      ...(guide?.adviceFor?.[option.id] ?? []),
      ...((option.ownKey && guide?.adviceFor?.['own-key']) ?? []),
      ...ofChoices,
      ...(guide ? [guide.keyChange.fact, ...guide.advice] : []),
      ...ofOwnKey,
    ]),
  ].filter((fact) => !beside.includes(fact))
}
