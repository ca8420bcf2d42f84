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
  readonly text: string
  /** what else people call the subject of the page; only on its top, and shown nowhere */
  readonly alias?: string
}

/** Where the build puts all sections, without the base path. */
export const SECTIONS_FILE = 'search/sections.json'
