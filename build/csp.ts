/**
 * The Content-Security-Policy of every built page: own files only, nothing inline, no HTML made from strings.
 * A host that cannot send headers still gets it, from the `<meta>` in each page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

export const cspMeta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`

/** The same and `frame-ancestors`, which browsers ignore in a `<meta>`, with a message in the console. */
export const cspHeader = `${POLICY}; frame-ancestors 'none'`
