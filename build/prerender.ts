import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest, Plugin } from 'vite'
import { atomFeed, type FeedEntry } from './feed.ts'
import { hostFiles } from './host-files.ts'
import { brokenPromises, inspect, siteProblems, type Headings, type Inspection } from './inspect.ts'
import { markdownOf } from './markdown.ts'
import { painter, picturePath, pictureTags, type KeyOnPage } from './og.ts'
import { copyPath, jsonLd, llmsTxt, type Listed } from './programs.ts'
import { sectionsOf } from './sections.ts'
import { fillShell, type RenderedPage } from './tags.ts'
import { SECTIONS_FILE, type Section } from '../src/search/section.ts'

/** What src/prerender.tsx exports. */
interface Prerenderer {
  paths(): string[]
  files(): [path: string, text: string][]
  changes(): FeedEntry[]
  keyOn(path: string): KeyOnPage | undefined
  aliases(path: string): readonly string[]
  render(path: string): Promise<RenderedPage>
}

/** What titles of pages end with. */
const SITE_IN_TITLE = / · Which KMS key\?$/

const SSR_FOLDER = 'node_modules/.cache/prerender'

/**
 * Writes every page to HTML at the end of `vite build`, which first builds the scripts of the browser and then the
 * same pages for Node.js. A page that cannot be rendered, or that does not keep the promises in {@link inspect},
 * stops the build; all problems are listed at once.
 *
 * @param siteUrl where the site will be found, without its base path: for the sitemap and canonical links
 */
export function prerender(siteUrl: string): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      environments: {
        client: { build: { manifest: true, rolldownOptions: { input: ['src/document.ts', 'src/main.tsx'] } } },
        ssr: {
          build: {
            ssr: true,
            outDir: SSR_FOLDER,
            emptyOutDir: true,
            copyPublicDir: false,
            minify: false,
            rolldownOptions: { input: 'src/prerender.tsx' },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments
          if (client) await builder.build(client)
          if (ssr) await builder.build(ssr)
        },
      },
    }),
    buildApp: {
      order: 'post',
      async handler({ config: { root, base, logger, isProduction }, environments }) {
        const dist = resolve(root, environments.client?.config.build.outDir ?? 'dist')
        const shell = readFileSync(join(root, 'index.html'), 'utf8')
        const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
        rmSync(join(dist, '.vite'), { recursive: true })
        const prerenderer: Prerenderer = await import(pathToFileURL(join(root, SSR_FOLDER, 'prerender.js')).href)

        const pages = new Map<string, Inspection>()
        const sections: Section[] = []
        const forPrograms: Listed[] = []
        const site = siteUrl + base
        const tagsFor = (page: Listed, url: string) =>
          `<link rel="alternate" type="text/markdown" href="${base}${copyPath(page.path).slice(1)}"><script type="application/ld+json">${jsonLd(page, url, site)}</script>`
        const paint = await painter(root)
        const pictures: Promise<void>[] = []
        const problems: string[] = []
        const failed: string[] = []
        for (const path of prerenderer.paths()) {
          try {
            const page = await prerenderer.render(path)
            const url = path === '/404/' ? undefined : site + path.slice(1)
            const { title: full, description, noindex } = inspect(page.head)
            const title = full.replace(SITE_IN_TITLE, '')
            const listed = url && !noindex ? { path, title, description } : undefined
            const pictured = { title, description, key: prerenderer.keyOn(path) }
            const tags =
              url && [listed && tagsFor(listed, url), pictureTags(path, pictured, site)].filter(Boolean).join('')
            const html = fillShell(shell, page, manifest, base, url, tags)
            const inspection = inspect(html)
            pages.set(path, inspection)
            if (url && listed) {
              forPrograms.push(listed)
              sections.push(...sectionsOf(path, html, prerenderer.aliases(path)))
              write(join(dist, copyPath(path)), markdownOf(html, url))
            }
            if (url) pictures.push(paint(pictured).then((png) => write(join(dist, picturePath(path)), png)))
            write(join(dist, path === '/404/' ? '404.html' : `${path}index.html`), html)
          } catch (error) {
            failed.push(path)
            problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
          }
        }

        await Promise.all(pictures)
        write(join(dist, SECTIONS_FILE), JSON.stringify(sections))
        write(join(dist, 'llms.txt'), llmsTxt(forPrograms, site))
        for (const [path, text] of prerenderer.files()) write(join(dist, path), text)

        write(join(dist, 'feed.xml'), atomFeed(siteUrl + base, prerenderer.changes()))

        const listed = [...pages].filter(([path, { noindex }]) => path !== '/404/' && !noindex).map(([path]) => path)
        const robots = join(dist, 'robots.txt')
        for (const [name, text] of Object.entries(hostFiles({ siteUrl, base, listed }))) {
          write(
            join(dist, name),
            name === 'robots.txt' && existsSync(robots) ? readFileSync(robots, 'utf8') + text : text,
          )
        }

        const files = readdirSync(dist, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
        // a link to a page that failed is not a second problem
        problems.push(...siteProblems(pages, new Set([...files, ...failed]), base))
        const promised: Headings = JSON.parse(readFileSync(join(root, 'golden/headings.json'), 'utf8'))
        problems.push(
          ...brokenPromises(promised, pages).filter((line) => !failed.some((path) => line.startsWith(`${path}:`))),
        )
        for (const key of Object.keys(manifest)) {
          if (isProduction && key.startsWith('content/'))
            problems.push(`${key}: prose must not be in the browser's scripts`)
        }
        if (problems.length > 0) throw new Error(`${problems.length} problems in the pages:\n${problems.join('\n')}`)
        logger.info(`${pages.size} pages written and checked`)
      },
    },
  }
}

function write(file: string, text: string | Uint8Array) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
