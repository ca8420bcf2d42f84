import { createElement, type ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'

const ISLANDS = import.meta.glob<ComponentType<object>>('./ui/islands/*.tsx', { import: 'default' })

/** Brings the islands of a document page to life; each loads its own code. */
export function wakeIslands(islands: Iterable<HTMLElement>) {
  for (const root of islands) {
    const load = ISLANDS[`./ui/islands/${root.dataset.island}.tsx`]
    const props: unknown = JSON.parse(root.dataset.props ?? '{}')
    void load?.().then((island) => hydrateRoot(root, createElement(island, props as object)))
  }
}
