import { Parser } from 'htmlparser2'

/** What a built page contains, as far as the checks of the whole site need to know. */
export interface Inspection {
  ids: Set<string>
  /** the ids of headings of the second and third level, in order */
  headings: string[]
  /** every `href` and `src`, as written */
  links: string[]
  title: string
  description: string
  /** asks search engines not to list it */
  noindex: boolean
  /** what is wrong with the page whatever the others contain */
  problems: string[]
}

/** Reads a page, and notes what the Content-Security-Policy would block, ids used twice and a missing title. */
export function inspect(html: string): Inspection {
  const found: Inspection = {
    ids: new Set(),
    headings: [],
    links: [],
    title: '',
    description: '',
    noindex: false,
    problems: [],
  }
  let titles = 0
  let inSvg = 0
  let inTitle = false
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'svg') inSvg++
      if (tag === 'title' && !inSvg) titles++
      inTitle = tag === 'title' && !inSvg
      // a data block is never run, and the policy lets it be
      if (tag === 'script' && !attributes.src && attributes.type !== 'application/ld+json')
        found.problems.push('inline <script>')
      if (tag === 'style') found.problems.push('inline <style>')
      if (tag === 'meta' && attributes.name === 'description') found.description = attributes.content ?? ''
      if (tag === 'meta' && attributes.name === 'robots' && attributes.content?.includes('noindex'))
        found.noindex = true
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'style' || name.startsWith('on')) found.problems.push(`<${tag} ${name}="${value}">`)
        if (value.startsWith('javascript:')) found.problems.push(`<${tag} ${name}="${value}">`)
        if (name === 'id' && found.ids.has(value)) found.problems.push(`id "${value}" twice`)
        if (name === 'id') found.ids.add(value)
        if (name === 'id' && (tag === 'h2' || tag === 'h3')) found.headings.push(value)
        if (name === 'href' || name === 'src') found.links.push(value)
      }
    },
    ontext(text) {
      if (inTitle) found.title += text
    },
    onclosetag(tag) {
      inTitle = false
      if (tag === 'svg') inSvg--
    },
  })
  parser.end(html)
  if (titles !== 1) found.problems.push(`${titles} <title>s instead of one`)
  return found
}

/**
 * Checks the links of all pages against each other and the files around them.
 *
 * @param pages by path without base (`/wizard/`)
 * @param files the other files of the site, as paths without base (`/favicon.svg`)
 * @returns one line per problem, beginning with the page's path
 */
export function siteProblems(pages: Map<string, Inspection>, files: Set<string>, base: string): string[] {
  const problems: string[] = []
  for (const [path, page] of pages) {
    for (const problem of new Set(page.problems)) problems.push(`${path}: ${problem}`)
    for (const link of new Set(page.links)) {
      const problem = linkProblem(link, path)
      if (problem) problems.push(`${path}: ${link} ${problem}`)
    }
  }
  return problems

  function linkProblem(link: string, from: string): string | undefined {
    const site = 'https://site.invalid'
    const url = new URL(link, site + base + from.slice(1))
    if (url.origin !== site) return undefined
    if (!url.pathname.startsWith(base)) return `leads out of ${base}`
    const path = '/' + decodeURIComponent(url.pathname.slice(base.length))
    const target = pages.get(path)
    if (!target) {
      if (files.has(path)) return undefined
      return pages.has(`${path}/`) ? 'lacks its final slash' : 'leads nowhere'
    }
    // what an app page shows for a query is not in its prerendered HTML
    if (!url.hash || url.search) return undefined
    const id = decodeURIComponent(url.hash.slice(1))
    return id === 'top' || target.ids.has(id) ? undefined : `leads to no id on ${path}`
  }
}

/** Ids of headings by the path of their page, as golden/headings.json keeps them. */
export type Headings = { readonly [path: string]: readonly string[] }

/**
 * Ids of headings are promises: people link to them.
 *
 * @param promised what there was once
 * @returns one line for each id that is not on its page any more, be it on a heading or elsewhere
 */
export const brokenPromises = (promised: Headings, pages: ReadonlyMap<string, Inspection>): string[] =>
  Object.entries(promised).flatMap(([path, ids]) => {
    const page = pages.get(path)
    if (!page) return [`${path}: the page is gone, and its headings were promised; see golden/headings.json`]
    return ids
      .filter((id) => !page.ids.has(id))
      .map((id) => `${path}: #${id} is gone, and was promised: give that id to what took its place`)
  })
