import { factOf, type FactId } from './facts.ts'

const number = (value: number) => value.toLocaleString('en-US')

/** A fact's figure as text, with its unit: “365 days”, “$1 a month”, “99 %”; a year stands alone. */
export function figureOf(id: FactId): string {
  const { value, unit } = factOf(id)
  if (value === undefined) throw new Error(`the fact '${id}' has no figure; see src/kms/facts.ts`)
  if (unit === undefined) return String(value)
  switch (unit) {
    case 'USD a month':
      return `$${number(value)} a month`
    case 'USD an hour':
      return `$${number(value)} an hour`
    case 'USD per 10,000 requests':
      return `$${number(value)} per 10,000 requests`
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
    case 'grants':
    case 'hours':
      return `${number(value)} ${unit}`
  }
}

/** The figure without its unit, for ranges: “90 to 2,560 days”. */
export const rangeOf = (from: FactId, to: FactId) => `${number(factOf(from).value ?? Number.NaN)} to ${figureOf(to)}`
