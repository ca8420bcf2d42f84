import type { Move } from './guides/guide.ts'
import { cellOf } from './decide.ts'
import { GUIDES } from './guides.ts'
import { OPTIONS, optionOf, type OptionId } from './options.ts'
import { optionNameAt } from './services.ts'
import type { ServiceId } from './services/ids.ts'
import type { Service } from './services/service.ts'
import { inSentence, listOf } from './words.ts'

/** What protects the data now: a kind of key, or none. */
export type Today = OptionId | 'none'

/** What a service may use today, its default first: what it offers, and what does all that it asks for by itself. */
export function possibleToday(service: Service): Today[] {
  const offered = OPTIONS.filter(
    (option) => !service.notOffered[option.id] && service.needs.every((need) => cellOf(option, need, service).met),
  ).map(({ id }) => id)
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

/** Services for which “encrypts” is the wrong word, or would stand twice. */
const USED_TODAY: { readonly [Id in ServiceId]?: string } = {
  application: 'What you encrypt with today',
  'client-side-encryption': 'What you encrypt with today',
  'application-public-key': 'What you decrypt with today',
  'application-signing': 'What you sign with today',
  'application-mac': 'What you make HMAC tags with today',
  'application-key-agreement': 'What you derive secrets with today',
  'route53-dnssec': 'What you sign this hosted zone with today',
}

/** What the reader is asked about the past: “What encrypts this bucket today”. */
export const todayAt = (service: Service): string => USED_TODAY[service.id] ?? `What encrypts ${service.resource} today`

/** From where to where a way leads, in a few words: “From any key to the AWS owned key”. Nothing where it leads from any to any. */
export function routeOf({ from, to }: Move, service: Service): string | undefined {
  if (!from && !to) return undefined
  const namesOf = (ids: readonly Today[]) =>
    listOf([...new Set(ids.filter((id) => id === 'none' || possibleToday(service).includes(id)).map(nameOf))], 'or')
  const nameOf = (id: Today) => {
    if (id === 'none') return service.category === 'applications' ? 'no KMS key' : 'no key'
    const option = optionOf(id)
    return option.ownKey ? 'a customer managed key' : `the ${inSentence(optionNameAt(service, option))}`
  }
  const isFirst = from?.every((id) => id === 'none')
  return `From ${from ? namesOf(from) : 'any key'} to ${to ? namesOf(to) : isFirst ? 'a key' : 'another'}`
}

/**
 * Where new data goes under another key in place although its service otherwise keeps the key: “From the AWS owned key to a
 * customer managed key”. From no key to a first one is no other key.
 */
export function onlyRouteInPlace(service: Service): string | undefined {
  const { keyChange, moves } = GUIDES[service.id]
  const way = moves.find(({ how, from }) => how === 'in-place-new-data' && !from?.includes('none'))
  return keyChange.inPlace || !way ? undefined : routeOf(way, service)
}

/** What stands there today, by the name that the service gives it. Of a key of one’s own, another than the recommended one. */
export function nameToday(today: Today, service: Service): string {
  if (today === 'none') {
    if (service.id === 'route53-dnssec') return 'nothing: it is not signed'
    return service.category === 'applications' ? 'no KMS key' : 'no key'
  }
  const option = optionOf(today)
  if (!option.ownKey) return optionNameAt(service, option)
  return option.family === 'own-custody'
    ? `another key in an ${inSentence(option.name)}`
    : `another ${inSentence(option.name)}`
}
