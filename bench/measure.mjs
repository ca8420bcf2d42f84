import { build } from 'vite'

/** Milliseconds that it takes. @param {() => void} work */
export function timeOf(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/**
 * The domain, bundled: Node.js 20 reads no TypeScript.
 *
 * @returns {Promise<typeof import('./domain.ts')>}
 */
export async function domain() {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'bench/domain.ts', write: false },
  })
  if (!('output' in built)) throw new Error('Vite built something else than the one bundle')
  return import(`data:text/javascript,${encodeURIComponent(built.output[0].code)}`)
}
