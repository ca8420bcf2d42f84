import { text } from 'node:stream/consumers'
import { createMemoryHistory, rootRouteId, RouterProvider } from '@tanstack/react-router'
import { renderToString } from 'react-dom/server'
import { prerenderToNodeStream } from 'react-dom/static'
import { dataFiles } from './kms/data.ts'
import { factOf, factsOn } from './kms/facts.ts'
import { CHANGES } from './kms/history.ts'
import { SUBJECT_IDS } from './kms/subjects.ts'
import { type Family, isOptionId, optionOf, OPTIONS } from './kms/options.ts'
import { QUESTIONS } from './kms/questions.ts'
import { simplestAt } from './kms/service-choice.ts'
import { SEARCH_WORDS } from './kms/search-words.ts'
import { allEdges } from './kms/service-edges.ts'
import { isServiceId, optionNameAt, serviceOf } from './kms/services.ts'
import { SERVICE_IDS } from './kms/services/ids.ts'
import { createAppRouter } from './router.tsx'
import { IslandRenderer } from './ui/island.tsx'

/** Only for the names of the files: the pages load their prose themselves. */
const PROSE = Object.keys(import.meta.glob('/content/**/*.mdx'))

/** Every page of the site, without the base path. */
export function paths(): string[] {
  return [
    ...PROSE.map((file) =>
      file
        .replace(/^\/content/, '')
        .replace(/(index)?\.mdx$/, '/')
        .replace('//', '/'),
    ),
    '/guide/',
    '/cases/',
    '/services/',
    ...SERVICE_IDS.map((id) => `/services/${id}/`),
    '/deliveries/',
    ...allEdges().map(({ id }) => `/deliveries/${id}/`),
    '/wizard/',
    ...QUESTIONS.map(({ id }) => `/wizard/${id}/`),
    ...OPTIONS.map(({ id }) => `/recommendation/${id}/`),
    '/recommendation/nothing-fits/',
    '/paths/',
    '/compare-links/',
    '/findings/',
    '/plan/',
    '/sources/',
    ...SUBJECT_IDS.filter((subject) => factsOn(subject).length > 0).map((subject) => `/sources/${subject}/`),
    '/404/',
  ]
}

/** The key that a page is about, for its picture: a kind of key, or the one to take at a service. */
export function keyOn(path: string): { family: Family; says?: string } | undefined {
  const [, folder, id = ''] = path.split('/')
  if (folder === 'recommendation' && isOptionId(id)) return { family: optionOf(id).family }
  if (folder !== 'services' || !isServiceId(id)) return undefined
  const service = serviceOf(id)
  const simplest = simplestAt(service)
  return simplest && { family: simplest.family, says: `The simplest: ${optionNameAt(service, simplest)}` }
}

/** What people call the service that a page is about, or keep in it; nothing for other pages. */
export function aliases(path: string): readonly string[] {
  const id = SERVICE_IDS.find((service) => path === `/services/${service}/`)
  return id === undefined ? [] : SEARCH_WORDS[id]
}

/** The files for programs, by their path without the base path. */
export const files = (): [path: string, content: string][] =>
  Object.entries(dataFiles()).map(([name, content]) => [`/data/${name}`, content])

/** The entries of the feed, newest first. */
export const changes = () =>
  CHANGES.map(({ id, date, title, means, facts }) => ({
    id,
    date,
    title,
    says: [means, ...facts.map((fact) => `${factOf(fact).says} (${factOf(fact).source.title})`)],
  }))

/** Renders one page. Throws if it has no route, redirects, or a component of it throws. */
export async function render(path: string) {
  const history = createMemoryHistory({ initialEntries: [import.meta.env.BASE_URL + path.slice(1)] })
  const router = createAppRouter({ history, isServer: true })
  await router.load()

  const { matches, location } = router.state
  if (matches.length === 0 || location.href !== path) throw new Error('redirects')
  for (const { status, error } of matches) if (status === 'error') throw error
  // without a route, the router ends on the root and says "not found" there
  const found = matches.every(({ status }) => status === 'success') && matches.at(-1)?.routeId !== rootRouteId
  if (!found && path !== '/404/') throw new Error('has no route')
  const kind = matches.findLast(({ staticData }) => staticData.kind)?.staticData.kind
  if (!kind) throw new Error("none of its routes says staticData: { kind: 'document' } or 'app'")

  const errors: unknown[] = []
  const { prelude } = await prerenderToNodeStream(
    <IslandRenderer value={renderToString}>
      <RouterProvider router={router} />
    </IslandRenderer>,
    {
      // Anything less moves long content to the end of the page, with an inline script to put it back.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      // React would print the fallback of the nearest <Suspense> and carry on.
      onError: (error) => void errors.push(error),
    },
  )
  const rendered = await text(prelude)
  if (errors.length > 0) throw errors[0]

  // React prints the tags that belong into the head before everything else
  const head = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)[^>]*>)*/.exec(rendered)?.[0] ?? ''
  return { kind, head, html: rendered.slice(head.length), routeIds: matches.map(({ routeId }) => routeId) }
}
