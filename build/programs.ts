/** A page as programs hear of it. */
export interface Listed {
  /** without base */
  readonly path: string
  readonly title: string
  readonly description: string
}

const GROUPS: readonly { heading: string; has: (path: string) => boolean }[] = [
  { heading: 'Cases, each with its policies', has: (path) => path.startsWith('/cases/') },
  { heading: 'Services', has: (path) => path.startsWith('/services/') },
  { heading: 'Deliveries by AWS services', has: (path) => path.startsWith('/deliveries/') },
  { heading: 'Kinds of key', has: (path) => path.startsWith('/recommendation/') },
  { heading: 'Facts with their sources', has: (path) => path.startsWith('/sources/') },
]

/** Where the Markdown copy of a page stands. */
export const copyPath = (path: string) => `${path}index.md`

/**
 * The site for language models, as llmstxt.org has it: what it is, and its pages by their Markdown copies.
 *
 * @param site address of the site, with a slash at the end
 */
export function llmsTxt(pages: readonly Listed[], site: string): string {
  const line = ({ path, title, description }: Listed) =>
    `- [${title}](${site}${copyPath(path).slice(1)}): ${description}`
  // questions one by one say nothing without the answers before them
  const told = pages.filter(({ path }) => !/^\/wizard\/./.test(path))
  const isGrouped = ({ path }: Listed) => GROUPS.some(({ has }) => has(path))
  const home = told.find(({ path }) => path === '/')
  return (
    [
      `# ${home?.title ?? 'Which KMS key?'}`,
      `> ${home?.description ?? ''}`,
      `Every statement about AWS has a source and the day on which it was checked. The tables are also at ${site}data/facts.json, ${site}data/services.json and beside them. A link to /recommendation/ with answers in its query opens what follows from them.`,
      '## Guide',
      told
        .filter((page) => !isGrouped(page))
        .map(line)
        .join('\n'),
      ...GROUPS.flatMap(({ heading, has }) => {
        const own = told.filter(({ path }) => has(path))
        return own.length > 0 ? [`## ${heading}`, own.map(line).join('\n')] : []
      }),
    ].join('\n\n') + '\n'
  )
}

/** What a page is, for search engines: schema.org in JSON, safe inside a script element. */
export function jsonLd({ path, title, description }: Listed, url: string, site: string): string {
  const about = { '@type': 'WebSite', name: 'Which KMS key?', url: site }
  const first = path.split('/')[1] ?? ''
  const crumbs = [
    { name: 'Which KMS key?', item: site },
    ...(path.split('/').length > 3 ? [{ name: CRUMBS[first] ?? first, item: `${site}${first}/` }] : []),
    { name: title, item: url },
  ]
  const data =
    path === '/'
      ? { '@context': 'https://schema.org', ...about, description, inLanguage: 'en' }
      : {
          '@context': 'https://schema.org',
          '@type': 'TechArticle',
          headline: title,
          description,
          url,
          inLanguage: 'en',
          isPartOf: about,
          breadcrumb: {
            '@type': 'BreadcrumbList',
            itemListElement: crumbs.map((crumb, at) => ({ '@type': 'ListItem', position: at + 1, ...crumb })),
          },
        }
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
}

/** What the folders of the site are called. */
const CRUMBS: Readonly<Record<string, string>> = {
  cases: 'Worked cases',
  deliveries: 'Deliveries',
  services: 'Services',
  sources: 'Sources',
  wizard: 'Wizard',
}
