import type { ComponentType } from 'react'

/** The parts of the guide, in reading order. */
export const PARTS = [
  'Choose a key',
  'Let people and services in',
  'Encrypt',
  'Look after a key',
  'Look things up',
] as const
export type Part = (typeof PARTS)[number]

/** What stands at the top of a file of `content/`. */
export interface Frontmatter {
  readonly title: string
  readonly description: string
  /** Its name where there is little room. */
  readonly nav?: string
  /** A wide page leaves the room at the side to its tables. */
  readonly wide?: boolean
  /** The part of the guide that it belongs to, and its place there; other pages stand outside the guide. */
  readonly part?: Part
  readonly order?: number
}

/** A page of `content/`, as build/mdx.ts compiles it. */
export interface Prose {
  readonly default: ComponentType<{ components?: object }>
  readonly frontmatter: Frontmatter
  readonly toc: readonly { depth: 2 | 3; id: string; text: string }[]
  /** from the root of the repository */
  readonly file: string
}

/** A page as others lead to it. */
export interface Lead {
  readonly path: string
  readonly name: string
  readonly description: string
}

/** Where a page of the guide stands: its part with the pages of it, and what to read before and after. */
export interface Place {
  readonly part: Part
  readonly siblings: readonly Lead[]
  readonly before: Lead | undefined
  readonly after: Lead | undefined
}
