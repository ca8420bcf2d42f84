import { breakEven, costAt, inUsd, monthlyCost, type BreakEven, type Contender, type Use } from '../kms/cost.ts'
import type { Family, Option, OptionId } from '../kms/options.ts'

/** Kinds of key whose cost is the same at every volume, as one line of the chart. */
export interface Curve {
  /** Stands at the end of the line, in the legend and in the table. */
  readonly letter: string
  readonly family: Family
  readonly names: string
  readonly options: readonly OptionId[]
  readonly contender: Contender
  /** With S3 Bucket Keys. */
  readonly dashed: boolean
  /** With S3 Bucket Keys or without; both where that makes no difference. */
  readonly settings: readonly boolean[]
}

/** Powers of ten that the chart spans at least. */
const FIRST = 3
const LAST = 9

/** The decades of volume that the chart spans, as powers of ten: at least a thousand to a billion, and the reader’s own. */
export const decadesFor = (volume: number): { first: number; last: number } => ({
  first: FIRST,
  last: Math.max(LAST, Math.ceil(Math.log10(Math.max(1, volume)))),
})

const powersOfTen = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at))

/** The volumes that the axis and the table name. */
export const ticksFor = (volume: number): number[] => {
  const { first, last } = decadesFor(volume)
  return powersOfTen(first, last)
}

/** Steps of the chart’s cursor in a decade. */
const STEPS = 10

/** How many steps the cursor has. */
export const stepsFor = (volume: number): number => {
  const { first, last } = decadesFor(volume)
  return (last - first) * STEPS
}

/** The volume of a step, with two digits that count. */
export const volumeAt = (step: number): number => Number((10 ** (FIRST + step / STEPS)).toPrecision(2))

/** The step closest to a volume. */
export const stepOf = (volume: number): number =>
  Math.max(0, Math.round((Math.log10(Math.max(1, volume)) - FIRST) * STEPS))

/** A scale for volumes: equal distances for equal factors; what is below the first decade stays at its edge. */
export const volumeScale = (first: number, last: number, from: number, to: number) => (volume: number) =>
  from + ((Math.log10(Math.max(10 ** first, volume)) - first) / (last - first)) * (to - from)

/** A scale for costs that has a place for 0 USD: almost even below a dollar, then equal distances for equal factors. */
export const costScale = (max: number, from: number, to: number) => {
  const shrink = (cost: number) => Math.log10(1 + cost)
  return (cost: number) => from + (shrink(cost) / shrink(max)) * (to - from)
}

/** 0, 1, 10, … up to the first power of ten that is not below the highest cost. */
export const costTicks = (highest: number): number[] => [
  0,
  ...powersOfTen(0, Math.max(1, Math.ceil(Math.log10(Math.max(1, highest))))),
]

/**
 * The lines to draw. For Amazon S3 each kind of key stands twice, with S3 Bucket Keys and without. Kinds of key whose sum
 * leaves out a cost are no line: theirs would lie too low.
 */
export function curvesOf(options: readonly Option[], use: Use): Curve[] {
  const probes = [0, ...powersOfTen(FIRST, LAST), use.prices.freeRequests + 1]
  const merged = new Map<string, { family: Family; members: { option: Option; bucketKeys: boolean }[] }>()
  for (const option of options) {
    if (monthlyCost({ ...use, option: option.id }).isLowerBound) continue
    for (const bucketKeys of use.traffic.kind === 's3' ? [false, true] : [false]) {
      const costs = probes.map((volume) => costAt({ option: option.id, bucketKeys }, use, volume))
      const key = [option.family, ...costs].join()
      const known = merged.get(key) ?? { family: option.family, members: [] }
      known.members.push({ option, bucketKeys })
      merged.set(key, known)
    }
  }
  return [...merged.values()].flatMap(({ family, members }, at) => {
    const [first] = members
    if (!first) return []
    const withKeys = new Set(members.map(({ bucketKeys }) => bucketKeys))
    const kinds = [...new Set(members.map(({ option }) => option))]
    const suffix =
      use.traffic.kind !== 's3' || withKeys.size > 1 ? '' : first.bucketKeys ? ', Bucket Keys on' : ', Bucket Keys off'
    return [
      {
        letter: String.fromCodePoint(65 + at),
        family,
        names: kinds.map(({ shortName }) => shortName).join(' / ') + suffix,
        options: kinds.map(({ id }) => id),
        contender: { option: first.option.id, bucketKeys: first.bucketKeys },
        dashed: withKeys.size === 1 && first.bucketKeys,
        settings: [...withKeys],
      },
    ]
  })
}

/** Points of a line, in volume and USD: every step, and where the free requests end. */
export function pointsOf({ contender }: Curve, use: Use, steps: number): { volume: number; cost: number }[] {
  const volumes = new Set(Array.from({ length: steps + 1 }, (_, step) => volumeAt(step)))
  volumes.add(use.prices.freeRequests)
  return [...volumes]
    .filter((volume) => volume >= volumeAt(0))
    .toSorted((a, b) => a - b)
    .map((volume) => ({ volume, cost: inUsd(costAt(contender, use, volume)) }))
}

export interface Meeting {
  readonly one: Curve
  readonly other: Curve
  readonly even: BreakEven & { readonly kind: 'at' | 'up-to' }
}

/**
 * Where an option’s lines meet those worth comparing with: of other kinds of key with the same setting of S3 Bucket Keys, and
 * its own with the other setting. Nobody chooses between one kind without Bucket Keys and another with them.
 */
export function meetingsOf(option: OptionId, curves: readonly Curve[], use: Use): Meeting[] {
  const own = curves.filter(({ options }) => options.includes(option))
  const isAlike = (one: Curve, other: Curve) =>
    own.includes(other)
      ? curves.indexOf(one) < curves.indexOf(other)
      : other.settings.some((setting) => one.settings.includes(setting))
  return own.flatMap((one) =>
    curves
      .filter((other) => isAlike(one, other))
      .flatMap((other) => {
        const even = breakEven(one.contender, other.contender, use)
        return (even.kind === 'at' || even.kind === 'up-to') && even.volume > 0 ? [{ one, other, even }] : []
      }),
  )
}
