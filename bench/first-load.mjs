// What a page loads at first, from the built files alone: the same numbers on every machine.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'

/**
 * Bytes of one kind of file.
 * @typedef {{ raw: number, gzip: number, brotli: number }} Bytes
 *
 * @typedef {object} FirstLoad
 * @property {string} path the page, without base
 * @property {'document' | 'app'} kind
 * @property {number} requests
 * @property {Record<'html' | 'css' | 'js' | 'fonts' | 'total', Bytes>} bytes
 */

/**
 * The HTML of every page, and the styles, fonts and scripts it asks for before anyone touches it.
 *
 * @param {string} dist the folder of the built site
 * @param {string} [base] the path the site was built for
 * @returns {FirstLoad[]} by path
 */
export function firstLoads(dist, base = '/') {
  /** @type {Map<string, Bytes>} */
  const weighed = new Map()
  /** @param {string} file */
  const weigh = (file) => {
    const known = weighed.get(file)
    if (known) return known
    const content = readFileSync(join(dist, file))
    const raw = content.length
    // fonts are compressed as they are
    const bytes = file.endsWith('.woff2')
      ? { raw, gzip: raw, brotli: raw }
      : { raw, gzip: gzipSync(content, { level: 9 }).length, brotli: brotliCompressSync(content).length }
    weighed.set(file, bytes)
    return bytes
  }
  /** @param {string[]} files @returns {Bytes} */
  const sum = (files) =>
    files.map(weigh).reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }), {
      raw: 0,
      gzip: 0,
      brotli: 0,
    })

  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return pages.toSorted().map((page) => {
    const { kind, css, fonts, scripts } = assetsOf(readFileSync(join(dist, page), 'utf8'), base)
    const js = withImports(scripts, dist)
    return {
      path: `/${page.replace(/index\.html$/, '')}`,
      kind,
      requests: 1 + css.length + js.length + fonts.length,
      bytes: {
        html: sum([page]),
        css: sum(css),
        js: sum(js),
        fonts: sum(fonts),
        total: sum([page, ...css, ...js, ...fonts]),
      },
    }
  })
}

/** @param {string} html @param {string} base */
function assetsOf(html, base) {
  /** @type {'document' | 'app'} */
  let kind = 'document'
  /** @type {Record<'css' | 'fonts' | 'scripts', Set<string>>} */
  const found = { css: new Set(), fonts: new Set(), scripts: new Set() }
  const parser = new Parser({
    onopentag(tag, { rel, as, href = '', src = '', 'data-page': page }) {
      if (tag === 'html' && page === 'app') kind = 'app'
      if (tag === 'script' && src) found.scripts.add(src.slice(base.length))
      if (tag !== 'link') return
      if (rel === 'stylesheet') found.css.add(href.slice(base.length))
      if (rel === 'modulepreload') found.scripts.add(href.slice(base.length))
      if (rel === 'preload' && as === 'font') found.fonts.add(href.slice(base.length))
    },
  })
  parser.end(html)
  return { kind, css: [...found.css], fonts: [...found.fonts], scripts: [...found.scripts] }
}

/** The scripts and all they import statically: `from"./x.js"` and `import"./x.js"`, not `import("./x.js")`.
 * @param {string[]} scripts @param {string} dist */
function withImports(scripts, dist) {
  const all = new Set(scripts)
  for (const script of all) {
    for (const [, imported = ''] of readFileSync(join(dist, script), 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g,
    )) {
      all.add(posix.join(posix.dirname(script), imported))
    }
  }
  return [...all]
}
