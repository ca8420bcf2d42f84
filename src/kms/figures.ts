import { factOf, type FactId } from './facts.ts'

const number = (value: number) => value.toLocaleString('en-US')

/** Cents in full: $0.10, not $0.1. */
const dollars = (value: number) =>
  `$${value.toLocaleString('en-US', { minimumFractionDigits: Number.isInteger(value) ? 0 : 2 })}`

/** A fact's figure as text, with its unit: “365 days”, “$1 a month”, “99 %”; a year stands alone. */
export function figureOf(id: FactId): string {
  const { value, unit } = factOf(id)
  if (value === undefined) throw new Error(`the fact '${id}' has no figure; see src/kms/facts.ts`)
  if (unit === undefined) return String(value)
  switch (unit) {
    case 'USD a month':
      return `${dollars(value)} a month`
    case 'USD an hour':
      return `${dollars(value)} an hour`
    case 'USD per 10,000 requests':
      return `${dollars(value)} per 10,000 requests`
    case 'percent':
      return `${number(value)} %`
    case 'FIPS 140-3 level':
      return `FIPS 140-3 Level ${number(value)}`
    case 'days':
    case 'rotations':
    case 'seconds':
    case 'requests a month':
    case 'requests a second':
    case 'milliseconds':
    case 'minutes':
    case 'bytes':
    case 'characters':
    case 'principals':
    case 'KB':
    case 'KMS keys':
    case 'aliases':
    case 'grants':
    case 'hours':
      return `${number(value)} ${unit}`
  }
}

/** The figure without its unit, for ranges: “90 to 2,560 days”. */
export const rangeOf = (from: FactId, to: FactId) => `${number(factOf(from).value ?? Number.NaN)} to ${figureOf(to)}`
