import { cellOf } from '../kms/decide.ts'
import { NEEDS, OPTIONS, type NeedId, type Option, type OptionId } from '../kms/options.ts'
import { keyPriceOf, requestPriceOf, type Price } from '../kms/prices.ts'
import { SERVICES } from '../kms/services.ts'
import type { Service } from '../kms/services/service.ts'
import { factHref } from './fact-href.ts'

/** Whether a kind of key meets a need, where that is said, and the number of the note on services that depart. */
export interface ComparisonCell {
  readonly met: boolean
  readonly href: string
  readonly note?: number
}

export interface ComparisonRow {
  readonly need: NeedId
  readonly says: string
  /** One for each column, in their order. */
  readonly cells: readonly ComparisonCell[]
}

/** What is no yes or no: a price in a few words, and where it is said. */
export interface ComparisonPrices {
  readonly says: string
  /** One for each column, in their order. */
  readonly cells: readonly { readonly value: string; readonly href: string }[]
}

/** Where services depart from cells of the table: the same ones, in the same way, are one note. */
export interface ComparisonNote {
  readonly met: boolean
  readonly services: readonly { readonly name: string; readonly href: string }[]
}

/** The table that decides, in plain data: an island gets it as JSON, and needs no facts to show it. */
export interface Comparison {
  readonly rows: readonly ComparisonRow[]
  /** By their number, from 1. */
  readonly notes: readonly ComparisonNote[]
}

/** The kinds of key in a table, simplest first. */
export const columnsOf = (options?: readonly OptionId[]): readonly Option[] =>
  OPTIONS.filter(({ id }) => !options || options.includes(id))

/** @param service the table as it is at this service, without notes on others */
export function comparisonOf(needs: readonly NeedId[], columns: readonly Option[], service?: Service): Comparison {
  const notes = new Map<string, ComparisonNote>()
  const numberOf = (note: ComparisonNote | undefined) => {
    if (!note) return undefined
    const key = JSON.stringify(note)
    notes.set(key, note)
    return [...notes.keys()].indexOf(key) + 1
  }
  const rows = needs.map((need) => ({
    need,
    says: NEEDS[need].says,
    cells: columns.map((option): ComparisonCell => {
      const { met, fact } = cellOf(option, need, service)
      const note = service ? undefined : numberOf(noteFor(option, need))
      return { met, href: factHref(fact), ...(note !== undefined && { note }) }
    }),
  }))
  return { rows, notes: [...notes.values()] }
}

function noteFor(option: Option, need: NeedId): ComparisonNote | undefined {
  const { met } = option.cells[need]
  const services = SERVICES.flatMap(({ name, departs }) => {
    const cell = departs[option.id]?.[need]
    return cell && cell.met !== met ? [{ name: name.replace('Amazon ', ''), href: factHref(cell.fact) }] : []
  })
  return services.length > 0 ? { met: !met, services } : undefined
}

const PRICES: readonly { readonly says: string; readonly of: (option: Option) => Price }[] = [
  { says: 'A month', of: (option) => keyPriceOf(option) },
  { says: 'Requests to AWS KMS', of: requestPriceOf },
]

/** The rows on money, for the table of all needs. */
export const pricesOf = (columns: readonly Option[]): readonly ComparisonPrices[] =>
  PRICES.map(({ says, of }) => ({
    says,
    cells: columns.map((option) => {
      const { value, fact } = of(option)
      return { value, href: factHref(fact) }
    }),
  }))
