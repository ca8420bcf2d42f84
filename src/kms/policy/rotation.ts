import { choicesIn, serviceIn, type Answers } from '../answers.ts'
import { cellOf } from '../decide.ts'
import { FACTS } from '../facts.ts'
import { figureOf, rangeOf } from '../figures.ts'
import type { Option } from '../options.ts'
import { serviceOf } from '../services.ts'
import { STANDARDS, type Standard } from '../standards.ts'
import type { AlsoNeeded } from './deliver.ts'
import { inShell, valueOf, type Details } from './details.ts'

/**
 * What switches rotation on, where an answer asks for it or a chosen standard does: a new key does not rotate. Nothing for
 * keys that AWS KMS cannot rotate.
 */
export function rotationSteps(option: Option, answers: Answers, details: Details): AlsoNeeded[] {
  if (!canRotate(option, answers, 'on-demand-rotation')) return []
  const standards = standardsThatRotate(answers)
  const isAsked = isRotationAsked(answers, standards)
  const isAutomatic = canRotate(option, answers, 'own-rotation-period')
  return [
    ...(isAsked && isAutomatic ? [automatic(option, answers, standards, details)] : []),
    ...(answers.rotation === 'on-demand' || (isAsked && !isAutomatic)
      ? [onDemand(option, answers, standards, details)]
      : []),
  ]
}

/**
 * The period of automatic rotation in days, or its placeholder; `undefined` where nothing asks for it or AWS KMS cannot do
 * it for this key.
 */
export function rotationDays(option: Option, answers: Answers, details: Details): string | undefined {
  const standards = standardsThatRotate(answers)
  if (!isRotationAsked(answers, standards) || !canRotate(option, answers, 'own-rotation-period')) return undefined
  return daysFor(answers, standards, details)
}

/** The longest period of automatic rotation, in days, that the answers are content with: the default, or a longer one of their own. */
export function longestRotation(answers: Answers, details: Details): number {
  const byDefault = FACTS.rotationPeriodDefault.value
  const [own] = details.rotationDays ?? []
  const standards = standardsThatRotate(answers)
  // a period that was typed before the answers were changed counts no more: nobody sees it
  const isOwn = isRotationAsked(answers, standards) && !isYearlyFor(answers, standards)
  return isOwn && own !== undefined ? Math.max(byDefault, Number(own)) : byDefault
}

function canRotate(option: Option, answers: Answers, need: 'own-rotation-period' | 'on-demand-rotation'): boolean {
  const id = serviceIn(answers)
  return option.ownKey !== undefined && cellOf(option, need, id && serviceOf(id)).met
}

const isRotationAsked = ({ rotation }: Answers, standards: readonly Standard[]) =>
  rotation === 'yearly' || rotation === 'own-period' || standards.length > 0

/** The chosen standards whose text asks for rotation. */
const standardsThatRotate = (answers: Answers): readonly Standard[] =>
  choicesIn(answers, 'standards').flatMap(({ id }) => STANDARDS.filter((each) => each.id === id && each.rotates))

/** Whether an answer or a standard settles the period of automatic rotation. */
const isYearlyFor = ({ rotation }: Answers, standards: readonly Standard[]) =>
  rotation === 'yearly' || (rotation !== 'own-period' && standards.some(({ rotates }) => rotates?.within === 'a year'))

const daysFor = (answers: Answers, standards: readonly Standard[], details: Details) =>
  isYearlyFor(answers, standards) ? String(FACTS.rotationPeriodDefault.value) : valueOf(details, 'rotationDays')

function automatic({ ownKey }: Option, answers: Answers, standards: readonly Standard[], details: Details): AlsoNeeded {
  const isYearly = isYearlyFor(answers, standards)
  const days = daysFor(answers, standards, details)
  const period = isYearly
    ? `every ${figureOf('rotationPeriodDefault')}`
    : `in a period of your own, ${rangeOf('rotationPeriodMin', 'rotationPeriodMax')}`
  return {
    id: 'rotation',
    title: 'Automatic rotation',
    says: [
      `It is off until you enable it. This command enables it, ${period}.`,
      ...standards.map((standard) => wants(standard)),
      ...(ownKey?.multiRegion ? ['Run it in the Region of the primary key: AWS KMS sets the replicas alike.'] : []),
    ].join(' '),
    command: `aws kms enable-key-rotation --region ${inShell(valueOf(details, 'region'))} --key-id ${inShell(valueOf(details, 'keyId'))} --rotation-period-in-days ${inShell(days)}`,
    causes: causesIn(answers, ['yearly', 'own-period'], standards),
    fact: 'rotationIsOffByDefault',
    more: [
      ...(isYearly ? (['rotationPeriodDefault'] as const) : (['rotationPeriodMin', 'rotationPeriodMax'] as const)),
      ...factsOf(standards),
      ...(ownKey?.multiRegion ? (['rotationIsOfThePrimary'] as const) : []),
    ],
  }
}

function onDemand({ ownKey }: Option, answers: Answers, standards: readonly Standard[], details: Details): AlsoNeeded {
  const isImported = ownKey?.origin === 'EXTERNAL'
  // what AWS KMS rotates by itself, it rotates for a standard in the other step
  const asking = isImported ? standards : []
  return {
    id: 'rotation-on-demand',
    title: 'Rotation on demand',
    says: [
      isImported
        ? 'AWS KMS does not rotate imported key material by itself. When it is time, import new key material, with import type NEW_KEY_MATERIAL; then run this command.'
        : 'Run this command whenever you want new key material.',
      ...asking.map((standard) => wants(standard)),
      `A key can be rotated so ${FACTS.onDemandRotationLimit.value} times in its life.`,
      ...(ownKey?.multiRegion
        ? [
            isImported
              ? 'Import into the primary key first, then the same key material into every replica, with import type EXISTING_KEY_MATERIAL; run the command in the Region of the primary key.'
              : 'Run it in the Region of the primary key.',
          ]
        : []),
    ].join(' '),
    command: `aws kms rotate-key-on-demand --region ${inShell(valueOf(details, 'region'))} --key-id ${inShell(valueOf(details, 'keyId'))}`,
    causes: causesIn(answers, isImported ? ['yearly', 'own-period', 'on-demand'] : ['on-demand'], asking),
    fact: isImported ? 'importedRotationSteps' : 'onDemandRotationWorks',
    more: [
      'onDemandRotationLimit',
      ...(isImported ? (['importedHasNoAutomaticRotation', 'newMaterialIsNamedAsNew'] as const) : []),
      ...factsOf(asking),
      ...(ownKey?.multiRegion ? (['rotationIsOfThePrimary'] as const) : []),
    ],
  }
}

/** The answer on rotation, if it is one of these, and the standards. */
const causesIn = (answers: Answers, rotation: readonly string[], standards: readonly Standard[]) => [
  ...choicesIn(answers, 'rotation')
    .filter(({ id }) => rotation.includes(id))
    .map((choice) => ({ question: 'rotation' as const, choice })),
  ...choicesIn(answers, 'standards')
    .filter(({ id }) => standards.some((standard) => standard.id === id))
    .map((choice) => ({ question: 'standards' as const, choice })),
]

const wants = ({ name, rotates }: Standard): string =>
  rotates?.within === 'a year'
    ? `${name} wants it automatic, and once a year at least.`
    : `${name} wants the key changed at the end of a cryptoperiod that you define.`

const factsOf = (standards: readonly Standard[]) => standards.flatMap(({ rotates }) => (rotates ? [rotates.fact] : []))
