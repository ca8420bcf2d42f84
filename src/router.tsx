import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { routeTree } from './routeTree.gen.ts'

/** The router, for the browser or, with a history of its own, for the prerenderer. */
export const createAppRouter = (options: { history?: RouterHistory; isServer?: boolean } = {}) =>
  createRouter({
    routeTree,
    basepath: import.meta.env.BASE_URL,
    trailingSlash: 'always',
    defaultPreload: 'intent',
    // on the server this option prints an inline script, which the Content-Security-Policy would block
    scrollRestoration: !import.meta.env.SSR,
    parseSearch,
    stringifySearch,
    ...options,
  })

/** Reads a query as plain strings: `?service=s3` is `{ service: 's3' }`. The first of repeated keys wins. */
export function parseSearch(query: string): Record<string, string> {
  const search = new Map<string, string>()
  for (const [key, value] of new URLSearchParams(query)) if (!search.has(key)) search.set(key, value)
  return Object.fromEntries(search)
}

/** Writes a query with its keys in the order given, with the question mark. Whatever is no string is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) if (typeof value === 'string') query.append(key, value)
  return query.size > 0 ? `?${query}` : ''
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
  interface StaticDataRouteOption {
    /**
     * A document is finished HTML and ships no framework; an app is taken over by React. Counts for the route and
     * those below it.
     */
    kind?: 'document' | 'app'
  }
}
