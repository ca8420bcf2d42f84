/** A part of a page that search leads to: what stands below one heading, or one fact of the registry. */
export interface Section {
  /** the page, without the base path: `/rotation/` */
  readonly path: string
  /** the id on it, without `#`; empty for the top of the page */
  readonly anchor: string
  /** the title of the page */
  readonly page: string
  /** the heading above the text; empty at the top of the page */
  readonly heading: string
  /** without policies and commands: this is what an excerpt is cut from */
  readonly text: string
  /** the policies and commands; found by their words, and shown nowhere */
  readonly code?: string
  /** what the page says of itself to search engines; only on its top */
  readonly about?: string
  /** what else people call the subject of the page; only on its top, and shown nowhere */
  readonly alias?: string
}

/** Where the build puts all sections, without the base path. */
export const SECTIONS_FILE = 'search/sections.json'
