import type { Move } from './guides/guide.ts'
import { GUIDES } from './guides.ts'
import { OPTIONS, optionOf, type OptionId } from './options.ts'
import type { Service } from './services/service.ts'

/** What protects the data now: a kind of key, or none. */
export type Today = OptionId | 'none'

/** What data of a service may lie under today, its default first. */
export function possibleToday(service: Service): Today[] {
  const offered = OPTIONS.filter(({ id }) => !service.notOffered[id]).map(({ id }) => id)
  return [...new Set<Today>([service.default, ...offered])]
}

/** The ways from one kind of key to another, the best first; between keys of one's own, from an old key to a new one. */
export const movesBetween = (service: Service, from: Today, to: OptionId): readonly Move[] =>
  GUIDES[service.id].moves.filter((move) => leadsFrom(move, from) && leadsTo(move, to))

const leadsFrom = (move: Move, from: Today) => move.from === undefined || move.from.includes(plain(from))

const leadsTo = (move: Move, to: OptionId) =>
  move.to === undefined || move.to.some((id) => id === to || id === plain(to))

/** To a service every key of one's own is the same. */
const plain = (today: Today): Today => (today !== 'none' && optionOf(today).ownKey ? 'customer-managed-key' : today)
