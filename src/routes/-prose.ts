import { notFound } from '@tanstack/react-router'
import { PARTS, type Frontmatter, type Lead, type Part, type Place, type Prose } from '../ui/prose.ts'

/** Prose stays out of the browser's scripts: there it is finished HTML. */
const FILES =
  import.meta.env.SSR || import.meta.env.DEV ? import.meta.glob<Omit<Prose, 'file'>>('/content/**/*.mdx') : {}

const fileOf = (name: string) => `content/${name}.mdx`

/** @param name the file below `content/`, without its ending */
export async function loadProse(name: string): Promise<Prose> {
  const file = fileOf(name)
  const load = FILES[`/${file}`]
  if (!load) throw notFound()
  return { ...(await load()), file }
}

const leadTo = (name: string, { title, nav = title, description }: Frontmatter): Lead => ({
  path: `/${name}/`,
  name: nav,
  description,
})

/** The titles of the pages of a folder, by the name of each below it. */
export async function titlesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const start = `/content/${folder}/`
  const within = Object.entries(FILES).filter(([path]) => path.startsWith(start))
  return new Map(
    await Promise.all(
      within.map(
        async ([path, load]) => [path.slice(start.length, -'.mdx'.length), (await load()).frontmatter.title] as const,
      ),
    ),
  )
}

interface Chapter {
  readonly part: Part
  readonly pages: readonly Lead[]
}

/**
 * The guide, part by part, each page where its front matter puts it.
 *
 * @throws if two pages claim the same place, or one names a part that there is not
 */
export async function guide(): Promise<readonly Chapter[]> {
  const pages = await Promise.all(
    Object.entries(FILES).map(async ([path, load]) => {
      const name = path.replace(/^\/content\/|\.mdx$/g, '')
      return { name, frontmatter: (await load()).frontmatter }
    }),
  )
  const inGuide = pages.flatMap(({ name, frontmatter }) => {
    const { part, order = 0 } = frontmatter
    if (part === undefined) return []
    if (!PARTS.includes(part)) throw new Error(`${fileOf(name)}: there is no part "${part}"; see src/ui/prose.ts`)
    return [{ part, order, lead: leadTo(name, frontmatter) }]
  })
  return PARTS.map((part) => {
    const own = inGuide.filter((page) => page.part === part).toSorted((a, b) => a.order - b.order)
    const twice = own.find(({ order }, at) => order === own[at + 1]?.order)
    if (twice) throw new Error(`two pages of "${part}" have the order ${twice.order}: ${twice.lead.path} and the next`)
    return { part, pages: own.map(({ lead }) => lead) }
  }).filter((chapter) => chapter.pages.length > 0)
}

/** Where a page of the guide stands, and what to read before and after it; nothing for other pages. */
export async function placeOf(name: string): Promise<Place | undefined> {
  const chapters = await guide()
  const chapter = chapters.find(({ pages }) => pages.some(({ path }) => path === `/${name}/`))
  if (!chapter) return undefined
  const all = chapters.flatMap(({ pages }) => pages)
  const at = all.findIndex(({ path }) => path === `/${name}/`)
  return { part: chapter.part, siblings: chapter.pages, before: all[at - 1], after: all[at + 1] }
}
