import type { Manifest } from 'vite'
import { cspMeta } from './csp.ts'

/** A document page is finished HTML with a few lines of script; an app page is taken over by React. */
export type PageKind = 'document' | 'app'

/** What src/prerender.tsx says about one page. */
export interface RenderedPage {
  kind: PageKind
  /** the tags its routes put into the head */
  head: string
  /** the contents of #root */
  html: string
  /** the routes it is made of, from the outermost */
  routeIds: string[]
}

const ENTRIES = { document: 'src/document.ts', app: 'src/main.tsx' } as const
const DEV_SCRIPT = '<script type="module" src="/src/main.tsx"></script>'

/**
 * Fills the shell (index.html) with one page.
 *
 * @param url the page's own address, or none if it has no lasting one
 * @param forPrograms further tags about a page that has one
 */
export function fillShell(
  shell: string,
  page: RenderedPage,
  manifest: Manifest,
  base: string,
  url?: string,
  forPrograms?: string,
): string {
  const slots: Record<string, string> = {
    '<html lang="en">': `<html lang="en" data-page="${page.kind}">`,
    '<!--head-->': [
      cspMeta,
      page.head,
      forPrograms,
      url && `<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">`,
    ]
      .filter(Boolean)
      .join('\n    '),
    [DEV_SCRIPT]: assetTags(page, manifest, base).join('\n    '),
    '<!--app-->': page.html,
  }
  let filled = shell.replaceAll('%BASE_URL%', () => base)
  for (const [slot, content] of Object.entries(slots)) {
    if (filled.split(slot).length !== 2) throw new Error(`index.html must contain ${slot} once`)
    filled = filled.replace(slot, () => content) // a function: `$&` in the content stays as it is
  }
  return filled
}

/** Fonts, styles and scripts, in the order in which the browser should ask for them. */
function assetTags({ kind, routeIds }: RenderedPage, manifest: Manifest, base: string): string[] {
  const entry = ENTRIES[kind]
  const keys = kind === 'app' ? [entry, ...routeIds.flatMap((id) => componentChunk(id, manifest) ?? [])] : [entry]
  const chunks = keys.flatMap((key) => withImports(key, manifest))
  const main = chunkOf(entry, manifest).file
  return [
    ...unique(chunks.flatMap(({ assets }) => assets ?? []).filter((file) => file.endsWith('.woff2'))).map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${file}">`,
    ),
    ...unique(chunks.flatMap(({ css }) => css ?? [])).map((file) => `<link rel="stylesheet" href="${base}${file}">`),
    // low: the page is readable without its scripts, so that they may wait for styles and fonts
    ...unique(chunks.map(({ file }) => file))
      .filter((file) => file !== main)
      .map((file) => `<link rel="modulepreload" fetchpriority="low" href="${base}${file}">`),
    `<script type="module" fetchpriority="low" src="${base}${main}"></script>`,
  ]
}

const unique = (files: string[]) => [...new Set(files)]

function chunkOf(key: string, manifest: Manifest) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`Vite's manifest has no ${key}`)
  return chunk
}

/** A chunk and all it imports statically, each once. */
function withImports(key: string, manifest: Manifest, seen = new Set<string>()): Manifest[string][] {
  if (seen.has(key)) return []
  seen.add(key)
  const chunk = chunkOf(key, manifest)
  return [chunk, ...(chunk.imports ?? []).flatMap((imported) => withImports(imported, manifest, seen))]
}

/**
 * The key of the chunk with a route's component, or none if the route has no component of its own chunk.
 * The router's ids and its file names say the same in two spellings: `/_app/wizard/$question/` is
 * `_app.wizard.$question.index.tsx` or `_app/wizard.$question/index.tsx`.
 */
export function componentChunk(routeId: string, manifest: Manifest): string | undefined {
  return Object.keys(manifest).find((key) => {
    const file = /^src\/routes\/(.+)\.tsx\?.*\btsr-split=component\b/.exec(key)?.[1]
    return file !== undefined && withoutIndex(file.replaceAll('.', '/')) === withoutIndex(routeId.replace(/^\//, ''))
  })
}

const withoutIndex = (path: string) => path.replace(/(^|\/)(index|route)?$/, '')
