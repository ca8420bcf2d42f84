import { cellOf } from './decide.ts'
import { GUIDES } from './guides.ts'
import { KEY_USES } from './key-uses.ts'
import type { OptionId } from './options.ts'
import { SEARCH_WORDS } from './search-words.ts'
import { allEdges } from './service-edges.ts'
import { offeredAt, simplestAt } from './service-choice.ts'
import { SERVICES } from './services.ts'
import { CATEGORIES } from './services/service.ts'
import type { ServiceId } from './services/ids.ts'

/** A service in one row: what to know before its page is opened. */
export interface ServiceRow {
  readonly id: ServiceId
  readonly name: string
  readonly hint: string
  readonly category: string
  /** what encrypts the data if nobody chooses; absent where no service of AWS would: in code of one's own, and for signing */
  readonly byDefault: OptionId | 'none' | undefined
  /** the simplest kind of key that does what the service asks; none where nothing fits */
  readonly simplest: OptionId | undefined
  /** Whether other accounts can be let in without a key of one's own; absent where sharing is not a thing of the service. */
  readonly sharesUnder: 'any' | 'own-key' | undefined
  /** Whether another key is set in place, or the data has to move; a key that encrypts no data is replaced by a new one. */
  readonly changes: 'in-place' | 'data-moves' | 'replaced'
  readonly deliveries: number
  /** what people call it, in small letters */
  readonly words: string
}

/** All services, in the order in which they are shown. */
export function serviceRows(): readonly ServiceRow[] {
  const edges = allEdges()
  return SERVICES.map((service) => {
    const { id, name, hint, category, sharedUses } = service
    return {
      id,
      name,
      hint,
      category: CATEGORIES[category],
      byDefault: category === 'applications' || KEY_USES[id].notSymmetric ? undefined : service.default,
      simplest: simplestAt(service)?.id,
      sharesUnder:
        sharedUses.length === 0
          ? undefined
          : offeredAt(service).some((option) => !option.ownKey && cellOf(option, 'sharing', service).met)
            ? 'any'
            : 'own-key',
      changes: GUIDES[id].keyChange.inPlace ? 'in-place' : KEY_USES[id].notSymmetric ? 'replaced' : 'data-moves',
      deliveries: edges.filter(({ into }) => into === id).length,
      words: [name, hint, id, ...SEARCH_WORDS[id]].join(' ').toLowerCase(),
    }
  })
}
