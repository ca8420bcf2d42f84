import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

type Header = readonly [name: string, value: string]

/** Makes `vite preview` behave like a good static host: the headers of `_headers`, final slashes, 404.html. */
export function preview(): Plugin {
  return {
    name: 'preview',
    config: (_, { isPreview }) => (isPreview ? { appType: 'mpa' } : {}),
    configurePreviewServer({ config: { root, base, build }, middlewares }) {
      const dist = resolve(root, build.outDir)
      const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'))
      const isFolder = (path: string) => statSync(join(dist, path), { throwIfNoEntry: false })?.isDirectory()

      middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of headersFor(pathname, rules)) response.setHeader(name, value)
        if (pathname.startsWith(base) && !pathname.endsWith('/') && isFolder(pathname.slice(base.length))) {
          response.writeHead(301, { Location: `${pathname}/${search}` }).end()
        } else next()
      })

      // after Vite's own middlewares: what is no file and was not rewritten to one is not there
      return () => {
        middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (pathname.endsWith('.html') && existsSync(join(dist, pathname))) return next()
          response.writeHead(404, { 'Content-Type': 'text/html' }).end(readFileSync(join(dist, '404.html')))
        })
      }
    },
  }
}

/** Reads the `_headers` file: a path, which may end in a star, and its headers indented below it. */
export function parseHeaders(text: string): Map<string, Header[]> {
  const rules = new Map<string, Header[]>()
  let current: Header[] = []
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.+)$/.exec(line)
    if (header?.[1] && header[2]) current.push([header[1], header[2]])
    else if (line) rules.set(line, (current = []))
  }
  return rules
}

/** The headers of all rules that match, the later ones last. */
export const headersFor = (pathname: string, rules: Map<string, Header[]>): Header[] =>
  [...rules].flatMap(([path, headers]) =>
    (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path) ? headers : [],
  )
