import { createContext, createElement, useContext, type ComponentType, type ReactElement } from 'react'

/** A part of a document page that comes to life: a file of `islands/`, by its name. */
type Island = ComponentType<object>

const ISLANDS: Record<string, Island> =
  import.meta.env.SSR || import.meta.env.DEV
    ? import.meta.glob<Island>('./islands/*.tsx', { eager: true, import: 'default' })
    : {}

/**
 * Turns an island to HTML as a tree of its own, as the browser will later find it: React counts its ids from the root.
 * Only the prerenderer sets it; the development server renders islands like any component.
 */
export const IslandRenderer = createContext<((island: ReactElement) => string) | undefined>(undefined)

interface Props {
  name: string
  /** What it shows, where that would drag too much into the browser's script. Written into the page as JSON. */
  props?: object
}

/**
 * An island in a document page: finished HTML that the browser takes over when it has loaded, see src/islands.tsx.
 *
 * @throws if there is no such island
 */
export function IslandOf({ name, props }: Props) {
  const render = useContext(IslandRenderer)
  const island = ISLANDS[`./islands/${name}.tsx`]
  if (!island) throw new Error(`there is no island "${name}" in src/ui/islands/`)
  const element = createElement(island, props)
  return render ? (
    <div
      data-island={name}
      data-props={props && JSON.stringify(props)}
      dangerouslySetInnerHTML={{ __html: render(element) }}
    />
  ) : (
    <div>{element}</div>
  )
}
