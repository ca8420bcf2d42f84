import { cspHeader } from './csp.ts'

/**
 * The files that speak to hosts, browsers and search engines, by name. `robots.txt` is an addition to the one in public/.
 *
 * @param listed paths of the pages for search engines, without base
 */
export function hostFiles({ siteUrl, base, listed }: { siteUrl: string; base: string; listed: string[] }) {
  const site = siteUrl + base
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...listed.toSorted().map((path) => `  <url><loc>${site}${path.slice(1)}</loc></url>`),
    '</urlset>',
  ]
  return {
    'sitemap.xml': `${sitemap.join('\n')}\n`,
    'robots.txt': `\nSitemap: ${site}sitemap.xml\n`,
    'speculationrules.json': `${JSON.stringify(speculationRules(base), null, 2)}\n`,
    _headers: headers(base),
  }
}

/** Lets the browser fetch, and where it dares render, the page behind a link the reader is about to follow. */
function speculationRules(base: string) {
  const where = { href_matches: `${base}*` }
  return {
    prefetch: [{ source: 'document', where, eagerness: 'moderate' }],
    prerender: [{ source: 'document', where, eagerness: 'moderate' }],
  }
}

/** In the format of Netlify and Cloudflare Pages; `vite preview` sends them too. */
const headers = (base: string) => `${base}*
  Content-Security-Policy: ${cspHeader}
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: strict-origin-when-cross-origin
  Speculation-Rules: "${base}speculationrules.json"
  X-Content-Type-Options: nosniff
${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
${base}feed.xml
  Content-Type: application/atom+xml; charset=utf-8
${base}speculationrules.json
  Content-Type: application/speculationrules+json
`
