import { notFound } from '@tanstack/react-router'
import { pageHead } from '../ui/page-head.ts'
import type { Prose } from '../ui/prose-page.tsx'

/** Prose stays out of the browser's scripts: there it is finished HTML. */
const PAGES = import.meta.env.SSR || import.meta.env.DEV ? import.meta.glob<Prose>('/content/**/*.mdx') : {}

/** @param name the file below `content/`, without its ending */
export async function loadProse(name: string): Promise<Prose> {
  const load = PAGES[`/content/${name}.mdx`]
  if (!load) throw notFound()
  return load()
}

export const proseHead = (prose: Prose | undefined) =>
  prose ? pageHead(prose.frontmatter.title, prose.frontmatter.description) : {}
